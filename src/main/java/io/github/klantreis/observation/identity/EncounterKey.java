package io.github.klantreis.observation.identity;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.Sets;
import io.github.klantreis.observation.Encounter;
import io.github.klantreis.observation.Trail;
import io.github.klantreis.vocabulary.NoBean;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What makes two records of a log the same encounter, such as the id that the source gave it. Of a
 * customer's encounters with equal keys one stays, also where they come from different files; the
 * others are left out, and counted.
 *
 * <p>Without a key an encounter is no duplicate of another, however alike they are. Equal keys of
 * different customers are different encounters: join the ids of a person first.
 *
 * <p>Immutable; thread-safe as far as the function that gives the key is.
 */
public final class EncounterKey implements NoBean {
  /** The encounter that stays is the smallest one, whatever the order in which they came. */
  private static final Comparator<Encounter> SMALLEST =
      Comparator.comparing(Encounter::at)
          .thenComparing(Encounter::event, Identities::compare)
          .thenComparing(encounter -> encounter.attributes().toString(), Identities::compare)
          .thenComparing(encounter -> encounter.session().orElse(""), Identities::compare)
          .thenComparing(encounter -> encounter.experience().orElse(Integer.MIN_VALUE))
          .thenComparing(Encounter::position);

  private final Function<? super Encounter, Optional<String>> key;

  private EncounterKey(Function<? super Encounter, Optional<String>> key) {
    this.key = key;
  }

  /**
   * Returns a key that is made of attributes, such as the source and the id that it gave.
   *
   * @param names the names of attributes, at least one; an encounter has a key only if all of them
   *     have a value that is not blank
   * @return the key
   * @throws IllegalArgumentException if there is no name
   */
  public static EncounterKey ofAttributes(String... names) {
    requireNonNull(names, "names");
    List<String> all = List.of(names);
    if (all.isEmpty()) {
      throw new IllegalArgumentException("a key is made of at least one attribute; none is given");
    }
    return new EncounterKey(encounter -> joined(encounter, all));
  }

  /**
   * Returns a key of one's own.
   *
   * @param key gives the key of an encounter, or empty if it has none
   * @return the key
   */
  public static EncounterKey of(Function<? super Encounter, Optional<String>> key) {
    return new EncounterKey(requireNonNull(key, "key"));
  }

  /** Values with their lengths, so that "a" and "bc" differ from "ab" and "c". */
  private static Optional<String> joined(Encounter encounter, List<String> names) {
    StringBuilder joined = new StringBuilder();
    for (String name : names) {
      Optional<String> value = encounter.attribute(name).filter(given -> !given.isBlank());
      if (value.isEmpty()) {
        return Optional.empty();
      }
      joined.append(value.get().length()).append(':').append(value.get());
    }
    return Optional.of(joined.toString());
  }

  /**
   * Returns the key of an encounter.
   *
   * @param encounter any encounter
   * @return the key, or empty if it has none
   */
  public Optional<String> keyOf(Encounter encounter) {
    requireNonNull(encounter, "encounter");
    return key.apply(encounter);
  }

  /**
   * Leaves out what came twice. Of encounters with equal keys the earliest stays; at the same
   * instant the smallest by event, attributes and all else, so that the result does not depend on
   * the order in which they were read.
   *
   * @param trail the complete trail of a customer
   * @return the trail without duplicates, and how many there were
   */
  @SuppressWarnings("ReferenceEquality") // Equal encounters are duplicates of each other.
  public DistinctTrail distinct(Trail trail) {
    requireNonNull(trail, "trail");
    Map<String, Encounter> kept = new HashMap<>();
    for (Encounter encounter : trail.encounters()) {
      keyOf(encounter)
          .ifPresent(k -> kept.merge(k, encounter, (a, b) -> SMALLEST.compare(b, a) < 0 ? b : a));
    }
    // The kept objects themselves, each once: equal ones, and the same again, are duplicates.
    Set<Encounter> left = Sets.newIdentityHashSet();
    left.addAll(kept.values());
    List<Encounter> distinct = new ArrayList<>();
    for (Encounter encounter : trail.encounters()) {
      if (keyOf(encounter).isEmpty() || left.remove(encounter)) {
        distinct.add(encounter);
      }
    }
    int duplicates = trail.size() - distinct.size();
    return new DistinctTrail(
        duplicates == 0 ? trail : Trail.of(trail.customer(), distinct), duplicates);
  }
}
