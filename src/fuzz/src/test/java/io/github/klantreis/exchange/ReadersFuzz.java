package io.github.klantreis.exchange;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Readers of whatever bytes Jazzer finds; without {@code -Dfuzz=true} of those that are known, each
 * by every reader.
 *
 * <p>What is known comes from files, as {@link ReaderSeedsTest} wrote them in another process:
 * Jazzer has to change the classes of the library before they are used for the first time.
 */
final class ReadersFuzz {
  static final Path SEEDS = Path.of(System.getProperty("klantreis.fuzz.seeds"));

  private static final String READER = System.getProperty("klantreis.fuzz.reader");

  /** Returns what each reader reads. */
  static Stream<byte[]> sound() throws IOException {
    Stream.Builder<byte[]> seeds = Stream.builder();
    for (String reader : readers()) {
      seeds.add(Files.readAllBytes(SEEDS.resolve(reader)));
    }
    return seeds.build();
  }

  private static List<String> readers() throws IOException {
    if (!READER.equals("all")) {
      return List.of(READER);
    }
    try (Stream<Path> files = Files.list(SEEDS)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  /** Jazzer looks for more input only if its annotation is the last. */
  @MethodSource("sound")
  @FuzzTest
  void onlyDocumentedExceptionsComeOut(byte[] bytes) {
    for (String reader : READER.equals("all") ? FuzzTargets.names() : List.of(READER)) {
      FuzzTargets.read(reader, bytes);
    }
  }
}
