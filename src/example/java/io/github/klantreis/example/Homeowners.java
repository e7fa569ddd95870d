package io.github.klantreis.example;

import static io.github.klantreis.phase.CanonicalPhase.CONSIDERATION;
import static io.github.klantreis.phase.CanonicalPhase.DELIVERY;
import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;
import static io.github.klantreis.phase.CanonicalPhase.USAGE;

import io.github.klantreis.atlas.JourneyAtlas;
import io.github.klantreis.model.Journey;
import io.github.klantreis.part.Emotion;
import io.github.klantreis.phase.CanonicalPhase;
import io.github.klantreis.phase.PhaseKind;
import io.github.klantreis.phase.PhaseModel;
import io.github.klantreis.term.ActionKind;
import io.github.klantreis.term.Channel;
import io.github.klantreis.term.FormOfAddress;
import io.github.klantreis.term.JourneyScope;
import io.github.klantreis.term.JourneyState;
import io.github.klantreis.term.Lifecycle;
import io.github.klantreis.term.Market;
import io.github.klantreis.term.Moment;
import io.github.klantreis.term.Offering;
import io.github.klantreis.term.Sense;
import io.github.klantreis.vocabulary.Source;
import io.github.klantreis.vocabulary.Text;
import java.net.URI;
import java.time.Period;

/**
 * The journeys of homeowners together: solar panels as they are and as they shall be, the day of
 * the installation and the first bill in detail, and the home battery that comes next. All are seen
 * by the same persona.
 */
final class Homeowners {
  private static final PhaseKind BEFORE_CREW =
      PhaseKind.of(
          "before-crew",
          Text.en("Before the crew comes").nl("Voordat de monteurs komen"),
          CanonicalPhase.DELIVERY);
  private static final PhaseKind WITH_CREW =
      PhaseKind.of(
          "with-crew",
          Text.en("With the crew").nl("Met de monteurs in huis"),
          CanonicalPhase.DELIVERY);
  private static final PhaseKind AFTER_CREW =
      PhaseKind.of(
          "after-crew", Text.en("When they have gone").nl("Als ze weg zijn"), CanonicalPhase.USAGE);

  /** The phases of one day, in which nothing is bought. */
  private static final PhaseModel INSTALLATION =
      PhaseModel.builder("installation", Text.en("An installation").nl("Een installatie"))
          .source(
              Source.of("Handboek montage")
                  .withAddress(URI.create("https://dakzon.example/montage"))
                  .at(Text.en("chapter 2").nl("hoofdstuk 2")))
          .phase(BEFORE_CREW)
          .phase(WITH_CREW)
          .phase(AFTER_CREW)
          .build();

  private static final PhaseKind BEFORE_BILL =
      PhaseKind.of(
          "before-bill", Text.en("Before the bill").nl("Voor de rekening"), CanonicalPhase.USAGE);
  private static final PhaseKind AT_BILL =
      PhaseKind.of("bill", Text.en("The bill").nl("De rekening"), CanonicalPhase.USAGE);
  private static final PhaseKind AFTER_BILL =
      PhaseKind.of(
          "after-bill", Text.en("After the bill").nl("Na de rekening"), CanonicalPhase.USAGE);

  /** The phases of a bill. */
  private static final PhaseModel BILL =
      PhaseModel.builder("bill", Text.en("A bill").nl("Een rekening"))
          .phase(BEFORE_BILL)
          .phase(AT_BILL)
          .phase(AFTER_BILL)
          .build();

  private Homeowners() {}

  static JourneyAtlas atlas() {
    return JourneyAtlas.builder("homeowners", "All journeys of homeowners")
        .brand(SolarPanels.asIs().brand())
        .journey(SolarPanels.asIs())
        .journey(SolarPanels.toBe())
        .journey(installationDay())
        .journey(firstBill())
        .journey(homeBattery())
        .build();
  }

