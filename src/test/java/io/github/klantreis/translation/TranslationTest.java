package io.github.klantreis.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.klantreis.model.Journey;
import io.github.klantreis.model.LoyaltyLoop;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.part.Emotion;
import io.github.klantreis.part.Evidence;
import io.github.klantreis.part.Need;
import io.github.klantreis.part.NextStep;
import io.github.klantreis.phase.Aarrr;
import io.github.klantreis.phase.CanonicalPhase;
import io.github.klantreis.phase.ClassicFive;
import io.github.klantreis.phase.FiveA;
import io.github.klantreis.phase.LemonVerhoef;
import io.github.klantreis.phase.PhaseKind;
import io.github.klantreis.phase.PhaseModel;
import io.github.klantreis.phase.PhaseModels;
import io.github.klantreis.term.Fulfilment;
import io.github.klantreis.term.Moment;
import io.github.klantreis.vocabulary.Text;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

final class TranslationTest {
  private static final Locale NL = Locale.forLanguageTag("nl-NL");
  private static final PhaseKind SHIPPING =
      PhaseKind.of("shipping", Text.en("Shipping").nl("Verzending"), CanonicalPhase.DELIVERY);
  private static final PhaseModel SHIPPING_ONLY =
      PhaseModel.of("shipping-only", Text.en("Shipping only").nl("Alleen verzending"), SHIPPING);

  // ---- what has a place ----

  @Test
  void theSameModelGivesTheSameJourneyAndNothingToReport() {
    Journey journey = classic();

    Translation same = Translation.of(journey, PhaseModels.CLASSIC_FIVE);

    assertThat(same.journey()).isSameAs(journey).isSameAs(same.source());
    assertThat(same.remarks()).isEmpty();
    assertThat(same.toText(Locale.ENGLISH))
        .isEqualTo("Phones: Classic five phases → Classic five phases\nEverything has its place.");
    assertThat(same.toText(NL))
        .isEqualTo("Phones: Klassieke vijf fasen → Klassieke vijf fasen\nAlles heeft zijn plaats.");
  }

  @Test
  void aModelWithTheSamePhasesChangesNothingButTheModel() {
    PhaseModel copy =
        PhaseModel.of(
            "copy",
            Text.en("Copy").nl("Kopie"),
            PhaseModels.SEVEN_PHASES.phases().toArray(new PhaseKind[0]));
    Journey journey =
        Journey.builder("twice", "Use twice")
            .phase("first", CanonicalPhase.USAGE, phase -> phase.touchpoint("a", "A"))
            .phase("second", CanonicalPhase.USAGE, phase -> phase.touchpoint("b", "B"))
            .build();

    Translation translation = Translation.of(journey, copy);

    assertThat(translation.remarks()).isEmpty();
    assertThat(translation.journey().phaseModel()).isEqualTo(copy);
    assertThat(translation.journey().phases()).isEqualTo(journey.phases());
    assertThat(translation.journey().advocacyFeedsAwareness()).isTrue();
  }

  @Test
  void phasesStandInTheOrderOfTheOtherModelAndAreSharedWhereNothingChanged() {
    Journey journey = classic();

    Journey seven = Translation.of(journey, PhaseModels.SEVEN_PHASES).journey();

    assertThat(seven.phases())
        .extracting(Phase::id)
        .containsExactly("awareness", "purchase", "usage", "loyalty", "advocacy");
    assertThat(seven.phases())
        .extracting(Phase::kind)
        .doesNotContain(CanonicalPhase.DELIVERY)
        .allMatch(PhaseModels.SEVEN_PHASES::contains);
    assertThat(seven.touchpoint("pays")).containsSame(journey.touchpoint("pays").orElseThrow());
    assertThat(seven.personas()).isEqualTo(journey.personas());
    assertThat(seven.lanes()).isEqualTo(journey.lanes());
    assertThat(seven.leadsTo()).isEqualTo(journey.leadsTo());
    assertThat(seven.suppressions()).isEqualTo(journey.suppressions());
    assertThat(seven.id()).isEqualTo("phones");
  }

