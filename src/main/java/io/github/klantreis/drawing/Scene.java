package io.github.klantreis.drawing;

import java.util.List;

/** All that is drawn. */
record Scene(int width, List<Section> sections) {
  int height() {
    return sections.isEmpty() ? 0 : sections.get(sections.size() - 1).bottom();
  }
}
