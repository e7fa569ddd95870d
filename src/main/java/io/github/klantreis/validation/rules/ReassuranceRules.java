package io.github.klantreis.validation.rules;

import static io.github.klantreis.phase.CanonicalPhase.AWARENESS;
import static io.github.klantreis.phase.CanonicalPhase.CONSIDERATION;
import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;
import static io.github.klantreis.validation.rules.StandardRules.B2B_PROFILE;
import static io.github.klantreis.validation.rules.StandardRules.RECOMMENDED_PROFILE;

import io.github.klantreis.model.Journey;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.phase.BeforeDuringAfter;
import io.github.klantreis.phase.CanonicalPhase;
import io.github.klantreis.term.ActionKind;
import io.github.klantreis.term.Market;
import io.github.klantreis.term.Moment;
import io.github.klantreis.term.Side;
import io.github.klantreis.validation.Audience;
import io.github.klantreis.validation.Begun;
import io.github.klantreis.validation.JourneyValidator;
import io.github.klantreis.validation.PhaseFact;
import io.github.klantreis.validation.Severity;
import io.github.klantreis.validation.Validators;
import io.github.klantreis.validation.rules.summary.ActionKinds;
import io.github.klantreis.validation.rules.summary.Begins;
import io.github.klantreis.validation.rules.summary.Buying;
import io.github.klantreis.validation.rules.summary.Contact;
import io.github.klantreis.validation.rules.summary.Presence;
import io.github.klantreis.validation.rules.summary.Said;
import io.github.klantreis.validation.rules.text.Families;
import io.github.klantreis.validation.rules.text.Statement;
import io.github.klantreis.vocabulary.Literature;
import io.github.klantreis.vocabulary.Text;
import java.util.List;
import java.util.Set;

/**
 * Rules on doubts at the purchase: customers are reassured and helped, and it is known where they
 * leave.
 */
public final class ReassuranceRules {
  private ReassuranceRules() {}

  private static final ActionKinds REASSURING =
      ActionKinds.of(
          ActionKind.REVIEW,
          ActionKind.BENEFITS,
          ActionKind.TESTIMONIAL,
          ActionKind.CASE_STUDY,
          ActionKind.COMPARISON,
          ActionKind.DEMO,
          ActionKind.TRUST_SIGNAL,
          ActionKind.PERSONAL_ADVICE);

  /**
   * Looks for what confirms the choice: customers' reviews (or their stories and cases), a list of
   * benefits, a comparison, a trust mark or personal advice; somebody to speak to before they pay
   * or while they do, as in a shop or by telephone, who can convince them; a demonstration, as who
   * has tried it knows it; or a channel on which others say what they think; or words at a
   * touchpoint that say what convinces them. What others say counts before the purchase, too.
   * Judges where an action is named in the purchase, as who names none there has not said that
   * there is nothing. Silent on {@link BeforeDuringAfter#DURING}, which also divides journeys in
   * which nobody buys, and in a part that starts with the purchase and goes on after it, as the
   * choice is made before; and of a phase that is all that comes before use. Warning.
   */
  public static final JourneyValidator<Journey> PURCHASE_NO_REASSURANCE =
      JourneyValidator.forJourneys("purchase-no-reassurance")
          .severity(Severity.WARNING)
          .speaksFor(Audience.CHOOSING)
          .once(Begins.actionIn(PURCHASE).and(Begins.CHOICE))
          .summary(
              Text.en("while people choose, reviews or benefits confirm their choice")
                  .nl("terwijl mensen kiezen, bevestigen reviews of voordelen hun keuze"))
          .profile(RECOMMENDED_PROFILE)
          .profile(B2B_PROFILE)
          .source(Literature.CUSTOMER_JOURNEY_UITWERKEN.at(Literature.phase(3)))
          .hint(
              Text.en("Show what other {people} say, or a short list of the benefits")
                  .nl(
                      "Toon wat andere {people} ervan zeggen, of een korte opsomming van de voordelen"))
          .summarisingPhases(
              PhaseFact.of(ReassuranceRules::reassurance)
                  .reading(
                      touchpoint ->
                          List.of(
                              reassures(touchpoint),
                              Contact.isPersonal(touchpoint),
                              isPaidAt(touchpoint))))
          .check(
              Presence.orReport(
                  Text.en(
                          "No touchpoint in \"{phase}\" shows {people} what others think, or the"
                              + " benefits at a glance")
                      .nl(
                          "In de fase \"{phase}\" zien {people} nergens wat anderen ervan vinden of wat de voordelen zijn")));