  @Test
  void whatAPhaseSaysItselfGoesAlong() {
    Phase retention = classic().phase("retention").orElseThrow();
    Phase usage =
        Translation.of(classic(), PhaseModels.SEVEN_PHASES).journey().phase("usage").orElseThrow();

    assertThat(usage.name()).contains("Staying");
    assertThat(usage.goals()).isEqualTo(retention.goals());
    assertThat(usage.emotionOf("buyer")).contains(Emotion.positive("at ease"));
    assertThat(usage.laneTexts()).isEqualTo(retention.laneTexts());
    assertThat(usage.suppressions()).isEqualTo(retention.suppressions());
    assertThat(usage.attributes()).isEqualTo(retention.attributes());
  }

  @Test
  void aPhaseWithoutTouchpointsIsCarriedOverWithTheLoopsAtIt() {
    Journey journey =
        Journey.builder("bare", "Bare")
            .phase(CanonicalPhase.PURCHASE)
            .phase(CanonicalPhase.LOYALTY)
            .loyaltyLoop(CanonicalPhase.LOYALTY, CanonicalPhase.PURCHASE)
            .build();

    Journey classic = Translation.of(journey, PhaseModels.CLASSIC_FIVE).journey();

    assertThat(classic.phases())
        .extracting(Phase::kind)
        .containsExactly(ClassicFive.DECISION, ClassicFive.RETENTION);
    LoyaltyLoop loop = classic.loyaltyLoops().get(0);
    assertThat(loop.id()).isEqualTo("loyalty-to-purchase");
    assertThat(loop.from()).isEqualTo("retention");
    assertThat(loop.to()).isEqualTo("decision");
  }

  // ---- several places ----

  @Test
  void momentsDecideAmongSeveralPhases() {
    Translation translation = Translation.of(classic(), PhaseModels.SEVEN_PHASES);

    assertThat(phaseIn(translation, "calls")).isEqualTo("usage");
    assertThat(phaseIn(translation, "prolongs")).isEqualTo("loyalty");
    assertThat(remark(translation, "phase[retention]/touchpoint[prolongs]"))
        .returns(RemarkKind.AMBIGUOUS, TranslationRemark::kind)
        .returns(
            List.of(CanonicalPhase.USAGE, CanonicalPhase.LOYALTY), TranslationRemark::alternatives)
        .returns(
            "\"Prolongs\" may go to Usage or Loyalty; it went to Loyalty, where Renewal belongs",
            remark -> remark.message(Locale.ENGLISH))
        .returns(
            "\"Prolongs\" kan naar Gebruik of Loyaliteit; het ging naar Loyaliteit, waar Verlenging"
                + " bij hoort",
            remark -> remark.message(NL))
        .satisfies(remark -> assertThat(remark.target()).contains(CanonicalPhase.LOYALTY));
  }

  @Test
  void withoutSuchAMomentTheFirstPhaseIsTakenAndSaidToBeAGuess() {
    Translation translation = Translation.of(classic(), PhaseModels.SEVEN_PHASES);

    assertThat(phaseIn(translation, "reads-news")).isEqualTo("usage");
    assertThat(remark(translation, "phase[retention]/touchpoint[reads-news]").toString())
        .isEqualTo(
            "ambiguous: phase[retention]/touchpoint[reads-news]: \"Reads the news\" may go to Usage"
                + " or Loyalty; no moment decides, so it went to Usage");
    assertThat(translation.ambiguities())
        .extracting(remark -> remark.path().toString())
        .containsExactly(
            "phase[retention]",
            "phase[retention]/touchpoint[calls]",
            "phase[retention]/touchpoint[reads-news]",
            "phase[retention]/touchpoint[prolongs]");
  }

  @Test
  void theOrderOfMomentsDoesNotCount() {
    Touchpoint paying =
        Touchpoint.builder("x", "X").moment(Moment.SERVICE).moment(Moment.PAYMENT).build();
    Touchpoint serving =
        paying.toBuilder().moments(List.of(Moment.PAYMENT, Moment.SERVICE)).build();
    assertThat(paying).isEqualTo(serving);

    assertThat(phaseOfOne(FiveA.ACT, PhaseModels.FIVE_A, paying, PhaseModels.SEVEN_PHASES))
        .isEqualTo("purchase");
    assertThat(phaseOfOne(FiveA.ACT, PhaseModels.FIVE_A, serving, PhaseModels.SEVEN_PHASES))
        .isEqualTo("purchase");
  }

