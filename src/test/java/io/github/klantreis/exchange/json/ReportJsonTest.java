package io.github.klantreis.exchange.json;

import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;
import static io.github.klantreis.phase.CanonicalPhase.USAGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.klantreis.change.JourneyDiff;
import io.github.klantreis.example.GarageDoors;
import io.github.klantreis.example.SolarPanels;
import io.github.klantreis.example.SyntheticCustomers;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyElement;
import io.github.klantreis.model.Note;
import io.github.klantreis.model.RandomJourneys;
import io.github.klantreis.observation.JourneyStatistics;
import io.github.klantreis.observation.ObservationPlan;
import io.github.klantreis.observation.comparison.ComparedFigure;
import io.github.klantreis.observation.comparison.StatisticsComparison;
import io.github.klantreis.term.ActionKind;
import io.github.klantreis.term.Channel;
import io.github.klantreis.term.JourneyScope;
import io.github.klantreis.validation.Audience;
import io.github.klantreis.validation.Begun;
import io.github.klantreis.validation.Conditions;
import io.github.klantreis.validation.Finding;
import io.github.klantreis.validation.Fix;
import io.github.klantreis.validation.Golden;
import io.github.klantreis.validation.JourneyValidator;
import io.github.klantreis.validation.Option;
import io.github.klantreis.validation.ValidationReport;
import io.github.klantreis.validation.Validators;
import io.github.klantreis.validation.rules.PhaseRules;
import io.github.klantreis.validation.rules.StandardRules;
import io.github.klantreis.validation.rules.TouchpointRules;
import io.github.klantreis.vocabulary.Source;
import io.github.klantreis.vocabulary.Text;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reports and differences as JSON. */
final class ReportJsonTest {
  private static final String GOLDEN = "src/test/resources/io/github/klantreis/exchange/json/";
  private static final JsonMapper MAPPER = new JsonMapper();

  @Test
  void aReportCanBeReadByPeopleToo() {
    Journey journey = SolarPanels.asIs();
    ValidationReport report = StandardRules.recommended().validate(journey);
    Golden.assertHolds(GOLDEN + "report.json", JourneyJson.write(report, journey), getClass());
  }

  @Test
  void reportsFollowTheirSchemaAndPointAtElements() {
    Schema schema = schema(JourneyJson.reportSchema());
    List<Journey> journeys =
        RandomJourneys.seeded(21).next(15).collect(java.util.stream.Collectors.toList());
    journeys.add(GarageDoors.inHaste());
    for (Journey journey : journeys) {
      ValidationReport report = StandardRules.strict().validate(journey);
      String json = JourneyJson.write(report, journey);
      assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
      JsonNode findings = MAPPER.readTree(json).get("findings");
      assertThat(findings.size()).isEqualTo(report.findings().size());
      JsonNode document = MAPPER.readTree(JourneyJson.write(journey));
      for (int i = 0; i < findings.size(); i++) {
        JsonNode pointer = findings.get(i).get("pointer");
        if (report.findings().get(i).path().attribute().isEmpty()) {
          JsonNode element = document.at(JsonPointer.compile(pointer.asString()));
          JourneyElement found = journey.element(report.findings().get(i).path()).orElseThrow();
          if (found instanceof Note note) {
            assertThat((element.isString() ? element : element.path("text")).asString(""))
                .isEqualTo(note.text());
          } else {
            assertThat(element.path("id").asString("")).isEqualTo(found.id());
          }
        }
      }
    }
  }

