package io.github.klantreis.vocabulary;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A text in English and any number of other languages, with named placeholders.
 *
 * <pre>{@code
 * Text text = Text.en("{count} calls in the evening").nl("{count} telefoontjes 's avonds");
 * text.get(Locale.forLanguageTag("nl-BE"), Map.of("count", 3)); // 3 telefoontjes 's avonds
 * }</pre>
 *
 * <p><b>Placeholders.</b> A placeholder is a name in braces; the name starts with a letter,
 * followed by letters, digits and the characters {@code . _ -}. Nothing else has a meaning:
 * apostrophes, single braces, {@code {0}}, {@code $} and {@code \} are ordinary text. (That is why
 * this is not a {@link java.text.MessageFormat}, whose apostrophe rule swallows placeholders in
 * Dutch: {@code 's avonds}, {@code foto's}.) Values are inserted once and never read as templates.
 *
 * <p><b>Languages.</b> Only the language of a locale counts, not its country, script or variant.
 * English is always present, and is used if the requested language is missing.
 *
 * <p>Texts are equal if they have the same words in the same languages. This class is immutable and
 * thread-safe.
 */
public final class Text implements NoBean {

  private static final String ENGLISH = Locale.ENGLISH.getLanguage();
  private static final String DUTCH = "nl";

  /** By ISO 639 code, because the country of a locale must not count. */
  private final ImmutableMap<String, Template> byLanguage;

  // Racy on purpose: any thread may make them, all make the same. Not made before they are needed:
  // of the many texts of a catalogue a program needs a few.
  private @Nullable ImmutableSet<String> placeholders;
  private int hash;

  private Text(ImmutableMap<String, Template> byLanguage) {
    this.byLanguage = byLanguage;
  }

  /**
   * Returns a text with English words.
   *
   * @param words the words, with or without placeholders, not null
   * @return the text
   * @throws NullPointerException if the words are null
   * @throws IllegalArgumentException if the words are blank
   */
  public static Text en(String words) {
    requireNonNull(words, "words");
    return new Text(ImmutableMap.of(ENGLISH, new Template(words)));
  }

  /**
   * Returns this text with Dutch words, which replace any it had.
   *
   * @param words the words, with or without placeholders, not null
   * @return a new text
   * @throws NullPointerException if the words are null
   * @throws IllegalArgumentException if the words are blank
   */
  public Text nl(String words) {
    requireNonNull(words, "words");
    return with(DUTCH, words);
  }

  /**
   * Returns this text with words in a further language, which replace any it had in that language.
   *
   * @param language the language, not null; country, script and variant are ignored
   * @param words the words, with or without placeholders, not null
   * @return a new text
   * @throws NullPointerException if the language or the words are null
   * @throws IllegalArgumentException if the locale has no language, such as {@link Locale#ROOT}, or
   *     the words are blank
   */
  public Text and(Locale language, String words) {
    requireNonNull(language, "language");
    requireNonNull(words, "words");
    if (language.getLanguage().isEmpty()) {
      throw new IllegalArgumentException("locale \"" + language + "\" has no language");
    }
    return with(language.getLanguage(), words);
  }

  private Text with(String language, String words) {
    if (byLanguage.size() == 1 && !byLanguage.containsKey(language)) {
      return new Text(
          ImmutableMap.of(
              ENGLISH, requireNonNull(byLanguage.get(ENGLISH)), language, new Template(words)));
    }
    Map<String, Template> extended = new LinkedHashMap<>(byLanguage);
    extended.put(language, new Template(words));
    return new Text(ImmutableMap.copyOf(extended));
  }

  /**
   * Returns the words in a language, with unfilled placeholders.
   *
   * @param locale the reader's locale, not null; only its language counts
   * @return the words in that language, or the English ones if it is missing
   * @throws NullPointerException if the locale is null
   */
  public String get(Locale locale) {
    return template(locale).words();
  }

  /**
   * Returns the words in a language with the placeholders filled.
   *
   * <p>A value that is a {@link Text} is inserted in the same locale, a {@link Term} as its label
   * in the same locale, anything else as {@link String#valueOf(Object)}. Braces in what is inserted
   * are text. A placeholder without a value stays as written, so that a missing value is noticed;
   * values without a placeholder are ignored.
   *
   * @param locale the reader's locale, not null; only its language counts
   * @param values the values by the names of the placeholders, not null
   * @return the filled words
   * @throws NullPointerException if the locale, the map, or the value of a placeholder is null
   */
  public String get(Locale locale, Map<String, ?> values) {
    requireNonNull(values, "values");
    return template(locale)
        .fill(
            name ->
                values.containsKey(name)
                    ? Optional.of(written(requireNonNull(values.get(name), name), locale))
                    : Optional.empty());
  }

  /**
   * Returns this text with some of its placeholders replaced by words, in each language.
   *
   * @param words returns the words for the name of a placeholder in a language, or null for a
   *     placeholder that stays; a name in braces in them is a placeholder of what is returned
   * @return the text with the remaining placeholders; this object if none was replaced
   */
  public Text filledIn(BiFunction<String, Locale, @Nullable String> words) {
    requireNonNull(words, "words");
    if (placeholders().isEmpty()) {
      return this;
    }
    Map<String, Template> replaced = new LinkedHashMap<>();
    boolean isSame = true;
    for (Map.Entry<String, Template> each : byLanguage.entrySet()) {
      Locale language = Locale.forLanguageTag(each.getKey());
      String before = each.getValue().words();
      String after = each.getValue().fill(name -> Optional.ofNullable(words.apply(name, language)));
      isSame &= after.equals(before);
      replaced.put(each.getKey(), new Template(after));
    }
    return isSame ? this : new Text(ImmutableMap.copyOf(replaced));
  }

  private static String written(Object value, Locale locale) {
    if (value instanceof Text text) {
      return text.get(locale);
    }
    if (value instanceof Term term) {
      return term.label().get(locale);
    }
    return String.valueOf(value);
  }

  private Template template(Locale locale) {
    requireNonNull(locale, "locale");
    Template wanted = byLanguage.get(locale.getLanguage());
    return wanted != null ? wanted : requireNonNull(byLanguage.get(ENGLISH));
  }

  /**
   * Returns the names of the placeholders in all languages together.
   *
   * @return the names without braces, in the order in which they first occur, English first;
   *     unmodifiable
   */
  public Set<String> placeholders() {
    ImmutableSet<String> known = placeholders;
    if (known == null) {
      ImmutableSet.Builder<String> names = ImmutableSet.builder();
      for (Template template : byLanguage.values()) {
        names.addAll(template.placeholders());
      }
      known = names.build();
      placeholders = known;
    }
    return known;
  }

  /**
   * Returns the languages in which this text has words.
   *
   * @return the languages as locales without country, English first, then as they were added;
   *     unmodifiable
   */
  public Set<Locale> languages() {
    ImmutableSet.Builder<Locale> languages = ImmutableSet.builder();
    byLanguage.keySet().forEach(language -> languages.add(Locale.forLanguageTag(language)));
    return languages.build();
  }

  /** Returns the words in each language, with unfilled placeholders. */
  Stream<String> inEachLanguage() {
    return byLanguage.values().stream().map(Template::words);
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof Text text
            && hashCode() == text.hashCode()
            && byLanguage.equals(text.byLanguage));
  }

  @Override
  public int hashCode() {
    int known = hash;
    if (known == 0) {
      known = byLanguage.hashCode();
      hash = known;
    }
    return known;
  }

  /** Returns the English words, with unfilled placeholders. */
  @Override
  public String toString() {
    return get(Locale.ENGLISH);
  }
}
