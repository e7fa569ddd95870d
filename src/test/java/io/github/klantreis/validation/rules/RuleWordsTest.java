package io.github.klantreis.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.klantreis.model.Journey;
import io.github.klantreis.term.People;
import io.github.klantreis.validation.Finding;
import io.github.klantreis.validation.Option;
import io.github.klantreis.validation.ValidationReport;
import io.github.klantreis.validation.ValidatorDefinition;
import io.github.klantreis.validation.Validators;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.CountsOfOneTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Findings name the journey after its people, and one of a kind in the singular. */
final class RuleWordsTest {
  private static final Locale DUTCH = Locale.forLanguageTag("nl");
  private static final People TENANTS =
      People.of("tenants", Text.en("tenant").nl("huurder"), Text.en("tenants").nl("huurders"));
  private static final RuleExamples EXAMPLES = RuleExamples.ofAllThemes();

  static List<People> people() {
    return Stream.concat(People.standard().terms().stream(), Stream.of(TENANTS)).toList();
  }

  /** What each rule says of the journey of its example, made one of these people. */
  private static List<String> said(People people) {
    List<String> said = new ArrayList<>();
    for (String id : EXAMPLES.firing()) {
      Journey example = EXAMPLES.thatFires(id).orElseThrow().journey();
      Journey journey = example.edit(edit -> edit.journey(heading -> heading.people(people)));
      ValidationReport report = RuleExamples.report(id, journey);
      for (Finding finding : report.findings()) {
        said.add(finding.message(DUTCH) + finding.hint(DUTCH).orElse(""));
      }
      String text = report.toText(DUTCH);
      int sources = text.indexOf("Bronnen");
      said.add(
          text.substring(0, sources < 0 ? text.length() : sources).replaceAll("\\[[^\\]]*\\]", ""));
    }
    return said;
  }

  @ParameterizedTest
  @MethodSource("people")
  void findingsNameTheJourneyAfterItsPeople(People people) {
    String journey = people.journey().get(DUTCH);
    List<String> said = said(people);

    assertThat(said).filteredOn(text -> text.contains(journey)).hasSizeGreaterThan(40);
    assertThat(said).noneMatch(text -> text.contains("{people"));
    if (!people.equals(People.CUSTOMERS)) {
      assertThat(said).noneMatch(text -> text.matches("(?is).*klantrei[sz].*"));
    }
  }

  /** With each threshold at one, on the journeys of the examples. */
  @Test
  void oneOfAKindIsNamedInTheSingular() {
    Validators all = StandardRules.strict().asOf(RuleExamples.TODAY);
    for (ValidatorDefinition<?> rule : all.definitions()) {
      for (Option<?> option : rule.options()) {
        all = atOne(all, option);
      }
    }
    List<String> said = new ArrayList<>();
    for (String id : EXAMPLES.firing()) {
      Journey journey = EXAMPLES.thatFires(id).orElseThrow().journey();
      for (Finding finding : all.validate(journey).findings()) {
        said.add(finding.message(Locale.ENGLISH) + " " + finding.hint(Locale.ENGLISH).orElse(""));
        said.add(finding.message(DUTCH) + " " + finding.hint(DUTCH).orElse(""));
      }
    }
    assertThat(said)
        .anyMatch(text -> text.contains("names 1 pain point,"))
        .allSatisfy(CountsOfOneTest::assertSingular);
  }

  private static <T> Validators atOne(Validators rules, Option<T> option) {
    return option.defaultValue() instanceof Integer
        ? rules.withOption(option, option.parse("1"))
        : rules;
  }
}
