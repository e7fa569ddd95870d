package io.github.klantreis.wording;

import io.github.klantreis.vocabulary.Text;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Quotes texts of users in messages: on one line, short, and with invisible characters made
 * visible. Omissions are marked outside the quotation marks, where there is never text of users.
 */
public final class Quotation {
  private static final int LONGEST = 60;
  private static final int CONTEXT = 10;
  private static final String MARKS = "-'";

  private static final Text LENGTH = Text.en("({number} characters)").nl("({number} tekens)");

  private final Locale locale;

  /**
   * Creates a quotation for a reader's locale, in which the length of a shortened text is stated.
   */
  public Quotation(Locale locale) {
    this.locale = locale;
  }

  /**
   * Returns at most 60 characters of a text in quotation marks, for messages: {@code "a text"},
   * {@code "a long te"…}.
   */
  public static String quoted(String text) {
    String start = start(text);
    String shown = '"' + String.join("", units(start, false)) + '"';
    return isolated(start.length() < text.length() ? shown + "…" : shown, start);
  }

  /** Returns at most 60 characters of a name on one line, for lists in messages. */
  static String shortened(String name) {
    String start = start(name);
    return Characters.visible(start) + (start.length() < name.length() ? "…" : "");
  }

  private static String start(String text) {
    return text.length() > LONGEST && text.codePointCount(0, text.length()) > LONGEST
        ? text.substring(0, text.offsetByCodePoints(0, LONGEST))
        : text;
  }

  /** Returns a name, without quotation marks if it cannot be misread. */
  public String word(String word) {
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

  /** Returns a text in quotation marks; of a long text, the start and the length. */
  public String quote(String text) {
    List<String> units = units(text, false);
    return quoted(units, 0, units.size());
  }

  /** Returns two different texts in quotation marks, cut so that the difference is visible. */
  public Pair pair(String before, String after) {
    boolean alike = look(before).equals(look(after));
    List<String> then = units(before, alike);
    List<String> now = units(after, alike);
    if (Math.max(then.size(), now.size()) <= LONGEST) {
      return new Pair(quoted(then, 0, then.size()), quoted(now, 0, now.size()));
    }
    int shorter = Math.min(then.size(), now.size());
    int start = 0;
    while (start < shorter && then.get(start).equals(now.get(start))) {
      start++;
    }
    int end = 0;
    while (end < shorter - start
        && then.get(then.size() - 1 - end).equals(now.get(now.size() - 1 - end))) {
      end++;
    }
    int from = Math.max(0, start - CONTEXT);
    int rest = Math.max(0, end - CONTEXT);
    return new Pair(quoted(then, from, then.size() - rest), quoted(now, from, now.size() - rest));
  }

  /** Two quoted texts. */
  public record Pair(String before, String after) {}

  private String quoted(List<String> units, int from, int to) {
    int end = Math.min(to, from + LONGEST);
    String text = String.join("", units.subList(from, end));
    String quoted = (from > 0 ? "…" : "") + '"' + text + '"' + (end < units.size() ? "…" : "");
    if (from > 0 || end < units.size()) {
      quoted += " " + LENGTH.get(locale, Map.of("number", units.size()));
    }
    return isolated(quoted, text);
  }

  /** Isolates right-to-left text; otherwise a terminal would show the following text before it. */
  private static String isolated(String quoted, String text) {
    return text.chars().anyMatch(Quotation::isRightToLeft) ? "\u2068" + quoted + "\u2069" : quoted;
  }

  /** Returns the characters, with invisible ones as escapes. */
  private static List<String> units(String text, boolean onlyAscii) {
    boolean marksAsUsual = Normalizer.isNormalized(text, Normalizer.Form.NFC);
    return text.codePoints()
        .mapToObj(
            character ->
                (onlyAscii && character > '~') || (!marksAsUsual && isMark(character))
                    ? Characters.escape(character)
                    : visible(character))
        .toList();
  }

  private static String visible(int codePoint) {
    return switch (codePoint) {
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      case ' ' -> " ";
      default ->
          switch (Character.getType(codePoint)) {
            case Character.PRIVATE_USE, Character.SPACE_SEPARATOR -> Characters.escape(codePoint);
            default -> Characters.visible(codePoint);
          };
    };
  }

  private static boolean isMark(int codePoint) {
    return Character.getType(codePoint) == Character.NON_SPACING_MARK;
  }

  /** Returns a form that is equal for texts that look alike. */
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
