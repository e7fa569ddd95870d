package io.github.klantreis.drawing.ink;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * A text broken into lines that fit a width by {@link TextMeasure}. A line that ends in a blank was
 * broken at one; a word that is too long is broken within, with a hyphen where it is of letters.
 * What exceeds the number of lines is left out, with an ellipsis.
 */
public final class TextBlock {
  private static final String ELLIPSIS = "…";
  private static final int ELLIPSIS_WIDTH = 130;
  private static final String NO_LINE_BEGINS_WITH = "、。，．：；！？」』）】〉》・ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ";
  private static final String NO_LINE_ENDS_WITH = "「『（【〈《";
  private static final TextBlock NOTHING =
      new TextBlock(ImmutableList.of(), TextStyle.BODY, 0, "", false);

  public final ImmutableList<String> lines;
  public final TextStyle style;
  public final int width;

  /** All of it, with blanks as one space each. */
  public final String whole;

  public final boolean cut;

  /** Whether it is read from the right to the left, as its first letter is. */
  final boolean isRightToLeft;

  /** Whether it is read from the left to the right; a number alone has no direction. */
  private final boolean isLeftToRight;

  private TextBlock(List<String> lines, TextStyle style, int width, String whole, boolean cut) {
    this.lines = ImmutableList.copyOf(lines);
    this.style = style;
    this.width = width;
    this.whole = whole;
    this.cut = cut;
    int direction = direction(whole);
    this.isRightToLeft = direction < 0;
    this.isLeftToRight = direction > 0;
  }

  public static TextBlock nothing() {
    return NOTHING;
  }

  /** As many lines as it takes. */
  public static TextBlock of(String text, TextStyle style, int maxWidth) {
    return of(text, style, maxWidth, Integer.MAX_VALUE);
  }

  public static TextBlock of(String text, TextStyle style, int maxWidth, int maxLines) {
    String whole = inOneLine(text);
    return whole.isEmpty() ? NOTHING : new Breaker(whole, style, maxWidth, maxLines).block();
  }

  /** Whether it starts at the right, in a drawing that does so or not. */
  boolean startsAtRight(boolean inRightToLeft) {
    return inRightToLeft ? !isLeftToRight : isRightToLeft;
  }

