package io.github.klantreis.readme;

import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.klantreis.exchange.FormatProblem;
import io.github.klantreis.exchange.FormatRemark;
import io.github.klantreis.exchange.JourneyReading;
import io.github.klantreis.exchange.grid.JourneyGrid;
import io.github.klantreis.model.Journey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The samples of the guide on the formats of other tools. */
final class OtherFormatsTest {
  private static final Journey JOURNEY =
      Journey.builder("e-bike", "Buying an e-bike")
          .goal("Sell")
          .phase(PURCHASE, phase -> phase.touchpoint("pays", "Pays", t -> t.emotion(1, "glad")))
          .build();

  @Test
  void aGridGoesOutAndComesBack(@TempDir Path folder) throws IOException {
    Journey journey = JOURNEY;
    Locale locale = Locale.forLanguageTag("nl-NL");
    Path file = folder.resolve("grid.csv");
    // README: grid
    JourneyGrid grid = JourneyGrid.of(journey, locale);
    Files.writeString(file, grid.toCsv()); // with a decimal comma in the Netherlands
    String forTheClipboard = grid.toHtml(); // a table; toTabs() is the plain text beside it
    String losses = grid.losses().toText(locale); // each kind of loss once, with a count

    JourneyReading reading = JourneyGrid.read(Files.readAllBytes(file)); // what people made of it
    Journey edited = reading.journey();
    List<FormatProblem> problems = reading.problems(); // cells that are no number, say
    List<FormatRemark> remarks = reading.remarks(); // words that are no channel, say
    // end
    assertThat(forTheClipboard).contains("<td>Pays</td>");
    assertThat(losses).isEqualTo("Hiervoor is geen plaats:\n  doel: klantreis\n");
    assertThat(edited.phases()).isEqualTo(journey.phases());
    assertThat(problems).isEmpty();
    assertThat(remarks).isEmpty();
  }
}
