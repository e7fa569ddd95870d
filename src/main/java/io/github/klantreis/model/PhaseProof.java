package io.github.klantreis.model;

import com.google.common.collect.Collections2;
import io.github.klantreis.model.wording.ProofWords;
import io.github.klantreis.part.Branch;
import io.github.klantreis.part.BranchPath;
import io.github.klantreis.part.Branching;
import io.github.klantreis.part.Brand;
import io.github.klantreis.part.Emotion;
import io.github.klantreis.part.Expectation;
import io.github.klantreis.part.Link;
import io.github.klantreis.part.Message;
import io.github.klantreis.part.Need;
import io.github.klantreis.part.NextStep;
import io.github.klantreis.part.ServiceBlueprint;
import io.github.klantreis.phase.PhaseKind;
import io.github.klantreis.phase.PhaseModel;
import io.github.klantreis.term.BranchingKind;
import io.github.klantreis.vocabulary.Term;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Listing;
import io.github.klantreis.wording.Quotation;
import io.github.klantreis.wording.Suggestions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks phases, their branchings, touchpoints and marketing actions. */
final class PhaseProof {
  private final Checks checks;
  private final NoteProof notes;

  PhaseProof(Checks checks, NoteProof notes) {
    this.checks = checks;
    this.notes = notes;
  }

  void phaseHeading(Phase proven) {
    checks.phase = proven;
    checks.touchpoint = null;
    if (!Term.isId(proven.id())) {
      checks.invalidId(proven.id(), null);
    }
    checks.text(proven.name(), "name", ProofWords.NAME);
    if (checks.references != null) {
      PhaseModel model = checks.references.journey().phaseModel();
      if (!model.contains(proven.kind())) {
        checks.report(ProblemKind.UNKNOWN_PHASE, "kind", unknownPhase(proven.kind(), model));
      }
    }
    experience(proven);
  }

  private static Text unknownPhase(PhaseKind kind, PhaseModel model) {
    List<String> overlapping = model.overlapping(kind).stream().map(PhaseKind::id).toList();
    return ProofWords.filled(
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
            : ProofWords.filled(ProofWords.SOME_OVERLAP, "some", Listing.someOf(overlapping)));
  }

  void touchpoints(Phase holder, Set<String> seen) {
    checks.phase = holder;
    for (Touchpoint each : holder.touchpointList()) {
      checks.touchpoint = each;
      touchpoint(each);
      checks.unique(seen, ElementKind.TOUCHPOINT, each.id());
    }
    checks.touchpoint = null;
  }

  void touchpoint(Touchpoint proven) {
    checks.idAndName(proven.id(), proven.name());
    experience(proven);
    notes.on(proven);
    if (!proven.channelEmotions().isEmpty()) {
      proven
          .channelEmotions()
          .values()
          .forEach(emotion -> checks.emotion(emotion, "channelEmotions"));
    }
    checks.texts(proven.dropOffPoints(), "dropOffPoints");
    Optional<ServiceBlueprint> blueprint = proven.blueprint();
    if (blueprint.isPresent()) {
      checks.texts(blueprint.get().frontstage(), "blueprint", "frontstage");
      checks.texts(blueprint.get().backstage(), "blueprint", "backstage");
      checks.texts(blueprint.get().supportingSystems(), "blueprint", "supportingSystems");
    }
    checks.participant(proven.initiator(), "initiator");
    checks.participant(proven.receiver(), "receiver");
    for (String participant : proven.involved()) {
      checks.participantExists(participant, "involved");
    }
    for (String persona : proven.concernedPersonas()) {
      checks.personaExists(persona, "concernedPersonas");
    }
    conveys(proven.conveys());
    checks.notNegative(proven.startsAfter(), "startsAfter");
    checks.notNegative(proven.waitBefore(), "waitBefore");
    checks.notShorter(proven.waitBeforeAtMost(), proven.waitBefore(), "waitBeforeAtMost");
    checks.notNegative(proven.lasts(), "lasts");
    checks.notShorter(proven.lastsAtMost(), proven.lasts(), "lastsAtMost");
    if (proven.recurs().isPresent() && !Checks.isPositive(proven.recurs().get())) {
      checks.report(
          ProblemKind.OUT_OF_RANGE,
          "recurs",
          ProofWords.filled(
              ProofWords.NOT_POSITIVE, "time", Checks.written(proven.recurs().get())));
    }
    nextSteps(proven);
    actions(proven.actions());
  }

