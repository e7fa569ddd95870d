package io.github.klantreis.model;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.klantreis.collect.IdIndex;
import io.github.klantreis.part.Branch;
import io.github.klantreis.part.BranchPath;
import io.github.klantreis.part.Branching;
import io.github.klantreis.part.Emotion;
import io.github.klantreis.part.Evidence;
import io.github.klantreis.part.Expectation;
import io.github.klantreis.part.Metric;
import io.github.klantreis.part.Need;
import io.github.klantreis.part.Picture;
import io.github.klantreis.phase.PhaseKind;
import io.github.klantreis.wording.Counted;
import io.github.klantreis.wording.Listing;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A phase of the journey: a heading, the notes on it, and the touchpoints in order, some of them in
 * branches.
 *
 * <p>Immutable, equal by value and thread-safe.
 */
public final class Phase extends Marked implements PhaseHeading, NotedElement {
  private final PhaseHeading heading;
  private final Notes notes;
  private final ImmutableList<Touchpoint> touchpoints;
  private final ImmutableMap<String, BranchPath> branches;
  // Racy on purpose: every thread computes the same index.
  private @Nullable IdIndex index;
  private @Nullable Map<String, Branching> branchingIndex;

  Phase(
      PhaseHeading heading,
      Notes notes,
      ImmutableList<Touchpoint> touchpoints,
      ImmutableMap<String, BranchPath> branches) {
    this.heading = heading;
    this.notes = notes;
    this.touchpoints = touchpoints;
    this.branches = branches;
  }

  /**
   * Returns a builder of a phase whose id is that of its kind.
   *
   * @param kind the kind, one of the phase model's
   * @return a new builder
   */
  public static PhaseBuilder builder(PhaseKind kind) {
    return builder(requireNonNull(kind, "kind").id(), kind);
  }

  /**
   * Returns a builder of a phase with an id of its own, which is needed if a kind occurs twice.
   *
   * @param id the id: letters, digits and {@code . _ : -}
   * @param kind the kind, one of the phase model's
   * @return a new builder
   */
  public static PhaseBuilder builder(String id, PhaseKind kind) {
    return new PhaseBuilder(requireNonNull(id, "id"), requireNonNull(kind, "kind"));
  }

  /**
   * Returns this phase without its notes and touchpoints.
   *
   * @return the heading; it stays the same object as long as only notes and touchpoints are changed
   */
  public PhaseHeading heading() {
    return heading;
  }

  /**
   * Returns the touchpoints, those in branches included.
   *
   * @return the touchpoints in the order in which they were written, unmodifiable; those of a
   *     branching follow each other, branch by branch
   */
  public List<Touchpoint> touchpoints() {
    return touchpoints;
  }

  /**
   * Returns the touchpoint with an id.
   *
   * @param id any text
   * @return the touchpoint, or empty when this phase has none with that id
   */
  public Optional<Touchpoint> touchpoint(String id) {
    int position = positionOf(id);
    return position < 0 ? Optional.empty() : Optional.of(touchpoints.get(position));
  }

  /**
   * Returns which branch each touchpoint is in.
   *
   * @return branches by the ids of touchpoints, without the touchpoints outside all branches,
   *     unmodifiable
   */
  public Map<String, BranchPath> branches() {
    return branches;
  }

  /**
   * Returns the branch that a touchpoint is in.
   *
   * @param touchpointId any text
   * @return the path of the branch, or empty when the touchpoint is in none
   */
  public Optional<BranchPath> branchOf(String touchpointId) {
    return Optional.ofNullable(branches.get(requireNonNull(touchpointId, "touchpointId")));
  }

  /**
   * Returns a touchpoint as it is to be read here: with what this phase says where it is silent.
   *
   * @param touchpoint a touchpoint of this phase
   * @return the reading
   */
  public Reading reading(Touchpoint touchpoint) {
    return new Reading(
        heading,
        touchpoint,
        branches.isEmpty() ? Optional.empty() : branchOf(touchpoint.id()).flatMap(this::branch));
  }

