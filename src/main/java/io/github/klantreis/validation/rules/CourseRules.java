package io.github.klantreis.validation.rules;

import static io.github.klantreis.validation.JourneyValidator.forJourneys;
import static io.github.klantreis.validation.JourneyValidator.forPhases;
import static io.github.klantreis.validation.JourneyValidator.forTouchpoints;
import static io.github.klantreis.validation.rules.StandardRules.B2B_PROFILE;
import static io.github.klantreis.validation.rules.StandardRules.RECOMMENDED_PROFILE;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.klantreis.model.BranchingStep;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyHeading;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Step;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.part.Branch;
import io.github.klantreis.part.NextStep;
import io.github.klantreis.phase.CanonicalPhase;
import io.github.klantreis.term.BranchingKind;
import io.github.klantreis.term.JourneyScope;
import io.github.klantreis.term.Moment;
import io.github.klantreis.term.NamedParticipant;
import io.github.klantreis.term.Offering;
import io.github.klantreis.term.Participant;
import io.github.klantreis.term.Side;
import io.github.klantreis.validation.Audience;
import io.github.klantreis.validation.Begun;
import io.github.klantreis.validation.FindingDraft;
import io.github.klantreis.validation.JourneyValidator;
import io.github.klantreis.validation.Option;
import io.github.klantreis.validation.Overview;
import io.github.klantreis.validation.PhaseFact;
import io.github.klantreis.validation.PhaseSummary;
import io.github.klantreis.validation.Severity;
import io.github.klantreis.validation.ValidationContext;
import io.github.klantreis.validation.Validators;
import io.github.klantreis.validation.Wording;
import io.github.klantreis.validation.rules.summary.Begins;
import io.github.klantreis.validation.rules.summary.Contact;
import io.github.klantreis.validation.rules.summary.Neighbours;
import io.github.klantreis.validation.rules.summary.Waiting;
import io.github.klantreis.validation.rules.text.Families;
import io.github.klantreis.validation.rules.text.TimeWords;
import io.github.klantreis.vocabulary.Source;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Listing;
import io.github.klantreis.wording.Numbers;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Rules on the course of a journey: whether it is shown in enough steps, how long it takes, where
 * it ends, and what becomes of those who leave it or have to ask again and again.
 */
public final class CourseRules {
  private CourseRules() {}

  // ---- phases of one touchpoint ----

  /** How many phases a journey has before it can be coarse. */
  private static final int PHASES = 3;

  /** A touchpoint that lasts as long is no single step. */
  private static final Duration LONG = Duration.ofDays(14);

  /** Whether two in three phases that have touchpoints have one only, and there are few in all. */
  private static final Overview<Boolean> COARSE =
      Overview.of(
          PhaseFact.of(Steps::in).reading(Touchpoint::drillsDownTo),
          (journey, phases) -> {
            List<Steps> shown = phases.stream().filter(phase -> phase.touchpoints() > 0).toList();
            long ofOne = shown.stream().filter(Steps::isOfOne).count();
            return phases.size() >= PHASES
                && 3 * ofOne >= 2L * shown.size()
                && shown.stream().mapToInt(Steps::touchpoints).sum() < 2 * phases.size();
          });

  private record Steps(int touchpoints, boolean isOfOne) {
    static Steps in(Phase phase) {
      return new Steps(phase.touchpoints().size(), CourseRules.isOfOne(phase));
    }
  }

  private static boolean isOfOne(Phase phase) {
    return phase.touchpoints().size() == 1
        && phase.drillsDownTo().isEmpty()
        && !Contact.isToldElsewhere(phase.touchpoints().get(0));
  }

  private static final Wording OF_ONE_TOUCHPOINT =
      Wording.one(
              Text.en("The phase \"{phase}\" has one touchpoint only")
                  .nl("De fase \"{phase}\" heeft maar één contactmoment"))
          .some(
              Text.en("{n} of {of} phases with touchpoints have only one: {places}")
                  .nl("{n} van de {of} fasen met contactmomenten hebben er maar één: {places}"))
          .all(
              Text.en("Each of the {of} phases with touchpoints has only one: {places}")
                  .nl("Elk van de {of} fasen met contactmomenten heeft er maar één: {places}"));

