package io.github.klantreis.drawing.layout;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multiset;
import io.github.klantreis.drawing.content.JourneyContent;
import io.github.klantreis.drawing.content.MapColumn;
import io.github.klantreis.drawing.ink.Canvas;
import io.github.klantreis.drawing.ink.Icon;
import io.github.klantreis.drawing.ink.Mark;
import io.github.klantreis.drawing.ink.PathData;
import io.github.klantreis.drawing.ink.TextBlock;
import io.github.klantreis.drawing.ink.TextStyle;
import io.github.klantreis.drawing.theme.ColourRole;
import io.github.klantreis.drawing.theme.MapLane;
import io.github.klantreis.drawing.wording.MapWords;
import io.github.klantreis.model.Actor;
import io.github.klantreis.model.HandOver;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.term.NamedParticipant;
import io.github.klantreis.term.Participant;
import io.github.klantreis.term.Side;
import io.github.klantreis.vocabulary.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A line for each actor and for the customers: at each touchpoint a full mark at who turns to whom,
 * an open mark at the other, a dot at who else takes part, and arrows where the customer is handed
 * over from one actor to another.
 */
final class ActorLane implements LaneDrawing {
  static final Text HANDED = Text.en("handed over").nl("overgedragen");
  static final Text CARRIED =
      Text.en("the {person} carries it over").nl("de {person} draagt het zelf over");

  private static final Text CUSTOMERS = Text.en("{People}").nl("{People}");

  /** Ids have no blanks. */
  private static final String CUSTOMER = " CUSTOMER";

  private static final int LINE = 34;
  private static final int NAMES = 120;
  private static final int MARK = 6;

  /** Where the name of a lane is, below its icon. */
  private static final int NAME_TOP = 21;

  /** How far the first hand-over runs from a line, and the next from it. */
  private static final int FIRST_TRACK = 12;

  private static final int TRACK = 6;

  /** How far beside a mark hand-overs leave it and reach it; those of one mark are apart. */
  private static final int LEAVING = 13;

  private static final int REACHING = 18;
  private static final int APART = 10;

  private final JourneyContent content;
  private final MapWords words;

  /** The names of the lines, by id: the customers, sides without a name, actors. */
  private final Map<String, String> lines = new LinkedHashMap<>();

  /** The places of the lines, from the top. */
  private final Map<String, Integer> order = new HashMap<>();

  /** The places of the touchpoints in the journey. */
  private final Map<String, Integer> indices = new HashMap<>();

  private final List<HandOver> handOvers;

  ActorLane(JourneyContent content, MapWords words) {
    this.content = content;
    this.words = words;
    Map<String, String> found = new LinkedHashMap<>();
    found.put(CUSTOMER, words.of(CUSTOMERS));
    boolean any = false;
    for (MapColumn column : content.columns) {
      for (String id : column.touchpoint().map(this::all).orElse(Map.of()).keySet()) {
        any |= !id.equals(CUSTOMER);
        found.putIfAbsent(id, name(id));
      }
    }
    if (any) {
      lines.putAll(found);
      lines.keySet().forEach(line -> order.put(line, order.size()));
      for (MapColumn column : content.columns) {
        column.touchpoint().ifPresent(at -> indices.put(at.id(), column.index()));
      }
    }
    handOvers = any ? content.journey.handOvers() : List.of();
  }

  private String name(String id) {
    return content
        .journey
        .actor(id)
        .map(Actor::name)
        .orElseGet(() -> content.nameOf(side(id), words));
  }

  private static Side side(String id) {
    return Side.valueOf(id.strip());
  }

  /** How somebody takes part. */
  private enum Role {
    INITIATOR(MapMark.INITIATOR),
    RECEIVER(MapMark.RECEIVER),
    INVOLVED(MapMark.INVOLVED);

    private final MapMark mark;

    Role(MapMark mark) {
      this.mark = mark;
    }
  }

