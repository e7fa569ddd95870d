package io.github.klantreis.validation.rules;

import static io.github.klantreis.validation.JourneyValidator.forPhases;
import static io.github.klantreis.validation.rules.StandardRules.B2B_PROFILE;
import static io.github.klantreis.validation.rules.StandardRules.RECOMMENDED_PROFILE;

import io.github.klantreis.model.ExperienceElement;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyEditor;
import io.github.klantreis.model.JourneyHeading;
import io.github.klantreis.model.Persona;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.PhaseHeading;
import io.github.klantreis.model.Place;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.phase.PhaseModel;
import io.github.klantreis.term.JourneyScope;
import io.github.klantreis.term.Participant;
import io.github.klantreis.validation.Begun;
import io.github.klantreis.validation.Finding;
import io.github.klantreis.validation.FixOffers;
import io.github.klantreis.validation.JourneyValidator;
import io.github.klantreis.validation.Overview;
import io.github.klantreis.validation.PhaseFact;
import io.github.klantreis.validation.Severity;
import io.github.klantreis.validation.ValidationContext;
import io.github.klantreis.validation.Validators;
import io.github.klantreis.validation.Wording;
import io.github.klantreis.validation.rules.summary.Begins;
import io.github.klantreis.validation.rules.summary.Contact;
import io.github.klantreis.validation.rules.summary.Waiting;
import io.github.klantreis.validation.rules.text.TellingWords;
import io.github.klantreis.validation.rules.text.WholeWords;
import io.github.klantreis.vocabulary.Literature;
import io.github.klantreis.vocabulary.Source;
import io.github.klantreis.vocabulary.Text;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rules on phases: their order, and what each of them has. */
public final class PhaseRules {
  private PhaseRules() {}

  // ---- the order ----

  private static final Text ORDER =
      Text.en(
              "The phase \"{phase}\" comes after \"{before}\", but before it in the phase"
                  + " model \"{model}\"")
          .nl(
              "De fase \"{phase}\" komt na \"{before}\", maar hoort in het fasemodel"
                  + " \"{model}\" ervoor");

  /**
   * Phases follow each other as in the declared phase model; loyalty loops may lead back. Warning.
   */
  public static final JourneyValidator<Journey> PHASE_ORDER =
      JourneyValidator.forJourneys("phase-order")
          .summary(
              Text.en("phases follow the order of the phase model")
                  .nl("fasen volgen de volgorde van het fasemodel"))
          .profile(RECOMMENDED_PROFILE)
          .profile(B2B_PROFILE)
          .source(Literature.CUSTOMER_JOURNEY_UITWERKEN.at(Text.en("the phases").nl("de fases")))
          .hint(
              Text.en("Move the phase to its place; draw a way back as a loop")
                  .nl("Zet de fase op de juiste plaats; teken een weg terug als lus"))
          .fixes(
              (journey, finding, offers) ->
                  offers.correction(
                      "order",
                      Text.en("Put the phases in the order of the phase model")
                          .nl("Zet de fasen in de volgorde van het fasemodel"),
                      edit -> putInOrder(offers.journey(), edit)))
          .check(PhaseRules::checkOrder);

  /** All at once, as moving the phase that is named may bring it behind another one. */
  private static void putInOrder(Journey journey, JourneyEditor edit) {
    PhaseModel model = journey.phaseModel();
    journey.phases().stream()
        .sorted(Comparator.comparingInt(phase -> model.indexOf(phase.kind())))
        .forEachOrdered(phase -> edit.movePhase(phase.id(), Place.last()));
  }

  private static void checkOrder(Journey journey, ValidationContext context) {
    PhaseModel model = journey.phaseModel();
    List<Phase> phases = journey.phases();
    context.judged(phases.size());
    for (int i = 1; i < phases.size(); i++) {
      Phase before = phases.get(i - 1);
      Phase phase = phases.get(i);
      if (model.indexOf(phase.kind()) < model.indexOf(before.kind())) {
        context
            .report(ORDER)
            .about(phase)
            .related(before)
            .with("phase", phase)
            .with("before", before)
            .with("model", model);
      }
    }
  }

