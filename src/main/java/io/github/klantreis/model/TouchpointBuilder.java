package io.github.klantreis.model;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.klantreis.collect.Growing;
import io.github.klantreis.model.TouchpointValue.Further;
import io.github.klantreis.part.Emotion;
import io.github.klantreis.part.NextStep;
import io.github.klantreis.part.ServiceBlueprint;
import io.github.klantreis.part.ServiceBlueprintBuilder;
import io.github.klantreis.part.TimeSpan;
import io.github.klantreis.term.ActionKind;
import io.github.klantreis.term.Advocacy;
import io.github.klantreis.term.Channel;
import io.github.klantreis.term.InteractionType;
import io.github.klantreis.term.JourneyState;
import io.github.klantreis.term.Moment;
import io.github.klantreis.term.MomentOfTruth;
import io.github.klantreis.term.Participant;
import io.github.klantreis.term.Sense;
import java.time.temporal.TemporalAmount;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link Touchpoint}. Methods in the singular add a value, those in the plural replace all
 * values; an overload that takes an Optional clears the value if it is empty. Null arguments throw
 * a NullPointerException at once; {@code build()} reports all other problems together. Not
 * thread-safe.
 *
 * @see Touchpoint
 */
public final class TouchpointBuilder extends ExperienceElementBuilder<TouchpointBuilder> {
  private String name;
  private Collection<Channel> channels = ImmutableList.of();
  private Map<Channel, Emotion> channelEmotions = ImmutableMap.of();
  private @Nullable InteractionType interaction;
  private @Nullable Participant initiator;
  private @Nullable Participant receiver;
  private Collection<String> involved = ImmutableList.of();
  private Collection<Sense> senses = ImmutableList.of();
  private Collection<String> conveys = ImmutableList.of();
  private Collection<String> concernedPersonas = ImmutableList.of();
  private @Nullable MomentOfTruth momentOfTruth;
  private Collection<Moment> moments = ImmutableList.of();
  private Collection<String> dropOffPoints = ImmutableList.of();
  private @Nullable Advocacy advocacy;
  private Collection<MarketingAction> actions = ImmutableList.of();
  private @Nullable TimeSpan startsAfter;
  private @Nullable TimeSpan waitBefore;
  private @Nullable TimeSpan waitBeforeAtMost;
  private @Nullable TimeSpan lasts;
  private @Nullable TimeSpan lastsAtMost;
  private @Nullable TimeSpan recurs;
  private @Nullable JourneyState state;
  private @Nullable ServiceBlueprint blueprint;
  private Collection<NextStep> nextSteps = ImmutableList.of();

  TouchpointBuilder(String id, String name) {
    super(id);
    this.name = name;
  }

  TouchpointBuilder(Touchpoint value) {
    super(value);
    name = value.name();
    channels = value.channels();
    channelEmotions = value.channelEmotions();
    interaction = value.interaction().orElse(null);
    initiator = value.initiator().orElse(null);
    receiver = value.receiver().orElse(null);
    involved = value.involved();
    senses = value.senses();
    conveys = value.conveys();
    concernedPersonas = value.concernedPersonas();
    momentOfTruth = value.momentOfTruth().orElse(null);
    moments = value.moments();
    dropOffPoints = value.dropOffPoints();
    advocacy = value.advocacy().orElse(null);
    actions = value.actions();
    startsAfter = value.startsAfter().orElse(null);
    waitBefore = value.waitBefore().orElse(null);
    waitBeforeAtMost = value.waitBeforeAtMost().orElse(null);
    lasts = value.lasts().orElse(null);
    lastsAtMost = value.lastsAtMost().orElse(null);
    recurs = value.recurs().orElse(null);
    state = value.state().orElse(null);
    blueprint = value.blueprint().orElse(null);
    nextSteps = value.nextSteps();
  }

  @Override
  TouchpointBuilder self() {
    return this;
  }

  @Override
  ElementKind elementKind() {
    return ElementKind.TOUCHPOINT;
  }

