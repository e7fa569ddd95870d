package io.github.klantreis.exchange.eventlog;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where a value is in a JSON record: at a JSON Pointer (RFC 6901), possibly in a member of an array
 * that a condition selects, possibly at one of several places.
 *
 * <pre>{@code
 * JsonField.at("/user_id").or("/user_pseudo_id")
 * JsonField.at("/event_params").where("/key", "ga_session_id").then("/value/int_value")
 * JsonField.ofParent("/idVisit")
 * }</pre>
 *
 * <p>A text, a number, or a boolean is a value, each taken as it is written; null, the empty text,
 * an object and an array are none, and so are the {@linkplain JsonLinesEncounters#withAbsent words}
 * that mean absent.
 *
 * <p>Immutable, equal by value and thread-safe.
 */
public final class JsonField {

  /**
   * One place.
   *
   * @param isOfParent whether the pointer starts at the record around the array of elements
   * @param pointer to the value, or to the array of which a member has it
   * @param condition which member; null if the pointer leads to the value
   */
  record Place(boolean isOfParent, String pointer, @Nullable Condition condition) {
    @Override
    public String toString() {
      String start = isOfParent ? "parent " + pointer : pointer;
      return condition == null ? start : start + condition;
    }
  }

  /**
   * Selects the members of an array with a certain value, of which the first with something to read
   * counts.
   *
   * @param where the pointer to that value in the member
   * @param is the value, a String, Boolean or Double
   * @param then the pointer in the member to what is read
   */
  record Condition(String where, Object is, String then) {
    @Override
    public String toString() {
      return "[" + where + " = " + is + "]" + then;
    }
  }

  private final ImmutableList<Place> places;

  private JsonField(ImmutableList<Place> places) {
    this.places = places;
  }

  /**
   * Returns a place in the record itself.
   *
   * @param pointer the JSON Pointer, such as {@code /context/sessionId}; {@code ~1} stands for a
   *     slash in a name, {@code ~0} for a tilde
   * @return the place
   * @throws IllegalArgumentException if it is not a JSON Pointer, or is empty
   */
  public static JsonField at(String pointer) {
    return new JsonField(ImmutableList.of(new Place(false, checked(pointer), null)));
  }

  /**
   * Returns a place in the record around the {@linkplain JsonLinesEncounters#withElementsAt array}
   * of elements.
   *
   * @param pointer the JSON Pointer
   * @return the place
   * @throws IllegalArgumentException if it is not a JSON Pointer, or is empty
   */
  public static JsonField ofParent(String pointer) {
    return new JsonField(ImmutableList.of(new Place(true, checked(pointer), null)));
  }

  /**
   * Returns these places, and one more for records that have nothing at them.
   *
   * @param pointer the JSON Pointer in the record itself
   * @return the changed field
   * @throws IllegalArgumentException if it is not a JSON Pointer, or is empty
   */
  public JsonField or(String pointer) {
    return or(at(pointer));
  }

  /**
   * Returns these places, and more for records that have nothing at them.
   *
   * @param other the further places
   * @return the changed field
   */
  public JsonField or(JsonField other) {
    requireNonNull(other, "other");
    return new JsonField(
        ImmutableList.<Place>builder().addAll(places).addAll(other.places).build());
  }

  /**
   * Selects the member of the array at the last of these places in which a pointer leads to a text.
   *
   * @param pointer the JSON Pointer within the member
   * @param is the text
   * @return what the member is selected by; its {@code then} says what is read
   * @throws IllegalArgumentException if it is not a JSON Pointer, or is empty
   */
  public OfMember where(String pointer, String is) {
    return new OfMember(this, checked(pointer), requireNonNull(is, "is"));
  }

  /**
   * Selects the member of the array at the last of these places in which a pointer leads to a
   * boolean.
   *
   * @param pointer the JSON Pointer within the member
   * @param is the boolean
   * @return what the member is selected by; its {@code then} says what is read
   * @throws IllegalArgumentException if it is not a JSON Pointer, or is empty
   */
  public OfMember where(String pointer, boolean is) {
    return new OfMember(this, checked(pointer), is);
  }

  /**
   * Selects the member of the array at the last of these places in which a pointer leads to a
   * number.
   *
   * @param pointer the JSON Pointer within the member
   * @param is the number
   * @return what the member is selected by; its {@code then} says what is read
   * @throws IllegalArgumentException if it is not a JSON Pointer, or is empty
   */
  public OfMember where(String pointer, double is) {
    return new OfMember(this, checked(pointer), is);
  }

  /** A member of an array, selected by one of its values. Immutable and thread-safe. */
  public static final class OfMember {
    private final JsonField array;
    private final String where;
    private final Object is;

    private OfMember(JsonField array, String where, Object is) {
      this.array = array;
      this.where = where;
      this.is = is;
    }

    /**
     * Returns a place in the member. If several members meet the condition, the first with a value
     * at this place counts.
     *
     * @param pointer the JSON Pointer within the member
     * @return the place
     * @throws IllegalArgumentException if it is not a JSON Pointer, or is empty
     */
    public JsonField then(String pointer) {
      ImmutableList<Place> places = array.places;
      Place last = places.get(places.size() - 1);
      if (last.condition != null) {
        throw new IllegalArgumentException(
            last + " selects a member already; a member of a member cannot be selected");
      }
      return new JsonField(
          ImmutableList.<Place>builder()
              .addAll(places.subList(0, places.size() - 1))
              .add(
                  new Place(
                      last.isOfParent, last.pointer, new Condition(where, is, checked(pointer))))
              .build());
    }
  }

  ImmutableList<Place> places() {
    return places;
  }

  /** Checks a pointer to something within a record. */
  private static String checked(String pointer) {
    if (requireNonNull(pointer, "pointer").isEmpty()) {
      throw new IllegalArgumentException("the pointer is empty: it leads to the record as a whole");
    }
    return checkedOrEmpty(pointer);
  }

  /** Checks a pointer, which may be empty. */
  static String checkedOrEmpty(String pointer) {
    if (!requireNonNull(pointer, "pointer").isEmpty() && !pointer.startsWith("/")) {
      throw new IllegalArgumentException(
          "\""
              + pointer
              + "\" is not a JSON Pointer; it must start with a slash, as /user/id does");
    }
    for (int tilde = pointer.indexOf('~'); tilde >= 0; tilde = pointer.indexOf('~', tilde + 1)) {
      char next = tilde + 1 < pointer.length() ? pointer.charAt(tilde + 1) : ' ';
      if (next != '0' && next != '1') {
        throw new IllegalArgumentException(
            "\"" + pointer + "\" is not a JSON Pointer; after ~ there must be 0 or 1");
      }
    }
    return pointer;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof JsonField that && places.equals(that.places);
  }

  @Override
  public int hashCode() {
    return places.hashCode();
  }

  @Override
  public String toString() {
    return places.stream().map(Place::toString).collect(Collectors.joining(" or "));
  }
}