  private static final Text DUPLICATE_KIND =
      Text.en("\"{phase}\" is the phase {kind} once more, which was over after \"{former}\"")
          .nl("\"{phase}\" is opnieuw de fase {kind}, die na \"{former}\" al voorbij was");

  /**
   * A phase does not come twice, with others between. Two of a kind may follow each other. Warning;
   * design.
   */
  public static final JourneyValidator<Journey> PHASE_DUPLICATE_KIND =
      JourneyValidator.forJourneys("phase-duplicate-kind")
          .summary(Text.en("no phase comes twice").nl("geen fase komt twee keer voor"))
          .source(Source.LIBRARY_DEFAULT)
          .hint(
              Text.en("Merge the two phases, or draw the way back as a loop")
                  .nl("Voeg de twee fasen samen, of teken de weg terug als lus"))
          .fixes(JoinFixes::offerOnePhase)
          .check(PhaseRules::findDuplicates);

  private static void findDuplicates(Journey journey, ValidationContext context) {
    List<Phase> phases = journey.phases();
    context.judged(phases.size());
    for (int i = 2; i < phases.size(); i++) {
      Phase phase = phases.get(i);
      Phase former = lastOfSameKind(phases, i);
      if (former != null) {
        context
            .report(DUPLICATE_KIND)
            .about(phase)
            .related(former)
            .with("phase", phase)
            .with("kind", phase.kind())
            .with("former", former);
      }
    }
  }

  /** The phase of the same kind before, unless it is the neighbour; or null. */
  private static @Nullable Phase lastOfSameKind(List<Phase> phases, int position) {
    for (int i = position - 1; i >= 0; i--) {
      if (phases.get(i).kind().equals(phases.get(position).kind())) {
        return i == position - 1 ? null : phases.get(i);
      }
    }
    return null;
  }

  // ---- what each phase has ----

  private static final Wording EMPTY =
      Wording.one(
              Text.en("The phase \"{phase}\" has no touchpoints")
                  .nl("De fase \"{phase}\" heeft geen contactmomenten"))
          .some(
              Text.en("{n} phases have no touchpoints: {places}")
                  .nl("{n} fasen hebben geen contactmomenten: {places}"));

  /** Every phase has touchpoints, once another one has. Warning. */
  public static final JourneyValidator<Phase> PHASE_EMPTY =
      JourneyValidator.forPhases("phase-empty")
          .profile(StandardRules.DIAGRAM_PROFILE)
          .once(Begins.TOUCHPOINT)
          .summary(Text.en("every phase has touchpoints").nl("elke fase heeft contactmomenten"))
          .profile(RECOMMENDED_PROFILE)
          .profile(B2B_PROFILE)
          .source(Literature.CUSTOMER_JOURNEY_UITWERKEN.at(Literature.step(1)))
          .hint(
              Text.en("Add where {people} meet you, or leave out what stays empty")
                  .nl(
                      "Voeg toe waar {people} met jullie te maken krijgen, of laat weg wat leeg blijft"))
          .fixes(PhaseRules::leaveOut)
          .check(
              (phase, context) -> {
                if (phase.touchpoints().isEmpty()) {
                  context.report(EMPTY).attribute("touchpoints").with("phase", phase);
                }
              });

  private static void leaveOut(Phase phase, Finding finding, FixOffers offers) {
    if (!JoinFixes.isEndOfLoop(offers.journey(), phase)) {
      offers.correction(
          "leave-out",
          Text.en("Leave the phase out").nl("Laat de fase weg"),
          edit -> edit.removePhase(phase.id()));
    }
  }

  private static final Wording GOAL_MISSING =
      Wording.one(
              Text.en("No goal of yours is noted for the phase \"{phase}\"")
                  .nl("Bij de fase \"{phase}\" staat niet wat jullie ermee willen bereiken"))
          .some(
              Text.en("For {n} of {of} phases no goal of yours is noted: {places}")
                  .nl(
                      "Bij {n} van de {of} fasen staat niet wat jullie ermee willen bereiken: {places}"))
          .all(
              Text.en("None of the {of} phases says what you want to achieve in it")
                  .nl("Bij geen van de {of} fasen staat wat jullie ermee willen bereiken"));

