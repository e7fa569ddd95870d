package io.github.klantreis.drawing.content;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import io.github.klantreis.drawing.wording.MapWords;
import io.github.klantreis.model.Journey;
import io.github.klantreis.validation.Finding;
import io.github.klantreis.validation.Severity;
import io.github.klantreis.validation.ValidationReport;
import io.github.klantreis.vocabulary.Term;
import io.github.klantreis.vocabulary.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Numbers findings, so that map and list can refer to each other. Findings that differ only in
 * their element share a number, so that the list states each issue once.
 */
public final class FindingNumbers {
  private static final Text TIMES = Text.en("{what} (×{number})").nl("{what} (×{number})");
  private static final Text ALSO =
      Text.en("{message}; likewise: {others}").nl("{message}; evenzo: {others}");

  /** Stands for the name of the element. */
  private static final String NAME = "\u0000";

  private FindingNumbers() {}

  private record Issue(String validator, Severity severity, String message, String hint) {}

  /** Returns the numbered findings of a report, in its order. */
  public static ImmutableList<NumberedFinding> of(MapInput input, int first, MapWords words) {
    ValidationReport report = input.report();
    ImmutableList.Builder<NumberedFinding> numbered = ImmutableList.builder();
    if (report != null) {
      Map<Issue, Integer> numbers = new HashMap<>();
      for (Finding finding : report.findings()) {
        String name = nameOf(input.journey(), finding, words);
        Map<String, Object> others = without(name, finding.arguments(), words.locale);
        Issue issue =
            new Issue(
                finding.validatorId(),
                finding.severity(),
                finding.messageTemplate().get(words.locale, others),
                finding.hintTemplate().map(hint -> hint.get(words.locale, others)).orElse(""));
        int number = numbers.computeIfAbsent(issue, made -> first + numbers.size());
        numbered.add(new NumberedFinding(number, finding, name));
      }
    }
    return numbered.build();
  }

  /**
   * Returns the values without the first that is the name of the element. Only one is replaced:
   * another equal value may mean something else, such as the emotion at a touchpoint "Angry".
   */
  private static Map<String, Object> without(
      String name, Map<String, Object> values, Locale locale) {
    Map<String, Object> others = new LinkedHashMap<>(values);
    for (Map.Entry<String, Object> value : others.entrySet()) {
      if (isName(value.getValue(), name, locale)) {
        value.setValue(NAME);
        break;
      }
    }
    return others;
  }

  /** Whether a value is certainly the name; a name without letters could be a number. */
  private static boolean isName(Object value, String name, Locale locale) {
    boolean same =
        value instanceof Text text
            ? text.get(locale).equals(name)
            : value instanceof Term term
                ? term.label().get(locale).equals(name)
                : value.equals(name);
    return same && name.codePoints().anyMatch(Character::isLetter);
  }

  private static String nameOf(Journey journey, Finding finding, MapWords words) {
    return journey
        .element(finding.path().element())
        .map(element -> element.nameIn(words.locale))
        .orElse("");
  }

  /** Returns the findings by number. */
  public static ImmutableListMultimap<Integer, NumberedFinding> byNumber(
      Collection<NumberedFinding> findings) {
    return Multimaps.index(findings, NumberedFinding::number);
  }

  /** Returns how many different numbers there are, which is the length of the list. */
  public static int count(Collection<NumberedFinding> findings) {
    return byNumber(findings).keySet().size();
  }

  /**
   * Returns the message for the findings of one number: the first in full, the others by the names
   * of their elements.
   */
  public static String message(List<NumberedFinding> same, MapWords words) {
    NumberedFinding first = same.get(0);
    String message = first.finding().message(words.locale);
    Map<String, Integer> others = new LinkedHashMap<>();
    for (NumberedFinding other : same.subList(1, same.size())) {
      others.merge(other.name(), 1, Integer::sum);
    }
    if (others.isEmpty()) {
      return message;
    }
    Integer again = others.remove(first.name());
    String begin = again == null ? message : times(message, again + 1, words);
    if (others.isEmpty()) {
      return begin;
    }
    List<String> names = new ArrayList<>();
    others.forEach((name, number) -> names.add(number == 1 ? name : times(name, number, words)));
    return words.of(ALSO, Map.of("message", begin, "others", String.join(", ", names)));
  }

  private static String times(String what, int number, MapWords words) {
    return words.of(TIMES, Map.of("what", what, "number", number));
  }
}
