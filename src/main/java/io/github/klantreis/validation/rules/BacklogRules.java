package io.github.klantreis.validation.rules;

import static io.github.klantreis.validation.JourneyValidator.forJourneys;
import static io.github.klantreis.validation.JourneyValidator.forOpportunities;
import static io.github.klantreis.validation.rules.StandardRules.B2B_PROFILE;
import static io.github.klantreis.validation.rules.StandardRules.RECOMMENDED_PROFILE;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableIntArray;
import io.github.klantreis.model.ElementPath;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyHeading;
import io.github.klantreis.model.NotedElement;
import io.github.klantreis.model.Opportunity;
import io.github.klantreis.model.PainPoint;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.part.Expectation;
import io.github.klantreis.term.Progress;
import io.github.klantreis.validation.Begun;
import io.github.klantreis.validation.Finding;
import io.github.klantreis.validation.FindingDraft;
import io.github.klantreis.validation.FixOffers;
import io.github.klantreis.validation.JourneyValidator;
import io.github.klantreis.validation.Option;
import io.github.klantreis.validation.Overview;
import io.github.klantreis.validation.PhaseFact;
import io.github.klantreis.validation.PhaseSummary;
import io.github.klantreis.validation.Severity;
import io.github.klantreis.validation.ValidationContext;
import io.github.klantreis.validation.Validators;
import io.github.klantreis.validation.Wording;
import io.github.klantreis.validation.rules.summary.Answered;
import io.github.klantreis.validation.rules.summary.Feelings;
import io.github.klantreis.validation.rules.summary.FirstContact;
import io.github.klantreis.validation.rules.summary.Owners;
import io.github.klantreis.validation.rules.summary.Pains;
import io.github.klantreis.validation.rules.summary.Ranking;
import io.github.klantreis.validation.rules.summary.Undertakings;
import io.github.klantreis.validation.rules.summary.Unmet;
import io.github.klantreis.vocabulary.Literature;
import io.github.klantreis.vocabulary.Source;
import io.github.klantreis.vocabulary.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Rules on what follows from pain points and missed expectations: opportunities, and solutions that
 * realise them.
 */
public final class BacklogRules {
  private BacklogRules() {}

  /** From which severity on {@link #PAIN_SEVERE_UNADDRESSED} asks: 4, inclusive. */
  public static final Option<Integer> PAIN_SEVERE_UNADDRESSED_FROM =
      Option.ofInt("pain-severe-unaddressed.from", 4);

  private static final Text UNADDRESSED =
      Text.en(
              "The pain point \"{pain}\" is severe ({severity} of 5), but no opportunity or"
                  + " solution addresses it")
          .nl(
              "Het pijnpunt \"{pain}\" is ernstig ({severity} van 5), maar er staat geen verbeterkans"
                  + " of oplossing tegenover");

  /**
   * A severe pain point is addressed: by an opportunity that names it, or by an opportunity or
   * solution beside it that names nothing. Dismissed ones count, too, as somebody has decided.
   * Warning. Option {@link #PAIN_SEVERE_UNADDRESSED_FROM}.
   */
  public static final JourneyValidator<Journey> PAIN_SEVERE_UNADDRESSED =
      forJourneys("pain-severe-unaddressed")
          .summary(
              Text.en("a severe pain point is addressed")
                  .nl("een ernstig pijnpunt wordt aangepakt"))
          .profile(RECOMMENDED_PROFILE)
          .profile(B2B_PROFILE)
          .source(
              Literature.ZAKELIJKE_LEADGENERATIE.at(
                  Text.en("benefits of a journey").nl("voordelen van een klantreis")))
          .source(Source.LIBRARY_DEFAULT.at(Text.en("the severity").nl("de ernst")))
          .hint(
              Text.en(
                      "Note an opportunity or a solution with the pain point, or link one from"
                          + " elsewhere to it")
                  .nl(
                      "Noteer bij het pijnpunt een verbeterkans of een oplossing, of koppel er een verbeterkans van"
                          + " elders aan"))
          .option(PAIN_SEVERE_UNADDRESSED_FROM)
          .summarisingPhases(
              PhaseFact.of(Pains::in)
                  .lookingAt(
                      touchpoint ->
                          !touchpoint.painPoints().isEmpty()
                              || !touchpoint.opportunities().isEmpty())
                  .reading(
                      touchpoint ->
                          List.of(
                              touchpoint.painPoints(),
                              touchpoint.opportunities(),
                              touchpoint.solutions())))
          .checkJourney(BacklogRules::checkPains);

