package io.github.klantreis.validation.rules;

import static io.github.klantreis.validation.JourneyValidator.forJourneys;
import static io.github.klantreis.validation.JourneyValidator.forTouchpoints;
import static io.github.klantreis.validation.rules.StandardRules.B2B_PROFILE;
import static io.github.klantreis.validation.rules.StandardRules.RECOMMENDED_PROFILE;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyHeading;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Reading;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.part.NextStep;
import io.github.klantreis.term.JourneyScope;
import io.github.klantreis.term.Moment;
import io.github.klantreis.term.NamedParticipant;
import io.github.klantreis.term.Participant;
import io.github.klantreis.term.Side;
import io.github.klantreis.validation.Begun;
import io.github.klantreis.validation.JourneyValidator;
import io.github.klantreis.validation.Option;
import io.github.klantreis.validation.Overview;
import io.github.klantreis.validation.PhaseFact;
import io.github.klantreis.validation.PhaseSummary;
import io.github.klantreis.validation.Severity;
import io.github.klantreis.validation.ValidationContext;
import io.github.klantreis.validation.Validators;
import io.github.klantreis.validation.Wording;
import io.github.klantreis.validation.rules.summary.Contact;
import io.github.klantreis.validation.rules.summary.Feelings;
import io.github.klantreis.validation.rules.summary.Preceding;
import io.github.klantreis.validation.rules.text.Families;
import io.github.klantreis.vocabulary.Source;
import io.github.klantreis.vocabulary.Text;
import java.util.List;
import java.util.Optional;

/**
 * Rules on what does not go well: people are refused, drop off, or have to ask for help again and
 * again.
 */
public final class SetbackRules {
  private SetbackRules() {}

  // ---- those who are refused ----

  /** From how many touchpoints {@link #JOURNEY_ONLY_SUCCEEDS} judges: 6, inclusive. */
  public static final Option<Integer> JOURNEY_ONLY_SUCCEEDS_FROM =
      Option.ofInt("journey-only-succeeds.from", 6);

  private static final Text ONLY_SUCCEEDS =
      Text.en(
              "The journey \"{journey}\" does not show what happens when somebody is refused or"
                  + " something fails")
          .nl(
              "De {peopleJourney} \"{journey}\" laat niet zien wat er gebeurt als iemand wordt"
                  + " afgewezen of iets mislukt");

  private static final Begun DECIDED_BY_OTHERS =
      Begun.of(
          Text.en("somebody else decides about people").nl("een ander over mensen beslist"),
          1,
          PhaseFact.<Integer>underHeading(
                  (phase, journey) ->
                      phase.touchpoints().stream()
                              .anyMatch(each -> Contact.isDecidedByOthers(each, journey))
                          ? 1
                          : 0)
              .lookingAt(touchpoint -> touchpoint.hasMoment(Moment.DECISION)));

  /**
   * A journey shows what happens when it does not go well. Judges where people may be refused, from
   * {@link #JOURNEY_ONLY_SUCCEEDS_FROM} touchpoints on: a decision is made without them, as by
   * those who check their credit; or, where nothing is sold, somebody else starts the touchpoint at
   * which they hear it. Any of these tells what happens: branches, a next step on a condition, a
   * point where people drop off, a complaint; and at the decision itself a pain point, or that they
   * feel bad. Information.
   */
  public static final JourneyValidator<Journey> JOURNEY_ONLY_SUCCEEDS =
      forJourneys("journey-only-succeeds")
          .scope(JourneyScope.END_TO_END)
          .severity(Severity.INFO)
          .once(DECIDED_BY_OTHERS)
          .summary(
              Text.en("where people may be refused, a journey shows what happens then")
                  .nl("waar mensen kunnen worden afgewezen, laat de reis zien wat er dan gebeurt"))
          .profile(RECOMMENDED_PROFILE)
          .profile(B2B_PROFILE)
          .source(Source.LIBRARY_DEFAULT)
          .hint(
              Text.en(
                      "Add the path of {people} who are refused, get stuck or stop, as a branch or"
                          + " next step")
                  .nl(
                      "Voeg de route toe van wie wordt afgewezen, vastloopt of stopt, als vertakking"
                          + " of vervolgstap"))
          .option(JOURNEY_ONLY_SUCCEEDS_FROM)
          .summarisingPhasesUnderHeading(
              (phase, journey) ->
                  new Shown(
                      phase.touchpoints().size(),
                      !phase.branchings().isEmpty()
                          || phase.touchpoints().stream()
                              .anyMatch(each -> showsFailure(phase.reading(each), journey))))
          .check(SetbackRules::checkFailure);

  private record Shown(int touchpoints, boolean showsFailure) {}

