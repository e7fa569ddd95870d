package io.github.klantreis.exchange.json;

import static io.github.klantreis.exchange.json.ParsedForm.DATE;
import static io.github.klantreis.exchange.json.ParsedForm.DURATION;
import static io.github.klantreis.exchange.json.ParsedForm.LANGUAGE;
import static io.github.klantreis.exchange.json.ParsedForm.PERIOD;
import static io.github.klantreis.exchange.json.PartForms.ACTION_KIND;
import static io.github.klantreis.exchange.json.PartForms.AFFINITY_GROUP;
import static io.github.klantreis.exchange.json.PartForms.BLUEPRINT;
import static io.github.klantreis.exchange.json.PartForms.CHANNEL;
import static io.github.klantreis.exchange.json.PartForms.CHANNEL_EMOTION;
import static io.github.klantreis.exchange.json.PartForms.CONSIDERATION_SET;
import static io.github.klantreis.exchange.json.PartForms.EMOTION;
import static io.github.klantreis.exchange.json.PartForms.EMPATHY_MAP;
import static io.github.klantreis.exchange.json.PartForms.EVIDENCE;
import static io.github.klantreis.exchange.json.PartForms.INTERVAL;
import static io.github.klantreis.exchange.json.PartForms.LANE;
import static io.github.klantreis.exchange.json.PartForms.MESSAGE;
import static io.github.klantreis.exchange.json.PartForms.METRIC;
import static io.github.klantreis.exchange.json.PartForms.MOMENT;
import static io.github.klantreis.exchange.json.PartForms.MOTIVATION;
import static io.github.klantreis.exchange.json.PartForms.NEED;
import static io.github.klantreis.exchange.json.PartForms.NEXT_STEP;
import static io.github.klantreis.exchange.json.PartForms.PICTURE;
import static io.github.klantreis.exchange.json.PartForms.SUPPRESSION;
import static io.github.klantreis.exchange.json.PartForms.TEAM_MEMBER;
import static io.github.klantreis.exchange.json.PartForms.TEXTS;
import static io.github.klantreis.exchange.json.PartForms.TEXTS_ONCE;
import static io.github.klantreis.exchange.json.TextForm.ANY;
import static io.github.klantreis.exchange.json.TextForm.ID;
import static io.github.klantreis.exchange.json.TextForm.NOT_BLANK;

import io.github.klantreis.model.ActionBuilder;
import io.github.klantreis.model.ElementBuilder;
import io.github.klantreis.model.ElementKind;
import io.github.klantreis.model.ExperienceElement;
import io.github.klantreis.model.ExperienceElementBuilder;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyBuilder;
import io.github.klantreis.model.JourneyElement;
import io.github.klantreis.model.LoyaltyLoop;
import io.github.klantreis.model.LoyaltyLoopBuilder;
import io.github.klantreis.model.MarketingAction;
import io.github.klantreis.model.Persona;
import io.github.klantreis.model.PersonaBuilder;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.PhaseBuilder;
import io.github.klantreis.model.Stakeholder;
import io.github.klantreis.model.StakeholderBuilder;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.model.TouchpointBuilder;
import io.github.klantreis.part.Emotion;
import io.github.klantreis.term.Advocacy;
import io.github.klantreis.term.BuyingRole;
import io.github.klantreis.term.Channel;
import io.github.klantreis.term.FormOfAddress;
import io.github.klantreis.term.FunnelStage;
import io.github.klantreis.term.Interaction;
import io.github.klantreis.term.JourneyState;
import io.github.klantreis.term.Loyalist;
import io.github.klantreis.term.LoyaltyType;
import io.github.klantreis.term.Market;
import io.github.klantreis.term.MomentOfTruth;
import io.github.klantreis.term.Offer;
import io.github.klantreis.term.Offering;
import io.github.klantreis.term.Party;
import io.github.klantreis.term.Reward;
import io.github.klantreis.term.Sense;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The elements of a journey: their fields in the order of the document, each named as the accessor
 * is.
 */
final class ElementForms {
  /** The version of the format that is written; no other version is read. */
  static final int FORMAT_VERSION = 1;

  /** The identifier of the schema; nothing is loaded from this address. */
  static final String SCHEMA_ID = "https://klantreis.github.io/schema/journey-1.json";