  @Test
  void everyMomentOfTheTableLeadsToItsPhase() {
    assertThat(phaseFor(Moment.DECISION)).isEqualTo("purchase");
    assertThat(phaseFor(Moment.PAYMENT)).isEqualTo("purchase");
    assertThat(phaseFor(Moment.DELIVERY)).isEqualTo("delivery");
    assertThat(phaseFor(Moment.FIRST_USE)).isEqualTo("usage");
    assertThat(phaseFor(Moment.SERVICE)).isEqualTo("usage");
    assertThat(phaseFor(Moment.COMPLAINT)).isEqualTo("usage");
    assertThat(phaseFor(Moment.RENEWAL)).isEqualTo("loyalty");
    assertThat(phaseFor(Moment.RECOMMENDATION)).isEqualTo("advocacy");
    assertThat(phaseFor(Moment.FEEDBACK)).isEqualTo("awareness");
  }

  @Test
  void aMomentNeverLeadsOutOfWhatTheCrosswalkAllows() {
    Touchpoint pays = Touchpoint.builder("pays", "Pays").moment(Moment.PAYMENT).build();

    assertThat(
            phaseOfOne(
                ClassicFive.AWARENESS, PhaseModels.CLASSIC_FIVE, pays, PhaseModels.SEVEN_PHASES))
        .isEqualTo("awareness");
  }

  @Test
  void aDeliveryPhaseIsNeverInvented() {
    Touchpoint vague = Touchpoint.builder("hears", "Hears from us").build();
    Touchpoint serving = Touchpoint.builder("helps", "Is helped").moment(Moment.SERVICE).build();
    Touchpoint arrives =
        Touchpoint.builder("arrives", "It arrives").moment(Moment.DELIVERY).build();

    for (Touchpoint each : List.of(vague, serving)) {
      assertThat(
              phaseOfOne(
                  LemonVerhoef.POST_PURCHASE,
                  PhaseModels.LEMON_VERHOEF,
                  each,
                  PhaseModels.SEVEN_PHASES))
          .isEqualTo("usage");
    }
    assertThat(
            phaseOfOne(
                LemonVerhoef.POST_PURCHASE,
                PhaseModels.LEMON_VERHOEF,
                arrives,
                PhaseModels.SEVEN_PHASES))
        .isEqualTo("delivery");
  }

  @Test
  void whatCouldOnlyBecomeADeliveryIsLostRather() {
    Journey journey =
        Journey.builder("acts", "Acts")
            .phaseModel(PhaseModels.FIVE_A)
            .phase(
                FiveA.ACT,
                phase ->
                    phase
                        .touchpoint("uses", "Uses it")
                        .touchpoint("arrives", "It arrives", t -> t.moment(Moment.DELIVERY)))
            .build();

    Translation translation = Translation.of(journey, SHIPPING_ONLY);

    assertThat(translation.journey().touchpoints())
        .extracting(Touchpoint::id)
        .containsExactly("arrives");
    assertThat(translation.toText(Locale.ENGLISH))
        .isEqualTo(
            """
            Acts: Kotler's five A's → Shipping only
            lost:
              phase[act]/touchpoint[uses]: "Uses it" could only go to Shipping, but nothing says \
            that it is a delivery""");
    assertThat(translation.losses().get(0).message(NL))
        .isEqualTo(
            "\"Uses it\" kan alleen naar Verzending, maar niets zegt dat het een levering is");
  }

