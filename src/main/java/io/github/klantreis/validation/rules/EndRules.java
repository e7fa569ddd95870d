package io.github.klantreis.validation.rules;

import static io.github.klantreis.validation.JourneyValidator.forJourneys;
import static io.github.klantreis.validation.rules.StandardRules.B2B_PROFILE;
import static io.github.klantreis.validation.rules.StandardRules.DIAGRAM_PROFILE;
import static io.github.klantreis.validation.rules.StandardRules.RECOMMENDED_PROFILE;

import com.google.common.base.Suppliers;
import io.github.klantreis.model.Actor;
import io.github.klantreis.model.BranchingStep;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyHeading;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Reading;
import io.github.klantreis.model.Step;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.part.Branch;
import io.github.klantreis.part.Emotion;
import io.github.klantreis.phase.CanonicalPhase;
import io.github.klantreis.term.BranchingKind;
import io.github.klantreis.term.JourneyScope;
import io.github.klantreis.term.Moment;
import io.github.klantreis.term.NamedParticipant;
import io.github.klantreis.term.Offering;
import io.github.klantreis.term.Participant;
import io.github.klantreis.term.Side;
import io.github.klantreis.validation.Audience;
import io.github.klantreis.validation.FindingDraft;
import io.github.klantreis.validation.JourneyValidator;
import io.github.klantreis.validation.PhaseFact;
import io.github.klantreis.validation.PhaseSummary;
import io.github.klantreis.validation.Severity;
import io.github.klantreis.validation.ValidationContext;
import io.github.klantreis.validation.Validators;
import io.github.klantreis.validation.rules.summary.Buying;
import io.github.klantreis.validation.rules.summary.Contact;
import io.github.klantreis.validation.rules.summary.Feelings;
import io.github.klantreis.validation.rules.summary.Said;
import io.github.klantreis.validation.rules.text.Families;
import io.github.klantreis.validation.rules.text.Statement;
import io.github.klantreis.validation.rules.text.WholeWords;
import io.github.klantreis.vocabulary.Source;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Rules on where a journey ends: not low, not in somebody else's hands, not when people pay, and
 * not in a way that leads nowhere.
 */
public final class EndRules {
  private EndRules() {}

  // ---- low ----

  private static final Text THE_JOURNEY = Text.en("The journey").nl("De {peopleJourney}");

  private static final Text THIS_PART = Text.en("This part").nl("Dit deel");

  private static final Text ONE_WAY =
      Text.en("One way through the journey").nl("Eén weg door de {peopleJourney}");

  private static Text way(boolean isOnlyWay, ValidationContext context) {
    return context.journey().people().fillIn(isOnlyWay ? THE_JOURNEY : ONE_WAY);
  }

  private static final Text LOW_END =
      Text.en("{way} ends on a low: at \"{name}\" the last emotion is \"{emotion}\" ({score})")
          .nl(
              "{way} eindigt met een negatieve emotie: bij \"{name}\" is die \"{emotion}\" ({score})");

  private static final Text LOW_END_OR_LOWER =
      Text.en(
              "{way} ends on a low: at \"{name}\" the last emotion is \"{emotion}\" ({score}) or lower")
          .nl(
              "{way} eindigt met een negatieve emotie: bij \"{name}\" is die \"{emotion}\" ({score}) of lager");

  private static final Text LOW_END_OF_ONE =
      Text.en(
              "{way} ends on a low: at \"{name}\" the last emotion of \"{who}\" is \"{emotion}\" ({score})")
          .nl(
              "{way} eindigt voor \"{who}\" met een negatieve emotie: bij \"{name}\" is die \"{emotion}\" ({score})");

  private static final Text LOW_END_ON_CHANNEL =
      Text.en(
              "{way} ends on a low: at \"{name}\" the last emotion via {channel} is \"{emotion}\" ({score})")
          .nl(
              "{way} eindigt via {channel} met een negatieve emotie: bij \"{name}\" is die \"{emotion}\" ({score})");

  private static final Text LOW_END_OF_PART =
      Text.en(
              "This part ends on a low: at \"{name}\" the last emotion is \"{emotion}\" ({score}), and what comes after it is not shown")
          .nl(
              "Dit deel eindigt met een negatieve emotie: bij \"{name}\" is die \"{emotion}\" ({score}). Wat daarna komt, is niet te zien");

