package io.github.klantreis.observation;

import static java.util.Objects.requireNonNull;

import com.google.common.base.MoreObjects;
import io.github.klantreis.term.Valence;
import io.github.klantreis.vocabulary.NoBean;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInput;
import java.io.ObjectInputStream;
import java.io.ObjectOutput;
import java.io.Serializable;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * One contact of one customer with the company, as an event log records it: who, when, and the
 * log's name of what happened. An {@link ObservationPlan} maps it to a touchpoint, if there is one.
 *
 * <p>Immutable, equal by value and thread-safe; it can be serialized by Java and by Kryo.
 */
public final class Encounter implements NoBean, Serializable {
  private static final long serialVersionUID = 1;

  /** A value outside the scale of experiences. */
  private static final int NONE = Integer.MIN_VALUE;

  /**
   * Earlier than any log; from here on a time in milliseconds, and the difference of two, fit a
   * long.
   */
  private static final long EARLIEST = Instant.parse("-100000-01-01T00:00:00Z").getEpochSecond();

  private static final long LATEST = Instant.parse("+100001-01-01T00:00:00Z").getEpochSecond();

  private static final String[] NO_ATTRIBUTES = {};

  private final String customer;

  /**
   * The instant as two fields instead of an object: there may be hundreds of millions of
   * encounters.
   */
  private final long second;

  private final int nano;
  private final String event;
  private final long position;
  private final @Nullable String session;
  private final int experience;

  /** Names and values alternating, sorted by name: a shape that every engine can serialize. */
  private final String[] attributes;

  private Encounter(
      String customer,
      long second,
      int nano,
      String event,
      long position,
      @Nullable String session,
      int experience,
      String[] attributes) {
    this.customer = customer;
    this.second = second;
    this.nano = nano;
    this.event = event;
    this.position = position;
    this.session = session;
    this.experience = experience;
    this.attributes = attributes;
  }

  /**
   * Returns an encounter without session, experience and attributes.
   *
   * @param customer the customer's id, not blank
   * @param at when it happened, from the year −100,000 to the year 100,000
   * @param event the log's name of what happened, not blank; often a touchpoint's id
   * @return the encounter
   * @throws IllegalArgumentException if the customer or the event is blank, or the year is out of
   *     range
   */
  public static Encounter of(String customer, Instant at, String event) {
    requireRight(customer, at, event);
    return new Encounter(
        customer, at.getEpochSecond(), at.getNano(), event, 0, null, NONE, NO_ATTRIBUTES);
  }

  /**
   * Starts an encounter of which a log says more, such as its position, session and attributes.
   *
   * @param customer the customer's id, not blank
   * @param at when it happened, from the year −100,000 to the year 100,000
   * @param event the log's name of what happened, not blank; often a touchpoint's id
   * @return a builder; without more said, of an encounter as {@link #of} returns it
   * @throws IllegalArgumentException if the customer or the event is blank, or the year is out of
   *     range
   */
  public static Builder builder(String customer, Instant at, String event) {
    requireRight(customer, at, event);
    return new Builder(customer, at.getEpochSecond(), at.getNano(), event);
  }

  /** Refuses a customer or an event that is blank, and years that are not kept. */
  private static void requireRight(String customer, Instant at, String event) {
    requireText(customer, "customer", "an encounter needs a customer");
    if (isBlank(requireNonNull(event, "event"))) {
      throw new IllegalArgumentException(
          "an encounter of the customer '" + customer + "' needs an event; it is blank");
    }
    long second = requireNonNull(at, "at").getEpochSecond();
    if (second < EARLIEST || second >= LATEST) {
      throw new IllegalArgumentException(
          "the encounter '"
              + event
              + "' of the customer '"
              + customer
              + "' is at "
              + at
              + "; its year is from -100,000 to 100,000");
    }
  }

