package io.github.klantreis.validation.rules;

import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;
import static io.github.klantreis.phase.CanonicalPhase.USAGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Named.named;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.klantreis.model.ElementPath;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.TouchpointBuilder;
import io.github.klantreis.validation.JourneyValidator;
import io.github.klantreis.validation.Validators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a journey of its own tells of a touchpoint is judged there. */
final class ToldElsewhereTest {
  static Stream<Arguments> rules() {
    return Stream.of(
        rule(EndRules.JOURNEY_ENDS_LOW, t -> t.emotion(-2, "cross")),
        rule(EmotionRules.EMOTION_LOW_WITHOUT_OPPORTUNITY, t -> t.emotion(-2, "cross")),
        rule(SetbackRules.DROP_OFF_UNFOLLOWED, t -> t.dropOffPoint("It is broken")),
        rule(WaitRules.WAIT_IN_WORDS, t -> t.painPoint("Long queues")));
  }

  private static Arguments rule(JourneyValidator<?> rule, Consumer<TouchpointBuilder> flaw) {
    return arguments(named(rule.definition().id(), rule), flaw);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void isNotJudgedHere(JourneyValidator<?> rule, Consumer<TouchpointBuilder> flaw) {
    Journey journey =
        Journey.builder("shop", "Buying")
            .phase(
                PURCHASE,
                p ->
                    p.touchpoint("first", "Orders it", t -> t.dropOffPoint("It is dear"))
                        .touchpoint("second", "Looks at it", t -> {}))
            .phase(USAGE, p -> p.touchpoint("last", "Uses it", flaw))
            .build();
    ElementPath last = ElementPath.parse("phase[usage]/touchpoint[last]");

    assertThat(Validators.of(rule).validate(journey).findings())
        .anyMatch(finding -> finding.path().isWithin(last));
    assertThat(
            Validators.of(rule)
                .validate(journey.withTouchpoint("last", t -> t.drillsDownTo("using")))
                .findings())
        .noneMatch(finding -> finding.path().isWithin(last));
  }
}
