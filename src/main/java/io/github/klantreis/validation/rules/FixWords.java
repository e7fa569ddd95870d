package io.github.klantreis.validation.rules;

import io.github.klantreis.model.JourneyElement;
import io.github.klantreis.vocabulary.Text;
import java.util.Map;

/** The words of fixes that name elements, in each language as they are called there. */
final class FixWords {
  private FixWords() {}

  static Text naming(Text words, String placeholder, JourneyElement element) {
    return naming(words, Map.of(placeholder, element));
  }

  static Text naming(Text words, Map<String, ? extends JourneyElement> elements) {
    return words.filledIn(
        (placeholder, language) -> {
          JourneyElement element = elements.get(placeholder);
          return element == null ? null : element.nameIn(language);
        });
  }
}
