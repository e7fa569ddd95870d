package io.github.klantreis.drawing.layout;

import io.github.klantreis.drawing.content.JourneyContent;
import io.github.klantreis.drawing.ink.Canvas;
import io.github.klantreis.drawing.ink.Icon;
import io.github.klantreis.drawing.ink.TextBlock;
import io.github.klantreis.drawing.ink.TextStyle;
import io.github.klantreis.drawing.theme.ColourRole;
import io.github.klantreis.drawing.theme.MapLane;
import io.github.klantreis.drawing.wording.MapWords;
import io.github.klantreis.part.Metric;
import io.github.klantreis.part.Scale;
import java.util.List;

/** The metrics, each that has a scale on a bar as long as that, with a mark at the target. */
final class MetricsLane implements LaneDrawing {
  private static final int GAP = 6;
  private static final int PADDING = 7;
  private static final int WIDTH = 190;
  private static final int BAR = 5;

  private final JourneyContent content;
  private final MapWords words;

  MetricsLane(JourneyContent content, MapWords words) {
    this.content = content;
    this.words = words;
  }

  @Override
  public String label() {
    return words.of(MapLane.METRICS);
  }

  @Override
  public Icon icon() {
    return Icon.of(MapLane.METRICS);
  }

  @Override
  public ColourRole role() {
    return ColourRole.ACTION;
  }

  @Override
  public boolean isEmpty() {
    return !content.any(element -> !element.metrics().isEmpty());
  }

  @Override
  public int draw(MapRow row, int y, Canvas canvas) {
    int height = 0;
    for (MapRow.Segment segment : row.segments()) {
      int top = y;
      List<Metric> metrics = segment.continued() ? List.of() : segment.phase().metrics();
      if (!metrics.isEmpty()) {
        int columns = Math.max(1, Math.min(metrics.size(), segment.width() / WIDTH));
        int width = segment.width() / columns;
        top += NotesLane.bracket(segment, y, role(), canvas);
        top += draw(metrics, columns, segment.x(), top, width, canvas);
      }
      int bottom =
          Stacking.draw(
              segment,
              top,
              2,
              canvas,
              (touchpoint, cell, from) ->
                  draw(touchpoint.metrics(), 1, cell.x(), from, cell.width(), canvas));
      height = Math.max(height, bottom - y);
    }
    return Math.max(0, height - 3);
  }

  private int draw(List<Metric> metrics, int columns, int left, int top, int width, Canvas canvas) {
    int y = top;
    int lineHeight = 0;
    for (int i = 0; i < metrics.size(); i++) {
      if (i % columns == 0) {
        y += lineHeight;
        lineHeight = 0;
      }
      int x = left + GAP / 2 + PADDING + i % columns * width;
      lineHeight =
          Math.max(
              lineHeight, draw(metrics.get(i), x, y, width - GAP - 2 * PADDING, words, canvas));
    }
    return y + lineHeight - top;
  }

  /** Draws one metric and returns its height with the gap below. */
  static int draw(Metric metric, int x, int top, int width, MapWords words, Canvas canvas) {
    TextBlock label = TextBlock.of(words.given(metric.label()), TextStyle.SMALL, width);
    TextBlock values = TextBlock.of(words.values(metric), TextStyle.LABEL, width);
    canvas.text(label, x, top, ColourRole.MUTED);
    canvas.text(values, x, top + label.height(), ColourRole.INK);
    int bar = top + label.height() + values.height();
    if (metric.scale().isEmpty()) {
      return bar + 6 - top;
    }
    Scale scale = metric.scale().get();
    canvas.box(x, bar + 4, width, BAR, 2, ColourRole.LINE);
    metric
        .value()
        .ifPresent(
            value -> {
              canvas.box(x, bar + 4, along(scale, value, width), BAR, 2, ColourRole.ACTION);
              canvas.explain(MapMark.VALUE);
            });
    metric
        .target()
        .ifPresent(
            target -> {
              canvas.box(
                  x + Math.min(width - 2, along(scale, target, width)),
                  bar,
                  2,
                  BAR + 8,
                  0,
                  ColourRole.INK);
              canvas.explain(MapMark.TARGET);
            });
    return bar + 17 - top;
  }

  private static int along(Scale scale, double value, int width) {
    double share = scale.placeOf(value);
    return (int) Math.round(Math.max(0, Math.min(1, share)) * width);
  }
}
