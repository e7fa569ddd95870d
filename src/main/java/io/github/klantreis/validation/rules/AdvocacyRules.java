package io.github.klantreis.validation.rules;

import static io.github.klantreis.phase.CanonicalPhase.ADVOCACY;
import static io.github.klantreis.phase.CanonicalPhase.AWARENESS;
import static io.github.klantreis.phase.CanonicalPhase.CONSIDERATION;
import static io.github.klantreis.validation.rules.StandardRules.B2B_PROFILE;
import static io.github.klantreis.validation.rules.StandardRules.RECOMMENDED_PROFILE;

import io.github.klantreis.model.Journey;
import io.github.klantreis.model.MarketingAction;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.term.ActionKind;
import io.github.klantreis.term.Advocacy;
import io.github.klantreis.term.JourneyScope;
import io.github.klantreis.term.Moment;
import io.github.klantreis.term.Reward;
import io.github.klantreis.validation.Audience;
import io.github.klantreis.validation.Finding;
import io.github.klantreis.validation.FixOffers;
import io.github.klantreis.validation.JourneyValidator;
import io.github.klantreis.validation.Severity;
import io.github.klantreis.validation.Surroundings;
import io.github.klantreis.validation.ValidationContext;
import io.github.klantreis.validation.Validators;
import io.github.klantreis.validation.rules.summary.ActionKinds;
import io.github.klantreis.validation.rules.summary.Begins;
import io.github.klantreis.validation.rules.summary.Presence;
import io.github.klantreis.vocabulary.Literature;
import io.github.klantreis.vocabulary.Text;
import java.util.Map;
import java.util.Optional;

/** Rules of recommending: ambassadors are loyal customers whom nobody pays. */
public final class AdvocacyRules {
  private AdvocacyRules() {}

  private static final Text PAID =
      Text.en("\"{action}\" at \"{name}\" pays {people} for recommending you")
          .nl("\"{action}\" bij \"{name}\" betaalt {people} voor hun aanbeveling");

  private static final ActionKinds INFLUENCER = ActionKinds.of(ActionKind.INFLUENCER);

  private static final ActionKinds DISCOUNT = ActionKinds.of(ActionKind.DISCOUNT);

  private static final ActionKinds RECOMMENDING =
      ActionKinds.of(ActionKind.ASK_FOR_REFERRAL, ActionKind.RECOGNITION);

  /**
   * Looks for actions that pay ambassadors: by a financial reward or, where no reward is named, by
   * a discount. In a phase that covers more than advocacy only what is about recommending is looked
   * at, as a discount may belong to loyalty. Influencer marketing is left to {@link
   * #ADVOCACY_INFLUENCER_MISFILED}. Warning: the source says who is not meant by an ambassador.
   */
  public static final JourneyValidator<MarketingAction> ADVOCACY_PAID =
      JourneyValidator.forActions("advocacy-paid")
          .speaksFor(Audience.SELLING)
          .that(
              Text.en("reward whoever recommends, or give a discount")
                  .nl("wie aanbeveelt belonen of korting geven"),
              AdvocacyRules::isRewarding)
          .severity(Severity.WARNING)
          .summary(
              Text.en("ambassadors are not paid for recommending")
                  .nl("ambassadeurs worden niet betaald voor hun aanbeveling"))
          .profile(RECOMMENDED_PROFILE)
          .profile(B2B_PROFILE)
          .source(Literature.CUSTOMER_JOURNEY_UITWERKEN.at(Literature.phase(7)))
          .hint(
              Text.en("Thank ambassadors with appreciation and recognition rather than money")
                  .nl("Bedank ambassadeurs met waardering en erkenning in plaats van geld"))
          .inPhases(ADVOCACY)
          .fixes(
              (action, finding, offers) -> {
                offers.improvement(
                    "recognise",
                    Text.en("Reward with recognition").nl("Beloon met waardering"),
                    edit ->
                        edit.action(
                            offers.touchpointId(),
                            offers.actionId(),
                            a -> a.reward(Reward.RECOGNITION)));
                offers.improvement(
                    "no-reward",
                    Text.en("Give no reward").nl("Geef geen beloning"),
                    edit ->
                        edit.action(
                            offers.touchpointId(), offers.actionId(), a -> a.reward(Reward.NONE)));
              })
          .check(AdvocacyRules::paid);

