package io.github.klantreis.exchange.json;

import static io.github.klantreis.exchange.json.CountForms.COUNT;
import static io.github.klantreis.exchange.json.CountForms.ESTIMATE;
import static io.github.klantreis.exchange.json.CountForms.MILLIS;
import static io.github.klantreis.exchange.json.CountForms.SHARE;
import static io.github.klantreis.exchange.json.CountForms.boxed;
import static io.github.klantreis.exchange.json.FlagForm.FLAG;
import static io.github.klantreis.exchange.json.TextForm.ANY;

import io.github.klantreis.observation.Share;
import io.github.klantreis.observation.cohort.DropOffTrait;
import io.github.klantreis.observation.cohort.DropOffTraits;
import io.github.klantreis.observation.cohort.ElementConformance;
import io.github.klantreis.observation.cohort.MapConformance;
import io.github.klantreis.observation.cohort.Retention;
import io.github.klantreis.observation.cohort.TrueFans;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** What is counted of whole customers as JSON. It is never read back. */
final class CohortForms {
  static final String FANS_ID = "https://klantreis.github.io/schema/true-fans-1.json";
  static final String RETENTION_ID = "https://klantreis.github.io/schema/retention-1.json";
  static final String TRAITS_ID = "https://klantreis.github.io/schema/drop-off-traits-1.json";

  static final String CONFORMANCE_ID = "https://klantreis.github.io/schema/map-conformance-1.json";

  static final WrittenObject<TrueFans> FANS =
      FieldList.<TrueFans>document(FANS_ID, "trueFans", "The true fans so far.", TrueFans::plan)
          .optional(
              "fans",
              "How many there are; absent where no touchpoint of loyalty or advocacy concerns"
                  + " anybody.",
              COUNT,
              all -> all.fans().stream().boxed().findFirst())
          .required("aim", "How many there should be.", COUNT, TrueFans::aim)
          .required(
              "share",
              "Which share of the touchpoints of loyalty and advocacy a true fan has met.",
              NumberForm.ANY,
              TrueFans::share)
          .required(
              "leastPurchases",
              "How often a true fan has bought at least; 0 if no purchase is asked for.",
              COUNT,
              all -> (long) all.leastPurchases())
          .required(
              "candidates",
              "How many customers bought that often; of 0, how many were on the map.",
              COUNT,
              TrueFans::candidates)
          .required(
              "notJudged",
              "How many of these no such touchpoint concerns.",
              COUNT,
              TrueFans::notJudged)
          .optional(
              "shareOfCustomers",
              "Of all who bought, or else of all who were on the map: see isOfBuyers.",
              ESTIMATE,
              all -> known(all, all.shareOfCustomers()))
          .required(
              "isOfBuyers",
              "Whether shareOfCustomers is of those who bought; false if no purchase is asked for.",
              FLAG,
              TrueFans::isOfBuyers)
          .optional(
              "shareOfPurchases",
              "Their purchases, of all purchases.",
              SHARE,
              all -> known(all, all.shareOfPurchases()))
          .optional(
              "shareOfValue",
              "The value of their purchases, of all; absent where purchases have no value.",
              SHARE,
              all -> known(all, all.shareOfValue()).filter(share -> share.whole() > 0))
          .written();

  private record Period(long number, Share active) {}

  private static final WrittenObject<Period> PERIOD =
      FieldList.<Period>of("period", "Who was active in a period.")
          .required(
              "number",
              "Which one it is; the first encounter is at the start of period 1.",
              COUNT,
              Period::number)
          .required(
              "active",
              "Customers with an encounter in it, of those observed for all of it.",
              ESTIMATE,
              Period::active)
          .written();

  static final WrittenObject<Retention> RETENTION =
      FieldList.<Retention>document(
              RETENTION_ID,
              "retention",
              "Who is still active some time after the first encounter.",
              Retention::plan)
          .optional(
              "period",
              "The length of a period in milliseconds; absent where periods are months.",
              MILLIS,
              Retention::period)
          .required("customers", "How many customers.", COUNT, Retention::customers)
          .required(
              "periods",
              "The periods from the second; none if the log is too short.",
              WrittenForm.listOf(PERIOD),
              CohortForms::periods)
          .written();

