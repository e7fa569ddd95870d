package io.github.klantreis.validation;

import static io.github.klantreis.validation.Conditions.useChannel;
import static io.github.klantreis.validation.Flats.EN;
import static io.github.klantreis.validation.Flats.NL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.term.Channel;
import io.github.klantreis.vocabulary.Text;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** Putting sets of validators together, in code and by configuration. */
final class ValidatorsTest {
  private static final Text HERE = Text.en("here");
  private static final Option<Integer> MOST = Option.ofInt("acme.calls.most", 3);
  private static final Option<Duration> WAIT =
      Option.ofDuration("acme.calls.wait", Duration.ofMinutes(1));
  private static final JourneyValidator<Touchpoint> CALLS =
      JourneyValidator.forTouchpoints("acme.calls")
          .summary("somebody calls")
          .alias("acme.phones")
          .option(MOST)
          .option(WAIT)
          .check(
              (touchpoint, context) -> {
                if (touchpoint.id().equals("calls")) {
                  context
                      .report(Text.en("{most} {wait}"))
                      .with("most", context.option(MOST))
                      .with("wait", context.option(WAIT));
                }
              });
  private static final JourneyValidator<Touchpoint> DEPENDS =
      JourneyValidator.forTouchpoints("acme.depends")
          .severity(Severity.INFO)
          .check(
              (touchpoint, context) -> {
                FindingDraft draft = context.report(HERE);
                if (touchpoint.id().equals("calls")) {
                  draft.severity(Severity.ERROR);
                }
              });
  private static final JourneyValidator<Touchpoint> OTHER =
      JourneyValidator.forTouchpoints("other").check((touchpoint, context) -> {});
  private static final Validators ALL = Validators.of(CALLS, DEPENDS, OTHER);

  private static List<String> found(Validators validators) {
    return validators.validate(Flats.journey()).findings().stream()
        .map(finding -> finding.severity() + " " + finding.validatorId())
        .distinct()
        .toList();
  }

  @Test
  void whatTheApplicationSetsBeatsTheCaseWhichBeatsTheDescription() {
    assertThat(found(ALL))
        .containsExactly("INFO acme.depends", "WARNING acme.calls", "ERROR acme.depends");
    assertThat(found(ALL.withSeverity("acme.depends", Severity.WARNING)))
        .containsExactly("WARNING acme.depends", "WARNING acme.calls");
    assertThat(
            found(
                ALL.withSeverity("acme.calls", Severity.INFO)
                    .withSeverity("acme.*", Severity.ERROR)))
        .as("what is set later wins")
        .containsExactly("ERROR acme.depends", "ERROR acme.calls");
    assertThat(found(ALL.withSeverity("acme.phones", Severity.ERROR)))
        .as("a former id")
        .contains("ERROR acme.calls");
  }

  @Test
  void validatorsAreLeftOutAndTakenInAgain() {
    assertThat(found(ALL.without("acme.phones")))
        .containsExactly("INFO acme.depends", "ERROR acme.depends");
    assertThat(found(ALL.without("*"))).isEmpty();
    assertThat(found(ALL.without("acme.*").enable("acme.calls")))
        .containsExactly("WARNING acme.calls");
    assertThat(ALL.without("acme.*").definitions())
        .extracting(ValidatorDefinition::id)
        .containsExactly("other");
  }

  @Test
  void eachStepIsANewSet() {
    ALL.without("*").withSeverity("*", Severity.ERROR).withOption(MOST, 9).asOf(LocalDate.EPOCH);

    assertThat(found(ALL))
        .containsExactly("INFO acme.depends", "WARNING acme.calls", "ERROR acme.depends");
    assertThat(Validators.none().validate(Flats.journey()).isClean()).isTrue();
    assertThat(ALL).hasToString("Validators[3]");
  }

  @Test
  void optionsHaveADefaultAndARange() {
    assertThat(firstMessage(ALL)).isEqualTo("3 1 minute");
    assertThat(firstMessage(ALL.withOption(MOST, 7).withOption(WAIT, Duration.ZERO)))
        .isEqualTo("7 0 seconds");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ALL.withOption(MOST, -1))
        .withMessage("the option acme.calls.most is a whole number from 0, not \"-1\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ALL.withOption(Option.ofInt("acme.calls.least", 1), 2))
        .withMessage(
            "no validator of the set has the option acme.calls.least; there are"
                + " [acme.calls.most, acme.calls.wait]");
  }

  private static String firstMessage(Validators validators) {
    return validators.validate(Flats.journey()).ofValidator("acme.calls").get(0).message(EN);
  }

