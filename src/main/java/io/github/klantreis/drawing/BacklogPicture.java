package io.github.klantreis.drawing;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.atlas.JourneyAtlas;
import io.github.klantreis.drawing.content.BacklogContent;
import io.github.klantreis.drawing.content.BacklogContent.Line;
import io.github.klantreis.drawing.content.BacklogContent.Value;
import io.github.klantreis.drawing.content.DrawingName;
import io.github.klantreis.drawing.ink.Image;
import io.github.klantreis.drawing.ink.TextBlock;
import io.github.klantreis.drawing.layout.BacklogLayout;
import io.github.klantreis.drawing.theme.Theme;
import io.github.klantreis.drawing.wording.MapWords;
import io.github.klantreis.model.Journey;
import io.github.klantreis.term.People;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.BiFunction;

/**
 * The backlog as a picture: each opportunity a numbered dot, the higher the more valuable, the
 * farther to the right the more effort it takes, and a list of them beside it. The dot shows how
 * far an opportunity is; what is done or dismissed is listed last. Opportunities of which only the
 * value or only the effort is known are at the edge; those of which neither is known are only
 * listed.
 *
 * <pre>{@code
 * String svg = BacklogPicture.of(atlas).byBusinessValue().toSvg();
 * }</pre>
 *
 * <p>Texts of users are escaped. Equal input gives equal output, byte by byte.
 *
 * <p>Immutable and thread-safe; each method returns a new picture.
 *
 * @see JourneyAtlas#opportunities()
 */
public final class BacklogPicture {
  private final BiFunction<Value, MapWords, BacklogContent> source;
  private final People people;
  private final Value value;
  private final OptionalInt width;
  private final PictureStyle style;

  private BacklogPicture(
      BiFunction<Value, MapWords, BacklogContent> source,
      People people,
      Value value,
      OptionalInt width,
      PictureStyle style) {
    this.source = source;
    this.people = people;
    this.value = value;
    this.width = width;
    this.style = style;
  }

  /**
   * Returns the picture of the opportunities of a journey, by their value for customers, in English
   * and in the house style.
   *
   * @param journey the journey
   * @return the picture
   */
  public static BacklogPicture of(Journey journey) {
    requireNonNull(journey, "journey");
    return new BacklogPicture(
        (which, words) -> BacklogContent.of(journey, which, words),
        journey.people(),
        Value.CUSTOMERS,
        OptionalInt.empty(),
        PictureStyle.HOUSE);
  }

  /**
   * Returns the picture of the opportunities of all journeys of an atlas, by their value for
   * customers, in English and in the house style. An opportunity of several journeys is one dot.
   *
   * @param atlas the atlas
   * @return the picture
   */
  public static BacklogPicture of(JourneyAtlas atlas) {
    requireNonNull(atlas, "atlas");
    return new BacklogPicture(
        (which, words) -> BacklogContent.of(atlas, which, words),
        AtlasPage.people(atlas),
        Value.CUSTOMERS,
        OptionalInt.empty(),
        PictureStyle.HOUSE);
  }

  /**
   * Returns this picture by value for the business.
   *
   * @return the picture
   */
  public BacklogPicture byBusinessValue() {
    return new BacklogPicture(source, people, Value.BUSINESS, width, style);
  }

  /**
   * Returns this picture by value for customers, as it is unless another order is chosen.
   *
   * @return the picture
   */
  public BacklogPicture byCustomerValue() {
    return new BacklogPicture(source, people, Value.CUSTOMERS, width, style);
  }

  /**
   * Returns this picture in a width, for a page or a slide. Otherwise it is as wide as what is in
   * it.
   *
   * @param pixels the width; the picture is wider where its dots and numbers need more
   * @return the picture
   * @throws IllegalArgumentException if it is less than {@value Theme#MIN_ROW_WIDTH}
   */
  public BacklogPicture width(int pixels) {
    if (pixels < Theme.MIN_ROW_WIDTH) {
      throw new IllegalArgumentException(
          "a picture is at least " + Theme.MIN_ROW_WIDTH + " pixels wide, not " + pixels);
    }
    return new BacklogPicture(source, people, value, OptionalInt.of(pixels), style);
  }

  /**
   * Returns this picture in another language. Texts of the journeys' authors are not translated.
   *
   * @param language the reader's language; texts are in English if there are none in it
   * @return the picture
   */
  public BacklogPicture language(Locale language) {
    return new BacklogPicture(source, people, value, width, style.language(language));
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
  public BacklogPicture language(Locale language, Map<String, String> further) {
    return new BacklogPicture(source, people, value, width, style.language(language, further));
  }

  /**
   * Returns this picture in another style.
   *
   * @param theme the theme; only its colours and fonts are used
   * @return the picture
   */
  public BacklogPicture theme(Theme theme) {
    return new BacklogPicture(source, people, value, width, style.theme(theme));
  }

  /**
   * Returns the picture as a self-contained SVG 1.1 image without scripts. It follows the reader's
   * preference for light or dark.
   *
   * @return an XML document without declaration, to be stored in UTF-8
   */
  public String toSvg() {
    MapWords words = style.words(people);
    BacklogContent content = source.apply(value, words);
    BacklogLayout layout = new BacklogLayout(content, words, width);
    return style.svg(
        new Image(layout.width(), List.of(layout.whole())),
        words,
        DrawingName.of(content, layout.width(), style.locale(), style.theme()),
        layout.title(),
        content.lines.stream().map(line -> description(line, words)).toList());
  }

  private static String description(Line line, MapWords words) {
    String text = MapWords.dotted(line.opportunity().text(), words.of(line.progress()));
    return line.number() + ". " + TextBlock.inOneLine(text);
  }
}
