package io.github.klantreis.testing;

import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.klantreis.model.Journey;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.validation.Condition;
import io.github.klantreis.validation.JourneyValidator;
import io.github.klantreis.validation.Option;
import io.github.klantreis.validation.Severity;
import io.github.klantreis.validation.ValidatorDefinition;
import io.github.klantreis.validation.Validators;
import io.github.klantreis.vocabulary.Text;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** The tester holds validators to what they find, and says clearly what differs. */
final class ValidatorTesterTest {
  private static final Locale NL = Locale.forLanguageTag("nl");
  private static final Option<Integer> MOST = Option.ofInt("acme.short.most", 5);
  private static final JourneyValidator<Touchpoint> SHORT =
      JourneyValidator.forTouchpoints("acme.short")
          .summary(Text.en("names are short").nl("namen zijn kort"))
          .option(MOST)
          .check(
              (touchpoint, context) -> {
                if (touchpoint.name().length() > context.option(MOST)) {
                  context
                      .report(Text.en("\"{name}\" is long").nl("\"{name}\" is lang"))
                      .with("name", touchpoint.name());
                }
              });

  private final Journey journey =
      Journey.builder("rent", "Renting")
          .phase(
              PURCHASE,
              phase ->
                  phase
                      .touchpoint("calls", "Calls us")
                      .touchpoint("signs", "Signs")
                      .touchpoint("moves", "Moves \\ in"))
          .build();

  @Test
  void allThatIsExpectedAndNothingElse() {
    ValidatorTester.of(SHORT)
        .inLanguages(Locale.ENGLISH, NL)
        .on(journey)
        .finds("phase[purchase]/touchpoint[moves]", "is long", "is lang")
        .finds(Severity.WARNING, "phase[purchase]/touchpoint[calls]", "\"Calls us\"")
        .andNothingElse()
        .withOption(MOST, 10)
        .on(journey)
        .findsNothing();
  }

  @Test
  void aMissingFindingIsShownWithWhatWasFoundAndHowToExpectIt() {
    fails(
        () ->
            ValidatorTester.of(SHORT)
                .on(journey)
                .finds("phase[purchase]/touchpoint[calls]", "long")
                .finds(Severity.ERROR, "phase[purchase]/touchpoint[signs]", "short"),
        """
        the validator acme.short does not find what is expected in the journey rent
        expected:
          phase[purchase]/touchpoint[calls]: "long"
          ERROR phase[purchase]/touchpoint[signs]: "short"
        found:
          WARNING phase[purchase]/touchpoint[calls]: "\\"Calls us\\" is long"
          WARNING phase[purchase]/touchpoint[moves]: "\\"Moves \\\\ in\\" is long"
        if that is right, expect it:
            .finds("phase[purchase]/touchpoint[calls]", "\\"Calls us\\" is long")
            .finds("phase[purchase]/touchpoint[moves]", "\\"Moves \\\\ in\\" is long")
            .andNothingElse();
        """);
  }

  @Test
  void whatItSaysToPastePasses() {
    ValidatorTester.of(SHORT)
        .on(journey)
        .finds("phase[purchase]/touchpoint[calls]", "\"Calls us\" is long")
        .finds("phase[purchase]/touchpoint[moves]", "\"Moves \\ in\" is long")
        .andNothingElse();
  }

  @Test
  void aFindingTooManyIsShown() {
    fails(
        () ->
            ValidatorTester.of(SHORT)
                .on(journey)
                .finds("phase[purchase]/touchpoint[calls]", "long")
                .andNothingElse(),
        """
        the validator acme.short does not find what is expected in the journey rent
        expected:
          phase[purchase]/touchpoint[calls]: "long"
        found:
          WARNING phase[purchase]/touchpoint[calls]: "\\"Calls us\\" is long"
          WARNING phase[purchase]/touchpoint[moves]: "\\"Moves \\\\ in\\" is long"
        if that is right, expect it:
            .finds("phase[purchase]/touchpoint[calls]", "\\"Calls us\\" is long")
            .finds("phase[purchase]/touchpoint[moves]", "\\"Moves \\\\ in\\" is long")
            .andNothingElse();
        """);
    fails(
        () ->
            ValidatorTester.of(SHORT)
                .withOption(MOST, 10)
                .on(journey)
                .finds("phase[purchase]/touchpoint[calls]"),
        """
        the validator acme.short does not find what is expected in the journey rent
        expected:
          phase[purchase]/touchpoint[calls]
        found:
          nothing
        if that is right, expect it:
            .findsNothing();
        """);
    fails(
        () -> ValidatorTester.of(SHORT).withOption(MOST, 8).on(journey).findsNothing(),
        """
        the validator acme.short does not find what is expected in the journey rent
        expected:
          nothing
        found:
          WARNING phase[purchase]/touchpoint[moves]: "\\"Moves \\\\ in\\" is long"
        if that is right, expect it:
            .finds("phase[purchase]/touchpoint[moves]", "\\"Moves \\\\ in\\" is long")
            .andNothingElse();
        """);
  }