  /**
   * Returns this encounter as one of another customer, such as the person whose device it was.
   *
   * @param customer the customer's id, not blank
   * @return a copy with that customer; this encounter if it is of that customer
   * @throws IllegalArgumentException if it is blank
   */
  public Encounter withCustomer(String customer) {
    requireText(customer, "customer", "an encounter needs a customer");
    return customer.equals(this.customer)
        ? this
        : new Encounter(customer, second, nano, event, position, session, experience, attributes);
  }

  /**
   * Returns this encounter with its position in the log, such as the number of its line. Of a
   * customer's encounters at the same instant the one with the smaller position comes first, so the
   * order is kept if encounters are sent between machines in any order.
   *
   * @param position from 0; it is 0 unless set
   * @return a copy with that position
   * @throws IllegalArgumentException if it is negative
   */
  public Encounter withPosition(long position) {
    return new Encounter(
        customer, second, nano, event, requirePosition(position), session, experience, attributes);
  }

  /**
   * Returns this encounter as part of a session, such as one visit to the web shop.
   *
   * @param session the session's id, not blank
   * @return a copy with that session
   * @throws IllegalArgumentException if it is blank
   */
  public Encounter withSession(String session) {
    return new Encounter(
        customer, second, nano, event, position, requireSession(session), experience, attributes);
  }

  /**
   * Returns this encounter with the experience that the customer reported.
   *
   * @param experience from −2 (very negative) to +2 (very positive), the scale of {@link Valence}
   * @return a copy with that experience
   * @throws IllegalArgumentException if it is outside the scale
   */
  public Encounter withExperience(int experience) {
    return new Encounter(
        customer,
        second,
        nano,
        event,
        position,
        session,
        requireExperience(experience),
        attributes);
  }

  /**
   * Returns this encounter with an attribute added, such as the persona or the channel. An
   * attribute of the same name is replaced.
   *
   * @param name the attribute's name, not blank
   * @param value its value
   * @return a copy with that attribute
   * @throws IllegalArgumentException if the name is blank
   */
  public Encounter withAttribute(String name, String value) {
    requireName(name);
    requireNonNull(value, "value");
    int index = 0;
    while (index < attributes.length && attributes[index].compareTo(name) < 0) {
      index += 2;
    }
    boolean replaces = index < attributes.length && attributes[index].equals(name);
    String[] more = new String[attributes.length + (replaces ? 0 : 2)];
    System.arraycopy(attributes, 0, more, 0, index);
    more[index] = name;
    more[index + 1] = value;
    int rest = replaces ? index + 2 : index;
    System.arraycopy(attributes, rest, more, index + 2, attributes.length - rest);
    return new Encounter(customer, second, nano, event, position, session, experience, more);
  }

  /**
   * Returns the customer who met the company.
   *
   * @return the customer's id, not blank
   */
  public String customer() {
    return customer;
  }

  /**
   * Returns when it happened.
   *
   * @return the instant
   */
  public Instant at() {
    return Instant.ofEpochSecond(second, nano);
  }

  /** Returns when it happened, in milliseconds since 1970, rounded down. */
  long millis() {
    return second * 1000 + nano / 1_000_000;
  }

  /**
   * Whether this encounter comes after another one of the same customer: by time, then by position.
   */
  boolean isAfter(Encounter that) {
    return second != that.second
        ? second > that.second
        : nano != that.nano ? nano > that.nano : position > that.position;
  }

  /**
   * Returns what happened, as the log names it.
   *
   * @return the event, not blank
   */
  public String event() {
    return event;
  }

  /**
   * Returns the position in the log.
   *
   * @return from 0; 0 if none was set
   */
  public long position() {
    return position;
  }

  /**
   * Returns the session that this encounter is part of.
   *
   * @return the session's id, or empty
   */
  public Optional<String> session() {
    return Optional.ofNullable(session);
  }

  /**
   * Returns the experience that the customer reported.
   *
   * @return from −2 (very negative) to +2 (very positive), or empty
   */
  public OptionalInt experience() {
    return experience == NONE ? OptionalInt.empty() : OptionalInt.of(experience);
  }

