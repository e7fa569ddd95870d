package io.github.klantreis.observation;

import static io.github.klantreis.phase.CanonicalPhase.AWARENESS;
import static io.github.klantreis.phase.CanonicalPhase.CONSIDERATION;
import static io.github.klantreis.phase.CanonicalPhase.LOYALTY;
import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.klantreis.drawing.FunnelPicture;
import io.github.klantreis.drawing.JourneyMap;
import io.github.klantreis.exchange.json.JourneyJson;
import io.github.klantreis.model.Journey;
import io.github.klantreis.validation.Validators;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A phase without touchpoints can be met by nobody: it is no step, and nobody skips it. */
final class PhaseWithoutTouchpointsTest {
  private static final Journey JOURNEY =
      Journey.builder("bread", "Buying bread")
          .phase(AWARENESS, p -> p.touchpoint("smells", "Smells it"))
          .phase(CONSIDERATION)
          .phase(PURCHASE, p -> p.touchpoint("pays", "Pays").touchpoint("leaves", "Leaves"))
          .phase(LOYALTY)
          .build();

  private static final List<Trail> TRAILS =
      List.of(trail("ann", "smells", "pays"), trail("bob", "smells"), trail("cid", "pays", "x"));

  private static Trail trail(String customer, String... events) {
    List<Encounter> encounters = new ArrayList<>();
    for (String event : events) {
      encounters.add(Encounter.of(customer, Instant.EPOCH.plusSeconds(encounters.size()), event));
    }
    return Trail.of(customer, encounters);
  }

  private static JourneyStatistics statistics(FunnelMode mode) {
    return TRAILS.stream().collect(ObservationPlan.of(JOURNEY).withFunnel(mode).statistics());
  }

  @ParameterizedTest
  @EnumSource(FunnelMode.class)
  void itIsNoStepInAnyMode(FunnelMode mode) {
    Funnel funnel = statistics(mode).funnel();
    boolean isAnyOrder = mode == FunnelMode.ANY_ORDER;

    assertThat(funnel.steps())
        .extracting(FunnelStep::reached)
        .containsExactly(isAnyOrder ? 3L : 2L, 1L);
    assertThat(funnel.steps().stream().flatMap(step -> step.phaseId().stream()))
        .isEqualTo(isAnyOrder ? List.of() : List.of("awareness", "purchase"));
    assertThat(funnel.step("consideration")).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> funnel.conversionTo("consideration"))
        .withMessageContaining(isAnyOrder ? "any order" : "it has [awareness, purchase]");
    FunnelProgress progress =
        ObservationPlan.of(JOURNEY).withFunnel(mode).replay(TRAILS.get(0)).funnel();
    assertThat(progress.stepsReached()).isEqualTo(2);
    assertThat(progress.steps()).hasSize(2);
  }

  @Test
  void itIsStillAPhaseWhereNobodyWas() {
    JourneyStatistics statistics = statistics(FunnelMode.BEST_START);

    assertThat(statistics.phases())
        .extracting(PhaseCount::phaseId)
        .containsExactly("awareness", "consideration", "purchase", "loyalty");
    PhaseCount weighing = statistics.phase("consideration").orElseThrow();
    assertThat(weighing.customers()).hasToString("0 of 3 (0.0%)");
    assertThat(weighing.encounters()).isZero();
    assertThat(weighing.last()).isZero();
    assertThat(weighing.dwell().count()).isZero();
    assertThat(weighing.emotion().count()).isZero();
    assertThat(statistics.toText(Locale.ENGLISH))
        .contains(
            "  no step of it, as nobody can meet them without touchpoints: Consideration, Loyalty");
    assertThat(statistics.toText(Locale.forLanguageTag("nl")))
        .contains("zonder contactmomenten kan niemand er komen: Overweging, Loyaliteit");
  }

  @Test
  void oneGoesThroughItWithoutSkippingAndArrivesBeforeIt() {
    ObservationPlan plan =
        ObservationPlan.of(JOURNEY)
            .withCutOff(Duration.ofDays(1), Instant.EPOCH.plus(Duration.ofDays(9)));
    Replay replay = plan.replay(trail("ann", "smells", "leaves"));

    assertThat(replay.moves())
        .extracting(Move::kind)
        .containsExactly(MoveKind.START, MoveKind.FORWARD);
    assertThat(replay.moves().get(1).isModelled()).isTrue();
    assertThat(replay.status()).isEqualTo(TrailStatus.ARRIVED);
    assertThat(TRAILS.stream().collect(plan.statistics()).phase("purchase").orElseThrow())
        .extracting(purchase -> purchase.last(TrailStatus.ARRIVED))
        .isEqualTo(2L);
  }

  @Test
  void aLoopThatEntersItEntersThePhaseAfterIt() {
    Journey withLoop =
        JOURNEY.toBuilder().loyaltyLoop("again", LOYALTY, CONSIDERATION, loop -> {}).build();
    ObservationPlan plan = ObservationPlan.of(withLoop);

    assertThat(plan.replay(trail("ann", "leaves", "smells")).moves().get(1).kind())
        .isEqualTo(MoveKind.SHOPPING_AROUND_AGAIN);
    assertThat(
            plan.replay(trail("ann", "smells", "pays", "leaves", "pays", "leaves"))
                .conformance()
                .deviations())
        .as("from the last touchpoint before the one phase to the first after the other")
        .isEmpty();
  }

  @Test
  void mapsPagesDocumentsPicturesAndFindingsBearIt() {
    for (FunnelMode mode : FunnelMode.values()) {
      JourneyStatistics statistics = statistics(mode);
      JourneyMap map = JourneyMap.of(JOURNEY).observed(statistics);

      assertThat(map.toSvg()).contains("Consideration");
      assertThat(map.toHtml()).contains("<th scope=\"row\" dir=\"auto\">Consideration</th>");
      assertThat(map.toMarkdown()).contains("| Consideration |");
      assertThat(FunnelPicture.of(statistics.funnel()).toSvg()).doesNotContain("Consideration");
      assertThat(Validators.none().plus(ObservedRules.of(statistics)).validate(JOURNEY).findings())
          .isEmpty();
      JsonNode all = JsonMapper.shared().readTree(JourneyJson.write(statistics)).get("all");
      assertThat(all.at("/funnel/steps")).hasSize(2);
      assertThat(all.get("phases")).hasSize(4);
    }
  }

  @Test
  void itChangesNothingForTheOthers() {
    Journey without =
        Journey.builder("bread", "Buying bread")
            .phase(JOURNEY.phases().get(0))
            .phase(JOURNEY.phases().get(2))
            .build();
    FunnelMode[] modes = FunnelMode.values();
    ObservationPlan one = ObservationPlan.of(JOURNEY).withFunnel(FunnelMode.BEST_START, modes);
    ObservationPlan other = ObservationPlan.of(without).withFunnel(FunnelMode.BEST_START, modes);
    for (int seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      Trail trail =
          trail(
              "ann",
              random
                  .ints(random.nextInt(9), 0, 4)
                  .mapToObj(i -> List.of("smells", "pays", "leaves", "x").get(i))
                  .toArray(String[]::new));
      JourneyStatistics here = Stream.of(trail).collect(one.statistics());
      JourneyStatistics there = Stream.of(trail).collect(other.statistics());

      for (FunnelMode mode : modes) {
        assertThat(here.funnel(mode)).hasToString(there.funnel(mode).toString());
      }
      assertThat(here.moves()).isEqualTo(there.moves());
      assertThat(here.conformance()).hasToString(there.conformance().toString());
    }
  }
}
