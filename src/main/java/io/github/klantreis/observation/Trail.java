package io.github.klantreis.observation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.Iterables;
import io.github.klantreis.vocabulary.NoBean;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInput;
import java.io.ObjectInputStream;
import java.io.ObjectOutput;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One customer's encounters (a case or trace in process mining), ordered by time; at the same
 * instant by their {@linkplain Encounter#position position}, and at the same position in the order
 * in which they were given.
 *
 * <p>Immutable, equal by value and thread-safe; it can be serialized by Java and by Kryo.
 */
public final class Trail implements NoBean, Serializable {
  private static final long serialVersionUID = 1;

  /** The places for the encounters of a customer who first appears in an unsorted log. */
  private static final int FIRST = 4;

  private static final Encounter[] NONE = {};

  private static final Comparator<Encounter> ORDER =
      (left, right) -> left.isAfter(right) ? 1 : right.isAfter(left) ? -1 : 0;

  private final String customer;
  private final Encounter[] encounters;

  private Trail(String customer, Encounter[] encounters) {
    this.customer = customer;
    this.encounters = encounters;
  }

  /**
   * Returns a customer's trail.
   *
   * @param customer the customer's id, not blank
   * @param encounters all encounters of that customer, in any order
   * @return the trail
   * @throws IllegalArgumentException if the customer is blank or an encounter is of another
   *     customer
   */
  public static Trail of(String customer, Encounter... encounters) {
    requireNonNull(encounters, "encounters");
    return of(customer, Arrays.asList(encounters));
  }

  /**
   * Returns a customer's trail.
   *
   * @param customer the customer's id, not blank
   * @param encounters all encounters of that customer, in any order
   * @return the trail
   * @throws IllegalArgumentException if the customer is blank or an encounter is of another
   *     customer
   */
  public static Trail of(String customer, Iterable<Encounter> encounters) {
    requireNonNull(encounters, "encounters");
    Encounter.requireText(customer, "customer", "a trail needs a customer");
    Encounter[] all = Iterables.toArray(encounters, Encounter.class);
    for (Encounter each : all) {
      Encounter encounter = requireNonNull(each, "encounter");
      if (!encounter.customer().equals(customer)) {
        throw new IllegalArgumentException(
            "the trail of the customer '"
                + customer
                + "' cannot hold an encounter of the customer '"
                + encounter.customer()
                + "'");
      }
    }
    return ofOwned(customer, all);
  }

  /** Returns the trail of all encounters of a customer, in an array that nobody else changes. */
  private static Trail ofOwned(String customer, Encounter[] ordered) {
    boolean inOrder = true;
    for (int i = 1; i < ordered.length; i++) {
      inOrder &= !ordered[i - 1].isAfter(ordered[i]);
    }
    if (!inOrder) {
      Arrays.sort(ordered, ORDER); // stable
    }
    return new Trail(customer, ordered);
  }

  /**
   * Returns the trails of all customers, from encounters in any order. All encounters are held in
   * memory until the stream has been read, each trail until it is handed on. The stream may be
   * {@linkplain Stream#parallel() parallel}, which gives each thread a share of the customers.
   *
   * @param encounters the encounters; the stream is read to its end, and closed with the result
   * @return the trails, in the order in which the customers first appear
   */
  public static Stream<Trail> group(Stream<Encounter> encounters) {
    requireNonNull(encounters, "encounters");
    Map<String, Encounter[]> byCustomer = new LinkedHashMap<>();
    encounters
        .sequential()
        .forEachOrdered(
            encounter -> {
              Encounter[] met = byCustomer.get(encounter.customer());
              Encounter[] more = with(encounter, met == null ? new Encounter[FIRST] : met);
              if (more != met) {
                byCustomer.put(encounter.customer(), more);
              }
            });
    Encounter[][] all = byCustomer.values().toArray(new Encounter[0][]);
    return IntStream.range(0, all.length)
        .mapToObj(
            i -> {
              Encounter[] met = Arrays.copyOf(all[i], count(all[i]));
              all[i] = NONE;
              return ofOwned(met[0].customer(), met);
            })
        .onClose(encounters::close);
  }

  /** Adds an encounter in the first empty place of an array, which grows if it is full. */
  private static Encounter[] with(Encounter encounter, Encounter[] met) {
    int count = count(met);
    Encounter[] more = count < met.length ? met : Arrays.copyOf(met, count + count / 2);
    more[count] = encounter;
    return more;
  }

  /** Returns how many places of an array are filled, all of them before the empty ones. */
  private static int count(Encounter[] met) {
    int from = 0;
    int to = met.length;
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (met[middle] == null) {
        to = middle;
      } else {
        from = middle + 1;
      }
    }
    return from;
  }

  /**
   * Returns the customer whose trail it is.
   *
   * @return the customer's id, not blank
   */
  public String customer() {
    return customer;
  }

  /**
   * Returns the customer's encounters.
   *
   * @return the encounters by time, then position, then as given, unmodifiable
   */
  public List<Encounter> encounters() {
    return Collections.unmodifiableList(Arrays.asList(encounters));
  }

  /**
   * Returns how many encounters there are.
   *
   * @return the number, from 0
   */
  public int size() {
    return encounters.length;
  }

  Encounter encounter(int index) {
    return encounters[index];
  }

  void write(ObjectOutput out) throws IOException {
    SerialForm.writeText(out, customer);
    out.writeInt(encounters.length);
    for (Encounter encounter : encounters) {
      encounter.writeWithoutCustomer(out);
    }
  }

  static Trail read(ObjectInput in) throws IOException {
    String customer = SerialForm.readText(in);
    List<Encounter> encounters = new ArrayList<>();
    for (int rest = SerialForm.readCount(in); rest > 0; rest--) {
      encounters.add(Encounter.read(in, customer));
    }
    return of(customer, encounters);
  }

  private Object writeReplace() {
    return new SerialForm(SerialForm.TRAIL, this);
  }

  private void readObject(ObjectInputStream in) throws InvalidObjectException {
    throw SerialForm.direct(Trail.class);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Trail that
        && customer.equals(that.customer)
        && Arrays.equals(encounters, that.encounters);
  }

  @Override
  public int hashCode() {
    return 31 * customer.hashCode() + Arrays.hashCode(encounters);
  }

  @Override
  public String toString() {
    return "Trail{customer=" + customer + ", encounters=" + Arrays.toString(encounters) + "}";
  }
}
