package io.github.klantreis.model;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.klantreis.collect.Growing;
import io.github.klantreis.part.Evidence;
import io.github.klantreis.part.Evidenced;
import java.util.Collection;

/**
 * The common part of the builders of elements that can rest on evidence. Not thread-safe.
 *
 * @param <B> the builder itself
 */
public abstract sealed class EvidencedElementBuilder<B extends EvidencedElementBuilder<B>>
    extends ElementBuilder<B> permits NotedElementBuilder, NoteBuilder, PersonaBuilder {
  Collection<Evidence> evidence = ImmutableList.of();

  EvidencedElementBuilder(String id) {
    super(id);
  }

  <E extends JourneyElement & Evidenced> EvidencedElementBuilder(E value) {
    super(value);
    evidence = value.evidence();
  }

  /**
   * Adds evidence on which the element is based.
   *
   * @param evidence the evidence
   * @return this builder
   */
  public B evidence(Evidence evidence) {
    this.evidence = Growing.add(this.evidence, evidence, "evidence");
    return self();
  }

  /**
   * Replaces all evidence.
   *
   * @param evidence the new values, in order
   * @return this builder
   */
  public B evidence(Iterable<? extends Evidence> evidence) {
    this.evidence = ImmutableList.copyOf(requireNonNull(evidence, "evidence"));
    return self();
  }

  /**
   * Adds an assumption as evidence. An element is {@linkplain Evidenced#isAssumed() assumed} until
   * other evidence is added.
   *
   * @param text what is assumed, or why it is not known yet, not blank
   * @return this builder
   */
  public B assumption(String text) {
    return evidence(Evidence.assumption(text));
  }
}
