package io.github.klantreis.wording;

import io.github.klantreis.vocabulary.Text;
import java.util.Locale;
import java.util.Map;

/** Says what is allowed, after what is wrong. */
public final class Allowed {
  private static final Text NEXT =
      Text.en("{wrong}; allowed: {allowed}").nl("{wrong}; mag wel: {allowed}");
  private static final Text AFTER_QUESTION =
      Text.en("{wrong} Allowed: {allowed}").nl("{wrong} Mag wel: {allowed}");

  private Allowed() {}

  /** Returns both as one text; what is wrong may end with a question. */
  public static String after(String wrong, String allowed, Locale locale) {
    return (wrong.endsWith("?") ? AFTER_QUESTION : NEXT)
        .get(locale, Map.of("wrong", wrong, "allowed", allowed));
  }
}
