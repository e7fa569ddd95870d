package io.github.klantreis.model;

import io.github.klantreis.part.Emotion;
import io.github.klantreis.part.Lane;
import io.github.klantreis.part.NextStep;
import io.github.klantreis.term.ActionKind;
import io.github.klantreis.term.ActorKind;
import io.github.klantreis.term.Advocacy;
import io.github.klantreis.term.BuyingRole;
import io.github.klantreis.term.Channel;
import io.github.klantreis.term.FormOfAddress;
import io.github.klantreis.term.FunnelStage;
import io.github.klantreis.term.InteractionType;
import io.github.klantreis.term.JourneyScope;
import io.github.klantreis.term.JourneyState;
import io.github.klantreis.term.Lifecycle;
import io.github.klantreis.term.LoyalistKind;
import io.github.klantreis.term.LoyaltyBasis;
import io.github.klantreis.term.Market;
import io.github.klantreis.term.MomentOfTruth;
import io.github.klantreis.term.Offer;
import io.github.klantreis.term.Offering;
import io.github.klantreis.term.Participant;
import io.github.klantreis.term.Progress;
import io.github.klantreis.term.Reward;
import io.github.klantreis.term.Sense;
import io.github.klantreis.term.Side;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Says things by lot about elements that are being built or changed: each attribute is set with the
 * density of the lots, also to nothing now and then. What refers to another element refers to one
 * that is there.
 */
final class RandomElements {
  /** The values of each brand, so that a touchpoint can always convey some of them. */
  private static final List<String> BRAND_VALUES = List.of("plain", "patient {value}", "eerlijk");

  private final Chance chance;
  private final RandomParts parts;
  private final List<String> personas;
  private final List<String> participants;
  private final List<String> lanes;
  private final List<String> touchpoints;
  private final List<String> painPoints = new ArrayList<>();
  private final List<String> opportunities = new ArrayList<>();

  /** The lists may be filled later. */
  RandomElements(
      Chance chance,
      List<String> personas,
      List<String> actors,
      List<String> lanes,
      List<String> touchpoints) {
    this.chance = chance;
    this.parts = new RandomParts(chance);
    this.personas = personas;
    this.participants = Stream.of(personas, actors).flatMap(List::stream).toList();
    this.lanes = lanes;
    this.touchpoints = touchpoints;
  }

  static RandomElements of(Chance chance, Journey journey) {
    RandomElements elements =
        new RandomElements(
            chance,
            journey.personas().stream().map(Persona::id).toList(),
            journey.actors().stream().map(Actor::id).toList(),
            journey.lanes().stream().map(Lane::id).toList(),
            journey.touchpoints().map(Touchpoint::id).toList());
    elements.painPoints.addAll(NoteLinks.givenIds(NoteLinks.all(journey, ElementKind.PAIN_POINT)));
    elements.opportunities.addAll(
        NoteLinks.givenIds(NoteLinks.all(journey, ElementKind.OPPORTUNITY)));
    return elements;
  }

  RandomParts parts() {
    return parts;
  }

  RandomBranches branches() {
    return new RandomBranches(chance, parts, personas);
  }

