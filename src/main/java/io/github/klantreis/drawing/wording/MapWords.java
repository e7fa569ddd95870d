package io.github.klantreis.drawing.wording;

import io.github.klantreis.model.Emotion;
import io.github.klantreis.model.MarketingAction;
import io.github.klantreis.model.Metric;
import io.github.klantreis.model.Need;
import io.github.klantreis.model.TimeInterval;
import io.github.klantreis.observation.Share;
import io.github.klantreis.vocabulary.Term;
import io.github.klantreis.vocabulary.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormatSymbols;
import java.time.Duration;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Words and numbers in the reader's language. */
public final class MapWords {
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
  private static final Text FROM_TO = Text.en("{from} to {to}").nl("{from} tot {to}");
  private static final Text AIM = Text.en("aim {n}").nl("doel {n}");
  private static final Text AND = Text.en("{some} and {last}").nl("{some} en {last}");
  private static final Text LABELLED = Text.en("{label}: {text}").nl("{label}: {text}");

  private static final Text FELT = Text.en("{emotion} ({score})").nl("{emotion} ({score})");
  private static final Text TRIGGERED = Text.en("{need} ← {trigger}").nl("{need} ← {trigger}");

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final Text[][] UNITS = {
    {DAY, DAYS}, {HOUR, HOURS}, {MINUTE, MINUTES}, {SECOND, SECONDS}
  };
  private static final long[] UNIT_MILLIS = {86_400_000, 3_600_000, 60_000, 1_000};

  public final Locale locale;
  private final char decimalSign;
  private final char groupingSign;

  public MapWords(Locale locale) {
    this.locale = locale;
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(locale);
    this.decimalSign = symbols.getDecimalSeparator();
    this.groupingSign = symbols.getGroupingSeparator();
  }

  public String of(Text text) {
    return text.in(locale);
  }

  public String of(Text text, Map<String, ?> values) {
    return text.in(locale, values);
  }

  public String of(Term term) {
    return term.label().in(locale);
  }

  public String of(Optional<? extends Term> term) {
    return term.map(this::of).orElse("");
  }

  public List<String> each(Collection<? extends Term> terms) {
    List<String> each = new ArrayList<>(terms.size());
    for (Term term : terms) {
      each.add(of(term));
    }
    return each;
  }

  public String labelled(Text label, String text) {
    return labelled(of(label), text);
  }

  public String labelled(String label, String text) {
    return of(LABELLED, Map.of("label", label, "text", text));
  }

  public static String dotted(String... parts) {
    return dotted(List.of(parts));
  }

  /** Joins the texts that are not empty by dots. */
  public static String dotted(Collection<String> parts) {
    return String.join(" · ", present(parts));
  }

  /** Joins texts as in a sentence: a, b and c. */
  public String list(List<String> several) {
    int last = several.size() - 1;
    return last < 1
        ? String.join("", several)
        : of(
            AND,
            Map.of("some", String.join(", ", several.subList(0, last)), "last", several.get(last)));
  }

  public static String quoted(String text) {
    return "“" + text + "”";
  }

  public static String score(int score) {
    return score < 0 ? "−" + -score : score > 0 ? "+" + score : "0";
  }

  /** Returns a text with a capital letter; by code points, so that no surrogate pair is split. */
  public static String capital(String text) {
    if (text.isEmpty()) {
      return text;
    }
    int end = text.offsetByCodePoints(0, 1);
    return text.substring(0, end).toUpperCase(Locale.ROOT) + text.substring(end);
  }

  public String length(Period period) {
    List<String> parts = new ArrayList<>();
    boolean inWeeks = period.getDays() % 7 == 0;
    add(parts, period.getYears(), YEAR, YEARS);
    add(parts, period.getMonths(), MONTH, MONTHS);
    add(parts, inWeeks ? period.getDays() / 7 : 0, WEEK, WEEKS);
    add(parts, inWeeks ? 0 : period.getDays(), DAY, DAYS);
    return parts.isEmpty() ? of(AT_ONCE) : String.join(" ", parts);
  }

  public String length(Duration duration) {
    List<String> parts = new ArrayList<>();
    add(parts, duration.toDays(), DAY, DAYS);
    add(parts, duration.toHoursPart(), HOUR, HOURS);
    add(parts, duration.toMinutesPart(), MINUTE, MINUTES);
    add(parts, duration.toSecondsPart(), SECOND, SECONDS);
    return parts.isEmpty() ? of(AT_ONCE) : String.join(" ", parts);
  }