  static final ElementForm<Persona> PERSONA =
      new ElementForm<>(
          element(
              ElementForm.<Persona, PersonaBuilder>named(
                      "persona", "A type of customer for whom the journey is mapped.")
                  .required("id", "The id, unique among the personas.", ID, Persona::id)
                  .required("name", "The role name.", NOT_BLANK, Persona::name)
                  .optional(
                      "description",
                      "Who it is in a few sentences.",
                      NOT_BLANK,
                      Persona::description,
                      PersonaBuilder::description)
                  .optional(
                      "need",
                      "The need that the journey starts from.",
                      NEED,
                      Persona::need,
                      PersonaBuilder::need)
                  .list(
                      "goals",
                      "What the persona wants to reach.",
                      TEXTS,
                      Persona::goals,
                      PersonaBuilder::goals)
                  .list(
                      "motivations",
                      "Why the persona buys.",
                      ListForm.of(MOTIVATION),
                      Persona::motivations,
                      PersonaBuilder::motivations)
                  .list(
                      "pains",
                      "What hurts the persona.",
                      TEXTS,
                      Persona::pains,
                      PersonaBuilder::pains)
                  .optional(
                      "quote",
                      "What the persona would say.",
                      NOT_BLANK,
                      Persona::quote,
                      PersonaBuilder::quote)
                  .optional(
                      "empathyMap",
                      "The persona's empathy map.",
                      EMPATHY_MAP,
                      Persona::empathyMap,
                      PersonaBuilder::empathyMap)
                  .list(
                      "pictures",
                      "Pictures.",
                      ListForm.of(PICTURE),
                      Persona::pictures,
                      PersonaBuilder::pictures)));

  static final ElementForm<Stakeholder> STAKEHOLDER =
      new ElementForm<>(
          element(
              ElementForm.<Stakeholder, StakeholderBuilder>named(
                      "stakeholder", "Somebody with a say in the purchase.")
                  .required("id", "The id, unique among the stakeholders.", ID, Stakeholder::id)
                  .required("name", "The name.", NOT_BLANK, Stakeholder::name)
                  .list(
                      "roles",
                      "The roles in the buying centre.",
                      ListForm.ofUnique(ChoiceForm.of(BuyingRole.class)),
                      Stakeholder::roles,
                      StakeholderBuilder::roles)
                  .optional(
                      "persona",
                      "The id of the persona who is meant.",
                      ANY,
                      Stakeholder::persona,
                      StakeholderBuilder::persona)));

  static final ElementForm<MarketingAction> ACTION =
      new ElementForm<>(
          element(
              ElementForm.<MarketingAction, ActionBuilder>named(
                      "marketingAction", "What the organisation does at a touchpoint.")
                  .required("id", "The id, unique at the touchpoint.", ID, MarketingAction::id)
                  .required("kind", "The kind of action.", ACTION_KIND, MarketingAction::kind)
                  .optional(
                      "name",
                      "Its own name, where it has one.",
                      NOT_BLANK,
                      MarketingAction::name,
                      ActionBuilder::name)
                  .optional(
                      "funnelStage",
                      "The part of the conversion funnel it serves.",
                      ChoiceForm.of(FunnelStage.class),
                      MarketingAction::funnelStage,
                      ActionBuilder::funnelStage)
                  .optional(
                      "message",
                      "What it tells the customer.",
                      MESSAGE,
                      MarketingAction::message,
                      ActionBuilder::message)
                  .optional(
                      "trigger",
                      "What sets it off, such as \"basket abandoned\".",
                      NOT_BLANK,
                      MarketingAction::trigger,
                      ActionBuilder::trigger)
                  .optional(
                      "delay",
                      "How long after its trigger it comes.",
                      DURATION,
                      MarketingAction::delay,
                      ActionBuilder::delay)
                  .flag(
                      "opensItself",
                      "Whether it opens by itself, as a chat may.",
                      MarketingAction::opensItself,
                      ActionBuilder::opensItself)
                  .optional(
                      "offer",
                      "The further offer it makes.",
                      ChoiceForm.of(Offer.class),
                      MarketingAction::offer,
                      ActionBuilder::offer)
                  .optional(
                      "reward",
                      "What the customer gets for taking part.",
                      ChoiceForm.of(Reward.class),
                      MarketingAction::reward,
                      ActionBuilder::reward)
                  .optional(
                      "loyalty",
                      "Which loyalty it builds.",
                      ChoiceForm.of(LoyaltyType.class),
                      MarketingAction::loyalty,
                      ActionBuilder::loyalty)));