  @Override
  void children(ElementKind kind, List<? extends JourneyElement> children) {
    if (kind == ElementKind.ACTION) {
      actions(ofKind(children));
    } else {
      super.children(kind, children);
    }
  }

  /**
   * Adds a channel on which the touchpoint takes place.
   *
   * @param channel the channel
   * @return this builder
   */
  public TouchpointBuilder channel(Channel channel) {
    channels = Growing.add(channels, channel, "channel");
    return this;
  }

  /**
   * Replaces all channels.
   *
   * @param channels the new values, in order
   * @return this builder
   */
  public TouchpointBuilder channels(Iterable<? extends Channel> channels) {
    this.channels = ImmutableList.copyOf(requireNonNull(channels, "channels"));
    return this;
  }

  /**
   * Sets the type of interaction in terms of CJML.
   *
   * @param interaction the type
   * @return this builder
   */
  public TouchpointBuilder interaction(InteractionType interaction) {
    this.interaction = requireNonNull(interaction, "interaction");
    return this;
  }

  /**
   * Sets or clears the type of interaction in terms of CJML.
   *
   * @param interaction the type, or empty for none
   * @return this builder
   */
  public TouchpointBuilder interaction(Optional<InteractionType> interaction) {
    this.interaction = requireNonNull(interaction, "interaction").orElse(null);
    return this;
  }

  /**
   * Sets who starts the interaction.
   *
   * @param participantId the id of a persona or actor of the journey; for a message, the sender
   * @return this builder
   */
  public TouchpointBuilder initiator(String participantId) {
    return initiator(Participant.of(participantId));
  }

  /**
   * Sets who starts the interaction.
   *
   * @param initiator a {@link io.github.klantreis.term.Side} where nobody in particular is meant,
   *     or a persona or actor; for a message, the sender
   * @return this builder
   */
  public TouchpointBuilder initiator(Participant initiator) {
    this.initiator = requireNonNull(initiator, "initiator");
    return this;
  }

  /**
   * Sets or clears who starts the interaction.
   *
   * @param initiator a side, persona or actor; for a message, the sender; empty for none
   * @return this builder
   */
  public TouchpointBuilder initiator(Optional<? extends Participant> initiator) {
    this.initiator = requireNonNull(initiator, "initiator").orElse(null);
    return this;
  }

  /**
   * Sets whom the interaction is directed at.
   *
   * @param participantId the id of a persona or actor of the journey; for a message, the receiver
   * @return this builder
   */
  public TouchpointBuilder receiver(String participantId) {
    return receiver(Participant.of(participantId));
  }

  /**
   * Sets whom the interaction is directed at.
   *
   * @param receiver a {@link io.github.klantreis.term.Side} where nobody in particular is meant, or
   *     a persona or actor; for a message, the receiver
   * @return this builder
   */
  public TouchpointBuilder receiver(Participant receiver) {
    this.receiver = requireNonNull(receiver, "receiver");
    return this;
  }

  /**
   * Sets or clears whom the interaction is directed at.
   *
   * @param receiver a side, persona or actor; for a message, the receiver; empty for none
   * @return this builder
   */
  public TouchpointBuilder receiver(Optional<? extends Participant> receiver) {
    this.receiver = requireNonNull(receiver, "receiver").orElse(null);
    return this;
  }

  /**
   * Adds a persona or actor that takes part beside initiator and receiver.
   *
   * @param participantId the id of a persona or actor of the journey
   * @return this builder
   */
  public TouchpointBuilder involves(String participantId) {
    involved = Growing.add(involved, participantId, "participantId");
    return this;
  }

  /**
   * Replaces all who take part beside initiator and receiver.
   *
   * @param involved the new ids of personas and actors, in order
   * @return this builder
   */
  public TouchpointBuilder involved(Iterable<? extends String> involved) {
    this.involved = ImmutableList.copyOf(requireNonNull(involved, "involved"));
    return this;
  }

  /**
   * Adds a sense that the touchpoint stimulates.
   *
   * @param sense the sense
   * @return this builder
   */
  public TouchpointBuilder sense(Sense sense) {
    senses = Growing.add(senses, sense, "sense");
    return this;
  }