  /** Returns the direction of the first letter: -1 from the right, 1 from the left, 0 without. */
  private static int direction(String text) {
    for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
      byte direction = Character.getDirectionality(text.codePointAt(at));
      if (direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT) {
        return 1;
      }
      if (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
          || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC) {
        return -1;
      }
    }
    return 0;
  }

  public int height() {
    return lines.size() * style.lineHeight;
  }

  public boolean isEmpty() {
    return lines.isEmpty();
  }

  /** Blanks and controls of any kind become single spaces. */
  public static String inOneLine(String text) {
    boolean plain = !text.isEmpty() && text.charAt(0) != ' ' && !text.endsWith(" ");
    for (int i = 0; plain && i < text.length(); i++) {
      char c = text.charAt(i);
      plain = c == ' ' ? text.charAt(i - 1) != ' ' : !isBlank(c);
    }
    if (plain) {
      return text;
    }
    StringBuilder joined = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isBlank(c)) {
        gap = true;
      } else {
        if (gap && joined.length() > 0) {
          joined.append(' ');
        }
        gap = false;
        joined.append(c);
      }
    }
    return joined.toString();
  }

  private static boolean isBlank(char c) {
    return c != '\u00A0'
        && (Character.isWhitespace(c) || Character.isISOControl(c) || c == '\uFEFF');
  }

  /** What may stand before a number. */
  private static final String SIGNS = " +-\u2212";

  /** Units that are no word. */
  private static final String UNITS = "\u00B0%\u2030\u20AC";

  /** So many letters at least are on either side of a hyphen at which a line ends. */
  private static final int FEWEST = 3;

  /** Breaks one text. */
  private static final class Breaker {
    private final String text;
    private final TextStyle style;
    private final long room;
    private final int maxLines;
    private final ImmutableList.Builder<String> lines = ImmutableList.builder();
    private int count;
    private int widest;
    private boolean cut;

    Breaker(String text, TextStyle style, int maxWidth, int maxLines) {
      this.text = text;
      this.style = style;
      this.room = Math.max(0, maxWidth) * 100L / style.size;
      this.maxLines = maxLines;
    }

    TextBlock block() {
      int start = 0;
      while (start < text.length() && !cut) {
        start = line(start);
      }
      return new TextBlock(lines.build(), style, widest, text, cut);
    }

    /** Takes one line from an index and gives where the next begins. */
    private int line(int start) {
      long width = 0;
      long widthAtBreak = 0;
      int lastBreak = -1;
      int at = start;
      while (at < text.length()) {
        int end = Graphemes.end(text, at);
        char c = text.charAt(at);
        long next = width + TextMeasure.hundredths(text, at, end, style.bold);
        if (c == ' ') {
          if (lastBreak <= start || !followsNumber(at, start)) {
            lastBreak = at;
            widthAtBreak = width;
          }
        } else if (next > room && at > start) {
          return lastBreak > start ? atBreak(start, lastBreak, widthAtBreak) : within(start, at);
        }
        width = next;
        at = end;
        if (c != ' '
            && at < text.length()
            && mayBreak(c, text.codePointAt(at))
            && !isBesideFewLetters(at)) {
          lastBreak = at;
          widthAtBreak = width;
        }
      }
      add(text.substring(start), width);
      return at;
    }

    /** Whether a space keeps a number with what it counts, or a sign of money with its number. */
    private boolean followsNumber(int space, int start) {
      int at = space;
      while (at > start && "0123456789.,".indexOf(text.charAt(at - 1)) >= 0) {
        at--;
      }
      // After a comma or a full stop something else begins.
      boolean isNumber =
          at < space
              && ".,".indexOf(text.charAt(space - 1)) < 0
              && space + 1 < text.length()
              && (Character.isLowerCase(text.charAt(space + 1))
                  || UNITS.indexOf(text.charAt(space + 1)) >= 0);
      boolean isMoney =
          space > start && Character.getType(text.charAt(space - 1)) == Character.CURRENCY_SYMBOL;
      return isMoney || (isNumber && (at == start || SIGNS.indexOf(text.charAt(at - 1)) >= 0));
    }

    private int atBreak(int start, int end, long width) {
      boolean atSpace = text.charAt(end) == ' ';
      int next = atSpace ? end + 1 : end;
      if (isLast()) {
        return addCut(start, end);
      }
      boolean atSoftHyphen = text.charAt(end - 1) == '\u00AD';
      add(
          text.substring(start, end) + (atSpace ? " " : atSoftHyphen ? "-" : ""),
          width + (atSoftHyphen ? 42 : 0));
      return next;
    }

    /** Breaks a word that is too long, after a syllable where there seems to be one. */
    private int within(int start, int tooFar) {
      if (isLast()) {
        return addCut(start, tooFar);
      }
      boolean ofLetters = isLetter(tooFar - 1) && isLetter(tooFar);
      int end = tooFar;
      if (ofLetters) {
        long hyphen = TextMeasure.width("-", style) * 100L / style.size + 1;
        while (end > start + 1 && measured(start, end) + hyphen > room) {
          end = before(end, start);
        }
        end = syllable(start, end);
        if (end <= start) {
          end = Graphemes.end(text, start);
        }
      } else {
        // A letter that joined the next one may be wider as the last of a line.
        int first = Graphemes.end(text, start);
        while (end > first && measured(start, end) > room) {
          end = before(end, start);
        }
      }
      boolean hyphenated = ofLetters && isLetter(end - 1) && isLetter(end);
      add(
          text.substring(start, end) + (hyphenated ? "-" : ""),
          measured(start, end) + (hyphenated ? 42 : 0));
      return end;
    }

    private int before(int end, int start) {
      int at = start;
      int previous = start;
      while (at < end) {
        previous = at;
        at = Graphemes.end(text, at);
      }
      return previous;
    }

    /**
     * At most four letters back, where a vowel and a consonant come before a consonant and a vowel.
     */
    private int syllable(int start, int end) {
      for (int at = end; at > end - 5 && at - start >= 3; at--) {
        if (at + 2 < text.length()
            && isLetter(at + 1)
            && isLetter(at + 2)
            && !isVowel(at)
            && isVowel(at + 1)
            && isLetter(at - 1)
            && (isVowel(at - 1) || (isLetter(at - 2) && isVowel(at - 2)))) {
          return at;
        }
      }
      return end;
    }

    private boolean isLetter(int at) {
      char c = text.charAt(at);
      return Character.isLetter(c) && c < 0x530;
    }

    private boolean isVowel(int at) {
      return "aeiouyAEIOUYéëïöüèê".indexOf(text.charAt(at)) >= 0;
    }

    private boolean isLast() {
      return count == maxLines - 1;
    }

    private int addCut(int start, int end) {
      int last = end;
      while (last > start && measured(start, last) + ELLIPSIS_WIDTH > room) {
        last = before(last, start);
      }
      cut = true;
      add(
          text.substring(start, last).stripTrailing() + ELLIPSIS,
          measured(start, last) + ELLIPSIS_WIDTH);
      return text.length();
    }

    private long measured(int start, int end) {
      String part = text.substring(start, end);
      long width = 0;
      for (int at = 0; at < part.length(); ) {
        int next = Graphemes.end(part, at);
        width += TextMeasure.hundredths(part, at, next, style.bold);
        at = next;
      }
      return width;
    }

    private void add(String line, long width) {
      lines.add(line);
      count++;
      widest = Math.max(widest, TextMeasure.pixels(width, style));
    }

    /** Whether a place is behind the hyphen of a word such as E-mail, Wi-Fi or check-up. */
    private boolean isBesideFewLetters(int at) {
      return text.charAt(at - 1) == '-'
          && (letters(at - 2, -1) < FEWEST || letters(at, 1) < FEWEST);
    }

    /** Returns how many letters follow each other in one direction, up to those that are enough. */
    private int letters(int from, int step) {
      int letters = 0;
      for (int at = from; letters < FEWEST && at >= 0 && at < text.length(); at += step) {
        if (!Character.isLetter(text.charAt(at))) {
          break;
        }
        letters++;
      }
      return letters;
    }

    private static boolean mayBreak(char before, int after) {
      if (before == '-' || before == '\u2010' || before == '\u2013') {
        return Character.isLetter(after);
      }
      if (before == '/' || before == '\u200B' || before == '\u00AD') {
        return true;
      }
      return (isIdeographic(before) || (isIdeographic(after) && before > 0x7F))
          && NO_LINE_BEGINS_WITH.indexOf(after) < 0
          && NO_LINE_ENDS_WITH.indexOf(before) < 0;
    }

    private static boolean isIdeographic(int c) {
      return (c >= 0x2E80 && c < 0xA4D0) || (c >= 0xFF01 && c < 0xFF66);
    }
  }
}
