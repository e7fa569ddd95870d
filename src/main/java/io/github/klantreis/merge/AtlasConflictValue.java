package io.github.klantreis.merge;

import io.github.klantreis.term.JourneyState;
import java.util.Locale;
import java.util.Optional;

/** A conflict as a value. */
record AtlasConflictValue(JourneyKey journey, MergeConflict conflict) implements AtlasConflict {

  @Override
  public Optional<String> journeyId() {
    return journey.journeyId();
  }

  @Override
  public Optional<JourneyState> journeyState() {
    return journey.state();
  }

  @Override
  public String toText(Locale locale) {
    return journey.in(conflict.toText(locale), locale);
  }

  @Override
  public String toString() {
    return toText(Locale.ENGLISH);
  }
}
