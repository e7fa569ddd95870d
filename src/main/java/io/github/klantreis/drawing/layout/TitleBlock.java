package io.github.klantreis.drawing.layout;

import com.google.common.base.CharMatcher;
import io.github.klantreis.drawing.content.JourneyContent;
import io.github.klantreis.drawing.content.MapCustomer;
import io.github.klantreis.drawing.content.NumberedFinding;
import io.github.klantreis.drawing.ink.Canvas;
import io.github.klantreis.drawing.ink.TextBlock;
import io.github.klantreis.drawing.ink.TextStyle;
import io.github.klantreis.drawing.layout.TitleTopics.Topic;
import io.github.klantreis.drawing.theme.ColourRole;
import io.github.klantreis.drawing.theme.MapLane;
import io.github.klantreis.drawing.wording.Labels;
import io.github.klantreis.drawing.wording.MapWords;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.Persona;
import io.github.klantreis.part.Brand;
import io.github.klantreis.part.Evidence;
import io.github.klantreis.part.Metric;
import io.github.klantreis.part.Picture;
import io.github.klantreis.term.JourneyScope;
import io.github.klantreis.term.People;
import io.github.klantreis.vocabulary.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The title of a map: name and goal, personas, and the facts. Below that of the journey with which
 * one is compared, it has what differs.
 */
final class TitleBlock {
  private static final int GAP = 36;
  private static final int MAX_LINES = 6;
  private static final int PORTRAIT = 56;
  private static final int NARROW = 860;

  /** From this width on, the brand is a column of its own. */
  private static final int WIDE = 1700;

  private static final int BRAND_COLUMN = 260;

  private static final Text CUSTOMER_GOAL = Text.en("Goal of {people}").nl("Doel van {people}");
  private static final Text VERSION = Text.en("version {version}").nl("versie {version}");
  private static final Text NO_EVIDENCE = Text.en("none stated").nl("niet vermeld");
  private static final Text AS_ABOVE =
      Text.en("What is not told here is as above.").nl("Wat hier niet staat, is als hierboven.");

  private static final Text BRAND = Text.en("Brand").nl("Merk");
  private static final Text ESSENCE = Text.en("essence").nl("essentie");
  private static final Text PROMISE = Text.en("promise").nl("belofte");
  private static final Text VISION = Text.en("vision").nl("visie");
  private static final Text MISSION = Text.en("mission").nl("missie");
  private static final Text VALUES = Text.en("values").nl("waarden");
  private static final Text PERSONALITY = Text.en("personality").nl("persoonlijkheid");
  private static final Text LANGUAGE = Text.en("language").nl("taal");
  private static final Text ICONS = Text.en("icons").nl("iconen");
  private static final int FACT_LABEL = 84;
  private static final int FACTS_LABEL = 122;
  private static final int MOST_LINES = 4;
  private static final int BETWEEN = 2;

  /** The space beside the text of a label, and the radius of its corners. */
  private static final int PILL = 10;

  private static final int BETWEEN_PILLS = 6;

  private final JourneyContent content;
  private final List<MapLane> lanes;
  private final MapWords words;

  private final TitleTopics topics;

  /** What is told above, where what is as there goes without saying. */
  private final Optional<TitleTopics> above;

  /**
   * Creates the block; pain points and opportunities are left out as their lanes are.
   *
   * @param above the journey whose block is above, with which this one is compared
   */
  TitleBlock(
      JourneyContent content, Optional<JourneyContent> above, List<MapLane> lanes, MapWords words) {
    this.content = content;
    this.lanes = lanes;
    this.words = words;
    this.topics = TitleTopics.of(content, lanes, words);
    this.above =
        above.map(before -> TitleTopics.of(before, lanes, words)).filter(topics::coverAllOf);
  }

  /** Whether something is to be told: not what is as above. */
  private boolean isTold(Topic topic) {
    return above.filter(before -> topics.areEqual(topic, before)).isEmpty();
  }