  /** Each phase has a goal. Information. */
  public static final JourneyValidator<PhaseHeading> PHASE_GOAL_MISSING =
      JourneyValidator.forPhaseHeadings("phase-goal-missing")
          .severity(Severity.INFO)
          .summary(Text.en("each phase has a goal").nl("elke fase heeft een doel"))
          .source(
              Literature.VIJF_FASES.at(
                  Text.en("the goal in each phase").nl("het doel in elke fase")))
          .source(Literature.OSMM)
          .hint(
              Text.en("Add a goal, such as answering doubts or shortening the wait")
                  .nl("Voeg een doel toe, zoals twijfels wegnemen of de wachttijd verkorten"))
          .check(
              (phase, context) -> {
                if (phase.goals().isEmpty()) {
                  context.report(GOAL_MISSING).attribute("goals").with("phase", phase);
                }
              });

  private static final Wording NEED_MISSING = needMissing("", "", "", "");

  private static final Wording NEED_MISSING_ANYWHERE =
      needMissing("", "", ", nor does a persona", ", en ook niet bij een persona");

  private static final Wording NEED_MISSING_OF_FILLED =
      needMissing(" with touchpoints", " met contactmomenten", "", "");

  private static final Wording NEED_MISSING_OF_FILLED_ANYWHERE =
      needMissing(
          " with touchpoints",
          " met contactmomenten",
          ", nor does a persona",
          ", en ook niet bij een persona");

  /** What is said of phases, where others are empty only of those with touchpoints. */
  private static Wording needMissing(
      String which, String welke, String norPersona, String ookPersona) {
    return Wording.one(
            Text.en("The phase \"{phase}\" does not say what {people} need")
                .nl("Bij de fase \"{phase}\" staat niet wat {people} nodig hebben"))
        .some(
            Text.en("{n} of {of} phases" + which + " do not say what {people} need: {places}")
                .nl(
                    "Bij {n} van de {of} fasen"
                        + welke
                        + " staat niet wat {people} nodig hebben: {places}"))
        .all(
            Text.en(
                    "None of the {of} phases"
                        + which
                        + " says what {people} need"
                        + norPersona
                        + ": {places}")
                .nl(
                    "Bij geen van de {of} fasen"
                        + welke
                        + " staat wat {people} nodig hebben"
                        + ookPersona
                        + ": {places}"));
  }

  /** Where others are let pass, as what they note sounds like a need, no total is said. */
  private static final Wording NEED_MISSING_NOR_IN_WORDS =
      NEED_MISSING.some(
          Text.en("These phases do not say what {people} need: {places}")
              .nl("Bij deze fasen staat niet wat {people} nodig hebben: {places}"));

  private static final Overview<Boolean> ANY_NEED_IN_WORDS =
      Overview.of(
          PhaseFact.underHeading(
              (phase, journey) ->
                  !notesNeed(phase) && (tellsAnyNeed(phase) || isNeedInWords(phase, journey))),
          (journey, phases) -> phases.contains(true));

  private static final Overview<Boolean> ANY_EMPTY =
      Overview.of(
          PhaseFact.of(phase -> phase.touchpoints().isEmpty()),
          (journey, phases) -> phases.contains(true));

  /** Whether a persona says what it needs or wants, or what stands in its way. */
  private static boolean anyPersonaTells(JourneyHeading journey) {
    return !journey.customerGoals().isEmpty()
        || journey.personas().stream()
            .anyMatch(
                persona ->
                    persona.need().isPresent()
                        || !persona.goals().isEmpty()
                        || !persona.motivations().isEmpty()
                        || !persona.pains().isEmpty()
                        || persona.empathyMap().isPresent());
  }