  private static final Text LOW_END_OF_PART_OR_LOWER =
      Text.en(
              "This part ends on a low: at \"{name}\" the last emotion is \"{emotion}\" ({score}) or lower, and what comes after it is not shown")
          .nl(
              "Dit deel eindigt met een negatieve emotie: bij \"{name}\" is die \"{emotion}\" ({score}) of lager. Wat daarna komt, is niet te zien");

  private static final Text LOW_END_OF_PART_OF_ONE =
      Text.en(
              "This part ends on a low: at \"{name}\" the last emotion of \"{who}\" is \"{emotion}\" ({score}), and what comes after it is not shown")
          .nl(
              "Dit deel eindigt voor \"{who}\" met een negatieve emotie: bij \"{name}\" is die \"{emotion}\" ({score}). Wat daarna komt, is niet te zien");

  private static final Text LOW_END_OF_PART_ON_CHANNEL =
      Text.en(
              "This part ends on a low: at \"{name}\" the last emotion via {channel} is \"{emotion}\" ({score}), and what comes after it is not shown")
          .nl(
              "Dit deel eindigt via {channel} met een negatieve emotie: bij \"{name}\" is die \"{emotion}\" ({score}). Wat daarna komt, is niet te zien");

  private static final Text END_IN_PAIN =
      Text.en("{way} ends with a pain point at \"{name}\"; what comes after it is not shown")
          .nl("{way} eindigt met een pijnpunt bij \"{name}\"; wat daarna komt, is niet te zien");

  private static final Text LAST_FELT_LOW =
      Text.en(
              "The last emotion noted is \"{emotion}\" ({score}), at \"{name}\"; after it none is noted")
          .nl(
              "De laatste genoteerde emotie is \"{emotion}\" ({score}), bij \"{name}\"; daarna staat er geen meer");

  private static final Text ASK_HOW_IT_ENDS =
      Text.en("Ask {people} how it ends for them and note it, or show what comes after it")
          .nl("Vraag {people} hoe het voor hen afloopt en noteer dat, of laat zien wat erna komt");

  /** What is felt slightly, without a pain point, is not taken for the end. */
  private static final double SLIGHT = -1;

  private static final Text SHOW_THE_END =
      Text.en("Show how it ends, or name the journey in which it continues")
          .nl("Laat zien hoe het afloopt, of noem de reis waarin het verdergaat");

  /**
   * A journey does not end low: at its last touchpoint, or at the last of each branch, also of one
   * that {@linkplain Branch#endsJourney() ends} the journey earlier, customers do not feel bad, nor
   * do they have a pain point there after they felt bad just before, unless they feel good again or
   * words say that it is solved there. Where nothing tells what is felt at the last touchpoint, the
   * emotion before it is spoken of as the last one noted, if it is below -1 or has a pain point.
   * What is felt at the end is remembered most. Where not all feel bad, each persona who does has a
   * finding, as have those on one channel; where the journey ends in several branches, it speaks of
   * one way through it. Warning; information in parts, which may end where others go on. Silent
   * where the last touchpoint leads to another, or is told in a journey of its own, and in a part
   * that leads to another journey.
   */
  public static final JourneyValidator<Journey> JOURNEY_ENDS_LOW =
      forJourneys("journey-ends-low")
          .summary(
              Text.en("a journey does not end on a low")
                  .nl("een reis eindigt niet op een dieptepunt"))
          .profile(RECOMMENDED_PROFILE)
          .profile(B2B_PROFILE)
          .profile(DIAGRAM_PROFILE)
          .source(Source.LIBRARY_DEFAULT)
          .hint(
              Text.en(
                      "Find out where it goes wrong, here or earlier, and improve that; or show what comes after it")
                  .nl(
                      "Ga na waar het misgaat, hier of eerder, en verbeter dat; of laat zien wat erna komt"))
          .summarisingPhasesUnderHeading(Ends::in)
          .check(EndRules::checkEnds);

