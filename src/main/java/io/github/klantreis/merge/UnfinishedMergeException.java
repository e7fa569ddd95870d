package io.github.klantreis.merge;

import com.google.common.collect.ImmutableList;
import io.github.klantreis.wording.Listing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Thrown if the result of a merge is taken while conflicts are open. */
public final class UnfinishedMergeException extends IllegalStateException {
  private static final long serialVersionUID = 1;

  /** Not serialized; the message still describes the conflicts. */
  private final transient @Nullable ImmutableList<MergeConflict> conflicts;

  UnfinishedMergeException(List<MergeConflict> conflicts) {
    super(
        "the merge is not finished; resolve what is open first. "
            + Listing.problems(conflicts, conflict -> conflict.toText(Listing.ENGLISH)));
    this.conflicts = ImmutableList.copyOf(conflicts);
  }

  /**
   * Returns the open conflicts; the message lists the first 100.
   *
   * @return the conflicts in the order of the journey, unmodifiable; empty after deserialization,
   *     as only the message is serialized
   */
  public List<MergeConflict> conflicts() {
    return conflicts == null ? ImmutableList.of() : conflicts;
  }
}
