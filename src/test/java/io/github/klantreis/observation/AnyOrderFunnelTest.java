package io.github.klantreis.observation;

import static io.github.klantreis.phase.CanonicalPhase.AWARENESS;
import static io.github.klantreis.phase.CanonicalPhase.CONSIDERATION;
import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;
import static io.github.klantreis.phase.CanonicalPhase.USAGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.klantreis.drawing.FunnelPicture;
import io.github.klantreis.exchange.json.JourneyJson;
import io.github.klantreis.model.Journey;
import io.github.klantreis.term.People;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** In any order a step is a number of phases, and nothing says that it is one of them. */
final class AnyOrderFunnelTest {
  private static final Locale NL = Locale.forLanguageTag("nl");
  private static final Instant BEGIN = Instant.parse("2026-03-01T10:00:00Z");

  private static final Journey JOURNEY =
      Journey.builder("bread", "Buying bread")
          .phase(AWARENESS, p -> p.touchpoint("smells", "Smells it"))
          .phase(CONSIDERATION, p -> p.touchpoint("looks", "Looks"))
          .phase(PURCHASE, p -> p.touchpoint("pays", "Pays"))
          .phase(USAGE, p -> p.touchpoint("eats", "Eats"))
          .build();

  private static final ObservationPlan PLAN =
      ObservationPlan.of(JOURNEY)
          .withFunnel(FunnelMode.ANY_ORDER, FunnelMode.BEST_START)
          .withWindow(Duration.ofHours(2));

  /** An encounter an hour. */
  private static Trail trail(String customer, String... events) {
    List<Encounter> encounters = new ArrayList<>();
    for (String event : events) {
      encounters.add(
          Encounter.of(customer, BEGIN.plus(Duration.ofHours(encounters.size())), event));
    }
    return Trail.of(customer, encounters);
  }

  private static JourneyStatistics statistics() {
    return Stream.of(
            trail("ann", "eats", "pays", "x", "x", "x", "smells"),
            trail("bob", "pays"),
            trail("cid", "looks", "eats", "pays"),
            trail("dee", "x"))
        .collect(PLAN.statistics());
  }

  @Test
  void aFunnelOfPatientsHasNoCustomers() {
    Journey patients =
        Journey.builder("hip", "A new hip")
            .people(People.PATIENTS)
            .phase(USAGE, p -> p.touchpoint("arrives", "Arrives"))
            .build();

    for (FunnelMode mode : FunnelMode.values()) {
      JourneyStatistics statistics =
          Stream.of(trail("ann", "arrives"))
              .collect(ObservationPlan.of(patients).withFunnel(mode).statistics());
      FunnelPicture picture = FunnelPicture.of(statistics.funnel());
      assertThat(picture.toSvg()).doesNotContainIgnoringCase("customer");
      assertThat(picture.language(NL).toSvg()).doesNotContainIgnoringCase("klant");
    }
  }

  @Test
  void aStepIsANumberOfPhases() {
    Funnel funnel = statistics().funnel();

    assertThat(funnel.steps())
        .extracting(
            FunnelStep::number,
            FunnelStep::phaseId,
            step -> step.name(Locale.ENGLISH),
            step -> step.name(NL),
            FunnelStep::reached)
        .containsExactly(
            tuple(1, Optional.empty(), "1 phase", "1 fase", 3L),
            tuple(2, Optional.empty(), "2 phases", "2 fasen", 2L),
            tuple(3, Optional.empty(), "3 phases", "3 fasen", 1L),
            tuple(4, Optional.empty(), "4 phases", "4 fasen", 0L));
    assertThat(funnel.steps().get(1)).hasToString("2 phases 2 of 3 (66.7%)");
    assertThat(statistics().funnel(FunnelMode.BEST_START).steps())
        .extracting(FunnelStep::number, FunnelStep::phaseId)
        .startsWith(tuple(1, Optional.of("awareness")));
  }