  /**
   * Replaces all senses.
   *
   * @param senses the new values, in order
   * @return this builder
   */
  public TouchpointBuilder senses(Iterable<? extends Sense> senses) {
    this.senses = ImmutableList.copyOf(requireNonNull(senses, "senses"));
    return this;
  }

  /**
   * Adds a value of the brand that people can feel here.
   *
   * @param value one of the values of the journey's brand, or of that of its atlas
   * @return this builder
   */
  public TouchpointBuilder conveys(String value) {
    conveys = Growing.add(conveys, value, "value");
    return this;
  }

  /**
   * Replaces all values of the brand that people can feel here.
   *
   * @param values values of the brand, in order
   * @return this builder
   */
  public TouchpointBuilder conveys(Iterable<? extends String> values) {
    this.conveys = ImmutableList.copyOf(requireNonNull(values, "values"));
    return this;
  }

  /**
   * Adds a persona that the touchpoint concerns; a touchpoint without any concerns all personas.
   *
   * @param personaId the id of a persona of the journey
   * @return this builder
   */
  public TouchpointBuilder concerns(String personaId) {
    concernedPersonas = Growing.add(concernedPersonas, personaId, "personaId");
    return this;
  }

  /**
   * Replaces all concerned personas.
   *
   * @param concernedPersonas the new ids, in order
   * @return this builder
   */
  public TouchpointBuilder concernedPersonas(Iterable<? extends String> concernedPersonas) {
    this.concernedPersonas =
        ImmutableList.copyOf(requireNonNull(concernedPersonas, "concernedPersonas"));
    return this;
  }

  /**
   * Sets the moment of truth that the touchpoint is.
   *
   * @param momentOfTruth the moment of truth
   * @return this builder
   */
  public TouchpointBuilder momentOfTruth(MomentOfTruth momentOfTruth) {
    this.momentOfTruth = requireNonNull(momentOfTruth, "momentOfTruth");
    return this;
  }

  /**
   * Sets or clears the moment of truth that the touchpoint is.
   *
   * @param momentOfTruth the moment of truth, or empty for none
   * @return this builder
   */
  public TouchpointBuilder momentOfTruth(Optional<MomentOfTruth> momentOfTruth) {
    this.momentOfTruth = requireNonNull(momentOfTruth, "momentOfTruth").orElse(null);
    return this;
  }

  /**
   * Adds a moment: what the touchpoint means in the journey. One that is there already stays where
   * it is.
   *
   * @param moment the moment, such as {@link Moment#PAYMENT}
   * @return this builder
   */
  public TouchpointBuilder moment(Moment moment) {
    moments = Growing.add(moments, moment, "moment");
    return this;
  }

  /**
   * Replaces all moments.
   *
   * @param moments the new values, in order
   * @return this builder
   */
  public TouchpointBuilder moments(Iterable<? extends Moment> moments) {
    this.moments = ImmutableList.copyOf(requireNonNull(moments, "moments"));
    return this;
  }

  /**
   * Adds a reason why customers leave here.
   *
   * @param reason the reason, not blank
   * @return this builder
   */
  public TouchpointBuilder dropOffPoint(String reason) {
    dropOffPoints = Growing.add(dropOffPoints, reason, "reason");
    return this;
  }

  /**
   * Replaces all reasons why customers leave here.
   *
   * @param dropOffPoints the new reasons, in order
   * @return this builder
   */
  public TouchpointBuilder dropOffPoints(Iterable<? extends String> dropOffPoints) {
    this.dropOffPoints = ImmutableList.copyOf(requireNonNull(dropOffPoints, "dropOffPoints"));
    return this;
  }

  /**
   * Sets whether a recommendation made here was requested.
   *
   * @param advocacy requested or spontaneous
   * @return this builder
   */
  public TouchpointBuilder advocacy(Advocacy advocacy) {
    this.advocacy = requireNonNull(advocacy, "advocacy");
    return this;
  }

