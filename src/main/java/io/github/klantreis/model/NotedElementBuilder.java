package io.github.klantreis.model;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.klantreis.collect.Growing;
import io.github.klantreis.part.Evidenced;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/**
 * The common part of the builders of journeys, phases and touchpoints: the notes that stand on
 * them. A note that is given an id and a text, in this order, can be referred to by that id and
 * stays the same note when it is reworded; of one without, the id follows from its words. Not
 * thread-safe.
 *
 * @param <B> the builder itself
 */
public abstract sealed class NotedElementBuilder<B extends NotedElementBuilder<B>>
    extends EvidencedElementBuilder<B> permits ExperienceElementBuilder, JourneyHeadingBuilder {
  Collection<PainPoint> painPoints = ImmutableList.of();
  Collection<Opportunity> opportunities = ImmutableList.of();
  Collection<Solution> solutions = ImmutableList.of();
  Collection<Idea> ideas = ImmutableList.of();

  NotedElementBuilder(String id) {
    super(id);
  }

  <E extends NotedElement & Evidenced> NotedElementBuilder(E value) {
    super(value);
    painPoints = value.painPoints();
    opportunities = value.opportunities();
    solutions = value.solutions();
    ideas = value.ideas();
  }

  /** Returns the notes. */
  final Notes notes() {
    if (painPoints.isEmpty() && opportunities.isEmpty() && solutions.isEmpty() && ideas.isEmpty()) {
      return Notes.NONE;
    }
    return new Notes(
        ImmutableList.copyOf(painPoints),
        ImmutableList.copyOf(opportunities),
        ImmutableList.copyOf(solutions),
        ImmutableList.copyOf(ideas));
  }

  @Override
  void children(ElementKind kind, List<? extends JourneyElement> children) {
    switch (kind) {
      case PAIN_POINT -> painPoints(ofKind(children));
      case OPPORTUNITY -> opportunities(ofKind(children));
      case SOLUTION -> solutions(ofKind(children));
      case IDEA -> ideas(ofKind(children));
      default -> super.children(kind, children);
    }
  }

  /** Replaces all notes. */
  final void notes(Notes notes) {
    painPoints = notes.painPoints();
    opportunities = notes.opportunities();
    solutions = notes.solutions();
    ideas = notes.ideas();
  }

  /** Changes the note of a kind, whatever its kind. */
  final void changeNote(ElementKind kind, String id, Consumer<ElementBuilder<?>> change) {
    switch (kind) {
      case PAIN_POINT -> changePainPoint(id, change::accept);
      case OPPORTUNITY -> changeOpportunity(id, change::accept);
      case SOLUTION -> changeSolution(id, change::accept);
      case IDEA -> changeIdea(id, change::accept);
      default -> throw new AssertionError(kind);
    }
  }

  /**
   * Adds a pain point, what hurts customers here, as a mere sentence.
   *
   * @param text the text, not blank
   * @return this builder
   */
  public B painPoint(String text) {
    return painPoint(PainPoint.of(text));
  }

  /**
   * Adds a pain point with details. Its id follows from its text, so that nothing can refer to it.
   *
   * @param text the text, not blank
   * @param details sets further attributes
   * @return this builder
   */
  public B painPoint(String text, Consumer<PainPointBuilder> details) {
    return painPoint(detailed(PainPoint.builder(text), details, "details").assemble());
  }

  /**
   * Adds a pain point to which others can refer.
   *
   * @param id the id, unique among the pain points of the journey: letters, digits and {@code . _ :
   *     -}
   * @param text the text, not blank
   * @return this builder
   */
  public B painPoint(String id, String text) {
    return painPoint(PainPoint.builder(id, text).assemble());
  }

  /**
   * Adds a pain point with details to which others can refer.
   *
   * @param id the id, unique among the pain points of the journey: letters, digits and {@code . _ :
   *     -}
   * @param text the text, not blank
   * @param details sets further attributes
   * @return this builder
   */
  public B painPoint(String id, String text, Consumer<PainPointBuilder> details) {
    return painPoint(detailed(PainPoint.builder(id, text), details, "details").assemble());
  }

  /**
   * Adds a pain point.
   *
   * @param painPoint the pain point
   * @return this builder
   */
  public B painPoint(PainPoint painPoint) {
    painPoints = Growing.add(painPoints, painPoint, "painPoint");
    return self();
  }

  /**
   * Replaces all pain points.
   *
   * @param painPoints the new values, in order
   * @return this builder
   */
  public B painPoints(Iterable<? extends PainPoint> painPoints) {
    this.painPoints = ImmutableList.copyOf(requireNonNull(painPoints, "painPoints"));
    return self();
  }

  /**
   * Changes one pain point, which keeps its place.
   *
   * @param id the id of the pain point
   * @param change applies the changes to a builder
   * @return this builder
   * @throws IllegalArgumentException if no pain point here has that id
   */
  public B changePainPoint(String id, Consumer<PainPointBuilder> change) {
    painPoints =
        Elements.change(
            painPoints,
            id,
            ElementKind.PAIN_POINT,
            painPoint -> detailed(painPoint.toBuilder(), change, "change").assemble());
    return self();
  }

  /**
   * Adds an opportunity, what could be better here, as a mere sentence.
   *
   * @param text the text, not blank
   * @return this builder
   */
  public B opportunity(String text) {
    return opportunity(Opportunity.of(text));
  }

  /**
   * Adds an opportunity with details. Its id follows from its text, so that nothing can refer to
   * it.
   *
   * @param text the text, not blank
   * @param details sets further attributes
   * @return this builder
   */
  public B opportunity(String text, Consumer<OpportunityBuilder> details) {
    return opportunity(detailed(Opportunity.builder(text), details, "details").assemble());
  }

  /**
   * Adds an opportunity to which others can refer.
   *
   * @param id the id, unique among the opportunities of the journey: letters, digits and {@code . _
   *     : -}
   * @param text the text, not blank
   * @return this builder
   */
  public B opportunity(String id, String text) {
    return opportunity(Opportunity.builder(id, text).assemble());
  }

  /**
   * Adds an opportunity with details to which others can refer.
   *
   * @param id the id, unique among the opportunities of the journey: letters, digits and {@code . _
   *     : -}
   * @param text the text, not blank
   * @param details sets further attributes
   * @return this builder
   */
  public B opportunity(String id, String text, Consumer<OpportunityBuilder> details) {
    return opportunity(detailed(Opportunity.builder(id, text), details, "details").assemble());
  }

  /**
   * Adds an opportunity.
   *
   * @param opportunity the opportunity
   * @return this builder
   */
  public B opportunity(Opportunity opportunity) {
    opportunities = Growing.add(opportunities, opportunity, "opportunity");
    return self();
  }

  /**
   * Replaces all opportunities.
   *
   * @param opportunities the new values, in order
   * @return this builder
   */
  public B opportunities(Iterable<? extends Opportunity> opportunities) {
    this.opportunities = ImmutableList.copyOf(requireNonNull(opportunities, "opportunities"));
    return self();
  }

  /**
   * Changes one opportunity, which keeps its place.
   *
   * @param id the id of the opportunity
   * @param change applies the changes to a builder
   * @return this builder
   * @throws IllegalArgumentException if no opportunity here has that id
   */
  public B changeOpportunity(String id, Consumer<OpportunityBuilder> change) {
    opportunities =
        Elements.change(
            opportunities,
            id,
            ElementKind.OPPORTUNITY,
            opportunity -> detailed(opportunity.toBuilder(), change, "change").assemble());
    return self();
  }

  /**
   * Adds a solution, how it will be made better, as a mere sentence.
   *
   * @param text the text, not blank
   * @return this builder
   */
  public B solution(String text) {
    return solution(Solution.of(text));
  }

  /**
   * Adds a solution with details. Its id follows from its text, so that nothing can refer to it.
   *
   * @param text the text, not blank
   * @param details sets further attributes
   * @return this builder
   */
  public B solution(String text, Consumer<SolutionBuilder> details) {
    return solution(detailed(Solution.builder(text), details, "details").assemble());
  }

  /**
   * Adds a solution to which others can refer.
   *
   * @param id the id, unique among the solutions of the journey: letters, digits and {@code . _ :
   *     -}
   * @param text the text, not blank
   * @return this builder
   */
  public B solution(String id, String text) {
    return solution(Solution.builder(id, text).assemble());
  }

  /**
   * Adds a solution with details to which others can refer.
   *
   * @param id the id, unique among the solutions of the journey: letters, digits and {@code . _ :
   *     -}
   * @param text the text, not blank
   * @param details sets further attributes
   * @return this builder
   */
  public B solution(String id, String text, Consumer<SolutionBuilder> details) {
    return solution(detailed(Solution.builder(id, text), details, "details").assemble());
  }

  /**
   * Adds a solution.
   *
   * @param solution the solution
   * @return this builder
   */
  public B solution(Solution solution) {
    solutions = Growing.add(solutions, solution, "solution");
    return self();
  }

  /**
   * Replaces all solutions.
   *
   * @param solutions the new values, in order
   * @return this builder
   */
  public B solutions(Iterable<? extends Solution> solutions) {
    this.solutions = ImmutableList.copyOf(requireNonNull(solutions, "solutions"));
    return self();
  }

  /**
   * Changes one solution, which keeps its place.
   *
   * @param id the id of the solution
   * @param change applies the changes to a builder
   * @return this builder
   * @throws IllegalArgumentException if no solution here has that id
   */
  public B changeSolution(String id, Consumer<SolutionBuilder> change) {
    solutions =
        Elements.change(
            solutions,
            id,
            ElementKind.SOLUTION,
            solution -> detailed(solution.toBuilder(), change, "change").assemble());
    return self();
  }

  /**
   * Adds an idea, what nobody has judged yet, as a mere sentence.
   *
   * @param text the text, not blank
   * @return this builder
   */
  public B idea(String text) {
    return idea(Idea.of(text));
  }

  /**
   * Adds an idea with details. Its id follows from its text, so that nothing can refer to it.
   *
   * @param text the text, not blank
   * @param details sets further attributes
   * @return this builder
   */
  public B idea(String text, Consumer<IdeaBuilder> details) {
    return idea(detailed(Idea.builder(text), details, "details").assemble());
  }

  /**
   * Adds an idea to which others can refer.
   *
   * @param id the id, unique among the ideas of the journey: letters, digits and {@code . _ : -}
   * @param text the text, not blank
   * @return this builder
   */
  public B idea(String id, String text) {
    return idea(Idea.builder(id, text).assemble());
  }

  /**
   * Adds an idea with details to which others can refer.
   *
   * @param id the id, unique among the ideas of the journey: letters, digits and {@code . _ : -}
   * @param text the text, not blank
   * @param details sets further attributes
   * @return this builder
   */
  public B idea(String id, String text, Consumer<IdeaBuilder> details) {
    return idea(detailed(Idea.builder(id, text), details, "details").assemble());
  }

  /**
   * Adds an idea.
   *
   * @param idea the idea
   * @return this builder
   */
  public B idea(Idea idea) {
    ideas = Growing.add(ideas, idea, "idea");
    return self();
  }

  /**
   * Replaces all ideas.
   *
   * @param ideas the new values, in order
   * @return this builder
   */
  public B ideas(Iterable<? extends Idea> ideas) {
    this.ideas = ImmutableList.copyOf(requireNonNull(ideas, "ideas"));
    return self();
  }

  /**
   * Changes one idea, which keeps its place.
   *
   * @param id the id of the idea
   * @param change applies the changes to a builder
   * @return this builder
   * @throws IllegalArgumentException if no idea here has that id
   */
  public B changeIdea(String id, Consumer<IdeaBuilder> change) {
    ideas =
        Elements.change(
            ideas,
            id,
            ElementKind.IDEA,
            idea -> detailed(idea.toBuilder(), change, "change").assemble());
    return self();
  }
}
