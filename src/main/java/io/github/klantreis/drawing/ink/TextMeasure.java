package io.github.klantreis.drawing.ink;

import java.text.Normalizer;

/**
 * Upper bounds of text widths in common fonts. The fonts of the drawing machine may differ from
 * those of the displaying one, so the widths are built in: for each character the greater of its
 * widths in DejaVu Sans, the widest common fallback, and Arial; for letters of Hebrew and Arabic
 * the one in DejaVu Sans; for those of East Asia and emoji a little above the one in Noto; for
 * letters of further scripts the mean of their script; for what is in no table the widest of its
 * kind.
 */
public final class TextMeasure {
  /** The characters of each width, in hundredths of an em: of the regular and of the bold face. */
  private static final Object[][] REGULAR = {
    {28, "ijl"},
    {32, " ,.'I"},
    {36, "/:;\\|f"},
    {40, "-()[]t"},
    {42, "!r"},
    {46, "\""},
    {50, "*J`"},
    {54, "sz"},
    {58, "?L_ck"},
    {60, "vxy"},
    {62, "FTaeo"},
    {64, "$0123456789bdghnpqu{}"},
    {70, "EKPSYABVXZ"},
    {76, "CRUHN"},
    {80, "&DGOQ"},
    {82, "w"},
    {84, "#+<=>^~"},
    {88, "M"},
    {98, "%m"},
    {102, "W@"}
  };

  private static final Object[][] BOLD = {
    {36, "' ijl"},
    {38, ",./I\\|"},
    {42, ":;-"},
    {46, "f!()[]"},
    {50, "t`r"},
    {56, "\"*J_"},
    {62, "csz?"},
    {66, "Lvxy"},
    {70, "aek$0123456789EFTo"},
    {72, "bdghnpqu{}"},
    {74, "CPSYZ"},
    {78, "ABKRVX"},
    {84, "U#+<=>DGHN^~"},
    {88, "OQ&"},
    {94, "w"},
    {102, "@M%"},
    {112, "Wm"}
  };

  /** Further letters and signs of Latin, and those of Greek and Cyrillic: of the regular face. */
  private static final Object[][] MORE_REGULAR = {
    {28, "ıʹ͵іїј"},
    {30, "łΙΪІЇЈ"},
    {34, "¦ΐίιϊ"},
    {36, "ŀſ"},
    {40, "ŧ"},
    {42, "¡²³¹Ί"},
    {48, "ªº"},
    {50, "§¨¯°´¸ͺ΄΅"},
    {54, "¿гзѓѕ"},
    {56, "ĳĿͻͼͽΓέεζνξсэє"},
    {58, "ĸŁͱΰυχϋύ"},
    {60, "Ĳγκλςвтухчьў"},
    {62, "«»ÞðøŦΡΤΥΫδθοπτόЃЎГРТУабекояѐёќ"},
    {64, "¢£¤¥µ¶ßþđŋΕΞΣήβημρσЀЁЅЕлрђ"},
    {66, "ͰͳͷΚάαφψϏЗийнпћѝџ"},
    {70, "ħΆΑΒΔΖΛΧЄАБВСХЧЬЭЯдц"},
    {72, "ЌКъ"},
    {76, "ŊͶΈΗΝΠЍЏИЙЛНПм"},
    {78, "ÐĐΩЦ"},
    {80, "ØΘΟΦΨЂЋДОы"},
    {82, "ŉΌ"},
    {84, "¬±×÷ΎΏωώЪ"},
    {86, "фю"},
    {88, "ͲΉΜМФ"},
    {90, "Ыњ"},
    {92, "Ħжшљ"},
    {96, "щ"},
    {98, "¼½¾Æ"},
    {100, "©®æ"},
    {104, "œ"},
    {106, "Њ"},
    {108, "ŒЖШЮ"},
    {110, "ЉЩ"}
  };

