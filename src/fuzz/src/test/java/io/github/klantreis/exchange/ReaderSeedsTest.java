package io.github.klantreis.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What each reader reads, as files for {@link ReadersFuzz}, which is run after this. */
final class ReaderSeedsTest {
  @Test
  void eachReaderReadsWhatIsKeptForIt() throws IOException {
    Path folder = Files.createDirectories(ReadersFuzz.SEEDS);
    for (String reader : FuzzTargets.names()) {
      byte[] seed = FuzzTargets.seed(reader);
      FuzzTargets.readSound(reader, seed);
      Files.write(folder.resolve(reader), seed);
    }
    assertThat(ReadersFuzz.SEEDS).isNotEmptyDirectory();
  }
}
