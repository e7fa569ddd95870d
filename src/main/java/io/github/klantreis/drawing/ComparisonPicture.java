package io.github.klantreis.drawing;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.drawing.content.DrawingName;
import io.github.klantreis.drawing.ink.Image;
import io.github.klantreis.drawing.ink.TextBlock;
import io.github.klantreis.drawing.layout.ComparisonLayout;
import io.github.klantreis.drawing.theme.Theme;
import io.github.klantreis.drawing.wording.MapWords;
import io.github.klantreis.observation.comparison.ComparedFigure;
import io.github.klantreis.observation.comparison.StatisticsComparison;
import io.github.klantreis.vocabulary.Text;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Two groups of customers compared, as a picture: all that is different, and of the rest the
 * conversion and the drop-off, each with the values of both groups, and the difference as a diamond
 * with the interval in which the true difference lies. Right of the middle the second group has
 * more. A filled diamond is a difference that is no accident.
 *
 * <pre>{@code
 * String svg = ComparisonPicture.of(comparison).language(Locale.forLanguageTag("nl")).toSvg();
 * }</pre>
 *
 * <p>Texts of users are escaped. Equal input gives equal output, byte by byte.
 *
 * <p>Immutable and thread-safe; each method returns a new picture.
 */
public final class ComparisonPicture {
  private static final Text DESCRIPTION =
      Text.en("{figure}: {before}, {after} ({difference})")
          .nl("{figure}: {before}, {after} ({difference})");

  private final StatisticsComparison comparison;
  private final PictureStyle style;

  private ComparisonPicture(StatisticsComparison comparison, PictureStyle style) {
    this.comparison = comparison;
    this.style = style;
  }

  /**
   * Returns the picture of a comparison, in English and in the house style.
   *
   * @param comparison the comparison
   * @return the picture
   */
  public static ComparisonPicture of(StatisticsComparison comparison) {
    return new ComparisonPicture(requireNonNull(comparison, "comparison"), PictureStyle.HOUSE);
  }

  /**
   * Returns this picture in another language.
   *
   * @param language the reader's language; texts are in English if there are none in it
   * @return the picture
   */
  public ComparisonPicture language(Locale language) {
    return new ComparisonPicture(comparison, style.language(language));
  }

  /**
   * Returns this picture in a language for which the library has no words, with those of the
   * application, by the English ones, as on {@linkplain JourneyMap#language(Locale, Map) a map}.
   *
   * @param language the reader's language
   * @param further the words by the English ones, placeholders included; texts without words, such
   *     as the names of the figures, are in English
   * @return the picture
   * @throws IllegalArgumentException if the language is English, Dutch or none, or words are blank;
   *     the message says which
   */
  public ComparisonPicture language(Locale language, Map<String, String> further) {
    return new ComparisonPicture(comparison, style.language(language, further));
  }

  /**
   * Returns this picture in another style.
   *
   * @param theme the theme; only its colours and fonts are used
   * @return the picture
   */
  public ComparisonPicture theme(Theme theme) {
    return new ComparisonPicture(comparison, style.theme(theme));
  }

  /**
   * Returns the picture as a self-contained SVG 1.1 image without scripts. It follows the reader's
   * preference for light or dark.
   *
   * @return an XML document without declaration, to be stored in UTF-8
   */
  public String toSvg() {
    MapWords words = style.words(comparison.after().people());
    ComparisonLayout layout = new ComparisonLayout(comparison, words);
    return style.svg(
        new Image(layout.width(), List.of(layout.section())),
        words,
        DrawingName.of(comparison, style.locale(), style.theme()),
        TextBlock.inOneLine(ComparisonLayout.title(comparison, words)),
        comparison.foremost().stream().map(figure -> description(figure, words)).toList());
  }

  private static String description(ComparedFigure figure, MapWords words) {
    return words.of(
        DESCRIPTION,
        Map.of(
            "figure", TextBlock.inOneLine(figure.name(words.locale)),
            "before", ComparisonLayout.before(figure, words),
            "after", ComparisonLayout.after(figure, words),
            "difference", figure.differenceText(words.locale)));
  }
}
