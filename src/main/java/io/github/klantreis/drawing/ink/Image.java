package io.github.klantreis.drawing.ink;

import java.util.List;

/** A drawing: sections below each other. */
public record Image(int width, List<ImageSection> sections) {
  public int height() {
    return sections.isEmpty() ? 0 : sections.get(sections.size() - 1).bottom();
  }
}
