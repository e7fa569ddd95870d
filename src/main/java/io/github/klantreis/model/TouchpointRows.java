package io.github.klantreis.model;

import static io.github.klantreis.description.ValueKinds.FLAG;
import static io.github.klantreis.description.ValueKinds.NOT_BLANK;
import static io.github.klantreis.part.PartDescriptions.BLUEPRINT;
import static io.github.klantreis.part.PartDescriptions.EMOTION;
import static io.github.klantreis.part.PartDescriptions.MESSAGE;
import static io.github.klantreis.part.PartDescriptions.NEXT_STEP;
import static io.github.klantreis.part.PartDescriptions.PARTICIPANT;
import static io.github.klantreis.part.PartDescriptions.POSITIVE_TIME_SPAN;
import static io.github.klantreis.part.PartDescriptions.TIME_SPAN;
import static io.github.klantreis.part.TermDescriptions.ACTION_KIND;
import static io.github.klantreis.part.TermDescriptions.CHANNEL;
import static io.github.klantreis.part.TermDescriptions.MOMENT;

import io.github.klantreis.description.ValueKind.ReferenceKind;
import io.github.klantreis.description.ValueKind.Target;
import io.github.klantreis.description.ValueKind.TermKind;
import io.github.klantreis.term.Advocacy;
import io.github.klantreis.term.FunnelStage;
import io.github.klantreis.term.InteractionType;
import io.github.klantreis.term.JourneyState;
import io.github.klantreis.term.LoyaltyBasis;
import io.github.klantreis.term.MomentOfTruth;
import io.github.klantreis.term.Offer;
import io.github.klantreis.term.Reward;
import io.github.klantreis.term.Sense;

/** The attributes of touchpoints and of the marketing actions at them. */
final class TouchpointRows {
  private TouchpointRows() {}

  static ElementRows<Touchpoint, TouchpointBuilder> touchpoint() {
    return ExperienceRows.addTo(
            ElementRows.<Touchpoint, TouchpointBuilder>of(
                    Touchpoint.class,
                    "touchpoint",
                    "Where customer and organisation meet.",
                    "The id, unique among the touchpoints of the journey.")
                .one(
                    "name",
                    "naam",
                    "What happens.",
                    NOT_BLANK,
                    Touchpoint::name,
                    TouchpointBuilder::name)
                .listed(
                    "channels",
                    "kanalen",
                    "Where it happens.",
                    CHANNEL,
                    Touchpoint::channels,
                    TouchpointBuilder::channels)
                .keyed(
                    "channelEmotions",
                    "emoties per kanaal",
                    "What customers feel on individual channels, where that differs.",
                    CHANNEL,
                    EMOTION,
                    Touchpoint::channelEmotions,
                    TouchpointBuilder::channelEmotions)
                .maybe(
                    "interaction",
                    "interactie",
                    "The type of interaction in terms of CJML.",
                    TermKind.of(InteractionType.class),
                    Touchpoint::interaction,
                    TouchpointBuilder::interaction)
                .maybe(
                    "initiator",
                    "initiatiefnemer",
                    "Who starts it; of a message, the sender.",
                    PARTICIPANT,
                    Touchpoint::initiator,
                    TouchpointBuilder::initiator)
                .maybe(
                    "receiver",
                    "ontvanger",
                    "Whom it is directed at; of a message, the receiver.",
                    PARTICIPANT,
                    Touchpoint::receiver,
                    TouchpointBuilder::receiver)
                .distinct(
                    "involved",
                    "verder betrokken",
                    "The ids of further personas and actors that take part.",
                    new ReferenceKind(Target.PARTICIPANT),
                    Touchpoint::involved,
                    TouchpointBuilder::involved)
                .distinct(
                    "senses",
                    "zintuigen",
                    "The senses it stimulates.",
                    TermKind.of(Sense.class),
                    Touchpoint::senses,
                    TouchpointBuilder::senses)
                .distinct(
                    "conveys",
                    "draagt uit",
                    "The values of the brand that people can feel here.",
                    NOT_BLANK,
                    Touchpoint::conveys,
                    TouchpointBuilder::conveys)
                .distinct(
                    "concernedPersonas",
                    "betrokken persona's",
                    "The ids of the personas it concerns; if absent, all.",
                    new ReferenceKind(Target.PERSONA),
                    Touchpoint::concernedPersonas,
                    TouchpointBuilder::concernedPersonas)
                .maybe(
                    "momentOfTruth",
                    "moment van de waarheid",
                    "Which moment of truth it is.",
                    TermKind.of(MomentOfTruth.class),
                    Touchpoint::momentOfTruth,
                    TouchpointBuilder::momentOfTruth)
                .distinct(
                    "moments",
                    "momenten",
                    "What it means in the journey, such as the decision or the payment.",
                    MOMENT,
                    Touchpoint::moments,
                    TouchpointBuilder::moments)
                .listed(
                    "dropOffPoints",
                    "afhaakpunten",
                    "Why customers leave here.",
                    NOT_BLANK,
                    Touchpoint::dropOffPoints,
                    TouchpointBuilder::dropOffPoints)
                .maybe(
                    "advocacy",
                    "aanbeveling",
                    "Whether a recommendation made here was asked for.",
                    TermKind.of(Advocacy.class),
                    Touchpoint::advocacy,
                    TouchpointBuilder::advocacy)
                .maybe(
                    "startsAfter",
                    "begint na",
                    "How long after the start of the journey it comes.",
                    TIME_SPAN,
                    Touchpoint::startsAfter,
                    TouchpointBuilder::startsAfter)
                .maybe(
                    "waitBefore",
                    "wachttijd vooraf",
                    "How long customers wait for it, from the end of what came before.",
                    TIME_SPAN,
                    Touchpoint::waitBefore,
                    TouchpointBuilder::waitBefore)
                .maybe(
                    "waitBeforeAtMost",
                    "langste wachttijd vooraf",
                    "How long customers wait for it at most, where that is more than waitBefore.",
                    TIME_SPAN,
                    Touchpoint::waitBeforeAtMost,
                    TouchpointBuilder::waitBeforeAtMost)
                .maybe(
                    "lasts",
                    "duurt",
                    "How long it lasts.",
                    TIME_SPAN,
                    Touchpoint::lasts,
                    TouchpointBuilder::lasts)
                .maybe(
                    "lastsAtMost",
                    "duurt hoogstens",
                    "How long it lasts at most, where that is more than lasts.",
                    TIME_SPAN,
                    Touchpoint::lastsAtMost,
                    TouchpointBuilder::lastsAtMost)
                .maybe(
                    "recurs",
                    "herhaalt zich na",
                    "After how long it comes again, where it recurs.",
                    POSITIVE_TIME_SPAN,
                    Touchpoint::recurs,
                    TouchpointBuilder::recurs)
                .maybe(
                    "state",
                    "situatie",
                    "Whether it shows the present or the desired state, if that differs from the"
                        + " journey's state.",
                    TermKind.of(JourneyState.class),
                    Touchpoint::state,
                    TouchpointBuilder::state)
                .maybe(
                    "blueprint",
                    "blauwdruk",
                    "What the company does behind the touchpoint.",
                    BLUEPRINT,
                    Touchpoint::blueprint,
                    TouchpointBuilder::blueprint)
                .listed(
                    "nextSteps",
                    "vervolgstappen",
                    "Ways to touchpoints other than the following one.",
                    NEXT_STEP,
                    Touchpoint::nextSteps,
                    TouchpointBuilder::nextSteps))
        .complete();
  }

