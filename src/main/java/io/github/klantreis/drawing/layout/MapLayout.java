package io.github.klantreis.drawing.layout;

import io.github.klantreis.drawing.content.JourneyContent;
import io.github.klantreis.drawing.content.MapContent;
import io.github.klantreis.drawing.content.ObservedPhrases;
import io.github.klantreis.drawing.ink.Canvas;
import io.github.klantreis.drawing.ink.ColourClass;
import io.github.klantreis.drawing.ink.Explained;
import io.github.klantreis.drawing.ink.Icon;
import io.github.klantreis.drawing.ink.Image;
import io.github.klantreis.drawing.ink.ImageSection;
import io.github.klantreis.drawing.ink.Mark;
import io.github.klantreis.drawing.ink.TextBlock;
import io.github.klantreis.drawing.ink.TextStyle;
import io.github.klantreis.drawing.layout.RowBreaks.Place;
import io.github.klantreis.drawing.theme.ColourRole;
import io.github.klantreis.drawing.theme.MapLane;
import io.github.klantreis.drawing.theme.Theme;
import io.github.klantreis.drawing.wording.MapWords;
import io.github.klantreis.part.Lane;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Lays out a map from top to bottom. */
public final class MapLayout {
  private static final int MARGIN = 28;
  private static final int LABELS = 144;
  private static final int LANE_PADDING = 4;

  private static final int ROW_GAP = 16;
  private static final int NARROWEST = 1000;
  private static final int STEP = 72;

  private final Theme theme;
  private final MapWords words;
  private final List<ImageSection> sections = new ArrayList<>();
  private final RowBreaks.Filled filling;
  private final int capacity;
  private final int rowWidth;
  private final List<Arcs> arcs;

  /** The widths that the arcs of each journey need at the left edge. */
  private final List<Integer> gutters;

  private final int gutter;

  /** The rows of each journey. */
  private final List<List<MapRow>> rows;

  private int y;
  private int widest;

  /** How high a piece can be that is printed on one sheet. */
  private int sheetHeight;

