package io.github.klantreis.observation.wording;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.Maps;
import io.github.klantreis.term.People;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Counted;
import io.github.klantreis.wording.FurtherWords;
import io.github.klantreis.wording.Numbers;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The words of figures for one reader: those of the library, or those of an application for a
 * further language, with the words for the people whose figures they are.
 */
public final class ReaderWords {
  private static final Text AND = Text.en("{first} and {last}").nl("{first} en {last}");
  private static final Text OR = Text.en("{first} or {last}").nl("{first} of {last}");
  private static final Text MORE = Text.en("{names} and {n} more").nl("{names} en nog {n}");

  private final Locale locale;
  private final FurtherWords further;
  private final People people;

  private ReaderWords(Locale locale, FurtherWords further, People people) {
    this.locale = requireNonNull(locale, "locale");
    this.further = further;
    this.people = people.worded(further::in);
  }

  /** Returns the words of the library for figures of whoever it is. */
  public static ReaderWords of(Locale locale) {
    return of(locale, People.CUSTOMERS);
  }

  /** Returns the words of an application, likewise. */
  public static ReaderWords of(Locale language, Map<String, String> words) {
    return of(language, words, People.CUSTOMERS);
  }

  /** Returns the words of the library: in English unless the language is Dutch. */
  public static ReaderWords of(Locale locale, People people) {
    return new ReaderWords(locale, FurtherWords.NONE, people);
  }

  /**
   * Returns the words of an application by the English ones; what has no words is in English.
   *
   * @throws IllegalArgumentException if the language is English, Dutch or none, or words are blank
   */
  public static ReaderWords of(Locale language, Map<String, String> words, People people) {
    return new ReaderWords(language, FurtherWords.of(language, words), people);
  }

  /** Returns the language of the reader, for numbers and names. */
  public Locale locale() {
    return locale;
  }

  public String of(Text text) {
    return worded(text).get(locale);
  }

  /** Returns a text with values, which are in the reader's language as well. */
  public String of(Text text, Map<String, ?> values) {
    return worded(text).get(locale, Maps.transformValues(values, this::value));
  }

  public String of(Phrase phrase) {
    return of(phrase.template(), phrase.values());
  }

  /** Returns a number of things in words. */
  public String counted(Counted things, long number) {
    return of(things.words(number), Map.of("n", number(number)));
  }

  /** Returns a name that the library gives, for which there may be further words. */
  public String named(String name) {
    return further.in(Text.en(name)).get(locale);
  }

  /** Returns the number with a separator between thousands. */
  public String number(long number) {
    return Numbers.grouped(number, locale);
  }

  /** Returns "A, B or C" for at least one name. */
  public String or(List<String> names) {
    return joined(OR, names);
  }

  /** Returns "A, B and C" for at least one term. */
  public String and(List<Text> terms) {
    return joined(AND, terms.stream().map(this::of).toList());
  }

  private String joined(Text by, List<String> names) {
    int last = names.size() - 1;
    return last == 0
        ? names.get(0)
        : of(
            by,
            Map.of("first", String.join(", ", names.subList(0, last)), "last", names.get(last)));
  }

  /** Returns "A, B, C and 12 more". */
  public String atMost(int most, List<String> names) {
    return names.size() <= most
        ? String.join(", ", names)
        : of(
            MORE,
            Map.of(
                "names",
                String.join(", ", names.subList(0, most)),
                "n",
                number(names.size() - most)));
  }

  private Text worded(Text text) {
    return people.fillIn(further.in(text));
  }

  private Object value(Object value) {
    return value instanceof Text text ? worded(text) : further.value(value);
  }
}
