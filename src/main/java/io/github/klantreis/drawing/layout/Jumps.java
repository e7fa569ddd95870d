package io.github.klantreis.drawing.layout;

import com.google.common.collect.Lists;
import io.github.klantreis.drawing.content.JourneyContent;
import io.github.klantreis.drawing.content.MapColumn;
import io.github.klantreis.drawing.ink.Canvas;
import io.github.klantreis.drawing.ink.TextBlock;
import io.github.klantreis.drawing.ink.TextMeasure;
import io.github.klantreis.drawing.ink.TextStyle;
import io.github.klantreis.drawing.theme.ColourRole;
import io.github.klantreis.drawing.wording.MapWords;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.part.NextStep;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The ways from a touchpoint to one other than the following, as lines below the cards with their
 * conditions. Each leaves a card below its right corner and reaches one below its left corner, at a
 * place of its own. Where another card is below, lines run in the gaps between cards instead, where
 * those from one card and those to one card have room for one line only. A way into another row
 * ends beside the name of the touchpoint to which it leads.
 */
final class Jumps {
  private static final int NOWHERE = Integer.MIN_VALUE;
  private static final int PADDING = 4;
  private static final int RADIUS = 6;
  private static final int REACH = 4;
  private static final int APART = 2;
  private static final int STEP = 5;
  private static final int STUB = 26;
  private static final int ENOUGH = 150;
  private static final int CORNER = 16;
  private static final int BESIDE = 12;

  /** The names of the touchpoints on the map, by their ids. */
  private final Map<String, String> names = new HashMap<>();

  private final List<MapColumn> columns;

  Jumps(JourneyContent content) {
    columns = content.columns;
    for (MapColumn column : content.columns) {
      column.touchpoint().ifPresent(at -> names.put(at.id(), at.name()));
    }
  }

  /**
   * A way.
   *
   * @param startsCovered whether another card is below the one that it leaves
   * @param endsCovered whether another card is below the one to which it leads
   */
  private record Jump(
      Card from,
      Optional<Card> to,
      String target,
      String condition,
      boolean startsCovered,
      boolean endsCovered) {
    /** Whether it leaves its card at the side, in the gap. */
    boolean leavesBeside() {
      return startsCovered || (endsCovered && isToNeighbour());
    }

    boolean leadsBack() {
      return to.filter(card -> card.left() < from.right()).isPresent();
    }

    /** Whether only the gap is between both, where a line has no room to go down and up again. */
    boolean isToNeighbour() {
      return to.filter(
              card -> card.left() > from.right() && card.left() - from.right() <= 4 * REACH)
          .isPresent();
    }
  }

  /** Draws the ways that start in a row and returns their height. */
  int draw(MapRow row, Map<MapRow.Cell, Card> cards, int top, Canvas canvas) {
    List<Jump> jumps = jumps(row, cards);
    if (jumps.isEmpty()) {
      return 0;
    }
    List<Runnable> labels = new ArrayList<>();
    int[] starts = jumps.stream().mapToInt(jump -> start(jump, jumps)).toArray();
    int[] ends =
        jumps.stream()
            .mapToInt(jump -> jump.to.map(card -> end(jump, card, jumps)).orElse(NOWHERE))
            .toArray();
    int y = top + 8;
    for (int i = 0; i < jumps.size(); i++) {
      Jump jump = jumps.get(i);
      int from = starts[i];
      boolean isStub = jump.to.isEmpty();
      String label = isStub ? about(jump) : jump.condition;
      int wanted = TextMeasure.width(label, TextStyle.SMALL);
      int to;
      int left;
      TextBlock text;
      if (isStub && row.right() - from - STUB - 6 < Math.min(wanted, ENOUGH)) {
        // At the end of a row the line turns back.
        to = from - STUB;
        text = TextBlock.of(label, TextStyle.SMALL, to - 6 - row.left(), 2);
        left = to - 6 - text.width;
      } else if (isStub) {
        to = from + STUB;
        left = to + 6;
        text = TextBlock.of(label, TextStyle.SMALL, row.right() - left, 2);
      } else if (jump.isToNeighbour()) {
        to = ends[i];
        left = from + 8;
        text = TextBlock.of(label, TextStyle.SMALL, to - 6 - left, 3);
        to = jump.endsCovered ? left + text.width : to;
      } else {
        to = ends[i];
        int clear = beside(starts, ends, i, wanted, Math.min(from, to) + 8, Math.max(from, to));
        left = Math.max(row.left(), Math.min(clear, row.right() - wanted));
        text = TextBlock.of(label, TextStyle.SMALL, row.right() - left, 2);
      }
      int height = Math.max(text.height(), 8);
      int level = isStub ? y + PADDING + 8 : y + PADDING + height + 1;
      line(jump, from, to, level, canvas);
      int labelTop = y + PADDING;
      labels.add(
          () -> {
            canvas.open("", "", about(jump));
            canvas.text(text, left, labelTop, ColourRole.INK);
            canvas.close();
          });
      y += height + PADDING + 4;
    }
    labels.forEach(Runnable::run);
    return y - top;
  }