  /**
   * Divides the journeys of a map into rows.
   *
   * @param places the places of each journey
   * @param filling which rows are filled first
   * @param capacity the width that decides how many columns are in a row
   * @param rowWidth the width that columns may fill
   */
  private MapLayout(
      MapContent map,
      List<List<Place>> places,
      RowBreaks.Filled filling,
      int capacity,
      int rowWidth) {
    this.theme = map.theme;
    this.words = map.words;
    this.filling = filling;
    this.capacity = capacity;
    this.rowWidth = rowWidth;
    this.arcs = map.journeys.stream().map(content -> new Arcs(content, words)).toList();
    this.gutters = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      boolean hasSeveralRows = rows(places.get(i), MARGIN + LABELS).size() > 1;
      gutters.add(arcs.get(i).gutter(hasSeveralRows));
    }
    this.gutter = gutters.stream().mapToInt(Integer::intValue).sum();
    this.rows = places.stream().map(of -> rows(of, MARGIN + gutter + LABELS)).toList();
  }

  /**
   * Lays out a map.
   *
   * @param withLists whether the changes and the findings are listed below the map
   */
  public static Image image(MapContent map, boolean withLists) {
    return best(map, withLists).readFrom(map.words.isRightToLeft());
  }

  /** Returns the map in the rows that suit the paper best. */
  private static Image best(MapContent map, boolean withLists) {
    Theme theme = map.theme;
    List<List<Place>> places = places(map.journeys);
    if (!theme.fitsPaper()) {
      int width = theme.rowWidth();
      return new MapLayout(map, places, RowBreaks.Filled.FROM_THE_START, width, width)
          .draw(map, withLists);
    }
    int widest = Math.max(Theme.MIN_ROW_WIDTH, Sheets.widest(theme.paper()));
    MapLayout first = new MapLayout(map, places, RowBreaks.Filled.FROM_THE_START, widest, widest);
    Image best = first.draw(map, withLists);
    List<List<List<MapRow>>> drawn = new ArrayList<>(List.of(first.rows));
    for (int capacity = widest; capacity >= Theme.MIN_ROW_WIDTH; capacity -= STEP) {
      for (RowBreaks.Filled filling : RowBreaks.Filled.values()) {
        MapLayout layout = new MapLayout(map, places, filling, capacity, widest);
        if (drawn.contains(layout.rows)) {
          continue; // The same rows make the same image.
        }
        drawn.add(layout.rows);
        Image other = layout.draw(map, withLists);
        if (isBetter(
            new Sheets(other, theme.paper()),
            new Sheets(best, theme.paper()),
            !withLists && hasWords(map))) {
          best = other;
        }
      }
    }
    return best;
  }

  /** Whether findings, changes or a funnel are printed below the map. */
  private static boolean hasWords(MapContent map) {
    return !map.findings.isEmpty()
        || !map.changes.isEmpty()
        || map.journeys.stream().anyMatch(journey -> journey.observed.isPresent());
  }

  /**
   * No row of phases is broken where it can be helped. Where words follow, the space for them on
   * the last sheet counts more than the scale.
   */
  private static boolean isBetter(Sheets one, Sheets other, boolean withWords) {
    if (one.isLegible() != other.isLegible()) {
      return one.isLegible();
    }
    if (one.brokenRows() != other.brokenRows()) {
      return one.brokenRows() < other.brokenRows();
    }
    if (one.count() != other.count()) {
      return one.count() < other.count();
    }
    return withWords ? one.rest() > other.rest() : one.scale() > other.scale();
  }

  /** Returns the places of the journeys; of two those that match are below each other. */
  private static List<List<Place>> places(List<JourneyContent> journeys) {
    return journeys.size() == 2
        ? AlignedPlaces.of(journeys.get(0), journeys.get(1))
        : journeys.stream()
            .map(content -> RowBreaks.places(content.columns, content.branchings))
            .toList();
  }

  private Image draw(MapContent map, boolean withLists) {
    journeys(map.journeys);
    legend(map);
    if (withLists) {
      changes(map.changes);
      map.journeys.forEach(this::findings);
    }
    return image();
  }

  /** Adds the titles and the rows; of two journeys, rows that match follow each other. */
  private void journeys(List<JourneyContent> journeys) {
    int left = MARGIN;
    for (int i = 0; i < journeys.size(); i++) {
      arcs.get(i).place(rows.get(i), left);
      left += gutters.get(i);
      for (MapRow row : rows.get(i)) {
        widest = Math.max(widest, row.right() + MARGIN);
      }
    }
    int width = Math.max(widest, Math.min(NARROWEST, rowWidth));
    widest = width;
    sheetHeight = Sheets.highest(theme.paper(), width);
    title(journeys, width);
    List<JourneyRows> drawn = new ArrayList<>();
    for (int i = 0; i < journeys.size(); i++) {
      drawn.add(new JourneyRows(journeys.get(i), arcs.get(i), rows.get(i)));
    }
    int bands = 0;
    for (List<MapRow> of : rows) {
      bands = Math.max(bands, of.isEmpty() ? 0 : of.get(of.size() - 1).band() + 1);
    }
    for (int band = 0; band < bands; band++) {
      for (JourneyRows each : drawn) {
        if (each.hasNextIn(band)) {
          each.drawNext(drawn);
        }
      }
    }
  }

  /** The rows of a journey, which are drawn one after the other. */
  private final class JourneyRows {
    private final Arcs arcs;
    private final List<MapRow> rows;
    private final List<LaneDrawing> lanes;
    private final BridgingPeriod bridging;
    private final PhaseNames names;
    private int next;

    JourneyRows(JourneyContent content, Arcs arcs, List<MapRow> rows) {
      this.arcs = arcs;
      this.rows = rows;
      this.lanes = lanes(content);
      this.bridging = BridgingPeriod.of(content, words);
      this.names = new PhaseNames(content, theme, words);
    }

    boolean hasNextIn(int band) {
      return next < rows.size() && rows.get(next).band() == band;
    }

    boolean isDone() {
      return next == rows.size();
    }

    void drawNext(List<JourneyRows> all) {
      MapRow row = rows.get(next++);
      new RowLayout(row, MARGIN + gutter, this, all)
          .draw(all.stream().allMatch(JourneyRows::isDone));
    }
  }

  private List<MapRow> rows(List<Place> places, int left) {
    return RowBreaks.of(places, filling, left, capacity - MARGIN, rowWidth - MARGIN);
  }

  private static Mark stripe(int x, int top, int width, int bottom, ColourRole role) {
    return new Mark.Box(x, top, width, bottom - top, 0, ColourClass.fill(role));
  }

  /** Where a branching starts or ends: its ground is that of its phase. */
  private static Mark edge(int x, int top, int bottom) {
    return new Mark.Stroke(
        "M" + x + " " + top + "V" + bottom, "l1 d2 " + ColourClass.stroke(ColourRole.MUTED));
  }

  private void title(List<JourneyContent> journeys, int width) {
    Canvas canvas = new Canvas(words.isRightToLeft());
    int top = y;
    y += MARGIN - 6;
    Optional<JourneyContent> above = Optional.empty();
    for (JourneyContent content : journeys) {
      TitleBlock block = new TitleBlock(content, above, theme.lanes(), words);
      y += block.draw(MARGIN, width - MARGIN, y, canvas) + 16;
      above = Optional.of(content);
    }
    sections.add(new ImageSection(ImageSection.Kind.TITLE, top, y - top, canvas));
  }

  /** Draws one row: as one section if that fits a sheet, else in as many as do. */
  private final class RowLayout {
    private final MapRow row;
    private final int left;
    private final JourneyRows own;
    private final List<JourneyRows> all;
    private Canvas canvas = new Canvas(words.isRightToLeft());
    private int top = y;
    private int stripes;
    private int lanes;

    RowLayout(MapRow row, int left, JourneyRows own, List<JourneyRows> all) {
      this.row = row;
      this.left = left;
      this.own = own;
      this.all = all;
    }

    void draw(boolean isLast) {
      y += own.arcs.draw(row, y, canvas);
      stripes = y;
      int namesTop = y;
      y += own.names.draw(row, left, y, canvas) + 4;
      int namesHeight = y - namesTop;
      y += own.bridging.draw(row, y, canvas);
      this.lanes = y;
      List<Canvas> drawn = new ArrayList<>();
      List<Integer> ends = new ArrayList<>();
      for (LaneDrawing lane : own.lanes) {
        Canvas ofLane = new Canvas(words.isRightToLeft());
        y += lane(lane, ofLane);
        drawn.add(ofLane);
        ends.add(y);
      }
      int ground = y;
      // Below the last row there is only a margin.
      int bottom = y + (isLast ? 8 : ROW_GAP);
      int room = sheetHeight - titleAbove();
      boolean isBroken = bottom - top > sheetHeight;
      if (bottom - top > room && (!isBroken || ends.get(0) - top > room)) {
        coverAbove();
        room = sheetHeight;
      }
      for (int i = 0; i < drawn.size(); i++) {
        if (isBroken && i > 0 && ends.get(i) - top > room && ends.get(i - 1) > top) {
          y = ends.get(i - 1);
          close();
          room = sheetHeight - namesHeight;
        }
        canvas.add(drawn.get(i));
      }
      y = bottom;
      stripes(ground);
      finish();
    }

    /** Returns the height of a title above, which is on the same page. */
    private int titleAbove() {
      ImageSection last = sections.isEmpty() ? null : sections.get(sections.size() - 1);
      return last != null && last.kind() == ImageSection.Kind.TITLE ? last.height() : 0;
    }

    /** Lets the title above have a sheet of its own. */
    private void coverAbove() {
      if (titleAbove() > 0) {
        ImageSection title = sections.remove(sections.size() - 1);
        sections.add(
            new ImageSection(ImageSection.Kind.COVER, title.top(), title.height(), title.canvas()));
      }
    }

    private void close() {
      stripes(y);
      finish();
      canvas = new Canvas(words.isRightToLeft());
      top = y;
      stripes = y;
    }

    private void stripes(int bottom) {
      List<Mark> ground = new ArrayList<>();
      for (MapRow.Segment segment : row.segments()) {
        boolean isStriped = segment.phaseIndex() % 2 == 1;
        if (isStriped) {
          ground.add(stripe(segment.x(), stripes, segment.width(), bottom, ColourRole.STRIPE));
        }
        for (MapRow.Block block : segment.blocks()) {
          if (block.opens()) {
            ground.add(edge(block.left(), Math.max(stripes, lanes), bottom));
          }
          if (block.closes()) {
            ground.add(edge(block.right(), Math.max(stripes, lanes), bottom));
          }
        }
      }
      canvas.ground().addAll(0, ground);
    }

    private void finish() {
      for (JourneyRows each : all) {
        if (each == own) {
          each.arcs.drawGutter(row, top, y, canvas);
        } else {
          each.arcs.drawPast(each.next - 1, top, y, canvas);
        }
      }
      ImageSection.Names names = new ImageSection.Names(left, Math.max(top, lanes), LABELS);
      sections.add(
          new ImageSection(ImageSection.Kind.ROW, top, y - top, canvas, Optional.of(names)));
    }

    /** Draws a lane and returns its height; 0 if it has nothing in this row. */
    private int lane(LaneDrawing lane, Canvas drawn) {
      int height = lane.draw(row, y + LANE_PADDING, drawn);
      if (height == 0) {
        return 0;
      }
      TextBlock above = TextBlock.of(lane.lineAbove(), TextStyle.LABEL, LABELS - 10, 3);
      drawn.groundLine(
          "M" + (left + LABELS) + " " + y + "H" + row.right(),
          above.isEmpty() ? ColourRole.LINE : ColourRole.MUTED,
          above.isEmpty() ? "l1" : "l2 d1");
      TextBlock label = TextBlock.of(lane.label(), TextStyle.LABEL, LABELS - 10, 8);
      int labelTop = y + LANE_PADDING;
      drawn.layer(Mark.Layer.NAMES, y, height);
      drawn.line(
          "M" + left + " " + y + "h" + LABELS,
          above.isEmpty() ? ColourRole.LINE : ColourRole.MUTED,
          above.isEmpty() ? "l1" : "l2 d1");
      if (!above.isEmpty()) {
        labelTop += drawn.text(above, left, labelTop - 3, ColourRole.MUTED) + 4;
      }
      drawn.icon(lane.icon(), left, labelTop, 18, lane.role());
      drawn.text(label, left, labelTop + 21, lane.role());
      drawn.endLayer();
      return Math.max(height, labelTop - y - LANE_PADDING + 21 + label.height()) + 2 * LANE_PADDING;
    }
  }

  private List<LaneDrawing> lanes(JourneyContent content) {
    LaneNotes notes = new LaneNotes(content, words);
    List<LaneDrawing> lanes = new ArrayList<>();
    for (MapLane lane : theme.lanes()) {
      switch (lane) {
        case TOUCHPOINTS -> lanes.add(new CardLane(content, theme, words));
        case STORYBOARD -> lanes.add(new StoryboardLane(content, words));
        case EMOTIONS -> lanes.add(new EmotionLane(content, words));
        case OBSERVED -> lanes.add(new ObservedLane(content, words));
        case METRICS -> lanes.add(new MetricsLane(content, words));
        case ACTORS -> lanes.add(new ActorLane(content, words));
        case BLUEPRINT -> lanes.addAll(BlueprintLanes.of(content, notes, words));
        case OWN -> {
          for (Lane own : content.journey.lanes()) {
            lanes.add(
                new NotesLane(
                    content,
                    own.name(),
                    Icon.of(lane),
                    ColourRole.INK,
                    false,
                    element -> LaneNotes.own(element, own)));
          }
        }
        case NEEDS, EXPECTATIONS, VOICES, PAIN_POINTS, OPPORTUNITIES, IDEAS, ACTIONS, GOALS ->
            lanes.add(
                new NotesLane(
                    content,
                    words.of(lane == MapLane.ACTIONS ? content.actions : lane.label()),
                    Icon.of(lane),
                    role(lane),
                    lane == MapLane.ACTIONS,
                    element -> notes.of(lane, element)));
      }
    }
    lanes.removeIf(LaneDrawing::isEmpty);
    return lanes;
  }

  private static ColourRole role(MapLane lane) {
    return switch (lane) {
      case VOICES -> ColourRole.MUTED;
      case PAIN_POINTS -> ColourRole.PAIN;
      case OPPORTUNITIES -> ColourRole.OPPORTUNITY;
      case IDEAS -> ColourRole.MOMENT;
      case ACTIONS -> ColourRole.ACTION;
      default -> ColourRole.INK;
    };
  }

  private void legend(MapContent map) {
    Set<Explained> drawn = new LinkedHashSet<>();
    sections.forEach(section -> drawn.addAll(section.canvas().toExplain()));
    map.findings.forEach(
        numbered -> drawn.add(new Legend.OfSeverity(numbered.finding().severity())));
    Canvas canvas = new Canvas(words.isRightToLeft());
    int top = y;
    canvas.groundLine("M" + MARGIN + " " + y + "H" + (widest - MARGIN), ColourRole.LINE, "l1");
    int height =
        new Legend(drawn, observed(map), words).draw(MARGIN, widest - MARGIN, y + 10, canvas);
    if (height == 0) {
      return;
    }
    y += height + 20;
    sections.add(new ImageSection(ImageSection.Kind.LEGEND, top, y - top, canvas));
  }

  /** Returns the observations that the legend explains: of two those that have experiences. */
  private static Optional<ObservedPhrases> observed(MapContent map) {
    Optional<ObservedPhrases> most = Optional.empty();
    for (JourneyContent content : map.journeys) {
      if (most.isEmpty() || content.observed.map(ObservedPhrases::tellsExperiences).orElse(false)) {
        most = content.observed;
      }
    }
    return most;
  }

  private void changes(List<String> changes) {
    if (changes.isEmpty()) {
      return;
    }
    Canvas canvas = new Canvas(words.isRightToLeft());
    int top = y;
    y += 14;
    y += new ChangesList(changes, words).draw(MARGIN, widest - MARGIN, y, canvas);
    sections.add(new ImageSection(ImageSection.Kind.CHANGES, top, y - top, canvas));
  }

  private void findings(JourneyContent content) {
    if (content.findings.isEmpty()) {
      return;
    }
    Canvas canvas = new Canvas(words.isRightToLeft());
    int top = y;
    y += 14;
    y += new FindingsList(content, words).draw(MARGIN, widest - MARGIN, y, canvas);
    sections.add(new ImageSection(ImageSection.Kind.FINDINGS, top, y - top, canvas));
  }

  private Image image() {
    if (!sections.isEmpty()) {
      ImageSection last = sections.remove(sections.size() - 1);
      sections.add(
          new ImageSection(
              last.kind(), last.top(), last.height() + MARGIN - 8, last.canvas(), last.names()));
    }
    return new Image(widest, List.copyOf(sections));
  }
}