  /**
   * The last touchpoints of a phase, and the worst that is felt at each.
   *
   * @param isOfOne whether there is one touchpoint
   * @param stops what is felt where the journey ends for some with a branch
   * @param last the last one, where there is one and nothing follows it
   * @param low what is felt at the one before it, if people feel bad there
   * @param isSilent whether nothing tells what is felt at the last one, or that it is better then
   */
  private record Ends(
      boolean isEmpty,
      boolean isOfOne,
      boolean isOnlyWay,
      List<End> ends,
      List<End> stops,
      Optional<Touchpoint> last,
      Optional<End> low,
      boolean isSilent) {
    private static final Ends NONE =
        new Ends(
            true, false, true, List.of(), List.of(), Optional.empty(), Optional.empty(), false);

    static Ends in(Phase phase, JourneyHeading journey) {
      List<Touchpoint> last = phase.lastTouchpoints();
      Optional<Touchpoint> only =
          last.size() == 1
              ? Optional.of(last.get(0)).filter(Ends::isTheEnd)
              : Optional.<Touchpoint>empty();
      return new Ends(
          phase.touchpoints().isEmpty(),
          phase.touchpoints().size() == 1,
          last.size() <= 1,
          worstAt(last, phase, journey),
          worstAt(phase.endingTouchpoints(), phase, journey),
          only,
          only.flatMap(end -> lowBefore(end, phase, journey)),
          only.filter(end -> isSilentAt(end, phase, journey)).isPresent());
    }

    private static boolean isSilentAt(Touchpoint end, Phase phase, JourneyHeading journey) {
      return phase.branchings().isEmpty()
          && phase.quotes().isEmpty()
          && phase.thoughts().isEmpty()
          && !Feelings.areTold(phase.reading(end), journey)
          && end.quotes().isEmpty()
          && end.thoughts().isEmpty()
          && !isImproved(end)
          && !Feelings.areInWords(end)
          && !isSolvedAt(end);
    }

    private static List<End> worstAt(List<Touchpoint> ends, Phase phase, JourneyHeading journey) {
      return ends.stream()
          .filter(Ends::isTheEnd)
          .flatMap(end -> worstAt(phase.reading(end), journey).stream())
          .toList();
    }

    private static Optional<End> worstAt(Reading reading, JourneyHeading journey) {
      return Optional.ofNullable(Feelings.lowest(reading, journey))
          .map(felt -> new End(reading, felt));
    }

    /** What is felt before the only touchpoint after which a phase ends. */
    private static Optional<End> lowBefore(Touchpoint end, Phase phase, JourneyHeading journey) {
      List<Touchpoint> all = phase.touchpoints();
      int position = all.indexOf(end);
      return position == 0
          ? Optional.empty()
          : worstAt(phase.reading(all.get(position - 1)), journey).filter(End::isLow);
    }

    private static boolean isTheEnd(Touchpoint last) {
      return last.nextSteps().isEmpty() && !Contact.isToldElsewhere(last);
    }

    /** What is felt at the end, if it is one way and people feel bad there. */
    Optional<End> onlyLow() {
      return isOnlyWay ? ends.stream().filter(End::isLow).findFirst() : Optional.empty();
    }
  }

  private record End(Reading last, Emotion worst) {
    boolean isLow() {
      return worst.score() < 0;
    }
  }

  private static void checkEnds(List<PhaseSummary<Ends>> phases, ValidationContext context) {
    JourneyHeading journey = context.journey();
    boolean isPart = journey.scope() == JourneyScope.PART;
    Ends last = Ends.NONE;
    Ends before = Ends.NONE;
    List<End> stops = new ArrayList<>();
    for (PhaseSummary<Ends> phase : phases) {
      stops.addAll(phase.value().stops());
      if (!phase.value().isEmpty()) {
        before = last;
        last = phase.value();
      }
    }
    if (isPart && !journey.leadsTo().isEmpty()) {
      context.abstain();
      return;
    }
    context.judged(Math.max(last.ends().size(), last.last().isPresent() ? 1 : 0) + stops.size());
    boolean isOnlyWay = last.isOnlyWay() && stops.isEmpty();
    stops.addAll(last.ends());
    for (End end : stops) {
      if (end.isLow() && (isOnlyWay || !isPart)) {
        for (Feelings.Low low : Feelings.lows(end.last(), journey)) {
          FindingDraft draft =
              isPart ? reportEndOfPart(low, context) : reportEnd(low, isOnlyWay, context);
          draft
              .about(end.last().touchpoint())
              .with("name", end.last().touchpoint().name())
              .with("emotion", low.emotion().label())
              .with("score", low.emotion().score());
        }
      }
    }
    Optional<End> low = last.isOfOne() ? before.onlyLow() : last.low();
    if (!checkPainAtEnd(last, low, isPart, context) && stops.isEmpty() && last.isSilent()) {
      low.ifPresent(felt -> checkLastFelt(felt.last(), context));
    }
  }

