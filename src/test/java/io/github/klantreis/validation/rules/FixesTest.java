package io.github.klantreis.validation.rules;

import static io.github.klantreis.phase.CanonicalPhase.ADVOCACY;
import static io.github.klantreis.phase.CanonicalPhase.AWARENESS;
import static io.github.klantreis.phase.CanonicalPhase.CONSIDERATION;
import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;
import static io.github.klantreis.phase.CanonicalPhase.USAGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.klantreis.model.Journey;
import io.github.klantreis.model.MarketingAction;
import io.github.klantreis.model.Phase;
import io.github.klantreis.part.Link;
import io.github.klantreis.part.MessageBuilder;
import io.github.klantreis.term.ActionKind;
import io.github.klantreis.term.Channel;
import io.github.klantreis.term.FormOfAddress;
import io.github.klantreis.term.LinkKind;
import io.github.klantreis.term.People;
import io.github.klantreis.term.Reward;
import io.github.klantreis.testing.ValidatorTester;
import io.github.klantreis.validation.Finding;
import io.github.klantreis.validation.Fix;
import io.github.klantreis.validation.FixKind;
import io.github.klantreis.validation.FixedJourney;
import io.github.klantreis.validation.JourneyValidator;
import io.github.klantreis.validation.ValidationReport;
import io.github.klantreis.validation.Validators;
import io.github.klantreis.vocabulary.Term;
import io.github.klantreis.vocabulary.Text;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Findings that mend. */
final class FixesTest {
  private static final Validators STRICT = StandardRules.strict();

  private static Journey shuffled() {
    return Journey.builder("bed", "Buying a bed")
        .phase(USAGE, p -> p.touchpoint("sleeps", "Sleeps"))
        .phase(PURCHASE, p -> p.touchpoint("pays", "Pays"))
        .phase(AWARENESS, p -> p.touchpoint("sees", "Sees a bed"))
        .phase(CONSIDERATION, p -> p.touchpoint("compares", "Compares"))
        .build();
  }

  private static Journey paying(Consumer<MessageBuilder> message) {
    return Journey.builder("bed", "Buying a bed")
        .phase(
            PURCHASE,
            p ->
                p.touchpoint(
                    "pays",
                    "Pays",
                    t -> t.action("checkout", ActionKind.CHECKOUT, a -> a.message(message))))
        .build();
  }

  private static Finding only(ValidationReport report, String rule) {
    List<Finding> findings = report.ofValidator(rule);
    assertThat(findings).hasSize(1);
    return findings.get(0);
  }

  @Test
  void allPhasesArePutInOrderAtOnce() {
    ValidatorTester.of(PhaseRules.PHASE_ORDER)
        .on(shuffled())
        .finds("phase[purchase]")
        .fixedBy("order")
        .finds("phase[awareness]")
        .fixedBy("order");

    FixedJourney fixed = Validators.of(PhaseRules.PHASE_ORDER).validate(shuffled()).fixed();

    assertThat(fixed.journey().phases())
        .extracting(Phase::id)
        .containsExactly("awareness", "consideration", "purchase", "usage");
    assertThat(fixed.applied()).hasSize(1);
    assertThat(fixed.refused()).isEmpty();
    assertThat(fixed.report().isClean()).isTrue();
    assertThat(fixed.report().fixed().journey()).isSameAs(fixed.journey());
    assertThat(fixed.toText(Locale.ENGLISH))
        .isEqualTo(
            "1 change was made in \"%s\":\n  phase-order  phase[purchase]  %s\n",
            fixed.journey().name(), fixed.applied().get(0).words().get(Locale.ENGLISH));
  }