  /** Returns who takes part in a touchpoint, and how. */
  private Map<String, Role> all(Touchpoint touchpoint) {
    Map<String, Role> all = new LinkedHashMap<>();
    touchpoint.initiator().ifPresent(one -> all.put(line(one), Role.INITIATOR));
    touchpoint.receiver().ifPresent(one -> all.putIfAbsent(line(one), Role.RECEIVER));
    for (String id : touchpoint.involved()) {
      all.putIfAbsent(content.journey.actor(id).isPresent() ? id : CUSTOMER, Role.INVOLVED);
    }
    return all;
  }

  private String line(Participant participant) {
    if (participant instanceof NamedParticipant named) {
      return content.journey.actor(named.id()).isPresent() ? named.id() : CUSTOMER;
    }
    return " " + ((Side) participant).name();
  }

  @Override
  public String label() {
    return words.of(MapLane.ACTORS);
  }

  @Override
  public Icon icon() {
    return Icon.of(MapLane.ACTORS);
  }

  @Override
  public ColourRole role() {
    return ColourRole.INK;
  }

  @Override
  public boolean isEmpty() {
    return lines.isEmpty();
  }

  @Override
  public int draw(MapRow row, int y, Canvas canvas) {
    Map<String, Integer> middles = middles(row);
    List<Transfer> transfers = transfers(row, middles);
    Map<String, Integer> levels = new HashMap<>();
    // The names of the lines are below that of the lane.
    int level = y + NAME_TOP + beside(label()).height() + LINE / 2;
    int nth = 0;
    for (Map.Entry<String, String> line : lines.entrySet()) {
      levels.put(line.getKey(), level);
      canvas.groundLine("M" + row.left() + " " + level + "H" + row.right(), ColourRole.LINE, "l1");
      TextBlock name = beside(MapWords.capital(line.getValue()));
      canvas.layer(Mark.Layer.NAMES, level - LINE / 2, LINE);
      canvas.text(name, row.left() - NAMES, level - name.height() / 2, ColourRole.INK);
      canvas.endLayer();
      level += Math.max(LINE, 2 * FIRST_TRACK + TRACK * (tracks(transfers, nth) - 1));
      nth++;
    }
    int bottom = level - LINE / 2;
    transfers.forEach(transfer -> transfer.draw(levels, canvas));
    for (MapRow.Cell cell : row.cells()) {
      cell.column()
          .touchpoint()
          .ifPresent(at -> touchpoint(at, middles.getOrDefault(at.id(), 0), levels, canvas));
    }
    for (MapRow.Block block : row.blocks()) {
      letters(block, middles, bottom - 5, canvas);
    }
    return bottom - y + (row.blocks().isEmpty() ? 0 : 10);
  }

  private static TextBlock beside(String text) {
    return TextBlock.of(text, TextStyle.SMALL, NAMES - 12, 2);
  }

  /** Returns where the marks of touchpoints are; branches share the width of their column. */
  private static Map<String, Integer> middles(MapRow row) {
    Map<String, Integer> middles = new HashMap<>();
    for (MapRow.Cell cell : row.trunk()) {
      cell.column().touchpoint().ifPresent(at -> middles.put(at.id(), cell.middle()));
    }
    for (MapRow.Block block : row.blocks()) {
      List<MapRow.Strip> lettered =
          block.strips().stream().filter(MapRow.Strip::isLettered).toList();
      for (int i = 0; i < lettered.size(); i++) {
        for (MapRow.Cell cell : lettered.get(i).cells()) {
          int x = cell.x() + cell.width() * (i + 1) / (lettered.size() + 1);
          cell.column().touchpoint().ifPresent(at -> middles.put(at.id(), x));
        }
      }
    }
    return middles;
  }

  /** Writes below the lines which branch a mark is of. */
  private static void letters(
      MapRow.Block block, Map<String, Integer> middles, int y, Canvas canvas) {
    for (MapRow.Strip strip : block.strips()) {
      for (MapRow.Cell cell : strip.cells()) {
        TextBlock letter = TextBlock.of(strip.branch().letter(), TextStyle.SMALL, 40);
        cell.column()
            .touchpoint()
            .ifPresent(
                at ->
                    canvas.centred(
                        letter, middles.getOrDefault(at.id(), 0), y, ColourRole.MUTED, false));
      }
    }
  }

