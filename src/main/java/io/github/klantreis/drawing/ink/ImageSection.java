package io.github.klantreis.drawing.ink;

/**
 * A horizontal part of an image. Sections adjoin, so that lines continue from one to the next, and
 * a page can break between them.
 */
public record ImageSection(Kind kind, int top, int height, Canvas canvas) {
  public enum Kind {
    /** The title, in front of the row that follows. */
    TITLE,
    /** A row of phases. */
    ROW,
    /** What icons and lines mean. */
    LEGEND,
    /** The list of findings. */
    FINDINGS,
    /** The list of changes. */
    CHANGES
  }

  public int bottom() {
    return top + height;
  }
}