  /** All that nothing else refers to: neither personas nor lanes nor the phase model. */
  void heading(JourneyBuilder journey) {
    evidenced(journey);
    notes(journey);
    set(() -> journey.name(chance.text()));
    set(() -> journey.advocacyFeedsAwareness(chance.coin()));
    set(() -> journey.description(chance.maybe(chance::text)));
    set(() -> journey.version(chance.maybe(chance::text)));
    set(() -> journey.people(parts.people()));
    set(() -> journey.scope(chance.oneOf(JourneyScope.values())));
    set(() -> journey.lifecycle(chance.maybe(() -> chance.oneOf(Lifecycle.values()))));
    set(() -> journey.market(chance.maybe(() -> chance.oneOf(Market.values()))));
    set(() -> journey.offering(chance.maybe(() -> chance.oneOf(Offering.values()))));
    set(() -> journey.state(chance.maybe(() -> chance.oneOf(JourneyState.values()))));
    set(() -> journey.goal(chance.maybe(chance::text)));
    set(() -> journey.customerGoals(parts.notes()));
    set(() -> journey.successCriteria(parts.notes()));
    set(() -> journey.horizon(chance.maybe(parts::interval)));
    set(() -> journey.bridgingPeriod(chance.maybe(parts::span)));
    set(() -> journey.formOfAddress(chance.maybe(() -> chance.oneOf(FormOfAddress.values()))));
    set(() -> journey.toneOfVoice(chance.maybe(chance::text)));
    set(() -> journey.language(chance.maybe(parts::language)));
    set(() -> journey.writtenIn(chance.maybe(parts::language)));
    set(() -> journey.funnel(chance.maybe(chance::text)));
    set(() -> journey.brand(chance.maybe(() -> parts.brand(BRAND_VALUES))));
    set(() -> journey.considerationSet(chance.maybe(parts::considerationSet)));
    set(() -> journey.team(chance.some(parts::teamMember)));
    set(() -> journey.metrics(chance.some(parts::metric)));
    set(() -> journey.reviewedOn(chance.maybe(parts::date)));
    set(() -> journey.dimensions(parts.notes()));
    set(() -> journey.affinityGroups(chance.some(parts::affinityGroup)));
    set(() -> journey.sharedWith(parts.notes()));
    set(() -> journey.leadsTo(chance.some(() -> chance.id("journey", chance.below(9)))));
    set(() -> journey.pictures(chance.some(parts::picture)));
  }

  void persona(PersonaBuilder persona) {
    evidenced(persona);
    set(() -> persona.description(chance.maybe(chance::text)));
    set(() -> persona.need(chance.maybe(parts::need)));
    set(() -> persona.goals(parts.notes()));
    set(() -> persona.motivations(chance.some(parts::motivation)));
    set(() -> persona.pains(parts.notes()));
    set(() -> persona.quote(chance.maybe(chance::text)));
    set(() -> persona.empathyMap(chance.maybe(parts::empathyMap)));
    set(() -> persona.pictures(chance.some(parts::picture)));
  }

  void actor(ActorBuilder actor) {
    element(actor);
    set(() -> actor.side(chance.oneOf(Side.values())));
    set(() -> actor.kind(chance.oneOf(ActorKind.values())));
    set(() -> actor.roles(chance.someOf(List.of(BuyingRole.values()))));
    if (!personas.isEmpty()) {
      set(() -> actor.persona(chance.maybe(() -> chance.oneOf(personas))));
    }
  }

  void phase(PhaseBuilder phase) {
    experience(phase);
    set(() -> phase.name(chance.maybe(chance::text)));
  }

  void touchpoint(TouchpointBuilder touchpoint) {
    experience(touchpoint);
    set(() -> touchpoint.channels(chance.some(parts::channel)));
    set(() -> touchpoint.channelEmotions(channelEmotions()));
    set(() -> touchpoint.interaction(chance.maybe(() -> chance.oneOf(InteractionType.values()))));
    set(() -> touchpoint.initiator(chance.maybe(this::participant)));
    set(() -> touchpoint.receiver(chance.maybe(this::participant)));
    set(() -> touchpoint.involved(chance.someOf(participants)));
    set(() -> touchpoint.senses(chance.someOf(List.of(Sense.values()))));
    set(() -> touchpoint.conveys(chance.someOf(BRAND_VALUES)));
    set(() -> touchpoint.concernedPersonas(chance.someOf(personas)));
    set(() -> touchpoint.momentOfTruth(chance.maybe(() -> chance.oneOf(MomentOfTruth.values()))));
    set(() -> touchpoint.moments(chance.some(parts::moment)));
    set(() -> touchpoint.dropOffPoints(parts.notes()));
    set(() -> touchpoint.advocacy(chance.maybe(() -> chance.oneOf(Advocacy.values()))));
    set(() -> touchpoint.actions(actions()));
    set(() -> touchpoint.startsAfter(chance.maybe(parts::span)));
    set(() -> touchpoint.waitBefore(chance.maybe(parts::span)));
    set(() -> touchpoint.waitBeforeAtMost(chance.maybe(parts::longSpan)));
    set(() -> touchpoint.lasts(chance.maybe(parts::span)));
    set(() -> touchpoint.lastsAtMost(chance.maybe(parts::longSpan)));
    set(() -> touchpoint.recurs(chance.maybe(parts::positiveSpan)));
    set(() -> touchpoint.state(chance.maybe(() -> chance.oneOf(JourneyState.values()))));
    set(() -> touchpoint.blueprint(chance.maybe(parts::blueprint)));
    if (!touchpoints.isEmpty()) {
      set(() -> touchpoint.nextSteps(chance.some(this::nextStep)));
    }
  }