  @Test
  void theFormThatAllMessagesHaveBecomesThatOfTheJourney() {
    Journey one = paying(m -> m.formOfAddress(FormOfAddress.INFORMAL));
    ValidatorTester tester = ValidatorTester.of(FormOfAddressRules.FORM_OF_ADDRESS_UNSET);
    tester.on(one).finds("journey/@formOfAddress").fixedBy("set").andNothingElse();
    tester
        .on(paying(m -> m.subject("Je betaling is gelukt")))
        .finds("journey/@formOfAddress")
        .fixedBy("set", "set")
        .andNothingElse();

    ValidationReport report = STRICT.validate(one);
    Fix fix = report.fixes(only(report, "form-of-address-unset")).get(0);

    assertThat(fix.isSafe()).isTrue();
    assertThat(fix.kind()).isEqualTo(FixKind.CORRECTION);
    assertThat(fix.target()).isEmpty();
    assertThat(fix.applyTo(one).formOfAddress()).contains(FormOfAddress.INFORMAL);
    assertThat(fix.changes(one).changes()).hasSize(1);
    assertThat(fix.finding().validatorId()).isEqualTo("form-of-address-unset");
    assertThat(fix).hasToString("set: The form of address is informal (jij)");
    ValidationReport other = STRICT.validate(paying(m -> m.subject("Je betaling is gelukt")));
    List<Fix> choices = other.fixes(only(other, "form-of-address-unset"));
    assertThat(choices)
        .extracting(choice -> choice.target().orElseThrow() + choice.isSafe())
        .containsExactly("formalfalse", "informalfalse");
    assertThat(choices.get(0))
        .isEqualTo(other.fixes(choices.get(0).finding()).get(0))
        .hasSameHashCodeAs(other.fixes(choices.get(0).finding()).get(0))
        .isNotEqualTo(choices.get(1));
  }

  @Test
  void eachOfTwoLinksIsMendedWithoutTheOtherComingBack() {
    Journey journey =
        paying(m -> m.link(LinkKind.SOCIAL, "a.example").link(LinkKind.EXTERNAL, "b.example"));
    ValidatorTester.of(PurchaseRules.PURCHASE_DISTRACTING_LINK)
        .on(journey)
        .finds("phase[purchase]/touchpoint[pays]/action[checkout]/@message", "a.example")
        .fixedBy("remove-link", "is-next-step")
        .finds("phase[purchase]/touchpoint[pays]/action[checkout]/@message", "b.example")
        .fixedBy("remove-link", "is-next-step")
        .andNothingElse();

    ValidationReport report = STRICT.validate(journey);
    FixedJourney fixed = report.fixed(fix -> fix.id().equals("remove-link"));

    assertThat(fixed.applied()).hasSize(2).allMatch(fix -> fix.kind() == FixKind.IMPROVEMENT);
    assertThat(links(fixed.journey())).isEmpty();
    Journey held = journey;
    for (Fix fix :
        report.ofValidator("purchase-distracting-link").stream()
            .map(finding -> report.fixes(finding).get(0))
            .toList()) {
      held = fix.applyTo(held); // both were offered for the first state
    }
    assertThat(links(held)).isEmpty();
    assertThat(report.fixed().journey()).as("nothing unasked").isSameAs(journey);
  }

  private static List<Link> links(Journey journey) {
    return journey
        .walk(MarketingAction.class)
        .flatMap(located -> located.element().message().stream())
        .flatMap(message -> message.links().stream())
        .toList();
  }

  @Test
  void aChatWaitsOrIsOpenedByCustomers() {
    Journey journey =
        Journey.builder("bed", "Buying a bed")
            .phase(
                PURCHASE,
                p ->
                    p.touchpoint(
                        "pays",
                        "Pays",
                        t ->
                            t.action(
                                "chat",
                                ActionKind.CHAT,
                                a -> a.opensItselfAfter(Duration.ofSeconds(3)))))
            .build();

    ValidatorTester.of(PurchaseRules.PURCHASE_CHAT_OPENS_TOO_SOON)
        .on(journey)
        .finds("phase[purchase]/touchpoint[pays]/action[chat]")
        .fixedBy("wait", "open-by-hand")
        .andNothingElse();
  }

