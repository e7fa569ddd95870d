package io.github.klantreis.validation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.klantreis.model.ElementPath;
import io.github.klantreis.model.Journey;
import io.github.klantreis.vocabulary.NoBean;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The findings of a set of validators in a journey. They are in the order of the journey, and those
 * on one element in the order of the validators' ids; equal input gives an equal report.
 *
 * <p>Immutable, equal by findings, suppressed findings and statistics, and thread-safe.
 */
public final class ValidationReport implements NoBean {
  private final ImmutableList<JourneyOutcome> outcomes;
  // Racy on purpose: any thread may compute them, all compute the same.
  private @Nullable List<Finding> findings;
  private @Nullable ImmutableMap<String, Long> statistics;

  ValidationReport(List<JourneyOutcome> outcomes) {
    this.outcomes = ImmutableList.copyOf(outcomes);
  }

  /**
   * Returns the journeys that were checked.
   *
   * @return the journeys in the order of the report, equal ones once, unmodifiable; several where
   *     reports were merged
   */
  public List<Journey> journeys() {
    return outcomes.stream()
        .map(outcome -> outcome.journey)
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns all findings but the suppressed ones.
   *
   * @return the findings in order, unmodifiable
   */
  public List<Finding> findings() {
    List<Finding> known = findings;
    if (known == null) {
      known =
          outcomes.size() == 1
              ? outcomes.get(0).ordered().findings
              : outcomes.stream()
                  .flatMap(outcome -> outcome.ordered().findings.stream())
                  .collect(ImmutableList.toImmutableList());
      findings = known;
    }
    return known;
  }

  /**
   * Returns the findings in groups of those that say the same of different places, as people read
   * them: errors first, then what is about the whole journey, then by phase. Each finding is in one
   * group.
   *
   * @return the groups, of one journey after the other, unmodifiable
   */
  public List<FindingGroup> grouped() {
    return outcomes.stream()
        .flatMap(outcome -> FindingGroups.of(outcome).stream())
        .collect(ImmutableList.toImmutableList());
  }

  /** The findings at some positions of the report in groups; the other findings are accepted. */
  ImmutableList<FindingGroup> grouped(BitSet accepted) {
    ImmutableList.Builder<FindingGroup> groups = ImmutableList.builder();
    int start = 0;
    for (JourneyOutcome outcome : outcomes) {
      List<Finding> all = outcome.ordered().findings;
      List<Finding> fresh = new ArrayList<>();
      List<Finding> known = new ArrayList<>();
      for (int i = 0; i < all.size(); i++) {
        (accepted.get(start + i) ? known : fresh).add(all.get(i));
      }
      start += all.size();
      groups.addAll(FindingGroups.of(outcome, fresh, known));
    }
    return groups.build();
  }

  /**
   * Returns the findings that are suppressed in the journey.
   *
   * @return the findings with the reasons, in order, unmodifiable
   */
  public List<SuppressedFinding> suppressed() {
    return outcomes.stream()
        .flatMap(outcome -> outcome.ordered().suppressed.stream())
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns the findings of a severity.
   *
   * @param severity the severity
   * @return the findings in order, unmodifiable
   */
  public List<Finding> withSeverity(Severity severity) {
    requireNonNull(severity, "severity");
    return only(finding -> finding.severity() == severity);
  }

  /**
   * Returns the findings of validators.
   *
   * @param idOrPrefix an id, or the beginning of ids followed by an asterisk
   * @return the findings in order, unmodifiable
   * @throws IllegalArgumentException if that matches no validator of the run; it lists what is
   */
  public List<Finding> ofValidator(String idOrPrefix) {
    requireKnown(requireNonNull(idOrPrefix, "idOrPrefix"));
    if (IdPatterns.isPrefix(idOrPrefix)) {
      String prefix = idOrPrefix.substring(0, idOrPrefix.length() - 1);
      return only(finding -> finding.validatorId().startsWith(prefix));
    }
    return only(
        finding ->
            finding.validatorId().equals(idOrPrefix)
                || outcomes.stream()
                    .anyMatch(o -> o.plan.ids.matches(idOrPrefix, finding.validatorId())));
  }

  /**
   * Returns the findings at an element and in it.
   *
   * @param path the path of the element
   * @return the findings in order, unmodifiable
   */
  public List<Finding> within(ElementPath path) {
    requireNonNull(path, "path");
    return only(finding -> finding.path().isWithin(path));
  }

  /** A typing error in code would otherwise look like a clean journey. */
  private void requireKnown(String idOrPrefix) {
    if (!IdPatterns.ENGINE.contains(idOrPrefix)
        && outcomes.stream().noneMatch(outcome -> outcome.plan.ids.isEmpty())
        && outcomes.stream().noneMatch(outcome -> outcome.plan.ids.isKnown(idOrPrefix))) {
      throw new IllegalArgumentException(
          "\""
              + idOrPrefix
              + "\" stands for no validator of this report"
              + outcomes.get(0).plan.ids.near(idOrPrefix));
    }
  }

  /** The id that a validator has now, of one that was renamed. */
  String presentId(String id) {
    return outcomes.stream()
        .map(outcome -> outcome.plan.ids.present(id))
        .filter(present -> !present.equals(id))
        .findFirst()
        .orElse(id);
  }

  private ImmutableList<Finding> only(Predicate<Finding> wanted) {
    return findings().stream().filter(wanted).collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns the number of findings of a severity.
   *
   * @param severity the severity
   * @return the number
   */
  public int count(Severity severity) {
    return withSeverity(severity).size();
  }

  /**
   * Whether there is any error.
   *
   * @return true if so
   */
  public boolean hasErrors() {
    return findings().stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
  }

  /**
   * Whether nothing was found at all.
   *
   * @return true if there is no finding of any severity
   */
  public boolean isClean() {
    return findings().isEmpty();
  }

  /**
   * Throws this report if it holds an error.
   *
   * @return this report
   * @throws ValidationFailedException if there is an error; its message tells the errors as {@link
   *     #toText} does, in English, and counts the rest
   */
  public ValidationReport throwIfErrors() {
    if (hasErrors()) {
      throw new ValidationFailedException(this);
    }
    return this;
  }

  /**
   * Returns the number of elements that each validator judged: those of its audience, scope and
   * phases that meet its conditions, once what it waits for has begun. 0 means that it was silent
   * for want of anything to judge.
   *
   * @return numbers by validator id, in the order of ids, unmodifiable
   */
  public Map<String, Long> elementsJudged() {
    ImmutableMap<String, Long> known = statistics;
    if (known == null) {
      Map<String, Long> sums = new LinkedHashMap<>();
      for (JourneyOutcome outcome : outcomes) {
        outcome.judged().forEach((id, count) -> sums.merge(id, count, Long::sum));
      }
      known = ImmutableMap.copyOf(sums);
      statistics = known;
    }
    return known;
  }

  /**
   * Returns what would mend a finding, in the journey that was checked.
   *
   * @param finding a finding of this report
   * @return the fixes in the order in which the validator offers them, unmodifiable; empty where it
   *     offers none, as for all that only people can say
   */
  public List<Fix> fixes(Finding finding) {
    requireNonNull(finding, "finding");
    return outcomes.stream()
        .map(outcome -> Fixes.of(outcome, finding))
        .filter(fixes -> !fixes.isEmpty())
        .findFirst()
        .orElse(ImmutableList.of());
  }

  /** Returns what would mend a finding that this report has for sure. */
  List<Fix> fixesOfPresent(Finding finding) {
    return outcomes.size() == 1 ? Fixes.ofPresent(outcomes.get(0), finding) : fixes(finding);
  }

  /** The findings, those beside phases and those of each phase apart. */
  List<List<Finding>> parts() {
    return outcomes.stream()
        .<List<Finding>>flatMap(outcome -> outcome.ordered().parts.stream())
        .toList();
  }

  /**
   * Mends what can be mended without asking: applies the {@linkplain Fix#isSafe() safe} fixes.
   *
   * @return the mended journey, with what was applied
   * @throws IllegalStateException if this is a merged report of several journeys
   */
  public FixedJourney fixed() {
    return fixed(Fix::isSafe);
  }

  /**
   * Mends what somebody wants mended. Findings are taken in the order of the report, one at a time,
   * and fixes are offered anew after each; the result may depend on that order. A fix is kept only
   * if its finding goes and no other comes.
   *
   * @param wanted which fixes to apply, such as {@code fix -> fix.id().equals("wait")}
   * @return the mended journey, with what was applied and what was refused
   * @throws IllegalStateException if this is a merged report of several journeys
   */
  public FixedJourney fixed(Predicate<? super Fix> wanted) {
    requireNonNull(wanted, "wanted");
    List<Journey> journeys = journeys();
    if (journeys.size() != 1) {
      throw new IllegalStateException(
          "this report was merged from several journeys; mend each before merging");
    }
    return Mending.mended(this, journeys.get(0), wanted);
  }

  /**
   * Returns the report of the same validators, on the same day, on a changed journey. It equals a
   * full run and costs what the change costs: what is shared with the journey before is not looked
   * at again.
   *
   * @param changed the journey after the change
   * @return the new report
   * @throws IllegalStateException if this is a merged report of several journeys
   */
  @SuppressWarnings("ReferenceEquality") // equal journeys are no reason to look deeply
  public ValidationReport revalidate(Journey changed) {
    requireNonNull(changed, "changed");
    if (outcomes.stream().anyMatch(outcome -> outcome.journey != outcomes.get(0).journey)) {
      throw new IllegalStateException(
          "this report was merged from several journeys; revalidate each before merging");
    }
    return new ValidationReport(
        outcomes.stream().map(outcome -> outcome.revalidate(changed)).toList());
  }

  /**
   * Returns this report and another one together, such as of other validators or of another
   * journey.
   *
   * @param other the other report
   * @return all findings, those of this report first
   */
  public ValidationReport merge(ValidationReport other) {
    List<JourneyOutcome> all = new ArrayList<>(outcomes);
    all.addAll(requireNonNull(other, "other").outcomes);
    return new ValidationReport(all);
  }

  /**
   * Returns the report for people: counts, then the findings in {@linkplain #grouped() groups}
   * under their phases, each with its hint, and at the end the works that the rules rest on, each
   * once. A group refers to them by number and place, such as {@code [1, step 2]}.
   *
   * @param locale the language
   * @return lines of at most about a hundred characters, unless a user's word or an address is
   *     longer; ends with a line feed
   */
  public String toText(Locale locale) {
    return new ReportText(requireNonNull(locale, "locale"), group -> true).of(outcomes);
  }

  /** The errors for people, and how many other findings there are. */
  String errorsToText(Locale locale) {
    return new ReportText(locale, group -> group.severity() == Severity.ERROR).of(outcomes);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ValidationReport that
        && findings().equals(that.findings())
        && suppressed().equals(that.suppressed())
        && elementsJudged().equals(that.elementsJudged());
  }

  @Override
  public int hashCode() {
    return findings().hashCode();
  }

  /** How many findings there are. */
  @Override
  public String toString() {
    return Stream.of(Severity.values())
        .map(
            severity ->
                severity.counted(count(severity)).get(Locale.ENGLISH, Map.of("n", count(severity))))
        .collect(Collectors.joining(", ", "ValidationReport[", "]"));
  }
}
