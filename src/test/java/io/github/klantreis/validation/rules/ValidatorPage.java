package io.github.klantreis.validation.rules;

import io.github.klantreis.model.Journey;
import io.github.klantreis.observation.JourneyStatistics;
import io.github.klantreis.observation.ObservationPlan;
import io.github.klantreis.observation.ObservedRules;
import io.github.klantreis.observation.Trail;
import io.github.klantreis.validation.Audience;
import io.github.klantreis.validation.Begun;
import io.github.klantreis.validation.Finding;
import io.github.klantreis.validation.Fix;
import io.github.klantreis.validation.Option;
import io.github.klantreis.validation.ValidatorDefinition;
import io.github.klantreis.vocabulary.Source;
import io.github.klantreis.vocabulary.Text;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the catalogue of rules from what they say of themselves and from their examples. */
final class ValidatorPage {
  private static final Locale NL = Locale.forLanguageTag("nl");
  private static final int MOST_MESSAGES = 3;

  private final RuleExamples examples;
  private final StringBuilder page = new StringBuilder();

  ValidatorPage(RuleExamples examples) {
    this.examples = examples;
  }

  String text() {
    List<ValidatorDefinition<?>> rules = StandardRules.strict().definitions();
    Set<String> recommended = ids(StandardRules.recommended().definitions());
    Set<String> b2b = ids(StandardRules.b2b().definitions());
    page.append("# The rules\n\n")
        .append("<!-- Generated from the rules and their tests. Write it anew with:\n")
        .append("     mvn -o test -Dtest=ValidatorPageTest -Dklantreis.update=true -->\n\n")
        .append(rules.size())
        .append(" rules, all of them in `StandardRules.strict()`; ")
        .append(recommended.size())
        .append(" in `recommended()` (R) and ")
        .append(b2b.size())
        .append(" in `b2b()` (B).\nEach example was judged by its rule alone, as of ")
        .append(RuleExamples.TODAY)
        .append(".\nIn them, `shop()` is `Journey.builder(\"shop\", \"Shop\").market(B2C)`, ")
        .append("`phase(kind, details)` is a journey of one phase,\nand ")
        .append("`touchpoint(kind, id, name, details)` one of a single touchpoint.\n\n")
        .append("| Rule | Severity | Sets | Checks that | Controleert of |\n")
        .append("|---|---|---|---|---|\n");
    for (ValidatorDefinition<?> rule : rules) {
      page.append("| [`")
          .append(rule.id())
          .append("`](#")
          .append(rule.id())
          .append(") | ")
          .append(rule.severity().id())
          .append(" | ")
          .append(recommended.contains(rule.id()) ? "R" : "")
          .append(b2b.contains(rule.id()) ? "B" : "")
          .append(" | ")
          .append(cell(rule.summary().get(Locale.ENGLISH)))
          .append(" | ")
          .append(cell(rule.summary().get(NL)))
          .append(" |\n");
    }
    rules.forEach(this::append);
    observed();
    return page.toString();
  }

  /** The rules that need to know what customers did, for which no journey alone is an example. */
  private void observed() {
    Journey nobody = Journey.builder("nobody", "Nobody").build();
    JourneyStatistics statistics =
        Stream.<Trail>empty().collect(ObservationPlan.of(nobody).statistics());
    page.append("\n# The map against reality\n\n")
        .append(
            "These rules are in `ObservedRules.of(statistics)`, which hold a journey against what")
        .append(" its customers did.\n");
    ObservedRules.of(statistics).validators().forEach(rule -> append(rule.definition()));
  }

  private static Set<String> ids(List<ValidatorDefinition<?>> rules) {
    return rules.stream().map(ValidatorDefinition::id).collect(Collectors.toSet());
  }

  private void append(ValidatorDefinition<?> rule) {
    String id = rule.id();
    page.append("\n## ").append(id).append("\n\n");
    page.append("- **Severity:** ").append(rule.severity().id()).append('\n');
    page.append("- **English:** ").append(rule.summary().get(Locale.ENGLISH)).append('\n');
    page.append("- **Nederlands:** ").append(rule.summary().get(NL)).append('\n');
    if (rule.audience() != Audience.ANYBODY) {
      said("Speaks of", "journeys of " + rule.audience().label().get(Locale.ENGLISH));
    }
    rule.scope()
        .ifPresent(scope -> said("Scope", scope.label().get(Locale.ENGLISH) + " journeys only"));
    if (!rule.phases().isEmpty()) {
      said(
          "Phases",
          rule.phases().stream()
              .map(kind -> kind.label().get(Locale.ENGLISH))
              .collect(Collectors.joining(", ")));
    }
    for (Text words : rule.judgedThat()) {
      said("Judges", "those that " + words.get(Locale.ENGLISH));
    }
    for (Begun begun : rule.begun()) {
      said("Begun", "once " + begun.words().get(Locale.ENGLISH));
    }
    for (Source source : rule.sources()) {
      String words = source.inWords(Locale.ENGLISH);
      page.append("- **Source:** ")
          .append(source.address().map(address -> "[" + words + "](" + address + ")").orElse(words))
          .append('\n');
    }
    if (!rule.aliases().isEmpty()) {
      page.append("- **Former ids:** ").append(String.join(", ", rule.aliases())).append('\n');
    }
    for (Option<?> option : rule.options()) {
      page.append("- **Option** `")
          .append(option.id())
          .append("`: ")
          .append(option.range())
          .append("; default `")
          .append(option.defaultValue())
          .append("`\n");
    }
    examples
        .thatFires(id)
        .ifPresent(
            example -> {
              code("It fires on", example);
              example.findings().stream().limit(MOST_MESSAGES).forEach(this::append);
              mends(rule, example);
            });
    examples.thatIsSilent(id).ifPresent(example -> code("It is silent on", example));
  }

  /** What the rule offers for its example; for another journey it may offer other choices. */
  private void mends(ValidatorDefinition<?> rule, RuleExamples.Example example) {
    if (!rule.offersFixes()) {
      return;
    }
    page.append("\nIt can be mended");
    List<Fix> fixes = example.report().fixes(example.findings().get(0));
    if (fixes.isEmpty()) {
      page.append(", but not in this example.\n");
      return;
    }
    page.append(":\n\n");
    for (Fix fix : fixes) {
      page.append("- `")
          .append(fix.id())
          .append(fix.target().map(target -> " " + target).orElse(""))
          .append("` (")
          .append(fix.kind().label().get(Locale.ENGLISH))
          .append(fix.isSafe() ? ", safe" : "")
          .append("): ")
          .append(fix.words().get(Locale.ENGLISH))
          .append("; ")
          .append(fix.words().get(NL))
          .append('\n');
    }
  }

  private void said(String what, String words) {
    page.append("- **").append(what).append(":** ").append(words).append('\n');
  }

  private void code(String title, RuleExamples.Example example) {
    page.append('\n')
        .append(title)
        .append("\n\n```java\n")
        .append(example.code())
        .append("\n```\n");
  }

  private void append(Finding finding) {
    page.append("\n> `").append(finding.path()).append("`\n");
    for (Locale locale : List.of(Locale.ENGLISH, NL)) {
      page.append("> - ").append(locale.getLanguage()).append(": ").append(finding.message(locale));
      finding.hint(locale).ifPresent(hint -> page.append(" → ").append(hint));
      page.append('\n');
    }
  }

  private static String cell(String text) {
    return text.replace("|", "\\|");
  }
}
