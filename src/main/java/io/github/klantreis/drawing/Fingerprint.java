package io.github.klantreis.drawing;

import io.github.klantreis.observation.Funnel;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Tells drawings apart, by what is shown most prominently: a short name that follows from it. */
final class Fingerprint {
  private static final long OFFSET = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private long hash = OFFSET;

  private Fingerprint() {}

  static String of(
      List<Itinerary> itineraries,
      List<NumberedFinding> findings,
      Locale locale,
      Theme theme,
      Collection<String> personas) {
    Fingerprint print = new Fingerprint();
    print.add(locale.toLanguageTag());
    print.add(theme.toString());
    personas.forEach(print::add);
    for (Itinerary itinerary : itineraries) {
      print.add(itinerary.journey.id());
      print.add(itinerary.journey.name());
      itinerary.journey.version().ifPresent(print::add);
      itinerary.journey.state().ifPresent(state -> print.add(state.id()));
      itinerary.observed.ifPresent(observed -> print.add(observed.statistics.toString()));
      itinerary.observed.ifPresent(observed -> print.add(observed.whose));
      for (Stop stop : itinerary.stops) {
        print.add(stop.phase().id());
        stop.touchpoint()
            .ifPresent(
                touchpoint -> {
                  print.add(touchpoint.id());
                  print.add(touchpoint.name());
                });
      }
    }
    for (NumberedFinding finding : findings) {
      print.add(finding.finding().validatorId());
      print.add(finding.finding().path().toString());
    }
    return print.text();
  }

  static String of(Funnel funnel, Locale locale, Theme theme) {
    Fingerprint print = new Fingerprint();
    print.add(locale.toLanguageTag());
    print.add(theme.toString());
    print.add(funnel.toString());
    funnel.steps().forEach(step -> print.add(step.name(locale)));
    return print.text();
  }

  private String text() {
    return "kr" + Long.toString(hash >>> 1, 36);
  }

  /** FNV-1a, with a separator after each text. */
  private void add(String text) {
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * PRIME;
    }
    hash = (hash ^ 0x1FFFF) * PRIME;
  }
}
