package io.github.klantreis.drawing;

import io.github.klantreis.model.ExperienceElement;
import io.github.klantreis.model.Lane;
import io.github.klantreis.model.MarketingAction;
import io.github.klantreis.model.Need;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.validation.Severity;
import io.github.klantreis.vocabulary.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Puts everything in its place, from top to bottom. */
final class MapLayout {
  private static final int MARGIN = 28;
  private static final int LABELS = 144;
  private static final int LANE_PADDING = 6;

  /** What fits on an A3 sheet with text that can still be read. */
  private static final int PAGE_HEIGHT = 1380;

  private static final int ROW_GAP = 26;
  private static final int NARROWEST = 1000;

  private static final Text NAMED = Text.en("{kind}: {name}").nl("{kind}: {name}");

  private final Theme theme;
  private final MapWords words;
  private final List<Section> sections = new ArrayList<>();
  private int y;
  private int widest;

  MapLayout(Theme theme, MapWords words) {
    this.theme = theme;
    this.words = words;
  }

  /** Adds the title and the rows of a journey. */
  void journey(Itinerary itinerary) {
    Arcs arcs = new Arcs(itinerary, words);
    int right = theme.rowWidth() - MARGIN;
    List<Row> rows = Row.of(itinerary.stops, MARGIN + LABELS, right);
    int gutter = arcs.gutter(rows.size() > 1);
    if (gutter > 0) {
      rows = Row.of(itinerary.stops, MARGIN + gutter + LABELS, right);
    }
    arcs.place(rows, MARGIN);
    for (Row row : rows) {
      widest = Math.max(widest, row.right() + MARGIN);
    }
    int width = Math.max(widest, Math.min(NARROWEST, theme.rowWidth()));
    widest = width;
    title(itinerary, width);
    List<LaneDrawing> lanes = lanes(itinerary);
    BridgingPeriod bridging = BridgingPeriod.of(itinerary, words);
    PhaseNames names = new PhaseNames(itinerary, words);
    for (Row row : rows) {
      new RowLayout(row, MARGIN + gutter)
          .draw(arcs, names, bridging, lanes, row.index() == rows.size() - 1);
    }
  }

  private static Mark stripe(Row.Segment segment, int top, int bottom) {
    return new Mark.Box(
        segment.x(), top, segment.width(), bottom - top, 0, "f-" + ColourRole.STRIPE.css);
  }

  private void title(Itinerary itinerary, int width) {
    Canvas canvas = new Canvas();
    int top = y;
    y += y == 0 ? MARGIN - 6 : MARGIN;
    y += new TitleBlock(itinerary, words).draw(MARGIN, width - MARGIN, y, canvas) + 16;
    sections.add(new Section(Section.Kind.TITLE, top, y - top, canvas));
  }

  /** Draws one row, in as many sections as fit on a page each. */
  private final class RowLayout {
    private final Row row;
    private final int left;
    private Canvas canvas = new Canvas();
    private int top = y;
    private int stripes;

    RowLayout(Row row, int left) {
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
      // What lies below the last row is no more than a margin.
      int ground = y;
      y += isLast ? 8 : ROW_GAP;
      stripes(ground);
      finish(arcs);
    }

    /** A title stands on the same page. */
    private int titleAbove() {
      Section last = sections.isEmpty() ? null : sections.get(sections.size() - 1);
      return last != null && last.kind() == Section.Kind.TITLE ? last.height() : 0;
    }

    private void close(Arcs arcs) {
      stripes(y);
      finish(arcs);
      canvas = new Canvas();
      top = y;
      stripes = y;
    }

    private void stripes(int bottom) {
      for (Row.Segment segment : row.segments()) {
        if (segment.phaseIndex() % 2 == 1) {
          canvas.ground().add(0, stripe(segment, stripes, bottom));
        }
      }
    }

    private void finish(Arcs arcs) {
      arcs.drawGutter(row, top, y, canvas);
      sections.add(new Section(Section.Kind.ROW, top, y - top, canvas));
    }

    /** Draws a lane and gives its height; none where nothing of it lies in this row. */
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

