package io.github.klantreis.validation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.klantreis.vocabulary.Text;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The message of findings with words for several of them, so that a report says once what holds at
 * many places:
 *
 * <pre>{@code
 * Wording.one(Text.en("\"{name}\" names no channel").nl("Bij \"{name}\" staat geen kanaal"))
 *     .some(
 *         Text.en("At {n} of {of} touchpoints no channel is named: {places}")
 *             .nl("Bij {n} van de {of} contactmomenten staat geen kanaal: {places}"))
 *     .all(
 *         Text.en("None of the {of} touchpoints names a channel")
 *             .nl("Bij geen van de {of} contactmomenten staat een kanaal"));
 * }</pre>
 *
 * <p>Words for several may have {@code {n}}, the number of elements with a finding; {@code {of}},
 * the number of elements that the validator judged, which leaves out those that its conditions
 * leave out; {@code {places}}, the names of up to five of the elements; {@code {people}} and its
 * like, as in all words; and arguments of the findings: those that differ in one of these are in
 * different groups. A placeholder without a value makes a finding that names the validator as
 * broken.
 *
 * <p>Make each once, as a constant. Immutable, equal by value and thread-safe.
 */
public final class Wording {
  static final String NUMBER = "n";
  static final String OF = "of";
  static final String PLACES = "places";

  private static final ImmutableSet<String> GIVEN =
      ImmutableSet.of(
          NUMBER,
          OF,
          PLACES,
          "person",
          "people",
          "peopleJourney",
          "peopleJourneys",
          "Person",
          "People",
          "PeopleJourney",
          "PeopleJourneys");

  private final Text one;
  private final @Nullable Text some;
  private final @Nullable Text all;
  // Racy on purpose: any thread may make them, all make the same.
  private @Nullable ImmutableSet<String> shared;
  private int hash;

  private Wording(Text one, @Nullable Text some, @Nullable Text all) {
    this.one = requireNonNull(one, "one");
    this.some = some;
    this.all = all;
  }

  /**
   * Returns a wording with the words for one finding.
   *
   * @param words the message; placeholders in braces are filled by {@link FindingDraft#with}
   * @return the wording
   */
  public static Wording one(Text words) {
    return new Wording(words, null, null);
  }

  /**
   * Adds the words for two findings or more.
   *
   * @param words the message about several
   * @return the changed copy
   */
  public Wording some(Text words) {
    return new Wording(one, requireNonNull(words, "words"), all);
  }

  /**
   * Adds the words for all elements that the validator judged, if they are two or more, such as
   * "None of the {of} …". Without these, the words for several are used.
   *
   * @param words the message about all
   * @return the changed copy
   */
  public Wording all(Text words) {
    return new Wording(one, some, requireNonNull(words, "words"));
  }

  /**
   * Returns the words for one finding.
   *
   * @return the template
   */
  public Text one() {
    return one;
  }

  /**
   * Returns the words for several.
   *
   * @return the template, or empty
   */
  public Optional<Text> some() {
    return Optional.ofNullable(some);
  }

  /**
   * Returns the words for all.
   *
   * @return the template, or empty
   */
  public Optional<Text> all() {
    return Optional.ofNullable(all);
  }

  /** The words about several. */
  ImmutableList<Text> several() {
    ImmutableList.Builder<Text> several = ImmutableList.builder();
    some().ifPresent(several::add);
    all().ifPresent(several::add);
    return several.build();
  }

  /** Whether the words for some say how many elements were judged. */
  boolean isCounted() {
    return some().map(text -> text.placeholders().contains(OF)).orElse(false);
  }

  /** The arguments of findings that stand in words about several. */
  Set<String> sharedArguments() {
    ImmutableSet<String> known = shared;
    if (known == null) {
      ImmutableSet.Builder<String> arguments = ImmutableSet.builder();
      for (Text text : several()) {
        arguments.addAll(Sets.difference(text.placeholders(), GIVEN));
      }
      known = arguments.build();
      shared = known;
    }
    return known;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Wording that
            && hashCode() == that.hashCode()
            && one.equals(that.one)
            && Objects.equals(some, that.some)
            && Objects.equals(all, that.all));
  }

  @Override
  public int hashCode() {
    int known = hash;
    if (known == 0) {
      known = Objects.hash(one, some, all);
      hash = known;
    }
    return known;
  }

  /** The English words for one finding. */
  @Override
  public String toString() {
    return one.get(Locale.ENGLISH);
  }
}
