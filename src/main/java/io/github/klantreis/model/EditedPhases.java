package io.github.klantreis.model;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.klantreis.collect.Growing;
import io.github.klantreis.part.BranchPath;
import io.github.klantreis.part.Branching;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Listing;
import io.github.klantreis.wording.Quotation;
import io.github.klantreis.wording.Suggestions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The phases of a journey that is being edited, with their touchpoints and branchings: what is
 * inserted, moved and taken out, and where.
 */
final class EditedPhases {
  private static final Text TOUCHPOINT_OR_BRANCHING =
      Text.en("touchpoint or branching").nl("contactmoment of vertakking");
  private static final Text BRANCHING = Text.en("branching").nl("vertakking");
  private static final Text BRANCH = Text.en("branch").nl("tak");
  private static final Text HAS_BRANCHES =
      Text.en("the branching {branching} has the branches")
          .nl("de vertakking {branching} heeft de takken");
  private static final Text NESTED =
      Text.en("the branching {id} cannot be placed {place}, as branchings do not nest")
          .nl("de vertakking {id} kan niet {place} staan: een vertakking staat niet in een andere");
  private static final Text PHASE_PLACES =
      Text.en("a phase can be placed before or after a phase, first or last, not {place}")
          .nl("een fase kan vóór of na een fase staan, vooraan of achteraan, niet {place}");
  private static final Text ONLY_PHASES =
      Text.en("only a phase can be placed {place}, not a touchpoint or branching")
          .nl("alleen een fase kan {place} staan, een contactmoment of vertakking niet");
  private static final Text BEFORE_ITSELF =
      Text.en("{id} cannot be moved before itself").nl("{id} kan niet vóór zichzelf staan");
  private static final Text AFTER_ITSELF =
      Text.en("{id} cannot be moved after itself").nl("{id} kan niet na zichzelf staan");

  private final Journey origin;
  private final List<Phase> phases;

  /** The phases whose touchpoints came and went, by their ids. */
  private final Set<String> regrouped = new HashSet<>();

  /** The ids of other phases that were edited, or in which a touchpoint was. */
  private final Set<String> changed = new HashSet<>();

  EditedPhases(Journey origin) {
    this.origin = origin;
    phases = new ArrayList<>(origin.phases());
  }

  /** Returns the phases as they are between two edits. */
  List<Phase> all() {
    return ImmutableList.copyOf(phases);
  }

  /** Returns the phases after the last edit, which share with the original what is as it was. */
  List<Phase> edited() {
    phases.replaceAll(this::sharing);
    return all();
  }

  private Phase sharing(Phase phase) {
    if (regrouped.contains(phase.id())) {
      return asBefore(phase);
    }
    return changed.contains(phase.id())
        ? origin.phase(phase.id()).filter(phase::equals).orElse(phase)
        : phase;
  }

  void replaceAll(Collection<Phase> replacements) {
    phases.clear();
    phases.addAll(replacements);
  }

  Phase get(int at) {
    return phases.get(at);
  }

  Phase phase(String id) {
    return phases.get(with(id));
  }

  Touchpoint touchpoint(String id) {
    return phases.get(holding(id)).touchpoint(id).orElseThrow();
  }

  Phase remove(String id) {
    return phases.remove(with(id));
  }

  void phase(String id, Consumer<PhaseBuilder> change) {
    int at = with(id);
    Phase after = ElementBuilder.detailed(phases.get(at).toBuilder(), change, "change").assemble();
    changed.add(after.id());
    phases.set(at, after);
  }

  /** Changes a touchpoint of the phase at a position. */
  void touchpoint(int at, String id, Consumer<TouchpointBuilder> change) {
    Phase phase = phases.get(at);
    int position = phase.positionOf(id);
    Touchpoint before = phase.touchpoints().get(position);
    Touchpoint after = PhaseBuilder.changed(before, change);
    if (after != before) {
      changed.add(phase.id());
      Touchpoint[] touchpoints = phase.touchpoints().toArray(new Touchpoint[0]);
      touchpoints[position] = after;
      ImmutableList<Touchpoint> all = ImmutableList.copyOf(touchpoints);
      phases.set(
          at,
          after.id().equals(id)
              ? phase.withSameIds(phase.heading(), all)
              : new Phase(
                  phase.heading(),
                  phase.notes(),
                  all,
                  Branches.renamed(phase.branchMap(), id, after.id())));
    }
  }

  void insert(Phase phase, Place place) {
    phases.add(position(place), phase);
  }

  void insert(Touchpoint touchpoint, Place place) {
    Spot spot = Spot.of(place, phases);
    Phase phase = phases.get(spot.phase());
    List<Touchpoint> touchpoints = new ArrayList<>(phase.touchpoints());
    touchpoints.add(spot.position(), touchpoint);
    Map<String, BranchPath> branches = new LinkedHashMap<>(phase.branches());
    spot.branch()
        .ifPresentOrElse(
            branch -> branches.put(touchpoint.id(), branch),
            () -> branches.remove(touchpoint.id()));
    regroup(spot.phase(), touchpoints, branches);
  }

