package acme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.klantreis.exchange.mermaid.MermaidReading;
import io.github.klantreis.exchange.mermaid.MermaidRemark;
import io.github.klantreis.exchange.mermaid.MermaidWriting;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.part.Emotion;
import io.github.klantreis.validation.ValidationReport;
import io.github.klantreis.validation.Validators;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The sample of the chapter "Mermaid diagrams", compiled and run. */
final class MermaidSampleTest {
  @Test
  void diagramsBothWays() {
    Journey journey = Journey.builder("rent", "Renting a flat").goal("A home").build();
    // README: mermaid
    MermaidReading reading =
        MermaidReading.of(
            """
            journey
              section Awareness
                Sees an ad: 4: Customer
              section Purchase
                Pays: 7: Customer, Payment API
            """);
    Journey paying = reading.journey(); // Pays is very positive; the API is an actor
    ValidationReport odd = Validators.none().plus(reading.rules()).validate(paying);
    int line = reading.remarks().get(0).line().orElseThrow(); // 5: 7 is no score

    MermaidWriting writing = MermaidWriting.of(journey, Locale.ENGLISH);
    String diagram = writing.diagram().toText();
    List<MermaidRemark> losses = writing.losses(); // such as channels and pain points
    // end
    assertThat(paying.touchpoint("pays").flatMap(Touchpoint::emotion))
        .map(Emotion::score)
        .contains(2);
    assertThat(odd.findings()).hasSize(1);
    assertThat(reading.remarks()).hasSize(2);
    assertThat(line).isEqualTo(5);
    assertThat(diagram).isEqualTo("journey\n  title Renting a flat\n");
    assertThat(losses).extracting(loss -> loss.path().toString()).contains("journey/@goal");
  }
}
