package io.github.klantreis.readme;

import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;
import static io.github.klantreis.testing.JourneyAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.klantreis.model.Journey;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.term.Channel;
import io.github.klantreis.testing.ValidatorTester;
import io.github.klantreis.validation.Baseline;
import io.github.klantreis.validation.Conditions;
import io.github.klantreis.validation.JourneyValidator;
import io.github.klantreis.validation.Option;
import io.github.klantreis.validation.Severity;
import io.github.klantreis.validation.ValidationContext;
import io.github.klantreis.validation.ValidationReport;
import io.github.klantreis.validation.ValidatorDefinition;
import io.github.klantreis.validation.ValidatorProvider;
import io.github.klantreis.validation.Validators;
import io.github.klantreis.validation.rules.StandardRules;
import io.github.klantreis.vocabulary.Source;
import io.github.klantreis.vocabulary.Text;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The samples of the chapter "Write your own validator", compiled and run. */
final class OwnValidatorTest {
  // README: own-lambda
  static final JourneyValidator<Touchpoint> HOURS =
      JourneyValidator.forTouchpoints("acme.hours")
          .that(Conditions.useChannel(Channel.TELEPHONE))
          .must(Conditions.haveAttribute("opening-hours"));

  static final JourneyValidator<Touchpoint> SHORT_NAMES =
      JourneyValidator.forTouchpoints("acme.short-names")
          .check(
              (touchpoint, context) -> {
                if (touchpoint.name().length() > 40) {
                  context.report(Text.en("\"{name}\" is long")).with("name", touchpoint.name());
                }
              });

  // end

  // README: own-class
  static final class PhaseSize implements JourneyValidator<Phase> {
    static final Option<Integer> MOST = Option.ofInt("acme.phase-size.most", 7);

    @Override
    public ValidatorDefinition<Phase> definition() {
      return JourneyValidator.forPhases("acme.phase-size")
          .severity(Severity.INFO)
          .summary(
              Text.en("a phase has few touchpoints").nl("een fase heeft weinig contactmomenten"))
          .source(Source.of("Acme handbook").at(Text.en("3.2")))
          .option(MOST);
    }

    @Override
    public void check(Phase phase, ValidationContext context) {
      int count = phase.touchpoints().size();
      int most = context.option(MOST);
      if (count > most) {
        context
            .report(
                Text.en("{count} touchpoints, more than {most}")
                    .nl("{count} contactmomenten, meer dan {most}"))
            .with("count", count)
            .with("most", most)
            .about(phase.touchpoints().get(most));
      }
    }
  }

  // end

  // README: own-registration
  public static final class AcmeValidators implements ValidatorProvider {
    @Override
    public List<JourneyValidator<?>> validators() {
      return List.of(HOURS, SHORT_NAMES, new PhaseSize());
    }
  }

  // end

  private final Journey journey =
      Journey.builder("rent", "Renting a flat")
          .phase(
              PURCHASE,
              p ->
                  p.touchpoint("calls", "Calls us", t -> t.channel(Channel.TELEPHONE))
                      .touchpoint("signs", "Signs"))
          .build();

  // README: own-test
  @Test
  void phasesAreSmall() {
    ValidatorTester.of(new PhaseSize())
        .inLanguages(Locale.ENGLISH, Locale.forLanguageTag("nl"))
        .withOption(PhaseSize.MOST, 1)
        .on(journey)
        .finds("phase[purchase]/touchpoint[signs]", "2 touchpoints", "2 contactmomenten")
        .andNothingElse()
        .withOption(PhaseSize.MOST, 2)
        .on(journey)
        .findsNothing();
  }

  // end

  @Test
  void theyAreRunBesideOthers() {
    // README: own-run
    ValidationReport report =
        StandardRules.recommended().plus(HOURS, SHORT_NAMES).validate(journey);
    // end

    assertThat(report).hasFinding("acme.hours");
    assertThat(report.findings())
        .hasSizeGreaterThan(StandardRules.recommended().validate(journey).findings().size());
  }

  @Test
  void theyAreUsedAndSpeakDutch() {
    // README: own-use
    Validators validators =
        StandardRules.recommended()
            .plus(new AcmeValidators()) // or discover(MyApplication.class.getClassLoader())
            .withSeverity("acme.*", Severity.ERROR)
            .withOption(PhaseSize.MOST, 1);
    ValidationReport report = validators.validate(journey);
    Baseline accepted = Baseline.of(report); // accepted.write(file); Baseline.read(file)
    String dutch = report.toText(Locale.forLanguageTag("nl"));
    String news = accepted.check(report).toString(); // 0 new, 22 baselined, 0 resolved
    // end

    assertThat(dutch).contains("\"Calls us\" moet het attribuut opening-hours hebben");
    assertThat(news).startsWith("0 new, ").endsWith(" baselined, 0 resolved");

    assertThat(report)
        .hasFinding("acme.phase-size")
        .withSeverity(Severity.ERROR)
        .withMessageContaining(Locale.forLanguageTag("nl"), "2 contactmomenten, meer dan 1");
    assertThat(report)
        .hasFinding("acme.hours")
        .withMessageContaining(
            Locale.forLanguageTag("nl"), "\"Calls us\" moet het attribuut opening-hours hebben");
    assertThat(accepted.newIn(report)).isEmpty();
    assertThat(validators.toText(Locale.ENGLISH)).contains("acme.hours  error  from ");
  }
}
