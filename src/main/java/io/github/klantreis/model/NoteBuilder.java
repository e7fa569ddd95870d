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
 * The common part of the builders of notes. Methods in the singular add a value, those in the
 * plural replace all values; an overload that takes an Optional clears the value if it is empty.
 * Null arguments throw a NullPointerException at once; {@code build()} reports all other problems
 * together. Not thread-safe.
 *
 * @param <B> the builder itself
 */
public abstract sealed class NoteBuilder<B extends NoteBuilder<B>>
    extends EvidencedElementBuilder<B>
    permits PainPointBuilder, OpportunityBuilder, SolutionBuilder, IdeaBuilder {
  String text;
  private @Nullable String givenId;
  private @Nullable String owner;
  Collection<String> concernedPersonas = ImmutableList.of();

  NoteBuilder(String text) {
    super("");
    this.text = requireNonNull(text, "text");
  }

  NoteBuilder(Note value) {
    super(value);
    text = value.text();
    givenId = value.givenId().orElse(null);
    owner = value.owner().orElse(null);
    concernedPersonas = value.concernedPersonas();
  }

  @Override
  B id(String id) {
    givenId = requireNonNull(id, "id");
    return self();
  }

  /** Sets or clears the given id; only for notes under construction. */
  B id(Optional<String> id) {
    givenId = id.orElse(null);
    return self();
  }

  /**
   * Sets the text. A note without an id of its own becomes another one by it.
   *
   * @param text a sentence or a few words, not blank
   * @return this builder
   */
  public B text(String text) {
    this.text = requireNonNull(text, "text");
    return self();
  }

  /**
   * Sets who in the company takes care of it.
   *
   * @param owner the person or department, not blank
   * @return this builder
   */
  public B owner(String owner) {
    this.owner = requireNonNull(owner, "owner");
    return self();
  }

  /**
   * Sets or clears who in the company takes care of it.
   *
   * @param owner the person or department, not blank; empty for none
   * @return this builder
   */
  public B owner(Optional<String> owner) {
    this.owner = requireNonNull(owner, "owner").orElse(null);
    return self();
  }

  /**
   * Adds a persona that the note concerns; a note without any concerns all personas.
   *
   * @param personaId the id of a persona of the journey
   * @return this builder
   */
  public B concerns(String personaId) {
    concernedPersonas = Growing.add(concernedPersonas, personaId, "personaId");
    return self();
  }

  /**
   * Replaces all concerned personas.
   *
   * @param concernedPersonas the new ids, in order
   * @return this builder
   */
  public B concernedPersonas(Iterable<? extends String> concernedPersonas) {
    this.concernedPersonas =
        ImmutableList.copyOf(requireNonNull(concernedPersonas, "concernedPersonas"));
    return self();
  }

  /**
   * Returns all but the text; one object for all mere sentences.
   *
   * @param severityOrCustomerValue the severity of a pain point, or the customer value of an
   *     opportunity
   * @param addressedOrRealised the ids of what an opportunity addresses, or of what a solution
   *     realises
   */
  final NoteValue.Details details(
      OptionalInt severityOrCustomerValue,
      OptionalInt businessValue,
      OptionalInt effort,
      @Nullable Progress progress,
      ImmutableSet<String> addressedOrRealised,
      ImmutableSet<String> improves) {
    NoteValue.Details details =
        new NoteValue.Details(
            Optional.ofNullable(givenId),
            Optional.ofNullable(owner),
            ImmutableSet.copyOf(concernedPersonas),
            ImmutableList.copyOf(evidence),
            severityOrCustomerValue,
            businessValue,
            effort,
            Optional.ofNullable(progress),
            addressedOrRealised,
            improves,
            marks());
    return details.isNone() ? NoteValue.Details.NONE : details;
  }
}
