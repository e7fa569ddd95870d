package io.github.klantreis.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.base.Splitter;
import io.github.klantreis.drawing.JourneyMap;
import io.github.klantreis.exchange.osmm.OsmmMeasurement;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.PhaseHeading;
import io.github.klantreis.model.Route;
import io.github.klantreis.observation.cohort.DropOffCounting;
import io.github.klantreis.observation.cohort.FanCounting;
import io.github.klantreis.observation.cohort.TrueFans;
import io.github.klantreis.observation.comparison.DriftRules;
import io.github.klantreis.observation.comparison.StatisticsComparison;
import io.github.klantreis.observation.whatif.CustomerFlow;
import io.github.klantreis.observation.whatif.WhatIf;
import io.github.klantreis.phase.CanonicalPhase;
import io.github.klantreis.term.People;
import io.github.klantreis.validation.Validators;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * People who pass a phase that covers buying, come back to it by a loop, and buy nothing: no text
 * says that they do. To customers, something is sold there.
 */
final class WhereNothingIsSoldTest {
  private static final Locale DUTCH = Locale.forLanguageTag("nl");
  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

  private static final String OF_BUYING =
      "(?i)purchas|bought|buy|aanko|koch|kope|koop|klantrei(?!s:)";

  private static final LocalDate JANUARY = LocalDate.parse("2026-01-01");

  static List<People> people() {
    return People.standard().terms();
  }

  private static Journey journey(People people) {
    return Journey.builder("course", "Following a course")
        .people(people)
        .bridgingPeriod(Period.ofWeeks(3))
        .phase(
            CanonicalPhase.AWARENESS,
            p -> p.touchpoint("sees", "Open day").touchpoint("reads", "Brochure"))
        .phase(CanonicalPhase.PURCHASE, p -> p.name("Joining").touchpoint("enrols", "Enrolment"))
        .phase(CanonicalPhase.LOYALTY, p -> p.touchpoint("meets", "Alumni day"))
        .loyaltyLoop(CanonicalPhase.LOYALTY, CanonicalPhase.PURCHASE, loop -> {})
        .build();
  }

  private static ObservationPlan plan(Journey journey) {
    return ObservationPlan.of(journey)
        .withCutOff(Duration.ofDays(10), START.plus(Duration.ofDays(300)));
  }

  private static Trail trail(int customer, String events) {
    List<Encounter> encounters = new ArrayList<>();
    for (String event : Splitter.on(' ').split(events)) {
      Instant at = START.plus(Duration.ofDays(encounters.size()));
      encounters.add(Encounter.of("c" + customer, at, event));
    }
    return Trail.of("c" + customer, encounters);
  }

  private static List<Trail> trails(String... several) {
    List<Trail> trails = new ArrayList<>();
    for (int i = 0; i < 1_200; i++) {
      trails.add(trail(i, several[i % several.length]));
    }
    return trails;
  }

