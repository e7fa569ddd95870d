package io.github.klantreis.validation;

import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;
import static io.github.klantreis.validation.Flats.EN;
import static io.github.klantreis.validation.Flats.NL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.klantreis.exchange.json.JourneyJson;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.vocabulary.Text;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What a validator does wrong becomes a finding that names it, and all others still run. */
final class BrokenValidatorsTest {
  private static final Text HERE = Text.en("here");

  static final JourneyValidator<Touchpoint> SOUND =
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
  private static <T extends Throwable> boolean sneak(Throwable checked) throws T {
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
  void whatItThrewIsKept() {
    IllegalStateException thrown = new IllegalStateException("no hours");

    List<Finding> findings =
        broken(
            (touchpoint, context) -> {
              throw thrown;
            });

    assertThat(findings.get(0).cause()).containsSame(thrown);
    assertThat(broken((touchpoint, context) -> context.report(HERE)).get(0).cause()).isEmpty();
  }

  @Test
  void twoReportsAreEqualWhateverExceptionsTheyKeep() {
    Validators validators =
        Validators.of(
            JourneyValidator.forTouchpoints("a")
                .check(
                    (touchpoint, context) -> {
                      throw new IllegalStateException("each time another");
                    }));

    assertThat(validators.validate(Flats.journey()))
        .isEqualTo(validators.validate(Flats.journey()));
  }

  @Test
  void theMachineSOwnTroubleIsThrownOn() {
    for (Error trouble :
        List.of(new OutOfMemoryError("for the test"), new InternalError("for the test"))) {
      JourneyValidator<?> check =
          JourneyValidator.forTouchpoints("a")
              .check((touchpoint, context) -> BrokenValidatorsTest.<Error>sneak(trouble));
      JourneyValidator<?> filter =
          JourneyValidator.forTouchpoints("a")
              .that(Condition.of(Text.en("break"), t -> BrokenValidatorsTest.<Error>sneak(trouble)))
              .check((touchpoint, context) -> context.report(HERE));
      JourneyValidator<?> fact =
          JourneyValidator.forJourneys("a")
              .summarisingPhases(phase -> BrokenValidatorsTest.<Error>sneak(trouble))
              .check((facts, context) -> context.report(HERE));
      for (JourneyValidator<?> broken : List.of(check, filter, fact)) {
        assertThatThrownBy(() -> Validators.of(broken).validate(Flats.journey())).isSameAs(trouble);
      }
    }
  }

  @Test
  void oneThatValidatesTheSameJourneyIsRefusedInsteadOfRunningForEver() {
    AtomicReference<Validators> own = new AtomicReference<>(Validators.none());
    JourneyValidator<Touchpoint> circle =
        JourneyValidator.forTouchpoints("a.circle")
            .check((touchpoint, context) -> own.get().validate(Flats.journey()));
    own.set(Validators.of(circle));

    assertThat(own.get().validate(Flats.journey()).findings())
        .extracting(finding -> finding.message(EN))
        .hasSize(3)
        .allMatch(
            message ->
                message.endsWith(
                    "the validator a.circle validates the journey rent, which is being validated,"
                        + " by a set that the validator is in itself; that would never end"));
  }

  @Test
  void soAreAnEditedCopyAFactOfAPhaseACircleOfTwoAndARevalidation() {
    AtomicReference<Validators> own = new AtomicReference<>(Validators.none());
    AtomicReference<ValidationReport> former = new AtomicReference<>();
    JourneyValidator<Journey> copies =
        JourneyValidator.forJourneys("a.copies")
            .check(
                (journey, context) ->
                    own.get().validate(journey.withTouchpoint("calls", c -> c.name("Phones"))));
    JourneyValidator<Journey> facts =
        JourneyValidator.forJourneys("a.facts")
            .summarisingPhases(phase -> own.get().validate(Flats.journey()))
            .check((reports, context) -> {});
    JourneyValidator<Journey> two =
        JourneyValidator.forJourneys("a.two")
            .check(
                (journey, context) ->
                    throwFirst(
                        Validators.of(
                                JourneyValidator.forJourneys("a.other")
                                    .check((same, inner) -> throwFirst(own.get().validate(same))))
                            .validate(journey)));
    JourneyValidator<Journey> again =
        JourneyValidator.forJourneys("a.again")
            .check(
                (journey, context) -> {
                  if (former.get() != null) {
                    former.get().revalidate(journey.withTouchpoint("signs", s -> s.name("Signs")));
                  }
                });
    JourneyValidator<Journey> begun =
        JourneyValidator.forJourneys("a.begun")
            .once(
                Begun.anyPhase(
                    Text.en("another validation finds nothing"),
                    phase -> own.get().validate(Flats.journey()).isClean()))
            .check((journey, context) -> {});
    for (JourneyValidator<Journey> each : List.of(copies, facts, two, again, begun)) {
      own.set(Validators.of(each));
      former.set(null);
      former.set(own.get().validate(Flats.journey()));

      assertThat(own.get().validate(Flats.journey()).findings())
          .as(each.definition().id())
          .isNotEmpty()
          .allMatch(finding -> finding.message(EN).endsWith("that would never end"));
    }
  }

  private static void throwFirst(ValidationReport report) {
    report
        .findings()
        .forEach(
            finding -> {
              throw new IllegalStateException(finding.message(EN));
            });
  }

  @Test
  void oneMayValidateAnotherJourneyOrTheSameWithOtherValidators() {
    Journey another =
        Journey.builder("buy", "Buying a flat")
            .phase(
                PURCHASE,
                phase -> phase.touchpoint("a", "A").touchpoint("b", "B").touchpoint("c", "C"))
            .build();
    AtomicReference<Validators> own = new AtomicReference<>(Validators.none());
    List<Integer> found = new ArrayList<>();
    own.set(
        Validators.of(
            SOUND,
            JourneyValidator.forJourneys("a.asks")
                .check(
                    (journey, context) -> {
                      if (journey.id().equals("rent")) {
                        found.add(own.get().validate(another).findings().size());
                        found.add(Validators.of(SOUND).validate(journey).findings().size());
                      }
                    })));

    assertThat(own.get().validate(Flats.journey()).ofValidator("validator-failed")).isEmpty();
    assertThat(found).containsExactly(3, 3);
  }

  @Test
  void aContextThatIsUsedByAnotherThreadIsRefused() {
    assertThat(
            failure(
                (touchpoint, context) ->
                    CompletableFuture.runAsync(() -> context.report(HERE)).join()))
        .endsWith(
            "java.lang.IllegalStateException: the context of phase[purchase]/touchpoint[calls] is"
                + " used after its check or by another thread; a validator reports during its"
                + " check, in the thread of the check");
  }

  @Test
  void aContextThatIsUsedAfterItsCheckIsRefusedAtTheNextElementToo() {
    List<ValidationContext> kept = new ArrayList<>();
    List<FindingDraft> drafts = new ArrayList<>();
    JourneyValidator<Touchpoint> late =
        JourneyValidator.forTouchpoints("a.late")
            .check(
                (touchpoint, context) -> {
                  kept.add(context);
                  kept.get(0).report(HERE);
                });

    assertThat(Validators.of(late).validate(Flats.journey()).findings())
        .extracting(finding -> finding.validatorId() + " " + finding.path())
        .containsExactly(
            "a.late phase[awareness]/touchpoint[sees-ad]",
            "validator-failed phase[purchase]/touchpoint[calls]",
            "validator-failed phase[purchase]/touchpoint[signs]");

    Validators.of(
            JourneyValidator.forTouchpoints("a")
                .check((touchpoint, context) -> drafts.add(context.report(HERE))))
        .validate(Flats.journey());
    ValidationContext over = kept.get(0);
    FindingDraft draft = drafts.get(0);
    for (ThrowingCallable use :
        List.<ThrowingCallable>of(
            over::journey,
            over::phase,
            over::touchpoint,
            over::branching,
            over::branch,
            over::asOf,
            () -> over.isIn(PURCHASE),
            () -> over.option(Option.ofInt("a.late.most", 1)),
            () -> draft.with("name", "x"),
            () -> draft.hint(HERE),
            () -> draft.severity(Severity.INFO),
            () -> draft.about(Flats.journey()),
            () -> draft.attribute("name"),
            () -> draft.related(Flats.journey()))) {
      assertThatThrownBy(use)
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("is used after its check");
    }
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
  void oneThatLeavesAPlaceholderOfWordsForSeveralUnfilledIsNamed() {
    Wording wording =
        Wording.one(Text.en("wrong")).some(Text.en("{n} of {of} for {people}: {places} {colour}"));

    assertThat(failure((touchpoint, context) -> context.report(wording)))
        .endsWith(
            "words for several have {n}, {of}, {places} and what is given by with(…), but it gave no"
                + " value for the placeholder {colour}")
        .endsWith("it gave no value for the placeholder {colour}");
    assertThat(broken((touchpoint, context) -> context.report(wording).with("colour", "red")))
        .extracting(Finding::validatorId)
        .containsExactly("a.broken");
  }

  @Test
  @SuppressWarnings("NullAway") // as code without checks may
  void oneThatGivesNullIsNamed() {
    assertThat(failure((touchpoint, context) -> context.report((Text) null)))
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

  private static ValidationReport withFixes(FixRule<Touchpoint> rule) {
    return Validators.of(
            JourneyValidator.forTouchpoints("a.broken")
                .fixes(rule)
                .check((touchpoint, context) -> context.report(HERE)))
        .validate(Flats.journey());
  }

  @Test
  void anOfferOfAFixThatThrowsOffersNothing() {
    ValidationReport report =
        withFixes(
            (touchpoint, finding, offers) -> {
              offers.correction("rename", HERE, edit -> {});
              BrokenValidatorsTest.<RuntimeException>sneak(new IOException("disk"));
            });
    assertThat(report.fixes(report.findings().get(0))).isEmpty();
    assertThat(report.fixed().applied()).isEmpty();
    assertThat(report.fixed().journey()).isEqualTo(Flats.journey());
    assertThat(JourneyJson.writeWithFixes(report, Flats.journey())).contains("a.broken");
  }

  @Test
  void anEditOfAFixThatThrowsIsRefusedWithItsReason() {
    IllegalStateException thrown = new IllegalStateException("no {idea}");
    ValidationReport report =
        withFixes(
            (touchpoint, finding, offers) ->
                offers.correction(
                    "rename",
                    HERE,
                    edit -> {
                      throw thrown;
                    }));
    Fix fix = report.fixes(report.findings().get(0)).get(0);
    assertThat(fix.isSafe()).isFalse();
    assertThatThrownBy(() -> fix.applyTo(Flats.journey()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasCause(thrown);
    assertThat(report.fixed().refused()).isEmpty();
    assertThat(report.fixed(each -> true).refused())
        .hasSize(3)
        .allMatch(
            refused ->
                refused
                    .reason()
                    .get(EN)
                    .equals("it cannot be applied: java.lang.IllegalStateException: no {idea}"));
    assertThat(JourneyJson.writeWithFixes(report, Flats.journey())).contains("a.broken");
  }

  @Test
  void theMachineSOwnTroubleInAFixIsThrownOn() {
    OutOfMemoryError trouble = new OutOfMemoryError("for the test");
    ValidationReport offer =
        withFixes((touchpoint, finding, offers) -> BrokenValidatorsTest.<Error>sneak(trouble));
    ValidationReport edit =
        withFixes(
            (touchpoint, finding, offers) ->
                offers.correction(
                    "rename", HERE, each -> BrokenValidatorsTest.<Error>sneak(trouble)));
    assertThatThrownBy(offer::fixed).isSameAs(trouble);
    assertThatThrownBy(edit::fixed).isSameAs(trouble);
  }
}
