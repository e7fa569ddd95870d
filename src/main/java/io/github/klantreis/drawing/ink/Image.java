package io.github.klantreis.drawing.ink;

import java.util.List;

/**
 * A drawing: sections below each other.
 *
 * @param isRightToLeft whether it starts at the right
 */
public record Image(int width, List<ImageSection> sections, boolean isRightToLeft) {
  /** A drawing that starts at the left. */
  public Image(int width, List<ImageSection> sections) {
    this(width, sections, false);
  }

  /** Returns this drawing as it is read: mirrored for those who read from the right. */
  public Image readFrom(boolean right) {
    if (right == isRightToLeft) {
      return this;
    }
    Mirror mirror = new Mirror(width);
    return new Image(width, sections.stream().map(mirror::of).toList(), right);
  }

  /** Returns how far the names of lanes are from the edge where the drawing starts. */
  public int before(ImageSection.Names names) {
    return isRightToLeft ? width - names.left() - names.width() : names.left();
  }

  public int height() {
    return sections.isEmpty() ? 0 : sections.get(sections.size() - 1).bottom();
  }
}