  /** Draws the block and returns its height. */
  int draw(int left, int right, int top, Canvas canvas) {
    int width = right - left;
    if (width < NARROW) {
      int half = (width - GAP) / 2;
      int below = title(left, width, top, canvas) + 8;
      return Math.max(
              peopleAndBrand(left, half, below, canvas), facts(right - half, half, below, canvas))
          - top;
    }
    boolean hasPanel = width >= WIDE && content.journey.brand().isPresent();
    int facts = Math.max(220, width * (hasPanel ? 22 : 24) / 100);
    int people = Math.max(220, width * (hasPanel ? 16 : 30) / 100);
    int panel = hasPanel ? width * 28 / 100 : -GAP;
    int title = width - facts - people - panel - 3 * GAP;
    int bottom = title(left, title, top, canvas);
    int x = left + title + GAP;
    if (hasPanel) {
      bottom = Math.max(bottom, people(x, people, top + 6, canvas));
      Optional<Brand> brand = brand();
      if (brand.isPresent()) {
        bottom = Math.max(bottom, brand(brand.get(), x + people + GAP, panel, top, canvas));
      }
    } else {
      bottom = Math.max(bottom, peopleAndBrand(x, people, top + 6, canvas));
    }
    bottom = Math.max(bottom, facts(right - facts, facts, top + 6, canvas));
    return bottom - top;
  }

  private int title(int x, int width, int top, Canvas canvas) {
    Journey journey = content.journey;
    int y = top;
    String key = content.keyPrefix + JourneyContent.JOURNEY;
    canvas.link(key, "journey", journey.name(), "d-" + key);
    y += pills(x, width, y, canvas);
    y +=
        canvas.text(
            TextBlock.of(journey.name(), TextStyle.TITLE, width, MAX_LINES),
            x,
            y,
            width,
            ColourRole.INK);
    canvas.close();
    if (journey.description().isPresent() && isTold(Topic.DESCRIPTION)) {
      y += 4;
      canvas.open("", "described", ""); // A page has it elsewhere where its lines are cut.
      y +=
          whole(journey.description().get(), TextStyle.BODY, x, y, width, ColourRole.MUTED, canvas);
      canvas.close();
    }
    y += journey.goal().isPresent() && isTold(Topic.GOAL) ? 4 : 0;
    for (Lines lines : ofJourney(journey)) {
      y += 4 + lines.draw(x, y + 4, width, canvas);
    }
    if (above.isPresent()) {
      y += 4;
      y += whole(words.of(AS_ABOVE), TextStyle.SMALL, x, y, width, ColourRole.MUTED, canvas);
    }
    List<NumberedFinding> findings = content.findingsAt(key);
    if (!findings.isEmpty()) {
      Badges.draw(findings, x, y + 8, width, words.locale, canvas);
      y += 8 + Badges.height(findings, width);
    }
    return y;
  }

  /** Returns what the journey is for, how it is judged, and what is said of it as a whole. */
  private List<Lines> ofJourney(Journey journey) {
    List<Lines> all = new ArrayList<>();
    if (isTold(Topic.GOAL)) {
      ofJourney(Labels.GOAL, journey.goal().stream().toList(), all);
    }
    if (isTold(Topic.CUSTOMER_GOALS)) {
      boolean isOne = journey.customerGoals().size() == 1;
      ofJourney(isOne ? CUSTOMER_GOAL : Labels.CUSTOMER_GOALS, journey.customerGoals(), all);
    }
    if (isTold(Topic.SUCCESS)) {
      ofJourney(Labels.SUCCESS, journey.successCriteria(), all);
    }
    LaneNotes notes = new LaneNotes(content, words);
    if (lanes.contains(MapLane.PAIN_POINTS) && isTold(Topic.PAIN_POINTS)) {
      ofJourney(MapLane.PAIN_POINTS.label(), notes.inWords(MapLane.PAIN_POINTS, journey), all);
    }
    if (lanes.contains(MapLane.OPPORTUNITIES) && isTold(Topic.OPPORTUNITIES)) {
      ofJourney(MapLane.OPPORTUNITIES.label(), notes.inWords(MapLane.OPPORTUNITIES, journey), all);
    }
    return all;
  }

  private void ofJourney(Text label, List<String> texts, List<Lines> all) {
    if (!texts.isEmpty()) {
      all.add(new Lines(words.of(label), TextStyle.LABEL, 136, texts, TextStyle.BODY));
    }
  }