  /** What is felt last where the end tells nothing. */
  private static void checkLastFelt(Reading felt, ValidationContext context) {
    for (Feelings.Low low : Feelings.lows(felt, context.journey())) {
      boolean isOfAll = low.by() == null && low.on() == null && !low.isOrLower();
      if (isOfAll
          && (low.emotion().score() < SLIGHT || !felt.touchpoint().painPoints().isEmpty())) {
        context
            .report(LAST_FELT_LOW)
            .severity(Severity.INFO)
            .hint(ASK_HOW_IT_ENDS)
            .about(felt.touchpoint())
            .with("name", felt.touchpoint().name())
            .with("emotion", low.emotion().label())
            .with("score", low.emotion().score());
      }
    }
  }

  /** A pain point at the end, where people felt bad just before and do not feel good again. */
  private static boolean checkPainAtEnd(
      Ends last, Optional<End> low, boolean isPart, ValidationContext context) {
    Touchpoint end = last.last().orElse(null);
    if (end == null
        || low.isEmpty()
        || end.painPoints().isEmpty()
        || isImproved(end)
        || isSolvedAt(end)
        || last.ends().stream().anyMatch(each -> each.worst().score() != 0)) {
      return false;
    }
    FindingDraft draft =
        context
            .report(END_IN_PAIN)
            .hint(SHOW_THE_END)
            .about(end)
            .with("way", isPart ? THIS_PART : way(true, context))
            .with("name", end.name());
    if (isPart) {
      draft.severity(Severity.INFO);
    }
    return true;
  }

  private static boolean isImproved(Touchpoint end) {
    return !end.opportunities().isEmpty() || !end.solutions().isEmpty() || !end.ideas().isEmpty();
  }

  /** Whether words say that it is solved there: what bothers people lies behind them then. */
  private static boolean isSolvedAt(Touchpoint end) {
    return Said.ofPeopleAt(end, text -> Statement.has(Families.SOLVED, text));
  }

  private static FindingDraft reportEnd(
      Feelings.Low low, boolean isOnlyWay, ValidationContext context) {
    FindingDraft draft =
        low.by() != null
            ? context.report(LOW_END_OF_ONE).with("who", low.by())
            : low.on() != null
                ? context.report(LOW_END_ON_CHANNEL).with("channel", low.on())
                : context.report(low.isOrLower() ? LOW_END_OR_LOWER : LOW_END);
    return draft.with("way", way(isOnlyWay, context));
  }

  private static FindingDraft reportEndOfPart(Feelings.Low low, ValidationContext context) {
    FindingDraft draft =
        low.by() != null
            ? context.report(LOW_END_OF_PART_OF_ONE).with("who", low.by())
            : low.on() != null
                ? context.report(LOW_END_OF_PART_ON_CHANNEL).with("channel", low.on())
                : context.report(low.isOrLower() ? LOW_END_OF_PART_OR_LOWER : LOW_END_OF_PART);
    return draft.severity(Severity.INFO).hint(SHOW_THE_END);
  }

  // ---- in a hand-over ----

  private static final Text ENDS_BESIDE =
      Text.en(
              "{way} ends at \"{name}\", where \"{from}\" turns to \"{to}\"; what {people} get"
                  + " from it is not shown")
          .nl(
              "{way} eindigt bij \"{name}\", waar \"{from}\" zich tot \"{to}\" wendt; wat"
                  + " {people} daaraan hebben, is niet te zien");

