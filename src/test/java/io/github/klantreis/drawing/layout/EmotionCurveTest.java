package io.github.klantreis.drawing.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.klantreis.drawing.content.MapColumn;
import io.github.klantreis.model.BranchBuilder;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.PhaseBuilder;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.model.TouchpointBuilder;
import io.github.klantreis.part.Emotion;
import io.github.klantreis.phase.CanonicalPhase;
import io.github.klantreis.term.Valence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

final class EmotionCurveTest {
  private static final Phase PHASE = Phase.builder(CanonicalPhase.USAGE).build();

  private static EmotionCurve curve(List<Optional<Emotion>> emotions) {
    List<MapColumn> columns = new ArrayList<>();
    for (int i = 0; i < emotions.size(); i++) {
      columns.add(new MapColumn(i, 0, 0, PHASE, Optional.empty()));
    }
    return new EmotionCurve(columns, column -> emotions.get(column.index()));
  }

  private static List<Optional<Emotion>> some(Random random, int size) {
    List<Optional<Emotion>> emotions = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      emotions.add(
          random.nextInt(4) == 0
              ? Optional.empty()
              : Optional.of(Emotion.of(Valence.of(random.nextInt(5) - 2), "felt")));
    }
    return emotions;
  }

  @Test
  void neverSwingsBeyondThePointsBesideIt() {
    Random random = new Random(11);
    for (int round = 0; round < 300; round++) {
      List<Optional<Emotion>> emotions = some(random, 1 + random.nextInt(20));
      for (EmotionCurve.Piece piece : curve(emotions).pieces(0, emotions.size() - 1)) {
        double low = Math.min(piece.y(0), piece.y(3)) - 1e-9;
        double high = Math.max(piece.y(0), piece.y(3)) + 1e-9;
        // A Bézier curve stays within its points.
        assertThat(piece.y(1)).isBetween(low, high);
        assertThat(piece.y(2)).isBetween(low, high);
        assertThat(piece.x(0)).isLessThan(piece.x(3));
      }
    }
  }

  @Test
  void goesOnInTheNextRowWhereItLeftTheRowBefore() {
    Random random = new Random(12);
    for (int round = 0; round < 300; round++) {
      int size = 4 + random.nextInt(12);
      EmotionCurve curve = curve(some(random, size));
      int last = 1 + random.nextInt(size - 2);
      List<EmotionCurve.Piece> before = curve.pieces(0, last);
      List<EmotionCurve.Piece> after = curve.pieces(last + 1, size - 1);
      if (!before.isEmpty() && !after.isEmpty()) {
        EmotionCurve.Piece end = before.get(before.size() - 1);
        EmotionCurve.Piece begin = after.get(0);
        if (end.x(3) == last + 0.5) {
          assertThat(begin.x(0)).isEqualTo(last + 0.5, within(1e-9));
          assertThat(begin.y(0)).isEqualTo(end.y(3), within(1e-9));
        }
      }
    }
  }

  @Test
  void passesThroughWhatIsKnownAndTellsWhatIsNot() {
    EmotionCurve curve =
        curve(
            List.of(
                Optional.of(Emotion.positive("a")),
                Optional.empty(),
                Optional.of(Emotion.negative("b")),
                Optional.of(Emotion.neutral("c"))));
    List<EmotionCurve.Piece> pieces = curve.pieces(0, 3);
    assertThat(pieces).extracting(piece -> piece.bridges).containsExactly(true, false);
    assertThat(pieces).extracting(piece -> piece.y(0)).containsExactly(1.0, -1.0);
    assertThat(pieces).extracting(piece -> piece.y(3)).containsExactly(-1.0, 0.0);
  }

  /** The lines through the touchpoints of a phase, by their positions. */
  private static List<String> lines(Consumer<PhaseBuilder> usage) {
    PhaseBuilder builder = Phase.builder(CanonicalPhase.USAGE);
    usage.accept(builder);
    Phase phase = builder.build();
    List<MapColumn> columns = new ArrayList<>();
    for (Touchpoint touchpoint : phase.touchpoints()) {
      columns.add(new MapColumn(columns.size(), 0, 0, phase, Optional.of(touchpoint)));
    }
    EmotionCurve curve =
        new EmotionCurve(columns, column -> column.touchpoint().orElseThrow().emotion());
    List<String> lines = new ArrayList<>();
    for (EmotionCurve.Piece piece : curve.pieces(0, columns.size() - 1)) {
      lines.add((int) piece.x(0) + (piece.bridges ? " ? " : " – ") + (int) piece.x(3));
    }
    for (EmotionCurve.Turn turn : curve.turns()) {
      lines.add(turn.from() + (turn.bridges() ? " ?> " : " > ") + turn.to());
    }
    return lines;
  }

  private static void felt(TouchpointBuilder touchpoint) {
    touchpoint.emotion(Emotion.positive("glad"));
  }

  @Test
  void eachBranchHasALineOfItsOwn() {
    assertThat(
            lines(
                f ->
                    f.touchpoint("a", "A", t -> felt(t))
                        .touchpoint("b", "B", t -> felt(t))
                        .choice(
                            "m",
                            "M?",
                            c ->
                                c.branch(
                                        "x",
                                        "x",
                                        b ->
                                            b.touchpoint("c", "C", t -> felt(t))
                                                .touchpoint("d", "D", t -> felt(t)))
                                    .branch("y", "y", b -> b.touchpoint("e", "E", t -> felt(t))))
                        .touchpoint("f", "F", t -> felt(t))))
        .containsExactly("0 – 1", "2 – 3", "1 > 2", "1 > 4", "3 > 5", "4 > 5");
  }

  @Test
  void lineGoesStraightOnPastAChoiceWithAnEmptyBranchOnly() {
    Consumer<BranchBuilder> one = b -> b.touchpoint("b", "B", t -> felt(t));
    Consumer<BranchBuilder> unknown = b -> b.touchpoint("c", "C");

    assertThat(
            lines(
                f ->
                    f.touchpoint("a", "A", t -> felt(t))
                        .choice("m", "M?", c -> c.branch("x", "x", one).branch("y", "y"))
                        .touchpoint("z", "Z", t -> felt(t))))
        .containsExactly("0 > 1", "0 > 2", "1 > 2");
    assertThat(
            lines(
                f ->
                    f.touchpoint("a", "A", t -> felt(t))
                        .parallel("m", "M", m -> m.branch("x", "x", one).branch("y", "y"))
                        .touchpoint("z", "Z", t -> felt(t))))
        .containsExactly("0 > 1", "1 > 2");
    assertThat(
            lines(
                f ->
                    f.touchpoint("a", "A", t -> felt(t))
                        .choice("m", "M?", c -> c.branch("x", "x", one).branch("y", "y", unknown))
                        .touchpoint("z", "Z", t -> felt(t))))
        .as("in a branch nothing is known")
        .containsExactly("0 > 1", "0 ?> 3", "1 > 3");
  }

  @Test
  void linesStartAndEndInBranches() {
    assertThat(
            lines(
                f ->
                    f.choice(
                        "m",
                        "M?",
                        c ->
                            c.branch("x", "x", b -> b.touchpoint("b", "B", t -> felt(t)))
                                .branch(
                                    "y",
                                    "y",
                                    b ->
                                        b.touchpoint("c", "C", t -> felt(t))
                                            .touchpoint("d", "D", t -> felt(t))))))
        .containsExactly("1 – 2");
  }
}
