package io.github.klantreis.drawing;

import java.util.ArrayList;
import java.util.List;

/** Finds, by our own measures, texts that lie on each other or leave what they stand in. */
final class Overlaps {
  private Overlaps() {}

  private record Area(int left, int top, int right, int bottom, String text) {
    boolean meets(Area other) {
      return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }

    boolean holds(Area other) {
      return left <= other.left
          && top <= other.top
          && right >= other.right
          && bottom >= other.bottom;
    }

    boolean holdsBeginOf(Area other) {
      return other.left >= left && other.left < right && other.top >= top && other.top < bottom;
    }
  }

  static List<String> of(Scene scene) {
    List<String> faults = new ArrayList<>();
    for (Section section : scene.sections()) {
      Area whole = new Area(0, section.top(), scene.width(), section.bottom(), "section");
      List<Area> texts = new ArrayList<>();
      List<Area> boxes = new ArrayList<>();
      for (Mark mark : section.canvas().marks()) {
        if (mark instanceof Mark.Box box && box.height() > 13) {
          boxes.add(
              new Area(box.x(), box.y(), box.x() + box.width(), box.y() + box.height(), "box"));
        } else if (mark instanceof Mark.Words words) {
          Area area = area(words);
          texts.add(area);
          if (!whole.holds(area)) {
            faults.add(area + " leaves " + whole);
          }
          // Labels of the curve stand in no box.
          if (!words.halo()) {
            for (int i = boxes.size() - 1; i >= 0; i--) {
              if (boxes.get(i).holdsBeginOf(area)) {
                if (!boxes.get(i).holds(area)) {
                  faults.add(area + " leaves " + boxes.get(i));
                }
                break;
              }
            }
          }
        }
      }
      for (int i = 0; i < texts.size(); i++) {
        for (int j = i + 1; j < texts.size(); j++) {
          if (texts.get(i).meets(texts.get(j))) {
            faults.add(texts.get(i) + " lies on " + texts.get(j));
          }
        }
      }
    }
    return faults;
  }

  private static Area area(Mark.Words words) {
    TextBlock block = words.block();
    int width = 0;
    for (String line : block.lines) {
      width = Math.max(width, TextMeasure.width(line.stripTrailing(), block.style));
    }
    int left = words.anchor() == Mark.Anchor.START ? words.x() : words.x() - (width + 1) / 2;
    return new Area(
        left, words.y(), left + width, words.y() + block.height(), String.join("|", block.lines));
  }
}
