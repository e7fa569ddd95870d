package io.github.klantreis.architecture;

import io.github.klantreis.atlas.JourneyAtlas;
import io.github.klantreis.discovery.JourneyDiscovery;
import io.github.klantreis.example.HeatPumpMaintenance;
import io.github.klantreis.example.SolarPanels;
import io.github.klantreis.example.SyntheticCustomers;
import io.github.klantreis.exchange.InvalidDocumentException;
import io.github.klantreis.exchange.cjml.Cjml;
import io.github.klantreis.exchange.eventlog.CsvEncounters;
import io.github.klantreis.exchange.eventlog.JsonField;
import io.github.klantreis.exchange.json.InvalidJourneyJsonException;
import io.github.klantreis.exchange.json.JourneyJson;
import io.github.klantreis.exchange.mermaid.MermaidReading;
import io.github.klantreis.exchange.mermaid.MermaidSyntaxException;
import io.github.klantreis.exchange.osmm.OsmmJourney;
import io.github.klantreis.merge.AtlasMerge;
import io.github.klantreis.merge.JourneyMerge;
import io.github.klantreis.model.Journey;
import io.github.klantreis.observation.JourneyStatistics;
import io.github.klantreis.observation.ObservationPlan;
import io.github.klantreis.observation.Trail;
import io.github.klantreis.observation.cohort.ConformanceCounting;
import io.github.klantreis.observation.cohort.DropOffCounting;
import io.github.klantreis.observation.cohort.FanCounting;
import io.github.klantreis.observation.cohort.RetentionCounting;
import io.github.klantreis.observation.comparison.StatisticsComparison;
import io.github.klantreis.observation.funnel.TouchpointFunnel;
import io.github.klantreis.observation.whatif.WhatIf;
import io.github.klantreis.phase.CanonicalPhase;
import io.github.klantreis.phase.PhaseModels;
import io.github.klantreis.testing.JourneyAssertions;
import io.github.klantreis.translation.Translation;
import io.github.klantreis.validation.JourneyValidator;
import io.github.klantreis.validation.Overview;
import io.github.klantreis.validation.PhaseFact;
import io.github.klantreis.validation.Validators;
import io.github.klantreis.validation.rules.StandardRules;
import io.github.klantreis.vocabulary.Text;
import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Values of the public types that no method gives without more than a walk knows. */
final class ApiSeeds {
  private final Journey journey = SolarPanels.asIs();
  private final List<Object> values = new ArrayList<>();

  private ApiSeeds() {}

  static Object[] values() throws IOException {
    var seeds = new ApiSeeds();
    seeds.values.add(seeds.journey);
    seeds.values.add(HeatPumpMaintenance.asIs());
    seeds.addMerges();
    seeds.addFindings();
    seeds.addObservations();
    seeds.addReadings();
    return seeds.values.toArray();
  }

  /** With a conflict and, of touchpoints that both put in one place, a remark. */
  private void addMerges() {
    Journey base = journey("Base");
    Journey mine = journey("Mine", "a");
    Journey theirs = journey("Theirs", "b");
    values.add(JourneyMerge.of(base, mine, theirs));
    values.add(AtlasMerge.of(atlas(base), atlas(mine), atlas(theirs)));
    values.add(Translation.of(journey, PhaseModels.AIDA));
  }

  private static Journey journey(String name, String... touchpoints) {
    return Journey.builder("small", name)
        .phase(
            CanonicalPhase.USAGE,
            phase -> Stream.of(touchpoints).forEach(id -> phase.touchpoint(id, "Uses it")))
        .build();
  }

  private static JourneyAtlas atlas(Journey journey) {
    return JourneyAtlas.builder("atlas", "Atlas").journey(journey).build();
  }

  /** With what a rule of one's own is given. */
  private void addFindings() {
    var report = StandardRules.strict().validate(journey);
    values.add(report);
    values.add(
        JourneyAssertions.assertThat(report).hasFinding(report.findings().get(0).validatorId()));
    JourneyValidator<Journey> rule =
        JourneyValidator.forJourneys("acme.seen")
            .summary("sees what a rule is given")
            .that(
                Text.en("it sees"),
                (element, surroundings) -> {
                  values.add(surroundings);
                  return true;
                })
            .seeing(
                Overview.withOptions(
                    PhaseFact.of(phase -> 0),
                    (whole, facts, options) -> {
                      values.add(options);
                      return 0;
                    }))
            .fixes(
                (element, finding, offers) -> {
                  values.add(offers);
                  offers.correction("rename", Text.en("Rename"), edit -> values.add(edit));
                })
            .check(
                (element, context) -> {
                  values.add(context);
                  values.add(context.report(Text.en("seen")));
                });
    values.add(JourneyValidator.forJourneys("acme.facts").summarisingPhases(phase -> 0));
    var seen = Validators.of(rule).validate(journey);
    values.addAll(seen.fixes(seen.findings().get(0)));
    values.addAll(seen.grouped());
  }

  private void addObservations() {
    ObservationPlan plan =
        ObservationPlan.of(journey)
            .withCutOff(Duration.ofDays(30), Instant.parse("2026-12-31T00:00:00Z"));
    List<Trail> trails = SyntheticCustomers.of(journey, 1).trails(100).toList();
    ObservationPlan during = plan.during(Duration.ofDays(120));
    JourneyStatistics statistics = trails.stream().collect(during.statistics());
    values.add(during);
    values.add(during.newTally());
    values.add(trails.stream().collect(WhatIf.of(plan).tally()));
    values.add(statistics);
    values.add(trails.get(0));
    trails.forEach(trail -> values.addAll(plan.replay(trail).conformance().deviations()));
    values.add(StatisticsComparison.of(statistics, statistics));
    values.add(WhatIf.of(plan));
    values.add(trails.stream().collect(WhatIf.of(plan).flow()));
    values.add(JourneyDiscovery.of("found", "Found").discover(trails));
    for (var counting :
        List.of(
            FanCounting.of(journey, plan),
            RetentionCounting.byMonth(journey, plan, ZoneOffset.UTC),
            DropOffCounting.of(journey, plan),
            ConformanceCounting.byTouchpoint(journey, plan))) {
      values.add(counting);
      values.add(trails.stream().collect(counting.counted()));
    }
    TouchpointFunnel funnel =
        TouchpointFunnel.of(plan).withStep(journey.touchpoints().findFirst().orElseThrow().id());
    values.add(funnel);
    values.add(trails.stream().collect(funnel.result()));
  }

  private void addReadings() throws IOException {
    values.add(Cjml.read(Cjml.write(journey).text()));
    values.add(MermaidReading.of("journey\n  section A\n    Buys: 9: Me"));
    values.add(JsonField.at("/a"));
    values.add(JsonField.at("/a").where("/b", "c"));
    CsvEncounters.inText(() -> new StringReader("customer,event,at\na,b,c\nd,e,2026-03-01\n"))
        .withCustomerColumn("customer")
        .withEventColumn("event")
        .withTimeColumn("at")
        .onProblem(values::add)
        .onRemark(values::add)
        .read()
        .forEach(values::add);
    try {
      OsmmJourney.read("{}");
    } catch (InvalidDocumentException refused) {
      values.add(refused);
    }
    try {
      MermaidReading.of("graph TD");
    } catch (MermaidSyntaxException refused) {
      values.add(refused);
      values.addAll(refused.problems());
    }
    try {
      JourneyJson.read("{}");
    } catch (InvalidJourneyJsonException refused) {
      values.add(refused);
      values.addAll(refused.problems());
    }
  }
}
