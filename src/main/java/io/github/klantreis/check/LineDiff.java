package io.github.klantreis.check;

import java.util.List;

/** What differs between two texts, as lines that go and come. */
final class LineDiff {
  /** Beyond so many lines that may differ, all of them are shown as changed. */
  private static final int MOST = 3_000;

  private LineDiff() {}

  static String of(String name, String before, String after) {
    List<String> old = before.lines().toList();
    List<String> now = after.lines().toList();
    int start = 0;
    while (start < Math.min(old.size(), now.size()) && old.get(start).equals(now.get(start))) {
      start++;
    }
    int end = 0;
    while (end < Math.min(old.size(), now.size()) - start
        && old.get(old.size() - 1 - end).equals(now.get(now.size() - 1 - end))) {
      end++;
    }
    StringBuilder text = new StringBuilder("--- ").append(name).append("\n+++ ").append(name);
    text.append('\n');
    blocks(old.subList(start, old.size() - end), now.subList(start, now.size() - end), start, text);
    return text.toString();
  }

  private static void blocks(List<String> old, List<String> now, int offset, StringBuilder text) {
    int rows = old.size();
    int columns = now.size();
    boolean isLarge = (long) rows * columns > (long) MOST * MOST;
    int[][] common = new int[isLarge ? 1 : rows + 1][isLarge ? 1 : columns + 1];
    if (!isLarge) {
      for (int i = rows - 1; i >= 0; i--) {
        for (int j = columns - 1; j >= 0; j--) {
          common[i][j] =
              old.get(i).equals(now.get(j))
                  ? common[i + 1][j + 1] + 1
                  : Math.max(common[i + 1][j], common[i][j + 1]);
        }
      }
    }
    boolean isInBlock = false;
    int i = 0;
    int j = 0;
    while (i < rows || j < columns) {
      if (i < rows && j < columns && !isLarge && old.get(i).equals(now.get(j))) {
        i++;
        j++;
        isInBlock = false;
        continue;
      }
      if (!isInBlock) {
        text.append("@@ ").append(offset + i + 1).append(" @@\n");
        isInBlock = true;
      }
      boolean goes = i < rows && (j == columns || isLarge || common[i + 1][j] >= common[i][j + 1]);
      text.append(goes ? "-" + old.get(i++) : "+" + now.get(j++)).append('\n');
    }
  }
}
