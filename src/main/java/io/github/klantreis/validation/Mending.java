package io.github.klantreis.validation;

import com.google.common.collect.ImmutableList;
import io.github.klantreis.model.Journey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Applies the fixes of a report, each once, and keeps those that bring nothing new. */
final class Mending {
  private Mending() {}

  /** Mends what a report found, one finding at a time, in the order of the report. */
  static FixedJourney mended(
      ValidationReport report, Journey start, Predicate<? super Fix> wanted) {
    List<Fix> applied = new ArrayList<>();
    List<FixedJourney.Refused> refused = new ArrayList<>();
    Set<List<String>> tried = new HashSet<>();
    Journey journey = start;
    ValidationReport now = report;
    Optional<Fix> next = next(now, wanted, tried);
    while (next.isPresent()) {
      Fix fix = next.get();
      try {
        Journey mended = fix.applyTo(journey);
        ValidationReport after = now.revalidate(mended);
        String trouble = trouble(fix.finding(), now, after);
        if (trouble.isEmpty()) {
          applied.add(fix);
          journey = mended;
          now = after;
        } else {
          refused.add(new FixedJourney.Refused(fix, trouble));
        }
      } catch (IllegalArgumentException impossible) {
        refused.add(
            new FixedJourney.Refused(fix, "it cannot be applied: " + impossible.getMessage()));
      }
      next = next(now, wanted, tried);
    }
    return ImmutableFixedJourney.of(
        journey, now, ImmutableList.copyOf(applied), ImmutableList.copyOf(refused));
  }

  /** The next fix that is wanted, each once. */
  private static Optional<Fix> next(
      ValidationReport report, Predicate<? super Fix> wanted, Set<List<String>> tried) {
    for (Finding finding : report.findings()) {
      for (Fix fix : report.fixes(finding)) {
        List<String> name = List.of(finding.key(), fix.id(), fix.target().orElse(""));
        if (!tried.contains(name) && wanted.test(fix)) {
          tried.add(name);
          return Optional.of(fix);
        }
      }
    }
    return Optional.empty();
  }

  /** What is wrong with a fix, or an empty text. */
  private static String trouble(Finding finding, ValidationReport before, ValidationReport after) {
    if (count(finding, after) >= count(finding, before)) {
      return "the finding stays";
    }
    List<Finding> brought = Baseline.of(before).newIn(after);
    return brought.isEmpty() ? "" : "it brings " + brought.get(0);
  }

  private static long count(Finding finding, ValidationReport report) {
    return report.findings().stream().filter(each -> each.key().equals(finding.key())).count();
  }
}
