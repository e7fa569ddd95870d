package io.github.klantreis.exchange;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files of other tools' formats that are right and wrong, where the machine has them. */
public final class Doors {
  private static final Path SHARED =
      Path.of(System.getProperty("klantreis.data", "../shared/data")).resolveSibling("doors");

  private Doors() {}

  /** Skips the test where there is no such file. */
  public static Path file(String name) {
    Path file = SHARED.resolve(name);
    assumeTrue(Files.exists(file), () -> "no file at " + file.toAbsolutePath());
    return file;
  }

  public static byte[] bytes(String name) {
    try {
      return Files.readAllBytes(file(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
