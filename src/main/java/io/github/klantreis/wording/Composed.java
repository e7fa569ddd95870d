package io.github.klantreis.wording;

import com.google.common.collect.Sets;
import io.github.klantreis.vocabulary.Text;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BinaryOperator;

/** Texts made of two others by a rule, language by language. English is always there. */
public final class Composed {
  private Composed() {}

  /** Composes two texts in each language that both have, so that no sentence mixes languages. */
  public static Text inBoth(Text one, Text other, BinaryOperator<String> rule) {
    return in(Sets.intersection(one.languages(), other.languages()), one, other, rule);
  }

  /** Composes two texts in each language that one of them has, for names within words. */
  public static Text inEither(Text one, Text other, BinaryOperator<String> rule) {
    return in(Sets.union(one.languages(), other.languages()), one, other, rule);
  }

  private static Text in(Set<Locale> languages, Text one, Text other, BinaryOperator<String> rule) {
    Text composed = Text.en(rule.apply(one.get(Locale.ENGLISH), other.get(Locale.ENGLISH)));
    Set<String> tags = new TreeSet<>();
    languages.forEach(language -> tags.add(language.toLanguageTag()));
    for (String tag : tags) {
      Locale language = Locale.forLanguageTag(tag);
      if (!language.getLanguage().equals(Locale.ENGLISH.getLanguage())) {
        composed =
            composed.and(
                language, rule.apply(one.get(language, Map.of()), other.get(language, Map.of())));
      }
    }
    return composed;
  }
}
