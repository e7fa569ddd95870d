package io.github.klantreis.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.klantreis.model.Journey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The versions of Mermaid that the documentation names, which the WebJars do not have. */
@Tag("browser")
final class MermaidFromNpmTest {
  private Chromium chromium;

  @BeforeEach
  void start() {
    chromium = Chromium.start();
  }

  @AfterEach
  void stop() {
    if (chromium != null) {
      chromium.close();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"11.17.2", "12.3.0"})
  void readsWhatWeWroteAndAnswersFrontMatterAsRecorded(String version)
      throws IOException, InterruptedException {
    Optional<RealMermaid> found = RealMermaid.fromNpm(chromium, version);
    assumeTrue(found.isPresent(), "no npm");
    RealMermaid mermaid = found.get();
    for (Journey journey : MermaidInBrowserTest.journeys().values()) {
      MermaidInBrowserTest.assertReads(mermaid, journey);
    }
    Path answers = Path.of(System.getProperty("klantreis.browser.answers"));
    assertThat(mermaid.otherwise(Files.readString(answers))).isEqualTo(List.of());
  }
}
