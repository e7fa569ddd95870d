package io.github.klantreis.model;

import static io.github.klantreis.description.ValueKinds.DATE;
import static io.github.klantreis.description.ValueKinds.FLAG;
import static io.github.klantreis.description.ValueKinds.LANGUAGE;
import static io.github.klantreis.description.ValueKinds.NOT_BLANK;
import static io.github.klantreis.part.PartDescriptions.AFFINITY_GROUP;
import static io.github.klantreis.part.PartDescriptions.BRAND;
import static io.github.klantreis.part.PartDescriptions.CONSIDERATION_SET;
import static io.github.klantreis.part.PartDescriptions.EVIDENCE;
import static io.github.klantreis.part.PartDescriptions.LANE;
import static io.github.klantreis.part.PartDescriptions.METRIC;
import static io.github.klantreis.part.PartDescriptions.PICTURE;
import static io.github.klantreis.part.PartDescriptions.TEAM_MEMBER;
import static io.github.klantreis.part.PartDescriptions.TIME_INTERVAL;
import static io.github.klantreis.part.PartDescriptions.TIME_SPAN;
import static io.github.klantreis.part.TermDescriptions.PEOPLE;
import static io.github.klantreis.part.TermDescriptions.PHASE_MODEL;

import io.github.klantreis.description.ValueKind.ReferenceKind;
import io.github.klantreis.description.ValueKind.Target;
import io.github.klantreis.description.ValueKind.TermKind;
import io.github.klantreis.term.FormOfAddress;
import io.github.klantreis.term.JourneyScope;
import io.github.klantreis.term.JourneyState;
import io.github.klantreis.term.Lifecycle;
import io.github.klantreis.term.Market;
import io.github.klantreis.term.Offering;
import io.github.klantreis.term.People;

/** The attributes of the journey itself. */
final class JourneyRows {
  private JourneyRows() {}