  static ElementRows<MarketingAction, ActionBuilder> action() {
    return ElementRows.<MarketingAction, ActionBuilder>of(
            MarketingAction.class,
            "marketingAction",
            "What the organisation does at a touchpoint.",
            "The id, unique at the touchpoint.")
        .one(
            "kind",
            "soort",
            "The kind of action.",
            ACTION_KIND,
            MarketingAction::kind,
            ActionBuilder::kind)
        .maybe(
            "name",
            "naam",
            "Its own name, where it has one.",
            NOT_BLANK,
            MarketingAction::name,
            ActionBuilder::name)
        .maybe(
            "funnelStage",
            "deel van de trechter",
            "The part of the conversion funnel it serves.",
            TermKind.of(FunnelStage.class),
            MarketingAction::funnelStage,
            ActionBuilder::funnelStage)
        .maybe(
            "message",
            "boodschap",
            "The message to the customer.",
            MESSAGE,
            MarketingAction::message,
            ActionBuilder::message)
        .maybe(
            "trigger",
            "aanleiding",
            "What sets it off, such as \"basket abandoned\".",
            NOT_BLANK,
            MarketingAction::trigger,
            ActionBuilder::trigger)
        .maybe(
            "delay",
            "vertraging",
            "How long after its trigger it comes.",
            TIME_SPAN,
            MarketingAction::delay,
            ActionBuilder::delay)
        .one(
            "opensItself",
            "opent vanzelf",
            "Whether it opens by itself, as a chat may.",
            FLAG,
            MarketingAction::opensItself,
            ActionBuilder::opensItself)
        .maybe(
            "offer",
            "aanbod",
            "The further offer it makes.",
            TermKind.of(Offer.class),
            MarketingAction::offer,
            ActionBuilder::offer)
        .maybe(
            "reward",
            "beloning",
            "What the customer gets for taking part.",
            TermKind.of(Reward.class),
            MarketingAction::reward,
            ActionBuilder::reward)
        .maybe(
            "loyalty",
            "loyaliteit",
            "The kind of loyalty that it builds.",
            TermKind.of(LoyaltyBasis.class),
            MarketingAction::loyalty,
            ActionBuilder::loyalty)
        .complete();
  }
}
