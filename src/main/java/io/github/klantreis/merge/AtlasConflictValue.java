package io.github.klantreis.merge;

import io.github.klantreis.term.JourneyState;
import java.util.Locale;
import java.util.Optional;

/**
 * A conflict as a value.
 *
 * @param journey the journey; {@link AtlasMerge#ATLAS} for the atlas itself
 */
record AtlasConflictValue(AtlasMerge.Which journey, MergeConflict conflict)
    implements AtlasConflict {
  private static final int MARK = 2;

  @Override
  public Optional<String> journeyId() {
    return journey.equals(AtlasMerge.ATLAS) ? Optional.empty() : Optional.of(journey.id());
  }

  @Override
  public Optional<JourneyState> journeyState() {
    return journey.state();
  }

  @Override
  public String toText(Locale locale) {
    String line = conflict.toText(locale);
    String state = journey.state().map(known -> " (" + known.label().get(locale) + ")").orElse("");
    return journeyId().map(id -> "! " + id + state + ": " + line.substring(MARK)).orElse(line);
  }

  @Override
  public String toString() {
    return toText(Locale.ENGLISH);
  }
}