  private static boolean isLong(Touchpoint touchpoint) {
    return Waiting.lasts(touchpoint)
        .filter(length -> length.estimate().compareTo(LONG) >= 0)
        .isPresent();
  }

  /**
   * A journey is drawn in enough steps to see where it goes wrong. Speaks of phases with one
   * touchpoint where there are at least three phases, two in three have one only, and there are
   * fewer than two touchpoints to a phase; elsewhere where that one lasts two weeks or longer. One
   * that leads to a journey of its own is told there. Information.
   */
  public static final JourneyValidator<Phase> PHASE_OF_ONE_TOUCHPOINT =
      forPhases("phase-of-one-touchpoint")
          .severity(Severity.INFO)
          .that(
              Text.en("have touchpoints").nl("contactmomenten hebben"),
              (phase, around) -> !phase.touchpoints().isEmpty())
          .once(Begins.EXPERIENCE)
          .summary(
              Text.en("a journey is drawn in enough touchpoints")
                  .nl("een reis is in genoeg contactmomenten getekend"))
          .profile(RECOMMENDED_PROFILE)
          .profile(B2B_PROFILE)
          .source(Source.LIBRARY_DEFAULT)
          .hint(
              Text.en("Add what else {people} do and hear there, and what happens in between")
                  .nl(
                      "Voeg toe wat {people} daar nog meer doen en horen, en wat er tussendoor gebeurt"))
          .seeing(COARSE)
          .readingOfTouchpoints(
              touchpoint -> List.of(touchpoint.drillsDownTo(), isLong(touchpoint)))
          .check(
              (phase, context) -> {
                if (isOfOne(phase)
                    && (context.overview(COARSE) || isLong(phase.touchpoints().get(0)))) {
                  context.report(OF_ONE_TOUCHPOINT).attribute("touchpoints").with("phase", phase);
                }
              });

  // ---- time ----

  /** From how many touchpoints on {@link #TIME_UNTOLD} judges: 5, inclusive. */
  public static final Option<Integer> TIME_UNTOLD_FROM = Option.ofInt("time-untold.from", 5);

  private static final Text UNTOLD =
      Text.en("Nowhere is it noted when something happens, or how long it takes")
          .nl("Nergens staat wanneer iets gebeurt of hoe lang het duurt");

  private static final Text TOLD_ONCE =
      Text.en("Only at \"{name}\" is it noted when something happens, or how long it takes")
          .nl("Alleen bij \"{name}\" staat wanneer iets gebeurt of hoe lang het duurt");

  private static final Text TOLD_RARELY =
      Text.en(
              "At only {count} of {all} touchpoints is it noted when something happens, or how long it takes")
          .nl(
              "Slechts bij {count} van de {all} contactmomenten staat wanneer iets gebeurt of hoe lang het duurt");

  /** One in as many touchpoints is enough to tell of time. */
  private static final int ONE_IN = 5;

