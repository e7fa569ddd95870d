package io.github.klantreis.xml;

/**
 * Escapes texts for content, which loses no white space, and for attributes in double quotation
 * marks, whose tabs and line feeds are read back as spaces.
 */
public final class XmlCharacters {
  private XmlCharacters() {}

  /** Returns a text as XML; characters that it cannot hold become the replacement character. */
  public static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\r' -> escaped.append("&#13;");
                default -> escaped.appendCodePoint(isLegal(c) ? c : 0xFFFD);
              }
            });
    return escaped.toString();
  }

  private static boolean isLegal(int c) {
    return c == '\t'
        || c == '\n'
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }
}