  @Test
  void whatWasInADeliveryPhaseStaysInOne() {
    Touchpoint vague = Touchpoint.builder("waits", "Waits").build();

    PhaseKind onboarding =
        PhaseKind.of("onboarding", Text.en("Onboarding"), CanonicalPhase.DELIVERY);
    PhaseModel own = PhaseModel.of("own", Text.en("Own"), onboarding);

    assertThat(phaseOfOne(CanonicalPhase.DELIVERY, PhaseModels.SEVEN_PHASES, vague, own))
        .isEqualTo("onboarding");
  }

  @Test
  void whatASplitPhaseSaysItselfGoesWhereMostOfItsTouchpointsWent() {
    Journey journey =
        Journey.builder("split", "Split")
            .phaseModel(PhaseModels.CLASSIC_FIVE)
            .phase(
                ClassicFive.RETENTION,
                phase ->
                    phase
                        .owner("service")
                        .touchpoint("a", "A", t -> t.moment(Moment.SERVICE))
                        .touchpoint("b", "B", t -> t.moment(Moment.RENEWAL))
                        .touchpoint("c", "C", t -> t.moment(Moment.RENEWAL)))
            .build();

    Translation translation = Translation.of(journey, PhaseModels.SEVEN_PHASES);

    assertThat(translation.journey().phase("usage").orElseThrow().owner()).isEmpty();
    assertThat(translation.journey().phase("loyalty").orElseThrow().owner()).contains("service");
    assertThat(remark(translation, "phase[retention]").message(Locale.ENGLISH))
        .isEqualTo("Retention may become Usage or Loyalty; what it says itself went to Loyalty");
    assertThat(remark(translation, "phase[retention]").message(NL))
        .isEqualTo(
            "Retentie kan Gebruik of Loyaliteit worden; wat de fase zelf zegt, ging naar Loyaliteit");
  }

  // ---- what is lost ----

  @Test
  void whatHasNoPlaceIsListedWithAllThatHungOnIt() {
    Journey journey =
        Journey.builder("panels", "Solar panels")
            .phase(
                CanonicalPhase.PURCHASE,
                phase ->
                    phase.touchpoint(
                        "pays",
                        "Pays",
                        t -> t.leadsTo("installs").leadsTo("uses", "it is installed already")))
            .phase(
                CanonicalPhase.DELIVERY,
                phase ->
                    phase
                        .name("Installation")
                        .goal("On time")
                        .goal("Clean")
                        .owner("planning")
                        .emotion(Emotion.positive("proud"))
                        .touchpoint("installs", "Has them installed"))
            .phase(CanonicalPhase.USAGE, phase -> phase.touchpoint("uses", "Uses them"))
            .loyaltyLoop(CanonicalPhase.USAGE, CanonicalPhase.DELIVERY)
            .build();

    Translation translation = Translation.of(journey, PhaseModels.DUTCH_FIVE);

    assertThat(translation.toText(Locale.ENGLISH))
        .isEqualTo(
            """
            Solar panels: Seven phases → Dutch five phases
            lost:
              phase[purchase]/touchpoint[pays]/@nextSteps: the way to "installs" is lost with that \
            touchpoint
              phase[delivery]: "Installation" has no place in "Dutch five phases"
              phase[delivery]/@name: lost with its phase: "Installation"
              phase[delivery]/@owner: lost with its phase: "planning"
              phase[delivery]/@goals: lost with its phase: "On time; Clean"
              phase[delivery]/@emotion: lost with its phase: "proud (+1)"
              phase[delivery]/touchpoint[installs]: "Has them installed" has no place in "Dutch five \
            phases"
              loyalty-loop[usage-to-delivery]: the loop from Usage to "Installation" is lost: no \
            place in "Dutch five phases" for "Installation\"""");
    assertThat(translation.toText(NL))
        .isEqualTo(
            """
            Solar panels: Zeven fasen → Nederlandse vijf fasen
            verloren:
              phase[purchase]/touchpoint[pays]/@nextSteps: de weg naar "installs" is verloren met \
            dat contactmoment
              phase[delivery]: "Installation" heeft geen plaats in "Nederlandse vijf \
            fasen"
              phase[delivery]/@name: met de fase verloren: "Installation"
              phase[delivery]/@owner: met de fase verloren: "planning"
              phase[delivery]/@goals: met de fase verloren: "On time; Clean"
              phase[delivery]/@emotion: met de fase verloren: "proud (+1)"
              phase[delivery]/touchpoint[installs]: "Has them installed" heeft geen plaats in \
            "Nederlandse vijf fasen"
              loyalty-loop[usage-to-delivery]: de lus van Gebruik naar "Installation" is verloren: \
            geen plaats in "Nederlandse vijf fasen" voor "Installation\"""");
    assertThat(translation.losses()).isEqualTo(translation.remarks());
    assertThat(translation.journey().loyaltyLoops()).isEmpty();
    assertThat(translation.journey().touchpoint("pays").orElseThrow().nextSteps())
        .containsExactly(NextStep.to("uses").onCondition("it is installed already"));
  }

