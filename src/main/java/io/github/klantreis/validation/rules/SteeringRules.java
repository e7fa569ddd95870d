package io.github.klantreis.validation.rules;

import static io.github.klantreis.validation.JourneyValidator.forJourneys;
import static io.github.klantreis.validation.rules.StandardRules.B2B_PROFILE;
import static io.github.klantreis.validation.rules.StandardRules.RECOMMENDED_PROFILE;

import com.google.common.collect.ImmutableSet;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.part.Metric;
import io.github.klantreis.validation.FindingDraft;
import io.github.klantreis.validation.JourneyValidator;
import io.github.klantreis.validation.Option;
import io.github.klantreis.validation.Overview;
import io.github.klantreis.validation.PhaseFact;
import io.github.klantreis.validation.Severity;
import io.github.klantreis.validation.ValidationContext;
import io.github.klantreis.validation.Validators;
import io.github.klantreis.validation.rules.summary.Begins;
import io.github.klantreis.validation.rules.summary.Metered;
import io.github.klantreis.validation.rules.summary.Owners;
import io.github.klantreis.validation.rules.text.Families;
import io.github.klantreis.vocabulary.Literature;
import io.github.klantreis.vocabulary.Source;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Composed;
import io.github.klantreis.wording.Listing;
import java.util.List;
import java.util.stream.Stream;

/** Rules on what becomes of a journey once it is drawn: who sees to it, and how one sees that. */
public final class SteeringRules {
  private SteeringRules() {}

  static final String METRICS_WITHOUT_TARGET_ID = "metrics-without-target";

  /** From how many metrics on {@link #METRICS_WITHOUT_TARGET} judges: 1, inclusive. */
  public static final Option<Integer> METRICS_WITHOUT_TARGET_FROM =
      Option.ofInt("metrics-without-target.from", 1);

  private static final Text NO_TARGET =
      Text.en("None of the {count} metrics has a target")
          .nl("Geen van de {count} meetwaarden heeft een streefwaarde");

  private static final Text NO_TARGET_OF_ONE =
      Text.en("The only metric of this journey has no target")
          .nl("De enige meetwaarde van deze {peopleJourney} heeft geen streefwaarde");

  private static final Text TARGET_OF_ONE_HINT =
      Text.en("Note the value you want to reach").nl("Noteer welke waarde jullie willen bereiken");

  private static final Text NO_TARGET_OF_EXPERIENCE =
      Text.en("None of the {count} metrics has a target or shows how content {people} are")
          .nl(
              "Geen van de {count} meetwaarden heeft een streefwaarde of laat zien hoe tevreden {people} zijn");

  /** The end of a sentence that says what else is missing. */
  static final Text NOR_TAKER =
      Text.en(", and it is not noted who takes up {what}")
          .nl(", en er staat niet wie {what} oppakt");

  private static final Text NO_TARGET_NOR_OWNER =
      Composed.inBoth(NO_TARGET, NOR_TAKER, String::concat);

  private static final Text NO_TARGET_OF_EXPERIENCE_NOR_OWNER =
      Composed.inBoth(NO_TARGET_OF_EXPERIENCE, NOR_TAKER, String::concat);

  private static final Text NO_TARGET_NOR_OWNER_HINT =
      Text.en(
              "Set a target for the metrics you steer by; choose what to improve first, and name an owner for it")
          .nl(
              "Bepaal een streefwaarde voor de getallen waarop jullie sturen; kies wat jullie het eerst verbeteren en noem er een eigenaar bij");

  /** The metrics of a part of a journey: whether they have a target, and are of experience. */
  private record Targets(ImmutableSet<String> ids, boolean isAny, boolean isExperience) {
    static Targets of(Stream<Metric> metrics) {
      List<Metric> all = metrics.toList();
      return new Targets(
          all.stream().map(Metric::id).collect(ImmutableSet.toImmutableSet()),
          all.stream().anyMatch(metric -> metric.target().isPresent()),
          all.stream().anyMatch(Targets::isOfExperience));
    }