  static final ElementForm<Touchpoint> TOUCHPOINT =
      new ElementForm<>(
          element(
              experience(
                      ElementForm.<Touchpoint, TouchpointBuilder>named(
                              "touchpoint", "Where customer and organisation meet.")
                          .required(
                              "id",
                              "The id, unique among the touchpoints of the journey.",
                              ID,
                              Touchpoint::id)
                          .required("name", "What happens.", NOT_BLANK, Touchpoint::name)
                          .list(
                              "channels",
                              "Where it happens.",
                              ListForm.of(CHANNEL),
                              Touchpoint::channels,
                              TouchpointBuilder::channels)
                          .list(
                              "channelEmotions",
                              "What customers feel on single channels, where that differs.",
                              ListForm.ofUnique(CHANNEL_EMOTION, Map.Entry::getKey),
                              touchpoint -> touchpoint.channelEmotions().entrySet(),
                              ElementForms::channelEmotions)
                          .optional(
                              "interaction",
                              "What kind of step it is, in the terms of CJML.",
                              ChoiceForm.of(Interaction.class),
                              Touchpoint::interaction,
                              TouchpointBuilder::interaction)
                          .optional(
                              "initiator",
                              "Who starts it; of a message, the sender.",
                              ChoiceForm.of(Party.class),
                              Touchpoint::initiator,
                              TouchpointBuilder::initiator)
                          .optional(
                              "receiver",
                              "Whom it is directed at; of a message, the receiver.",
                              ChoiceForm.of(Party.class),
                              Touchpoint::receiver,
                              TouchpointBuilder::receiver)
                          .list(
                              "senses",
                              "The senses it stimulates.",
                              ListForm.ofUnique(ChoiceForm.of(Sense.class)),
                              Touchpoint::senses,
                              TouchpointBuilder::senses)
                          .list(
                              "concernedPersonas",
                              "The ids of the personas it concerns; where absent, all.",
                              TEXTS_ONCE,
                              Touchpoint::concernedPersonas,
                              TouchpointBuilder::concernedPersonas)
                          .optional(
                              "momentOfTruth",
                              "Which moment of truth it is.",
                              ChoiceForm.of(MomentOfTruth.class),
                              Touchpoint::momentOfTruth,
                              TouchpointBuilder::momentOfTruth)
                          .list(
                              "moments",
                              "What it means in the journey, such as the decision or the payment.",
                              ListForm.ofUnique(MOMENT),
                              Touchpoint::moments,
                              TouchpointBuilder::moments)
                          .list(
                              "dropOffPoints",
                              "Why customers leave here.",
                              TEXTS,
                              Touchpoint::dropOffPoints,
                              TouchpointBuilder::dropOffPoints)
                          .optional(
                              "advocacy",
                              "Whether a recommendation made here was asked for.",
                              ChoiceForm.of(Advocacy.class),
                              Touchpoint::advocacy,
                              TouchpointBuilder::advocacy)
                          .optional(
                              "plannedAt",
                              "When it comes, counted from the begin of the journey.",
                              PERIOD,
                              Touchpoint::plannedAt,
                              TouchpointBuilder::plannedAt)
                          .optional(
                              "state",
                              "Whether it shows what is or what is wanted, where that differs from"
                                  + " the journey's state.",
                              ChoiceForm.of(JourneyState.class),
                              Touchpoint::state,
                              TouchpointBuilder::state)
                          .optional(
                              "blueprint",
                              "What the company does underneath.",
                              BLUEPRINT,
                              Touchpoint::blueprint,
                              TouchpointBuilder::blueprint)
                          .list(
                              "nextSteps",
                              "Ways to other touchpoints than the following one.",
                              ListForm.of(NEXT_STEP),
                              Touchpoint::nextSteps,
                              TouchpointBuilder::nextSteps)
                          .optional(
                              "drillsDownTo",
                              "The id of the journey that shows this touchpoint in detail.",
                              ID,
                              Touchpoint::drillsDownTo,
                              TouchpointBuilder::drillsDownTo))
                  .list(
                      "actions",
                      "What the company does here.",
                      ListForm.of(ACTION),
                      Touchpoint::actions,
                      ElementForms::actions)));

  static final ElementForm<Phase> PHASE =
      new ElementForm<>(
          element(
              experience(
                      ElementForm.<Phase, PhaseBuilder>named("phase", "A phase of the journey.")
                          .required("id", "The id, unique among the phases.", ID, Phase::id)
                          .required(
                              "kind",
                              "The id of a phase of the phase model.",
                              ANY,
                              phase -> phase.kind().id())
                          .optional(
                              "name",
                              "Its own name; where absent, that of its kind.",
                              NOT_BLANK,
                              Phase::name,
                              PhaseBuilder::name))
                  .list(
                      "touchpoints",
                      "The touchpoints in order.",
                      ListForm.of(TOUCHPOINT),
                      Phase::touchpoints,
                      ElementForms::touchpoints)));