  private List<LaneDrawing> lanes(Itinerary itinerary) {
    List<LaneDrawing> lanes = new ArrayList<>();
    for (MapLane lane : theme.lanes()) {
      switch (lane) {
        case NEEDS -> lanes.add(notes(itinerary, lane, ColourRole.INK, this::needs));
        case TOUCHPOINTS -> lanes.add(new CardLane(itinerary, words));
        case EMOTIONS -> lanes.add(new EmotionLane(itinerary, words));
        case OBSERVED -> lanes.add(new ObservedLane(itinerary, words));
        case VOICES -> lanes.add(notes(itinerary, lane, ColourRole.MUTED, MapLayout::voices));
        case PAIN_POINTS ->
            lanes.add(
                notes(
                    itinerary,
                    lane,
                    ColourRole.PAIN,
                    element -> notes(element.painPoints(), ColourRole.PAIN_TINT, ColourRole.INK)));
        case OPPORTUNITIES ->
            lanes.add(notes(itinerary, lane, ColourRole.OPPORTUNITY, MapLayout::opportunities));
        case ACTIONS ->
            lanes.add(
                new NotesLane(
                    itinerary, words.of(lane), lane.icon, ColourRole.ACTION, true, this::actions));
        case GOALS ->
            lanes.add(
                notes(
                    itinerary,
                    lane,
                    ColourRole.INK,
                    element -> notes(element.goals(), ColourRole.CARD, ColourRole.INK)));
        case METRICS -> lanes.add(new MetricsLane(itinerary, words));
        case OWN -> {
          for (Lane own : itinerary.journey.lanes()) {
            lanes.add(
                new NotesLane(
                    itinerary,
                    own.name(),
                    Icon.LAYERS,
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
      Itinerary itinerary,
      MapLane lane,
      ColourRole role,
      Function<ExperienceElement, List<Note>> notes) {
    return new NotesLane(itinerary, words.of(lane), lane.icon, role, false, notes);
  }

  private static List<Note> notes(List<String> texts, ColourRole paper, ColourRole ink) {
    List<Note> notes = new ArrayList<>(texts.size());
    for (String text : texts) {
      notes.add(new Note(text, paper, ink));
    }
    return notes;
  }

  private List<Note> needs(ExperienceElement element) {
    List<Note> notes = notes(element.customerGoals(), ColourRole.CARD, ColourRole.INK);
    for (Need need : element.customerNeeds()) {
      notes.add(
          Note.plain(
              need.trigger()
                  .map(
                      trigger ->
                          words.of(
                              Labels.TRIGGERED, Map.of("need", need.text(), "trigger", trigger)))
                  .orElse(need.text())));
    }
    return notes;
  }

  private static List<Note> voices(ExperienceElement element) {
    List<Note> notes = new ArrayList<>();
    element
        .thoughts()
        .forEach(text -> notes.add(new Note(text, ColourRole.CARD, ColourRole.MUTED)));
    element
        .quotes()
        .forEach(
            text -> notes.add(new Note(MapWords.quoted(text), ColourRole.CARD, ColourRole.INK)));
    return notes;
  }

  private static List<Note> opportunities(ExperienceElement element) {
    List<Note> notes = notes(element.opportunities(), ColourRole.OPPORTUNITY_TINT, ColourRole.INK);
    element
        .solutions()
        .forEach(
            text ->
                notes.add(
                    new Note("✓ " + text, ColourRole.OPPORTUNITY_TINT, ColourRole.OPPORTUNITY)));
    return notes;
  }

  private List<Note> actions(ExperienceElement element) {
    List<Note> notes = new ArrayList<>();
    if (element instanceof Touchpoint touchpoint) {
      for (MarketingAction action : touchpoint.actions()) {
        String kind = words.of(action.kind());
        notes.add(
            new Note(
                action
                    .name()
                    .map(name -> words.of(NAMED, Map.of("kind", kind, "name", name)))
                    .orElse(kind),
                ColourRole.ACTION_TINT,
                ColourRole.INK));
      }
    }
    return notes;
  }

  private static List<Note> own(ExperienceElement element, Lane lane) {
    String text = element.laneTexts().get(lane.id());
    return text == null ? List.of() : List.of(Note.plain(text));
  }

  void legend(Itinerary itinerary, Optional<Observed> observed, Set<Severity> severities) {
    Canvas canvas = new Canvas();
    int top = y;
    canvas.groundLine("M" + MARGIN + " " + y + "H" + (widest - MARGIN), ColourRole.LINE, "l1");
    y += 10;
    y +=
        new Legend(itinerary, observed, severities, theme.lanes(), words)
                .draw(MARGIN, widest - MARGIN, y, canvas)
            + 10;
    sections.add(new Section(Section.Kind.LEGEND, top, y - top, canvas));
  }

  void changes(List<String> changes) {
    if (changes.isEmpty()) {
      return;
    }
    Canvas canvas = new Canvas();
    int top = y;
    y += 14;
    y += new ChangesList(changes, words).draw(MARGIN, widest - MARGIN, y, canvas);
    sections.add(new Section(Section.Kind.CHANGES, top, y - top, canvas));
  }

  void findings(Itinerary itinerary) {
    if (itinerary.findings.isEmpty()) {
      return;
    }
    Canvas canvas = new Canvas();
    int top = y;
    y += 14;
    y += new FindingsList(itinerary, words).draw(MARGIN, widest - MARGIN, y, canvas);
    sections.add(new Section(Section.Kind.FINDINGS, top, y - top, canvas));
  }

  Scene scene() {
    if (!sections.isEmpty()) {
      Section last = sections.remove(sections.size() - 1);
      sections.add(new Section(last.kind(), last.top(), last.height() + MARGIN - 8, last.canvas()));
    }
    return new Scene(widest, List.copyOf(sections));
  }
}
