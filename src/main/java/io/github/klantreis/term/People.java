package io.github.klantreis.term;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Ascii;
import io.github.klantreis.vocabulary.NoBean;
import io.github.klantreis.vocabulary.Term;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.vocabulary.Vocabulary;
import io.github.klantreis.wording.Characters;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Whose journey it is: the people who go through it, and what they are called in findings, maps and
 * reports. An open vocabulary: it has the constants, and an application adds its own by {@link
 * #of}.
 *
 * <p>What people are called and whether one sells to them are two things: a private clinic sells to
 * patients. See {@link Market}, and {@code Journey.isSelling()}.
 *
 * <p>People are equal if all their properties are equal. Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface People extends Term, NoBean permits ImmutablePeople {

  /** Customers, who buy. The default. */
  People CUSTOMERS = Constants.people("customers", "customer", "customers", "klant", "klanten");

  /** Patients. */
  People PATIENTS = Constants.people("patients", "patient", "patients", "patiënt", "patiënten");

  /** Citizens, of a municipality or a state. */
  People CITIZENS = Constants.people("citizens", "citizen", "citizens", "burger", "burgers");

  /** Students. */
  People STUDENTS = Constants.people("students", "student", "students", "student", "studenten");

  /** Employees: those of the organisation itself. */
  People EMPLOYEES =
      Constants.people("employees", "employee", "employees", "medewerker", "medewerkers");

  /** Members, of a club, a union or an association. */
  People MEMBERS = Constants.people("members", "member", "members", "lid", "leden");

  /**
   * Returns people of an application's own.
   *
   * @param id the id: one or more letters, digits and {@code . _ : -}
   * @param person what one of them is called, in lower case, without braces, such as "guest"
   * @param people what several of them are called, in lower case, without braces
   * @return the people, who do not buy; see {@link #withBuying}
   * @throws IllegalArgumentException if the id is empty or has other characters, or a word has a
   *     brace
   */
  static People of(String id, Text person, Text people) {
    return of(id, person, people, false, List.of());
  }

  /**
   * Returns people of an application's own, with aliases.
   *
   * @param id the id: one or more letters, digits and {@code . _ : -}
   * @param person what one of them is called, in lower case, without braces
   * @param people what several of them are called, in lower case, without braces
   * @param isBuying whether a phase of buying means that something is sold to them
   * @param aliases further spellings in any language, none blank
   * @return the people
   * @throws IllegalArgumentException if the id is empty or has other characters, or a word has a
   *     brace
   */
  static People of(
      String id, Text person, Text people, boolean isBuying, Collection<String> aliases) {
    requireNonNull(aliases, "aliases");
    requirePlain(person, "person");
    requirePlain(people, "people");
    return ImmutablePeople.of(Term.requireId(id), people, person, isBuying, aliases);
  }

  /**
   * Returns whom several journeys have in common.
   *
   * @param each the people of each journey
   * @return the people, if they are the same in all; otherwise "people", who do not buy and whose
   *     journey is just a journey
   */
  static People together(Collection<People> each) {
    requireNonNull(each, "each");
    Set<People> distinct = Set.copyOf(each);
    return distinct.size() == 1 ? distinct.iterator().next() : Constants.SEVERAL;
  }

  private static void requirePlain(Text text, String name) {
    requireNonNull(text, name);
    for (Locale language : text.languages()) {
      String words = text.get(language);
      if (words.indexOf('{') >= 0 || words.indexOf('}') >= 0) {
        throw new IllegalArgumentException(
            "the word for \""
                + name
                + "\" has a brace, which words of people cannot have: "
                + words);
      }
    }
  }

  /**
   * Returns the vocabulary of the constants, which parses words and can be extended by an
   * application's own terms.
   *
   * @return a vocabulary of all constants, in the order of their declaration
   */
  static Vocabulary<People> standard() {
    return StandardVocabularies.PEOPLE;
  }

  @Override
  String id();

  /**
   * Returns what several of them are called, in lower case; equal to the word for {@code people}.
   */
  @Override
  Text label();

  /**
   * Returns what one of them is called.
   *
   * @return the word in lower case, such as "patient"
   */
  Text person();

  /**
   * Returns what their journey is called: a patient journey, in Dutch <em>patiëntreis</em>.
   *
   * @return in English the word for the person and "journey", in Dutch the usual compound or, for a
   *     person for whom there is none, <em>klantreis</em> where something is sold to them and
   *     otherwise <em>reis</em>; in lower case
   */
  default Text journey() {
    return JourneyNoun.of(person(), isBuying()).singular();
  }

  /**
   * Returns what several of their journeys are called: patient journeys, in Dutch
   * <em>patiëntreizen</em>.
   *
   * @return the plural of {@link #journey()}
   */
  default Text journeys() {
    return JourneyNoun.of(person(), isBuying()).plural();
  }

  /**
   * Whether a phase of buying means that something is sold to them. Of the constants this is true
   * of {@link #CUSTOMERS} only: employees who choose their benefits pass such a phase, too.
   *
   * @return true if they buy
   */
  boolean isBuying();

  @Override
  Set<String> aliases();

  /**
   * Returns these people, buying or not.
   *
   * @param isBuying whether a phase of buying means that something is sold to them
   * @return people with all else equal
   */
  default People withBuying(boolean isBuying) {
    return of(id(), person(), label(), isBuying, aliases());
  }

  /**
   * Returns these people with other words for one and for several of them, such as those of a
   * further language.
   *
   * @param change returns the words that replace a text's
   * @return people with all else equal
   * @throws IllegalArgumentException if a word has a brace
   */
  default People worded(UnaryOperator<Text> change) {
    requireNonNull(change, "change");
    return of(id(), change.apply(person()), change.apply(label()), isBuying(), aliases());
  }

  /**
   * Returns a text with the words for these people in place of these placeholders: <code>{person}
   * </code> and <code>{people}</code>, <code>{peopleJourney}</code> and <code>{peopleJourneys}
   * </code> for their {@linkplain #journey() journey}, and the same with a capital, such as <code>
   * {People}</code>, where a sentence starts. All other placeholders stay.
   *
   * <p>Messages of validators are treated so by the engine: <code>Text.en("{People} wait at
   * {name}").nl("{People} wachten bij {name}")</code>.
   *
   * @param text the text, not null
   * @return the text in all its languages; the same object if it has none of these placeholders
   */
  default Text fillIn(Text text) {
    requireNonNull(text, "text");
    return text.filledIn(this::word);
  }

  private @Nullable String word(String placeholder, Locale language) {
    boolean startsSentence = Ascii.isUpperCase(placeholder.charAt(0));
    Text word =
        switch (Ascii.toLowerCase(placeholder.charAt(0)) + placeholder.substring(1)) {
          case "person" -> person();
          case "people" -> label();
          case "peopleJourney" -> journey();
          case "peopleJourneys" -> journeys();
          default -> null;
        };
    if (word == null) {
      return null;
    }
    String words = word.get(language);
    return startsSentence ? Characters.capitalised(words) : words;
  }
}
