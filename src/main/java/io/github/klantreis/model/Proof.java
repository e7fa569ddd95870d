package io.github.klantreis.model;

import com.google.common.collect.Collections2;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.klantreis.description.ValueKind.NumberKind;
import io.github.klantreis.part.AffinityGroup;
import io.github.klantreis.part.Branch;
import io.github.klantreis.part.BranchPath;
import io.github.klantreis.part.Branching;
import io.github.klantreis.part.Brand;
import io.github.klantreis.part.ConsiderationSet;
import io.github.klantreis.part.Emotion;
import io.github.klantreis.part.EmpathyMap;
import io.github.klantreis.part.Evidence;
import io.github.klantreis.part.Expectation;
import io.github.klantreis.part.Lane;
import io.github.klantreis.part.Link;
import io.github.klantreis.part.Message;
import io.github.klantreis.part.Need;
import io.github.klantreis.part.NextStep;
import io.github.klantreis.part.PartDescriptions;
import io.github.klantreis.part.Picture;
import io.github.klantreis.part.Scale;
import io.github.klantreis.part.ServiceBlueprint;
import io.github.klantreis.part.Suppression;
import io.github.klantreis.part.TeamMember;
import io.github.klantreis.part.TimeSpan;
import io.github.klantreis.phase.PhaseKind;
import io.github.klantreis.phase.PhaseModel;
import io.github.klantreis.term.BranchingKind;
import io.github.klantreis.term.NamedParticipant;
import io.github.klantreis.term.Participant;
import io.github.klantreis.term.Side;
import io.github.klantreis.term.Valence;
import io.github.klantreis.vocabulary.Term;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Durations;
import io.github.klantreis.wording.Listing;
import io.github.klantreis.wording.Numbers;
import io.github.klantreis.wording.Quotation;
import io.github.klantreis.wording.Suggestions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Checks the structure of a journey or of one element and collects all problems. Content is never
 * judged here.
 *
 * <p>Paths are created only for problems: a valid journey needs none.
 */
@SuppressWarnings("ReferenceEquality") // shared objects have been checked before
final class Proof {
  private final List<StructuralProblem> problems = new ArrayList<>();
  private final @Nullable References references;
  private @Nullable Phase phase;
  private @Nullable Touchpoint touchpoint;

  private Proof(@Nullable References references) {
    this.references = references;
  }

  /** The ids to which elements of a journey may refer. */
  private record References(
      Journey journey, Set<String> personas, Set<String> participants, Set<String> lanes) {
    static References of(Journey journey) {
      Set<String> personas = ids(journey.personas());
      return new References(
          journey,
          personas,
          journey.actors().isEmpty()
              ? personas
              : Sets.union(personas, ids(journey.actors())).immutableCopy(),
          lanes(journey));
    }

    private static Set<String> lanes(Journey journey) {
      return journey.lanes().stream().map(Lane::id).collect(ImmutableSet.toImmutableSet());
    }

    private static Set<String> ids(List<? extends JourneyElement> elements) {
      return elements.stream().map(JourneyElement::id).collect(ImmutableSet.toImmutableSet());
    }
  }

  /** Checks an element outside a journey: references cannot be resolved. */
  static void alone(JourneyElement element) {
    Proof proof = new Proof(null);
    switch (element.elementKind()) {
      case PHASE -> {
        Phase alone = (Phase) element;
        proof.phaseHeading(alone);
        proof.notes(alone);
        Set<String> seen = Sets.newHashSetWithExpectedSize(alone.touchpoints().size());
        proof.touchpoints(alone, seen);
        proof.branches(alone);
      }
      case TOUCHPOINT -> {
        proof.touchpoint = (Touchpoint) element;
        proof.touchpoint((Touchpoint) element);
      }
      case ACTION -> proof.action((MarketingAction) element);
      case PERSONA -> proof.persona((Persona) element);
      case ACTOR -> proof.actor((Actor) element);
      case LOYALTY_LOOP -> proof.loop((LoyaltyLoop) element);
      case PAIN_POINT, OPPORTUNITY, SOLUTION, IDEA -> proof.note((Note) element);
      case JOURNEY -> throw new AssertionError("a journey is never alone");
    }
    proof.refuse();
  }

  /** Checks a whole journey. */
  static void whole(Journey journey) {
    Proof proof = new Proof(References.of(journey));
    proof.heading(journey);
    proof.notes(journey);
    Set<String> touchpointIds = new HashSet<>();
    Set<String> phaseIds = new HashSet<>();
    for (Phase phase : journey.phases()) {
      proof.phaseHeading(phase);
      proof.notes(phase);
      proof.unique(phaseIds, ElementKind.PHASE, phase.id());
      proof.touchpoints(phase, touchpointIds);
      proof.branches(phase);
    }
    proof.phase = null;
    proof.branchingIds(journey);
    if (proof.anyNotes) {
      NoteProof.check(journey, proof::reportAt);
    }
    proof.loops(journey);
    proof.refuse();
  }

