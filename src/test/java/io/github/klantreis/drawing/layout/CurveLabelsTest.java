package io.github.klantreis.drawing.layout;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import io.github.klantreis.drawing.MapSamples;
import io.github.klantreis.drawing.content.MapContent;
import io.github.klantreis.drawing.content.MapInput;
import io.github.klantreis.drawing.ink.Image;
import io.github.klantreis.drawing.ink.ImageSection;
import io.github.klantreis.drawing.ink.Mark;
import io.github.klantreis.drawing.theme.MapLane;
import io.github.klantreis.drawing.theme.Theme;
import io.github.klantreis.example.HeatPumpMaintenance;
import io.github.klantreis.example.SolarPanels;
import io.github.klantreis.model.Journey;
import io.github.klantreis.part.Emotion;
import io.github.klantreis.phase.CanonicalPhase;
import io.github.klantreis.term.Valence;
import java.awt.Rectangle;
import java.awt.geom.CubicCurve2D;
import java.awt.geom.FlatteningPathIterator;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The words at the emotion curves. */
final class CurveLabelsTest {
  private static final Theme EMOTIONS = Theme.builder().lanes(MapLane.EMOTIONS).build();
  private static final String NUMBER = "(-?[\\d.]+)";
  private static final Pattern BEND =
      Pattern.compile(
          "C" + Stream.generate(() -> NUMBER).limit(6).reduce((a, b) -> a + " " + b).orElseThrow());

  static List<Journey> journeys() {
    return List.of(SolarPanels.asIs(), HeatPumpMaintenance.asIs(), MapSamples.bread(), steep());
  }

  /** Up and down over the whole scale, with words as wide as the columns. */
  private static Journey steep() {
    return Journey.builder("steep", "Steep")
        .phase(
            CanonicalPhase.USAGE,
            phase -> {
              int[] felt = {-2, 0, 2, 2, -2, 1, -1, 0};
              for (int i = 0; i < felt.length; i++) {
                Emotion emotion = Emotion.of(Valence.of(felt[i]), "as wide as the column is");
                phase.touchpoint("t" + i, "Step " + i, t -> t.emotion(emotion));
              }
            })
        .build();
  }

  @ParameterizedTest
  @MethodSource("journeys")
  void areBesideTheCurves(Journey journey) {
    MapContent content =
        MapContent.of(MapInput.of(journey), null, Locale.ENGLISH, EMOTIONS, ImmutableSet.of(), "k");
    Image image = MapLayout.image(content, false);
    for (ImageSection section : image.sections()) {
      if (section.kind() == ImageSection.Kind.ROW) {
        List<Mark.Lettering> labels = new ArrayList<>();
        List<Line> curves = new ArrayList<>();
        for (Mark mark : section.canvas().marks()) {
          if (mark instanceof Mark.Lettering words && words.halo()) {
            labels.add(words);
          } else if (mark instanceof Mark.Stroke stroke && stroke.classes().startsWith("l3 ")) {
            lines(stroke.path(), curves);
          }
        }
        for (Mark.Lettering label : labels) {
          Rectangle area = area(label);
          assertThat(curves)
              .as(label.block().whole)
              .noneMatch(line -> area.intersectsLine(line.x1, line.y1, line.x2, line.y2));
        }
      }
    }
  }

  private record Line(double x1, double y1, double x2, double y2) {}

  private static Rectangle area(Mark.Lettering label) {
    int width = label.block().width;
    return new Rectangle(label.x() - width / 2, label.y(), width, label.block().height());
  }

  /** Adds the bends of a path as short lines. */
  private static void lines(String path, List<Line> lines) {
    double x = 0;
    double y = 0;
    Matcher piece = Pattern.compile("M" + NUMBER + " " + NUMBER + "|" + BEND).matcher(path);
    while (piece.find()) {
      if (piece.group().startsWith("M")) {
        x = number(piece, 1);
        y = number(piece, 2);
        continue;
      }
      CubicCurve2D bend =
          new CubicCurve2D.Double(
              x,
              y,
              number(piece, 3),
              number(piece, 4),
              number(piece, 5),
              number(piece, 6),
              number(piece, 7),
              number(piece, 8));
      PathIterator flat = new FlatteningPathIterator(bend.getPathIterator(null), 0.5);
      double[] point = new double[6];
      for (; !flat.isDone(); flat.next()) {
        flat.currentSegment(point);
        lines.add(new Line(x, y, point[0], point[1]));
        x = point[0];
        y = point[1];
      }
    }
  }

  private static double number(MatchResult piece, int group) {
    return Double.parseDouble(piece.group(group));
  }
}
