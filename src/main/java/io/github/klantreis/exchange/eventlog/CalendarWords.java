package io.github.klantreis.exchange.eventlog;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The names of months, days and halves of the day in a language, in all forms that are in use: full
 * and abbreviated, with and without a full stop, in any case. JDKs differ in which of them they
 * write and accept.
 */
final class CalendarWords {
  private static final List<TextStyle> STYLES =
      List.of(
          TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE);

  /** Abbreviations that one JDK has and another has not, by language and field. */
  private static final Map<String, Map<String, Long>> OTHERS =
      Map.of(
          "en/MonthOfYear", Map.of("Sept", 9L, "Sep", 9L),
          "da/DayOfWeek", Map.of("tir", 2L, "tirs", 2L, "tor", 4L, "tors", 4L),
          "fi/MonthOfYear", finnishMonths());

  private CalendarWords() {}

  /** Adds the names of months to a formatter. */
  static void months(DateTimeFormatterBuilder to, Locale locale) {
    Map<String, Long> words = new LinkedHashMap<>();
    for (Locale each : withBase(locale)) {
      for (Month month : Month.values()) {
        STYLES.forEach(style -> add(words, month.getDisplayName(style, each), month.getValue()));
      }
    }
    append(to, ChronoField.MONTH_OF_YEAR, words, locale);
  }

  /** Adds the names of the days of the week to a formatter. */
  static void days(DateTimeFormatterBuilder to, Locale locale) {
    Map<String, Long> words = new LinkedHashMap<>();
    for (Locale each : withBase(locale)) {
      for (DayOfWeek day : DayOfWeek.values()) {
        STYLES.forEach(style -> add(words, day.getDisplayName(style, each), day.getValue()));
      }
    }
    append(to, ChronoField.DAY_OF_WEEK, words, locale);
  }

  /** Adds the names of the halves of the day to a formatter; AM and PM in every language. */
  static void halvesOfDay(DateTimeFormatterBuilder to, Locale locale) {
    Map<String, Long> words = new LinkedHashMap<>();
    for (Locale each : withBase(locale)) {
      DateTimeFormatter half = DateTimeFormatter.ofPattern("a", each);
      add(words, half.format(LocalTime.of(1, 0)), 0);
      add(words, half.format(LocalTime.of(13, 0)), 1);
    }
    for (String form : List.of("AM", "a.m.", "a. m.")) {
      add(words, form, 0);
      add(words, form.replace('a', 'p').replace('A', 'P'), 1);
    }
    append(to, ChronoField.AMPM_OF_DAY, words, locale);
  }

  private static List<Locale> withBase(Locale locale) {
    Locale base = Locale.forLanguageTag(locale.getLanguage());
    return base.equals(locale) ? List.of(locale) : List.of(locale, base);
  }

  private static void add(Map<String, Long> words, String word, long value) {
    String name = word.replace('\u00A0', ' ').replace('\u202F', ' ').strip();
    String bare = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    if (!bare.isEmpty()) {
      for (String form : List.of(bare, bare + ".")) {
        words.putIfAbsent(form, value);
      }
    }
  }

  /**
   * Adds the words as alternatives, longer ones first: a formatter holds one word for a value, so
   * that there are several, each optional. Where all of them are skipped, the field is missing.
   */
  private static void append(
      DateTimeFormatterBuilder to, ChronoField field, Map<String, Long> found, Locale locale) {
    Map<String, Long> words = new LinkedHashMap<>(found);
    OTHERS
        .getOrDefault(locale.getLanguage() + "/" + field, Map.of())
        .forEach((word, value) -> add(words, word, value));
    List<String> longestFirst = new ArrayList<>(words.keySet());
    longestFirst.sort(
        Comparator.comparingInt(String::length)
            .reversed()
            .thenComparing(Comparator.naturalOrder()));
    Set<String> left = new LinkedHashSet<>(longestFirst);
    to.parseCaseInsensitive();
    while (!left.isEmpty()) {
      Map<Long, String> layer = new LinkedHashMap<>();
      for (String word : left) {
        if (layer.putIfAbsent(words.get(word), word) != null) {
          break; // a shorter word never goes before a longer one
        }
      }
      left.removeAll(layer.values());
      to.optionalStart().appendText(field, layer).optionalEnd();
    }
    to.parseCaseSensitive();
  }

  private static Map<String, Long> finnishMonths() {
    Map<String, Long> months = new LinkedHashMap<>();
    for (String name :
        List.of(
            "tammik", "helmik", "maalisk", "huhtik", "toukok", "kesäk", "heinäk", "elok", "syysk",
            "lokak", "marrask", "jouluk")) {
      months.put(name, months.size() + 1L);
    }
    return Map.copyOf(months);
  }
}
