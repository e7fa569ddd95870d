package io.github.klantreis.drawing.layout;

import io.github.klantreis.drawing.content.JourneyContent;
import io.github.klantreis.drawing.content.ObservedPhrases;
import io.github.klantreis.drawing.ink.Canvas;
import io.github.klantreis.drawing.ink.Icon;
import io.github.klantreis.drawing.ink.TextBlock;
import io.github.klantreis.drawing.ink.TextStyle;
import io.github.klantreis.drawing.theme.ColourRole;
import io.github.klantreis.drawing.theme.MapLane;
import io.github.klantreis.drawing.wording.MapWords;
import io.github.klantreis.observation.FunnelStep;
import io.github.klantreis.observation.PhaseCount;
import io.github.klantreis.observation.TouchpointCount;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What customers did: the funnel as a band that continues from phase to phase and row to row, as
 * high as the share of customers who reached the phase, with the loss since the phase before on
 * top. If the steps of the funnel are not phases, the band is as high as the share of all customers
 * who were in the phase. Below are the figures of each phase, and at each touchpoint the share of
 * customers who met it.
 */
final class ObservedLane implements LaneDrawing {
  static final int HIGHEST = 48;

  private static final int GAP = 6;
  private static final int PADDING = 7;
  private static final int BAR = 5;
  private static final int COLUMN = 190;
  private static final int EDGE = 2;

  private final JourneyContent content;
  private final Optional<ObservedPhrases> observed;
  private final MapWords words;

  ObservedLane(JourneyContent content, MapWords words) {
    this.content = content;
    this.observed = content.observed;
    this.words = words;
  }

  @Override
  public String label() {
    String label = words.of(MapLane.OBSERVED);
    return observed.map(all -> all.qualified(label)).orElse(label);
  }

  @Override
  public Icon icon() {
    return Icon.of(MapLane.OBSERVED);
  }

  @Override
  public ColourRole role() {
    return ColourRole.OBSERVED;
  }

  @Override
  public boolean isEmpty() {
    return observed.isEmpty() || content.columns.isEmpty();
  }

  @Override
  public int draw(MapRow row, int y, Canvas canvas) {
    return observed.map(all -> draw(all, row, y, canvas)).orElse(0);
  }

  private int draw(ObservedPhrases all, MapRow row, int y, Canvas canvas) {
    int ground = y + HIGHEST;
    canvas.groundLine("M" + row.left() + " " + ground + "H" + row.right(), ColourRole.LINE, "l1");
    int figures = 0;
    for (MapRow.Segment segment : row.segments()) {
      band(all, segment, ground, canvas);
      if (!segment.continued()) {
        figures = Math.max(figures, figures(all, segment, ground + 5, canvas));
      }
    }
    int top = ground + 5 + figures + (figures > 0 ? 5 : 0);
    int bottom = top;
    for (MapRow.Segment segment : row.segments()) {
      int end =
          Stacking.draw(
              segment,
              top,
              8,
              canvas,
              (touchpoint, cell, from) ->
                  all.count(touchpoint)
                      .map(met -> touchpoint(all, met, cell, from, canvas) - from)
                      .orElse(0));
      bottom = Math.max(bottom, end);
    }
    return bottom - y;
  }

  private static void band(ObservedPhrases all, MapRow.Segment segment, int ground, Canvas canvas) {
    all.step(segment.phase()).ifPresent(step -> band(all, step, segment, ground, canvas));
    if (!all.isByPhase()) {
      all.count(segment.phase())
          .filter(count -> !count.isUnrecorded())
          .ifPresent(count -> band(all, count, segment, ground, canvas));
    }
  }

  /** Draws a band as high as the share of all customers who were in the phase. */
  private static void band(
      ObservedPhrases all, PhaseCount count, MapRow.Segment segment, int ground, Canvas canvas) {
    canvas.open("", "", all.were(count));
    int height = height(count.customers().value().orElse(0));
    band(MapMark.WERE_HERE, segment, height, ground, canvas);
    canvas.close();
  }

  private static void band(
      MapMark mark, MapRow.Segment segment, int height, int ground, Canvas canvas) {
    int x = segment.x() + GAP / 2;
    int width = segment.width() - GAP;
    if (height > 0) {
      canvas.box(x, ground - height, width, height, 0, ColourRole.OBSERVED_TINT);
      canvas.box(x, ground - height, width, Math.min(EDGE, height), 0, ColourRole.OBSERVED);
      canvas.explain(mark);
    }
  }

