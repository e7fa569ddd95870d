package io.github.klantreis.exchange.json;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ListMultimap;
import io.github.klantreis.description.Shape;
import io.github.klantreis.description.ValueKind;
import io.github.klantreis.description.ValueKind.PartKind;
import io.github.klantreis.description.ValueKind.ReferenceKind;
import io.github.klantreis.exchange.json.Problems.What;
import io.github.klantreis.model.ElementKind;
import io.github.klantreis.model.ElementPath;
import io.github.klantreis.model.InvalidJourneyException;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyBuilder;
import io.github.klantreis.model.LoyaltyLoop;
import io.github.klantreis.model.LoyaltyLoopBuilder;
import io.github.klantreis.model.ProblemKind;
import io.github.klantreis.model.StructuralProblem;
import io.github.klantreis.phase.PhaseKind;
import io.github.klantreis.phase.PhaseModel;
import io.github.klantreis.phase.PhaseModels;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Quotation;
import io.github.klantreis.wording.Suggestions;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Builds a journey from what was read, and reports what is wrong with its structure at the
 * positions in the document.
 */
final class Assembly {
  private static final Text STRUCTURE = Text.en("{problem}").nl("{problem}");

  /**
   * The fields that attributes refer to; if one of them was refused, a dangling reference is not
   * reported as well.
   */
  private static final ImmutableSetMultimap<String, String> TARGETS = targets();

  /** What may be wrong with branches only because a touchpoint of theirs was refused. */
  private static final ImmutableSet<ProblemKind> BRANCHES =
      ImmutableSet.of(ProblemKind.TOO_FEW, ProblemKind.WRONG_BRANCH);

  private final ElementDraft draft;
  private final DocumentReading in;
  private final String root;
  private final boolean sound;

  private Assembly(ElementDraft draft, DocumentReading in, String root) {
    this.draft = draft;
    this.in = in;
    this.root = root;
    this.sound = !in.problems.anyAt(wrong -> wrong.equals(root) || wrong.startsWith(root + "/"));
  }

  private static ImmutableSetMultimap<String, String> targets() {
    ImmutableSetMultimap.Builder<String, String> targets = ImmutableSetMultimap.builder();
    for (ElementKind kind : ElementKind.values()) {
      kind.attributes().forEach(row -> target(row.name(), row.shape(), targets));
    }
    targets.put(PhaseTouchpointsForm.IN, "/phases");
    return targets.build();
  }

  private static void target(
      String name, Shape shape, ImmutableSetMultimap.Builder<String, String> targets) {
    target(name, shape.kind(), targets);
    if (shape instanceof Shape.Keyed keyed) {
      target(name, keyed.keys(), targets);
    }
  }

  private static void target(
      String name, ValueKind<?> kind, ImmutableSetMultimap.Builder<String, String> targets) {
    if (kind instanceof ReferenceKind reference) {
      switch (reference.target()) {
        case PERSONA -> targets.put(name, "/personas");
        case PARTICIPANT -> targets.putAll(name, "/personas", "/actors");
        case PHASE, TOUCHPOINT -> targets.put(name, "/phases");
        case LANE -> targets.put(name, "/lanes");
        // Notes are in many fields: where any was refused, some may be missing.
        case PAIN_POINT, OPPORTUNITY -> targets.put(name, "");
        case JOURNEY, METRIC -> {} // not seen here
      }
    } else if (kind instanceof PartKind<?> part) {
      part.description().attributes().forEach(row -> target(name, row.shape(), targets));
    }
  }

  /**
   * Builds the journey.
   *
   * @param draft the journey as it was read
   * @param in collects the problems
   * @param root the pointer of the journey in the document
   * @return the journey; null if it is invalid, in which case the problems have been reported
   */
  static @Nullable Journey build(ElementDraft draft, DocumentReading in, String root) {
    return new Assembly(draft, in, root).build();
  }

  private @Nullable Journey build() {
    JourneyBuilder builder = Journey.builder(draft.id(), draft.text("name"));
    draft.applyTo(builder);
    boolean allPhases = phases(builder);
    boolean allLoops = loops(builder);
    try {
      Journey journey = builder.build();
      return sound && allPhases && allLoops ? journey : null;
    } catch (InvalidJourneyException invalid) {
      invalid.problems().forEach(this::tell);
      return null;
    }
  }

  private boolean phases(JourneyBuilder builder) {
    if (!draft.has("phaseModel") && in.problems.anyAt(this::isInModel)) {
      return false; // the phase model was refused, so the kinds cannot be checked
    }
    PhaseModel model = draft.find("phaseModel", PhaseModel.class).orElse(PhaseModels.SEVEN_PHASES);
    Map<String, PhaseKind> kinds = new HashMap<>();
    model.phases().forEach(kind -> kinds.put(kind.id(), kind));
    boolean complete = true;
    for (ElementDraft phase : draft.children(ElementKind.PHASE)) {
      String kindId = phase.text("kind");
      PhaseKind kind = kinds.get(kindId);
      if (kind == null) {
        complete = false;
        tellUnknown(phase, kindId, model);
      } else {
        builder.phase(phase.id(), kind, phase::applyTo);
      }
    }
    return complete;
  }

  private boolean isInModel(String pointer) {
    return isIn(pointer, "/phaseModel");
  }

  private boolean isIn(String pointer, String field) {
    return pointer.equals(root + field) || pointer.startsWith(root + field + "/");
  }