  /** One touchpoint in detail, hour by hour. */
  static Journey installationDay() {
    return Journey.builder("installation-day", "The day of the installation")
        .scope(JourneyScope.PART)
        .market(Market.B2C)
        .offering(Offering.SERVICE)
        .state(JourneyState.AS_IS)
        .phaseModel(INSTALLATION)
        .goal("The house cleaner than we found it, and an owner who understands the switches")
        .formOfAddress(FormOfAddress.INFORMAL)
        .persona(SolarPanels.homeowner())
        .phase(
            BEFORE_CREW,
            p ->
                p.touchpoint(
                        "reads-crew",
                        "Reads who will come",
                        t ->
                            t.channel(Channel.SMS)
                                .emotion(Emotion.positive("expectant"))
                                .action(ActionKind.DELIVERY_UPDATE))
                    .touchpoint(
                        "moves-car",
                        "Moves the car for the scaffold",
                        t ->
                            t.channel(Channel.HOME_VISIT)
                                .sense(Sense.HEARING)
                                .emotion(Emotion.negative("hurried"))
                                .painPoint("Nobody had said so")
                                .opportunity("Say it in the text message")
                                .action(ActionKind.PERSONAL_ADVICE)))
        .phase(
            WITH_CREW,
            p ->
                p.touchpoint(
                        "drinks-coffee",
                        "Drinks coffee with the crew",
                        t ->
                            t.channel(Channel.HOME_VISIT)
                                .sense(Sense.SMELL)
                                .sense(Sense.TASTE)
                                .emotion(Emotion.positive("at ease"))
                                .action(ActionKind.PERSONAL_ADVICE))
                    .touchpoint(
                        "power-off",
                        "Is without power for two hours",
                        t ->
                            t.channel(Channel.HOME_VISIT)
                                .sense(Sense.SIGHT)
                                .emotion(Emotion.negative("cut off"))
                                .painPoint("An online meeting was planned")
                                .opportunity("Agree on the two hours beforehand")
                                .action(ActionKind.DELIVERY_UPDATE)))
        .phase(
            AFTER_CREW,
            p ->
                p.touchpoint(
                    "sees-meter",
                    "Sees the first power on the meter",
                    t ->
                        t.channel(Channel.HOME_VISIT)
                            .channel(Channel.APP)
                            .sense(Sense.SIGHT)
                            .moment(Moment.FIRST_USE)
                            .emotion(Emotion.veryPositive("proud"))
                            .action(ActionKind.ONBOARDING)))
        .build();
  }

  /** A phase in detail: what becomes of the bill once the panels work. */
  static Journey firstBill() {
    return Journey.builder("first-bill", "The first yearly bill")
        .market(Market.B2C)
        .offering(Offering.SERVICE)
        .state(JourneyState.AS_IS)
        .scope(JourneyScope.PART)
        .phaseModel(BILL)
        .goal("Fewer than 20 calls about the bill from 100 owners")
        .horizon(Period.ofWeeks(2))
        .formOfAddress(FormOfAddress.INFORMAL)
        .persona(SolarPanels.homeowner())
        .phase(
            BEFORE_BILL,
            p ->
                p.touchpoint(
                    "guesses",
                    "Guesses what the bill will be",
                    t ->
                        t.channel(Channel.APP)
                            .emotion(Emotion.positive("hopeful"))
                            .opportunity("Let the app forecast it")
                            .action(ActionKind.PUSH_MESSAGE)))
        .phase(
            AT_BILL,
            p ->
                p.touchpoint(
                    "opens-bill",
                    "Opens the bill",
                    t ->
                        t.channel(Channel.EMAIL)
                            .emotion(Emotion.veryNegative("cheated"))
                            .painPoint("Feeding in costs more than it yields")
                            .action(ActionKind.ARTICLE)))
        .phase(
            AFTER_BILL,
            p ->
                p.touchpoint(
                    "calls-about-bill",
                    "Asks for an explanation",
                    t ->
                        t.channel(Channel.TELEPHONE)
                            .moment(Moment.SERVICE)
                            .emotion(Emotion.neutral("resigned"))
                            .action(ActionKind.CUSTOMER_SERVICE)))
        .build();
  }

  /** What solar panels lead to. */
  static Journey homeBattery() {
    return Journey.builder("home-battery", "Buying a home battery")
        .lifecycle(Lifecycle.DRAFT)
        .market(Market.B2C)
        .offering(Offering.PRODUCT)
        .state(JourneyState.AS_IS)
        .goal("Owners use half of their own power themselves")
        .horizon(Period.ofMonths(3))
        .formOfAddress(FormOfAddress.INFORMAL)
        .persona(SolarPanels.homeowner())
        .phase(
            CONSIDERATION,
            p ->
                p.touchpoint(
                    "reads-own-sum",
                    "Reads the sum for the own roof",
                    t ->
                        t.channel(Channel.CUSTOMER_PORTAL)
                            .emotion(Emotion.positive("taken seriously"))
                            .action(ActionKind.COMPARISON)))
        .phase(
            PURCHASE,
            p ->
                p.touchpoint(
                    "orders-battery",
                    "Orders the battery",
                    t ->
                        t.channel(Channel.CUSTOMER_PORTAL)
                            .moment(Moment.DECISION)
                            .moment(Moment.PAYMENT)
                            .emotion(Emotion.neutral("hesitant"))
                            .dropOffPoint("Doubts about safety in the hall")
                            .action(ActionKind.FAQ)))
        .phase(
            DELIVERY,
            p ->
                p.touchpoint(
                    "battery-fitted",
                    "Has the battery fitted",
                    t ->
                        t.channel(Channel.HOME_VISIT)
                            .moment(Moment.DELIVERY)
                            .sense(Sense.HEARING)
                            .emotion(Emotion.positive("relieved"))
                            .action(ActionKind.CONFIRMATION)))
        .phase(
            USAGE,
            p ->
                p.touchpoint(
                    "first-evening",
                    "Spends the first evening on own power",
                    t ->
                        t.channel(Channel.APP)
                            .moment(Moment.FIRST_USE)
                            .emotion(Emotion.veryPositive("independent"))
                            .action(ActionKind.PUSH_MESSAGE)))
        .build();
  }
}
