package io.github.klantreis.drawing.layout;

import io.github.klantreis.drawing.content.JourneyContent;
import io.github.klantreis.drawing.ink.Canvas;
import io.github.klantreis.drawing.ink.Icon;
import io.github.klantreis.drawing.theme.ColourRole;
import io.github.klantreis.drawing.theme.MapLane;
import io.github.klantreis.drawing.wording.MapWords;
import java.util.ArrayList;
import java.util.List;

/** The lane of touchpoints, as cards of equal height. */
final class CardLane implements LaneDrawing {
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
    for (Card card : cards) {
      card.draw(y, height, canvas);
    }
    return height;
  }
}
