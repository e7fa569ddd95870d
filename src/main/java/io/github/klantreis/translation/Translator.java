package io.github.klantreis.translation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multiset;
import io.github.klantreis.model.ElementKind;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyBuilder;
import io.github.klantreis.model.JourneyElement;
import io.github.klantreis.model.Located;
import io.github.klantreis.model.LoyaltyLoop;
import io.github.klantreis.model.Note;
import io.github.klantreis.model.Opportunity;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.PhaseBuilder;
import io.github.klantreis.model.Solution;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.part.BranchPath;
import io.github.klantreis.part.Branching;
import io.github.klantreis.part.NextStep;
import io.github.klantreis.phase.Crosswalk;
import io.github.klantreis.phase.PhaseKind;
import io.github.klantreis.phase.PhaseModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Creates one {@link Translation}, which states the rules. */
final class Translator {
  private static final List<ElementKind> NOTES =
      Stream.of(ElementKind.values()).filter(ElementKind::isNote).toList();

  private final Journey source;
  private final PhaseModel model;
  private final Crosswalk crosswalk;
  private final TranslationReport report;
  private final Map<PhaseKind, PhaseChoice> choices = new HashMap<>();

  /** The targets of touchpoints, by id; lost touchpoints are not included. */
  private final Map<String, PhaseKind> touchpointTargets = new HashMap<>();

  private final Map<String, PhaseKind> phaseTargets = new HashMap<>();

  /** The phases that were merged into one of a kind, and the touchpoints in it. */
  private final ListMultimap<PhaseKind, Phase> together =
      MultimapBuilder.hashKeys().arrayListValues().build();

  private final ListMultimap<PhaseKind, Touchpoint> touchpoints =
      MultimapBuilder.hashKeys().arrayListValues().build();

  private final ListMultimap<PhaseKind, Branching> branchings =
      MultimapBuilder.hashKeys().arrayListValues().build();

  /** The branches that touchpoints are still in, by their ids. */
  private final Map<String, BranchPath> branches = new HashMap<>();

  /** The last phase of the model to which anything was assigned so far. */
  private int furthest = -1;

  Translator(Journey source, PhaseModel model) {
    requireNonNull(source, "source");
    this.source = source;
    this.model = model;
    crosswalk = source.phaseModel().crosswalkTo(model);
    report = new TranslationReport(model);
  }

  Translation translate() {
    JourneyBuilder translated = source.toBuilder().phaseModel(model);
    if (!source.phaseModel().phases().equals(model.phases())) {
      source.phases().forEach(this::choose);
      source.phases().forEach(this::carryOver);
      ImmutableList<Phase> phases = phases();
      translated.phases(phases).loyaltyLoops(loops());
      translated.removeDanglingReferences(lost -> {}); // reported next, with paths of the source
      reportReferences();
      new Readings(phases, phaseTargets, report).compare(source.phases());
    }
    return new Translation(source, translated.build(), crosswalk, report.remarks());
  }

  private PhaseChoice choice(Phase phase) {
    return choices.computeIfAbsent(phase.kind(), kind -> PhaseChoice.among(crosswalk, kind));
  }

  private void choose(Phase phase) {
    PhaseChoice choice = choice(phase);
    Multiset<PhaseKind> went = HashMultiset.create();
    for (Touchpoint touchpoint : phase.touchpoints()) {
      choice
          .of(touchpoint)
          .ifPresent(
              target -> {
                touchpointTargets.put(touchpoint.id(), target);
                went.add(target);
              });
    }
    choice
        .ofHeading(went)
        .ifPresent(
            target -> {
              phaseTargets.put(phase.id(), target);
              together.put(target, phase);
            });
  }

  // ---- what each phase and touchpoint became ----

  private void carryOver(Phase phase) {
    PhaseChoice choice = choice(phase);
    PhaseKind target = phaseTargets.get(phase.id());
    if (target == null) {
      report.lost(phase, choice);
    } else {
      reportHeading(phase, choice, target);
      reportOrder(phase, target);
    }
    phase.branchings().forEach(branching -> carryOver(phase, branching));
    for (Touchpoint touchpoint : phase.touchpoints()) {
      carryOver(phase, choice, touchpoint);
    }
  }

