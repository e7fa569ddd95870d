package io.github.klantreis.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.klantreis.exchange.json.JourneyJson;
import io.github.klantreis.model.Journey;
import io.github.klantreis.validation.Baseline;
import io.github.klantreis.validation.Finding;
import io.github.klantreis.validation.Fix;
import io.github.klantreis.validation.FixedJourney;
import io.github.klantreis.validation.ValidationReport;
import io.github.klantreis.validation.Validators;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is offered for the flaws that are put into journeys keeps its promises. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class FlawFixesTest {
  private static final Validators STRICT = StandardRules.strict();
  private static final List<Flaw> FLAWS = FlawInjectionTest.flaws();

  /** The start of what somebody wrote in a document. */
  private static final Pattern WRITTEN = Pattern.compile("(\"(?:name|text|label)\"\\s*:\\s*\")");

  static Stream<Flaw> flaws() {
    return FLAWS.stream();
  }

  private final Map<Flaw, ValidationReport> reports = new HashMap<>();

  private ValidationReport report(Flaw flaw) {
    return reports.computeIfAbsent(flaw, each -> STRICT.validate(flawed(each)));
  }

  private static Journey flawed(Flaw flaw) {
    return flaw.edit().apply(FlawInjectionTest.BASES.get(flaw.base()));
  }

  @ParameterizedTest
  @MethodSource("flaws")
  void eachFixThatCanBeAppliedRemovesItsFindingAndASafeOneBringsNothing(Flaw flaw) {
    Journey journey = flawed(flaw);
    ValidationReport report = report(flaw);
    for (Finding finding : report.findings()) {
      for (Fix fix : report.fixes(finding)) {
        Journey mended = fix.applyTo(journey);
        ValidationReport after = report.revalidate(mended);

        assertThat(count(finding, after)).as("%s", fix).isLessThan(count(finding, report));
        assertThat(fix.applyTo(mended)).as("%s a second time", fix).isSameAs(mended);
        if (fix.isSafe()) {
          assertThat(Baseline.of(report).newIn(after)).as("brought by %s", fix).isEmpty();
        }
      }
    }
  }

  /** A name may look like one of the words that findings and fixes have for people. */
  @ParameterizedTest
  @MethodSource("flaws")
  void bracesInWhatUsersWroteStayBraces(Flaw flaw) {
    Journey journey = flawed(flaw);

    assertThat(said(marked("{people} {person} ", journey)).toList())
        .isEqualTo(
            said(marked("<people> <person> ", journey))
                .map(words -> words.replace("<people> <person> ", "{people} {person} "))
                .toList());
  }

  private static Journey marked(String mark, Journey journey) {
    String json = JourneyJson.write(journey);
    return JourneyJson.read(WRITTEN.matcher(json).replaceAll(start -> start.group() + mark));
  }

  private static Stream<String> said(Journey journey) {
    ValidationReport report = STRICT.validate(journey);
    return Stream.of(Locale.ENGLISH, Locale.forLanguageTag("nl"))
        .flatMap(
            language ->
                Stream.concat(
                    report.findings().stream()
                        .flatMap(
                            finding ->
                                Stream.concat(
                                    Stream.of(finding.message(language)),
                                    report.fixes(finding).stream()
                                        .map(fix -> fix.words().get(language)))),
                    report.grouped().stream().map(group -> group.message(language))));
  }

  private static long count(Finding finding, ValidationReport report) {
    return report.findings().stream().filter(each -> each.key().equals(finding.key())).count();
  }

  @ParameterizedTest
  @MethodSource("flaws")
  void whatIsFixedOnceIsFixed(Flaw flaw) {
    FixedJourney once = report(flaw).fixed();

    assertThat(once.report()).isEqualTo(STRICT.validate(once.journey()));
    assertThat(once.report().fixed().journey()).isSameAs(once.journey());
  }

  @Test
  void eachRuleThatOffersFixesDoesSoForItsFlaw() {
    Set<String> offering = new TreeSet<>();
    for (Flaw flaw : FLAWS) {
      ValidationReport report = report(flaw);
      report.ofValidator(flaw.ruleId()).stream()
          .filter(finding -> !report.fixes(finding).isEmpty())
          .forEach(finding -> offering.add(finding.validatorId()));
    }
    List<String> rules = new ArrayList<>();
    STRICT.definitions().stream()
        .filter(rule -> rule.offersFixes())
        .forEach(rule -> rules.add(rule.id()));
    rules.removeAll(
        List.of(
            // Those of the examples have words, which only their writers can change.
            "form-of-address-mixed",
            "tone-of-voice-mixed",
            "message-language-mixed",
            // No touchpoint of the example answers complaints any more, or has an e-mail.
            "complaint-follow-up-missing",
            "touchpoint-without-channel",
            // The second of the two says something of its own.
            "touchpoint-duplicate"));

    assertThat(offering).containsAll(rules);
  }
}
