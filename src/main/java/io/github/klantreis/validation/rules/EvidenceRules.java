package io.github.klantreis.validation.rules;

import static io.github.klantreis.validation.rules.StandardRules.B2B_PROFILE;
import static io.github.klantreis.validation.rules.StandardRules.RECOMMENDED_PROFILE;

import com.google.common.collect.ImmutableSet;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyElement;
import io.github.klantreis.model.JourneyHeading;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.part.Evidence;
import io.github.klantreis.part.Metric;
import io.github.klantreis.term.EvidenceKind;
import io.github.klantreis.term.JourneyState;
import io.github.klantreis.validation.FindingDraft;
import io.github.klantreis.validation.JourneyValidator;
import io.github.klantreis.validation.Option;
import io.github.klantreis.validation.Overview;
import io.github.klantreis.validation.PhaseFact;
import io.github.klantreis.validation.PhaseSummary;
import io.github.klantreis.validation.Severity;
import io.github.klantreis.validation.Surroundings;
import io.github.klantreis.validation.ValidationContext;
import io.github.klantreis.validation.Validators;
import io.github.klantreis.validation.Wording;
import io.github.klantreis.validation.rules.summary.Begins;
import io.github.klantreis.validation.rules.summary.Drafts;
import io.github.klantreis.validation.rules.summary.Grounds;
import io.github.klantreis.validation.rules.summary.Metered;
import io.github.klantreis.validation.rules.summary.Owners;
import io.github.klantreis.validation.rules.summary.Periods;
import io.github.klantreis.validation.rules.summary.ToBe;
import io.github.klantreis.validation.rules.text.WholeWords;
import io.github.klantreis.vocabulary.Literature;
import io.github.klantreis.vocabulary.Source;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Composed;
import io.github.klantreis.wording.Durations;
import io.github.klantreis.wording.Listing;
import io.github.klantreis.wording.Numbers;
import io.github.klantreis.wording.Quotation;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Rules on data and evidence: what a journey rests on, and whether it is kept up to date. */
public final class EvidenceRules {
  private EvidenceRules() {}

  private static final Text METRIC_MISSING =
      Text.en("This journey does not say what you measure, not even for a phase or a touchpoint")
          .nl(
              "Bij deze {peopleJourney} staat niet wat jullie meten, ook niet bij de fasen en contactmomenten");

  private static final Text METRIC_AND_OWNER_MISSING =
      Text.en(
              "This journey does not say what you measure, or who is responsible for the journey or a part of it")
          .nl(
              "Er staat niet wat jullie bij deze {peopleJourney} meten, en ook niet wie voor het geheel of een deel verantwoordelijk is");

  private static final Text METRIC_AND_TAKER_MISSING =
      Text.en("This journey does not say what you measure, or who takes up {what}")
          .nl(
              "Bij deze {peopleJourney} staat niet wat jullie meten, en ook niet wie {what} oppakt");

  private static final Text FIGURES_ONLY =
      Text.en("This journey has figures, but no metric shows whether it gets better for {people}")
          .nl(
              "Bij deze {peopleJourney} staan wel cijfers, maar geen meetwaarde laat zien of het voor {people} beter wordt");

  private static final Text FEEDBACK_ONLY =
      Text.en("{People} give feedback, but no metric shows whether it gets better for them")
          .nl(
              "{People} geven feedback, maar geen meetwaarde laat zien of het voor hen beter wordt");

  private static final Text CRITERIA_ONLY =
      Text.en(
              "This journey says what counts as a success, but no metric shows whether that is reached")
          .nl(
              "Bij deze {peopleJourney} staat wat een succes is, maar geen meetwaarde laat zien of dat wordt bereikt");

  private static final Text NOR_OWNER =
      Text.en(", and nobody is named as responsible for the journey or a part of it")
          .nl(", en er staat niet wie voor het geheel of een deel verantwoordelijk is");

