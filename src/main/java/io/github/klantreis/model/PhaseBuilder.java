package io.github.klantreis.model;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.klantreis.collect.Growing;
import io.github.klantreis.part.BranchPath;
import io.github.klantreis.part.Branching;
import io.github.klantreis.phase.PhaseKind;
import io.github.klantreis.term.BranchingKind;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link Phase}. Methods in the singular add a value, those in the plural replace all
 * values; an overload that takes an Optional clears the value if it is empty. Null arguments throw
 * a NullPointerException at once; {@code build()} reports all other problems together. Not
 * thread-safe.
 *
 * @see Phase
 */
public final class PhaseBuilder extends ExperienceElementBuilder<PhaseBuilder> {
  private final @Nullable Phase origin;
  private PhaseKind kind;
  private @Nullable String name;
  private Collection<Touchpoint> touchpoints = ImmutableList.of();
  private Collection<Branching> branchings = ImmutableList.of();
  private Map<String, BranchPath> branches = ImmutableMap.of();
  private boolean isInsideBranching;

  PhaseBuilder(String id, PhaseKind kind) {
    super(id);
    this.kind = kind;
    origin = null;
  }

  PhaseBuilder(Phase value) {
    super(value);
    origin = value;
    kind = value.kind();
    name = value.name().orElse(null);
    touchpoints = value.touchpoints();
    branchings = value.branchings();
    branches = value.branches();
  }

  @Override
  PhaseBuilder self() {
    return this;
  }

  @Override
  ElementKind elementKind() {
    return ElementKind.PHASE;
  }

  @Override
  void children(ElementKind kind, List<? extends JourneyElement> children) {
    if (kind == ElementKind.TOUCHPOINT) {
      touchpoints(PhaseBuilder.<Touchpoint>ofKind(children), branches);
    } else {
      super.children(kind, children);
    }
  }

  /**
   * Sets the kind of phase; the id does not change.
   *
   * @param kind the kind
   * @return this builder
   */
  public PhaseBuilder kind(PhaseKind kind) {
    this.kind = requireNonNull(kind, "kind");
    return this;
  }

  /**
   * Sets the phase's own name.
   *
   * @param name the name, not blank
   * @return this builder
   */
  public PhaseBuilder name(String name) {
    this.name = requireNonNull(name, "name");
    return this;
  }

  /**
   * Sets or clears the phase's own name.
   *
   * @param name the name, not blank; empty for none
   * @return this builder
   */
  public PhaseBuilder name(Optional<String> name) {
    this.name = requireNonNull(name, "name").orElse(null);
    return this;
  }

  /**
   * Adds a touchpoint without further attributes.
   *
   * @param id the id: letters, digits and {@code . _ : -}
   * @param name the name: what happens, not blank
   * @return this builder
   */
  public PhaseBuilder touchpoint(String id, String name) {
    return touchpoint(Touchpoint.builder(id, name).assemble());
  }

  /**
   * Adds a touchpoint.
   *
   * @param id the id: letters, digits and {@code . _ : -}
   * @param name the name: what happens, not blank
   * @param details sets further attributes
   * @return this builder
   */
  public PhaseBuilder touchpoint(String id, String name, Consumer<TouchpointBuilder> details) {
    return touchpoint(detailed(Touchpoint.builder(id, name), details, "details").assemble());
  }

  /**
   * Adds a touchpoint.
   *
   * @param touchpoint the touchpoint
   * @return this builder
   * @throws IllegalStateException if this builder is used inside one of its own branchings
   */
  public PhaseBuilder touchpoint(Touchpoint touchpoint) {
    requireOutside("touchpoint(…)");
    touchpoints = Growing.add(touchpoints, touchpoint, "touchpoint");
    return this;
  }

  /**
   * Adds a touchpoint that is in a branch, behind all touchpoints so far. The touchpoints of a
   * branching must follow each other, branch by branch in the order of the branches.
   *
   * @param in a branch of one of {@link #branchings(Iterable)}, which may be set later
   * @param touchpoint the touchpoint
   * @return this builder
   */
  public PhaseBuilder touchpoint(BranchPath in, Touchpoint touchpoint) {
    touchpoint(touchpoint);
    branches = Growing.put(branches, touchpoint.id(), in);
    return this;
  }

