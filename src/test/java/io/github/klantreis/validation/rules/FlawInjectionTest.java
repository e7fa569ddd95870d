package io.github.klantreis.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.klantreis.Extent;
import io.github.klantreis.example.HeatPumpMaintenance;
import io.github.klantreis.example.SolarPanels;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyBuilder;
import io.github.klantreis.term.BuyingRole;
import io.github.klantreis.term.JourneyScope;
import io.github.klantreis.term.Market;
import io.github.klantreis.term.People;
import io.github.klantreis.term.Side;
import io.github.klantreis.validation.Finding;
import io.github.klantreis.validation.ValidationReport;
import io.github.klantreis.validation.ValidatorDefinition;
import io.github.klantreis.validation.Validators;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Each rule finds the flaw that was put into a clean journey, where it was put, and nothing else
 * fires but what was declared; on both example journeys and on a variation of them drawn by lot.
 */
final class FlawInjectionTest {
  private static final int VARIATIONS = Extent.of(3, 20);

  /** In how many of them a flaw is put. */
  private static final int TRIED = Extent.of(1, 20);

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private static final Validators STRICT = StandardRules.strict().asOf(TODAY);
  private static final Validators RECOMMENDED = StandardRules.recommended().asOf(TODAY);
  static final Map<Flaw.Base, Journey> BASES =
      Map.of(Flaw.Base.B2C, SolarPanels.asIs(), Flaw.Base.B2B, HeatPumpMaintenance.asIs());
  private static final List<Flaw> FLAWS = flaws();

  /** A journey without flaws, and what is found in it all the same. */
  private record Clean(Journey journey, ValidationReport report) {
    static Clean of(Journey journey) {
      return new Clean(journey, STRICT.validate(journey));
    }
  }

  /** What came of putting flaws into journeys. */
  private static final class Tally {
    private int injected;
    private int found;
    private int falseAlarms;
    private final Set<String> troubles = new TreeSet<>();

    void inject(Flaw flaw, Clean clean, String where) {
      injected++;
      Journey flawed = flaw.edit().apply(clean.journey());
      ValidationReport after = clean.report().revalidate(flawed);
      assertThat(after).as("revalidated: %s", flaw).isEqualTo(STRICT.validate(flawed));
      List<String> fresh = new ArrayList<>(after.findings().stream().map(Tally::key).toList());
      clean.report().findings().forEach(finding -> fresh.remove(key(finding)));
      String name = flaw.ruleId() + " at " + flaw.path();
      if (fresh.remove(name)) {
        found++;
      } else {
        troubles.add(where + name + ": not found, but " + fresh);
      }
      for (String other : fresh) {
        if (!flaw.consequences().contains(other.substring(0, other.indexOf(' ')))) {
          falseAlarms++;
          troubles.add(where + name + ": brings " + other.replaceFirst(" at .*", ""));
        }
      }
    }

    private static String key(Finding finding) {
      return finding.validatorId() + " at " + finding.path();
    }

    void assertClean(String title) {
      assertThat(troubles).as(title).isEmpty();
      assertThat(found).as("flaws found").isEqualTo(injected);
      assertThat(falseAlarms).as("false alarms").isZero();
    }
  }

  @Test
  void theExampleJourneysAreClean() {
    BASES.forEach(
        (base, journey) -> {
          assertThat(RECOMMENDED.validate(journey).findings()).as("findings in %s", base).isEmpty();
          assertThat(STRICT.validate(journey).findings())
              .as("findings in %s", base)
              .allMatch(finding -> finding.validatorId().equals("transition-gap"));
        });
    assertThat(RECOMMENDED.validate(SolarPanels.toBe()).findings()).isEmpty();
  }

  @Test
  void everyRuleHasAFlaw() {
    Set<String> flawed = FLAWS.stream().map(Flaw::ruleId).collect(Collectors.toSet());
    List<String> rules = STRICT.definitions().stream().map(ValidatorDefinition::id).toList();

    assertThat(flawed).containsExactlyInAnyOrderElementsOf(rules);
  }