  static final ElementForm<LoyaltyLoop> LOYALTY_LOOP =
      new ElementForm<>(
          element(
              ElementForm.<LoyaltyLoop, LoyaltyLoopBuilder>named(
                      "loyaltyLoop", "A way back that skips phases.")
                  .required("id", "The id, unique among the loops.", ID, LoyaltyLoop::id)
                  .required("from", "The id of the phase it leaves.", ANY, LoyaltyLoop::from)
                  .required("to", "The id of the phase it enters.", ANY, LoyaltyLoop::to)
                  .optional(
                      "trigger",
                      "What sets it off, such as a further offer.",
                      NOT_BLANK,
                      LoyaltyLoop::trigger,
                      LoyaltyLoopBuilder::trigger)
                  .optional(
                      "loyalist",
                      "How loyal those are who take it.",
                      ChoiceForm.of(Loyalist.class),
                      LoyaltyLoop::loyalist,
                      LoyaltyLoopBuilder::loyalist)
                  .optional(
                      "loyalty",
                      "What their loyalty rests on.",
                      ChoiceForm.of(LoyaltyType.class),
                      LoyaltyLoop::loyalty,
                      LoyaltyLoopBuilder::loyalty)
                  .optional(
                      "interval",
                      "How long it takes from one purchase to the next.",
                      PERIOD,
                      LoyaltyLoop::interval,
                      LoyaltyLoopBuilder::interval)));