  @Override
  public Optional<Branching> branching(String branchingId) {
    requireNonNull(branchingId, "branchingId");
    Map<String, Branching> known = branchingIndex;
    if (known == null) {
      Map<String, Branching> byId = new HashMap<>();
      branchings().forEach(branching -> byId.putIfAbsent(branching.id(), branching));
      known = Map.copyOf(byId);
      branchingIndex = known;
    }
    return Optional.ofNullable(known.get(branchingId));
  }

  /**
   * Returns the touchpoints in a branch.
   *
   * @param branch the path of a branch
   * @return the touchpoints in order, unmodifiable; empty when there are none
   */
  public List<Touchpoint> touchpoints(BranchPath branch) {
    requireNonNull(branch, "branch");
    return touchpoints.stream()
        .filter(touchpoint -> branch.equals(branches.get(touchpoint.id())))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns touchpoints and branchings as they follow each other; {@link PhaseBuilder#steps} takes
   * them.
   *
   * @return the steps in order, unmodifiable; equal to {@link #touchpoints()} if there are no
   *     branchings
   */
  public List<Step> steps() {
    return branchings().isEmpty() ? ImmutableList.copyOf(touchpoints) : Branches.steps(this);
  }

  /**
   * Returns the touchpoints of this phase that can come next after one of it, by the rules of
   * {@link Journey#next}.
   *
   * @param touchpointId the id of a touchpoint of this phase
   * @return the touchpoints, unmodifiable: those that follow in the order of the phase, then those
   *     of the ways from it; without touchpoints of other phases
   * @throws IllegalArgumentException if this phase has no touchpoint with that id
   */
  public List<Touchpoint> next(String touchpointId) {
    int position = positionOf(touchpointId);
    if (position < 0) {
      throw new IllegalArgumentException(
          Elements.unknown(ElementKind.TOUCHPOINT, touchpointId, touchpoints).get(Listing.ENGLISH));
    }
    return Order.next(this, position);
  }

  /**
   * Returns the touchpoints with which the phase can start. If it starts with a branching, these
   * are the first of each branch; if that is a choice with a branch without touchpoints that leads
   * to the join, the first of what comes behind it, too.
   *
   * @return the touchpoints in order, unmodifiable; empty in a phase without touchpoints
   */
  public List<Touchpoint> firstTouchpoints() {
    return Order.first(this);
  }

  /**
   * Returns the touchpoints after which the next phase follows in the order of the journey. If the
   * phase ends with a branching, these are the last of each branch that leads to the join; if that
   * is a choice with such a branch without touchpoints, the last of what comes before it, too.
   *
   * @return the touchpoints in order, unmodifiable; without those from which a way without a
   *     condition leads elsewhere, and without the last of a branch with which the journey ends
   */
  public List<Touchpoint> lastTouchpoints() {
    return Order.last(this);
  }

  /**
   * Returns the touchpoints with which a {@linkplain Branch#endsJourney() branch} of this phase
   * ends the journey: the last of each such branch that has touchpoints.
   *
   * @return the touchpoints in order, unmodifiable; without those from which a way without a
   *     condition leads elsewhere
   */
  public List<Touchpoint> endingTouchpoints() {
    return Order.ending(this);
  }

  /**
   * Returns this phase with one touchpoint changed; all others are shared.
   *
   * @param id the touchpoint's id
   * @param change applies the changes to a builder
   * @return the changed copy
   * @throws IllegalArgumentException if this phase has no touchpoint with that id
   * @throws InvalidJourneyException if the structure of the changed touchpoint is invalid; the
   *     exception has all problems
   */
  public Phase withTouchpoint(String id, Consumer<TouchpointBuilder> change) {
    requireNonNull(change, "change");
    return toBuilder().changeTouchpoint(id, change).build();
  }

  /**
   * Returns a builder that starts from this phase.
   *
   * @return a new builder
   */
  public PhaseBuilder toBuilder() {
    return new PhaseBuilder(this);
  }

  /**
   * Returns a builder of a copy of this phase under another id. Its touchpoints are the same, so
   * that the copy is for another journey; {@link JourneyEditor#copyPhase} makes one for the same
   * journey.
   *
   * @param id the id of the copy: letters, digits and {@code . _ : -}
   * @return a new builder
   */
  public PhaseBuilder toBuilder(String id) {
    return toBuilder().id(requireNonNull(id, "id"));
  }

  @Override
  public List<? extends JourneyElement> children(ElementKind kind) {
    return kind == ElementKind.TOUCHPOINT ? touchpoints : notes.ofKind(kind);
  }

  int positionOf(String id) {
    requireNonNull(id, "id");
    IdIndex known = index;
    if (known == null) {
      known = IdIndex.of(touchpoints, Touchpoint::id);
      index = known;
    }
    return known.find(id, touchpoints, Touchpoint::id);
  }

  /**
   * Returns a copy that shares this phase's index; ids and positions of the touchpoints must be the
   * same.
   */
  Phase withSameIds(PhaseHeading newHeading, ImmutableList<Touchpoint> newTouchpoints) {
    Phase copy = new Phase(newHeading, notes, newTouchpoints, branches);
    copy.index = index;
    return copy;
  }

  Notes notes() {
    return notes;
  }

  ImmutableList<Touchpoint> touchpointList() {
    return touchpoints;
  }

  ImmutableMap<String, BranchPath> branchMap() {
    return branches;
  }

  @Override
  public String id() {
    return heading.id();
  }

  @Override
  public PhaseKind kind() {
    return heading.kind();
  }

  @Override
  public Optional<String> name() {
    return heading.name();
  }

  @Override
  public List<Branching> branchings() {
    return heading.branchings();
  }

  @Override
  public Optional<String> description() {
    return heading.description();
  }

  @Override
  public Optional<String> owner() {
    return heading.owner();
  }

  @Override
  public List<String> goals() {
    return heading.goals();
  }

  @Override
  public List<String> customerGoals() {
    return heading.customerGoals();
  }

  @Override
  public List<Need> customerNeeds() {
    return heading.customerNeeds();
  }

  @Override
  public List<Expectation> expectations() {
    return heading.expectations();
  }

  @Override
  public List<String> successCriteria() {
    return heading.successCriteria();
  }

  @Override
  public Optional<Emotion> emotion() {
    return heading.emotion();
  }

  @Override
  public Map<String, Emotion> participantEmotions() {
    return heading.participantEmotions();
  }

  @Override
  public Optional<Emotion> measuredEmotion() {
    return heading.measuredEmotion();
  }

  @Override
  public Map<String, Emotion> measuredParticipantEmotions() {
    return heading.measuredParticipantEmotions();
  }

  @Override
  public List<String> thoughts() {
    return heading.thoughts();
  }

  @Override
  public List<String> quotes() {
    return heading.quotes();
  }

  @Override
  public List<PainPoint> painPoints() {
    return notes.painPoints();
  }

  @Override
  public List<Opportunity> opportunities() {
    return notes.opportunities();
  }

  @Override
  public List<Solution> solutions() {
    return notes.solutions();
  }

  @Override
  public List<Idea> ideas() {
    return notes.ideas();
  }

  @Override
  public List<Metric> metrics() {
    return heading.metrics();
  }

  @Override
  public Map<String, String> laneTexts() {
    return heading.laneTexts();
  }

  @Override
  public List<Picture> pictures() {
    return heading.pictures();
  }

  @Override
  public Set<String> drillsDownTo() {
    return heading.drillsDownTo();
  }

  @Override
  public List<Evidence> evidence() {
    return heading.evidence();
  }

  @Override
  Marks marks() {
    return ((Marked) heading).marks(); // as all headings are
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Phase that
            && heading.equals(that.heading)
            && notes.equals(that.notes)
            && touchpoints.equals(that.touchpoints)
            && branches.equals(that.branches));
  }

  @Override
  public int hashCode() {
    int hash = 31 * (31 * heading.hashCode() + notes.hashCode()) + touchpoints.hashCode();
    return branches.isEmpty() ? hash : 31 * hash + branches.hashCode();
  }

  /** Returns the id and the number of touchpoints. */
  @Override
  public String toString() {
    return "Phase[" + id() + ", " + Counted.english(touchpoints.size(), "touchpoint") + "]";
  }
}
