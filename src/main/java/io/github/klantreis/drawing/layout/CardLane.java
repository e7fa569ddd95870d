package io.github.klantreis.drawing.layout;

import io.github.klantreis.drawing.content.JourneyContent;
import io.github.klantreis.drawing.content.MapColumn;
import io.github.klantreis.drawing.ink.Canvas;
import io.github.klantreis.drawing.ink.Icon;
import io.github.klantreis.drawing.ink.PathData;
import io.github.klantreis.drawing.ink.TextBlock;
import io.github.klantreis.drawing.ink.TextStyle;
import io.github.klantreis.drawing.theme.ColourRole;
import io.github.klantreis.drawing.theme.MapLane;
import io.github.klantreis.drawing.theme.Theme;
import io.github.klantreis.drawing.wording.MapWords;
import io.github.klantreis.part.Branch;
import io.github.klantreis.part.Branching;
import io.github.klantreis.term.BranchingKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The lane of touchpoints as cards. Where the journey divides, the branches are below each other
 * between a fork and a join, the first in line with what comes before and after; one with which the
 * journey ends has a dot in place of the join. Ways other than the following one are lines below
 * the cards.
 */
final class CardLane implements LaneDrawing {
  private static final int INSET = 4;
  private static final int GAP = 10;
  private static final int QUESTION_LINES = 3;

  /** Where the fork divides, from its left edge. */
  private static final int NODE = 24;

  private static final int NODE_SIZE = 11;
  private static final int BAR_SIZE = 18;
  private static final int END_SIZE = 4;
  private static final int END_STUB = 12;
  private static final int LETTER_X = 41;
  private static final int TEXT_X = LETTER_X + Stacking.LETTER + 6;

  private final JourneyContent content;
  private final Theme theme;
  private final MapWords words;
  private final Jumps jumps;

  CardLane(JourneyContent content, Theme theme, MapWords words) {
    this.content = content;
    this.theme = theme;
    this.words = words;
    this.jumps = new Jumps(content, words);
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
    List<Jumps.Jump> ways = jumps.in(row);
    Tracks tracks = new Tracks(ways);
    Map<MapRow.Cell, Card> cards = new HashMap<>();
    for (MapRow.Cell cell : row.cells()) {
      cell.column()
          .touchpoint()
          .ifPresent(
              at -> cards.put(cell, new Card(content, at, tracks.inside(cell), theme, words)));
    }
    int top = y;
    List<Branches> all = new ArrayList<>();
    int first = highest(row.trunk(), cards);
    for (MapRow.Block block : row.blocks()) {
      Branches branches = new Branches(block, cards);
      all.add(branches);
      top = Math.max(top, y + branches.question(y, canvas));
      first = Math.max(first, branches.firstHeight());
    }
    int bottom = top + first;
    for (Branches branches : all) {
      bottom = Math.max(bottom, branches.draw(top, first, canvas));
    }
    for (MapRow.Cell cell : row.trunk()) {
      draw(cards.get(cell), top, first, canvas);
    }
    for (MapRow.Segment segment : row.segments()) {
      for (int x : segment.free()) {
        free(x + GAP / 2, top, row.columnWidth() - GAP, first, canvas);
        canvas.explain(MapMark.ONLY_IN_THE_OTHER);
      }
    }
    return bottom + jumps.draw(row, ways, cards, tracks, bottom, canvas) - y;
  }

  /** Outlines a place where only the journey that is compared has a touchpoint. */
  static void free(int x, int y, int width, int height, Canvas canvas) {
    canvas.line(
        "M" + x + " " + y + "h" + width + "v" + height + "h" + -width + "z",
        ColourRole.CHANGE,
        "l1 d2 faint");
  }

  /** Draws a diamond, where customers choose. */
  static void diamond(int x, int y, Canvas canvas) {
    canvas.shape(
        "M" + x + " " + (y - NODE_SIZE) + "l11 11l-11 11l-11-11z",
        ColourRole.CARD,
        ColourRole.MUTED);
  }