  /**
   * Adds a touchpoint that is in a branch, behind all touchpoints so far. The touchpoints of a
   * branching must follow each other, branch by branch in the order of the branches.
   *
   * @param in a branch of one of {@link #branchings(Iterable)}, which may be set later
   * @param id the id: letters, digits and {@code . _ : -}
   * @param name the name: what happens, not blank
   * @param details sets further attributes
   * @return this builder
   */
  public PhaseBuilder touchpoint(
      BranchPath in, String id, String name, Consumer<TouchpointBuilder> details) {
    return touchpoint(in, detailed(Touchpoint.builder(id, name), details, "details").assemble());
  }

  /**
   * Adds a choice: customers take one of its branches.
   *
   * @param id the id: letters, digits and {@code . _ : -}; no touchpoint and no other branching of
   *     the journey has it
   * @param name the question that customers decide, such as "When is the match?", not blank
   * @param branches adds the branches, two or more
   * @return this builder
   * @throws IllegalStateException if this builder is used inside one of its own branchings
   */
  public PhaseBuilder choice(String id, String name, Consumer<BranchingBuilder> branches) {
    return branching(new BranchingBuilder(id, name, BranchingKind.CHOICE), branches);
  }

  /**
   * Adds what goes on side by side: customers take all branches, in any order.
   *
   * @param id the id: letters, digits and {@code . _ : -}; no touchpoint and no other branching of
   *     the journey has it
   * @param name what goes on at the same time, not blank
   * @param branches adds the branches, two or more
   * @return this builder
   * @throws IllegalStateException if this builder is used inside one of its own branchings
   */
  public PhaseBuilder parallel(String id, String name, Consumer<BranchingBuilder> branches) {
    return branching(new BranchingBuilder(id, name, BranchingKind.PARALLEL), branches);
  }

  private PhaseBuilder branching(BranchingBuilder builder, Consumer<BranchingBuilder> details) {
    requireOutside("a branching");
    isInsideBranching = true;
    try {
      requireNonNull(details, "branches").accept(builder);
    } finally {
      isInsideBranching = false;
    }
    branchings = Growing.add(branchings, builder.branching(), "branching");
    for (BranchingBuilder.Inside each : builder.inside()) {
      touchpoint(each.in(), each.touchpoint());
    }
    return this;
  }

  /** Inside a branching, what is added to the phase would look as if it were in the branch. */
  private void requireOutside(String what) {
    if (isInsideBranching) {
      throw new IllegalStateException(
          what
              + " of the phase "
              + id
              + " was called inside one of its branchings; a branch has a builder of its own, and"
              + " branchings do not nest");
    }
  }

  /**
   * Adds a touchpoint, or a branching with its touchpoints.
   *
   * @param step the touchpoint or branching
   * @return this builder
   */
  public PhaseBuilder step(Step step) {
    if (requireNonNull(step, "step") instanceof BranchingStep branched) {
      requireOutside("step(…)");
      Branching branching = branched.branching();
      branchings = Growing.add(branchings, branching, "branching");
      branched
          .touchpoints()
          .forEach(
              (branch, inside) ->
                  inside.forEach(each -> touchpoint(new BranchPath(branching.id(), branch), each)));
      return this;
    }
    return touchpoint((Touchpoint) step);
  }

  /**
   * Replaces all touchpoints and branchings.
   *
   * @param steps the new touchpoints and branchings, in order
   * @return this builder
   */
  public PhaseBuilder steps(Iterable<? extends Step> steps) {
    ImmutableList<Step> all = ImmutableList.copyOf(requireNonNull(steps, "steps"));
    touchpoints = ImmutableList.of();
    branchings = ImmutableList.of();
    branches = ImmutableMap.of();
    all.forEach(this::step);
    return this;
  }

  /**
   * Replaces all touchpoints of a phase without branchings.
   *
   * @param touchpoints the new values, in order
   * @return this builder
   * @throws IllegalStateException if the phase has branchings, as the list does not say which
   *     branches the touchpoints are in; {@link #steps} does
   */
  public PhaseBuilder touchpoints(Iterable<Touchpoint> touchpoints) {
    requireOutside("touchpoints(…)");
    if (!branchings.isEmpty()) {
      throw new IllegalStateException(
          "the phase "
              + id
              + " has branchings, and a list of touchpoints does not say which branches they are in;"
              + " use steps(…), or touchpoints(…) with branches");
    }
    this.touchpoints = ImmutableList.copyOf(requireNonNull(touchpoints, "touchpoints"));
    branches = ImmutableMap.of();
    return this;
  }

