package io.github.klantreis.translation;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.model.ElementPath;
import io.github.klantreis.phase.PhaseKind;
import io.github.klantreis.vocabulary.Text;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One thing of a journey that another phase model could not take over as it was.
 *
 * <p>Immutable, equal by value and thread-safe.
 *
 * @see Translation#remarks()
 */
public sealed interface TranslationRemark permits TranslationRemarkValue {

  /**
   * What happened to it.
   *
   * @return the kind
   */
  RemarkKind kind();

  /**
   * What it happened to.
   *
   * @return the path in the journey <em>before</em> the translation, ending in the attribute where
   *     it is one
   */
  ElementPath path();

  /**
   * Where it went.
   *
   * @return the phase of the other model; empty where it is lost, and for a loyalty loop, whose
   *     ends are in two phases
   */
  Optional<PhaseKind> target();

  /**
   * The phases of the other model among which one had to be chosen.
   *
   * @return what the crosswalk allows, in the other model's order, with the {@link #target()} among
   *     it, unmodifiable; none where nothing had to be chosen
   */
  List<PhaseKind> alternatives();

  /**
   * What there is to say, with placeholders.
   *
   * @return the text in English and Dutch
   */
  Text text();

  /**
   * What the placeholders of the {@link #text()} stand for.
   *
   * @return values by name, unmodifiable
   */
  Map<String, Object> values();

  /**
   * What there is to say, without the path.
   *
   * @param locale the reader's locale; English and Dutch are known, others read English
   * @return the text with its values
   */
  default String message(Locale locale) {
    return text().get(requireNonNull(locale, "locale"), values());
  }
}
