package io.github.klantreis.drawing.layout;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Lists;
import com.google.common.collect.Multiset;
import com.google.common.collect.TreeMultiset;
import com.google.common.primitives.Ints;
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
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The ways from a touchpoint to one other than the following, as lines below the cards with their
 * conditions. Each leaves a card below its right corner and reaches one below its left corner, at a
 * place of its own. Where another card is below, lines run in the gaps between cards instead, each
 * at a {@linkplain Tracks place of its own} as well. A way into another row ends beside the name of
 * the touchpoint to which it leads.
 */
final class Jumps {
  private static final int NOWHERE = Integer.MIN_VALUE;
  private static final int PADDING = 4;
  private static final int RADIUS = 6;
  private static final int STUB = 26;

  /** Of words between the ends of their line. */
  private static final int MOST_LINES = 3;

  private static final int ENOUGH = 150;
  private static final int CORNER = 16;
  private static final int BESIDE = 12;

  /** The names of the touchpoints on the map, by their ids. */
  private final Map<String, String> names = new HashMap<>();

  private final List<MapColumn> columns;
  private final MapWords words;

  Jumps(JourneyContent content, MapWords words) {
    this.words = words;
    columns = content.columns;
    for (MapColumn column : content.columns) {
      column.touchpoint().ifPresent(at -> names.put(at.id(), at.name()));
    }
  }

  /**
   * A way.
   *
   * @param to the column to which it leads, if that is in the same row
   * @param startsCovered whether another card is below the one that it leaves
   * @param endsCovered whether another card is below the one to which it leads
   */
  record Jump(
      MapRow.Cell from,
      Optional<MapRow.Cell> to,
      String target,
      String condition,
      boolean startsCovered,
      boolean endsCovered) {
    /** Whether it leaves its card at the side, in the gap. */
    boolean leavesBeside() {
      return startsCovered || (endsCovered && isToNeighbour());
    }

    boolean leadsBack() {
      return to.filter(cell -> cell.x() < from.right()).isPresent();
    }

    /** Whether only the gap is between both, where a line has no room to go down and up again. */
    boolean isToNeighbour() {
      return to.filter(cell -> cell.x() == from.right()).isPresent();
    }
  }

  /** The ways of a row with the cards and the places beside them. */
  private record Drawing(List<Jump> jumps, Map<MapRow.Cell, Card> cards, Tracks tracks) {
    Card from(Jump jump) {
      return requireNonNull(cards.get(jump.from));
    }

    Card to(Jump jump) {
      return requireNonNull(cards.get(jump.to.orElseThrow()));
    }
  }

