package io.github.klantreis.validation;

import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;
import static io.github.klantreis.validation.Conditions.haveAction;
import static io.github.klantreis.validation.Conditions.haveAtMostTouchpoints;
import static io.github.klantreis.validation.Conditions.haveAttribute;
import static io.github.klantreis.validation.Conditions.haveChannel;
import static io.github.klantreis.validation.Conditions.haveEmotion;
import static io.github.klantreis.validation.Conditions.haveMetric;
import static io.github.klantreis.validation.Conditions.haveOwner;
import static io.github.klantreis.validation.Conditions.linkTo;
import static io.github.klantreis.validation.Conditions.mark;
import static io.github.klantreis.validation.Conditions.reward;
import static io.github.klantreis.validation.Conditions.useChannel;
import static io.github.klantreis.validation.Flats.EN;
import static io.github.klantreis.validation.Flats.NL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyElement;
import io.github.klantreis.model.MarketingAction;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.model.TouchpointBuilder;
import io.github.klantreis.part.Metric;
import io.github.klantreis.term.ActionKind;
import io.github.klantreis.term.Channel;
import io.github.klantreis.term.ChannelKind;
import io.github.klantreis.term.LinkKind;
import io.github.klantreis.term.Moment;
import io.github.klantreis.term.Reward;
import io.github.klantreis.vocabulary.Text;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The words of sentences: what they mean, and how they read in both languages. */
final class ConditionsTest {
  private static final Touchpoint EMPTY = touchpoint(t -> {});
  private static final Touchpoint FULL =
      touchpoint(
          t ->
              t.channel(Channel.STORE)
                  .emotion(1, "glad")
                  .owner("Sales")
                  .metric(Metric.nps())
                  .moment(Moment.PAYMENT)
                  .attribute("hours", "9-17")
                  .action(
                      ActionKind.EMAIL,
                      a ->
                          a.reward(Reward.FINANCIAL)
                              .message(m -> m.link(LinkKind.NEXT_STEP, "Order")))
                  .action(ActionKind.CHAT));

  private static Touchpoint touchpoint(Consumer<TouchpointBuilder> details) {
    return phase(1, details).touchpoints().get(0);
  }

  private static Phase phase(int touchpoints, Consumer<TouchpointBuilder> details) {
    return Journey.builder("shop", "Shop")
        .phase(
            PURCHASE,
            p -> {
              for (int i = 0; i < touchpoints; i++) {
                p.touchpoint("t" + i, "Pays", details);
              }
            })
        .build()
        .phases()
        .get(0);
  }

  private static MarketingAction action(Touchpoint touchpoint, ActionKind kind) {
    return touchpoint.actions().stream()
        .filter(action -> action.kind().equals(kind))
        .findFirst()
        .orElseThrow();
  }

  private static Arguments of(
      Condition<?> condition, JourneyElement meets, JourneyElement fails, String en, String nl) {
    return Arguments.of(condition, meets, fails, en, nl);
  }

  static Stream<Arguments> conditions() {
    MarketingAction email = action(FULL, ActionKind.EMAIL);
    MarketingAction chat = action(FULL, ActionKind.CHAT);
    return Stream.of(
        of(
            useChannel(Channel.STORE),
            FULL,
            EMPTY,
            "use the channel Store",
            "het kanaal Winkel gebruiken"),
        of(
            useChannel(ChannelKind.OFFLINE),
            FULL,
            EMPTY,
            "use a channel of the kind offline",
            "een kanaal van het soort offline gebruiken"),
        of(haveChannel(), FULL, EMPTY, "have a channel", "een kanaal hebben"),
        of(
            haveAction(ActionKind.EMAIL),
            FULL,
            EMPTY,
            "have the action E-mail",
            "de actie E-mail hebben"),
        of(haveAction(), FULL, EMPTY, "have a marketing action", "een marketingactie hebben"),
        of(
            mark(Moment.PAYMENT),
            FULL,
            EMPTY,
            "mark the moment Payment",
            "het moment Betaling markeren"),
        of(haveEmotion(), FULL, EMPTY, "have an emotion", "een emotie hebben"),
        of(haveOwner(), FULL, EMPTY, "have an owner", "een eigenaar hebben"),
        of(haveMetric(), FULL, EMPTY, "have a metric", "een meetwaarde hebben"),
        of(
            haveAttribute("hours"),
            FULL,
            EMPTY,
            "have the attribute hours",
            "het attribuut hours hebben"),
        of(
            haveAtMostTouchpoints(0),
            phase(0, t -> {}),
            phase(1, t -> {}),
            "have at most 0 touchpoints",
            "hooguit 0 contactmomenten hebben"),
        of(
            haveAtMostTouchpoints(1),
            phase(1, t -> {}),
            phase(2, t -> {}),
            "have at most 1 touchpoint",
            "hooguit 1 contactmoment hebben"),
        of(
            haveAtMostTouchpoints(2),
            phase(2, t -> {}),
            phase(3, t -> {}),
            "have at most 2 touchpoints",
            "hooguit 2 contactmomenten hebben"),
        of(
            linkTo(LinkKind.NEXT_STEP),
            email,
            chat,
            "link to next step",
            "linken naar volgende stap"),
        of(
            reward(Reward.FINANCIAL),
            email,
            chat,
            "give the reward financial",
            "de beloning financieel geven"));
  }

