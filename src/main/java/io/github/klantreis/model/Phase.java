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
 * An ordered part of the journey: its heading and its touchpoints.
 *
 * <p>Immutable, equal by value and thread-safe.
 */
public final class Phase extends Marked implements PhaseHeading {
  private final PhaseHeading heading;
  private final ImmutableList<Touchpoint> touchpoints;
  // Racy on purpose: any thread may compute it, all compute the same.
  private @Nullable IdIndex index;

  Phase(PhaseHeading heading, ImmutableList<Touchpoint> touchpoints) {
    this.heading = heading;
    this.touchpoints = touchpoints;
  }

  /**
   * A builder of a phase whose id is its kind's.
   *
   * @param kind which phase of the phase model it is
   * @return a new builder
   */
  public static PhaseBuilder builder(PhaseKind kind) {
    return builder(requireNonNull(kind, "kind").id(), kind);
  }

  /**
   * A builder of a phase with an id of its own, as is needed where a kind occurs twice.
   *
   * @param id the id: letters, digits and {@code . _ : -}
   * @param kind which phase of the phase model it is
   * @return a new builder
   */
  public static PhaseBuilder builder(String id, PhaseKind kind) {
    return new PhaseBuilder(requireNonNull(id, "id"), requireNonNull(kind, "kind"));
  }

  /**
   * This phase without its touchpoints.
   *
   * @return the heading; the same object as before when only touchpoints were changed
   */
  public PhaseHeading heading() {
    return heading;
  }

  /**
   * The touchpoints.
   *
   * @return the touchpoints in order, unmodifiable
   */
  public List<Touchpoint> touchpoints() {
    return touchpoints;
  }

  /**
   * The touchpoint with an id.
   *
   * @param id any text
   * @return the touchpoint, or empty when this phase has none with that id
   */
  public Optional<Touchpoint> touchpoint(String id) {
    int position = positionOf(id);
    return position < 0 ? Optional.empty() : Optional.of(touchpoints.get(position));
  }

  /**
   * This phase with one touchpoint changed; all others are shared.
   *
   * @param id the touchpoint's id
   * @param change what to change
   * @return the changed copy
   * @throws IllegalArgumentException if this phase has no touchpoint with that id
   * @throws InvalidJourneyException if the changed touchpoint is structurally wrong
   */
  public Phase withTouchpoint(String id, Consumer<TouchpointBuilder> change) {
    return toBuilder().changeTouchpoint(id, change).build();
  }

  /**
   * A builder that holds this phase.
   *
   * @return a new builder
   */
  public PhaseBuilder toBuilder() {
    return new PhaseBuilder(this);
  }

  @Override
  public List<? extends JourneyElement> children(ElementKind kind) {
    return kind == ElementKind.TOUCHPOINT ? touchpoints : List.of();
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
   * Hands this phase's index on to a copy whose touchpoints have the same ids at the same
   * positions.
   */
  Phase withSameIds(PhaseHeading newHeading, ImmutableList<Touchpoint> newTouchpoints) {
    Phase copy = new Phase(newHeading, newTouchpoints);
    copy.index = index;
    return copy;
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
  public List<String> painPoints() {
    return heading.painPoints();
  }

  @Override
  public List<String> opportunities() {
    return heading.opportunities();
  }

  @Override
  public List<String> solutions() {
    return heading.solutions();
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
            && touchpoints.equals(that.touchpoints));
  }

  @Override
  public int hashCode() {
    return 31 * heading.hashCode() + touchpoints.hashCode();
  }

  /** The kind of phase, its id and the number of touchpoints. */
  @Override
  public String toString() {
    return "Phase[" + id() + ", " + touchpoints.size() + " touchpoints]";
  }
}
