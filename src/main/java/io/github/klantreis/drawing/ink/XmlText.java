package io.github.klantreis.drawing.ink;

import io.github.klantreis.wording.Characters;

/**
 * Escapes text for content and attributes of XML and HTML. Characters that XML does not allow
 * become the replacement character.
 */
public final class XmlText {
  private XmlText() {}

  /**
   * Appends escaped text, suitable for content and for attributes in quotation marks of either
   * kind.
   */
  public static StringBuilder append(StringBuilder out, String text) {
    int length = text.length();
    int done = 0;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if ((c > '>' && c < 0x7F) || c == ' ') {
        continue; // as most are
      }
      String instead = instead(text, i, c);
      if (instead != null) {
        out.append(text, done, i).append(instead);
        done = i + 1;
      } else if (Character.isHighSurrogate(c)) {
        i++;
      }
    }
    return out.append(text, done, length);
  }

  public static String of(String text) {
    return append(new StringBuilder(text.length() + 16), text).toString();
  }

  private static @org.jspecify.annotations.Nullable String instead(String text, int i, char c) {
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      case '\'' -> "&#39;";
      case '\t', '\n', '\r' -> " ";
      default -> isAllowed(text, i, c) ? null : "\uFFFD";
    };
  }

  private static boolean isAllowed(String text, int i, char c) {
    if (Character.isSurrogate(c) && !Characters.isPair(text, i)) {
      return false;
    }
    // C1 controls are legal in XML 1.0, but not in HTML.
    return c >= ' ' && (c < 0x7F || c > 0x9F) && !Characters.isNoncharacter(text.codePointAt(i));
  }
}
