package io.github.klantreis.observation.comparison;

import static io.github.klantreis.phase.CanonicalPhase.CONSIDERATION;
import static io.github.klantreis.phase.CanonicalPhase.LOYALTY;
import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.klantreis.model.Journey;
import io.github.klantreis.observation.Comparability;
import io.github.klantreis.observation.Encounter;
import io.github.klantreis.observation.FunnelMode;
import io.github.klantreis.observation.JourneyStatistics;
import io.github.klantreis.observation.ObservationPlan;
import io.github.klantreis.observation.Share;
import io.github.klantreis.observation.Trail;
import io.github.klantreis.term.People;
import io.github.klantreis.validation.Finding;
import io.github.klantreis.validation.Validators;
import io.github.klantreis.vocabulary.Literature;
import io.github.klantreis.vocabulary.Text;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Two groups of customers of a small shop, of whom known shares do things. */
final class StatisticsComparisonTest {
  private static final Locale DUTCH = Locale.forLanguageTag("nl");
  private static final Instant BEGIN = Instant.parse("2026-01-01T00:00:00Z");
  private static final Instant END = BEGIN.plus(Duration.ofDays(200));

  private static Journey shop(boolean hasChat) {
    return Journey.builder("shop", "Shop")
        .phase(
            CONSIDERATION,
            p -> {
              p.touchpoint("looks", "Looks", t -> {}).touchpoint("asks", "Asks", t -> {});
              if (hasChat) {
                p.touchpoint("chats", "Chats", t -> {});
              }
            })
        .phase(PURCHASE, p -> p.touchpoint("pays", "Pays", t -> {}))
        .phase(LOYALTY, p -> p.touchpoint("returns", "Comes back", t -> {}))
        .loyaltyLoop(LOYALTY, PURCHASE, loop -> {})
        .build();
  }

  private static ObservationPlan plan(Journey journey) {
    return ObservationPlan.of(journey)
        .withPurchasesAt("pays")
        .withCutOff(Duration.ofDays(20), END)
        .during(Duration.ofDays(60));
  }

