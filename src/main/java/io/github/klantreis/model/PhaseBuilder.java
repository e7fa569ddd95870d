package io.github.klantreis.model;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.klantreis.collect.Growing;
import io.github.klantreis.phase.PhaseKind;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link Phase}. Singular adds, plural replaces; an optional value is cleared by its
 * overload that takes an Optional. Null throws at once; all else that is wrong is collected and
 * reported by build(). Not thread-safe.
 *
 * @see Phase
 */
public final class PhaseBuilder extends ExperienceElementBuilder<PhaseBuilder> {
  private final @Nullable Phase origin;
  private PhaseKind kind;
  private @Nullable String name;
  private Collection<Touchpoint> touchpoints = ImmutableList.of();

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
    touchpoints(ofKind(children));
  }

  /**
   * Sets which phase of the phase model it is; the id stays.
   *
   * @param kind the kind
   * @return this builder
   */
  public PhaseBuilder kind(PhaseKind kind) {
    this.kind = requireNonNull(kind, "kind");
    return this;
  }

  /**
   * Sets its own name.
   *
   * @param name the name, not blank
   * @return this builder
   */
  public PhaseBuilder name(String name) {
    this.name = requireNonNull(name, "name");
    return this;
  }

  /**
   * Sets or clears its own name.
   *
   * @param name the name, not blank, or empty for none
   * @return this builder
   */
  public PhaseBuilder name(Optional<String> name) {
    this.name = requireNonNull(name, "name").orElse(null);
    return this;
  }

  /**
   * Adds a touchpoint of which no more is said.
   *
   * @param id the id: letters, digits and {@code . _ : -}
   * @param name what happens, not blank
   * @return this builder
   */
  public PhaseBuilder touchpoint(String id, String name) {
    return touchpoint(Touchpoint.builder(id, name).assemble());
  }

  /**
   * Adds a touchpoint.
   *
   * @param id the id: letters, digits and {@code . _ : -}
   * @param name what happens, not blank
   * @param details what more there is to say
   * @return this builder
   */
  public PhaseBuilder touchpoint(String id, String name, Consumer<TouchpointBuilder> details) {
    TouchpointBuilder touchpoint = Touchpoint.builder(id, name);
    details.accept(touchpoint);
    return touchpoint(touchpoint.assemble());
  }

  /**
   * Adds a touchpoint.
   *
   * @param touchpoint the touchpoint
   * @return this builder
   */
  public PhaseBuilder touchpoint(Touchpoint touchpoint) {
    touchpoints = Growing.add(touchpoints, touchpoint, "touchpoint");
    return this;
  }

  /**
   * Replaces all touchpoints.
   *
   * @param touchpoints the new ones, in order
   * @return this builder
   */
  public PhaseBuilder touchpoints(Iterable<Touchpoint> touchpoints) {
    this.touchpoints = ImmutableList.copyOf(touchpoints);
    return this;
  }

  /**
   * Changes one touchpoint in its place.
   *
   * @param id the touchpoint's id
   * @param change what to change
   * @return this builder
   * @throws IllegalArgumentException if there is no touchpoint with that id
   */
  public PhaseBuilder changeTouchpoint(String id, Consumer<TouchpointBuilder> change) {
    touchpoints =
        Elements.change(touchpoints, id, "touchpoint", touchpoint -> changed(touchpoint, change));
    return this;
  }

  /**
   * The phase, proven to be structurally sound as far as it can be seen alone.
   *
   * @return the value
   * @throws InvalidJourneyException if it is not, with all problems at once
   */
  public Phase build() {
    Phase phase = assemble();
    Proof.alone(phase);
    return phase;
  }

  /** What was built, not proven yet; it shares with its origin all that is still the same. */
  Phase assemble() {
    PhaseHeading heading =
        ImmutablePhaseHeadingValue.of(
            id,
            Optional.ofNullable(description),
            Optional.ofNullable(owner),
            goals,
            customerGoals,
            customerNeeds,
            successCriteria,
            Optional.ofNullable(emotion),
            personaEmotions,
            Optional.ofNullable(measuredEmotion),
            measuredPersonaEmotions,
            thoughts,
            quotes,
            painPoints,
            opportunities,
            solutions,
            metrics,
            laneTexts,
            pictures,
            kind,
            Optional.ofNullable(name),
            marks());
    ImmutableList<Touchpoint> list = ImmutableList.copyOf(touchpoints);
    if (origin == null) {
      return new Phase(heading, list);
    }
    list = Growing.sharing(origin.touchpoints(), list);
    if (heading.equals(origin.heading())) {
      heading = origin.heading();
    }
    return heading == origin.heading() && list == origin.touchpoints()
        ? origin
        : new Phase(heading, list);
  }

  /** A touchpoint after a change; the same object where nothing differs. */
  static Touchpoint changed(Touchpoint touchpoint, Consumer<TouchpointBuilder> change) {
    TouchpointBuilder builder = touchpoint.toBuilder();
    change.accept(builder);
    Touchpoint changed = builder.assemble();
    return changed.equals(touchpoint) ? touchpoint : changed;
  }
}