  /** What is said where there is no metric: alone, or with nobody responsible or taking up. */
  private record Missed(Text metric, Text owner, Text taker) {
    static final Missed NOTHING =
        new Missed(METRIC_MISSING, METRIC_AND_OWNER_MISSING, METRIC_AND_TAKER_MISSING);
    static final Missed FEEDBACK = of(FEEDBACK_ONLY);
    static final Missed FIGURES = of(FIGURES_ONLY);
    static final Missed CRITERIA = of(CRITERIA_ONLY);

    private static Missed of(Text metric) {
      return new Missed(
          metric,
          Composed.inBoth(metric, NOR_OWNER, String::concat),
          Composed.inBoth(metric, SteeringRules.NOR_TAKER, String::concat));
    }

    static Missed of(Metered.Noted noted) {
      return switch (noted) {
        case NOTHING -> NOTHING;
        case FEEDBACK -> FEEDBACK;
        case FIGURES -> FIGURES;
        case CRITERIA -> CRITERIA;
      };
    }
  }

  private static final Text METRIC_AND_OWNER_HINT =
      Text.en(
              "Name who is responsible for the journey, and add a metric that shows whether {people} are better served, such as their satisfaction")
          .nl(
              "Noem wie voor de {peopleJourney} verantwoordelijk is, en voeg een meetwaarde toe die laat zien of {people} beter geholpen worden, zoals hun tevredenheid");

  private static final Text METRIC_AND_TAKER_HINT =
      Text.en(
              "Name an owner for what is to be taken up, and add a metric that shows whether {people} are better served, such as their satisfaction")
          .nl(
              "Noem wie die oppakt, en voeg een meetwaarde toe die laat zien of {people} beter geholpen worden, zoals hun tevredenheid");

  private static final Text METRICS_APART =
      Text.en(
              "Each metric of this journey belongs to one touchpoint and has no target, so none shows whether the journey gets better for {people}")
          .nl(
              "De meetwaarden van deze {peopleJourney} horen elk bij één contactmoment en hebben geen streefwaarde; geen ervan laat zien of het voor {people} beter wordt");

  static final String JOURNEY_METRIC_MISSING_ID = "journey-metric-missing";

  private static boolean hasMetrics(List<PhaseSummary<Metered>> phases) {
    return phases.stream().anyMatch(phase -> !phase.value().others().isEmpty());
  }

  /**
   * One steers on data: the journey or a phase has a metric, or touchpoints have one that tells of
   * the journey: a standard one, one with a target, or the same at several touchpoints. A criterion
   * of success or quantitative evidence of a solution that has a number does as well, and a goal
   * that has a share or a length of time. A number that is known of a single touchpoint, such as a
   * laboratory value, does not steer. Other quantitative evidence and criteria do not either, nor
   * does a touchpoint of feedback, but the finding speaks of them. Silent in what one person tells,
   * where no organisation takes part. Where nobody owns anything either and {@link
   * SteeringRules#JOURNEY_OWNER_MISSING} would say so, it is said here. Warning, in a draft
   * information.
   */
  public static final JourneyValidator<Journey> JOURNEY_METRIC_MISSING =
      JourneyValidator.forJourneys(JOURNEY_METRIC_MISSING_ID)
          .once(Begins.ORGANISATION)
          .summary(Text.en("a journey is steered by data").nl("een reis wordt gestuurd op data"))
          .profile(RECOMMENDED_PROFILE)
          .profile(B2B_PROFILE)
          .source(Literature.CUSTOMER_JOURNEY_UITWERKEN.at(Literature.step(3)))
          .hint(
              Text.en(
                      "Add a metric that shows whether it gets better for {people}, such as satisfaction, how long it takes or how many drop out")
                  .nl(
                      "Voeg een meetwaarde toe die laat zien of het voor {people} beter wordt, zoals tevredenheid, hoe lang het duurt of hoeveel mensen afhaken"))
          .seeing(Owners.OVERVIEW)
          .yieldingTo(SteeringRules.JOURNEY_OWNER_MISSING_ID)
          .summarisingPhases(Metered.FACT)
          .checkJourney(
              (journey, phases, context) -> {
                if (!Metered.steers(journey) && !Metered.together(phases)) {
                  Drafts.missing(reportMetrics(journey, phases, context), journey)
                      .attribute("metrics")
                      .with("journey", journey.name());
                }
              });