  private static boolean showsFailure(Reading reading, JourneyHeading journey) {
    Touchpoint touchpoint = reading.touchpoint();
    return !touchpoint.dropOffPoints().isEmpty()
        || touchpoint.hasMoment(Moment.COMPLAINT)
        || touchpoint.nextSteps().stream().anyMatch(step -> step.condition().isPresent())
        || (Contact.isDecidedByOthers(touchpoint, journey)
            && (!touchpoint.painPoints().isEmpty() || Feelings.areLow(reading, journey)));
  }

  private static void checkFailure(List<PhaseSummary<Shown>> phases, ValidationContext context) {
    int touchpoints = 0;
    boolean showsFailure = false;
    for (PhaseSummary<Shown> phase : phases) {
      touchpoints += phase.value().touchpoints();
      showsFailure |= phase.value().showsFailure();
    }
    if (touchpoints < context.option(JOURNEY_ONLY_SUCCEEDS_FROM)) {
      context.abstain();
    } else if (!showsFailure) {
      context.report(ONLY_SUCCEEDS).with("journey", context.journey().name());
    }
  }

  // ---- those who leave ----

  private static final Begun DROPPING_OFF =
      Begun.touchpoints(
              Text.en("two touchpoints have a point of drop-off")
                  .nl("twee contactmomenten een afhaakpunt hebben"),
              2,
              touchpoint -> !touchpoint.dropOffPoints().isEmpty())
          .and(
              Begun.journey(
                  Text.en("no way back is drawn as a loyalty loop")
                      .nl("er geen weg terug is getekend als loyalty loop"),
                  journey -> journey.loyaltyLoops().isEmpty()))
          .and(
              Begun.journey(
                  Text.en("its evidence is not the story of one person")
                      .nl("de onderbouwing niet het verhaal van één persoon is"),
                  journey -> !ResearchRules.restsOnOne(journey)));

  private static final Wording UNFOLLOWED =
      Wording.one(
              Text.en("At \"{name}\" {people} drop off; what becomes of them is not shown")
                  .nl(
                      "Bij \"{name}\" haken {people} af; hoe het verder met hen gaat, is niet te zien"))
          .some(
              Text.en(
                      "At {n} touchpoints {people} drop off; what becomes of them is not shown: {places}")
                  .nl(
                      "Bij {n} contactmomenten haken {people} af; hoe het verder met hen gaat, is niet te zien: {places}"));

  /** The ids of the touchpoints after which it is told what becomes of those who leave. */
  private static final Overview<ImmutableSet<String>> FOLLOWED =
      Overview.of(
          PhaseFact.<Preceding>underHeading(
                  (phase, journey) -> Preceding.in(phase, next -> isOfThoseWhoLeft(next, journey)))
              .reading(
                  touchpoint ->
                      List.of(
                          Contact.ofOrganisation(touchpoint),
                          touchpoint.nextSteps(),
                          tellsOfThoseWhoLeft(touchpoint))),
          (journey, phases) -> Preceding.together(phases));

  private static boolean isOfThoseWhoLeft(Touchpoint next, JourneyHeading journey) {
    return tellsOfThoseWhoLeft(next)
        || (!next.channels().isEmpty()
            && next.dropOffPoints().isEmpty()
            && Contact.isWithoutOrganisation(next, journey));
  }

  private static boolean tellsOfThoseWhoLeft(Touchpoint next) {
    return next.dropOffPoints().isEmpty() && Families.LEFT.areIn(next.name());
  }

  /**
   * A journey shows what becomes of those who leave it. Judges points of drop-off where at least
   * two touchpoints have one, no loyalty loop is drawn by which they may come back, and the journey
   * is not the story of one person. What follows is shown by a next step on a condition, by
   * branches in the phase, or by the touchpoint that comes next: as its words tell that people give
   * up, go elsewhere or come back, or as they turn to others there, such as in a blog or a review.
   * Information.
   */
  public static final JourneyValidator<Touchpoint> DROP_OFF_UNFOLLOWED =
      forTouchpoints("drop-off-unfollowed")
          .severity(Severity.INFO)
          .that(
              Text.en("have a point of drop-off, and are not told elsewhere")
                  .nl("een afhaakpunt hebben en niet elders zijn uitgewerkt"),
              (touchpoint, around) ->
                  !touchpoint.dropOffPoints().isEmpty() && !Contact.isToldElsewhere(touchpoint))
          .once(DROPPING_OFF)
          .seeing(FOLLOWED)
          .summary(
              Text.en("it is shown what becomes of those who drop off")
                  .nl("te zien is hoe het verdergaat met wie afhaakt"))
          .source(Source.LIBRARY_DEFAULT)
          .hint(
              Text.en(
                      "Note who asks them why or keeps in touch, and show how they can go on or come back")
                  .nl(
                      "Noteer wie naar de reden vraagt of contact houdt, en laat zien hoe ze verder kunnen of terugkomen"))
          .check(
              (touchpoint, context) -> {
                boolean isBranched =
                    context.phase().filter(phase -> !phase.branchings().isEmpty()).isPresent();
                if (!isBranched
                    && !context.overview(FOLLOWED).contains(touchpoint.id())
                    && touchpoint.nextSteps().stream()
                        .map(NextStep::condition)
                        .noneMatch(Optional::isPresent)) {
                  context.report(UNFOLLOWED).with("name", touchpoint.name());
                }
              });