  @Test
  void aJourneyOfWhichNothingIsLeftIsStillAJourney() {
    Journey journey =
        Journey.builder("delivers", "Delivers")
            .phase(CanonicalPhase.DELIVERY, phase -> phase.touchpoint("arrives", "It arrives"))
            .build();

    Translation translation = Translation.of(journey, PhaseModels.AIDA);

    assertThat(translation.journey().phases()).isEmpty();
    assertThat(translation.losses()).hasSize(2);
  }

  // ---- what comes together ----

  @Test
  void phasesThatComeTogetherJoinWhatTheySayAndLoseWhatDiffers() {
    Journey journey =
        Journey.builder("kotler", "Kotler")
            .phaseModel(PhaseModels.FIVE_A)
            .persona("buyer", "Buyer")
            .lane("kpi", "KPI")
            .phase(
                FiveA.APPEAL,
                phase ->
                    phase
                        .owner("marketing")
                        .goal("Liked")
                        .goal("Known")
                        .laneText("kpi", "likes")
                        .emotionOf("buyer", Emotion.neutral("curious"))
                        .touchpoint("sees", "Sees"))
            .phase(
                FiveA.ASK,
                phase ->
                    phase
                        .name("Ask around")
                        .owner("sales")
                        .description("They ask")
                        .goal("Known")
                        .goal("Asked")
                        .laneText("kpi", "questions")
                        .emotionOf("buyer", Emotion.neutral("curious"))
                        .touchpoint("asks", "Asks"))
            .build();

    Translation translation = Translation.of(journey, PhaseModels.SEVEN_PHASES);
    Phase consideration = translation.journey().phases().get(0);

    assertThat(consideration.goals()).containsExactly("Liked", "Known", "Asked");
    assertThat(consideration.owner()).contains("marketing");
    assertThat(consideration.description()).contains("They ask");
    assertThat(consideration.name()).isEmpty();
    assertThat(consideration.laneTexts()).containsEntry("kpi", "likes");
    assertThat(consideration.participantEmotions())
        .containsEntry("buyer", Emotion.neutral("curious"));
    assertThat(consideration.touchpoints())
        .extracting(Touchpoint::id)
        .containsExactly("sees", "asks");
    assertThat(translation.toText(Locale.ENGLISH))
        .isEqualTo(
            """
            Kotler: Kotler's five A's → Seven phases
            lost:
              phase[ask]/@name: the name "Ask around" does not apply to Appeal and Ask together \
            in Consideration
              phase[ask]/@owner: "sales" was replaced by "marketing" of Appeal
              phase[ask]/@laneTexts: kpi: "questions" was replaced by "likes" of Appeal
            merged:
              phase[ask]: Appeal and "Ask around" became Consideration""");
    assertThat(translation.toText(NL))
        .isEqualTo(
            """
            Kotler: De vijf A's van Kotler → Zeven fasen
            verloren:
              phase[ask]/@name: de eigen naam "Ask around" geldt niet voor Aantrekken en Navragen \
            samen in Overweging
              phase[ask]/@owner: "sales" week voor "marketing" van Aantrekken
              phase[ask]/@laneTexts: kpi: "questions" week voor "likes" van Aantrekken
            samengevoegd:
              phase[ask]: Aantrekken en "Ask around" werden Overweging""");
  }