  private static FindingDraft reportMetrics(
      Journey journey, List<PhaseSummary<Metered>> phases, ValidationContext context) {
    if (hasMetrics(phases)) {
      return context.report(METRICS_APART);
    }
    Missed missed = Missed.of(Metered.noted(journey, phases));
    Owners owners = context.overview(Owners.OVERVIEW);
    if (owners.isSomebody(journey) || !context.speaks(SteeringRules.JOURNEY_OWNER_MISSING_ID)) {
      return context.report(missed.metric());
    }
    int count = owners.opportunities();
    FindingDraft draft = context.report(count == 0 ? missed.owner() : missed.taker());
    if (count > 0) {
      draft.with("count", count).with("what", owners.inWords());
    }
    return draft.hint(count == 0 ? METRIC_AND_OWNER_HINT : METRIC_AND_TAKER_HINT);
  }

  private static final Wording VALUE_MISSING =
      Wording.one(
              Text.en("\"{metric}\" has {target} as its target, but no current value beside it")
                  .nl(
                      "\"{metric}\" heeft {target} als streefwaarde, maar de huidige waarde staat er niet bij"))
          .some(
              Text.en("{n} metrics have a target, but no current value, at {places}")
                  .nl(
                      "{n} meetwaarden hebben een streefwaarde, maar geen huidige waarde, bij {places}"));

  /** The ids of the metrics that have a value anywhere. */
  private static final Overview<ImmutableSet<String>> VALUED =
      Overview.of(
          PhaseFact.of(EvidenceRules::valuedIn)
              .lookingAt(touchpoint -> !touchpoint.metrics().isEmpty()),
          (journey, phases) ->
              Stream.concat(valued(journey.metrics()), phases.stream().flatMap(Set::stream))
                  .collect(ImmutableSet.toImmutableSet()));

  private static ImmutableSet<String> valuedIn(Phase phase) {
    return Stream.concat(
            valued(phase.metrics()),
            phase.touchpoints().stream()
                .filter(touchpoint -> !touchpoint.metrics().isEmpty())
                .flatMap(touchpoint -> valued(touchpoint.metrics())))
        .collect(ImmutableSet.toImmutableSet());
  }

  private static Stream<String> valued(List<Metric> metrics) {
    return metrics.stream().filter(metric -> metric.value().isPresent()).map(Metric::id);
  }

  /**
   * A metric that has a target has a value, too: without one nobody sees how far away the target
   * is. A value of the same metric anywhere in the journey will do. Silent in a journey that is to
   * be, and at touchpoints that are, as nothing can be measured there yet. Information.
   */
  public static final JourneyValidator<JourneyElement> METRIC_VALUE_MISSING =
      JourneyValidator.forElements(JourneyElement.class, "metric-value-missing")
          .identifiedBy("metricId")
          .severity(Severity.INFO)
          .that(
              Text.en("have a metric with a target, and are not to be")
                  .nl("een meetwaarde met een streefwaarde hebben en geen toekomst zijn"),
              (element, around) ->
                  hasTarget(IntegrityRules.metricsOf(element)) && !isToBe(element, around))
          .summary(
              Text.en("a metric with a target has a value")
                  .nl("een meetwaarde met een streefwaarde heeft een waarde"))
          .profile(RECOMMENDED_PROFILE)
          .profile(B2B_PROFILE)
          .source(Literature.CUSTOMER_JOURNEY_UITWERKEN.at(Literature.step(3)))
          .hint(
              Text.en(
                      "Note the current value beside the target, and measure it first if nobody knows it yet")
                  .nl(
                      "Zet de huidige waarde naast de streefwaarde, en meet die eerst als niemand die nog kent"))
          .seeing(VALUED)
          .check(EvidenceRules::checkValues);