  /** Checks the differences between a valid journey and a changed one. */
  static void change(Journey before, Journey after) {
    if (before == after) {
      return;
    }
    if (before.heading() != after.heading() && !sameReferences(before, after)) {
      whole(after);
      return;
    }
    Proof proof = new Proof(References.of(after));
    if (before.heading() != after.heading()) {
      proof.heading(after);
    }
    if (before.notes() != after.notes()) {
      proof.notes(after);
      proof.anyNotes = true;
    }
    if (before.phaseList() != after.phaseList()) {
      proof.changedPhases(before, after);
    }
    proof.phase = null;
    if (proof.anyNotes) {
      NoteProof.check(after, proof::reportAt);
    }
    proof.loops(after);
    if (!proof.problems.isEmpty()) {
      // The journey is invalid: check all of it, so that all problems are reported in its order.
      whole(after);
    }
  }

  /** Whether everything in the heading to which phases and touchpoints may refer is unchanged. */
  private static boolean sameReferences(Journey before, Journey after) {
    return before.phaseModel().equals(after.phaseModel())
        && References.ids(before.personas()).equals(References.ids(after.personas()))
        && References.ids(before.actors()).equals(References.ids(after.actors()))
        && References.lanes(before).equals(References.lanes(after))
        && before.brand().map(Brand::values).equals(after.brand().map(Brand::values));
  }

  private void changedPhases(Journey before, Journey after) {
    Set<String> phaseIds = new HashSet<>();
    boolean anyGone = after.phases().size() != before.phases().size();
    for (Phase changed : after.phases()) {
      phase = changed;
      unique(phaseIds, ElementKind.PHASE, changed.id());
      int position = before.phasePosition(changed.id());
      Phase former = position < 0 ? null : before.phases().get(position);
      if (former == changed) {
        continue;
      }
      if (former == null || former.heading() != changed.heading()) {
        phaseHeading(changed);
      }
      Notes formerNotes = former == null ? Notes.NONE : former.notes();
      if (formerNotes != changed.notes()) {
        notes(changed);
        anyNotes = true;
      }
      // A phase with a new id may have replaced one with touchpoints.
      anyGone |= former == null;
      anyGone |= changedTouchpoints(former, changed, after);
      if (hasBranches(changed) || (former != null && hasBranches(former))) {
        branches(changed);
        anyGone = true;
      }
    }
    phase = null;
    branchingIds(after);
    if (anyGone) {
      danglingSteps(after);
      anyNotes = true; // What refers to a note that is gone is anywhere.
    }
  }

  /** Checks new and changed touchpoints. Returns true if the id at any position changed. */
  private boolean changedTouchpoints(@Nullable Phase former, Phase changed, Journey after) {
    List<Touchpoint> old = former == null ? List.of() : former.touchpoints();
    boolean othersIds = old.size() != changed.touchpoints().size();
    for (int i = 0; i < changed.touchpoints().size(); i++) {
      Touchpoint now = changed.touchpoints().get(i);
      Touchpoint then = i < old.size() ? old.get(i) : null;
      if (now == then) {
        continue;
      }
      othersIds |= then == null || !now.id().equals(then.id());
      anyNotes |= then == null || !Notes.areShared(now, then);
      int position = former == null ? -1 : former.positionOf(now.id());
      if (position < 0 || old.get(position) != now) {
        touchpoint = now;
        touchpoint(now);
      }
      if (position < 0 && isInOther(after, changed, now.id())) {
        duplicate(now);
      }
    }
    if (othersIds) {
      for (int i = 0; i < changed.touchpoints().size(); i++) {
        Touchpoint each = changed.touchpoints().get(i);
        if (changed.positionOf(each.id()) != i) {
          duplicate(each);
        }
      }
    }
    touchpoint = null;
    return othersIds;
  }

  private static boolean isInOther(Journey journey, Phase holder, String touchpointId) {
    for (Phase other : journey.phases()) {
      if (other != holder && other.positionOf(touchpointId) >= 0) {
        return true;
      }
    }
    return false;
  }

  private void duplicate(Touchpoint second) {
    touchpoint = second;
    duplicate(ElementKind.TOUCHPOINT, second.id());
  }

  private void danglingSteps(Journey journey) {
    for (Phase each : journey.phases()) {
      phase = each;
      for (Touchpoint from : each.touchpoints()) {
        if (!from.nextSteps().isEmpty()) {
          touchpoint = from;
          nextSteps(from);
        }
      }
    }
    phase = null;
    touchpoint = null;
  }

  private void refuse() {
    if (!problems.isEmpty()) {
      throw new InvalidJourneyException(problems);
    }
  }

  // ---- the heading ----

