package io.github.klantreis.exchange.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.klantreis.model.Journey;
import io.github.klantreis.observation.ObservationPlan;
import io.github.klantreis.observation.Share;
import io.github.klantreis.observation.Trail;
import io.github.klantreis.observation.cohort.DropOffTrait;
import io.github.klantreis.observation.cohort.DropOffTraits;
import io.github.klantreis.observation.cohort.MapConformance;
import io.github.klantreis.observation.cohort.Retention;
import io.github.klantreis.observation.cohort.TrueFans;
import io.github.klantreis.observation.funnel.FunnelResult;
import io.github.klantreis.observation.funnel.TouchpointFunnel;
import io.github.klantreis.observation.funnel.WindowFunnelMode;
import io.github.klantreis.observation.survival.ConversionCurve;
import io.github.klantreis.observation.whatif.FlowComparison;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Figures as JSON: each document follows its schema and says what its accessors say. */
final class FiguresJsonTest {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().addModule(new JourneyModule()).build();

  private final Journey journey = SmallFigures.journey();

  @Test
  void aFunnelSaysWhatWasCountedAndHowManyCameThere() {
    FunnelResult funnel = SmallFigures.ofFunnelResult(journey);
    JsonNode json = read(funnel, JourneyJson.write(funnel), JourneyJson.funnelSchema());

    assertThat(json.get("journeyId").asString()).isEqualTo("shop");
    assertThat(json.get("mode").asString()).isEqualTo("best-start");
    assertThat(json.has("windowFunnel")).isFalse();
    assertThat(json.get("isPerSession").asBoolean()).isTrue();
    assertThat(json.get("isOpen").asBoolean()).isFalse();
    assertThat(json.get("window").asLong()).isEqualTo(Duration.ofDays(7).toMillis());
    assertThat(json.at("/excludedEvents/0").asString()).isEqualTo("returns");
    assertThat(json.has("exclusions")).isFalse();
    assertThat(json.has("tolerance")).isFalse();
    assertThat(funnel.funnel().isPerSession()).isTrue();
    assertThat(funnel.funnel().excludedEvents()).containsExactly("returns");
    assertThat(funnel.funnel().exclusions()).isEmpty();
    assertThat(json.get("customers").asLong()).isEqualTo(100);
    assertThat(json.get("units").asLong()).isEqualTo(funnel.units());
    assertThat(json.get("entrants").asLong()).isEqualTo(funnel.entrants());
    assertThat(json.at("/steps/1/touchpointIds/0").asString()).isEqualTo("asks");
    assertThat(json.at("/steps/1/isOptional").asBoolean()).isTrue();
    assertThat(json.at("/steps/2/reached").asLong())
        .isEqualTo(funnel.steps().get(2).reached())
        .isEqualTo(10);
    assertThat(json.at("/steps/2/customers").asLong()).isEqualTo(10);
    assertThat(json.at("/steps/2/conversion/whole").asLong()).isEqualTo(funnel.entrants());
  }

  @Test
  void aFunnelAsOfClickHouseSaysSo() {
    FunnelResult funnel =
        Stream.<Trail>of()
            .collect(
                TouchpointFunnel.of(ObservationPlan.of(journey))
                    .withStep("visits")
                    .withStep("buys")
                    .within(Duration.ofDays(1))
                    .withWindowFunnel(WindowFunnelMode.STRICT_ORDER)
                    .result());
    JsonNode json = read(funnel, JourneyJson.write(funnel), JourneyJson.funnelSchema());
    assertThat(json.has("mode")).isFalse();
    assertThat(funnel.funnel().windowFunnel()).hasValue(Set.of(WindowFunnelMode.STRICT_ORDER));
    assertThat(json.at("/windowFunnel/0").asString()).isEqualTo("strict-order");
    assertThat(json.at("/steps/0/conversion/whole").asLong()).isZero();
  }

