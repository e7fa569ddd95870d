package io.github.klantreis.validation;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.klantreis.wording.Listing;
import io.github.klantreis.wording.Suggestions;
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

  private final ImmutableMap<String, String> canonical;

  /**
   * Knows all ids.
   *
   * @param canonical the id by each id and alias
   */
  IdPatterns(Map<String, String> canonical) {
    this.canonical = ImmutableMap.copyOf(canonical);
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

  /** The id that a validator has now; the given one where nobody has or had it. */
  String present(String id) {
    return canonical.getOrDefault(id, id);
  }

  /** Returns what may be meant by a word that stands for nothing, and some ids, for messages. */
  String near(String word) {
    Set<String> all = all();
    return Suggestions.question(word, canonical.keySet())
        + "; there are "
        + Listing.some(all)
        + (all.size() > Listing.SHOWN ? ", all in toText(Locale)" : "");
  }

  /** The ids and former ids. */
  Set<String> words() {
    return canonical.keySet();
  }

  /** The ids, for messages. */
  Set<String> all() {
    return ImmutableSet.copyOf(canonical.values());
  }

  boolean isEmpty() {
    return canonical.isEmpty();
  }
}