  @Test
  void eachExpectationNeedsAFindingOfItsOwn() {
    JourneyValidator<Touchpoint> twice =
        JourneyValidator.forTouchpoints("acme.twice")
            .inPhases(PURCHASE)
            .that(is("signs"))
            .check(
                (touchpoint, context) -> {
                  context.report(Text.en("one and two"));
                  context.report(Text.en("only one"));
                });
    String path = "phase[purchase]/touchpoint[signs]";

    ValidatorTester.of(twice).on(journey).finds(path, "one").finds(path, "two").andNothingElse();
    ValidatorTester.of(twice).on(journey).finds(path, "two").finds(path, "one").andNothingElse();
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(
            () -> ValidatorTester.of(twice).on(journey).finds(path, "two").finds(path, "two"));
  }

  private static Condition<Touchpoint> is(String id) {
    return Condition.of(Text.en("be it"), touchpoint -> touchpoint.id().equals(id));
  }

  @Test
  void oneThatKeepsAStateIsCaught() {
    AtomicInteger calls = new AtomicInteger();
    JourneyValidator<Journey> stateful =
        JourneyValidator.forJourneys("acme.state")
            .check(
                (whole, context) ->
                    context.report(Text.en("call {n}")).with("n", calls.incrementAndGet()));

    fails(
        () -> ValidatorTester.of(stateful).on(journey),
        """
        the validator acme.state does not find the same twice; does it have mutable state?
        first:
          WARNING acme.state journey: call 1
        then:
          WARNING acme.state journey: call 2""");
  }

  @Test
  void oneThatBreaksIsCaughtAndItsFailureTold() {
    JourneyValidator<Journey> broken =
        JourneyValidator.forJourneys("acme.broken")
            .check((whole, context) -> context.report(Text.en("{name}")));

    fails(
        () -> ValidatorTester.of(broken).on(journey),
        "journey: The validator acme.broken failed here: it gave no value for the placeholder"
            + " {name}");
  }

