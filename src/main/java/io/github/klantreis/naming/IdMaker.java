package io.github.klantreis.naming;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Makes distinct ids from names: {@code Koopt café} is {@code koopt-cafe}. Not thread-safe. */
public final class IdMaker {
  private static final int LONGEST = 40;

  private final String fallback;
  private final Set<String> given = new HashSet<>();
  private final Map<String, Integer> last = new HashMap<>();

  /**
   * Creates a maker of ids for one kind of element.
   *
   * @param fallback the id of names without a letter or digit
   */
  public IdMaker(String fallback) {
    this.fallback = fallback;
  }

  /**
   * Takes an id that is given, so that it is not made.
   *
   * @return whether it was free
   */
  public boolean take(String id) {
    return given.add(id);
  }

  /** Returns a new id for a name. */
  public String idFor(String name) {
    String stem = stem(name);
    if (given.add(stem)) {
      return stem;
    }
    int number = last.getOrDefault(stem, 1);
    String id;
    do {
      id = stem + "-" + ++number;
    } while (!given.add(id));
    last.put(stem, number);
    return id;
  }

  private String stem(String name) {
    String start = name.length() > 4 * LONGEST ? name.substring(0, 4 * LONGEST) : name;
    StringBuilder id = new StringBuilder();
    for (char c : Normalizer.normalize(start, Normalizer.Form.NFKD).toCharArray()) {
      if (id.length() >= LONGEST) {
        break;
      }
      if (Character.isLetterOrDigit(c)) {
        id.append(c);
      } else if (Character.getType(c) != Character.NON_SPACING_MARK
          && id.length() > 0
          && id.charAt(id.length() - 1) != '-') {
        id.append('-');
      }
    }
    int end = id.length();
    while (end > 0 && id.charAt(end - 1) == '-') {
      end--;
    }
    return end == 0 ? fallback : id.substring(0, end).toLowerCase(Locale.ROOT);
  }
}