  /**
   * Everything that is said, in both languages.
   *
   * @param purchases what counts as purchases
   */
  private static String said(Journey journey, UnaryOperator<ObservationPlan> purchases) {
    ObservationPlan plan = purchases.apply(plan(journey));
    StringBuilder said = new StringBuilder();
    List<Trail> loyal = trails("sees enrols meets enrols meets", "sees reads enrols", "sees");
    List<Trail> idle = trails("sees enrols", "sees reads", "reads enrols meets", "sees enrols");
    JourneyStatistics some = loyal.stream().collect(plan.statistics());
    JourneyStatistics others = idle.stream().collect(plan.statistics());
    ObservationPlan elsewhere =
        ObservationPlan.of(journey.edit(edit -> edit.removeTouchpoint("enrols")))
            .withCutOff(Duration.ofDays(10), START.plus(Duration.ofDays(300)));
    for (Locale locale : List.of(Locale.ENGLISH, DUTCH)) {
      for (PurchaseOrigin origin : PurchaseOrigin.values()) {
        said.append(origin.label().get(locale)).append('\n');
      }
      said.append(some.toText(locale)).append(others.toText(locale));
      said.append(plan.newTally().statistics(plan).toText(locale));
      for (JourneyStatistics each : List.of(some, others)) {
        Validators.none()
            .plus(ObservedRules.of(each))
            .validate(journey)
            .findings()
            .forEach(finding -> said.append(finding.message(locale)).append('\n'));
        said.append(JourneyMap.of(journey).observed(each).language(locale).toMarkdown());
        said.append(
            JourneyMap.of(journey)
                .observed(each)
                .language(locale)
                .toSvg()
                .replaceAll("(Purchase|Aankoop)</", "</")); // the kind that the author chose
      }
      ObservationPlan equally = plan.during(Duration.ofDays(100));
      StatisticsComparison comparison =
          StatisticsComparison.of(
              idle.stream().collect(equally.statistics()),
              loyal.stream().collect(equally.statistics()));
      said.append(comparison.toText(locale));
      Validators.none()
          .plus(DriftRules.of(comparison))
          .validate(journey)
          .findings()
          .forEach(finding -> said.append(finding.message(locale)).append('\n'));
      said.append(
          idle.stream().collect(DropOffCounting.of(journey, plan).counted()).toText(locale));
      said.append(loyal.stream().collect(FanCounting.of(journey, plan).counted()).toText(locale));
      CustomerFlow flow = loyal.stream().collect(WhatIf.of(plan).flow());
      said.append(flow.withStopping("sees", 0.1).comparedWith(flow).toText(locale));
      said.append(OsmmMeasurement.write(journey, some, JANUARY, JANUARY.plusMonths(9), locale));
      Traveller traveller = plan.traveller("c0");
      for (Encounter encounter : trail(0, "sees enrols reads").encounters()) {
        traveller = traveller.meets(encounter);
      }
      elsewhere.traveller(traveller.toBytes(), text -> said.append(text.get(locale)).append('\n'));
    }
    return said.toString();
  }

  @ParameterizedTest
  @MethodSource("people")
  void nobodyIsSaidToBuy(People people) {
    String said = said(journey(people), plan -> plan);
    if (people.isBuying()) {
      assertThat(said).contains("bought again", "kochten", "median time between purchases");
    } else {
      assertThat(said)
          .contains("came to \"Enrolment\"", "bij \"Enrolment\" kwamen", "times at \"Enrolment\"")
          .contains("enrols (1): that is not counted", "enrols bereikt is (1)")
          .contains("who came to \"Enrolment\" took the loyalty loop")
          .contains("who came to \"Enrolment\" again: ", "opnieuw bij \"Enrolment\" kwamen: ")
          .doesNotContainPattern(OF_BUYING);
    }
  }

  /** What counts as purchases, such as a discharge, makes no buyers of patients. */
  @ParameterizedTest
  @MethodSource("people")
  void norWhereWhatCountsAsPurchasesIsNamed(People people) {
    UnaryOperator<ObservationPlan> named = plan -> plan.withPurchasesAt("enrols", "meets");
    Journey journey = journey(people);
    assertThat(named.apply(plan(journey)).isSelling()).isTrue();
    if (!people.isBuying()) {
      assertThat(said(journey, named))
          .contains("came to \"Enrolment\" or \"Alumni day\"")
          .doesNotContainPattern(OF_BUYING);
      Journey withoutLoop =
          journey.edit(edit -> edit.removeLoyaltyLoop(journey.loyaltyLoops().get(0).id()));
      assertThat(said(withoutLoop, named)).doesNotContainPattern(OF_BUYING);
    }
    TrueFans fans =
        trails("sees enrols meets").stream()
            .collect(FanCounting.of(journey, named.apply(plan(journey))).counted());
    assertThat(fans.leastPurchases()).isEqualTo(people.isBuying() ? 2 : 0);
  }

