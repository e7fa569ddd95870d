package io.github.klantreis.drawing;

import io.github.klantreis.model.ExperienceElement;
import io.github.klantreis.model.JourneyChange;
import io.github.klantreis.model.Lane;
import io.github.klantreis.model.MarketingAction;
import io.github.klantreis.model.Need;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.vocabulary.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Puts everything in its place, from top to bottom. */
final class MapLayout {
  private static final int MARGIN = 28;
  private static final int LABELS = 132;
  private static final int LANE_PADDING = 9;
  private static final int ROW_GAP = 26;
  private static final int NARROWEST = 1000;

  private static final Text TRIGGERED = Text.en("{need} ← {trigger}").nl("{need} ← {trigger}");
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
      Canvas canvas = new Canvas();
      int top = y;
      int gutterTop = top;
      y += arcs.draw(row, y, canvas);
      int stripes = y;
      y += names.draw(row, y, canvas) + 4;
      y += bridging.draw(row, y, canvas);
      for (LaneDrawing lane : lanes) {
        lane(lane, row, MARGIN + gutter, canvas);
      }
      for (Row.Segment segment : row.segments()) {
        if (segment.phaseIndex() % 2 == 1) {
          canvas.ground().add(0, stripe(segment, stripes, y));
        }
      }
      y += row.index() == rows.size() - 1 ? 8 : ROW_GAP;
      arcs.drawGutter(row, gutterTop, y, canvas);
      sections.add(new Section(Section.Kind.ROW, top, y - top, canvas));
    }
  }

  private static Mark stripe(Row.Segment segment, int top, int bottom) {
    return new Mark.Box(
        segment.x(), top, segment.width(), bottom - top, 0, "f-" + ColourRole.STRIPE.css);
  }

  private void title(Itinerary itinerary, int width) {
    Canvas canvas = new Canvas();
    int top = y;
    y += y == 0 ? MARGIN - 4 : MARGIN;
    y += new TitleBlock(itinerary, words).draw(MARGIN, width - MARGIN, y, canvas) + 16;
    sections.add(new Section(Section.Kind.TITLE, top, y - top, canvas));
  }

  private void lane(LaneDrawing lane, Row row, int left, Canvas canvas) {
    int top = y;
    int height = lane.draw(row, top + LANE_PADDING, canvas);
    if (height == 0) {
      return; // Nothing of it lies in this row.
    }
    canvas.groundLine("M" + left + " " + top + "H" + row.right(), ColourRole.LINE, "l1");
    TextBlock label = TextBlock.of(lane.label(), TextStyle.LABEL, LABELS - 10, 8);
    canvas.icon(lane.icon(), left, top + LANE_PADDING, 18, lane.role());
    canvas.text(label, left, top + LANE_PADDING + 22, lane.role());
    y += Math.max(height, 22 + label.height()) + 2 * LANE_PADDING;
  }

  private List<LaneDrawing> lanes(Itinerary itinerary) {
    List<LaneDrawing> lanes = new ArrayList<>();
    for (MapLane lane : theme.lanes()) {
      switch (lane) {
        case NEEDS -> lanes.add(notes(itinerary, lane, ColourRole.INK, this::needs));
        case TOUCHPOINTS -> lanes.add(new CardLane(itinerary, words));
        case EMOTIONS -> lanes.add(new EmotionLane(itinerary, words));
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
        case ACTIONS -> lanes.add(notes(itinerary, lane, ColourRole.ACTION, this::actions));
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
      java.util.function.Function<ExperienceElement, List<Note>> notes) {
    return new NotesLane(itinerary, words.of(lane), lane.icon, role, notes);
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
                          words.of(TRIGGERED, Map.of("need", need.text(), "trigger", trigger)))
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

  void legend(Itinerary itinerary, boolean withFindings) {
    Canvas canvas = new Canvas();
    int top = y;
    canvas.groundLine("M" + MARGIN + " " + y + "H" + (widest - MARGIN), ColourRole.LINE, "l1");
    y += 10;
    y += new Legend(itinerary, withFindings, words).draw(MARGIN, widest - MARGIN, y, canvas) + 10;
    sections.add(new Section(Section.Kind.LEGEND, top, y - top, canvas));
  }

  void changes(List<JourneyChange> changes) {
    if (changes.isEmpty()) {
      return;
    }
    Canvas canvas = new Canvas();
    int top = y;
    y += 14;
    y += new ChangesList(changes, words).draw(MARGIN, widest - MARGIN, y, canvas);
    sections.add(new Section(Section.Kind.CHANGES, top, y - top, canvas));
  }

  void findings(List<NumberedFinding> findings) {
    if (findings.isEmpty()) {
      return;
    }
    Canvas canvas = new Canvas();
    int top = y;
    y += 14;
    y += new FindingsList(findings, words).draw(MARGIN, widest - MARGIN, y, canvas);
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