  private static final Begun NEED_OF_PHASES =
      Begun.journey(
          Text.en(
                  "there are several phases, or the journey is a part, or no persona has a need or a pain")
              .nl(
                  "er meer fasen zijn, of de reis een deel is, of geen persona een behoefte of pijnpunt heeft"),
          journey ->
              journey.scope() != JourneyScope.END_TO_END
                  || journey.phases().size() > 1
                  || journey.personas().stream()
                      .allMatch(persona -> persona.need().isEmpty() && persona.pains().isEmpty()));

  /** How many touchpoints are few, so that one need runs through all of them. */
  private static final int FEW_TOUCHPOINTS = 7;

  /** How many phases are few, so that what is wanted of the whole is wanted in each. */
  private static final int FEW_PHASES = 4;

  private static final Begun NEEDS_OF_PHASES_DIFFER =
      Begun.journey(
          Text.en(
                  "there are more than "
                      + FEW_TOUCHPOINTS
                      + " touchpoints and more than "
                      + FEW_PHASES
                      + " phases, or neither the journey nor its only persona says what is needed")
              .nl(
                  "er meer dan "
                      + FEW_TOUCHPOINTS
                      + " contactmomenten en meer dan "
                      + FEW_PHASES
                      + " fasen zijn, of noch de reis, noch de enige persona zegt wat nodig is"),
          journey ->
              (journey.touchpoints().count() > FEW_TOUCHPOINTS
                      && journey.phases().size() > FEW_PHASES)
                  || !saysWhatIsNeeded(journey));

  private static boolean saysWhatIsNeeded(Journey journey) {
    return !journey.customerGoals().isEmpty()
        || (journey.personas().size() == 1 && journey.personas().get(0).need().isPresent());
  }

  /**
   * Needs are known for each phase, of its own or of its touchpoints; goals, expectations and
   * thoughts of customers count as well, such as their questions, also where each touchpoint is
   * called so, as "Asks where the parcel is", and so do criteria of success; in a whole journey of
   * one phase also what its personas need. In a journey of at most four phases or seven touchpoints
   * what people want of the journey, or what its only persona needs, is their need in each phase.
   * Silent of a phase without touchpoints, which {@link #PHASE_EMPTY} names, and in what one person
   * tells, where no organisation takes part. Silent where the whole journey is a mere list of
   * touchpoints, which {@link CustomerViewRules#JOURNEY_IS_TOUCHPOINT_LIST} says. Where no phase
   * and no persona tells anything of it, the finding says both. Warning.
   */
  public static final JourneyValidator<Phase> PHASE_NEED_MISSING =
      JourneyValidator.forPhases("phase-need-missing")
          .that(
              Text.en("have touchpoints").nl("contactmomenten hebben"),
              (phase, around) -> !phase.touchpoints().isEmpty())
          .once(Begins.ORGANISATION)
          .seeing(ANY_EMPTY)
          .seeing(ANY_NEED_IN_WORDS)
          .once(NEED_OF_PHASES)
          .once(NEEDS_OF_PHASES_DIFFER)
          .once(Begins.EXPERIENCE)
          .summary(
              Text.en("it is known for each phase what people need")
                  .nl("per fase is bekend waar mensen behoefte aan hebben"))
          .profile(RECOMMENDED_PROFILE)
          .profile(B2B_PROFILE)
          .source(
              Literature.CUSTOMER_JOURNEY_UITWERKEN.at(
                  Text.en("what the customer journey is").nl("wat de customer journey is")))
          .source(Literature.VIJF_FASES.at(Text.en("introduction").nl("inleiding")))
          .hint(
              Text.en("Ask {people} what they need, and note it")
                  .nl("Vraag {people} wat ze nodig hebben en noteer dat"))
          .readingOfTouchpoints(
              each ->
                  List.of(
                      tellsNeed(each),
                      isNeed(each),
                      each.name(),
                      each.initiator(),
                      each.receiver()))
          .check(
              (phase, context) -> {
                JourneyHeading journey = context.journey();
                if (!tellsAnyNeed(phase) && !isNeedInWords(phase, journey)) {
                  context
                      .report(
                          context.overview(ANY_NEED_IN_WORDS)
                              ? NEED_MISSING_NOR_IN_WORDS
                              : needMissing(journey, context.overview(ANY_EMPTY)))
                      .attribute("customerNeeds")
                      .with("phase", phase);
                }
              });

