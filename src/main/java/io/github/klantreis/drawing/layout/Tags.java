package io.github.klantreis.drawing.layout;

import io.github.klantreis.drawing.ink.Canvas;
import io.github.klantreis.drawing.ink.ColourClass;
import io.github.klantreis.drawing.ink.TextBlock;
import io.github.klantreis.drawing.ink.TextStyle;
import io.github.klantreis.drawing.theme.ColourRole;
import io.github.klantreis.drawing.theme.Theme;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Tags as labels beside and below each other, each with its colour where the theme has one. */
final class Tags {
  static final int SWATCH = 9;

  private static final int HEIGHT = 18;
  private static final int PADDING = 6;
  private static final int GAP = 4;

  /** A label at its place. */
  private record Label(TextBlock text, Optional<String> colour, int x, int y, int width) {}

  private final List<Label> labels = new ArrayList<>();
  private final int width;
  private final int height;

  Tags(Collection<String> tags, int width, Theme theme) {
    this.width = width;
    int x = 0;
    int y = 0;
    for (String tag : tags) {
      Optional<String> colour = ColourClass.ofTag(theme, tag);
      int before = PADDING + (colour.isPresent() ? SWATCH + GAP : 0);
      TextBlock text = TextBlock.of(tag, TextStyle.SMALL, width - before - PADDING, 1);
      int wide = before + text.width + PADDING;
      if (x > 0 && x + wide > width) {
        x = 0;
        y += HEIGHT + GAP;
      }
      labels.add(new Label(text, colour, x, y, wide));
      x += wide + GAP;
    }
    height = labels.isEmpty() ? 0 : y + HEIGHT;
  }

  int height() {
    return height;
  }

  /** Returns the class of the first colour. */
  Optional<String> colour() {
    return labels.stream().flatMap(label -> label.colour.stream()).findFirst();
  }

  void draw(int left, int top, boolean isFromRight, Canvas canvas) {
    for (Label label : labels) {
      int x = left + (isFromRight ? width - label.x - label.width : label.x);
      int y = top + label.y;
      canvas.frame(x, y, label.width, HEIGHT, HEIGHT / 2, ColourRole.PAPER, ColourRole.LINE, "l1");
      if (label.colour.isPresent()) {
        canvas.box(x + PADDING, y + (HEIGHT - SWATCH) / 2, SWATCH, SWATCH, 2, label.colour.get());
        canvas.explain(new Legend.OfTag(label.text.whole, label.colour.get()));
      }
      int before = label.width - PADDING - label.text.width;
      canvas.text(label.text, x + before, y + 2, ColourRole.MUTED);
    }
  }
}
