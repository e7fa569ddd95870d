package io.github.klantreis.model;

import com.google.common.collect.ImmutableList;
import io.github.klantreis.collect.Growing;
import io.github.klantreis.part.Branch;
import io.github.klantreis.part.Evidence;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/**
 * Says what is in a branch and whom it concerns. Not thread-safe.
 *
 * @see BranchingBuilder#branch(String, String, Consumer)
 */
public final class BranchBuilder {
  private Branch branch;
  private Collection<String> concernedPersonas = ImmutableList.of();
  private Collection<Evidence> evidence = ImmutableList.of();
  private Collection<Touchpoint> touchpoints = ImmutableList.of();

  BranchBuilder(Branch branch) {
    this.branch = branch;
  }

  /**
   * Adds a persona that the branch concerns; a branch without any concerns all personas.
   *
   * @param personaId the id of a persona of the journey
   * @return this builder
   */
  public BranchBuilder concerns(String personaId) {
    concernedPersonas = Growing.add(concernedPersonas, personaId, "personaId");
    return this;
  }

  /**
   * Sets how many of the customers at the branching take the branch, where a source says so.
   *
   * @param percent the share in percent, from 0 to 100
   * @return this builder
   */
  public BranchBuilder share(double percent) {
    branch = branch.withShare(percent);
    return this;
  }

  /**
   * Says that the journey ends with this branch of a choice: whoever takes it, such as somebody who
   * is refused, does not come to what follows behind the branching. For them, the journey ends with
   * the last touchpoint of the branch; with the choice itself if the branch has none.
   *
   * @return this builder
   */
  public BranchBuilder endsJourney() {
    branch = branch.withEndsJourney(true);
    return this;
  }

  /**
   * Adds evidence for the branch and its share.
   *
   * @param evidence the evidence
   * @return this builder
   */
  public BranchBuilder evidence(Evidence evidence) {
    this.evidence = Growing.add(this.evidence, evidence, "evidence");
    return this;
  }

  /**
   * Adds an assumption as evidence for the branch and its share.
   *
   * @param text what is assumed, or why it is not known yet, not blank
   * @return this builder
   */
  public BranchBuilder assumption(String text) {
    return evidence(Evidence.assumption(text));
  }

  /**
   * Adds a touchpoint without further attributes.
   *
   * @param id the id: letters, digits and {@code . _ : -}
   * @param name the name: what happens, not blank
   * @return this builder
   */
  public BranchBuilder touchpoint(String id, String name) {
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
  public BranchBuilder touchpoint(String id, String name, Consumer<TouchpointBuilder> details) {
    return touchpoint(
        ElementBuilder.detailed(Touchpoint.builder(id, name), details, "details").assemble());
  }

  /**
   * Adds a touchpoint.
   *
   * @param touchpoint the touchpoint
   * @return this builder
   */
  public BranchBuilder touchpoint(Touchpoint touchpoint) {
    touchpoints = Growing.add(touchpoints, touchpoint, "touchpoint");
    return this;
  }

  Branch branch() {
    return branch.withConcernedPersonas(concernedPersonas).withEvidence(evidence);
  }

  List<Touchpoint> touchpoints() {
    return ImmutableList.copyOf(touchpoints);
  }
}
