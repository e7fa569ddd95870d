package io.github.klantreis.wording;

import com.google.common.collect.ImmutableList;
import io.github.klantreis.vocabulary.Source;
import io.github.klantreis.vocabulary.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The works that a text refers to: numbered in the order in which they are first referred to, so
 * that a list at the end has each once. Mutable and not thread-safe: one for each text.
 */
public final class Citations {
  /** What such a list is called. */
  public static final Text TITLE = Text.en("Sources").nl("Bronnen");

  private final Locale locale;
  private final Map<Source, Integer> numbers = new LinkedHashMap<>();

  /** Creates the citations of a text in a language. */
  public Citations(Locale locale) {
    this.locale = locale;
  }

  /**
   * Returns the numbers of works with the places in them, such as {@code [1, step 2; 3]}; works
   * that were not referred to before get the next number.
   *
   * @param sources the sources in order
   * @return words in brackets; empty if there are no sources
   */
  public String of(List<Source> sources) {
    if (sources.isEmpty()) {
      return "";
    }
    return sources.stream()
        .map(
            source ->
                numbers.computeIfAbsent(source.work(), work -> numbers.size() + 1)
                    + source.place().map(place -> placed(place.get(locale))).orElse(""))
        .collect(Collectors.joining("; ", "[", "]"));
  }

  /** A place that begins with a digit would read as the number of another work. */
  private static String placed(String place) {
    return Character.isDigit(place.codePointAt(0)) ? " (" + place + ")" : ", " + place;
  }

  /**
   * Returns the works referred to so far.
   *
   * @return the works without places, in the order of their numbers, which begin with 1
   */
  public List<Source> works() {
    return ImmutableList.copyOf(numbers.keySet());
  }
}
