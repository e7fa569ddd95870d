package io.github.klantreis.drawing.ink;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.klantreis.drawing.theme.ColourRole;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Drawings for those who read from the right. */
final class MirrorTest {
  @Test
  void linesCurvesAndArcsAreMirrored() {
    Mirror mirror = new Mirror(100);

    assertThat(mirror.path("M10 5H40V7")).isEqualTo("M90 5H60V7");
    assertThat(mirror.path("M10 5h4v-3l-2.5 1z")).isEqualTo("M90 5h-4v-3l2.5 1z");
    assertThat(mirror.path("M0 0C1 2 3 4 5 6Q7 8 9 10"))
        .isEqualTo("M100 0C99 2 97 4 95 6Q93 8 91 10");
    assertThat(mirror.path("M15 5a5 5 0 1 1-10 0z")).isEqualTo("M85 5a5 5 0 1 0 10 0z");
  }

  @Test
  void whatIsMirroredTwiceIsAsBefore() {
    Mirror mirror = new Mirror(1000);
    for (String path : List.of(PathData.circle(20, 30, 5), "M1.5 2C3 4-5 6 7.5 8h-12z")) {
      String once = mirror.path(path);
      assertThat(once).isNotEqualTo(path);
      assertThat(mirror.path(mirror.path(once))).isEqualTo(once);
    }
  }

  @Test
  void wordsStartWhereTheyAreRead() {
    assertThat(lettering("Calls")).isEqualTo(new Place(60, Mark.Anchor.START));
    assertThat(lettering("\u05DC\u05DE\u05D4")).isEqualTo(new Place(90, Mark.Anchor.END));
    assertThat(lettering("12%")).isEqualTo(new Place(90, Mark.Anchor.END));
  }

  private record Place(int x, Mark.Anchor anchor) {}

  /** Places a text in the space from 10 to 40 of a drawing of 100. */
  private static Place lettering(String text) {
    Canvas canvas = new Canvas(true);
    canvas.text(TextBlock.of(text, TextStyle.SMALL, 30), 10, 0, 30, ColourRole.INK);
    ImageSection section = new ImageSection(ImageSection.Kind.ROW, 0, 20, canvas);
    Image image = new Image(100, List.of(section)).readFrom(true);
    Mark.Lettering words = (Mark.Lettering) image.sections().get(0).canvas().marks().get(0);
    return new Place(words.x(), words.anchor());
  }
}