  static final ElementForm<Journey> JOURNEY =
      new ElementForm<>(
          element(
              ElementForm.<Journey, JourneyBuilder>named(
                      "journey", "A customer journey of Klantreis.")
                  .optional(
                      "$schema",
                      "The schema that the document follows.",
                      ANY,
                      journey -> Optional.of(SCHEMA_ID))
                  .required(
                      "formatVersion",
                      "The version of the format.",
                      VersionForm.VERSION,
                      journey -> FORMAT_VERSION)
                  .required("id", "The id.", ID, Journey::id)
                  .required("name", "The name.", NOT_BLANK, Journey::name)
                  .optional(
                      "description",
                      "What it is about in a few sentences.",
                      NOT_BLANK,
                      Journey::description,
                      JourneyBuilder::description)
                  .optional(
                      "version",
                      "Which version of the journey this is, in whatever scheme.",
                      NOT_BLANK,
                      Journey::version,
                      JourneyBuilder::version)
                  .optional(
                      "market",
                      "B2B or B2C.",
                      ChoiceForm.of(Market.class),
                      Journey::market,
                      JourneyBuilder::market)
                  .optional(
                      "offering",
                      "Product or service.",
                      ChoiceForm.of(Offering.class),
                      Journey::offering,
                      JourneyBuilder::offering)
                  .optional(
                      "state",
                      "Whether it shows what is or what is wanted.",
                      ChoiceForm.of(JourneyState.class),
                      Journey::state,
                      JourneyBuilder::state)
                  .optional(
                      "phaseModel",
                      "The phase model that the kinds of the phases are of; where absent, the seven"
                          + " phases.",
                      PhaseModelForms.MODEL,
                      journey -> Optional.of(journey.phaseModel()),
                      JourneyBuilder::phaseModel)
                  .optional(
                      "goal",
                      "What the company wants with it.",
                      NOT_BLANK,
                      Journey::goal,
                      JourneyBuilder::goal)
                  .list(
                      "customerGoals",
                      "What the customer wants with it.",
                      TEXTS,
                      Journey::customerGoals,
                      JourneyBuilder::customerGoals)
                  .list(
                      "successCriteria",
                      "How one can tell that it went well.",
                      TEXTS,
                      Journey::successCriteria,
                      JourneyBuilder::successCriteria)
                  .optional(
                      "horizon",
                      "How long it lasts.",
                      INTERVAL,
                      Journey::horizon,
                      JourneyBuilder::horizon)
                  .optional(
                      "bridgingPeriod",
                      "The time between purchase and use.",
                      PERIOD,
                      Journey::bridgingPeriod,
                      JourneyBuilder::bridgingPeriod)
                  .optional(
                      "formOfAddress",
                      "How customers are addressed all along.",
                      ChoiceForm.of(FormOfAddress.class),
                      Journey::formOfAddress,
                      JourneyBuilder::formOfAddress)
                  .optional(
                      "toneOfVoice",
                      "The tone of voice all along, in words.",
                      NOT_BLANK,
                      Journey::toneOfVoice,
                      JourneyBuilder::toneOfVoice)
                  .optional(
                      "language",
                      "The language customers are spoken to in.",
                      LANGUAGE,
                      Journey::language,
                      JourneyBuilder::language)
                  .optional(
                      "funnel",
                      "The conversion funnel that the journey is coupled to.",
                      NOT_BLANK,
                      Journey::funnel,
                      JourneyBuilder::funnel)
                  .optional(
                      "advocacyFeedsAwareness",
                      "Whether those who recommend make others aware; where absent, as the phase"
                          + " model says.",
                      FlagForm.FLAG,
                      ElementForms::advocacyUnlikeModel,
                      JourneyBuilder::advocacyFeedsAwareness)
                  .optional(
                      "considerationSet",
                      "The brands that customers consider.",
                      CONSIDERATION_SET,
                      Journey::considerationSet,
                      JourneyBuilder::considerationSet)
                  .list(
                      "personas",
                      "The personas.",
                      ListForm.of(PERSONA),
                      Journey::personas,
                      ElementForms::personas)
                  .list(
                      "stakeholders",
                      "Those with a say in the purchase.",
                      ListForm.of(STAKEHOLDER),
                      Journey::stakeholders,
                      ElementForms::stakeholders)
                  .list(
                      "team",
                      "Those who made the journey.",
                      ListForm.of(TEAM_MEMBER),
                      Journey::team,
                      JourneyBuilder::team)
                  .list(
                      "evidence",
                      "What it rests on.",
                      ListForm.of(EVIDENCE),
                      Journey::evidence,
                      JourneyBuilder::evidence)
                  .list(
                      "metrics",
                      "The numbers to steer on.",
                      ListForm.of(METRIC),
                      Journey::metrics,
                      JourneyBuilder::metrics)
                  .optional(
                      "reviewedOn",
                      "When it was last reviewed against data.",
                      DATE,
                      Journey::reviewedOn,
                      JourneyBuilder::reviewedOn)
                  .list(
                      "dimensions",
                      "The words for concepts, brand attitudes or mindsets of the workshop.",
                      TEXTS,
                      Journey::dimensions,
                      JourneyBuilder::dimensions)
                  .list(
                      "ideas",
                      "The ideas of the workshop, grouped or not.",
                      TEXTS,
                      Journey::ideas,
                      JourneyBuilder::ideas)
                  .list(
                      "affinityGroups",
                      "The affinity diagram: ideas in groups.",
                      ListForm.of(AFFINITY_GROUP),
                      Journey::affinityGroups,
                      JourneyBuilder::affinityGroups)
                  .list(
                      "sharedWith",
                      "With whom it was shared.",
                      TEXTS_ONCE,
                      Journey::sharedWith,
                      JourneyBuilder::sharedWith)
                  .list(
                      "lanes",
                      "Own rows of the map.",
                      ListForm.of(LANE),
                      Journey::lanes,
                      JourneyBuilder::lanes)
                  .list(
                      "leadsTo",
                      "The ids of the journeys that follow this one.",
                      ListForm.ofUnique(ID),
                      Journey::leadsTo,
                      JourneyBuilder::leadsTo)
                  .list(
                      "pictures",
                      "Pictures.",
                      ListForm.of(PICTURE),
                      Journey::pictures,
                      JourneyBuilder::pictures)
                  .list("phases", "The phases, in order.", ListForm.of(PHASE), Journey::phases)
                  .list(
                      "loyaltyLoops",
                      "The ways back that loyal customers take.",
                      ListForm.of(LOYALTY_LOOP),
                      Journey::loyaltyLoops)));

  private ElementForms() {}

  /** Returns the form of a kind of element. */
  static ElementForm<?> of(ElementKind kind) {
    return switch (kind) {
      case JOURNEY -> JOURNEY;
      case PERSONA -> PERSONA;
      case STAKEHOLDER -> STAKEHOLDER;
      case PHASE -> PHASE;
      case TOUCHPOINT -> TOUCHPOINT;
      case ACTION -> ACTION;
      case LOYALTY_LOOP -> LOYALTY_LOOP;
    };
  }