  /**
   * A journey ends with the people who make it, not when their case is passed on: its last
   * touchpoints, those of branches too, are no contact between two actors of other sides. Judges
   * touchpoints that name both; one that drills down to another journey is named there. Holds for
   * parts too, as one that ends so does not say where it goes on. Information.
   */
  public static final JourneyValidator<Journey> JOURNEY_ENDS_IN_HAND_OVER =
      forJourneys("journey-ends-in-hand-over")
          .severity(Severity.INFO)
          .summary(
              Text.en("a journey does not end when people are handed over")
                  .nl("een reis eindigt niet met een overdracht"))
          .profile(RECOMMENDED_PROFILE)
          .profile(B2B_PROFILE)
          .source(Source.LIBRARY_DEFAULT)
          .hint(
              Text.en(
                      "Add the touchpoint at which {people} get their answer, or the journey in which"
                          + " it continues")
                  .nl(
                      "Voeg het contactmoment toe waar {people} antwoord krijgen, of de {peopleJourney}"
                          + " waarin het verdergaat"))
          .summarisingPhases(Parting::in)
          .check(EndRules::checkHandOver);

  /** The last touchpoints of a phase, and those of branches with which the journey ends. */
  private record Parting(
      boolean isEmpty, boolean isOnlyWay, List<Touchpoint> last, List<Touchpoint> stops) {
    static Parting in(Phase phase) {
      List<Touchpoint> last = phase.lastTouchpoints();
      return new Parting(
          phase.touchpoints().isEmpty(), last.size() <= 1, last, phase.endingTouchpoints());
    }
  }

  private static void checkHandOver(List<PhaseSummary<Parting>> phases, ValidationContext context) {
    Parting end = new Parting(true, true, List.of(), List.of());
    List<Touchpoint> all = new ArrayList<>();
    for (PhaseSummary<Parting> phase : phases) {
      all.addAll(phase.value().stops());
      end = phase.value().isEmpty() ? end : phase.value();
    }
    boolean isOnlyWay = end.isOnlyWay() && all.isEmpty();
    all.addAll(end.last());
    context.judged(all.size());
    for (Touchpoint last : all) {
      String from = other(last.initiator(), context.journey());
      String to = other(last.receiver(), context.journey());
      if (from != null
          && to != null
          && !last.initiator().equals(last.receiver())
          && !Contact.isToldElsewhere(last)) {
        context
            .report(ENDS_BESIDE)
            .about(last)
            .with("way", way(isOnlyWay, context))
            .with("name", last.name())
            .with("from", from)
            .with("to", to);
      }
    }
  }

  /** The name of an actor who is not on the side of the customer, or null. */
  private static @Nullable String other(Optional<Participant> participant, JourneyHeading journey) {
    return participant
        .filter(who -> journey.sideOf(who) != Side.CUSTOMER)
        .filter(NamedParticipant.class::isInstance)
        .flatMap(who -> journey.actor(((NamedParticipant) who).id()))
        .map(Actor::name)
        .orElse(null);
  }

  // ---- at the purchase ----

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
          .summarisingPhases(PhaseFact.of(Bought::of))
          .checkJourney(EndRules::checkEnd);

  /**
   * What a phase tells of buying.
   *
   * @param isEarlier whether something is bought, got or used there before the last two touchpoints
   * @param isOrdered whether people order or buy at the last touchpoint or the one before it
   * @param isAny whether something is bought, got or used anywhere there
   */
  private record Bought(boolean isEarlier, boolean isOrdered, boolean isAny) {
    /** Most journeys do not end with a purchase, and what comes before is not asked for then. */
    static Supplier<Bought> of(Phase phase) {
      return Suppliers.memoize(() -> in(phase));
    }

    private static Bought in(Phase phase) {
      List<Touchpoint> all = phase.touchpoints();
      int before = Math.max(0, all.size() - 2);
      boolean isGot = all.stream().anyMatch(Bought::isGot);
      return new Bought(
          isGot || all.stream().limit(before).anyMatch(Buying::isAt),
          all.stream().skip(before).anyMatch(Buying::isOrderAt),
          isGot || all.stream().anyMatch(Buying::isAt));
    }

    private static boolean isGot(Touchpoint touchpoint) {
      return touchpoint.hasMoment(Moment.DELIVERY)
          || touchpoint.hasMoment(Moment.SERVICE)
          || Families.DELIVERY.areIn(touchpoint.name())
          || Families.USE.areIn(touchpoint.name());
    }

    static boolean isTheEnd(Touchpoint touchpoint) {
      return Buying.isAt(touchpoint)
          && !Contact.isToldElsewhere(touchpoint)
          && !isGot(touchpoint)
          && !Families.COMING_BACK.areIn(touchpoint.name())
          && !touchpoint.hasMoment(Moment.RENEWAL)
          && !touchpoint.hasMoment(Moment.COMPLAINT)
          && touchpoint.recurs().isEmpty()
          && touchpoint.nextSteps().isEmpty();
    }
  }

