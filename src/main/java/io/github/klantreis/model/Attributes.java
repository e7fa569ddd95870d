package io.github.klantreis.model;

import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * The attributes of a kind of element, in the order in which they are told; everything an element
 * has but its child elements. The only place where they are listed as data.
 *
 * @param <E> the kind of element
 * @param <B> its builder
 */
final class Attributes<E extends JourneyElement, B extends ElementBuilder<B>> {
  static final Attributes<JourneyHeading, JourneyBuilder> JOURNEY = journey();
  static final Attributes<Persona, PersonaBuilder> PERSONA = persona();
  static final Attributes<Stakeholder, StakeholderBuilder> STAKEHOLDER = stakeholder();
  static final Attributes<PhaseHeading, PhaseBuilder> PHASE = phase();
  static final Attributes<Touchpoint, TouchpointBuilder> TOUCHPOINT = touchpoint();
  static final Attributes<MarketingAction, ActionBuilder> ACTION = action();
  static final Attributes<LoyaltyLoop, LoyaltyLoopBuilder> LOYALTY_LOOP = loyaltyLoop();

  private final ImmutableMap<String, Attribute<E, B>> byName;

  private Attributes(Table<E, B> table) {
    byName = ImmutableMap.copyOf(table.attributes);
  }

  /** The attributes in order. */
  Collection<Attribute<E, B>> all() {
    return byName.values();
  }

