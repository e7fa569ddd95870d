package io.github.klantreis.exchange.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.klantreis.example.SolarPanels;
import io.github.klantreis.observation.Encounter;
import io.github.klantreis.observation.ObservationPlan;
import io.github.klantreis.observation.Trail;
import io.github.klantreis.part.Scale;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Blank texts are refused alike, wherever a name is needed. */
final class BlankTextsTest {
  private static final Scale SCALE = Scale.of(1, 5);

  static Stream<Consumer<String>> places() {
    Encounter encounter = Encounter.of("anna", Instant.EPOCH, "pays");
    ObservationPlan plan = ObservationPlan.of(SolarPanels.asIs());
    String touchpoint = SolarPanels.asIs().touchpoints().findFirst().orElseThrow().id();
    CsvEncounters csv = CsvEncounters.inText(() -> new StringReader(""));
    XesEncounters xes = XesEncounters.inBytes(() -> new ByteArrayInputStream(new byte[0]));
    return Stream.of(
        text -> Encounter.of(text, Instant.EPOCH, "pays"),
        text -> Encounter.of("anna", Instant.EPOCH, text),
        encounter::withSession,
        text -> encounter.withAttribute(text, "web"),
        text -> Trail.of(text),
        plan::traveller,
        text -> plan.withEvent(text, touchpoint),
        text -> plan.withRule(text, e -> true, touchpoint),
        plan::withIgnored,
        text -> plan.withIgnored(text, e -> true),
        plan::withSegmentsBy,
        csv::withCustomerColumn,
        csv::withTimeColumn,
        csv::withEventColumn,
        csv::withSessionColumn,
        text -> csv.withExperienceColumn(text, SCALE),
        csv::withAttributeColumn,
        text -> csv.withAttributeColumn(1, text),
        xes::withCustomerOfTrace,
        xes::withCustomerOfEvent,
        xes::withSessionOfTrace,
        xes::withSessionOfEvent,
        xes::withEventName,
        xes::withEventTime,
        text -> xes.withExperienceOfEvent(text, SCALE),
        text -> xes.withExperienceOfTrace(text, SCALE),
        xes::withAttributeOfEvent,
        xes::withAttributeOfTrace);
  }

  @ParameterizedTest
  @MethodSource("places")
  void aBlankTextIsRefused(Consumer<String> place) {
    for (String blank : List.of("", " ", "\t\n", "\u2003")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> place.accept(blank))
          .withMessageContaining("; it is blank");
    }
    assertThatNullPointerException()
        .isThrownBy(() -> place.accept(null))
        .withMessageMatching("[a-zA-Z]+");
  }

  @Test
  void aRowWithABlankCustomerOrEventIsToldAndABlankSessionIsNone() throws IOException {
    List<String> told = new ArrayList<>();
    CsvEncounters csv =
        CsvEncounters.inText(
                () ->
                    new StringReader(
                        """
                        who,when,what,visit
                          ,2026-01-01T00:00:00Z,pays,1
                        anna,2026-01-01T00:00:00Z,  ,1
                        anna,2026-01-01T00:00:00Z,pays,\s
                        """))
            .withCustomerColumn("who")
            .withTimeColumn("when")
            .withEventColumn("what")
            .withSessionColumn("visit")
            .onProblem(problem -> told.add(problem.toString()));
    try (Stream<Encounter> encounters = csv.read()) {
      assertThat(encounters.toList())
          .singleElement()
          .satisfies(encounter -> assertThat(encounter.session()).isEmpty());
    }
    assertThat(told).hasSize(2);
  }
}
