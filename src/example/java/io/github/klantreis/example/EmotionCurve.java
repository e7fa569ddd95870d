package io.github.klantreis.example;

import io.github.klantreis.model.ExperienceElement;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.Persona;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.part.Emotion;
import io.github.klantreis.part.Suppression;
import io.github.klantreis.term.Channel;
import io.github.klantreis.term.Valence;
import io.github.klantreis.vocabulary.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The emotion curve in text: a row for each phase and touchpoint from −2 to +2 with the feeling
 * beside it. Where personas differ, each has a row and a mark of its own.
 */
final class EmotionCurve {
  private static final Text ALL = Text.en("all").nl("allen");
  private static final Text MEASURED = Text.en("measured").nl("gemeten");
  private static final Text MEASURED_AS = Text.en("measured: {label}").nl("gemeten: {label}");
  private static final Text NOT_KNOWN = Text.en("not known").nl("niet bekend");

  private static final int STEP = 5;
  private static final int ZERO = -Valence.LOWEST * STEP;
  private static final int CURVE = ZERO + Valence.HIGHEST * STEP + 1;
  private static final int NAME = 46;
  private static final char OF_ALL = '●';
  private static final char OF_MEASUREMENT = '×';
  private static final String OF_PERSONAS = "○■□▲△◆◇";

  private final Words words;
  private final Journey journey;
  private final Page page;

  private EmotionCurve(Words words, Journey journey, Page page) {
    this.words = words;
    this.journey = journey;
    this.page = page;
  }

  static void draw(Words words, Journey journey, Page page) {
    EmotionCurve curve = new EmotionCurve(words, journey, page);
    curve.head();
    for (Phase phase : journey.phases()) {
      curve.phase(phase);
      for (Touchpoint touchpoint : phase.touchpoints()) {
        curve.touchpoint(touchpoint);
      }
    }
  }

  /** One feeling: whose it is by the mark, what else there is to say, and what was measured. */
  private record Row(char mark, Emotion emotion, Optional<Emotion> measured, String aside) {}

  private void head() {
    List<String> legend = new ArrayList<>();
    if (severalPersonas()) {
      journey.personas().forEach(persona -> legend.add(mark(persona) + " " + persona.name()));
      legend.add(OF_ALL + " " + words.of(ALL));
    }
    if (journey.walk(ExperienceElement.class).anyMatch(l -> isMeasured(l.element()))) {
      legend.add(OF_MEASUREMENT + " " + words.of(MEASURED));
    }
    if (!legend.isEmpty()) {
      page.line(String.join("   ", legend)).blank();
    }
    StringBuilder scale = new StringBuilder();
    for (int score = Valence.LOWEST; score <= Valence.HIGHEST; score++) {
      String label = words.score(score);
      scale.append(" ".repeat(STEP - label.length())).append(label);
    }
    page.line(" ".repeat(NAME - STEP + 1) + scale);
  }

  private void phase(Phase phase) {
    String name = phase.nameIn(words.locale).toUpperCase(words.locale);
    List<Row> rows = rows(phase, journey.personas());
    if (rows.isEmpty()) {
      page.line(name);
    } else {
      rows(name, rows);
    }
  }

  private void touchpoint(Touchpoint touchpoint) {
    String name = "  " + touchpoint.name();
    List<Persona> concerned =
        journey.personas().stream().filter(persona -> touchpoint.concerns(persona.id())).toList();
    List<Row> rows = rows(touchpoint, concerned);
    for (Map.Entry<Channel, Emotion> differing : touchpoint.channelEmotions().entrySet()) {
      String channel = " [" + words.of(differing.getKey()) + "]";
      char mark = concerned.size() == 1 && severalPersonas() ? mark(concerned.get(0)) : OF_ALL;
      rows.add(new Row(mark, differing.getValue(), Optional.empty(), channel));
    }
    if (rows.isEmpty()) {
      String why =
          touchpoint.suppressions().stream()
              .findFirst()
              .map(Suppression::reason)
              .orElse(words.of(NOT_KNOWN));
      String first = padded(name) + " ".repeat(CURVE) + "  ";
      page.wrapped(first, " ".repeat(first.length()), "(" + why + ")");
    } else {
      rows(name, rows);
    }
  }

  private void rows(String name, List<Row> rows) {
    String left = name;
    for (Row row : rows) {
      String first = padded(left) + curve(row) + "  ";
      String measured =
          row.measured()
              .map(Emotion::label)
              .filter(label -> !label.equals(row.emotion().label()))
              .map(label -> ", " + words.of(MEASURED_AS, Map.of("label", label)))
              .orElse("");
      page.wrapped(
          first, " ".repeat(first.length()), row.emotion().label() + measured + row.aside());
      left = "";
    }
  }

  private List<Row> rows(ExperienceElement element, List<Persona> concerned) {
    Map<Row, List<Persona>> whose = new LinkedHashMap<>();
    for (Persona persona : concerned) {
      Optional<Emotion> measured = element.measuredEmotionOf(persona.id());
      element
          .emotionOf(persona.id())
          .ifPresent(
              emotion ->
                  whose
                      .computeIfAbsent(
                          new Row(OF_ALL, emotion, measured, ""), any -> new ArrayList<>())
                      .add(persona));
    }
    List<Row> rows = new ArrayList<>();
    whose.forEach(
        (row, personas) -> {
          if (personas.size() == journey.personas().size()) {
            rows.add(row);
          } else {
            personas.forEach(
                persona -> rows.add(new Row(mark(persona), row.emotion(), row.measured(), "")));
          }
        });
    return rows;
  }

  private boolean severalPersonas() {
    return journey.personas().size() > 1;
  }

  private char mark(Persona persona) {
    return OF_PERSONAS.charAt(journey.personas().indexOf(persona) % OF_PERSONAS.length());
  }

  private static boolean isMeasured(ExperienceElement element) {
    return element.measuredEmotion().isPresent()
        || !element.measuredParticipantEmotions().isEmpty();
  }

  private static String padded(String name) {
    String cut = name.length() < NAME ? name : name.substring(0, NAME - 2) + "…";
    return cut + " ".repeat(NAME - cut.length());
  }

  /** The mark, the way to it from zero, and what was measured where that is elsewhere. */
  private static String curve(Row row) {
    char[] curve = new char[CURVE];
    for (int i = 0; i < CURVE; i++) {
      curve[i] = i % STEP == 0 ? '·' : ' ';
    }
    int mark = position(row.emotion());
    for (int i = Math.min(mark, ZERO); i <= Math.max(mark, ZERO); i++) {
      curve[i] = '─';
    }
    curve[ZERO] = mark < ZERO ? '┤' : '├';
    row.measured().ifPresent(measured -> curve[position(measured)] = OF_MEASUREMENT);
    curve[mark] = row.mark();
    return new String(curve);
  }

  private static int position(Emotion emotion) {
    return ZERO + emotion.score() * STEP;
  }
}