  private void touchpoint(
      Touchpoint touchpoint, int x, Map<String, Integer> levels, Canvas canvas) {
    Map<String, Role> all = all(touchpoint);
    List<String> about = new ArrayList<>(List.of(touchpoint.name()));
    all.keySet().forEach(id -> about.add(String.valueOf(lines.get(id))));
    canvas.open("", "", MapWords.dotted(about));
    Optional<Integer> from = level(all, Role.INITIATOR, levels);
    Optional<Integer> to = level(all, Role.RECEIVER, levels);
    if (from.isPresent() && to.isPresent()) {
      int towards = to.get() > from.get() ? 1 : -1;
      int end = to.get() - towards * (MARK + 2);
      canvas.line("M" + x + " " + from.get() + "V" + end, ColourRole.MUTED, "l1");
      canvas.area(
          "M" + (x - 5) + " " + (end - 7 * towards) + "h10l-5 " + 7 * towards + "z",
          ColourRole.MUTED,
          "");
      canvas.explain(MapMark.TURNS);
    }
    all.forEach(
        (id, role) -> {
          int y = levels.getOrDefault(id, 0);
          switch (role) {
            case INITIATOR -> initiator(x, y, canvas);
            case RECEIVER -> receiver(x, y, canvas);
            case INVOLVED -> involved(x, y, canvas);
          }
          canvas.explain(role.mark);
        });
    canvas.close();
  }

  static void initiator(int x, int y, Canvas canvas) {
    canvas.shape(PathData.circle(x, y, MARK), ColourRole.MUTED, ColourRole.MUTED);
  }

  static void receiver(int x, int y, Canvas canvas) {
    canvas.shape(PathData.circle(x, y, MARK), ColourRole.CARD, ColourRole.MUTED);
  }

  static void involved(int x, int y, Canvas canvas) {
    canvas.area(PathData.circle(x, y, 3), ColourRole.MUTED, "");
  }

  private static Optional<Integer> level(
      Map<String, Role> all, Role wanted, Map<String, Integer> levels) {
    return all.entrySet().stream()
        .filter(one -> one.getValue() == wanted)
        .map(one -> levels.get(one.getKey()))
        .findFirst();
  }

  /**
   * A hand-over in a row. It runs beside the line of the first actor, on the side of the other, so
   * that it passes no mark there, and on a track of its own.
   */
  private final class Transfer {
    private final HandOver handOver;
    private final int from;
    private final int to;
    private final boolean starts;
    private final boolean ends;

    /** How many others leave or reach the same touchpoint on the same side. */
    private final int nthLeaving;

    private final int nthReaching;
    private int track;

    Transfer(
        HandOver handOver,
        int from,
        int to,
        boolean starts,
        boolean ends,
        int nthLeaving,
        int nthReaching) {
      this.handOver = handOver;
      this.from = from;
      this.to = to;
      this.starts = starts;
      this.ends = ends;
      this.nthLeaving = nthLeaving;
      this.nthReaching = nthReaching;
    }

    private boolean leadsDown() {
      return order(handOver.to().id()) > order(handOver.from().id());
    }

    /** Returns the number of the line above the track. */
    int gap() {
      return order(handOver.from().id()) - (leadsDown() ? 0 : 1);
    }

    private int towards() {
      return to < from ? -1 : 1;
    }

    int left() {
      return Math.min(from, to);
    }

    /** Takes the first track beside its line that is free; {@code taken} says up to where. */
    void take(ListMultimap<Integer, Integer> taken) {
      List<Integer> ends = taken.get(gap());
      while (track < ends.size() && ends.get(track) >= left()) {
        track++;
      }
      if (track < ends.size()) {
        ends.set(track, Math.max(from, to));
      } else {
        ends.add(Math.max(from, to));
      }
    }

