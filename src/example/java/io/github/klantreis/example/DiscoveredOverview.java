package io.github.klantreis.example;

import io.github.klantreis.change.ChangeKind;
import io.github.klantreis.change.JourneyChange;
import io.github.klantreis.change.JourneyDiff;
import io.github.klantreis.discovery.DiscoveredJourney;
import io.github.klantreis.discovery.JourneyDiscovery;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.LoyaltyLoop;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.observation.ObservationPlan;
import io.github.klantreis.vocabulary.Text;
import java.util.List;
import java.util.Locale;

/**
 * A map that is proposed from what customers did, and how it differs from the one that is there.
 */
final class DiscoveredOverview {
  private static final int CUSTOMERS = 10_000;
  private static final int SEED = 7;

  private static final Text TITLE =
      Text.en("A map from a log").nl("Een kaart op basis van een log");
  private static final Text LOOPS =
      Text.en("Ways back after a purchase").nl("Terug na een aankoop");
  private static final Text MOVED =
      Text.en("Where the proposal and the map differ in order or phase")
          .nl("Waar voorstel en kaart verschillen in volgorde of fase");

  private static final Text NOTHING_MOVED =
      Text.en("Nowhere: all that is in both is in the same phase and order.")
          .nl("Nergens: wat in beide staat, staat in dezelfde fase en volgorde.");

  private DiscoveredOverview() {}

  /** The journey that the events of the same generated customers speak for. */
  static DiscoveredJourney discovered(Journey journey, Locale locale) {
    return JourneyDiscovery.of(journey.id(), journey.name())
        .withMap(journey, ObservationPlan.of(journey))
        .withLanguage(locale)
        .discover(SyntheticCustomers.of(journey, SEED).trails(CUSTOMERS));
  }

  static String of(Journey journey, Locale locale) {
    DiscoveredJourney discovered = discovered(journey, locale);
    Page page = new Page().title(TITLE.get(locale), journey.name()).blank();
    discovered.toText(locale).lines().forEach(line -> page.wrapped("  ", "  ", line));
    page.blank();
    for (Phase phase : discovered.journey().phases()) {
      page.wrapped("  " + name(phase, locale) + ": ", "    ", String.join(" – ", names(phase)));
    }
    page.section(LOOPS.get(locale));
    for (LoyaltyLoop loop : discovered.journey().loyaltyLoops()) {
      page.wrapped(
          "  - ",
          "    ",
          name(discovered.journey(), loop.from(), locale)
              + " → "
              + name(discovered.journey(), loop.to(), locale)
              + ". "
              + loop.attributes().get("evidence"));
    }
    page.section(MOVED.get(locale));
    List<JourneyChange> moved =
        JourneyDiff.between(journey, discovered.journey()).changes().stream()
            .filter(change -> change.kind() == ChangeKind.MOVED)
            .toList();
    moved.forEach(change -> page.wrapped("  - ", "    ", change.toText(locale)));
    if (moved.isEmpty()) {
      page.wrapped("  ", "  ", NOTHING_MOVED.get(locale));
    }
    return page.toString();
  }

  private static String name(Journey journey, String phaseId, Locale locale) {
    return journey.phase(phaseId).map(phase -> name(phase, locale)).orElse(phaseId);
  }

  private static String name(Phase phase, Locale locale) {
    return phase.name().orElseGet(() -> phase.kind().label().get(locale));
  }

  private static List<String> names(Phase phase) {
    return phase.touchpoints().stream().map(Touchpoint::name).toList();
  }
}