  private static final ActionKinds CHECKOUT = ActionKinds.of(ActionKind.CHECKOUT);

  private static boolean reassures(Touchpoint touchpoint) {
    return REASSURING.anyAt(touchpoint)
        || Contact.showsOpinions(touchpoint)
        || Said.ofPeopleAt(touchpoint, text -> Statement.has(Families.CONVINCED, text));
  }

  private static boolean isPaidAt(Touchpoint touchpoint) {
    return Buying.isAt(touchpoint) || CHECKOUT.anyAt(touchpoint);
  }

  /** Whether people can ask somebody before they pay, or where they do; later is too late. */
  private static boolean isAnybodyThere(Phase phase) {
    for (Touchpoint touchpoint : phase.touchpoints()) {
      if (Contact.isPersonal(touchpoint)) {
        return true;
      }
      if (isPaidAt(touchpoint)) {
        return false;
      }
    }
    return false;
  }

  /** Where a phase is all that comes before use, more is asked of it than of the purchase. */
  private static boolean isAllBefore(Phase phase) {
    return phase.kind().covers(AWARENESS) && phase.kind().covers(PURCHASE);
  }

  private static Presence reassurance(Phase phase) {
    if (Presence.overlapsAny(phase.kind(), BEFORE)
        && phase.touchpoints().stream().anyMatch(ReassuranceRules::saysWhatOthersThink)) {
      return Presence.PRESENT;
    }
    Presence presence = Presence.in(phase, PURCHASE, ReassuranceRules::reassures);
    if (presence == Presence.ABSENT && isAnybodyThere(phase)) {
      return Presence.PRESENT;
    }
    return presence == Presence.ABSENT
            && (phase.kind().equals(BeforeDuringAfter.DURING) || isAllBefore(phase))
        ? Presence.ELSEWHERE
        : presence;
  }

  private static final Set<CanonicalPhase> BEFORE = Set.of(AWARENESS, CONSIDERATION);

  private static final ActionKinds OPINIONS =
      ActionKinds.of(ActionKind.REVIEW, ActionKind.TESTIMONIAL, ActionKind.CASE_STUDY);

  private static boolean saysWhatOthersThink(Touchpoint touchpoint) {
    return OPINIONS.anyAt(touchpoint) || Contact.showsOpinions(touchpoint);
  }

  private static final ActionKinds TRUST = ActionKinds.of(ActionKind.TRUST_SIGNAL);

  /** Looks for a trust mark, a safe payment or clear return conditions. Information. */
  public static final JourneyValidator<Journey> PURCHASE_NO_TRUST_SIGNALS =
      JourneyValidator.forJourneys("purchase-no-trust-signals")
          .severity(Severity.INFO)
          .speaksFor(Audience.SELLING)
          .once(
              Begun.anyTouchpointIn(
                  Text.en("somebody pays").nl("er wordt betaald"),
                  Set.of(PURCHASE),
                  touchpoint -> touchpoint.hasMoment(Moment.PAYMENT) || CHECKOUT.anyAt(touchpoint)))
          .once(Begins.actionIn(PURCHASE))
          .summary(
              Text.en("customers see that buying is safe").nl("klanten zien dat kopen veilig is"))
          .source(Literature.VIJF_FASES.at(Literature.phase(3)))
          .hint(
              Text.en("Show a trust mark, the safe payment or clear return conditions")
                  .nl("Toon een keurmerk, de veilige betaling of duidelijke retourvoorwaarden"))
          .summarisingPhases(Presence.of(PURCHASE, TRUST::anyAt))
          .check(
              Presence.orReport(
                  Text.en("No touchpoint in \"{phase}\" shows that buying is safe")
                      .nl(
                          "Geen contactmoment in de fase \"{phase}\" laat zien dat kopen veilig is")));

  private static final ActionKinds HELP =
      ActionKinds.of(
          ActionKind.FAQ,
          ActionKind.CUSTOMER_SERVICE,
          ActionKind.CHAT,
          ActionKind.CALL,
          ActionKind.PERSONAL_ADVICE);

  private static final Begun NOT_NEGOTIATED =
      Begun.journey(
          Text.en("it is not one in which several people of a company decide on a purchase")
              .nl("het er geen is waarin meer mensen van een bedrijf over een aankoop beslissen"),
          journey -> !isNegotiated(journey));

  private static boolean isNegotiated(Journey journey) {
    return journey.market().filter(Market.B2B::equals).isPresent()
        && journey.actors().stream()
                .filter(actor -> actor.side() == Side.CUSTOMER && !actor.roles().isEmpty())
                .count()
            > 1;
  }

