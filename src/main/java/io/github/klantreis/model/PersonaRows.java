package io.github.klantreis.model;

import static io.github.klantreis.description.ValueKinds.NOT_BLANK;
import static io.github.klantreis.part.PartDescriptions.EMPATHY_MAP;
import static io.github.klantreis.part.PartDescriptions.EVIDENCE;
import static io.github.klantreis.part.PartDescriptions.MOTIVATION;
import static io.github.klantreis.part.PartDescriptions.NEED;
import static io.github.klantreis.part.PartDescriptions.PICTURE;

import io.github.klantreis.description.ValueKind.ReferenceKind;
import io.github.klantreis.description.ValueKind.Target;
import io.github.klantreis.description.ValueKind.TermKind;
import io.github.klantreis.term.ActorKind;
import io.github.klantreis.term.BuyingRole;
import io.github.klantreis.term.Side;

/** The attributes of personas and actors. */
final class PersonaRows {
  private PersonaRows() {}

  static ElementRows<Persona, PersonaBuilder> persona() {
    return ElementRows.<Persona, PersonaBuilder>of(
            Persona.class,
            "persona",
            "A type of customer for whom the journey is mapped.",
            "The id, unique among the personas and actors.")
        .one("name", "naam", "The role name.", NOT_BLANK, Persona::name, PersonaBuilder::name)
        .maybe(
            "description",
            "beschrijving",
            "Who it is in a few sentences.",
            NOT_BLANK,
            Persona::description,
            PersonaBuilder::description)
        .maybe(
            "need",
            "behoefte",
            "The need that the journey starts from.",
            NEED,
            Persona::need,
            PersonaBuilder::need)
        .listed(
            "goals",
            "doelen",
            "What the persona wants to achieve.",
            NOT_BLANK,
            Persona::goals,
            PersonaBuilder::goals)
        .listed(
            "motivations",
            "motivaties",
            "Why the persona buys.",
            MOTIVATION,
            Persona::motivations,
            PersonaBuilder::motivations)
        .listed(
            "pains",
            "pijnpunten",
            "What hurts the persona.",
            NOT_BLANK,
            Persona::pains,
            PersonaBuilder::pains)
        .maybe(
            "quote",
            "citaat",
            "What the persona would say.",
            NOT_BLANK,
            Persona::quote,
            PersonaBuilder::quote)
        .maybe(
            "empathyMap",
            "empathiekaart",
            "The persona's empathy map.",
            EMPATHY_MAP,
            Persona::empathyMap,
            PersonaBuilder::empathyMap)
        .listed(
            "pictures",
            "afbeeldingen",
            "Pictures.",
            PICTURE,
            Persona::pictures,
            PersonaBuilder::pictures)
        .listed(
            "evidence",
            "onderbouwing",
            "What the persona is based on.",
            EVIDENCE,
            Persona::evidence,
            PersonaBuilder::evidence)
        .complete();
  }

  static ElementRows<Actor, ActorBuilder> actor() {
    return ElementRows.<Actor, ActorBuilder>of(
            Actor.class,
            "actor",
            "Somebody who takes part in the journey by name: a person, group, organisation or system.",
            "The id, unique among the actors and personas.")
        .one("name", "naam", "The name.", NOT_BLANK, Actor::name, ActorBuilder::name)
        .one(
            "side",
            "kant",
            "The side on which the actor takes part.",
            TermKind.of(Side.class),
            Actor::side,
            ActorBuilder::side)
        .one(
            "kind",
            "soort",
            "What the actor is; a person if absent.",
            TermKind.of(ActorKind.class),
            ActorKind.PERSON,
            Actor::kind,
            ActorBuilder::kind)
        .distinct(
            "roles",
            "rollen",
            "The roles in the buying centre; an actor without any is not part of it.",
            TermKind.of(BuyingRole.class),
            Actor::roles,
            ActorBuilder::roles)
        .maybe(
            "persona",
            "persona",
            "The id of the persona that describes this actor.",
            new ReferenceKind(Target.PERSONA),
            Actor::persona,
            ActorBuilder::persona)
        .complete();
  }
}