  @Test
  void aReportWithFixesSaysWhatEachWouldChange() {
    Journey journey =
        Journey.builder("bed", "Buying a bed")
            .phase(USAGE, p -> p.touchpoint("sleeps", "Sleeps"))
            .phase(
                PURCHASE,
                p -> p.touchpoint("pays", "Pays", t -> t.action("mail", ActionKind.EMAIL, a -> {})))
            .build();
    ValidationReport report =
        Validators.of(PhaseRules.PHASE_ORDER, TouchpointRules.TOUCHPOINT_WITHOUT_CHANNEL)
            .validate(journey);
    String json = JourneyJson.writeWithFixes(report, journey);

    Golden.assertHolds(GOLDEN + "report-with-fixes.json", json, getClass());
    assertThat(JourneyJson.write(report, journey)).doesNotContain("\"fixes\"");
    JsonNode findings = MAPPER.readTree(json).get("findings");
    for (int i = 0; i < findings.size(); i++) {
      Finding finding = report.findings().get(i);
      List<Fix> fixes = report.fixes(finding);
      JsonNode written = findings.get(i).path("fixes");
      assertThat(written.size()).isEqualTo(fixes.size());
      for (int k = 0; k < fixes.size(); k++) { // as an editor finds the one that was chosen
        assertThat(written.get(k).get("id").asString()).isEqualTo(fixes.get(k).id());
        assertThat(written.get(k).get("changes"))
            .isEqualTo(
                MAPPER.readTree(JourneyJson.write(fixes.get(k).changes(journey))).get("changes"));
      }
    }
  }

  @Test
  void reportsWithFixesFollowTheirSchema() {
    Schema schema = schema(JourneyJson.reportSchema());
    JourneyValidator<?> broken =
        JourneyValidator.forPhases("broken")
            .fixes(
                (phase, finding, offers) ->
                    offers.correction("gone", Text.en("Go"), edit -> edit.removePhase("gone")))
            .check((phase, context) -> context.report(Text.en("here")));
    for (Journey journey :
        List.of(GarageDoors.inHaste(), RandomJourneys.seeded(23).next(1).findFirst().get())) {
      for (Validators rules : List.of(StandardRules.strict(), Validators.of(broken))) {
        String json = JourneyJson.writeWithFixes(rules.validate(journey), journey);
        assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
        assertThat(json).contains("\"fixes\"");
        assertThat(json.contains("\"changes\"")).isEqualTo(!json.contains("\"gone\""));
      }
    }
  }