  private void heading(Journey journey) {
    idAndName(journey.id(), journey.name());
    marks(journey);
    journey
        .horizon()
        .filter(horizon -> !isPositive(horizon.length()))
        .ifPresent(
            horizon ->
                report(
                    ProblemKind.EMPTY_INTERVAL,
                    "horizon",
                    horizon
                        .begin()
                        .map(
                            start ->
                                filled(
                                    ProofWords.HORIZON_ENDS,
                                    "start",
                                    start,
                                    "end",
                                    start.plus(horizon.length())))
                        .orElseGet(
                            () ->
                                filled(
                                    ProofWords.HORIZON_LASTS, "time", written(horizon.length())))));
    text(journey.description(), "description");
    text(journey.version(), "version");
    text(journey.goal(), "goal");
    texts(journey.customerGoals(), "customerGoals");
    texts(journey.successCriteria(), "successCriteria");
    text(journey.toneOfVoice(), "toneOfVoice");
    text(journey.funnel(), "funnel");
    texts(journey.dimensions(), "dimensions");
    for (AffinityGroup group : journey.affinityGroups()) {
      text(group.label(), "affinityGroups", ProofWords.GROUP_LABEL);
      texts(group.ideas(), "affinityGroups", ProofWords.GROUP_IDEAS);
    }
    texts(journey.sharedWith(), "sharedWith");
    pictures(journey.pictures());
    notNegative(journey.bridgingPeriod(), "bridgingPeriod");
    journey.considerationSet().ifPresent(this::considerationSet);
    journey.brand().ifPresent(this::brand);
    uniqueChildren(journey.personas(), ElementKind.PERSONA);
    journey.personas().forEach(this::persona);
    uniqueChildren(journey.actors(), ElementKind.ACTOR);
    notPersonas(journey);
    journey.actors().forEach(this::actor);
    for (TeamMember member : journey.team()) {
      notBlank(member.name(), "team", ProofWords.MEMBER_NAME);
      notBlank(member.department(), "team", ProofWords.MEMBER_DEPARTMENT);
    }
    evidence(journey.evidence());
    Set<String> laneIds = new HashSet<>();
    for (Lane lane : journey.lanes()) {
      validId(lane.id(), "lanes");
      notBlank(lane.name(), "lanes", ProofWords.LANE_NAME);
      if (!laneIds.add(lane.id())) {
        report(
            ProblemKind.DUPLICATE_ID,
            "lanes",
            filled(ProofWords.TWO_LANES, "id", Quotation.quoted(lane.id())));
      }
    }
    journey.leadsTo().forEach(id -> validId(id, "leadsTo"));
  }

  private void evidence(Evidence evidence, String attribute) {
    notBlank(evidence.text(), attribute, ProofWords.TEXT);
    text(evidence.source(), attribute, ProofWords.SOURCE);
  }

  private void considerationSet(ConsiderationSet set) {
    texts(set.initialBrands(), "considerationSet", ProofWords.INITIAL_BRANDS);
    texts(set.addedBrands(), "considerationSet", ProofWords.ADDED_BRANDS);
    text(set.ownBrand(), "considerationSet", ProofWords.OWN_BRAND);
  }

  private void brand(Brand brand) {
    notBlank(brand.name(), "brand", ProofWords.NAME);
    text(brand.vision(), "brand", ProofWords.VISION);
    text(brand.mission(), "brand", ProofWords.MISSION);
    texts(brand.values(), "brand", ProofWords.VALUES);
    text(brand.personality(), "brand", ProofWords.PERSONALITY);
    text(brand.promise(), "brand", ProofWords.PROMISE);
    text(brand.essence(), "brand", ProofWords.ESSENCE);
    text(brand.language(), "brand", ProofWords.LANGUAGE);
    texts(brand.senses().values(), "brand", ProofWords.SENSES);
    texts(brand.icons(), "brand", ProofWords.ICONS);
  }

  private void persona(Persona persona) {
    at(
        ElementKind.PERSONA,
        persona.id(),
        () -> {
          idAndName(persona.id(), persona.name());
          marks(persona);
          text(persona.description(), "description");
          persona.need().ifPresent(need -> need(need, "need"));
          texts(persona.goals(), "goals");
          texts(persona.pains(), "pains");
          text(persona.quote(), "quote");
          persona.empathyMap().ifPresent(this::empathyMap);
          pictures(persona.pictures());
          evidence(persona.evidence());
          persona
              .motivations()
              .forEach(motivation -> notBlank(motivation.text(), "motivations", ProofWords.TEXT));
        });
  }

  private void empathyMap(EmpathyMap map) {
    texts(map.who(), "empathyMap", "who");
    texts(map.needsToDo(), "empathyMap", "needsToDo");
    texts(map.sees(), "empathyMap", "sees");
    texts(map.says(), "empathyMap", "says");
    texts(map.does(), "empathyMap", "does");
    texts(map.saysAndDoes(), "empathyMap", "saysAndDoes");
    texts(map.hears(), "empathyMap", "hears");
    texts(map.thinksAndFeels(), "empathyMap", "thinksAndFeels");
    texts(map.pains(), "empathyMap", "pains");
    texts(map.gains(), "empathyMap", "gains");
  }

  private void actor(Actor actor) {
    at(
        ElementKind.ACTOR,
        actor.id(),
        () -> {
          idAndName(actor.id(), actor.name());
          marks(actor);
          actor.persona().ifPresent(id -> personaExists(id, "persona"));
        });
  }

  private void notPersonas(Journey journey) {
    for (Actor actor : journey.actors()) {
      if (journey.persona(actor.id()).isPresent()) {
        at(
            ElementKind.ACTOR,
            actor.id(),
            () ->
                report(
                    ProblemKind.DUPLICATE_ID,
                    null,
                    filled(ProofWords.PERSONA_TOO, "id", Quotation.quoted(actor.id()))));
      }
    }
  }

  // ---- phases and touchpoints ----

