package io.github.klantreis.drawing.layout;

import io.github.klantreis.change.ChangeKind;
import io.github.klantreis.drawing.content.JourneyContent;
import io.github.klantreis.drawing.content.MapColumn;
import io.github.klantreis.drawing.content.ObservedPhrases;
import io.github.klantreis.drawing.ink.Canvas;
import io.github.klantreis.drawing.ink.ColourClass;
import io.github.klantreis.drawing.ink.Icon;
import io.github.klantreis.drawing.ink.PathData;
import io.github.klantreis.drawing.ink.TextBlock;
import io.github.klantreis.drawing.ink.TextStyle;
import io.github.klantreis.drawing.theme.ColourRole;
import io.github.klantreis.drawing.theme.MapLane;
import io.github.klantreis.drawing.theme.Theme;
import io.github.klantreis.drawing.wording.MapWords;
import io.github.klantreis.model.ExperienceElement;
import io.github.klantreis.model.Note;
import io.github.klantreis.model.NotedElement;
import io.github.klantreis.model.Persona;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.part.Metric;
import io.github.klantreis.term.Moment;
import io.github.klantreis.term.Sense;
import io.github.klantreis.validation.Severity;
import io.github.klantreis.vocabulary.Text;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Explains the icons, shapes and lines that occur on the map. */
final class Legend {
  private static final int ROW = 22;
  private static final int GAP = 22;

  private static final Text TITLE = Text.en("Legend").nl("Legenda");
  private static final Text TRUTH = Text.en("moment of truth").nl("moment van de waarheid");
  private static final Text DECISION = Text.en("decision moment").nl("beslismoment");
  private static final Text DROP_OFF = Text.en("drop-off point").nl("afhaakpunt");
  private static final Text BRIDGING = Text.en("bridging period").nl("overbruggingsperiode");
  private static final Text MEASURED = Text.en("measured emotion").nl("gemeten emotie");
  private static final Text REACHED =
      Text.en("reached, of the {people} in the first phase")
          .nl("bereikt, van de {people} in de eerste fase");
  private static final Text WERE_HERE =
      Text.en("in the phase, of all {people}").nl("in de fase, van alle {people}");
  private static final Text NOT_HERE =
      Text.en("in the phase before, but not (yet) here")
          .nl("wel in de vorige fase, maar (nog) niet hier");
  private static final Text MET =
      Text.en("of the {people} in the phase, who met the touchpoint")
          .nl("aandeel van de {people} in de fase dat dit contactmoment meemaakte");
  static final Text EXPERIENCE =
      Text.en("observed experience (mean)").nl("waargenomen ervaring (gemiddeld)");
  private static final Text UNKNOWN =
      Text.en("emotion not known in between").nl("emotie ertussen niet bekend");
  private static final Text BRANCHES = Text.en("to and from branches").nl("van en naar takken");
  private static final Text NEUTRAL_OF_BRANCH =
      Text.en("neutral emotion in a branch").nl("neutrale emotie in een tak");
  private static final Text ASSUMED =
      Text.en("assumed, not researched").nl("aanname, niet onderzocht");
  private static final Text WEIGHT =
      Text.en("severity or importance, of 5").nl("ernst of belang, van 5");
  private static final Text TAG = Text.en("tag: {tag}").nl("tag: {tag}");
  private static final Text PHASE = Text.en("colour of the phase").nl("kleur van de fase");
  private static final Text FREE =
      Text.en("only in the other journey").nl("alleen in de andere {peopleJourney}");
  private static final Text VALUE_AND_TARGET = Text.en("value and target").nl("waarde en doel");
  private static final Text VALUE = Text.en("value").nl("waarde");
  private static final Text TARGET = Text.en("target").nl("doel");
  private static final Text FINDING = Text.en("finding: {severity}").nl("bevinding: {severity}");

  private final List<JourneyContent> journeys;
  private final Optional<ObservedPhrases> observed;
  private final MapWords words;
  private final Set<Severity> severities;
  private final Theme theme;
  private final List<MapLane> shown;
  private final boolean hasFreePlaces;

  Legend(
      List<JourneyContent> journeys,
      Optional<ObservedPhrases> observed,
      Set<Severity> severities,
      Theme theme,
      boolean hasFreePlaces,
      MapWords words) {
    this.observed = observed;
    this.journeys = journeys;
    this.theme = theme;
    this.shown = theme.lanes();
    this.hasFreePlaces = hasFreePlaces;
    this.severities = severities;
    this.words = words;
  }

  private interface Symbol {
    void draw(int x, int y, Canvas canvas);
  }

  private record Entry(Symbol symbol, int symbolWidth, String text) {}

