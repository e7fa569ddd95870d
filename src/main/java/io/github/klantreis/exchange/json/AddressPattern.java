package io.github.klantreis.exchange.json;

/**
 * Which texts are addresses, for the schema: exactly those of which {@link java.net.URI} makes one.
 * Reading uses that class. Nothing is repeated but single characters, so that no text is too long.
 */
final class AddressPattern {
  /** Control characters, blanks and a few of ASCII. */
  private static final String NEVER =
      "\"<>\\\\^`{|}\\u0000-\\u0020\\u007F-\\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000";

  private static final String NONE_OF_THEM = "(?![^" + NEVER + "]*[" + NEVER + "])";

  private static final String UNESCAPED = "%(?![0-9A-Fa-f]{2})";
  private static final String ALL_ESCAPED = "(?![\\s\\S]*" + UNESCAPED + ")";

  /** The zone of a numbered host stands behind a percent sign as it is. */
  private static final String ESCAPED_BUT_THE_ZONE =
      "(?=([^/?#:]*:)?//(?![^\\[]*"
          + UNESCAPED
          + ")[^?#\\[]*\\[[0-9A-Fa-f:.]+%[A-Za-z0-9_.]+\\]"
          + ALL_ESCAPED
          + ")";

  private static final String BYTE = "0*(25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])";
  private static final String FOUR_BYTES = BYTE + "(\\." + BYTE + "){3}";

  /**
   * Eight words, of which the last two may be four bytes; or fewer, with two colons for the rest.
   */
  private static final String NUMBERED_HOST =
      "\\[((W:){7}W|(W:){6}B|(?!(:{0,2}W(?![0-9A-Fa-f])){8})(W(:W)*)?::(W(:W)*)?|(?!(:{0,2}W(?=:)){6})(W(:W)*)?::(W:)*B)(%[A-Za-z0-9_.]+)?\\]"
          .replace("W", "[0-9A-Fa-f]{1,4}")
          .replace("B", FOUR_BYTES);

  private static final String AUTHORITY =
      "(([^/?#@\\[\\]]*@)?" + NUMBERED_HOST + "(:[0-9]{0,9})?|[^/?#\\[\\]]*)(?=[/?#]|$)";

  private static final String SCHEME = "[A-Za-z][A-Za-z0-9+.-]*:";
  private static final String OPAQUE = SCHEME + "(?![/#]|$)[^#]*";
  private static final String HIERARCHICAL =
      "(" + SCHEME + "(?=/)|(?![^/?#]*:))(//(?!$)" + AUTHORITY + "|(?!//))[^?#\\[\\]]*(\\?[^#]*)?";

  static final String PATTERN =
      "^("
          + ALL_ESCAPED
          + "|"
          + ESCAPED_BUT_THE_ZONE
          + ")"
          + NONE_OF_THEM
          + "("
          + OPAQUE
          + "|"
          + HIERARCHICAL
          + ")(#[^#]*)?$";

  private AddressPattern() {}
}