  @Test
  void anAttributeWithoutATextIsLostInWordsToo() {
    Journey journey =
        Journey.builder("empty", "Empty")
            .phase(
                CanonicalPhase.AWARENESS, p -> p.attribute("code", "a1").touchpoint("sees", "Sees"))
            .phase(
                CanonicalPhase.CONSIDERATION,
                p -> p.attribute("code", "").touchpoint("weighs", "Weighs"))
            .build();
    assertThat(Translation.of(journey, PhaseModels.LEMON_VERHOEF).toText(Locale.ENGLISH))
        .contains("(empty)", "a1");
    assertThat(
            Translation.of(journey, PhaseModels.LEMON_VERHOEF).toText(Locale.forLanguageTag("nl")))
        .contains("(leeg)", "a1");
  }

  @Test
  void phasesThatComeTogetherKeepTheNameTheyShare() {
    Journey journey =
        Journey.builder("twice", "Twice")
            .phase("buy", CanonicalPhase.PURCHASE, phase -> phase.name("Buying"))
            .phase("buy-again", CanonicalPhase.PURCHASE, phase -> phase.name("Buying"))
            .build();

    Translation translation = Translation.of(journey, PhaseModels.DUTCH_FIVE);

    assertThat(translation.journey().phases()).hasSize(1);
    assertThat(translation.journey().phases().get(0).id()).isEqualTo("purchase");
    assertThat(translation.journey().phases().get(0).name()).contains("Buying");
    assertThat(translation.losses()).isEmpty();
    assertThat(translation.remarks(RemarkKind.MERGED))
        .extracting(remark -> remark.path().toString())
        .containsExactly("phase[buy-again]");
  }

  // ---- order and loops ----

  @Test
  void anotherOrderIsReported() {
    Journey journey =
        Journey.builder("pirate", "Pirate")
            .phaseModel(PhaseModels.AARRR)
            .phase(Aarrr.REFERRAL, phase -> phase.touchpoint("refers", "Refers"))
            .phase(Aarrr.REVENUE, phase -> phase.touchpoint("pays", "Pays"))
            .build();

    Translation translation = Translation.of(journey, PhaseModels.SEVEN_PHASES);

    assertThat(translation.journey().touchpoints())
        .extracting(Touchpoint::id)
        .containsExactly("pays", "refers");
    assertThat(translation.toText(Locale.ENGLISH))
        .isEqualTo(
            """
            Pirate: AARRR → Seven phases
            in another order:
              phase[revenue]: Revenue went to Purchase and now comes before what went to Advocacy""");
    assertThat(translation.toText(NL))
        .isEqualTo(
            """
            Pirate: AARRR → Zeven fasen
            in andere volgorde:
              phase[revenue]: Omzet ging naar Aankoop en komt nu vóór wat naar Ambassadeur ging""");
  }

  @Test
  void aLoopSaysWhenItLeadsForwardOrNowhereElse() {
    Journey journey =
        Journey.builder("loops", "Loops")
            .phase(CanonicalPhase.PURCHASE)
            .phase(CanonicalPhase.USAGE)
            .phase(CanonicalPhase.LOYALTY)
            .loyaltyLoop(CanonicalPhase.LOYALTY, CanonicalPhase.PURCHASE)
            .loyaltyLoop(LoyaltyLoop.builder("again", "usage", "usage").build())
            .loyaltyLoop(CanonicalPhase.LOYALTY, CanonicalPhase.USAGE)
            .build();

    Translation pirate = Translation.of(journey, PhaseModels.AARRR);
    Translation classic = Translation.of(journey, PhaseModels.CLASSIC_FIVE);

    assertThat(remark(pirate, "loyalty-loop[loyalty-to-purchase]"))
        .returns(RemarkKind.REORDERED, TranslationRemark::kind)
        .returns(
            "the loop from Loyalty to Purchase led back and leads forward in \"AARRR\"",
            remark -> remark.message(Locale.ENGLISH))
        .returns(
            "de lus van Loyaliteit naar Aankoop leidde terug en leidt in \"AARRR\" vooruit",
            remark -> remark.message(NL));
    assertThat(remark(classic, "loyalty-loop[loyalty-to-usage]"))
        .returns(RemarkKind.MERGED, TranslationRemark::kind)
        .returns(
            "the loop from Loyalty to Usage leads from Retention to Retention",
            remark -> remark.message(Locale.ENGLISH))
        .returns(
            "de lus van Loyaliteit naar Gebruik leidt van Retentie naar Retentie",
            remark -> remark.message(NL));
    assertThat(classic.journey().loyaltyLoops())
        .extracting(LoyaltyLoop::id)
        .containsExactlyElementsOf(journey.loyaltyLoops().stream().map(LoyaltyLoop::id).toList());
  }