  /**
   * Returns the value of one attribute.
   *
   * @param name any text
   * @return its value, or empty if there is no attribute of that name
   */
  public Optional<String> attribute(String name) {
    requireNonNull(name, "name");
    for (int i = 0; i < attributes.length; i += 2) {
      if (attributes[i].equals(name)) {
        return Optional.of(attributes[i + 1]);
      }
    }
    return Optional.empty();
  }

  /**
   * Returns all attributes.
   *
   * @return the values by name, sorted by name, unmodifiable
   */
  public Map<String, String> attributes() {
    Map<String, String> all = new LinkedHashMap<>();
    for (int i = 0; i < attributes.length; i += 2) {
      all.put(attributes[i], attributes[i + 1]);
    }
    return Collections.unmodifiableMap(all);
  }

  /** Returns the experience that the customer reported, or the given number. */
  int experienceOr(int nothing) {
    return experience == NONE ? nothing : experience;
  }

  void write(ObjectOutput out) throws IOException {
    SerialForm.writeText(out, customer);
    writeWithoutCustomer(out);
  }

  static Encounter read(ObjectInput in) throws IOException {
    return read(in, SerialForm.readText(in));
  }

  void writeWithoutCustomer(ObjectOutput out) throws IOException {
    out.writeLong(second);
    out.writeInt(nano);
    SerialForm.writeText(out, event);
    out.writeLong(position);
    SerialForm.writeOptional(out, session);
    out.writeBoolean(experience != NONE);
    if (experience != NONE) {
      out.writeByte(experience);
    }
    SerialForm.writeTexts(out, attributes);
  }

  static Encounter read(ObjectInput in, String customer) throws IOException {
    Instant at = Instant.ofEpochSecond(in.readLong(), in.readInt());
    Encounter read = of(customer, at, SerialForm.readText(in)).withPosition(in.readLong());
    String session = SerialForm.readOptional(in);
    read = session == null ? read : read.withSession(session);
    read = in.readBoolean() ? read.withExperience(in.readByte()) : read;
    String[] attributes = SerialForm.readTexts(in);
    return attributes.length == 0 ? read : read.attributes(attributes);
  }

  /** As {@link #withAttribute}, for all attributes at once. */
  private Encounter attributes(String[] sorted) throws InvalidObjectException {
    SerialForm.require(sorted.length % 2 == 0, "an attribute of an encounter has no value");
    String before = "";
    for (int i = 0; i < sorted.length; i += 2) {
      SerialForm.require(
          sorted[i].compareTo(before) > 0 && !sorted[i].isBlank(),
          "the attributes of an encounter have no names, or are not in their order");
      before = sorted[i];
    }
    return new Encounter(customer, second, nano, event, position, session, experience, sorted);
  }

  private Object writeReplace() {
    return new SerialForm(SerialForm.ENCOUNTER, this);
  }

