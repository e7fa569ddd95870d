package io.github.klantreis.drawing.layout;

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
  static final Text STARTS = Text.en("turns to another").nl("wendt zich tot een ander");
  static final Text HANDED = Text.en("handed over").nl("overgedragen");
  static final Text CARRIED =
      Text.en("the {person} carries it over").nl("de {person} draagt het zelf over");

  private static final Text CUSTOMERS = Text.en("{People}").nl("{People}");

  /** Ids have no blanks. */
  private static final String CUSTOMER = " CUSTOMER";

  private static final int LINE = 34;
  private static final int NAMES = 120;
  private static final int MARK = 6;

  private final JourneyContent content;
  private final MapWords words;

  /** The names of the lines, by id: the customers, sides without a name, actors. */
  private final Map<String, String> lines = new LinkedHashMap<>();

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
    INITIATOR,
    RECEIVER,
    INVOLVED
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
    return "";
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
    Map<String, Integer> levels = new HashMap<>();
    int level = y + LINE / 2;
    for (Map.Entry<String, String> line : lines.entrySet()) {
      levels.put(line.getKey(), level);
      canvas.groundLine("M" + row.left() + " " + level + "H" + row.right(), ColourRole.LINE, "l1");
      TextBlock name =
          TextBlock.of(MapWords.capital(line.getValue()), TextStyle.SMALL, NAMES - 12, 2);
      canvas.layer(Mark.Layer.NAMES, level - LINE / 2, LINE);
      canvas.text(name, row.left() - NAMES, level - name.height() / 2, ColourRole.INK);
      canvas.endLayer();
      level += LINE;
    }
    Map<String, Integer> middles = middles(row);
    handOvers(row, levels, middles, canvas);
    for (MapRow.Cell cell : row.cells()) {
      cell.column()
          .touchpoint()
          .ifPresent(at -> touchpoint(at, middles.getOrDefault(at.id(), 0), levels, canvas));
    }
    for (MapRow.Block block : row.blocks()) {
      letters(block, middles, y, canvas);
    }
    return lines.size() * LINE + (row.blocks().isEmpty() ? 0 : 10);
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
  private void letters(MapRow.Block block, Map<String, Integer> middles, int y, Canvas canvas) {
    for (MapRow.Strip strip : block.strips()) {
      for (MapRow.Cell cell : strip.cells()) {
        TextBlock letter = TextBlock.of(strip.branch().letter(), TextStyle.SMALL, 40);
        cell.column()
            .touchpoint()
            .ifPresent(
                at ->
                    canvas.centred(
                        letter,
                        middles.getOrDefault(at.id(), 0),
                        y + lines.size() * LINE - 5,
                        ColourRole.MUTED,
                        false));
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
      canvas.line("M" + x + " " + from.get() + "V" + end, ColourRole.MUTED, "l2");
      canvas.area(
          "M" + (x - 5) + " " + (end - 7 * towards) + "h10l-5 " + 7 * towards + "z",
          ColourRole.MUTED,
          "");
    }
    all.forEach(
        (id, role) -> {
          int y = levels.getOrDefault(id, 0);
          switch (role) {
            case INITIATOR ->
                canvas.shape(PathData.circle(x, y, MARK), ColourRole.MUTED, ColourRole.MUTED);
            case RECEIVER ->
                canvas.shape(PathData.circle(x, y, MARK), ColourRole.CARD, ColourRole.MUTED);
            case INVOLVED -> canvas.area(PathData.circle(x, y, 4), ColourRole.MUTED, "");
          }
        });
    canvas.close();
  }

  private static Optional<Integer> level(
      Map<String, Role> all, Role wanted, Map<String, Integer> levels) {
    return all.entrySet().stream()
        .filter(one -> one.getValue() == wanted)
        .map(one -> levels.get(one.getKey()))
        .findFirst();
  }

  private void handOvers(
      MapRow row, Map<String, Integer> levels, Map<String, Integer> middles, Canvas canvas) {
    for (HandOver handOver : handOvers) {
      Integer fromX = middles.get(handOver.before().id());
      Integer toX = middles.get(handOver.after().id());
      Integer fromY = levels.get(handOver.from().id());
      Integer toY = levels.get(handOver.to().id());
      if ((fromX == null && toX == null) || fromY == null || toY == null) {
        continue;
      }
      ColourRole role = handOver.isCarriedByCustomer() ? ColourRole.PAIN : ColourRole.ACTION;
      String classes = handOver.isCarriedByCustomer() ? "l2 d1 none" : "l2 none";
      canvas.open(
          "",
          "",
          MapWords.dotted(
              words.leading(handOver.from().name(), handOver.to().name()),
              words.of(handOver.isCarriedByCustomer() ? CARRIED : HANDED)));
      if (toX == null) {
        canvas.line("M" + fromX + " " + fromY + "H" + row.right(), role, classes);
      } else {
        int back = fromX != null && fromX > toX ? -1 : 1;
        int end = toX - back * (MARK + 2);
        String way =
            fromX == null
                ? "M" + row.left() + " " + toY + "H" + end
                : "M" + fromX + " " + fromY + "H" + (toX - back * 26) + "V" + toY + "H" + end;
        canvas.line(way, role, classes);
        canvas.area("M" + (end - 7 * back) + " " + (toY - 5) + "v10l" + 7 * back + "-5z", role, "");
      }
      canvas.close();
    }
  }
}
