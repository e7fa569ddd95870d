package io.github.klantreis.validation;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.model.Journey;
import io.github.klantreis.vocabulary.NoBean;
import io.github.klantreis.vocabulary.Text;
import java.util.List;
import java.util.Locale;
import org.immutables.value.Value;

/**
 * A journey after its findings were mended, as far as that could be done.
 *
 * <p>Immutable, equal by value and thread-safe.
 *
 * @see ValidationReport#fixed()
 */
@Value.Immutable
public sealed interface FixedJourney extends NoBean permits ImmutableFixedJourney {

  /**
   * Returns the mended journey.
   *
   * @return the journey; the one of the report where nothing was mended
   */
  Journey journey();

  /**
   * Returns what the validators find in it.
   *
   * @return the report
   */
  ValidationReport report();

  /**
   * Returns the fixes that were applied.
   *
   * @return the fixes in the order in which they were applied, unmodifiable
   */
  List<Fix> applied();

  /**
   * Returns the fixes that were tried and not kept.
   *
   * @return the fixes with the reasons, in order, unmodifiable
   */
  List<Refused> refused();

  /**
   * Returns for people what was mended and what was not: of each fix the validator, the place and
   * what it does, and of those that were not kept the reason; and for how many findings a fix is
   * offered that was not tried, as somebody has to choose it.
   *
   * @param locale the language
   * @return a line a fix, under how many they are, and a last line if findings are left for which
   *     there is a fix; ends with a line feed
   */
  default String toText(Locale locale) {
    return MendingText.of(this, requireNonNull(locale, "locale"));
  }

  /**
   * A fix that was not kept.
   *
   * @param fix the fix
   * @param reason why, in English and Dutch
   */
  record Refused(Fix fix, Text reason) {
    /**
     * Refuses null.
     *
     * @param fix the fix
     * @param reason why, in English and Dutch
     */
    public Refused {
      requireNonNull(fix, "fix");
      requireNonNull(reason, "reason");
    }
  }
}
