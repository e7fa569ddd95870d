package io.github.klantreis.drawing.layout;

import io.github.klantreis.drawing.ink.Image;
import io.github.klantreis.drawing.ink.ImageSection;
import io.github.klantreis.drawing.ink.Mark;
import io.github.klantreis.drawing.ink.TextBlock;
import io.github.klantreis.drawing.ink.TextMeasure;
import java.util.ArrayList;
import java.util.List;

/** Finds, by our own measures, texts that lie on each other or leave what they stand in. */
public final class Overlaps {
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

  public static List<String> of(Image image) {
    List<String> faults = new ArrayList<>();
    for (ImageSection section : image.sections()) {
      Area whole = new Area(0, section.top(), image.width(), section.bottom(), "section");
      List<Area> texts = new ArrayList<>();
      List<Area> boxes = new ArrayList<>();
      for (Mark mark : section.canvas().marks()) {
        if (mark instanceof Mark.Box box && box.height() > 13) {
          boxes.add(
              new Area(box.x(), box.y(), box.x() + box.width(), box.y() + box.height(), "box"));
        } else if (mark instanceof Mark.Lettering words) {
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

  private static Area area(Mark.Lettering words) {
    TextBlock block = words.block();
    int width = 0;
    for (String line : block.lines) {
      width = Math.max(width, TextMeasure.width(line.stripTrailing(), block.style));
    }
    int left =
        switch (words.anchor()) {
          case START -> words.x();
          case MIDDLE -> words.x() - (width + 1) / 2;
          case END -> words.x() - width;
        };
    return new Area(
        left, words.y(), left + width, words.y() + block.height(), String.join("|", block.lines));
  }
}
