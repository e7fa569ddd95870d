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
 * Builds an {@link Opportunity}. Methods in the singular add a value, those in the plural replace
 * all values; an overload that takes an Optional clears the value if it is empty. Null arguments
 * throw a NullPointerException at once; {@code build()} reports all other problems together. Not
 * thread-safe.
 *
 * @see Opportunity
 */
public final class OpportunityBuilder extends NoteBuilder<OpportunityBuilder> {
  private Collection<String> addresses = ImmutableList.of();
  private OptionalInt customerValue = OptionalInt.empty();
  private OptionalInt businessValue = OptionalInt.empty();
  private OptionalInt effort = OptionalInt.empty();
  private @Nullable Progress progress;

  OpportunityBuilder(String text) {
    super(text);
  }

  OpportunityBuilder(Opportunity value) {
    super(value);
    addresses = value.addresses();
    customerValue = value.customerValue();
    businessValue = value.businessValue();
    effort = value.effort();
    progress = value.progress().orElse(null);
  }

  @Override
  OpportunityBuilder self() {
    return this;
  }

  @Override
  ElementKind elementKind() {
    return ElementKind.OPPORTUNITY;
  }

  /**
   * Adds a pain point that it addresses.
   *
   * @param painPointId the id of a pain point of the journey
   * @return this builder
   */
  public OpportunityBuilder addresses(String painPointId) {
    addresses = Growing.add(addresses, painPointId, "painPointId");
    return this;
  }

  /**
   * Replaces all pain points that it addresses.
   *
   * @param addresses the new ids, in order
   * @return this builder
   */
  public OpportunityBuilder addresses(Iterable<? extends String> addresses) {
    this.addresses = ImmutableList.copyOf(requireNonNull(addresses, "addresses"));
    return this;
  }

  /**
   * Sets its value for customers.
   *
   * @param customerValue from 0 to 100
   * @return this builder
   */
  public OpportunityBuilder customerValue(int customerValue) {
    this.customerValue = OptionalInt.of(customerValue);
    return this;
  }

  /**
   * Sets or clears its value for customers.
   *
   * @param customerValue from 0 to 100, or empty for none
   * @return this builder
   */
  public OpportunityBuilder customerValue(OptionalInt customerValue) {
    this.customerValue = requireNonNull(customerValue, "customerValue");
    return this;
  }

  /**
   * Sets its value for the business.
   *
   * @param businessValue from 0 to 100
   * @return this builder
   */
  public OpportunityBuilder businessValue(int businessValue) {
    this.businessValue = OptionalInt.of(businessValue);
    return this;
  }

  /**
   * Sets or clears its value for the business.
   *
   * @param businessValue from 0 to 100, or empty for none
   * @return this builder
   */
  public OpportunityBuilder businessValue(OptionalInt businessValue) {
    this.businessValue = requireNonNull(businessValue, "businessValue");
    return this;
  }

  /**
   * Sets the effort that it takes.
   *
   * @param effort from 0 to 5
   * @return this builder
   */
  public OpportunityBuilder effort(int effort) {
    this.effort = OptionalInt.of(effort);
    return this;
  }

  /**
   * Sets or clears the effort that it takes.
   *
   * @param effort from 0 to 5, or empty for none
   * @return this builder
   */
  public OpportunityBuilder effort(OptionalInt effort) {
    this.effort = requireNonNull(effort, "effort");
    return this;
  }

  /**
   * Sets how far it is.
   *
   * @param progress the progress
   * @return this builder
   */
  public OpportunityBuilder progress(Progress progress) {
    this.progress = requireNonNull(progress, "progress");
    return this;
  }

  /**
   * Sets or clears how far it is.
   *
   * @param progress the progress, or empty for none
   * @return this builder
   */
  public OpportunityBuilder progress(Optional<Progress> progress) {
    this.progress = requireNonNull(progress, "progress").orElse(null);
    return this;
  }

  /**
   * Returns the opportunity after checking its structure. References to other elements are checked
   * only when the whole journey is built.
   *
   * @return the value
   * @throws InvalidJourneyException if its structure is invalid; the exception has all problems
   */
  public Opportunity build() {
    Opportunity value = assemble();
    Proof.alone(value);
    return value;
  }

  /** Returns the value without checking its structure. */
  Opportunity assemble() {
    return new NoteValue.OfOpportunity(
        text,
        details(
            customerValue,
            businessValue,
            effort,
            progress,
            ImmutableSet.copyOf(addresses),
            ImmutableSet.of()));
  }
}