  /**
   * What tells it from the journey beside it, state, market and version as labels, beside each
   * other.
   */
  private int pills(int left, int width, int y, Canvas canvas) {
    Journey journey = content.journey;
    List<String> texts = new ArrayList<>();
    content.marks(words).forEach(mark -> texts.add(MapWords.capital(mark)));
    int marks = texts.size();
    boolean areCustomers = journey.people().equals(People.CUSTOMERS);
    String kind =
        MapWords.dotted(
            areCustomers ? "" : MapWords.capital(words.of(journey.people())),
            words.of(journey.market()),
            words.of(journey.offering()),
            journey.scope() == JourneyScope.PART ? words.of(journey.scope()) : "",
            words.of(journey.lifecycle()));
    if (!kind.isEmpty()) {
      texts.add(kind);
    }
    journey
        .version()
        .ifPresent(version -> texts.add(words.of(VERSION, Map.of("version", version))));
    int x = left;
    int top = y;
    int height = 0;
    for (String text : texts) {
      TextBlock block = TextBlock.of(text, TextStyle.LABEL, width - 2 * PILL);
      int pill = block.width + 2 * PILL;
      if (x > left && x + pill > left + width) {
        x = left;
        top += height + BETWEEN_PILLS;
        height = 0;
      }
      int high = block.height() + 5;
      height = Math.max(height, high);
      if (marks > 0) {
        canvas.box(x, top, pill, high, PILL, ColourRole.PHASE);
        canvas.centred(block, x + pill / 2, top + 3, ColourRole.ON_PHASE, false);
      } else {
        canvas.frame(x, top, pill, high, PILL, ColourRole.CARD, ColourRole.LINE);
        canvas.centred(block, x + pill / 2, top + 3, ColourRole.MUTED, false);
      }
      marks--;
      x += pill + BETWEEN_PILLS;
    }
    return texts.isEmpty() ? 0 : top + height + 8 - y;
  }

  private int people(int x, int width, int top, Canvas canvas) {
    int y = top;
    // The marks are those of curves, and of the cards if there are several customers.
    boolean hasMarks = content.customers.size() > 1 || !new EmotionLane(content, words).isEmpty();
    for (MapCustomer customer : content.customers) {
      if (!hasMarks && customer.persona().isEmpty()) {
        continue; // That it is a customer goes without saying where no curve needs a name.
      }
      // One that is above as well is named only, beside its mark.
      Optional<Persona> told = customer.persona().filter(this::isTold);
      Optional<Picture> portrait = told.flatMap(this::portrait);
      int indent = hasMarks || portrait.isPresent() ? 50 : 0;
      int portraitTop = y + (hasMarks ? 24 : 2);
      String key =
          customer.persona().isPresent() ? content.keyPrefix + "c" + (customer.index() + 1) : "";
      if (key.isEmpty()) {
        canvas.open("", "", customer.name());
      } else {
        canvas.link(key, "persona for" + (customer.index() + 1), customer.name(), "d-" + key);
      }
      boolean isAssumed = customer.persona().filter(Persona::isAssumed).isPresent();
      String called = MapWords.dotted(customer.name(), isAssumed ? words.of(Labels.ASSUMED) : "");
      TextBlock name = TextBlock.of(called, TextStyle.NAME, width - indent, MAX_LINES);
      // Who is named from the right to the left has the mark at the right.
      int mark = canvas.isAtRight(name) ? x + width - 40 : x;
      int beside = canvas.isAtRight(name) ? x : x + indent;
      if (hasMarks) {
        canvas.line(
            "M" + mark + " " + (y + 11) + "h40",
            CurveStyle.role(customer),
            "l3 " + CurveStyle.dash(customer));
        canvas.shape(
            CurveStyle.marker(customer, mark + 20, y + 11),
            CurveStyle.role(customer),
            ColourRole.PAPER);
      }
      int room = width - indent;
      ColourRole ink = isAssumed ? ColourRole.MUTED : ColourRole.INK;
      y += canvas.text(name, beside, y + 3, room, ink) + 3;
      canvas.close();
      int portraitEnd =
          portrait
              .map(
                  picture ->
                      portraitTop
                          + StoryboardLane.draw(
                              picture, content, mark, portraitTop, 40, PORTRAIT, canvas))
              .orElse(0);
      List<NumberedFinding> findings = key.isEmpty() ? List.of() : content.findingsAt(key);
      if (told.flatMap(Persona::quote).isPresent()) {
        String quote = MapWords.quoted(told.flatMap(Persona::quote).orElseThrow());
        y +=
            whole(quote, TextStyle.SMALL, beside, y + 1, width - indent, ColourRole.MUTED, canvas)
                + 1;
      }
      for (Lines lines : told.map(this::ofPersona).orElse(List.of())) {
        y += 3 + lines.draw(x + indent, y + 3, width - indent, canvas);
      }
      if (!findings.isEmpty()) {
        Badges.draw(findings, beside, y + 2, width - indent, words.locale, canvas);
        y += 2 + Badges.height(findings, width - indent);
      }
      y = Math.max(y, portraitEnd) + 10;
    }
    return y;
  }

