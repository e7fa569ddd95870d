package io.github.klantreis.validation.rules.text;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds times in texts: lengths, such as "1-3 months", "five days" and "twee weken", and points in
 * time, such as "at seven", "om acht uur" and "the first hour".
 */
public final class TimeWords {
  /** Numbers by their names, which may be joined to a unit, as in "halfuur". */
  private static final String NUMBER_NAMES =
      "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|many|some"
          + "|half|few|several|vele|veel|enige|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen"
          + "|tien|elf|twaalf|vijftien|twintig|anderhalf|anderhalve|halve|paar|enkele";

  /** Of a number only the last digit is read, so that a long one takes no longer. */
  private static final Pattern LENGTH =
      Pattern.compile(
          "(?<!\\b(?:om|rond|tegen|vanaf)"
              + " )(?:\\d|\\b(?:"
              + NUMBER_NAMES
              + "|(?:over|more"
              + " than|up to|almost|nearly|half|takes|lasts|about|within|for|after|waits?)"
              + " an?|couple of))["
              + " -]?(?:working |business )?(?:minutes?|hours?|days?|weeks?|months?|years?"
              + "|minuut|minuten|uur|uren|kwartier|dag|dagen|werkdag|werkdagen|week|weken|maand"
              + "|maanden|jaar|jaren)\\b(?! (?:a|per)"
              + " (?:day|week|month|year|dag|week|maand|jaar)\\b)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

  private static final String HOUR_NAMES =
      "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve";

  private static final String HOURS = "(?:" + HOUR_NAMES + ")";

  private static final String UREN_NAMES =
      "een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf";

  private static final String UREN = "(?:" + UREN_NAMES + ")";

  /** What each unit of {@link #LENGTH} starts with; most texts have none, and no length then. */
  private static final String UNIT_STARTS =
      "minu|hour|day|week|weken|month|year|uur|uren|kwartier|dag|werkdag|maand|jaar|jaren";

  /** What {@link #LENGTH} starts with, if not with a digit. */
  private static final Starts LENGTHS =
      Starts.of(
          NUMBER_NAMES
              + "|over|more|up|almost|nearly|takes|lasts|about|within|for|after|wait|couple",
          "");

  private static final Starts UNITS = Starts.of(UNIT_STARTS, "");
  private static final Starts NUMBERS = Starts.of(NUMBER_NAMES, "");
  private static final Starts UNITS_AND_NUMBERS = Starts.of(UNIT_STARTS + '|' + NUMBER_NAMES, "");

  /** What {@link #CLOCK} starts with, if not with a digit. */
  private static final Starts POINTS =
      Starts.of(
          HOUR_NAMES
              + "|at|by|until|around|half|quarter|om|rond|tegen|vanaf|kwart|tien|vijf"
              + "|minute|hour|day|night|week|month|year|minuut|uur|dag|nacht|maand|jaar"
              + "|first|second|third|last|eerste|tweede|derde|laatste",
          " ");

  /** After the hour something else may not be counted: at two shops. */
  private static final String NOTHING_COUNTED =
      "(?= ?(?:$|[^\\p{L}\\d ])|"
          + " (?:and|or|but|to|in|on|for|with|when|sharp|o|en|of|maar|met|op)\\b)";

  private static final Pattern CLOCK =
      Pattern.compile(
          "\\b(?:\\d{1,2}[:.]\\d\\d(?: ?(?:uur|[ap]\\.?m)\\b|(?<=:\\d\\d)(?!\\d))"
              + "|\\d{1,2} ?[ap]\\.?m\\b"
              + ("|(?:" + HOURS + "|\\d{1,2}) o['’]?clock\\b")
              + "|at (?:noon|midnight)\\b"
              + ("|(?<!\\blooks? )(?:at|by|until|around|(?:half|quarter) (?:past|to)) (?:"
                  + HOURS
                  + "|\\d{1,2})\\b"
                  + NOTHING_COUNTED)
              + ("|(?:om|rond|tegen|vanaf) (?:" + UREN + "|\\d{1,2}) uur\\b")
              + ("|(?:half|(?:kwart|tien|vijf) (?:over|voor)) " + UREN + "\\b")
              + ("|(?:minute|hour|day|night|week|month|year|minuut|uur|dag|nacht|maand|jaar) (?:"
                  + HOURS
                  + "|"
                  + UREN
                  + "|\\d{1,4})\\b"
                  + NOTHING_COUNTED)
              + "|(?:first|second|third|last|eerste|tweede|derde|laatste)"
              + " (?:(?:minute|hour|day|night|week|month|year)s?|minuut|minuten|uur|uren|dag|dagen"
              + "|nacht|nachten|weken|maand|maanden|jaar|jaren)\\b)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

  /**
   * When in the year, the week or the story: seasons, months, days, and what comes soon after; and
   * that something takes long, without saying how long.
   */
  private static final WholeWords DATES =
      WholeWords.of(
          "(january,february,april,june,july,august,september,october,november,december)",
          "(in,every,each,early,late,since,until,of,from) (march,may)",
          "(summer,winter,autumn)(,s)",
          "(in,every,each,this,last,next) (spring,fall)",
          "(in,during) the (spring,fall)",
          "(january,februari,maart,mei,juni,juli,augustus,oktober)",
          "(voorjaar,najaar,zomer,herfst,lente)",
          "(monday,tuesday,wednesday,thursday,friday,saturday,sunday)(,s)",
          "(maandag,dinsdag,woensdag,donderdag,vrijdag,zaterdag,zondag)(,en)",
          "(soon,shortly,right,immediately) (after,afterwards,before)",
          "(every,each) (morning,evening,night,day,week,weekend,month,quarter,year)",
          "(kort,vlak,meteen,direct) (na,daarna,erna,voor,ervoor,daarvoor)",
          "(elke,iedere) (ochtend,avond,nacht,dag,week,maand)",
          "(elk,ieder) (weekend,kwartaal,jaar)",
          "(kerst,kerstmis,christmas,easter,pasen)",
          "(weekend,weekends,weekenden,kerstweekend,paasweekend,pinksterweekend)",
          "(take,takes,took,lasts,lasted,too,so,very) long",
          "long (wait,waits,waiting,queue,queues)",
          "(duurt,duurde,duren,te,zo,heel) lang",
          "lange (wachttijd,wachttijden,rij,rijen)");

  private static final String MONTH_NAMES =
      "(?:january|february|march|april|may|june|july|august|september|october|november|december"
          + "|januari|februari|maart|mei|juni|juli|augustus|oktober)";

  /** A day of a month: 14 October, October 14, 14 oktober. */
  private static final Pattern DAYS =
      Pattern.compile(
          "\\b(?:\\d{1,2}(?:st|nd|rd|th)? (?:of )?"
              + MONTH_NAMES
              + "|"
              + MONTH_NAMES
              + " \\d{1,2}(?:st|nd|rd|th)?)\\b",
          Pattern.CASE_INSENSITIVE);

  private TimeWords() {}

  /** Returns a text without the days of months in it. */
  public static String withoutDays(String text) {
    return DAYS.matcher(text).replaceAll("");
  }

  /**
   * Whether a text says when in the year or the week something happens, soon after what, or that it
   * takes long.
   */
  public static boolean dateIn(String text) {
    return DATES.areIn(text);
  }

  /** Whether a text says at what time something happens, by the clock or since the start. */
  public static boolean isPointIn(String text) {
    Matcher clock = null;
    for (int at = 0; at < text.length(); at++) {
      if ((mayBeHourAt(text, at) || POINTS.lengthAt(text, at) > 0) && startsWord(text, at)) {
        clock = clock == null ? seeingAll(CLOCK, text) : clock;
        if (clock.region(at, text.length()).lookingAt()) {
          return true;
        }
      }
    }
    return false;
  }

  /** Returns a matcher that sees all of the text also where it looks at a region. */
  private static Matcher seeingAll(Pattern pattern, String text) {
    return pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
  }

  /** Whether there are up to two digits, and a sign or letter with which {@link #CLOCK} goes on. */
  private static boolean mayBeHourAt(String text, int from) {
    int at = from;
    while (at < text.length() && at < from + 2 && Character.isDigit(text.charAt(at))) {
      at++;
    }
    if (at == from || at == text.length()) {
      return false;
    }
    return text.charAt(at) == ' '
        ? at + 1 < text.length() && "apoAPO".indexOf(text.charAt(at + 1)) >= 0
        : ":.apAP".indexOf(text.charAt(at)) >= 0;
  }

  /** Whether a text says how long something takes, or at what time it happens. */
  public static boolean tellIn(String text) {
    return areIn(text) || isPointIn(text);
  }

  /** Whether a text says how long something takes. */
  public static boolean areIn(String text) {
    if (!mayHaveUnit(text)) {
      return false;
    }
    Matcher length = seeingAll(LENGTH, text);
    for (int at = 0; at < text.length(); at++) {
      if ((Character.isDigit(text.codePointAt(at)) || mayStartLengthAt(text, at))
          && length.region(at, text.length()).lookingAt()) {
        return true;
      }
    }
    return false;
  }

  private static boolean mayStartLengthAt(String text, int at) {
    return LENGTHS.mayBeAt(text, at) && startsWord(text, at) && LENGTHS.lengthAt(text, at) > 0;
  }

  private static boolean mayHaveUnit(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (UNITS_AND_NUMBERS.mayBeAt(text, at)
          && startsWord(text, at)
          && (UNITS.lengthAt(text, at) > 0 || isUnitAfterNumber(text, at))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isUnitAfterNumber(String text, int at) {
    int number = NUMBERS.lengthAt(text, at);
    return number > 0 && UNITS.lengthAt(text, at + number) > 0;
  }

  private static boolean startsWord(String text, int at) {
    return at == 0 || !Character.isLetter(text.charAt(at - 1));
  }

  /** Whether a text is there and says how long something takes. */
  public static boolean areIn(Optional<String> text) {
    return text.isPresent() && areIn(text.get());
  }

  /** Some words, looked for at places of a text whatever the case: nearly all start otherwise. */
  private static final class Starts {
    private static final int ASCII = 0x80;

    private final ImmutableListMultimap<Character, String> byFirst;

    /** The words that start with an ASCII letter, by that letter. */
    private final String[][] byLetter = new String[ASCII][0];

    /** With what words go on, by their first letter: at nearly all places others come. */
    private final boolean[][] nexts = new boolean[ASCII][ASCII];

    private Starts(ImmutableListMultimap<Character, String> byFirst) {
      this.byFirst = byFirst;
      for (char letter = 0; letter < byLetter.length; letter++) {
        byLetter[letter] = byFirst.get(folded(letter)).toArray(String[]::new);
        for (String word : byLetter[letter]) {
          char next = word.charAt(1);
          if (next < ASCII) {
            nexts[letter][next] = true;
            nexts[letter][Character.toUpperCase(next)] = true;
          }
        }
      }
    }

    static Starts of(String words, String end) {
      return new Starts(
          Multimaps.index(
              Splitter.on('|')
                  .splitToStream(words)
                  .map(word -> word + end)
                  .sorted(Comparator.comparingInt(String::length).reversed())
                  .toList(),
              word -> word.charAt(0)));
    }

    /** How long the longest of the words is that starts at a place of a text; 0 if none does. */
    int lengthAt(String text, int at) {
      if (!mayBeAt(text, at)) {
        return 0;
      }
      char first = text.charAt(at);
      return lengthOf(
          first < ASCII ? Arrays.asList(byLetter[first]) : byFirst.get(folded(first)), text, at);
    }

    /** Whether one of the words may start at a place of a text: it has their first two letters. */
    boolean mayBeAt(String text, int at) {
      if (at + 1 >= text.length()) {
        return false; // as no word is a single letter
      }
      char first = text.charAt(at);
      char next = text.charAt(at + 1);
      return first >= ASCII || next >= ASCII || nexts[first][next];
    }

    private static int lengthOf(List<String> words, String text, int at) {
      for (String word : words) {
        if (text.regionMatches(true, at, word, 0, word.length())) {
          return word.length();
        }
      }
      return 0;
    }

    /** As patterns compare letters whose case does not matter. */
    private static char folded(char letter) {
      return Character.toLowerCase(Character.toUpperCase(letter));
    }
  }
}
