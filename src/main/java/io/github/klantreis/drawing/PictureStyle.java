package io.github.klantreis.drawing;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.drawing.ink.Image;
import io.github.klantreis.drawing.ink.SvgDocument;
import io.github.klantreis.drawing.theme.Theme;
import io.github.klantreis.drawing.wording.MapWords;
import io.github.klantreis.term.People;
import io.github.klantreis.wording.FurtherWords;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How a picture or a page is drawn: the reader's language, the application's words for it, and the
 * theme.
 */
record PictureStyle(Locale locale, FurtherWords further, Theme theme) {
  static final PictureStyle HOUSE =
      new PictureStyle(Locale.ENGLISH, FurtherWords.NONE, Theme.standard());

  PictureStyle language(Locale language) {
    return new PictureStyle(requireNonNull(language, "language"), FurtherWords.NONE, theme);
  }

  PictureStyle language(Locale language, Map<String, String> further) {
    return new PictureStyle(language, FurtherWords.of(language, further), theme);
  }

  PictureStyle theme(Theme style) {
    return new PictureStyle(locale, further, requireNonNull(style, "style"));
  }

  MapWords words(People people) {
    return new MapWords(locale, people, further);
  }

  /**
   * Writes a picture as an SVG document.
   *
   * @param prefix starts the ids of the document
   * @param lines what the picture shows, for those who do not see it
   */
  String svg(Image image, MapWords words, String prefix, String title, List<String> lines) {
    return SvgDocument.write(
        image.readFrom(words.isRightToLeft()),
        theme,
        words.language(),
        words::languageOf,
        prefix,
        title,
        String.join("; ", lines));
  }
}