  private static Wording needMissing(JourneyHeading journey, boolean isAnyEmpty) {
    if (journey.personas().isEmpty() || anyPersonaTells(journey)) {
      return isAnyEmpty ? NEED_MISSING_OF_FILLED : NEED_MISSING;
    }
    return isAnyEmpty ? NEED_MISSING_OF_FILLED_ANYWHERE : NEED_MISSING_ANYWHERE;
  }

  /** Whether its name takes up the words of what a persona who takes part needs or wants. */
  private static boolean isNeedOfPersona(Touchpoint touchpoint, JourneyHeading journey) {
    Set<String> words = TellingWords.of(touchpoint.name());
    return journey.personas().stream()
        .filter(persona -> journey.personas().size() == 1 || isBoundTo(touchpoint, persona))
        .anyMatch(
            persona ->
                persona.need().filter(need -> takesUp(words, need.text())).isPresent()
                    || persona.goals().stream().anyMatch(goal -> takesUp(words, goal)));
  }

  private static boolean isBoundTo(Touchpoint touchpoint, Persona persona) {
    Optional<Participant> who = Optional.of(Participant.of(persona.id()));
    return touchpoint.initiator().equals(who) || touchpoint.receiver().equals(who);
  }

  private static boolean takesUp(Set<String> words, String wanted) {
    return TellingWords.of(wanted).stream().anyMatch(words::contains);
  }

  private static boolean notesNeed(Phase phase) {
    return !phase.customerNeeds().isEmpty()
        || phase.touchpoints().stream().anyMatch(each -> !each.customerNeeds().isEmpty());
  }

  private static boolean tellsAnyNeed(Phase phase) {
    return tellsNeed(phase) || phase.touchpoints().stream().anyMatch(PhaseRules::tellsNeed);
  }

  /** Whether the names of its touchpoints sound like a need, though none is noted. */
  private static boolean isNeedInWords(Phase phase, JourneyHeading journey) {
    List<Touchpoint> touchpoints = phase.touchpoints();
    return !touchpoints.isEmpty()
        && (touchpoints.stream().anyMatch(each -> NEEDS.areIn(each.name()))
            || touchpoints.stream().allMatch(PhaseRules::isNeed)
            || touchpoints.stream().anyMatch(each -> isNeedOfPersona(each, journey)));
  }

  private static final WholeWords WANTS =
      WholeWords.of(
          "ask(,s) (where,when,how,what,which,who,why,whether,if,for,about)",
          "wonder(,s) (where,when,how,what,which,who,why,whether,if,about)",
          "(look,looks,search,searches) for",
          "want(,s) to",
          "vra(agt,gen) zich af",
          "vra(agt,gen) (waar,wanneer,hoe,wat,welke,wie,waarom,of,om,naar)",
          "zoek(t,en) naar",
          "wil(,len) weten");

  /** Whether the name of a touchpoint says what people want to know or to have. */
  private static boolean isNeed(Touchpoint touchpoint) {
    return WANTS.areIn(touchpoint.name());
  }

  private static final WholeWords NEEDS =
      WholeWords.of(
          "need(,s) (a,an,the,some,more,new,help,his,her,their)",
          "want(,s) (a,an,some,more,new)",
          "(heeft,hebben) … nodig",
          "(heeft,hebben) behoefte aan");

  private static final WholeWords WISHES =
      WholeWords.of(
          "(want,wants,need,needs,hope,hopes,wish,wonder,wonders)",
          "(better,maybe,perhaps,wrong,too,not,no,never,nobody,nothing)",
          "(can,don,doesn,isn,won) t",
          "let me",
          "time to",
          "(has,have) to",
          "would like",
          "looking for",
          "as long as",
          "if only",
          "(worried,afraid,unsure,doubt)",
          "not sure",
          "do not know",
          "don t know",
          "(should,must)",
          "(wil,wilde,nodig,hoop,hopelijk,wens,twijfel)",
          "(beter,misschien,niet,geen,nooit,niemand,niets,te)",
          "(liever,graag,moet)",
          "(bang,bezorgd,onzeker)",
          "weet niet");

