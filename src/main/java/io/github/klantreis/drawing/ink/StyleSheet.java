package io.github.klantreis.drawing.ink;

import io.github.klantreis.drawing.theme.ColourRole;
import io.github.klantreis.drawing.theme.Theme;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The style of a map: its classes, below one class of the map so that several do not mix. */
public final class StyleSheet {
  private static final List<String> GENERIC =
      List.of("sans-serif", "serif", "system-ui", "monospace");

  private StyleSheet() {}

  public static String of(Theme theme, String prefix) {
    StringBuilder css = new StringBuilder(8192);
    String root = "." + prefix + " ";
    css.append('.').append(prefix).append("{font-family:").append(fonts(theme)).append("}\n");
    for (TextStyle style : TextStyle.values()) {
      css.append(root).append('.').append(style.cssClass).append("{font-size:").append(style.size);
      css.append("px;font-weight:").append(style.bold ? 600 : 400).append("}\n");
    }
    css.append(root).append(".m{text-anchor:middle}\n");
    css.append(root).append(".h{paint-order:stroke;stroke-width:4px;stroke-linejoin:round}\n");
    css.append(root).append("path,").append(root).append("use{fill:none}\n");
    css.append(root).append(".icon{stroke-width:1.8;stroke-linecap:round;stroke-linejoin:round}\n");
    for (int width = 1; width <= 3; width++) {
      css.append(root).append(".l").append(width).append("{stroke-width:");
      css.append(width == 1 ? "1" : width == 2 ? "1.6" : "2.6").append("px}\n");
    }
    css.append(root).append(".d1{stroke-dasharray:8 5}\n");
    css.append(root).append(".d2{stroke-dasharray:2 5;stroke-linecap:round}\n");
    css.append(root).append(".d3{stroke-dasharray:10 4 2 4}\n");
    css.append(root).append(".faint{stroke-opacity:.7}\n");
    css.append(root).append(".tint{fill-opacity:.1}\n");
    colours(css, root, theme::light);
    css.append("@media screen and (prefers-color-scheme:dark){\n");
    colours(css, root, theme::dark);
    css.append("}\n");
    return css.toString();
  }

  private static void colours(
      StringBuilder css, String root, Function<ColourRole, String> colours) {
    for (ColourRole role : ColourRole.values()) {
      String colour = colours.apply(role);
      css.append(root)
          .append(".f-")
          .append(ColourClass.name(role))
          .append("{fill:")
          .append(colour)
          .append('}');
      css.append(root)
          .append(".s-")
          .append(ColourClass.name(role))
          .append("{stroke:")
          .append(colour);
      css.append("}\n");
    }
    css.append(root).append(".h{stroke:").append(colours.apply(ColourRole.PAPER)).append("}\n");
  }

  static String fonts(Theme theme) {
    return theme.fonts().stream()
        .map(font -> GENERIC.contains(font) ? font : "\"" + font + "\"")
        .collect(Collectors.joining(","));
  }
}
