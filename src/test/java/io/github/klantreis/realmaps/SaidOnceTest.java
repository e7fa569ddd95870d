package io.github.klantreis.realmaps;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.klantreis.model.Journey;
import io.github.klantreis.validation.Extent;
import io.github.klantreis.validation.Finding;
import io.github.klantreis.validation.FindingGroup;
import io.github.klantreis.validation.ValidationReport;
import io.github.klantreis.validation.rules.StandardRules;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The reports of published maps, which say each thing once. */
final class SaidOnceTest {
  private static final List<Locale> LANGUAGES =
      List.of(Locale.ENGLISH, Locale.forLanguageTag("nl"));

  static Stream<Journey> journeys() {
    return RealMap.all().stream().flatMap(map -> map.journeys().stream());
  }

  @ParameterizedTest
  @MethodSource("journeys")
  void eachFindingIsInOneGroupWhoseSentencesAreFilled(Journey journey) {
    ValidationReport report = StandardRules.strict().validate(journey);

    List<FindingGroup> groups = report.grouped();

    assertThat(groups.stream().flatMap(group -> group.findings().stream()))
        .containsExactlyInAnyOrderElementsOf(report.findings());
    for (FindingGroup group : groups) {
      assertThat(group.extent() == Extent.ONE).isEqualTo(group.findings().size() == 1);
      if (group.extent() == Extent.ALL) {
        assertThat((long) group.findings().size())
            .as("%s judges what it says", group.validatorId())
            .isEqualTo(group.judged());
      }
      assertThat(group.findings())
          .allMatch(finding -> finding.path().element().isWithin(group.path().element()))
          .extracting(Finding::severity)
          .containsOnly(group.severity());
      for (Locale language : LANGUAGES) {
        assertThat(group.message(language)).isNotBlank().doesNotContain("{", "}");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("journeys")
  void revalidationGroupsAsAFullRunDoes(Journey journey) {
    Journey other = journey.toBuilder().name("Another name").build();

    assertThat(StandardRules.strict().validate(journey).revalidate(other).grouped())
        .isEqualTo(StandardRules.strict().validate(other).grouped());
  }
}
