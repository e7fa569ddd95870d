package io.github.klantreis.exchange.cjml;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.klantreis.exchange.FormatProblem;
import io.github.klantreis.observation.Trail;
import java.util.List;
import java.util.Optional;

/**
 * The actual journey of one customer that was read. Immutable and thread-safe.
 *
 * @param customer the name of the actual journey
 * @param plan the id of the journey of the plan that it refers to; empty if it refers to none, or
 *     to one that is not in the document
 * @param trail the encounters; empty if no touchpoint happened at a known time
 * @param problems what was left out and why: elements, attributes and texts that are not read,
 *     touchpoints without a time, times and ratings that cannot be read, and a plan that is not in
 *     the document; also what had to be assumed: a customer without a name, and local times at
 *     which the clock is changed. Phases, actors and the status of the journey are no part of a
 *     trail, and neither are participants, channels and labels of touchpoints in the plan
 */
public record CjmlTrail(
    String customer, Optional<String> plan, Optional<Trail> trail, List<FormatProblem> problems) {
  /**
   * Copies the problems.
   *
   * @param customer the name of the actual journey
   * @param plan the id of the journey of the plan, or empty
   * @param trail the encounters, or empty
   * @param problems what was left out and why
   */
  public CjmlTrail {
    requireNonNull(problems, "problems");
    requireNonNull(customer, "customer");
    requireNonNull(plan, "plan");
    requireNonNull(trail, "trail");
    problems = ImmutableList.copyOf(problems);
  }
}
