package io.github.klantreis.observation.whatif;

import io.github.klantreis.vocabulary.Term;
import io.github.klantreis.vocabulary.Text;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * An edit of a {@link CustomerFlow}, as it was given.
 *
 * @param kind what is edited
 * @param touchpointId the id of the touchpoint that the edit is of
 * @param to the id of the touchpoint to which a way leads; empty for all other kinds
 * @param share the share that goes on or stops, from 0 to 1; empty if a touchpoint is taken away
 */
public record FlowEdit(Kind kind, String touchpointId, Optional<String> to, OptionalDouble share) {

  /** The kinds of edits. */
  public enum Kind implements Term {
    /** A certain share goes on to a certain touchpoint: {@link CustomerFlow#withWay}. */
    WAY(Text.en("way").nl("weg")),
    /** A certain share stops: {@link CustomerFlow#withStopping}. */
    STOPPING(Text.en("stopping").nl("stoppen")),
    /** Whoever comes there stops: {@link CustomerFlow#withoutLosing}. */
    WITHOUT_LOSING(
        Text.en("without it, losing those who came").nl("zonder, met verlies van wie er kwam")),
    /** Whoever comes there goes on at once: {@link CustomerFlow#withoutSkipping}. */
    WITHOUT_SKIPPING(
        Text.en("without it, skipped by those who came")
            .nl("zonder, overgeslagen door wie er kwam"));

    private final Text label;

    Kind(Text label) {
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
}
