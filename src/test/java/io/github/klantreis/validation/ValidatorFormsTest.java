package io.github.klantreis.validation;

import static io.github.klantreis.phase.CanonicalPhase.AWARENESS;
import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;
import static io.github.klantreis.validation.Conditions.haveAction;
import static io.github.klantreis.validation.Conditions.haveAttribute;
import static io.github.klantreis.validation.Conditions.haveChannel;
import static io.github.klantreis.validation.Conditions.useChannel;
import static io.github.klantreis.validation.Flats.EN;
import static io.github.klantreis.validation.Flats.NL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyElement;
import io.github.klantreis.model.LoyaltyLoop;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.term.ActionKind;
import io.github.klantreis.term.Channel;
import io.github.klantreis.vocabulary.Source;
import io.github.klantreis.vocabulary.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The three forms in which validators are written, as {@code api.md} shows them. */
final class ValidatorFormsTest {
  private static final JourneyValidator<Touchpoint> PHONE_NEEDS_HOURS =
      JourneyValidator.forTouchpoints("acme.phone-needs-hours")
          .severity(Severity.WARNING)
          .summary("a telephone touchpoint names its opening hours")
          .check(
              (touchpoint, context) -> {
                if (touchpoint.uses(Channel.TELEPHONE)
                    && !touchpoint.attributes().containsKey("opening-hours")) {
                  context
                      .report(
                          Text.en("\"{name}\" names no opening hours")
                              .nl("\"{name}\" noemt geen openingstijden, ook niet 's avonds"))
                      .with("name", touchpoint.name())
                      .hint(
                          Text.en("Add the attribute opening-hours")
                              .nl("Voeg het attribuut opening-hours toe"));
                }
              });

  private static final JourneyValidator<Touchpoint> NO_PHONE_WHEN_BUYING =
      JourneyValidator.forTouchpoints("acme.no-phone-when-buying")
          .inPhases(PURCHASE)
          .hint(Text.en("Nobody picks up").nl("Niemand neemt op"))
          .mustNot(useChannel(Channel.TELEPHONE));

  /** The class form. */
  private static final class PhaseSize implements JourneyValidator<Phase> {
    static final Option<Integer> MOST = Option.ofInt("acme.phase-size.most", 1);
    private static final Text TOO_MANY =
        Text.en("{count} touchpoints, more than {most}")
            .nl("{count} contactmomenten, meer dan {most}");

    @Override
    public ValidatorDefinition<Phase> definition() {
      return JourneyValidator.forPhases("acme.phase-size")
          .severity(Severity.INFO)
          .option(MOST)
          .source(Source.of("Acme handbook").at(Text.en("3.2")))
          .source(Source.LIBRARY_DEFAULT);
    }

    @Override
    public void check(Phase phase, ValidationContext context) {
      int most = context.option(MOST);
      if (phase.touchpoints().size() > most) {
        context
            .report(TOO_MANY)
            .with("count", phase.touchpoints().size())
            .with("most", most)
            .about(phase.touchpoints().get(most));
      }
    }
  }

  @Test
  void aLambdaReportsInTwoLanguagesWithItsHint() {
    Finding finding = only(Validators.of(PHONE_NEEDS_HOURS).validate(Flats.journey()));

    assertThat(finding.validatorId()).isEqualTo("acme.phone-needs-hours");
    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    assertThat(finding.path()).hasToString("phase[purchase]/touchpoint[calls]");
    assertThat(finding.message(EN)).isEqualTo("\"Calls us\" names no opening hours");
    assertThat(finding.message(NL))
        .isEqualTo("\"Calls us\" noemt geen openingstijden, ook niet 's avonds");
    assertThat(finding.hint(NL)).contains("Voeg het attribuut opening-hours toe");
    assertThat(finding.sources()).isEmpty();
    assertThat(finding)
        .hasToString(
            "WARNING acme.phone-needs-hours phase[purchase]/touchpoint[calls]: \"Calls us\" names"
                + " no opening hours");
  }

