package io.github.klantreis.phase;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How people write the name of a phase: with an article, with <em>fase</em> or <em>stage</em> after
 * it, numbered as in a list, or followed by what it is a phase of.
 *
 * <p>All patterns take linear time: a row of blanks or hyphens is examined once, from its start.
 */
final class PhaseSpelling {

  private static final Pattern ARTICLE = Pattern.compile("^(?i:de|het|the)\\s+");

  private static final List<String> DUTCH = List.of("fase", "stadium");

  private static final List<String> ENGLISH = List.of("phase", "stage");

  /**
   * Dutch writes the compound as one word; an English one needs a boundary, otherwise "backstage"
   * would be "back".
   */
  private static final Pattern DUTCH_SUFFIX =
      Pattern.compile("(?<![\\s\\p{Pd}_])[\\s\\p{Pd}_]*+" + anyOf(DUTCH) + "$");

  private static final Pattern ENGLISH_SUFFIX =
      Pattern.compile(
          "(?:(?<![\\s\\p{Pd}_])[\\s\\p{Pd}_]++|(?<=\\p{Ll})(?=\\p{Lu}))" + anyOf(ENGLISH) + "$");

  /** The linking sound between the parts of a compound: bewustwording<b>s</b>fase. */
  private static final Pattern LINKING_S = Pattern.compile("(?i:s)$");

  /** "3. ", "3) ", and also "Fase 3: ". */
  private static final Pattern LIST_NUMBER =
      Pattern.compile("^(?:(?i:fase|phase|stage)\\s*)?\\d+\\s*[.):\\p{Pd}]\\s*");

  private static final Pattern OF_THE_JOURNEY =
      Pattern.compile(
          "(?<!\\s)\\s++(?i:van\\s++(?:de|het)\\s++(?:klantreis|klanttraject|customer\\s++journey)"
              + "|of\\s++the\\s++customer\\s++journey)$");

  private PhaseSpelling() {}

  /**
   * Returns the possible readings of a name, the most literal first: {@code De bewustwordingsfase}
   * as {@code bewustwordingsfase}, {@code bewustwordings} and {@code bewustwording}.
   */
  static List<String> readings(String name) {
    ImmutableList.Builder<String> readings = ImmutableList.builder();
    String bare = ARTICLE.matcher(name.strip()).replaceFirst("");
    readings.add(bare);
    if (endsWithAny(DUTCH, bare)) {
      String stem = DUTCH_SUFFIX.matcher(bare).replaceFirst("");
      // Both, as the s may belong to the word itself: adviesfase.
      readings.add(stem, LINKING_S.matcher(stem).replaceFirst(""));
    } else if (endsWithAny(ENGLISH, bare)) {
      readings.add(ENGLISH_SUFFIX.matcher(bare).replaceFirst(""));
    }
    return readings.build();
  }

  private static String anyOf(List<String> suffixes) {
    return "(?i:" + String.join("|", suffixes) + ")";
  }

  /** Whether a pattern of suffixes is worth a try, as it is not for most names. */
  private static boolean endsWithAny(List<String> suffixes, String name) {
    for (String suffix : suffixes) {
      if (name.regionMatches(true, name.length() - suffix.length(), suffix, 0, suffix.length())) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns the name without additions from a document: {@code 3. De koopfase van de klantreis}
   * gives {@code De koopfase}.
   *
   * <p>This is not one of the readings, because it must not apply to the names that a model
   * declares: "1. Contact" and "2. Contact" may be two phases.
   */
  static String outOfItsDocument(String name) {
    String unnumbered = LIST_NUMBER.matcher(name.strip()).replaceFirst("");
    return OF_THE_JOURNEY.matcher(unnumbered).replaceFirst("");
  }
}
