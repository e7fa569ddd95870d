package io.github.klantreis.realmaps;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import io.github.klantreis.model.Journey;
import io.github.klantreis.validation.Finding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a good reviewer would say of the published maps, and which rule says it. */
final class RemarksTest {
  private static final Path REMARKS =
      Path.of("src/test/resources/io/github/klantreis/realmaps/remarks.txt");
  private static final String NO_RULE = "-";

  /** Of A4 at ten points. */
  private static final int LINES_OF_A_PAGE = 66;

  /** A remark on a journey, and the rule that makes it. */
  private record Remark(String journey, String rule, String words) {
    static Remark of(String line) {
      List<String> parts = Splitter.on(" | ").limit(3).splitToList(line);
      return new Remark(parts.get(0), parts.get(1), parts.get(2));
    }

    boolean isMade() {
      return !rule.equals(NO_RULE);
    }
  }

  @Test
  void sevenOfTenRemarksAreMade() throws IOException {
    List<Remark> remarks =
        Files.readAllLines(REMARKS, StandardCharsets.UTF_8).stream().map(Remark::of).toList();
    Map<String, Journey> journeys =
        RealMapReportsTest.journeys().stream()
            .collect(Collectors.toMap(Journey::id, journey -> journey));

    for (Remark remark : remarks) {
      Journey journey = journeys.get(remark.journey());
      assertThat(journey).as(remark.journey()).isNotNull();
      if (remark.isMade()) {
        assertThat(RealMap.rulesFor(journey).validate(journey).findings())
            .as(remark.words())
            .extracting(Finding::validatorId)
            .contains(remark.rule());
      }
    }
    assertThat(remarks).doesNotHaveDuplicates();
    assertThat(remarks.stream().filter(Remark::isMade).count() * 10)
        .as("of %s remarks", remarks.size())
        .isGreaterThanOrEqualTo(remarks.size() * 7L);
  }

  @Test
  void aReportFitsOnOnePage() throws IOException {
    for (Journey journey : RealMapReportsTest.journeys()) {
      for (String language : List.of("en", "nl")) {
        Path report = REMARKS.resolveSibling(journey.id() + "." + language + ".txt");
        assertThat(Files.readAllLines(report, StandardCharsets.UTF_8))
            .as(report.toString())
            .hasSizeLessThanOrEqualTo(LINES_OF_A_PAGE);
      }
    }
  }
}