  /** Draws a bar, where branches go side by side, so far up and down from its middle. */
  static void bar(int x, int y, int size, Canvas canvas) {
    canvas.shape(
        "M" + (x - 3) + " " + (y - size) + "h6v" + 2 * size + "h-6z",
        ColourRole.MUTED,
        ColourRole.MUTED);
  }

  /** Draws a dot, where the journey ends for those who come there. */
  static void end(int x, int y, Canvas canvas) {
    canvas.shape(PathData.circle(x, y, END_SIZE), ColourRole.MUTED, ColourRole.MUTED);
  }

  private static int highest(List<MapRow.Cell> cells, Map<MapRow.Cell, Card> cards) {
    return cells.stream()
        .map(cards::get)
        .filter(Objects::nonNull)
        .mapToInt(Card::height)
        .max()
        .orElse(0);
  }

  private static void draw(@Nullable Card card, int top, int height, Canvas canvas) {
    if (card != null) {
      card.draw(top, height, canvas);
    }
  }

  /** The branches of one branching. */
  private final class Branches {
    private final MapRow.Block block;
    private final Map<MapRow.Cell, Card> cards;
    private final boolean isChoice;
    private final List<Way> ways = new ArrayList<>();

    Branches(MapRow.Block block, Map<MapRow.Cell, Card> cards) {
      this.block = block;
      this.cards = cards;
      this.isChoice = block.branching().branching().kind() == BranchingKind.CHOICE;
      for (MapRow.Strip strip : block.strips()) {
        ways.add(new Way(strip));
      }
    }

    /** Draws above the fork what is decided or goes on there; returns the height. */
    int question(int y, Canvas canvas) {
      if (!block.opens()) {
        return 0;
      }
      Branching branching = block.branching().branching();
      int room = block.columnsRight() - block.left() - NODE;
      TextBlock name = TextBlock.of(branching.name(), TextStyle.LABEL, room, QUESTION_LINES);
      canvas.open("", "", MapWords.dotted(branching.name(), words.of(branching.kind())));
      int left = block.left() + NODE - NODE_SIZE;
      int height = canvas.text(name, left, y, ColourRole.INK);
      Optional<String> several = content.observed.flatMap(all -> all.tookSeveral(branching));
      if (several.isPresent()) {
        TextBlock text = TextBlock.of(several.get(), TextStyle.SMALL, room, 2);
        height += canvas.text(text, left, y + height, ColourRole.OBSERVED);
      }
      canvas.close();
      return height + 6;
    }

    int firstHeight() {
      return ways.get(0).height();
    }

    /** Draws fork, branches and join, the first in a height that is given; returns the bottom. */
    int draw(int top, int first, Canvas canvas) {
      int middle = top + first / 2;
      int y = top;
      for (int i = 0; i < ways.size(); i++) {
        Way way = ways.get(i);
        int height = i == 0 ? first : way.height();
        way.draw(y, height, middle, i == 0 ? middle : y + way.axis(height), canvas);
        y += height + GAP;
      }
      if (block.opens()) {
        canvas.line(
            "M" + (block.left() - INSET) + " " + middle + "h" + (NODE + INSET),
            ColourRole.MUTED,
            "l2");
        node(block.left() + NODE, middle, canvas);
      }
      if (joins()) {
        int x = closing();
        canvas.line("M" + x + " " + middle + "H" + (block.right() + INSET), ColourRole.MUTED, "l2");
        node(x, middle, canvas);
      }
      return y - GAP;
    }

    /** Whether any branch leads to a join in this row. */
    private boolean joins() {
      return block.closes() && ways.stream().anyMatch(way -> !way.ends);
    }

    private int closing() {
      return block.right() - NODE;
    }

    private void node(int x, int y, Canvas canvas) {
      if (isChoice) {
        diamond(x, y, canvas);
        canvas.explain(MapMark.CHOICE);
      } else {
        bar(x, y, BAR_SIZE, canvas);
        canvas.explain(MapMark.SIDE_BY_SIDE);
      }
    }

    /** One branch. */
    private final class Way {
      private final MapRow.Strip strip;
      private final TextBlock name;

      /** Whether the journey ends with the branch. */
      private final boolean ends;

      private final List<TextBlock> shares = new ArrayList<>();
      private final List<ColourRole> roles = new ArrayList<>();

