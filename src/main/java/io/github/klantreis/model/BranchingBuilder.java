package io.github.klantreis.model;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.collect.Growing;
import io.github.klantreis.part.Branch;
import io.github.klantreis.part.BranchPath;
import io.github.klantreis.part.Branching;
import io.github.klantreis.term.BranchingKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/**
 * Adds the branches of a choice, or of what goes on side by side, to a phase. Branchings do not
 * nest; a touchpoint may drill down to a journey with branchings of its own. Not thread-safe.
 *
 * @see PhaseBuilder#choice
 * @see PhaseBuilder#parallel
 */
public final class BranchingBuilder {
  private final String id;
  private final String name;
  private final BranchingKind kind;
  private Collection<Branch> branches = List.of();
  private final List<Inside> inside = new ArrayList<>();

  /** A touchpoint and the branch it is in. */
  record Inside(BranchPath in, Touchpoint touchpoint) {}

  BranchingBuilder(String id, String name, BranchingKind kind) {
    this.id = requireNonNull(id, "id");
    this.name = requireNonNull(name, "name");
    this.kind = kind;
  }

  /**
   * Adds a branch without touchpoints. Customers who choose it go straight on to what comes behind
   * the branching, unless the journey {@linkplain BranchBuilder#endsJourney ends} for them; among
   * branches side by side it changes nothing, as customers take them all.
   *
   * @param id the id: letters, digits and {@code . _ : -}; unlike those of the other branches
   * @param name the name, not blank: of a choice, the condition on which customers take the branch;
   *     of what goes on side by side, what goes on in the branch
   * @return this builder
   */
  public BranchingBuilder branch(String id, String name) {
    return branch(id, name, branch -> {});
  }

  /**
   * Adds a branch.
   *
   * @param id the id: letters, digits and {@code . _ : -}; unlike those of the other branches
   * @param name the name, not blank: of a choice, the condition on which customers take the branch;
   *     of what goes on side by side, what goes on in the branch
   * @param details adds its touchpoints and says whom it concerns
   * @return this builder
   */
  public BranchingBuilder branch(String id, String name, Consumer<BranchBuilder> details) {
    BranchBuilder branch =
        ElementBuilder.detailed(new BranchBuilder(Branch.of(id, name)), details, "details");
    branches = Growing.add(branches, branch.branch(), "branch");
    BranchPath in = new BranchPath(this.id, id);
    branch.touchpoints().forEach(touchpoint -> inside.add(new Inside(in, touchpoint)));
    return this;
  }

  Branching branching() {
    return Branching.of(id, name, kind, branches);
  }

  List<Inside> inside() {
    return inside;
  }
}
