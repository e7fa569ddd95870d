package io.github.klantreis.description;

import static java.util.Objects.requireNonNull;

/**
 * How many values an attribute can have, and of which kind.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface Shape {

  /**
   * Returns the kind of the values.
   *
   * @return the kind
   */
  ValueKind<?> kind();

  /**
   * Returns what the attribute accepts, for messages.
   *
   * @return English words, such as "a text" or "a collection, each of it a metric"
   */
  default String inWords() {
    String value = kind().inWords();
    if (this instanceof Listed) {
      return "a collection, each of it " + value;
    }
    return this instanceof Keyed keyed
        ? "a map from " + keyed.keys().inWords() + " to " + value
        : value;
  }

  /**
   * Exactly one value.
   *
   * @param kind the kind of the value
   */
  record One(ValueKind<?> kind) implements Shape {
    /**
     * Refuses null.
     *
     * @param kind the kind of the value
     */
    public One {
      requireNonNull(kind, "kind");
    }
  }

  /**
   * One value or none.
   *
   * @param kind the kind of the value
   */
  record Maybe(ValueKind<?> kind) implements Shape {
    /**
     * Refuses null.
     *
     * @param kind the kind of the value
     */
    public Maybe {
      requireNonNull(kind, "kind");
    }
  }

  /**
   * Any number of values, in order.
   *
   * @param kind the kind of the values
   * @param isDistinct whether each value occurs at most once
   */
  record Listed(ValueKind<?> kind, boolean isDistinct) implements Shape {
    /**
     * Refuses null.
     *
     * @param kind the kind of the values
     * @param isDistinct whether each value occurs at most once
     */
    public Listed {
      requireNonNull(kind, "kind");
    }
  }

  /**
   * Any number of values, each with a key, in order of addition.
   *
   * @param keys the kind of the keys
   * @param kind the kind of the values
   */
  record Keyed(ValueKind<?> keys, ValueKind<?> kind) implements Shape {
    /**
     * Refuses null.
     *
     * @param keys the kind of the keys
     * @param kind the kind of the values
     */
    public Keyed {
      requireNonNull(keys, "keys");
      requireNonNull(kind, "kind");
    }
  }
}
