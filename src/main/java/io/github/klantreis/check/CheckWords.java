package io.github.klantreis.check;

import io.github.klantreis.validation.Severity;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Listing;
import io.github.klantreis.wording.Numbers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Words of the check that several of its outputs have in common. */
final class CheckWords {
  /** The rule of what cannot be read, in formats that ask for one. */
  static final String UNREADABLE = "unreadable";

  private static final int MOST_LINES = 10;
  private static final Text AND_LINE = Text.en(" (also line {lines})").nl(" (ook regel {lines})");
  private static final Text AND_LINES =
      Text.en(" (also lines {lines})").nl(" (ook regels {lines})");
  private static final Text MORE = Text.en("{n} more").nl("nog {n}");

  private CheckWords() {}

  /** Returns the name of a file, with {@code /} on every system. */
  static String name(Path path) {
    return path.toString().replace(path.getFileSystem().getSeparator(), "/");
  }

  /** Returns the lines besides the first, in brackets; empty if there are none. */
  static String further(List<Integer> lines, Locale locale) {
    List<Integer> others =
        lines.stream().distinct().sorted().filter(line -> !line.equals(lines.get(0))).toList();
    if (others.isEmpty()) {
      return "";
    }
    List<Object> shown = new ArrayList<>(others.subList(0, Math.min(MOST_LINES, others.size())));
    if (others.size() > MOST_LINES) {
      shown.add(MORE.get(locale, Map.of("n", others.size() - MOST_LINES)));
    }
    return (others.size() == 1 ? AND_LINE : AND_LINES)
        .get(locale, Map.of("lines", Listing.and(shown)));
  }

  /** Returns a number of findings of a severity. */
  static String counted(Severity severity, int count, Locale locale) {
    return severity.counted(count).get(locale, Map.of("n", Numbers.grouped(count)));
  }
}
