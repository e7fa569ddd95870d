package io.github.klantreis.validation.rules;

import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;
import static io.github.klantreis.phase.CanonicalPhase.USAGE;
import static io.github.klantreis.validation.rules.Journeys.phase;
import static io.github.klantreis.validation.rules.Journeys.shop;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.klantreis.drawing.JourneyMap;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.PhaseBuilder;
import io.github.klantreis.part.Emotion;
import io.github.klantreis.term.Channel;
import io.github.klantreis.term.Market;
import io.github.klantreis.testing.ValidatorTester;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Whoever reads emotions, needs and personas reads silent touchpoints with phase and branch. */
final class SilentTouchpointsTest {
  private static final String PAYS = "phase[purchase]/touchpoint[pays]";
  private static final Emotion BAD = Emotion.negative("tense");
  private static final Emotion GOOD = Emotion.positive("calm");

  /** A phase with silent touchpoints. */
  private static Journey silent(Consumer<PhaseBuilder> details, String... ids) {
    return phase(
        PURCHASE,
        p -> {
          details.accept(p);
          for (String id : ids) {
            p.touchpoint(id, "Does " + id);
          }
        });
  }

  @Test
  void aTouchpointFeelsAsItsPhase() {
    ValidatorTester.of(TouchpointRules.TOUCHPOINT_WITHOUT_EMOTION)
        .silent(silent(p -> p.emotion(BAD), "pays"))
        .silent(silent(p -> p.measuredEmotion(BAD), "pays"))
        .firesAt(silent(p -> p.customerNeed("Speed"), "pays"), PAYS + "/@emotion");
  }

  @Test
  void whereAPhaseFeelsBadItsTouchpointsDo() {
    Journey bad = silent(p -> p.emotion(BAD), "pays");
    ValidatorTester.of(EmotionRules.EMOTION_LOW_WITHOUT_OPPORTUNITY)
        .firesAt(bad, PAYS + "/@opportunities")
        .silent(bad.withTouchpoint("pays", t -> t.emotion(GOOD)))
        .silent(bad.withTouchpoint("pays", t -> t.opportunity("Pay later")));
    Journey online = bad.withTouchpoint("pays", t -> t.channel(Channel.WEBSHOP));
    ValidatorTester.of(EmotionRules.DROP_OFF_RISK)
        .firesAt(online, PAYS)
        .silent(online.withTouchpoint("pays", t -> t.emotion(GOOD)));
  }

  @Test
  void theEmotionOfAPhaseCountsAtEachOfItsTouchpoints() {
    ValidatorTester.of(EmotionRules.EMOTION_FLAT)
        .firesAt(silent(p -> p.emotion(GOOD), "a", "b", "c", "d"), "journey")
        .silent(silent(p -> p.emotion(GOOD), "a", "b", "c"))
        .silent(silent(p -> {}, "a", "b", "c", "d"));
    ValidatorTester.of(EmotionRules.EMOTION_ONLY_HAPPY)
        .silent(silent(p -> p.emotion(GOOD), "a", "b", "c", "d", "e", "f"))
        .silent(silent(p -> p.emotion(BAD), "a", "b", "c", "d", "e", "f"));
  }

  @Test
  void anEmotionFallsFromOnePhaseToTheNext() {
    ValidatorTester.of(EmotionRules.EMOTION_DROP_UNEXPLAINED)
        .firesAt(
            shop()
                .phase(PURCHASE, p -> p.emotion(GOOD).touchpoint("pays", "Pays"))
                .phase(USAGE, p -> p.emotion(BAD).touchpoint("rides", "Rides"))
                .build(),
            "phase[usage]/touchpoint[rides]/@painPoints");
  }

  @Test
  void goalsOfCustomersTellWhatTheyNeed() {
    ValidatorTester.of(PhaseRules.PHASE_NEED_MISSING)
        .silent(phase(PURCHASE, p -> p.customerGoal("Pay at once")))
        .silent(
            phase(PURCHASE, p -> p.touchpoint("pays", "Pays", t -> t.customerGoal("Pay at once"))));
  }

  @Test
  void aBranchSaysWhomItsTouchpointsConcern() {
    Journey weather =
        shop()
            .market(Market.B2C)
            .persona("ann", "Ann")
            .persona("bob", "Bob")
            .phase(
                PURCHASE,
                p ->
                    p.emotion(GOOD)
                        .choice(
                            "weather",
                            "What is the weather?",
                            c ->
                                c.branch(
                                        "dry",
                                        "dry",
                                        b -> b.concerns("ann").touchpoint("hat", "Hat"))
                                    .branch("wet", "wet")))
            .build();
    ValidatorTester.of(PersonaRules.PERSONA_UNUSED).firesAt(weather, "persona[bob]");
    ValidatorTester.of(JourneyRules.JOURNEY_MULTIPLE_PERSONAS)
        .silent(weather)
        .silent(
            shop()
                .market(Market.B2C)
                .persona("ann", "Ann")
                .persona("bob", "Bob")
                .phase(PURCHASE, p -> p.touchpoint("hat", "Hat", t -> t.concerns("ann")))
                .build())
        .firesAt(
            shop().market(Market.B2C).persona("ann", "Ann").persona("bob", "Bob").build(),
            "journey/@personas");
  }

  @Test
  void theCurveIsDrawnThroughSilentTouchpoints() {
    Journey bad = silent(p -> p.emotion(Emotion.veryNegative("angry")), "pays");
    assertThat(JourneyMap.of(bad).toMarkdown()).containsPattern("(?m)^ ●─+┤.*Does pays: .*angry");
    Journey own = bad.withTouchpoint("pays", t -> t.emotion(Emotion.veryNegative("angry")));
    assertThat(curves(bad)).isEqualTo(curves(own)).isPositive();
    assertThat(curves(silent(p -> {}, "pays"))).isZero();
  }

  private static long curves(Journey journey) {
    return JourneyMap.of(journey).toSvg().lines().filter(line -> line.contains("-curve ")).count();
  }
}