  public String length(TimeInterval interval) {
    String dates =
        interval
            .begin()
            .map(begin -> of(FROM_TO, Map.of("from", begin, "to", interval.end().orElseThrow())))
            .orElse("");
    return dotted(length(interval.length()), dates);
  }

  /** Returns a number with at most two decimals and a mark between thousands. */
  String number(double number) {
    BigDecimal rounded =
        BigDecimal.valueOf(number).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
    String plain = rounded.abs().toPlainString();
    int point = plain.indexOf('.');
    return (rounded.signum() < 0 ? "−" : "")
        + (point < 0
            ? grouped(plain)
            : grouped(plain.substring(0, point)) + decimalSign + plain.substring(point + 1));
  }

  /** Returns a number with a mark between thousands. */
  public String count(long count) {
    return grouped(Long.toString(count));
  }

  private String grouped(String digits) {
    StringBuilder grouped = new StringBuilder(digits);
    for (int place = digits.length() - 3; place > 0; place -= 3) {
      grouped.insert(place, groupingSign);
    }
    return grouped.toString();
  }

  public String percent(Share share) {
    return percent(share.percent(1), share);
  }

  /** Returns the complement of a share, so that both percentages add up to 100. */
  public String rest(Share share) {
    return share.whole() == 0
        ? percent(share)
        : percent(HUNDRED.subtract(new BigDecimal(share.percent(1))).toPlainString(), share);
  }

  private String percent(String plain, Share share) {
    return share.whole() == 0 ? plain : plain.replace('.', decimalSign) + "%";
  }

  /** Returns a number with one decimal and a sign; zero has no sign. */
  public String signed(double number) {
    return signed(rounded(number));
  }

  /** Returns the difference of two numbers, both rounded as {@link #signed(double)} does. */
  public String difference(double number, double other) {
    return signed(rounded(number).subtract(rounded(other)));
  }

  private static BigDecimal rounded(double number) {
    return BigDecimal.valueOf(number).setScale(1, RoundingMode.HALF_UP);
  }

  private String signed(BigDecimal rounded) {
    String plain = rounded.abs().toPlainString().replace('.', decimalSign);
    return rounded.signum() < 0 ? "−" + plain : rounded.signum() > 0 ? "+" + plain : plain;
  }

  /** Returns a time in its largest unit, with at most one decimal. */
  public String about(Duration time) {
    for (int unit = 0; unit < UNITS.length; unit++) {
      BigDecimal count =
          BigDecimal.valueOf(time.toMillis())
              .divide(BigDecimal.valueOf(UNIT_MILLIS[unit]), 1, RoundingMode.HALF_UP);
      if (count.compareTo(BigDecimal.ONE) >= 0) {
        boolean isOne = count.compareTo(BigDecimal.ONE) == 0;
        return of(UNITS[unit][isOne ? 0 : 1], Map.of("n", number(count.doubleValue())));
      }
    }
    return of(AT_ONCE);
  }

  /** Returns the value and the target of a metric. */
  public String values(Metric metric) {
    return dotted(
        number(metric.value()),
        metric.target().isPresent() ? of(AIM, Map.of("n", number(metric.target()))) : "");
  }

  private String number(OptionalDouble number) {
    return number.isPresent() ? number(number.getAsDouble()) : "";
  }

  private void add(List<String> parts, long number, Text one, Text many) {
    if (number != 0) {
      parts.add(of(number == 1 ? one : many, Map.of("n", number)));
    }
  }

  /** Returns an emotion with its score, such as {@code glad (+1)}. */
  public String felt(Emotion emotion) {
    return of(FELT, Map.of("emotion", emotion.label(), "score", score(emotion.score())));
  }

  /** Returns who has an emotion, such as {@code Anna: glad (+1)}. */
  public String felt(String who, Emotion emotion) {
    return labelled(who, felt(emotion));
  }

  /** Returns a need with what makes it concrete. */
  public String triggered(Need need) {
    return need.trigger()
        .map(trigger -> of(TRIGGERED, Map.of("need", need.text(), "trigger", trigger)))
        .orElse(need.text());
  }

  /** Returns the kind of an action and, if it has one, its own name. */
  public String nameOf(MarketingAction action) {
    String kind = of(action.kind());
    return action.name().map(name -> labelled(kind, name)).orElse(kind);
  }

  /** Returns the texts that are not empty. */
  public static List<String> present(Collection<String> texts) {
    List<String> present = new ArrayList<>(texts.size());
    for (String text : texts) {
      if (!text.isEmpty()) {
        present.add(text);
      }
    }
    return present;
  }
}
