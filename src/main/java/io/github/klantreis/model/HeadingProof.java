package io.github.klantreis.model;

import com.google.common.collect.Collections2;
import io.github.klantreis.model.wording.ProofWords;
import io.github.klantreis.part.AffinityGroup;
import io.github.klantreis.part.Brand;
import io.github.klantreis.part.ConsiderationSet;
import io.github.klantreis.part.EmpathyMap;
import io.github.klantreis.part.Lane;
import io.github.klantreis.part.TeamMember;
import io.github.klantreis.vocabulary.Term;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Listing;
import io.github.klantreis.wording.Quotation;
import io.github.klantreis.wording.Suggestions;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks the heading of a journey, its personas and actors, and its loyalty loops. */
final class HeadingProof {
  private final Checks checks;

  HeadingProof(Checks checks) {
    this.checks = checks;
  }

  void heading(Journey journey) {
    checks.idAndName(journey.id(), journey.name());
    checks.marks(journey);
    journey
        .horizon()
        .filter(horizon -> !Checks.isPositive(horizon.length()))
        .ifPresent(
            horizon ->
                checks.report(
                    ProblemKind.EMPTY_INTERVAL,
                    "horizon",
                    horizon
                        .begin()
                        .map(
                            start ->
                                ProofWords.filled(
                                    ProofWords.HORIZON_ENDS,
                                    "start",
                                    start,
                                    "end",
                                    start.plus(horizon.length())))
                        .orElseGet(
                            () ->
                                ProofWords.filled(
                                    ProofWords.HORIZON_LASTS,
                                    "time",
                                    Checks.written(horizon.length())))));
    checks.text(journey.description(), "description");
    checks.text(journey.version(), "version");
    checks.text(journey.goal(), "goal");
    checks.texts(journey.customerGoals(), "customerGoals");
    checks.texts(journey.successCriteria(), "successCriteria");
    checks.text(journey.toneOfVoice(), "toneOfVoice");
    checks.text(journey.funnel(), "funnel");
    checks.texts(journey.dimensions(), "dimensions");
    for (AffinityGroup group : journey.affinityGroups()) {
      checks.text(group.label(), "affinityGroups", ProofWords.GROUP_LABEL);
      checks.texts(group.ideas(), "affinityGroups", ProofWords.GROUP_IDEAS);
    }
    checks.texts(journey.sharedWith(), "sharedWith");
    checks.pictures(journey.pictures());
    checks.notNegative(journey.bridgingPeriod(), "bridgingPeriod");
    journey.considerationSet().ifPresent(this::considerationSet);
    journey.brand().ifPresent(this::brand);
    checks.uniqueChildren(journey.personas(), ElementKind.PERSONA);
    journey.personas().forEach(this::persona);
    checks.uniqueChildren(journey.actors(), ElementKind.ACTOR);
    notPersonas(journey);
    journey.actors().forEach(this::actor);
    for (TeamMember member : journey.team()) {
      checks.notBlank(member.name(), "team", ProofWords.MEMBER_NAME);
      checks.notBlank(member.department(), "team", ProofWords.MEMBER_DEPARTMENT);
    }
    checks.evidence(journey.evidence());
    Set<String> laneIds = new HashSet<>();
    for (Lane lane : journey.lanes()) {
      checks.validId(lane.id(), "lanes");
      checks.notBlank(lane.name(), "lanes", ProofWords.LANE_NAME);
      if (!laneIds.add(lane.id())) {
        checks.report(
            ProblemKind.DUPLICATE_ID,
            "lanes",
            ProofWords.filled(ProofWords.TWO_LANES, "id", Quotation.quoted(lane.id())));
      }
    }
    journey.leadsTo().forEach(id -> checks.validId(id, "leadsTo"));
  }

  private void considerationSet(ConsiderationSet set) {
    checks.texts(set.initialBrands(), "considerationSet", ProofWords.INITIAL_BRANDS);
    checks.texts(set.addedBrands(), "considerationSet", ProofWords.ADDED_BRANDS);
    checks.text(set.ownBrand(), "considerationSet", ProofWords.OWN_BRAND);
  }

  private void brand(Brand brand) {
    checks.notBlank(brand.name(), "brand", ProofWords.NAME);
    checks.text(brand.vision(), "brand", ProofWords.VISION);
    checks.text(brand.mission(), "brand", ProofWords.MISSION);
    checks.texts(brand.values(), "brand", ProofWords.VALUES);
    checks.text(brand.personality(), "brand", ProofWords.PERSONALITY);
    checks.text(brand.promise(), "brand", ProofWords.PROMISE);
    checks.text(brand.essence(), "brand", ProofWords.ESSENCE);
    checks.text(brand.language(), "brand", ProofWords.LANGUAGE);
    checks.texts(brand.senses().values(), "brand", ProofWords.SENSES);
    checks.texts(brand.icons(), "brand", ProofWords.ICONS);
  }

