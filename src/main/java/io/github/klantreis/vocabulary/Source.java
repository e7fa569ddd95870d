package io.github.klantreis.vocabulary;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A published work, or a place in one, on which a rule or a model rests.
 *
 * <pre>{@code
 * Source article =
 *     Source.of("Competing on Customer Journeys")
 *         .withAuthors("Edelman", "Singer")
 *         .withPublication("Harvard Business Review")
 *         .withYear(2015);
 * article.at(Text.en("p. 4")).inWords(Locale.ENGLISH);
 * // Edelman & Singer, "Competing on Customer Journeys", Harvard Business Review, 2015, p. 4
 * }</pre>
 *
 * <p>Only the title is needed. Titles are never translated; the place may be.
 *
 * <p>Sources are equal by value. This class is immutable and thread-safe.
 */
public final class Source implements NoBean {

  private static final String DEFAULT = "rule of thumb of this tool";
  private static final Text DEFAULT_IN_WORDS = Text.en(DEFAULT).nl("vuistregel van dit programma");
  private static final Text AFTER = Text.en("after").nl("naar");

  /**
   * What nobody published: a rule, or a threshold, that is this library's own.
   *
   * <p>As it is no title of a work, its words are translated and stand without quotation marks.
   */
  public static final Source LIBRARY_DEFAULT = of(DEFAULT);

  private final String title;
  private final ImmutableList<String> authors;
  private final @Nullable Integer year;
  private final @Nullable String publication;
  private final @Nullable URI address;
  private final @Nullable Locale language;
  private final @Nullable String basis;
  private final @Nullable Text place;

  private Source(
      String title,
      ImmutableList<String> authors,
      @Nullable Integer year,
      @Nullable String publication,
      @Nullable URI address,
      @Nullable Locale language,
      @Nullable String basis,
      @Nullable Text place) {
    this.title = title;
    this.authors = authors;
    this.year = year;
    this.publication = publication;
    this.address = address;
    this.language = language;
    this.basis = basis;
    this.place = place;
  }

  /**
   * Returns a source of which only the title is known.
   *
   * @param title the title in its own language, not null
   * @return the source
   * @throws NullPointerException if the title is null
   * @throws IllegalArgumentException if the title is blank
   */
  public static Source of(String title) {
    return new Source(
        notBlank(title, "title"), ImmutableList.of(), null, null, null, null, null, null);
  }

  /**
   * Returns this source with authors, who replace any it had.
   *
   * @param authors people or organisations as a citation names them, such as "Edelman", in order;
   *     not null and without null
   * @return a copy
   * @throws NullPointerException if an author is null
   * @throws IllegalArgumentException if an author is blank
   */
  public Source withAuthors(String... authors) {
    for (String author : requireNonNull(authors, "authors")) {
      notBlank(author, "author");
    }
    ImmutableList<String> all = ImmutableList.copyOf(authors);
    return new Source(title, all, year, publication, address, language, basis, place);
  }

  /**
   * Returns this source with the year in which it appeared.
   *
   * @param year the year, such as 2015, from 1 to 9999
   * @return a copy
   * @throws IllegalArgumentException if the year is out of range
   */
  public Source withYear(int year) {
    if (year < 1 || year > 9999) {
      throw new IllegalArgumentException(
          "the year of a source is " + year + "; years from 1 to 9999 are allowed");
    }
    return new Source(title, authors, year, publication, address, language, basis, place);
  }

  /**
   * Returns this source with what it appeared in.
   *
   * @param publication the journal, with its volume, or the book or site, not null
   * @return a copy
   * @throws NullPointerException if the publication is null
   * @throws IllegalArgumentException if the publication is blank
   */
  public Source withPublication(String publication) {
    String named = notBlank(publication, "publication");
    return new Source(title, authors, year, named, address, language, basis, place);
  }

  /**
   * Returns this source with where it can be read.
   *
   * @param address the address, such as that of a web page, not null
   * @return a copy
   * @throws NullPointerException if the address is null
   */
  public Source withAddress(URI address) {
    requireNonNull(address, "address");
    return new Source(title, authors, year, publication, address, language, basis, place);
  }

  /**
   * Returns this source with the language it is written in.
   *
   * @param language the language, not null
   * @return a copy
   * @throws NullPointerException if the language is null
   */
  public Source withLanguage(Locale language) {
    requireNonNull(language, "language");
    return new Source(title, authors, year, publication, address, language, basis, place);
  }

