package io.github.klantreis.observation.wording;

import io.github.klantreis.term.People;
import io.github.klantreis.vocabulary.Text;
import java.util.Locale;
import java.util.Map;

/**
 * A text and the values of its placeholders, to be put together in the reader's words.
 *
 * @param people whose figures it is about
 */
public record Phrase(Text template, Map<String, Object> values, People people) {
  /** Returns the phrase in English, or in Dutch. */
  public String get(Locale locale) {
    return ReaderWords.of(locale, people).of(this);
  }
}