  void insert(BranchingStep branching, Place place) {
    String id = branching.branching().id();
    Spot spot = Spot.of(place, phases);
    if (spot.branch().isPresent()) {
      throw new RefusedEditException(
          Listing.filled(NESTED, Map.of("id", Quotation.quoted(id), "place", place.words())));
    }
    Phase phase = phases.get(spot.phase());
    List<Touchpoint> touchpoints = new ArrayList<>(phase.touchpoints());
    Map<String, BranchPath> branches = new LinkedHashMap<>(phase.branches());
    List<Touchpoint> inside = new ArrayList<>();
    branching
        .touchpoints()
        .forEach(
            (branch, in) -> {
              inside.addAll(in);
              in.forEach(each -> branches.put(each.id(), new BranchPath(id, branch)));
            });
    touchpoints.addAll(spot.position(), inside);
    List<Branching> branchings = new ArrayList<>(phase.branchings());
    branchings.add(spot.branchingsBefore(phase), branching.branching());
    phases.set(
        spot.phase(),
        phase.toBuilder().branchings(branchings).touchpoints(touchpoints, branches).assemble());
    regrouped.add(phase.id());
  }

  /** Moves an element, or leaves everything as it was if there is no such place. */
  void move(String id, Place place, Runnable move) {
    requireNonNull(place, "place");
    boolean isBefore = place.relation() == Place.Relation.BEFORE;
    if (place.id().equals(id) && (isBefore || place.relation() == Place.Relation.AFTER)) {
      throw new RefusedEditException(
          Listing.filled(
              isBefore ? BEFORE_ITSELF : AFTER_ITSELF, Map.of("id", Quotation.quoted(id))));
    }
    List<Phase> before = new ArrayList<>(phases);
    try {
      move.run();
    } catch (IllegalArgumentException noPlace) {
      phases.clear();
      phases.addAll(before);
      throw noPlace;
    }
  }

  /**
   * Returns the original phase if the edits of its touchpoints cancelled each other out, or else a
   * phase with the original heading if that is as it was.
   */
  private Phase asBefore(Phase phase) {
    Optional<Phase> former =
        origin.phase(phase.id()).filter(before -> before.heading().equals(phase.heading()));
    if (former.isEmpty()) {
      return phase;
    }
    Phase before = former.get();
    boolean isSame =
        before.notes().equals(phase.notes())
            && Growing.sharing(before.touchpoints(), phase.touchpointList()) == before.touchpoints()
            && before.branches().equals(phase.branches());
    return isSame
        ? before
        : new Phase(before.heading(), phase.notes(), phase.touchpointList(), phase.branchMap());
  }

  private void regroup(int at, List<Touchpoint> touchpoints, Map<String, BranchPath> branches) {
    Phase phase = phases.get(at);
    phases.set(
        at,
        new Phase(
            phase.heading(),
            phase.notes(),
            ImmutableList.copyOf(touchpoints),
            Branches.of(touchpoints, branches)));
    regrouped.add(phase.id());
  }

  BranchingStep takeOutBranching(String id) {
    int at = Spot.phaseBranchingAt(id, phases);
    Phase phase = phases.get(at);
    BranchingStep taken = Branches.step(phase, phase.branching(id).orElseThrow());
    phases.set(
        at,
        phase.toBuilder()
            .touchpoints(
                phase.touchpoints().stream()
                    .filter(each -> !id.equals(Branches.branchingId(phase, each)))
                    .toList(),
                phase.branches())
            .branchings(phase.branchings().stream().filter(each -> !each.id().equals(id)).toList())
            .assemble());
    regrouped.add(phase.id());
    return taken;
  }

  Touchpoint takeOut(String id) {
    int at = holding(id);
    Phase phase = phases.get(at);
    List<Touchpoint> touchpoints = new ArrayList<>(phase.touchpoints());
    Touchpoint taken = touchpoints.remove(phase.positionOf(id));
    regroup(at, touchpoints, phase.branches());
    return taken;
  }

  // ---- where ----

  private int position(Place place) {
    return switch (requireNonNull(place, "place").relation()) {
      case FIRST -> 0;
      case LAST -> phases.size();
      case BEFORE -> with(place.id());
      case AFTER -> with(place.id()) + 1;
      case START_OF, END_OF ->
          throw new RefusedEditException(
              Listing.filled(PHASE_PLACES, Map.of("place", place.words())));
    };
  }

  int with(String id) {
    return Spot.phaseWith(id, phases);
  }

  int holding(String touchpointId) {
    int at = Spot.phaseHolding(touchpointId, phases);
    if (at >= 0) {
      return at;
    }
    throw new RefusedEditException(
        Elements.unknown(
            ElementKind.TOUCHPOINT,
            touchpointId,
            phases.stream().flatMap(phase -> phase.touchpoints().stream()).toList()));
  }

  /**
   * The position that a {@link Place} for touchpoints has among phases that are being edited.
   *
   * @param phase the position of the phase
   * @param position the position in the phase that a touchpoint gets
   * @param branch the branch that it gets into
   */
  private record Spot(int phase, int position, Optional<BranchPath> branch) {