    static Targets in(Phase phase) {
      return of(
          Stream.concat(
              phase.metrics().stream(),
              phase.touchpoints().stream().flatMap(each -> each.metrics().stream())));
    }

    static Targets together(Journey journey, List<Targets> phases) {
      Targets own = of(journey.metrics().stream());
      return new Targets(
          Stream.concat(own.ids.stream(), phases.stream().flatMap(phase -> phase.ids.stream()))
              .collect(ImmutableSet.toImmutableSet()),
          own.isAny || phases.stream().anyMatch(Targets::isAny),
          own.isExperience || phases.stream().anyMatch(Targets::isExperience));
    }

    private static boolean isOfExperience(Metric metric) {
      return OF_EXPERIENCE.contains(metric.id())
          || Families.EXPERIENCE.areIn(metric.label().get(Listing.ENGLISH))
          || Families.EXPERIENCE.areIn(metric.label().get(Listing.DUTCH));
    }
  }

  private static final ImmutableSet<String> OF_EXPERIENCE =
      ImmutableSet.of(Metric.nps().id(), Metric.csat().id(), Metric.ces().id());

  private static final Overview<Targets> TARGETS =
      Overview.of(
          PhaseFact.of(Targets::in)
              .lookingAt(touchpoint -> !touchpoint.metrics().isEmpty())
              .reading(Touchpoint::metrics),
          Targets::together);

  /** Whether {@link #METRICS_WITHOUT_TARGET} finds none, and nothing else says so. */
  private static boolean isAnyTargetMissed(ValidationContext context) {
    Targets targets = context.overview(TARGETS);
    return !targets.isAny()
        && !targets.ids().isEmpty()
        && targets.ids().size() >= context.option(METRICS_WITHOUT_TARGET_FROM)
        && (context.overview(Metered.STEERS)
            || !context.speaks(EvidenceRules.JOURNEY_METRIC_MISSING_ID));
  }

  // ---- owners ----

  static final String JOURNEY_OWNER_MISSING_ID = "journey-owner-missing";

  private static final Text NOBODY =
      Text.en(
              "Nobody is named as responsible, neither for the whole journey nor for a phase or touchpoint")
          .nl(
              "Er staat niet wie voor deze {peopleJourney} verantwoordelijk is, ook niet voor een fase of contactmoment");

  private static final Text NOBODY_TAKES_UP =
      Text.en("It is not noted who takes up {what}").nl("Er staat niet wie {what} oppakt");

  private static final Text TAKE_UP_ONE_HINT =
      Text.en("Name an owner for it").nl("Noem er een eigenaar bij");

  private static final Text TAKE_UP_HINT =
      Text.en("Name an owner for each, at least for those you start with")
          .nl("Noem bij elk een eigenaar, in elk geval bij waar jullie mee beginnen");

  /**
   * Somebody sees to a journey: a phase, a touchpoint, a pain point or what is noted against it has
   * an owner. Where opportunities or solutions are noted that are neither done nor dismissed, it
   * asks who takes them up; otherwise who is responsible, unless a team is named. Silent where
   * nothing is measured either and {@link EvidenceRules#JOURNEY_METRIC_MISSING} says both, or no
   * metric has a target and {@link #METRICS_WITHOUT_TARGET} does. Information.
   */
  public static final JourneyValidator<Journey> JOURNEY_OWNER_MISSING =
      forJourneys(JOURNEY_OWNER_MISSING_ID)
          .severity(Severity.INFO)
          .once(Begins.ORGANISATION)
          .summary(Text.en("somebody sees to a journey").nl("iemand draagt zorg voor een reis"))
          .profile(RECOMMENDED_PROFILE)
          .profile(B2B_PROFILE)
          .source(Literature.JOURNEY_MAPPING_101)
          .hint(
              Text.en(
                      "Name the department or the person responsible, for each phase or for the whole journey")
                  .nl("Noem de verantwoordelijke afdeling of persoon, per fase of voor het geheel"))
          .seeing(Owners.OVERVIEW)
          .seeing(Metered.NOTHING)
          .seeing(Metered.STEERS)
          .seeing(TARGETS)
          .yieldingTo(EvidenceRules.JOURNEY_METRIC_MISSING_ID)
          .yieldingTo(METRICS_WITHOUT_TARGET_ID)
          .check(SteeringRules::checkOwner);

