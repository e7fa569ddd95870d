package io.github.klantreis.model;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.part.Concerning;
import io.github.klantreis.part.Emotion;
import io.github.klantreis.part.NextStep;
import io.github.klantreis.part.ServiceBlueprint;
import io.github.klantreis.part.TimeSpan;
import io.github.klantreis.term.Advocacy;
import io.github.klantreis.term.Channel;
import io.github.klantreis.term.InteractionType;
import io.github.klantreis.term.JourneyState;
import io.github.klantreis.term.Moment;
import io.github.klantreis.term.MomentOfTruth;
import io.github.klantreis.term.NamedParticipant;
import io.github.klantreis.term.Participant;
import io.github.klantreis.term.Sense;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A contact between customer and company: the <em>what</em> of "Zakelijke leadgeneratie, deel 3";
 * the channel is the <em>where</em>. Dutch: contactmoment, raakpunt.
 *
 * <p>Immutable, equal by value and thread-safe.
 */
public sealed interface Touchpoint extends ExperienceElement, Concerning, NotedElement, Step
    permits TouchpointValue {

  /**
   * Returns a builder of a touchpoint.
   *
   * @param id the id: letters, digits and {@code . _ : -}
   * @param name the name: what happens, such as "Accepts the quote"
   * @return a new builder
   */
  static TouchpointBuilder builder(String id, String name) {
    return new TouchpointBuilder(requireNonNull(id, "id"), requireNonNull(name, "name"));
  }

  /**
   * Returns the name: what happens.
   *
   * @return the name, not blank
   */
  String name();

  /**
   * Returns the channels on which the touchpoint takes place.
   *
   * @return the channels in order, unmodifiable
   */
  List<Channel> channels();

  /**
   * Returns what customers feel on individual channels, where that differs ("De ultieme klantreis":
   * spontaneous in the store, distant on social media).
   *
   * @return emotions by channel, in order of addition, unmodifiable
   */
  Map<Channel, Emotion> channelEmotions();

  /**
   * Returns the type of interaction in terms of CJML.
   *
   * @return the type, or empty
   */
  Optional<InteractionType> interaction();

  /**
   * Returns who starts the interaction; for a message, the sender.
   *
   * @return a persona or actor of the journey or, where nobody in particular is meant, a side; or
   *     empty
   * @see JourneyHeading#sideOf(Participant)
   */
  Optional<Participant> initiator();

  /**
   * Returns whom the interaction is directed at; for a message, the receiver.
   *
   * @return a persona or actor of the journey or, where nobody in particular is meant, a side; or
   *     empty
   * @see JourneyHeading#sideOf(Participant)
   */
  Optional<Participant> receiver();

  /**
   * Returns who else takes part, beside initiator and receiver.
   *
   * @return the ids of personas and actors in order, unmodifiable
   */
  Set<String> involved();

  /**
   * Returns the senses that the touchpoint stimulates ("De 5 fases van de customer journey").
   *
   * @return the senses in the order of {@link Sense}, unmodifiable
   */
  Set<Sense> senses();

  /**
   * Returns the values of the brand that people can feel here.
   *
   * @return values of the journey's {@linkplain JourneyHeading#brand() brand}, or of that of its
   *     atlas, in the order of addition, unmodifiable
   */
  Set<String> conveys();

  /**
   * Returns the personas that the touchpoint concerns.
   *
   * @return the ids of personas in order, unmodifiable; empty means all personas
   */
  @Override
  Set<String> concernedPersonas();

  /**
   * Returns the moment of truth that the touchpoint is.
   *
   * @return the moment, or empty
   */
  Optional<MomentOfTruth> momentOfTruth();

  /**
   * Returns the moments: what the touchpoint means in the journey, such as the decision or the
   * payment.
   *
   * @return the moments in order, unmodifiable
   */
  Set<Moment> moments();

  /**
   * Returns the reasons why customers leave here. Where customers leave depends on the business
   * ("De customer journey uitwerken", phase 3).
   *
   * @return the reasons in order, unmodifiable; empty if this is not a drop-off point
   */
  List<String> dropOffPoints();

  /**
   * Returns whether a recommendation made here was requested.
   *
   * @return requested or spontaneous, or empty
   */
  Optional<Advocacy> advocacy();

  /**
   * Returns what the company does here. A touchpoint without actions is an empty shell ("De
   * customer journey uitwerken").
   *
   * @return the actions in order, unmodifiable
   */
  List<MarketingAction> actions();

  /**
   * Returns how long after the start of the journey the touchpoint comes.
   *
   * @return the time since the start of the journey, not negative; or empty
   */
  Optional<TimeSpan> startsAfter();

  /**
   * Returns how long people wait for the touchpoint, from the end of what came before. A touchpoint
   * that is itself a wait {@linkplain #lasts() lasts}.
   *
   * @return the time, not negative; the shortest where {@link #waitBeforeAtMost()} says more; or
   *     empty
   */
  Optional<TimeSpan> waitBefore();

  /**
   * Returns how long people wait for the touchpoint at most, such as the 6 weeks of "2 to 6 weeks",
   * or of "up to 6 weeks" if {@link #waitBefore()} is empty.
   *
   * @return the longest time, not shorter than the shortest; empty if one time says it
   */
  Optional<TimeSpan> waitBeforeAtMost();

  /**
   * Returns how long the touchpoint lasts.
   *
   * @return the time, not negative; the shortest where {@link #lastsAtMost()} says more; or empty
   */
  Optional<TimeSpan> lasts();

  /**
   * Returns how long the touchpoint lasts at most, such as the 30 minutes of "15 to 30 minutes", or
   * of "up to 30 minutes" if {@link #lasts()} is empty.
   *
   * @return the longest time, not shorter than the shortest; empty if one time says it
   */
  Optional<TimeSpan> lastsAtMost();

  /**
   * Returns after how long the touchpoint comes again, if it recurs.
   *
   * @return the time from one to the next, positive; or empty
   */
  Optional<TimeSpan> recurs();

  /**
   * Returns whether the touchpoint shows the present or the desired state, if that differs from the
   * journey's state.
   *
   * @return the state, or empty if it is that of the journey
   */
  Optional<JourneyState> state();

  /**
   * Returns the service blueprint: what the company does behind the touchpoint.
   *
   * @return the service blueprint, or empty
   */
  Optional<ServiceBlueprint> blueprint();

  /**
   * Returns the next steps: ways to touchpoints other than the following one.
   *
   * @return the steps in order, unmodifiable
   */
  List<NextStep> nextSteps();

  /**
   * Whether the touchpoint has a certain meaning in the journey.
   *
   * @param moment the moment, such as {@link Moment#PAYMENT}
   * @return true if it is among the {@link #moments()}
   */
  default boolean hasMoment(Moment moment) {
    requireNonNull(moment, "moment");
    return moments().contains(moment);
  }

  /**
   * Whether the touchpoint takes place on a channel.
   *
   * @param channel the channel
   * @return true if it is among the {@link #channels()}
   */
  default boolean uses(Channel channel) {
    requireNonNull(channel, "channel");
    return channels().contains(channel);
  }

  /**
   * Whether customers are known to leave here.
   *
   * @return true if there are any {@link #dropOffPoints()}
   */
  default boolean isDropOffPoint() {
    return !dropOffPoints().isEmpty();
  }

  /**
   * Whether a persona or actor takes part: as initiator, as receiver, or beside them.
   *
   * @param participantId the id of the persona or actor
   * @return true if it is named in one of these places; sides name nobody
   */
  default boolean involves(String participantId) {
    NamedParticipant named = Participant.of(participantId);
    return initiator().filter(named::equals).isPresent()
        || receiver().filter(named::equals).isPresent()
        || involved().contains(participantId);
  }

  /**
   * Returns the action with an id.
   *
   * @param id any text
   * @return the action, or empty when there is none with that id
   */
  default Optional<MarketingAction> action(String id) {
    requireNonNull(id, "id");
    for (MarketingAction action : actions()) {
      if (action.id().equals(id)) {
        return Optional.of(action);
      }
    }
    return Optional.empty();
  }

  /**
   * Returns a builder that starts from this touchpoint.
   *
   * @return a new builder
   */
  default TouchpointBuilder toBuilder() {
    return new TouchpointBuilder(this);
  }

  /**
   * Returns a builder of a copy of this touchpoint under another id. A next step that leads back to
   * this touchpoint leads back to the copy there. Notes that were given an id get it with {@code
   * -2}, and references to them from within the copy follow.
   *
   * @param id the id of the copy: letters, digits and {@code . _ : -}
   * @return a new builder
   * @see JourneyEditor#copyTouchpoint
   */
  default TouchpointBuilder toBuilder(String id) {
    return Copies.builder(this, requireNonNull(id, "id"));
  }

  @Override
  default List<? extends JourneyElement> children(ElementKind kind) {
    requireNonNull(kind, "kind");
    return switch (kind) {
      case PAIN_POINT -> painPoints();
      case OPPORTUNITY -> opportunities();
      case SOLUTION -> solutions();
      case IDEA -> ideas();
      case ACTION -> actions();
      default -> List.of();
    };
  }

  @Override
  default String nameIn(Locale locale) {
    requireNonNull(locale, "locale");
    return name();
  }

  @Override
  default ElementKind elementKind() {
    return ElementKind.TOUCHPOINT;
  }
}