    static Spot of(Place place, List<Phase> phases) {
      return switch (requireNonNull(place, "place").relation()) {
        case BEFORE, AFTER -> beside(place, phases);
        case START_OF, END_OF -> {
          Optional<BranchPath> branch = place.branch();
          yield branch.isPresent()
              ? in(branch.get(), place.relation() == Place.Relation.START_OF, phases)
              : atEnd(place, phases);
        }
        case FIRST, LAST ->
            throw new RefusedEditException(
                Listing.filled(ONLY_PHASES, Map.of("place", place.words())));
      };
    }

    /** Returns how many branchings of the phase start before the position. */
    int branchingsBefore(Phase holder) {
      int count = 0;
      for (Branching branching : holder.branchings()) {
        if (besideBranching(holder, branching.id(), false) >= position) {
          break;
        }
        count++;
      }
      return count;
    }

    private static Spot atEnd(Place place, List<Phase> phases) {
      int at = phaseWith(place.id(), phases);
      int position =
          place.relation() == Place.Relation.START_OF ? 0 : phases.get(at).touchpoints().size();
      return new Spot(at, position, Optional.empty());
    }

    private static Spot beside(Place place, List<Phase> phases) {
      boolean isAfter = place.relation() == Place.Relation.AFTER;
      int at = phaseHolding(place.id(), phases);
      if (at >= 0) {
        Phase phase = phases.get(at);
        int position = phase.positionOf(place.id()) + (isAfter ? 1 : 0);
        return new Spot(at, position, phase.branchOf(place.id()));
      }
      for (int i = 0; i < phases.size(); i++) {
        if (phases.get(i).branching(place.id()).isPresent()) {
          return new Spot(i, besideBranching(phases.get(i), place.id(), isAfter), Optional.empty());
        }
      }
      throw new RefusedEditException(
          Suggestions.unknown(
              TOUCHPOINT_OR_BRANCHING,
              place.id(),
              Suggestions.THERE_ARE,
              phases.stream()
                  .flatMap(
                      phase ->
                          Stream.concat(
                              phase.touchpoints().stream().map(Touchpoint::id),
                              phase.branchings().stream().map(Branching::id)))
                  .toList()));
    }

    /** Returns the position before or behind a branching; the end of the phase if it is empty. */
    private static int besideBranching(Phase phase, String id, boolean isAfter) {
      List<Touchpoint> all = phase.touchpoints();
      for (int i = 0; i < all.size(); i++) {
        if (id.equals(Branches.branchingId(phase, all.get(i)))) {
          return isAfter ? Branches.end(phase, i) : i;
        }
      }
      return all.size();
    }

    private static Spot in(BranchPath path, boolean isStart, List<Phase> phases) {
      int at = phaseBranchingAt(path.branching(), phases);
      Phase phase = phases.get(at);
      Branching branching = phase.branching(path.branching()).orElseThrow();
      if (branching.branch(path.branch()).isEmpty()) {
        throw new RefusedEditException(
            Suggestions.unknown(
                BRANCH,
                path.branch(),
                Listing.filled(
                    HAS_BRANCHES, Map.of("branching", Quotation.quoted(path.branching()))),
                branching.branches().stream().map(each -> each.id()).toList()));
      }
      return new Spot(at, positionIn(phase, branching, path.branch(), isStart), Optional.of(path));
    }

    /**
     * Returns the position at the start or end of a branch, behind all of the branches before it.
     */
    private static int positionIn(Phase phase, Branching branching, String id, boolean isStart) {
      List<String> ids = branching.branches().stream().map(each -> each.id()).toList();
      int rank = ids.indexOf(id);
      int position = besideBranching(phase, branching.id(), false);
      List<Touchpoint> all = phase.touchpoints();
      while (position < all.size()) {
        BranchPath in = phase.branchMap().get(all.get(position).id());
        if (in == null || !in.branching().equals(branching.id())) {
          break;
        }
        int other = ids.indexOf(in.branch());
        if (other > rank || (isStart && other == rank)) {
          break;
        }
        position++;
      }
      return position;
    }

    static int phaseWith(String id, List<Phase> phases) {
      requireNonNull(id, "id");
      for (int i = 0; i < phases.size(); i++) {
        if (phases.get(i).id().equals(id)) {
          return i;
        }
      }
      throw new RefusedEditException(Elements.unknown(ElementKind.PHASE, id, phases));
    }

    /** Returns the position of the phase of a touchpoint, or −1. */
    static int phaseHolding(String touchpointId, List<Phase> phases) {
      for (int i = 0; i < phases.size(); i++) {
        if (phases.get(i).positionOf(touchpointId) >= 0) {
          return i;
        }
      }
      return -1;
    }

    static int phaseBranchingAt(String id, List<Phase> phases) {
      requireNonNull(id, "id");
      for (int i = 0; i < phases.size(); i++) {
        if (phases.get(i).branching(id).isPresent()) {
          return i;
        }
      }
      throw new RefusedEditException(
          Suggestions.unknown(
              BRANCHING,
              id,
              Suggestions.THERE_ARE,
              phases.stream()
                  .flatMap(phase -> phase.branchings().stream().map(Branching::id))
                  .toList()));
    }
  }
}