  /**
   * Sets or clears whether a recommendation made here was requested.
   *
   * @param advocacy requested or spontaneous, or empty for none
   * @return this builder
   */
  public TouchpointBuilder advocacy(Optional<Advocacy> advocacy) {
    this.advocacy = requireNonNull(advocacy, "advocacy").orElse(null);
    return this;
  }

  /**
   * Adds an action of the company.
   *
   * @param action the action
   * @return this builder
   */
  public TouchpointBuilder action(MarketingAction action) {
    actions = Growing.add(actions, action, "action");
    return this;
  }

  /**
   * Replaces all actions.
   *
   * @param actions the new values, in order
   * @return this builder
   */
  public TouchpointBuilder actions(Iterable<? extends MarketingAction> actions) {
    this.actions = ImmutableList.copyOf(requireNonNull(actions, "actions"));
    return this;
  }

  /**
   * Sets how long after the start of the journey the touchpoint comes.
   *
   * @param startsAfter the time since the start of the journey, not negative: a {@link TimeSpan}, a
   *     {@link java.time.Period} or a {@link java.time.Duration}
   * @return this builder
   */
  public TouchpointBuilder startsAfter(TemporalAmount startsAfter) {
    this.startsAfter = TimeSpan.from(startsAfter);
    return this;
  }

  /**
   * Sets or clears how long after the start of the journey the touchpoint comes.
   *
   * @param startsAfter the time since the start of the journey, not negative; empty for none
   * @return this builder
   */
  public TouchpointBuilder startsAfter(Optional<TimeSpan> startsAfter) {
    this.startsAfter = requireNonNull(startsAfter, "startsAfter").orElse(null);
    return this;
  }

  /**
   * Sets how long people wait for the touchpoint, from the end of what came before: one time, so a
   * longest time that was set goes.
   *
   * @param waitBefore the time, not negative: a {@link TimeSpan}, a {@link java.time.Period} or a
   *     {@link java.time.Duration}
   * @return this builder
   */
  public TouchpointBuilder waitBefore(TemporalAmount waitBefore) {
    this.waitBefore = TimeSpan.from(waitBefore);
    this.waitBeforeAtMost = null;
    return this;
  }

  /**
   * Sets or clears how long people wait for the touchpoint, from the end of what came before, or
   * the shortest time where {@link #waitBeforeAtMost} says the longest, which stays.
   *
   * @param waitBefore the time, not negative; empty for none
   * @return this builder
   */
  public TouchpointBuilder waitBefore(Optional<TimeSpan> waitBefore) {
    this.waitBefore = requireNonNull(waitBefore, "waitBefore").orElse(null);
    return this;
  }

  /**
   * Sets between which times people wait for the touchpoint, from the end of what came before: "2
   * to 6 weeks".
   *
   * @param shortest the shortest time, not negative: a {@link TimeSpan}, a {@link java.time.Period}
   *     or a {@link java.time.Duration}
   * @param longest the longest time, not shorter
   * @return this builder
   */
  public TouchpointBuilder waitBefore(TemporalAmount shortest, TemporalAmount longest) {
    return waitBefore(shortest).waitBeforeAtMost(longest);
  }

  /**
   * Sets how long people wait for the touchpoint at most. With a shortest time the two make a
   * range; alone it says "up to".
   *
   * @param waitBeforeAtMost the longest time, not negative and not shorter than the shortest: a
   *     {@link TimeSpan}, a {@link java.time.Period} or a {@link java.time.Duration}
   * @return this builder
   */
  public TouchpointBuilder waitBeforeAtMost(TemporalAmount waitBeforeAtMost) {
    this.waitBeforeAtMost = TimeSpan.from(waitBeforeAtMost);
    return this;
  }

  /**
   * Sets or clears how long people wait for the touchpoint at most.
   *
   * @param waitBeforeAtMost the longest time, not negative and not shorter than the shortest; empty
   *     for none
   * @return this builder
   */
  public TouchpointBuilder waitBeforeAtMost(Optional<TimeSpan> waitBeforeAtMost) {
    this.waitBeforeAtMost = requireNonNull(waitBeforeAtMost, "waitBeforeAtMost").orElse(null);
    return this;
  }

