package io.github.klantreis.observation;

import io.github.klantreis.observation.wording.ReaderWords;
import io.github.klantreis.observation.wording.StatisticsLabels;
import io.github.klantreis.observation.wording.StatisticsTexts;
import io.github.klantreis.observation.wording.TextTable;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Characters;
import io.github.klantreis.wording.Durations;
import io.github.klantreis.wording.Numbers;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Part of a text of statistics, with the words and numbers that the parts have in common. */
abstract class StatisticsChapter {
  static final String GAP = "  ";
  static final String NONE = "–";

  final JourneyStatistics statistics;
  final ReaderWords words;
  final Locale locale;
  private final StringBuilder text;

  /** Starts a text. */
  StatisticsChapter(JourneyStatistics statistics, ReaderWords words) {
    this.statistics = statistics;
    this.words = words;
    this.locale = words.locale();
    this.text = new StringBuilder();
  }

  /** Continues a text. */
  StatisticsChapter(StatisticsChapter before) {
    this.statistics = before.statistics;
    this.words = before.words;
    this.locale = before.locale;
    this.text = before.text;
  }

  /** Adds what there is to say to the text. */
  abstract void write();

  /** Returns the text so far. */
  final String written() {
    return text.toString();
  }

  void head(String head) {
    text.append('\n');
    line(head);
  }

  void line(String line) {
    text.append(line).append('\n');
  }

  /** Adds a line with the phases that meet a condition, if any do. */
  void phases(Text text, Predicate<PhaseCount> condition) {
    String phases =
        statistics.phases().stream()
            .filter(condition)
            .map(phase -> Characters.visible(named(phase)))
            .collect(Collectors.joining(", "));
    if (!phases.isEmpty()) {
      line(GAP + said(text, Map.of("phases", phases)));
    }
  }

  /** Returns the number with a separator between thousands. */
  String number(long number) {
    return words.number(number);
  }

  String percent(Share share) {
    return share.whole() == 0 ? NONE : Numbers.percent(new BigDecimal(share.percent(1)), locale);
  }

  /** Returns the percentage with the bounds of its confidence interval. */
  String bounded(Share share) {
    return share.whole() == 0
        ? NONE
        : percent(share)
            + " ("
            + Numbers.plain(inPercent(share.atLeast()), locale)
            + "–"
            + Numbers.percent(inPercent(share.atMost()), locale)
            + ")";
  }

  static BigDecimal inPercent(double share) {
    return rounded(BigDecimal.valueOf(share).movePointRight(2), 1);
  }

  static BigDecimal rounded(BigDecimal number, int decimals) {
    return number.setScale(decimals, RoundingMode.HALF_UP);
  }

  /** Returns a score as displayed, with two decimals. */
  static Optional<BigDecimal> score(OptionalDouble score) {
    return score.isEmpty()
        ? Optional.empty()
        : Optional.of(rounded(BigDecimal.valueOf(score.getAsDouble()), 2));
  }

  String signed(Optional<BigDecimal> score) {
    return score.map(number -> Numbers.signed(number, locale)).orElse(NONE);
  }

  String said(Text text) {
    return words.of(text);
  }

  String said(Text text, Map<String, ?> values) {
    return words.of(text, values);
  }

  String named(FunnelStep step) {
    return named(
        step.phaseId()
            .map(id -> statistics.compiled().outline.phaseLabel(id, locale))
            .orElseGet(() -> step.name(locale)));
  }

  String named(PhaseCount phase) {
    return named(statistics.compiled().outline.phaseLabel(phase.phaseId(), locale));
  }

  /** Returns the name of a phase, for which there may be further words. */
  String named(String name) {
    return words.named(name);
  }

  /** Returns the phases of which each touchpoint concerns some personas only. */
  Stream<PhaseCount> phasesForSome() {
    JourneyOutline outline = statistics.compiled().outline;
    return statistics.phases().stream()
        .filter(phase -> outline.phase(phase.phaseId()) >= 0)
        .filter(
            phase ->
                !phase.isUnrecorded()
                    && !outline.personas.expectsInPhase(
                        JourneyOutline.NOBODY, outline.phase(phase.phaseId())));
  }

  /** Whether readers know a loyalty loop: people buy, or the map has one. */
  boolean speaksOfLoops() {
    return statistics.plan().hasBuyers() || statistics.compiled().outline.loops.ids.length > 0;
  }

  /** Returns what a segment is called: one that is a persona by the name of the persona. */
  String segment(String segment) {
    int persona = statistics.plan().persona(segment);
    if (persona != JourneyOutline.NOBODY) {
      return statistics.compiled().outline.personaLabel(persona);
    }
    return segment.equals(JourneyStatistics.NO_SEGMENT)
        ? said(StatisticsTexts.NO_SEGMENT)
        : segment;
  }

  String median(TimeSummary time) {
    return time.median().map(this::about).orElse(NONE);
  }

  String estimated(TimeSummary time) {
    return time.median()
        .filter(median -> !median.isZero())
        .map(median -> said(StatisticsLabels.ABOUT, Map.of("time", about(median))))
        .orElseGet(() -> median(time));
  }

  String about(Duration time) {
    return said(Durations.aboutBriefly(time));
  }

  /** Columns, which are added to the text by {@link #write}. */
  final class Table {
    private final TextTable table = new TextTable();

    Table(Text... heads) {
      if (heads.length > 0) {
        row(List.of(heads).stream().map(StatisticsChapter.this::said).toList());
      }
    }

    Table(List<String> heads) {
      row(heads);
    }

    void row(String... cells) {
      table.row(cells);
    }

    void row(List<String> cells) {
      table.row(cells);
    }

    void write() {
      table.lines().forEach(StatisticsChapter.this::line);
    }
  }
}