  @Test
  void eachFlawIsFoundWhereItIsAndNothingElseFires() {
    Tally tally = new Tally();
    for (Flaw.Base base : Flaw.Base.values()) {
      Clean clean = Clean.of(BASES.get(base));
      flaws(base).forEach(flaw -> tally.inject(flaw, clean, ""));
    }
    tally.assertClean("example journeys");
  }

  @Test
  void eachFlawIsFoundInVariationsOfCleanJourneys() {
    Tally tally = new Tally();
    for (Flaw.Base base : Flaw.Base.values()) {
      CleanJourneys clean = CleanJourneys.of(BASES.get(base), 2026);
      List<Clean> variations = new ArrayList<>();
      for (int i = 0; i < VARIATIONS; i++) {
        Journey variation = clean.next();
        List<Finding> findings = RECOMMENDED.validate(variation).findings();
        assertThat(findings).as("false alarms in variation %s of %s", i, base).isEmpty();
        variations.add(Clean.of(variation));
      }
      Random random = new Random(2026);
      flaws(base)
          .forEach(
              flaw ->
                  random
                      .ints(0, VARIATIONS)
                      .distinct()
                      .limit(TRIED)
                      .forEach(
                          i -> tally.inject(flaw, variations.get(i), "variation " + i + ": ")));
    }
    tally.assertClean("variations");
  }

  /**
   * Rules that do not speak of a kind of people, market or scope find no flaw; none is invented.
   */
  @ParameterizedTest
  @ValueSource(strings = {"customers", "patients", "citizens", "students", "employees", "members"})
  void noFlawBringsFalseAlarmsInJourneysOfOtherPeopleMarketsAndScopes(String id) {
    People people = People.standard().find(id).orElseThrow();
    Random random = new Random(id.hashCode());
    Tally tally = new Tally();
    for (Flaw.Base base : Flaw.Base.values()) {
      Market market = oneOf(random, Market.values());
      JourneyBuilder journey =
          CleanJourneys.of(BASES.get(base), random.nextLong()).next().toBuilder()
              .people(people)
              .market(market)
              .scope(oneOf(random, JourneyScope.values()));
      if (market == Market.B2B && base == Flaw.Base.B2C) {
        journey
            .actor("chair", "The chair", Side.CUSTOMER, a -> a.role(BuyingRole.DECIDER))
            .actor("clerk", "The clerk", Side.CUSTOMER, a -> a.role(BuyingRole.USER));
      }
      Journey clean = journey.build();
      assertThat(RECOMMENDED.validate(clean).findings()).as("%s, %s", base, market).isEmpty();
      Clean judged = Clean.of(clean);
      flaws(base)
          .filter(flaw -> Extent.isWide() || random.nextInt(4) == 0)
          .forEach(flaw -> tally.inject(flaw, judged, base + ": "));
    }
    assertThat(tally.troubles).filteredOn(trouble -> !trouble.contains(": not found")).isEmpty();
  }

  private static <T> T oneOf(Random random, T[] values) {
    return values[random.nextInt(values.length)];
  }

  private static Stream<Flaw> flaws(Flaw.Base base) {
    return FLAWS.stream().filter(flaw -> flaw.base() == base);
  }

  /** All flaws of all themes: what each class of this package whose name ends in "Flaws" lists. */
  static List<Flaw> flaws() {
    try {
      Path classes =
          Path.of(FlawInjectionTest.class.getResource("FlawInjectionTest.class").toURI())
              .getParent();
      List<Flaw> flaws = new ArrayList<>();
      try (Stream<Path> files = Files.list(classes)) {
        for (Path file :
            files
                .filter(file -> file.getFileName().toString().matches("\\w+Flaws\\.class"))
                .sorted(Comparator.comparing(Path::toString))
                .toList()) {
          String name = file.getFileName().toString().replace(".class", "");
          Class<?> theme = Class.forName(FlawInjectionTest.class.getPackageName() + "." + name);
          for (Object flaw : (List<?>) theme.getDeclaredMethod("all").invoke(null)) {
            flaws.add((Flaw) flaw);
          }
        }
      }
      return List.copyOf(flaws);
    } catch (IOException | URISyntaxException | ReflectiveOperationException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }
}
