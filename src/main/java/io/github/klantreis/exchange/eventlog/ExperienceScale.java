package io.github.klantreis.exchange.eventlog;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.part.Scale;
import io.github.klantreis.term.Valence;
import java.math.BigDecimal;

/** Maps the log's rating scale linearly to −2 to +2. */
record ExperienceScale(Scale scale) {
  /** A value outside the scale of experiences. */
  static final int NONE = Integer.MIN_VALUE;

  private static final int LONGEST = 40;

  ExperienceScale {
    requireNonNull(scale, "scale");
  }

  /** Returns the experience, or {@link #NONE} if the text is not a number on the scale. */
  int experience(String text) {
    String number = text.strip();
    if (number.length() > LONGEST) {
      return NONE;
    }
    double value;
    try {
      value = new BigDecimal(number).doubleValue();
    } catch (NumberFormatException e) {
      return NONE;
    }
    if (!scale.contains(value)) {
      return NONE;
    }
    double span = Valence.HIGHEST - Valence.LOWEST;
    double exact = (value - scale.min()) / (scale.max() - scale.min()) * span + Valence.LOWEST;
    int size = (int) Math.ceil(Math.abs(exact) - 0.5); // halves are rounded towards 0
    return exact < 0 ? -size : size;
  }
}
