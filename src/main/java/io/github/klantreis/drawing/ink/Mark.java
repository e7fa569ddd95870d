package io.github.klantreis.drawing.ink;

import io.github.klantreis.drawing.theme.ColourRole;
import java.util.Optional;

/** One thing that is drawn, in pixels from the top left corner of the map. */
public sealed interface Mark {

  /** Which end or middle of a text stands at its place. */
  enum Anchor {
    START,
    MIDDLE
  }

  /** A rectangle. */
  record Box(int x, int y, int width, int height, int radius, String classes) implements Mark {}

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
      return anchor == Anchor.START ? x : x - (block.width + 1) / 2;
    }
  }

  /**
   * The begin of what belongs to one element: {@code key} tells which, {@code about} says all of it
   * in words, {@code target} where a page tells more.
   */
  record Opening(String key, String classes, String about, Optional<String> target)
      implements Mark {}

  /** The end of what belongs to an element. */
  record Closing() implements Mark {}
}