  @Test
  void aLambdaIsSilentWhereNothingIsWrong() {
    Journey mended =
        Flats.journey().withTouchpoint("calls", calls -> calls.attribute("opening-hours", "9-17"));

    assertThat(Validators.of(PHONE_NEEDS_HOURS).validate(mended).isClean()).isTrue();
  }

  @Test
  void aSentenceIsComposedOfItsWords() {
    Finding finding = only(Validators.of(NO_PHONE_WHEN_BUYING).validate(Flats.journey()));

    assertThat(finding.message(EN)).isEqualTo("\"Calls us\" must not use the channel Telephone");
    assertThat(finding.message(NL))
        .isEqualTo("\"Calls us\" mag niet het kanaal Telefoon gebruiken");
    assertThat(finding.hint(EN)).contains("Nobody picks up");
    assertThat(NO_PHONE_WHEN_BUYING.definition().summary().get(EN))
        .isEqualTo("touchpoints in Purchase must not use the channel Telephone");
    assertThat(NO_PHONE_WHEN_BUYING.definition().summary().get(NL))
        .isEqualTo("contactmomenten in Aankoop mogen niet het kanaal Telefoon gebruiken");
  }

  @Test
  void aSentenceKnowsItsPhasesItsFilterAndJoinedWords() {
    JourneyValidator<Touchpoint> sentence =
        JourneyValidator.forTouchpoints("acme.joined")
            .inPhases(AWARENESS, PURCHASE)
            .that(haveAction(ActionKind.CHAT))
            .that(haveChannel())
            .must(
                useChannel(Channel.STORE).or(useChannel(Channel.EMAIL)).and(haveAttribute("{x}")));

    assertThat(sentence.definition().summary().get(EN))
        .isEqualTo(
            "touchpoints in Awareness or Purchase that have the action Chat and have a channel must"
                + " (use the channel Store or use the channel E-mail) and have the attribute {x}");
    assertThat(sentence.definition().summary().get(NL))
        .startsWith("contactmomenten in ")
        .contains(" die de actie Chat hebben en een kanaal hebben moeten ")
        .endsWith("het attribuut {x} hebben");
    assertThat(only(Validators.of(sentence).validate(Flats.journey())).path())
        .hasToString("phase[purchase]/touchpoint[signs]");
  }

  @Test
  void aSentenceTakesOwnWordsAndTheirOpposite() {
    JourneyValidator<Touchpoint> own =
        JourneyValidator.forTouchpoints("acme.short")
            .must("have a short name", touchpoint -> touchpoint.name().length() < 10);
    JourneyValidator<Touchpoint> opposite =
        JourneyValidator.forTouchpoints("acme.no-chat").must(haveAction(ActionKind.CHAT).not());

    ValidationReport report = Validators.of(own, opposite).validate(Flats.journey());

    assertThat(report.findings())
        .extracting(finding -> finding.message(EN))
        .containsExactly(
            "\"Sees an ad\" must have a short name",
            "\"Signs the contract\" must not have the action Chat",
            "\"Signs the contract\" must have a short name");
  }

  @Test
  void aSentenceInOwnWordsIsDutchWhereTheWordsAre() {
    JourneyValidator<Touchpoint> hours =
        JourneyValidator.forTouchpoints("acme.hours")
            .must(
                Text.en("name its hours").nl("zijn openingstijden noemen"),
                touchpoint -> touchpoint.attributes().containsKey("hours"));

    Finding finding = Validators.of(hours).validate(Flats.journey()).findings().get(0);

    assertThat(finding.message(EN)).isEqualTo("\"Sees an ad\" must name its hours");
    assertThat(finding.message(NL)).isEqualTo("\"Sees an ad\" moet zijn openingstijden noemen");
  }

  @Test
  void aSentenceOfWordsInOneLanguageIsNotBegunInAnother() {
    Condition<Touchpoint> english =
        Condition.of(Text.en("have a phone number"), touchpoint -> false);
    JourneyValidator<Touchpoint> phone =
        JourneyValidator.forTouchpoints("acme.phone").must(english.and(haveChannel()));

    Finding finding = Validators.of(phone).validate(Flats.journey()).findings().get(0);

    assertThat(finding.message(NL))
        .isEqualTo("\"Sees an ad\" must have a phone number and have a channel");
    assertThat(phone.definition().summary().get(NL))
        .isEqualTo("touchpoints must have a phone number and have a channel");
  }