  void action(ActionBuilder action) {
    element(action);
    set(() -> action.kind(parts.actionKind()));
    set(() -> action.name(chance.maybe(chance::text)));
    set(() -> action.funnelStage(chance.maybe(() -> chance.oneOf(FunnelStage.values()))));
    set(() -> action.message(chance.maybe(parts::message)));
    set(() -> action.trigger(chance.maybe(chance::text)));
    set(() -> action.delay(chance.maybe(parts::span)));
    set(() -> action.opensItself(chance.coin()));
    set(() -> action.offer(chance.maybe(() -> chance.oneOf(Offer.values()))));
    set(() -> action.reward(chance.maybe(() -> chance.oneOf(Reward.values()))));
    set(() -> action.loyalty(chance.maybe(() -> chance.oneOf(LoyaltyBasis.values()))));
  }

  void loop(LoyaltyLoopBuilder loop) {
    element(loop);
    set(() -> loop.trigger(chance.maybe(chance::text)));
    set(() -> loop.loyalist(chance.maybe(() -> chance.oneOf(LoyalistKind.values()))));
    set(() -> loop.loyalty(chance.maybe(() -> chance.oneOf(LoyaltyBasis.values()))));
    set(() -> loop.interval(chance.maybe(parts::positiveSpan)));
  }

  Touchpoint touchpoint(String id) {
    TouchpointBuilder touchpoint = Touchpoint.builder(id, chance.text());
    touchpoint(touchpoint);
    return touchpoint.assemble();
  }

  MarketingAction action(int number) {
    ActionKind kind = parts.actionKind();
    ActionBuilder action =
        chance.coin()
            ? MarketingAction.builder(kind)
            : MarketingAction.builder(chance.id("action", number), kind);
    action(action);
    return action.assemble();
  }

  private List<MarketingAction> actions() {
    Map<String, MarketingAction> byId = new LinkedHashMap<>();
    for (int i = chance.below(4); i > 0; i--) {
      MarketingAction action = action(i);
      byId.putIfAbsent(action.id(), action);
    }
    return new ArrayList<>(byId.values());
  }

  private Participant participant() {
    return participants.isEmpty() || chance.coin()
        ? chance.oneOf(Side.values())
        : Participant.of(chance.oneOf(participants));
  }

  private NextStep nextStep() {
    NextStep step = NextStep.to(chance.oneOf(touchpoints));
    return chance.coin() ? step.onCondition(chance.text()) : step;
  }

  private Map<Channel, Emotion> channelEmotions() {
    return parts.by(chance.<Channel>some(parts::channel), parts::emotion);
  }

  /** Notes with an id stay, as others may refer to them. */
  private void notes(NotedElementBuilder<?> element) {
    Notes before = element.notes();
    set(() -> element.painPoints(together(before.painPoints(), PainPoint::of, this::painPoint)));
    set(
        () ->
            element.opportunities(
                together(before.opportunities(), Opportunity::of, this::opportunity)));
    set(() -> element.solutions(together(before.solutions(), Solution::of, this::solution)));
    set(() -> element.ideas(together(before.ideas(), Idea::of, this::idea)));
  }