  /**
   * Looks for an answer to doubts: frequently asked questions, customer service, a chat, a call or
   * personal advice; or a channel on which somebody is there to ask; words of the phase that name
   * whom to ask will do. Judges where an action is named in the purchase. Silent where companies
   * buy and several people with a role in it decide, as negotiating a contract is asking and
   * answering. Silent in a part that starts with the purchase and goes on after it, as the choice
   * is made before; and of a phase that is all that comes before use. Warning.
   */
  public static final JourneyValidator<Journey> PURCHASE_NO_HELP =
      JourneyValidator.forJourneys("purchase-no-help")
          .severity(Severity.WARNING)
          .speaksFor(Audience.CHOOSING)
          .once(Begins.actionIn(PURCHASE).and(Begins.CHOICE).and(NOT_NEGOTIATED))
          .summary(
              Text.en("people who doubt while they choose get an answer")
                  .nl("mensen die bij de keuze twijfelen, krijgen antwoord"))
          .profile(RECOMMENDED_PROFILE)
          .profile(B2B_PROFILE)
          .source(Literature.VIJF_FASES.at(Literature.phase(3)))
          .source(Literature.CUSTOMER_JOURNEY_UITWERKEN.at(Literature.phase(3)))
          .hint(
              Text.en("Answer frequently asked questions, or offer a help desk or a chat")
                  .nl("Beantwoord veelgestelde vragen, of zorg voor een helpdesk of een chat"))
          .summarisingPhases(PhaseFact.of(ReassuranceRules::help))
          .check(
              Presence.orReport(
                  Text.en(
                          "No touchpoint in \"{phase}\" shows where {people} can go with the questions"
                              + " they still have")
                      .nl(
                          "Geen contactmoment in de fase \"{phase}\" laat zien waar {people} terechtkunnen"
                              + " met vragen die ze nog hebben")));

  private static boolean helps(Touchpoint touchpoint) {
    return HELP.anyAt(touchpoint) || Contact.isPersonal(touchpoint);
  }

  private static Presence help(Phase phase) {
    Presence presence = Presence.in(phase, PURCHASE, ReassuranceRules::helps);
    if (presence != Presence.ABSENT) {
      return presence;
    }
    return isAllBefore(phase) || Said.in(phase, text -> Statement.has(Families.HELP_DESK, text))
        ? Presence.ELSEWHERE
        : Presence.ABSENT;
  }

  /** Looks whether it is known where customers drop off while they buy. Information. */
  public static final JourneyValidator<Journey> PURCHASE_DROP_OFFS_UNMAPPED =
      JourneyValidator.forJourneys("purchase-drop-offs-unmapped")
          .severity(Severity.INFO)
          .speaksFor(Audience.CHOOSING)
          .once(
              Begun.anyTouchpoint(
                      Text.en("a drop-off or a metric is named")
                          .nl("er een afhaakmoment of een meetwaarde is genoemd"),
                      touchpoint -> touchpoint.isDropOffPoint() || !touchpoint.metrics().isEmpty())
                  .or(
                      Begun.journey(
                          Text.en("the journey has a metric").nl("de reis een meetwaarde heeft"),
                          journey -> !journey.metrics().isEmpty()))
                  .or(
                      Begun.anyPhase(
                          Text.en("a phase has one").nl("een fase er een heeft"),
                          phase -> !phase.metrics().isEmpty())))
          .summary(
              Text.en("it is known where people drop off while they choose")
                  .nl("bekend is waar mensen bij de keuze afhaken"))
          .source(Literature.CUSTOMER_JOURNEY_UITWERKEN.at(Literature.phase(3)))
          .hint(
              Text.en(
                      "Find out from your data where {people} drop off, and note the reason at that"
                          + " touchpoint")
                  .nl(
                      "Zoek in jullie data waar {people} afhaken en noteer de reden bij dat"
                          + " contactmoment"))
          .summarisingPhases(Presence.of(PURCHASE, Touchpoint::isDropOffPoint))
          .check(
              Presence.orReport(
                  Text.en("It is not noted where {people} drop off in \"{phase}\"")
                      .nl("Bij de fase \"{phase}\" staat niet waar {people} afhaken")));

  /**
   * Returns all rules of this theme.
   *
   * @return the set
   */
  public static Validators all() {
    return Validators.of(
        PURCHASE_NO_REASSURANCE,
        PURCHASE_NO_TRUST_SIGNALS,
        PURCHASE_NO_HELP,
        PURCHASE_DROP_OFFS_UNMAPPED);
  }
}
