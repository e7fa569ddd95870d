package io.github.klantreis.drawing.layout;

import io.github.klantreis.drawing.ink.Image;
import io.github.klantreis.drawing.ink.ImageSection;
import io.github.klantreis.drawing.ink.Mark;
import io.github.klantreis.drawing.ink.TextStyle;
import io.github.klantreis.drawing.theme.Paper;
import java.util.ArrayList;
import java.util.List;

/**
 * How a map is printed: in one scale on all sheets, the largest in which each of its pieces fits
 * one sheet.
 */
public final class Sheets {
  /** Six points in millimetres: the smallest print that is legible. */
  private static final double LEGIBLE = 6 * 25.4 / 72;

  /** The scale in which the smallest text of a map is just legible, in millimetres a pixel. */
  private static final double SMALLEST = LEGIBLE / TextStyle.SMALL.size;

  /** The space that browsers need beyond a block that fills a page. */
  private static final int SPARE = 1;

  private final Image image;
  private final double width;
  private final double height;

  public Sheets(Image image, Paper paper) {
    this.image = image;
    this.width = width(paper);
    this.height = height(paper);
  }

  private static double width(Paper paper) {
    return paper.width() - 2 * paper.margin();
  }

  private static double height(Paper paper) {
    return paper.height() - 2 * paper.margin() - SPARE;
  }

  /** Returns the width in pixels in which a map is still legible on a paper. */
  static int widest(Paper paper) {
    return (int) (width(paper) / SMALLEST);
  }

  /**
   * Returns the height in pixels up to which a piece fits a sheet: where it is just legible, or as
   * small as a map of this width is printed anyway.
   */
  static int highest(Paper paper, int width) {
    return (int) (height(paper) / Math.min(SMALLEST, width(paper) / width));
  }

  /**
   * Returns the heights of the pieces that are not divided: a title is with what follows, and what
   * continues a row of phases below their names.
   */
  private List<Integer> pieces() {
    List<Integer> pieces = new ArrayList<>();
    int title = 0;
    int names = 0;
    for (ImageSection section : image.sections()) {
      names = section.phases().map(Mark.LayerStart::height).orElse(names);
      if (section.kind() == ImageSection.Kind.TITLE) {
        title += section.height();
      } else {
        pieces.add(title + section.height() + (section.continuesRow() ? names : 0));
        title = 0;
      }
    }
    if (title > 0) {
      pieces.add(title);
    }
    return pieces;
  }

  /**
   * Returns the scale in millimetres a pixel: the largest of those with the fewest sheets in which
   * the map is legible.
   */
  public double scale() {
    double highest = pieces().stream().mapToInt(piece -> piece).max().orElse(1);
    double largest = Math.min(width / image.width(), height / highest);
    int fewest = count(Math.min(largest, SMALLEST));
    if (count(largest) <= fewest) {
      return largest;
    }
    double fits = SMALLEST;
    for (int i = 0; i < 20; i++) {
      double middle = (fits + largest) / 2;
      if (count(middle) <= fewest) {
        fits = middle;
      } else {
        largest = middle;
      }
    }
    return fits;
  }

  boolean isLegible() {
    return scale() >= SMALLEST;
  }

  /** Returns how often a sheet ends within a row of phases. */
  long brokenRows() {
    return image.sections().stream().filter(ImageSection::continuesRow).count();
  }

  /** Returns the number of sheets. */
  public int count() {
    return count(scale());
  }

  /** Returns the space that is left on the last sheet, in millimetres. */
  double rest() {
    return fill(scale()).rest;
  }

  private int count(double scale) {
    return fill(scale).count;
  }

  private record Filled(int count, double rest) {}

  private Filled fill(double scale) {
    int sheets = 0;
    double left = 0;
    for (int piece : pieces()) {
      if (piece * scale > left) {
        sheets++;
        left = height;
      }
      left -= piece * scale;
    }
    return new Filled(sheets, left);
  }
}
