package io.github.klantreis.model;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.atlas.JourneyAtlas;
import io.github.klantreis.part.Emotion;
import io.github.klantreis.part.NextStep;
import io.github.klantreis.part.ServiceBlueprint;
import io.github.klantreis.term.Advocacy;
import io.github.klantreis.term.Channel;
import io.github.klantreis.term.InteractionType;
import io.github.klantreis.term.JourneyState;
import io.github.klantreis.term.Moment;
import io.github.klantreis.term.MomentOfTruth;
import io.github.klantreis.term.Party;
import io.github.klantreis.term.Sense;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A contact between customer and company: the <em>what</em> question of seed text S4, as the
 * channel is the <em>where</em>. Dutch: contactmoment, raakpunt.
 *
 * <p>Immutable, equal by value and thread-safe.
 */
public sealed interface Touchpoint extends ExperienceElement permits TouchpointValue {

  /**
   * A builder of a touchpoint.
   *
   * @param id the id: letters, digits and {@code . _ : -}
   * @param name what happens, such as "Accepts the quote"
   * @return a new builder
   */
  static TouchpointBuilder builder(String id, String name) {
    return new TouchpointBuilder(requireNonNull(id, "id"), requireNonNull(name, "name"));
  }

  /**
   * What happens.
   *
   * @return the name, not blank
   */
  String name();

  /**
   * Where it happens.
   *
   * @return the channels in order, unmodifiable
   */
  List<Channel> channels();

  /**
   * What customers feel on single channels, where that differs (seed text S2: spontaneous in the
   * store, distant on social media).
   *
   * @return emotions by channel, in order of addition, unmodifiable
   */
  Map<Channel, Emotion> channelEmotions();

  /**
   * What kind of step it is in the terms of CJML.
   *
   * @return the interaction, or empty
   */
  Optional<InteractionType> interaction();

  /**
   * Who starts it; of a message, the sender.
   *
   * @return the initiator, or empty
   */
  Optional<Party> initiator();

  /**
   * Whom it is directed at; of a message, the receiver.
   *
   * @return the receiver, or empty
   */
  Optional<Party> receiver();

  /**
   * The senses it stimulates (seed text S3).
   *
   * @return the senses in the order of {@link Sense}, unmodifiable
   */
  Set<Sense> senses();

  /**
   * The personas it concerns.
   *
   * @return persona ids in order, unmodifiable; empty means all personas
   */
  Set<String> concernedPersonas();

  /**
   * Which moment of truth it is.
   *
   * @return the moment, or empty
   */
  Optional<MomentOfTruth> momentOfTruth();

  /**
   * What it means in the journey, such as the decision or the payment.
   *
   * @return the moments in order, unmodifiable
   */
  Set<Moment> moments();

  /**
   * Why customers leave here; which points these are depends on the business (seed text S0, phase
   * 3).
   *
   * @return the reasons in order, unmodifiable; empty when this is no drop-off point
   */
  List<String> dropOffPoints();

  /**
   * Whether a recommendation made here was asked for.
   *
   * @return asked or spontaneous, or empty
   */
  Optional<Advocacy> advocacy();

  /**
   * What the company does here. Without any, a touchpoint is an empty shell (seed text S0).
   *
   * @return the actions in order, unmodifiable
   */
  List<MarketingAction> actions();

  /**
   * When it comes, counted from the begin of the journey.
   *
   * @return the offset, or empty
   */
  Optional<Period> plannedAt();

  /**
   * Whether it shows what is or what is wanted, where that differs from the journey's state.
   *
   * @return the state, or empty when it is the journey's
   */
  Optional<JourneyState> state();

  /**
   * What the company does underneath.
   *
   * @return the service blueprint, or empty
   */
  Optional<ServiceBlueprint> blueprint();

  /**
   * Ways to other touchpoints than the following one.
   *
   * @return the ways in order, unmodifiable
   */
  List<NextStep> nextSteps();

  /**
   * The journey that shows this touchpoint in detail.
   *
   * @return the id of a journey in the same {@link JourneyAtlas}, or empty
   */
  Optional<String> drillsDownTo();

  /**
   * Whether it has a certain meaning.
   *
   * @param moment the meaning, such as {@link Moment#PAYMENT}
   * @return true if it is among the {@link #moments()}
   */
  default boolean hasMoment(Moment moment) {
    return moments().contains(moment);
  }

  /**
   * Whether it takes place on a channel.
   *
   * @param channel the channel
   * @return true if it is among the {@link #channels()}
   */
  default boolean uses(Channel channel) {
    return channels().contains(channel);
  }

  /**
   * Whether customers are known to leave here.
   *
   * @return true if there is any reason in {@link #dropOffPoints()}
   */
  default boolean isDropOffPoint() {
    return !dropOffPoints().isEmpty();
  }

  /**
   * Whether it concerns a persona.
   *
   * @param personaId the persona's id
   * @return true if the persona is named, or none is
   */
  default boolean concerns(String personaId) {
    return concernedPersonas().isEmpty() || concernedPersonas().contains(personaId);
  }

  /**
   * The action with an id.
   *
   * @param id any text
   * @return the action, or empty when there is none with that id
   */
  default Optional<MarketingAction> action(String id) {
    for (MarketingAction action : actions()) {
      if (action.id().equals(id)) {
        return Optional.of(action);
      }
    }
    return Optional.empty();
  }

  /**
   * A builder that holds this touchpoint.
   *
   * @return a new builder
   */
  default TouchpointBuilder toBuilder() {
    return new TouchpointBuilder(this);
  }

  @Override
  default List<? extends JourneyElement> children(ElementKind kind) {
    return kind == ElementKind.ACTION ? actions() : List.of();
  }

  @Override
  default String nameIn(Locale locale) {
    return name();
  }

  @Override
  default ElementKind elementKind() {
    return ElementKind.TOUCHPOINT;
  }
}