  private void readObject(ObjectInputStream in) throws InvalidObjectException {
    throw SerialForm.direct(Encounter.class);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Encounter that
        && customer.equals(that.customer)
        && second == that.second
        && nano == that.nano
        && event.equals(that.event)
        && position == that.position
        && Objects.equals(session, that.session)
        && experience == that.experience
        && Arrays.equals(attributes, that.attributes);
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        customer, second, nano, event, position, session, experience, Arrays.hashCode(attributes));
  }

  @Override
  public String toString() {
    return MoreObjects.toStringHelper(this)
        .omitNullValues()
        .add("customer", customer)
        .add("at", at())
        .add("event", event)
        .add("position", position == 0 ? null : position)
        .add("session", session)
        .add("experience", experience == NONE ? null : experience)
        .add("attributes", attributes.length == 0 ? null : attributes())
        .toString();
  }

  /**
   * Returns a text that is not blank: all of this package refuse one in the same way.
   *
   * @param text the text
   * @param parameter the parameter's name, for the message if the text is null
   * @param need what is needed, such as "an encounter needs a customer"
   * @throws IllegalArgumentException if it is blank
   */
  static String requireText(String text, String parameter, String need) {
    if (isBlank(requireNonNull(text, parameter))) {
      throw new IllegalArgumentException(need + "; it is blank");
    }
    return text;
  }

  /** Asks about the first character, by which most texts are seen not to be blank. */
  private static boolean isBlank(String text) {
    if (text.isEmpty()) {
      return true;
    }
    char first = text.charAt(0);
    return (first <= ' ' || first > '~') && text.isBlank();
  }

  private static long requirePosition(long position) {
    if (position < 0) {
      throw new IllegalArgumentException("the position must not be negative: " + position);
    }
    return position;
  }

  private static String requireSession(String session) {
    return requireText(session, "session", "a session of an encounter needs an id");
  }

  private static int requireExperience(int experience) {
    if (experience < Valence.LOWEST || experience > Valence.HIGHEST) {
      throw new IllegalArgumentException(
          "the experience must be from -2 (very negative) to 2 (very positive), but was "
              + experience);
    }
    return experience;
  }

  private static String requireName(String name) {
    return requireText(name, "name", "an attribute of an encounter needs a name");
  }

  /**
   * Builds an {@link Encounter} of which a log says much; one of which it says little is made by
   * {@link Encounter#of}. Null arguments throw a NullPointerException at once. Not thread-safe.
   */
  public static final class Builder {
    /** Room for four attributes. */
    private static final int FIRST_ROOM = 8;

    private final String customer;
    private final long second;
    private final int nano;
    private final String event;
    private long position;
    private @Nullable String session;
    private int experience = NONE;

    /** Names and values in turns, sorted by name; more than are used. */
    private String[] attributes = NO_ATTRIBUTES;

    private int used;

    private Builder(String customer, long second, int nano, String event) {
      this.customer = customer;
      this.second = second;
      this.nano = nano;
      this.event = event;
    }

    /**
     * Sets the position in the log, as {@link Encounter#withPosition} does.
     *
     * @param position from 0; it is 0 unless set
     * @return this builder
     * @throws IllegalArgumentException if it is negative
     */
    public Builder position(long position) {
      this.position = requirePosition(position);
      return this;
    }

    /**
     * Sets the session.
     *
     * @param session the session's id, not blank
     * @return this builder
     * @throws IllegalArgumentException if it is blank
     */
    public Builder session(String session) {
      this.session = requireSession(session);
      return this;
    }

    /**
     * Sets the experience that the customer reported.
     *
     * @param experience from −2 (very negative) to +2 (very positive), the scale of {@link Valence}
     * @return this builder
     * @throws IllegalArgumentException if it is outside the scale
     */
    public Builder experience(int experience) {
      this.experience = requireExperience(experience);
      return this;
    }

    /**
     * Adds an attribute, such as the persona or the channel. An attribute of the same name is
     * replaced.
     *
     * @param name the attribute's name, not blank
     * @param value its value
     * @return this builder
     * @throws IllegalArgumentException if the name is blank
     */
    public Builder attribute(String name, String value) {
      requireName(name);
      requireNonNull(value, "value");
      int place = used;
      while (place > 0) {
        int order = name.compareTo(attributes[place - 2]);
        if (order == 0) {
          attributes[place - 1] = value;
          return this;
        }
        if (order > 0) {
          break;
        }
        place -= 2;
      }
      if (used == attributes.length) {
        attributes = Arrays.copyOf(attributes, used == 0 ? FIRST_ROOM : 2 * used);
      }
      System.arraycopy(attributes, place, attributes, place + 2, used - place);
      attributes[place] = name;
      attributes[place + 1] = value;
      used += 2;
      return this;
    }

    /**
     * Returns the encounter.
     *
     * @return the encounter; later calls of the builder do not change it
     */
    public Encounter build() {
      return new Encounter(
          customer,
          second,
          nano,
          event,
          position,
          session,
          experience,
          used == 0 ? NO_ATTRIBUTES : Arrays.copyOf(attributes, used));
    }
  }
}