  /** A branching stays whole or is lost: its touchpoints would follow each other otherwise. */
  private void carryOver(Phase phase, Branching branching) {
    List<String> inside =
        phase.touchpoints().stream()
            .map(Touchpoint::id)
            .filter(id -> phase.branchOf(id).filter(in -> isIn(in, branching)).isPresent())
            .toList();
    PhaseKind target = touchpointTargets.get(inside.get(0));
    if (target == null
        || !inside.stream().allMatch(id -> target.equals(touchpointTargets.get(id)))) {
      report.lost(phase, branching);
      return;
    }
    branchings.put(target, branching);
    inside.forEach(id -> branches.put(id, phase.branches().get(id)));
  }

  private static boolean isIn(BranchPath in, Branching branching) {
    return in.branching().equals(branching.id());
  }

  private void reportHeading(Phase phase, PhaseChoice choice, PhaseKind target) {
    if (choice.allowed().size() > 1) {
      report.ambiguous(phase, target, choice.allowed());
    }
    List<Phase> merged = together.get(target);
    List<Phase> before = merged.subList(0, merged.indexOf(phase));
    if (!before.isEmpty()) {
      report.merged(phase, target, before);
    }
    phase
        .name()
        .filter(name -> commonName(merged).isEmpty())
        .ifPresent(name -> report.nameLost(phase, name, target, merged));
    reportNotes(phase, before);
    for (JoinedAttribute attribute : JoinedAttribute.ALL) {
      attribute
          .displaced(before, phase)
          .forEach(displaced -> report.displaced(phase, attribute, displaced));
    }
  }

  private static Optional<String> commonName(List<Phase> merged) {
    Optional<String> name = merged.get(0).name();
    return merged.stream().allMatch(phase -> phase.name().equals(name)) ? name : Optional.empty();
  }

  /** Reports once per phase that something in it now comes before what it came after. */
  private void reportOrder(Phase phase, PhaseKind target) {
    List<PhaseKind> went = new ArrayList<>();
    phase.touchpoints().forEach(each -> target(each).ifPresent(went::add));
    if (went.isEmpty()) {
      went.add(target);
    }
    boolean reported = false;
    for (PhaseKind kind : went) {
      int position = model.indexOf(kind);
      if (position < furthest && !reported) {
        report.reordered(phase, kind, model.phases().get(furthest));
        reported = true;
      }
      furthest = Math.max(furthest, position);
    }
  }

  private void carryOver(Phase phase, PhaseChoice choice, Touchpoint touchpoint) {
    Optional<PhaseKind> target = target(touchpoint);
    if (target.isEmpty()) {
      report.lost(phase, touchpoint, choice);
      return;
    }
    if (choice.allowed().size() > 1) {
      report.ambiguous(
          phase, touchpoint, target.get(), choice.allowed(), choice.tellingMoment(touchpoint));
    }
    touchpoints.put(target.get(), withPersonasOfBranch(phase, withStepsLeft(phase, touchpoint)));
  }

  /** Whom a branch concerns stays known at its touchpoints where the branching is lost. */
  private Touchpoint withPersonasOfBranch(Phase phase, Touchpoint touchpoint) {
    Set<String> personas = phase.reading(touchpoint).concernedPersonas();
    return branches.containsKey(touchpoint.id()) || personas.equals(touchpoint.concernedPersonas())
        ? touchpoint
        : touchpoint.toBuilder().concernedPersonas(personas).build();
  }

  private Touchpoint withStepsLeft(Phase phase, Touchpoint touchpoint) {
    List<NextStep> left = new ArrayList<>();
    for (NextStep step : touchpoint.nextSteps()) {
      if (touchpointTargets.containsKey(step.touchpointId())) {
        left.add(step);
      } else {
        report.stepLost(phase, touchpoint, step.touchpointId());
      }
    }
    return left.size() == touchpoint.nextSteps().size()
        ? touchpoint
        : touchpoint.toBuilder().nextSteps(left).build();
  }

  private Optional<PhaseKind> target(Touchpoint touchpoint) {
    return Optional.ofNullable(touchpointTargets.get(touchpoint.id()));
  }

  // ---- the other model's phases and loops ----

  private ImmutableList<Phase> phases() {
    return model.phases().stream()
        .filter(kind -> together.containsKey(kind) || touchpoints.containsKey(kind))
        .map(this::phase)
        .collect(ImmutableList.toImmutableList());
  }

