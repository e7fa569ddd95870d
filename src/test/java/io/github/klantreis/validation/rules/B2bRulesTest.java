package io.github.klantreis.validation.rules;

import static io.github.klantreis.phase.CanonicalPhase.AWARENESS;
import static io.github.klantreis.phase.CanonicalPhase.CONSIDERATION;
import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;
import static io.github.klantreis.phase.CanonicalPhase.USAGE;
import static io.github.klantreis.validation.Severity.INFO;
import static io.github.klantreis.validation.Severity.WARNING;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyBuilder;
import io.github.klantreis.model.TouchpointBuilder;
import io.github.klantreis.phase.Aida;
import io.github.klantreis.phase.CanonicalPhase;
import io.github.klantreis.phase.ClassicFive;
import io.github.klantreis.phase.DutchFive;
import io.github.klantreis.phase.McKinsey2009;
import io.github.klantreis.phase.PhaseKind;
import io.github.klantreis.phase.PhaseModel;
import io.github.klantreis.phase.PhaseModels;
import io.github.klantreis.term.ActionKind;
import io.github.klantreis.term.BuyingRole;
import io.github.klantreis.term.Channel;
import io.github.klantreis.term.Market;
import io.github.klantreis.term.Moment;
import io.github.klantreis.term.Side;
import io.github.klantreis.testing.ValidatorTester;
import io.github.klantreis.validation.JourneyValidator;
import io.github.klantreis.vocabulary.Text;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class B2bRulesTest {
  private static JourneyBuilder b2b() {
    return Journey.builder("crm", "Buying a CRM").market(Market.B2B);
  }

  private static Journey in(
      PhaseModel model, PhaseKind kind, Consumer<TouchpointBuilder> touchpoint) {
    return b2b().phaseModel(model).phase(kind, p -> p.touchpoint("t", "Meets", touchpoint)).build();
  }

  private static void silentElsewhere(JourneyValidator<?> rule, Journey found) {
    ValidatorTester.of(rule).silent(found.toBuilder().market(Optional.empty()).build());
    Market other = found.market().orElseThrow() == Market.B2B ? Market.B2C : Market.B2B;
    ValidatorTester.of(rule).silent(found.toBuilder().market(other).build());
  }

  @Test
  void aBuyingCentreOfOneIsFound() {
    Journey journey =
        Journey.builder("crm", "Buying a CRM")
            .market(Market.B2B)
            .phase(CanonicalPhase.PURCHASE)
            .actor("head", "Head of sales", Side.CUSTOMER, s -> s.role(BuyingRole.DECIDER))
            .actor("vendor", "The vendor's consultant", Side.PARTNER)
            .build();
    ValidatorTester.of(B2bRules.B2B_SMALL_BUYING_CENTRE)
        .fires(
            journey,
            WARNING,
            "journey/@actors",
            "A company buys here, but the number of people named of the buying centre is 1;"
                + " name at least 2",
            "Hier koopt een bedrijf, maar het aantal genoemde leden van de inkoopgroep (DMU)"
                + " is 1; noem er minstens 2")
        .fires(
            journey.toBuilder().actors(List.of()).build(),
            WARNING,
            "journey/@actors",
            "This is a business purchase, but no role in the buying centre is noted",
            "Hier koopt een bedrijf, maar er staat niet wie welke rol in de aankoop heeft");
    silentElsewhere(B2bRules.B2B_SMALL_BUYING_CENTRE, journey);
  }

  @Test
  void twoInTheBuyingCentreAreSeveral() {
    Journey journey =
        Journey.builder("crm", "Buying a CRM")
            .market(Market.B2B)
            .phase(CanonicalPhase.PURCHASE)
            .actor("head", "Head of sales", Side.CUSTOMER, s -> s.role(BuyingRole.DECIDER))
            .actor("it", "IT department", Side.CUSTOMER, s -> s.role(BuyingRole.INFLUENCER))
            .build();
    ValidatorTester.of(B2bRules.B2B_SMALL_BUYING_CENTRE).silent(journey);
    ValidatorTester.of(B2bRules.B2B_SMALL_BUYING_CENTRE)
        .withOption(B2bRules.B2B_SMALL_BUYING_CENTRE_LEAST, 3)
        .firesAt(journey, "journey/@actors");
  }

  @Test
  void aBuyingCentreWithoutDeciderIsFound() {
    Journey journey =
        Journey.builder("crm", "Buying a CRM")
            .market(Market.B2B)
            .phase(CanonicalPhase.PURCHASE)
            .actor("head", "Head of sales", Side.CUSTOMER, s -> s.role(BuyingRole.USER))
            .actor("it", "IT department", Side.CUSTOMER, s -> s.role(BuyingRole.INFLUENCER))
            .build();
    ValidatorTester.of(B2bRules.B2B_NO_DECIDER)
        .fires(
            journey,
            WARNING,
            "journey/@actors",
            "Nobody in the buying centre has the role of decider",
            "Niemand in de inkoopgroep (DMU) heeft de rol van beslisser");
    silentElsewhere(B2bRules.B2B_NO_DECIDER, journey);
  }

  @Test
  void oneDeciderIsEnough() {
    ValidatorTester.of(B2bRules.B2B_NO_DECIDER)
        .silent(
            Journey.builder("crm", "Buying a CRM")
                .market(Market.B2B)
                .actor(
                    "head",
                    "Head of sales",
                    Side.CUSTOMER,
                    s -> s.role(BuyingRole.USER).role(BuyingRole.DECIDER))
                .build())
        .silent(b2b().build());
  }

  @Test
  void nobodyToSpeakToIsFound() {
    Journey journey =
        Journey.builder("crm", "Buying a CRM")
            .market(Market.B2B)
            .phase(
                CONSIDERATION, p -> p.touchpoint("read", "Reads", t -> t.channel(Channel.WEBSITE)))
            .phase(USAGE, p -> p.touchpoint("call", "Calls", t -> t.channel(Channel.TELEPHONE)))
            .build();
    ValidatorTester.of(B2bRules.B2B_NO_PERSONAL_CONTACT)
        .fires(
            journey,
            WARNING,
            "journey",
            "No touchpoint before the purchase shows that customers can speak to somebody, in"
                + " person or by telephone",
            "Geen contactmoment vóór de aankoop laat zien dat klanten iemand kunnen spreken,"
                + " persoonlijk of telefonisch");
    silentElsewhere(B2bRules.B2B_NO_PERSONAL_CONTACT, journey);
  }

  @Test
  void aMeetingBeforeThePurchaseIsPersonal() {
    ValidatorTester.of(B2bRules.B2B_NO_PERSONAL_CONTACT)
        .silent(
            Journey.builder("crm", "Buying a CRM")
                .market(Market.B2B)
                .phase(
                    CONSIDERATION,
                    p -> p.touchpoint("meet", "Talks", t -> t.channel(Channel.FACE_TO_FACE)))
                .build())
        .silent(
            in(
                PhaseModels.SEVEN_PHASES,
                PURCHASE,
                t -> t.channel(Channel.EMAIL).action(ActionKind.PERSONAL_ADVICE)));
  }

  private static Stream<Arguments> beforePurchase() {
    return Stream.of(
        arguments(PhaseModels.SEVEN_PHASES, AWARENESS, true),
        arguments(PhaseModels.SEVEN_PHASES, USAGE, false),
        arguments(PhaseModels.CLASSIC_FIVE, ClassicFive.DECISION, true),
        arguments(PhaseModels.CLASSIC_FIVE, ClassicFive.RETENTION, false),
        arguments(PhaseModels.DUTCH_FIVE, DutchFive.ORIENTATION, true),
        arguments(PhaseModels.DUTCH_FIVE, DutchFive.LOYALTY, false),
        arguments(PhaseModels.MCKINSEY_2009, McKinsey2009.ACTIVE_EVALUATION, true),
        arguments(PhaseModels.MCKINSEY_2009, McKinsey2009.POSTPURCHASE_EXPERIENCE, false));
  }

  @ParameterizedTest
  @MethodSource("beforePurchase")
  void personalContactIsMissedWhereTheModelHasPhasesBeforeThePurchase(
      PhaseModel model, PhaseKind kind, boolean before) {
    ValidatorTester.of(B2bRules.B2B_NO_PERSONAL_CONTACT)
        .firesAt(
            in(model, kind, t -> t.channel(Channel.WEBSITE)),
            before ? new String[] {"journey"} : new String[] {});
    ValidatorTester.of(B2bRules.B2B_NO_PERSONAL_CONTACT)
        .silent(in(model, kind, t -> t.channel(Channel.TELEPHONE)));
  }

  @Test
  void aConsiderationWithoutReturnIsFound() {
    Journey journey =
        Journey.builder("crm", "Buying a CRM")
            .market(Market.B2B)
            .phase(
                CONSIDERATION,
                p -> p.touchpoint("read", "Reads", t -> t.action(ActionKind.ARTICLE)))
            .build();
    ValidatorTester.of(B2bRules.B2B_NO_ROI_CONTENT)
        .fires(
            journey,
            INFO,
            "phase[consideration]/@touchpoints",
            "No touchpoint in \"Consideration\" shows what return the purchase brings the"
                + " business of customers",
            "Geen contactmoment in de fase \"Overweging\" laat zien wat de aankoop het bedrijf van klanten"
                + " oplevert");
    silentElsewhere(B2bRules.B2B_NO_ROI_CONTENT, journey);
  }

  @Test
  void aCaseStudyShowsTheReturn() {
    ValidatorTester.of(B2bRules.B2B_NO_ROI_CONTENT)
        .silent(
            Journey.builder("crm", "Buying a CRM")
                .market(Market.B2B)
                .phase(
                    CONSIDERATION,
                    p -> p.touchpoint("read", "Reads", t -> t.action(ActionKind.CASE_STUDY)))
                .build())
        .silent(in(PhaseModels.SEVEN_PHASES, PURCHASE, t -> t.action(ActionKind.CHECKOUT)))
        .silent(b2b().build());
  }

  @Test
  void allPhasesOfConsiderationTogetherShowTheReturn() {
    ValidatorTester.of(B2bRules.B2B_NO_ROI_CONTENT)
        .silent(
            b2b()
                .phaseModel(PhaseModels.AIDA)
                .phase(Aida.INTEREST, p -> p.touchpoint("a", "A"))
                .phase(Aida.DESIRE, p -> p.touchpoint("b", "B", t -> t.action(ActionKind.DEMO)))
                .build())
        .firesAt(
            b2b()
                .phaseModel(PhaseModels.AIDA)
                .phase(Aida.INTEREST, p -> p.touchpoint("a", "A"))
                .phase(Aida.DESIRE, p -> p.touchpoint("b", "B", t -> t.action(ActionKind.TIPS)))
                .build(),
            "phase[interest]/@touchpoints");
  }

  @Test
  void phasesWithoutTouchpointsLackNothing() {
    Journey journey = b2b().phase(CONSIDERATION).build();
    ValidatorTester.of(B2bRules.B2B_NO_ROI_CONTENT).silent(journey);
    ValidatorTester.of(B2bRules.B2B_NO_PERSONAL_CONTACT).silent(journey);
  }

  @Test
  void aPeriodBeyondAllDatesIsLong() {
    ValidatorTester.of(B2bRules.B2B_INTERVAL_SHORT)
        .silent(b2b().horizon(Period.ofYears(1_000_000_000)).build());
  }

  @Test
  void aShortJourneyIsFound() {
    Journey journey =
        Journey.builder("crm", "Buying a CRM")
            .market(Market.B2B)
            .phase(CanonicalPhase.PURCHASE)
            .horizon(Period.ofDays(29))
            .build();
    ValidatorTester.of(B2bRules.B2B_INTERVAL_SHORT)
        .fires(
            journey,
            INFO,
            "journey/@horizon",
            "The journey takes 29 days, which is short for B2B; at least 30 days are expected",
            "De klantreis duurt 29 dagen; dat is kort voor B2B, waar minstens 30 dagen te"
                + " verwachten zijn");
    silentElsewhere(B2bRules.B2B_INTERVAL_SHORT, journey);
  }

  @Test
  void thirtyDaysAreLongEnough() {
    Journey journey =
        Journey.builder("crm", "Buying a CRM")
            .market(Market.B2B)
            .phase(CanonicalPhase.PURCHASE)
            .horizon(Period.ofDays(30))
            .build();
    ValidatorTester.of(B2bRules.B2B_INTERVAL_SHORT)
        .silent(journey)
        .silent(
            Journey.builder("crm", "Buying a CRM")
                .market(Market.B2B)
                .phase(CanonicalPhase.PURCHASE)
                .horizon(Period.ofMonths(1))
                .build())
        .silent(
            Journey.builder("crm", "Buying a CRM")
                .market(Market.B2B)
                .phase(CanonicalPhase.PURCHASE)
                .horizon(Period.ofYears(1))
                .build())
        .silent(
            Journey.builder("crm", "Buying a CRM")
                .market(Market.B2B)
                .phase(CanonicalPhase.PURCHASE)
                .build())
        .firesAt(
            Journey.builder("crm", "Buying a CRM")
                .market(Market.B2B)
                .phase(CanonicalPhase.PURCHASE)
                .horizon(LocalDate.of(2023, 2, 1), LocalDate.of(2023, 3, 1))
                .build(),
            "journey/@horizon");
    ValidatorTester.of(B2bRules.B2B_INTERVAL_SHORT)
        .withOption(B2bRules.B2B_INTERVAL_SHORT_LEAST, Period.ofMonths(3))
        .firesAt(journey, "journey/@horizon");
  }

  @Test
  void aGroupOfConsumersIsFound() {
    Journey journey =
        Journey.builder("bike", "Buying a bike")
            .market(Market.B2C)
            .actor("ann", "Ann", Side.CUSTOMER, s -> s.role(BuyingRole.DECIDER))
            .actor("bob", "Bob", Side.CUSTOMER, s -> s.role(BuyingRole.DECIDER))
            .actor("cas", "Cas", Side.CUSTOMER, s -> s.role(BuyingRole.USER))
            .build();
    ValidatorTester.of(B2bRules.B2C_GROUP_DECISION)
        .fires(
            journey,
            INFO,
            "journey/@actors",
            "2 actors decide on a purchase by consumers; usually there are at most 1",
            "2 mensen of groepen beslissen over een aankoop van consumenten; meestal hooguit 1");
    silentElsewhere(B2bRules.B2C_GROUP_DECISION, journey);
  }

  @Test
  void oneDeciderWithAUserAndAnInfluencerIsNoGroup() {
    Journey journey =
        Journey.builder("bike", "Buying a bike")
            .market(Market.B2C)
            .actor("ann", "Ann", Side.CUSTOMER, s -> s.role(BuyingRole.DECIDER))
            .actor("bob", "Bob", Side.CUSTOMER, s -> s.role(BuyingRole.INFLUENCER))
            .actor("cas", "Cas", Side.CUSTOMER, s -> s.role(BuyingRole.USER))
            .build();
    ValidatorTester.of(B2bRules.B2C_GROUP_DECISION).silent(journey);
    ValidatorTester.of(B2bRules.B2C_GROUP_DECISION)
        .withOption(B2bRules.B2C_GROUP_DECISION_MOST, 0)
        .firesAt(journey, "journey/@actors");
  }

  @Test
  void aMarketOfCompaniesIsNoPurchase() {
    Journey training =
        b2b()
            .phaseModel(
                PhaseModel.builder("training", Text.en("Training").nl("Training"))
                    .phase(CanonicalPhase.USAGE)
                    .build())
            .phase(CanonicalPhase.USAGE, p -> p.touchpoint("learns", "Learns to use it"))
            .actor("user", "A user", Side.CUSTOMER, s -> s.role(BuyingRole.USER))
            .horizon(Period.ofDays(2))
            .build();
    Stream.of(
            B2bRules.B2B_SMALL_BUYING_CENTRE, B2bRules.B2B_NO_DECIDER, B2bRules.B2B_INTERVAL_SHORT)
        .forEach(
            rule ->
                ValidatorTester.of(rule)
                    .silent(training)
                    .firesAt(
                        training.withTouchpoint("learns", t -> t.moment(Moment.DECISION)),
                        rule == B2bRules.B2B_INTERVAL_SHORT
                            ? "journey/@horizon"
                            : "journey/@actors"));
  }
}
