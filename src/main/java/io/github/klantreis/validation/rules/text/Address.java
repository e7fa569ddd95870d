package io.github.klantreis.validation.rules.text;

import java.util.Optional;

/**
 * Which Dutch words of address a text uses. Made for precision, as it is a hint only: it passes
 * over what is in quotation marks, words with hyphens and points in them ("U-bocht", "a.u.b."),
 * hours ("9 u") and a capital "U" within a sentence ("vitamine U").
 *
 * @param formal the first word that says <em>u</em>
 * @param informal the first word that says <em>jij</em>
 */
public record Address(Optional<String> formal, Optional<String> informal) {
  private static final Address NONE = new Address(Optional.empty(), Optional.empty());

  public static Address in(String text) {
    Address found = NONE;
    boolean sentenceBegins = true;
    boolean afterNumber = false;
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c)) {
        i++;
        continue;
      }
      int quoteEnd = quoteEnd(text, i);
      if (quoteEnd > i) {
        i = quoteEnd + 1;
        sentenceBegins = false;
        afterNumber = false;
        continue;
      }
      if (isPunctuation(c)) {
        sentenceBegins |= endsSentence(c);
        i++;
        continue;
      }
      int end = tokenEnd(text, i);
      int wordEnd = end;
      while (wordEnd > i && isPunctuation(text.charAt(wordEnd - 1))) {
        wordEnd--;
      }
      found = found.withWord(text, i, wordEnd, sentenceBegins, afterNumber);
      afterNumber = Character.isDigit(text.charAt(wordEnd - 1));
      sentenceBegins = wordEnd < end && endsSentence(text.charAt(end - 1));
      i = end;
    }
    return found;
  }

  private Address withWord(
      String text, int from, int to, boolean sentenceBegins, boolean afterNumber) {
    int length = to - from;
    if (length > 6) {
      return this;
    }
    char first = text.charAt(from);
    if (informal.isEmpty() && (first == 'j' || first == 'J')) {
      return isInformal(text, from, length)
          ? new Address(formal, Optional.of(text.substring(from, to)))
          : this;
    }
    if (formal.isEmpty() && length <= 2 && (first == 'u' || first == 'U')) {
      return !afterNumber
              && (first == 'u' || sentenceBegins)
              && (length == 1 || text.charAt(from + 1) == 'w')
          ? new Address(Optional.of(text.substring(from, to)), informal)
          : this;
    }
    return this;
  }

  private static boolean isInformal(String text, int from, int length) {
    return switch (length) {
      case 2 -> text.regionMatches(true, from, "je", 0, length);
      case 3 ->
          text.regionMatches(true, from, "jij", 0, length)
              || text.regionMatches(true, from, "jou", 0, length);
      case 4 -> text.regionMatches(true, from, "jouw", 0, length);
      case 6 -> text.regionMatches(true, from, "jullie", 0, length);
      default -> false;
    };
  }

  /** The end of the token that starts at a place: the next blank or quotation mark. */
  private static int tokenEnd(String text, int from) {
    int end = from + 1;
    while (end < text.length()
        && !Character.isWhitespace(text.charAt(end))
        && closing(text.charAt(end)) == 0) {
      end++;
    }
    return end;
  }

  /** Where a quotation that opens at a place is closed; -1 where none opens. */
  private static int quoteEnd(String text, int at) {
    char closing = closing(text.charAt(at));
    if (closing == 0) {
      return text.charAt(at) == '\'' && !isClitic(text, at) ? singleQuoteEnd(text, at) : -1;
    }
    int end = text.indexOf(closing, at + 1);
    return end < 0 && closing == '”' ? text.indexOf('“', at + 1) : end;
  }

  private static char closing(char opening) {
    return switch (opening) {
      case '"' -> '"';
      case '“', '„' -> '”';
      case '‘', '‚' -> '’';
      case '«' -> '»';
      default -> 0;
    };
  }

  /** The short forms with an apostrophe: 's, 't, 'n, 'k, 'm. */
  private static boolean isClitic(String text, int at) {
    return at + 1 < text.length()
        && "stnkm".indexOf(Character.toLowerCase(text.charAt(at + 1))) >= 0
        && (at + 2 == text.length() || !Character.isLetter(text.charAt(at + 2)));
  }

  /** The next apostrophe that no letter follows, as one does in "foto's". */
  private static int singleQuoteEnd(String text, int at) {
    for (int end = text.indexOf('\'', at + 1); end >= 0; end = text.indexOf('\'', end + 1)) {
      if (!Character.isWhitespace(text.charAt(end - 1))
          && (end + 1 == text.length() || !Character.isLetter(text.charAt(end + 1)))) {
        return end;
      }
    }
    return -1;
  }

  private static boolean isPunctuation(char c) {
    return switch (c) {
      case '.', ',', ';', ':', '!', '?', '(', ')', '…', '\'', '’', '"', '”', '»', '–', '—', '*' ->
          true;
      default -> false;
    };
  }

  private static boolean endsSentence(char c) {
    return c == '.' || c == '!' || c == '?' || c == ':' || c == '…';
  }
}