  private static Journey mailing(Consumer<MessageBuilder> last) {
    Consumer<MessageBuilder> usual =
        m ->
            m.formOfAddress(FormOfAddress.FORMAL)
                .toneOfVoice("plain")
                .language(Locale.forLanguageTag("nl"))
                .sender("anna@shop.example");
    return Journey.builder("bed", "Buying a bed")
        .phase(
            USAGE,
            p ->
                p.touchpoint("a", "A", t -> t.action(ActionKind.EMAIL, a -> a.message(usual)))
                    .touchpoint("b", "B", t -> t.action(ActionKind.EMAIL, a -> a.message(usual)))
                    .touchpoint("c", "C", t -> t.action(ActionKind.EMAIL, a -> a.message(last))))
        .build();
  }

  @Test
  void aMessageWithoutWordsBecomesAsTheOthersAreAndOneWithWordsIsLeftToItsWriter() {
    String path = "phase[usage]/touchpoint[c]/action[email]";
    Consumer<MessageBuilder> worded = m -> m.subject("Hoi");
    for (Consumer<MessageBuilder> odd :
        List.<Consumer<MessageBuilder>>of(
            m -> m.formOfAddress(FormOfAddress.INFORMAL),
            m -> m.toneOfVoice("witty"),
            m -> m.language(Locale.FRENCH))) {
      ValidatorTester tester =
          ValidatorTester.of(
              Validators.of(
                  FormOfAddressRules.FORM_OF_ADDRESS_MIXED,
                  MessageRules.TONE_OF_VOICE_MIXED,
                  MessageRules.MESSAGE_LANGUAGE_MIXED));
      tester.on(mailing(odd)).finds(path).fixedBy("set-usual").andNothingElse();
      tester.on(mailing(odd.andThen(worded))).finds(path).hasNoFix().andNothingElse();
    }
  }

  @Test
  void aNoReplyMessageIsSentFromAnAddressThatOthersComeFrom() {
    ValidatorTester.of(MessageRules.MESSAGE_NO_REPLY_SENDER)
        .on(mailing(m -> m.sender("no-reply@shop.example")))
        .finds("phase[usage]/touchpoint[c]/action[email]/@message")
        .fixedBy("send-from")
        .andNothingElse();
  }

  @Test
  void oneOfTheChoicesIsKept() {
    Journey journey = paying(m -> m.choice("Pay").choice("Look around").choice("Ask"));
    ValidatorTester.of(PurchaseRules.PURCHASE_TOO_MANY_CHOICES)
        .on(journey)
        .finds("phase[purchase]/touchpoint[pays]")
        .fixedBy("keep", "keep", "keep")
        .andNothingElse()
        .withOption(PurchaseRules.MAX_CHOICES, 2)
        .on(journey)
        .finds("phase[purchase]/touchpoint[pays]")
        .hasNoFix();
  }

  @Test
  void anAmbassadorIsThankedInsteadOfPaid() {
    Journey journey =
        Journey.builder("bed", "Buying a bed")
            .phase(PURCHASE, p -> p.touchpoint("pays", "Pays"))
            .phase(
                ADVOCACY,
                p ->
                    p.touchpoint(
                        "tells",
                        "Tells friends",
                        t ->
                            t.action(
                                "friends",
                                ActionKind.ASK_FOR_REFERRAL,
                                a -> a.reward(Reward.FINANCIAL))))
            .build();

    ValidatorTester.of(AdvocacyRules.ADVOCACY_PAID)
        .on(journey)
        .finds("phase[advocacy]/touchpoint[tells]/action[friends]")
        .fixedBy("recognise", "no-reward")
        .andNothingElse();
  }

