package io.github.klantreis.part;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * Which branch of which branching: {@code moment/during} as text. Immutable and thread-safe.
 *
 * @param branching the id of the branching
 * @param branch the id of the branch in it
 */
public record BranchPath(String branching, String branch) {
  private static final char SLASH = '/';

  /**
   * Refuses null.
   *
   * @param branching the id of the branching
   * @param branch the id of the branch in it
   */
  public BranchPath {
    requireNonNull(branching, "branching");
    requireNonNull(branch, "branch");
  }

  /**
   * Returns the path that a text stands for.
   *
   * @param text any text
   * @return the path; empty if the text is not two ids with a slash between them
   */
  public static Optional<BranchPath> find(String text) {
    int slash = requireNonNull(text, "text").indexOf(SLASH);
    return slash <= 0 || slash == text.length() - 1 || text.indexOf(SLASH, slash + 1) >= 0
        ? Optional.empty()
        : Optional.of(new BranchPath(text.substring(0, slash), text.substring(slash + 1)));
  }

  /** Returns both ids with a slash between them, which {@link #find} reads. */
  @Override
  public String toString() {
    return branching + SLASH + branch;
  }
}