  @Test
  void whatOneThrowsIsTheCauseSoThatItsStackTraceIsShown() {
    IllegalStateException thrown = new IllegalStateException("no hours");
    JourneyValidator<Journey> broken =
        JourneyValidator.forJourneys("acme.broken")
            .check(
                (whole, context) -> {
                  throw thrown;
                });

    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> ValidatorTester.of(broken).on(journey))
        .withCause(thrown);
  }

  @Test
  void aLanguageThatIsMissingIsNamed() {
    JourneyValidator<Journey> half =
        JourneyValidator.forJourneys("acme.half")
            .summary(Text.en("it is done").nl("het is af"))
            .check((whole, context) -> context.report(Text.en("not done")));
    ValidatorDefinition<Journey> english =
        JourneyValidator.forJourneys("acme.english").summary("it is done");

    fails(
        () -> ValidatorTester.of(half).on(journey),
        "a message of acme.half has no text in \"nl\": \"not done\"");
    ValidatorTester.of(half).inLanguages(Locale.UK).on(journey).finds("journey", "not done");
    fails(
        () ->
            ValidatorTester.of(
                    english.check(
                        (whole, context) ->
                            context
                                .report(Text.en("not done").nl("niet af"))
                                .hint(Text.en("do it"))))
                .inLanguages(NL),
        "the summary of the validator acme.english has no text in \"nl\": \"it is done\"");
    fails(
        () ->
            ValidatorTester.of(
                    half.definition()
                        .hint(Text.en("do it"))
                        .check(
                            (whole, context) -> context.report(Text.en("not done").nl("niet af"))))
                .on(journey),
        "a hint of acme.half has no text in \"nl\": \"do it\"");
    fails(
        () ->
            ValidatorTester.of(JourneyValidator.forJourneys("acme.bare").check((j, c) -> {}))
                .inLanguages(Locale.ENGLISH),
        "the validator acme.bare has no summary");
  }

  @Test
  void whatOthersSayOfTheJourneyDoesNotCount() {
    Journey silent = journey.toBuilder().suppress("another-rule", "why not").build();

    ValidatorTester.of(SHORT).withOption(MOST, 10).on(silent).findsNothing();
  }

  @Test
  void theDayCanBeGiven() {
    JourneyValidator<Journey> day =
        JourneyValidator.forJourneys("acme.day")
            .check(
                (whole, context) ->
                    context
                        .asOf()
                        .ifPresent(date -> context.report(Text.en("{day}")).with("day", date)));

    ValidatorTester.of(day)
        .on(journey)
        .findsNothing()
        .asOf(LocalDate.EPOCH)
        .on(journey)
        .finds("journey", "1 January 1970")
        .andNothingElse();
  }

  @Test
  void registrationIsAskedOfTheClassLoader() {
    ClassLoader ours = ValidatorTesterTest.class.getClassLoader();
    ValidatorTester.of(
            JourneyValidator.forTouchpoints("found.hours").check((touchpoint, context) -> {}))
        .isRegistered(ours);

    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> ValidatorTester.of(SHORT).isRegistered(ours))
        .withMessageStartingWith(
            "the validator acme.short is in no plug-in that the class loader finds; is its provider"
                + " named in"
                + " META-INF/services/io.github.klantreis.validation.ValidatorProvider, or provided"
                + " by the module? Found:\n"
                + "found.hours  warning  from ");
    fails(
        () -> ValidatorTester.of(SHORT).isRegistered(ClassLoader.getPlatformClassLoader()),
        "the validator acme.short is in no plug-in that the class loader finds; is its provider"
            + " named in META-INF/services/io.github.klantreis.validation.ValidatorProvider, or"
            + " provided by the module? Found:\nnothing\n");
  }

  @Test
  void whatIsNoPathIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ValidatorTester.of(SHORT).on(journey).finds("purchase", "long"));
  }

  @Test
  void theExactFormHoldsAFindingToItsSeverityAndBothMessages() {
    String calls = "phase[purchase]/touchpoint[calls]";
    ValidatorTester tester = ValidatorTester.of(SHORT).withOption(MOST, 7);
    Journey one = journey.edit(e -> e.removeTouchpoint("moves"));
    tester
        .fires(one, Severity.WARNING, calls, "\"Calls us\" is long", "\"Calls us\" is lang")
        .firesAt(journey, calls, "phase[purchase]/touchpoint[moves]")
        .silent(one.edit(e -> e.removeTouchpoint("calls")), Journey.builder("a", "A").build());

    String found =
        """
        found:
          WARNING phase[purchase]/touchpoint[calls]: "\\"Calls us\\" is long"
        if that is right, expect it:
            .finds("phase[purchase]/touchpoint[calls]", "\\"Calls us\\" is long")
            .andNothingElse();
        """;
    fails(
        () -> tester.fires(one, Severity.WARNING, calls, "\"Calls us\" is long", "is lang"),
        """
        the validator acme.short does not find what is expected in the journey rent
        expected:
          WARNING phase[purchase]/touchpoint[calls]: "\\"Calls us\\" is long", "is lang"
        """
            + found);
    fails(
        () -> tester.firesAt(one, calls, "journey"),
        """
        the validator acme.short does not find what is expected in the journey rent
        expected:
          phase[purchase]/touchpoint[calls]
          journey
        """
            + found);
    fails(
        () -> tester.silent(one),
        """
        the validator acme.short does not find what is expected in the journey rent
        expected:
          nothing
        """
            + found);
  }

  @Test
  void severalExactFindingsAreExpectedOneAfterTheOther() {
    Expectations both =
        ValidatorTester.of(SHORT)
            .on(journey)
            .findsExactly(
                Severity.WARNING,
                "phase[purchase]/touchpoint[moves]",
                "\"Moves \\ in\" is long",
                "\"Moves \\ in\" is lang")
            .findsExactly(
                Severity.WARNING,
                "phase[purchase]/touchpoint[calls]",
                "\"Calls us\" is long",
                "\"Calls us\" is lang");

    both.andNothingElse();
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(
            () ->
                both.findsExactly(
                    Severity.ERROR, "journey", "\"Calls us\" is long", "\"Calls us\" is lang"));
  }

  @Test
  void aSetIsTestedAsAWhole() {
    JourneyValidator<Touchpoint> signs =
        JourneyValidator.forTouchpoints("acme.signs")
            .summary(Text.en("nobody signs").nl("niemand tekent"))
            .mustNot(Condition.of(Text.en("sign").nl("tekenen"), t -> t.id().equals("signs")));
    ValidatorTester tester = ValidatorTester.of(Validators.of(SHORT, signs));

    tester.firesAt(
        journey,
        "phase[purchase]/touchpoint[calls]",
        "phase[purchase]/touchpoint[signs]",
        "phase[purchase]/touchpoint[moves]");
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> tester.silent(journey))
        .withMessageStartingWith("the set of 2 validators does not find what is expected");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ValidatorTester.of(Validators.none()))
        .withMessage("there are no validators to test");
  }

  private static void fails(ThrowingCallable assertion, String message) {
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(assertion)
        .withMessage("%s", message);
  }
}
