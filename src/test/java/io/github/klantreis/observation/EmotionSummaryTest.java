package io.github.klantreis.observation;

import static io.github.klantreis.phase.CanonicalPhase.CONSIDERATION;
import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.klantreis.model.Journey;
import io.github.klantreis.model.Persona;
import io.github.klantreis.model.RandomJourneys;
import io.github.klantreis.model.Reading;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.part.Emotion;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What customers felt is held against what the journey says of just the same experiences. */
final class EmotionSummaryTest {
  private static final Journey JOURNEY =
      Journey.builder("bread", "Buying bread")
          .persona("student", "Student", p -> {})
          .persona("retiree", "Retiree", p -> {})
          .phase(
              CONSIDERATION,
              p ->
                  p.touchpoint(
                          "looks",
                          "Looks",
                          t ->
                              t.emotion(Emotion.positive("keen"))
                                  .emotionOf("student", Emotion.veryNegative("broke")))
                      .touchpoint("asks", "Asks", t -> t.emotion(Emotion.negative("shy")))
                      .touchpoint("waits", "Waits"))
          .phase(PURCHASE, p -> p.touchpoint("pays", "Pays"))
          .build();

  private static Trail trail(String customer, String persona, String... events) {
    List<Encounter> encounters = new ArrayList<>();
    for (String event : events) {
      String[] parts = event.split(" ", -1);
      Instant at = Instant.EPOCH.plusSeconds(encounters.size());
      encounters.add(
          Encounter.of(customer, at, parts[0])
              .withAttribute("persona", persona)
              .withExperience(Integer.parseInt(parts[1])));
    }
    return Trail.of(customer, encounters);
  }

  @Test
  void aTouchpointCountsOnBothSidesAsOftenAsExperiencesWereToldThere() {
    EmotionSummary emotion =
        Stream.of(
                trail("ann", "", "looks 2", "asks -1", "asks 0"),
                trail("bob", "", "asks -2", "waits 2"))
            .collect(ObservationPlan.of(JOURNEY).statistics())
            .phase("consideration")
            .orElseThrow()
            .emotion();

    assertThat(emotion.count()).isEqualTo(5);
    assertThat(emotion.mean()).hasValue(0.2);
    assertThat(emotion.comparedCount()).as("of waiting the map says nothing").isEqualTo(4);
    assertThat(emotion.comparedMean()).hasValue(-0.25);
    assertThat(emotion.modelled()).as("keen once, shy three times").hasValue(-0.5);
    assertThat(emotion.difference()).hasValue(0.25);
  }

  @Test
  void withoutExperiencesOrEmotionsNothingIsCompared() {
    JourneyStatistics statistics =
        Stream.of(trail("ann", "", "waits 1")).collect(ObservationPlan.of(JOURNEY).statistics());

    for (String id : List.of("looks", "waits")) {
      EmotionSummary emotion = statistics.touchpoint(id).orElseThrow().emotion();
      assertThat(emotion.comparedCount()).isZero();
      assertThat(emotion.comparedMean()).isEmpty();
      assertThat(emotion.modelled()).isEmpty();
      assertThat(emotion.difference()).isEmpty();
    }
  }

  @Test
  void aPersonaIsComparedWithTheEmotionsOfItsOwn() {
    ObservationPlan plan = ObservationPlan.of(JOURNEY).withSegmentsBy("persona");
    JourneyStatistics all =
        Stream.of(
                trail("ann", "student", "looks -2", "asks -1"),
                trail("bob", "retiree", "looks 1"),
                trail("cid", "baker", "looks 2"))
            .collect(plan.statistics());
    JourneyStatistics students = all.segments().get("student");

    assertThat(students.personaId()).contains("student");
    assertThat(difference(students, "looks")).contains(0.0);
    assertThat(difference(students, "asks")).as("as everyone").contains(0.0);
    assertThat(students.emotion().modelled()).hasValue(-1.5);
    assertThat(all.segments().get("retiree").personaId()).contains("retiree");
    assertThat(difference(all.segments().get("retiree"), "looks")).contains(0.0);
    assertThat(all.segments().get("baker").personaId()).as("no persona").isEmpty();
    assertThat(difference(all.segments().get("baker"), "looks")).contains(1.0);
    assertThat(all.personaId()).isEmpty();
    assertThat(all.touchpoint("looks").orElseThrow().emotion().modelled())
        .as("all together: each with what the map says of the own persona, if any")
        .hasValue((-2.0 + 1 + 1) / 3);
    assertThat(all.toText(Locale.ENGLISH))
        .contains("segments that are personas are compared with the emotions of that persona");
    assertThat(all.toText(Locale.forLanguageTag("nl"))).contains("Emotie per segment");
  }

  private static Optional<Double> difference(JourneyStatistics statistics, String touchpoint) {
    return statistics.touchpoint(touchpoint).orElseThrow().emotion().difference().stream()
        .boxed()
        .findFirst();
  }

