package io.github.klantreis.observation.identity;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.observation.Encounter;
import io.github.klantreis.observation.JourneyStatistics;
import io.github.klantreis.observation.Trail;
import io.github.klantreis.observation.wording.ReaderWords;
import io.github.klantreis.vocabulary.NoBean;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Characters;
import io.github.klantreis.wording.Counted;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Who is who: each id with the person to whom it belongs, who is named by the smallest of the
 * person's known ids, in the order of their UTF-8 bytes.
 *
 * <p>Immutable and thread-safe.
 */
public final class ResolvedIdentities implements NoBean {
  private static final int SHOWN = 8;

  private static final Counted IDS =
      new Counted(
          Text.en("1 id belongs to {persons}.").nl("1 id hoort bij {persons}."),
          Text.en("{n} ids belong to {persons}.").nl("{n} id's horen bij {persons}."));

  private static final Counted PERSONS =
      new Counted(
          Text.en("1 known person").nl("1 bekende persoon"),
          Text.en("{n} known people").nl("{n} bekende personen"));

  private static final Text ONE_SHARED =
      Text.en("One id that several people share joins nobody, and counts on its own: {ids}.")
          .nl("Eén id die meerdere personen delen, voegt niemand samen en telt apart mee: {ids}.");

  private static final Text SHARED =
      Text.en("{n} ids that several people share join nobody, and count on their own: {ids}.")
          .nl(
              "{n} id's die meerdere personen delen, voegen niemand samen en tellen apart mee: {ids}.");

  /** Of each id the person's id; shared ids are not in it. */
  private final Map<String, String> people;

  private final List<String> shared;
  private final int count;

  ResolvedIdentities(List<IdentityLink> links) {
    Map<String, String> parents = new HashMap<>();
    for (IdentityLink link : links) {
      parents.put(link.known(), link.known());
    }
    for (IdentityLink link : links) {
      if (parents.containsKey(link.id())) {
        join(parents, link.id(), link.known());
      }
    }
    people = new HashMap<>();
    Set<String> representatives = new HashSet<>();
    for (String known : List.copyOf(parents.keySet())) {
      String person = root(parents, known);
      people.put(known, person);
      representatives.add(person);
    }
    count = representatives.size();
    Map<String, String> anonymous = new HashMap<>();
    Set<String> several = new HashSet<>();
    for (IdentityLink link : links) {
      if (!parents.containsKey(link.id())) {
        String person = requireNonNull(people.get(link.known()));
        String other = anonymous.putIfAbsent(link.id(), person);
        if (other != null && !other.equals(person)) {
          several.add(link.id());
        }
      }
    }
    anonymous.keySet().removeAll(several);
    people.putAll(anonymous);
    shared = new ArrayList<>(several);
    shared.sort(Identities::compare);
  }

  /** The smaller one represents both, so that the root is the smallest of all. */
  private static void join(Map<String, String> parents, String a, String b) {
    String left = root(parents, a);
    String right = root(parents, b);
    int order = Identities.compare(left, right);
    if (order < 0) {
      parents.put(right, left);
    } else if (order > 0) {
      parents.put(left, right);
    }
  }

  private static String root(Map<String, String> parents, String id) {
    String at = id;
    String next = requireNonNull(parents.get(at));
    while (!next.equals(at)) {
      String after = requireNonNull(parents.get(next));
      parents.put(at, after); // shortens the way for the next time
      at = next;
      next = after;
    }
    return at;
  }

  /**
   * Returns the person to whom an id belongs.
   *
   * @param id any id
   * @return the smallest known id of the person; the id itself if it is shared, or in no link
   */
  public String personOf(String id) {
    return people.getOrDefault(requireNonNull(id, "id"), id);
  }

  /**
   * Returns an encounter as one of the person to whom its customer's id belongs.
   *
   * @param encounter any encounter
   * @return the encounter with the person as its customer
   */
  public Encounter resolve(Encounter encounter) {
    requireNonNull(encounter, "encounter");
    return encounter.withCustomer(personOf(encounter.customer()));
  }

  /**
   * Returns the trails of all people, from encounters in any order, as {@link Trail#group} does. If
   * encounters of several files may happen at the same instant, give them positions that continue
   * from file to file.
   *
   * @param encounters the encounters; the stream is read to its end, and closed with the result
   * @return the trails, in the order in which the people first appear
   */
  public Stream<Trail> group(Stream<Encounter> encounters) {
    requireNonNull(encounters, "encounters");
    return Trail.group(encounters.map(this::resolve));
  }

  /**
   * Returns how many people are known.
   *
   * @return the number, from 0
   */
  public int people() {
    return count;
  }

  /**
   * Returns the ids that belong to another one, as a table to be joined with a log.
   *
   * @return of each id that is not the person's own the person's, by id in the order of UTF-8
   *     bytes; unmodifiable
   */
  public SortedMap<String, String> joined() {
    SortedMap<String, String> joined = new TreeMap<>(Identities::compare);
    people.forEach(
        (id, person) -> {
          if (!id.equals(person)) {
            joined.put(id, person);
          }
        });
    return Collections.unmodifiableSortedMap(joined);
  }

  /**
   * Returns the anonymous ids that are linked to several people, and so join nobody.
   *
   * @return the ids in the order of their UTF-8 bytes, unmodifiable
   */
  public List<String> shared() {
    return Collections.unmodifiableList(shared);
  }

  /**
   * Returns how many ids belong to how many people, and which are shared.
   *
   * @param locale the language; English unless Dutch
   * @return one or two sentences
   */
  public String toText(Locale locale) {
    return text(ReaderWords.of(locale));
  }

  /**
   * Returns the same in a language for which the library has no words, with those of the
   * application by the English ones, as {@linkplain JourneyStatistics#toText(Locale, Map)
   * statistics} do.
   *
   * @param language the reader's language
   * @param further the words by the English ones, both with their placeholders; what has no words
   *     is in English
   * @return one or two sentences
   * @throws IllegalArgumentException if the language is English, Dutch or none, or words are blank;
   *     the message says which
   */
  public String toText(Locale language, Map<String, String> further) {
    return text(ReaderWords.of(language, further));
  }

  private String text(ReaderWords words) {
    String text =
        words.of(
            people.size() == 1 ? IDS.one() : IDS.several(),
            Map.of("n", words.number(people.size()), "persons", words.counted(PERSONS, count)));
    return shared.isEmpty()
        ? text
        : text
            + " "
            + words.of(
                shared.size() == 1 ? ONE_SHARED : SHARED,
                Map.of(
                    "n",
                    words.number(shared.size()),
                    "ids",
                    Characters.visible(words.atMost(SHOWN, shared))));
  }

  @Override
  public String toString() {
    return "ResolvedIdentities{people=" + count + ", shared=" + shared + "}";
  }
}