  @Test
  void anUnneededSuppressionIsTakenOutAndOthersStay() {
    Journey journey =
        shuffled()
            .withTouchpoint(
                "pays",
                t ->
                    t.suppress("touchpoint-is-a-channel", "once")
                        .suppress("touchpoint-without-channel", "later"));
    ValidationReport report = STRICT.validate(journey);
    Fix fix = report.fixes(only(report, "suppression-unused")).get(0);

    assertThat(fix.isSafe()).isTrue();
    assertThat(fix.words().get(Locale.forLanguageTag("nl"))).isEqualTo("Haal de onderdrukking weg");
    assertThat(fix.applyTo(journey).touchpoint("pays").orElseThrow().suppressions())
        .extracting(suppression -> suppression.validatorId())
        .containsExactly("touchpoint-without-channel");
  }

  @Test
  void aFixOfAFindingThatIsGoneChangesNothing() {
    ValidationReport report = STRICT.validate(shuffled());
    Fix fix = report.fixes(report.ofValidator("phase-order").get(0)).get(0);
    Journey mended = fix.applyTo(shuffled());

    assertThat(fix.applyTo(mended)).isSameAs(mended);
    assertThat(fix.changes(mended).isEmpty()).isTrue();
  }

  @Test
  void whatOnlyPeopleCanSayHasNoFix() {
    ValidatorTester.of(PersonaRules.EMPATHY_MAP_MISSING)
        .on(Journey.builder("a", "A").persona("ann", "Ann").build())
        .finds("persona[ann]/@empathyMap")
        .hasNoFix()
        .andNothingElse();
    assertThat(PhaseRules.PHASE_ORDER.definition().offersFixes()).isTrue();
    assertThat(PersonaRules.EMPATHY_MAP_MISSING.definition().offersFixes()).isFalse();
  }

