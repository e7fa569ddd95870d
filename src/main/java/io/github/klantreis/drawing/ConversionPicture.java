package io.github.klantreis.drawing;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.drawing.content.DrawingName;
import io.github.klantreis.drawing.ink.Image;
import io.github.klantreis.drawing.ink.TextBlock;
import io.github.klantreis.drawing.layout.CurveLayout;
import io.github.klantreis.drawing.theme.Theme;
import io.github.klantreis.drawing.wording.MapWords;
import io.github.klantreis.observation.Funnel;
import io.github.klantreis.observation.FunnelStep;
import io.github.klantreis.observation.survival.CurvePoint;
import io.github.klantreis.vocabulary.Text;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How many customers have reached each step of a funnel by which time, as a picture: a curve for
 * each step, over the range in which it is with 95 % confidence. The plan must count {@linkplain
 * io.github.klantreis.observation.ObservationPlan#withConversionCurves() such curves}; without them
 * the picture says that there are none.
 *
 * <p>Texts of users are escaped. Equal input gives equal output, byte by byte.
 *
 * <p>Immutable and thread-safe; each method returns a new picture.
 */
public final class ConversionPicture {
  private static final Text DESCRIPTION =
      Text.en("{step}: {percent} within {time}").nl("{step}: {percent} binnen {time}");

  private final Funnel funnel;
  private final PictureStyle style;

  private ConversionPicture(Funnel funnel, PictureStyle style) {
    this.funnel = funnel;
    this.style = style;
  }

  /**
   * Returns the picture of the conversion in a funnel, in English and in the house style.
   *
   * @param funnel the funnel
   * @return the picture
   */
  public static ConversionPicture of(Funnel funnel) {
    return new ConversionPicture(requireNonNull(funnel, "funnel"), PictureStyle.HOUSE);
  }

  /**
   * Returns this picture in another language.
   *
   * @param language the reader's language; texts are in English if there are none in it
   * @return the picture
   */
  public ConversionPicture language(Locale language) {
    return new ConversionPicture(funnel, style.language(language));
  }

  /**
   * Returns this picture in a language for which the library has no words, with those of the
   * application, by the English ones, as on {@linkplain JourneyMap#language(Locale, Map) a map}.
   *
   * @param language the reader's language
   * @param further the words by the English ones, placeholders included; texts without words are in
   *     English
   * @return the picture
   * @throws IllegalArgumentException if the language is English, Dutch or none, or words are blank;
   *     the message says which
   */
  public ConversionPicture language(Locale language, Map<String, String> further) {
    return new ConversionPicture(funnel, style.language(language, further));
  }

  /**
   * Returns this picture in another style.
   *
   * @param theme the theme; only its colours and fonts are used
   * @return the picture
   */
  public ConversionPicture theme(Theme theme) {
    return new ConversionPicture(funnel, style.theme(theme));
  }

  /**
   * Returns the picture as a self-contained SVG 1.1 image without scripts. It follows the reader's
   * preference for light or dark.
   *
   * @return an XML document without declaration, to be stored in UTF-8
   */
  public String toSvg() {
    MapWords words = style.words(funnel.people());
    return style.svg(
        new Image(CurveLayout.WIDTH, List.of(new CurveLayout(funnel, words).section())),
        words,
        DrawingName.of("conversion", funnel, style.locale(), style.theme()),
        CurveLayout.title(funnel, words),
        CurveLayout.nothing(funnel, words)
            .map(List::of)
            .orElseGet(
                () ->
                    Stream.concat(
                            Stream.of(CurveLayout.base(funnel, words)),
                            CurveLayout.drawn(funnel).stream()
                                .map(step -> description(step, words)))
                        .toList()));
  }

  private static String description(FunnelStep step, MapWords words) {
    List<CurvePoint> points = step.curve().orElseThrow().points();
    CurvePoint last = points.get(points.size() - 1);
    return words.of(
        DESCRIPTION,
        Map.of(
            "step", TextBlock.inOneLine(step.name(words.locale)),
            "percent", words.percent(last.share()),
            "time", words.about(last.time())));
  }
}
