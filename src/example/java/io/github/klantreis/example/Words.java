package io.github.klantreis.example;

import io.github.klantreis.observation.Share;
import io.github.klantreis.part.Evidence;
import io.github.klantreis.part.Metric;
import io.github.klantreis.part.TimeInterval;
import io.github.klantreis.part.TimeSpan;
import io.github.klantreis.vocabulary.Term;
import io.github.klantreis.vocabulary.Text;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** The words and the numbers of the overview in the reader's language. */
final class Words {
  private static final Text YEAR = Text.en("{n} year").nl("{n} jaar");
  private static final Text YEARS = Text.en("{n} years").nl("{n} jaar");
  private static final Text MONTH = Text.en("{n} month").nl("{n} maand");
  private static final Text MONTHS = Text.en("{n} months").nl("{n} maanden");
  private static final Text WEEK = Text.en("{n} week").nl("{n} week");
  private static final Text WEEKS = Text.en("{n} weeks").nl("{n} weken");
  private static final Text DAY = Text.en("{n} day").nl("{n} dag");
  private static final Text DAYS = Text.en("{n} days").nl("{n} dagen");
  private static final Text HOUR = Text.en("{n} hour").nl("{n} uur");
  private static final Text HOURS = Text.en("{n} hours").nl("{n} uur");
  private static final Text MINUTE = Text.en("{n} minute").nl("{n} minuut");
  private static final Text MINUTES = Text.en("{n} minutes").nl("{n} minuten");
  private static final Text SECOND = Text.en("{n} second").nl("{n} seconde");
  private static final Text SECONDS = Text.en("{n} seconds").nl("{n} seconden");
  private static final Text AT_ONCE = Text.en("at once").nl("meteen");
  private static final Text ON_SCALE =
      Text.en("{metric} ({min} to {max})").nl("{metric} ({min} tot {max})");
  private static final Text AIM = Text.en("aim {n}").nl("doel {n}");
  private static final Text FROM_TO = Text.en("{from} to {to}").nl("{from} tot {to}");

  final Locale locale;

  Words(Locale locale) {
    this.locale = locale;
  }

  String of(Text text) {
    return text.get(locale);
  }

  String of(Text text, Map<String, ?> values) {
    return text.get(locale, values);
  }

  String of(Term term) {
    return term.label().get(locale);
  }

  String of(Optional<? extends Term> term) {
    return term.map(this::of).orElse("");
  }

  List<String> each(Collection<? extends Term> terms) {
    return terms.stream().map(this::of).toList();
  }

  /** What there is of several, with a dot between. */
  static String dotted(String... parts) {
    return dotted(List.of(parts));
  }

  static String dotted(Collection<String> parts) {
    return String.join(" · ", parts.stream().filter(part -> !part.isEmpty()).toList());
  }

  /** As within a sentence; abbreviations stay. */
  static String lower(String text) {
    boolean abbreviated = text.length() > 1 && Character.isUpperCase(text.charAt(1));
    return abbreviated ? text : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }

  static String quoted(String text) {
    return '"' + text + '"';
  }

  String score(int score) {
    return score < 0 ? "−" + -score : score > 0 ? "+" + score : "0";
  }

  String length(TimeSpan span) {
    Period period = span.calendar();
    Duration duration = span.clock();
    List<String> parts = new ArrayList<>();
    add(parts, period.getYears(), YEAR, YEARS);
    add(parts, period.getMonths(), MONTH, MONTHS);
    add(parts, period.getDays() % 7 == 0 ? period.getDays() / 7 : 0, WEEK, WEEKS);
    add(parts, period.getDays() % 7 == 0 ? 0 : period.getDays(), DAY, DAYS);
    boolean inDays = duration.toHours() > 24;
    add(parts, inDays ? duration.toDays() : 0, DAY, DAYS);
    add(parts, inDays ? duration.toHoursPart() : duration.toHours(), HOUR, HOURS);
    add(parts, duration.toMinutesPart(), MINUTE, MINUTES);
    add(parts, duration.toSecondsPart(), SECOND, SECONDS);
    return parts.isEmpty() ? of(AT_ONCE) : String.join(" ", parts);
  }

  String length(TimeInterval interval) {
    String dates =
        interval
            .begin()
            .map(
                begin ->
                    of(
                        FROM_TO,
                        Map.of("from", date(begin), "to", date(interval.end().orElseThrow()))))
            .orElse("");
    return dotted(length(interval.length()), dates);
  }

  /** Returns a date in words, such as "26 november 2026". */
  String date(LocalDate date) {
    return DateTimeFormatter.ofPattern("d MMMM uuuu", locale).format(date);
  }

  String number(long number) {
    return NumberFormat.getInstance(locale).format(number);
  }

  String number(double number) {
    NumberFormat format = NumberFormat.getInstance(locale);
    format.setMaximumFractionDigits(2);
    return format.format(number).replace('-', '−');
  }

  /** In percent with one decimal; empty if the whole is nothing. */
  String percent(Share share) {
    NumberFormat format = NumberFormat.getInstance(locale);
    format.setMinimumFractionDigits(1);
    format.setMaximumFractionDigits(1);
    return share.value().isPresent() ? format.format(100 * share.value().getAsDouble()) : "";
  }

  String metric(Metric metric) {
    String values =
        number(metric.value()) + (metric.target().isPresent() ? ", " + aim(metric.target()) : "");
    String named = of(metric.label()) + ": " + values;
    return metric
        .scale()
        .map(
            scale ->
                of(
                    ON_SCALE,
                    Map.of(
                        "metric", named, "min", number(scale.min()), "max", number(scale.max()))))
        .orElse(named);
  }

  private String aim(OptionalDouble target) {
    return of(AIM, Map.of("n", number(target)));
  }

  private String number(OptionalDouble number) {
    return number.isPresent() ? number(number.getAsDouble()) : "";
  }

  String evidence(Evidence evidence) {
    List<String> origin = new ArrayList<>();
    evidence.source().ifPresent(origin::add);
    evidence.collectedOn().ifPresent(date -> origin.add(date(date)));
    return of(evidence.kind())
        + ": "
        + evidence.text()
        + (origin.isEmpty() ? "" : " (" + String.join(", ", origin) + ")");
  }

  private void add(List<String> parts, long number, Text one, Text many) {
    if (number != 0) {
      parts.add(of(number == 1 ? one : many, Map.of("n", number)));
    }
  }
}