  private static void checkPains(
      Journey journey, List<PhaseSummary<Pains>> phases, ValidationContext context) {
    List<Pains> all =
        ImmutableList.<Pains>builder()
            .add(Pains.on(journey))
            .addAll(phases.stream().map(PhaseSummary::value).toList())
            .build();
    Set<String> addressed =
        all.stream()
            .flatMap(part -> part.addressed().stream())
            .collect(ImmutableSet.toImmutableSet());
    int from = context.option(PAIN_SEVERE_UNADDRESSED_FROM);
    for (Pains part : all) {
      for (Pains.Rated rated : part.rated()) {
        int severity = rated.painPoint().severity().orElseThrow();
        if (severity >= from && rated.painPoint().givenId().filter(addressed::contains).isEmpty()) {
          context
              .report(UNADDRESSED)
              .about(rated.holder(), rated.painPoint())
              .with("pain", rated.painPoint().text())
              .with("severity", severity);
        }
      }
    }
  }

  private static final Wording PASSED_OVER =
      Wording.one(
              Text.en("No opportunity is linked to the pain point \"{pain}\"")
                  .nl("Aan het pijnpunt \"{pain}\" is geen verbeterkans gekoppeld"))
          .some(
              Text.en("No opportunity is linked to these pain points: {places}")
                  .nl("Aan deze pijnpunten is geen verbeterkans gekoppeld: {places}"));

  private static final Begun ADDRESSED =
      Begun.journey(
              Text.en("an opportunity of the journey names a pain point")
                  .nl("een verbeterkans van de reis een pijnpunt noemt"),
              (Journey journey) -> namesPain(journey))
          .or(
              Begun.of(
                  Text.en("an opportunity names a pain point")
                      .nl("een verbeterkans een pijnpunt noemt"),
                  1,
                  PhaseFact.<Integer>of(
                          phase ->
                              namesPain(phase)
                                      || phase.touchpoints().stream()
                                          .anyMatch(BacklogRules::namesPain)
                                  ? 1
                                  : 0)
                      .lookingAt(BacklogRules::namesPain)));

