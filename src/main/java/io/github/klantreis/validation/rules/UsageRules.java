package io.github.klantreis.validation.rules;

import static io.github.klantreis.phase.CanonicalPhase.ADVOCACY;
import static io.github.klantreis.phase.CanonicalPhase.DELIVERY;
import static io.github.klantreis.phase.CanonicalPhase.LOYALTY;
import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;
import static io.github.klantreis.phase.CanonicalPhase.USAGE;
import static io.github.klantreis.validation.rules.StandardRules.B2B_PROFILE;
import static io.github.klantreis.validation.rules.StandardRules.RECOMMENDED_PROFILE;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyHeading;
import io.github.klantreis.model.MarketingAction;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.PhaseHeading;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.part.Metric;
import io.github.klantreis.phase.CanonicalPhase;
import io.github.klantreis.phase.PhaseKind;
import io.github.klantreis.term.ActionKind;
import io.github.klantreis.term.Intent;
import io.github.klantreis.term.JourneyScope;
import io.github.klantreis.term.Moment;
import io.github.klantreis.validation.Audience;
import io.github.klantreis.validation.Begun;
import io.github.klantreis.validation.Finding;
import io.github.klantreis.validation.FixOffers;
import io.github.klantreis.validation.JourneyValidator;
import io.github.klantreis.validation.PhaseFact;
import io.github.klantreis.validation.PhaseSummary;
import io.github.klantreis.validation.Severity;
import io.github.klantreis.validation.ValidationContext;
import io.github.klantreis.validation.Validators;
import io.github.klantreis.validation.Wording;
import io.github.klantreis.validation.rules.summary.ActionKinds;
import io.github.klantreis.validation.rules.summary.Begins;
import io.github.klantreis.validation.rules.summary.Contact;
import io.github.klantreis.validation.rules.summary.Presence;
import io.github.klantreis.validation.rules.summary.Reach;
import io.github.klantreis.validation.rules.summary.Said;
import io.github.klantreis.validation.rules.text.Families;
import io.github.klantreis.validation.rules.text.Statement;
import io.github.klantreis.validation.rules.text.WholeWords;
import io.github.klantreis.validation.rules.text.WordSieve;
import io.github.klantreis.vocabulary.Literature;
import io.github.klantreis.vocabulary.Source;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Listing;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rules of using: customers get started, are helped and heard, also when they complain. */
public final class UsageRules {
  private UsageRules() {}

  private static final ActionKinds STARTING =
      ActionKinds.of(
          ActionKind.ONBOARDING,
          ActionKind.MANUAL,
          ActionKind.VIDEO,
          ActionKind.TIPS,
          ActionKind.WELCOME,
          ActionKind.GUIDE,
          ActionKind.DEMO,
          ActionKind.WEBINAR,
          ActionKind.EVENT,
          ActionKind.PERSONAL_ADVICE);

  private static final Begun STARTS_TO_USE =
      Begun.journey(
              Text.en("the journey is a whole one").nl("de reis een hele is"),
              journey -> journey.scope() == JourneyScope.END_TO_END)
          .or(
              Begun.anyPhase(
                      Text.en("a first use, a delivery or a purchase is shown")
                          .nl("een eerste gebruik, levering of aankoop is getoond"),
                      UsageRules::leadsToUse)
                  .and(
                      Begun.anyTouchpointIn(
                          Text.en("use is more than asking for help")
                              .nl("het gebruik meer is dan om hulp vragen"),
                          ImmutableSet.of(USAGE),
                          touchpoint -> !Contact.isForHelp(touchpoint))));

  private static boolean leadsToUse(Phase phase) {
    return phase.kind().overlaps(PURCHASE)
        || phase.kind().overlaps(DELIVERY)
        || phase.touchpoints().stream().anyMatch(each -> each.hasMoment(Moment.FIRST_USE));
  }

