package io.github.klantreis.drawing.layout;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Function;

/**
 * The places of ways beside cards that have others below: behind a card those that leave it, before
 * a card those that reach it. Each has a place of its own; where there are several, the cards of
 * that column make room. Ways of upper cards are farther from the cards, so that none crosses
 * another on the way down.
 */
final class Tracks {
  /** Between a card and the nearest way. */
  private static final int NEAREST = 2;

  private static final int STEP = 5;

  /** How far above the bottom of its card a way leaves it. */
  private static final int START = 14;

  /** A way that reaches a card has a tip. */
  private static final int END = START + STEP;

  private static final int TIP = 11;

  /** A place: the nth beside the column, and the nth beside its card. */
  private record Place(int besideColumn, int besideCard) {}

  private static final Place FIRST = new Place(0, 0);

  // By identity, as two ways may be alike.
  private final IdentityHashMap<Jumps.Jump, Place> starts = new IdentityHashMap<>();
  private final IdentityHashMap<Jumps.Jump, Place> ends = new IdentityHashMap<>();
  private final ListMultimap<Integer, Jumps.Jump> leaving = ArrayListMultimap.create();
  private final ListMultimap<Integer, Jumps.Jump> reaching = ArrayListMultimap.create();

  /** Gives each way of a row its places; ways are in the order of the journey. */
  Tracks(List<Jumps.Jump> jumps) {
    for (Jumps.Jump jump : jumps) {
      if (jump.leavesBeside()) {
        leaving.put(jump.from().x(), jump);
      }
      if (jump.endsCovered()) {
        reaching.put(jump.to().orElseThrow().x(), jump);
      }
    }
    for (Integer column : leaving.keySet()) {
      place(leaving.get(column), Jumps.Jump::from, starts);
    }
    for (Integer column : reaching.keySet()) {
      place(reaching.get(column), jump -> jump.to().orElseThrow(), ends);
    }
  }

  /** Places the ways beside a column, those of the lowest card first. */
  private static void place(
      List<Jumps.Jump> jumps,
      Function<Jumps.Jump, MapRow.Cell> card,
      IdentityHashMap<Jumps.Jump, Place> places) {
    List<Jumps.Jump> ordered = new ArrayList<>(Lists.reverse(jumps));
    ordered.sort(
        Comparator.comparingInt((Jumps.Jump jump) -> card.apply(jump).column().index()).reversed());
    for (int nth = 0; nth < ordered.size(); nth++) {
      MapRow.Cell own = card.apply(ordered.get(nth));
      long before =
          ordered.subList(0, nth).stream().filter(other -> card.apply(other).equals(own)).count();
      places.put(ordered.get(nth), new Place(nth, (int) before));
    }
  }

  /** Returns what is left of a column for its card. */
  MapRow.Cell inside(MapRow.Cell cell) {
    int left = room(reaching.get(cell.x()).size(), cell.width());
    int right = room(leaving.get(cell.x()).size(), cell.width());
    return left + right == 0
        ? cell
        : new MapRow.Cell(cell.column(), cell.x() + left, cell.width() - left - right);
  }

  /** Returns the width that so many ways need beside a card, at most a quarter of the column. */
  private static int room(int ways, int width) {
    return Math.min(Math.max(0, ways - 1) * STEP, width / 4);
  }

  /** Returns how far behind its card a way runs down. */
  int start(Jumps.Jump jump) {
    return beside(place(starts, jump), leaving.get(jump.from().x()).size(), jump.from().width());
  }

  /** Returns how far before its card a way runs up. */
  int end(Jumps.Jump jump) {
    MapRow.Cell to = jump.to().orElseThrow();
    return beside(place(ends, jump), reaching.get(to.x()).size(), to.width());
  }

  private static int beside(Place place, int ways, int width) {
    return NEAREST + (ways < 2 ? 0 : place.besideColumn * room(ways, width) / (ways - 1));
  }

  /** Returns how far above the bottom of its card a way leaves it. */
  int startHeight(Jumps.Jump jump, Card card) {
    return within(card, START + STEP * place(starts, jump).besideCard);
  }

  /** Returns how far above the bottom of its card a way reaches it. */
  int endHeight(Jumps.Jump jump, Card card) {
    return within(card, END + TIP * place(ends, jump).besideCard);
  }

  private static int within(Card card, int height) {
    return Math.min(height, card.drawnHeight() - TIP / 2);
  }

  private static Place place(IdentityHashMap<Jumps.Jump, Place> places, Jumps.Jump jump) {
    return places.getOrDefault(jump, FIRST);
  }
}