  private static void checkOwner(Journey journey, ValidationContext context) {
    Owners owners = context.overview(Owners.OVERVIEW);
    int count = owners.opportunities();
    if (owners.isSomebody(journey)
        || (context.overview(Metered.NOTHING)
            && context.speaks(EvidenceRules.JOURNEY_METRIC_MISSING_ID))
        || (count > 1
            && context.overview(TARGETS).ids().size() > 1
            && context.speaks(METRICS_WITHOUT_TARGET_ID)
            && isAnyTargetMissed(context))) {
      return;
    }
    if (count == 0) {
      context.report(NOBODY);
    } else {
      context
          .report(NOBODY_TAKES_UP)
          .hint(count == 1 ? TAKE_UP_ONE_HINT : TAKE_UP_HINT)
          .with("count", count)
          .with("what", owners.inWords());
    }
  }

  // ---- targets ----

  /**
   * Who measures says what is to be reached: of the metrics one has a target. Judges from {@link
   * #METRICS_WITHOUT_TARGET_FROM} metrics on; the same one at several touchpoints counts once.
   * Silent where none of them shows whether the journey improves, which {@link
   * EvidenceRules#JOURNEY_METRIC_MISSING} says. Where opportunities or solutions are noted and
   * nobody owns anything, it is said here. Information. Option {@link
   * #METRICS_WITHOUT_TARGET_FROM}.
   */
  public static final JourneyValidator<Journey> METRICS_WITHOUT_TARGET =
      forJourneys(METRICS_WITHOUT_TARGET_ID)
          .severity(Severity.INFO)
          .summary(
              Text.en("who measures says what is to be reached")
                  .nl("wie meet, zegt wat er bereikt moet worden"))
          .profile(RECOMMENDED_PROFILE)
          .profile(B2B_PROFILE)
          .source(Literature.CUSTOMER_JOURNEY_UITWERKEN.at(Literature.step(3)))
          .source(
              Source.LIBRARY_DEFAULT.at(
                  Text.en("the number of metrics").nl("het aantal meetwaarden")))
          .hint(
              Text.en("Set a target for the metrics you steer by")
                  .nl("Bepaal een streefwaarde voor de getallen waarop jullie sturen"))
          .option(METRICS_WITHOUT_TARGET_FROM)
          .seeing(TARGETS)
          .seeing(Metered.STEERS)
          .seeing(Owners.OVERVIEW)
          .yieldingTo(EvidenceRules.JOURNEY_METRIC_MISSING_ID)
          .yieldingTo(JOURNEY_OWNER_MISSING_ID)
          .check(SteeringRules::checkTargets);

  private static void checkTargets(Journey journey, ValidationContext context) {
    if (isAnyTargetMissed(context)) {
      Owners owners = context.overview(Owners.OVERVIEW);
      Targets targets = context.overview(TARGETS);
      boolean isOwnerToo =
          !owners.isAny() && owners.opportunities() > 1 && context.speaks(JOURNEY_OWNER_MISSING_ID);
      boolean isOne = targets.ids().size() == 1;
      Text words =
          isOne
              ? NO_TARGET_OF_ONE
              : targets.isExperience()
                  ? isOwnerToo ? NO_TARGET_NOR_OWNER : NO_TARGET
                  : isOwnerToo ? NO_TARGET_OF_EXPERIENCE_NOR_OWNER : NO_TARGET_OF_EXPERIENCE;
      FindingDraft draft =
          context.report(words).attribute("metrics").with("count", targets.ids().size());
      if (isOne) {
        draft.hint(TARGET_OF_ONE_HINT);
      } else if (isOwnerToo) {
        draft.hint(NO_TARGET_NOR_OWNER_HINT).with("what", owners.inWords());
      }
    }
  }

  /**
   * Returns all rules of this theme.
   *
   * @return the set
   */
  public static Validators all() {
    return Validators.of(JOURNEY_OWNER_MISSING, METRICS_WITHOUT_TARGET);
  }
}