      Way(MapRow.Strip strip) {
        this.strip = strip;
        Branch branch = strip.branch().branch();
        ends = isChoice && branch.endsJourney();
        int room =
            strip.isLettered()
                ? block.x() - block.left() - TEXT_X - INSET
                : block.columnsRight() - block.left() - LETTER_X;
        name =
            block.opens()
                ? TextBlock.of(branch.name(), TextStyle.LABEL, room, 4)
                : TextBlock.nothing();
        if (block.opens() && isChoice) {
          branch.share().ifPresent(share -> share(words.percentage(share), room, ColourRole.MUTED));
          content
              .observed
              .flatMap(taken -> taken.took(block.branching().branching(), branch))
              .ifPresent(share -> share(share, room, ColourRole.OBSERVED));
        }
      }

      private void share(String text, int room, ColourRole role) {
        shares.add(TextBlock.of(text, TextStyle.SMALL, room, 2));
        roles.add(role);
      }

      private int sharesHeight() {
        return shares.stream().mapToInt(TextBlock::height).sum();
      }

      int height() {
        int words =
            strip.isLettered()
                ? 2 * Math.max(name.height(), sharesHeight()) + 10
                : name.height() + sharesHeight() + 12;
        return Math.max(Math.max(words, Stacking.LETTER + 4), highest(strip.cells(), cards));
      }

      /** Returns how far below the top the line runs. */
      int axis(int height) {
        return strip.isLettered() ? height / 2 : name.height() + 6;
      }

      /** Whether the journey ended with the branch in a row before. */
      private boolean hasEnded() {
        return ends && !block.opens() && strip.cells().isEmpty();
      }

      /** Whether the branch ends the journey in this row. */
      private boolean endsHere() {
        List<MapColumn> all = strip.branch().columns();
        List<MapRow.Cell> here = strip.cells();
        return ends
            && (all.isEmpty()
                ? block.opens()
                : !here.isEmpty()
                    && here.get(here.size() - 1).column().equals(all.get(all.size() - 1)));
      }

      /** Returns where the journey ends. */
      private int endX() {
        List<MapRow.Cell> here = strip.cells();
        if (!here.isEmpty()) {
          int room = block.closes() ? closing() : block.columnsRight();
          return Math.min(here.get(here.size() - 1).right() + END_STUB, room);
        }
        int words =
            Math.max(name.width, shares.stream().mapToInt(share -> share.width).max().orElse(0));
        return Math.min(block.left() + LETTER_X + words + GAP, block.columnsRight());
      }

      void draw(int top, int height, int middle, int y, Canvas canvas) {
        if (hasEnded()) {
          return;
        }
        boolean joins = block.closes() && !ends;
        int from = block.opens() ? block.left() + NODE : block.left();
        int to = joins ? closing() : endsHere() ? endX() : block.columnsRight();
        canvas.line(
            "M"
                + from
                + " "
                + (block.opens() ? middle + "V" + y : String.valueOf(y))
                + "H"
                + to
                + (joins ? "V" + middle : ""),
            ColourRole.MUTED,
            "l2 none");
        if (endsHere()) {
          end(to, y, canvas);
          canvas.explain(MapMark.ENDS);
        }
        String about = Stacking.name(block, strip);
        canvas.open(
            "", "", endsHere() ? MapWords.dotted(about, words.of(MapMark.ENDS.text)) : about);
        int x = block.left() + LETTER_X;
        if (strip.isLettered()) {
          int letter = block.opens() ? x : block.x() - Stacking.LETTER - 7;
          Stacking.letter(block, strip, letter, y - Stacking.LETTER / 2, canvas);
          x = block.left() + TEXT_X;
        }
        canvas.text(name, x, y - name.height() - 3, ColourRole.INK);
        int below = y + 4;
        for (int i = 0; i < shares.size(); i++) {
          below += canvas.text(shares.get(i), x, below, roles.get(i));
        }
        canvas.close();
        for (MapRow.Cell cell : strip.cells()) {
          CardLane.draw(cards.get(cell), top, height, canvas);
        }
      }
    }
  }
}
