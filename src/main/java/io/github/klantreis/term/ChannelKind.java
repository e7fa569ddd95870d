package io.github.klantreis.term;

import io.github.klantreis.vocabulary.Term;
import io.github.klantreis.vocabulary.Text;

/**
 * Where a channel is: "Zakelijke leadgeneratie, deel 3" distinguishes online, offline and
 * telephone. What reaches customers in either way, as an invoice does, is {@link #EITHER}.
 */
public enum ChannelKind implements Term {
  /** On the internet. */
  ONLINE(Text.en("online").nl("online")),
  /** In the physical world. */
  OFFLINE(Text.en("offline").nl("offline")),
  /** By telephone. */
  TELEPHONE(Text.en("telephone").nl("telefonisch")),
  /** Online or in the physical world, whichever the customer chose. */
  EITHER(Text.en("online or offline").nl("online of offline"));

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
