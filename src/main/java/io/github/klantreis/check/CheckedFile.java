package io.github.klantreis.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultiset;
import com.google.common.collect.Multiset;
import io.github.klantreis.check.JourneyFile.Content;
import io.github.klantreis.exchange.TextPlace;
import io.github.klantreis.model.ElementPath;
import io.github.klantreis.validation.Finding;
import io.github.klantreis.validation.FindingGroup;
import io.github.klantreis.validation.Severity;
import io.github.klantreis.validation.ValidationReport;
import io.github.klantreis.validation.Validators;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A file with what was found in it.
 *
 * @param file the file
 * @param journeys its journeys
 * @param failOn the mildest severity that fails, empty for none
 * @param baseline the file of the baseline that counts for it
 */
record CheckedFile(
    JourneyFile file,
    ImmutableList<CheckedJourney> journeys,
    Optional<Severity> failOn,
    Optional<Path> baseline) {

  /**
   * A journey with what was found.
   *
   * @param content the journey in its file
   * @param report what was found, also what a baseline accepts
   * @param fresh what no baseline accepts
   * @param rules the rules that were run
   */
  record CheckedJourney(
      Content content, ValidationReport report, List<Finding> fresh, Validators rules) {
    /** What tells it from others in its file, which for most journeys is the id. */
    String key() {
      return content.key();
    }

    /** Returns the place of a finding; those of the reading of a diagram have their own. */
    TextPlace placeOf(Finding finding) {
      if (finding.validatorId().startsWith("mermaid-")
          && finding.arguments().get("line") instanceof Integer line
          && finding.arguments().get("column") instanceof Integer column
          && content.diagram().isPresent()) {
        return TextPlace.at(line, column);
      }
      return placeOf(finding.path());
    }

    TextPlace placeOf(ElementPath path) {
      return content.places().of(path).orElse(TextPlace.at(1, 1));
    }
  }

  Path path() {
    return file.path();
  }

  String name() {
    return CheckWords.name(file.path());
  }

  /** Returns this file with only some findings as new ones. */
  CheckedFile withFresh(List<List<Finding>> fresh) {
    ImmutableList.Builder<CheckedJourney> all = ImmutableList.builder();
    for (int i = 0; i < journeys.size(); i++) {
      CheckedJourney journey = journeys.get(i);
      all.add(
          new CheckedJourney(
              journey.content(), journey.report(), List.copyOf(fresh.get(i)), journey.rules()));
    }
    return new CheckedFile(file, all.build(), failOn, baseline);
  }

  /** Returns the new findings in the order of the text. */
  List<PlacedFinding> findings() {
    List<PlacedFinding> placed = new ArrayList<>();
    for (CheckedJourney journey : journeys) {
      for (Finding finding : journey.fresh()) {
        placed.add(
            new PlacedFinding(
                path(),
                journey.content().journey().id(),
                journey.placeOf(finding),
                finding,
                finding.related().stream().map(journey::placeOf).toList()));
      }
    }
    placed.sort(
        Comparator.comparing(PlacedFinding::place)
            .thenComparing(placedFinding -> placedFinding.finding().validatorId()));
    return placed;
  }

  boolean isFailing(Finding finding) {
    return failOn.filter(least -> finding.severity().compareTo(least) <= 0).isPresent();
  }

  boolean isFailing() {
    return journeys.stream().anyMatch(each -> each.fresh().stream().anyMatch(this::isFailing));
  }

  /**
   * A line of the output: findings that say the same, once.
   *
   * @param severity their severity
   * @param rule the id of their rule
   * @param message what they say
   * @param hint how to correct it
   * @param places where they are, in order
   */
  record Line(
      Severity severity,
      String rule,
      String message,
      Optional<String> hint,
      List<TextPlace> places) {}

  /** Returns the new findings as lines, in the order of the text. */
  List<Line> lines(Locale locale) {
    return journeys.stream()
        .flatMap(journey -> lines(journey, locale).stream())
        .sorted(Comparator.comparing((Line line) -> line.places().get(0)).thenComparing(Line::rule))
        .toList();
  }

  private static List<Line> lines(CheckedJourney journey, Locale locale) {
    Map<Same, Line> lines = new LinkedHashMap<>();
    Multiset<Finding> left = LinkedHashMultiset.create(journey.fresh());
    for (FindingGroup group : journey.report().grouped()) {
      if (group.findings().size() > 1 && left.containsAll(group.findings())) {
        group.findings().forEach(left::remove);
        add(lines, journey, group.findings(), group.message(locale), locale);
      }
    }
    left.forEach(finding -> add(lines, journey, List.of(finding), finding.message(locale), locale));
    lines.values().forEach(line -> line.places().sort(null));
    return List.copyOf(lines.values());
  }

  /** What findings have in common that are one line. */
  private record Same(String rule, Severity severity, String message) {}

  /** Adds a line, or its places to the line that says the same. */
  private static void add(
      Map<Same, Line> lines,
      CheckedJourney journey,
      List<Finding> findings,
      String message,
      Locale locale) {
    Finding first = findings.get(0);
    Line line =
        lines.computeIfAbsent(
            new Same(first.validatorId(), first.severity(), message),
            same ->
                new Line(
                    first.severity(),
                    first.validatorId(),
                    message,
                    first.hint(locale),
                    new ArrayList<>()));
    findings.forEach(finding -> line.places().add(journey.placeOf(finding)));
  }
}