  private void phaseHeading(Phase proven) {
    phase = proven;
    touchpoint = null;
    if (!Term.isId(proven.id())) {
      invalidId(proven.id(), null);
    }
    text(proven.name(), "name", ProofWords.NAME);
    if (references != null) {
      PhaseModel model = references.journey.phaseModel();
      if (!model.contains(proven.kind())) {
        report(ProblemKind.UNKNOWN_PHASE, "kind", unknownPhase(proven.kind(), model));
      }
    }
    experience(proven);
  }

  private static Text unknownPhase(PhaseKind kind, PhaseModel model) {
    List<String> overlapping = model.overlapping(kind).stream().map(PhaseKind::id).toList();
    return filled(
        ProofWords.UNKNOWN_PHASE,
        "model",
        model.id(),
        "phase",
        kind.id(),
        "known",
        Listing.someOf(model.phases().stream().map(PhaseKind::id).toList()),
        "overlapping",
        overlapping.isEmpty()
            ? ProofWords.NONE_OVERLAPS
            : filled(ProofWords.SOME_OVERLAP, "some", Listing.someOf(overlapping)));
  }

  private void touchpoints(Phase holder, Set<String> seen) {
    phase = holder;
    for (Touchpoint each : holder.touchpointList()) {
      touchpoint = each;
      touchpoint(each);
      unique(seen, ElementKind.TOUCHPOINT, each.id());
    }
    touchpoint = null;
  }

  private void touchpoint(Touchpoint proven) {
    idAndName(proven.id(), proven.name());
    experience(proven);
    notes(proven);
    if (!proven.channelEmotions().isEmpty()) {
      proven.channelEmotions().values().forEach(emotion -> emotion(emotion, "channelEmotions"));
    }
    texts(proven.dropOffPoints(), "dropOffPoints");
    Optional<ServiceBlueprint> blueprint = proven.blueprint();
    if (blueprint.isPresent()) {
      texts(blueprint.get().frontstage(), "blueprint", "frontstage");
      texts(blueprint.get().backstage(), "blueprint", "backstage");
      texts(blueprint.get().supportingSystems(), "blueprint", "supportingSystems");
    }
    participant(proven.initiator(), "initiator");
    participant(proven.receiver(), "receiver");
    for (String participant : proven.involved()) {
      participantExists(participant, "involved");
    }
    for (String persona : proven.concernedPersonas()) {
      personaExists(persona, "concernedPersonas");
    }
    conveys(proven.conveys());
    notNegative(proven.startsAfter(), "startsAfter");
    notNegative(proven.waitBefore(), "waitBefore");
    notNegative(proven.lasts(), "lasts");
    if (proven.recurs().isPresent() && !isPositive(proven.recurs().get())) {
      report(
          ProblemKind.OUT_OF_RANGE,
          "recurs",
          filled(ProofWords.NOT_POSITIVE, "time", written(proven.recurs().get())));
    }
    nextSteps(proven);
    actions(proven.actions());
  }

  private void nextSteps(Touchpoint from) {
    for (NextStep step : from.nextSteps()) {
      text(step.condition(), "nextSteps", ProofWords.CONDITION);
      if (references != null && references.journey.phaseOf(step.touchpointId()).isEmpty()) {
        problems.add(dangling(step, path().attribute("nextSteps")));
      }
      if (phase != null && !phase.branchMap().isEmpty()) {
        isNotSideBySide(phase, from, step);
      }
    }
  }

  static StructuralProblem dangling(NextStep step, ElementPath path) {
    return StructuralProblem.of(
        ProblemKind.DANGLING_REFERENCE,
        path,
        filled(ProofWords.LEADS_NOWHERE, "id", Quotation.quoted(step.touchpointId())));
  }

  private void isNotSideBySide(Phase holder, Touchpoint from, NextStep step) {
    BranchPath here = holder.branchMap().get(from.id());
    BranchPath there = holder.branchMap().get(step.touchpointId());
    if (here == null || there == null || here.equals(there)) {
      return;
    }
    if (here.branching().equals(there.branching())
        && holder
            .branching(here.branching())
            .filter(branching -> branching.kind() == BranchingKind.PARALLEL)
            .isPresent()) {
      report(
          ProblemKind.WRONG_BRANCH,
          "nextSteps",
          filled(
              ProofWords.SIDE_BY_SIDE,
              "id",
              Quotation.quoted(step.touchpointId()),
              "branching",
              Quotation.quoted(here.branching())));
    }
  }

  // ---- branches ----

  private static boolean hasBranches(Phase phase) {
    return !phase.branchings().isEmpty() || !phase.branchMap().isEmpty();
  }

  private void branches(Phase holder) {
    if (!hasBranches(holder)) {
      return;
    }
    phase = holder;
    touchpoint = null;
    holder.branchings().forEach(branching -> branching(holder, branching));
    Map<BranchPath, Integer> ranks = new LinkedHashMap<>();
    for (Branching branching : holder.branchings()) {
      for (Branch branch : branching.branches()) {
        ranks.putIfAbsent(new BranchPath(branching.id(), branch.id()), ranks.size());
      }
    }
    if (ranks.size() != holder.branchings().stream().mapToInt(b -> b.branches().size()).sum()) {
      return; // ids that occur twice are reported, and nobody can tell which is meant
    }
    Set<String> left = new HashSet<>();
    BranchPath before = null;
    for (Touchpoint each : holder.touchpointList()) {
      BranchPath in = holder.branchMap().get(each.id());
      touchpoint = each;
      if (before != null && (in == null || !in.branching().equals(before.branching()))) {
        left.add(before.branching());
      }
      if (in != null) {
        inBranch(holder, in, before, ranks, left);
      }
      before = in;
    }
    touchpoint = null;
  }

