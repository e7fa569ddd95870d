package io.github.klantreis.drawing;

import io.github.klantreis.vocabulary.Text;
import java.util.Map;

/** The whole map as one SVG. */
final class SvgDocument {
  private static final Text TITLE = Text.en("Journey map: {name}").nl("Klantreiskaart: {name}");
  private static final Text DESCRIPTION =
      Text.en("{phases} phases with {touchpoints} touchpoints, as seen by: {personas}.")
          .nl("{phases} fasen met {touchpoints} contactmomenten, gezien door: {personas}.");

  private final Drawing drawing;

  SvgDocument(Drawing drawing) {
    this.drawing = drawing;
  }

  static String title(Drawing drawing) {
    return drawing.words.of(
        TITLE, Map.of("name", TextBlock.inOneLine(drawing.itineraries.get(0).journey.name())));
  }

  static String description(Drawing drawing) {
    Itinerary itinerary = drawing.itineraries.get(0);
    return drawing.words.of(
        DESCRIPTION,
        Map.of(
            "phases", itinerary.journey.phases().size(),
            "touchpoints",
                itinerary.stops.stream().filter(stop -> stop.touchpoint().isPresent()).count(),
            "personas", String.join(", ", itinerary.names())));
  }

  String write() {
    return write(
        drawing.scene(true),
        drawing.theme,
        drawing.words,
        drawing.prefix,
        title(drawing),
        description(drawing));
  }

  static String write(
      Scene scene, Theme theme, MapWords words, String prefix, String title, String description) {
    Output output = new Output();
    StringBuilder out = output.piece;
    out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"").append(prefix);
    out.append("\" viewBox=\"0 0 ").append(scene.width()).append(' ').append(scene.height());
    out.append("\" width=\"").append(scene.width()).append("\" height=\"").append(scene.height());
    out.append("\" role=\"img\" aria-labelledby=\"").append(prefix).append("-title ");
    out.append(prefix).append("-desc\" xml:lang=\"");
    Markup.append(out, words.locale.toLanguageTag()).append("\">\n");
    out.append("<title id=\"").append(prefix).append("-title\">");
    Markup.append(out, title).append("</title>\n");
    out.append("<desc id=\"").append(prefix).append("-desc\">");
    Markup.append(out, description).append("</desc>\n");
    out.append("<style>\n").append(StyleSheet.of(theme, prefix)).append("</style>\n");
    out.append("<rect class=\"f-paper\" width=\"").append(scene.width()).append("\" height=\"");
    out.append(scene.height()).append("\"/>\n");
    SvgWriter writer = new SvgWriter(output, prefix, false);
    writer.icons(scene.sections());
    scene.sections().forEach(writer::write);
    out.append("</svg>\n");
    return output.whole();
  }
}
