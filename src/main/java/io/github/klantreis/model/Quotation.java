package io.github.klantreis.model;

import io.github.klantreis.vocabulary.Text;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Texts of users within a line of ours: on one line, with all that cannot be seen made visible, and
 * short. What is left out is told outside the quotation marks, where no text of users can be.
 */
final class Quotation {
  private static final int LONGEST = 60;
  private static final int CONTEXT = 10;
  private static final String MARKS = "-'";

  private static final Text LENGTH = Text.en("({number} characters)").nl("({number} tekens)");

  private final Locale locale;

  Quotation(Locale locale) {
    this.locale = locale;
  }

  /** A name of ours or of users: without quotation marks where it cannot be misread. */
  String word(String word) {
    boolean plain = !word.isBlank() && word.equals(word.strip()) && word.length() <= LONGEST;
    for (int i = 0; plain && i < word.length(); i++) {
      char letter = word.charAt(i);
      plain =
          (Character.isLetterOrDigit(letter) && !isRightToLeft(letter))
              || MARKS.indexOf(letter) >= 0
              || (letter == ' ' && word.charAt(i + 1) != ' ');
    }
    return plain ? word : quote(word);
  }

  /** A text in quotation marks. */
  String quote(String text) {
    List<String> units = units(text, false);
    return quoted(units, 0, units.size());
  }

  /** Two different texts, so that one sees what differs. */
  Pair pair(String before, String after) {
    boolean alike = look(before).equals(look(after));
    List<String> then = units(before, alike);
    List<String> now = units(after, alike);
    if (Math.max(then.size(), now.size()) <= LONGEST) {
      return new Pair(quoted(then, 0, then.size()), quoted(now, 0, now.size()));
    }
    int shorter = Math.min(then.size(), now.size());
    int begin = 0;
    while (begin < shorter && then.get(begin).equals(now.get(begin))) {
      begin++;
    }
    int end = 0;
    while (end < shorter - begin
        && then.get(then.size() - 1 - end).equals(now.get(now.size() - 1 - end))) {
      end++;
    }
    int from = Math.max(0, begin - CONTEXT);
    int rest = Math.max(0, end - CONTEXT);
    return new Pair(quoted(then, from, then.size() - rest), quoted(now, from, now.size() - rest));
  }

  /** Two texts as they are written. */
  record Pair(String before, String after) {}

  private String quoted(List<String> units, int from, int to) {
    int end = Math.min(to, from + LONGEST);
    String text = String.join("", units.subList(from, end));
    String quoted = (from > 0 ? "…" : "") + '"' + text + '"' + (end < units.size() ? "…" : "");
    if (from > 0 || end < units.size()) {
      quoted += " " + LENGTH.in(locale, Map.of("number", units.size()));
    }
    // Isolated, or a terminal shows what follows before it.
    return text.chars().anyMatch(Quotation::isRightToLeft) ? "\u2068" + quoted + "\u2069" : quoted;
  }

  /** The characters as they are written: those that cannot be told apart by their numbers. */
  private static List<String> units(String text, boolean onlyAscii) {
    boolean marksAsUsual = Normalizer.isNormalized(text, Normalizer.Form.NFC);
    return text.codePoints()
        .mapToObj(
            character ->
                (onlyAscii && character > '~') || (!marksAsUsual && isMark(character))
                    ? escape(character)
                    : visible(character))
        .toList();
  }

  private static String visible(int codePoint) {
    return switch (codePoint) {
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      case ' ' -> " ";
      default ->
          switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                Character.FORMAT,
                Character.SURROGATE,
                Character.PRIVATE_USE,
                Character.UNASSIGNED,
                Character.SPACE_SEPARATOR,
                Character.LINE_SEPARATOR,
                Character.PARAGRAPH_SEPARATOR ->
                escape(codePoint);
            default -> Character.toString(codePoint);
          };
    };
  }

  private static String escape(int codePoint) {
    return "\\u{" + Integer.toHexString(codePoint) + "}";
  }

  private static boolean isMark(int codePoint) {
    return Character.getType(codePoint) == Character.NON_SPACING_MARK;
  }

  /** How a text looks, as far as Unicode knows. */
  private static String look(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC);
  }

  private static boolean isRightToLeft(int character) {
    return switch (Character.getDirectionality(character)) {
      case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
          Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
          Character.DIRECTIONALITY_ARABIC_NUMBER ->
          true;
      default -> false;
    };
  }
}
