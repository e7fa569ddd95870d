package io.github.klantreis.observation.comparison;

import io.github.klantreis.observation.wording.Phrase;
import io.github.klantreis.vocabulary.NoBean;
import java.util.List;
import java.util.Locale;

/**
 * A figure of which two groups of customers cannot be compared, and the reason.
 *
 * <p>Immutable and thread-safe.
 */
public final class IncomparableFigure implements NoBean {
  private final FigureKind kind;
  private final List<String> elementIds;
  private final Phrase name;
  private final Phrase reason;

  IncomparableFigure(FigureKind kind, List<String> elementIds, Phrase name, Phrase reason) {
    this.kind = kind;
    this.elementIds = elementIds;
    this.name = name;
    this.reason = reason;
  }

  /**
   * Returns what the figure is about.
   *
   * @return the kind
   */
  public FigureKind kind() {
    return kind;
  }

  /**
   * Returns the elements that the figure is about.
   *
   * @return as {@link ComparedFigure#elementIds()}
   */
  public List<String> elementIds() {
    return elementIds;
  }

  /**
   * Returns the name of the figure, such as {@code drop-off in "Consideration"}.
   *
   * @param locale English is used unless its language is Dutch
   * @return the name
   */
  public String name(Locale locale) {
    return name.get(locale);
  }

  /**
   * Returns why the figure is not compared, such as {@code not all customers are observed for the
   * same time}.
   *
   * @param locale English is used unless its language is Dutch
   * @return the reason
   */
  public String reason(Locale locale) {
    return reason.get(locale);
  }

  Phrase name() {
    return name;
  }

  Phrase reason() {
    return reason;
  }

  @Override
  public String toString() {
    return name(Locale.ENGLISH) + ": " + reason(Locale.ENGLISH);
  }
}