  private static void checkEnd(
      Journey journey, List<PhaseSummary<Supplier<Bought>>> phases, ValidationContext context) {
    if (context.journey().phaseModel().covers().contains(CanonicalPhase.USAGE)
        || context.journey().phaseModel().covers().contains(CanonicalPhase.DELIVERY)) {
      context.abstain();
      return;
    }
    int end = phases.size() - 1;
    while (end >= 0 && journey.phases().get(end).lastTouchpoints().isEmpty()) {
      end--;
    }
    List<Touchpoint> ends = end < 0 ? List.of() : journey.phases().get(end).lastTouchpoints();
    if (ends.size() != 1 || !Bought.isTheEnd(ends.get(0))) {
      return;
    }
    Bought last = phases.get(end).value().get();
    boolean isBefore = false;
    for (int i = 0; i < end; i++) {
      isBefore |=
          !journey.phases().get(i).lastTouchpoints().isEmpty()
              && phases.get(i).value().get().isAny();
    }
    boolean isProduct = journey.offering().filter(Offering.PRODUCT::equals).isPresent();
    if (!isBefore && !last.isEarlier() && (isProduct || last.isOrdered())) {
      context.report(ENDS_AT_PURCHASE).about(ends.get(0)).with("name", ends.get(0).name());
    }
  }

  // ---- in an empty branch ----

  private static final Text EMPTY_BRANCH =
      Text.en("At \"{choice}\" it is not shown what becomes of those who go the way \"{branch}\"")
          .nl(
              "Bij \"{choice}\" is niet te zien hoe het verdergaat met wie de weg \"{branch}\" gaat");

  private static final Text EMPTY_BRANCH_OF_MANY =
      Text.en(
              "At \"{choice}\" it is not shown what becomes of those who go the way \"{branch}\" ({share}%)")
          .nl(
              "Bij \"{choice}\" is niet te zien hoe het verdergaat met wie de weg \"{branch}\" gaat ({share}%)");

  private static final Text EMPTY_END =
      Text.en(
              "At \"{choice}\" the journey ends for those who go the way \"{branch}\", but nothing is shown on that way")
          .nl(
              "Bij \"{choice}\" eindigt de {peopleJourney} voor wie de weg \"{branch}\" gaat, maar op die weg staat niets");

  private static final Text EMPTY_END_OF_MANY =
      Text.en(
              "At \"{choice}\" the journey ends for those who go the way \"{branch}\" ({share}%), but nothing is shown on that way")
          .nl(
              "Bij \"{choice}\" eindigt de {peopleJourney} voor wie de weg \"{branch}\" gaat ({share}%), maar op die weg staat niets");

  private static final Text EMPTY_END_HINT =
      Text.en("Show how they hear it, and what they can do then")
          .nl("Laat zien hoe zij dat horen en wat zij dan kunnen doen");

  /**
   * A journey does not end in nothing: where it ends with a choice, each way has a touchpoint, once
   * another one has; and so has, at any choice, a way with which the journey {@linkplain
   * Branch#endsJourney() ends}. A way past touchpoints that others follow is no end, and nothing
   * need happen to those who say that they are content or that it is solved. Warning where a whole
   * journey shows two other ways or more, and a quarter or more of the people go there; else
   * information, as one step that not everybody takes may be left out by those who are well. At the
   * end, silent where a loyalty loop starts from that phase, and in a part that leads to another
   * journey.
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
          .checkJourney(EndRules::checkBranches);

  private static final WholeWords YES = WholeWords.of("(yes,ja)");

  /** From which share on, in percent, a branch is one that many take. */
  private static final double MANY = 25;

