package io.github.klantreis.model;

import static io.github.klantreis.phase.CanonicalPhase.USAGE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.klantreis.change.JourneyDiff;
import io.github.klantreis.exchange.json.JourneyJson;
import io.github.klantreis.part.Branch;
import io.github.klantreis.part.Evidence;
import io.github.klantreis.part.Evidenced;
import io.github.klantreis.term.EvidenceKind;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What rests on assumptions and nothing else is assumed, whatever it is. */
final class AssumptionTest {
  private static final String WHY = "Nobody has asked yet";
  private static final Evidence ASKED = Evidence.qualitative("9 of 12 interviews");

  private static final Journey RIDES =
      Journey.builder("rides", "Rides")
          .assumption(WHY)
          .persona("ann", "Ann", p -> p.assumption(WHY))
          .phase(
              USAGE,
              p ->
                  p.assumption(WHY)
                      .touchpoint(
                          "rides",
                          "Rides",
                          t -> t.assumption(WHY).painPoint("Rain", x -> x.assumption(WHY)))
                      .choice(
                          "weather",
                          "What is the weather?",
                          c ->
                              c.branch(
                                      "dry", "dry", b -> b.assumption(WHY).touchpoint("hat", "Hat"))
                                  .branch("wet", "wet")))
          .build();

  private static Stream<Evidenced> assumed(Journey journey) {
    Phase phase = journey.phases().get(0);
    Touchpoint touchpoint = phase.touchpoints().get(0);
    return Stream.of(
        journey,
        journey.heading(),
        journey.personas().get(0),
        phase,
        phase.heading(),
        touchpoint,
        touchpoint.painPoints().get(0),
        phase.branchings().get(0).branches().get(0));
  }

  @Test
  void whatRestsOnAnAssumptionAloneIsAssumed() {
    assertThat(assumed(RIDES))
        .allMatch(Evidenced::isAssumed)
        .allSatisfy(
            each ->
                assertThat(each.evidence())
                    .containsExactly(Evidence.of(EvidenceKind.ASSUMPTION, WHY)));
  }

  @Test
  void theMarkGoesWhenEvidenceComes() {
    Journey asked = RIDES.withTouchpoint("rides", t -> t.evidence(ASKED));
    assertThat(asked.touchpoint("rides").orElseThrow().isAssumed()).isFalse();
    assertThat(asked.touchpoint("rides").orElseThrow().evidence())
        .containsExactly(Evidence.assumption(WHY), ASKED);
  }

  @Test
  void withoutEvidenceItIsNotKnown() {
    assertThat(RIDES.touchpoint("hat").orElseThrow().isAssumed()).isFalse();
    assertThat(Branch.of("wet", "wet").isAssumed()).isFalse();
  }

  @Test
  void isWrittenAndReadAndCompared() {
    assertThat(JourneyJson.read(JourneyJson.write(RIDES))).isEqualTo(RIDES);
    Journey asked =
        RIDES.edit(
            e -> e.phase("usage", p -> p.evidence(ASKED)).persona("ann", p -> p.evidence(ASKED)));
    JourneyDiff diff = JourneyDiff.between(RIDES, asked);
    assertThat(diff.changes()).hasSize(2);
    assertThat(diff.applyTo(RIDES)).isEqualTo(asked);
  }
}