  /** Draws the block and returns its height; draws nothing if there is nothing to explain. */
  int draw(int left, int right, int top, Canvas canvas) {
    List<Entry> entries = entries();
    if (entries.isEmpty()) {
      return 0;
    }
    TextBlock title = TextBlock.of(words.of(TITLE), TextStyle.LABEL, 120);
    canvas.text(title, left, top + 4, ColourRole.MUTED);
    int begin = left + Math.max(128, title.width + 20);
    int x = begin;
    int y = top;
    for (Entry entry : entries) {
      int room = right - begin - entry.symbolWidth - 8;
      TextBlock text = TextBlock.of(entry.text, TextStyle.SMALL, room, 1);
      int width = entry.symbolWidth + 8 + text.width;
      if (x > begin && x + width > right) {
        x = begin;
        y += ROW;
      }
      entry.symbol.draw(x, y + 11, canvas);
      canvas.text(text, x + entry.symbolWidth + 8, y + 4, ColourRole.INK);
      x += width + GAP;
    }
    return y + ROW - top;
  }

  private List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    boolean truth = false;
    boolean decision = false;
    boolean dropOff = false;
    Set<Sense> senses = EnumSet.noneOf(Sense.class);
    for (Touchpoint touchpoint :
        shown.contains(MapLane.TOUCHPOINTS) ? touchpoints() : List.<Touchpoint>of()) {
      truth |= touchpoint.momentOfTruth().isPresent();
      decision |= touchpoint.hasMoment(Moment.DECISION);
      dropOff |= touchpoint.isDropOffPoint();
      senses.addAll(touchpoint.senses());
    }
    if (truth) {
      entries.add(icon(Icon.STAR, ColourRole.MOMENT, words.of(TRUTH)));
    }
    if (decision) {
      entries.add(icon(Icon.FORK, ColourRole.MOMENT, words.of(DECISION)));
    }
    if (dropOff) {
      entries.add(icon(Icon.EXIT, ColourRole.PAIN, words.of(DROP_OFF)));
    }
    if (isInAny(content -> content.journey.bridgingPeriod().isPresent())) {
      entries.add(icon(Icon.BRIDGE, ColourRole.INK, words.of(BRIDGING)));
    }
    for (Sense sense : senses) {
      entries.add(icon(Icon.of(sense), ColourRole.MUTED, words.of(sense)));
    }
    colours(entries);
    if (isAssumed()) {
      entries.add(
          new Entry(
              (x, y, canvas) ->
                  canvas.frame(x, y - 6, 24, 12, 3, ColourRole.PAPER, ColourRole.MUTED, "l1 d2"),
              24,
              words.of(ASSUMED)));
    }
    if (hasDots()) {
      entries.add(
          new Entry(
              (x, y, canvas) -> NotesLane.dots(3, x, y, ColourRole.MUTED, canvas),
              NotesLane.DOTS,
              words.of(WEIGHT)));
    }
    if (shown.contains(MapLane.ACTORS)) {
      actors(entries);
    }
    comparison(entries);
    if (shown.contains(MapLane.EMOTIONS)) {
      emotions(entries);
    }
    metrics(entries);
    observed.ifPresent(all -> observed(all, entries));
    for (Severity severity : severities) {
      entries.add(
          new Entry(
              (x, y, canvas) ->
                  canvas.area(Badges.shape(severity, x, y - 6), Badges.role(severity), ""),
              12,
              words.of(FINDING, Map.of("severity", severity))));
    }
    return entries;
  }

  private void emotions(List<Entry> entries) {
    List<EmotionLane> lanes =
        journeys.stream().map(content -> new EmotionLane(content, words)).toList();
    ColourRole persona = CurveStyle.firstRole();
    if (lanes.stream().anyMatch(EmotionLane::bridges)) {
      entries.add(line(persona, "l2 d2 faint", words.of(UNKNOWN)));
    }
    if (lanes.stream().anyMatch(EmotionLane::leadsToBranches)) {
      entries.add(new Entry(Legend::branches, 28, words.of(BRANCHES)));
    }
    if (lanes.stream().anyMatch(EmotionLane::hasStrips)) {
      entries.add(line(ColourRole.LINE, "l2", words.of(NEUTRAL_OF_BRANCH)));
    }
    if (lanes.stream().anyMatch(EmotionLane::hasEarlierLine)) {
      entries.add(line(ColourRole.MUTED, "l2 d1 faint", words.of(EmotionLane.EARLIER)));
    }
    boolean isLine = lanes.stream().anyMatch(EmotionLane::hasMeasuredLine);
    boolean isMark = lanes.stream().anyMatch(EmotionLane::hasMeasuredMark);
    if (isLine || isMark) {
      entries.add(
          new Entry(
              (x, y, canvas) -> {
                if (isLine) {
                  canvas.line("M" + x + " " + y + "h28", persona, "l1");
                }
                if (isMark) {
                  canvas.shape(
                      PathData.circle(x + (isLine ? 14 : 6), y, 5), ColourRole.CARD, persona);
                }
              },
              isLine ? 28 : 12,
              words.of(MEASURED)));
    }
  }

  private static Entry line(ColourRole role, String classes, String text) {
    return new Entry(
        (x, y, canvas) -> canvas.line("M" + x + " " + y + "h28", role, classes), 28, text);
  }

  /** Adds the colours of tags on cards, and that phases have colours. */
  private void colours(List<Entry> entries) {
    for (String tag : theme.tagColours().keySet()) {
      if (shown.contains(MapLane.TOUCHPOINTS)
          && touchpoints().stream().anyMatch(touchpoint -> touchpoint.tags().contains(tag))) {
        String fill = ColourClass.ofTag(theme, tag).orElseThrow();
        entries.add(
            new Entry(
                (x, y, canvas) ->
                    canvas.box(x, y - Tags.SWATCH / 2, Tags.SWATCH, Tags.SWATCH, 2, fill),
                Tags.SWATCH,
                words.of(TAG, Map.of("tag", tag))));
      }
    }
    List<String> phases =
        journeys.stream()
            .flatMap(content -> content.journey.phases().stream())
            .flatMap(phase -> ColourClass.ofPhase(theme, phase.id()).stream())
            .distinct()
            .limit(3)
            .toList();
    if (!phases.isEmpty()) {
      entries.add(
          new Entry(
              (x, y, canvas) -> {
                for (int i = 0; i < phases.size(); i++) {
                  canvas.box(x + 12 * i, y - 3, 11, 6, 2, phases.get(i));
                }
              },
              12 * phases.size(),
              words.of(PHASE)));
    }
  }

  private void comparison(List<Entry> entries) {
    if (!shown.contains(MapLane.TOUCHPOINTS)) {
      return;
    }
    Set<ChangeKind> kinds = EnumSet.noneOf(ChangeKind.class);
    for (JourneyContent content : journeys) {
      for (MapColumn column : content.columns) {
        column.touchpoint().flatMap(at -> content.changeAt(content.key(at))).ifPresent(kinds::add);
      }
    }
    for (ChangeKind kind : kinds) {
      entries.add(icon(Card.changeIcon(kind), ColourRole.CHANGE, words.of(kind)));
    }
    if (hasFreePlaces) {
      entries.add(
          new Entry((x, y, canvas) -> CardLane.free(x, y - 6, 24, 12, canvas), 24, words.of(FREE)));
    }
  }

  private boolean isInAny(Predicate<JourneyContent> wanted) {
    return journeys.stream().anyMatch(wanted);
  }

  private boolean any(Predicate<ExperienceElement> wanted) {
    return isInAny(content -> content.any(wanted));
  }

  private List<Touchpoint> touchpoints() {
    return journeys.stream()
        .flatMap(content -> content.columns.stream())
        .flatMap(column -> column.touchpoint().stream())
        .toList();
  }

  private boolean isAssumed() {
    return any(
            element ->
                element.isAssumed()
                    || isShown(MapLane.PAIN_POINTS, ((NotedElement) element).painPoints())
                    || isShown(MapLane.OPPORTUNITIES, ((NotedElement) element).opportunities())
                    || isShown(MapLane.OPPORTUNITIES, ((NotedElement) element).solutions())
                    || isShown(MapLane.IDEAS, ((NotedElement) element).ideas()))
        || isInAny(
            content ->
                content.customers.stream()
                    .anyMatch(who -> who.persona().filter(Persona::isAssumed).isPresent()));
  }

  private boolean isShown(MapLane lane, List<? extends Note> notes) {
    return shown.contains(lane) && notes.stream().anyMatch(Note::isAssumed);
  }

  private boolean hasDots() {
    return any(
        element ->
            (shown.contains(MapLane.PAIN_POINTS)
                    && ((NotedElement) element)
                        .painPoints().stream().anyMatch(pain -> pain.severity().isPresent()))
                || (shown.contains(MapLane.EXPECTATIONS)
                    && element.expectations().stream()
                        .anyMatch(expected -> expected.importance().isPresent())));
  }

  private void actors(List<Entry> entries) {
    if (!isInAny(content -> !new ActorLane(content, words).isEmpty())) {
      return;
    }
    entries.add(
        new Entry(
            (x, y, canvas) ->
                canvas.shape(PathData.circle(x + 6, y, 6), ColourRole.MUTED, ColourRole.MUTED),
            12,
            words.of(ActorLane.STARTS)));
    for (boolean carried : new boolean[] {false, true}) {
      if (isInAny(
          content ->
              content.journey.handOvers().stream()
                  .anyMatch(handOver -> handOver.isCarriedByCustomer() == carried))) {
        entries.add(
            new Entry(
                (x, y, canvas) ->
                    canvas.line(
                        "M" + x + " " + y + "h28",
                        carried ? ColourRole.PAIN : ColourRole.ACTION,
                        carried ? "l2 d1" : "l2"),
                28,
                words.of(carried ? ActorLane.CARRIED : ActorLane.HANDED)));
      }
    }
  }

  private void observed(ObservedPhrases all, List<Entry> entries) {
    if (shown.contains(MapLane.OBSERVED)) {
      Text band = all.isByPhase() ? REACHED : WERE_HERE;
      entries.add(new Entry(Legend::reached, 24, words.of(band)));
      if (all.isByPhase()) {
        entries.add(new Entry(Legend::notHere, 24, words.of(NOT_HERE)));
      }
      entries.add(new Entry(Legend::met, 36, words.of(MET)));
    }
    if (shown.contains(MapLane.EMOTIONS) && all.tellsExperiences()) {
      boolean isLine = isInAny(content -> new EmotionLane(content, words).hasObservedLine());
      entries.add(
          new Entry(
              (x, y, canvas) -> {
                if (isLine) {
                  canvas.line("M" + x + " " + y + "h36", ColourRole.OBSERVED, "l2 d1");
                }
                canvas.shape(
                    EmotionLane.observedMarker(x + (isLine ? 18 : 6), y),
                    ColourRole.OBSERVED,
                    ColourRole.PAPER);
              },
              isLine ? 36 : 12,
              all.qualified(words.of(EXPERIENCE))));
    }
  }

  private static void reached(int x, int y, Canvas canvas) {
    canvas.box(x, y - 6, 24, 12, 0, ColourRole.OBSERVED_TINT);
    canvas.box(x, y - 6, 24, 2, 0, ColourRole.OBSERVED);
  }

  private static void notHere(int x, int y, Canvas canvas) {
    canvas.box(x, y - 6, 24, 12, 0, ColourRole.PAIN_TINT);
    canvas.line("M" + x + " " + (y - 6) + "h24", ColourRole.PAIN, "l1 d2");
  }

  private static void branches(int x, int y, Canvas canvas) {
    for (String bend : new String[] {"c7 0 7-5 14-5s7 5 14 5", "c7 0 7 5 14 5s7-5 14-5"}) {
      canvas.line("M" + x + " " + y + bend, CurveStyle.firstRole(), "l2 d2 faint");
    }
  }

  private static void met(int x, int y, Canvas canvas) {
    canvas.box(x, y - 2, 36, 5, 2, ColourRole.LINE);
    canvas.box(x, y - 2, 18, 5, 2, ColourRole.OBSERVED);
  }

  private void metrics(List<Entry> entries) {
    List<Metric> metrics = new ArrayList<>();
    for (JourneyContent content : journeys) {
      metrics.addAll(content.journey.metrics());
      if (shown.contains(MapLane.METRICS)) {
        content
            .journey
            .walk(ExperienceElement.class)
            .forEach(located -> metrics.addAll(located.element().metrics()));
      }
    }
    boolean hasValue = metrics.stream().anyMatch(metric -> metric.value().isPresent());
    boolean hasTarget = metrics.stream().anyMatch(metric -> metric.target().isPresent());
    if (hasValue || hasTarget) {
      Text what = hasValue && hasTarget ? VALUE_AND_TARGET : hasValue ? VALUE : TARGET;
      entries.add(
          new Entry(
              (x, y, canvas) -> metric(x, y, hasValue, hasTarget, canvas), 36, words.of(what)));
    }
  }

  private static void metric(int x, int y, boolean hasValue, boolean hasTarget, Canvas canvas) {
    canvas.box(x, y - 2, 36, 5, 2, ColourRole.LINE);
    if (hasValue) {
      canvas.box(x, y - 2, 18, 5, 2, ColourRole.ACTION);
    }
    if (hasTarget) {
      canvas.box(x + 26, y - 6, 2, 13, 0, ColourRole.INK);
    }
  }

  private static Entry icon(Icon icon, ColourRole role, String text) {
    return new Entry((x, y, canvas) -> canvas.icon(icon, x, y - 8, 16, role), 16, text);
  }
}