  @Test
  void aSentenceNamesEachTypeOfElement() {
    assertThat(
            List.of(
                summary(JourneyValidator.forJourneys("a")),
                summary(JourneyValidator.forJourneyHeadings("a")),
                summary(JourneyValidator.forPhases("a")),
                summary(JourneyValidator.forPhaseHeadings("a")),
                summary(JourneyValidator.forTouchpoints("a")),
                summary(JourneyValidator.forActions("a")),
                summary(JourneyValidator.forPersonas("a")),
                summary(JourneyValidator.forActors("a")),
                summary(JourneyValidator.forLoyaltyLoops("a")),
                summary(JourneyValidator.forElements(JourneyElement.class, "a"))))
        .containsExactly(
            "reizen moeten zijn",
            "reizen moeten zijn",
            "fasen moeten zijn",
            "fasen moeten zijn",
            "contactmomenten moeten zijn",
            "marketingacties moeten zijn",
            "persona's moeten zijn",
            "actoren moeten zijn",
            "loyalty loops moeten zijn",
            "onderdelen moeten zijn");
  }

  private static <E extends JourneyElement> String summary(ValidatorDefinition<E> description) {
    return description
        .must(Text.en("be").nl("zijn"), element -> true)
        .definition()
        .summary()
        .get(NL);
  }

  @Test
  void aSentenceCallsEachElementByItsName() {
    JourneyValidator<JourneyElement> no =
        JourneyValidator.forElements(JourneyElement.class, "no")
            .mustNot(Text.en("be").nl("zijn"), element -> true);
    Journey journey =
        Flats.journey().edit(edit -> edit.phase("loyalty", phase -> phase.name("Staying {name}")));

    assertThat(Validators.of(no).validate(journey).findings())
        .extracting(finding -> finding.message(NL))
        .containsExactly(
            "\"Renting a flat\" mag niet zijn",
            "\"A student\" mag niet zijn",
            "\"A parent\" mag niet zijn",
            "\"Bewustwording\" mag niet zijn",
            "\"Sees an ad\" mag niet zijn",
            "\"Advertentie\" mag niet zijn",
            "\"Aankoop\" mag niet zijn",
            "\"Calls us\" mag niet zijn",
            "\"Signs the contract\" mag niet zijn",
            "\"Chat\" mag niet zijn",
            "\"Bevestiging\" mag niet zijn",
            "\"Staying {name}\" mag niet zijn",
            "\"" + journey.loyaltyLoops().get(0).id() + "\" mag niet zijn");
  }

  @Test
  void aClassHasOptionsASourceAndAPartThatItIsAbout() {
    Validators validators = Validators.of(new PhaseSize());
    Finding finding = only(validators.validate(Flats.journey()));

    assertThat(finding.path()).hasToString("phase[purchase]/touchpoint[signs]");
    assertThat(finding.message(NL)).isEqualTo("2 contactmomenten, meer dan 1");
    assertThat(finding.sources())
        .containsExactly(Source.of("Acme handbook").at(Text.en("3.2")), Source.LIBRARY_DEFAULT);
    assertThat(finding.severity()).isEqualTo(Severity.INFO);
    assertThat(validators.withOption(PhaseSize.MOST, 2).validate(Flats.journey()).isClean())
        .isTrue();
    assertThat(finding.arguments()).containsEntry("count", 2).containsEntry("most", 1);
  }

  @Test
  void aClassWithoutASummaryIsCalledByItsId() {
    assertThat(new PhaseSize().definition().summary().get(EN)).isEqualTo("acme.phase-size");
  }

