package io.github.klantreis.drawing.layout;

import io.github.klantreis.drawing.content.JourneyContent;
import io.github.klantreis.drawing.content.MapColumn;
import io.github.klantreis.drawing.ink.Canvas;
import io.github.klantreis.drawing.ink.Icon;
import io.github.klantreis.drawing.ink.TextBlock;
import io.github.klantreis.drawing.ink.TextStyle;
import io.github.klantreis.drawing.theme.ColourRole;
import io.github.klantreis.drawing.wording.MapWords;
import io.github.klantreis.phase.CanonicalPhase;
import io.github.klantreis.term.Moment;
import io.github.klantreis.vocabulary.Text;
import java.util.List;
import java.util.Map;

/** The time between purchase and usage, as a bar over the columns in between. */
final class BridgingPeriod {
  private static final Text LABEL =
      Text.en("Bridging period: {period} between purchase and use")
          .nl("Overbruggingsperiode: {period} tussen aankoop en gebruik");
  private static final Text LABEL_WITHOUT_SALE =
      Text.en("Bridging period: {period}").nl("Overbruggingsperiode: {period}");
  private static final int PADDING = 3;

  private final String label;
  private final int begin;
  private final int end;

  private BridgingPeriod(String label, int begin, int end) {
    this.label = label;
    this.begin = begin;
    this.end = end;
  }

  /**
   * Returns the period of a journey; it covers no columns if the journey has no such period or no
   * purchase phase.
   */
  static BridgingPeriod of(JourneyContent content, MapWords words) {
    List<MapColumn> columns = content.columns;
    int begin = -1;
    for (MapColumn column : columns) {
      if (column.phase().kind().overlaps(CanonicalPhase.PURCHASE)) {
        begin = column.index() + 1;
      }
    }
    if (begin < 0 || content.journey.bridgingPeriod().isEmpty()) {
      return new BridgingPeriod("", 0, 0);
    }
    int end = begin;
    while (end < columns.size() && !isUse(columns.get(end))) {
      end++;
    }
    String label =
        words.of(
            content.journey.isSelling() ? LABEL : LABEL_WITHOUT_SALE,
            Map.of("period", words.length(content.journey.bridgingPeriod().orElseThrow())));
    // If use follows at once, the bar covers the columns on both sides.
    return end > begin
        ? new BridgingPeriod(label, begin, end)
        : new BridgingPeriod(label, begin - 1, Math.min(columns.size(), begin + 1));
  }

  private static boolean isUse(MapColumn column) {
    boolean isFirstUse =
        column.touchpoint().map(touchpoint -> touchpoint.hasMoment(Moment.FIRST_USE)).orElse(false);
    return isFirstUse
        || (column.phase().kind().covers(CanonicalPhase.USAGE)
            && !column.phase().kind().covers(CanonicalPhase.DELIVERY));
  }

  /** Draws the part in a row and returns its height. */
  int draw(MapRow row, int y, Canvas canvas) {
    int left = Integer.MAX_VALUE;
    int right = 0;
    for (MapRow.Cell cell : row.cells()) {
      if (cell.column().index() >= begin && cell.column().index() < end) {
        left = Math.min(left, cell.x() + 3);
        right = Math.max(right, cell.right() - 3);
      }
    }
    if (right == 0) {
      return 0;
    }
    TextBlock inside = TextBlock.of(label, TextStyle.LABEL, right - left - 46);
    // A label that is too long for the bar is placed beside it, on the side with more room.
    boolean before = left - row.left() > row.right() - right;
    int room = Math.max(60, (before ? left - row.left() : row.right() - right) - 20);
    TextBlock beside = TextBlock.of(label, TextStyle.LABEL, room);
    if (inside.lines.size() == 1 || beside.lines.size() >= inside.lines.size()) {
      bar(left, right, y, inside.height() + 2 * PADDING, canvas);
      canvas.text(inside, left + 34, y + PADDING, ColourRole.INK);
      return inside.height() + 2 * PADDING;
    }
    bar(left, right, y, beside.height() + 2 * PADDING, canvas);
    canvas.text(
        beside, before ? left - 10 - beside.width : right + 10, y + PADDING, ColourRole.INK);
    return beside.height() + 2 * PADDING;
  }

  private static void bar(int left, int right, int y, int height, Canvas canvas) {
    canvas.frame(left, y, right - left, height, 5, ColourRole.CARD, ColourRole.PHASE, "l1 d1");
    canvas.explain(MapMark.BRIDGING);
    canvas.icon(Icon.BRIDGE, left + 8, y + (height - 18) / 2, 18, ColourRole.INK);
  }
}