  private static void band(
      ObservedPhrases all, FunnelStep step, MapRow.Segment segment, int ground, Canvas canvas) {
    int x = segment.x() + GAP / 2;
    int width = segment.width() - GAP;
    int height = height(step.conversion().value().orElse(0));
    canvas.open("", "", MapWords.dotted(all.reached(step), all.lost(step)));
    if (!segment.continued()
        && !all.isFirst(step)
        && !all.lost(step).isEmpty()
        && step.stepConversion().part() < step.stepConversion().whole()) {
      double before =
          step.conversion().whole() == 0
              ? 0
              : (double) step.stepConversion().whole() / step.conversion().whole();
      int lost = height(before) - height;
      if (lost > 0) {
        canvas.box(x, ground - height - lost, width, lost, 0, ColourRole.PAIN_TINT);
        canvas.line(
            "M" + x + " " + (ground - height - lost) + "h" + width, ColourRole.PAIN, "l1 d2");
        canvas.explain(MapMark.NOT_HERE);
      }
    }
    band(MapMark.REACHED, segment, height, ground, canvas);
    canvas.close();
  }

  /** Returns a height that is visible for any share above 0. */
  private static int height(double share) {
    return share == 0 ? 0 : Math.max(EDGE, (int) Math.round(share * HIGHEST));
  }

  private record Figure(String text, TextStyle style, ColourRole role) {}

  /** Draws the figures of a phase, in columns if there is room, and returns their height. */
  private static int figures(ObservedPhrases all, MapRow.Segment segment, int top, Canvas canvas) {
    Optional<PhaseCount> count = all.count(segment.phase());
    List<Figure> way = new ArrayList<>();
    all.step(segment.phase())
        .ifPresent(
            step -> {
              way.add(new Figure(all.reached(step), TextStyle.LABEL, ColourRole.OBSERVED));
              boolean isLoss = !all.isFirst(step) && step.dropOff() > 0;
              ColourRole loss = isLoss ? ColourRole.PAIN : ColourRole.MUTED;
              way.add(new Figure(all.lost(step), TextStyle.SMALL, loss));
            });
    if (!all.isByPhase()) {
      count.ifPresent(
          phase -> way.add(new Figure(all.were(phase), TextStyle.LABEL, ColourRole.OBSERVED)));
    }
    List<Figure> here = new ArrayList<>();
    count.ifPresent(
        phase -> {
          String last = String.join(", ", all.last(phase));
          here.add(new Figure(last, TextStyle.SMALL, ColourRole.INK));
          here.add(new Figure(all.stay(phase), TextStyle.SMALL, ColourRole.MUTED));
        });
    int x = segment.x() + GAP / 2 + PADDING;
    int room = segment.width() - GAP - 2 * PADDING;
    if (room < 2 * COLUMN) {
      way.addAll(here);
      return column(way, x, top, room, canvas);
    }
    int half = room / 2;
    return Math.max(
        column(way, x, top, half - PADDING, canvas),
        column(here, x + half, top, room - half, canvas));
  }

  private static int column(List<Figure> figures, int x, int top, int width, Canvas canvas) {
    int y = top;
    for (Figure figure : figures) {
      TextBlock text = TextBlock.of(figure.text, figure.style, width);
      y += canvas.text(text, x, y, figure.role);
    }
    return y - top;
  }

  private static int touchpoint(
      ObservedPhrases all, TouchpointCount met, MapRow.Cell cell, int top, Canvas canvas) {
    int x = cell.x() + GAP / 2 + PADDING;
    int width = cell.width() - GAP - 2 * PADDING;
    double share = met.customers().value().orElse(0);
    int length = share == 0 ? 0 : Math.max(1, (int) Math.round(share * width));
    canvas.open("", "", MapWords.dotted(met.name(), all.met(met)));
    int below = top;
    if (all.hasShare(met)) {
      canvas.box(x, top, width, BAR, 2, ColourRole.LINE);
      canvas.explain(MapMark.MET);
      if (length > 0) {
        canvas.box(x, top, length, BAR, 2, ColourRole.OBSERVED);
      }
      below += BAR + 3;
    }
    TextBlock text = TextBlock.of(all.share(met), TextStyle.SMALL, width);
    int height = canvas.text(text, x, below, ColourRole.INK);
    canvas.close();
    return below + height;
  }
}