  /**
   * Looks for what gets customers started: onboarding, a welcome, a manual, a guide, a video, tips,
   * a demonstration, a webinar, a meeting or personal guidance, or somebody who is there at the
   * delivery or to ask at the first use; in the phases of usage or before, at delivery. Judges a
   * part only if it shows how use starts, as another part may do so: it has a first use, a delivery
   * or a purchase, and more of use than people who turn to the company for help. Warning.
   */
  public static final JourneyValidator<Journey> USAGE_ONBOARDING_MISSING =
      JourneyValidator.forJourneys("usage-onboarding-missing")
          .severity(Severity.WARNING)
          .speaksFor(Audience.SELLING)
          .once(Begins.actionIn(USAGE).and(STARTS_TO_USE))
          .summary(
              Text.en("a manual, a video or guidance gets customers started")
                  .nl("een handleiding, video of begeleiding helpt klanten op weg"))
          .source(Literature.VIJF_FASES.at(Literature.phase(4)))
          .hint(
              Text.en("Offer a clear manual, an instruction video or personal guidance")
                  .nl(
                      "Zorg voor een duidelijke handleiding, een instructiefilmpje of persoonlijke begeleiding"))
          .summarisingPhases(Presence.of(USAGE, ImmutableSet.of(DELIVERY), UsageRules::getsStarted))
          .check(
              Presence.orReport(
                  Text.en("No touchpoint in \"{phase}\" shows what helps {people} get started")
                      .nl(
                          "Geen contactmoment in de fase \"{phase}\" laat zien wat {people} op weg helpt")));

  /** Somebody who is there at the first use helps, too, and so does who comes and installs it. */
  private static boolean getsStarted(Touchpoint touchpoint) {
    return STARTING.anyAt(touchpoint)
        || ((touchpoint.hasMoment(Moment.FIRST_USE) || touchpoint.hasMoment(Moment.DELIVERY))
            && Contact.isPersonal(touchpoint));
  }

  private static final ActionKinds SERVICE =
      ActionKinds.of(
          ActionKind.CUSTOMER_SERVICE,
          ActionKind.CHAT,
          ActionKind.CALL,
          ActionKind.PERSONAL_ADVICE);

  /**
   * Looks for service that people can reach: a service contact, a channel on which somebody is
   * there to ask, or customer service, a chat, a call or advice among the actions. Silent in parts,
   * as other parts may have it; where nobody buys, in phases that are more than use; and in a phase
   * whose name says nothing of use and in which the organisation starts all that is shown, as
   * people use nothing there. Words that state whom to ask, such as a help desk, will do; who asks
   * for it or misses it has none. Warning.
   */
  public static final JourneyValidator<Journey> USAGE_NO_SERVICE =
      JourneyValidator.forJourneys("usage-no-service")
          .severity(Severity.WARNING)
          .scope(JourneyScope.END_TO_END)
          .once(Begins.actionIn(USAGE))
          .summary(
              Text.en("people who use it can reach service")
                  .nl("wie het gebruikt, kan service bereiken"))
          .profile(RECOMMENDED_PROFILE)
          .profile(B2B_PROFILE)
          .source(Literature.VIJF_FASES.at(Literature.phase(4)))
          .source(Literature.CUSTOMER_JOURNEY_BEGRIJPEN.at(Text.en("retention").nl("retentie")))
          .hint(
              Text.en("Add the touchpoint at which {people} get help, and note who answers")
                  .nl(
                      "Voeg het contactmoment toe waar {people} hulp krijgen en noteer wie er"
                          + " antwoordt"))
          .summarisingPhases(
              PhaseFact.underHeading(UsageRules::service)
                  .reading(
                      touchpoint ->
                          List.of(
                              serves(touchpoint), touchpoint.laneTexts(), touchpoint.initiator())))
          .check(UsageRules::checkService);

  /**
   * Whether people are helped there, by an action, by somebody to ask, or as words state, those of
   * lanes left out.
   */
  private static boolean serves(Touchpoint touchpoint) {
    return SERVICE.anyAt(touchpoint)
        || Contact.isPersonal(touchpoint)
        || Said.doneAt(touchpoint, UsageRules::isHelpDesk);
  }