  private boolean isTold(Persona persona) {
    return !above.flatMap(before -> before.persona(persona.id())).equals(Optional.of(persona));
  }

  private Optional<Brand> brand() {
    return content.journey.brand().filter(some -> isTold(Topic.BRAND));
  }

  /** Returns what a persona wants, and what is in the way. */
  private List<Lines> ofPersona(Persona persona) {
    List<Lines> all = new ArrayList<>();
    ofPersona(Labels.WANTS, persona.goals(), all);
    if (lanes.contains(MapLane.PAIN_POINTS)) {
      ofPersona(Labels.PAINS, persona.pains(), all);
    }
    return all;
  }

  private void ofPersona(Text label, List<String> texts, List<Lines> all) {
    if (!texts.isEmpty()) {
      all.add(new Lines(words.of(label), TextStyle.SMALL, FACT_LABEL, texts, TextStyle.SMALL));
    }
  }

  /** Returns the first picture of a persona that has its image. */
  private Optional<Picture> portrait(Persona persona) {
    return persona.pictures().stream()
        .filter(picture -> content.imageOf(picture).isPresent())
        .findFirst();
  }

  private int peopleAndBrand(int x, int width, int top, Canvas canvas) {
    int end = people(x, width, top, canvas);
    return brand().map(brand -> brand(brand, x, width, end, canvas)).orElse(end);
  }

  /** Draws the brand behind the journey, from vision to icons, and returns where it ends. */
  private int brand(Brand brand, int x, int width, int top, Canvas canvas) {
    List<Fact> facts = new ArrayList<>();
    brand.essence().ifPresent(text -> facts.add(new Fact(words.of(ESSENCE), text)));
    brand.promise().ifPresent(text -> facts.add(new Fact(words.of(PROMISE), text)));
    brand.vision().ifPresent(text -> facts.add(new Fact(words.of(VISION), text)));
    brand.mission().ifPresent(text -> facts.add(new Fact(words.of(MISSION), text)));
    if (!brand.values().isEmpty()) {
      facts.add(new Fact(words.of(VALUES), String.join(", ", brand.values())));
    }
    brand.personality().ifPresent(text -> facts.add(new Fact(words.of(PERSONALITY), text)));
    brand.language().ifPresent(text -> facts.add(new Fact(words.of(LANGUAGE), text)));
    brand.senses().forEach((sense, text) -> facts.add(new Fact(words.of(sense), text)));
    if (!brand.icons().isEmpty()) {
      facts.add(new Fact(words.of(ICONS), String.join(", ", brand.icons())));
    }
    Canvas inside = new Canvas(words.isRightToLeft());
    int y = top + 8;
    TextBlock name =
        TextBlock.of(words.labelled(BRAND, brand.name()), TextStyle.LABEL, width - 24, 2);
    y += inside.text(name, x + 12, y, ColourRole.INK) + 4;
    int columns = Math.max(1, Math.min(3, (width - 24) / BRAND_COLUMN));
    int each = (width - 24) / columns;
    int perColumn = (facts.size() + columns - 1) / columns;
    int bottom = y;
    int last = y;
    for (int i = 0; i < facts.size(); i++) {
      int left = x + 12 + i / perColumn * each;
      int at = i % perColumn == 0 ? y : last;
      last = at + fact(facts.get(i), left, at, each - 12, inside);
      bottom = Math.max(bottom, last);
    }
    canvas.frame(x, top, width, bottom + 6 - top, 6, ColourRole.CARD, ColourRole.LINE);
    canvas.add(inside);
    return bottom + 6;
  }

  private static int fact(Fact fact, int x, int y, int width, Canvas canvas) {
    String label = MapWords.capital(fact.label);
    return 2
        + new Lines(label, TextStyle.SMALL, FACT_LABEL, List.of(fact.text), TextStyle.SMALL)
            .draw(x, y, width, canvas);
  }

  private record Fact(String label, String text) {}