  @ParameterizedTest
  @MethodSource("conditions")
  void aConditionHoldsAndReadsAsItSays(
      Condition<JourneyElement> condition,
      JourneyElement meets,
      JourneyElement fails,
      String english,
      String dutch) {
    assertThat(condition.holds(meets)).isTrue();
    assertThat(condition.holds(fails)).isFalse();
    assertThat(condition.words().get(EN)).isEqualTo(english);
    assertThat(condition.words().get(NL)).isEqualTo(dutch);
  }

  @ParameterizedTest
  @MethodSource("conditions")
  void itsOppositeHoldsWhereItDoesNot(
      Condition<JourneyElement> condition,
      JourneyElement meets,
      JourneyElement fails,
      String english,
      String dutch) {
    Condition<JourneyElement> opposite = condition.not();

    assertThat(opposite.holds(meets)).isFalse();
    assertThat(opposite.holds(fails)).isTrue();
    assertThat(opposite.words().get(EN)).isEqualTo("not " + english);
    assertThat(opposite.words().get(NL)).isEqualTo("niet " + dutch);
    assertThat(opposite.not()).isSameAs(condition);
  }

  @Test
  void aPersonasEmotionIsAnEmotion() {
    Journey journey =
        Journey.builder("shop", "Shop")
            .persona("anna", "Anna")
            .phase(PURCHASE, p -> p.touchpoint("pay", "Pays", t -> t.emotionOf("anna", 1, "glad")))
            .build();

    assertThat(haveEmotion().holds(journey.phases().get(0).touchpoints().get(0))).isTrue();
  }

  @Test
  void aLimitIsNotNegative() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> haveAtMostTouchpoints(-1))
        .withMessage("limit must not be negative: -1");
  }

  // ---- sentences ----

  private static void reads(
      JourneyValidator<Touchpoint> sentence, Touchpoint wrong, String english, String dutch) {
    Journey journey =
        Journey.builder("shop", "Shop").phase(PURCHASE, p -> p.touchpoint(wrong)).build();
    assertThat(Validators.of(sentence).validate(journey).findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.message(EN)).isEqualTo(english);
              assertThat(finding.message(NL)).isEqualTo(dutch);
            });
  }

  private static ValidatorDefinition<Touchpoint> rule() {
    return JourneyValidator.forTouchpoints("acme.rule");
  }

  @Test
  void noSentenceHasADoubleNegation() {
    Condition<JourneyElement> hours = haveAttribute("hours");

    reads(
        rule().mustNot(hours.not()),
        EMPTY,
        "\"Pays\" must have the attribute hours",
        "\"Pays\" moet het attribuut hours hebben");
    reads(
        rule().must(hours.not()),
        FULL,
        "\"Pays\" must not have the attribute hours",
        "\"Pays\" mag niet het attribuut hours hebben");
    reads(
        rule().must(hours.not().not()),
        EMPTY,
        "\"Pays\" must have the attribute hours",
        "\"Pays\" moet het attribuut hours hebben");
    reads(
        rule().mustNot(haveOwner().and(haveMetric()).not()),
        EMPTY,
        "\"Pays\" must have an owner and have a metric",
        "\"Pays\" moet een eigenaar hebben en een meetwaarde hebben");
    assertThat(rule().mustNot(hours.not()).definition().summary())
        .isEqualTo(
            Text.en("touchpoints must have the attribute hours")
                .nl("contactmomenten moeten het attribuut hours hebben"));
  }

  @Test
  void aFilterMayBeAnOpposite() {
    Text summary = rule().that(haveChannel().not()).must(haveOwner()).definition().summary();

    assertThat(summary.get(EN))
        .isEqualTo("touchpoints that do not have a channel must have an owner");
    assertThat(summary.get(NL))
        .isEqualTo("contactmomenten die niet een kanaal hebben moeten een eigenaar hebben");
    assertThat(
            Validators.of(rule().that(haveChannel().not()).must(haveOwner().not()))
                .validate(Flats.journey())
                .isClean())
        .isTrue();
  }
}