  /** Draws the ways that start in a row and returns their height. */
  int draw(
      MapRow row,
      List<Jump> jumps,
      Map<MapRow.Cell, Card> cards,
      Tracks tracks,
      int top,
      Canvas canvas) {
    if (jumps.isEmpty()) {
      return 0;
    }
    Drawing drawing = new Drawing(jumps, cards, tracks);
    List<Runnable> labels = new ArrayList<>();
    int[] starts = starts(drawing);
    int[] ends = ends(drawing);
    TreeMultiset<Integer> below = TreeMultiset.create();
    below.addAll(Ints.asList(starts));
    below.addAll(Ints.asList(ends));
    int y = top + 8;
    for (int i = 0; i < jumps.size(); i++) {
      Jump jump = jumps.get(i);
      int from = starts[i];
      below.remove(from);
      below.remove(ends[i]);
      boolean isStub = jump.to.isEmpty();
      String label = isStub ? about(jump) : jump.condition;
      int wanted = TextMeasure.width(label, TextStyle.SMALL);
      int to;
      int left;
      TextBlock text;
      if (isStub) {
        to = from + STUB;
        int before = from - 6 - clearBefore(below, from, row.left());
        int after = clearAfter(below, to, row.right()) - to - 6;
        // At the end of a row the words are before the line, which still leads on.
        boolean isBefore = after < Math.min(wanted, ENOUGH) && before > after;
        text =
            TextBlock.of(
                label, TextStyle.SMALL, Math.max(isBefore ? before : after, STUB), MOST_LINES);
        left = isBefore ? from - 6 - text.width : to + 6;
      } else if (jump.isToNeighbour()) {
        to = jump.endsCovered ? drawing.to(jump).right() : ends[i];
        left = from + 8;
        text = TextBlock.of(label, TextStyle.SMALL, to - 6 - left, MOST_LINES);
        to = jump.endsCovered ? left + text.width : to;
      } else {
        to = ends[i];
        int first = Math.min(from, to) + 8;
        TextBlock within =
            TextBlock.of(label, TextStyle.SMALL, Math.max(from, to) - 6 - first, MOST_LINES);
        if (within.lines.size() > 1 && !within.cut) {
          // So that they do not cross the line that they are about.
          left = first;
          text = within;
        } else {
          int clear = beside(below, wanted, first, Math.max(from, to));
          left = Math.max(row.left(), Math.min(clear, row.right() - wanted));
          text = TextBlock.of(label, TextStyle.SMALL, row.right() - left, 2);
        }
      }
      int height = Math.max(text.height(), 8);
      int level = isStub ? y + PADDING + 8 : y + PADDING + height + 1;
      line(jump, drawing, from, to, level, canvas);
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

  private static void line(Jump jump, Drawing drawing, int from, int to, int level, Canvas canvas) {
    boolean isBeside = jump.leavesBeside();
    Card left = drawing.from(jump);
    int start = left.bottom() - (isBeside ? drawing.tracks.startHeight(jump, left) : 0);
    StringBuilder path = new StringBuilder();
    path.append('M').append(isBeside ? left.right() : from).append(' ');
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
    Card card = drawing.to(jump);
    int end = card.bottom() - drawing.tracks.endHeight(jump, card);
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

  /** Returns where ways leave their cards: those to the left before those to the right. */
  private static int[] starts(Drawing drawing) {
    List<Jump> jumps = drawing.jumps;
    int[] starts = new int[jumps.size()];
    ListMultimap<Card, Integer> leaving = ArrayListMultimap.create();
    for (int i = 0; i < starts.length; i++) {
      Jump jump = jumps.get(i);
      if (jump.leavesBeside()) {
        starts[i] = drawing.from(jump).right() + drawing.tracks.start(jump);
      } else {
        leaving.put(drawing.from(jump), i);
      }
    }
    for (Card card : leaving.keySet()) {
      List<Integer> ordered = inOrder(leaving.get(card), i -> !jumps.get(i).leadsBack());
      int last = ordered.size() - 1;
      for (int nth = 0; nth <= last; nth++) {
        starts[ordered.get(nth)] = card.right() - CORNER - BESIDE * (last - nth);
      }
    }
    return starts;
  }

  /** Returns where ways reach cards: those from the left before those from the right. */
  private static int[] ends(Drawing drawing) {
    List<Jump> jumps = drawing.jumps;
    int[] ends = new int[jumps.size()];
    Multiset<Card> leaving = HashMultiset.create();
    jumps.stream()
        .filter(jump -> !jump.leavesBeside())
        .forEach(jump -> leaving.add(drawing.from(jump)));
    ListMultimap<Card, Integer> reaching = ArrayListMultimap.create();
    for (int i = 0; i < ends.length; i++) {
      Jump jump = jumps.get(i);
      if (jump.to.isEmpty()) {
        ends[i] = NOWHERE;
        continue;
      }
      Card card = drawing.to(jump);
      if (!jump.isToNeighbour()) {
        reaching.put(card, i);
      }
      ends[i] =
          jump.endsCovered
              ? card.left() - drawing.tracks.end(jump)
              : card.right() - CORNER - BESIDE * leaving.count(card);
    }
    for (Card card : reaching.keySet()) {
      List<Integer> ordered = inOrder(reaching.get(card), i -> jumps.get(i).leadsBack());
      for (int nth = 0; nth < ordered.size(); nth++) {
        int way = ordered.get(nth);
        if (!jumps.get(way).endsCovered) {
          ends[way] = card.left() + CORNER + BESIDE * nth;
        }
      }
    }
    return ends;
  }

  /**
   * Returns where the words of a way start so that no line from below runs through them.
   *
   * @param below where the ways below leave their cards and reach others
   * @param width how wide the words are
   * @param first the least place
   * @param right where their line ends
   */
  private static int beside(TreeMultiset<Integer> below, int width, int first, int right) {
    int left = first;
    for (int line : below.elementSet().tailSet(first - 4, false)) {
      if (line >= left + width + 4 || left + width > right) {
        break;
      }
      left = line > left - 4 ? line + 6 : left;
    }
    return left + width <= right ? left : first;
  }

  /** Returns where words before a line may start, so that no line from below runs through them. */
  private static int clearBefore(TreeMultiset<Integer> below, int line, int left) {
    Integer nearest = below.elementSet().lower(line);
    return nearest == null ? left : Math.max(left, nearest + 6);
  }

  /** Returns where words behind a line must end. */
  private static int clearAfter(TreeMultiset<Integer> below, int line, int right) {
    Integer nearest = below.elementSet().higher(line);
    return nearest == null ? right : Math.min(right, nearest - 4);
  }

  /** Orders ways from the left to the right so that none crosses another at its card. */
  private static List<Integer> inOrder(List<Integer> ways, Predicate<Integer> isRight) {
    List<Integer> ordered = new ArrayList<>(ways.stream().filter(isRight.negate()).toList());
    ordered.addAll(Lists.reverse(ways.stream().filter(isRight).toList()));
    return ordered;
  }

  private String about(Jump jump) {
    return MapWords.dotted(words.towards(jump.target), jump.condition);
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

  /** Returns the columns with another card below. */
  private static Set<MapRow.Cell> covered(MapRow row) {
    Set<MapRow.Cell> covered = new HashSet<>();
    for (MapRow.Block block : row.blocks()) {
      Map<Integer, MapRow.Cell> lowest = new HashMap<>();
      for (MapRow.Strip strip : block.strips()) {
        for (MapRow.Cell cell : strip.cells()) {
          MapRow.Cell above = lowest.put(cell.x(), cell);
          if (above != null) {
            covered.add(above);
          }
        }
      }
    }
    return covered;
  }

  /** Returns the ways that start in a row. */
  List<Jump> in(MapRow row) {
    Map<String, MapRow.Cell> byId = new HashMap<>();
    for (MapRow.Cell cell : row.cells()) {
      cell.column().touchpoint().ifPresent(at -> byId.put(at.id(), cell));
    }
    Set<MapRow.Cell> covered = covered(row);
    List<Jump> jumps = new ArrayList<>();
    for (MapRow.Cell cell : row.cells()) {
      Optional<Touchpoint> from = cell.column().touchpoint();
      for (NextStep step : from.map(Touchpoint::nextSteps).orElse(List.of())) {
        String name = names.get(step.touchpointId());
        if (name != null && !isPlain(step, cell.column())) {
          Optional<MapRow.Cell> to = Optional.ofNullable(byId.get(step.touchpointId()));
          jumps.add(
              new Jump(
                  cell,
                  to,
                  name,
                  step.condition().orElse(""),
                  covered.contains(cell),
                  to.filter(covered::contains).isPresent()));
        }
      }
    }
    return jumps;
  }
}