  @Test
  void aCurveHasItsPointsWithBounds() {
    ConversionCurve curve = SmallFigures.ofConversionCurve(journey);
    JsonNode json = read(curve, JourneyJson.write(curve), JourneyJson.conversionCurveSchema());
    assertThat(json.get("customers").asLong()).isEqualTo(100);
    assertThat(json.get("half").asLong()).isEqualTo(curve.half().orElseThrow().toMillis());
    assertThat(json.at("/points/0/share").asDouble()).isZero(); // up to here nobody came
    assertThat(json.at("/points/1/share").asDouble()).isEqualTo(0.6, within(1e-12));
    assertThat(json.at("/points/1/atLeast").asDouble()).isBetween(0.4, 0.6);

    ConversionCurve few = ConversionCurve.of(Map.of(), Map.of());
    JsonNode none = read(few, JourneyJson.write(few), JourneyJson.conversionCurveSchema());
    assertThat(none.has("half")).isFalse();
    assertThat(none.get("points").isEmpty()).isTrue();
  }

  @Test
  void fansAreSaidWithTheirShares() {
    TrueFans fans = SmallFigures.ofTrueFans(journey).withAim(50);
    JsonNode json = read(fans, JourneyJson.write(fans), JourneyJson.trueFansSchema());
    assertThat(json.get("fans").asLong()).isEqualTo(20);
    assertThat(json.get("aim").asLong()).isEqualTo(50);
    assertThat(json.get("share").asDouble()).isEqualTo(fans.share()).isEqualTo(1);
    assertThat(json.at("/shareOfCustomers/part").asLong()).isEqualTo(20);
    assertThat(json.at("/shareOfCustomers/whole").asLong()).isEqualTo(50);
    assertThat(json.get("isOfBuyers").asBoolean()).isTrue();
    assertThat(json.at("/shareOfPurchases/part").asLong()).isEqualTo(40);
    assertThat(json.at("/shareOfValue/whole").asLong()).isEqualTo(35_000);
  }

  @Test
  void retentionHasItsPeriodsWithBounds() {
    Retention retention = SmallFigures.ofRetention(journey);
    JsonNode json = read(retention, JourneyJson.write(retention), JourneyJson.retentionSchema());
    assertThat(json.get("customers").asLong()).isEqualTo(100);
    assertThat(json.get("period").asLong())
        .isEqualTo(retention.period().orElseThrow().toMillis())
        .isEqualTo(86_400_000);
    assertThat(json.at("/periods/0/number").asLong()).isEqualTo(2);
    Share second = retention.active().get(0);
    assertThat(json.at("/periods/0/active/part").asLong()).isEqualTo(second.part()).isEqualTo(60);
    assertThat(json.at("/periods/0/active/atLeast").asDouble()).isEqualTo(second.atLeast());
    assertThat(json.at("/periods/0/active/atMost").asDouble()).isEqualTo(second.atMost());
  }

  @Test
  void traitsAreSaidFoundOrNot() {
    DropOffTraits traits = SmallFigures.ofDropOffTraits(journey);
    JsonNode json = read(traits, JourneyJson.write(traits), JourneyJson.dropOffTraitsSchema());
    assertThat(json.get("traits").size()).isEqualTo(traits.all().size()).isEqualTo(1);
    DropOffTrait asks = traits.all().get(0);
    assertThat(json.at("/traits/0/touchpointId").asString()).isEqualTo("asks");
    assertThat(json.at("/traits/0/boughtIfMet/part").asLong()).isEqualTo(40);
    assertThat(json.at("/traits/0/boughtIfNot/part").asLong()).isEqualTo(10);
    assertThat(json.at("/traits/0/odds").asDouble()).isEqualTo(asks.odds());
    assertThat(json.at("/traits/0/isFound").asBoolean()).isTrue();
  }

  @Test
  void conformanceIsSaidOfAllAndOfEachTouchpoint() {
    MapConformance fit = SmallFigures.ofMapConformance(journey);
    JsonNode json = read(fit, JourneyJson.write(fit), JourneyJson.mapConformanceSchema());
    assertThat(json.get("isByPhase").asBoolean()).isFalse();
    assertThat(json.get("customers").asLong()).isEqualTo(100);
    assertThat(json.get("deviations").asLong()).isEqualTo(fit.deviations());
    assertThat(json.get("fitness").asDouble()).isEqualTo(fit.fitness().orElseThrow());
    assertThat(json.get("journeyId").asString()).isEqualTo("shop");
    assertThat(json.has("journeyVersion")).isFalse();
    assertThat(json.get("neverOnTheMap").asLong()).isEqualTo(fit.neverOnTheMap()).isZero();
    assertThat(json.at("/elements/1/elementId").asString()).isEqualTo("asks");
    assertThat(json.at("/elements/1/name/nl").asString()).isEqualTo("Asks");
    assertThat(json.at("/elements/1/missed/part").asLong()).isEqualTo(50);
  }