  void persona(Persona persona) {
    checks.at(
        persona,
        () -> {
          checks.idAndName(persona.id(), persona.name());
          checks.marks(persona);
          checks.text(persona.description(), "description");
          persona.need().ifPresent(need -> checks.need(need, "need"));
          checks.texts(persona.goals(), "goals");
          checks.texts(persona.pains(), "pains");
          checks.text(persona.quote(), "quote");
          persona.empathyMap().ifPresent(this::empathyMap);
          checks.pictures(persona.pictures());
          checks.evidence(persona.evidence());
          persona
              .motivations()
              .forEach(
                  motivation -> checks.notBlank(motivation.text(), "motivations", ProofWords.TEXT));
        });
  }

  private void empathyMap(EmpathyMap map) {
    checks.texts(map.who(), "empathyMap", "who");
    checks.texts(map.needsToDo(), "empathyMap", "needsToDo");
    checks.texts(map.sees(), "empathyMap", "sees");
    checks.texts(map.says(), "empathyMap", "says");
    checks.texts(map.does(), "empathyMap", "does");
    checks.texts(map.saysAndDoes(), "empathyMap", "saysAndDoes");
    checks.texts(map.hears(), "empathyMap", "hears");
    checks.texts(map.thinksAndFeels(), "empathyMap", "thinksAndFeels");
    checks.texts(map.pains(), "empathyMap", "pains");
    checks.texts(map.gains(), "empathyMap", "gains");
  }

  void actor(Actor actor) {
    checks.at(
        actor,
        () -> {
          checks.idAndName(actor.id(), actor.name());
          checks.marks(actor);
          actor.persona().ifPresent(id -> checks.personaExists(id, "persona"));
        });
  }

  private void notPersonas(Journey journey) {
    for (Actor actor : journey.actors()) {
      if (journey.persona(actor.id()).isPresent()) {
        checks.at(
            actor,
            () ->
                checks.report(
                    ProblemKind.DUPLICATE_ID,
                    null,
                    ProofWords.filled(ProofWords.PERSONA_TOO, "id", Quotation.quoted(actor.id()))));
      }
    }
  }

  void loops(Journey journey) {
    checks.uniqueChildren(journey.loyaltyLoops(), ElementKind.LOYALTY_LOOP);
    journey.loyaltyLoops().forEach(this::loop);
  }

  void loop(LoyaltyLoop loop) {
    checks.at(
        loop,
        () -> {
          if (!Term.isId(loop.id())) {
            checks.invalidId(loop.id(), null);
          }
          checks.marks(loop);
          checks.text(loop.trigger(), "trigger");
          phaseExists(loop.from(), "from");
          phaseExists(loop.to(), "to");
          loop.interval()
              .filter(interval -> !Checks.isPositive(interval))
              .ifPresent(
                  interval ->
                      checks.report(
                          ProblemKind.OUT_OF_RANGE,
                          "interval",
                          ProofWords.filled(
                              ProofWords.INTERVAL, "time", Checks.written(interval))));
        });
  }

  private void phaseExists(String id, String attribute) {
    if (checks.references == null || checks.references.journey().phasePosition(id) >= 0) {
      return;
    }
    Journey journey = checks.references.journey();
    List<String> ofKind =
        journey
            .phaseModel()
            .find(id)
            .map(
                kind ->
                    journey.phases().stream()
                        .filter(phase -> phase.kind().equals(kind))
                        .map(Phase::id)
                        .toList())
            .orElse(List.of());
    checks.report(
        ProblemKind.DANGLING_REFERENCE,
        attribute,
        andOfKind(
            id,
            ofKind,
            Suggestions.unknown(
                ProofWords.PHASE,
                id,
                ProofWords.HAS_PHASES,
                Collections2.transform(journey.phases(), Phase::id))));
  }

  private static Text andOfKind(String id, List<String> ofKind, Text message) {
    return ofKind.isEmpty()
        ? message
        : ProofWords.filled(
            ofKind.size() == 1 ? ProofWords.OF_KIND : ProofWords.OF_KIND_SEVERAL,
            "message",
            message,
            "id",
            Quotation.quoted(id),
            "phases",
            Listing.few(ofKind));
  }
}
