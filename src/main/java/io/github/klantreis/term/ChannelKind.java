package io.github.klantreis.term;

import io.github.klantreis.vocabulary.Term;
import io.github.klantreis.vocabulary.Text;

/**
 * Where a channel is: the <em>where</em> of seed text S4 distinguishes online, offline and
 * telephone.
 */
public enum ChannelKind implements Term {
  /** On the internet. */
  ONLINE(Text.en("online").nl("online")),
  /** In the physical world. */
  OFFLINE(Text.en("offline").nl("offline")),
  /** By telephone. */
  TELEPHONE(Text.en("telephone").nl("telefonisch"));

  private final Text label;

  ChannelKind(Text label) {
    this.label = label;
  }

  @Override
  public String id() {
    return Term.idOf(this);
  }

  @Override
  public Text label() {
    return label;
  }
}