  /**
   * Sets how long the touchpoint lasts: one time, so a longest time that was set goes.
   *
   * @param lasts the time, not negative: a {@link TimeSpan}, a {@link java.time.Period} or a {@link
   *     java.time.Duration}
   * @return this builder
   */
  public TouchpointBuilder lasts(TemporalAmount lasts) {
    this.lasts = TimeSpan.from(lasts);
    this.lastsAtMost = null;
    return this;
  }

  /**
   * Sets or clears how long the touchpoint lasts, or the shortest time where {@link #lastsAtMost}
   * says the longest, which stays.
   *
   * @param lasts the time, not negative; empty for none
   * @return this builder
   */
  public TouchpointBuilder lasts(Optional<TimeSpan> lasts) {
    this.lasts = requireNonNull(lasts, "lasts").orElse(null);
    return this;
  }

  /**
   * Sets between which times the touchpoint lasts: "15 to 30 minutes".
   *
   * @param shortest the shortest time, not negative: a {@link TimeSpan}, a {@link java.time.Period}
   *     or a {@link java.time.Duration}
   * @param longest the longest time, not shorter
   * @return this builder
   */
  public TouchpointBuilder lasts(TemporalAmount shortest, TemporalAmount longest) {
    return lasts(shortest).lastsAtMost(longest);
  }

  /**
   * Sets how long the touchpoint lasts at most. With a shortest time the two make a range; alone it
   * says "up to".
   *
   * @param lastsAtMost the longest time, not negative and not shorter than the shortest: a {@link
   *     TimeSpan}, a {@link java.time.Period} or a {@link java.time.Duration}
   * @return this builder
   */
  public TouchpointBuilder lastsAtMost(TemporalAmount lastsAtMost) {
    this.lastsAtMost = TimeSpan.from(lastsAtMost);
    return this;
  }

  /**
   * Sets or clears how long the touchpoint lasts at most.
   *
   * @param lastsAtMost the longest time, not negative and not shorter than the shortest; empty for
   *     none
   * @return this builder
   */
  public TouchpointBuilder lastsAtMost(Optional<TimeSpan> lastsAtMost) {
    this.lastsAtMost = requireNonNull(lastsAtMost, "lastsAtMost").orElse(null);
    return this;
  }

  /**
   * Sets after how long the touchpoint comes again.
   *
   * @param recurs the time, positive: a {@link TimeSpan}, a {@link java.time.Period} or a {@link
   *     java.time.Duration}
   * @return this builder
   */
  public TouchpointBuilder recurs(TemporalAmount recurs) {
    this.recurs = TimeSpan.from(recurs);
    return this;
  }

  /**
   * Sets or clears after how long the touchpoint comes again.
   *
   * @param recurs the time, positive; empty for none
   * @return this builder
   */
  public TouchpointBuilder recurs(Optional<TimeSpan> recurs) {
    this.recurs = requireNonNull(recurs, "recurs").orElse(null);
    return this;
  }

  /**
   * Sets whether the touchpoint shows the present or the desired state, if that differs from the
   * journey's state.
   *
   * @param state the state
   * @return this builder
   */
  public TouchpointBuilder state(JourneyState state) {
    this.state = requireNonNull(state, "state");
    return this;
  }

  /**
   * Sets or clears whether the touchpoint shows the present or the desired state, if that differs
   * from the journey's state.
   *
   * @param state the state, or empty for none
   * @return this builder
   */
  public TouchpointBuilder state(Optional<JourneyState> state) {
    this.state = requireNonNull(state, "state").orElse(null);
    return this;
  }

  /**
   * Sets the service blueprint: what the company does behind the touchpoint.
   *
   * @param blueprint the blueprint
   * @return this builder
   */
  public TouchpointBuilder blueprint(ServiceBlueprint blueprint) {
    this.blueprint = requireNonNull(blueprint, "blueprint");
    return this;
  }

