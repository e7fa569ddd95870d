package io.github.klantreis.drawing.ink;

import java.util.Optional;

/**
 * A horizontal part of an image. Sections adjoin, so that lines continue from one to the next, and
 * a page can break between them.
 */
public record ImageSection(Kind kind, int top, int height, Canvas canvas, Optional<Names> names) {
  /** A section without names of lanes. */
  public ImageSection(Kind kind, int top, int height, Canvas canvas) {
    this(kind, top, height, canvas, Optional.empty());
  }

  /** Where the names of lanes are. */
  public record Names(int left, int top, int width) {}

  public enum Kind {
    /** The title, in front of the row that follows and on its sheet. */
    TITLE,
    /** The title, on a sheet before that of the row that follows, which leaves no space for it. */
    COVER,
    /** A row of phases. */
    ROW,
    /** What icons and lines mean. */
    LEGEND,
    /** The list of findings. */
    FINDINGS,
    /** The list of changes. */
    CHANGES
  }

  /** Returns where the names of phases are, if the section has any. */
  public Optional<Mark.LayerStart> phases() {
    for (Mark mark : canvas.marks()) {
      if (mark instanceof Mark.LayerStart start && start.layer() == Mark.Layer.PHASES) {
        return Optional.of(start);
      }
    }
    return Optional.empty();
  }

  /** Whether it is what a sheet had no space for of the row of phases in the section before. */
  public boolean continuesRow() {
    return kind == Kind.ROW && phases().isEmpty();
  }

  public int bottom() {
    return top + height;
  }
}