  private static void paid(MarketingAction action, ValidationContext context) {
    if (isPaid(action)) {
      report(PAID, action, context);
    }
  }

  private static boolean isRewarding(MarketingAction action, Surroundings around) {
    return (action.reward().isPresent() || DISCOUNT.include(action))
        && !INFLUENCER.include(action)
        && isRecommending(action, around);
  }

  private static boolean isPaid(MarketingAction action) {
    Optional<Reward> reward = action.reward();
    return reward.isPresent() ? reward.get() == Reward.FINANCIAL : DISCOUNT.include(action);
  }

  /** Whether it surely is about recommending, in a phase that may cover more. */
  private static boolean isRecommending(MarketingAction action, Surroundings around) {
    Touchpoint touchpoint = around.touchpoint().orElseThrow();
    return Presence.isOnly(around.phase().orElseThrow().kind(), ADVOCACY)
        || RECOMMENDING.include(action)
        || touchpoint.hasMoment(Moment.RECOMMENDATION)
        || touchpoint.advocacy().isPresent();
  }

  private static void report(Text message, MarketingAction action, ValidationContext context) {
    context
        .report(message)
        .with("action", action)
        .with("name", context.touchpoint().orElseThrow().name());
  }

  private static final Text MISFILED =
      Text.en("\"{action}\" at \"{name}\" is paid promotion, not advocacy")
          .nl("\"{action}\" bij \"{name}\" is betaalde promotie, geen ambassadeurschap");

  /**
   * Looks for influencer marketing among the actions of advocacy. A phase that covers awareness or
   * consideration too is left alone. Warning.
   */
  public static final JourneyValidator<MarketingAction> ADVOCACY_INFLUENCER_MISFILED =
      JourneyValidator.forActions("advocacy-influencer-misfiled")
          .speaksFor(Audience.SELLING)
          .that(
              Text.en("are influencer marketing and reach nobody new")
                  .nl("influencermarketing zijn en niemand nieuws bereiken"),
              (action, around) ->
                  INFLUENCER.include(action)
                      && !around.isIn(AWARENESS)
                      && !around.isIn(CONSIDERATION))
          .severity(Severity.WARNING)
          .summary(
              Text.en("paid promotion is influencer marketing, not advocacy")
                  .nl("betaalde promotie is influencermarketing, geen ambassadeurschap"))
          .profile(RECOMMENDED_PROFILE)
          .profile(B2B_PROFILE)
          .source(Literature.CUSTOMER_JOURNEY_UITWERKEN.at(Literature.phase(7)))
          .hint(
              Text.en("Move it to the phase in which others first hear of you, and mark it as paid")
                  .nl(
                      "Verplaats de actie naar de fase waarin anderen jullie leren kennen en geef"
                          + " aan dat"
                          + " er betaald wordt"))
          .inPhases(ADVOCACY)
          .fixes(AdvocacyRules::offerAwareness)
          .check(AdvocacyRules::influencer);

  private static final Text MOVE =
      Text.en("Move it to \"{touchpoint}\"").nl("Verplaats de actie naar \"{touchpoint}\"");

  private static void offerAwareness(MarketingAction action, Finding finding, FixOffers offers) {
    for (Phase phase : offers.journey().phases()) {
      if (phase.kind().overlaps(AWARENESS)) {
        for (Touchpoint touchpoint : phase.touchpoints()) {
          if (touchpoint.action(action.id()).isEmpty()) {
            offers.improvement(
                "move-to",
                touchpoint.id(),
                MOVE,
                Map.of("touchpoint", touchpoint),
                edit -> edit.moveAction(offers.touchpointId(), action.id(), touchpoint.id()));
          }
        }
      }
    }
  }

