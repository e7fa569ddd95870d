package io.github.klantreis.translation;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.model.ElementPath;
import io.github.klantreis.phase.PhaseKind;
import io.github.klantreis.vocabulary.NoBean;
import io.github.klantreis.vocabulary.Text;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A remark about one part of a journey that another phase model could not represent as it was.
 *
 * <p>Immutable, equal by value and thread-safe.
 *
 * @see Translation#remarks()
 */
public sealed interface TranslationRemark extends NoBean permits TranslationRemarkValue {

  /**
   * Returns the kind of remark.
   *
   * @return the kind
   */
  RemarkKind kind();

  /**
   * Returns the part that the remark is about.
   *
   * @return the path in the journey <em>before</em> the translation, ending in the attribute if the
   *     part is one
   */
  ElementPath path();

  /**
   * Returns the phase to which the part went.
   *
   * @return the phase of the other model; empty if the part is lost, and for a loyalty loop, whose
   *     ends are in two phases
   */
  Optional<PhaseKind> target();

  /**
   * Returns the phases of the other model among which one had to be chosen.
   *
   * @return the phases that the crosswalk allows, including the {@link #target()}, in the other
   *     model's order, unmodifiable; empty if nothing had to be chosen
   */
  List<PhaseKind> alternatives();

  /**
   * Returns the remark, with placeholders.
   *
   * @return the text in English and Dutch
   */
  Text text();

  /**
   * Returns the values of the placeholders of the {@link #text()}.
   *
   * @return values by name, unmodifiable
   */
  Map<String, Object> values();

  /**
   * Returns the remark for people, without the path.
   *
   * @param locale the reader's locale; English is used unless its language is Dutch
   * @return the text with its values
   */
  default String message(Locale locale) {
    return text().get(requireNonNull(locale, "locale"), values());
  }
}
