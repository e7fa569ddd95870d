package io.github.klantreis.validation;

import static io.github.klantreis.validation.Flats.EN;
import static io.github.klantreis.validation.Flats.NL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.klantreis.model.Journey;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.vocabulary.Text;
import java.io.IOException;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** What a validator does wrong becomes a finding that names it, and all others still run. */
final class BrokenValidatorsTest {
  private static final Text HERE = Text.en("here");

  private static final JourneyValidator<Touchpoint> SOUND =
      JourneyValidator.forTouchpoints("z.sound")
          .check((touchpoint, context) -> context.report(HERE));

  /** What becomes of a validator that checks the touchpoint "calls" in some way. */
  private static List<Finding> broken(BiConsumer<Touchpoint, ValidationContext> check) {
    JourneyValidator<Touchpoint> broken =
        JourneyValidator.forTouchpoints("a.broken")
            .that(Condition.of(Text.en("call"), touchpoint -> touchpoint.id().equals("calls")))
            .check(check);
    ValidationReport report = Validators.of(broken, SOUND).validate(Flats.journey());
    assertThat(report.ofValidator("z.sound")).as("findings of the sound validator").hasSize(3);
    return report.findings().stream()
        .filter(finding -> !finding.validatorId().equals("z.sound"))
        .toList();
  }

  private static String failure(BiConsumer<Touchpoint, ValidationContext> check) {
    List<Finding> findings =
        broken(check).stream()
            .filter(finding -> finding.validatorId().equals("validator-failed"))
            .toList();
    assertThat(findings).hasSize(1);
    Finding failed = findings.get(0);
    assertThat(failed.path()).hasToString("phase[purchase]/touchpoint[calls]");
    assertThat(failed.severity()).isEqualTo(Severity.ERROR);
    return failed.message(EN);
  }

  @Test
  void oneThatThrowsIsNamed() {
    assertThat(
            failure(
                (touchpoint, context) -> {
                  throw new IllegalStateException("no {idea}");
                }))
        .isEqualTo(
            "The validator a.broken failed here: java.lang.IllegalStateException: no {idea}");
  }

  @Test
  void whatItReportedBeforeItThrewIsKept() {
    assertThat(
            broken(
                (touchpoint, context) -> {
                  context.report(HERE);
                  throw new IllegalStateException("late");
                }))
        .extracting(Finding::validatorId)
        .containsExactly("a.broken", "validator-failed");
  }

  @Test
  void oneThatCallsItselfForEverIsNamed() {
    assertThat(failure((touchpoint, context) -> forEver(1)))
        .isEqualTo("The validator a.broken failed here: java.lang.StackOverflowError");
  }

  @SuppressWarnings("InfiniteRecursion") // that is what is tested
  private static int forEver(int depth) {
    return 1 + forEver(depth + 1);
  }

  @Test
  void errorsCheckedExceptionsAndThoseWithoutWordsAreNamed() {
    assertThat(
            failure(
                (touchpoint, context) -> {
                  throw new AssertionError("assumed too much");
                }))
        .endsWith("java.lang.AssertionError: assumed too much");
    assertThat(
            failure(
                (touchpoint, context) -> {
                  throw new NoClassDefFoundError("acme/Hours");
                }))
        .endsWith("java.lang.NoClassDefFoundError: acme/Hours");
    assertThat(failure((touchpoint, context) -> sneak(new IOException("disk"))))
        .endsWith("java.io.IOException: disk");
    assertThat(
            failure(
                (touchpoint, context) -> {
                  throw new WordlessException();
                }))
        .endsWith(WordlessException.class.getName());
  }

  @SuppressWarnings("unchecked") // as other languages on the JVM throw them
  private static <T extends Throwable> void sneak(Throwable checked) throws T {
    throw (T) checked;
  }

  @SuppressWarnings("OverrideThrowableToString") // toString is what fails here
  private static final class WordlessException extends RuntimeException {
    private static final long serialVersionUID = 1;

    @Override
    public String toString() {
      throw new IllegalStateException("cannot even say that");
    }
  }

  @Test
  void theMachineSOwnTroubleIsThrownOn() {
    Validators validators =
        Validators.of(
            JourneyValidator.forTouchpoints("a")
                .check(
                    (touchpoint, context) -> {
                      throw new OutOfMemoryError("for the test");
                    }));

    assertThatThrownBy(() -> validators.validate(Flats.journey()))
        .isInstanceOf(OutOfMemoryError.class);
  }

  @Test
  void oneThatReportsAForeignElementIsNamed() {
    Touchpoint foreign = Flats.journey().touchpoint("signs").orElseThrow();

    assertThat(failure((touchpoint, context) -> context.report(HERE).about(foreign)))
        .isEqualTo(
            "The validator a.broken failed here: it reported touchpoint[signs], which is not part"
                + " of the checked element");
    assertThat(failure((touchpoint, context) -> context.report(HERE).related(foreign)))
        .isEqualTo(
            "The validator a.broken failed here: it named touchpoint[signs] as related, which is"
                + " not part of the checked element");
    assertThat(broken((touchpoint, context) -> context.report(HERE).about(foreign)))
        .extracting(finding -> finding.validatorId() + " " + finding.path())
        .containsExactly(
            "a.broken phase[purchase]/touchpoint[calls]",
            "validator-failed phase[purchase]/touchpoint[calls]");
  }

