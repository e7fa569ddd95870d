package io.github.klantreis.validation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The ids, and former ids, of all validators that the library has, in whatever set. Validators of
 * packages that this one may not use are among them, so the ids are in a file, which a test keeps.
 */
final class LibraryIds {
  private static final String FILE = "library-ids.txt";
  private static final ImmutableSet<String> ALL = read();

  private LibraryIds() {}

  private static ImmutableSet<String> read() {
    // Read by this class itself, as no other module may read what is in a package of this one.
    try (InputStream file = LibraryIds.class.getResourceAsStream(FILE)) {
      return new String(requireNonNull(file, FILE).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .collect(ImmutableSet.toImmutableSet());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Whether a word stands for a validator of the library: an id, a former id, or a prefix. */
  static boolean areMeantBy(String pattern) {
    return IdPatterns.isPrefix(pattern)
        ? ALL.stream().anyMatch(id -> id.startsWith(pattern.substring(0, pattern.length() - 1)))
        : ALL.contains(pattern);
  }
}
