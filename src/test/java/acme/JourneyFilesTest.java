package acme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.klantreis.check.CheckReport;
import io.github.klantreis.check.JourneyFiles;
import io.github.klantreis.validation.rules.StandardRules;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The files of journeys of a project as its tests. */
final class JourneyFilesTest {
  private static final Path DOCS = Path.of("src/it/cli/docs");

  // README: files as tests
  @TestFactory
  Stream<DynamicNode> journeys() {
    return JourneyFiles.under(DOCS).validatedBy(StandardRules.diagram()).tests();
  }

  // end

  @Test
  void withoutJUnit() {
    // README: files checked
    CheckReport report = JourneyFiles.under(DOCS).check();
    String lines = report.toText();
    String forGitHub = report.toSarif(Path.of(""));
    boolean isFine = report.isPassed();
    // end
    assertThat(lines).endsWith("2 files, 2 journeys: 6 warnings\n");
    assertThat(forGitHub).contains("src/it/cli/docs/bike.journey.json");
    assertThat(isFine).isTrue();
  }
}
