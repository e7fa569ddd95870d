package io.github.klantreis.drawing;

import java.util.ArrayList;
import java.util.List;

/** The lane of touchpoints, as cards of equal height. */
final class CardLane implements LaneDrawing {
  private final Itinerary itinerary;
  private final MapWords words;

  CardLane(Itinerary itinerary, MapWords words) {
    this.itinerary = itinerary;
    this.words = words;
  }

  @Override
  public String label() {
    return words.of(MapLane.TOUCHPOINTS);
  }

  @Override
  public Icon icon() {
    return MapLane.TOUCHPOINTS.icon;
  }

  @Override
  public ColourRole role() {
    return ColourRole.INK;
  }

  @Override
  public boolean isEmpty() {
    return !itinerary.stops.stream().anyMatch(stop -> stop.touchpoint().isPresent());
  }

  @Override
  public int draw(Row row, int y, Canvas canvas) {
    List<Card> cards = new ArrayList<>();
    int height = 0;
    for (Row.Cell cell : row.cells()) {
      if (cell.stop().touchpoint().isPresent()) {
        Card card = new Card(itinerary, cell.stop().touchpoint().get(), cell, words);
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