  @Test
  void thereIsNoConversionToAPhase() {
    Funnel funnel = statistics().funnel();

    assertThat(funnel.step("purchase")).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> funnel.conversionTo("purchase"))
        .withMessage(
            "the funnel has no step 'purchase'; in any order its steps are numbers of different"
                + " phases, see steps()");
    assertThat(statistics().funnel(FunnelMode.BEST_START).conversionTo("purchase").part()).isZero();
  }

  @Test
  void theTextNamesNumbers() {
    assertThat(statistics().toText(Locale.ENGLISH))
        .contains(
            """
            Funnel (any order, within 2 h)
              Step      Reached  Of the first  Of the previous  Fewer than the previous  Median since previous (about)
              1 phase         3        100.0%                –                        –                              –
              2 phases        2         66.7%            66.7%                        1                            1 h
              3 phases        1         33.3%            50.0%                        1                            1 h
              4 phases        0          0.0%             0.0%                        1                              –
              1 customer is not in it: in no phase
            """);
    assertThat(statistics().toText(NL)).contains("  Stap ", "  2 fasen ", "1 klant zit er niet in");
  }

  @Test
  void jsonHasNumbersToo() {
    JsonNode steps =
        JsonMapper.shared().readTree(JourneyJson.write(statistics())).at("/all/funnel/steps");

    assertThat(steps.get(1).get("number").asInt()).isEqualTo(2);
    assertThat(steps.get(1).get("reached").asInt()).isEqualTo(2);
    steps.forEach(step -> assertThat(step.has("phaseId")).isFalse());
  }

  @Test
  void oneCustomerIsExplainedByNumbers() {
    Replay replay = PLAN.replay(trail("ann", "eats", "pays", "x", "x", "x", "smells"));

    assertThat(replay.funnel().stepsReached()).isEqualTo(2);
    assertThat(replay.funnel().steps())
        .extracting(
            StepExplanation::number,
            StepExplanation::phaseId,
            StepExplanation::isFilled,
            StepExplanation::reason)
        .containsExactly(
            tuple(1, Optional.empty(), true, StepReason.FILLED),
            tuple(2, Optional.empty(), true, StepReason.FILLED),
            tuple(3, Optional.empty(), false, StepReason.AFTER_WINDOW),
            tuple(4, Optional.empty(), false, StepReason.PREVIOUS_STEP_NOT_REACHED));
    assertThat(replay.explain(Locale.ENGLISH))
        .isEqualTo(
            """
            ann: status unknown, last seen in Awareness
            2 of 4 steps reached (any order, within 2 h)
              1 phase: yes, by "Eats" (Usage) at 1 March 2026, 10:00 UTC
              2 phases: yes, by "Pays" (Purchase) at 1 March 2026, 11:00 UTC
              3 phases: no: "Smells it" (Awareness) at 1 March 2026, 15:00 UTC came 3 h after the window had closed that "Eats" opened at 1 March 2026, 10:00 UTC
              4 phases: no: a step before it is not filled
            """);
    assertThat(PLAN.replay(trail("bob", "pays")).explain(NL))
        .contains("1 fase: ja, door \"Pays\" (Aankoop) op")
        .contains("2 fasen: nee: geen andere fase meegemaakt\n");
    assertThat(PLAN.replay(trail("dee", "x")).explain(Locale.ENGLISH))
        .contains("1 phase: no: no phase was met\n");
  }

  @Test
  void asManyStepsAreFilledAsAreReached() {
    Random random = new Random(5);
    for (int round = 0; round < 200; round++) {
      ObservationPlan plan = RandomTrails.plan(random).withFunnel(FunnelMode.ANY_ORDER);
      for (Trail trail : RandomTrails.trails(plan, random, 5)) {
        FunnelProgress progress = plan.replay(trail).funnel();
        assertThat(progress.steps()).hasSize(plan.outline().phaseCount());
        for (StepExplanation step : progress.steps()) {
          assertThat(step.isFilled()).isEqualTo(step.number() <= progress.stepsReached());
          assertThat(step.phaseId()).isEmpty();
        }
      }
    }
  }
}