  /**
   * The ways of a phase on which nothing happens, though all is not well.
   *
   * @param isAny whether it has any step
   * @param atTheEnd those of the choice that the phase ends with
   * @param stops those with which the journey ends, at any other choice
   */
  private record Emptied(boolean isAny, List<Way> atTheEnd, List<Way> stops) {
    static Emptied in(Phase phase) {
      List<Step> steps = phase.steps();
      List<Way> atTheEnd = List.of();
      List<Way> stops = new ArrayList<>();
      for (int i = 0; i < steps.size(); i++) {
        if (steps.get(i) instanceof BranchingStep choice) {
          List<Way> empty = emptied(choice);
          if (i == steps.size() - 1) {
            atTheEnd = empty;
          } else {
            empty.stream().filter(way -> way.branch().endsJourney()).forEach(stops::add);
          }
        }
      }
      return new Emptied(!steps.isEmpty(), atTheEnd, stops);
    }

    private static List<Way> emptied(BranchingStep choice) {
      List<Branch> all = choice.branching().branches();
      List<Branch> empty =
          all.stream().filter(branch -> choice.touchpoints(branch.id()).isEmpty()).toList();
      int shown = all.size() - empty.size();
      String name = choice.branching().name();
      return choice.branching().kind() != BranchingKind.CHOICE || shown == 0
          ? List.of()
          : empty.stream()
              .filter(branch -> !isWell(name, branch.name()))
              .map(branch -> new Way(name, shown == 1, branch))
              .toList();
    }

    /** The ways that lead nowhere, by whether the journey ends with the phase. */
    List<Way> ways(boolean isEnd) {
      List<Way> ways = new ArrayList<>(stops);
      atTheEnd.stream().filter(way -> isEnd || way.branch().endsJourney()).forEach(ways::add);
      return ways;
    }
  }

  /**
   * A way of a choice.
   *
   * @param isOptional whether the choice is one of taking some steps or not
   */
  private record Way(String choice, boolean isOptional, Branch branch) {}

  /** Whether all is well for those who go a way: nothing need happen to them any more. */
  private static boolean isWell(String choice, String branch) {
    return Families.CONTENT.start(branch)
        || (Families.ASKED_WHETHER_CONTENT.areIn(choice)
            && !Families.DENIAL.areIn(choice)
            && YES.start(branch)
            && !Families.DENIAL.areIn(branch));
  }

  private static void checkBranches(
      Journey journey, List<PhaseSummary<Emptied>> phases, ValidationContext context) {
    int last = -1;
    for (int i = 0; i < phases.size(); i++) {
      last = phases.get(i).value().isAny() ? i : last;
    }
    boolean isPart = journey.scope() == JourneyScope.PART;
    boolean goesOn =
        last < 0
            || (isPart && !journey.leadsTo().isEmpty())
            || isLoopedFrom(phases.get(last), journey);
    int found = 0;
    for (int i = 0; i < phases.size(); i++) {
      for (Way way : phases.get(i).value().ways(i == last && !goesOn)) {
        report(way, phases.get(i), isPart, context);
        found++;
      }
    }
    if (goesOn && found == 0) {
      context.abstain();
    }
  }

  private static void report(
      Way way, PhaseSummary<Emptied> phase, boolean isPart, ValidationContext context) {
    Branch branch = way.branch();
    boolean isMany = branch.share().isPresent() && branch.share().getAsDouble() >= MANY;
    boolean isEnd = branch.endsJourney();
    FindingDraft draft =
        isMany
            ? context
                .report(isEnd ? EMPTY_END_OF_MANY : EMPTY_BRANCH_OF_MANY)
                .with("share", Numbers.decimal(branch.share().getAsDouble()))
            : context.report(isEnd ? EMPTY_END : EMPTY_BRANCH);
    if (isEnd) {
      draft.hint(EMPTY_END_HINT);
    }
    if (isMany && !isPart && !way.isOptional()) {
      draft.severity(Severity.WARNING);
    }
    draft
        .about(phase.phase())
        .attribute("branchings")
        .with("choice", way.choice())
        .with("branch", branch.name());
  }

  /** Whether people go on from the end of a phase by a loyalty loop. */
  private static boolean isLoopedFrom(PhaseSummary<?> phase, Journey journey) {
    return journey.loyaltyLoops().stream().anyMatch(loop -> loop.from().equals(phase.phase().id()));
  }

  /**
   * Returns all rules of this theme.
   *
   * @return the set
   */
  public static Validators all() {
    return Validators.of(
        JOURNEY_ENDS_LOW, JOURNEY_ENDS_IN_HAND_OVER, JOURNEY_ENDS_AT_PURCHASE, BRANCH_ENDS_EMPTY);
  }
}