  private void line(Jump jump, int from, int to, int level, Canvas canvas) {
    boolean isBeside = jump.leavesBeside();
    int start = jump.from.bottom() - (isBeside ? 14 : 0);
    StringBuilder path = new StringBuilder();
    path.append('M').append(isBeside ? jump.from.right() : from).append(' ');
    path.append(start).append('H').append(from);
    path.append('V').append(level - RADIUS);
    int towards = to > from ? 1 : -1;
    path.append('Q').append(from).append(' ').append(level).append(' ');
    path.append(from + towards * RADIUS).append(' ').append(level);
    if (jump.to.isEmpty()) {
      path.append('H').append(to - 2 * towards);
      canvas.line(path.toString(), ColourRole.MUTED, "l2 none");
      canvas.area(
          "M" + (to - 6 * towards) + " " + (level - 5) + "v10l" + 8 * towards + "-5z",
          ColourRole.MUTED,
          "");
      return;
    }
    Card card = jump.to.get();
    int end = card.bottom() - 14 - STEP;
    if (jump.isToNeighbour() && jump.endsCovered) {
      // The line to its words goes on below, as the way itself would run over the cards there.
      path.append('H').append(to);
      path.append('M').append(from).append(' ').append(start);
      path.append('V').append(end).append('H').append(card.left() - 1);
      canvas.line(path.toString(), ColourRole.MUTED, "l2 none");
      canvas.area("M" + (card.left() - 6) + " " + (end - 5) + "v10l8-5z", ColourRole.MUTED, "");
      return;
    }
    path.append('H').append(to - towards * RADIUS);
    path.append('Q').append(to).append(' ').append(level).append(' ');
    path.append(to).append(' ').append(level - RADIUS);
    if (!jump.endsCovered) {
      int bottom = card.bottom() + 1;
      path.append('V').append(bottom);
      canvas.line(path.toString(), ColourRole.MUTED, "l2 none");
      canvas.area("M" + (to - 5) + " " + (bottom + 6) + "h10l-5-8z", ColourRole.MUTED, "");
      return;
    }
    path.append('V').append(end).append('H').append(card.left() - 1);
    canvas.line(path.toString(), ColourRole.MUTED, "l2 none");
    canvas.area("M" + (card.left() - 6) + " " + (end - 5) + "v10l8-5z", ColourRole.MUTED, "");
  }

  /** Returns where a way leaves its card: those to the left before those to the right. */
  private static int start(Jump jump, List<Jump> all) {
    if (jump.leavesBeside()) {
      return jump.from.right() + REACH - APART;
    }
    List<Jump> ordered = inOrder(leaving(jump.from, all).toList(), other -> !other.leadsBack());
    return jump.from.right() - CORNER - BESIDE * (ordered.size() - 1 - ordered.indexOf(jump));
  }

