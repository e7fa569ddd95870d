package io.github.klantreis.drawing.document;

import java.util.Locale;

/**
 * Escapes texts of users for GitHub-flavoured Markdown. Markup is escaped; automatic links
 * (mentions, issues, commits, addresses, emoji by name) are broken by an empty comment; invisible
 * characters and those that change the direction of the line are replaced by their code points,
 * except joiners that combine characters, as in families of emoji, flags and Indic letters.
 */
public final class MarkdownText {
  /** An empty comment, which breaks an automatic link without being visible. */
  private static final String NOTHING = "<!-- -->";

  private static final int SHORTEST_COMMIT = 7;
  private static final int LONGEST_COMMIT = 40;

  private static final int BLACK_FLAG = 0x1F3F4;
  private static final int END_OF_TAGS = 0xE007F;
  private static final int MOST_FLAG_LETTERS = 6;

  private MarkdownText() {}

  /** Returns a text for a line, a heading or a cell of a table. */
  public static String inline(String text) {
    String line = oneLine(text);
    StringBuilder escaped = new StringBuilder(line.length() + 16);
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      char next = i + 1 < line.length() ? line.charAt(i + 1) : ' ';
      int commit = isHex(c) && (i == 0 || !isWord(line.charAt(i - 1))) ? commit(line, i) : 0;
      if (commit > 0) {
        escaped.append(line, i, i + 1).append(NOTHING).append(line, i + 1, i + commit);
        i += commit - 1;
        continue;
      }
      switch (c) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '|' -> escaped.append("&#124;");
        case '$' -> escaped.append("&#36;");
        case '\\', '`', '*', '_', '[', ']', '~', '{', '}' -> escaped.append('\\').append(c);
        case '#' -> escaped.append("\\#").append(isDigit(next) ? NOTHING : "");
        case '@' -> escaped.append('@').append(NOTHING);
        case ':' -> escaped.append(c).append(isPartOfLink(line, i) ? NOTHING : "");
        case '.' ->
            escaped.append(isWww(line, i) ? NOTHING : "").append(isNumber(line, i) ? "\\." : ".");
        case ')' -> escaped.append(isNumber(line, i) ? "\\)" : ")");
        case '-' -> {
          boolean beginsBlock = i == 0 && (next == ' ' || next == '-');
          escaped.append(beginsBlock ? "\\-" : "-").append(isIssue(line, i) ? NOTHING : "");
        }
        case '+' -> escaped.append(i == 0 && next == ' ' ? "\\+" : "+");
        case '=' -> escaped.append(i == 0 ? "\\=" : "=");
        default -> escaped.append(c);
      }
    }
    return escaped.toString();
  }

  /** Returns a text for a line of a code block, where only line ends need care. */
  static String code(String text) {
    return oneLine(text);
  }

  /** Returns a code block whose fence is longer than any in its content. */
  static String block(String language, String content) {
    int longest = 0;
    int run = 0;
    for (int i = 0; i < content.length(); i++) {
      run = content.charAt(i) == '`' ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    String fence = "`".repeat(Math.max(3, longest + 1));
    return fence + language + "\n" + content.stripTrailing() + "\n" + fence + "\n";
  }

  /**
   * Replaces line ends by blanks and invisible characters by their code points, and strips blanks
   * at both ends.
   */
  private static String oneLine(String text) {
    StringBuilder line = new StringBuilder(text.length());
    int before = ' ';
    for (int at = 0; at < text.length(); ) {
      int point = text.codePointAt(at);
      int flag = point == BLACK_FLAG ? flag(text, at) : 0;
      if (flag > 0) {
        line.append(text, at, at + flag);
        at += flag;
        before = END_OF_TAGS;
        continue;
      }
      at += Character.charCount(point);
      if (isBlank(point)) {
        if (line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
          line.append(' ');
        }
      } else if (isUnseen(point)
          && !joins(before, point, at < text.length() ? text.codePointAt(at) : ' ')) {
        line.append(String.format(Locale.ROOT, "[U+%04X]", point));
      } else {
        line.appendCodePoint(point);
      }
      before = point;
    }
    return line.toString().strip();
  }

  private static boolean isBlank(int point) {
    return point == ' '
        || (point >= '\t' && point <= '\r')
        || point == 0x85
        || point == 0x2028
        || point == 0x2029;
  }

  private static boolean isUnseen(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL, Character.SURROGATE -> true;
      case Character.FORMAT -> !isNumberSign(point);
      default ->
          isFiller(point) || (point & 0xFFFE) == 0xFFFE || (point >= 0xFDD0 && point <= 0xFDEF);
    };
  }

  /** Signs above or below following digits, the only visible format characters. */
  private static boolean isNumberSign(int point) {
    return (point >= 0x600 && point <= 0x605)
        || point == 0x6DD
        || point == 0x70F
        || point == 0x890
        || point == 0x891
        || point == 0x8E2
        || point == 0x110BD
        || point == 0x110CD;
  }

  /** Characters that are letters, marks or symbols by category, but invisible. */
  private static boolean isFiller(int point) {
    return switch (point) {
      case 0x34F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x2800, 0x3164, 0xFFA0 -> true;
      default -> point >= 0x180B && point <= 0x180F;
    };
  }

  /** Whether an invisible character combines its neighbours into one. */
  private static boolean joins(int before, int point, int after) {
    if (point == 0x200C || point == 0x200D) {
      return isJoined(before) && isJoined(after);
    }
    if (point >= 0x180B && point <= 0x180F) {
      return before >= 0x1820 && before <= 0x18AA; // a form of a Mongolian letter
    }
    return false;
  }

  /**
   * Returns the length of a complete subdivision flag, which is a black flag followed by tag
   * letters; else 0.
   */
  private static int flag(String text, int begin) {
    int at = begin + Character.charCount(BLACK_FLAG);
    for (int letters = 0; at < text.length(); letters++) {
      int point = text.codePointAt(at);
      at += Character.charCount(point);
      if (point == END_OF_TAGS) {
        return letters > 0 ? at - begin : 0;
      }
      if (!isLetterTag(point) || letters == MOST_FLAG_LETTERS) {
        return 0;
      }
    }
    return 0;
  }

  private static boolean isJoined(int point) {
    return point >= 0x300 && !isUnseen(point) && !isBlank(point);
  }

  /** The tags of digits and small letters, which make up subdivision flags (UTS 51). */
  private static boolean isLetterTag(int point) {
    return (point >= 0xE0030 && point <= 0xE0039) || (point >= 0xE0061 && point <= 0xE007A);
  }

  /** Returns the length of a word that may be a commit hash, else 0. */
  private static int commit(String line, int begin) {
    int end = begin;
    boolean digit = false;
    while (end < line.length() && isHex(line.charAt(end))) {
      digit |= isDigit(line.charAt(end++));
    }
    int length = end - begin;
    boolean word = end == line.length() || !isWord(line.charAt(end));
    return digit && word && length >= SHORTEST_COMMIT && length <= LONGEST_COMMIT ? length : 0;
  }

  /** Whether a colon precedes the slashes of an address or encloses the name of an emoji. */
  private static boolean isPartOfLink(String line, int colon) {
    int end = colon + 1;
    if (line.startsWith("/", end)) {
      return true;
    }
    while (end < line.length()
        && (isWord(line.charAt(end)) || "+-_".indexOf(line.charAt(end)) >= 0)) {
      end++;
    }
    return end > colon + 1 && line.startsWith(":", end);
  }

  /** Whether a point or bracket follows a number at the start, which would make it a list. */
  private static boolean isNumber(String line, int end) {
    boolean ends = end + 1 == line.length() || line.charAt(end + 1) == ' ';
    return ends && end > 0 && end < 10 && line.chars().limit(end).allMatch(c -> isDigit((char) c));
  }

  private static boolean isWww(String line, int point) {
    return point >= 3 && line.regionMatches(true, point - 3, "www", 0, 3);
  }

  private static boolean isIssue(String line, int hyphen) {
    return hyphen >= 2
        && line.regionMatches(true, hyphen - 2, "GH", 0, 2)
        && hyphen + 1 < line.length()
        && isDigit(line.charAt(hyphen + 1));
  }

  private static boolean isWord(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || isDigit(c);
  }

  private static boolean isHex(char c) {
    return isDigit(c) || (c >= 'a' && c <= 'f');
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
