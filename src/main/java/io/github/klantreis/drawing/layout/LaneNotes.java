package io.github.klantreis.drawing.layout;

import io.github.klantreis.drawing.content.JourneyContent;
import io.github.klantreis.drawing.theme.ColourRole;
import io.github.klantreis.drawing.theme.MapLane;
import io.github.klantreis.drawing.wording.Labels;
import io.github.klantreis.drawing.wording.MapWords;
import io.github.klantreis.model.ExperienceElement;
import io.github.klantreis.model.Idea;
import io.github.klantreis.model.MarketingAction;
import io.github.klantreis.model.NotedElement;
import io.github.klantreis.model.Opportunity;
import io.github.klantreis.model.PainPoint;
import io.github.klantreis.model.Solution;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.part.Expectation;
import io.github.klantreis.part.Lane;
import io.github.klantreis.part.Need;
import io.github.klantreis.part.ServiceBlueprint;
import io.github.klantreis.term.Fulfilment;
import io.github.klantreis.term.Progress;
import io.github.klantreis.vocabulary.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;

/** What an element has in the lanes of notes. */
final class LaneNotes {
  private static final Text CUSTOMER_VALUE = Text.en("value {value}").nl("waarde {value}");
  private static final char NO_BREAK = '\u00A0';
  private static final Text BUSINESS_VALUE = Text.en("for us {value}").nl("voor ons {value}");
  private static final Text EFFORT = Text.en("effort {value}").nl("moeite {value}");

  /** Stands between a need and what brings it about. */
  static final String TRIGGERED_BY = "←";

  private final JourneyContent content;
  private final MapWords words;

  LaneNotes(JourneyContent content, MapWords words) {
    this.content = content;
    this.words = words;
  }

  /** Returns the notes of a lane, or none of one that is drawn otherwise. */
  List<LaneNote> of(MapLane lane, ExperienceElement element) {
    return switch (lane) {
      case NEEDS -> needs(element);
      case EXPECTATIONS -> element.expectations().stream().map(this::expectation).toList();
      case VOICES -> voices(element);
      case PAIN_POINTS, OPPORTUNITIES, IDEAS ->
          noted(lane, (NotedElement) element); // phases are whole here
      case ACTIONS -> actions(element);
      case GOALS -> goals(element);
      case TOUCHPOINTS, STORYBOARD, EMOTIONS, OBSERVED, METRICS, OWN, ACTORS, BLUEPRINT ->
          List.of();
    };
  }

  private List<LaneNote> noted(MapLane lane, NotedElement element) {
    return switch (lane) {
      case PAIN_POINTS -> content.seen(element.painPoints()).stream().map(this::pain).toList();
      case OPPORTUNITIES -> opportunities(element);
      case IDEAS -> content.seen(element.ideas()).stream().map(this::idea).toList();
      default -> throw new IllegalArgumentException(lane + " has other notes");
    };
  }

  /** Returns what an element has in a lane of notes on whole journeys as well, in words. */
  List<String> inWords(MapLane lane, NotedElement element) {
    return noted(lane, element).stream().map(this::inWords).toList();
  }

  private String inWords(LaneNote note) {
    return MapWords.dotted(
        note.text(),
        note.dots() > 0
            ? words.labelled(Labels.HOW_SEVERE, words.number((double) note.dots()))
            : "",
        note.detail(),
        note.isAssumed() ? words.of(Labels.ASSUMED) : "");
  }

  private static List<LaneNote> plain(List<String> texts) {
    return texts.stream().map(LaneNote::plain).toList();
  }

  /** Returns the goals and, marked, the criteria of success. */
  private List<LaneNote> goals(ExperienceElement element) {
    List<LaneNote> notes = new ArrayList<>(plain(element.goals()));
    for (String criterion : element.successCriteria()) {
      notes.add(LaneNote.plain(words.of(Labels.SUCCEEDS, Map.of("criterion", criterion))));
    }
    return notes;
  }

  private List<LaneNote> needs(ExperienceElement element) {
    List<LaneNote> notes = new ArrayList<>(plain(element.customerGoals()));
    for (Need need : element.customerNeeds()) {
      notes.add(
          new LaneNote(
              words.triggered(need),
              ColourRole.CARD,
              ColourRole.INK,
              "",
              0,
              false,
              need.trigger().isPresent() ? List.of(MapMark.TRIGGER) : List.of()));
    }
    return notes;
  }

