package io.github.klantreis.vocabulary;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * An ordered set of terms that finds a term by what somebody typed.
 *
 * <p>A term is found by its id, by its label in every language and by its aliases. Matching ignores
 * case, hyphens, blanks, punctuation and diacritics, and is the same in every default locale. No
 * two terms have a spelling in common: that is checked when the vocabulary is made, so that finding
 * is never a guess.
 *
 * <p>There is no registry. A program with custom terms passes the vocabulary {@link #with with}
 * these terms to the code that reads:
 *
 * <pre>{@code
 * Vocabulary<Channel> channels = Channel.standard().with(SHOWROOM);
 * }</pre>
 *
 * <p>Vocabularies are equal if they have the same name and the same terms in the same order; the
 * function of further readings is not compared. This class is immutable and thread-safe if its
 * terms and its further readings are.
 *
 * @param <T> the kind of term
 */
public final class Vocabulary<T extends Term> {

  /** How many known terms a message lists. */
  private static final int SHOWN = 8;

  private final String name;
  private final ImmutableList<T> terms;
  private final Function<String, List<String>> furtherReadings;
  private final ImmutableMap<String, T> bySpelling;

  private Vocabulary(
      String name, Collection<? extends T> terms, Function<String, List<String>> furtherReadings) {
    this.name = name;
    this.terms = ImmutableList.copyOf(terms);
    this.furtherReadings = furtherReadings;
    this.bySpelling = index();
  }

  /**
   * Returns a vocabulary of the given terms.
   *
   * @param <T> the kind of term
   * @param name the name of one term in messages, such as {@code channel}, not null or blank
   * @param terms the terms in order, not null and without null
   * @return the vocabulary
   * @throws NullPointerException if the name, the array or a term is null
   * @throws IllegalArgumentException if the name is blank, two terms have the same id or a spelling
   *     in common, or a term has a spelling without a letter or digit; the message lists all such
   *     problems
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is copied, never modified or exposed
  public static <T extends Term> Vocabulary<T> of(String name, T... terms) {
    requireNonNull(terms, "terms");
    return of(name, ImmutableList.copyOf(terms));
  }

  /**
   * Returns a vocabulary of the given terms.
   *
   * @param <T> the kind of term
   * @param name the name of one term in messages, such as {@code channel}, not null or blank
   * @param terms the terms in order, not null and without null
   * @return the vocabulary
   * @throws NullPointerException if the name, the collection or a term is null
   * @throws IllegalArgumentException if the name is blank, two terms have the same id or a spelling
   *     in common, or a term has a spelling without a letter or digit; the message lists all such
   *     problems
   */
  public static <T extends Term> Vocabulary<T> of(String name, Collection<? extends T> terms) {
    requireNonNull(name, "name");
    requireNonNull(terms, "terms");
    if (name.isBlank()) {
      throw new IllegalArgumentException("name is blank");
    }
    return new Vocabulary<>(name, terms, word -> List.of());
  }

  /**
   * Returns this vocabulary with one more term at the end.
   *
   * @param term the term, not null
   * @return a new vocabulary
   * @throws NullPointerException if the term is null
   * @throws IllegalArgumentException if another term has the same id or a spelling in common, or
   *     the term has a spelling without a letter or digit
   */
  public Vocabulary<T> with(T term) {
    return withAll(List.of(requireNonNull(term, "term")));
  }

  /**
   * Returns this vocabulary with more terms at the end.
   *
   * @param further the terms in order, not null and without null
   * @return a new vocabulary
   * @throws NullPointerException if the collection or a term is null
   * @throws IllegalArgumentException if two terms would have the same id or a spelling in common,
   *     or a term has a spelling without a letter or digit; the message lists all such problems
   */
  public Vocabulary<T> withAll(Collection<? extends T> further) {
    requireNonNull(further, "further");
    return new Vocabulary<>(
        name, ImmutableList.<T>builder().addAll(terms).addAll(further).build(), furtherReadings);
  }

  /**
   * Returns this vocabulary with further readings of words, for terms that people write with an
   * article or a suffix: {@code De koopfase} is also read as {@code koopfase} and {@code koop}.
   *
   * <p>The readings apply both to the words that are looked up and to the spellings of the terms. A
   * word is first looked up as it is, then by its further readings in order.
   *
   * @param readings returns the further readings of a word, the most literal first; a list without
   *     null, empty if there are none; the function replaces an earlier one
   * @return a new vocabulary
   * @throws NullPointerException if the function, or what it returns, is null
   * @throws IllegalArgumentException if two terms have a spelling in common through these readings
   */
  public Vocabulary<T> readingAlso(Function<String, List<String>> readings) {
    requireNonNull(readings, "readings");
    return new Vocabulary<>(name, terms, readings);
  }

  /**
   * Returns the name of one term in messages.
   *
   * @return the name, never blank
   */
  public String name() {
    return name;
  }

  /**
   * Returns all terms.
   *
   * @return the terms in the order given, unmodifiable
   */
  public List<T> terms() {
    return terms;
  }

  /**
   * Finds the term that has a word as one of its spellings.
   *
   * @param word an id, label or alias in any spelling, not null
   * @return the term, or empty if no term has that spelling
   * @throws NullPointerException if the word is null
   */
  public Optional<T> find(String word) {
    requireNonNull(word, "word");
    return spellings(word).stream().map(bySpelling::get).flatMap(Stream::ofNullable).findFirst();
  }

  /**
   * Returns the term that has a word as one of its spellings.
   *
   * @param word an id, label or alias in any spelling, not null
   * @return the term
   * @throws NullPointerException if the word is null
   * @throws IllegalArgumentException if no term has that spelling; the message quotes it and lists
   *     some known terms
   */
  public T parse(String word) {
    return find(word)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "\""
                        + word
                        + "\" is not a known "
                        + name
                        + "; known are: "
                        + terms.stream()
                            .limit(SHOWN)
                            .map(Vocabulary::described)
                            .collect(joining(", "))
                        + (terms.size() > SHOWN
                            ? " and " + (terms.size() - SHOWN) + " more"
                            : "")));
  }

  /** In a loop, as a process that uses one phase model starts by making all of them. */
  private Set<String> spellings(String word) {
    Set<String> spellings = new LinkedHashSet<>();
    spellings.add(Spelling.of(word));
    for (String reading : furtherReadings.apply(word)) {
      spellings.add(Spelling.of(reading));
    }
    spellings.remove("");
    return spellings;
  }

  private ImmutableMap<String, T> index() {
    Map<String, T> byId = new HashMap<>();
    Map<String, T> index = new HashMap<>();
    Set<String> problems = new LinkedHashSet<>();
    for (T term : terms) {
      T namesake = byId.putIfAbsent(term.id(), term);
      if (namesake != null) {
        problems.add(described(namesake) + " and " + described(term) + " have the same id");
        continue;
      }
      for (String word : words(term)) {
        if (Spelling.of(word).isEmpty()) {
          problems.add(
              described(term)
                  + " cannot be found as \""
                  + word
                  + "\", which has no letter or digit");
        }
        for (String spelling : spellings(word)) {
          T other = index.putIfAbsent(spelling, term);
          if (other != null && other != term) {
            problems.add(
                described(other)
                    + " and "
                    + described(term)
                    + " both have the spelling \""
                    + word
                    + "\"");
          }
        }
      }
    }
    if (!problems.isEmpty()) {
      throw new IllegalArgumentException(name + ": " + String.join("; ", problems));
    }
    return ImmutableMap.copyOf(index);
  }

  private static List<String> words(Term term) {
    List<String> words = new ArrayList<>();
    words.add(term.id());
    term.label().inEachLanguage().forEach(words::add);
    words.addAll(term.aliases());
    return words;
  }

  /** Returns the id with the label in every language: {@code purchase (Purchase, Aankoop)}. */
  private static String described(Term term) {
    return term.label().inEachLanguage().distinct().collect(joining(", ", term.id() + " (", ")"));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Vocabulary<?> vocabulary
        && name.equals(vocabulary.name)
        && terms.equals(vocabulary.terms);
  }

  @Override
  public int hashCode() {
    return terms.hashCode();
  }

  /** Returns the name with the ids of the terms: {@code channel[email, store]}. */
  @Override
  public String toString() {
    return terms.stream().map(Term::id).collect(joining(", ", name + "[", "]"));
  }
}
