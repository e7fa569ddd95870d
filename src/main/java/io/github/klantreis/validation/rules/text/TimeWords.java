package io.github.klantreis.validation.rules.text;

import java.util.Optional;
import java.util.regex.Pattern;

/** Finds lengths of time in texts, such as "1-3 months", "five days" and "twee weken". */
public final class TimeWords {
  /** Of a number only the last digit is read, so that a long one takes no longer. */
  private static final Pattern LENGTH =
      Pattern.compile(
          "(?:\\d|\\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen"
              + "|twenty|(?:half|takes|lasts|about|within|for|after|waits?) an?|half|couple of|few"
              + "|several|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|vijftien"
              + "|twintig|anderhalf|anderhalve|halve|half|paar|enkele))[ -]"
              + "?(?:working |business )?(?:minutes?|hours?|days?|weeks?|months?|years?"
              + "|minuut|minuten|uur|uren|kwartier|dag|dagen|werkdag|werkdagen|week|weken|maand"
              + "|maanden|jaar|jaren)\\b"
              + "(?! (?:a|per) (?:day|week|month|year|dag|week|maand|jaar)\\b)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

  private TimeWords() {}

  /** Whether a text says how long something takes. */
  public static boolean areIn(String text) {
    return LENGTH.matcher(text).find();
  }

  /** Whether a text is there and says how long something takes. */
  public static boolean areIn(Optional<String> text) {
    return text.isPresent() && areIn(text.get());
  }
}