  private void tellUnknown(ElementDraft phase, String kindId, PhaseModel model) {
    if (in.problems.counts()) {
      List<String> kindIds = model.phases().stream().map(PhaseKind::id).toList();
      What what =
          DocumentReading.noneOf(
              JsonProblemKind.STRUCTURE,
              JsonWords.UNKNOWN_PHASE,
              JsonWords.UNKNOWN_PHASE_MEANT,
              JsonWords.ONE_OF,
              kindIds,
              Suggestions.meant(kindId, kindIds),
              Map.of("model", model.id(), "found", Quotation.quoted(kindId)));
      add(what.of(ProblemKind.UNKNOWN_PHASE), root + "/phases/" + phase.index() + "/kind", phase);
    }
  }

  /** The builder that takes ids would prove the loop at once. */
  private boolean loops(JourneyBuilder builder) {
    boolean complete = true;
    for (ElementDraft loop : draft.children(ElementKind.LOYALTY_LOOP)) {
      LoyaltyLoopBuilder made = LoyaltyLoop.builder(loop.id(), loop.text("from"), loop.text("to"));
      loop.applyTo(made);
      try {
        builder.loyaltyLoop(made.build());
      } catch (InvalidJourneyException invalid) {
        complete = false;
        invalid.problems().forEach(problem -> tell(problem, loop, "/loyaltyLoops/" + loop.index()));
      }
    }
    return complete;
  }

  // ---- what the model refuses ----

  /**
   * How often each path was reported: of two elements with the same id the second is the wrong one.
   */
  private final Map<ElementPath, Integer> told = new LinkedHashMap<>();

  /** Where each path that came by leads, so that many problems of one element are found at once. */
  private final Map<ElementPath, Way> found = new HashMap<>();

  /** Per path the drafts to which it leads; made when the first problem is reported. */
  private @Nullable ListMultimap<List<ElementPath.Step>, Way> ways;

  /** A draft with its pointer within the journey. */
  private record Way(ElementDraft draft, String pointer) {
    boolean has(String attribute) {
      return attribute.isEmpty() || draft.has(attribute);
    }
  }

  private void tell(StructuralProblem problem) {
    ElementPath path = problem.path();
    Way way =
        problem.kind() == ProblemKind.DUPLICATE_ID && path.attribute().isEmpty()
            ? duplicate(path)
            : found.computeIfAbsent(path, this::first);
    tell(problem, way.draft(), way.pointer());
  }

  private Way duplicate(ElementPath path) {
    List<Way> namesakes = ways().get(path.steps());
    int nth = told.merge(path, 1, Integer::sum);
    return nth < namesakes.size() ? namesakes.get(nth) : first(path);
  }

  /** The first element at a path that has its attribute, else the first one, else the journey. */
  private Way first(ElementPath path) {
    List<Way> namesakes = ways().get(path.steps());
    String attribute = path.attribute().orElse("");
    return namesakes.stream()
        .filter(way -> way.has(attribute))
        .findFirst()
        .orElseGet(() -> namesakes.isEmpty() ? new Way(draft, "") : namesakes.get(0));
  }

  private ListMultimap<List<ElementPath.Step>, Way> ways() {
    ListMultimap<List<ElementPath.Step>, Way> known = ways;
    if (known == null) {
      known = ArrayListMultimap.create();
      collect(ElementKind.JOURNEY, ImmutableList.of(), new Way(draft, ""), known);
      ways = known;
    }
    return known;
  }

  private static void collect(
      ElementKind parent,
      ImmutableList<ElementPath.Step> steps,
      Way way,
      ListMultimap<List<ElementPath.Step>, Way> into) {
    into.put(steps, way);
    for (ElementKind kind : parent.childKinds()) {
      String begin = way.pointer() + "/" + Pointers.field(kind) + "/";
      if (kind.isNote()) {
        for (Object note : way.draft().notes(kind)) {
          Way there =
              note instanceof ElementDraft child
                  ? new Way(child, begin + child.index())
                  : new Way(way.draft(), begin + ((NoteForm.Sentence) note).index());
          into.put(longer(steps, kind, ElementDraft.noteId(note)), there);
        }
        continue;
      }
      for (ElementDraft child : way.draft().children(kind)) {
        Way there = new Way(child, begin + child.index());
        collect(kind, longer(steps, kind, child.id()), there, into);
      }
    }
  }

  private static ImmutableList<ElementPath.Step> longer(
      ImmutableList<ElementPath.Step> steps, ElementKind kind, String id) {
    return ImmutableList.<ElementPath.Step>builder()
        .addAll(steps)
        .add(new ElementPath.Step(kind, id))
        .build();
  }

  private void tell(StructuralProblem problem, ElementDraft element, String pointer) {
    String attribute = problem.path().attribute().orElse("");
    Set<String> targets =
        BRANCHES.contains(problem.kind())
            ? Set.of("/phases")
            : problem.kind() == ProblemKind.DANGLING_REFERENCE ? TARGETS.get(attribute) : Set.of();
    boolean followsFromOther =
        !sound
            && in.problems.anyAt(
                wrong ->
                    targets.stream().anyMatch(target -> isIn(wrong, target))
                        || (targets.contains("/phases") && isInModel(wrong)));
    if (followsFromOther || !in.problems.counts()) {
      return;
    }
    add(what(problem), root + pointer + (attribute.isEmpty() ? "" : "/" + attribute), element);
  }

  /** Returns what is wrong with the structure, without its place. */
  static What what(StructuralProblem problem) {
    return new What(
        JsonProblemKind.STRUCTURE,
        STRUCTURE,
        null,
        Map.of("problem", problem.text()),
        problem.kind());
  }

  private void add(What what, String pointer, ElementDraft element) {
    if (element.begin() == null) {
      in.problems.add(() -> what, pointer);
    } else {
      in.problems.add(() -> what, pointer, element.begin());
    }
  }
}