  @Test
  void aValidatorOfJourneysMaySumUpPhases() {
    JourneyValidator<Journey> most =
        JourneyValidator.forJourneys("acme.most")
            .summarisingPhases(phase -> phase.touchpoints().size())
            .check(
                (sizes, context) -> {
                  for (PhaseSummary<Integer> size : sizes) {
                    if (size.value() > 1) {
                      context
                          .report(Text.en("{phase} has {count}"))
                          .with("phase", size.phase().kind().label())
                          .with("count", size.value())
                          .about(size.phase());
                    }
                  }
                });
    Finding finding = only(Validators.of(most).validate(Flats.journey()));

    assertThat(finding.path()).hasToString("phase[purchase]");
    assertThat(finding.message(NL)).isEqualTo("Aankoop has 2");
  }

  @Test
  void whatCannotBeDescribedIsRefusedWithAClearText() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JourneyValidator.forTouchpoints("no id"))
        .withMessage(
            "\"no id\" is not the id of a validator; allowed are letters, digits and . _ : -");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JourneyValidator.forPersonas("acme.p").inPhases(PURCHASE))
        .withMessage(
            "elements of the type Persona are in no phase, so acme.p cannot be limited to phases;"
                + " phases, touchpoints, notes and actions can");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JourneyValidator.forTouchpoints("acme.t").inPhases())
        .withMessage("name at least one phase that acme.t looks in");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JourneyValidator.forPhases("acme.other").option(PhaseSize.MOST))
        .withMessage(
            "the option acme.phase-size.most is not of acme.other; its id starts with"
                + " \"acme.other.\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JourneyValidator.forPhases("acme.other").alias("no id"));
    assertThatIllegalStateException()
        .isThrownBy(() -> JourneyValidator.forPhases("acme.p").summarisingPhases(phase -> 1))
        .withMessage("only a validator of journeys sums up phases; acme.p looks at the type Phase");
  }

  @Test
  void aLoopKnowsNoPhasesToBeLimitedTo() {
    ValidatorDefinition<LoyaltyLoop> loops = JourneyValidator.forLoyaltyLoops("acme.l");

    assertThatIllegalArgumentException().isThrownBy(() -> loops.inPhases(PURCHASE));
  }

  private static Finding only(ValidationReport report) {
    assertThat(report.findings()).hasSize(1);
    return report.findings().get(0);
  }

  @Test
  void aDefinitionHasItsTypeAndItsProfiles() {
    ValidatorDefinition<Touchpoint> definition =
        JourneyValidator.forTouchpoints("acme.hours").profile("acme").profile("acme.shops");

    assertThat(definition.elementType()).isEqualTo(Touchpoint.class);
    assertThat(definition.profiles()).containsExactly("acme", "acme.shops");
    assertThat(definition.profile("acme").profiles()).hasSize(2);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> definition.profile("our shops"))
        .withMessage(
            "\"our shops\" is no name of a profile; allowed are letters, digits and . _ : -");
  }

  @Test
  void anElementAsAnArgumentIsItsName() {
    JourneyValidator<Journey> names =
        JourneyValidator.forJourneys("acme.names")
            .check(
                (journey, context) ->
                    context
                        .report(
                            Text.en("{journey}, {persona}, {phase}, {action}, {loop}")
                                .nl("{journey} - {persona} - {phase} - {action} - {loop}"))
                        .hint(Text.en("Rename {persona}").nl("Hernoem {persona}"))
                        .with("journey", journey)
                        .with("persona", journey.personas().get(0))
                        .with("phase", journey.phases().get(1))
                        .with(
                            "action", journey.phases().get(0).touchpoints().get(0).actions().get(0))
                        .with("loop", journey.loyaltyLoops().get(0)));
    Finding finding = only(Validators.of(names).validate(Flats.journey()));

    assertThat(finding.message(EN))
        .isEqualTo("Renting a flat, A student, Purchase, Advertisement, loyalty-to-purchase");
    assertThat(finding.message(NL))
        .isEqualTo("Renting a flat - A student - Aankoop - Advertentie - loyalty-to-purchase");
    assertThat(finding.messageTemplate().placeholders()).contains("journey", "loop");
    assertThat(finding.hintTemplate())
        .contains(Text.en("Rename {persona}").nl("Hernoem {persona}"));
    assertThat(finding.arguments()).containsEntry("persona", "A student");
  }
}
