package io.github.klantreis.drawing.ink;

import io.github.klantreis.drawing.theme.Theme;
import java.util.function.UnaryOperator;

/**
 * Writes an image as one SVG document, in the part of SVG and CSS that browsers and the renderers
 * of the JVM draw alike.
 */
public final class SvgDocument {
  private SvgDocument() {}

  /**
   * Writes an image as an SVG document.
   *
   * @param language the BCP 47 tag of the language of its words
   * @param languages returns the tag of the language of a text
   * @param prefix starts the ids of the document
   */
  public static String write(
      Image image,
      Theme theme,
      String language,
      UnaryOperator<String> languages,
      String prefix,
      String title,
      String description) {
    ChunkedText output = new ChunkedText();
    StringBuilder out = output.piece;
    out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" ")
        .append("xmlns:xlink=\"http://www.w3.org/1999/xlink\" class=\"")
        .append(prefix);
    out.append("\" viewBox=\"0 0 ").append(image.width()).append(' ').append(image.height());
    out.append("\" width=\"").append(image.width()).append("\" height=\"").append(image.height());
    out.append("\" direction=\"ltr\" role=\"img\" aria-labelledby=\"")
        .append(prefix)
        .append("-title ");
    out.append(prefix).append("-desc\" xml:lang=\"");
    XmlText.append(out, language).append("\">\n");
    out.append("<title id=\"").append(prefix).append("-title\">");
    XmlText.append(out, title).append("</title>\n");
    out.append("<desc id=\"").append(prefix).append("-desc\">");
    XmlText.append(out, description).append("</desc>\n");
    out.append("<style>\n").append(StyleSheet.ofDocument(theme, prefix)).append("</style>\n");
    out.append("<rect class=\"").append(prefix).append("-f-paper\" width=\"");
    out.append(image.width()).append("\" height=\"");
    out.append(image.height()).append("\"/>\n");
    SvgWriter writer = new SvgWriter(output, prefix, false, language, languages);
    writer.icons(image.sections());
    image.sections().forEach(writer::write);
    out.append("</svg>\n");
    return output.whole();
  }
}