  /**
   * Whether a thought tells what people look for: a question, a wish or a worry. That they are
   * content does not.
   */
  private static boolean isWish(String thought) {
    return thought.indexOf('?') >= 0 || WISHES.areIn(thought) || WANTS.areIn(thought);
  }

  private static boolean tellsNeed(ExperienceElement element) {
    return !element.customerNeeds().isEmpty()
        || element.thoughts().stream().anyMatch(PhaseRules::isWish)
        || !element.customerGoals().isEmpty()
        || !element.expectations().isEmpty()
        || !element.successCriteria().isEmpty();
  }

  private static final Wording OWNER_MISSING =
      Wording.one(
              Text.en("The phase \"{phase}\" has no owner")
                  .nl("De fase \"{phase}\" heeft geen eigenaar"))
          .some(
              Text.en("{n} of {of} phases have no owner: {places}")
                  .nl("Bij {n} van de {of} fasen ontbreekt een eigenaar: {places}"))
          .all(
              Text.en("None of the {of} phases has an owner")
                  .nl("Geen van de {of} fasen heeft een eigenaar"));

  /** Each phase has an owner. Information. */
  public static final JourneyValidator<PhaseHeading> PHASE_OWNER_MISSING =
      JourneyValidator.forPhaseHeadings("phase-owner-missing")
          .severity(Severity.INFO)
          .summary(Text.en("each phase has an owner").nl("elke fase heeft een eigenaar"))
          .source(Literature.JOURNEY_MAPPING_101)
          .hint(
              Text.en("Name the department or the person responsible")
                  .nl("Noem de verantwoordelijke afdeling of persoon"))
          .check(
              (phase, context) -> {
                if (phase.owner().isEmpty()) {
                  context.report(OWNER_MISSING).attribute("owner").with("phase", phase);
                }
              });

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
      return new Steps(phase.touchpoints().size(), PhaseRules.isOfOne(phase));
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
              Text.en("{n} of the {of} phases have only one touchpoint: {places}")
                  .nl("{n} van de {of} fasen hebben maar één contactmoment: {places}"))
          .all(
              Text.en("Each of the {of} phases has only one touchpoint: {places}")
                  .nl("Elk van de {of} fasen heeft maar één contactmoment: {places}"));

  private static final Wording OF_ONE_TOUCHPOINT_BESIDE_EMPTY =
      OF_ONE_TOUCHPOINT
          .some(
              Text.en("{n} of the {of} phases with touchpoints have only one touchpoint: {places}")
                  .nl(
                      "{n} van de {of} fasen met contactmomenten hebben maar één contactmoment: {places}"))
          .all(
              Text.en("Each of the {of} phases with touchpoints has only one touchpoint: {places}")
                  .nl(
                      "Elk van de {of} fasen met contactmomenten heeft maar één contactmoment: {places}"));

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
          .seeing(ANY_EMPTY)
          .readingOfTouchpoints(
              touchpoint -> List.of(touchpoint.drillsDownTo(), isLong(touchpoint)))
          .check(
              (phase, context) -> {
                if (isOfOne(phase)
                    && (context.overview(COARSE) || isLong(phase.touchpoints().get(0)))) {
                  context
                      .report(
                          context.overview(ANY_EMPTY)
                              ? OF_ONE_TOUCHPOINT_BESIDE_EMPTY
                              : OF_ONE_TOUCHPOINT)
                      .attribute("touchpoints")
                      .with("phase", phase);
                }
              });

  /**
   * Returns all rules of this theme.
   *
   * @return the set
   */
  public static Validators all() {
    return Validators.of(
        PHASE_ORDER,
        PHASE_DUPLICATE_KIND,
        PHASE_EMPTY,
        PHASE_GOAL_MISSING,
        PHASE_NEED_MISSING,
        PHASE_OWNER_MISSING,
        PHASE_OF_ONE_TOUCHPOINT);
  }
}
