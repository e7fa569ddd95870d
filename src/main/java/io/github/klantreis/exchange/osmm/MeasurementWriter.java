package io.github.klantreis.exchange.osmm;

import io.github.klantreis.json.JsonTree;
import io.github.klantreis.model.Journey;
import io.github.klantreis.observation.FunnelStep;
import io.github.klantreis.observation.JourneyStatistics;
import io.github.klantreis.observation.LoyaltyLoopSummary;
import io.github.klantreis.observation.Share;
import io.github.klantreis.part.Metric;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Counted;
import io.github.klantreis.wording.Numbers;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes measurements. Refers to Jackson, unlike {@link OsmmMeasurement}. */
final class MeasurementWriter {
  private static final Text NAME =
      Text.en("{journey}, {start} to {end}").nl("{journey}, {start} tot en met {end}");
  private static final Text CUSTOMERS = Text.en("{People}").nl("{People}");
  private static final Text CONVERSION =
      Text.en("Conversion, {from} to {to}").nl("Conversie, {from} naar {to}");
  private static final Text TIME =
      Text.en("Median time from {from} to {to} (about)")
          .nl("Mediane tijd van {from} naar {to} (ongeveer)");
  private static final Text OF = Text.en("{part} of {whole}").nl("{part} van {whole}");
  private static final Text OF_WITH_SHARE =
      Text.en("{part} of {whole} ({share}%)").nl("{part} van {whole} ({share}%)");
  private static final Text LOOP =
      Text.en("Purchases by the loyalty loop").nl("Aankopen via de loyalty loop");
  private static final Text LOOP_CUSTOMERS =
      Text.en("{People} who bought by the loyalty loop")
          .nl("{People} die via de loyalty loop kochten");
  private static final Text TIMES_BY_LOOP =
      Text.en("By the loyalty loop, of all times").nl("Via de loyalty loop, van alle keren");
  private static final Text TOOK_LOOP =
      Text.en("{People} who took the loyalty loop").nl("{People} die de loyalty loop namen");
  private static final Text SOURCE =
      Text.en("Klantreis: {encounters} on the map of {customers}")
          .nl("Klantreis: {encounters} op de kaart van {customers}");

  private static final Counted ENCOUNTERS =
      new Counted(
          Text.en("1 encounter").nl("1 contact"), Text.en("{n} encounters").nl("{n} contacten"));

  private MeasurementWriter() {}

  static String write(
      Journey journey,
      JourneyStatistics statistics,
      LocalDate start,
      LocalDate end,
      Locale locale) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("object_type", "performance_measurement");
    json.put("osmm_version", OsmmWords.OSMM_VERSION);
    json.put("performance_measurement_id", OsmmMeasurement.id(journey, start));
    json.put("version", "1.0");
    json.put("status", "draft");
    json.put(
        "name",
        NAME.get(
            locale,
            Map.of("journey", journey.name(), "start", start.toString(), "end", end.toString())));
    json.put("linked_measurement_framework", OsmmIds.idOf("MEF", "PLACEHOLDER-" + journey.id()));
    json.put("dimension", "journey");
    json.put("subject_reference", OsmmIds.idOf("JNY", journey.id()));
    ObjectNode period = json.putObject("period");
    period.put("start", start.toString());
    period.put("end", end.toString());
    ArrayNode metrics = json.putArray("metrics");
    metric(
        metrics,
        journey.people().fillIn(CUSTOMERS).get(locale),
        String.valueOf(statistics.customers()));
    funnel(metrics, statistics, locale);
    if (statistics.hasLoyaltyLoops()) {
      loops(metrics, statistics, locale);
    }
    journey.metrics().forEach(metric -> metric(metrics, metric, locale));
    json.put(
        "source",
        SOURCE.get(
            locale,
            Map.of(
                "encounters", ENCOUNTERS.of(statistics.encountersOnTheMap()),
                "customers", journey.people().fillIn(Counted.PEOPLE.of(statistics.customers())))));
    return JsonTree.write(json);
  }

  private static void loops(ArrayNode metrics, JourneyStatistics statistics, Locale locale) {
    boolean hasBuyers = statistics.plan().hasBuyers();
    LoyaltyLoopSummary loops = statistics.loyaltyLoops();
    Set<String> modelled = loops.taken().keySet();
    if (!modelled.isEmpty() && modelled.stream().noneMatch(statistics.plan()::leadsToPurchase)) {
      Share takers = loops.takers().get(modelled.iterator().next());
      if (modelled.size() == 1 && takers != null && takers.whole() > 0) {
        Text who = statistics.plan().people().fillIn(TOOK_LOOP);
        metric(metrics, who.get(locale), share(takers, locale));
      }
      return;
    }
    Share loop = loops.shareOfPurchases();
    if (loop.whole() > 0) {
      metric(metrics, (hasBuyers ? LOOP : TIMES_BY_LOOP).get(locale), share(loop, locale));
    }
    Share buyers = loops.customersByLoyaltyLoop();
    if (buyers.whole() > 0) {
      Text who = statistics.plan().people().fillIn(hasBuyers ? LOOP_CUSTOMERS : TOOK_LOOP);
      metric(metrics, who.get(locale), share(buyers, locale));
    }
  }

  private static void funnel(ArrayNode metrics, JourneyStatistics statistics, Locale locale) {
    Optional<FunnelStep> first = statistics.funnel().steps().stream().findFirst();
    for (FunnelStep step : statistics.funnel().steps()) {
      if (step.number() > 1 && first.isPresent()) {
        Map<String, Object> names =
            Map.of("from", first.get().name(locale), "to", step.name(locale));
        metric(metrics, CONVERSION.get(locale, names), share(step.conversion(), locale));
        step.sinceStart()
            .median()
            .ifPresent(median -> metric(metrics, TIME.get(locale, names), median.toString()));
      }
    }
  }

  private static String share(Share share, Locale locale) {
    Map<String, Object> values =
        Map.of("part", share.part(), "whole", share.whole(), "share", share.percent(0));
    return (share.whole() == 0 ? OF : OF_WITH_SHARE).get(locale, values);
  }

  private static void metric(ArrayNode metrics, Metric metric, Locale locale) {
    metric
        .value()
        .ifPresent(
            value -> {
              ObjectNode object =
                  metric(metrics, metric.label().get(locale), number(value, locale));
              if (metric.target().isPresent()) {
                double target = metric.target().getAsDouble();
                object.put("target", number(target, locale));
                object.put(
                    "variance",
                    Numbers.signed(
                        Numbers.decimal(value).subtract(Numbers.decimal(target)), locale));
              } else {
                object.put("status", "no_target");
              }
            });
  }

  private static String number(double value, Locale locale) {
    BigDecimal number = Numbers.decimal(value);
    return Numbers.plain(number).get(locale);
  }

  private static ObjectNode metric(ArrayNode metrics, String name, String actual) {
    ObjectNode metric = metrics.addObject();
    metric.put("name", name);
    metric.put("actual", actual);
    return metric;
  }
}