  /**
   * Returns this source with whom or what it follows.
   *
   * @param basis an author or a title as a citation names it, such as "Van der Kooi", not null
   * @return a copy
   * @throws NullPointerException if the basis is null
   * @throws IllegalArgumentException if the basis is blank
   */
  public Source basedOn(String basis) {
    String named = notBlank(basis, "basis");
    return new Source(title, authors, year, publication, address, language, named, place);
  }

  /**
   * Returns a place in this work, instead of any it had.
   *
   * @param place such as "step 2" and "stap 2", or "p. 4", not null
   * @return a copy
   * @throws NullPointerException if the place is null
   */
  public Source at(Text place) {
    requireNonNull(place, "place");
    return new Source(title, authors, year, publication, address, language, basis, place);
  }

  /**
   * Returns the work itself, without a place in it.
   *
   * @return this source if it has no place
   */
  public Source work() {
    return place == null
        ? this
        : new Source(title, authors, year, publication, address, language, basis, null);
  }

  /**
   * Returns the title.
   *
   * @return the title in its own language
   */
  public String title() {
    return title;
  }

  /**
   * Returns who wrote it.
   *
   * @return the authors in order, unmodifiable, empty where nobody is named
   */
  public List<String> authors() {
    return authors;
  }

  /**
   * Returns when it appeared.
   *
   * @return the year, or empty
   */
  public OptionalInt year() {
    return year == null ? OptionalInt.empty() : OptionalInt.of(year);
  }

  /**
   * Returns what it appeared in.
   *
   * @return the journal, book or site, or empty
   */
  public Optional<String> publication() {
    return Optional.ofNullable(publication);
  }

  /**
   * Returns where it can be read.
   *
   * @return the address, or empty
   */
  public Optional<URI> address() {
    return Optional.ofNullable(address);
  }

  /**
   * Returns the language it is written in.
   *
   * @return the language, or empty
   */
  public Optional<Locale> language() {
    return Optional.ofNullable(language);
  }

  /**
   * Returns whom or what it follows.
   *
   * @return an author or a title, or empty
   */
  public Optional<String> basis() {
    return Optional.ofNullable(basis);
  }

  /**
   * Returns the place in the work.
   *
   * @return the place, or empty if the whole work is meant
   */
  public Optional<Text> place() {
    return Optional.ofNullable(place);
  }

  /**
   * Returns the citation that a reader sees: authors, title, publication, year, place and basis, as
   * far as they are known. The address is not part of it.
   *
   * @param locale the reader's locale, not null; only its language counts
   * @return one line, such as {@code "De customer journey uitwerken", step 2 (after Van der Kooi)}
   * @throws NullPointerException if the locale is null
   */
  public String inWords(Locale locale) {
    requireNonNull(locale, "locale");
    StringBuilder words = new StringBuilder();
    if (!authors.isEmpty()) {
      int last = authors.size() - 1;
      words.append(String.join(", ", authors.subList(0, last)));
      words.append(last == 0 ? "" : " & ").append(authors.get(last)).append(", ");
    }
    if (title.equals(DEFAULT)) {
      words.append(DEFAULT_IN_WORDS.get(locale));
    } else {
      words.append('"').append(title).append('"');
    }
    if (publication != null) {
      words.append(", ").append(publication);
    }
    if (year != null) {
      words.append(", ").append(year);
    }
    if (place != null) {
      words.append(", ").append(place.get(locale));
    }
    if (basis != null) {
      words.append(" (").append(AFTER.get(locale)).append(' ').append(basis).append(')');
    }
    return words.toString();
  }

  private static String notBlank(String text, String what) {
    if (requireNonNull(text, what).isBlank()) {
      throw new IllegalArgumentException("the " + what + " of a source is blank");
    }
    return text;
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof Source source
            && title.equals(source.title)
            && authors.equals(source.authors)
            && Objects.equals(year, source.year)
            && Objects.equals(publication, source.publication)
            && Objects.equals(address, source.address)
            && Objects.equals(language, source.language)
            && Objects.equals(basis, source.basis)
            && Objects.equals(place, source.place));
  }

  @Override
  public int hashCode() {
    return Objects.hash(title, authors, year, publication, address, language, basis, place);
  }

  /** Returns the citation in English. */
  @Override
  public String toString() {
    return inWords(Locale.ENGLISH);
  }
}