  @Test
  void anEqualCopyIsForeignTooAsEqualElementsMayStandAtTwoPlaces() {
    assertThat(
            failure(
                (touchpoint, context) ->
                    context.report(HERE).about(touchpoint.toBuilder().name("Copy").build())))
        .contains("it reported touchpoint[calls], which is not part of the checked element");
  }

  @Test
  void oneThatLeavesAPlaceholderUnfilledIsNamed() {
    assertThat(failure((touchpoint, context) -> context.report(Text.en("{name} is wrong"))))
        .endsWith("it gave no value for the placeholder {name}");
    assertThat(
            failure(
                (touchpoint, context) ->
                    context
                        .report(Text.en("{name} is wrong").nl("{naam} is fout"))
                        .with("name", "x")))
        .endsWith("it gave no value for the placeholder {naam}");
    assertThat(failure((touchpoint, context) -> context.report(HERE).hint(Text.en("Mend {part}"))))
        .endsWith("it gave no value for the placeholder {part}");
  }

  @Test
  @SuppressWarnings("NullAway") // as code without checks may
  void oneThatGivesNullIsNamed() {
    assertThat(failure((touchpoint, context) -> context.report(null)))
        .endsWith("java.lang.NullPointerException: message");
    assertThat(failure((touchpoint, context) -> context.report(HERE).with("name", null)))
        .endsWith("java.lang.NullPointerException: value");
  }

  @Test
  void aFilterThatThrowsIsNamed() {
    JourneyValidator<Touchpoint> broken =
        JourneyValidator.forTouchpoints("a.broken")
            .that(
                Condition.of(
                    Text.en("break"),
                    touchpoint -> {
                      throw new IllegalStateException("filter");
                    }))
            .check((touchpoint, context) -> context.report(HERE));

    assertThat(
            Validators.of(broken, SOUND).validate(Flats.journey()).ofValidator("validator-failed"))
        .hasSize(3);
  }

  @Test
  void aFactOfAPhaseThatCannotBeMadeIsAFindingThere() {
    JourneyValidator<Journey> broken =
        JourneyValidator.forJourneys("a.broken")
            .summarisingPhases(
                phase -> {
                  if (phase.touchpoints().isEmpty()) {
                    throw new IllegalStateException("empty");
                  }
                  return 1;
                })
            .check((facts, context) -> context.report(HERE));

    ValidationReport report = Validators.of(broken, SOUND).validate(Flats.journey());

    assertThat(report.ofValidator("z.sound")).hasSize(3);
    assertThat(report.ofValidator("validator-failed"))
        .extracting(finding -> finding.path() + ": " + finding.message(NL))
        .containsExactly(
            "phase[loyalty]: De validator a.broken faalde hier: java.lang.IllegalStateException:"
                + " empty");
    assertThat(report.ofValidator("a.broken")).isEmpty();
  }

  @Test
  void aCheckOfFactsThatThrowsIsAFindingAtTheJourney() {
    JourneyValidator<Journey> broken =
        JourneyValidator.forJourneys("a.broken")
            .summarisingPhases(phase -> 1)
            .check(
                (facts, context) -> {
                  throw new IllegalStateException("late");
                });

    assertThat(Validators.of(broken).validate(Flats.journey()).findings())
        .extracting(finding -> finding.validatorId() + " " + finding.path())
        .containsExactly("validator-failed journey");
  }

  @Test
  void aFailureCannotBeSuppressed() {
    Journey silent =
        Flats.journey().withTouchpoint("calls", calls -> calls.suppress("*", "all is well"));
    JourneyValidator<Touchpoint> broken =
        JourneyValidator.forTouchpoints("a.broken")
            .check(
                (touchpoint, context) -> {
                  throw new IllegalStateException("always");
                });

    assertThat(Validators.of(broken).validate(silent).ofValidator("validator-failed")).hasSize(3);
  }

  @Test
  void whatUsersTypeComesOutAsTyped() {
    String hostile = "{0}${7*7}<b>%s{name}\\1$1'";
    Journey journey = Flats.journey().withTouchpoint("calls", calls -> calls.name(hostile));
    JourneyValidator<Touchpoint> names =
        JourneyValidator.forTouchpoints("a.names")
            .check(
                (touchpoint, context) ->
                    context
                        .report(Text.en("\"{name}\" after {other}").nl("\"{name}\" na {other}"))
                        .hint(Text.en("Rename {name}"))
                        .with("name", touchpoint.name())
                        .with("other", "{name}"));

    Finding finding = Validators.of(names).validate(journey).findings().get(1);

    assertThat(finding.message(EN)).isEqualTo("\"" + hostile + "\" after {name}");
    assertThat(finding.message(NL)).isEqualTo("\"" + hostile + "\" na {name}");
    assertThat(finding.hint(NL)).contains("Rename " + hostile);
    assertThat(Validators.of(names).validate(journey).toText(NL)).contains(hostile);
  }
}
