package io.github.klantreis.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Files that tests hold their output against, and write anew with {@code -Dklantreis.update=true}.
 * Tests run in the root directory of the build.
 */
public final class Golden {
  private Golden() {}

  /**
   * Fails unless a file holds a text; the message says how to write it anew.
   *
   * @param file the file, from the root of the build
   * @param actual what it should hold
   * @param test the test that does so
   */
  public static void assertHolds(String file, String actual, Class<?> test) {
    Path path = Path.of(file);
    try {
      if (Boolean.getBoolean("klantreis.update")) {
        Files.createDirectories(path.getParent());
        Files.writeString(path, actual, StandardCharsets.UTF_8);
      }
      String expected = Files.exists(path) ? Files.readString(path, StandardCharsets.UTF_8) : "";
      assertThat(actual)
          .as(
              "%s is stale; write it anew with: mvn -o test -Dtest=%s -Dklantreis.update=true",
              file, test.getSimpleName())
          .isEqualTo(expected.replace("\r\n", "\n"));
    } catch (IOException unusable) {
      throw new UncheckedIOException(unusable);
    }
  }
}
