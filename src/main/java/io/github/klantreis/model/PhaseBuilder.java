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
    if (kind == ElementKind.TOUCHPOINT) {
      touchpoints(ofKind(children));
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
    TouchpointBuilder touchpoint = Touchpoint.builder(id, name);
    requireNonNull(details, "details").accept(touchpoint);
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
   * @param touchpoints the new values, in order
   * @return this builder
   */
  public PhaseBuilder touchpoints(Iterable<Touchpoint> touchpoints) {
    this.touchpoints = ImmutableList.copyOf(requireNonNull(touchpoints, "touchpoints"));
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
        Elements.change(touchpoints, id, "touchpoint", touchpoint -> changed(touchpoint, change));
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
            metrics,
            laneTexts,
            pictures,
            kind,
            Optional.ofNullable(name),
            marks());
    Notes notes = notes();
    ImmutableList<Touchpoint> list = ImmutableList.copyOf(touchpoints);
    if (origin == null) {
      return new Phase(heading, notes, list);
    }
    list = Growing.sharing(origin.touchpoints(), list);
    if (heading.equals(origin.heading())) {
      heading = origin.heading();
    }
    if (notes.equals(origin.notes())) {
      notes = origin.notes();
    }
    return heading == origin.heading() && notes == origin.notes() && list == origin.touchpoints()
        ? origin
        : new Phase(heading, notes, list);
  }

  /** Returns the touchpoint after a change; the same object if nothing changed. */
  static Touchpoint changed(Touchpoint touchpoint, Consumer<TouchpointBuilder> change) {
    TouchpointBuilder builder = touchpoint.toBuilder();
    requireNonNull(change, "change").accept(builder);
    Touchpoint changed = builder.assemble();
    return changed.equals(touchpoint) ? touchpoint : changed;
  }
}