  /** Customers of whom a share buys; those who do not are never seen again. */
  private static Stream<Trail> customers(int number, double buying, int feeling, long seed) {
    Random random = new Random(seed);
    List<Trail> trails = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      String id = "c" + i;
      Instant at = BEGIN.plus(Duration.ofHours(random.nextInt(24 * 130)));
      List<Encounter> encounters = new ArrayList<>();
      encounters.add(Encounter.of(id, at, "looks").withExperience(random.nextInt(2) + feeling));
      if (random.nextInt(3) == 0) {
        encounters.add(Encounter.of(id, at.plusSeconds(60), "flyer"));
      }
      if (random.nextDouble() < buying) {
        Instant paid = at.plus(Duration.ofDays(1 + random.nextInt(5)));
        encounters.add(Encounter.of(id, paid, "pays"));
        if (random.nextBoolean()) {
          encounters.add(Encounter.of(id, paid.plus(Duration.ofDays(9)), "returns"));
          encounters.add(Encounter.of(id, paid.plus(Duration.ofDays(10)), "pays"));
        }
      }
      trails.add(Trail.of(id, encounters));
    }
    return trails.stream();
  }

  private static JourneyStatistics statistics(
      UnaryOperator<ObservationPlan> settings, double buying, int feeling, long seed) {
    return customers(600, buying, feeling, seed)
        .collect(settings.apply(plan(shop(false))).statistics());
  }

  private static final JourneyStatistics BEFORE = statistics(p -> p, 0.3, -1, 1);
  private static final JourneyStatistics AFTER = statistics(p -> p, 0.5, 0, 2);

  private static final JourneyStatistics NOBODY =
      Stream.<Trail>empty().collect(plan(shop(false)).statistics());

  private static ComparedFigure figure(
      StatisticsComparison comparison, FigureKind kind, String... ids) {
    return comparison.figures().stream()
        .filter(f -> f.kind() == kind && f.elementIds().equals(List.of(ids)))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theFiguresAreThoseOfTheStatistics() {
    StatisticsComparison comparison = StatisticsComparison.of(BEFORE, AFTER);

    ComparedFigure dropOff = figure(comparison, FigureKind.DROP_OFF, "consideration");
    Share before = BEFORE.phase("consideration").orElseThrow().dropOff();
    assertThat(dropOff.shareBefore()).contains(before);
    assertThat(dropOff.shareAfter()).contains(AFTER.phase("consideration").orElseThrow().dropOff());
    assertThat(dropOff.before()).isEqualTo(before.value().orElseThrow());
    assertThat(dropOff.customersBefore()).isEqualTo(before.whole());
    assertThat(dropOff.customersAfter()).isEqualTo(600);
    assertThat(dropOff.difference()).isEqualTo(dropOff.after() - dropOff.before());
    assertThat(dropOff.difference())
        .isBetween(dropOff.differenceAtLeast(), dropOff.differenceAtMost());
    assertThat(dropOff.probability()).isLessThan(1e-6);
    assertThat(dropOff.isDifferent()).isTrue();
    assertThat(dropOff.name(Locale.ENGLISH)).isEqualTo("drop-off in \"Consideration\"");
    assertThat(dropOff.name(DUTCH)).isEqualTo("afgehaakt in \"Overweging\"");
    assertThat(dropOff).asString().startsWith("drop-off in \"Consideration\": 0.");

    ComparedFigure emotion = figure(comparison, FigureKind.EMOTION, "looks");
    assertThat(emotion.shareBefore()).isEmpty();
    assertThat(emotion.shareAfter()).isEmpty();
    assertThat(emotion.before()).isBetween(-0.6, -0.4);
    assertThat(emotion.after()).isBetween(0.4, 0.6);
    assertThat(emotion.isDifferent()).isTrue();
    assertThat(emotion.customersAfter()).isEqualTo(600);

    assertThat(figure(comparison, FigureKind.CONVERSION, "purchase").isDifferent()).isTrue();
    assertThat(figure(comparison, FigureKind.OFF_THE_MAP, "flyer").isDifferent()).isFalse();
    assertThat(figure(comparison, FigureKind.MOVE, "purchase", "loyalty").isDifferent()).isFalse();
    assertThat(figure(comparison, FigureKind.STAY, "consideration").shareAfter().orElseThrow())
        .isEqualTo(
            AFTER
                .phase("consideration")
                .orElseThrow()
                .firstDwell()
                .longerThan(
                    BEFORE
                        .phase("consideration")
                        .orElseThrow()
                        .firstDwell()
                        .plus(AFTER.phase("consideration").orElseThrow().firstDwell())
                        .quantileAtMost(0.5)
                        .orElseThrow()));
    assertThat(figure(comparison, FigureKind.LOYALTY_LOOP).before()).isBetween(0.3, 0.7);
    assertThat(comparison.figures().stream().map(ComparedFigure::kind).distinct())
        .containsExactly(FigureKind.values());
    assertThat(FigureKind.DROP_OFF.id()).isEqualTo("drop-off");
    assertThat(comparison.before()).isSameAs(BEFORE);
    assertThat(comparison.after()).isSameAs(AFTER);
    assertThat(comparison)
        .hasToString(
            "StatisticsComparison{"
                + comparison.figures().size()
                + " figures, "
                + comparison.different().size()
                + " different}");
  }

  @Test
  void whoeverDoesNotBuyReachesPhases() {
    Journey clinic = shop(false).toBuilder().people(People.PATIENTS).build();
    JourneyStatistics spring = customers(600, 0.3, -1, 1).collect(plan(clinic).statistics());
    JourneyStatistics autumn = customers(600, 0.5, 0, 2).collect(plan(clinic).statistics());
    StatisticsComparison comparison = StatisticsComparison.of(spring, autumn);
    assertThat(comparison.toText(DUTCH))
        .contains("bereikte \"Aankoop\" ")
        .doesNotContain("conversie", "kocht");
    assertThat(comparison.toText(Locale.ENGLISH))
        .contains("reached \"Purchase\" ")
        .doesNotContain("conversion", "bought");
    assertThat(StatisticsComparison.of(spring, spring).toText(DUTCH)).doesNotContain("conversie");
  }

  @Test
  void thoseWhoAreTheSameDoNotDiffer() {
    assertThat(StatisticsComparison.of(BEFORE, BEFORE).different()).isEmpty();
    StatisticsComparison alike = StatisticsComparison.of(BEFORE, statistics(p -> p, 0.3, -1, 3));
    assertThat(alike.different()).isEmpty();
    assertThat(alike.toText(Locale.ENGLISH)).contains("none is shown to differ");
    assertThat(alike.toText(DUTCH)).contains("is zoveel verschil aangetoond");
  }

  @Test
  void whatMattersCanBeSet() {
    StatisticsComparison comparison = StatisticsComparison.of(BEFORE, AFTER);
    assertThat(comparison.withLeast(0.5).withLeastEmotion(4).different()).isEmpty();
    assertThat(comparison.withLeast(0).withLeastEmotion(0).different())
        .hasSizeGreaterThanOrEqualTo(comparison.different().size());
    assertThat(comparison.withFalseAlarms(1e-100).different()).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> comparison.withLeast(-0.1));
    assertThatIllegalArgumentException().isThrownBy(() -> comparison.withLeastEmotion(5));
    assertThatIllegalArgumentException().isThrownBy(() -> comparison.withFalseAlarms(0));
    assertThatIllegalArgumentException().isThrownBy(() -> comparison.withNames("", "b"));
  }

  @Test
  void withoutTheSameTimeOnlySomeFiguresAreCompared() {
    JourneyStatistics unequal =
        customers(600, 0.5, 0, 2)
            .collect(
                ObservationPlan.of(shop(false))
                    .withPurchasesAt("pays")
                    .withCutOff(Duration.ofDays(20), END)
                    .statistics());

    StatisticsComparison comparison = StatisticsComparison.of(unequal, unequal);
    assertThat(comparison.figures().stream().map(ComparedFigure::kind).distinct())
        .containsExactly(FigureKind.DROP_OFF, FigureKind.EMOTION);
    IncomparableFigure met =
        comparison.notCompared().stream()
            .filter(f -> f.kind() == FigureKind.MET)
            .findFirst()
            .orElseThrow();
    assertThat(met.reason(Locale.ENGLISH)).isEqualTo("not all customers count for the same time");
    assertThat(met.reason(DUTCH)).isEqualTo("niet alle klanten tellen even lang mee");
    assertThat(met.name(Locale.ENGLISH)).isEqualTo("met \"Looks\"");
    assertThat(met.elementIds()).containsExactly("looks");
    assertThat(met).hasToString("met \"Looks\": not all customers count for the same time");
    assertThat(Comparability.of(unequal, AFTER).followUp()).isPresent();
    assertThat(Comparability.of(BEFORE, AFTER).followUp()).isEmpty();
    assertThat(Comparability.of(BEFORE, AFTER)).hasToString("Comparability{shop, shop}");
  }

  @Test
  void aTouchpointThatIsNewDoesNoHarm() {
    JourneyStatistics toBe = customers(600, 0.5, 0, 2).collect(plan(shop(true)).statistics());

    StatisticsComparison comparison =
        StatisticsComparison.of(BEFORE, toBe).withNames("as-is", "to-be");
    assertThat(figure(comparison, FigureKind.CONVERSION, "purchase").isDifferent()).isTrue();
    assertThat(comparison.notCompared().stream().map(IncomparableFigure::toString))
        .contains("met \"Chats\": only in to-be");
    Comparability comparability = Comparability.of(BEFORE, toBe);
    assertThat(comparability.met("chats")).isPresent();
    assertThat(comparability.met("looks")).isEmpty();
    assertThat(comparability.experience("looks")).isEmpty();
    assertThat(comparability.dropOff("consideration")).isEmpty();
    assertThat(comparability.stay("consideration")).isEmpty();
    assertThat(comparability.way("consideration", "purchase")).isEmpty();
    assertThat(comparability.conversion(3)).isEmpty();
    assertThat(comparability.conversion(4)).isPresent();
    assertThat(comparability.loyaltyLoops()).isEmpty();
    assertThat(comparability.loop("loyalty-to-purchase").isEmpty())
        .isEqualTo(shop(false).loyaltyLoops().get(0).id().equals("loyalty-to-purchase"));
  }

  @Test
  void whatIsMappedOtherwiseIsNotCompared() {
    JourneyStatistics mapped = statistics(p -> p.withEvent("flyer", "asks"), 0.5, 0, 2);
    Comparability comparability = Comparability.of(BEFORE, mapped);
    assertThat(comparability.met("asks").orElseThrow().get(Locale.ENGLISH))
        .isEqualTo("other events are mapped to it");
    assertThat(comparability.met("looks").orElseThrow().get(Locale.ENGLISH))
        .isEqualTo("its touchpoints are not the same ones");
    assertThat(comparability.dropOff("purchase").orElseThrow().get(Locale.ENGLISH))
        .isEqualTo("what is on the map is not the same");
    assertThat(comparability.offTheMap("flyer")).isPresent();
    assertThat(comparability.experience("looks")).isEmpty();

    // A new touchpoint whose event customers of the other map had, off the map.
    Journey known =
        Journey.builder("shop", "Shop")
            .phase(
                CONSIDERATION,
                p ->
                    p.touchpoint("looks", "Looks", t -> {})
                        .touchpoint("asks", "Asks", t -> {})
                        .touchpoint("flyer", "Flyer", t -> {}))
            .phase(PURCHASE, p -> p.touchpoint("pays", "Pays", t -> {}))
            .phase(LOYALTY, p -> p.touchpoint("returns", "Comes back", t -> {}))
            .build();
    JourneyStatistics drawn = customers(600, 0.5, 0, 2).collect(plan(known).statistics());
    assertThat(Comparability.of(BEFORE, drawn).dropOff("consideration")).isPresent();
    assertThat(Comparability.of(drawn, BEFORE).conversion(2)).isPresent();
    assertThat(Comparability.of(drawn, BEFORE).loop("x")).isPresent();
  }

  /** Where nobody can be counted, however many there are, it is not for want of people. */
  @Test
  void saysWhyNobodyCounts() {
    Journey yearly =
        shop(false).toBuilder()
            .loyaltyLoops(List.of())
            .loyaltyLoop(LOYALTY, CONSIDERATION, loop -> loop.interval(Duration.ofDays(40)))
            .build();
    ObservationPlan open = ObservationPlan.of(yearly).withPurchasesAt("pays");
    for (ObservationPlan plan :
        List.of(
            open,
            open.withWindow(Duration.ofDays(90)),
            plan(yearly),
            plan(yearly).withWindow(Duration.ofDays(59)),
            plan(yearly).withWindow(Duration.ofDays(60)),
            plan(yearly).withWindow(Duration.ofDays(61)))) {
      JourneyStatistics few = customers(29, 1, 0, 1).collect(plan.statistics());
      JourneyStatistics many = customers(600, 1, 0, 1).collect(plan.statistics());
      for (IncomparableFigure figure : StatisticsComparison.of(many, many).notCompared()) {
        boolean isForWantOfPeople =
            figure.reason(Locale.ENGLISH).equals("fewer than 30 customers on at least one side");
        assertThat(isForWantOfPeople)
            .as("%s: %s", plan, figure)
            .isEqualTo(
                figure.kind() == FigureKind.DROP_OFF && figure.elementIds().contains("none"));
      }
      assertThat(StatisticsComparison.of(few, many).notCompared())
          .filteredOn(figure -> figure.kind() == FigureKind.EMOTION)
          .allSatisfy(
              figure ->
                  assertThat(figure.reason(DUTCH))
                      .isEqualTo("minder dan 30 klanten aan minstens één kant"));
    }
    JourneyStatistics brief =
        customers(600, 1, 0, 1).collect(plan(yearly).withWindow(Duration.ofDays(61)).statistics());
    StatisticsComparison comparison = StatisticsComparison.of(brief, brief);
    assertThat(comparison.notCompared())
        .extracting(figure -> figure.reason(Locale.ENGLISH))
        .contains("the window is longer than the time for which customers count");
    assertThat(comparison.toText(DUTCH))
        .contains(
            "het venster is langer dan de tijd waarin klanten meetellen: conversie naar \"Aankoop\"");
    assertThat(Comparability.of(brief, brief).loop("loyalty-to-consideration").orElseThrow())
        .isEqualTo(
            Text.en("two rounds take longer than the time for which {people} count")
                .nl("twee rondes duren langer dan de tijd waarin {people} meetellen"));
  }

  @Test
  void otherSettingsAreNotCompared() {
    JourneyStatistics silent = statistics(p -> p.withCutOff(Duration.ofDays(21), END), 0.5, 0, 2);
    assertThat(Comparability.of(BEFORE, silent).dropOff("purchase").orElseThrow().get(DUTCH))
        .isEqualTo("{people} gelden na een andere tijd als gestopt");
    JourneyStatistics windowed = statistics(p -> p.withWindow(Duration.ofDays(30)), 0.5, 0, 2);
    assertThat(Comparability.of(BEFORE, windowed).conversion(2)).isPresent();
    assertThat(Comparability.of(windowed, windowed).conversion(2)).isEmpty();
    JourneyStatistics anyOrder = statistics(p -> p.withFunnel(FunnelMode.ANY_ORDER), 0.5, 0, 2);
    assertThat(Comparability.of(BEFORE, anyOrder).conversion(2)).isPresent();
    assertThat(StatisticsComparison.of(anyOrder, anyOrder).figures().get(0).elementIds()).isEmpty();
    assertThat(BEFORE.people().id()).isEqualTo(People.CUSTOMERS.id());
    assertThat(BEFORE.plan().followUp()).contains(Duration.ofDays(60));
  }

  @Test
  void itIsWrittenForPeople() {
    StatisticsComparison comparison =
        StatisticsComparison.of(BEFORE, AFTER).withNames("spring", "autumn");
    assertThat(comparison.toText(Locale.ENGLISH))
        .startsWith(
            """
            spring (600 customers) and autumn (600 customers)
            Each customer counts for 60 days from the first encounter

            Different (4 of 17 figures)
            """)
        .contains(
            "  Figure                             spring        autumn  Difference          Between\n",
            "  conversion to \"Purchase\"     30.2% of 600  51.0% of 600       +20.8  +12.4 and +29.0\n",
            "  emotion at \"Looks\"           −0.51 of 600  +0.48 of 600       +0.99  +0.88 and +1.09\n",
            "different: all between the bounds is more than 2 percentage points, or 0.25 points of",
            "so that at most 5% of such comparisons have a false alarm");
    assertThat(comparison.toText(DUTCH))
        .contains(
            "spring (600 klanten) en autumn (600 klanten)\nAlle klanten tellen 60 dagen mee vanaf het eerste contact\n",
            "conversie naar \"Aankoop\"     30,2% van 600  51,0% van 600     +20,8  +12,4 en +29,0",
            "45,8% van 306", // of those who were in the phase
            "net als 12 andere cijfers (meegemaakte contactmomenten, wegen van fase naar fase, ");
    JourneyStatistics early =
        statistics(p -> p.withCutOff(Duration.ofDays(20), BEGIN.plusSeconds(9_000_000)), 1, 0, 2);
    assertThat(StatisticsComparison.of(BEFORE, early).withNames("a", "b").toText(Locale.ENGLISH))
        .contains(
            "Each customer counts for 60 days from the first encounter; "
                + early.customersTooYoung()
                + " of b are left out, whom the log does not cover for that long");
    assertThat(StatisticsComparison.of(NOBODY, NOBODY).toText(DUTCH))
        .contains(
            "Geen enkel cijfer is te vergelijken",
            "Niet vergeleken\n  minder dan 30 klanten aan minstens één kant: conversie naar \"Aankoop\"");
    assertThat(comparison.foremost()).startsWith(comparison.different().get(0)).hasSize(5);
    assertThat(comparison.nameBefore(DUTCH)).isEqualTo("spring");
    assertThat(comparison.nameAfter(DUTCH)).isEqualTo("autumn");
  }

  @Test
  void whatDiffersIsAFinding() {
    StatisticsComparison comparison =
        StatisticsComparison.of(BEFORE, AFTER).withNames("spring", "autumn");
    List<Finding> findings =
        Validators.none().plus(DriftRules.of(comparison)).validate(shop(false)).findings();
    assertThat(findings)
        .extracting(Finding::validatorId)
        .containsExactly(
            "observed-drift-drop-off",
            "observed-drift-emotion",
            "observed-drift-conversion",
            "observed-drift-conversion");
    assertThat(findings.get(0).path()).hasToString("phase[consideration]");
    assertThat(findings.get(1).path()).hasToString("phase[consideration]/touchpoint[looks]");
    assertThat(findings.get(0).message(Locale.ENGLISH))
        .isEqualTo(
            "autumn: 49.0% of the 600 customers whose first stay in \"Consideration\" is over went no"
                + " further on the map; spring: 69.8% of 600");
    assertThat(findings.get(2).message(DUTCH))
        .isEqualTo(
            "autumn: 51,0% van de 600 klanten in de trechter bereikte de fase \"Aankoop\"; spring:"
                + " 30,2% van 600");
    assertThat(findings).hasSameSizeAs(comparison.different());
    assertThat(
            Validators.none()
                .plus(DriftRules.comparing(BEFORE, BEFORE))
                .validate(shop(false))
                .findings())
        .isEmpty();
    assertThat(findings.get(0).sources())
        .contains(Literature.EXACT_TEST, Literature.DIFFERENCE_OF_SHARES);
    Journey other = Journey.builder("other", "Other").build();
    assertThat(Validators.none().plus(DriftRules.of(comparison)).validate(other).findings())
        .extracting(Finding::validatorId)
        .containsExactly("observed-drift-other-journey");
  }
}