  /**
   * Texts below each other beside one label. If there are many, the last follow each other.
   *
   * @param labelWidth how far the texts are from where the label starts
   */
  private record Lines(
      String label, TextStyle labelStyle, int labelWidth, List<String> texts, TextStyle style) {
    private static final int GAP = 10;

    /** Returns the height. */
    int draw(int x, int top, int width, Canvas canvas) {
      int lower = (style.lineHeight - labelStyle.lineHeight) / 2;
      TextBlock head = TextBlock.of(label, labelStyle, labelWidth - GAP);
      canvas.text(head, x, top + lower, ColourRole.MUTED);
      int own = texts.size() > MOST_LINES ? MOST_LINES - 1 : texts.size();
      int y = top;
      for (String text : texts.subList(0, own)) {
        y += beside(text, x, y, width, MAX_LINES, canvas) + BETWEEN;
      }
      if (own < texts.size()) {
        String rest = String.join("; ", texts.subList(own, texts.size()));
        y += beside(rest, x, y, width, rest.length(), canvas) + BETWEEN; // none is left out
      }
      return Math.max(head.height() + lower, y - BETWEEN - top);
    }

    private int beside(String text, int x, int y, int width, int maxLines, Canvas canvas) {
      int left = x + labelWidth;
      return whole(text, style, left, y, width - labelWidth, maxLines, ColourRole.INK, canvas);
    }
  }

  /** Draws a text that may be cut, with the whole text as its description; returns the height. */
  static int whole(
      String text, TextStyle style, int x, int y, int width, ColourRole role, Canvas canvas) {
    return whole(text, style, x, y, width, MAX_LINES, role, canvas);
  }

  private static int whole(
      String text,
      TextStyle style,
      int x,
      int y,
      int width,
      int maxLines,
      ColourRole role,
      Canvas canvas) {
    TextBlock block = TextBlock.of(text, style, width, maxLines);
    if (block.cut) {
      canvas.open("", "", block.whole);
    }
    canvas.text(block, x, y, width, role);
    if (block.cut) {
      canvas.close();
    }
    return block.height();
  }

  private int facts(int x, int width, int top, Canvas canvas) {
    Journey journey = content.journey;
    int y = top;
    if (isTold(Topic.HORIZON)) {
      String horizon = journey.horizon().map(words::length).orElse("");
      y += fact(Labels.HORIZON, horizon, x, y, width, canvas);
    }
    if (isTold(Topic.PHASE_MODEL)) {
      y += fact(Labels.PHASE_MODEL, words.given(journey.phaseModel().name()), x, y, width, canvas);
    }
    if (isTold(Topic.EVIDENCE)) {
      y += evidence(x, width, y, canvas);
    }
    if (isTold(Topic.REVIEWED)) {
      String reviewed = journey.reviewedOn().map(words::date).orElse("");
      y += fact(Labels.REVIEWED, reviewed, x, y, width, canvas);
    }
    if (!journey.metrics().isEmpty() && isTold(Topic.METRICS)) {
      y += 4;
      int each = (width - 12) / 2;
      int height = 0;
      for (int i = 0; i < journey.metrics().size(); i++) {
        Metric metric = journey.metrics().get(i);
        height =
            Math.max(
                height, MetricsLane.draw(metric, x + i % 2 * (each + 12), y, each, words, canvas));
        if (i % 2 == 1 || i == journey.metrics().size() - 1) {
          y += height;
          height = 0;
        }
      }
    }
    return y;
  }

  /**
   * Draws each piece of evidence on lines of its own; if there are many, the last share a line.
   *
   * @return the height
   */
  private int evidence(int x, int width, int top, Canvas canvas) {
    List<String> texts = new ArrayList<>();
    for (Evidence one : content.journey.evidence()) {
      String kind = MapWords.capital(words.of(one.kind()));
      texts.add(words.labelled(kind, CharMatcher.is('.').trimTrailingFrom(one.text())));
    }
    if (texts.isEmpty() && TitleTopics.isAnyEvidence(content)) {
      return 0;
    }
    if (texts.isEmpty()) {
      return fact(Labels.EVIDENCE, words.of(NO_EVIDENCE), x, top, width, canvas);
    }
    return 5 + fact(Labels.EVIDENCE, texts).draw(x, top, width, canvas);
  }

  private Lines fact(Text label, List<String> texts) {
    return new Lines(words.of(label), TextStyle.LABEL, FACTS_LABEL, texts, TextStyle.SMALL);
  }

  private int fact(Text label, String text, int x, int y, int width, Canvas canvas) {
    return text.isEmpty() ? 0 : 5 + fact(label, List.of(text)).draw(x, y, width, canvas);
  }
}
