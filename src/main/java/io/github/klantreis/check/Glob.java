package io.github.klantreis.check;

import static java.util.Objects.requireNonNull;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.stream.Stream;

/**
 * A pattern of paths from a folder, such as {@code drafts} (a folder with all in it), {@code *.md}
 * or <code>**&#47;old/*.json</code>.
 */
final class Glob {
  private final Path folder;
  private final List<PathMatcher> matchers;

  private Glob(Path folder, List<PathMatcher> matchers) {
    this.folder = folder;
    this.matchers = matchers;
  }

  /**
   * Reads a pattern.
   *
   * @param folder the folder that paths are taken from
   * @param pattern the pattern, with {@code /} between names
   * @throws IllegalArgumentException if it is no pattern
   */
  static Glob of(Path folder, String pattern) {
    requireNonNull(pattern, "pattern");
    String bare = pattern.endsWith("/") ? pattern.substring(0, pattern.length() - 1) : pattern;
    String below = bare.contains("/") ? bare : "**/" + bare;
    Stream<String> forms = Stream.of(bare, below, below + "/**", bare + "/**");
    return new Glob(
        folder.toAbsolutePath().normalize(),
        forms
            .distinct()
            .map(form -> FileSystems.getDefault().getPathMatcher("glob:" + form))
            .toList());
  }

  boolean matches(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    Path shown = absolute.startsWith(folder) ? folder.relativize(absolute) : absolute;
    return matchers.stream().anyMatch(matcher -> matcher.matches(shown));
  }
}
