package io.github.klantreis.example;

import io.github.klantreis.model.Journey;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.observation.ObservationPlan;
import io.github.klantreis.observation.whatif.CustomerFlow;
import io.github.klantreis.observation.whatif.WhatIf;
import io.github.klantreis.vocabulary.Text;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What conversion would be if something changed, and without which touchpoints most is lost. */
final class WhatIfOverview {
  private static final int CUSTOMERS = 10_000;
  private static final int SEED = 7;
  private static final int MOST = 3;

  private static final Text TITLE = Text.en("What if").nl("Wat als");
  private static final Text STOPS =
      Text.en("If customers stopped at \"{name}\" only 5 of the 100 times that they are there")
          .nl("Als klanten bij \"{name}\" maar 5 van de 100 keer afhaakten");
  private static final Text WITHOUT =
      Text.en("Without which conversion would fall most, if customers stopped there")
          .nl("Zonder welk contactmoment de conversie het meest daalt, als klanten daar afhaken");

  private WhatIfOverview() {}

  static String of(Journey journey, String stop, Locale locale) {
    ObservationPlan plan =
        ObservationPlan.of(journey)
            .withCutOff(Duration.ofDays(90), Instant.parse("2026-12-31T00:00:00Z"));
    CustomerFlow now =
        SyntheticCustomers.of(journey, SEED).trails(CUSTOMERS).collect(WhatIf.of(plan).flow());
    Page page = new Page().title(TITLE.get(locale), journey.name());
    String name = journey.touchpoint(stop).orElseThrow().name();
    page.section(STOPS.get(locale, Map.of("name", name)));
    now.withStopping(stop, 0.05)
        .comparedWith(now)
        .toText(locale)
        .lines()
        .forEach(line -> page.wrapped("  ", "  ", line));
    page.section(WITHOUT.get(locale));
    List<Touchpoint> touchpoints =
        journey
            .touchpoints()
            .sorted(Comparator.comparingDouble(each -> -now.removalEffect(each.id())))
            .limit(MOST)
            .toList();
    for (Touchpoint each : touchpoints) {
      page.sides(2, each.name(), "−" + Math.round(100 * now.removalEffect(each.id())) + "%");
    }
    return page.toString();
  }
}
