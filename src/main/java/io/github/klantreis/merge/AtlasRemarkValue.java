package io.github.klantreis.merge;

import io.github.klantreis.term.JourneyState;
import java.util.Locale;
import java.util.Optional;

/** A remark as a value. */
record AtlasRemarkValue(JourneyKey journey, MergeRemark remark) implements AtlasRemark {

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
    return journey.in(remark.toText(locale), locale);
  }

  @Override
  public String toString() {
    return toText(Locale.ENGLISH);
  }
}
