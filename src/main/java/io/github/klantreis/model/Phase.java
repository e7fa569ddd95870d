package io.github.klantreis.model;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.klantreis.part.Emotion;
import io.github.klantreis.part.Metric;
import io.github.klantreis.part.Need;
import io.github.klantreis.part.Picture;
import io.github.klantreis.phase.PhaseKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A phase of the journey: a heading, the notes on it and the touchpoints in order.
 *
 * <p>Immutable, equal by value and thread-safe.
 */
public final class Phase extends Marked implements PhaseHeading, NotedElement {
  private final PhaseHeading heading;
  private final Notes notes;
  private final ImmutableList<Touchpoint> touchpoints;
  // Racy on purpose: every thread computes the same index.
  private @Nullable IdIndex index;

  Phase(PhaseHeading heading, Notes notes, ImmutableList<Touchpoint> touchpoints) {
    this.heading = heading;
    this.notes = notes;
    this.touchpoints = touchpoints;
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
   * Returns the touchpoints.
   *
   * @return the touchpoints in order, unmodifiable
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

  @Override
  public List<? extends JourneyElement> children(ElementKind kind) {
    return kind == ElementKind.TOUCHPOINT ? touchpoints : notes.ofKind(kind);
  }

  int positionOf(String id) {
    requireNonNull(id, "id");
    IdIndex known = index;
    if (known == null) {
      known = IdIndex.of(touchpoints);
      index = known;
    }
    return known.find(id, touchpoints);
  }

  /**
   * Returns a copy that shares this phase's index; ids and positions of the touchpoints must be the
   * same.
   */
  Phase withSameIds(PhaseHeading newHeading, ImmutableList<Touchpoint> newTouchpoints) {
    Phase copy = new Phase(newHeading, notes, newTouchpoints);
    copy.index = index;
    return copy;
  }

  Notes notes() {
    return notes;
  }

  ImmutableList<Touchpoint> touchpointList() {
    return touchpoints;
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
  public List<String> successCriteria() {
    return heading.successCriteria();
  }

  @Override
  public Optional<Emotion> emotion() {
    return heading.emotion();
  }

  @Override
  public Map<String, Emotion> personaEmotions() {
    return heading.personaEmotions();
  }

  @Override
  public Optional<Emotion> measuredEmotion() {
    return heading.measuredEmotion();
  }

  @Override
  public Map<String, Emotion> measuredPersonaEmotions() {
    return heading.measuredPersonaEmotions();
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
  Marks marks() {
    return ((Marked) heading).marks(); // as all headings are
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Phase that
            && heading.equals(that.heading)
            && notes.equals(that.notes)
            && touchpoints.equals(that.touchpoints));
  }

  @Override
  public int hashCode() {
    return 31 * (31 * heading.hashCode() + notes.hashCode()) + touchpoints.hashCode();
  }

  /** Returns the id and the number of touchpoints. */
  @Override
  public String toString() {
    return "Phase[" + id() + ", " + touchpoints.size() + " touchpoints]";
  }
}
