package io.github.klantreis.drawing.page;

import io.github.klantreis.drawing.ink.Image;
import io.github.klantreis.drawing.ink.ImageSection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A piece of the map that is printed on one sheet.
 *
 * @param title the title above it
 * @param first the piece with which its row of phases begins
 * @param line which piece of its row of phases it is, from 1
 * @param lines of how many pieces that row is
 */
record PagePart(
    Optional<ImageSection> title, ImageSection first, ImageSection section, int line, int lines) {
  int top() {
    return title.map(ImageSection::top).orElse(section.top());
  }

  int bottom() {
    return section.bottom();
  }

  /** Returns the pieces of a map; those of one row of phases are together. */
  static List<List<PagePart>> bands(Image image) {
    List<List<PagePart>> bands = new ArrayList<>();
    List<PagePart> band = new ArrayList<>();
    List<ImageSection> sections = image.sections();
    for (int i = 0; i < sections.size(); i++) {
      Optional<ImageSection> title = Optional.empty();
      if (sections.get(i).kind() == ImageSection.Kind.TITLE
          && i + 1 < sections.size()
          && sections.get(i + 1).kind() == ImageSection.Kind.ROW) {
        title = Optional.of(sections.get(i++));
      }
      ImageSection section = sections.get(i);
      boolean goesOn = section.continuesRow() && title.isEmpty() && !band.isEmpty();
      if (!goesOn && !band.isEmpty()) {
        bands.add(counted(band));
        band = new ArrayList<>();
      }
      band.add(
          new PagePart(
              title, band.isEmpty() ? section : band.get(0).section, section, band.size() + 1, 0));
    }
    if (!band.isEmpty()) {
      bands.add(counted(band));
    }
    return bands;
  }

  private static List<PagePart> counted(List<PagePart> band) {
    return band.stream()
        .map(part -> new PagePart(part.title, part.first, part.section, part.line, band.size()))
        .toList();
  }
}
