package io.github.klantreis.drawing.layout;

import io.github.klantreis.drawing.content.JourneyContent;
import io.github.klantreis.drawing.ink.Canvas;
import io.github.klantreis.drawing.ink.Icon;
import io.github.klantreis.drawing.theme.ColourRole;
import io.github.klantreis.drawing.theme.MapLane;
import io.github.klantreis.drawing.wording.MapWords;
import io.github.klantreis.model.ExperienceElement;
import io.github.klantreis.part.EmbeddedPicture;
import io.github.klantreis.part.Picture;
import java.util.List;

/** The lane of pictures: those of a phase beside each other, those of a touchpoint below it. */
final class StoryboardLane implements LaneDrawing {
  private static final int GAP = 8;
  private static final int WIDTH = 180;
  private static final int HEIGHT = 90;

  private final JourneyContent content;
  private final MapWords words;

  StoryboardLane(JourneyContent content, MapWords words) {
    this.content = content;
    this.words = words;
  }

  @Override
  public String label() {
    return words.of(MapLane.STORYBOARD);
  }

  @Override
  public Icon icon() {
    return Icon.of(MapLane.STORYBOARD);
  }

  @Override
  public ColourRole role() {
    return ColourRole.INK;
  }

  @Override
  public boolean isEmpty() {
    return !content.any(element -> !pictures(element).isEmpty());
  }

  private List<Picture> pictures(ExperienceElement element) {
    return element.pictures().stream()
        .filter(picture -> content.imageOf(picture).isPresent())
        .toList();
  }

  @Override
  public int draw(MapRow row, int y, Canvas canvas) {
    int height = 0;
    for (MapRow.Segment segment : row.segments()) {
      int ofPhase = segment.continued() ? 0 : phase(segment, y, canvas);
      int top = ofPhase == 0 ? y : y + ofPhase + GAP;
      int bottom =
          Stacking.draw(
              segment,
              top,
              GAP,
              canvas,
              (touchpoint, cell, from) -> {
                int at = from;
                for (Picture picture : pictures(touchpoint)) {
                  at += at == from ? 0 : GAP;
                  at += draw(picture, cell.x() + GAP / 2, at, cell.width() - GAP, canvas);
                }
                return at - from;
              });
      height = Math.max(height, bottom == top ? ofPhase : bottom - y);
    }
    return height;
  }

  /** Draws the pictures of a phase, a few on each line, and returns the height. */
  private int phase(MapRow.Segment segment, int y, Canvas canvas) {
    List<Picture> all = pictures(segment.phase());
    if (all.isEmpty()) {
      return 0;
    }
    int columns = Math.max(1, segment.width() / WIDTH);
    int bottom = y + NotesLane.bracket(segment, y, ColourRole.INK, canvas);
    int highest = 0;
    for (int i = 0; i < all.size(); i++) {
      if (i > 0 && i % columns == 0) {
        bottom += highest + GAP;
        highest = 0;
      }
      int x = segment.x() + GAP / 2 + i % columns * WIDTH;
      int room = Math.min(WIDTH, segment.width()) - GAP;
      highest = Math.max(highest, draw(all.get(i), x, bottom, room, canvas));
    }
    return bottom + highest - y;
  }

  private int draw(Picture picture, int x, int y, int room, Canvas canvas) {
    return draw(picture, content, x, y, room, HEIGHT, canvas);
  }

  /**
   * Draws a picture as large as it fits, in its own size if that is smaller; returns the height.
   */
  static int draw(
      Picture picture,
      JourneyContent content,
      int x,
      int y,
      int mostWide,
      int mostHigh,
      Canvas canvas) {
    EmbeddedPicture image = content.imageOf(picture).orElseThrow();
    double scale =
        Math.min(
            1, Math.min((double) mostWide / image.width(), (double) mostHigh / image.height()));
    int width = (int) Math.max(1, Math.round(image.width() * scale));
    int height = (int) Math.max(1, Math.round(image.height() * scale));
    canvas.photo(x, y, width, height, image.address().toString(), picture.description());
    return height;
  }
}