  /**
   * Replaces all touchpoints, also those in branches; the branchings stay. The touchpoints of a
   * branching must follow each other, branch by branch in the order of the branches.
   *
   * @param touchpoints the new values, in order
   * @param branches the branches that touchpoints are in, by the ids of the touchpoints, such as
   *     {@link Phase#branches()}; ids of other touchpoints are ignored
   * @return this builder
   */
  public PhaseBuilder touchpoints(
      Iterable<Touchpoint> touchpoints, Map<String, BranchPath> branches) {
    requireOutside("touchpoints(…)");
    this.touchpoints = ImmutableList.copyOf(requireNonNull(touchpoints, "touchpoints"));
    this.branches = Branches.of(this.touchpoints, requireNonNull(branches, "branches"));
    return this;
  }

  /**
   * Replaces all branchings; the touchpoints stay where they are, in the branches that they were
   * in.
   *
   * @param branchings the new values, in order
   * @return this builder
   */
  public PhaseBuilder branchings(Iterable<? extends Branching> branchings) {
    this.branchings = ImmutableList.copyOf(requireNonNull(branchings, "branchings"));
    return this;
  }

  /**
   * Changes one touchpoint, which keeps its place.
   *
   * @param id the touchpoint's id
   * @param change applies the changes to a builder
   * @return this builder
   * @throws IllegalArgumentException if there is no touchpoint with that id
   */
  public PhaseBuilder changeTouchpoint(String id, Consumer<TouchpointBuilder> change) {
    touchpoints =
        Elements.change(
            touchpoints,
            id,
            ElementKind.TOUCHPOINT,
            touchpoint -> {
              Touchpoint changed = changed(touchpoint, change);
              branches = Branches.renamed(ImmutableMap.copyOf(branches), id, changed.id());
              return changed;
            });
    return this;
  }

  /**
   * Returns the phase after checking its structure. References to other elements are checked only
   * when the whole journey is built.
   *
   * @return the value
   * @throws InvalidJourneyException if its structure is invalid; the exception has all problems
   */
  public Phase build() {
    Phase phase = assemble();
    Proof.alone(phase);
    return phase;
  }

  /**
   * Returns the value without checking its structure; it shares everything unchanged with the
   * original.
   */
  @SuppressWarnings("ReferenceEquality") // equal notes have been replaced by those before
  Phase assemble() {
    PhaseHeading heading =
        ImmutableElementValues.PhaseHeadingValue.of(
            id,
            Optional.ofNullable(description),
            Optional.ofNullable(owner),
            goals,
            customerGoals,
            customerNeeds,
            expectations,
            successCriteria,
            Optional.ofNullable(emotion),
            participantEmotions,
            Optional.ofNullable(measuredEmotion),
            measuredParticipantEmotions,
            thoughts,
            quotes,
            metrics,
            laneTexts,
            pictures,
            drillsDownTo,
            evidence,
            kind,
            Optional.ofNullable(name),
            branchings,
            marks());
    Notes notes = notes();
    ImmutableList<Touchpoint> list = ImmutableList.copyOf(touchpoints);
    ImmutableMap<String, BranchPath> in = ImmutableMap.copyOf(branches);
    if (origin == null) {
      return new Phase(heading, notes, list, in);
    }
    list = Growing.sharing(origin.touchpoints(), list);
    if (in.equals(origin.branches())) {
      in = origin.branchMap();
    }
    if (heading.equals(origin.heading())) {
      heading = origin.heading();
    }
    if (notes.equals(origin.notes())) {
      notes = origin.notes();
    }
    return heading == origin.heading()
            && notes == origin.notes()
            && list == origin.touchpoints()
            && in == origin.branches()
        ? origin
        : new Phase(heading, notes, list, in);
  }

  /** Returns the touchpoint after a change; the same object if nothing changed. */
  static Touchpoint changed(Touchpoint touchpoint, Consumer<TouchpointBuilder> change) {
    Touchpoint changed = detailed(touchpoint.toBuilder(), change, "change").assemble();
    return changed.equals(touchpoint) ? touchpoint : changed;
  }
}
