package io.github.klantreis.merge;

import io.github.klantreis.term.JourneyState;
import java.util.Locale;
import java.util.Optional;

/**
 * A journey of an atlas, the same in all versions.
 *
 * @param id the id of the journey
 * @param state its state where one id is that of several journeys, the one in the base if it is
 *     there; otherwise empty
 */
record JourneyKey(String id, Optional<JourneyState> state) {
  /** The atlas itself, among its journeys. */
  static final JourneyKey ATLAS = new JourneyKey("", Optional.empty());

  private static final int MARK = 2;

  /** Returns the id of the journey; empty for the atlas itself. */
  Optional<String> journeyId() {
    return equals(ATLAS) ? Optional.empty() : Optional.of(id);
  }

  /** Returns the id, and the state where it takes both. */
  String named(Locale locale) {
    return id + state.map(known -> " (" + known.label().get(locale) + ")").orElse("");
  }

  /**
   * Returns a line of a merge with the journey after its mark; one that starts with the path of the
   * atlas itself, which is merged as a journey is, calls it an atlas.
   */
  String in(String line, Locale locale) {
    String rest = line.substring(MARK);
    return line.substring(0, MARK)
        + (equals(ATLAS) ? rest.replaceFirst("^journey\\b", "atlas") : named(locale) + ": " + rest);
  }
}
