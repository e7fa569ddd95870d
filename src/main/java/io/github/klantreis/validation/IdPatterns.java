package io.github.klantreis.validation;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which validators a word stands for: an id, a former id, or the beginning of ids followed by an
 * asterisk.
 */
final class IdPatterns {
  /** The ids under which the engine itself reports. */
  static final ImmutableSet<String> ENGINE =
      ImmutableSet.of(
          RunContext.VALIDATOR_FAILED,
          OrderedFindings.SUPPRESSION_UNUSED,
          Validators.CONFIGURATION_UNKNOWN);

  private static final int FEW = 10;
  private static final int NEAREST = 3;

  private final ImmutableMap<String, String> canonical;
  private final ImmutableSet<String> active;

  /**
   * Knows all ids.
   *
   * @param canonical the id by each id and alias
   * @param active the ids of the validators that run
   */
  IdPatterns(Map<String, String> canonical, Set<String> active) {
    this.canonical = ImmutableMap.copyOf(canonical);
    this.active = ImmutableSet.copyOf(active);
  }

  static boolean isPrefix(String pattern) {
    return pattern.endsWith("*");
  }

  /** Whether a pattern stands for the validator with an id. */
  boolean matches(String pattern, String id) {
    if (isPrefix(pattern)) {
      return id.startsWith(pattern.substring(0, pattern.length() - 1));
    }
    return pattern.equals(id) || id.equals(canonical.get(pattern));
  }

  /** Whether a pattern stands for any validator of the set, running or not. */
  boolean isKnown(String pattern) {
    return isPrefix(pattern)
        ? canonical.values().stream().anyMatch(id -> matches(pattern, id))
        : canonical.containsKey(pattern);
  }

  /** Whether a pattern stands for a validator that runs. */
  boolean isActive(String pattern) {
    return active.stream().anyMatch(id -> matches(pattern, id));
  }

  /** The id that a validator has now; the given one where nobody has or had it. */
  String present(String id) {
    return canonical.getOrDefault(id, id);
  }

  /** What somebody may have meant by a word that stands for nothing, for messages. */
  String near(String word) {
    if (canonical.size() <= FEW) {
      return "; there are " + all();
    }
    List<String> nearest =
        canonical.keySet().stream()
            .sorted(
                Comparator.<String>comparingInt(id -> distance(id, word))
                    .thenComparing(Comparator.naturalOrder()))
            .limit(NEAREST)
            .toList();
    return "; nearest are " + nearest + ", and toText() lists all " + all().size();
  }

  /**
   * How many characters have to be put in, taken out or replaced; a word within the other is near.
   */
  private static int distance(String id, String word) {
    if (id.contains(word) || word.contains(id)) {
      return 0;
    }
    int[] row = new int[word.length() + 1];
    Arrays.setAll(row, i -> i);
    for (int i = 1; i <= id.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= word.length(); j++) {
        int replaced = diagonal + (id.charAt(i - 1) == word.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[word.length()];
  }

  /** The ids, for messages. */
  Set<String> all() {
    return ImmutableSet.copyOf(canonical.values());
  }

  boolean isEmpty() {
    return canonical.isEmpty();
  }
}