  private void inBranch(
      Phase holder,
      BranchPath in,
      @Nullable BranchPath before,
      Map<BranchPath, Integer> ranks,
      Set<String> left) {
    Integer rank = ranks.get(in);
    if (rank == null) {
      report(
          ProblemKind.DANGLING_REFERENCE,
          "in",
          holder.branchings().isEmpty()
              ? filled(ProofWords.NO_BRANCHINGS, "branch", Quotation.quoted(in.toString()))
              : Suggestions.unknown(
                  ProofWords.BRANCH,
                  in.toString(),
                  ProofWords.PHASE_HAS_BRANCHES,
                  Collections2.transform(ranks.keySet(), BranchPath::toString)));
      return;
    }
    Integer last = before == null ? null : ranks.get(before);
    boolean isBack =
        before != null && before.branching().equals(in.branching()) && last != null && rank < last;
    if (left.contains(in.branching()) || isBack) {
      report(
          ProblemKind.WRONG_BRANCH,
          "in",
          filled(
              ProofWords.APART,
              "branch",
              Quotation.quoted(in.toString()),
              "branching",
              Quotation.quoted(in.branching())));
    }
  }

  private void branching(Phase holder, Branching branching) {
    String which = Quotation.quoted(branching.id());
    validId(branching.id(), "branchings");
    if (branching.name().isBlank()) {
      blank("branchings", filled(ProofWords.BRANCHING_NAME, "branching", which));
    }
    if (branching.branches().size() < 2) {
      report(
          ProblemKind.TOO_FEW,
          "branchings",
          filled(
              branching.branches().isEmpty() ? ProofWords.NO_BRANCHES : ProofWords.ONE_BRANCH,
              "branching",
              which));
    }
    // Outside a journey a phase may be on its way: its touchpoints may still come from elsewhere.
    if (references != null && !branching.branches().isEmpty() && isEmpty(holder, branching)) {
      report(
          ProblemKind.TOO_FEW, "branchings", filled(ProofWords.EMPTY_BRANCHES, "branching", which));
    }
    Set<String> ids = new HashSet<>();
    for (Branch branch : branching.branches()) {
      Text of =
          filled(ProofWords.BRANCH_OF, "branch", Quotation.quoted(branch.id()), "branching", which);
      validId(branch.id(), "branchings");
      if (!ids.add(branch.id())) {
        report(
            ProblemKind.DUPLICATE_ID,
            "branchings",
            filled(
                ProofWords.TWO_BRANCHES, "branching", which, "id", Quotation.quoted(branch.id())));
      }
      if (branch.name().isBlank()) {
        blank("branchings", filled(ProofWords.NAME_OF, "what", of));
      }
      branch.concernedPersonas().forEach(persona -> personaExists(persona, "branchings"));
      double share = branch.share().orElse(0);
      if (!(share >= 0 && share <= 100)) {
        report(
            ProblemKind.OUT_OF_RANGE,
            "branchings",
            filled(ProofWords.SHARE, "what", of, "share", plain(share)));
      }
      branch.evidence().forEach(evidence -> evidence(evidence, "branchings"));
    }
  }

  private static boolean isEmpty(Phase holder, Branching branching) {
    return holder.branchMap().values().stream()
        .noneMatch(in -> in.branching().equals(branching.id()));
  }

  /** Branchings and touchpoints share one space of ids, so that a place names either. */
  private void branchingIds(Journey journey) {
    Set<String> seen = new HashSet<>();
    for (Phase each : journey.phaseList()) {
      phase = each;
      for (Branching branching : each.branchings()) {
        if (!seen.add(branching.id())) {
          duplicateBranching(branching, ProofWords.TWO_BRANCHINGS);
        } else if (journey.phaseOf(branching.id()).isPresent()) {
          duplicateBranching(branching, ProofWords.BRANCHING_AND_TOUCHPOINT);
        }
      }
    }
    phase = null;
  }

  private void duplicateBranching(Branching branching, Text who) {
    report(
        ProblemKind.DUPLICATE_ID,
        "branchings",
        filled(who, "id", Quotation.quoted(branching.id())));
  }

  private void actions(List<MarketingAction> actions) {
    for (int i = 0; i < actions.size(); i++) {
      MarketingAction action = actions.get(i);
      action(action);
      for (int j = 0; j < i; j++) {
        if (actions.get(j).id().equals(action.id())) {
          at(
              ElementKind.ACTION,
              action.id(),
              () ->
                  report(
                      ProblemKind.DUPLICATE_ID,
                      null,
                      filled(ProofWords.TWO_ACTIONS, "id", Quotation.quoted(action.id()))));
          break;
        }
      }
    }
  }

