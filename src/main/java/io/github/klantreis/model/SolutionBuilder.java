package io.github.klantreis.model;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.klantreis.collect.Growing;
import io.github.klantreis.term.Progress;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link Solution}. Methods in the singular add a value, those in the plural replace all
 * values; an overload that takes an Optional clears the value if it is empty. Null arguments throw
 * a NullPointerException at once; {@code build()} reports all other problems together. Not
 * thread-safe.
 *
 * @see Solution
 */
public final class SolutionBuilder extends NoteBuilder<SolutionBuilder> {
  private Collection<String> realises = ImmutableList.of();
  private Collection<String> improves = ImmutableList.of();
  private @Nullable Progress progress;

  SolutionBuilder(String text) {
    super(text);
  }

  SolutionBuilder(Solution value) {
    super(value);
    realises = value.realises();
    improves = value.improves();
    progress = value.progress().orElse(null);
  }

  @Override
  SolutionBuilder self() {
    return this;
  }

  @Override
  ElementKind elementKind() {
    return ElementKind.SOLUTION;
  }

  /**
   * Adds an opportunity that it realises.
   *
   * @param opportunityId the id of an opportunity of the journey
   * @return this builder
   */
  public SolutionBuilder realises(String opportunityId) {
    realises = Growing.add(realises, opportunityId, "opportunityId");
    return this;
  }

  /**
   * Replaces all opportunities that it realises.
   *
   * @param realises the new ids, in order
   * @return this builder
   */
  public SolutionBuilder realises(Iterable<? extends String> realises) {
    this.realises = ImmutableList.copyOf(requireNonNull(realises, "realises"));
    return this;
  }

  /**
   * Adds a metric that it should improve.
   *
   * @param metricId the id of a metric, which the journey need not have yet
   * @return this builder
   */
  public SolutionBuilder improves(String metricId) {
    improves = Growing.add(improves, metricId, "metricId");
    return this;
  }

  /**
   * Replaces all metrics that it should improve.
   *
   * @param improves the new ids, in order
   * @return this builder
   */
  public SolutionBuilder improves(Iterable<? extends String> improves) {
    this.improves = ImmutableList.copyOf(requireNonNull(improves, "improves"));
    return this;
  }

  /**
   * Sets how far it is.
   *
   * @param progress the progress
   * @return this builder
   */
  public SolutionBuilder progress(Progress progress) {
    this.progress = requireNonNull(progress, "progress");
    return this;
  }

  /**
   * Sets or clears how far it is.
   *
   * @param progress the progress, or empty for none
   * @return this builder
   */
  public SolutionBuilder progress(Optional<Progress> progress) {
    this.progress = requireNonNull(progress, "progress").orElse(null);
    return this;
  }

  /**
   * Returns the solution after checking its structure. References to other elements are checked
   * only when the whole journey is built.
   *
   * @return the value
   * @throws InvalidJourneyException if its structure is invalid; the exception has all problems
   */
  public Solution build() {
    Solution value = assemble();
    Proof.alone(value);
    return value;
  }

  /** Returns the value without checking its structure. */
  Solution assemble() {
    return new NoteValue.OfSolution(
        text,
        details(
            OptionalInt.empty(),
            OptionalInt.empty(),
            OptionalInt.empty(),
            progress,
            ImmutableSet.copyOf(realises),
            ImmutableSet.copyOf(improves)));
  }
}