  @Test
  void theDifferenceIsTheOneNumberLessTheOtherEverywhere() {
    Pattern figures =
        Pattern.compile("([+−]?\\d\\.\\d\\d) +([+−]?\\d\\.\\d\\d) +([+−]?\\d\\.\\d\\d)$");
    Random random = new Random(6);
    RandomJourneys journeys = RandomJourneys.seeded(6);
    int lines = 0;
    for (int round = 0; round < 150; round++) {
      Journey journey = journeys.next();
      List<String> personas = journey.personas().stream().map(Persona::id).toList();
      ObservationPlan plan = RandomTrails.plan(journey, random).withSegmentsBy("persona");
      List<Trail> trails = new ArrayList<>();
      for (Trail trail : RandomTrails.trails(plan, random, 30)) {
        String persona = personas.isEmpty() ? "x" : personas.get(random.nextInt(personas.size()));
        trails.add(
            Trail.of(
                trail.customer(),
                trail.encounters().stream()
                    .map(e -> e.withAttribute("persona", persona))
                    .toList()));
      }
      JourneyStatistics statistics = trails.stream().collect(plan.statistics());
      assertSumOfSegments(statistics, all -> all.emotion());
      for (Touchpoint touchpoint : journey.touchpoints().toList()) {
        assertSumOfSegments(
            statistics, all -> all.touchpoint(touchpoint.id()).orElseThrow().emotion());
      }
      assertConsistent(journey, trails.stream().collect(ObservationPlan.of(journey).statistics()));
      statistics
          .segments()
          .forEach(
              (value, segment) -> {
                assertThat(segment.personaId().isPresent()).isEqualTo(personas.contains(value));
                assertConsistent(journey, segment);
              });
      for (String line : statistics.toText(Locale.ENGLISH).lines().toList()) {
        Matcher found = figures.matcher(line);
        if (found.find()) {
          lines++;
          assertThat(number(found.group(1)).subtract(number(found.group(2))))
              .as(line)
              .isEqualByComparingTo(number(found.group(3)));
        }
      }
    }
    assertThat(lines).isGreaterThan(100);
  }

  private static BigDecimal number(String written) {
    return new BigDecimal(written.replace('−', '-'));
  }

  private static void assertSumOfSegments(
      JourneyStatistics statistics, Function<JourneyStatistics, EmotionSummary> part) {
    EmotionSummary all = part.apply(statistics);
    List<EmotionSummary> parts = statistics.segments().values().stream().map(part).toList();
    assertThat(all.count()).isEqualTo(parts.stream().mapToLong(EmotionSummary::count).sum());
    assertThat(all.comparedCount())
        .isEqualTo(parts.stream().mapToLong(EmotionSummary::comparedCount).sum());
    if (all.comparedCount() > 0) {
      double modelled =
          parts.stream()
              .mapToDouble(some -> some.comparedCount() * some.modelled().orElse(0))
              .sum();
      assertThat(all.modelled().orElseThrow() * all.comparedCount())
          .isCloseTo(modelled, within(1e-9));
    }
    assertDifference(all);
  }

  private static void assertConsistent(Journey journey, JourneyStatistics statistics) {
    long compared = 0;
    double modelled = 0;
    for (Touchpoint touchpoint : journey.touchpoints().toList()) {
      EmotionSummary emotion = statistics.touchpoint(touchpoint.id()).orElseThrow().emotion();
      Reading reading = journey.phaseOf(touchpoint.id()).orElseThrow().reading(touchpoint);
      Optional<Emotion> says =
          statistics.personaId().map(reading::emotionOf).orElseGet(reading::emotion);
      assertThat(emotion.comparedCount()).isEqualTo(says.isPresent() ? emotion.count() : 0);
      if (emotion.comparedCount() > 0) {
        assertThat(emotion.modelled()).hasValue(says.orElseThrow().score());
        assertThat(emotion.comparedMean()).isEqualTo(emotion.mean());
        compared += emotion.count();
        modelled += (double) emotion.count() * says.orElseThrow().score();
      }
      assertDifference(emotion);
    }
    assertThat(statistics.emotion().comparedCount()).isEqualTo(compared);
    if (compared > 0) {
      assertThat(statistics.emotion().modelled()).hasValue(modelled / compared);
    }
    assertDifference(statistics.emotion());
    statistics.phases().forEach(phase -> assertDifference(phase.emotion()));
  }

  private static void assertDifference(EmotionSummary emotion) {
    if (emotion.comparedCount() == 0) {
      assertThat(emotion.difference()).isEmpty();
    } else {
      assertThat(emotion.difference())
          .hasValue(emotion.comparedMean().orElseThrow() - emotion.modelled().orElseThrow());
    }
  }
}