  @Test
  void aReportOfAnotherJourneyIsRefused() {
    Journey journey = SolarPanels.asIs();
    ValidationReport report = StandardRules.recommended().validate(journey);
    Journey changed = journey.withTouchpoint("sees-ad", t -> t.channel(Channel.EMAIL));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> JourneyJson.write(report, GarageDoors.inHaste()))
        .withMessageContaining("'solar-panels', and not only of the given journey 'garage-doors'");
    assertThatIllegalArgumentException().isThrownBy(() -> JourneyJson.write(report, changed));
    ValidationReport both = report.merge(StandardRules.recommended().validate(changed));
    assertThatIllegalArgumentException().isThrownBy(() -> JourneyJson.write(both, journey));
  }

  @Test
  void differencesFollowTheirSchemaAndTellEveryChange() {
    Schema schema = schema(JourneyJson.diffSchema());
    List<Journey> journeys = RandomJourneys.seeded(22).next(30).toList();
    for (int i = 1; i < journeys.size(); i++) {
      JourneyDiff diff = JourneyDiff.between(journeys.get(i - 1), journeys.get(i));
      String json = JourneyJson.write(diff);
      assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
      assertThat(MAPPER.readTree(json).get("changes").size()).isEqualTo(diff.changes().size());
    }
  }

  @Test
  void theCatalogueOfRulesSaysWhenEachSpeaks() {
    JourneyValidator<?> rule =
        JourneyValidator.forTouchpoints("acme.hours")
            .summary(Text.en("it has hours").nl("het heeft uren"))
            .hint(Text.en("Add them to {name}").nl("Voeg ze toe aan {name}"))
            .alias("acme.opening")
            .profile("acme")
            .source(Source.LIBRARY_DEFAULT)
            .speaksFor(Audience.CHOOSING)
            .scope(JourneyScope.END_TO_END)
            .inPhases(PURCHASE)
            .that(Conditions.haveChannel())
            .once(
                Begun.anyTouchpoint(
                    Text.en("a touchpoint has hours").nl("een contactmoment uren heeft"),
                    touchpoint -> true))
            .option(Option.ofInt("acme.hours.least", 2))
            .check((touchpoint, context) -> {});

    String json = JourneyJson.write(Validators.of(rule));
    String all = JourneyJson.write(StandardRules.strict());

    for (String document : List.of(json, all)) {
      assertThat(schema(JourneyJson.rulesSchema()).validate(document, InputFormat.JSON)).isEmpty();
    }
    Golden.assertHolds(GOLDEN + "rules.json", json, getClass());
    assertThat(MAPPER.readTree(all).get("rules"))
        .hasSameSizeAs(StandardRules.strict().definitions());
  }

  @Test
  void aDifferenceCanBeReadByPeopleToo() {
    JourneyDiff diff = JourneyDiff.between(SolarPanels.asIs(), SolarPanels.toBe());
    Golden.assertHolds(GOLDEN + "diff.json", JourneyJson.write(diff), getClass());
  }

  @Test
  void statisticsCanBeReadByPeopleToo() {
    Journey tea =
        Journey.builder("tea", "Buying tea")
            .phase(PURCHASE, p -> p.touchpoint("pays", "Pays", t -> t.channel(Channel.STORE)))
            .phase(USAGE, p -> p.touchpoint("drinks", "Drinks", t -> t.channel(Channel.STORE)))
            .build();
    JourneyStatistics statistics =
        SyntheticCustomers.of(tea, 3).trails(40).collect(ObservationPlan.of(tea).statistics());
    Golden.assertHolds(GOLDEN + "statistics.json", JourneyJson.write(statistics), getClass());
  }

  @Test
  void statisticsFollowTheirSchema() {
    Journey journey = SolarPanels.asIs();
    ObservationPlan plan =
        ObservationPlan.of(journey)
            .withCutOff(Duration.ofDays(90), Instant.parse("2026-12-31T00:00:00Z"))
            .withSegmentsBy("persona");
    for (int customers : new int[] {0, 1, 40}) {
      JourneyStatistics statistics =
          SyntheticCustomers.of(journey, 3).trails(customers).collect(plan.statistics());
      String json = JourneyJson.write(statistics);
      assertThat(schema(JourneyJson.statisticsSchema()).validate(json, InputFormat.JSON)).isEmpty();
      JsonNode all = MAPPER.readTree(json).get("all");
      assertThat(all.get("customers").asLong()).isEqualTo(customers);
      assertThat(all.at("/funnel/steps/0/reached").asLong())
          .isEqualTo(statistics.funnel().steps().get(0).reached());
      assertThat(all.at("/touchpoints/1/emotion/sum").asLong())
          .isEqualTo(statistics.touchpoints().get(1).emotion().sum());
    }
  }

  @Test
  void aComparisonFollowsItsSchema() {
    Journey journey = SolarPanels.asIs();
    ObservationPlan plan =
        ObservationPlan.of(journey)
            .withCutOff(Duration.ofDays(30), Instant.parse("2026-12-31T00:00:00Z"))
            .during(Duration.ofDays(90));
    JourneyStatistics some =
        SyntheticCustomers.of(journey, 3).trails(200).collect(plan.statistics());
    JourneyStatistics others =
        SyntheticCustomers.of(journey, 4).trails(200).collect(plan.statistics());
    StatisticsComparison comparison = StatisticsComparison.of(some, others).withNames("a", "b");

    String json = JourneyJson.write(comparison);
    assertThat(schema(JourneyJson.comparisonSchema()).validate(json, InputFormat.JSON)).isEmpty();
    JsonNode all = MAPPER.readTree(json);
    assertThat(all.at("/before/name").asString()).isEqualTo("a");
    assertThat(all.at("/after/customers").asLong()).isEqualTo(others.customers());
    assertThat(all.at("/figures").size()).isEqualTo(comparison.figures().size());
    ComparedFigure first = comparison.figures().get(0);
    assertThat(all.at("/figures/0/kind").asString()).isEqualTo(first.kind().id());
    assertThat(all.at("/figures/0/difference").asDouble()).isEqualTo(first.difference());
    assertThat(all.at("/notCompared").size()).isEqualTo(comparison.notCompared().size());
    JsonMapper mapper = JsonMapper.builder().addModule(new JourneyModule()).build();
    assertThat(MAPPER.readTree(mapper.writeValueAsString(comparison)).get("figures"))
        .isEqualTo(all.get("figures"));
  }

  private static Schema schema(String json) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(json, InputFormat.JSON);
  }
}
