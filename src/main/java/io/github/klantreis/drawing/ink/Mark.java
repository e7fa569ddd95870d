package io.github.klantreis.drawing.ink;

import io.github.klantreis.drawing.theme.ColourRole;
import java.util.Optional;

/** One drawn item, in pixels from the top left corner of the image. */
public sealed interface Mark {

  /** Which point of a text its position refers to. */
  enum Anchor {
    START,
    MIDDLE,
    END
  }

  /** A rectangle. */
  record Box(int x, int y, int width, int height, int radius, String classes) implements Mark {}

  /** An image that is drawn as large as it fits, with its sides in proportion. */
  record Photo(int x, int y, int width, int height, String address, String about) implements Mark {}

  /** A line or an area. */
  record Stroke(String path, String classes) implements Mark {}

  /** An icon; {@code size} is its side. */
  record Sign(Icon icon, int x, int y, int size, ColourRole role) implements Mark {}

  /**
   * Text in lines. {@code x} is where its anchor is, {@code y} the top of the first line; {@code
   * halo} sets it off from lines that it may stand on.
   */
  record Lettering(TextBlock block, int x, int y, ColourRole role, Anchor anchor, boolean halo)
      implements Mark {
    int left() {
      return switch (anchor) {
        case START -> x;
        case MIDDLE -> x - (block.width + 1) / 2;
        case END -> x - block.width;
      };
    }
  }

  /**
   * Starts the marks of one element: {@code key} identifies it, {@code about} describes it in
   * words, {@code target} is the id of its details on a page.
   */
  record Opening(String key, String classes, String about, Optional<String> target)
      implements Mark {}

  /** What a page keeps in view while the rest of the map is scrolled. */
  enum Layer {
    /** The names of lanes, at the left edge. */
    NAMES,
    /** The names of phases, at the upper edge. */
    PHASES
  }

  /** Starts the marks of a layer, which is so high. */
  record LayerStart(Layer layer, int top, int height) implements Mark {}

  /** Ends the marks of a layer. */
  record LayerEnd() implements Mark {}

  /** Ends the marks of an element. */
  record Closing() implements Mark {}
}