  /** Returns where a way reaches a card: those from the left before those from the right. */
  private static int end(Jump jump, Card card, List<Jump> all) {
    if (jump.endsCovered) {
      return card.left() - REACH + APART;
    }
    if (jump.isToNeighbour()) {
      return card.right() - CORNER - BESIDE * (int) leaving(card, all).count();
    }
    List<Jump> reaching =
        all.stream()
            .filter(other -> other.to.filter(card::equals).isPresent() && !other.isToNeighbour())
            .toList();
    return card.left() + CORNER + BESIDE * inOrder(reaching, Jump::leadsBack).indexOf(jump);
  }

  /**
   * Returns where the words of a way start so that no line from below runs through them.
   *
   * @param starts where the ways leave their cards
   * @param ends where they reach others
   * @param index which of them
   * @param width how wide they are
   * @param first the least place
   * @param right where their line ends
   */
  private static int beside(int[] starts, int[] ends, int index, int width, int first, int right) {
    int[] lines =
        IntStream.concat(
                Arrays.stream(starts, index + 1, starts.length),
                Arrays.stream(ends, index + 1, ends.length))
            .filter(line -> line > first - 4 && line < right + 4)
            .sorted()
            .toArray();
    int left = first;
    for (int line : lines) {
      left = line > left - 4 && line < left + width + 4 ? line + 6 : left;
    }
    return left + width <= right ? left : first;
  }

  private static Stream<Jump> leaving(Card card, List<Jump> all) {
    return all.stream().filter(other -> other.from == card && !other.leavesBeside());
  }

  /** Orders ways from the left to the right so that none crosses another at its card. */
  private static List<Jump> inOrder(List<Jump> ways, Predicate<Jump> isRight) {
    List<Jump> ordered = new ArrayList<>(ways.stream().filter(isRight.negate()).toList());
    ordered.addAll(Lists.reverse(ways.stream().filter(isRight).toList()));
    return ordered;
  }

  private static String about(Jump jump) {
    return MapWords.dotted("→ " + jump.target, jump.condition);
  }

  /** Whether a way leads to what follows anyway. */
  private boolean isPlain(NextStep step, MapColumn from) {
    return step.condition().isEmpty()
        && from.index() + 1 < columns.size()
        && columns
            .get(from.index() + 1)
            .touchpoint()
            .filter(next -> next.id().equals(step.touchpointId()))
            .isPresent();
  }

  private static boolean isCovered(Optional<Card> card, Map<MapRow.Cell, Card> cards) {
    return card.filter(
            to ->
                cards.values().stream()
                    .anyMatch(
                        other ->
                            other.left() < to.right()
                                && other.right() > to.left()
                                && other.bottom() > to.bottom()))
        .isPresent();
  }

  private List<Jump> jumps(MapRow row, Map<MapRow.Cell, Card> cards) {
    Map<String, Card> byId = new LinkedHashMap<>();
    for (MapRow.Cell cell : row.cells()) {
      Card card = cards.get(cell);
      if (card != null) {
        cell.column().touchpoint().ifPresent(at -> byId.put(at.id(), card));
      }
    }
    List<Jump> jumps = new ArrayList<>();
    for (MapRow.Cell cell : row.cells()) {
      Card card = cards.get(cell);
      Optional<Touchpoint> from = cell.column().touchpoint();
      for (NextStep step : from.map(Touchpoint::nextSteps).orElse(List.of())) {
        String name = names.get(step.touchpointId());
        if (card != null && name != null && !isPlain(step, cell.column())) {
          jumps.add(
              new Jump(
                  card,
                  Optional.ofNullable(byId.get(step.touchpointId())),
                  name,
                  step.condition().orElse(""),
                  isCovered(Optional.of(card), cards),
                  isCovered(Optional.ofNullable(byId.get(step.touchpointId())), cards)));
        }
      }
    }
    return jumps;
  }
}
