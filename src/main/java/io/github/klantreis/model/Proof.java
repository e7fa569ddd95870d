package io.github.klantreis.model;

import static java.util.Objects.requireNonNull;

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
                    horizon.begin().isPresent()
                        ? "it would start on "
                            + horizon.begin().orElseThrow()
                            + " and end on "
                            + horizon.begin().orElseThrow().plus(horizon.length())
                            + "; the end must be after the start"
                        : "it would last "
                            + written(horizon.length())
                            + "; the length must be positive"));
    text(journey.description(), "description");
    text(journey.version(), "version");
    text(journey.goal(), "goal");
    texts(journey.customerGoals(), "customerGoals");
    texts(journey.successCriteria(), "successCriteria");
    text(journey.toneOfVoice(), "toneOfVoice");
    text(journey.funnel(), "funnel");
    texts(journey.dimensions(), "dimensions");
    for (AffinityGroup group : journey.affinityGroups()) {
      text(group.label(), "affinityGroups", "the label of a group");
      texts(group.ideas(), "affinityGroups", "the ideas of a group");
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
      notBlank(member.name(), "team", "the name of a member");
      notBlank(member.department(), "team", "the department of a member");
    }
    evidence(journey.evidence());
    Set<String> laneIds = new HashSet<>();
    for (Lane lane : journey.lanes()) {
      validId(lane.id(), "lanes");
      notBlank(lane.name(), "lanes", "the name of a lane");
      if (!laneIds.add(lane.id())) {
        report(
            ProblemKind.DUPLICATE_ID,
            "lanes",
            "two lanes have the id " + Quotation.quoted(lane.id()));
      }
    }
    journey.leadsTo().forEach(id -> validId(id, "leadsTo"));
  }

  private void evidence(Evidence evidence, String attribute) {
    notBlank(evidence.text(), attribute, "the text");
    text(evidence.source(), attribute, "the source");
  }

  private void considerationSet(ConsiderationSet set) {
    texts(set.initialBrands(), "considerationSet", "the initial brands");
    texts(set.addedBrands(), "considerationSet", "the added brands");
    text(set.ownBrand(), "considerationSet", "the own brand");
  }

  private void brand(Brand brand) {
    notBlank(brand.name(), "brand", "the name");
    text(brand.vision(), "brand", "the vision");
    text(brand.mission(), "brand", "the mission");
    texts(brand.values(), "brand", "the values");
    text(brand.personality(), "brand", "the personality");
    text(brand.promise(), "brand", "the promise");
    text(brand.essence(), "brand", "the essence");
    text(brand.language(), "brand", "the language");
    texts(brand.senses().values(), "brand", "the senses");
    texts(brand.icons(), "brand", "the icons");
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
              .forEach(motivation -> notBlank(motivation.text(), "motivations", "the text"));
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
                    "a persona has the id "
                        + Quotation.quoted(actor.id())
                        + " as well; personas and actors share one space of ids, as both take part"
                        + " in touchpoints"));
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
    text(proven.name(), "name", "the name");
    if (references != null) {
      PhaseModel model = references.journey.phaseModel();
      if (!model.contains(proven.kind())) {
        report(ProblemKind.UNKNOWN_PHASE, "kind", unknownPhase(proven.kind(), model));
      }
    }
    experience(proven);
  }

  private static String unknownPhase(PhaseKind kind, PhaseModel model) {
    List<PhaseKind> overlapping = model.overlapping(kind);
    return "the phase model "
        + model.id()
        + " has no phase "
        + kind.id()
        + "; it has "
        + Listing.some(model.phases(), PhaseKind::id)
        + (overlapping.isEmpty()
            ? ", none of which overlaps it"
            : ", of which " + Listing.some(overlapping, PhaseKind::id) + " overlap it");
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
          "the time " + written(proven.recurs().get()) + " is not positive");
    }
    nextSteps(proven);
    actions(proven.actions());
  }

  private void nextSteps(Touchpoint from) {
    for (NextStep step : from.nextSteps()) {
      text(step.condition(), "nextSteps", "the condition");
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
        "it leads to the touchpoint "
            + Quotation.quoted(step.touchpointId())
            + ", which this journey does not have");
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
          "it leads to the touchpoint "
              + Quotation.quoted(step.touchpointId())
              + " in another branch of "
              + Quotation.quoted(here.branching())
              + ", whose branches go on side by side; only branches of a choice may lead to each"
              + " other");
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
              ? "it is in the branch "
                  + Quotation.quoted(in.toString())
                  + ", but its phase has no branchings"
              : Suggestions.unknown(
                  "branch",
                  in.toString(),
                  "the phase has the branches",
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
          "it is in the branch "
              + Quotation.quoted(in.toString())
              + " but apart from the others of "
              + Quotation.quoted(in.branching())
              + "; the touchpoints of a branching follow each other, branch by branch in the order"
              + " of the branches");
    }
  }

  private void branching(Phase holder, Branching branching) {
    String which = Quotation.quoted(branching.id());
    validId(branching.id(), "branchings");
    notBlank(branching.name(), "branchings", "the name of the branching " + which);
    if (branching.branches().size() < 2) {
      report(
          ProblemKind.TOO_FEW,
          "branchings",
          "the branching "
              + which
              + (branching.branches().isEmpty() ? " has no branches" : " has only one branch")
              + "; it needs two or more");
    }
    // Outside a journey a phase may be on its way: its touchpoints may still come from elsewhere.
    if (references != null && !branching.branches().isEmpty() && isEmpty(holder, branching)) {
      report(
          ProblemKind.TOO_FEW,
          "branchings",
          "all branches of the branching "
              + which
              + " are empty; at least one needs a touchpoint, or the branching can be removed");
    }
    Set<String> ids = new HashSet<>();
    for (Branch branch : branching.branches()) {
      String of = "the branch " + Quotation.quoted(branch.id()) + " of " + which;
      validId(branch.id(), "branchings");
      if (!ids.add(branch.id())) {
        report(
            ProblemKind.DUPLICATE_ID,
            "branchings",
            "two branches of " + which + " have the id " + Quotation.quoted(branch.id()));
      }
      notBlank(branch.name(), "branchings", "the name of " + of);
      branch.concernedPersonas().forEach(persona -> personaExists(persona, "branchings"));
      double share = branch.share().orElse(0);
      if (!(share >= 0 && share <= 100)) {
        report(
            ProblemKind.OUT_OF_RANGE,
            "branchings",
            "the share of "
                + of
                + " is "
                + Numbers.plain(share, Listing.ENGLISH)
                + "; allowed is from 0 to 100 percent");
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
          duplicateBranching(branching, "two branchings have the id ");
        } else if (journey.phaseOf(branching.id()).isPresent()) {
          duplicateBranching(branching, "a branching and a touchpoint have the id ");
        }
      }
    }
    phase = null;
  }

  private void duplicateBranching(Branching branching, String who) {
    report(
        ProblemKind.DUPLICATE_ID,
        "branchings",
        who
            + Quotation.quoted(branching.id())
            + "; ids of branchings and touchpoints must be unique in the whole journey");
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
                      "two actions of this touchpoint have the id "
                          + Quotation.quoted(action.id())
                          + "; give one of them an id of its own"));
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
          text(action.name(), "name", "the name");
          text(action.trigger(), "trigger");
          action.message().ifPresent(this::message);
          notNegative(action.delay(), "delay");
        });
  }

  private void message(Message message) {
    text(message.sender(), "message", "the sender");
    text(message.receiver(), "message", "the receiver");
    text(message.toneOfVoice(), "message", "the tone of voice");
    texts(message.personalisation(), "message", "personalisation");
    text(message.subject(), "message", "the subject");
    text(message.text(), "message", "the text");
    for (Link link : message.links()) {
      notBlank(link.target(), "message", "the target of a link");
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
      notBlank(expectation.text(), "expectations", "the text");
      inRange(expectation.importance(), "expectations", PartDescriptions.IMPORTANCE);
    }
    texts(element.laneTexts().values(), "laneTexts");
    if (!element.laneTexts().isEmpty() && references != null) {
      for (String lane : element.laneTexts().keySet()) {
        if (!references.lanes.contains(lane)) {
          report(
              ProblemKind.DANGLING_REFERENCE,
              "laneTexts",
              Suggestions.unknown("lane", lane, "the journey has the lanes", references.lanes));
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
            "the "
                + note.elementKind().label().get(Listing.ENGLISH)
                + " "
                + Quotation.quoted(note.text())
                + " is here twice"
                + (former.text().equals(note.text())
                    ? ""
                    : ", the first time as "
                        + Quotation.quoted(former.text())
                        + "; if they differ, give one an id or say it in other words"));
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
          notBlank(note.text(), "text", "the text");
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
          value.getAsInt()
              + " is not in the range from "
              + (int) range.min()
              + " to "
              + (int) range.max());
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
    try {
      Valence.of(emotion.score());
    } catch (IllegalArgumentException outOfRange) {
      report(ProblemKind.OUT_OF_RANGE, attribute, requireNonNull(outOfRange.getMessage()));
    }
    notBlank(emotion.label(), attribute, "the label of the emotion");
    if (emotion.value().isPresent()) {
      double value = emotion.value().getAsDouble();
      Scale scale = emotion.scale().orElseThrow();
      if (!scale.contains(value)) {
        report(
            ProblemKind.OUT_OF_RANGE,
            attribute,
            value + " is not on the scale from " + scale.min() + " to " + scale.max());
      }
    }
  }

  /** The values are those of the journey's brand; without one they may be those of an atlas. */
  private void conveys(Set<String> values) {
    if (values.isEmpty()) {
      return;
    }
    texts(values, "conveys", "the values of the brand");
    Optional<Brand> brand = references == null ? Optional.empty() : references.journey.brand();
    for (String value : values) {
      if (brand.isPresent() && !value.isBlank() && !brand.get().values().contains(value)) {
        report(
            ProblemKind.DANGLING_REFERENCE,
            "conveys",
            Suggestions.unknown("value", value, "the brand has the values", brand.get().values()));
      }
    }
  }

  private void personaExists(String id, String attribute) {
    if (references != null && !references.personas.contains(id)) {
      report(
          ProblemKind.DANGLING_REFERENCE,
          attribute,
          Suggestions.unknown("persona", id, "the journey has the personas", references.personas));
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
          Suggestions.unknown(
                  "persona or actor",
                  id,
                  "the journey has the personas and actors",
                  references.participants)
              + sideMeant(id));
    }
  }

  private static String sideMeant(String id) {
    for (Side side : Side.values()) {
      if (side.id().equalsIgnoreCase(id)) {
        return "; the side is Side." + side.name() + ", in JSON \"side/" + side.id() + "\"";
      }
    }
    return "";
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
                          "the interval " + written(interval) + " is not positive"));
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
        Suggestions.unknown(
                "phase",
                id,
                "the journey has the phases",
                Collections2.transform(journey.phases(), Phase::id))
            + (ofKind.isEmpty()
                ? ""
                : ". "
                    + Quotation.quoted(id)
                    + " is a kind of phase, and loops name phases by their ids: of this kind "
                    + (ofKind.size() == 1 ? "is " : "are ")
                    + Listing.few(ofKind).get(Listing.ENGLISH)));
  }

  // ---- what all have in common ----

  private void idAndName(String id, String name) {
    if (!Term.isId(id)) {
      invalidId(id, name);
    }
    notBlank(name, "name", "the name");
  }

  private void validId(String id, String attribute) {
    if (!Term.isId(id)) {
      report(
          ProblemKind.INVALID_ID,
          attribute,
          Quotation.quoted(id) + " is not an id; allowed are " + Term.charactersOfIds());
    }
  }

  private void invalidId(String id, @Nullable String name) {
    report(
        ProblemKind.INVALID_ID,
        "id",
        Quotation.quoted(id)
            + " is not an id; allowed are "
            + Term.charactersOfIds()
            + (name != null && Term.isId(name) ? ". Are id and name swapped?" : ""));
  }

  private void marks(JourneyElement element) {
    texts(element.tags(), "tags");
    for (Suppression suppression : element.suppressions()) {
      notBlank(suppression.validatorId(), "suppressions", "the id of the validator");
      notBlank(suppression.reason(), "suppressions", "the reason");
    }
  }

  private void need(Need need, String attribute) {
    notBlank(need.text(), attribute, "the text");
    text(need.trigger(), attribute, "the trigger");
  }

  private void pictures(List<Picture> pictures) {
    for (Picture picture : pictures) {
      notBlank(picture.description(), "pictures", "the description of a picture");
    }
  }

  private void text(Optional<String> text, String attribute) {
    text(text, attribute, "the text");
  }

  private void text(Optional<String> text, String attribute, String what) {
    if (text.isPresent()) {
      notBlank(text.get(), attribute, what);
    }
  }

  private void texts(Collection<String> texts, String attribute) {
    texts(texts, attribute, attribute);
  }

  private void texts(Collection<String> texts, String attribute, String what) {
    if (texts.isEmpty()) {
      return;
    }
    int number = 0;
    for (String text : texts) {
      number++;
      if (text.isBlank()) {
        report(ProblemKind.MISSING, attribute, "text " + number + " of " + what + " is blank");
      }
    }
  }

  private void notBlank(String text, String attribute, String what) {
    if (text.isBlank()) {
      report(ProblemKind.MISSING, attribute, what + " is blank");
    }
  }

  private void notNegative(Optional<TimeSpan> span, String attribute) {
    if (span.isPresent() && span.get().isNegative()) {
      report(
          ProblemKind.OUT_OF_RANGE, attribute, "the time " + written(span.get()) + " is negative");
    }
  }

  private static String written(TimeSpan span) {
    return Durations.exact(span.calendar(), span.clock()).get(Listing.ENGLISH);
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
        "two "
            + kind.label().get(Listing.ENGLISH)
            + "s have the id "
            + Quotation.quoted(id)
            + "; ids must be unique in the whole journey");
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

  private void report(ProblemKind kind, @Nullable String attribute, String message) {
    ElementPath path = path();
    reportAt(kind, attribute == null ? path : path.attribute(attribute), message);
  }

  private void reportAt(ProblemKind kind, ElementPath path, String message) {
    problems.add(StructuralProblem.of(kind, path, message));
  }
}