  /** The same of the bold face. */
  private static final Object[][] MORE_BOLD = {
    {32, "ʹ͵"},
    {36, "ıіїј"},
    {38, "¦łΙΪІЇЈ"},
    {40, "ΐίιϊ"},
    {44, "²³¹ſ"},
    {46, "¡΄"},
    {48, "ŧ"},
    {50, "§¨¯°´¸ͺ΅"},
    {54, "гѓ"},
    {56, "ŀͼͽέε"},
    {58, "ªºͱΊт"},
    {60, "¿ͻζξςзсэєѕ"},
    {64, "¤¶ĿΓΞλτЃГвь"},
    {66, "«»Łχухяў"},
    {68, "ĸΰυϋύаекѐёќ"},
    {70, "¢£¥ðøĳŦͰΕΣΤάαγδθνοόЀЁЕТбнопчџ"},
    {72, "ßþđŋͷήβηκρЗийрђѝ"},
    {74, "µÞΖΡΥΫμЄЅРСЭлћ"},
    {76, "Ĳцъ"},
    {78, "ΑΒΔΚΛΧσϏЎАБВУХЬЯ"},
    {80, "ħΆπφψ"},
    {82, "ЌКЧдм"},
    {84, "¬±Ð×÷ĐŊͳͶΗΝΠЍЏИЙЛНП"},
    {86, "ØΈΘΟΦΨΩО"},
    {88, "ωώЂЋ"},
    {90, "ΌΏД"},
    {92, "ы"},
    {94, "ЦЪ"},
    {96, "њ"},
    {98, "ĦΎю"},
    {100, "©®ŉΜМФжфљ"},
    {102, "Ή"},
    {104, "¼½¾ͲЫ"},
    {106, "æ"},
    {108, "ш"},
    {110, "Æœ"},
    {112, "щ"},
    {114, "Њ"},
    {116, "Љ"},
    {118, "ŒЮ"},
    {124, "ЖШ"},
    {134, "Щ"}
  };

  /** Letters of Greek and Cyrillic that look like Latin ones, and these. */
  private static final String ALIKE = "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧАВЕКМНОРСТУХ";

  private static final String LATIN_ALIKE = "ABEZHIKMNOPTYXABEKMHOPCTYX";

  /** Hebrew letters of each width, in hundredths of an em. */
  private static final Object[][] HEBREW = {
    {28, "וןי"},
    {38, "זגנ"},
    {56, "דבכלךץר"},
    {62, "פצע"},
    {66, "אהחטםמסףת"},
    {71, "קש"}
  };

  /**
   * Arabic letters of each width, in hundredths of an em: with a letter behind them, and at the end
   * of a word.
   */
  private static final Object[][] ARABIC = {
    {30, 30, "اأإآٱ"},
    {32, 94, "بتثپ"},
    {32, 78, "نيىئی"},
    {65, 65, "جحخچ"},
    {48, 48, "دذعغةء"},
    {51, 51, "رزوؤژ"},
    {89, 122, "سشصض"},
    {82, 92, "طظ"},
    {51, 104, "ف"},
    {51, 78, "ق"},
    {55, 86, "كکگ"},
    {34, 73, "ل"},
    {58, 62, "م"},
    {46, 52, "ه"},
    {34, 34, "،؛ـ"},
    {54, 54, "؟٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹"}
  };

  /**
   * Further scripts: the first and the last of their characters, and the mean width of a letter in
   * hundredths of an em, of the regular and of the bold face. A vowel sign beside a letter takes
   * half of it.
   */
  private static final int[][] SCRIPTS = {
    {0x530, 0x58F, 73, 75}, // Armenian
    {0x900, 0x97F, 62, 64}, // Devanagari
    {0x980, 0x9FF, 67, 69}, // Bengali
    {0xA80, 0xAFF, 64, 66}, // Gujarati
    {0xB80, 0xBFF, 107, 110}, // Tamil
    {0xC00, 0xC7F, 84, 86}, // Telugu
    {0xD80, 0xDFF, 90, 92}, // Sinhala
    {0xE00, 0xE7F, 55, 56}, // Thai
    {0xE80, 0xEFF, 65, 74}, // Lao
    {0x10A0, 0x10FF, 61, 66}, // Georgian
    {0x1200, 0x137F, 66, 68}, // Ethiopic
    {0x1780, 0x17FF, 62, 64} // Khmer
  };

  private static final int EMOJI = 134;
  private static final int IDEOGRAPH = 105;
  private static final int HANGUL = 100;
  private static final int SHOWN_AS_EMOJI = 0xFE0F;
  private static final int KEYCAP = 0x20E3;
  private static final int JOINER = 0x200D;
  private static final int TABLE_END = 0x250;
  private static final int WIDEST_LATIN = 110;
  private static final int WIDEST_OF_SCRIPT = 130;
  private static final int GREEK_START = 0x370;
  private static final int CYRILLIC_END = 0x460;
  private static final int HEBREW_START = 0x590;
  private static final int ARABIC_START = 0x600;
  private static final int ARABIC_END = 0x700;
  private static final int[] REGULAR_WIDTHS = table(REGULAR, MORE_REGULAR);
  private static final int[] BOLD_WIDTHS = table(BOLD, MORE_BOLD);
  private static final int[] HEBREW_WIDTHS = table(HEBREW, 0, HEBREW_START, ARABIC_START);
  private static final int[] JOINED_WIDTHS = table(ARABIC, 0, ARABIC_START, ARABIC_END);
  private static final int[] LAST_WIDTHS = table(ARABIC, 1, ARABIC_START, ARABIC_END);

