package io.github.klantreis.exchange;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Readers of whatever bytes Jazzer finds; without {@code -Dfuzz=true} of those that are known, each
 * by every reader.
 */
final class ReadersFuzz {
  private static final List<String> READERS =
      FuzzTargets.names().stream()
          .filter(
              name -> List.of("all", name).contains(System.getProperty("klantreis.fuzz.reader")))
          .toList();

  /** Returns what each reader reads. */
  static Stream<byte[]> sound() throws IOException {
    Stream.Builder<byte[]> seeds = Stream.builder();
    for (String reader : READERS) {
      seeds.add(FuzzTargets.seed(reader));
    }
    return seeds.build();
  }

  /** Jazzer looks for input only if its annotation is the last. */
  @MethodSource("sound")
  @FuzzTest
  void onlyDocumentedExceptionsComeOut(byte[] bytes) {
    for (String reader : READERS) {
      FuzzTargets.read(reader, bytes);
    }
  }
}