  @Test
  void aFixThatBringsAnotherFindingOrCannotBeMadeIsRefusedWithTheReason() {
    JourneyValidator<?> bad =
        JourneyValidator.forPhases("bad")
            .fixes(
                (phase, finding, offers) ->
                    offers
                        .correction(
                            "empty",
                            Text.en("Empty it"),
                            edit -> edit.removeTouchpoint(phase.touchpoints().get(0).id()))
                        .choice("none", "x", Text.en("No"), edit -> {})
                        .improvement("fail", Text.en("Fail"), edit -> edit.removePhase("gone")))
            .check(
                (phase, context) -> {
                  if (!phase.touchpoints().isEmpty()) {
                    context.report(Text.en("full"));
                  }
                });
    Validators validators = Validators.of(bad, PhaseRules.PHASE_EMPTY);
    FixedJourney fixed = validators.validate(shuffled()).fixed(fix -> true);

    assertThat(fixed.journey()).isEqualTo(shuffled());
    assertThat(fixed.applied()).isEmpty();
    assertThat(fixed.toText(Locale.ENGLISH))
        .startsWith("Nothing was changed in \"")
        .contains(" changes were not made:\n", "  phase[usage]  No: the finding stays\n");
    assertThat(fixed.toText(Locale.forLanguageTag("nl")))
        .startsWith("Er is niets gewijzigd in \"")
        .contains(" wijzigingen zijn niet doorgevoerd:\n")
        .contains("  phase[usage]  No: de bevinding blijft staan\n");
    assertThat(fixed.refused())
        .filteredOn(refused -> refused.fix().finding().path().toString().equals("phase[usage]"))
        .extracting(refused -> refused.fix().id() + ": " + reason(refused).split("[:\"]", -1)[0])
        .containsExactly(
            "empty: it brings another finding, warning phase-empty at phase ",
            "none: the finding stays",
            "fail: it cannot be applied");
    assertThat(fixed.refused())
        .filteredOn(refused -> refused.fix().finding().path().toString().equals("phase[usage]"))
        .extracting(refused -> refused.reason().get(Locale.forLanguageTag("nl")))
        .satisfiesExactly(
            brings ->
                assertThat(brings)
                    .startsWith(
                        "dit leidt tot een andere bevinding, waarschuwing phase-empty bij fase \"Gebruik\": "),
            stays -> assertThat(stays).isEqualTo("de bevinding blijft staan"),
            fails ->
                assertThat(fails)
                    .startsWith(
                        "dit kan niet worden toegepast: er is geen fase \"gone\"; er zijn ["));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                validators
                    .validate(shuffled())
                    .fixes(validators.validate(shuffled()).findings().get(0))
                    .get(2)
                    .applyTo(shuffled()));
  }

  @Test
  void offersKnowWhereTheFindingIs() {
    List<String> places = new ArrayList<>();
    JourneyValidator<?> where =
        JourneyValidator.forActions("where")
            .fixes(
                (action, finding, offers) ->
                    places.add(offers.touchpointId() + " " + offers.actionId()))
            .check((action, context) -> context.report(Text.en("here")));
    JourneyValidator<?> nowhere =
        JourneyValidator.forPhases("nowhere")
            .fixes((phase, finding, offers) -> places.add(offers.touchpointId()))
            .check((phase, context) -> context.report(Text.en("here")));
    ValidationReport report =
        Validators.of(where, nowhere).validate(paying(m -> m.subject("Paid")));

    assertThat(report.fixes(only(report, "where"))).isEmpty();
    assertThat(places).containsExactly("pays checkout");
    assertThat(report.fixes(only(report, "nowhere"))).as("that is at no touchpoint").isEmpty();
    assertThat(places).hasSize(1);
    assertThat(reason(new FixedJourney.Refused(someFix(), Text.en("it was late"))))
        .isEqualTo("it was late");
  }

  @Test
  void whatAnOfferNamesIsReadAsItStands() {
    JourneyValidator<?> rule =
        JourneyValidator.forTouchpoints("named")
            .fixes(
                (touchpoint, finding, offers) ->
                    offers
                        .choice(
                            "choose",
                            "one",
                            Text.en("{People} at \"{name}\" {channel}, {n} {unknown}")
                                .nl("{People} bij \"{name}\" {channel}, {n} {unknown}"),
                            Map.of("name", touchpoint, "channel", Channel.STORE, "n", 3),
                            edit -> {})
                        .improvement(
                            "change",
                            "",
                            Text.en("{said} {people}"),
                            Map.of("said", Text.en("{people} of {said}")),
                            edit -> {}))
            .check((touchpoint, context) -> context.report(Text.en("here")));
    ValidationReport report =
        Validators.of(rule)
            .validate(
                Journey.builder("form", "A form")
                    .people(People.PATIENTS)
                    .phase(USAGE, p -> p.touchpoint("fills", "Fills in {people} form"))
                    .build());

    assertThat(report.fixes(only(report, "named")))
        .extracting(fix -> fix.words().get(Locale.ENGLISH))
        .containsExactly(
            "Patients at \"Fills in {people} form\" Store, 3 {unknown}",
            "{people} of {said} patients");
    assertThat(report.fixes(only(report, "named")).get(0).words().get(Locale.forLanguageTag("nl")))
        .startsWith("Patiënten bij \"Fills in {people} form\" Winkel");
  }

  private static String reason(FixedJourney.Refused refused) {
    return refused.reason().get(Locale.ENGLISH);
  }

  private static Fix someFix() {
    ValidationReport report = STRICT.validate(shuffled());
    return report.fixes(report.ofValidator("phase-order").get(0)).get(0);
  }

  @Test
  void safeFixesOfAMergedReportOfTwoJourneysAreRefused() {
    ValidationReport merged =
        STRICT.validate(shuffled()).merge(STRICT.validate(paying(m -> m.subject("Paid"))));

    assertThatIllegalStateException()
        .isThrownBy(merged::fixed)
        .withMessageContaining("merged from several journeys");
  }

  @Test
  void aFixThatCannotBeAppliedIsNotSafeAndStopsNoOther() {
    JourneyValidator<?> broken =
        JourneyValidator.forPhases("broken")
            .fixes(
                (phase, finding, offers) ->
                    offers.correction("gone", Text.en("Go"), edit -> edit.removePhase("gone")))
            .check((phase, context) -> context.report(Text.en("here")));
    ValidationReport report = Validators.of(broken, PhaseRules.PHASE_ORDER).validate(shuffled());

    assertThat(report.fixes(report.ofValidator("broken").get(0)).get(0).isSafe()).isFalse();
    assertThat(report.fixed().applied()).extracting(Fix::id).containsExactly("order");
  }

  @Test
  void aValidatorThatFailsStopsNoFix() {
    JourneyValidator<?> failing =
        JourneyValidator.forPhases("failing")
            .check(
                (phase, context) -> {
                  throw new IllegalStateException("broken");
                });

    FixedJourney fixed =
        Validators.of(failing, PhaseRules.PHASE_ORDER).validate(shuffled()).fixed();

    assertThat(fixed.applied()).extracting(Fix::id).containsExactly("order");
    assertThat(fixed.refused()).isEmpty();
  }

  @Test
  void findingsAreAskedForFixesAFewTimesEach() {
    int[] asked = new int[2];
    for (int i = 0; i < 2; i++) {
      int at = i;
      JourneyValidator<?> wide =
          JourneyValidator.forTouchpoints("unnamed")
              .fixes(
                  (touchpoint, finding, offers) -> {
                    asked[at]++;
                    offers.correction(
                        "need",
                        Text.en("Note a need"),
                        edit -> edit.touchpoint(touchpoint.id(), t -> t.customerNeed("rest")));
                  })
              .check(
                  (touchpoint, context) -> {
                    if (touchpoint.customerNeeds().isEmpty()) {
                      context.report(Text.en("no need"));
                    }
                  });
      int size = 20 << i;
      Journey journey =
          Journey.builder("bed", "Buying a bed")
              .phase(
                  PURCHASE,
                  p -> {
                    for (int t = 0; t < size; t++) {
                      p.touchpoint("t" + t, "T" + t);
                    }
                  })
              .build();
      assertThat(Validators.of(wide).validate(journey).fixed().applied()).hasSize(size);
    }
    assertThat(asked[1]).isLessThanOrEqualTo(2 * asked[0] + 2);
  }

  /** A telling value that counts how often a key is made of it. */
  private record Counting(AtomicInteger times) implements Term {
    @Override
    public String id() {
      times.incrementAndGet();
      return "x";
    }

    @Override
    public Text label() {
      return Text.en("x");
    }
  }

  @Test
  void mendingCostsWhatIsMended() {
    int[] steps = new int[3];
    for (int i = 0; i < steps.length; i++) {
      AtomicInteger times = new AtomicInteger();
      JourneyValidator<?> wide =
          JourneyValidator.forTouchpoints("unnamed")
              .identifiedBy("value")
              .fixes(
                  (touchpoint, finding, offers) ->
                      offers.correction(
                          "need",
                          Text.en("Note a need"),
                          edit -> edit.touchpoint(touchpoint.id(), t -> t.customerNeed("rest"))))
              .check(
                  (touchpoint, context) -> {
                    times.incrementAndGet();
                    if (touchpoint.customerNeeds().isEmpty()) {
                      context.report(Text.en("no need")).with("value", new Counting(times));
                    }
                  });
      int size = 40 << i;
      FixedJourney fixed =
          Validators.of(wide)
              .validate(
                  Journey.builder("bed", "Buying a bed")
                      .phase(
                          PURCHASE,
                          p -> {
                            for (int t = 0; t < size; t++) {
                              p.touchpoint("t" + t, "T" + t);
                            }
                          })
                      .build())
              .fixed();
      assertThat(fixed.applied()).hasSize(size);
      steps[i] = times.get();
    }
    assertThat(steps[1]).isLessThanOrEqualTo(2 * steps[0] + 20);
    assertThat(steps[2]).isLessThanOrEqualTo(2 * steps[1] + 20);
  }
}