  private TextMeasure() {}

  /** Returns the width of a text in pixels, rounded up. */
  public static int width(String text, TextStyle style) {
    long hundredths = 0;
    for (int i = 0; i < text.length(); ) {
      int end = Graphemes.end(text, i);
      hundredths += hundredths(text, i, end, style.bold);
      i = end;
    }
    return pixels(hundredths, style);
  }

  static int pixels(long hundredths, TextStyle style) {
    return (int) ((hundredths * style.size + 99) / 100);
  }

  /** Returns the width of the character between two indices, in hundredths of an em. */
  static int hundredths(String text, int start, int end, boolean bold) {
    int first = text.codePointAt(start);
    int i = start + Character.charCount(first);
    if (i < end && isOneEmoji(text, first, i, end)) {
      return EMOJI;
    }
    int next = end < text.length() ? text.codePointAt(end) : ' ';
    int width = hundredths(first, next, bold);
    boolean joined = false;
    for (; i < end; ) {
      int codePoint = text.codePointAt(i);
      width +=
          joined && !Graphemes.extendsPrevious(codePoint)
              ? hundredths(codePoint, next, bold)
              : beside(codePoint, bold);
      joined = codePoint == JOINER;
      i += Character.charCount(codePoint);
    }
    return width;
  }

  /**
   * Whether a character of several code points is one emoji: joined, a flag, a key, or so shown.
   */
  private static boolean isOneEmoji(String text, int first, int second, int end) {
    return isEmoji(first)
        || text.codePointAt(second) == SHOWN_AS_EMOJI
        || text.codePointBefore(end) == KEYCAP;
  }

  private static boolean isEmoji(int codePoint) {
    return codePoint >= 0x1F000 && codePoint < 0x20000;
  }

  /** What a sign adds to the width of the letter that it belongs to. */
  private static int beside(int codePoint, boolean bold) {
    if (Character.getType(codePoint) == Character.COMBINING_SPACING_MARK) {
      int letter = script(codePoint, bold);
      return letter == 0 ? 60 : letter / 2;
    }
    return isHalfSquare(codePoint) ? IDEOGRAPH / 2 : 0; // voicing of Japanese
  }

  private static int hundredths(int codePoint, int next, boolean bold) {
    if (codePoint < TABLE_END || (codePoint >= GREEK_START && codePoint < CYRILLIC_END)) {
      return (bold ? BOLD_WIDTHS : REGULAR_WIDTHS)[codePoint];
    }
    if (isSquare(codePoint)) {
      return square(codePoint); // in bold, too
    }
    if (isArabic(codePoint)) {
      return arabic(codePoint, isArabic(next) && Character.isLetter(next), bold);
    }
    if (codePoint >= HEBREW_START && codePoint < ARABIC_START) {
      int width = HEBREW_WIDTHS[codePoint - HEBREW_START];
      return bold ? width * 11 / 10 : width;
    }
    int letter = script(codePoint, bold);
    if (letter > 0) {
      return letter;
    }
    boolean isWiderInBold = codePoint < 0x2100 || codePoint >= 0x2E80; // signs are not
    return bold && isWiderInBold ? wide(codePoint) * 23 / 20 : wide(codePoint);
  }

  /** The mean width of a letter of the script of a character; 0 if it is in no table. */
  private static int script(int codePoint, boolean bold) {
    for (int[] script : SCRIPTS) {
      if (codePoint <= script[1]) {
        return codePoint >= script[0] ? script[bold ? 3 : 2] : 0;
      }
    }
    return 0;
  }

  /** Whether a character fills a square in each face: those of East Asia, and emoji. */
  private static boolean isSquare(int codePoint) {
    return (codePoint >= 0x1100 && codePoint < 0x1200)
        || (codePoint >= 0x2E80 && codePoint < 0xA4D0)
        || (codePoint >= 0xAC00 && codePoint < 0xD7B0)
        || (codePoint >= 0xFE30 && codePoint < 0xFFF0)
        || (codePoint >= 0x1F000 && codePoint < 0x40000);
  }

