package io.github.klantreis.exchange;

import static io.github.klantreis.exchange.Growth.assertLinear;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.klantreis.model.Journey;
import io.github.klantreis.observation.Encounter;
import io.github.klantreis.observation.JourneyTally;
import io.github.klantreis.observation.ObservationPlan;
import io.github.klantreis.observation.Trail;
import io.github.klantreis.observation.Traveller;
import io.github.klantreis.observation.cohort.CohortTally;
import io.github.klantreis.observation.cohort.FanCounting;
import io.github.klantreis.observation.funnel.FunnelTally;
import io.github.klantreis.observation.funnel.TouchpointFunnel;
import io.github.klantreis.observation.identity.Identities;
import io.github.klantreis.observation.identity.IdentityLink;
import io.github.klantreis.observation.whatif.WhatIf;
import io.github.klantreis.observation.whatif.WhatIfTally;
import io.github.klantreis.phase.CanonicalPhase;
import io.github.klantreis.term.Moment;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every reader takes the longer for a longer input only, whatever is in it, sound or not. */
final class ReadersGrowthTest {

  /** What follows the stroke is repeated, with numbers for #, and closed by nothing. */
  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '\0',
      textBlock =
          """
          journey => {"formatVersion":1,"id":"a","name":"A","lanes":|[
          journey => {"formatVersion":1,"phases":|[{"subphases":
          journey => {"formatVersion":1,"id":"a","name":"A","customerGoals":[|"x",
          journey => {"formatVersion":1,|"name":"A",
          journey => {"formatVersion":1,|"k#":1,
          journey => {"formatVersion":1,"personas":[|{"id":"p#","nam":1},
          journey => {"formatVersion":1,"id":"|x
          journey => {"formatVersion":1,"bridgingPeriod":"P|1
          journey => {"formatVersion":1,"reviewedOn":"|0
          journey with places => {"formatVersion":1,|"k#":[],
          atlas => {"formatVersion":1,"journeys":[|{},
          diagram => journey~|  Pays: 3: Me~
          diagram => journey~|  Pays#: 9: Me#~
          diagram => journey~|section #~
          diagram => journey~title |x
          diagram => journey~  Pays: 3: |Me,
          diagram => journey~%%|{
          diagram => ---~title: |[
          diagram => ---~|k#: 1~
          diagram => |%%~
          xes => <log>|<trace>
          xes => <log><trace>|<event/>
          xes => <log><trace>|<string key='k#' value='v'/>
          xes => <log><trace><event>|<list key='a'>
          xes => <log><trace><event><string |a#=''
          xes => <log><trace><event><string key='concept:name' value='|x
          csv => user_id,timestamp,event,score~|anna,2026-01-01T00:00:00Z,pays,3~
          csv => user_id,timestamp,event,score~|bo#,x,pays,9~
          csv => user_id,timestamp,event,score~|"
          csv => user_id,timestamp,event,score~"|a~
          csv => user_id,timestamp,event,score~anna|,
          csv => user_id,timestamp,event,score|,c#
          json lines => |{"a":
          json lines => |{"user_id":"a","event_timestamp":"x","event_name":"pays"}~
          json lines => {|"k#":1,
          json lines => {"user_id":"|x
          json lines => {"event_params":[|{"key":"ga_session_id","value":{"int_value":"#"}},
          ocel => |[
          ocel => {"events":[|{"id":"e#","type":"pays","time":"x","relationships":[]},
          ocel => {"events":[{"relationships":[|{"objectId":"o#"},
          ocel => {"objects":[|{"id":"same","type":"customer"},
          osmm journey => {"stages":[|{"stage":"s#"},
          osmm persona => {"goals":[|"x",
          osmm persona => {"goals":|[
          cjml => <CJML>|<endUser actorID='a#'/>
          """)
  void textsAreReadOnce(String reader, String shape) {
    String text = shape.replace('~', '\n');
    int stroke = text.indexOf('|');
    String start = text.substring(0, stroke);
    String unit = text.substring(stroke + 1);
    assertLinear(
        40_000,
        length -> {
          byte[] bytes =
              IntStream.range(0, length / unit.length())
                  .mapToObj(i -> unit.replace("#", Integer.toString(i)))
                  .collect(Collectors.joining("", start, ""))
                  .getBytes(UTF_8);
          return () -> FuzzTargets.read(reader, bytes);
        });
  }

  private static final Journey SHOP =
      Journey.builder("shop", "Shop")
          .phase(CanonicalPhase.AWARENESS, phase -> phase.touchpoint("sees", "Sees"))
          .phase(
              CanonicalPhase.PURCHASE,
              phase -> phase.touchpoint("pays", "Pays", pays -> pays.moment(Moment.PAYMENT)))
          .build();

  private static final ObservationPlan PLAN = ObservationPlan.of(SHOP);
  private static final FanCounting FANS = FanCounting.of(SHOP, PLAN);
  private static final TouchpointFunnel FUNNEL =
      TouchpointFunnel.of(PLAN).withStep("sees").withStep("pays");
  private static final WhatIf WHAT_IF = WhatIf.of(PLAN);

  /** Customers of whom each goes another way. */
  private static Trail trail(int number) {
    Instant at = Instant.parse("2026-03-01T10:00:00Z");
    return Trail.of(
        "c" + number,
        IntStream.range(0, 14)
            .mapToObj(
                bit ->
                    Encounter.of(
                        "c" + number,
                        at.plusSeconds(1L + (long) bit * (number + 1)),
                        (number >> bit & 1) == 0 ? "sees" : "pays"))
            .toList());
  }

  private static final Map<String, IntFunction<byte[]>> STORED =
      Map.of(
          "identities",
          n ->
              Identities.of(
                      IntStream.range(0, n)
                          .mapToObj(i -> new IdentityLink("cookie" + i, "cookie" + (i + 1)))
                          .toList())
                  .toBytes(),
          "journey tally",
          n -> {
            JourneyTally tally = PLAN.newTally();
            IntStream.range(0, n).forEach(i -> tally.add(PLAN, trail(i)));
            return tally.toBytes();
          },
          "funnel tally",
          n -> {
            FunnelTally tally = FUNNEL.newTally();
            IntStream.range(0, n).forEach(i -> tally.add(FUNNEL, trail(i)));
            return tally.toBytes();
          },
          "cohort tally",
          n -> {
            CohortTally tally = FANS.newTally();
            IntStream.range(0, n).forEach(i -> tally.add(FANS, trail(i)));
            return tally.toBytes();
          },
          "what-if tally",
          n -> {
            WhatIfTally tally = WHAT_IF.newTally();
            IntStream.range(0, n).forEach(i -> tally.add(WHAT_IF, trail(i)));
            return tally.toBytes();
          },
          "traveller",
          n -> {
            Traveller anna = PLAN.traveller("anna".repeat(n));
            for (Encounter each : trail(0).encounters()) {
              anna = anna.meets(Encounter.of(anna.customer(), each.at(), each.event()));
            }
            return anna.toBytes();
          },
          "baseline",
          n -> {
            String[] lines = seed("baseline").split("\n", -1);
            return IntStream.range(1, n)
                .mapToObj(i -> lines[1 + i % (lines.length - 2)])
                .collect(Collectors.joining("\n", lines[0] + "\n", "\n"))
                .getBytes(UTF_8);
          });

  private static String seed(String reader) {
    try {
      return new String(FuzzTargets.seed(reader), UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** Sound, and cut off in the middle. */
  @Test
  void storedBytesAreReadOnce() {
    STORED.forEach(
        (reader, made) ->
            assertLinear(
                1_000,
                n -> {
                  byte[] bytes = made.apply(n);
                  byte[] half = Arrays.copyOf(bytes, bytes.length / 2);
                  return () -> {
                    FuzzTargets.read(reader, bytes);
                    FuzzTargets.read(reader, half);
                  };
                }));
  }
}
