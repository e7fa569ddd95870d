package io.github.klantreis.validation;

import com.google.common.collect.ImmutableList;
import io.github.klantreis.model.Journey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.immutables.value.Value;

/**
 * A journey after its findings were mended, as far as that could be done.
 *
 * <p>Immutable, equal by value and thread-safe.
 *
 * @see ValidationReport#fixed()
 */
@Value.Immutable
public sealed interface FixedJourney permits ImmutableFixedJourney {

  /**
   * Returns the mended journey.
   *
   * @return the journey; the one of the report where nothing was mended
   */
  Journey journey();

  /**
   * Returns what the validators find in it.
   *
   * @return the report
   */
  ValidationReport report();

  /**
   * Returns the fixes that were applied.
   *
   * @return the fixes in the order in which they were applied, unmodifiable
   */
  List<Fix> applied();

  /**
   * Returns the fixes that were tried and not kept.
   *
   * @return the fixes with the reasons, in order, unmodifiable
   */
  List<Refused> refused();

  /**
   * A fix that was not kept.
   *
   * @param fix the fix
   * @param reason why, in English
   */
  record Refused(Fix fix, String reason) {}

  /** Mends what a report found, one finding at a time, in the order of the report. */
  static FixedJourney of(ValidationReport report, Journey start, Predicate<? super Fix> wanted) {
    List<Fix> applied = new ArrayList<>();
    List<Refused> refused = new ArrayList<>();
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
          refused.add(new Refused(fix, trouble));
        }
      } catch (IllegalArgumentException impossible) {
        refused.add(new Refused(fix, "it cannot be applied: " + impossible.getMessage()));
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
