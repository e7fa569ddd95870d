package io.github.klantreis.model;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Listing;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Thrown by edits that do not fit the journey or atlas: what they name is not there, or something
 * is in the way, or a place or path is not one for what is edited. The message is English; {@link
 * #toText} says the same to the reader of the journey. A value that an attribute cannot have, which
 * a program gives and no reader, is a plain {@code IllegalArgumentException} in English.
 */
public final class RefusedEditException extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  /** Not serialized; the message still says it in English. */
  private final transient @Nullable Text reason;

  /**
   * Creates the exception.
   *
   * @param reason why the edit does not fit, without a full stop
   */
  public RefusedEditException(Text reason) {
    super(requireNonNull(reason, "reason").get(Listing.ENGLISH));
    this.reason = reason;
  }

  /**
   * Returns why the edit does not fit, for people to read.
   *
   * @param locale their language; English if the reason is not available in it
   * @return the reason, without a line feed; of an exception that was serialized in English
   */
  public String toText(Locale locale) {
    requireNonNull(locale, "locale");
    return reason == null ? String.valueOf(getMessage()) : reason.get(locale);
  }
}
