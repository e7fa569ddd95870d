package io.github.klantreis.validation;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import java.util.ArrayList;
import java.util.List;

/**
 * What differs between the findings of two reports, of a journey before and after an edit. What was
 * kept is the same object in both, so that the cost is that of the edit: findings are compared by
 * value, and keys made, only where something was found anew.
 */
final class NewFindings {
  private final ValidationReport report;
  private final List<Finding> removed;
  private final List<Finding> added;

  private NewFindings(ValidationReport report, List<Finding> removed, List<Finding> added) {
    this.report = report;
    this.removed = removed;
    this.added = added;
  }

  static NewFindings between(ValidationReport before, ValidationReport after) {
    List<Finding> removed = new ArrayList<>();
    List<Finding> added = new ArrayList<>();
    List<List<Finding>> former = before.parts();
    List<List<Finding>> now = after.parts();
    for (int i = 0; i < Math.max(former.size(), now.size()); i++) {
      collect(
          i < former.size() ? former.get(i) : List.of(),
          i < now.size() ? now.get(i) : List.of(),
          removed,
          added);
    }
    // What moved to another part is no news.
    Multiset<Finding> moved = HashMultiset.create(removed);
    List<Finding> fresh = new ArrayList<>();
    for (Finding finding : added) {
      if (!moved.remove(finding)) {
        fresh.add(finding);
      }
    }
    return new NewFindings(after, List.copyOf(moved), fresh);
  }

  @SuppressWarnings("ReferenceEquality") // what is shared is the same
  private static void collect(
      List<Finding> before, List<Finding> after, List<Finding> removed, List<Finding> added) {
    if (before == after) {
      return;
    }
    int start = 0;
    while (start < before.size() && start < after.size() && before.get(start) == after.get(start)) {
      start++;
    }
    int end = 0;
    while (end < before.size() - start
        && end < after.size() - start
        && before.get(before.size() - 1 - end) == after.get(after.size() - 1 - end)) {
      end++;
    }
    removed.addAll(before.subList(start, before.size() - end));
    added.addAll(after.subList(start, after.size() - end));
  }

  /** How many findings like one there are fewer. */
  int gone(Finding finding) {
    return like(finding, removed) - like(finding, added);
  }

  private static int like(Finding finding, List<Finding> findings) {
    String key = null;
    int count = 0;
    for (Finding each : findings) {
      if (each.validatorId().equals(finding.validatorId())) {
        key = key == null ? finding.key() : key;
        count += each.key().equals(key) ? 1 : 0;
      }
    }
    return count;
  }

  /** The findings that were not there before, in order. */
  List<Finding> brought() {
    return Baseline.of(removed).newAmong(added, report);
  }

  void applyTo(Multiset<Finding> findings) {
    removed.forEach(findings::remove);
    findings.addAll(added);
  }
}