  private void action(MarketingAction action) {
    boolean sound =
        Term.isId(action.id())
            && action.tags().isEmpty()
            && action.suppressions().isEmpty()
            && action.delay().isEmpty()
            && action.trigger().isEmpty()
            && action.message().isEmpty()
            && action.name().isEmpty();
    if (sound) {
      return;
    }
    at(
        ElementKind.ACTION,
        action.id(),
        () -> {
          if (!Term.isId(action.id())) {
            invalidId(action.id(), null);
          }
          marks(action);
          text(action.name(), "name", ProofWords.NAME);
          text(action.trigger(), "trigger");
          action.message().ifPresent(this::message);
          notNegative(action.delay(), "delay");
        });
  }

  private void message(Message message) {
    text(message.sender(), "message", ProofWords.SENDER);
    text(message.receiver(), "message", ProofWords.RECEIVER);
    text(message.toneOfVoice(), "message", ProofWords.TONE);
    texts(message.personalisation(), "message", "personalisation");
    text(message.subject(), "message", ProofWords.SUBJECT);
    text(message.text(), "message", ProofWords.TEXT);
    for (Link link : message.links()) {
      notBlank(link.target(), "message", ProofWords.LINK_TARGET);
    }
    texts(message.choices(), "message", "choices");
  }

  private void experience(ExperienceElement element) {
    marks(element);
    text(element.description(), "description");
    text(element.owner(), "owner");
    texts(element.goals(), "goals");
    texts(element.customerGoals(), "customerGoals");
    texts(element.successCriteria(), "successCriteria");
    texts(element.thoughts(), "thoughts");
    texts(element.quotes(), "quotes");
    pictures(element.pictures());
    evidence(element.evidence());
    for (String journey : element.drillsDownTo()) {
      validId(journey, "drillsDownTo");
    }
    Optional<Emotion> emotion = element.emotion();
    if (emotion.isPresent()) {
      emotion(emotion.get(), "emotion");
    }
    Optional<Emotion> measured = element.measuredEmotion();
    if (measured.isPresent()) {
      emotion(measured.get(), "measuredEmotion");
    }
    participantEmotions(element.participantEmotions(), "participantEmotions");
    participantEmotions(element.measuredParticipantEmotions(), "measuredParticipantEmotions");
    for (Need need : element.customerNeeds()) {
      need(need, "customerNeeds");
    }
    for (Expectation expectation : element.expectations()) {
      notBlank(expectation.text(), "expectations", ProofWords.TEXT);
      inRange(expectation.importance(), "expectations", PartDescriptions.IMPORTANCE);
    }
    texts(element.laneTexts().values(), "laneTexts");
    if (!element.laneTexts().isEmpty() && references != null) {
      for (String lane : element.laneTexts().keySet()) {
        if (!references.lanes.contains(lane)) {
          report(
              ProblemKind.DANGLING_REFERENCE,
              "laneTexts",
              Suggestions.unknown(ProofWords.LANE, lane, ProofWords.HAS_LANES, references.lanes));
        }
      }
    }
  }

  // ---- notes ----

  private static final int FEW_NOTES = 8;

  /** Whether notes must be checked together: some have details, or are new or gone. */
  private boolean anyNotes;

  private void notes(NotedElement element) {
    notes(element.painPoints());
    notes(element.opportunities());
    notes(element.solutions());
    notes(element.ideas());
  }

  private void notes(List<? extends Note> notes) {
    for (int i = 0; i < notes.size(); i++) {
      note(notes.get(i));
    }
    if (notes.size() > 1 && mayBeTwice(notes)) {
      noneTwice(notes);
    }
  }

