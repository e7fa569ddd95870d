package io.github.klantreis.exchange.eventlog;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.part.Scale;
import io.github.klantreis.term.Valence;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Maps the log's rating scale linearly to −2 to +2. */
record ExperienceScale(Scale scale) {
  private static final int LONGEST = 40;

  ExperienceScale {
    requireNonNull(scale, "scale");
  }

  /** Returns the experience, or null if the text is not a number on the scale. */
  @Nullable Integer experience(String text) {
    String number = text.strip();
    if (number.length() > LONGEST) {
      return null;
    }
    double value;
    try {
      value = new BigDecimal(number).doubleValue();
    } catch (NumberFormatException e) {
      return null;
    }
    if (!scale.contains(value)) {
      return null;
    }
    double span = Valence.HIGHEST - Valence.LOWEST;
    double exact = (value - scale.min()) / (scale.max() - scale.min()) * span + Valence.LOWEST;
    int size = (int) Math.ceil(Math.abs(exact) - 0.5); // halves are rounded towards 0
    return exact < 0 ? -size : size;
  }
}
