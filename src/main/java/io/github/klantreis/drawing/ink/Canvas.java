package io.github.klantreis.drawing.ink;

import io.github.klantreis.drawing.theme.ColourRole;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Collects the marks of one section of an image: its background, and what is drawn on it. All is
 * drawn from the left to the right; an image for readers of the other direction is mirrored as a
 * whole in the end.
 */
public final class Canvas {
  private static final Mark.Closing CLOSING = new Mark.Closing();
  private static final Mark.LayerEnd LAYER_END = new Mark.LayerEnd();

  private final List<Mark> ground = new ArrayList<>();
  private final List<Mark> marks = new ArrayList<>();
  private final Set<Icon> icons = EnumSet.noneOf(Icon.class);
  private final Set<Explained> toExplain = new LinkedHashSet<>();
  private final boolean isMirrored;

  /** Creates a canvas; {@code isMirrored} says whether its image will be mirrored. */
  public Canvas(boolean isMirrored) {
    this.isMirrored = isMirrored;
  }

  /** Whether a text stands at the right of its space, as long as the image is not mirrored. */
  public boolean isAtRight(TextBlock block) {
    return block.startsAtRight(isMirrored) != isMirrored;
  }

  public List<Mark> ground() {
    return ground;
  }

  public List<Mark> marks() {
    return marks;
  }

  /** Returns the icons that the marks use. */
  Set<Icon> icons() {
    return icons;
  }

  /** Returns a canvas with what becomes of each mark. */
  Canvas each(UnaryOperator<Mark> change) {
    Canvas changed = new Canvas(isMirrored);
    ground.forEach(mark -> changed.ground.add(change.apply(mark)));
    marks.forEach(mark -> changed.marks.add(change.apply(mark)));
    changed.icons.addAll(icons);
    changed.toExplain.addAll(toExplain);
    return changed;
  }

  /** Adds everything on another canvas. */
  public void add(Canvas other) {
    ground.addAll(other.ground);
    marks.addAll(other.marks);
    icons.addAll(other.icons);
    toExplain.addAll(other.toExplain);
  }

  /** Says that something is drawn which needs an entry in a legend. */
  public void explain(Explained mark) {
    toExplain.add(mark);
  }

  /** Returns what is drawn that needs an entry in a legend, in the order of drawing. */
  public Set<Explained> toExplain() {
    return toExplain;
  }

  public void ground(int x, int y, int width, int height, ColourRole fill) {
    ground.add(new Mark.Box(x, y, width, height, 0, ColourClass.fill(fill)));
  }

  public void groundLine(String path, ColourRole stroke, String classes) {
    ground.add(new Mark.Stroke(path, classes + " " + ColourClass.stroke(stroke)));
  }

  public void box(int x, int y, int width, int height, int radius, ColourRole fill) {
    marks.add(new Mark.Box(x, y, width, height, radius, ColourClass.fill(fill)));
  }

  /** Draws a box in a colour by its class. */
  public void box(int x, int y, int width, int height, int radius, String fill) {
    marks.add(new Mark.Box(x, y, width, height, radius, fill));
  }

  public void frame(
      int x, int y, int width, int height, int radius, ColourRole fill, ColourRole stroke) {
    frame(x, y, width, height, radius, fill, stroke, "l1");
  }

  public void frame(
      int x,
      int y,
      int width,
      int height,
      int radius,
      ColourRole fill,
      ColourRole stroke,
      String lineClass) {
    marks.add(
        new Mark.Box(
            x,
            y,
            width,
            height,
            radius,
            ColourClass.fill(fill) + " " + ColourClass.stroke(stroke) + " " + lineClass));
  }

  public void line(String path, ColourRole stroke, String classes) {
    marks.add(new Mark.Stroke(path, classes + " " + ColourClass.stroke(stroke)));
  }

  public void area(String path, ColourRole fill, String classes) {
    marks.add(new Mark.Stroke(path, classes + " " + ColourClass.fill(fill)));
  }

  public void shape(String path, ColourRole fill, ColourRole stroke) {
    shape(path, fill, stroke, "l2");
  }

  public void shape(String path, ColourRole fill, ColourRole stroke, String lineClass) {
    marks.add(
        new Mark.Stroke(
            path, ColourClass.fill(fill) + " " + ColourClass.stroke(stroke) + " " + lineClass));
  }

  /** Draws an image of which the data are in its address, in a frame. */
  public void photo(int x, int y, int width, int height, String address, String about) {
    marks.add(new Mark.Photo(x, y, width, height, address, about));
    line(
        "M" + x + " " + y + "h" + width + "v" + height + "h" + -width + "z", ColourRole.LINE, "l1");
  }

  public void icon(Icon icon, int x, int y, int size, ColourRole role) {
    marks.add(new Mark.Sign(icon, x, y, size, role));
    icons.add(icon);
  }

  /** Draws a text from the left and returns its height. */
  public int text(TextBlock block, int x, int y, ColourRole role) {
    return text(block, x, y, block.width, isAtRight(block), role);
  }

  /** Draws a text at the side of a space where it starts, and returns its height. */
  public int text(TextBlock block, int x, int y, int width, ColourRole role) {
    return text(block, x, y, width, isAtRight(block), role);
  }

  /** Draws a text at the left or the right side of a space and returns its height. */
  public int text(TextBlock block, int x, int y, int width, boolean isAtRight, ColourRole role) {
    if (!block.isEmpty()) {
      marks.add(
          isAtRight
              ? new Mark.Lettering(block, x + width, y, role, Mark.Anchor.END, false)
              : new Mark.Lettering(block, x, y, role, Mark.Anchor.START, false));
    }
    return block.height();
  }

  public void centred(TextBlock block, int x, int y, ColourRole role, boolean halo) {
    if (!block.isEmpty()) {
      marks.add(new Mark.Lettering(block, x, y, role, Mark.Anchor.MIDDLE, halo));
    }
  }

  /** Starts what a page keeps in view; layers are not nested. */
  public void layer(Mark.Layer layer, int top, int height) {
    marks.add(new Mark.LayerStart(layer, top, height));
  }

  public void endLayer() {
    marks.add(LAYER_END);
  }

  public void open(String key, String classes, String about) {
    marks.add(new Mark.Opening(key, classes, about, Optional.empty()));
  }

  /** Starts the marks of an element that has details elsewhere on a page. */
  public void link(String key, String classes, String about, String target) {
    marks.add(new Mark.Opening(key, classes, about, Optional.of(target)));
  }

  public void close() {
    marks.add(CLOSING);
  }
}
