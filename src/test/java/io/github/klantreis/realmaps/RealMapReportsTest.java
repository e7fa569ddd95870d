package io.github.klantreis.realmaps;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.klantreis.model.Journey;
import io.github.klantreis.validation.Audience;
import io.github.klantreis.validation.Finding;
import io.github.klantreis.validation.Golden;
import io.github.klantreis.validation.ValidationReport;
import io.github.klantreis.validation.ValidatorDefinition;
import io.github.klantreis.validation.rules.StandardRules;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the rules say of each published map, in both languages, as committed: a changed line is read
 * by somebody, beside the map.
 */
final class RealMapReportsTest {
  private static final String FOLDER = "src/test/resources/io/github/klantreis/realmaps/";

  /** The journeys of each map, but those of which no more is known than that they are there. */
  static List<Journey> journeys() {
    return RealMap.all().stream()
        .flatMap(
            map ->
                map.journeys().stream()
                    .filter(
                        journey ->
                            journey.equals(map.journeys().get(0))
                                || journey.touchpoints().findAny().isPresent()))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("journeys")
  void reportIsTheOneThatWasRead(Journey journey) {
    ValidationReport report = RealMap.rulesFor(journey).validate(journey);
    for (String language : List.of("en", "nl")) {
      Golden.assertHolds(
          FOLDER + journey.id() + "." + language + ".txt",
          report.toText(Locale.forLanguageTag(language)),
          RealMapReportsTest.class);
    }
  }

  @Test
  void noRuleOnSalesOrWholesSpeaksOfAMapThatIsNone() {
    Map<String, ValidatorDefinition<?>> rules =
        StandardRules.strict().definitions().stream()
            .collect(Collectors.toMap(ValidatorDefinition::id, rule -> rule));
    for (Journey journey : journeys()) {
      for (Finding finding : StandardRules.strict().validate(journey).findings()) {
        ValidatorDefinition<?> rule = rules.get(finding.validatorId());
        assertThat(journey.isSelling() || !SALES.contains(rule.audience()))
            .as("%s of %s", rule.id(), journey.id())
            .isTrue();
        assertThat(rule.scope().filter(scope -> scope != journey.scope()))
            .as("%s of %s", rule.id(), journey.id())
            .isEmpty();
      }
    }
  }

  private static final Set<Audience> SALES =
      EnumSet.of(Audience.SELLING, Audience.SELLING_TO_COMPANIES, Audience.SELLING_TO_CONSUMERS);
}
