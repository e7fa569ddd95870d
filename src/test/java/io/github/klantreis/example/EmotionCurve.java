package io.github.klantreis.example;

import io.github.klantreis.model.Emotion;
import io.github.klantreis.model.ExperienceElement;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.Persona;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.model.Valence;
import io.github.klantreis.vocabulary.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The emotion curve in text: a row for each phase and touchpoint, from −2 to +2, with the feeling
 * beside it; a row for each persona where they differ.
 */
final class EmotionCurve {
  private static final Text MEASURED = Text.en("measured {emotion}").nl("gemeten {emotion}");
  private static final Text NOT_KNOWN = Text.en("not known").nl("niet bekend");

  private static final int STEP = 5;
  private static final int ZERO = -Valence.LOWEST * STEP;
  private static final int CURVE = ZERO + Valence.HIGHEST * STEP + 1;
  private static final int NAME = 46;

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
      curve.rows(phase.nameIn(words.locale).toUpperCase(words.locale), phase);
      for (Touchpoint touchpoint : phase.touchpoints()) {
        curve.rows("  " + touchpoint.name(), touchpoint);
      }
    }
  }

  private void head() {
    StringBuilder scale = new StringBuilder();
    for (int score = Valence.LOWEST; score <= Valence.HIGHEST; score++) {
      String label = words.score(score);
      scale.append(" ".repeat(STEP - label.length())).append(label);
    }
    page.line(" ".repeat(NAME - STEP + 1) + scale);
  }

  private void rows(String name, ExperienceElement element) {
    Map<Emotion, List<String>> feelings = feelings(element);
    if (feelings.isEmpty()) {
      page.line(
          element instanceof Phase
              ? name
              : padded(name) + " ".repeat(CURVE) + "  " + words.of(NOT_KNOWN));
      return;
    }
    String left = name;
    for (Map.Entry<Emotion, List<String>> feeling : feelings.entrySet()) {
      String label = feeling.getKey().label() + measured(element, feeling.getKey());
      String who = String.join(", ", feeling.getValue());
      String first = padded(left) + bar(feeling.getKey().score()) + "  ";
      page.wrapped(
          first, " ".repeat(first.length()), label + (who.isEmpty() ? "" : " [" + who + "]"));
      left = "";
    }
  }

  /** What is felt, by whom or where; by nobody in particular where all feel the same. */
  private Map<Emotion, List<String>> feelings(ExperienceElement element) {
    Map<Emotion, List<String>> feelings = new LinkedHashMap<>();
    List<Persona> concerned =
        journey.personas().stream()
            .filter(
                persona ->
                    !(element instanceof Touchpoint touchpoint)
                        || touchpoint.concerns(persona.id()))
            .toList();
    for (Persona persona : concerned) {
      element
          .emotionOf(persona.id())
          .ifPresent(
              emotion ->
                  feelings.computeIfAbsent(emotion, any -> new ArrayList<>()).add(persona.name()));
    }
    if (feelings.size() == 1 && concerned.size() == journey.personas().size()) {
      feelings.values().forEach(List::clear);
    }
    if (element instanceof Touchpoint touchpoint) {
      touchpoint
          .channelEmotions()
          .forEach(
              (channel, emotion) ->
                  feelings
                      .computeIfAbsent(emotion, any -> new ArrayList<>())
                      .add(words.of(channel)));
    }
    return feelings;
  }

  private String measured(ExperienceElement element, Emotion planned) {
    Optional<Emotion> measured =
        journey.personas().stream()
            .filter(persona -> element.emotionOf(persona.id()).equals(Optional.of(planned)))
            .flatMap(persona -> element.measuredEmotionOf(persona.id()).stream())
            .findFirst();
    return measured
        .map(
            emotion ->
                ", "
                    + words.of(
                        MEASURED,
                        Map.of(
                            "emotion",
                            words.score(emotion.score())
                                + (emotion.label().equals(planned.label())
                                    ? ""
                                    : " " + emotion.label()))))
        .orElse("");
  }

  private static String padded(String name) {
    String cut = name.length() < NAME ? name : name.substring(0, NAME - 2) + "…";
    return cut + " ".repeat(NAME - cut.length());
  }

  /** The mark and the way to it from zero. */
  private static String bar(int score) {
    char[] bar = new char[CURVE];
    for (int i = 0; i < CURVE; i++) {
      bar[i] = i % STEP == 0 ? '·' : ' ';
    }
    int mark = ZERO + score * STEP;
    for (int i = Math.min(mark, ZERO); i <= Math.max(mark, ZERO); i++) {
      bar[i] = '─';
    }
    bar[ZERO] = score < 0 ? '┤' : '├';
    bar[mark] = '●';
    return new String(bar);
  }
}
