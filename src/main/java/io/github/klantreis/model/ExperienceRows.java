package io.github.klantreis.model;

import static io.github.klantreis.description.ValueKinds.NOT_BLANK;
import static io.github.klantreis.part.PartDescriptions.EMOTION;
import static io.github.klantreis.part.PartDescriptions.EVIDENCE;
import static io.github.klantreis.part.PartDescriptions.EXPECTATION;
import static io.github.klantreis.part.PartDescriptions.METRIC;
import static io.github.klantreis.part.PartDescriptions.NEED;
import static io.github.klantreis.part.PartDescriptions.PICTURE;

import io.github.klantreis.description.ValueKind.ReferenceKind;
import io.github.klantreis.description.ValueKind.Target;

/** The common attributes of phases and touchpoints. */
final class ExperienceRows {
  private ExperienceRows() {}

  static <E extends ExperienceElement, B extends ExperienceElementBuilder<B>>
      ElementRows<E, B> addTo(ElementRows<E, B> rows) {
    return rows.maybe(
            "description",
            "beschrijving",
            "What it is in a few sentences.",
            NOT_BLANK,
            E::description,
            B::description)
        .maybe("owner", "eigenaar", "Who in the company owns it.", NOT_BLANK, E::owner, B::owner)
        .listed("goals", "doelen", "The company's goals here.", NOT_BLANK, E::goals, B::goals)
        .listed(
            "customerGoals",
            "doelen van de klant",
            "The customer's goals here.",
            NOT_BLANK,
            E::customerGoals,
            B::customerGoals)
        .listed(
            "customerNeeds",
            "behoeften van de klant",
            "What the customer needs here.",
            NEED,
            E::customerNeeds,
            B::customerNeeds)
        .listed(
            "expectations",
            "verwachtingen van de klant",
            "What customers expect here, and how far it is met.",
            EXPECTATION,
            E::expectations,
            B::expectations)
        .listed(
            "successCriteria",
            "succescriteria",
            "The criteria by which success is judged.",
            NOT_BLANK,
            E::successCriteria,
            B::successCriteria)
        .maybe(
            "emotion",
            "emotie",
            "What customers feel here according to the plan or to the authors of the map.",
            EMOTION,
            E::emotion,
            B::emotion)
        .keyed(
            "participantEmotions",
            "emoties per betrokkene",
            "The emotions of personas that feel differently here, and of actors, by their ids.",
            new ReferenceKind(Target.PARTICIPANT),
            EMOTION,
            E::participantEmotions,
            B::participantEmotions)
        .maybe(
            "measuredEmotion",
            "gemeten emotie",
            "What customers feel here according to measurement.",
            EMOTION,
            E::measuredEmotion,
            B::measuredEmotion)
        .keyed(
            "measuredParticipantEmotions",
            "gemeten emoties per betrokkene",
            "The measured emotions of personas that feel differently here, and of actors, by their ids.",
            new ReferenceKind(Target.PARTICIPANT),
            EMOTION,
            E::measuredParticipantEmotions,
            B::measuredParticipantEmotions)
        .listed(
            "thoughts",
            "gedachten",
            "What customers think here.",
            NOT_BLANK,
            E::thoughts,
            B::thoughts)
        .listed(
            "quotes",
            "citaten",
            "What customers said about it, literally.",
            NOT_BLANK,
            E::quotes,
            B::quotes)
        .listed(
            "metrics",
            "meetwaarden",
            "The metrics by which this part of the journey is managed.",
            METRIC,
            E::metrics,
            B::metrics)
        .keyed(
            "laneTexts",
            "teksten in eigen rijen",
            "The texts in the journey's custom lanes, by the id of the lane.",
            new ReferenceKind(Target.LANE),
            NOT_BLANK,
            E::laneTexts,
            B::laneTexts)
        .listed("pictures", "afbeeldingen", "Pictures.", PICTURE, E::pictures, B::pictures)
        .distinct(
            "drillsDownTo",
            "uitgewerkt in",
            "The ids of the journeys that show this part of the journey in detail.",
            new ReferenceKind(Target.JOURNEY),
            E::drillsDownTo,
            B::drillsDownTo)
        .listed(
            "evidence", "onderbouwing", "What it is based on.", EVIDENCE, E::evidence, B::evidence);
  }
}
