package io.github.klantreis.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.klantreis.Extent;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The difference of two texts is one, and the smallest. */
final class LineDiffTest {
  private static final int PAIRS = Extent.of(3_000, 100_000);

  @Test
  void itMakesTheOtherTextWithAsFewLinesAsCanBe() {
    Random random = new Random(21);
    for (int i = 0; i < PAIRS; i++) {
      int kinds = 1 + random.nextInt(5);
      List<String> old = lines(random, kinds);
      List<String> now = lines(random, kinds + random.nextInt(2));
      String diff = diff(old, now);
      assertThat(applied(diff, old)).as("%s to %s by%n%s", old, now, diff).isEqualTo(now);
      assertThat(changes(diff))
          .as("%s to %s by%n%s", old, now, diff)
          .isEqualTo(old.size() + now.size() - 2 * common(old, now));
    }
  }

  private static List<String> lines(Random random, int kinds) {
    return random.ints(random.nextInt(12), 0, kinds).mapToObj(i -> "line " + i).toList();
  }

  /** The length of the longest common subsequence, by its definition. */
  private static int common(List<String> old, List<String> now) {
    int[][] longest = new int[old.size() + 1][now.size() + 1];
    for (int i = 1; i <= old.size(); i++) {
      for (int j = 1; j <= now.size(); j++) {
        longest[i][j] =
            old.get(i - 1).equals(now.get(j - 1))
                ? longest[i - 1][j - 1] + 1
                : Math.max(longest[i - 1][j], longest[i][j - 1]);
      }
    }
    return longest[old.size()][now.size()];
  }

  /** Only the lines that go and come are shown, however many lines are between them. */
  @Test
  void linesBetweenFarChangesAreNotShown() {
    int size = 200_000;
    List<String> old = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      old.add(i % 3 == 0 ? "}," : "line " + i);
    }
    List<String> now = new ArrayList<>(old);
    now.remove(size - 4);
    now.add(size / 2, "},");
    now.set(1, "other");
    String diff = diff(old, now);
    assertThat(applied(diff, old)).isEqualTo(now);
    assertThat(changes(diff)).isEqualTo(4);
  }

  @Test
  void textsOfOtherLinesAreReplacedAtOnce() {
    List<String> old = IntStream.range(0, 100_000).mapToObj(i -> "old " + i).toList();
    List<String> now = IntStream.range(0, 100_000).mapToObj(i -> "now " + i).toList();
    String diff = diff(old, now);
    assertThat(diff.lines().filter(line -> line.startsWith("@@"))).containsExactly("@@ 1 @@");
    assertThat(applied(diff, old)).isEqualTo(now);
  }

  private static String diff(List<String> old, List<String> now) {
    return LineDiff.of("a", text(old), text(now));
  }

  private static String text(List<String> lines) {
    return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
  }

  private static long changes(String diff) {
    return diff.lines().skip(2).filter(line -> !line.startsWith("@@")).count();
  }

  /** Does what a difference says, and finds each line that goes where it says. */
  private static List<String> applied(String diff, List<String> old) {
    List<String> result = new ArrayList<>();
    int next = 0;
    for (String line : diff.lines().skip(2).toList()) {
      if (line.startsWith("@@")) {
        int start = Integer.parseInt(line.substring(3, line.length() - 3)) - 1;
        result.addAll(old.subList(next, start));
        next = start;
      } else if (line.startsWith("-")) {
        assertThat(old.get(next++)).isEqualTo(line.substring(1));
      } else {
        result.add(line.substring(1));
      }
    }
    result.addAll(old.subList(next, old.size()));
    return result;
  }
}