  @Test
  void unknownIdsThrowInCodeAndSayWhatThereIs() {
    String message =
        "\"acme.call\" stands for no validator of the set (is \"acme.calls\" meant?); there are ";
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ALL.without("acme.call"))
        .withMessage(message + "[acme.calls, acme.depends, other]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ALL.withSeverity("acme.call", Severity.ERROR))
        .withMessageStartingWith(message);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ALL.enable("acme.call"))
        .withMessageStartingWith(message);
    assertThatIllegalArgumentException().isThrownBy(() -> ALL.without("nobody.*"));
    assertThatIllegalArgumentException().isThrownBy(() -> ALL.without(""));
  }

  @Test
  void configurationSetsSeveritiesOptionsAndWhoRuns() {
    Validators configured =
        ALL.configured(
            Map.of(
                "acme.*", "off",
                "acme.calls", " Error ",
                "acme.phones", "on",
                "acme.calls.most", " 5 "));

    assertThat(found(configured)).containsExactly("ERROR acme.calls");
    assertThat(firstMessage(configured)).isEqualTo("5 1 minute");
  }

  @Test
  void configurationIsTakenAsReadersOfYamlGiveIt() {
    Map<String, Object> yaml = new HashMap<>();
    yaml.put("acme.*", false); // what YAML makes of off
    yaml.put("acme.calls", true);
    yaml.put("acme.calls.most", 5);

    assertThat(found(ALL.configured(yaml))).containsExactly("WARNING acme.calls");
    assertThat(firstMessage(ALL.configured(yaml))).isEqualTo("5 1 minute");
    for (String off : List.of("off", "OFF", "False", "no")) {
      assertThat(found(ALL.configured(Map.of("*", off)))).as(off).isEmpty();
      for (String on : List.of("on", "ON", "True", "yes")) {
        assertThat(found(ALL.configured(Map.of("*", off, "acme.calls", on))))
            .as(on)
            .containsExactly("WARNING acme.calls");
      }
    }
    yaml.put("acme.calls", null);
    assertThat(ALL.configured(yaml).validate(Flats.journey()).findings())
        .extracting(finding -> finding.message(EN))
        .containsExactly(
            "The configuration sets \"acme.calls\" to \"\"; allowed is off, on, error, warning,"
                + " info");
  }

  @Test
  void aListOfWordsIsTakenAsOneGivesIt() {
    Option<List<String>> words = Option.ofWords("acme.words.banned", List.of("x"));
    Validators banning =
        Validators.of(
            JourneyValidator.forJourneys("acme.words")
                .option(words)
                .check(
                    (journey, context) ->
                        context.report(Text.en("{words}")).with("words", context.option(words))));

    for (Object given : List.of(List.of("a", "b c"), "a, b c")) {
      assertThat(
              banning
                  .configured(Map.of("acme.words.banned", given))
                  .validate(Flats.journey())
                  .findings())
          .extracting(finding -> finding.message(EN))
          .containsExactly("[a, b c]");
    }
    Validators withAComma = banning.configured(Map.of("acme.words.banned", List.of("a, b", " c ")));
    assertThat(withAComma.validate(Flats.journey()).findings().get(0).arguments().get("words"))
        .isEqualTo(List.of("a, b", "c").toString());
    assertThat(found(banning.configured(Map.of("acme.words.banned", Arrays.asList("a", null)))))
        .contains("WARNING configuration-unknown");
  }

  @Test
  void propertiesAreTakenWithTheirDefaults() {
    Properties shared = new Properties();
    shared.setProperty("acme.*", "off");
    Properties own = new Properties(shared);
    own.setProperty("acme.calls", "error");
    own.setProperty("acme.calls.most", "5");

    assertThat(found(ALL.configured(own))).isEmpty();
    own.setProperty("acme.calls", "on");
    assertThat(firstMessage(ALL.configured(own))).isEqualTo("5 1 minute");
  }

  @Test
  void whatIsMeantIsAskedInBothLanguages() {
    assertThat(
            ALL.without("*")
                .configured(Map.of("acme.calls.mots", "5"))
                .validate(Flats.journey())
                .findings())
        .extracting(finding -> finding.message(EN), finding -> finding.message(NL))
        .containsExactly(
            tuple(
                "The configuration names \"acme.calls.mots\", which stands for no validator and no"
                    + " option; is \"acme.calls.most\" meant?",
                "De configuratie noemt \"acme.calls.mots\"; dat is geen validator en geen optie."
                    + " Is \"acme.calls.most\" bedoeld?"));
  }

  @Test
  void whatIsWrongInConfigurationIsSaidOnce() {
    Validators wrong = ALL.without("*").configured(Map.of("acme.call", "off"));

    assertThat(found(wrong)).hasSize(1);
    assertThat(found(wrong.plus(wrong))).hasSize(1);
    assertThat(found(wrong.configured(Map.of("acme.call", "off")))).hasSize(1);
  }

  @Test
  void whatIsWrongInConfigurationBecomesFindingsAndTheRestCounts() {
    ValidationReport report =
        ALL.without("*")
            .configured(
                Map.of(
                    "acme.call", "off",
                    "acme.calls.most", "many",
                    "acme.calls.wait", "-PT1S",
                    "acme.depends", "loud",
                    "acme.calls", "on",
                    "{x}", "on"))
            .validate(Flats.journey());

    assertThat(report.findings())
        .extracting(finding -> finding.validatorId() + " " + finding.message(EN))
        .containsExactly(
            "configuration-unknown The configuration names \"acme.call\", which stands for no"
                + " validator and no option; is \"acme.calls\" meant?",
            "configuration-unknown The configuration sets \"acme.calls.most\" to \"many\"; allowed"
                + " is a whole number from 0",
            "configuration-unknown The configuration sets \"acme.calls.wait\" to \"-PT1S\"; allowed"
                + " is a duration such as PT60S, not negative",
            "configuration-unknown The configuration sets \"acme.depends\" to \"loud\"; allowed is"
                + " off, on, error, warning, info",
            "configuration-unknown The configuration names \"{x}\", which stands for no validator"
                + " and no option",
            "acme.calls 3 1 minute");
    assertThat(report.findings().get(0).path()).hasToString("journey");
    assertThat(report.findings().get(0).message(NL))
        .isEqualTo(
            "De configuratie noemt \"acme.call\"; dat is geen validator en geen optie. Is"
                + " \"acme.calls\" bedoeld?");
    assertThat(report.findings().get(0).hint(NL))
        .contains("Verbeter de configuratie; al het andere erin geldt");
  }

  @Test
  void twoValidatorsWithOneIdFailAtOnceAndBothAreNamed() {
    JourneyValidator<Touchpoint> twin =
        JourneyValidator.forTouchpoints("acme.calls").summary("twin").check((t, c) -> {});
    JourneyValidator<Touchpoint> formerTwin =
        JourneyValidator.forTouchpoints("acme.phones").summary("former").check((t, c) -> {});

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Validators.of(CALLS, twin))
        .withMessage(
            "two validators have the id \"acme.calls\": \"acme.calls: somebody calls\" from code"
                + " and \"acme.calls: twin\" from code");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ALL.plus(() -> List.of(formerTwin)))
        .withMessageStartingWith(
            "two validators have the id \"acme.phones\": \"acme.calls: somebody calls\" from code"
                + " and \"acme.phones: former\" from "
                + ValidatorsTest.class.getName());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Validators.of(new InClassForm(), new InClassForm()))
        .withMessage(
            "two validators have the id \"acme.class\": %s from code and %s from code",
            InClassForm.class.getName(), InClassForm.class.getName());
    assertThatIllegalArgumentException().isThrownBy(() -> ALL.plus(CALLS));
  }

  private static final class InClassForm implements JourneyValidator<Touchpoint> {
    @Override
    public ValidatorDefinition<Touchpoint> definition() {
      return JourneyValidator.forTouchpoints("acme.class");
    }

    @Override
    public void check(Touchpoint touchpoint, ValidationContext context) {}
  }

  @Test
  void theEngineKeepsItsOwnIds() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Validators.of(
                    JourneyValidator.forTouchpoints("validator-failed").check((t, c) -> {})))
        .withMessageStartingWith("the id \"validator-failed\" is the engine's own");
  }

  @Test
  @SuppressWarnings("NullAway") // as code without checks may
  void rubbishFromPlugInsIsRefusedAndNamed() {
    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                ALL.plus(
                    () -> {
                      throw new IllegalArgumentException("no licence");
                    }))
        .withMessageMatching("the plug-in .*ValidatorsTest.* failed to give its validators: .*")
        .withMessageEndingWith("IllegalArgumentException: no licence");
    assertThatIllegalStateException()
        .isThrownBy(() -> ALL.plus((ValidatorProvider) () -> null))
        .withMessageEndingWith("gave null instead of validators");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ALL.plus(() -> Arrays.asList((JourneyValidator<?>) null)))
        .withMessageMatching("one of the validators from .*ValidatorsTest.* is null");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ALL.plus(new WithoutDescription()))
        .withMessage("the validator %s has no definition", WithoutDescription.class.getName());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ALL.plus(new WrongDescription()))
        .withMessageStartingWith(
            "the validator "
                + WrongDescription.class.getName()
                + " has a wrong definition: java.lang.IllegalArgumentException: \"no id\"");
  }

  private static final class WithoutDescription implements JourneyValidator<Touchpoint> {
    @Override
    @SuppressWarnings("NullAway") // as code without checks may
    public ValidatorDefinition<Touchpoint> definition() {
      return null;
    }

    @Override
    public void check(Touchpoint touchpoint, ValidationContext context) {}
  }

  private static final class WrongDescription implements JourneyValidator<Touchpoint> {
    @Override
    public ValidatorDefinition<Touchpoint> definition() {
      return JourneyValidator.forTouchpoints("no id");
    }

    @Override
    public void check(Touchpoint touchpoint, ValidationContext context) {}
  }

  @Test
  void setsAreJoinedAndWhatBothHaveStandsOnce() {
    Validators strict = Validators.of(CALLS, DEPENDS).withSeverity("*", Severity.ERROR);
    Validators joined = Validators.of(CALLS, OTHER).withOption(MOST, 4).plus(strict);

    assertThat(joined.definitions())
        .extracting(ValidatorDefinition::id)
        .containsExactly("acme.calls", "acme.depends", "other");
    assertThat(found(joined)).containsExactly("ERROR acme.depends", "ERROR acme.calls");
    assertThat(firstMessage(joined)).isEqualTo("4 1 minute");
    assertThat(found(joined.plus(Validators.of(OTHER)))).hasSize(2);
    assertThat(found(ALL.without("acme.calls").plus(Validators.of(CALLS))))
        .as("what the other set runs, runs")
        .contains("WARNING acme.calls");
    assertThat(found(Validators.of(OTHER).plus(ALL.without("acme.*")))).isEmpty();
    JourneyValidator<Touchpoint> twin =
        JourneyValidator.forTouchpoints("acme.calls").check((t, c) -> {});
    assertThatIllegalArgumentException().isThrownBy(() -> ALL.plus(Validators.of(twin)));
  }

  @Test
  void theDayIsGivenOrAbsent() {
    JourneyValidator<Touchpoint> asksTheDay =
        JourneyValidator.forTouchpoints("day")
            .check(
                (touchpoint, context) ->
                    context
                        .asOf()
                        .ifPresent(day -> context.report(Text.en("on {day}")).with("day", day)));
    LocalDate day = LocalDate.of(2026, 11, 21);

    assertThat(Validators.of(asksTheDay).validate(Flats.journey()).isClean()).isTrue();
    assertThat(Validators.of(asksTheDay).asOf(day).validate(Flats.journey()).findings())
        .extracting(finding -> finding.message(NL))
        .containsOnly("on 21 november 2026");
  }

  @Test
  void theListSaysWhatRunsAndWhereItComesFrom() {
    ValidatorProvider provider = new Plugin();

    assertThat(Validators.of(CALLS, OTHER).without("other").plus(provider).toText(Locale.ENGLISH))
        .matches(
            """
            acme\\.calls  warning  from code in file:\\S+
            acme\\.plugin  info  from \\S+ValidatorsTest\\$Plugin in file:\\S+
            other  off  from code in file:\\S+
            """);
    assertThat(Validators.of(CALLS, OTHER).without("other").plus(provider).toText(NL))
        .matches(
            """
            acme\\.calls  waarschuwing  van code in file:\\S+
            acme\\.plugin  tip  van \\S+ValidatorsTest\\$Plugin in file:\\S+
            other  uit  van code in file:\\S+
            """);
    assertThat(Validators.none().toText(NL)).isEmpty();
  }

  @Test
  void thePlaceOfASentenceIsThatOfItsAuthorWhereThatIsKnown() {
    JourneyValidator<Touchpoint> ours =
        JourneyValidator.forTouchpoints("acme.hours")
            .must("name its hours", touchpoint -> touchpoint.id().isEmpty());
    JourneyValidator<Touchpoint> ofTheLibrary =
        JourneyValidator.forTouchpoints("acme.no-fax").mustNot(useChannel(Channel.PRINT));

    assertThat(Validators.of(ours, ofTheLibrary).toText(Locale.ENGLISH))
        .matches(
            """
            acme\\.hours  warning  from code in file:\\S+
            acme\\.no-fax  warning  from code
            """);
  }

  private static final class Plugin implements ValidatorProvider {
    @Override
    public List<JourneyValidator<?>> validators() {
      return List.of(
          JourneyValidator.forTouchpoints("acme.plugin")
              .severity(Severity.INFO)
              .check((touchpoint, context) -> {}));
    }
  }
}