  /** The attribute with the name of an accessor. */
  Optional<Attribute<E, B>> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** The attributes of a kind of element. */
  static Attributes<?, ?> of(ElementKind kind) {
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

  private static Attributes<JourneyHeading, JourneyBuilder> journey() {
    Table<JourneyHeading, JourneyBuilder> table = new Table<>();
    return table
        .required("name", "naam", JourneyHeading::name, JourneyBuilder::name)
        .optional(
            "description", "beschrijving", JourneyHeading::description, JourneyBuilder::description)
        .optional("version", "versie", JourneyHeading::version, JourneyBuilder::version)
        .optional("market", "markt", JourneyHeading::market, JourneyBuilder::market)
        .optional("offering", "aanbod", JourneyHeading::offering, JourneyBuilder::offering)
        .optional("state", "toestand", JourneyHeading::state, JourneyBuilder::state)
        .required("phaseModel", "fasemodel", JourneyHeading::phaseModel, JourneyBuilder::phaseModel)
        .optional("goal", "doel", JourneyHeading::goal, JourneyBuilder::goal)
        .required(
            "customerGoals",
            "doelen van de klant",
            JourneyHeading::customerGoals,
            JourneyBuilder::customerGoals)
        .required(
            "successCriteria",
            "succescriteria",
            JourneyHeading::successCriteria,
            JourneyBuilder::successCriteria)
        .optional("horizon", "tijdspanne", JourneyHeading::horizon, JourneyBuilder::horizon)
        .optional(
            "bridgingPeriod",
            "overbruggingsperiode",
            JourneyHeading::bridgingPeriod,
            JourneyBuilder::bridgingPeriod)
        .optional(
            "formOfAddress",
            "aanspreekvorm",
            JourneyHeading::formOfAddress,
            JourneyBuilder::formOfAddress)
        .optional(
            "toneOfVoice",
            "tone of voice",
            JourneyHeading::toneOfVoice,
            JourneyBuilder::toneOfVoice)
        .optional("language", "taal", JourneyHeading::language, JourneyBuilder::language)
        .optional("funnel", "trechter", JourneyHeading::funnel, JourneyBuilder::funnel)
        .required(
            "advocacyFeedsAwareness",
            "aanbevelen maakt anderen bewust",
            JourneyHeading::advocacyFeedsAwareness,
            JourneyBuilder::advocacyFeedsAwareness)
        .optional(
            "considerationSet",
            "overwogen merken",
            JourneyHeading::considerationSet,
            JourneyBuilder::considerationSet)
        .required("team", "team", JourneyHeading::team, JourneyBuilder::team)
        .required("evidence", "onderbouwing", JourneyHeading::evidence, JourneyBuilder::evidence)
        .required("metrics", "meetwaarden", JourneyHeading::metrics, JourneyBuilder::metrics)
        .optional(
            "reviewedOn", "herzien op", JourneyHeading::reviewedOn, JourneyBuilder::reviewedOn)
        .required("dimensions", "dimensies", JourneyHeading::dimensions, JourneyBuilder::dimensions)
        .required("ideas", "ideeën", JourneyHeading::ideas, JourneyBuilder::ideas)
        .required(
            "affinityGroups",
            "groepen van ideeën",
            JourneyHeading::affinityGroups,
            JourneyBuilder::affinityGroups)
        .required(
            "sharedWith", "gedeeld met", JourneyHeading::sharedWith, JourneyBuilder::sharedWith)
        .required("lanes", "eigen rijen", JourneyHeading::lanes, JourneyBuilder::lanes)
        .required("leadsTo", "leidt naar", JourneyHeading::leadsTo, JourneyBuilder::leadsTo)
        .required("pictures", "afbeeldingen", JourneyHeading::pictures, JourneyBuilder::pictures)
        .complete();
  }

  private static Attributes<Persona, PersonaBuilder> persona() {
    Table<Persona, PersonaBuilder> table = new Table<>();
    return table
        .required("name", "naam", Persona::name, PersonaBuilder::name)
        .optional("description", "beschrijving", Persona::description, PersonaBuilder::description)
        .optional("need", "behoefte", Persona::need, PersonaBuilder::need)
        .required("goals", "doelen", Persona::goals, PersonaBuilder::goals)
        .required("motivations", "motivaties", Persona::motivations, PersonaBuilder::motivations)
        .required("pains", "pijnpunten", Persona::pains, PersonaBuilder::pains)
        .optional("quote", "citaat", Persona::quote, PersonaBuilder::quote)
        .optional("empathyMap", "empathiekaart", Persona::empathyMap, PersonaBuilder::empathyMap)
        .required("pictures", "afbeeldingen", Persona::pictures, PersonaBuilder::pictures)
        .complete();
  }

  private static Attributes<Stakeholder, StakeholderBuilder> stakeholder() {
    Table<Stakeholder, StakeholderBuilder> table = new Table<>();
    return table
        .required("name", "naam", Stakeholder::name, StakeholderBuilder::name)
        .required("roles", "rollen", Stakeholder::roles, StakeholderBuilder::roles)
        .optional("persona", "persona", Stakeholder::persona, StakeholderBuilder::persona)
        .complete();
  }

  private static Attributes<PhaseHeading, PhaseBuilder> phase() {
    Table<PhaseHeading, PhaseBuilder> table = new Table<>();
    table
        .required("kind", "soort", PhaseHeading::kind, PhaseBuilder::kind)
        .optional("name", "naam", PhaseHeading::name, PhaseBuilder::name);
    return experience(table).complete();
  }

  private static Attributes<Touchpoint, TouchpointBuilder> touchpoint() {
    Table<Touchpoint, TouchpointBuilder> table = new Table<>();
    table
        .required("name", "naam", Touchpoint::name, TouchpointBuilder::name)
        .required("channels", "kanalen", Touchpoint::channels, TouchpointBuilder::channels)
        .required(
            "channelEmotions",
            "emoties per kanaal",
            Touchpoint::channelEmotions,
            TouchpointBuilder::channelEmotions)
        .optional(
            "interaction", "interactie", Touchpoint::interaction, TouchpointBuilder::interaction)
        .optional(
            "initiator", "initiatiefnemer", Touchpoint::initiator, TouchpointBuilder::initiator)
        .optional("receiver", "ontvanger", Touchpoint::receiver, TouchpointBuilder::receiver)
        .required("senses", "zintuigen", Touchpoint::senses, TouchpointBuilder::senses)
        .required(
            "concernedPersonas",
            "betrokken persona's",
            Touchpoint::concernedPersonas,
            TouchpointBuilder::concernedPersonas)
        .optional(
            "momentOfTruth",
            "moment van de waarheid",
            Touchpoint::momentOfTruth,
            TouchpointBuilder::momentOfTruth)
        .required("moments", "momenten", Touchpoint::moments, TouchpointBuilder::moments)
        .required(
            "dropOffPoints",
            "afhaakpunten",
            Touchpoint::dropOffPoints,
            TouchpointBuilder::dropOffPoints)
        .optional("advocacy", "aanbeveling", Touchpoint::advocacy, TouchpointBuilder::advocacy)
        .optional("plannedAt", "gepland op", Touchpoint::plannedAt, TouchpointBuilder::plannedAt)
        .optional("state", "toestand", Touchpoint::state, TouchpointBuilder::state)
        .optional("blueprint", "blauwdruk", Touchpoint::blueprint, TouchpointBuilder::blueprint)
        .required(
            "nextSteps", "vervolgstappen", Touchpoint::nextSteps, TouchpointBuilder::nextSteps)
        .optional(
            "drillsDownTo",
            "uitgewerkt in",
            Touchpoint::drillsDownTo,
            TouchpointBuilder::drillsDownTo);
    return experience(table).complete();
  }

  private static Attributes<MarketingAction, ActionBuilder> action() {
    Table<MarketingAction, ActionBuilder> table = new Table<>();
    return table
        .required("kind", "soort", MarketingAction::kind, ActionBuilder::kind)
        .optional("name", "naam", MarketingAction::name, ActionBuilder::name)
        .optional(
            "funnelStage",
            "deel van de trechter",
            MarketingAction::funnelStage,
            ActionBuilder::funnelStage)
        .optional("message", "boodschap", MarketingAction::message, ActionBuilder::message)
        .optional("trigger", "aanleiding", MarketingAction::trigger, ActionBuilder::trigger)
        .optional("delay", "vertraging", MarketingAction::delay, ActionBuilder::delay)
        .required(
            "opensItself",
            "opent vanzelf",
            MarketingAction::opensItself,
            ActionBuilder::opensItself)
        .optional("offer", "aanbod", MarketingAction::offer, ActionBuilder::offer)
        .optional("reward", "beloning", MarketingAction::reward, ActionBuilder::reward)
        .optional("loyalty", "loyaliteit", MarketingAction::loyalty, ActionBuilder::loyalty)
        .complete();
  }

  private static Attributes<LoyaltyLoop, LoyaltyLoopBuilder> loyaltyLoop() {
    Table<LoyaltyLoop, LoyaltyLoopBuilder> table = new Table<>();
    return table
        .required("from", "van", LoyaltyLoop::from, LoyaltyLoopBuilder::from)
        .required("to", "naar", LoyaltyLoop::to, LoyaltyLoopBuilder::to)
        .optional("trigger", "aanleiding", LoyaltyLoop::trigger, LoyaltyLoopBuilder::trigger)
        .optional("loyalist", "soort klant", LoyaltyLoop::loyalist, LoyaltyLoopBuilder::loyalist)
        .optional("loyalty", "loyaliteit", LoyaltyLoop::loyalty, LoyaltyLoopBuilder::loyalty)
        .optional("interval", "tussenpoos", LoyaltyLoop::interval, LoyaltyLoopBuilder::interval)
        .complete();
  }

  private static <E extends ExperienceElement, B extends ExperienceElementBuilder<B>>
      Table<E, B> experience(Table<E, B> table) {
    return table
        .optional("description", "beschrijving", E::description, B::description)
        .optional("owner", "eigenaar", E::owner, B::owner)
        .required("goals", "doelen", E::goals, B::goals)
        .required("customerGoals", "doelen van de klant", E::customerGoals, B::customerGoals)
        .required("customerNeeds", "behoeften van de klant", E::customerNeeds, B::customerNeeds)
        .required("successCriteria", "succescriteria", E::successCriteria, B::successCriteria)
        .optional("emotion", "emotie", E::emotion, B::emotion)
        .required("personaEmotions", "emoties per persona", E::personaEmotions, B::personaEmotions)
        .optional("measuredEmotion", "gemeten emotie", E::measuredEmotion, B::measuredEmotion)
        .required(
            "measuredPersonaEmotions",
            "gemeten emoties per persona",
            E::measuredPersonaEmotions,
            B::measuredPersonaEmotions)
        .required("thoughts", "gedachten", E::thoughts, B::thoughts)
        .required("quotes", "citaten", E::quotes, B::quotes)
        .required("painPoints", "pijnpunten", E::painPoints, B::painPoints)
        .required("opportunities", "kansen", E::opportunities, B::opportunities)
        .required("solutions", "oplossingen", E::solutions, B::solutions)
        .required("metrics", "meetwaarden", E::metrics, B::metrics)
        .required("laneTexts", "teksten in eigen rijen", E::laneTexts, B::laneTexts)
        .required("pictures", "afbeeldingen", E::pictures, B::pictures);
  }

  /** A table that is being filled: between what all elements begin and end with. */
  private static final class Table<E extends JourneyElement, B extends ElementBuilder<B>> {
    private final Map<String, Attribute<E, B>> attributes = new LinkedHashMap<>();

    Table() {
      required("id", "id", E::id, B::id);
    }

    <T> Table<E, B> required(String name, String dutch, Function<E, T> get, BiConsumer<B, T> set) {
      attributes.put(name, Attribute.required(name, dutch, get, set));
      return this;
    }

    <T> Table<E, B> optional(
        String name, String dutch, Function<E, Optional<T>> get, BiConsumer<B, Optional<T>> set) {
      attributes.put(name, Attribute.optional(name, dutch, get, set));
      return this;
    }

    Attributes<E, B> complete() {
      required("attributes", "vrije attributen", E::attributes, B::attributes);
      required("suppressions", "onderdrukte meldingen", E::suppressions, B::suppressions);
      return new Attributes<>(this);
    }
  }
}