  private <N extends Note> List<N> together(
      List<N> before, Function<String, N> sentence, Supplier<N> detailed) {
    Map<String, N> byId = new LinkedHashMap<>();
    before.stream()
        .filter(note -> note.givenId().isPresent())
        .forEach(note -> byId.put(note.id(), note));
    for (int i = chance.below(4); i > 0; i--) {
      N note = chance.in(3) ? detailed.get() : sentence.apply(chance.text());
      byId.putIfAbsent(note.id(), note);
    }
    return new ArrayList<>(byId.values());
  }

  private PainPoint painPoint() {
    PainPointBuilder painPoint = PainPoint.builder(chance.text());
    note(painPoint, painPoints);
    set(() -> painPoint.severity(1 + chance.below(5)));
    return painPoint.assemble();
  }

  private Opportunity opportunity() {
    OpportunityBuilder opportunity = Opportunity.builder(chance.text());
    set(() -> opportunity.addresses(chance.someOf(painPoints)));
    set(() -> opportunity.customerValue(chance.below(101)));
    set(() -> opportunity.businessValue(chance.below(101)));
    set(() -> opportunity.effort(chance.below(6)));
    set(() -> opportunity.progress(chance.maybe(() -> chance.oneOf(Progress.values()))));
    note(opportunity, opportunities);
    return opportunity.assemble();
  }

  private Solution solution() {
    SolutionBuilder solution = Solution.builder(chance.text());
    set(() -> solution.realises(chance.someOf(opportunities)));
    set(() -> solution.improves(chance.some(() -> chance.id("metric", chance.below(9)))));
    set(() -> solution.progress(chance.maybe(() -> chance.oneOf(Progress.values()))));
    note(solution, new ArrayList<>());
    return solution.assemble();
  }

  private Idea idea() {
    IdeaBuilder idea = Idea.builder(chance.text());
    note(idea, new ArrayList<>());
    return idea.assemble();
  }

  private void note(NoteBuilder<?> note, List<String> ids) {
    evidenced(note);
    if (chance.coin()) {
      String id = chance.id("note", chance.below(1_000_000_000));
      note.id(id);
      ids.add(id);
    }
    set(() -> note.owner(chance.maybe(chance::text)));
    set(() -> note.concernedPersonas(chance.someOf(personas)));
  }

  private void experience(ExperienceElementBuilder<?> element) {
    evidenced(element);
    notes(element);
    set(() -> element.description(chance.maybe(chance::text)));
    set(() -> element.owner(chance.maybe(chance::text)));
    set(() -> element.goals(parts.notes()));
    set(() -> element.customerGoals(parts.notes()));
    set(() -> element.customerNeeds(chance.some(parts::need)));
    set(() -> element.expectations(chance.some(parts::expectation)));
    set(() -> element.successCriteria(parts.notes()));
    set(() -> element.emotion(chance.maybe(parts::emotion)));
    set(() -> element.participantEmotions(parts.by(participants, parts::emotion)));
    set(() -> element.measuredEmotion(chance.maybe(parts::emotion)));
    set(() -> element.measuredParticipantEmotions(parts.by(participants, parts::emotion)));
    set(() -> element.thoughts(parts.notes()));
    set(() -> element.quotes(parts.notes()));
    set(() -> element.metrics(chance.some(parts::metric)));
    set(() -> element.laneTexts(parts.by(lanes, chance::text)));
    set(() -> element.pictures(chance.some(parts::picture)));
    set(() -> element.drillsDownTo(chance.some(() -> chance.id("journey", chance.below(9)))));
  }

  private void evidenced(EvidencedElementBuilder<?> element) {
    element(element);
    set(() -> element.evidence(chance.some(parts::evidence)));
  }

  private void element(ElementBuilder<?> element) {
    set(() -> element.tags(parts.notes()));
    set(() -> element.attributes(parts.attributes()));
    set(() -> element.suppressions(chance.some(parts::suppression)));
  }

  private void set(Runnable attribute) {
    if (chance.says()) {
      attribute.run();
    }
  }
}