  @Test
  void anEditSaysWhatItChanges() {
    FlowComparison change = SmallFigures.ofFlowComparison(journey);
    JsonNode json = read(change, JourneyJson.write(change), JourneyJson.whatIfSchema());
    assertThat(json.at("/goals/0").asString()).isEqualTo("buys");
    assertThat(json.get("customers").asLong()).isEqualTo(change.after().customers()).isEqualTo(100);
    assertThat(json.get("open").asLong()).isEqualTo(change.before().open()).isZero();
    assertThat(json.get("journeyId").asString()).isEqualTo("shop");
    assertThat(json.get("neverOnTheMap").asLong()).isZero();
    assertThat(json.at("/after/visits/0/name").asString()).isEqualTo("Visits");
    assertThat(json.at("/before/conversion").asDouble()).isEqualTo(0.5, within(1e-12));
    assertThat(json.at("/before/isObserved").asBoolean()).isTrue();
    assertThat(json.at("/after/edits").asLong()).isEqualTo(1);
    assertThat(json.at("/before").has("editsMade")).isFalse();
    assertThat(json.at("/after/editsMade/0/kind").asString()).isEqualTo("stopping");
    assertThat(json.at("/after/editsMade/0/touchpointId").asString()).isEqualTo("visits");
    assertThat(json.at("/after/editsMade/0/share").asDouble()).isEqualTo(0.1);
    assertThat(json.at("/after/editsMade/0").has("to")).isFalse();
    assertThat(json.at("/after/conversion").asDouble()).isEqualTo(change.after().conversion());
    assertThat(json.at("/after/visits/0/touchpointId").asString()).isEqualTo("visits");
    assertThat(json.get("difference").asDouble()).isEqualTo(change.difference());
    assertThat(json.get("differenceAtLeast").asDouble()).isEqualTo(change.lowest().orElseThrow());

    FlowComparison skipped = change.before().withoutSkipping("asks").comparedWith(change.before());
    JsonNode without = read(skipped, JourneyJson.write(skipped), JourneyJson.whatIfSchema());
    assertThat(without.has("differenceAtLeast")).isFalse();
  }

  /** Returns a document that follows its schema and is what an application's mapper writes, too. */
  private static JsonNode read(Object value, String json, String schema) {
    assertThat(
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema, InputFormat.JSON)
                .validate(json, InputFormat.JSON))
        .isEmpty();
    JsonNode document = MAPPER.readTree(json);
    assertThat(MAPPER.readTree(MAPPER.writeValueAsString(value))).isEqualTo(document);
    return document;
  }

  @Test
  void everyKindHasASchemaOfItsOwn() {
    assertThat(
            Stream.of(
                    JourneyJson.funnelSchema(),
                    JourneyJson.conversionCurveSchema(),
                    JourneyJson.trueFansSchema(),
                    JourneyJson.retentionSchema(),
                    JourneyJson.dropOffTraitsSchema(),
                    JourneyJson.mapConformanceSchema(),
                    JourneyJson.whatIfSchema())
                .map(schema -> MAPPER.readTree(schema).get("$id").asString()))
        .containsExactlyElementsOf(
            List.of(
                "https://klantreis.github.io/schema/funnel-1.json",
                "https://klantreis.github.io/schema/conversion-curve-1.json",
                "https://klantreis.github.io/schema/true-fans-1.json",
                "https://klantreis.github.io/schema/retention-1.json",
                "https://klantreis.github.io/schema/drop-off-traits-1.json",
                "https://klantreis.github.io/schema/map-conformance-1.json",
                "https://klantreis.github.io/schema/what-if-1.json"));
  }
}