    void draw(Map<String, Integer> levels, Canvas canvas) {
      boolean isCarried = handOver.isCarriedByCustomer();
      ColourRole role = isCarried ? ColourRole.PAIN : ColourRole.ACTION;
      int fromY = levels.getOrDefault(handOver.from().id(), 0);
      int toY = levels.getOrDefault(handOver.to().id(), 0) + beside(nthReaching);
      int level = fromY + (leadsDown() ? 1 : -1) * (FIRST_TRACK + TRACK * track);
      int towards = towards();
      StringBuilder path = new StringBuilder();
      if (starts) {
        int out = fromY + beside(nthLeaving);
        path.append('M').append(from + towards * MARK).append(' ').append(out);
        path.append('H').append(from + towards * (LEAVING + APART * nthLeaving));
        path.append('V').append(level);
      } else {
        path.append('M').append(from).append(' ').append(level);
      }
      int end = to - towards * (MARK + 2);
      if (ends) {
        path.append('H').append(to - towards * (REACHING + APART * nthReaching));
        path.append('V').append(toY).append('H').append(end);
      } else {
        path.append('H').append(to);
      }
      canvas.open(
          "",
          "",
          MapWords.dotted(
              words.leading(handOver.from().name(), handOver.to().name()),
              words.of(isCarried ? CARRIED : HANDED)));
      canvas.line(path.toString(), role, isCarried ? "l2 d1 none" : "l2 none");
      canvas.explain(isCarried ? MapMark.CARRIED_OVER : MapMark.HANDED_OVER);
      if (ends) {
        int tip = end - 7 * towards;
        canvas.area("M" + tip + " " + (toY - 5) + "v10l" + 7 * towards + "-5z", role, "");
      }
      canvas.close();
    }

    /** Returns how far from the middle of a mark: on its line, below, above. */
    private static int beside(int nth) {
      int steps = (nth % 5 + 1) / 2;
      return nth % 2 == 0 ? -3 * steps : 3 * steps;
    }
  }

  private int order(String line) {
    return order.getOrDefault(line, 0);
  }

  /** Returns how many tracks are below a line. */
  private static int tracks(List<Transfer> transfers, int line) {
    return transfers.stream()
        .filter(transfer -> transfer.gap() == line)
        .mapToInt(transfer -> transfer.track + 1)
        .max()
        .orElse(1);
  }

  /** Returns the hand-overs that a row shows, each on its track. */
  private List<Transfer> transfers(MapRow row, Map<String, Integer> middles) {
    int first = row.cells().stream().mapToInt(cell -> cell.column().index()).min().orElse(0);
    Multiset<String> left = HashMultiset.create();
    Multiset<String> right = HashMultiset.create();
    List<Transfer> transfers = new ArrayList<>();
    for (HandOver handOver : handOvers) {
      String before = handOver.before().id();
      String after = handOver.after().id();
      Integer fromX = middles.get(before);
      Integer toX = middles.get(after);
      int from = fromX != null ? fromX : edge(row, indices.getOrDefault(before, -1) < first);
      int to = toX != null ? toX : edge(row, indices.getOrDefault(after, -1) < first);
      boolean isKnown =
          lines.containsKey(handOver.from().id()) && lines.containsKey(handOver.to().id());
      if (from == to || !isKnown) {
        continue;
      }
      transfers.add(
          new Transfer(
              handOver,
              from,
              to,
              fromX != null,
              toX != null,
              (to < from ? left : right).add(before, 1),
              (to < from ? right : left).add(after, 1)));
    }
    ListMultimap<Integer, Integer> taken = ArrayListMultimap.create();
    transfers.stream()
        .sorted(Comparator.comparingInt(Transfer::left))
        .forEach(transfer -> transfer.take(taken));
    return transfers;
  }

  private static int edge(MapRow row, boolean isBefore) {
    return isBefore ? row.left() : row.right();
  }
}