  private static boolean hasTarget(List<Metric> metrics) {
    for (Metric metric : metrics) {
      if (metric.target().isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isToBe(JourneyElement element, Surroundings around) {
    Optional<JourneyState> own =
        element instanceof Touchpoint touchpoint ? touchpoint.state() : Optional.empty();
    return ToBe.is(own.or(around.journey()::state));
  }

  private static void checkValues(JourneyElement element, ValidationContext context) {
    int judged = 0;
    for (Metric metric : IntegrityRules.metricsOf(element)) {
      if (metric.target().isPresent()) {
        judged++;
        if (!context.overview(VALUED).contains(metric.id())) {
          context
              .report(VALUE_MISSING)
              .attribute("metrics")
              .with("metric", metric.label())
              .with("metricId", metric.id())
              .with("place", element)
              .with("target", Numbers.decimal(metric.target().getAsDouble()));
        }
      }
    }
    context.judged(judged);
  }

  /** How long a review lasts, its last day included. Default: a year. */
  public static final Option<Period> JOURNEY_NOT_REVIEWED_WITHIN =
      Option.ofPeriod("journey-not-reviewed.within", Period.ofYears(1));

  private static final Text REVIEW_OUTDATED =
      Text.en("The journey \"{journey}\" was last reviewed on {reviewed}, more than {within} ago")
          .nl(
              "De {peopleJourney} \"{journey}\" is voor het laatst herzien op {reviewed}, meer dan"
                  + " {within} geleden");

  private static final Text REVIEW_MISSING =
      Text.en("It is not noted when the journey \"{journey}\" was last reviewed")
          .nl(
              "Bij de {peopleJourney} \"{journey}\" staat niet wanneer die voor het laatst is"
                  + " herzien");

  /**
   * A journey is refined again and again: it was reviewed within the period before the day of
   * {@link Validators#asOf}. Silent without such a day. Information. Option {@link
   * #JOURNEY_NOT_REVIEWED_WITHIN}.
   */
  public static final JourneyValidator<JourneyHeading> JOURNEY_NOT_REVIEWED =
      JourneyValidator.forJourneyHeadings("journey-not-reviewed")
          .severity(Severity.INFO)
          .summary(Text.en("a journey is kept up to date").nl("een reis wordt bijgehouden"))
          .source(Literature.CUSTOMER_JOURNEY_UITWERKEN.at(Literature.step(3)))
          .source(
              Source.LIBRARY_DEFAULT.at(
                  Text.en("the time between two reviews").nl("de tijd tussen twee herzieningen")))
          .hint(
              Text.en("Compare the journey with current data, and note the day")
                  .nl("Leg de {peopleJourney} naast de actuele data en noteer de datum"))
          .option(JOURNEY_NOT_REVIEWED_WITHIN)
          .check(
              (journey, context) ->
                  context
                      .asOf()
                      .ifPresentOrElse(
                          today -> checkReview(journey, today, context), context::abstain));

  private static void checkReview(
      JourneyHeading journey, LocalDate today, ValidationContext context) {
    Optional<LocalDate> reviewed = journey.reviewedOn();
    if (reviewed.isEmpty()) {
      context.report(REVIEW_MISSING).attribute("reviewedOn").with("journey", journey.name());
      return;
    }
    Period within = context.option(JOURNEY_NOT_REVIEWED_WITHIN);
    if (Periods.after(reviewed.get(), within).toLocalDate().isBefore(today)) {
      context
          .report(REVIEW_OUTDATED)
          .attribute("reviewedOn")
          .with("journey", journey.name())
          .with("reviewed", reviewed.get())
          .with("within", Durations.inASentence(within));
    }
  }

  /** Words in the names of lanes that hold what the journey rests on. */
  public static final Option<List<String>> JOURNEY_EVIDENCE_MISSING_LANES =
      Option.ofWords(
          "journey-evidence-missing.lanes",
          List.of(
              "evidence",
              "research",
              "data",
              "source",
              "sources",
              "onderbouwing",
              "onderzoek",
              "bron",
              "bronnen"));

  private static boolean namesSources(Journey journey, ValidationContext context) {
    return journey.lanes().stream()
        .anyMatch(
            lane ->
                WholeWords.firstIn(lane.name(), context.option(JOURNEY_EVIDENCE_MISSING_LANES))
                    != null);
  }

  private static final Text EVIDENCE_MISSING =
      Text.en("No evidence is named for this journey, so it may rest on assumptions")
          .nl(
              "Bij deze {peopleJourney} staat geen onderbouwing; misschien berust de reis op aannames");

  private static final Text ASK_PEOPLE =
      Text.en("Ask a few {people}, and note what they say as evidence")
          .nl("Vraag het aan een paar {people} en noteer wat ze zeggen als onderbouwing");

  private static final Text EVIDENCE_ASSUMED =
      Text.en("This journey rests on assumptions alone")
          .nl("Deze {peopleJourney} berust alleen op aannames");

  private static final Text EVIDENCE_AT_ONE_PLACE =
      Text.en("Evidence is named at one place in this journey only; the rest may be assumed")
          .nl(
              "Er staat maar op één plaats in deze {peopleJourney} onderbouwing; de rest kan een aanname zijn");

  /** From how many touchpoints on evidence at one of them is not that of the journey. */
  private static final int SEVERAL = 5;

  private static boolean isAtOnePlace(Journey journey, Grounds all) {
    return all.researched() == 1
        && journey.evidence().isEmpty()
        && journey.personas().stream().allMatch(persona -> persona.evidence().isEmpty())
        && journey.touchpoints().limit(SEVERAL).count() == SEVERAL;
  }

  /**
   * A journey rests on research, not on assumption: there is evidence other than assumptions, of
   * the journey or of anything in it. Where a lane of the author's own names the sources, the rule
   * does not judge: what is in it may be evidence. Evidence at a single place below the journey and
   * its personas is that of the place: information. Else warning. Option {@link
   * #JOURNEY_EVIDENCE_MISSING_LANES}.
   */
  public static final JourneyValidator<Journey> JOURNEY_EVIDENCE_MISSING =
      JourneyValidator.forJourneys("journey-evidence-missing")
          .summary(
              Text.en("a journey rests on research, not on assumption")
                  .nl("een reis berust op onderzoek, niet op aannames"))
          .profile(RECOMMENDED_PROFILE)
          .profile(B2B_PROFILE)
          .source(Literature.ZAKELIJKE_LEADGENERATIE.at(Literature.step(2)))
          .source(Literature.MAPPING_MISTAKES.at(Text.en("mistake 1").nl("fout 1")))
          .hint(
              Text.en("Name the interviews, surveys, complaints or statistics that it is based on")
                  .nl(
                      "Noem de interviews, enquêtes, klachten of statistieken waarop de {peopleJourney}"
                          + " berust"))
          .option(JOURNEY_EVIDENCE_MISSING_LANES)
          .summarisingPhases(Grounds.FACT)
          .checkJourney(
              (journey, phases, context) -> {
                Grounds all = Grounds.together(journey, phases);
                if (all.researched() == 0 && namesSources(journey, context)) {
                  context.abstain();
                } else if (all.researched() == 0) {
                  // What the journey itself has as evidence is an assumption then.
                  boolean isAssumed = !journey.evidence().isEmpty();
                  FindingDraft draft =
                      context
                          .report(isAssumed ? EVIDENCE_ASSUMED : EVIDENCE_MISSING)
                          .attribute("evidence")
                          .with("journey", journey.name());
                  if (!all.assumed().isEmpty()) {
                    draft.hint(ASK_PEOPLE);
                  }
                } else if (isAtOnePlace(journey, all) && !namesSources(journey, context)) {
                  context
                      .report(EVIDENCE_AT_ONE_PLACE)
                      .severity(Severity.INFO)
                      .attribute("evidence");
                }
              });

  private static final int FEW = 3;

  private static final Text UNRESEARCHED =
      Text.en("The assumptions about {names} have not been researched")
          .nl("De aannames over {names} zijn niet onderzocht");

  /**
   * Assumptions have been researched: no more than one thing rests on assumptions alone. Judges
   * once anything rests on research; before that, {@link #JOURNEY_EVIDENCE_MISSING} says so. Silent
   * in a journey that is to be, as it cannot be researched yet. Information.
   */
  public static final JourneyValidator<Journey> ASSUMPTION_UNRESEARCHED =
      JourneyValidator.forJourneys("assumption-unresearched")
          .severity(Severity.INFO)
          .summary(Text.en("assumptions have been researched").nl("aannames zijn onderzocht"))
          .profile(RECOMMENDED_PROFILE)
          .profile(B2B_PROFILE)
          .source(Literature.ZAKELIJKE_LEADGENERATIE.at(Literature.step(2)))
          .hint(
              Text.en("Ask {people} or look at the data, and add what was found as evidence")
                  .nl(
                      "Vraag het aan {people} of kijk naar de data, en voeg toe wat eruit komt als"
                          + " onderbouwing"))
          .summarisingPhases(Grounds.FACT)
          .checkJourney(EvidenceRules::checkAssumptions);

  private static void checkAssumptions(
      Journey journey, List<PhaseSummary<Grounds>> phases, ValidationContext context) {
    Grounds all = Grounds.together(journey, phases);
    int count = all.assumed().size();
    boolean isToBe = ToBe.is(journey.state());
    context.judged(all.researched() > 0 && !isToBe ? count + all.researched() : 0);
    if (all.researched() > 0 && count > 1 && !isToBe) {
      FindingDraft draft =
          context
              .report(UNRESEARCHED)
              .with(
                  "names",
                  Listing.atMost(FEW, all.assumed().stream().map(EvidenceRules::quoted).toList()));
      all.assumed().forEach(each -> draft.related(each.element()));
    }
  }

  private static Text quoted(Grounds.Assumed assumed) {
    return Text.en(Quotation.quoted(assumed.nameIn(Listing.ENGLISH)))
        .nl(Quotation.quoted(assumed.nameIn(Listing.DUTCH)));
  }

  private static final Text EVIDENCE_ONE_SIDED =
      Text.en("All evidence of the journey \"{journey}\" is {present}, none is {absent}")
          .nl(
              "Alle onderbouwing van de {peopleJourney} \"{journey}\" is {present}, niets is {absent}");

  /**
   * Evidence of the journey is both qualitative and quantitative; assumptions do not count. Judges
   * from two pieces of evidence. Information.
   */
  public static final JourneyValidator<JourneyHeading> JOURNEY_EVIDENCE_ONE_SIDED =
      JourneyValidator.forJourneyHeadings("journey-evidence-one-sided")
          .severity(Severity.INFO)
          .summary(
              Text.en("evidence is both qualitative and quantitative")
                  .nl("de onderbouwing is zowel kwalitatief als kwantitatief"))
          .source(Literature.ZAKELIJKE_LEADGENERATIE.at(Literature.step(2)))
          .hint(
              Text.en("Add {absent} evidence: interviews tell why, statistics tell how often")
                  .nl(
                      "Voeg onderbouwing toe die {absent} is: interviews vertellen waarom,"
                          + " statistieken hoe vaak"))
          .check(
              (journey, context) -> {
                List<Evidence> all =
                    journey.evidence().stream()
                        .filter(evidence -> evidence.kind() != EvidenceKind.ASSUMPTION)
                        .toList();
                if (all.size() < 2) {
                  context.abstain();
                } else if (isOfOneKind(all)) {
                  EvidenceKind present = all.get(0).kind();
                  context
                      .report(EVIDENCE_ONE_SIDED)
                      .attribute("evidence")
                      .with("journey", journey.name())
                      .with("present", present)
                      .with(
                          "absent",
                          present == EvidenceKind.QUALITATIVE
                              ? EvidenceKind.QUANTITATIVE
                              : EvidenceKind.QUALITATIVE);
                }
              });

  private static boolean isOfOneKind(List<Evidence> all) {
    for (Evidence evidence : all) {
      if (evidence.kind() != all.get(0).kind()) {
        return false;
      }
    }
    return true;
  }

  /**
   * Returns all rules of this theme.
   *
   * @return the set
   */
  public static Validators all() {
    return Validators.of(
        JOURNEY_METRIC_MISSING,
        METRIC_VALUE_MISSING,
        JOURNEY_NOT_REVIEWED,
        JOURNEY_EVIDENCE_MISSING,
        ASSUMPTION_UNRESEARCHED,
        JOURNEY_EVIDENCE_ONE_SIDED);
  }
}