  static ElementRows<JourneyHeading, JourneyBuilder> journey() {
    return ElementRows.<JourneyHeading, JourneyBuilder>of(
            JourneyHeading.class, "journey", "A customer journey of Klantreis.", "The id.")
        .one("name", "naam", "The name.", NOT_BLANK, JourneyHeading::name, JourneyBuilder::name)
        .maybe(
            "description",
            "beschrijving",
            "What it is about in a few sentences.",
            NOT_BLANK,
            JourneyHeading::description,
            JourneyBuilder::description)
        .maybe(
            "version",
            "versie",
            "Which version of the journey this is, in whatever scheme.",
            NOT_BLANK,
            JourneyHeading::version,
            JourneyBuilder::version)
        .one(
            "people",
            "voor wie",
            "Whose journey it is.",
            PEOPLE,
            People.CUSTOMERS,
            JourneyHeading::people,
            JourneyBuilder::people)
        .one(
            "scope",
            "omvang",
            "Whether the journey goes from beginning to end or is a part.",
            TermKind.of(JourneyScope.class),
            JourneyScope.END_TO_END,
            JourneyHeading::scope,
            JourneyBuilder::scope)
        .maybe(
            "lifecycle",
            "levensfase",
            "Where this description stands in its own life.",
            TermKind.of(Lifecycle.class),
            JourneyHeading::lifecycle,
            JourneyBuilder::lifecycle)
        .maybe(
            "market",
            "markt",
            "B2B or B2C.",
            TermKind.of(Market.class),
            JourneyHeading::market,
            JourneyBuilder::market)
        .maybe(
            "offering",
            "aanbod",
            "Product or service.",
            TermKind.of(Offering.class),
            JourneyHeading::offering,
            JourneyBuilder::offering)
        .maybe(
            "state",
            "situatie",
            "Whether the journey shows the present or the desired state.",
            TermKind.of(JourneyState.class),
            JourneyHeading::state,
            JourneyBuilder::state)
        .one(
            "phaseModel",
            "fasemodel",
            "The phase model to which the kinds of the phases belong; if absent, the seven phases.",
            PHASE_MODEL,
            JourneyHeading::phaseModel,
            JourneyBuilder::phaseModel)
        .maybe(
            "goal",
            "doel",
            "The company's goal with the journey.",
            NOT_BLANK,
            JourneyHeading::goal,
            JourneyBuilder::goal)
        .listed(
            "customerGoals",
            "doelen van de klant",
            "The goals of the customer.",
            NOT_BLANK,
            JourneyHeading::customerGoals,
            JourneyBuilder::customerGoals)
        .listed(
            "successCriteria",
            "succescriteria",
            "The criteria by which success is judged.",
            NOT_BLANK,
            JourneyHeading::successCriteria,
            JourneyBuilder::successCriteria)
        .maybe(
            "horizon",
            "tijdspanne",
            "How long it lasts.",
            TIME_INTERVAL,
            JourneyHeading::horizon,
            JourneyBuilder::horizon)
        .maybe(
            "bridgingPeriod",
            "overbruggingsperiode",
            "The time between purchase and use.",
            TIME_SPAN,
            JourneyHeading::bridgingPeriod,
            JourneyBuilder::bridgingPeriod)
        .maybe(
            "formOfAddress",
            "aanspreekvorm",
            "The form of address throughout the journey.",
            TermKind.of(FormOfAddress.class),
            JourneyHeading::formOfAddress,
            JourneyBuilder::formOfAddress)
        .maybe(
            "toneOfVoice",
            "tone of voice",
            "The tone of voice throughout the journey, in words.",
            NOT_BLANK,
            JourneyHeading::toneOfVoice,
            JourneyBuilder::toneOfVoice)
        .maybe(
            "language",
            "taal",
            "The language in which customers are addressed.",
            LANGUAGE,
            JourneyHeading::language,
            JourneyBuilder::language)
        .maybe(
            "writtenIn",
            "geschreven in",
            "The language in which the journey itself is written.",
            LANGUAGE,
            JourneyHeading::writtenIn,
            JourneyBuilder::writtenIn)
        .maybe(
            "funnel",
            "trechter",
            "The conversion funnel to which the journey is linked.",
            NOT_BLANK,
            JourneyHeading::funnel,
            JourneyBuilder::funnel)
        .one(
            "advocacyFeedsAwareness",
            "aanbevelen maakt anderen bewust",
            "Whether those who recommend make others aware; if absent, as the phase model says.",
            FLAG,
            JourneyHeading::advocacyFeedsAwareness,
            JourneyBuilder::advocacyFeedsAwareness)
        .maybe(
            "considerationSet",
            "overwogen merken",
            "The brands that customers consider.",
            CONSIDERATION_SET,
            JourneyHeading::considerationSet,
            JourneyBuilder::considerationSet)
        .maybe(
            "brand",
            "merk",
            "The brand behind the journey.",
            BRAND,
            JourneyHeading::brand,
            JourneyBuilder::brand)
        .listed(
            "team",
            "team",
            "Those who made the journey.",
            TEAM_MEMBER,
            JourneyHeading::team,
            JourneyBuilder::team)
        .listed(
            "evidence",
            "onderbouwing",
            "The evidence on which the journey is based.",
            EVIDENCE,
            JourneyHeading::evidence,
            JourneyBuilder::evidence)
        .listed(
            "metrics",
            "meetwaarden",
            "The metrics by which the journey is managed.",
            METRIC,
            JourneyHeading::metrics,
            JourneyBuilder::metrics)
        .maybe(
            "reviewedOn",
            "herzien op",
            "When it was last reviewed against data.",
            DATE,
            JourneyHeading::reviewedOn,
            JourneyBuilder::reviewedOn)
        .listed(
            "dimensions",
            "dimensies",
            "The words for concepts, brand attitudes or mindsets of the workshop.",
            NOT_BLANK,
            JourneyHeading::dimensions,
            JourneyBuilder::dimensions)
        .listed(
            "affinityGroups",
            "groepen van ideeën",
            "The affinity diagram: ideas in groups.",
            AFFINITY_GROUP,
            JourneyHeading::affinityGroups,
            JourneyBuilder::affinityGroups)
        .distinct(
            "sharedWith",
            "gedeeld met",
            "With whom it was shared.",
            NOT_BLANK,
            JourneyHeading::sharedWith,
            JourneyBuilder::sharedWith)
        .listed(
            "lanes",
            "eigen rijen",
            "The lanes: custom rows of the map.",
            LANE,
            JourneyHeading::lanes,
            JourneyBuilder::lanes)
        .distinct(
            "leadsTo",
            "leidt naar",
            "The ids of the journeys that follow this one.",
            new ReferenceKind(Target.JOURNEY),
            JourneyHeading::leadsTo,
            JourneyBuilder::leadsTo)
        .listed(
            "pictures",
            "afbeeldingen",
            "Pictures.",
            PICTURE,
            JourneyHeading::pictures,
            JourneyBuilder::pictures)
        .complete();
  }
}
