package io.github.klantreis.observation.comparison;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.observation.wording.ComparisonTexts;
import io.github.klantreis.observation.wording.ReaderWords;
import io.github.klantreis.observation.wording.StatisticsTexts;
import io.github.klantreis.observation.wording.TextTable;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Characters;
import io.github.klantreis.wording.Counted;
import io.github.klantreis.wording.Durations;
import io.github.klantreis.wording.Numbers;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes a comparison for people. */
final class ComparisonText {
  private static final int NAMES = 5;
  private static final String GAP = "  ";

  private final StatisticsComparison comparison;
  private final ReaderWords words;
  private final Locale locale;
  private final StringBuilder text = new StringBuilder();

  ComparisonText(StatisticsComparison comparison, ReaderWords words) {
    this.comparison = comparison;
    this.words = words;
    locale = words.locale();
  }

  String text() {
    Map<String, Object> values = new LinkedHashMap<>(comparison.names());
    values.put("n", people(comparison.before().customers()));
    values.put("m", people(comparison.after().customers()));
    line(Characters.visible(said(ComparisonTexts.HEAD, values)));
    comparison
        .after()
        .plan()
        .followUp()
        .filter(time -> comparison.before().plan().followUp().filter(time::equals).isPresent())
        .ifPresent(time -> line(followed(time)));
    figures();
    notCompared();
    return text.toString();
  }

  private String followed(Duration time) {
    return said(StatisticsTexts.FOLLOWED, Map.of("time", Durations.exact(time)))
        + Characters.visible(leftOut());
  }

  private String leftOut() {
    long before = comparison.before().customersTooYoung();
    long after = comparison.after().customersTooYoung();
    if (before == 0 && after == 0) {
      return "";
    }
    Map<String, Object> values = new LinkedHashMap<>(comparison.names());
    if (before > 0 && after > 0) {
      values.put("n", Numbers.grouped(before));
      values.put("m", Numbers.grouped(after));
      return said(ComparisonTexts.TOO_YOUNG, values);
    }
    values.put("group", values.get(before > 0 ? "before" : "after"));
    return said(ComparisonTexts.TOO_YOUNG_IN_ONE.of(before + after), values);
  }

  private String people(long number) {
    return words.counted(Counted.PEOPLE, number);
  }

  private void figures() {
    List<ComparedFigure> figures = comparison.figures();
    if (figures.isEmpty()) {
      head(ComparisonTexts.NOTHING_COMPARED, Map.of());
      return;
    }
    List<ComparedFigure> different = comparison.different();
    Map<String, Object> count =
        Map.of("n", Numbers.grouped(different.size()), "all", Numbers.grouped(figures.size()));
    if (different.isEmpty()) {
      head(
          ComparisonTexts.NOTHING_DIFFERENT.words(figures.size()),
          Map.of("n", Numbers.grouped(figures.size())));
    } else {
      head(ComparisonTexts.DIFFERENT, count);
      table(different);
    }
    matters();
    List<ComparedFigure> foremost = comparison.foremost();
    if (foremost.size() > different.size()) {
      head(ComparisonTexts.NO_DIFFERENCE, Map.of());
      table(foremost.subList(different.size(), foremost.size()));
    }
    int more = figures.size() - foremost.size();
    if (more > 0) {
      line(
          GAP
              + said(
                  foremost.isEmpty() ? ComparisonTexts.THESE : ComparisonTexts.NOR_IN.words(more),
                  Map.of("n", Numbers.grouped(more), "kinds", kinds(figures, foremost))));
    }
    if (foremost.stream().anyMatch(figure -> figure.kind() == FigureKind.DROP_OFF)) {
      line(GAP + said(ComparisonTexts.DROP_OFF_OF, Map.of()));
    }
    line(
        GAP
            + said(
                ComparisonTexts.EXPLAINED,
                Map.of("share", plain(100 * comparison.falseAlarms(), 1))));
  }

  /** Returns the kinds of figures that are not written out. */
  private String kinds(List<ComparedFigure> figures, List<ComparedFigure> written) {
    Set<FigureKind> kinds = EnumSet.noneOf(FigureKind.class);
    Set<ComparedFigure> shown = Set.copyOf(written);
    figures.stream()
        .filter(figure -> !shown.contains(figure))
        .forEach(figure -> kinds.add(figure.kind()));
    return kinds.stream().map(this::label).collect(Collectors.joining(", "));
  }

  private String label(FigureKind kind) {
    return words.of(
        kind == FigureKind.CONVERSION && !Figures.isOfBuyers(comparison.after().plan())
            ? ComparisonTexts.PHASES_REACHED
            : kind.label());
  }

  private void matters() {
    line(
        GAP
            + said(
                ComparisonTexts.MATTERS,
                Map.of(
                    "least", plain(100 * comparison.least(), 1),
                    "points", plain(comparison.leastEmotion(), 2))));
  }

  private void table(List<ComparedFigure> figures) {
    TextTable table = new TextTable();
    table.row(
        words.of(ComparisonTexts.FIGURE),
        named("before"),
        named("after"),
        words.of(ComparisonTexts.DIFFERENCE),
        words.of(ComparisonTexts.WITHIN));
    for (ComparedFigure figure : figures) {
      FigureText written = new FigureText(figure, locale);
      table.row(
          visible(words.of(figure.name())),
          of(figure.beforeText(locale), figure.customersBefore()),
          of(figure.afterText(locale), figure.customersAfter()),
          figure.differenceText(locale),
          words.of(
              ComparisonTexts.RANGE, Map.of("low", written.atLeast(), "high", written.atMost())));
    }
    table.lines().forEach(this::line);
  }

  private String of(String value, long customers) {
    return words.of(ComparisonTexts.OF, Map.of("value", value, "n", Numbers.grouped(customers)));
  }

  private void notCompared() {
    Map<String, List<String>> byReason = new LinkedHashMap<>();
    for (IncomparableFigure figure : comparison.notCompared()) {
      byReason
          .computeIfAbsent(words.of(figure.reason()), reason -> new ArrayList<>())
          .add(visible(words.of(figure.name())));
    }
    if (byReason.isEmpty()) {
      return;
    }
    head(ComparisonTexts.NOT_COMPARED, Map.of());
    byReason.forEach(
        (reason, names) -> line(GAP + visible(reason) + ": " + words.atMost(NAMES, names)));
  }

  private String plain(double number, int decimals) {
    BigDecimal rounded = BigDecimal.valueOf(number).setScale(decimals, RoundingMode.HALF_UP);
    return Numbers.plain(rounded.stripTrailingZeros(), locale);
  }

  /** Returns the name of one of the groups. */
  private String named(String group) {
    return visible(words.of((Text) requireNonNull(comparison.names().get(group))));
  }

  private static String visible(String text) {
    return Characters.visible(text);
  }

  private String said(Text template, Map<String, Object> values) {
    return words.of(template, values);
  }

  private void head(Text template, Map<String, Object> values) {
    text.append('\n');
    line(said(template, values));
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