  private static void influencer(MarketingAction action, ValidationContext context) {
    report(MISFILED, action, context);
  }

  private static final ActionKinds RECOGNITION =
      ActionKinds.of(ActionKind.RECOGNITION, ActionKind.GIFT);

  /**
   * Looks for recognition: such an action, a gift, or one that rewards by recognition. Silent in
   * parts, as other parts may have it. Information.
   */
  public static final JourneyValidator<Journey> ADVOCACY_NO_RECOGNITION =
      JourneyValidator.forJourneys("advocacy-no-recognition")
          .scope(JourneyScope.END_TO_END)
          .speaksFor(Audience.SELLING)
          .once(Begins.actionIn(ADVOCACY))
          .severity(Severity.INFO)
          .summary(
              Text.en("ambassadors get appreciation and recognition")
                  .nl("ambassadeurs krijgen waardering en erkenning"))
          .source(Literature.CUSTOMER_JOURNEY_UITWERKEN.at(Literature.phase(7)))
          .hint(
              Text.en("Thank {people} who recommend you, for instance with a personal note")
                  .nl(
                      "Bedank {people} die jullie aanbevelen, bijvoorbeeld met een persoonlijk"
                          + " briefje"))
          .summarisingPhases(Presence.of(ADVOCACY, AdvocacyRules::isRecognised))
          .check(
              Presence.orReport(
                  Text.en(
                          "No touchpoint in \"{phase}\" shows that {people} who recommend you are thanked")
                      .nl(
                          "Geen contactmoment in de fase \"{phase}\" laat zien dat {people} die jullie"
                              + " aanbevelen, worden bedankt")));

  private static boolean isRecognised(Touchpoint touchpoint) {
    for (MarketingAction action : touchpoint.actions()) {
      if (RECOGNITION.include(action)
          || action.reward().filter(Reward.RECOGNITION::equals).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static final ActionKinds ASKING =
      ActionKinds.of(ActionKind.ASK_FOR_REFERRAL, ActionKind.REVIEW_REQUEST);

  /**
   * Looks whether helped customers are asked to share their experience: by a request for a
   * recommendation or a review, or at a touchpoint where a recommendation is asked for. Silent in
   * parts, as other parts may ask. Information.
   */
  public static final JourneyValidator<Journey> ADVOCACY_NOT_ASKED =
      JourneyValidator.forJourneys("advocacy-not-asked")
          .scope(JourneyScope.END_TO_END)
          .speaksFor(Audience.SELLING)
          .once(Begins.actionIn(ADVOCACY))
          .severity(Severity.INFO)
          .summary(
              Text.en("helped customers are asked to share their experience")
                  .nl("geholpen klanten krijgen de vraag om hun ervaring te delen"))
          .source(Literature.CUSTOMER_JOURNEY_UITWERKEN.at(Literature.phase(7)))
          .hint(
              Text.en("Ask {people} whom you helped to tell others about it")
                  .nl(
                      "Vraag {people} die door jullie zijn geholpen om anderen erover te vertellen"))
          .summarisingPhases(Presence.of(ADVOCACY, AdvocacyRules::isAsked))
          .check(
              Presence.orReport(
                  Text.en(
                          "No touchpoint in \"{phase}\" shows that {people} are asked to share their"
                              + " experience")
                      .nl(
                          "Geen contactmoment in de fase \"{phase}\" laat zien dat {people} de vraag"
                              + " krijgen om hun ervaring te delen")));

  private static boolean isAsked(Touchpoint touchpoint) {
    return ASKING.anyAt(touchpoint)
        || touchpoint.advocacy().filter(Advocacy.ASKED::equals).isPresent();
  }

  /**
   * Returns all rules of this theme.
   *
   * @return the set
   */
  public static Validators all() {
    return Validators.of(
        ADVOCACY_PAID, ADVOCACY_INFLUENCER_MISFILED, ADVOCACY_NO_RECOGNITION, ADVOCACY_NOT_ASKED);
  }
}
