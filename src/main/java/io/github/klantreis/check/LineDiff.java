package io.github.klantreis.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What differs between two texts, as lines that go and come: as few as can be. Eugene W. Myers, "An
 * O(ND) difference algorithm and its variations", Algorithmica 1 (1986), in linear memory. A line
 * that only one of the texts has goes or comes for sure, and is not compared.
 */
final class LineDiff {
  private final List<String> old;
  private final List<String> now;
  private final BitSet going = new BitSet();
  private final BitSet coming = new BitSet();

  private LineDiff(String before, String after) {
    old = before.lines().toList();
    now = after.lines().toList();
    Map<String, Integer> numbers = new HashMap<>();
    Compared former = new Compared(old, now, numbers, going);
    Compared present = new Compared(now, old, numbers, coming);
    compare(former.all(), present.all());
  }

  static String of(String name, String before, String after) {
    return "--- " + name + "\n+++ " + name + "\n" + new LineDiff(before, after).blocks();
  }

  /** The lines of a text that the other has, too, as numbers; equal lines have the same. */
  private static final class Compared {
    final int[] lines;
    private final int[] places;
    private final BitSet changed;

    /**
     * Takes the lines that are to be compared.
     *
     * @param changed receives the places of the others
     */
    Compared(List<String> text, List<String> other, Map<String, Integer> numbers, BitSet changed) {
      Set<String> known = new HashSet<>(other);
      List<Integer> kept = new ArrayList<>();
      for (int i = 0; i < text.size(); i++) {
        if (known.contains(text.get(i))) {
          kept.add(i);
        } else {
          changed.set(i);
        }
      }
      places = kept.stream().mapToInt(i -> i).toArray();
      lines = new int[places.length];
      for (int i = 0; i < lines.length; i++) {
        Integer next = numbers.size();
        Integer number = numbers.putIfAbsent(text.get(places[i]), next);
        lines[i] = number == null ? next : number;
      }
      this.changed = changed;
    }

    Span all() {
      return new Span(this, 0, lines.length);
    }
  }

  /** Some lines of a text, one after the other. */
  private record Span(Compared text, int start, int end) {
    int size() {
      return end - start;
    }

    int line(int at) {
      return text.lines[start + at];
    }

    int lineFromEnd(int at) {
      return text.lines[end - 1 - at];
    }

    Span upTo(int at) {
      return new Span(text, start, start + at);
    }

    Span from(int at) {
      return new Span(text, start + at, end);
    }

    void change() {
      for (int i = start; i < end; i++) {
        text.changed.set(text.places[i]);
      }
    }
  }

  private static void compare(Span former, Span present) {
    int most = Math.min(former.size(), present.size());
    int start = 0;
    while (start < most && former.line(start) == present.line(start)) {
      start++;
    }
    int end = 0;
    while (end < most - start && former.lineFromEnd(end) == present.lineFromEnd(end)) {
      end++;
    }
    Span left = former.upTo(former.size() - end).from(start);
    Span right = present.upTo(present.size() - end).from(start);
    if (left.size() == 0 || right.size() == 0) {
      left.change();
      right.change();
      return;
    }
    Middle middle = Middle.of(left, right);
    compare(left.upTo(middle.left()), right.upTo(middle.right()));
    compare(left.from(middle.left()), right.from(middle.right()));
  }

  /** How many lines of each are before the middle of a shortest way from one text to the other. */
  private record Middle(int left, int right) {
    /** Goes from both ends, a change at a time, until the ways meet. */
    static Middle of(Span left, Span right) {
      int difference = left.size() - right.size();
      boolean meetsForwards = difference % 2 != 0;
      int most = (left.size() + right.size() + 1) / 2;
      int[] forwards = new int[2 * most + 3];
      int[] backwards = new int[2 * most + 3];
      int zero = most + 1;
      for (int changes = 0; changes <= most; changes++) {
        for (int diagonal = -changes; diagonal <= changes; diagonal += 2) {
          int at = next(forwards, zero + diagonal, changes, diagonal);
          while (at < left.size()
              && at - diagonal < right.size()
              && left.line(at) == right.line(at - diagonal)) {
            at++;
          }
          forwards[zero + diagonal] = at;
          int other = difference - diagonal;
          if (meetsForwards
              && Math.abs(other) < changes
              && at + backwards[zero + other] >= left.size()) {
            return new Middle(at, at - diagonal);
          }
        }
        for (int diagonal = -changes; diagonal <= changes; diagonal += 2) {
          int at = next(backwards, zero + diagonal, changes, diagonal);
          while (at < left.size()
              && at - diagonal < right.size()
              && left.lineFromEnd(at) == right.lineFromEnd(at - diagonal)) {
            at++;
          }
          backwards[zero + diagonal] = at;
          int other = difference - diagonal;
          if (!meetsForwards
              && Math.abs(other) <= changes
              && at + forwards[zero + other] >= left.size()) {
            return new Middle(left.size() - at, right.size() - (at - diagonal));
          }
        }
      }
      throw new AssertionError("all lines that go and come are a way");
    }

    /** How far on the left one more change leads on a diagonal. */
    private static int next(int[] furthest, int at, int changes, int diagonal) {
      boolean comes =
          diagonal == -changes || (diagonal != changes && furthest[at - 1] < furthest[at + 1]);
      return comes ? furthest[at + 1] : furthest[at - 1] + 1;
    }
  }

  private String blocks() {
    StringBuilder text = new StringBuilder();
    int i = 0;
    int j = 0;
    while (i < old.size() || j < now.size()) {
      if (!going.get(i) && !coming.get(j)) {
        i++;
        j++;
        continue;
      }
      text.append("@@ ").append(i + 1).append(" @@\n");
      for (; going.get(i); i++) {
        text.append('-').append(old.get(i)).append('\n');
      }
      for (; coming.get(j); j++) {
        text.append('+').append(now.get(j)).append('\n');
      }
    }
    return text.toString();
  }
}