  private Phase phase(PhaseKind kind) {
    PhaseBuilder phase =
        Phase.builder(kind)
            .branchings(branchings.get(kind))
            .touchpoints(touchpoints.get(kind), branches);
    List<Phase> merged = together.get(kind);
    if (!merged.isEmpty()) {
      phase.name(commonName(merged));
      JoinedAttribute.ALL.forEach(attribute -> attribute.join(merged, phase));
      joinNotes(merged, phase);
    }
    return phase.build();
  }

  /** Reports the notes that give way to one of the same id in a phase before. */
  private void reportNotes(Phase phase, List<Phase> before) {
    for (ElementKind kind : NOTES) {
      for (JourneyElement note : phase.children(kind)) {
        for (Phase earlier : before) {
          Optional<? extends JourneyElement> kept =
              earlier.children(kind).stream()
                  .filter(each -> each.id().equals(note.id()))
                  .findFirst();
          if (kept.isPresent()) {
            if (!kept.get().equals(note)) {
              report.displaced(phase, note, kept.get(), earlier);
            }
            break;
          }
        }
      }
    }
  }

  /** Reports what the notes that are left referred to and is lost. */
  private void reportReferences() {
    Set<String> lost =
        source
            .walk(Note.class)
            .filter(located -> !isLeft(located))
            .flatMap(located -> located.element().givenId().stream())
            .collect(Collectors.toSet());
    if (lost.isEmpty()) {
      return;
    }
    source
        .walk(Note.class)
        .filter(this::isLeft)
        .forEach(
            located -> {
              Note note = located.element();
              if (note instanceof Opportunity opportunity) {
                reportReferences(located, "addresses", opportunity.addresses(), lost);
              } else if (note instanceof Solution solution) {
                reportReferences(located, "realises", solution.realises(), lost);
              }
            });
  }

  private void reportReferences(
      Located<Note> located, String attribute, Set<String> ids, Set<String> lost) {
    ids.stream()
        .filter(lost::contains)
        .forEach(id -> report.referenceLost(located.path().attribute(attribute), id));
  }

  private boolean isLeft(Located<? extends Note> located) {
    return located
        .touchpoint()
        .map(touchpoint -> touchpointTargets.containsKey(touchpoint.id()))
        .or(() -> located.phase().map(phase -> phaseTargets.containsKey(phase.id())))
        .orElse(true);
  }

  /** Notes that several phases have are taken once. */
  private static void joinNotes(List<Phase> merged, PhaseBuilder into) {
    into.painPoints(joined(merged, Phase::painPoints))
        .opportunities(joined(merged, Phase::opportunities))
        .solutions(joined(merged, Phase::solutions))
        .ideas(joined(merged, Phase::ideas));
  }

  private static <N extends Note> Collection<N> joined(
      List<Phase> merged, Function<Phase, List<N>> notes) {
    Map<String, N> joined = new LinkedHashMap<>();
    merged.forEach(
        phase -> notes.apply(phase).forEach(note -> joined.putIfAbsent(note.id(), note)));
    return joined.values();
  }

  private ImmutableList<LoyaltyLoop> loops() {
    return source.loyaltyLoops().stream()
        .flatMap(loop -> translated(loop).stream())
        .collect(ImmutableList.toImmutableList());
  }

  private Optional<LoyaltyLoop> translated(LoyaltyLoop loop) {
    Phase from = source.phase(loop.from()).orElseThrow();
    Phase to = source.phase(loop.to()).orElseThrow();
    PhaseKind newFrom = phaseTargets.get(from.id());
    PhaseKind newTo = phaseTargets.get(to.id());
    if (newFrom == null || newTo == null) {
      report.lost(loop, from, to, lostOf(from, to));
      return Optional.empty();
    }
    int leads = source.phases().indexOf(to) - source.phases().indexOf(from);
    int nowLeads = model.indexOf(newTo) - model.indexOf(newFrom);
    if (nowLeads == 0 && leads != 0) {
      report.within(loop, from, to, newTo);
    } else if (nowLeads > 0 && leads <= 0) {
      report.forward(loop, from, to);
    }
    return Optional.of(loop.toBuilder().from(newFrom.id()).to(newTo.id()).build());
  }

  private List<Phase> lostOf(Phase from, Phase to) {
    return ImmutableList.of(from, to).stream()
        .distinct()
        .filter(end -> !phaseTargets.containsKey(end.id()))
        .toList();
  }
}
