package io.github.klantreis.model;

import static io.github.klantreis.phase.CanonicalPhase.AWARENESS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.klantreis.Extent;
import io.github.klantreis.part.NextStep;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However much is wrong, what is said of it grows with the journey and not with its square. */
final class MessageSizeTest {
  private static final int N = 500;

  @ParameterizedTest
  @ValueSource(strings = {"personas", "lanes", "phases", "leads to"})
  void messagesGrowInProportionToTheJourney(String what) {
    int n = Extent.of(200, N);
    long once = characters(refused(what, n));
    assertThat(characters(refused(what, 2 * n))).isLessThan(2 * once + once / 4);
    assertThat(characters(refused(what, 4 * n))).isLessThan(4 * once + once / 2);
  }

  @Test
  void theExceptionHasAllProblemsAndItsMessageTheFirstHundred() {
    InvalidJourneyException refused = refused("personas", N);
    assertThat(refused.problems()).hasSize(N);
    assertThat(refused.getMessage().lines())
        .hasSize(102)
        .startsWith("500 problems:")
        .contains(
            "  phase[awareness]/touchpoint[t0]/@concernedPersonas: there is no persona \"x0\"; the"
                + " journey has the personas [p0, p1, p2, p3, p4, p5, p6, p7] and 492 more")
        .endsWith("  and 400 more, all in problems()");
    assertThat(refused("personas", 4 * N).getMessage())
        .hasSizeLessThan(refused.getMessage().length() + 2 * N);
  }

  @Test
  void whatWasPerhapsMeantIsAskedFor() {
    InvalidJourneyException refused =
        refused(
            journey ->
                journey
                    .persona("buyer", "Buyer")
                    .phase(
                        AWARENESS, phase -> phase.touchpoint("t", "T", t -> t.concerns("byer"))));
    assertThat(refused.problems().get(0).message())
        .isEqualTo(
            "there is no persona \"byer\" (is \"buyer\" meant?); the journey has the personas"
                + " [buyer]");
  }

  private static long characters(InvalidJourneyException refused) {
    return refused.problems().stream().mapToLong(problem -> problem.message().length()).sum();
  }

  private static InvalidJourneyException refused(String what, int n) {
    return refused(
        journey -> {
          for (int i = 0; i < n; i++) {
            switch (what) {
              case "personas" -> journey.persona("p" + i, "P");
              case "lanes" -> journey.lane("l" + i, "L");
              case "phases" ->
                  journey
                      .phase("a" + i, AWARENESS, phase -> {})
                      .loyaltyLoop("x" + i, "a0", loop -> {});
              default -> {}
            }
          }
          if (!what.equals("phases")) {
            journey.phase(
                AWARENESS,
                phase -> {
                  for (int i = 0; i < n; i++) {
                    touchpoint(phase, what, i);
                  }
                });
          }
        });
  }

  private static void touchpoint(PhaseBuilder phase, String what, int i) {
    phase.touchpoint(
        "t" + i,
        "T",
        touchpoint -> {
          switch (what) {
            case "personas" -> touchpoint.concerns("x" + i);
            case "lanes" -> touchpoint.laneText("x" + i, "X");
            default -> touchpoint.nextStep(NextStep.to("x" + i));
          }
        });
  }

  private static InvalidJourneyException refused(Consumer<JourneyBuilder> parts) {
    JourneyBuilder journey = Journey.builder("shop", "Shop");
    parts.accept(journey);
    return catchThrowableOfType(InvalidJourneyException.class, journey::build);
  }
}