  private static int square(int codePoint) {
    if (isEmoji(codePoint)) {
      return EMOJI;
    }
    if (isHalfSquare(codePoint)) {
      return IDEOGRAPH / 2;
    }
    return isHangul(codePoint) ? HANGUL : IDEOGRAPH;
  }

  private static boolean isHangul(int codePoint) {
    return (codePoint >= 0xAC00 && codePoint < 0xD7B0)
        || (codePoint >= 0x1100 && codePoint < 0x1200)
        || (codePoint >= 0x3130 && codePoint < 0x3190);
  }

  private static boolean isHalfSquare(int codePoint) {
    return codePoint >= 0xFF61 && codePoint < 0xFFE0;
  }

  private static boolean isArabic(int codePoint) {
    return codePoint >= ARABIC_START && codePoint < ARABIC_END;
  }

  private static int arabic(int codePoint, boolean isJoined, boolean bold) {
    int width = (isJoined ? JOINED_WIDTHS : LAST_WIDTHS)[codePoint - ARABIC_START];
    return bold ? width * 6 / 5 : width;
  }

  private static int[] table(Object[][] classes, int column, int start, int end) {
    int[] widths = new int[end - start];
    java.util.Arrays.fill(widths, WIDEST_OF_SCRIPT);
    for (Object[] one : classes) {
      ((String) one[one.length - 1])
          .chars()
          .forEach(c -> widths[c - start] = (Integer) one[column]);
    }
    return widths;
  }

  private static int wide(int codePoint) {
    if (codePoint < 0x300) {
      return 75;
    }
    if (codePoint < 0x590) {
      return 120; // rare Cyrillic
    }
    if (codePoint < 0x2000) {
      return WIDEST_OF_SCRIPT; // Syriac to Greek of old
    }
    if (codePoint < 0x2070) {
      return punctuation(codePoint);
    }
    if (codePoint < 0x2E80) {
      // Euro; arrows and mathematics; symbols, some of which are shown as emoji.
      return codePoint == 0x20AC ? 64 : isArrowOrOperator(codePoint) ? 90 : 125;
    }
    if (codePoint >= 0xFB50 && codePoint < 0xFE00) {
      return codePoint == 0xFDFD ? 1200 : codePoint >= 0xFDF0 ? 400 : 200; // Arabic ligatures
    }
    if (codePoint >= 0x12000 && codePoint < 0x12600) {
      return 500; // cuneiform
    }
    return 160;
  }

  private static boolean isArrowOrOperator(int codePoint) {
    return (codePoint >= 0x2190 && codePoint < 0x2194)
        || codePoint == 0x2212
        || codePoint == 0x2260
        || codePoint == 0x2264
        || codePoint == 0x2265;
  }

  private static int punctuation(int codePoint) {
    return switch (codePoint) {
      case 0x2018, 0x2019, 0x201A, 0x201B -> 38;
      case 0x201C, 0x201D, 0x201E, 0x201F -> 66;
      case 0x2010, 0x2011 -> 42;
      case 0x2013 -> 56;
      case 0x2014, 0x2026 -> 102;
      case 0x2022 -> 64;
      case 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x2060 -> 0;
      default -> 130;
    };
  }

  /** Accented letters of Latin are as wide as their letters; what is unknown as wide as any. */
  private static int[] table(Object[][] latin, Object[][] more) {
    int[] widths = new int[CYRILLIC_END];
    java.util.Arrays.fill(widths, WIDEST_LATIN);
    fill(latin, widths);
    for (char c = 0xC0; c < TABLE_END; c++) {
      char base = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
      // An i or j with a broad accent is as wide as the accent.
      widths[c] = base < 0x80 ? Math.max(widths[base], 40) : WIDEST_LATIN;
    }
    fill(more, widths);
    for (int i = 0; i < ALIKE.length(); i++) {
      char letter = ALIKE.charAt(i);
      widths[letter] = Math.max(widths[letter], widths[LATIN_ALIKE.charAt(i)]);
    }
    widths['\u00B7'] = 40;
    widths['\u00A0'] = 40;
    widths['\u00AD'] = 0;
    return widths;
  }

  private static void fill(Object[][] classes, int[] widths) {
    for (Object[] one : classes) {
      String characters = (String) one[1];
      for (int i = 0; i < characters.length(); i++) {
        widths[characters.charAt(i)] = (Integer) one[0];
      }
    }
  }
}