  private static final WrittenObject<DropOffTrait> TRAIT =
      FieldList.<DropOffTrait>of("trait", "How often those who met a touchpoint bought.")
          .required("touchpointId", "Its id.", ANY, DropOffTrait::touchpointId)
          .required("name", "Its name.", ANY, DropOffTrait::name)
          .required(
              "boughtIfMet",
              "Who bought, of those who met it.",
              ESTIMATE,
              DropOffTrait::boughtIfMet)
          .required(
              "openIfMet",
              "How many of these may still be on their way.",
              COUNT,
              DropOffTrait::openIfMet)
          .required(
              "boughtIfNot",
              "Who bought, of the others of its phase.",
              ESTIMATE,
              DropOffTrait::boughtIfNot)
          .required(
              "openIfNot",
              "How many of these may still be on their way.",
              COUNT,
              DropOffTrait::openIfNot)
          .required(
              "odds",
              "The odds of buying of those who met it, divided by those of the others.",
              NumberForm.ANY,
              DropOffTrait::odds)
          .required(
              "probability",
              "How likely so large a difference is if there is none.",
              NumberForm.ANY,
              DropOffTrait::probability)
          .required(
              "isFound",
              "Whether it is certain enough, corrected for all touchpoints.",
              FLAG,
              DropOffTrait::isFound)
          .written();

  static final WrittenObject<DropOffTraits> TRAITS =
      FieldList.<DropOffTraits>document(
              TRAITS_ID,
              "dropOffTraits",
              "What those who drop off before buying share.",
              DropOffTraits::plan)
          .required(
              "traits",
              "The touchpoints that could be tested. What goes together need not be the cause.",
              WrittenForm.listOf(TRAIT),
              DropOffTraits::all)
          .written();

  private record Element(ElementConformance counts, MapConformance all) {
    String name(Locale locale) {
      return all.nameOf(counts.elementId(), locale);
    }
  }

  private static final WrittenObject<Element> ELEMENT =
      FieldList.<Element>of("element", "How customers met a touchpoint or phase.")
          .required("elementId", "Its id.", ANY, each -> each.counts.elementId())
          .required("name", "Its name.", WrittenForm.SAID, each -> each::name)
          .required(
              "missed",
              "Customers who missed it on the nearest route, of those whom it concerns.",
              ESTIMATE,
              each -> each.counts.missed())
          .required(
              "outside",
              "Customers who met it outside that route.",
              ESTIMATE,
              each -> each.counts.outside())
          .required(
              "met",
              "All who came there, also those left out; if none, it is not recorded or nobody does.",
              COUNT,
              each -> each.counts.met())
          .required(
              "isUnrecorded",
              "Whether the plan says that the log does not have all who come there.",
              FLAG,
              each -> each.counts.isUnrecorded())
          .written();

  static final WrittenObject<MapConformance> CONFORMANCE =
      FieldList.<MapConformance>document(
              CONFORMANCE_ID,
              "mapConformance",
              "How far customers are from the map's routes.",
              MapConformance::plan)
          .required(
              "isByPhase",
              "Whether phases are compared; else touchpoints are.",
              FLAG,
              MapConformance::isByPhase)
          .required(
              "customersOfUnknownPersona",
              "Of whom it is not known whether they miss what is for some personas only.",
              COUNT,
              MapConformance::customersOfUnknownPersona)
          .required("customers", "How many were compared.", COUNT, MapConformance::customers)
          .required(
              "open",
              "How many were left out, as they may still be on their way.",
              COUNT,
              MapConformance::open)
          .required(
              "neverOnTheMap",
              "How many were left out, as they met no touchpoint.",
              COUNT,
              MapConformance::neverOnTheMap)
          .required(
              "deviations", "The deviations of all customers.", COUNT, MapConformance::deviations)
          .required(
              "encountersOffTheMap",
              "Encounters off the map, which are not among these.",
              COUNT,
              MapConformance::encountersOffTheMap)
          .required(
              "conforming", "Customers without deviation.", ESTIMATE, MapConformance::conforming)
          .required(
              "conformingWithoutOffTheMap",
              "Customers without deviation and without encounters off the map.",
              ESTIMATE,
              MapConformance::conformingWithoutOffTheMap)
          .optional("fitness", "From 0 to 1.", NumberForm.ANY, all -> boxed(all.fitness()))
          .optional(
              "fitnessWithOffTheMap",
              "The same, if each encounter off the map is a deviation.",
              NumberForm.ANY,
              all -> boxed(all.fitnessWithOffTheMap()))
          .required(
              "withoutBranch",
              "Customers who took no branch of a choice, of those who came to its phase or further.",
              ESTIMATE,
              MapConformance::withoutBranch)
          .required(
              "elements",
              "The touchpoints, or phases.",
              WrittenForm.listOf(ELEMENT),
              CohortForms::elements)
          .written();

  private CohortForms() {}

  private static Optional<Share> known(TrueFans all, Share share) {
    return all.fans().isPresent() ? Optional.of(share) : Optional.empty();
  }

  private static List<Element> elements(MapConformance all) {
    return all.elements().stream().map(each -> new Element(each, all)).toList();
  }

  private static List<Period> periods(Retention retention) {
    List<Share> active = retention.active();
    return IntStream.range(0, active.size())
        .mapToObj(k -> new Period(k + 2L, active.get(k)))
        .toList();
  }
}