  private static <E extends JourneyElement, B extends ElementBuilder<B>> FieldList<E, B> element(
      FieldList<E, B> table) {
    return table
        .map("attributes", "Free attributes.", new MapForm<>(ANY), E::attributes, B::attributes)
        .list(
            "suppressions",
            "Findings that are not to be told here.",
            ListForm.of(SUPPRESSION),
            E::suppressions,
            B::suppressions);
  }

  private static <E extends ExperienceElement, B extends ExperienceElementBuilder<B>>
      FieldList<E, B> experience(FieldList<E, B> table) {
    return table
        .optional(
            "description",
            "What it is in a few sentences.",
            NOT_BLANK,
            E::description,
            B::description)
        .optional("owner", "Who in the company owns it.", NOT_BLANK, E::owner, B::owner)
        .list("goals", "The company's goals here.", TEXTS, E::goals, B::goals)
        .list(
            "customerGoals",
            "The customer's goals here.",
            TEXTS,
            E::customerGoals,
            B::customerGoals)
        .list(
            "customerNeeds",
            "What the customer needs here.",
            ListForm.of(NEED),
            E::customerNeeds,
            B::customerNeeds)
        .list(
            "successCriteria",
            "How one can tell that it went well.",
            TEXTS,
            E::successCriteria,
            B::successCriteria)
        .optional(
            "emotion",
            "What customers feel here according to the plan or to those who drew the map.",
            EMOTION,
            E::emotion,
            B::emotion)
        .map(
            "personaEmotions",
            "The emotions of personas that feel differently here, by the id of the persona.",
            new MapForm<>(EMOTION),
            E::personaEmotions,
            B::personaEmotions)
        .optional(
            "measuredEmotion",
            "What customers were measured to feel here.",
            EMOTION,
            E::measuredEmotion,
            B::measuredEmotion)
        .map(
            "measuredPersonaEmotions",
            "The measured emotions of personas that feel differently here, by the id of the"
                + " persona.",
            new MapForm<>(EMOTION),
            E::measuredPersonaEmotions,
            B::measuredPersonaEmotions)
        .list("thoughts", "What customers think here.", TEXTS, E::thoughts, B::thoughts)
        .list("quotes", "What customers said about it, literally.", TEXTS, E::quotes, B::quotes)
        .list("painPoints", "What hurts here.", TEXTS, E::painPoints, B::painPoints)
        .list(
            "opportunities",
            "What could be better here.",
            TEXTS,
            E::opportunities,
            B::opportunities)
        .list("solutions", "How it will be made better.", TEXTS, E::solutions, B::solutions)
        .list(
            "metrics", "The numbers to steer on here.", ListForm.of(METRIC), E::metrics, B::metrics)
        .map(
            "laneTexts",
            "The texts in the journey's own lanes, by the id of the lane.",
            new MapForm<>(NOT_BLANK),
            E::laneTexts,
            B::laneTexts)
        .list("pictures", "Pictures.", ListForm.of(PICTURE), E::pictures, B::pictures);
  }

  private static Optional<Boolean> advocacyUnlikeModel(Journey journey) {
    boolean feeds = journey.advocacyFeedsAwareness();
    return feeds == journey.phaseModel().advocacyFeedsAwareness()
        ? Optional.empty()
        : Optional.of(feeds);
  }

  private static void channelEmotions(
      TouchpointBuilder touchpoint, List<Map.Entry<Channel, Emotion>> emotions) {
    Map<Channel, Emotion> byChannel = new LinkedHashMap<>();
    emotions.forEach(each -> byChannel.put(each.getKey(), each.getValue()));
    touchpoint.channelEmotions(byChannel);
  }

  private static void personas(JourneyBuilder journey, List<ElementDraft> drafts) {
    drafts.forEach(draft -> journey.persona(draft.id(), draft.name(), draft::applyTo));
  }

  private static void stakeholders(JourneyBuilder journey, List<ElementDraft> drafts) {
    drafts.forEach(draft -> journey.stakeholder(draft.id(), draft.name(), draft::applyTo));
  }

  private static void touchpoints(PhaseBuilder phase, List<ElementDraft> drafts) {
    drafts.forEach(draft -> phase.touchpoint(draft.id(), draft.name(), draft::applyTo));
  }

  private static void actions(TouchpointBuilder touchpoint, List<ElementDraft> drafts) {
    drafts.forEach(draft -> touchpoint.action(draft.id(), draft.slots().get(1), draft::applyTo));
  }
}
