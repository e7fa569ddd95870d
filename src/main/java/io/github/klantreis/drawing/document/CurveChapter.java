package io.github.klantreis.drawing.document;

import io.github.klantreis.drawing.content.BranchFacts;
import io.github.klantreis.drawing.wording.MapWords;
import io.github.klantreis.model.ExperienceElement;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.Persona;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Reading;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.part.BranchPath;
import io.github.klantreis.part.Emotion;
import io.github.klantreis.term.Valence;
import io.github.klantreis.vocabulary.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The emotion curve in text: a line for each phase and touchpoint, and for each feeling there.
 * Names are on the right, so that their width does not move the curve.
 */
final class CurveChapter {
  private static final int STEP = 5;
  private static final int ZERO = -Valence.LOWEST * STEP;
  private static final int CURVE = ZERO + Valence.HIGHEST * STEP + 1;
  private static final char OF_ALL = '●';
  private static final String OF_PERSONAS = "○■□▲△◆◇";
  private static final Text EVERYONE = Text.en("everyone").nl("iedereen");
  private static final Text EVERYONE_ELSE =
      Text.en("everyone without a sign of their own").nl("iedereen zonder eigen teken");

  private final Journey journey;
  private final MapWords words;

  CurveChapter(Journey journey, MapWords words) {
    this.journey = journey;
    this.words = words;
  }

  /** Returns the curve as a block of text; empty if the journey says of nobody what they feel. */
  String block() {
    List<String> lines = new ArrayList<>();
    for (Phase phase : journey.phases()) {
      String name = words.nameOf(phase);
      lines.addAll(
          curve(phase.emotion(), phase.participantEmotions(), "", name.toUpperCase(words.locale)));
      Optional<BranchPath> before = Optional.empty();
      for (Touchpoint touchpoint : phase.touchpoints()) {
        Optional<BranchPath> branch = phase.branchOf(touchpoint.id());
        if (branch.isPresent() && !branch.equals(before)) {
          String where = BranchFacts.inLine(phase, branch.get());
          lines.add(" ".repeat(CURVE + 3) + "  " + MarkdownText.code(where));
        }
        before = branch;
        Reading reading = phase.reading(touchpoint);
        lines.addAll(
            curve(
                reading.emotion(),
                reading.participantEmotions(),
                branch.isPresent() ? "    " : "  ",
                touchpoint.name()));
      }
    }
    List<Persona> ownMarks = journey.personas().stream().filter(this::hasOwnMark).toList();
    boolean isFelt =
        journey
            .walk(ExperienceElement.class)
            .anyMatch(located -> located.element().emotion().isPresent());
    if (!isFelt && ownMarks.isEmpty()) {
      return "";
    }
    StringBuilder scale = new StringBuilder();
    for (int score = Valence.LOWEST; score <= Valence.HIGHEST; score++) {
      String label = MapWords.score(score);
      scale.append(score == Valence.LOWEST ? "" : " ".repeat(STEP - label.length())).append(label);
    }
    StringBuilder legend = new StringBuilder();
    if (severalPersonas()) {
      if (isFelt) {
        legend
            .append(OF_ALL)
            .append(' ')
            .append(words.of(ownMarks.isEmpty() ? EVERYONE : EVERYONE_ELSE))
            .append('\n');
      }
      for (Persona persona : ownMarks) {
        legend
            .append(mark(persona))
            .append(' ')
            .append(MarkdownText.code(persona.name()))
            .append('\n');
      }
      legend.append('\n');
    }
    return MarkdownText.block(
        "text", legend.toString() + scale + "\n" + String.join("\n", lines) + "\n");
  }

  private List<String> curve(
      Optional<Emotion> common, Map<String, Emotion> own, String indent, String name) {
    Map<Emotion, String> marks = new LinkedHashMap<>();
    common.ifPresent(emotion -> marks.put(emotion, String.valueOf(OF_ALL)));
    for (Persona persona : journey.personas()) {
      Emotion emotion = own.get(persona.id());
      if (emotion != null) {
        marks.merge(emotion, String.valueOf(mark(persona)), (one, other) -> one + other);
      }
    }
    String right = indent + MarkdownText.code(name);
    if (marks.isEmpty()) {
      return List.of(" ".repeat(CURVE + 3) + right);
    }
    List<String> lines = new ArrayList<>();
    marks.forEach(
        (emotion, who) ->
            lines.add(
                " "
                    + drawn(emotion, who.charAt(0))
                    + "  "
                    + (lines.isEmpty() ? right : indent)
                    + (lines.isEmpty() ? ": " : "")
                    + (severalPersonas() ? who + " " : "")
                    + MarkdownText.code(emotion.label())));
    return lines;
  }

  private static String drawn(Emotion emotion, char mark) {
    char[] curve = new char[CURVE];
    for (int i = 0; i < CURVE; i++) {
      curve[i] = i % STEP == 0 ? '·' : ' ';
    }
    int at = ZERO + emotion.score() * STEP;
    for (int i = Math.min(at, ZERO); i <= Math.max(at, ZERO); i++) {
      curve[i] = '─';
    }
    curve[ZERO] = at < ZERO ? '┤' : '├';
    curve[at] = mark;
    return new String(curve);
  }

  /** Whether a persona feels something that is said of that persona only. */
  private boolean hasOwnMark(Persona persona) {
    return journey
        .walk(ExperienceElement.class)
        .anyMatch(located -> located.element().participantEmotions().containsKey(persona.id()));
  }

  private boolean severalPersonas() {
    return journey.personas().size() > 1;
  }

  private char mark(Persona persona) {
    return OF_PERSONAS.charAt(journey.personas().indexOf(persona) % OF_PERSONAS.length());
  }
}
