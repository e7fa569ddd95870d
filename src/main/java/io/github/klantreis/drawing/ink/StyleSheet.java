package io.github.klantreis.drawing.ink;

import io.github.klantreis.drawing.theme.ColourRole;
import io.github.klantreis.drawing.theme.Theme;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The style of a map, in two forms that keep several maps apart: on a page its classes are below
 * one class of the map; in a document, which renderers without most of CSS draw as well, each class
 * has a prefix and one rule. There only the colours on dark ground are descendants: who does not
 * know media queries drops those rules.
 */
public final class StyleSheet {
  private static final List<String> GENERIC =
      List.of("sans-serif", "serif", "system-ui", "monospace");

  private StyleSheet() {}

  /** Returns the style of a map within a page. */
  public static String of(Theme theme, String prefix) {
    StringBuilder css = new StringBuilder(8192);
    String root = "." + prefix + " ";
    css.append('.').append(prefix).append("{font-family:").append(fonts(theme)).append("}\n");
    classes(css, root + ".");
    css.append(root).append(".h{paint-order:stroke;stroke-width:4px;stroke-linejoin:round}\n");
    css.append(root).append("path,").append(root).append("use{fill:none}\n");
    colours(css, root + ".", theme::light);
    ownColours(css, root + ".", theme);
    halo(css, root, theme::light);
    if (!theme.isLightOnly()) {
      css.append("@media screen and (prefers-color-scheme:dark){\n");
      colours(css, root + ".", theme::dark);
      halo(css, root, theme::dark);
      dim(css, root + ".");
      css.append("}\n");
    }
    return css.toString();
  }

  /** Returns the style of a map that is a document of its own. */
  static String ofDocument(Theme theme, String prefix) {
    StringBuilder css = new StringBuilder(8192);
    String start = "." + prefix + "-";
    css.append('.').append(prefix).append("{font-family:").append(fonts(theme)).append("}\n");
    classes(css, start);
    css.append(start).append("h{stroke-width:4px;stroke-linejoin:round}\n");
    colours(css, start, theme::light);
    ownColours(css, start, theme);
    if (!theme.isLightOnly()) {
      // JSVG drops the rule before a media query: here one that nothing needs.
      css.append(start).append("last{fill:none}\n");
      css.append("@media screen and (prefers-color-scheme:dark){\n");
      colours(css, "." + prefix + " " + start, theme::dark);
      dim(css, "." + prefix + " " + start);
      css.append("}\n");
    }
    return css.toString();
  }

  private static void classes(StringBuilder css, String start) {
    for (TextStyle style : TextStyle.values()) {
      css.append(start).append(style.cssClass).append("{font-size:").append(style.size);
      // The widths are those of bold; between regular and bold some renderers have nothing.
      css.append("px;font-weight:").append(style.bold ? 700 : 400).append("}\n");
    }
    css.append(start).append("m{text-anchor:middle}\n");
    css.append(start).append("e{text-anchor:end}\n");
    css.append(start).append("icon{stroke-width:1.8;stroke-linecap:round;stroke-linejoin:round}\n");
    for (int width = 1; width <= 3; width++) {
      css.append(start).append('l').append(width).append("{stroke-width:");
      css.append(width == 1 ? "1" : width == 2 ? "1.6" : "2.6").append("px}\n");
    }
    css.append(start).append("d1{stroke-dasharray:8 5}\n");
    css.append(start).append("d2{stroke-dasharray:2 5;stroke-linecap:round}\n");
    css.append(start).append("d3{stroke-dasharray:10 4 2 4}\n");
    css.append(start).append("faint{stroke-opacity:.7}\n");
    css.append(start).append("tint{fill-opacity:.1}\n");
    css.append(start).append("bounds{fill-opacity:.25}\n");
  }

  private static void colours(
      StringBuilder css, String start, Function<ColourRole, String> colours) {
    for (ColourRole role : ColourRole.values()) {
      String colour = colours.apply(role);
      css.append(start)
          .append("f-")
          .append(ColourClass.name(role))
          .append("{fill:")
          .append(colour)
          .append('}');
      css.append(start)
          .append("s-")
          .append(ColourClass.name(role))
          .append("{stroke:")
          .append(colour);
      css.append("}\n");
    }
  }

  /** Writes the colours of tags and phases, which are the same on light and on dark ground. */
  private static void ownColours(StringBuilder css, String start, Theme theme) {
    theme
        .tagColours()
        .forEach((tag, colour) -> fill(css, start, ColourClass.ofTag(theme, tag), colour));
    theme
        .phaseColours()
        .forEach((phase, colour) -> fill(css, start, ColourClass.ofPhase(theme, phase), colour));
  }

  private static void fill(StringBuilder css, String start, Optional<String> name, String colour) {
    css.append(start).append(name.orElseThrow()).append("{fill:").append(colour).append("}\n");
  }

  private static void halo(StringBuilder css, String root, Function<ColourRole, String> colours) {
    css.append(root).append(".h{stroke:").append(colours.apply(ColourRole.PAPER)).append("}\n");
  }

  /** On dark ground pictures, most of which are light, do not outshine the words. */
  private static void dim(StringBuilder css, String start) {
    css.append(start).append("photo{opacity:.75}\n");
  }

  static String fonts(Theme theme) {
    return theme.fonts().stream()
        .map(font -> GENERIC.contains(font) ? font : "\"" + font + "\"")
        .collect(Collectors.joining(","));
  }
}