  // ---- those who have to ask again ----

  /** From how many contacts on {@link #HELP_ASKED_AGAIN} speaks: 3, inclusive. */
  public static final Option<Integer> HELP_ASKED_AGAIN_FROM =
      Option.ofInt("help-asked-again.from", 3);

  private static final Text ASKED_AGAIN =
      Text.en("{People} have to seek help several times; who sees their case through is not shown")
          .nl(
              "{People} moeten meer dan eens zelf hulp zoeken; wie hun zaak bijhoudt, is niet te zien");

  private static final Text ASKED_AROUND =
      Text.en(
              "{People} have to seek help several times, from different parties; who sees their case through is not shown")
          .nl(
              "{People} moeten meer dan eens zelf hulp zoeken, bij verschillende partijen; wie hun zaak bijhoudt, is niet te zien");

  /**
   * Whoever asks for help need not carry the case from one to the next: somebody owns it. Judges
   * where people themselves ask for service or complain as often as {@link #HELP_ASKED_AGAIN_FROM}
   * says. Silent where each time it is somebody else, as when a case goes on to another authority,
   * and where a phase or a touchpoint has an owner. Warning.
   */
  public static final JourneyValidator<Journey> HELP_ASKED_AGAIN =
      forJourneys("help-asked-again")
          .summary(
              Text.en("nobody has to ask for help again and again")
                  .nl("niemand hoeft steeds opnieuw om hulp te vragen"))
          .profile(RECOMMENDED_PROFILE)
          .profile(B2B_PROFILE)
          .source(Source.LIBRARY_DEFAULT)
          .hint(
              Text.en(
                      "Name who owns the case until it is solved, and who calls {people} before they have to ask")
                  .nl(
                      "Noem wie eigenaar van de zaak blijft tot die is opgelost, en wie {people} belt voordat zij moeten vragen"))
          .option(HELP_ASKED_AGAIN_FROM)
          .summarisingPhases(PhaseFact.underHeading(Asked::in).lookingAt(Asked::areAt))
          .check(SetbackRules::checkAsked);

  /**
   * Where people ask for help by themselves, for service or with a complaint.
   *
   * @param receivers the ids of those they turn to, once for each time; empty if not named
   * @param isOwned whether somebody owns the phase or a touchpoint
   */
  private record Asked(ImmutableList<String> receivers, boolean isOwned) {
    static boolean areAt(Touchpoint touchpoint) {
      return touchpoint.owner().isPresent() || isHelpAt(touchpoint);
    }

    private static boolean isHelpAt(Touchpoint touchpoint) {
      return touchpoint.hasMoment(Moment.SERVICE) || touchpoint.hasMoment(Moment.COMPLAINT);
    }

    static Asked in(Phase phase, JourneyHeading journey) {
      ImmutableList.Builder<String> receivers = ImmutableList.builder();
      boolean isOwned = phase.owner().isPresent();
      for (Touchpoint touchpoint : phase.touchpoints()) {
        isOwned |= touchpoint.owner().isPresent();
        boolean isByThemselves =
            touchpoint.initiator().filter(who -> journey.sideOf(who) == Side.CUSTOMER).isPresent();
        if (isHelpAt(touchpoint) && isByThemselves) {
          receivers.add(touchpoint.receiver().map(Asked::idOf).orElse(""));
        }
      }
      return new Asked(receivers.build(), isOwned);
    }

    private static String idOf(Participant participant) {
      return participant instanceof NamedParticipant named ? named.id() : "";
    }
  }

  private static void checkAsked(List<PhaseSummary<Asked>> phases, ValidationContext context) {
    List<String> receivers =
        phases.stream().flatMap(phase -> phase.value().receivers().stream()).toList();
    if (receivers.size() < context.option(HELP_ASKED_AGAIN_FROM)
        || phases.stream().anyMatch(phase -> phase.value().isOwned())) {
      return;
    }
    long parties = receivers.stream().distinct().count();
    boolean isEachNamed = !receivers.contains("");
    if (isEachNamed && parties == receivers.size()) {
      return;
    }
    context.report(isEachNamed && parties > 1 ? ASKED_AROUND : ASKED_AGAIN);
  }

  /**
   * Returns all rules of this theme.
   *
   * @return the set
   */
  public static Validators all() {
    return Validators.of(JOURNEY_ONLY_SUCCEEDS, DROP_OFF_UNFOLLOWED, HELP_ASKED_AGAIN);
  }
}
