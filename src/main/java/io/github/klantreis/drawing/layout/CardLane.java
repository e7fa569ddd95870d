package io.github.klantreis.drawing.layout;

import io.github.klantreis.drawing.content.JourneyContent;
import io.github.klantreis.drawing.content.MapColumn;
import io.github.klantreis.drawing.ink.Canvas;
import io.github.klantreis.drawing.ink.Icon;
import io.github.klantreis.drawing.ink.TextBlock;
import io.github.klantreis.drawing.ink.TextStyle;
import io.github.klantreis.drawing.theme.ColourRole;
import io.github.klantreis.drawing.theme.MapLane;
import io.github.klantreis.drawing.wording.MapWords;
import io.github.klantreis.model.Phase;
import io.github.klantreis.part.Branch;
import io.github.klantreis.part.BranchPath;
import io.github.klantreis.part.Branching;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The lane of touchpoints, as cards of equal height. */
final class CardLane implements LaneDrawing {
  /** How far the head of a branch stays from the edges of its columns, and how long it may be. */
  private static final int INSET = 8;

  private static final int HEAD_LINES = 3;

  private final JourneyContent content;
  private final MapWords words;

  CardLane(JourneyContent content, MapWords words) {
    this.content = content;
    this.words = words;
  }

  @Override
  public String label() {
    return words.of(MapLane.TOUCHPOINTS);
  }

  @Override
  public Icon icon() {
    return Icon.of(MapLane.TOUCHPOINTS);
  }

  @Override
  public ColourRole role() {
    return ColourRole.INK;
  }

  @Override
  public boolean isEmpty() {
    return !content.columns.stream().anyMatch(column -> column.touchpoint().isPresent());
  }

  @Override
  public int draw(MapRow row, int y, Canvas canvas) {
    List<Card> cards = new ArrayList<>();
    int height = 0;
    for (MapRow.Cell cell : row.cells()) {
      if (cell.column().touchpoint().isPresent()) {
        Card card = new Card(content, cell.column().touchpoint().get(), cell, words);
        cards.add(card);
        height = Math.max(height, card.height());
      }
    }
    int heads = branches(row, y, canvas);
    for (Card card : cards) {
      card.draw(y + heads, height, canvas);
    }
    return heads + height;
  }

  /** Writes above the cards of each branch which one it is; returns the height, 0 without any. */
  private int branches(MapRow row, int y, Canvas canvas) {
    int height = 0;
    List<MapRow.Cell> cells = row.cells();
    for (int i = 0, end; i < cells.size(); i = end) {
      MapColumn first = cells.get(i).column();
      Optional<BranchPath> branch = branch(first);
      end = i + 1;
      while (end < cells.size()
          && cells.get(end).column().phaseIndex() == first.phaseIndex()
          && branch(cells.get(end).column()).equals(branch)) {
        end++;
      }
      if (branch.isPresent()) {
        int left = cells.get(i).x() + INSET;
        int right = cells.get(end - 1).x() + cells.get(end - 1).width() - INSET;
        height = Math.max(height, branch(first.phase(), branch.get(), left, right, y, canvas));
      }
    }
    return height;
  }

  private int branch(Phase phase, BranchPath path, int left, int right, int y, Canvas canvas) {
    Branching branching = phase.branching(path.branching()).orElseThrow();
    String name = phase.branch(path).map(Branch::name).orElse(path.branch());
    int room = right - left;
    TextBlock question =
        TextBlock.of(
            MapWords.dotted(branching.name(), words.of(branching.kind())),
            TextStyle.SMALL,
            room,
            HEAD_LINES);
    TextBlock condition = TextBlock.of(name, TextStyle.LABEL, room, HEAD_LINES);
    canvas.open("", "", MapWords.dotted(branching.name(), name));
    canvas.line("M" + left + " " + (y + 3) + "H" + right, ColourRole.MOMENT, "l2");
    int below = y + 8;
    below += canvas.text(question, left, below, ColourRole.MUTED);
    below += canvas.text(condition, left, below, ColourRole.INK);
    canvas.close();
    return below + 6 - y;
  }

  private static Optional<BranchPath> branch(MapColumn column) {
    return column.touchpoint().flatMap(touchpoint -> column.phase().branchOf(touchpoint.id()));
  }
}