  // ---- the value ----

  @Test
  void whatNoLongerCountsForASilentTouchpointIsReported() {
    List<TranslationRemark> remarks = Translation.of(classic(), PhaseModels.SEVEN_PHASES).losses();

    assertThat(remarks)
        .extracting(remark -> remark.path() + ": " + remark.message(Locale.ENGLISH))
        .containsExactly(
            "phase[retention]/@goals: \"Stays\" of \"Staying\" no longer counts for"
                + " \"Prolongs\"",
            "phase[retention]/@participantEmotions: \"buyer: at ease (+1)\" of \"Staying\" no"
                + " longer counts for \"Prolongs\"");
    assertThat(remarks.get(0).message(Locale.forLanguageTag("nl")))
        .isEqualTo("\"Stays\" van \"Staying\" telt niet meer voor \"Prolongs\"");
  }

  @Test
  void whatAMergedPhaseSaysCountsForTheSilentTouchpointsOfTheOthers() {
    Journey journey =
        Journey.builder("shop", "Shop")
            .phase(
                CanonicalPhase.LOYALTY,
                phase -> phase.touchpoint("returns", "Returns").touchpoint("renews", "Renews"))
            .phase(
                CanonicalPhase.ADVOCACY,
                phase ->
                    phase.emotion(Emotion.positive("proud")).touchpoint("tells", "Tells others"))
            .build();

    Translation translation = Translation.of(journey, PhaseModels.BEFORE_DURING_AFTER);

    assertThat(translation.journey().phases()).hasSize(1);
    assertThat(translation.remarks())
        .filteredOn(remark -> remark.path().attribute().isPresent())
        .extracting(remark -> remark.path() + ": " + remark.message(Locale.ENGLISH))
        .containsExactly(
            "phase[loyalty]/@emotion: \"proud (+1)\" of After now counts for \"Returns\" and"
                + " \"Renews\", too");
    assertThat(translation.losses()).isEmpty();
  }

  @Test
  void valuesThatAreLostAreWrittenAsTheirReadersSeeThem() {
    Journey journey =
        Journey.builder("van", "Van")
            .phase(
                CanonicalPhase.DELIVERY,
                phase ->
                    phase
                        .expectation(
                            "The same day", e -> e.importance(5).fulfilment(Fulfilment.MISSED))
                        .evidence(
                            Evidence.quantitative("2,300 sessions").withSource("Web analytics"))
                        .customerNeed(Need.latent("Quiet")))
            .build();

    Translation translation = Translation.of(journey, PhaseModels.AIDA);

    assertThat(translation.losses())
        .extracting(loss -> loss.message(Locale.ENGLISH))
        .contains(
            "lost with its phase: \"The same day (importance 5, fulfilment missed)\"",
            "lost with its phase: \"2,300 sessions (kind quantitative, source Web analytics)\"",
            "lost with its phase: \"Quiet (kind latent need)\"");
    assertThat(translation.losses())
        .extracting(loss -> loss.message(Locale.forLanguageTag("nl")))
        .contains("met de fase verloren: \"The same day (belang 5, uitkomst niet waargemaakt)\"");
  }