  /**
   * A service takes time, and people want to know how much: the journey has a time interval, or one
   * in five of its touchpoints says when it comes or how long it takes; words will do, also those
   * of a phase, and so does a metric of time. Judges from {@link #TIME_UNTOLD_FROM} touchpoints on.
   * Silent where goods are sold; where people wait or wonder how long it takes and {@link
   * WaitRules#WAIT_IN_WORDS} says so; and where {@link JourneyRules#JOURNEY_INTERVAL_MISSING}
   * judges. Information.
   */
  public static final JourneyValidator<Journey> TIME_UNTOLD =
      forJourneys("time-untold")
          .severity(Severity.INFO)
          .once(
              Begun.journey(
                  Text.en("no goods are sold").nl("er geen producten worden verkocht"),
                  journey -> journey.offering().filter(Offering.PRODUCT::equals).isEmpty()))
          .once(Begins.ORGANISATION)
          .summary(
              Text.en("a journey tells how long it takes")
                  .nl("een reis vertelt hoe lang het duurt"))
          .profile(RECOMMENDED_PROFILE)
          .profile(B2B_PROFILE)
          .source(Source.LIBRARY_DEFAULT)
          .hint(
              Text.en("Note by when things have to be done, and how long {people} wait")
                  .nl("Noteer wanneer iets klaar moet zijn en hoe lang {people} erop wachten"))
          .option(TIME_UNTOLD_FROM)
          .seeing(WaitRules.waits())
          .yieldingTo(WaitRules.WAIT_IN_WORDS_ID)
          .yieldingTo(JourneyRules.JOURNEY_INTERVAL_MISSING_ID)
          .summarisingPhases(
              PhaseFact.of(Timing::in)
                  .reading(touchpoint -> List.of(isTimed(touchpoint), touchpoint.name())))
          .checkJourney(CourseRules::checkTimes);

  /**
   * What is told of time in a phase.
   *
   * @param touchpoints how many there are
   * @param timed the names of those that tell of time
   * @param isTold whether the phase itself does
   */
  private record Timing(int touchpoints, ImmutableList<String> timed, boolean isTold) {
    static Timing in(Phase phase) {
      return new Timing(
          phase.touchpoints().size(),
          phase.touchpoints().stream()
              .filter(CourseRules::isTimed)
              .map(Touchpoint::name)
              .collect(ImmutableList.toImmutableList()),
          TimeWords.areIn(phase.description())
              || Stream.of(Listing.ENGLISH, Listing.DUTCH)
                  .map(phase::nameIn)
                  .anyMatch(name -> TimeWords.areIn(name) || TimeWords.isPointIn(name))
              || phase.metrics().stream().anyMatch(metric -> isOfTime(metric.label())));
    }
  }

  private static boolean isTimed(Touchpoint touchpoint) {
    return touchpoint.startsAfter().isPresent()
        || Waiting.isBefore(touchpoint)
        || Waiting.lasts(touchpoint).isPresent()
        || touchpoint.recurs().isPresent()
        || touchpoint.metrics().stream().anyMatch(metric -> isOfTime(metric.label()))
        || Stream.of(
                Stream.of(touchpoint.name()),
                touchpoint.description().stream(),
                touchpoint.painPoints().stream().map(each -> each.text()),
                touchpoint.expectations().stream().map(each -> each.text()),
                touchpoint.quotes().stream())
            .flatMap(each -> each)
            .anyMatch(text -> TimeWords.areIn(text) || TimeWords.isPointIn(text));
  }

  private static boolean isOfTime(Text label) {
    return Families.TIME.areIn(label.get(Listing.ENGLISH))
        || Families.TIME.areIn(label.get(Listing.DUTCH));
  }