  /**
   * Sets or clears the service blueprint: what the company does behind the touchpoint.
   *
   * @param blueprint the blueprint, or empty for none
   * @return this builder
   */
  public TouchpointBuilder blueprint(Optional<ServiceBlueprint> blueprint) {
    this.blueprint = requireNonNull(blueprint, "blueprint").orElse(null);
    return this;
  }

  /**
   * Adds a way to a touchpoint other than the following one.
   *
   * @param nextStep the way
   * @return this builder
   */
  public TouchpointBuilder nextStep(NextStep nextStep) {
    nextSteps = Growing.add(nextSteps, nextStep, "nextStep");
    return this;
  }

  /**
   * Replaces all next steps.
   *
   * @param nextSteps the new values, in order
   * @return this builder
   */
  public TouchpointBuilder nextSteps(Iterable<? extends NextStep> nextSteps) {
    this.nextSteps = ImmutableList.copyOf(requireNonNull(nextSteps, "nextSteps"));
    return this;
  }

  /**
   * Sets the name.
   *
   * @param name what happens, not blank
   * @return this builder
   */
  public TouchpointBuilder name(String name) {
    this.name = requireNonNull(name, "name");
    return this;
  }

  /**
   * Sets what customers feel on one channel, if that differs.
   *
   * @param channel the channel
   * @param emotion the emotion
   * @return this builder
   */
  public TouchpointBuilder emotionVia(Channel channel, Emotion emotion) {
    channelEmotions = Growing.put(channelEmotions, channel, emotion);
    return this;
  }

  /**
   * Replaces all emotions of individual channels.
   *
   * @param channelEmotions emotions by channel
   * @return this builder
   */
  public TouchpointBuilder channelEmotions(Map<Channel, Emotion> channelEmotions) {
    this.channelEmotions = ImmutableMap.copyOf(requireNonNull(channelEmotions, "channelEmotions"));
    return this;
  }

  /**
   * Adds an action whose id is that of its kind, without further attributes. Two actions of one
   * kind need different ids, or {@link #build()} refuses them: give the second one an id with
   * {@link #action(String, ActionKind, Consumer)}.
   *
   * @param kind the kind of action
   * @return this builder
   */
  public TouchpointBuilder action(ActionKind kind) {
    return action(MarketingAction.builder(kind).assemble());
  }

  /**
   * Adds an action whose id is that of its kind. Two actions of one kind need different ids, or
   * {@link #build()} refuses them: give the second one an id with {@link #action(String,
   * ActionKind, Consumer)}.
   *
   * @param kind the kind of action
   * @param details sets further attributes
   * @return this builder
   */
  public TouchpointBuilder action(ActionKind kind, Consumer<ActionBuilder> details) {
    requireNonNull(kind, "kind");
    return action(kind.id(), kind, details);
  }

  /**
   * Adds an action with an id of its own, which is needed if a kind occurs twice at the touchpoint.
   *
   * @param id the id: letters, digits and {@code . _ : -}
   * @param kind the kind of action
   * @param details sets further attributes
   * @return this builder
   */
  public TouchpointBuilder action(String id, ActionKind kind, Consumer<ActionBuilder> details) {
    return action(detailed(MarketingAction.builder(id, kind), details, "details").assemble());
  }

  /**
   * Changes one action, which keeps its place.
   *
   * @param id the action's id
   * @param change applies the changes to a builder
   * @return this builder
   * @throws IllegalArgumentException if there is no action with that id
   */
  public TouchpointBuilder changeAction(String id, Consumer<ActionBuilder> change) {
    actions =
        Elements.change(
            actions,
            id,
            ElementKind.ACTION,
            action -> detailed(action.toBuilder(), change, "change").assemble());
    return this;
  }

  /**
   * Fills in the service blueprint: what the company does behind the touchpoint. What is there
   * already is changed and keeps what is not set anew.
   *
   * @param details fills in or changes the rows of the blueprint
   * @return this builder
   */
  public TouchpointBuilder blueprint(Consumer<ServiceBlueprintBuilder> details) {
    return blueprint(
        detailed(
                blueprint == null ? ServiceBlueprint.builder() : blueprint.toBuilder(),
                details,
                "details")
            .build());
  }

