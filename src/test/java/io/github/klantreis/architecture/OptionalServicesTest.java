package io.github.klantreis.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * A named module that provides a service does not start where the module of the service is missing,
 * even if that is required only statically. Services of optional libraries are therefore found on
 * the class path only.
 */
final class OptionalServicesTest {
  private static final Path MODULE = Path.of("src/main/java/module-info.java");
  private static final Path SERVICES = Path.of("src/main/resources/META-INF/services");

  @Test
  void theModuleProvidesNoServiceOfAnOptionalLibrary() throws IOException {
    List<String> provided =
        Pattern.compile("\\bprovides\\s+([\\w.]+)")
            .matcher(Files.readString(MODULE))
            .results()
            .map((MatchResult match) -> match.group(1))
            .toList();
    assertThat(provided).allMatch(service -> service.startsWith("io.github.klantreis."));
  }

  @Test
  void theServiceOfTheClassPathIsTheModuleOfJackson() throws IOException {
    assertThat(Files.readString(SERVICES.resolve("tools.jackson.databind.JacksonModule")))
        .isEqualTo("io.github.klantreis.exchange.json.JourneyModule\n");
  }
}
