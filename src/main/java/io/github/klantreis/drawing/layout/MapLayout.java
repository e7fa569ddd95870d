package io.github.klantreis.drawing.layout;

import io.github.klantreis.drawing.content.JourneyContent;
import io.github.klantreis.drawing.content.MapContent;
import io.github.klantreis.drawing.content.ObservedPhrases;
import io.github.klantreis.drawing.ink.Canvas;
import io.github.klantreis.drawing.ink.ColourClass;
import io.github.klantreis.drawing.ink.Icon;
import io.github.klantreis.drawing.ink.Image;
import io.github.klantreis.drawing.ink.ImageSection;
import io.github.klantreis.drawing.ink.Mark;
import io.github.klantreis.drawing.ink.TextBlock;
import io.github.klantreis.drawing.ink.TextStyle;
import io.github.klantreis.drawing.theme.ColourRole;
import io.github.klantreis.drawing.theme.MapLane;
import io.github.klantreis.drawing.theme.Theme;
import io.github.klantreis.drawing.wording.MapWords;
import io.github.klantreis.model.ExperienceElement;
import io.github.klantreis.model.MarketingAction;
import io.github.klantreis.model.Note;
import io.github.klantreis.model.NotedElement;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.part.Lane;
import io.github.klantreis.part.Need;
import io.github.klantreis.validation.Severity;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Lays out a map from top to bottom. */
public final class MapLayout {
  private static final int MARGIN = 28;
  private static final int LABELS = 144;
  private static final int LANE_PADDING = 6;

  /** The height that fits on an A3 sheet with readable text. */
  private static final int PAGE_HEIGHT = 1380;

  private static final int ROW_GAP = 26;
  private static final int NARROWEST = 1000;

  private final Theme theme;
  private final MapWords words;
  private final List<ImageSection> sections = new ArrayList<>();
  private int y;
  private int widest;

  private MapLayout(Theme theme, MapWords words) {
    this.theme = theme;
    this.words = words;
  }

  /**
   * Lays out a map.
   *
   * @param withLists whether the changes and the findings are listed below the map
   */
  public static Image image(MapContent map, boolean withLists) {
    MapLayout layout = new MapLayout(map.theme, map.words);
    map.journeys.forEach(layout::journey);
    layout.legend(map);
    if (withLists) {
      layout.changes(map.changes);
      map.journeys.forEach(layout::findings);
    }
    return layout.image();
  }

  /** Adds the title and the rows of a journey. */
  private void journey(JourneyContent content) {
    Arcs arcs = new Arcs(content, words);
    int right = theme.rowWidth() - MARGIN;
    List<MapRow> rows = MapRow.of(content.columns, content.branchings, MARGIN + LABELS, right);
    int gutter = arcs.gutter(rows.size() > 1);
    if (gutter > 0) {
      rows = MapRow.of(content.columns, content.branchings, MARGIN + gutter + LABELS, right);
    }
    arcs.place(rows, MARGIN);
    for (MapRow row : rows) {
      widest = Math.max(widest, row.right() + MARGIN);
    }
    int width = Math.max(widest, Math.min(NARROWEST, theme.rowWidth()));
    widest = width;
    title(content, width);
    List<LaneDrawing> lanes = lanes(content);
    BridgingPeriod bridging = BridgingPeriod.of(content, words);
    PhaseNames names = new PhaseNames(content, words);
    for (MapRow row : rows) {
      new RowLayout(row, MARGIN + gutter)
          .draw(arcs, names, bridging, lanes, row.index() == rows.size() - 1);
    }
  }

  private static Mark stripe(int x, int top, int width, int bottom, ColourRole role) {
    return new Mark.Box(x, top, width, bottom - top, 0, ColourClass.fill(role));
  }

  private void title(JourneyContent content, int width) {
    Canvas canvas = new Canvas();
    int top = y;
    y += y == 0 ? MARGIN - 6 : MARGIN;
    y += new TitleBlock(content, words).draw(MARGIN, width - MARGIN, y, canvas) + 16;
    sections.add(new ImageSection(ImageSection.Kind.TITLE, top, y - top, canvas));
  }

  /** Draws one row, in as many sections as fit on a page each. */
  private final class RowLayout {
    private final MapRow row;
    private final int left;
    private Canvas canvas = new Canvas();
    private int top = y;
    private int stripes;
    private int lanes;

