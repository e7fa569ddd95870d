package io.github.klantreis.observation;

import io.github.klantreis.vocabulary.Text;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What texts for people are made of. */
final class Words {
  private static final int MILLIS = 3;
  private static final Text DAY = Text.en("day").nl("dag");
  private static final Text DAYS = Text.en("days").nl("dagen");
  private static final Text HOURS = Text.en("h").nl("u");
  private static final Text MINUTES = Text.en("min").nl("min");
  private static final Text SECONDS = Text.en("s").nl("s");

  private Words() {}

  /** Elapsed time that is not negative, exact to the millisecond: {@code 3 days 4 h}. */
  static String elapsed(Duration elapsed, Locale locale) {
    List<String> parts = new ArrayList<>();
    long days = elapsed.toDays();
    if (days > 0) {
      parts.add(days + " " + (days == 1 ? DAY : DAYS).in(locale));
    }
    if (elapsed.toHoursPart() > 0) {
      parts.add(elapsed.toHoursPart() + " " + HOURS.in(locale));
    }
    if (elapsed.toMinutesPart() > 0) {
      parts.add(elapsed.toMinutesPart() + " " + MINUTES.in(locale));
    }
    BigDecimal seconds =
        BigDecimal.valueOf(elapsed.toSecondsPart())
            .add(BigDecimal.valueOf(elapsed.toMillisPart(), MILLIS));
    if (seconds.signum() > 0 || parts.isEmpty()) {
      String plain = seconds.stripTrailingZeros().toPlainString();
      boolean isDutch = locale.getLanguage().equals("nl");
      parts.add((isDutch ? plain.replace('.', ',') : plain) + " " + SECONDS.in(locale));
    }
    return String.join(" ", parts);
  }

  /** A text of users in quotation marks. */
  static String quoted(String text) {
    return '"' + visible(text.replace("\\", "\\\\").replace("\"", "\\\"")) + '"';
  }

  /** A text of users on one line: it cannot make lines of its own, nor turn what follows. */
  static String visible(String text) {
    StringBuilder visible = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            character -> {
              switch (Character.getType(character)) {
                case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    visible.append("\\u{").append(Integer.toHexString(character)).append('}');
                default -> visible.appendCodePoint(character);
              }
            });
    return visible.toString();
  }
}