  private static void checkTimes(
      Journey journey, List<PhaseSummary<Timing>> phases, ValidationContext context) {
    int touchpoints = phases.stream().mapToInt(phase -> phase.value().touchpoints()).sum();
    if (touchpoints < context.option(TIME_UNTOLD_FROM)) {
      context.abstain();
      return;
    }
    List<String> timed = phases.stream().flatMap(phase -> phase.value().timed().stream()).toList();
    boolean isTold =
        timed.size() * ONE_IN >= touchpoints
            || journey.horizon().isPresent()
            || journey.loyaltyLoops().stream().anyMatch(loop -> loop.interval().isPresent())
            || TimeWords.areIn(journey.name())
            || TimeWords.areIn(journey.description())
            || journey.metrics().stream().anyMatch(metric -> isOfTime(metric.label()))
            || phases.stream().anyMatch(phase -> phase.value().isTold());
    boolean isSaid =
        (context.speaks(WaitRules.WAIT_IN_WORDS_ID) && WaitRules.isWaitingTold(context))
            || context.speaks(JourneyRules.JOURNEY_INTERVAL_MISSING_ID);
    if (!isTold && !isSaid) {
      (timed.isEmpty()
              ? context.report(UNTOLD)
              : timed.size() == 1
                  ? context.report(TOLD_ONCE).with("name", timed.get(0))
                  : context
                      .report(TOLD_RARELY)
                      .with("count", timed.size())
                      .with("all", touchpoints))
          .attribute("horizon");
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
                  journey -> journey.loyaltyLoops().isEmpty()));

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
          PhaseFact.<Follows>underHeading(Follows::in)
              .reading(
                  touchpoint ->
                      List.of(
                          Contact.ofOrganisation(touchpoint),
                          touchpoint.channels().isEmpty(),
                          touchpoint.nextSteps(),
                          Follows.isTold(touchpoint))),
          (journey, phases) -> Follows.together(phases));

  /**
   * Where a phase tells what becomes of those who leave.
   *
   * @param before the ids of the touchpoints after which it does
   * @param last the ids of its last touchpoints
   * @param isFirst whether its first touchpoints tell it of those who left before it
   */
  private record Follows(ImmutableSet<String> before, ImmutableSet<String> last, boolean isFirst) {
    static Follows in(Phase phase, JourneyHeading journey) {
      ImmutableSet.Builder<String> before = ImmutableSet.builder();
      Neighbours.forEach(
          phase,
          (one, next) -> {
            if (isOfThoseWhoLeft(next, journey)) {
              before.add(one.id());
            }
          });
      return new Follows(
          before.build(),
          phase.lastTouchpoints().stream()
              .map(Touchpoint::id)
              .collect(ImmutableSet.toImmutableSet()),
          phase.firstTouchpoints().stream().anyMatch(first -> isOfThoseWhoLeft(first, journey)));
    }

    static ImmutableSet<String> together(List<Follows> phases) {
      ImmutableSet.Builder<String> all = ImmutableSet.builder();
      ImmutableSet<String> last = ImmutableSet.of();
      for (Follows phase : phases) {
        all.addAll(phase.before);
        if (phase.isFirst) {
          all.addAll(last);
        }
        last = phase.last.isEmpty() ? last : phase.last;
      }
      return all.build();
    }

    private static boolean isOfThoseWhoLeft(Touchpoint next, JourneyHeading journey) {
      return isTold(next)
          || (!next.channels().isEmpty()
              && next.dropOffPoints().isEmpty()
              && Contact.isWithoutOrganisation(next, journey));
    }

    static boolean isTold(Touchpoint next) {
      return next.dropOffPoints().isEmpty() && Families.LEFT.areIn(next.name());
    }
  }

  /**
   * A journey shows what becomes of those who leave it. Judges points of drop-off where at least
   * two touchpoints have one, and no loyalty loop is drawn by which they may come back. What
   * follows is shown by a next step on a condition, by branches in the phase, or by the touchpoint
   * that comes next: as its words tell that people give up, go elsewhere or come back, or as they
   * turn to others there, such as in a blog or a review. Information.
   */
  public static final JourneyValidator<Touchpoint> DROPOFF_UNFOLLOWED =
      forTouchpoints("dropoff-unfollowed")
          .severity(Severity.INFO)
          .that(
              Text.en("have a point of drop-off").nl("een afhaakpunt hebben"),
              (touchpoint, around) -> !touchpoint.dropOffPoints().isEmpty())
          .once(DROPPING_OFF)
          .seeing(FOLLOWED)
          .summary(
              Text.en("it is shown what becomes of those who drop off")
                  .nl("te zien is hoe het verdergaat met wie afhaakt"))
          .profile(RECOMMENDED_PROFILE)
          .profile(B2B_PROFILE)
          .source(Source.LIBRARY_DEFAULT)
          .hint(
              Text.en(
                      "Note whether anybody asks them why or keeps in touch, and show how they can come back")
                  .nl(
                      "Noteer of iemand naar de reden vraagt of contact houdt, en laat zien hoe ze kunnen terugkomen"))
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

  private static final Text EMPTY_BRANCH =
      Text.en("At \"{choice}\" it is not shown what becomes of those who go the way \"{branch}\"")
          .nl(
              "Bij \"{choice}\" is niet te zien hoe het verdergaat met wie de weg \"{branch}\" gaat");

  private static final Text EMPTY_BRANCH_OF_MANY =
      Text.en(
              "At \"{choice}\" it is not shown what becomes of those who go the way \"{branch}\" ({share} %)")
          .nl(
              "Bij \"{choice}\" is niet te zien hoe het verdergaat met wie de weg \"{branch}\" gaat ({share} %)");

  /**
   * A journey does not end in nothing: where it ends with a choice, each way has a touchpoint, once
   * another one has. A way past touchpoints that others follow is no end. Warning where a whole
   * journey shows two other ways or more, and a quarter or more of the people go there; else
   * information, as one step that not everybody takes may be left out by those who are well. Silent
   * where a loyalty loop starts from that phase, and in a part that leads to another journey.
   */
  public static final JourneyValidator<Journey> BRANCH_ENDS_EMPTY =
      forJourneys("branch-ends-empty")
          .severity(Severity.INFO)
          .summary(
              Text.en("where a journey ends with a choice, each way is shown")
                  .nl("waar een reis eindigt met een keuze, is elke weg te zien"))
          .profile(RECOMMENDED_PROFILE)
          .profile(B2B_PROFILE)
          .source(Source.LIBRARY_DEFAULT)
          .hint(
              Text.en("Add what happens to them, or where they go on")
                  .nl("Voeg toe wat er met hen gebeurt, of waar ze verdergaan"))
          .summarisingPhases(PhaseFact.of(Emptied::in))
          .checkJourney(CourseRules::checkBranches);

  /** From which share on, in percent, a branch is one that many take. */
  private static final double MANY = 25;

  /**
   * The end of a phase.
   *
   * @param isAny whether it has any step
   * @param choice the name of the choice that it ends with, else empty
   * @param isOptional whether that choice is one of taking some steps or not
   * @param branches the branches of that choice in which nothing happens
   */
  private record Emptied(boolean isAny, String choice, boolean isOptional, List<Branch> branches) {
    static Emptied in(Phase phase) {
      List<Step> steps = phase.steps();
      if (!steps.isEmpty()
          && steps.get(steps.size() - 1) instanceof BranchingStep last
          && last.branching().kind() == BranchingKind.CHOICE) {
        List<Branch> all = last.branching().branches();
        List<Branch> empty =
            all.stream().filter(branch -> last.touchpoints(branch.id()).isEmpty()).toList();
        int shown = all.size() - empty.size();
        if (shown > 0) {
          return new Emptied(true, last.branching().name(), shown == 1, empty);
        }
      }
      return new Emptied(!steps.isEmpty(), "", true, List.of());
    }
  }

  private static void checkBranches(
      Journey journey, List<PhaseSummary<Emptied>> phases, ValidationContext context) {
    PhaseSummary<Emptied> last = null;
    for (PhaseSummary<Emptied> phase : phases) {
      last = phase.value().isAny() ? phase : last;
    }
    boolean isPart = journey.scope() == JourneyScope.PART;
    if (last == null || (isPart && !journey.leadsTo().isEmpty()) || isLoopedFrom(last, journey)) {
      context.abstain();
      return;
    }
    for (Branch branch : last.value().branches()) {
      boolean isMany = branch.share().isPresent() && branch.share().getAsDouble() >= MANY;
      FindingDraft draft =
          isMany
              ? context
                  .report(EMPTY_BRANCH_OF_MANY)
                  .with("share", Numbers.decimal(branch.share().getAsDouble()))
              : context.report(EMPTY_BRANCH);
      if (isMany && !isPart && !last.value().isOptional()) {
        draft.severity(Severity.WARNING);
      }
      draft
          .about(last.phase())
          .attribute("branchings")
          .with("choice", last.value().choice())
          .with("branch", branch.name());
    }
  }

  /** Whether people go on from the end of a phase by a loyalty loop. */
  private static boolean isLoopedFrom(PhaseSummary<?> phase, Journey journey) {
    return journey.loyaltyLoops().stream().anyMatch(loop -> loop.from().equals(phase.phase().id()));
  }

  // ---- those who have to ask again ----

  /** From how many contacts on {@link #HELP_ASKED_AGAIN} speaks: 3, inclusive. */
  public static final Option<Integer> HELP_ASKED_AGAIN_FROM =
      Option.ofInt("help-asked-again.from", 3);

  private static final Text ASKED_AGAIN =
      Text.en(
              "{People} seek help {count} times themselves; who sees their case through is not shown")
          .nl("{People} zoeken {count} keer zelf hulp; wie hun zaak bijhoudt, is niet te zien");

  private static final Text ASKED_AROUND =
      Text.en(
              "{People} seek help {count} times themselves, from {parties} parties; who sees their case through is not shown")
          .nl(
              "{People} zoeken {count} keer zelf hulp, bij {parties} partijen; wie hun zaak bijhoudt, is niet te zien");

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
          .summarisingPhasesUnderHeading(Asked::in)
          .check(CourseRules::checkAsked);

  /**
   * Where people ask for help by themselves, for service or with a complaint.
   *
   * @param receivers the ids of those they turn to, once for each time; empty if not named
   * @param isOwned whether somebody owns the phase or a touchpoint
   */
  private record Asked(ImmutableList<String> receivers, boolean isOwned) {
    static Asked in(Phase phase, JourneyHeading journey) {
      ImmutableList.Builder<String> receivers = ImmutableList.builder();
      boolean isOwned = phase.owner().isPresent();
      for (Touchpoint touchpoint : phase.touchpoints()) {
        isOwned |= touchpoint.owner().isPresent();
        boolean isHelp =
            touchpoint.hasMoment(Moment.SERVICE) || touchpoint.hasMoment(Moment.COMPLAINT);
        boolean isByThemselves =
            touchpoint.initiator().filter(who -> journey.sideOf(who) == Side.CUSTOMER).isPresent();
        if (isHelp && isByThemselves) {
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
    context
        .report(isEachNamed && parties > 1 ? ASKED_AROUND : ASKED_AGAIN)
        .with("count", receivers.size())
        .with("parties", parties);
  }

  // ---- the end ----

  private static final Text ENDS_AT_PURCHASE =
      Text.en("The journey ends when {people} buy, at \"{name}\"; what they get is not shown")
          .nl(
              "De {peopleJourney} eindigt als {people} kopen, bij \"{name}\"; wat ze krijgen, is niet te zien");

  /**
   * A whole journey goes on after the purchase: its last touchpoint is not the one at which people
   * order or pay. Speaks where the name of that touchpoint says so, as "Orders a coffee", or where
   * it has the moment of payment; not where its name says that it does not come to that. Where
   * people pay, they may have got it before; so it speaks of that only where a product is sold, or
   * they order just before. Silent where an order, a delivery or use comes earlier, as in a
   * restaurant, and where the phase model says anything of use or delivery, of which {@link
   * MissingPhaseRules} speak. Warning.
   */
  public static final JourneyValidator<Journey> JOURNEY_ENDS_AT_PURCHASE =
      forJourneys("journey-ends-at-purchase")
          .speaksFor(Audience.SELLING)
          .scope(JourneyScope.END_TO_END)
          .summary(
              Text.en("a whole journey goes on after the purchase")
                  .nl("een hele reis gaat na de aankoop verder"))
          .profile(RECOMMENDED_PROFILE)
          .profile(B2B_PROFILE)
          .source(Source.LIBRARY_DEFAULT)
          .hint(
              Text.en("Add how {people} get and use it, and what brings them back")
                  .nl("Voeg toe hoe {people} het krijgen en gebruiken, en wat hen terugbrengt"))
          .summarisingPhases(PhaseFact.of(Bought::in))
          .check(CourseRules::checkEnd);

  /**
   * What a phase tells of buying.
   *
   * @param last its last touchpoints
   * @param isEarlier whether something is bought, got or used there before the last two touchpoints
   * @param isOrdered whether people order or buy at the last touchpoint or the one before it
   * @param isAny whether something is bought, got or used anywhere there
   */
  private record Bought(
      List<Touchpoint> last, boolean isEarlier, boolean isOrdered, boolean isAny) {
    static Bought in(Phase phase) {
      List<Touchpoint> all = phase.touchpoints();
      int before = Math.max(0, all.size() - 2);
      boolean isGot = all.stream().anyMatch(Bought::isGot);
      return new Bought(
          phase.lastTouchpoints(),
          isGot || all.stream().limit(before).anyMatch(Bought::isPurchase),
          all.stream().skip(before).anyMatch(each -> Families.ORDERING.start(each.name())),
          isGot || all.stream().anyMatch(Bought::isPurchase));
    }

    private static boolean isGot(Touchpoint touchpoint) {
      return touchpoint.hasMoment(Moment.DELIVERY)
          || touchpoint.hasMoment(Moment.SERVICE)
          || Families.DELIVERY.areIn(touchpoint.name())
          || Families.USE.areIn(touchpoint.name());
    }

    static boolean isPurchase(Touchpoint touchpoint) {
      return touchpoint.hasMoment(Moment.PAYMENT)
          || Families.ORDERING.start(touchpoint.name())
          || Families.PAYING.start(touchpoint.name());
    }

    static boolean isTheEnd(Touchpoint touchpoint) {
      return isPurchase(touchpoint)
          && !isGot(touchpoint)
          && !Families.NOT_ORDERED.areIn(touchpoint.name())
          && !Families.COMING_BACK.areIn(touchpoint.name())
          && !touchpoint.hasMoment(Moment.RENEWAL)
          && !touchpoint.hasMoment(Moment.COMPLAINT)
          && touchpoint.recurs().isEmpty()
          && touchpoint.nextSteps().isEmpty();
    }
  }

  private static void checkEnd(List<PhaseSummary<Bought>> phases, ValidationContext context) {
    if (context.journey().phaseModel().covers().contains(CanonicalPhase.USAGE)
        || context.journey().phaseModel().covers().contains(CanonicalPhase.DELIVERY)) {
      context.abstain();
      return;
    }
    Bought last = new Bought(List.of(), false, false, false);
    boolean isBefore = false;
    for (PhaseSummary<Bought> phase : phases) {
      if (!phase.value().last().isEmpty()) {
        isBefore |= last.isAny();
        last = phase.value();
      }
    }
    List<Touchpoint> ends = last.last();
    boolean isProduct = context.journey().offering().filter(Offering.PRODUCT::equals).isPresent();
    if (ends.size() == 1
        && Bought.isTheEnd(ends.get(0))
        && !isBefore
        && !last.isEarlier()
        && (isProduct || last.isOrdered())) {
      context.report(ENDS_AT_PURCHASE).about(ends.get(0)).with("name", ends.get(0).name());
    }
  }

  /**
   * Returns all rules of this theme.
   *
   * @return the set
   */
  public static Validators all() {
    return Validators.of(
        PHASE_OF_ONE_TOUCHPOINT,
        TIME_UNTOLD,
        DROPOFF_UNFOLLOWED,
        BRANCH_ENDS_EMPTY,
        HELP_ASKED_AGAIN,
        JOURNEY_ENDS_AT_PURCHASE);
  }
}
