package io.github.klantreis.validation;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.model.ExperienceElement;
import io.github.klantreis.model.JourneyElement;
import io.github.klantreis.model.MarketingAction;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.term.ActionKind;
import io.github.klantreis.term.Channel;
import io.github.klantreis.term.ChannelKind;
import io.github.klantreis.term.LinkKind;
import io.github.klantreis.term.Moment;
import io.github.klantreis.term.Reward;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Composed;

/**
 * The words of sentences: {@code
 * forTouchpoints("acme.no-fax").inPhases(PURCHASE).mustNot(useChannel(FAX))}. Own ones come from
 * {@link Condition#of}.
 */
public final class Conditions {
  private Conditions() {}

  /**
   * Use a channel.
   *
   * @param channel the channel
   * @return the condition
   */
  public static Condition<Touchpoint> useChannel(Channel channel) {
    return Condition.of(
        Composed.inEither(
            Text.en("use the channel {}").nl("het kanaal {} gebruiken"),
            requireNonNull(channel, "channel").label(),
            Conditions::filled),
        touchpoint -> touchpoint.uses(channel));
  }

  /**
   * Use a channel of a kind.
   *
   * @param kind online, offline or telephone
   * @return the condition
   */
  public static Condition<Touchpoint> useChannel(ChannelKind kind) {
    return Condition.of(
        Composed.inEither(
            Text.en("use a channel of the kind {}").nl("een kanaal van het soort {} gebruiken"),
            requireNonNull(kind, "kind").label(),
            Conditions::filled),
        touchpoint -> touchpoint.channels().stream().anyMatch(channel -> channel.kind() == kind));
  }

  /**
   * Have any channel.
   *
   * @return the condition
   */
  public static Condition<Touchpoint> haveChannel() {
    return Condition.of(
        Text.en("have a channel").nl("een kanaal hebben"),
        touchpoint -> !touchpoint.channels().isEmpty());
  }

  /**
   * Have a marketing action of a kind.
   *
   * @param kind the kind
   * @return the condition
   */
  public static Condition<Touchpoint> haveAction(ActionKind kind) {
    return Condition.of(
        Composed.inEither(
            Text.en("have the action {}").nl("de actie {} hebben"),
            requireNonNull(kind, "kind").label(),
            Conditions::filled),
        touchpoint -> touchpoint.actions().stream().anyMatch(action -> action.kind().equals(kind)));
  }

  /**
   * Have any marketing action.
   *
   * @return the condition
   */
  public static Condition<Touchpoint> haveAction() {
    return Condition.of(
        Text.en("have a marketing action").nl("een marketingactie hebben"),
        touchpoint -> !touchpoint.actions().isEmpty());
  }

  /**
   * Mark a moment, such as the payment.
   *
   * @param moment the moment
   * @return the condition
   */
  public static Condition<Touchpoint> mark(Moment moment) {
    return Condition.of(
        Composed.inEither(
            Text.en("mark the moment {}").nl("het moment {} markeren"),
            requireNonNull(moment, "moment").label(),
            Conditions::filled),
        touchpoint -> touchpoint.hasMoment(moment));
  }

  /**
   * Have an emotion.
   *
   * @return the condition
   */
  public static Condition<ExperienceElement> haveEmotion() {
    return Condition.of(
        Text.en("have an emotion").nl("een emotie hebben"),
        element -> element.emotion().isPresent() || !element.participantEmotions().isEmpty());
  }

  /**
   * Have an owner.
   *
   * @return the condition
   */
  public static Condition<ExperienceElement> haveOwner() {
    return Condition.of(
        Text.en("have an owner").nl("een eigenaar hebben"), element -> element.owner().isPresent());
  }

  /**
   * Have a metric.
   *
   * @return the condition
   */
  public static Condition<ExperienceElement> haveMetric() {
    return Condition.of(
        Text.en("have a metric").nl("een meetwaarde hebben"),
        element -> !element.metrics().isEmpty());
  }

  /**
   * Have a free attribute.
   *
   * @param name the name of the attribute
   * @return the condition
   */
  public static Condition<JourneyElement> haveAttribute(String name) {
    return Condition.of(
        Composed.inEither(
            Text.en("have the attribute {}").nl("het attribuut {} hebben"),
            Text.en(name),
            Conditions::filled),
        element -> element.attributes().containsKey(name));
  }

  /**
   * Have a number of touchpoints at the most.
   *
   * @param limit the greatest number allowed, 0 or more
   * @return the condition
   * @throws IllegalArgumentException if the limit is negative
   */
  public static Condition<Phase> haveAtMostTouchpoints(int limit) {
    if (limit < 0) {
      throw new IllegalArgumentException("limit must not be negative: " + limit);
    }
    return Condition.of(
        Text.en("have at most " + limit + (limit == 1 ? " touchpoint" : " touchpoints"))
            .nl(
                "hooguit "
                    + limit
                    + (limit == 1 ? " contactmoment" : " contactmomenten")
                    + " hebben"),
        phase -> phase.touchpoints().size() <= limit);
  }

  /**
   * Have a message with a link of a kind.
   *
   * @param kind where the link leads
   * @return the condition
   */
  public static Condition<MarketingAction> linkTo(LinkKind kind) {
    return Condition.of(
        Composed.inEither(
            Text.en("link to {}").nl("linken naar {}"),
            requireNonNull(kind, "kind").label(),
            Conditions::filled),
        action ->
            action
                .message()
                .filter(message -> message.links().stream().anyMatch(link -> link.kind() == kind))
                .isPresent());
  }

  /**
   * Reward the customer in a way.
   *
   * @param reward the reward
   * @return the condition
   */
  public static Condition<MarketingAction> reward(Reward reward) {
    return Condition.of(
        Composed.inEither(
            Text.en("give the reward {}").nl("de beloning {} geven"),
            requireNonNull(reward, "reward").label(),
            Conditions::filled),
        action -> action.reward().filter(reward::equals).isPresent());
  }

  /** Puts words in the only gap of ours; what they hold is never read as a gap again. */
  private static String filled(String frame, String words) {
    int gap = frame.indexOf("{}");
    return frame.substring(0, gap) + words + frame.substring(gap + 2);
  }
}