  private static boolean isHelpDesk(String text) {
    return Statement.has(Families.HELP_DESK, text);
  }

  private static Presence service(Phase phase, JourneyHeading journey) {
    Presence presence =
        Presence.in(
            phase,
            USAGE,
            touchpoint ->
                serves(touchpoint)
                    || Said.inLanesOfDeedsAt(touchpoint, journey, UsageRules::isHelpDesk));
    return presence == Presence.ABSENT
            && !isNamedUse(phase.heading())
            && phase.touchpoints().stream()
                .allMatch(touchpoint -> Contact.isStartedByOthers(touchpoint, journey))
        ? Presence.ELSEWHERE
        : presence;
  }

  private static final Text NO_SERVICE =
      Text.en("No touchpoint in the phase \"{phase}\" shows where {people} get help")
          .nl("Geen contactmoment in de fase \"{phase}\" laat zien waar {people} hulp krijgen");

  private static void checkService(List<PhaseSummary<Presence>> facts, ValidationContext context) {
    PhaseHeading lacking = Presence.lacking(facts, PhaseSummary::value);
    if (lacking != null && isForUse(lacking, context.journey())) {
      Presence.reportAmong(lacking, NO_SERVICE, context);
    }
  }

  private static final Set<CanonicalPhase> AFTER_PURCHASE =
      ImmutableSet.of(DELIVERY, USAGE, LOYALTY, ADVOCACY);

  static final ActionKinds ASKING_FOR_FEEDBACK =
      ActionKinds.of(ActionKind.FEEDBACK_REQUEST, ActionKind.REVIEW_REQUEST);

  /**
   * Looks whether people are asked how it was: a feedback moment, a request for feedback or a
   * review, or a metric for which they are asked, such as NPS; in the phases of usage or any other
   * after the purchase. Silent in parts, as other parts may ask. Information.
   */
  public static final JourneyValidator<Journey> USAGE_NO_FEEDBACK =
      JourneyValidator.forJourneys("usage-no-feedback")
          .severity(Severity.INFO)
          .scope(JourneyScope.END_TO_END)
          .once(Begins.actionIn(USAGE))
          .summary(Text.en("people are asked how it was").nl("mensen krijgen de vraag hoe het was"))
          .source(Literature.CUSTOMER_JOURNEY_BEGRIJPEN.at(Text.en("retention").nl("retentie")))
          .hint(
              Text.en("Ask {people} how it was, and tell them what is done with their answers")
                  .nl("Vraag {people} hoe het was en vertel wat er met hun antwoorden gebeurt"))
          .summarisingPhases(Presence.of(USAGE, AFTER_PURCHASE, UsageRules::isFeedback))
          .check(
              Presence.orReport(
                  Text.en(
                          "From \"{phase}\" on, no touchpoint shows that {people} are asked how it was")
                      .nl(
                          "Vanaf de fase \"{phase}\" laat geen contactmoment zien dat {people} de vraag"
                              + " krijgen hoe het was")));

  static boolean isFeedback(Touchpoint touchpoint) {
    return touchpoint.hasMoment(Moment.FEEDBACK)
        || ASKING_FOR_FEEDBACK.anyAt(touchpoint)
        || areOfSurveys(touchpoint.metrics());
  }

  private static final ImmutableSet<String> OF_SURVEYS = ImmutableSet.of("nps", "csat", "ces");