  void nextSteps(Touchpoint from) {
    for (NextStep step : from.nextSteps()) {
      checks.text(step.condition(), "nextSteps", ProofWords.CONDITION);
      if (checks.references != null
          && checks.references.journey().phaseOf(step.touchpointId()).isEmpty()) {
        checks.problems().add(dangling(step, checks.path().attribute("nextSteps")));
      }
      Phase holder = checks.phase;
      if (holder != null && !holder.branchMap().isEmpty()) {
        isNotSideBySide(holder, from, step);
      }
    }
  }

  static StructuralProblem dangling(NextStep step, ElementPath path) {
    return StructuralProblem.of(
        ProblemKind.DANGLING_REFERENCE,
        path,
        ProofWords.filled(ProofWords.LEADS_NOWHERE, "id", Quotation.quoted(step.touchpointId())));
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
      checks.report(
          ProblemKind.WRONG_BRANCH,
          "nextSteps",
          ProofWords.filled(
              ProofWords.SIDE_BY_SIDE,
              "id",
              Quotation.quoted(step.touchpointId()),
              "branching",
              Quotation.quoted(here.branching())));
    }
  }

  /** The values are those of the journey's brand; without one they may be those of an atlas. */
  private void conveys(Set<String> values) {
    if (values.isEmpty()) {
      return;
    }
    checks.texts(values, "conveys", ProofWords.CONVEYED);
    Optional<Brand> brand =
        checks.references == null ? Optional.empty() : checks.references.journey().brand();
    for (String value : values) {
      if (brand.isPresent() && !value.isBlank() && !brand.get().values().contains(value)) {
        checks.report(
            ProblemKind.DANGLING_REFERENCE,
            "conveys",
            Suggestions.unknown(
                ProofWords.VALUE, value, ProofWords.BRAND_HAS, brand.get().values()));
      }
    }
  }

  private void actions(List<MarketingAction> actions) {
    for (int i = 0; i < actions.size(); i++) {
      MarketingAction action = actions.get(i);
      action(action);
      for (int j = 0; j < i; j++) {
        if (actions.get(j).id().equals(action.id())) {
          checks.at(
              action,
              () ->
                  checks.report(
                      ProblemKind.DUPLICATE_ID,
                      null,
                      ProofWords.filled(
                          ProofWords.TWO_ACTIONS, "id", Quotation.quoted(action.id()))));
          break;
        }
      }
    }
  }

  void action(MarketingAction action) {
    boolean hasId = Term.isId(action.id());
    boolean sound =
        hasId
            && action.tags().isEmpty()
            && action.suppressions().isEmpty()
            && action.delay().isEmpty()
            && action.trigger().isEmpty()
            && action.message().isEmpty()
            && action.name().isEmpty();
    if (sound) {
      return;
    }
    checks.at(
        action,
        () -> {
          if (!hasId) {
            checks.invalidId(action.id(), null);
          }
          checks.marks(action);
          checks.text(action.name(), "name", ProofWords.NAME);
          checks.text(action.trigger(), "trigger");
          Optional<Message> message = action.message();
          if (message.isPresent()) {
            message(message.get());
          }
          checks.notNegative(action.delay(), "delay");
        });
  }

  private void message(Message message) {
    checks.text(message.sender(), "message", ProofWords.SENDER);
    checks.text(message.receiver(), "message", ProofWords.RECEIVER);
    checks.text(message.toneOfVoice(), "message", ProofWords.TONE);
    checks.texts(message.personalisation(), "message", "personalisation");
    checks.text(message.subject(), "message", ProofWords.SUBJECT);
    checks.text(message.text(), "message", ProofWords.TEXT);
    for (Link link : message.links()) {
      checks.notBlank(link.target(), "message", ProofWords.LINK_TARGET);
    }
    checks.texts(message.choices(), "message", "choices");
  }

  private void experience(ExperienceElement element) {
    checks.marks(element);
    checks.text(element.description(), "description");
    checks.text(element.owner(), "owner");
    checks.texts(element.goals(), "goals");
    checks.texts(element.customerGoals(), "customerGoals");
    checks.texts(element.successCriteria(), "successCriteria");
    checks.texts(element.thoughts(), "thoughts");
    checks.texts(element.quotes(), "quotes");
    checks.pictures(element.pictures());
    checks.evidence(element.evidence());
    for (String journey : element.drillsDownTo()) {
      checks.validId(journey, "drillsDownTo");
    }
    Optional<Emotion> emotion = element.emotion();
    if (emotion.isPresent()) {
      checks.emotion(emotion.get(), "emotion");
    }
    Optional<Emotion> measured = element.measuredEmotion();
    if (measured.isPresent()) {
      checks.emotion(measured.get(), "measuredEmotion");
    }
    checks.participantEmotions(element.participantEmotions(), "participantEmotions");
    checks.participantEmotions(
        element.measuredParticipantEmotions(), "measuredParticipantEmotions");
    for (Need need : element.customerNeeds()) {
      checks.need(need, "customerNeeds");
    }
    for (Expectation expectation : element.expectations()) {
      checks.notBlank(expectation.text(), "expectations", ProofWords.TEXT);
      checks.inRange(expectation.importance(), "expectations", Expectation.IMPORTANCE);
    }
    if (!element.laneTexts().isEmpty()) {
      laneTexts(element.laneTexts());
    }
  }

  private void laneTexts(Map<String, String> texts) {
    checks.texts(texts.values(), "laneTexts");
    if (checks.references == null) {
      return;
    }
    for (String lane : texts.keySet()) {
      if (!checks.references.lanes().contains(lane)) {
        checks.report(
            ProblemKind.DANGLING_REFERENCE,
            "laneTexts",
            Suggestions.unknown(
                ProofWords.LANE, lane, ProofWords.HAS_LANES, checks.references.lanes()));
      }
    }
  }

  // ---- branches ----

  static boolean hasBranches(Phase phase) {
    return !phase.branchings().isEmpty() || !phase.branchMap().isEmpty();
  }

  void branches(Phase holder) {
    if (!hasBranches(holder)) {
      return;
    }
    checks.phase = holder;
    checks.touchpoint = null;
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
      checks.touchpoint = each;
      if (before != null && (in == null || !in.branching().equals(before.branching()))) {
        left.add(before.branching());
      }
      if (in != null) {
        inBranch(holder, in, before, ranks, left);
      }
      before = in;
    }
    checks.touchpoint = null;
  }

  private void inBranch(
      Phase holder,
      BranchPath in,
      @Nullable BranchPath before,
      Map<BranchPath, Integer> ranks,
      Set<String> left) {
    Integer rank = ranks.get(in);
    if (rank == null) {
      checks.report(
          ProblemKind.DANGLING_REFERENCE,
          "in",
          holder.branchings().isEmpty()
              ? ProofWords.filled(
                  ProofWords.NO_BRANCHINGS, "branch", Quotation.quoted(in.toString()))
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
      checks.report(
          ProblemKind.WRONG_BRANCH,
          "in",
          ProofWords.filled(
              ProofWords.APART,
              "branch",
              Quotation.quoted(in.toString()),
              "branching",
              Quotation.quoted(in.branching())));
    }
  }

  private void branching(Phase holder, Branching branching) {
    String which = Quotation.quoted(branching.id());
    checks.validId(branching.id(), "branchings");
    if (branching.name().isBlank()) {
      checks.blank("branchings", ProofWords.filled(ProofWords.BRANCHING_NAME, "branching", which));
    }
    if (branching.branches().size() < 2) {
      checks.report(
          ProblemKind.TOO_FEW,
          "branchings",
          ProofWords.filled(
              branching.branches().isEmpty() ? ProofWords.NO_BRANCHES : ProofWords.ONE_BRANCH,
              "branching",
              which));
    }
    // Outside a journey a phase may be on its way: its touchpoints may still come from elsewhere.
    if (checks.references != null
        && !branching.branches().isEmpty()
        && isEmpty(holder, branching)) {
      checks.report(
          ProblemKind.TOO_FEW,
          "branchings",
          ProofWords.filled(ProofWords.EMPTY_BRANCHES, "branching", which));
    }
    Set<String> ids = new HashSet<>();
    for (Branch branch : branching.branches()) {
      Text of =
          ProofWords.filled(
              ProofWords.BRANCH_OF, "branch", Quotation.quoted(branch.id()), "branching", which);
      checks.validId(branch.id(), "branchings");
      if (!ids.add(branch.id())) {
        checks.report(
            ProblemKind.DUPLICATE_ID,
            "branchings",
            ProofWords.filled(
                ProofWords.TWO_BRANCHES, "branching", which, "id", Quotation.quoted(branch.id())));
      }
      if (branch.name().isBlank()) {
        checks.blank("branchings", ProofWords.filled(ProofWords.NAME_OF, "what", of));
      }
      branch.concernedPersonas().forEach(persona -> checks.personaExists(persona, "branchings"));
      double share = branch.share().orElse(0);
      if (!(share >= 0 && share <= 100)) {
        checks.report(
            ProblemKind.OUT_OF_RANGE,
            "branchings",
            ProofWords.filled(ProofWords.SHARE, "what", of, "share", Checks.plain(share)));
      }
      branch.evidence().forEach(evidence -> checks.evidence(evidence, "branchings"));
      if (branch.endsJourney() && branching.kind() == BranchingKind.PARALLEL) {
        checks.report(
            ProblemKind.WRONG_BRANCH,
            "branchings",
            ProofWords.filled(ProofWords.ENDS_SIDE_BY_SIDE, "what", of));
      }
    }
  }

  private static boolean isEmpty(Phase holder, Branching branching) {
    return holder.branchMap().values().stream()
        .noneMatch(in -> in.branching().equals(branching.id()));
  }

  /** Branchings and touchpoints share one space of ids, so that a place names either. */
  void branchingIds(Journey journey) {
    Set<String> seen = new HashSet<>();
    for (Phase each : journey.phaseList()) {
      checks.phase = each;
      for (Branching branching : each.branchings()) {
        if (!seen.add(branching.id())) {
          duplicateBranching(branching, ProofWords.TWO_BRANCHINGS);
        } else if (journey.phaseOf(branching.id()).isPresent()) {
          duplicateBranching(branching, ProofWords.BRANCHING_AND_TOUCHPOINT);
        }
      }
    }
    checks.phase = null;
  }

  /** Whether anybody comes to what follows a choice of which every branch ends the journey. */
  void ends(Journey journey) {
    for (int p = 0; p < journey.phaseList().size(); p++) {
      Phase each = journey.phaseList().get(p);
      for (Branching branching : each.branchings()) {
        boolean isChoice = branching.kind() == BranchingKind.CHOICE;
        if (isChoice && branching.branches().stream().allMatch(Branch::endsJourney)) {
          checks.phase = each;
          anybodyComes(journey, p, branching);
        }
      }
    }
    checks.phase = null;
  }

  private void anybodyComes(Journey journey, int phaseAt, Branching branching) {
    Phase holder = journey.phaseList().get(phaseAt);
    int end = 0;
    for (int i = 0; i < holder.touchpointList().size(); i++) {
      if (branching.id().equals(Branches.branchingId(holder, holder.touchpointList().get(i)))) {
        end = i + 1;
      }
    }
    List<Touchpoint> behind = new ArrayList<>();
    Set<String> ways = new HashSet<>();
    Set<String> phasesBehind = new HashSet<>();
    Set<String> entered = new HashSet<>();
    for (int p = 0; p < journey.phaseList().size(); p++) {
      Phase phase = journey.phaseList().get(p);
      if (p > phaseAt) {
        phasesBehind.add(phase.id());
      } else if (p < phaseAt) {
        journey.loyaltyLoops().stream()
            .filter(loop -> loop.from().equals(phase.id()))
            .forEach(loop -> entered.add(loop.to()));
      }
      for (int i = 0; i < phase.touchpointList().size(); i++) {
        Touchpoint touchpoint = phase.touchpointList().get(i);
        if (p > phaseAt || (p == phaseAt && i >= end)) {
          behind.add(touchpoint);
        } else {
          touchpoint.nextSteps().forEach(step -> ways.add(step.touchpointId()));
        }
      }
    }
    boolean isReached =
        behind.stream().anyMatch(touchpoint -> ways.contains(touchpoint.id()))
            || entered.stream().anyMatch(phasesBehind::contains);
    if (!behind.isEmpty() && !isReached) {
      checks.report(
          ProblemKind.WRONG_BRANCH,
          "branchings",
          ProofWords.filled(
              ProofWords.ALL_END,
              "branching",
              Quotation.quoted(branching.id()),
              "id",
              Quotation.quoted(behind.get(0).id())));
    }
    for (LoyaltyLoop loop : journey.loyaltyLoops()) {
      boolean isHere = loop.from().equals(holder.id()) && end == holder.touchpointList().size();
      boolean isBehind = phasesBehind.contains(loop.from()) && behind.isEmpty() && !isReached;
      if (isHere || isBehind) {
        checks.report(
            ProblemKind.WRONG_BRANCH,
            "branchings",
            ProofWords.filled(
                ProofWords.ALL_END_BEFORE_LOOP,
                "branching",
                Quotation.quoted(branching.id()),
                "id",
                Quotation.quoted(loop.id())));
      }
    }
  }

  private void duplicateBranching(Branching branching, Text who) {
    checks.report(
        ProblemKind.DUPLICATE_ID,
        "branchings",
        ProofWords.filled(who, "id", Quotation.quoted(branching.id())));
  }
}
