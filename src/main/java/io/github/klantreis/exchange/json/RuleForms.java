package io.github.klantreis.exchange.json;

import static io.github.klantreis.exchange.json.TextForm.ANY;

import io.github.klantreis.phase.PhaseKind;
import io.github.klantreis.term.JourneyScope;
import io.github.klantreis.validation.Audience;
import io.github.klantreis.validation.Begun;
import io.github.klantreis.validation.Option;
import io.github.klantreis.validation.Severity;
import io.github.klantreis.validation.ValidatorDefinition;
import io.github.klantreis.validation.Validators;
import io.github.klantreis.vocabulary.Text;
import java.util.Locale;
import java.util.function.Function;

/** Sets of rules as JSON, for other tools: what each rule says of itself. Never read back. */
final class RuleForms {
  static final String SCHEMA_ID = "https://klantreis.github.io/schema/rules-1.json";

  private static final WrittenObject<Option<?>> OPTION =
      FieldList.<Option<?>>of("ruleOption", "What can be set.")
          .required("id", "The key.", ANY, Option::id)
          .required("range", "What is allowed.", ANY, Option::range)
          .required("default", "The value if none is set.", ANY, each -> "" + each.defaultValue())
          .written();

  private static final WrittenObject<ValidatorDefinition<?>> RULE =
      FieldList.<ValidatorDefinition<?>>of("rule", "A rule.")
          .required("id", "The id.", ANY, ValidatorDefinition::id)
          .required(
              "severity",
              "How bad its findings are, unless one says otherwise.",
              ChoiceForm.of(Severity.class),
              ValidatorDefinition::severity)
          .<Function<Locale, String>>required(
              "summary", "What it checks.", WrittenForm.SAID, rule -> rule.summary()::get)
          .<Function<Locale, String>>optional(
              "hint",
              "How to mend what it finds; its placeholders are filled in findings.",
              WrittenForm.SAID,
              rule -> rule.hint().map(hint -> hint::get))
          .required(
              "audience",
              "Of whose journeys it speaks.",
              ChoiceForm.of(Audience.class),
              ValidatorDefinition::audience)
          .optional(
              "scope",
              "The scope of the journeys of which it speaks; left out if any.",
              ChoiceForm.of(JourneyScope.class),
              ValidatorDefinition::scope)
          .list(
              "phases",
              "The kinds of phase in which it looks; left out if all.",
              ANY,
              rule -> rule.phases().stream().map(PhaseKind::id).toList())
          .<Function<Locale, String>>list(
              "judges",
              "What the elements do that it judges; left out if it judges all of its type.",
              WrittenForm.SAID,
              rule -> rule.judgedThat().stream().map(RuleForms::said).toList())
          .<Function<Locale, String>>list(
              "once",
              "What must have been begun before it judges anything.",
              WrittenForm.SAID,
              rule -> rule.begun().stream().map(Begun::words).map(RuleForms::said).toList())
          .list("options", "What can be set.", OPTION, ValidatorDefinition::options)
          .list("profiles", "The sets that it is in.", ANY, ValidatorDefinition::profiles)
          .list("formerIds", "Ids that still work.", ANY, ValidatorDefinition::aliases)
          .list("sources", "Who says so.", ReportForms.CITED, ValidatorDefinition::sources)
          .written();

  static final WrittenObject<Validators> RULES =
      FieldList.<Validators>document(SCHEMA_ID, "rules", "A set of rules.")
          .required(
              "rules",
              "The rules that run, in the order of their ids.",
              WrittenForm.listOf(RULE),
              Validators::definitions)
          .written();

  private RuleForms() {}

  private static Function<Locale, String> said(Text text) {
    return text::get;
  }
}
