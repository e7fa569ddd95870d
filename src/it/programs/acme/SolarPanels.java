package acme;

import static io.github.klantreis.phase.CanonicalPhase.*;

import io.github.klantreis.model.*;
import io.github.klantreis.part.*;
import io.github.klantreis.term.*;
import java.time.*;
import java.util.Locale;

/** B2C, every concept. */
final class SolarPanels {
  private SolarPanels() {}

  static Journey journey() {
    return Journey.builder("solar-panels", "Buying solar panels")
        .market(Market.B2C)
        .offering(Offering.PRODUCT)
        .state(JourneyState.AS_IS)
        .goal("One in five visitors of the calculator becomes an owner who recommends us")
        .horizon(Period.ofMonths(6))
        .bridgingPeriod(Period.ofWeeks(6))
        .formOfAddress(FormOfAddress.INFORMAL)
        .toneOfVoice("warm, plain")
        .language(Locale.forLanguageTag("nl"))
        .evidence(Evidence.qualitative("12 interviews with owners"))
        .evidence(Evidence.quantitative("2,300 sessions of the calculator"))
        .metric(Metric.nps().valued(34))
        .dimension("sun")
        .dimension("trust")
        .dimension("independence")
        .affinityGroup("worry", "roof too old", "pushy salesmen")
        .teamMember("Team member 1", "marketing")
        .teamMember("Team member 2", "installation")
        .reviewedOn(LocalDate.of(2026, 9, 1))
        .persona(
            "homeowner",
            "First-time buyer with a sloped roof",
            persona ->
                persona
                    .need(Need.latent("A lower energy bill").withTrigger("The new tariff letter"))
                    .goal("Know what it yields before calling anyone")
                    .emotionalMotivation("Be independent")
                    .rationalMotivation("Pay less")
                    .pain("Quotes that cannot be compared")
                    .quote("I do not want to be sold to.")
                    .empathyMap(
                        map ->
                            map.sees("Panels on the neighbours' roof")
                                .hears("Stories about waiting times")
                                .saysAndDoes("Compares three suppliers")
                                .thinksAndFeels("Afraid of pushy salesmen")))
        .phase(
            AWARENESS,
            phase ->
                phase
                    .goal("Top of mind")
                    .owner("marketing")
                    .customerNeed("Understand whether my roof is suitable")
                    .touchpoint(
                        "sees-ad",
                        "Sees an ad",
                        touchpoint ->
                            touchpoint
                                .channel(Channel.SOCIAL_MEDIA)
                                .sense(Sense.SIGHT)
                                .initiator(Side.COMPANY)
                                .emotion(Emotion.positive("curious"))
                                .action(
                                    ActionKind.ADVERTISEMENT,
                                    action ->
                                        action
                                            .funnelStage(FunnelStage.TOP)
                                            .message(
                                                message ->
                                                    message
                                                        .sender("hello@zon.example")
                                                        .addressedAs(FormOfAddress.INFORMAL)
                                                        .intent(Intent.INFORMATIVE)
                                                        .text("Is jouw dak geschikt?")))))
        .phase(
            CONSIDERATION,
            phase ->
                phase
                    .customerNeed("Compare without being called")
                    .touchpoint(
                        "compares",
                        "Compares three quotes",
                        touchpoint ->
                            touchpoint
                                .channel(Channel.WEBSITE)
                                .momentOfTruth(MomentOfTruth.ZERO)
                                .emotion(Emotion.negative("overwhelmed"))
                                .painPoint("Every quote counts differently")
                                .opportunity("One page with the same sums")
                                .action(ActionKind.COMPARISON)
                                .action(ActionKind.REVIEW)))
        .phase(
            PURCHASE,
            phase ->
                phase.touchpoint(
                    "accept-quote",
                    "Accepts the quote online",
                    touchpoint ->
                        touchpoint
                            .channel(Channel.WEBSITE)
                            .moment(Moment.DECISION)
                            .moment(Moment.PAYMENT)
                            .momentOfTruth(MomentOfTruth.FIRST)
                            .dropOffPoint("Price higher than expected")
                            .emotion(Emotion.negative("unsure"))
                            .action(
                                "quote-chat",
                                ActionKind.CHAT,
                                action -> action.opensItselfAfter(Duration.ofMinutes(1)))))
        .phase(
            DELIVERY,
            phase ->
                phase.touchpoint(
                    "installation",
                    "Has the panels installed",
                    touchpoint ->
                        touchpoint
                            .channel(Channel.HOME_VISIT)
                            .sense(Sense.TOUCH)
                            .moment(Moment.DELIVERY)
                            .startsAfter(Period.ofWeeks(14))
                            .metric(Metric.csat().valued(4.6))
                            .emotion(Emotion.veryPositive("proud"))
                            .action(ActionKind.CONFIRMATION)))
        .phase(
            USAGE,
            phase ->
                phase.touchpoint(
                    "complains",
                    "Complains about the app",
                    touchpoint ->
                        touchpoint
                            .channel(Channel.TELEPHONE)
                            .moment(Moment.COMPLAINT)
                            .emotion(Emotion.veryNegative("annoyed"))
                            .action(ActionKind.COMPLAINT_RESPONSE)))
        .phase(
            LOYALTY,
            phase ->
                phase.touchpoint(
                    "battery-offer",
                    "Reads about a home battery",
                    touchpoint ->
                        touchpoint
                            .channel(Channel.EMAIL)
                            .action(
                                ActionKind.EMAIL,
                                action ->
                                    action.message(
                                        message ->
                                            message
                                                .personalisedBy("first name")
                                                .choice("Calculate my battery")
                                                .link(LinkKind.NEXT_STEP, "/battery")))
                            .suppress("touchpoint-without-emotion", "not researched yet")))
        .phase(
            ADVOCACY,
            phase ->
                phase.touchpoint(
                    "tells-neighbours",
                    "Tells the neighbours",
                    touchpoint ->
                        touchpoint
                            .channel(Channel.WORD_OF_MOUTH)
                            .initiator(Side.CUSTOMER)
                            .momentOfTruth(MomentOfTruth.ULTIMATE)
                            .action(
                                ActionKind.ASK_FOR_REFERRAL,
                                action -> action.reward(Reward.RECOGNITION))))
        .loyaltyLoop(
            LOYALTY,
            PURCHASE,
            loop ->
                loop.trigger("Battery offer")
                    .loyalist(LoyalistKind.ACTIVE)
                    .loyalty(LoyaltyBasis.EMOTIONAL))
        .build();
  }
}