  /** A few notes are told apart by their texts alone, without their ids. */
  private static boolean mayBeTwice(List<? extends Note> notes) {
    if (notes.size() > FEW_NOTES) {
      return true;
    }
    for (int i = 1; i < notes.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (!NoteId.areDifferent(notes.get(i).text(), notes.get(j).text())) {
          return true;
        }
      }
    }
    return false;
  }

  private void noneTwice(List<? extends Note> notes) {
    Map<String, Note> seen = new HashMap<>();
    for (Note note : notes) {
      if (note.givenId().isPresent() || note.text().isBlank()) {
        continue; // unique in the whole journey, or wrong already
      }
      Note former = seen.putIfAbsent(note.id(), note);
      if (former != null) {
        reportAt(
            ProblemKind.DUPLICATE_ID,
            path().child(note.elementKind(), note.id()),
            filled(
                former.text().equals(note.text())
                    ? ProofWords.NOTE_TWICE
                    : ProofWords.NOTE_TWICE_AS,
                "kind",
                note.elementKind().label(),
                "text",
                Quotation.quoted(note.text()),
                "former",
                Quotation.quoted(former.text())));
      }
    }
  }

  private void note(Note note) {
    if (note.isSentence() && !note.text().isBlank()) {
      return;
    }
    anyNotes |= !note.isSentence();
    at(
        note.elementKind(),
        note.id(),
        () -> {
          note.givenId().filter(id -> !Term.isId(id)).ifPresent(id -> invalidId(id, note.text()));
          notBlank(note.text(), "text", ProofWords.TEXT);
          marks(note);
          text(note.owner(), "owner");
          for (String persona : note.concernedPersonas()) {
            personaExists(persona, "concernedPersonas");
          }
          evidence(note.evidence());
          if (note instanceof PainPoint painPoint) {
            inRange(painPoint.severity(), "severity", NoteRows.SEVERITY);
          } else if (note instanceof Opportunity opportunity) {
            inRange(opportunity.customerValue(), "customerValue", NoteRows.VALUE);
            inRange(opportunity.businessValue(), "businessValue", NoteRows.VALUE);
            inRange(opportunity.effort(), "effort", NoteRows.EFFORT);
          } else if (note instanceof Solution solution) {
            solution.improves().forEach(id -> validId(id, "improves"));
          }
        });
  }

  private void inRange(OptionalInt value, String attribute, NumberKind range) {
    if (value.isPresent() && (value.getAsInt() < range.min() || value.getAsInt() > range.max())) {
      report(
          ProblemKind.OUT_OF_RANGE,
          attribute,
          filled(
              ProofWords.OUT_OF_RANGE,
              "value",
              value.getAsInt(),
              "min",
              (int) range.min(),
              "max",
              (int) range.max()));
    }
  }

  private void evidence(List<Evidence> all) {
    all.forEach(evidence -> evidence(evidence, "evidence"));
  }

  private void participantEmotions(Map<String, Emotion> emotions, String attribute) {
    if (!emotions.isEmpty()) {
      emotions.forEach(
          (participant, emotion) -> {
            participantExists(participant, attribute);
            emotion(emotion, attribute);
          });
    }
  }

  private void emotion(Emotion emotion, String attribute) {
    if (emotion.score() < Valence.LOWEST || emotion.score() > Valence.HIGHEST) {
      report(
          ProblemKind.OUT_OF_RANGE,
          attribute,
          filled(
              ProofWords.SCORE,
              "value",
              emotion.score(),
              "min",
              Valence.LOWEST,
              "max",
              Valence.HIGHEST));
    }
    notBlank(emotion.label(), attribute, ProofWords.EMOTION_LABEL);
    if (emotion.value().isPresent()) {
      double value = emotion.value().getAsDouble();
      Scale scale = emotion.scale().orElseThrow();
      if (!scale.contains(value)) {
        report(
            ProblemKind.OUT_OF_RANGE,
            attribute,
            filled(
                ProofWords.OFF_SCALE,
                "value",
                plain(value),
                "min",
                plain(scale.min()),
                "max",
                plain(scale.max())));
      }
    }
  }

  /** The values are those of the journey's brand; without one they may be those of an atlas. */
  private void conveys(Set<String> values) {
    if (values.isEmpty()) {
      return;
    }
    texts(values, "conveys", ProofWords.CONVEYED);
    Optional<Brand> brand = references == null ? Optional.empty() : references.journey.brand();
    for (String value : values) {
      if (brand.isPresent() && !value.isBlank() && !brand.get().values().contains(value)) {
        report(
            ProblemKind.DANGLING_REFERENCE,
            "conveys",
            Suggestions.unknown(
                ProofWords.VALUE, value, ProofWords.BRAND_HAS, brand.get().values()));
      }
    }
  }

  private void personaExists(String id, String attribute) {
    if (references != null && !references.personas.contains(id)) {
      report(
          ProblemKind.DANGLING_REFERENCE,
          attribute,
          Suggestions.unknown(
              ProofWords.PERSONA, id, ProofWords.HAS_PERSONAS, references.personas));
    }
  }

  private void participant(Optional<Participant> participant, String attribute) {
    if (participant.isPresent() && participant.get() instanceof NamedParticipant named) {
      participantExists(named.id(), attribute);
    }
  }

  private void participantExists(String id, String attribute) {
    if (references != null && !references.participants.contains(id)) {
      report(
          ProblemKind.DANGLING_REFERENCE,
          attribute,
          andSideMeant(
              id,
              Suggestions.unknown(
                  ProofWords.PARTICIPANT,
                  id,
                  ProofWords.HAS_PARTICIPANTS,
                  references.participants)));
    }
  }

  private static Text andSideMeant(String id, Text message) {
    for (Side side : Side.values()) {
      if (side.id().equalsIgnoreCase(id)) {
        return filled(
            ProofWords.AND_SIDE, "message", message, "name", side.name(), "id", side.id());
      }
    }
    return message;
  }

  // ---- loops ----

  private void loops(Journey journey) {
    uniqueChildren(journey.loyaltyLoops(), ElementKind.LOYALTY_LOOP);
    journey.loyaltyLoops().forEach(this::loop);
  }

  private void loop(LoyaltyLoop loop) {
    at(
        ElementKind.LOYALTY_LOOP,
        loop.id(),
        () -> {
          if (!Term.isId(loop.id())) {
            invalidId(loop.id(), null);
          }
          marks(loop);
          text(loop.trigger(), "trigger");
          phaseExists(loop.from(), "from");
          phaseExists(loop.to(), "to");
          loop.interval()
              .filter(interval -> !isPositive(interval))
              .ifPresent(
                  interval ->
                      report(
                          ProblemKind.OUT_OF_RANGE,
                          "interval",
                          filled(ProofWords.INTERVAL, "time", written(interval))));
        });
  }

  private void phaseExists(String id, String attribute) {
    if (references == null || references.journey.phasePosition(id) >= 0) {
      return;
    }
    Journey journey = references.journey;
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
    report(
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
        : filled(
            ofKind.size() == 1 ? ProofWords.OF_KIND : ProofWords.OF_KIND_SEVERAL,
            "message",
            message,
            "id",
            Quotation.quoted(id),
            "phases",
            Listing.few(ofKind));
  }

  // ---- what all have in common ----

  private void idAndName(String id, String name) {
    if (!Term.isId(id)) {
      invalidId(id, name);
    }
    notBlank(name, "name", ProofWords.NAME);
  }

  private void validId(String id, String attribute) {
    if (!Term.isId(id)) {
      report(
          ProblemKind.INVALID_ID,
          attribute,
          filled(
              ProofWords.NO_ID,
              "id",
              Quotation.quoted(id),
              "allowed",
              Term.wordsForCharactersOfIds()));
    }
  }

  private void invalidId(String id, @Nullable String name) {
    report(
        ProblemKind.INVALID_ID,
        "id",
        filled(
            name != null && Term.isId(name) ? ProofWords.NO_ID_SWAPPED : ProofWords.NO_ID,
            "id",
            Quotation.quoted(id),
            "allowed",
            Term.wordsForCharactersOfIds()));
  }

  private void marks(JourneyElement element) {
    texts(element.tags(), "tags");
    for (Suppression suppression : element.suppressions()) {
      notBlank(suppression.validatorId(), "suppressions", ProofWords.VALIDATOR_ID);
      notBlank(suppression.reason(), "suppressions", ProofWords.REASON);
    }
  }

  private void need(Need need, String attribute) {
    notBlank(need.text(), attribute, ProofWords.TEXT);
    text(need.trigger(), attribute, ProofWords.TRIGGER);
  }

  private void pictures(List<Picture> pictures) {
    for (Picture picture : pictures) {
      notBlank(picture.description(), "pictures", ProofWords.PICTURE);
    }
  }

  private void text(Optional<String> text, String attribute) {
    text(text, attribute, ProofWords.TEXT);
  }

  private void text(Optional<String> text, String attribute, Text what) {
    if (text.isPresent()) {
      notBlank(text.get(), attribute, what);
    }
  }

  private void texts(Collection<String> texts, String attribute) {
    texts(texts, attribute, attribute);
  }

  private void texts(Collection<String> texts, String attribute, Object what) {
    if (texts.isEmpty()) {
      return;
    }
    int number = 0;
    for (String text : texts) {
      number++;
      if (text.isBlank()) {
        report(
            ProblemKind.MISSING,
            attribute,
            filled(ProofWords.BLANK_ONE, "number", number, "what", what));
      }
    }
  }

  private void notBlank(String text, String attribute, Text what) {
    if (text.isBlank()) {
      blank(attribute, what);
    }
  }

  private void blank(String attribute, Text what) {
    report(ProblemKind.MISSING, attribute, filled(ProofWords.BLANK, "what", what));
  }

  private void notNegative(Optional<TimeSpan> span, String attribute) {
    if (span.isPresent() && span.get().isNegative()) {
      report(
          ProblemKind.OUT_OF_RANGE,
          attribute,
          filled(ProofWords.NEGATIVE, "time", written(span.get())));
    }
  }

  private static Text written(TimeSpan span) {
    return Durations.exact(span.calendar(), span.clock());
  }

  private static Text plain(double number) {
    return Numbers.plain(Numbers.decimal(number));
  }

  /** Fills a text by names and values in turn. */
  static Text filled(Text template, Object... namesAndValues) {
    Map<String, Object> values = new HashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      values.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return Listing.filled(template, values);
  }

  private static boolean isPositive(TimeSpan span) {
    return span.estimate().compareTo(Duration.ZERO) > 0;
  }

  private void unique(Set<String> seen, ElementKind kind, String id) {
    if (!seen.add(id)) {
      duplicate(kind, id);
    }
  }

  private void duplicate(ElementKind kind, String id) {
    report(
        ProblemKind.DUPLICATE_ID,
        null,
        filled(ProofWords.TWO_ELEMENTS, "kind", kind.label(), "id", Quotation.quoted(id)));
  }

  private void uniqueChildren(Collection<? extends JourneyElement> children, ElementKind kind) {
    Set<String> seen = new HashSet<>();
    for (JourneyElement child : children) {
      at(kind, child.id(), () -> unique(seen, kind, child.id()));
    }
  }

  // ---- where ----

  /** An element below the phase or touchpoint that is being checked, or below the journey. */
  private record Below(ElementKind kind, String id) {}

  private @Nullable Below below;

  private void at(ElementKind kind, String id, Runnable checks) {
    below = new Below(kind, id);
    checks.run();
    below = null;
  }

  private ElementPath path() {
    ElementPath path = pathAbove();
    return below == null ? path : path.child(below.kind(), below.id());
  }

  private ElementPath pathAbove() {
    ElementPath path = ElementPath.journey();
    if (phase != null) {
      path = path.child(ElementKind.PHASE, phase.id());
    }
    return touchpoint == null ? path : path.child(ElementKind.TOUCHPOINT, touchpoint.id());
  }

  private void report(ProblemKind kind, @Nullable String attribute, Text message) {
    ElementPath path = path();
    reportAt(kind, attribute == null ? path : path.attribute(attribute), message);
  }

  private void reportAt(ProblemKind kind, ElementPath path, Text message) {
    problems.add(StructuralProblem.of(kind, path, message));
  }
}