  /** Whether one of the metrics comes of asking people. */
  private static boolean areOfSurveys(List<Metric> metrics) {
    for (Metric metric : metrics) {
      if (isOfSurveys(metric)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfSurveys(Metric metric) {
    return OF_SURVEYS.contains(metric.id());
  }

  private static final Text NEVER_ASKED =
      Text.en(
              "The journey \"{journey}\" is measured by {metric}, but no touchpoint"
                  + " shows that {people} are asked for it")
          .nl(
              "De {peopleJourney} \"{journey}\" wordt gemeten met {metric}, maar geen contactmoment"
                  + " laat zien dat {people} die vraag krijgen");

  /**
   * A metric of the whole journey for which people are asked, such as NPS, is fed: by a touchpoint
   * where they are asked how it was, or a metric of that kind on a phase or touchpoint. Silent in
   * parts, as other parts may ask. Information.
   */
  public static final JourneyValidator<Journey> METRIC_NEVER_ASKED =
      JourneyValidator.forJourneys("metric-never-asked")
          .severity(Severity.INFO)
          .scope(JourneyScope.END_TO_END)
          .once(Begins.ACTION)
          .summary(
              Text.en("people are asked for what a journey is measured by")
                  .nl("mensen krijgen de vraag waarmee een reis wordt gemeten"))
          .source(Source.LIBRARY_DEFAULT)
          .hint(
              Text.en(
                      "Show at which touchpoint {people} are asked, or where else the number comes"
                          + " from")
                  .nl(
                      "Laat zien bij welk contactmoment {people} de vraag krijgen, of waar het getal"
                          + " anders vandaan komt"))
          .summarisingPhases(
              PhaseFact.<Boolean>of(
                      phase ->
                          areOfSurveys(phase.metrics())
                              || phase.touchpoints().stream().anyMatch(UsageRules::isFeedback))
                  .lookingAt(UsageRules::isFeedback))
          .check(UsageRules::checkAsked);

  private static void checkAsked(List<PhaseSummary<Boolean>> phases, ValidationContext context) {
    Optional<Metric> metric =
        context.journey().metrics().stream().filter(UsageRules::isOfSurveys).findFirst();
    context.judged(metric.isPresent() ? 1 : 0);
    if (metric.isPresent() && phases.stream().noneMatch(PhaseSummary::value)) {
      context
          .report(NEVER_ASKED)
          .attribute("metrics")
          .with("journey", context.journey().name())
          .with("metric", metric.get().label());
    }
  }

  private static final Wording NO_ANSWER =
      Wording.one(
              Text.en("It is not shown how the complaint at \"{name}\" is handled")
                  .nl("Er staat niet hoe de klacht bij \"{name}\" wordt afgehandeld"))
          .some(
              Text.en("It is not shown how the complaints at {n} touchpoints are handled: {places}")
                  .nl(
                      "Er staat niet hoe de klachten bij {n} contactmomenten worden afgehandeld: {places}"));

  private static final Text NO_ANSWER_HINT =
      Text.en("Note how the complaint is handled, here or at a later touchpoint")
          .nl("Noteer hoe de klacht wordt afgehandeld, hier of bij een later contactmoment");

  private static final Text NO_COMPLAINTS =
      Text.en(
              "From the phase \"{phase}\" on, the journey does not show where {people} can complain, or what is done about it")
          .nl(
              "Vanaf de fase \"{phase}\" is niet te zien waar {people} een klacht kwijt kunnen en wat er dan gebeurt");

  private static final Text NO_COMPLAINTS_HINT =
      Text.en(
              "Add the touchpoint at which {people} can complain, and show how the complaint is handled")
          .nl(
              "Voeg het contactmoment toe waar {people} een klacht kwijt kunnen, en laat zien hoe die wordt afgehandeld");

  private static final ActionKinds RESPONSE = ActionKinds.of(ActionKind.COMPLAINT_RESPONSE);

  /**
   * Looks whether each complaint from the purchase on is handled: at the same touchpoint or at one
   * that can come later: in the order of the journey, on the same branch or side by side, or by a
   * next step. It is where a response is among the actions, where the blueprint shows people what
   * becomes of the complaint, and where somebody else turns to them in the same phase, other than
   * by a campaign or a newsletter; a touchpoint of nobody counts if its name speaks of it, such as
   * "Refund". At the complaint itself service will do, or an action that is called so, such as "We
   * apologise". A phase that covers none of the seven is judged by where it stands. Warning. Where
   * whole journeys show no complaint and no response at all, though the phase of usage names an
   * action, it says so, unless words that state what happens at any touchpoint name a place to go
   * to, such as a help desk; where nobody buys, only of a phase that is nothing but use; and not
   * where {@link MissingPhaseRules#PHASE_USAGE_MISSING} says that there is no service at all.
   */
  public static final JourneyValidator<Journey> COMPLAINT_FOLLOW_UP_MISSING =
      JourneyValidator.forJourneys("complaint-follow-up-missing")
          .severity(Severity.WARNING)
          .summary(Text.en("complaints are followed up").nl("klachten worden opgevolgd"))
          .profile(RECOMMENDED_PROFILE)
          .profile(B2B_PROFILE)
          .source(Literature.ULTIEME_KLANTREIS.at(Text.en("practice").nl("praktijk")))
          .hint(NO_ANSWER_HINT)
          .fixes(UsageRules::offerAnswers)
          .yieldingTo(MissingPhaseRules.USAGE_MISSING_ID)
          .summarisingPhases(
              PhaseFact.underHeading(UsageRules::complaints)
                  .reading(
                      touchpoint ->
                          List.of(
                              partOfName(touchpoint),
                              Said.doneAt(touchpoint, UsageRules::isOfHelp),
                              touchpoint.laneTexts(),
                              isAnswer(touchpoint),
                              touchpoint.moments(),
                              Contact.part(touchpoint),
                              touchpoint.nextSteps())))
          .checkJourney(UsageRules::complaintFollowUp);

  /** What counts of a name: all of it where it is reported. */
  private static Object partOfName(Touchpoint touchpoint) {
    String name = touchpoint.name();
    return touchpoint.hasMoment(Moment.COMPLAINT)
        ? name
        : List.of(
            Statement.has(Families.HANDLING, name),
            Statement.has(Families.COMPLAINT, name),
            Statement.has(Families.COMPLAINING, name),
            Families.TO_MANY.areIn(name));
  }

  private static void offerAnswers(Journey journey, Finding finding, FixOffers offers) {
    if (finding.path().steps().size() < 2) {
      return; // no complaint is shown
    }
    String complaint = offers.touchpointId();
    for (Phase phase : journey.phases()) {
      for (Touchpoint touchpoint : phase.touchpoints()) {
        if (speaksOfComplaint(touchpoint, journey.heading())) {
          offers.choice(
              "leads-to",
              touchpoint.id(),
              Text.en("It is answered at \"{touchpoint}\"")
                  .nl("Dit wordt beantwoord bij \"{touchpoint}\""),
              Map.of("touchpoint", touchpoint),
              edit -> edit.touchpoint(complaint, each -> each.leadsTo(touchpoint.id())));
        }
      }
    }
  }

  /**
   * The complaints of a phase.
   *
   * @param whole the phase
   * @param unanswered those from the purchase on without a response at the same touchpoint
   * @param complaints how many there are from the purchase on
   * @param isAnswering whether there is any response
   * @param isAny whether there is any complaint from the purchase on
   * @param isAction whether any action is named
   */
  private record Complaints(
      Phase whole,
      ImmutableList<Touchpoint> unanswered,
      int complaints,
      boolean isAnswering,
      boolean isAny,
      boolean isAction) {}

  /** An answer is an action of that kind, or what the blueprint says that people see. */
  private static boolean isAnswer(Touchpoint touchpoint) {
    return RESPONSE.anyAt(touchpoint)
        || (touchpoint.hasMoment(Moment.COMPLAINT)
            && touchpoint
                .blueprint()
                .filter(blueprint -> !blueprint.frontstage().isEmpty())
                .isPresent());
  }

  /** What the organisation sends to one person, and not to all. */
  private static final ActionKinds PERSONAL =
      ActionKinds.of(
          ActionKind.COMPLAINT_RESPONSE,
          ActionKind.CUSTOMER_SERVICE,
          ActionKind.PERSONAL_ADVICE,
          ActionKind.CALL,
          ActionKind.CHAT,
          ActionKind.EMAIL,
          ActionKind.LETTER);

  /**
   * Whether a complaint of the same phase can be handled there: others turn to the people who
   * complained, with more than a campaign.
   */
  private static boolean isHandling(Touchpoint touchpoint, JourneyHeading journey) {
    boolean isCampaign =
        Families.TO_MANY.areIn(touchpoint.name())
            || (!touchpoint.actions().isEmpty()
                && touchpoint.actions().stream().noneMatch(UsageRules::isToOne));
    return speaksOfComplaint(touchpoint, journey)
        || (Contact.isStartedByOthers(touchpoint, journey)
            && !isCampaign
            && !journey.isWithoutCustomer(touchpoint));
  }

  /** Whether an action turns to one person: not a newsletter, be it sent as an e-mail or not. */
  private static boolean isToOne(MarketingAction action) {
    return PERSONAL.include(action)
        && action.name().filter(Families.TO_MANY::areIn).isEmpty()
        && action
            .message()
            .filter(
                message ->
                    message.intent().filter(Intent.PROMOTIONAL::equals).isPresent()
                        || message.subject().filter(Families.TO_MANY::areIn).isPresent())
            .isEmpty();
  }

  /** Whether the actions at a complaint answer it: with service, or by what they are called. */
  private static boolean isHandledThere(Touchpoint complaint) {
    return complaint.actions().stream()
        .anyMatch(
            action ->
                isToOne(action)
                    || action
                        .name()
                        .filter(name -> Statement.has(Families.HANDLING, name))
                        .isPresent()
                    || Families.HANDLING.areIn(action.kind().label().get(Listing.ENGLISH))
                    || Families.HANDLING.areIn(action.kind().label().get(Listing.DUTCH)));
  }

  /** Whether it is an answer, or its name speaks of one and it does not come from customers. */
  private static boolean speaksOfComplaint(Touchpoint touchpoint, JourneyHeading journey) {
    return isAnswer(touchpoint)
        || ((Statement.has(Families.HANDLING, touchpoint.name())
                || Statement.has(Families.COMPLAINT, touchpoint.name()))
            && (Contact.isStartedByOthers(touchpoint, journey)
                || (touchpoint.initiator().isEmpty() && !touchpoint.hasMoment(Moment.COMPLAINT))));
  }

  private static Complaints complaints(Phase phase, JourneyHeading journey) {
    boolean isAsked = isFromPurchase(phase.kind()) || phase.kind().covers().isEmpty();
    ImmutableList.Builder<Touchpoint> unanswered = ImmutableList.builder();
    int count = 0;
    boolean isAnswering = false;
    boolean isAction = false;
    boolean isNamed = false;
    for (Touchpoint touchpoint : phase.touchpoints()) {
      isNamed =
          isNamed
              || Statement.has(Families.HANDLING, touchpoint.name())
              || Statement.has(Families.COMPLAINING, touchpoint.name())
              || Said.doneAt(touchpoint, UsageRules::isOfHelp)
              || Said.inLanesOfDeedsAt(touchpoint, journey, UsageRules::isOfHelp);
      isAction |= !touchpoint.actions().isEmpty();
      boolean isAnswer = isAnswer(touchpoint);
      isAnswering |= isAnswer;
      if (isAsked && touchpoint.hasMoment(Moment.COMPLAINT)) {
        count++;
        if (!isHandling(touchpoint, journey) && !isHandledThere(touchpoint)) {
          unanswered.add(touchpoint);
        }
      }
    }
    return new Complaints(
        phase, unanswered.build(), count, isAnswering, count > 0 || isNamed, isAction);
  }

  /** Most texts have no word of help at all. */
  private static final WordSieve HELP =
      WholeWords.sieve(Families.HELP_DESK, Families.COMPLAINT, Families.GRIEVANCE);

  /** Whether words state a place where a complaint may go as well, whatever it is called. */
  private static boolean isOfHelp(String text) {
    return HELP.mayBeIn(text)
        && (isHelpDesk(text)
            || Statement.has(Families.COMPLAINT, text)
            || Statement.has(Families.GRIEVANCE, text));
  }

  private static boolean isFromPurchase(PhaseKind kind) {
    return kind.overlaps(PURCHASE) || Presence.overlapsAny(kind, AFTER_PURCHASE);
  }

  private static void complaintFollowUp(
      Journey journey, List<PhaseSummary<Complaints>> facts, ValidationContext context) {
    boolean isAny = false;
    int purchase = facts.size();
    for (int i = 0; i < facts.size(); i++) {
      Complaints fact = facts.get(i).value();
      if (purchase == facts.size() && isFromPurchase(facts.get(i).phase().kind())) {
        purchase = i;
      }
      isAny |= i >= purchase && (fact.isAny() || fact.isAnswering());
    }
    if (!isAny) {
      PhaseSummary<Complaints> after = afterPurchase(facts);
      if (after != null
          && context.journey().scope() == JourneyScope.END_TO_END
          && after.value().isAction()
          && isForUse(after.phase(), context.journey())
          && !(context.speaks(MissingPhaseRules.USAGE_MISSING_ID)
              && MissingPhaseRules.lacksUsage(journey))) {
        Presence.reportAmong(after.phase(), NO_COMPLAINTS, context)
            .severity(Severity.WARNING)
            .hint(NO_COMPLAINTS_HINT);
      }
      return;
    }
    List<PhaseSummary<Complaints>> since = facts.subList(purchase, facts.size());
    context.judged(since.stream().mapToInt(fact -> fact.value().complaints()).sum());
    if (since.stream().allMatch(fact -> fact.value().unanswered().isEmpty())) {
      return;
    }
    List<Phase> phases = facts.stream().map(fact -> fact.value().whole()).toList();
    Set<String> answered =
        Reach.to(phases, touchpoint -> speaksOfComplaint(touchpoint, context.journey()));
    for (PhaseSummary<Complaints> fact : since) {
      Set<String> handled =
          fact.value().unanswered().isEmpty()
              ? Set.of()
              : Reach.to(
                  List.of(fact.value().whole()),
                  touchpoint -> isHandling(touchpoint, context.journey()));
      for (Touchpoint complaint : fact.value().unanswered()) {
        if (!answered.contains(complaint.id()) && !handled.contains(complaint.id())) {
          context
              .report(NO_ANSWER)
              .with("name", complaint.name())
              .about(complaint)
              .attribute("actions");
        }
      }
    }
  }

  /**
   * Whether it can be missed in a phase that people are helped or complain. Where nobody buys, a
   * phase that is more than use, and whose name says nothing of it, may be no service at all, such
   * as the time after a gift.
   */
  private static boolean isForUse(PhaseHeading phase, JourneyHeading journey) {
    return journey.people().isBuying() || Presence.isOnly(phase.kind(), USAGE) || isNamedUse(phase);
  }

  private static boolean isNamedUse(PhaseHeading phase) {
    return Families.USE.areIn(phase.nameIn(Listing.ENGLISH))
        || Families.USE.areIn(phase.nameIn(Listing.DUTCH));
  }

  /** The phase of usage that covers least; where there is none, the first after the purchase. */
  private static @Nullable PhaseSummary<Complaints> afterPurchase(
      List<PhaseSummary<Complaints>> facts) {
    PhaseSummary<Complaints> usage = null;
    PhaseSummary<Complaints> later = null;
    for (PhaseSummary<Complaints> fact : facts) {
      PhaseHeading phase = fact.phase();
      if (fact.value().whole().touchpoints().isEmpty()) {
        continue;
      }
      if (phase.kind().overlaps(USAGE)) {
        usage =
            usage == null || Presence.narrower(usage.phase(), phase).equals(phase) ? fact : usage;
      } else if (later == null && Presence.overlapsAny(phase.kind(), AFTER_PURCHASE)) {
        later = fact;
      }
    }
    return usage != null ? usage : later;
  }

  /**
   * Returns all rules of this theme.
   *
   * @return the set
   */
  public static Validators all() {
    return Validators.of(
        USAGE_ONBOARDING_MISSING,
        USAGE_NO_SERVICE,
        USAGE_NO_FEEDBACK,
        METRIC_NEVER_ASKED,
        COMPLAINT_FOLLOW_UP_MISSING);
  }
}
