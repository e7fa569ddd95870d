package io.github.klantreis.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Says, in every report of the tests, which ones this run leaves to a profile and how to run them.
 */
final class OtherProfilesTest {
  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          browser | maps and diagrams in Chromium             | mvn -Pbrowser
          engines | customers counted by Beam, Flink and Spark | mvn -Pengines
          """)
  void areNotRunHere(String profile, String what, String command) throws IOException {
    assertThat(Files.readString(Path.of("pom.xml"))).contains("<id>" + profile + "</id>");
    assertThat(Files.readString(Path.of(".ci/run"))).contains("-P" + profile);

    String message = "Not run here: " + what + "; to run it: " + command;
    System.out.println(message); // Maven tells only how many tests were skipped
    Assumptions.abort(message);
  }
}
