package io.github.klantreis.model;

import java.util.List;

/**
 * An element on which notes stand: what hurts here, what could be better, what will be done, and
 * ideas. These are children, not attributes, and no part of a heading.
 */
public sealed interface NotedElement extends JourneyElement permits Journey, Phase, Touchpoint {

  /**
   * Returns the pain points: what hurts customers here.
   *
   * @return the pain points in order, unmodifiable
   */
  List<PainPoint> painPoints();

  /**
   * Returns the opportunities: what could be better here.
   *
   * @return the opportunities in order, unmodifiable
   */
  List<Opportunity> opportunities();

  /**
   * Returns the solutions: how it will be made better.
   *
   * @return the solutions in order, unmodifiable
   */
  List<Solution> solutions();

  /**
   * Returns the ideas, which nobody has judged yet.
   *
   * @return the ideas in order, unmodifiable
   */
  List<Idea> ideas();
}
