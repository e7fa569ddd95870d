package io.github.klantreis.validation;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import io.github.klantreis.model.InvalidJourneyException;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyElement;
import io.github.klantreis.model.RefusedEditException;
import io.github.klantreis.vocabulary.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Applies the fixes of a report and keeps those that bring no other finding. The report is gone
 * through from start to end, and again while the last time changed the journey: an applied fix may
 * have changed what else is offered. That ends, as each applied fix leaves fewer findings, and what
 * was refused once is not tried again.
 */
final class Mending {
  private static final Locale DUTCH = Locale.forLanguageTag("nl");
  private static final Text BRINGS =
      Text.en("it brings another finding, {severity} {rule}: {message}")
          .nl("dit leidt tot een andere bevinding, {severity} {rule}: {message}");
  private static final Text BRINGS_AT =
      Text.en("it brings another finding, {severity} {rule} at {kind} \"{name}\": {message}")
          .nl(
              "dit leidt tot een andere bevinding, {severity} {rule} bij {kind} \"{name}\": {message}");
  private static final Text STAYS = Text.en("the finding stays").nl("de bevinding blijft staan");

  private final Predicate<? super Fix> wanted;
  private final Set<List<String>> refusedNames = new HashSet<>();
  private final List<Fix> applied = new ArrayList<>();
  private final List<FixedJourney.Refused> refused = new ArrayList<>();
  private final Multiset<Finding> present;
  private Journey journey;
  private ValidationReport report;

  private Mending(ValidationReport report, Journey journey, Predicate<? super Fix> wanted) {
    this.report = report;
    this.journey = journey;
    this.wanted = wanted;
    present = HashMultiset.create(report.findings());
  }

  static FixedJourney mended(
      ValidationReport report, Journey journey, Predicate<? super Fix> wanted) {
    Mending mending = new Mending(report, journey, wanted);
    int before;
    do {
      before = mending.applied.size();
      mending.report.findings().forEach(mending::mend);
    } while (mending.applied.size() > before);
    return ImmutableFixedJourney.of(
        mending.journey,
        mending.report,
        ImmutableList.copyOf(mending.applied),
        ImmutableList.copyOf(mending.refused));
  }

  /** Tries the fixes for a finding, if it is still there, until one is applied. */
  private void mend(Finding finding) {
    if (!present.contains(finding)) {
      return;
    }
    for (Fix fix : report.fixesOfPresent(finding)) {
      List<String> name = List.of(finding.key(), fix.id(), fix.target().orElse(""));
      if (!refusedNames.contains(name) && wanted.test(fix)) {
        Optional<Text> trouble = trouble(fix);
        if (trouble.isEmpty()) {
          applied.add(fix);
          return;
        }
        refusedNames.add(name);
        refused.add(new FixedJourney.Refused(fix, trouble.get()));
      }
    }
  }

  /** Applies a fix, or says what is wrong with it. */
  private Optional<Text> trouble(Fix fix) {
    Journey mended;
    try {
      mended = fix.applyTo(journey);
    } catch (IllegalArgumentException impossible) {
      return Optional.of(
          Text.en("it cannot be applied: " + reason(impossible, Locale.ENGLISH))
              .nl("dit kan niet worden toegepast: " + reason(impossible, DUTCH)));
    }
    ValidationReport after = report.revalidate(mended);
    NewFindings difference = NewFindings.between(report, after);
    if (difference.gone(fix.finding()) <= 0) {
      return Optional.of(STAYS);
    }
    Optional<Finding> brought = difference.brought().stream().findFirst();
    if (brought.isPresent()) {
      return Optional.of(
          Text.en(brings(brought.get(), mended, Locale.ENGLISH))
              .nl(brings(brought.get(), mended, DUTCH)));
    }
    difference.applyTo(present);
    journey = mended;
    report = after;
    return Optional.empty();
  }

  /** The library's own reasons are there in each language, those of an application in one. */
  private static String reason(IllegalArgumentException impossible, Locale locale) {
    if (impossible instanceof RefusedEditException refused) {
      return refused.toText(locale);
    }
    return impossible instanceof InvalidJourneyException invalid
        ? invalid.problems().stream()
            .map(problem -> problem.path() + ": " + problem.message(locale))
            .collect(joining("; "))
        : String.valueOf(impossible.getMessage());
  }

  private static String brings(Finding finding, Journey journey, Locale locale) {
    Optional<JourneyElement> element =
        finding.path().steps().isEmpty()
            ? Optional.empty()
            : journey.element(finding.path().element());
    Map<String, Object> values = new HashMap<>();
    values.put("severity", finding.severity());
    values.put("rule", finding.validatorId());
    values.put("message", finding.message(locale));
    element.ifPresent(
        found -> {
          values.put("kind", found.elementKind().label());
          values.put("name", found.nameIn(locale));
        });
    return (element.isEmpty() ? BRINGS : BRINGS_AT).get(locale, values);
  }
}