  private static boolean namesPain(NotedElement element) {
    for (Opportunity each : element.opportunities()) {
      if (!each.addresses().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Where opportunities name the pain points that they address, none is passed over. Judges pain
   * points of unknown severity; an opportunity or solution that names nothing is meant for all
   * beside it, or for all of its phase or journey; an idea may be for those beside it. Severe ones
   * are the matter of {@link #PAIN_SEVERE_UNADDRESSED}, and those where people feel bad that of
   * {@link EmotionRules#EMOTION_LOW_WITHOUT_OPPORTUNITY}. Left out is what people do alone before
   * they first meet the organisation. Information.
   */
  public static final JourneyValidator<Journey> PAIN_PASSED_OVER =
      forJourneys("pain-passed-over")
          .severity(Severity.INFO)
          .once(ADDRESSED)
          .summary(
              Text.en("no pain point is passed over beside others that are addressed")
                  .nl("geen pijnpunt wordt overgeslagen naast andere die worden aangepakt"))
          .profile(RECOMMENDED_PROFILE)
          .profile(B2B_PROFILE)
          .source(Source.LIBRARY_DEFAULT)
          .hint(
              Text.en("Link an opportunity that would help, or add one")
                  .nl("Koppel er een verbeterkans aan die helpt, of voeg er een toe"))
          .seeing(Answered.OVERVIEW)
          .seeing(FirstContact.OVERVIEW)
          .yieldingTo(EmotionRules.EMOTION_LOW_WITHOUT_OPPORTUNITY_ID)
          .fixes((journey, finding, offers) -> offerOpportunities(finding, offers))
          .summarisingPhases(
              PhaseFact.underHeading(BacklogRules::passedOverIn)
                  .lookingAt(touchpoint -> !touchpoint.painPoints().isEmpty()))
          .checkJourney(BacklogRules::checkPassedOver);

  /**
   * A pain point that nothing on its element is meant for, and that element.
   *
   * @param isLow whether people feel bad there
   */
  private record Passed(NotedElement holder, PainPoint painPoint, boolean isLow) {}

  private static List<Passed> passedOverIn(Phase phase, JourneyHeading journey) {
    if (!phase.ideas().isEmpty() || Pains.isImproved(phase)) {
      return List.of();
    }
    List<Passed> pains = new ArrayList<>(0);
    addPassed(phase, false, pains);
    for (Touchpoint touchpoint : phase.touchpoints()) {
      if (!touchpoint.painPoints().isEmpty()) {
        addPassed(touchpoint, Feelings.areLow(phase.reading(touchpoint), journey), pains);
      }
    }
    return List.copyOf(pains);
  }

  private static void addPassed(NotedElement holder, boolean isLow, List<Passed> pains) {
    if (holder.ideas().isEmpty() && (!Pains.isImproved(holder) || isPartlySolved(holder))) {
      for (PainPoint painPoint : holder.painPoints()) {
        if (painPoint.severity().isEmpty()) {
          pains.add(new Passed(holder, painPoint, isLow));
        }
      }
    }
  }

  /**
   * Whether there are fewer solutions than pain points, and no opportunity for all of them: a
   * solution is one thing, which says of none of them that it is solved.
   */
  private static boolean isPartlySolved(NotedElement holder) {
    return holder.opportunities().isEmpty()
        && holder instanceof Touchpoint
        && holder.solutions().size() > 1
        && holder.solutions().size() < holder.painPoints().size();
  }

  private static void checkPassedOver(
      Journey journey, List<PhaseSummary<List<Passed>>> phases, ValidationContext context) {
    Answered answered = context.overview(Answered.OVERVIEW);
    List<Passed> all = new ArrayList<>();
    if (!answered.all()) {
      addPassed(journey, false, all);
      phases.forEach(phase -> all.addAll(phase.value()));
    }
    context.judged(all.size());
    for (Passed passed : all) {
      if (passed.painPoint().givenId().filter(answered.painPoints()::contains).isEmpty()
          && !isLeftToOthers(passed, answered, context)) {
        context
            .report(PASSED_OVER)
            .about(passed.holder(), passed.painPoint())
            .with("pain", passed.painPoint().text());
      }
    }
  }

  /**
   * Whether people feel bad there and another rule says so, or do not meet the organisation yet.
   */
  private static boolean isLeftToOthers(
      Passed passed, Answered answered, ValidationContext context) {
    return passed.holder() instanceof Touchpoint touchpoint
        && (context.overview(FirstContact.OVERVIEW).isBefore(touchpoint)
            || (passed.isLow()
                && touchpoint.opportunities().isEmpty()
                && touchpoint.solutions().isEmpty()
                && !Pains.areAddressed(touchpoint, answered.painPoints())
                && context.speaks(EmotionRules.EMOTION_LOW_WITHOUT_OPPORTUNITY_ID)));
  }

  /** The opportunities beside it; a pain point without an id cannot be named. */
  private static void offerOpportunities(Finding finding, FixOffers offers) {
    Journey journey = offers.journey();
    PainPoint pain = (PainPoint) journey.element(finding.path().element()).orElseThrow();
    ElementPath holder = finding.path().element().parent().orElseThrow();
    NotedElement noted = (NotedElement) journey.element(holder).orElseThrow();
    pain.givenId().ifPresent(id -> noted.opportunities().forEach(each -> offer(id, each, offers)));
  }

  private static void offer(String pain, Opportunity opportunity, FixOffers offers) {
    opportunity
        .givenId()
        .ifPresent(
            id ->
                offers.choice(
                    "address",
                    id,
                    Text.en("\"{opportunity}\" addresses it, too")
                        .nl("\"{opportunity}\" neemt het ook weg"),
                    Map.of("opportunity", opportunity.text()),
                    edit -> edit.changeOpportunity(id, each -> each.addresses(pain))));
  }

  private static final Text UNREALISED =
      Text.en("The opportunity \"{opportunity}\" is {progress}, but no solution is noted")
          .nl("De verbeterkans \"{opportunity}\" is {progress}, maar er staat geen oplossing bij");

  /**
   * An opportunity that is planned, in progress or done has a solution: one that realises it, or
   * one beside it that names nothing. Information. Default of this library, after the chain from
   * opportunity to solution in TheyDo.
   */
  public static final JourneyValidator<Journey> OPPORTUNITY_WITHOUT_SOLUTION =
      forJourneys("opportunity-without-solution")
          .severity(Severity.INFO)
          .summary(
              Text.en("an opportunity that is taken up has a solution")
                  .nl("een verbeterkans die wordt opgepakt heeft een oplossing"))
          .source(Source.LIBRARY_DEFAULT)
          .hint(
              Text.en(
                      "Note the solution that realises the opportunity, or set its progress back to"
                          + " open")
                  .nl(
                      "Noteer de oplossing die de verbeterkans realiseert, of zet de voortgang terug op"
                          + " open"))
          .summarisingPhases(
              PhaseFact.of(Undertakings::in)
                  .lookingAt(
                      touchpoint ->
                          !touchpoint.opportunities().isEmpty()
                              || !touchpoint.solutions().isEmpty()))
          .checkJourney(BacklogRules::checkOpportunities);

  private static void checkOpportunities(
      Journey journey, List<PhaseSummary<Undertakings>> phases, ValidationContext context) {
    List<Undertakings> all =
        ImmutableList.<Undertakings>builder()
            .add(Undertakings.on(journey))
            .addAll(phases.stream().map(PhaseSummary::value).toList())
            .build();
    Set<String> realised =
        all.stream()
            .flatMap(part -> part.realised().stream())
            .collect(ImmutableSet.toImmutableSet());
    for (Undertakings part : all) {
      for (Undertakings.TakenUp each : part.takenUp()) {
        if (each.opportunity().givenId().filter(realised::contains).isEmpty()) {
          context
              .report(UNREALISED)
              .about(each.holder(), each.opportunity())
              .with("opportunity", each.opportunity().text())
              .with("progress", each.progress());
        }
      }
    }
  }

  private static final Wording UNOWNED =
      Wording.one(
              Text.en("The opportunity \"{opportunity}\" is {progress}, but has no owner")
                  .nl("De verbeterkans \"{opportunity}\" is {progress}, maar heeft geen eigenaar"))
          .some(
              Text.en("{n} opportunities are planned or in progress, but have no owner: {places}")
                  .nl(
                      "{n} verbeterkansen zijn gepland of in uitvoering, maar hebben geen eigenaar: {places}"));

  /** The ids of the opportunities that a solution with an owner realises. */
  private static final Overview<ImmutableSet<String>> TAKEN_UP =
      Overview.of(
          PhaseFact.of(BacklogRules::takenUpIn)
              .lookingAt(touchpoint -> !touchpoint.solutions().isEmpty())
              .reading(Touchpoint::solutions),
          (journey, phases) ->
              Stream.concat(takenUp(journey), phases.stream().flatMap(Set::stream))
                  .collect(ImmutableSet.toImmutableSet()));

  private static ImmutableSet<String> takenUpIn(Phase phase) {
    return Stream.concat(
            takenUp(phase),
            phase.touchpoints().stream()
                .filter(touchpoint -> !touchpoint.solutions().isEmpty())
                .flatMap(BacklogRules::takenUp))
        .collect(ImmutableSet.toImmutableSet());
  }

  private static Stream<String> takenUp(NotedElement element) {
    return element.solutions().stream()
        .filter(solution -> solution.owner().isPresent())
        .flatMap(solution -> solution.realises().stream());
  }

  /**
   * An opportunity that is planned or in progress has an owner, of its own or of a solution that
   * realises it; one of the touchpoint is none. Silent where nobody owns anything and {@link
   * SteeringRules#JOURNEY_OWNER_MISSING} says so. Information.
   */
  public static final JourneyValidator<Opportunity> OPPORTUNITY_WITHOUT_OWNER =
      forOpportunities("opportunity-without-owner")
          .severity(Severity.INFO)
          .that(
              Text.en("are planned or in progress").nl("gepland of in uitvoering zijn"),
              (opportunity, around) ->
                  opportunity.progress().filter(BacklogRules::isToBeDone).isPresent())
          .summary(
              Text.en("an opportunity that is taken up has an owner")
                  .nl("een verbeterkans die wordt opgepakt heeft een eigenaar"))
          .profile(RECOMMENDED_PROFILE)
          .profile(B2B_PROFILE)
          .source(Source.LIBRARY_DEFAULT)
          .hint(
              Text.en("Note who sees to it that the opportunity is taken")
                  .nl("Noteer wie ervoor zorgt dat de verbeterkans wordt benut"))
          .seeing(TAKEN_UP)
          .seeing(Owners.OVERVIEW)
          .yieldingTo(SteeringRules.JOURNEY_OWNER_MISSING_ID)
          .check(
              (opportunity, context) -> {
                if (opportunity.owner().isEmpty()
                    && opportunity.givenId().filter(context.overview(TAKEN_UP)::contains).isEmpty()
                    && !isOwnershipSaid(context)) {
                  context
                      .report(UNOWNED)
                      .attribute("owner")
                      .with("opportunity", opportunity.text())
                      .with("progress", opportunity.progress().orElseThrow());
                }
              });

  private static boolean isOwnershipSaid(ValidationContext context) {
    return context.speaks(SteeringRules.JOURNEY_OWNER_MISSING_ID)
        && !context.overview(Owners.OVERVIEW).isAny();
  }

  private static boolean isToBeDone(Progress progress) {
    return progress == Progress.PLANNED || progress == Progress.IN_PROGRESS;
  }

  // ---- what to take up first ----

  /** From how many opportunities on {@link #OPPORTUNITIES_UNRANKED} asks: 3, inclusive. */
  public static final Option<Integer> OPPORTUNITIES_UNRANKED_FROM =
      Option.ofInt("opportunities-unranked.from", 3);

  private static final Text UNRANKED =
      Text.en("None of the {count} opportunities is rated by its value or effort")
          .nl("Bij geen van de {count} verbeterkansen staat een waarde of inspanning");

  /**
   * Where there are several opportunities, one sees which to take up first: one has a value, an
   * effort or a progress, a pain point of the journey is rated, or words of an opportunity or of
   * its evidence say it. Judges from {@link #OPPORTUNITIES_UNRANKED_FROM} opportunities on.
   * Information.
   */
  public static final JourneyValidator<Journey> OPPORTUNITIES_UNRANKED =
      forJourneys("opportunities-unranked")
          .severity(Severity.INFO)
          .summary(
              Text.en("of several opportunities one sees which to take up first")
                  .nl("van verbeterkansen is te zien welke het eerst aan de beurt is"))
          .profile(RECOMMENDED_PROFILE)
          .profile(B2B_PROFILE)
          .source(
              Source.LIBRARY_DEFAULT.at(
                  Text.en("the number of opportunities").nl("het aantal verbeterkansen")))
          .hint(
              Text.en(
                      "Note how much each would bring {people}, and how much work it takes; start"
                          + " with those that bring most for the least work")
                  .nl(
                      "Noteer hoeveel elke verbeterkans {people} oplevert en hoeveel werk die kost; begin met wat het"
                          + " meest oplevert voor het minste werk"))
          .option(OPPORTUNITIES_UNRANKED_FROM)
          .seeing(Ranking.OVERVIEW)
          .check(BacklogRules::checkRanking);

  private static void checkRanking(Journey journey, ValidationContext context) {
    Ranking ranking = context.overview(Ranking.OVERVIEW);
    if (!ranking.isAny() && ranking.count() >= context.option(OPPORTUNITIES_UNRANKED_FROM)) {
      context.report(UNRANKED).with("count", ranking.count());
    }
  }

  /** From how many touchpoints on {@link #PAIN_AT_MANY_TOUCHPOINTS} fires: 3, inclusive. */
  public static final Option<Integer> PAIN_AT_MANY_TOUCHPOINTS_FROM =
      Option.ofInt("pain-at-many-touchpoints.from", 3);

  private static final Text REPEATED =
      Text.en("The pain point \"{pain}\" is noted at {count} touchpoints")
          .nl("Het pijnpunt \"{pain}\" staat bij {count} contactmomenten");

  private static final Text AT_ONE =
      Text.en("The pain point \"{pain}\" is noted at 1 touchpoint")
          .nl("Het pijnpunt \"{pain}\" staat bij 1 contactmoment");

  /**
   * One cause is one pain point: the same words, whatever their case, are not noted at several
   * touchpoints, where each would be mended on its own. Information. Option {@link
   * #PAIN_AT_MANY_TOUCHPOINTS_FROM}.
   */
  public static final JourneyValidator<Journey> PAIN_AT_MANY_TOUCHPOINTS =
      forJourneys("pain-at-many-touchpoints")
          .severity(Severity.INFO)
          .summary(
              Text.en("one cause is noted as one pain point")
                  .nl("één oorzaak is als één pijnpunt genoteerd"))
          .profile(RECOMMENDED_PROFILE)
          .profile(B2B_PROFILE)
          .source(Source.LIBRARY_DEFAULT)
          .hint(
              Text.en(
                      "If it has one cause, note it once, with the phase or journey, and what"
                          + " would take the cause away")
                  .nl(
                      "Als er één oorzaak is, noteer het dan één keer, bij de fase of {peopleJourney},"
                          + " met wat de oorzaak wegneemt"))
          .option(PAIN_AT_MANY_TOUCHPOINTS_FROM)
          .summarisingPhases(
              PhaseFact.of(PainsInWords::in)
                  .lookingAt(touchpoint -> !touchpoint.painPoints().isEmpty())
                  .reading(Touchpoint::painPoints))
          .check(BacklogRules::checkRepeated);

  private record Pain(Touchpoint holder, PainPoint painPoint, String words) {}

  /**
   * The pain points at the touchpoints of a phase.
   *
   * @param hashes those of the words of each
   */
  private record PainsInWords(ImmutableList<Pain> pains, ImmutableIntArray hashes) {
    static PainsInWords in(Phase phase) {
      ImmutableList.Builder<Pain> pains = ImmutableList.builder();
      ImmutableIntArray.Builder hashes = ImmutableIntArray.builder();
      for (Touchpoint touchpoint : phase.touchpoints()) {
        for (PainPoint painPoint : touchpoint.painPoints()) {
          String words = painPoint.text().strip().toLowerCase(Locale.ROOT);
          pains.add(new Pain(touchpoint, painPoint, words));
          hashes.add(words.hashCode());
        }
      }
      return new PainsInWords(pains.build(), hashes.build());
    }

    /**
     * The pain points of all phases by their words. Those whose hash is met fewer times than asked
     * for are left out first, as a map of thousands of words takes longer than all else here.
     */
    static Collection<List<Pain>> byWords(List<PainsInWords> phases, int from) {
      int count = phases.stream().mapToInt(phase -> phase.hashes.length()).sum();
      int[] met = new int[Integer.highestOneBit(Math.max(count, 1)) * 4];
      boolean isAny = false;
      for (PainsInWords phase : phases) {
        for (int i = 0; i < phase.hashes.length(); i++) {
          isAny |= ++met[placeOf(phase.hashes.get(i), met)] >= from;
        }
      }
      Map<String, List<Pain>> byWords = new LinkedHashMap<>();
      for (PainsInWords phase : isAny ? phases : List.<PainsInWords>of()) {
        for (int i = 0; i < phase.hashes.length(); i++) {
          if (met[placeOf(phase.hashes.get(i), met)] >= from) {
            Pain pain = phase.pains.get(i);
            byWords.computeIfAbsent(pain.words, unseen -> new ArrayList<>()).add(pain);
          }
        }
      }
      return byWords.values();
    }

    private static int placeOf(int hash, int[] places) {
      return (hash ^ (hash >>> 16)) & (places.length - 1);
    }
  }

  private static void checkRepeated(
      List<PhaseSummary<PainsInWords>> phases, ValidationContext context) {
    int from = context.option(PAIN_AT_MANY_TOUCHPOINTS_FROM);
    List<PainsInWords> facts = phases.stream().map(PhaseSummary::value).toList();
    for (List<Pain> same : PainsInWords.byWords(facts, from)) {
      if (same.size() >= from) {
        long touchpoints = same.stream().map(pain -> pain.holder().id()).distinct().count();
        if (touchpoints >= from) {
          Pain first = same.get(0);
          context
              .report(touchpoints == 1 ? AT_ONE : REPEATED)
              .about(first.holder(), first.painPoint())
              .with("pain", first.painPoint().text())
              .with("count", touchpoints);
        }
      }
    }
  }

  /** From which importance on {@link #EXPECTATION_MISSED} asks: 4, inclusive. */
  public static final Option<Integer> EXPECTATION_MISSED_FROM =
      Option.ofInt("expectation-missed.from", 4);

  private static final Text MISSED =
      Text.en(
              "At \"{place}\" the expectation \"{expectation}\" is important ({importance} of 5) but not met, and no opportunity or solution is noted with it")
          .nl(
              "Bij \"{place}\" is de verwachting \"{expectation}\" belangrijk ({importance} van 5) maar niet waargemaakt, en er staat geen verbeterkans of oplossing bij");

  private static final Text MISSED_SEVERAL =
      Text.en(
              "At \"{place}\" the expectations {expectations} are not met, and no opportunity or solution is noted with them")
          .nl(
              "Bij \"{place}\" worden de verwachtingen {expectations} niet waargemaakt, en er staat geen verbeterkans of oplossing bij");

  private static final Text MISSED_UNRATED =
      Text.en(
              "At \"{place}\" the expectation \"{expectation}\" is not met, and no opportunity or solution is noted with it")
          .nl(
              "Bij \"{place}\" wordt de verwachting \"{expectation}\" niet waargemaakt, en er staat geen verbeterkans of oplossing bij");

  /**
   * Where an important expectation is missed, an opportunity or a solution is noted: beside it, on
   * the phase or journey if meant for all of it, or for a pain point beside it. For an expectation
   * of a whole phase, one at any touchpoint of that phase counts too. An expectation of unknown
   * importance counts as important, unless another that is missed is rated, or people feel bad
   * there and {@link EmotionRules#EMOTION_LOW_WITHOUT_OPPORTUNITY} says so, or {@link
   * ImprovementRules#PAINS_UNANSWERED} or {@link ImprovementRules#IMPROVEMENT_MISSING} that the
   * journey has no opportunity at all. Warning. The threshold is a default of this library. Option
   * {@link #EXPECTATION_MISSED_FROM}.
   */
  public static final JourneyValidator<Journey> EXPECTATION_MISSED =
      forJourneys("expectation-missed")
          .summary(
              Text.en("where an important expectation is not met, it is noted how to do better")
                  .nl(
                      "waar een belangrijke verwachting niet wordt waargemaakt, staat hoe het beter"
                          + " kan"))
          .profile(RECOMMENDED_PROFILE)
          .profile(B2B_PROFILE)
          .source(Literature.ZAKELIJKE_LEADGENERATIE)
          .source(Source.LIBRARY_DEFAULT)
          .hint(
              Text.en("Note an opportunity or a solution that would meet the expectation")
                  .nl("Noteer een verbeterkans of een oplossing die de verwachting waarmaakt"))
          .option(EXPECTATION_MISSED_FROM)
          .seeing(FirstContact.OVERVIEW)
          .seeing(ImprovementRules.improved())
          .yieldingTo(EmotionRules.EMOTION_LOW_WITHOUT_OPPORTUNITY_ID)
          .yieldingTo(ImprovementRules.PAINS_UNANSWERED_ID)
          .yieldingTo(ImprovementRules.IMPROVEMENT_MISSING_ID)
          .summarisingPhases(Unmet.FACT)
          .checkJourney(BacklogRules::checkExpectations);

  private static void checkExpectations(
      Journey journey, List<PhaseSummary<Unmet>> phases, ValidationContext context) {
    if (Pains.isImproved(journey)) {
      return;
    }
    Set<String> addressed = new HashSet<>(Pains.on(journey).addressed());
    phases.forEach(phase -> addressed.addAll(phase.value().addressed()));
    int from = context.option(EXPECTATION_MISSED_FROM);
    FirstContact contact = context.overview(FirstContact.OVERVIEW);
    boolean isLowSaid = context.speaks(EmotionRules.EMOTION_LOW_WITHOUT_OPPORTUNITY_ID);
    boolean isSaidOfAll =
        ImprovementRules.arePainsSaid(context)
            || ImprovementRules.isImprovementSaid(isLowSaid, context);
    boolean isAnyRated =
        phases.stream()
            .flatMap(phase -> phase.value().missed().stream())
            .anyMatch(missed -> missed.expectation().importance().isPresent());
    Map<NotedElement, List<Expectation>> unrated = new LinkedHashMap<>();
    for (PhaseSummary<Unmet> phase : phases) {
      for (Unmet.Missed missed : phase.value().missed()) {
        OptionalInt importance = missed.expectation().importance();
        boolean isSaid =
            missed.isLow()
                && importance.isEmpty()
                && isLowSaid
                && !(missed.holder() instanceof Touchpoint touchpoint
                    && EmotionRules.isLeftAlone(touchpoint, contact));
        if (isSaid
            || (isSaidOfAll && importance.isEmpty())
            || (isAnyRated && importance.isEmpty())
            || importance.orElse(from) < from
            || Pains.areAddressed(missed.holder(), addressed)) {
          continue;
        }
        if (importance.isPresent()) {
          reportMissed(MISSED, missed.holder(), context)
              .with("expectation", missed.expectation().text())
              .with("importance", importance.getAsInt());
        } else {
          unrated
              .computeIfAbsent(missed.holder(), unseen -> new ArrayList<>(1))
              .add(missed.expectation());
        }
      }
    }
    unrated.forEach((holder, expectations) -> reportUnrated(holder, expectations, context));
  }

  /** Those of one place are said in one sentence, as they ask for the same. */
  private static void reportUnrated(
      NotedElement holder, List<Expectation> expectations, ValidationContext context) {
    if (expectations.size() == 1) {
      reportMissed(MISSED_UNRATED, holder, context).with("expectation", expectations.get(0).text());
    } else {
      reportMissed(MISSED_SEVERAL, holder, context)
          .with(
              "expectations",
              expectations.stream()
                  .map(each -> '"' + each.text() + '"')
                  .collect(Collectors.joining(", ")));
    }
  }

  private static FindingDraft reportMissed(
      Text words, NotedElement holder, ValidationContext context) {
    return context.report(words).about(holder).attribute("expectations").with("place", holder);
  }

  /**
   * Returns all rules of this theme.
   *
   * @return the set
   */
  public static Validators all() {
    return Validators.of(
        PAIN_SEVERE_UNADDRESSED,
        PAIN_PASSED_OVER,
        OPPORTUNITY_WITHOUT_SOLUTION,
        OPPORTUNITY_WITHOUT_OWNER,
        OPPORTUNITIES_UNRANKED,
        PAIN_AT_MANY_TOUCHPOINTS,
        EXPECTATION_MISSED);
  }
}