    RowLayout(MapRow row, int left) {
      this.row = row;
      this.left = left;
    }

    void draw(
        Arcs arcs,
        PhaseNames names,
        BridgingPeriod bridging,
        List<LaneDrawing> lanes,
        boolean isLast) {
      int pageTop = top - titleAbove();
      y += arcs.draw(row, y, canvas);
      stripes = y;
      y += names.draw(row, y, canvas) + 4;
      y += bridging.draw(row, y, canvas);
      this.lanes = y;
      for (LaneDrawing lane : lanes) {
        Canvas drawn = new Canvas();
        int height = lane(lane, drawn);
        if (y + height - pageTop > PAGE_HEIGHT) {
          close(arcs);
          pageTop = y;
        }
        canvas.add(drawn);
        y += height;
      }
      // Below the last row there is only a margin.
      int ground = y;
      y += isLast ? 8 : ROW_GAP;
      stripes(ground);
      finish(arcs);
    }

    /** Returns the height of a title above, which is on the same page. */
    private int titleAbove() {
      ImageSection last = sections.isEmpty() ? null : sections.get(sections.size() - 1);
      return last != null && last.kind() == ImageSection.Kind.TITLE ? last.height() : 0;
    }

    private void close(Arcs arcs) {
      stripes(y);
      finish(arcs);
      canvas = new Canvas();
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
        // Between fork and join the ground is the other one.
        ColourRole role = isStriped ? ColourRole.PAPER : ColourRole.STRIPE;
        for (MapRow.Block block : segment.blocks()) {
          int width = block.columnsRight() - block.x();
          ground.add(stripe(block.x(), Math.max(stripes, lanes), width, bottom, role));
        }
      }
      canvas.ground().addAll(0, ground);
    }

    private void finish(Arcs arcs) {
      arcs.drawGutter(row, top, y, canvas);
      sections.add(new ImageSection(ImageSection.Kind.ROW, top, y - top, canvas));
    }

