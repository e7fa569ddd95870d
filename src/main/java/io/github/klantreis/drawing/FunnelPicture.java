package io.github.klantreis.drawing;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.drawing.content.DrawingName;
import io.github.klantreis.drawing.content.FunnelTable;
import io.github.klantreis.drawing.content.ObservedPhrases;
import io.github.klantreis.drawing.ink.Image;
import io.github.klantreis.drawing.ink.ImageSection;
import io.github.klantreis.drawing.ink.TextBlock;
import io.github.klantreis.drawing.layout.FunnelLayout;
import io.github.klantreis.drawing.theme.Theme;
import io.github.klantreis.drawing.wording.MapWords;
import io.github.klantreis.observation.Funnel;
import io.github.klantreis.observation.FunnelStep;
import io.github.klantreis.vocabulary.Text;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A funnel as a separate picture: each step a bar as long as the share of customers who reached it,
 * with those who reached the step before but not this one, and the figures beside it; within which
 * time, and how many customers are still on the way.
 *
 * <pre>{@code
 * String svg =
 *     FunnelPicture.of(statistics.funnel()).language(Locale.forLanguageTag("nl")).toSvg();
 * }</pre>
 *
 * <p>Texts of users are escaped. Equal input gives equal output, byte by byte.
 *
 * <p>Immutable and thread-safe; each method returns a new picture.
 */
public final class FunnelPicture {
  private static final Text DESCRIPTION = Text.en("{step}: {figures}").nl("{step}: {figures}");

  private final Funnel funnel;
  private final PictureStyle style;

  private FunnelPicture(Funnel funnel, PictureStyle style) {
    this.funnel = funnel;
    this.style = style;
  }

  /**
   * Returns the picture of a funnel, in English and in the house style.
   *
   * @param funnel the funnel
   * @return the picture
   */
  public static FunnelPicture of(Funnel funnel) {
    return new FunnelPicture(requireNonNull(funnel, "funnel"), PictureStyle.HOUSE);
  }

  /**
   * Returns this picture in another language. A phase without a name in that language keeps the one
   * its author gave it.
   *
   * @param language the reader's language; texts are in English if there are none in it
   * @return the picture
   */
  public FunnelPicture language(Locale language) {
    return new FunnelPicture(funnel, style.language(language));
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
  public FunnelPicture language(Locale language, Map<String, String> further) {
    return new FunnelPicture(funnel, style.language(language, further));
  }

  /**
   * Returns this picture in another style.
   *
   * @param theme the theme; only its colours and fonts are used
   * @return the picture
   */
  public FunnelPicture theme(Theme theme) {
    return new FunnelPicture(funnel, style.theme(theme));
  }

  /**
   * Returns the picture as a self-contained SVG 1.1 image without scripts. It follows the reader's
   * preference for light or dark.
   *
   * @return an XML document without declaration, to be stored in UTF-8
   */
  public String toSvg() {
    MapWords words = style.words(funnel.people());
    ImageSection section = new FunnelLayout(funnel, words).section(true);
    return style.svg(
        new Image(FunnelLayout.WIDTH, List.of(section)),
        words,
        DrawingName.of("funnel", funnel, style.locale(), style.theme()),
        FunnelTable.title(funnel, words),
        Stream.concat(
                funnel.steps().stream().map(step -> description(step, words)),
                FunnelTable.stillOnTheWay(funnel, words).stream())
            .toList());
  }

  private static String description(FunnelStep step, MapWords words) {
    return words.of(
        DESCRIPTION,
        Map.of(
            "step", TextBlock.inOneLine(step.name(words.locale)),
            "figures", ObservedPhrases.reached(step, words)));
  }
}
