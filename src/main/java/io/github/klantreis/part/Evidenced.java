package io.github.klantreis.part;

import io.github.klantreis.term.EvidenceKind;
import java.util.List;

/**
 * What can rest on evidence: a journey, a persona, a phase, a touchpoint, a note, or a branch.
 * Without any evidence, it is not known what it rests on; that is not the same as an assumption.
 */
public interface Evidenced {

  /**
   * Returns the evidence on which this is based, assumptions among it.
   *
   * @return the evidence in order, unmodifiable
   */
  List<Evidence> evidence();

  /**
   * Whether this is assumed: it rests on assumptions, and on nothing else.
   *
   * @return true if there is evidence and all of it is of the kind {@link EvidenceKind#ASSUMPTION}
   */
  default boolean isAssumed() {
    List<Evidence> all = evidence();
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).kind() != EvidenceKind.ASSUMPTION) {
        return false;
      }
    }
    return !all.isEmpty();
  }
}