    /** Draws a lane and returns its height; 0 if it has nothing in this row. */
    private int lane(LaneDrawing lane, Canvas drawn) {
      int height = lane.draw(row, y + LANE_PADDING, drawn);
      if (height == 0) {
        return 0;
      }
      drawn.groundLine("M" + left + " " + y + "H" + row.right(), ColourRole.LINE, "l1");
      TextBlock label = TextBlock.of(lane.label(), TextStyle.LABEL, LABELS - 10, 8);
      drawn.icon(lane.icon(), left, y + LANE_PADDING, 18, lane.role());
      drawn.text(label, left, y + LANE_PADDING + 21, lane.role());
      return Math.max(height, 21 + label.height()) + 2 * LANE_PADDING;
    }
  }

  private List<LaneDrawing> lanes(JourneyContent content) {
    List<LaneDrawing> lanes = new ArrayList<>();
    for (MapLane lane : theme.lanes()) {
      switch (lane) {
        case NEEDS -> lanes.add(notes(content, lane, ColourRole.INK, this::needs));
        case TOUCHPOINTS -> lanes.add(new CardLane(content, words));
        case EMOTIONS -> lanes.add(new EmotionLane(content, words));
        case OBSERVED -> lanes.add(new ObservedLane(content, words));
        case VOICES -> lanes.add(notes(content, lane, ColourRole.MUTED, MapLayout::voices));
        case PAIN_POINTS ->
            lanes.add(
                notes(
                    content,
                    lane,
                    ColourRole.PAIN,
                    element ->
                        notes(
                            texts(noted(element).painPoints()),
                            ColourRole.PAIN_TINT,
                            ColourRole.INK)));
        case OPPORTUNITIES ->
            lanes.add(notes(content, lane, ColourRole.OPPORTUNITY, MapLayout::opportunities));
        case ACTIONS ->
            lanes.add(
                new NotesLane(
                    content,
                    words.of(lane),
                    Icon.of(lane),
                    ColourRole.ACTION,
                    true,
                    this::actions));
        case GOALS ->
            lanes.add(
                notes(
                    content,
                    lane,
                    ColourRole.INK,
                    element -> notes(element.goals(), ColourRole.CARD, ColourRole.INK)));
        case METRICS -> lanes.add(new MetricsLane(content, words));
        case OWN -> {
          for (Lane own : content.journey.lanes()) {
            lanes.add(
                new NotesLane(
                    content,
                    own.name(),
                    Icon.of(lane),
                    ColourRole.INK,
                    false,
                    element -> own(element, own)));
          }
        }
      }
    }
    lanes.removeIf(LaneDrawing::isEmpty);
    return lanes;
  }

  private NotesLane notes(
      JourneyContent content,
      MapLane lane,
      ColourRole role,
      Function<ExperienceElement, List<LaneNote>> notes) {
    return new NotesLane(content, words.of(lane), Icon.of(lane), role, false, notes);
  }

  /** Phases are whole here. */
  private static NotedElement noted(ExperienceElement element) {
    return (NotedElement) element;
  }

  private static List<String> texts(List<? extends Note> notes) {
    return notes.stream().map(Note::text).toList();
  }

  private static List<LaneNote> notes(List<String> texts, ColourRole paper, ColourRole ink) {
    List<LaneNote> notes = new ArrayList<>(texts.size());
    for (String text : texts) {
      notes.add(new LaneNote(text, paper, ink));
    }
    return notes;
  }

  private List<LaneNote> needs(ExperienceElement element) {
    List<LaneNote> notes = notes(element.customerGoals(), ColourRole.CARD, ColourRole.INK);
    for (Need need : element.customerNeeds()) {
      notes.add(LaneNote.plain(words.triggered(need)));
    }
    return notes;
  }

  private static List<LaneNote> voices(ExperienceElement element) {
    List<LaneNote> notes = new ArrayList<>();
    element
        .thoughts()
        .forEach(text -> notes.add(new LaneNote(text, ColourRole.CARD, ColourRole.MUTED)));
    element
        .quotes()
        .forEach(
            text ->
                notes.add(new LaneNote(MapWords.quoted(text), ColourRole.CARD, ColourRole.INK)));
    return notes;
  }

  private static List<LaneNote> opportunities(ExperienceElement element) {
    List<LaneNote> notes =
        notes(texts(noted(element).opportunities()), ColourRole.OPPORTUNITY_TINT, ColourRole.INK);
    texts(noted(element).solutions())
        .forEach(
            text ->
                notes.add(
                    new LaneNote(
                        "✓ " + text, ColourRole.OPPORTUNITY_TINT, ColourRole.OPPORTUNITY)));
    return notes;
  }

  private List<LaneNote> actions(ExperienceElement element) {
    List<LaneNote> notes = new ArrayList<>();
    if (element instanceof Touchpoint touchpoint) {
      for (MarketingAction action : touchpoint.actions()) {
        notes.add(new LaneNote(words.nameOf(action), ColourRole.ACTION_TINT, ColourRole.INK));
      }
    }
    return notes;
  }

  private static List<LaneNote> own(ExperienceElement element, Lane lane) {
    String text = element.laneTexts().get(lane.id());
    return text == null ? List.of() : List.of(LaneNote.plain(text));
  }

  private void legend(MapContent map) {
    Set<Severity> severities = EnumSet.noneOf(Severity.class);
    map.findings.forEach(numbered -> severities.add(numbered.finding().severity()));
    JourneyContent content = map.journeys.get(map.journeys.size() - 1);
    Canvas canvas = new Canvas();
    int top = y;
    canvas.groundLine("M" + MARGIN + " " + y + "H" + (widest - MARGIN), ColourRole.LINE, "l1");
    y += 10;
    y +=
        new Legend(content, observed(map), severities, theme.lanes(), words)
                .draw(MARGIN, widest - MARGIN, y, canvas)
            + 10;
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
    Canvas canvas = new Canvas();
    int top = y;
    y += 14;
    y += new ChangesList(changes, words).draw(MARGIN, widest - MARGIN, y, canvas);
    sections.add(new ImageSection(ImageSection.Kind.CHANGES, top, y - top, canvas));
  }

  private void findings(JourneyContent content) {
    if (content.findings.isEmpty()) {
      return;
    }
    Canvas canvas = new Canvas();
    int top = y;
    y += 14;
    y += new FindingsList(content, words).draw(MARGIN, widest - MARGIN, y, canvas);
    sections.add(new ImageSection(ImageSection.Kind.FINDINGS, top, y - top, canvas));
  }

  private Image image() {
    if (!sections.isEmpty()) {
      ImageSection last = sections.remove(sections.size() - 1);
      sections.add(
          new ImageSection(last.kind(), last.top(), last.height() + MARGIN - 8, last.canvas()));
    }
    return new Image(widest, List.copyOf(sections));
  }
}
