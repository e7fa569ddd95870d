package io.github.klantreis.validation.rules;

import static io.github.klantreis.phase.CanonicalPhase.AWARENESS;
import static io.github.klantreis.phase.CanonicalPhase.CONSIDERATION;
import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;
import static io.github.klantreis.phase.CanonicalPhase.USAGE;
import static io.github.klantreis.validation.Severity.ERROR;
import static io.github.klantreis.validation.Severity.INFO;
import static io.github.klantreis.validation.Severity.WARNING;
import static io.github.klantreis.validation.rules.Expectation.finds;
import static io.github.klantreis.validation.rules.Expectation.paths;
import static io.github.klantreis.validation.rules.Expectation.silent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyBuilder;
import io.github.klantreis.model.TouchpointBuilder;
import io.github.klantreis.phase.Aida;
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
import io.github.klantreis.validation.JourneyValidator;
import io.github.klantreis.validation.Validators;
import java.time.LocalDate;
import java.time.Period;
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
    silent(rule, found.toBuilder().market(Optional.empty()).build());
    Market other = found.market().orElseThrow() == Market.B2B ? Market.B2C : Market.B2B;
    silent(rule, found.toBuilder().market(other).build());
  }

  @Test
  void aSingleStakeholderIsFound() {
    // fires: b2b-single-stakeholder
    Journey journey =
        Journey.builder("crm", "Buying a CRM")
            .market(Market.B2B)
            .stakeholder("head", "Head of sales", s -> s.role(BuyingRole.DECIDER))
            .build();
    // end
    finds(
        B2bRules.B2B_SINGLE_STAKEHOLDER,
        journey,
        ERROR,
        "journey/@stakeholders",
        "A company buys here, but the number of stakeholders is 1; at least 2 are expected",
        "Hier koopt een bedrijf, maar het aantal belanghebbenden is 1; er worden er minstens 2 verwacht");
    silentElsewhere(B2bRules.B2B_SINGLE_STAKEHOLDER, journey);
  }

  @Test
  void twoStakeholdersAreSeveral() {
    // silent: b2b-single-stakeholder
    Journey journey =
        Journey.builder("crm", "Buying a CRM")
            .market(Market.B2B)
            .stakeholder("head", "Head of sales", s -> s.role(BuyingRole.DECIDER))
            .stakeholder("it", "IT department", s -> s.role(BuyingRole.INFLUENCER))
            .build();
    // end
    silent(B2bRules.B2B_SINGLE_STAKEHOLDER, journey);
    assertThat(
            Validators.of(B2bRules.B2B_SINGLE_STAKEHOLDER)
                .withOption(B2bRules.B2B_SINGLE_STAKEHOLDER_LEAST, 3)
                .validate(journey)
                .findings())
        .hasSize(1);
  }

  @Test
  void stakeholdersWithoutDeciderAreFound() {
    // fires: b2b-no-decider
    Journey journey =
        Journey.builder("crm", "Buying a CRM")
            .market(Market.B2B)
            .stakeholder("head", "Head of sales", s -> s.role(BuyingRole.USER))
            .stakeholder("it", "IT department", s -> s.role(BuyingRole.INFLUENCER))
            .build();
    // end
    finds(
        B2bRules.B2B_NO_DECIDER,
        journey,
        WARNING,
        "journey/@stakeholders",
        "None of the 2 stakeholders is said to decide",
        "Bij geen van de 2 belanghebbenden staat dat die beslist");
    silentElsewhere(B2bRules.B2B_NO_DECIDER, journey);
  }

  @Test
  void oneDeciderIsEnough() {
    // silent: b2b-no-decider
    Journey journey =
        Journey.builder("crm", "Buying a CRM")
            .market(Market.B2B)
            .stakeholder(
                "head", "Head of sales", s -> s.role(BuyingRole.USER).role(BuyingRole.DECIDER))
            .build();
    // end
    silent(B2bRules.B2B_NO_DECIDER, journey);
    silent(B2bRules.B2B_NO_DECIDER, b2b().build());
  }

  @Test
  void nobodyToSpeakToIsFound() {
    // fires: b2b-no-personal-contact
    Journey journey =
        Journey.builder("crm", "Buying a CRM")
            .market(Market.B2B)
            .phase(
                CONSIDERATION, p -> p.touchpoint("read", "Reads", t -> t.channel(Channel.WEBSITE)))
            .phase(USAGE, p -> p.touchpoint("call", "Calls", t -> t.channel(Channel.TELEPHONE)))
            .build();
    // end
    finds(
        B2bRules.B2B_NO_PERSONAL_CONTACT,
        journey,
        WARNING,
        "journey",
        "Customers of \"Buying a CRM\" cannot speak to anybody, in person or by telephone, before"
            + " they buy",
        "Klanten van \"Buying a CRM\" kunnen niemand spreken, persoonlijk of telefonisch, voordat"
            + " ze kopen");
    silentElsewhere(B2bRules.B2B_NO_PERSONAL_CONTACT, journey);
  }

  @Test
  void aMeetingBeforeThePurchaseIsPersonal() {
    // silent: b2b-no-personal-contact
    Journey journey =
        Journey.builder("crm", "Buying a CRM")
            .market(Market.B2B)
            .phase(
                CONSIDERATION,
                p -> p.touchpoint("meet", "Talks", t -> t.channel(Channel.FACE_TO_FACE)))
            .build();
    // end
    silent(B2bRules.B2B_NO_PERSONAL_CONTACT, journey);
    silent(
        B2bRules.B2B_NO_PERSONAL_CONTACT,
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
    assertThat(
            paths(
                B2bRules.B2B_NO_PERSONAL_CONTACT, in(model, kind, t -> t.channel(Channel.WEBSITE))))
        .hasSize(before ? 1 : 0);
    silent(B2bRules.B2B_NO_PERSONAL_CONTACT, in(model, kind, t -> t.channel(Channel.TELEPHONE)));
  }

  @Test
  void aConsiderationWithoutReturnIsFound() {
    // fires: b2b-no-roi-content
    Journey journey =
        Journey.builder("crm", "Buying a CRM")
            .market(Market.B2B)
            .phase(
                CONSIDERATION,
                p -> p.touchpoint("read", "Reads", t -> t.action(ActionKind.ARTICLE)))
            .build();
    // end
    finds(
        B2bRules.B2B_NO_ROI_CONTENT,
        journey,
        INFO,
        "phase[consideration]",
        "Nothing in the phase \"Consideration\" shows what the purchase brings the customer's"
            + " business",
        "Niets in de fase \"Overweging\" laat zien wat de aankoop het bedrijf van de klant"
            + " oplevert");
    silentElsewhere(B2bRules.B2B_NO_ROI_CONTENT, journey);
  }

  @Test
  void aCaseStudyShowsTheReturn() {
    // silent: b2b-no-roi-content
    Journey journey =
        Journey.builder("crm", "Buying a CRM")
            .market(Market.B2B)
            .phase(
                CONSIDERATION,
                p -> p.touchpoint("read", "Reads", t -> t.action(ActionKind.CASE_STUDY)))
            .build();
    // end
    silent(B2bRules.B2B_NO_ROI_CONTENT, journey);
    silent(
        B2bRules.B2B_NO_ROI_CONTENT,
        in(PhaseModels.SEVEN_PHASES, PURCHASE, t -> t.action(ActionKind.CHECKOUT)));
    silent(B2bRules.B2B_NO_ROI_CONTENT, b2b().build());
  }

  @Test
  void allPhasesOfConsiderationTogetherShowTheReturn() {
    silent(
        B2bRules.B2B_NO_ROI_CONTENT,
        b2b()
            .phaseModel(PhaseModels.AIDA)
            .phase(Aida.INTEREST, p -> p.touchpoint("a", "A"))
            .phase(Aida.DESIRE, p -> p.touchpoint("b", "B", t -> t.action(ActionKind.DEMO)))
            .build());
    assertThat(
            paths(
                B2bRules.B2B_NO_ROI_CONTENT,
                b2b()
                    .phaseModel(PhaseModels.AIDA)
                    .phase(Aida.INTEREST, p -> p.touchpoint("a", "A"))
                    .phase(Aida.DESIRE, p -> p.touchpoint("b", "B"))
                    .build()))
        .containsExactly("phase[interest]");
  }

  @Test
  void phasesWithoutTouchpointsLackNothing() {
    Journey journey = b2b().phase(CONSIDERATION).build();
    silent(B2bRules.B2B_NO_ROI_CONTENT, journey);
    silent(B2bRules.B2B_NO_PERSONAL_CONTACT, journey);
  }

  @Test
  void aPeriodBeyondAllDatesIsLong() {
    silent(B2bRules.B2B_INTERVAL_SHORT, b2b().horizon(Period.ofYears(1_000_000_000)).build());
  }

  @Test
  void aShortJourneyIsFound() {
    // fires: b2b-interval-short
    Journey journey =
        Journey.builder("crm", "Buying a CRM")
            .market(Market.B2B)
            .horizon(Period.ofDays(29))
            .build();
    // end
    finds(
        B2bRules.B2B_INTERVAL_SHORT,
        journey,
        INFO,
        "journey/@horizon",
        "The journey takes 29 days, which is short for B2B; at least 30 are expected",
        "De klantreis duurt 29 dagen, dat is kort voor B2B; er worden er minstens 30 verwacht");
    silentElsewhere(B2bRules.B2B_INTERVAL_SHORT, journey);
  }

  @Test
  void thirtyDaysAreLongEnough() {
    // silent: b2b-interval-short
    Journey journey =
        Journey.builder("crm", "Buying a CRM")
            .market(Market.B2B)
            .horizon(Period.ofDays(30))
            .build();
    // end
    silent(B2bRules.B2B_INTERVAL_SHORT, journey);
    silent(B2bRules.B2B_INTERVAL_SHORT, b2b().horizon(Period.ofMonths(1)).build());
    silent(B2bRules.B2B_INTERVAL_SHORT, b2b().horizon(Period.ofYears(1)).build());
    silent(B2bRules.B2B_INTERVAL_SHORT, b2b().build());
    assertThat(
            paths(
                B2bRules.B2B_INTERVAL_SHORT,
                b2b().horizon(LocalDate.of(2023, 2, 1), LocalDate.of(2023, 3, 1)).build()))
        .hasSize(1);
    assertThat(
            Validators.of(B2bRules.B2B_INTERVAL_SHORT)
                .withOption(B2bRules.B2B_INTERVAL_SHORT_LEAST, Period.ofMonths(3))
                .validate(journey)
                .findings())
        .hasSize(1);
  }

  @Test
  void aGroupOfConsumersIsFound() {
    // fires: b2c-group-decision
    Journey journey =
        Journey.builder("bike", "Buying a bike")
            .market(Market.B2C)
            .stakeholder("ann", "Ann", s -> s.role(BuyingRole.DECIDER))
            .stakeholder("bob", "Bob", s -> s.role(BuyingRole.INFLUENCER))
            .stakeholder("cas", "Cas", s -> s.role(BuyingRole.USER))
            .build();
    // end
    finds(
        B2bRules.B2C_GROUP_DECISION,
        journey,
        INFO,
        "journey/@stakeholders",
        "3 stakeholders decide on a purchase by consumers; usually there are at most 2",
        "3 belanghebbenden beslissen over een aankoop van consumenten; meestal zijn dat er hooguit"
            + " 2");
    silentElsewhere(B2bRules.B2C_GROUP_DECISION, journey);
  }

  @Test
  void twoConsumersAreUsual() {
    // silent: b2c-group-decision
    Journey journey =
        Journey.builder("bike", "Buying a bike")
            .market(Market.B2C)
            .stakeholder("ann", "Ann", s -> s.role(BuyingRole.DECIDER))
            .stakeholder("bob", "Bob", s -> s.role(BuyingRole.INFLUENCER))
            .build();
    // end
    silent(B2bRules.B2C_GROUP_DECISION, journey);
    assertThat(
            Validators.of(B2bRules.B2C_GROUP_DECISION)
                .withOption(B2bRules.B2C_GROUP_DECISION_MOST, 1)
                .validate(journey)
                .findings())
        .hasSize(1);
  }
}