  @Test
  void translationsAreEqualBySourceAndModel() {
    Translation translation = Translation.of(classic(), PhaseModels.SEVEN_PHASES);

    assertThat(translation)
        .isEqualTo(Translation.of(classic(), PhaseModels.SEVEN_PHASES))
        .hasSameHashCodeAs(Translation.of(classic(), PhaseModels.SEVEN_PHASES))
        .isNotEqualTo(Translation.of(classic(), PhaseModels.AIDA))
        .hasToString("Translation[phones, classic-five → seven-phases, 6 remarks]");
    assertThat(translation.remarks())
        .isEqualTo(Translation.of(classic(), PhaseModels.SEVEN_PHASES).remarks());
    assertThat(translation.crosswalk())
        .isEqualTo(PhaseModels.CLASSIC_FIVE.crosswalkTo(PhaseModels.SEVEN_PHASES));
  }

  @Test
  void nullIsRefusedAtOnce() {
    Journey journey = classic();
    Translation translation = Translation.of(journey, PhaseModels.AIDA);

    assertThatThrownBy(() -> Translation.of(journey, null))
        .isInstanceOf(NullPointerException.class);
    assertThatThrownBy(() -> translation.toText(null)).isInstanceOf(NullPointerException.class);
    assertThatThrownBy(() -> translation.remarks(null)).isInstanceOf(NullPointerException.class);
  }

  @Test
  void whatPeopleTypedIsNeverReadAsAPlaceholder() {
    Journey journey =
        Journey.builder("typed", "{from} {model}")
            .phase(CanonicalPhase.DELIVERY, phase -> phase.touchpoint("a", "{model}"))
            .build();

    assertThat(Translation.of(journey, PhaseModels.AIDA).toText(Locale.ENGLISH))
        .startsWith("{from} {model}: Seven phases → AIDA")
        .endsWith("\"{model}\" has no place in \"AIDA\"");
  }

  private static Journey classic() {
    return Journey.builder("phones", "Phones")
        .phaseModel(PhaseModels.CLASSIC_FIVE)
        .suppress("journey-goal-missing", "a sketch")
        .leadsTo("tablets")
        .persona("buyer", "Buyer")
        .lane("kpi", "KPI")
        .phase(ClassicFive.AWARENESS, phase -> phase.touchpoint("sees", "Sees an ad"))
        .phase(
            ClassicFive.DECISION,
            phase -> phase.touchpoint("pays", "Pays", t -> t.moment(Moment.PAYMENT)))
        .phase(
            ClassicFive.RETENTION,
            phase ->
                phase
                    .name("Staying")
                    .goal("Stays")
                    .emotionOf("buyer", Emotion.positive("at ease"))
                    .laneText("kpi", "churn")
                    .attribute("colour", "green")
                    .suppress("phase-empty", "later")
                    .touchpoint("calls", "Calls us", t -> t.moment(Moment.SERVICE))
                    .touchpoint("reads-news", "Reads the news")
                    .touchpoint("prolongs", "Prolongs", t -> t.moment(Moment.RENEWAL)))
        .phase(ClassicFive.ADVOCACY, phase -> phase.touchpoint("tells", "Tells others"))
        .build();
  }

  private static String phaseFor(Moment moment) {
    PhaseKind all = PhaseKind.of("all", Text.en("All").nl("Alles"), CanonicalPhase.values());
    return phaseOfOne(
        all,
        PhaseModel.of("one", Text.en("One").nl("Een"), all),
        Touchpoint.builder("x", "X").moment(moment).build(),
        PhaseModels.SEVEN_PHASES);
  }

  private static String phaseOfOne(
      PhaseKind kind, PhaseModel model, Touchpoint touchpoint, PhaseModel target) {
    Journey journey =
        Journey.builder("one", "One")
            .phaseModel(model)
            .phase(kind, phase -> phase.touchpoint(touchpoint))
            .build();
    return phaseIn(Translation.of(journey, target), touchpoint.id());
  }

  private static String phaseIn(Translation translation, String touchpoint) {
    return translation.journey().phaseOf(touchpoint).orElseThrow().id();
  }

  private static TranslationRemark remark(Translation translation, String path) {
    return translation.remarks().stream()
        .filter(remark -> remark.path().toString().equals(path))
        .reduce(
            (a, b) -> {
              throw new AssertionError("two remarks at " + path);
            })
        .orElseThrow();
  }
}
