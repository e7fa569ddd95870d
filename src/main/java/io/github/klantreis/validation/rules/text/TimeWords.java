package io.github.klantreis.validation.rules.text;

import java.util.Optional;
import java.util.regex.Pattern;

/** Finds lengths of time in texts, such as "1-3 months", "five days" and "twee weken". */
public final class TimeWords {
  /** Of a number only the last digit is read, so that a long one takes no longer. */
  private static final Pattern LENGTH =
      Pattern.compile(
          "(?:\\d|\\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|een|één|twee|drie"
              + "|vier|vijf|zes|zeven|acht|negen|tien|twaalf))[ -]"
              + "?(?:working |business )?(?:minutes?|hours?|days?|weeks?|months?|years?"
              + "|minuut|minuten|uur|uren|dag|dagen|werkdag|werkdagen|weken|maand|maanden|jaar"
              + "|jaren)\\b",
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