  /**
   * Adds a way to another touchpoint, which takes the place of what follows in the order of the
   * journey.
   *
   * @param touchpointId the id of the touchpoint to which it leads
   * @return this builder
   * @see Journey#next
   */
  public TouchpointBuilder leadsTo(String touchpointId) {
    return nextStep(NextStep.to(touchpointId));
  }

  /**
   * Adds a way to another touchpoint, besides what follows in the order of the journey.
   *
   * @param touchpointId the id of the touchpoint to which it leads
   * @param condition the condition on which customers take it, in words, not blank
   * @return this builder
   */
  public TouchpointBuilder leadsTo(String touchpointId, String condition) {
    return nextStep(NextStep.to(touchpointId).onCondition(condition));
  }

  /**
   * Returns the touchpoint after checking its structure. References to other elements are checked
   * only when the whole journey is built.
   *
   * @return the value
   * @throws InvalidJourneyException if its structure is invalid; the exception has all problems
   */
  public Touchpoint build() {
    Touchpoint value = assemble();
    Proof.alone(value);
    return value;
  }

  /** Returns the value without checking its structure. */
  Touchpoint assemble() {
    return ImmutableTouchpointValue.of(
        id,
        Optional.ofNullable(description),
        Optional.ofNullable(owner),
        customerNeeds,
        Optional.ofNullable(emotion),
        thoughts,
        metrics,
        painPoints,
        opportunities,
        name,
        channels,
        Optional.ofNullable(interaction),
        Optional.ofNullable(initiator),
        Optional.ofNullable(receiver),
        concernedPersonas,
        Optional.ofNullable(momentOfTruth),
        moments,
        actions,
        Optional.ofNullable(state),
        nextSteps,
        marks(),
        further());
  }

  private Further further() {
    return saysMore()
        ? new Further(
            ImmutableList.copyOf(goals),
            ImmutableList.copyOf(customerGoals),
            ImmutableList.copyOf(expectations),
            ImmutableList.copyOf(successCriteria),
            ImmutableMap.copyOf(participantEmotions),
            measuredEmotion,
            ImmutableMap.copyOf(measuredParticipantEmotions),
            ImmutableList.copyOf(quotes),
            ImmutableMap.copyOf(laneTexts),
            ImmutableList.copyOf(pictures),
            ImmutableSet.copyOf(drillsDownTo),
            ImmutableList.copyOf(evidence),
            ImmutableList.copyOf(solutions),
            ImmutableList.copyOf(ideas),
            ImmutableMap.copyOf(channelEmotions),
            ImmutableSet.copyOf(involved),
            Sets.immutableEnumSet(senses),
            ImmutableSet.copyOf(conveys),
            ImmutableList.copyOf(dropOffPoints),
            advocacy,
            startsAfter,
            waitBefore,
            waitBeforeAtMost,
            lasts,
            lastsAtMost,
            recurs,
            blueprint)
        : Further.NOTHING;
  }

  private boolean saysMore() {
    return !goals.isEmpty()
        || !customerGoals.isEmpty()
        || !expectations.isEmpty()
        || !successCriteria.isEmpty()
        || !participantEmotions.isEmpty()
        || measuredEmotion != null
        || !measuredParticipantEmotions.isEmpty()
        || !quotes.isEmpty()
        || !laneTexts.isEmpty()
        || !pictures.isEmpty()
        || !drillsDownTo.isEmpty()
        || !evidence.isEmpty()
        || !solutions.isEmpty()
        || !ideas.isEmpty()
        || !channelEmotions.isEmpty()
        || !involved.isEmpty()
        || !senses.isEmpty()
        || !conveys.isEmpty()
        || !dropOffPoints.isEmpty()
        || advocacy != null
        || startsAfter != null
        || waitBefore != null
        || waitBeforeAtMost != null
        || lasts != null
        || lastsAtMost != null
        || recurs != null
        || blueprint != null;
  }
}
