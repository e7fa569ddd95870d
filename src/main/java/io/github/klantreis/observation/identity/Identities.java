package io.github.klantreis.observation.identity;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.observation.Encounter;
import io.github.klantreis.observation.tally.TallyReader;
import io.github.klantreis.observation.tally.TallyWriter;
import io.github.klantreis.vocabulary.NoBean;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collector;
import org.jspecify.annotations.Nullable;

/**
 * A set of statements on whose ids are whose. Sets that are collected on any number of machines
 * merge into the set that one machine would have collected, whatever the distribution and order,
 * and equal sets have equal bytes.
 *
 * <pre>{@code
 * Identities identities = encounters.collect(Identities.fromAttribute("customer-number"));
 * ResolvedIdentities who = identities.resolve();
 * Stream<Trail> trails = who.group(encounters); // one trail a person
 * }</pre>
 *
 * <p>{@link #resolve()} makes people of it, by these rules:
 *
 * <ol>
 *   <li>An id is <em>known</em> if it is the known one in any link, and anonymous otherwise.
 *   <li>A link between two known ids says that they are one person.
 *   <li>An anonymous id that is linked to one person belongs to that person.
 *   <li>An anonymous id that is linked to several people is <em>shared</em>, as a family's tablet
 *       is. It joins nobody, and stays a customer of its own.
 * </ol>
 *
 * <p>Immutable, equal by value and thread-safe.
 */
public final class Identities implements NoBean {
  /** "KRI", and the version of the format. */
  private static final byte[] MAGIC = {'K', 'R', 'I', 1};

  private static final Comparator<IdentityLink> ORDER =
      Comparator.comparing(IdentityLink::known, Identities::compare)
          .thenComparing(IdentityLink::id, Identities::compare);

  private static final Identities NONE = new Identities(new IdentityLink[0]);

  /** Each once, in order. */
  private final IdentityLink[] links;

  private Identities(IdentityLink[] links) {
    this.links = links;
  }

  /**
   * Returns an empty set, by which each id is a customer of its own.
   *
   * @return the set
   */
  public static Identities none() {
    return NONE;
  }

  /**
   * Returns a set of links.
   *
   * @param links the links, in any order; equal ones count once
   * @return the set
   */
  public static Identities of(Collection<IdentityLink> links) {
    requireNonNull(links, "links");
    TreeSet<IdentityLink> sorted = new TreeSet<>(ORDER);
    links.forEach(link -> sorted.add(requireNonNull(link, "link")));
    return new Identities(sorted.toArray(IdentityLink[]::new));
  }

  /**
   * Returns a collector that reads links from encounters of a log: where the attribute has a value
   * that is not blank, the id by which the log names the customer belongs to that person.
   *
   * @param attribute the name of the attribute that has the id of a known person, such as a
   *     customer number
   * @return the collector; a parallel stream gives the same set
   */
  public static Collector<Encounter, ?, Identities> fromAttribute(String attribute) {
    requireNonNull(attribute, "attribute");
    return from(
        encounter ->
            encounter
                .attribute(attribute)
                .filter(value -> !value.isBlank())
                .map(value -> new IdentityLink(encounter.customer(), value)));
  }

  /**
   * Returns a collector that reads links from encounters of a log.
   *
   * @param link gives the link that an encounter states, or empty
   * @return the collector; a parallel stream gives the same set
   */
  public static Collector<Encounter, ?, Identities> from(
      Function<? super Encounter, Optional<IdentityLink>> link) {
    requireNonNull(link, "link");
    return Collector.of(
        () -> new TreeSet<>(ORDER),
        (all, encounter) -> link.apply(encounter).ifPresent(all::add),
        (left, right) -> {
          left.addAll(right);
          return left;
        },
        all -> new Identities(all.toArray(IdentityLink[]::new)),
        Collector.Characteristics.UNORDERED);
  }

  /**
   * Returns the union of this set and another.
   *
   * @param other the other set
   * @return a set with the links of both
   */
  public Identities merge(Identities other) {
    requireNonNull(other, "other");
    TreeSet<IdentityLink> all = new TreeSet<>(ORDER);
    all.addAll(links());
    all.addAll(other.links());
    return new Identities(all.toArray(IdentityLink[]::new));
  }

  /**
   * Returns the links.
   *
   * @return the links, each once, by known id and then by id, both in the order of their UTF-8
   *     bytes; unmodifiable
   */
  public List<IdentityLink> links() {
    return Collections.unmodifiableList(Arrays.asList(links));
  }

  /**
   * Returns the people that follow from all links.
   *
   * @return who is who
   */
  public ResolvedIdentities resolve() {
    return new ResolvedIdentities(links());
  }

  /**
   * Returns this set as bytes, to be sent or stored.
   *
   * @return the bytes; equal sets have equal bytes
   */
  public byte[] toBytes() {
    TallyWriter out = new TallyWriter();
    out.start(MAGIC);
    out.number(links.length);
    for (IdentityLink link : links) {
      out.text(link.known());
      out.text(link.id());
    }
    return out.toBytes();
  }

  /**
   * Reads a set.
   *
   * @param bytes what {@link #toBytes()} returned
   * @return the set
   * @throws IllegalArgumentException if the bytes are not a set of this version, complete and in
   *     order
   */
  public static Identities fromBytes(byte[] bytes) {
    requireNonNull(bytes, "bytes");
    TallyReader in = new TallyReader(bytes.clone(), "identities");
    in.start(MAGIC);
    IdentityLink[] links = new IdentityLink[in.count("links", Integer.MAX_VALUE)];
    for (int i = 0; i < links.length; i++) {
      String known = new String(in.text("known ids"));
      links[i] = new IdentityLink(new String(in.text("ids")), known);
      if (i > 0 && ORDER.compare(links[i - 1], links[i]) >= 0) {
        throw in.refused("the links are not in order");
      }
    }
    in.end();
    return new Identities(links);
  }

  /** Compares texts by code points, which is the order of their UTF-8 bytes, on every engine. */
  static int compare(String left, String right) {
    int shorter = Math.min(left.length(), right.length());
    for (int i = 0; i < shorter; i++) {
      if (left.charAt(i) != right.charAt(i)) {
        return Integer.compare(rank(left.charAt(i)), rank(right.charAt(i)));
      }
    }
    return Integer.compare(left.length(), right.length());
  }

  /** Of two units that differ first, a half of a pair belongs to the larger code point. */
  private static int rank(char unit) {
    return Character.isSurrogate(unit) ? Character.MAX_VALUE + 1 + unit : unit;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Identities that && Arrays.equals(links, that.links);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(links);
  }

  @Override
  public String toString() {
    return "Identities" + Arrays.toString(links);
  }
}