  private LaneNote expectation(Expectation expectation) {
    ColourRole paper =
        expectation
            .fulfilment()
            .map(
                fulfilment ->
                    fulfilment == Fulfilment.MISSED
                        ? ColourRole.PAIN_TINT
                        : fulfilment == Fulfilment.PARTLY_MET
                            ? ColourRole.MOMENT_TINT
                            : ColourRole.OPPORTUNITY_TINT)
            .orElse(ColourRole.CARD);
    return new LaneNote(
        expectation.text(),
        paper,
        ColourRole.INK,
        words.of(expectation.fulfilment()),
        expectation.importance().orElse(0),
        false,
        expectation.importance().isPresent() ? List.of(MapMark.IMPORTANCE) : List.of());
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

  private LaneNote pain(PainPoint pain) {
    return new LaneNote(
        pain.text(),
        ColourRole.PAIN_TINT,
        ColourRole.INK,
        content.whose(pain, words),
        pain.severity().orElse(0),
        pain.isAssumed(),
        pain.severity().isPresent() ? List.of(MapMark.SEVERITY) : List.of());
  }

  private List<LaneNote> opportunities(NotedElement element) {
    List<LaneNote> notes = new ArrayList<>();
    for (Opportunity opportunity : content.seen(element.opportunities())) {
      notes.add(
          new LaneNote(
              opportunity.text(),
              ColourRole.OPPORTUNITY_TINT,
              ColourRole.INK,
              MapWords.dotted(
                  rated(CUSTOMER_VALUE, opportunity.customerValue()),
                  rated(BUSINESS_VALUE, opportunity.businessValue()),
                  rated(EFFORT, opportunity.effort()),
                  progress(opportunity),
                  content.whose(opportunity, words)),
              0,
              opportunity.isAssumed(),
              List.of()));
    }
    for (Solution solution : content.seen(element.solutions())) {
      notes.add(
          new LaneNote(
              words.of(Labels.SOLUTION, Map.of("solution", solution.text())),
              ColourRole.OPPORTUNITY_TINT,
              ColourRole.OPPORTUNITY,
              MapWords.dotted(words.of(solution.progress()), content.whose(solution, words)),
              0,
              solution.isAssumed(),
              List.of()));
    }
    return notes;
  }

  /** Returns how far an opportunity is; empty if nothing has happened. */
  private String progress(Opportunity opportunity) {
    Progress progress = content.journey.progressOf(opportunity);
    return progress == Progress.OPEN ? "" : words.of(progress);
  }

  private String rated(Text text, OptionalInt value) {
    String rated = value.isPresent() ? words.of(text, Map.of("value", value.getAsInt())) : "";
    return rated.replace(' ', NO_BREAK); // No line ends between what is rated and how.
  }

  private LaneNote idea(Idea idea) {
    return new LaneNote(
        idea.text(),
        ColourRole.MOMENT_TINT,
        ColourRole.INK,
        content.whose(idea, words),
        0,
        idea.isAssumed(),
        List.of());
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

  static List<LaneNote> own(ExperienceElement element, Lane lane) {
    String text = element.laneTexts().get(lane.id());
    return text == null ? List.of() : List.of(LaneNote.plain(text));
  }

  // ---- service blueprint ----

  /** Returns where customers meet the company, in words. */
  List<LaneNote> evidence(ExperienceElement element) {
    return element instanceof Touchpoint touchpoint
        ? plain(words.each(touchpoint.channels()))
        : List.of();
  }

  /** Returns the touchpoint, unless others act there without the customer. */
  List<LaneNote> customerActions(ExperienceElement element) {
    return element instanceof Touchpoint touchpoint
            && !content.journey.isWithoutCustomer(touchpoint)
        ? List.of(LaneNote.plain(touchpoint.name()))
        : List.of();
  }

  static List<LaneNote> blueprint(
      ExperienceElement element, Function<ServiceBlueprint, List<String>> row, ColourRole paper) {
    if (!(element instanceof Touchpoint touchpoint)) {
      return List.of();
    }
    return touchpoint.blueprint().map(row).orElse(List.of()).stream()
        .map(text -> new LaneNote(text, paper, ColourRole.INK))
        .toList();
  }
}