  /** That purchases are named counts, also where the journey names the same. */
  @ParameterizedTest
  @MethodSource("people")
  void whatIsNamedCountsAlsoWhereItIsTheDefault(People people) {
    ObservationPlan plan = plan(journey(people));
    ObservationPlan named = plan.withPurchasesAt(plan.purchasesAt().toArray(String[]::new));
    assertThat(named.purchasesAt()).isEqualTo(plan.purchasesAt()).isNotEmpty();
    assertThat(named.isSelling()).isTrue();
    assertThat(plan.isSelling()).isEqualTo(people.isBuying());
    assertThat(named.hasBuyers()).isEqualTo(people.isBuying());
    assertThat(trails("sees enrols").stream().collect(named.statistics()).hasLoyaltyLoops())
        .isTrue();
  }

  /**
   * Patients come once, and some again; a loyalty loop is none of theirs unless the map has one.
   */
  @ParameterizedTest
  @MethodSource("people")
  void aLoyaltyLoopIsNamedOnlyToReadersWhoHaveOne(People people) {
    Journey journey = journey(people);
    Journey withoutLoop =
        journey.edit(edit -> edit.removeLoyaltyLoop(journey.loyaltyLoops().get(0).id()));
    String text =
        trails("sees enrols").stream()
            .collect(plan(withoutLoop).withPurchasesAt("enrols").statistics())
            .toText(Locale.ENGLISH);
    assertThat(text.contains("\nLoyalty loop\n")).isEqualTo(people.isBuying());
    assertThat(text.contains("\nOnce, and again\n")).isEqualTo(!people.isBuying());
    assertThat(text.contains("loyalty loop 0")).isEqualTo(people.isBuying());
    assertThat(
            trails("sees enrols").stream()
                .collect(plan(journey).withPurchasesAt("enrols").statistics())
                .toText(Locale.ENGLISH))
        .contains("\nLoyalty loop\n", "loyalty loop 0");
  }

  @ParameterizedTest
  @MethodSource("people")
  void norWhereATravellerComesToANewPlan(People people) {
    Traveller traveller =
        plan(journey(people)).traveller("c0").meets(trail(0, "enrols").encounter(0));
    ObservationPlan without =
        ObservationPlan.of(journey(people).edit(edit -> edit.removeTouchpoint("enrols")))
            .withPurchasesAt("meets");
    StringBuilder said = new StringBuilder();
    without.traveller(traveller.toBytes(), text -> said.append(text.get(Locale.ENGLISH)));
    assertThat(said.toString().contains("purchase")).isEqualTo(people.isBuying());
  }

  @ParameterizedTest
  @MethodSource("people")
  void aRouteEndsWithAPurchaseOnlyWhereSomethingIsSold(People people) {
    Route first = journey(people).routes().get(0);
    assertThat(first.phases())
        .extracting(PhaseHeading::id)
        .endsWith(people.isBuying() ? "purchase" : "loyalty");
  }

  @Test
  void statisticsAreInTheApplicationsWords() {
    JourneyStatistics some =
        trails("sees enrols meets enrols", "sees").stream()
            .collect(plan(journey(People.STUDENTS)).statistics());
    Map<String, String> german =
        Map.ofEntries(
            Map.entry(
                "{journey}: {customers}, {encounters} on the map, {off} off it",
                "{journey}: {customers}, {encounters} auf der Karte, {off} daneben"),
            Map.entry("{n} {people}", "{n} {people}"),
            Map.entry("students", "Studierende"),
            Map.entry("{n} encounters", "{n} Kontakte"),
            Map.entry("Phase", "Phase"),
            Map.entry("Awareness", "Aufmerksamkeit"),
            Map.entry("Reached", "Erreicht"));

    assertThat(some.toText(Locale.GERMANY, german))
        .startsWith(
            "Following a course: 1,200 Studierende, 3,000 Kontakte auf der Karte, 0 daneben\n")
        .contains("Erreicht", "\n  Aufmerksamkeit ", "Of the first")
        .doesNotContain("Reached", "Awareness ");
    assertThat(some.toText(Locale.GERMAN)).isEqualTo(some.toText(Locale.ENGLISH));
    assertThatIllegalArgumentException().isThrownBy(() -> some.toText(DUTCH, german));
  }
}
