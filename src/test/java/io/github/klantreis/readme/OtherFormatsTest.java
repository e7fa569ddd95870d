package io.github.klantreis.readme;

import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.klantreis.change.JourneyDiff;
import io.github.klantreis.exchange.FormatProblem;
import io.github.klantreis.exchange.FormatRemark;
import io.github.klantreis.exchange.FormatWriting;
import io.github.klantreis.exchange.JourneyReading;
import io.github.klantreis.exchange.cjml.Cjml;
import io.github.klantreis.exchange.cjml.CjmlTrail;
import io.github.klantreis.exchange.grid.JourneyGrid;
import io.github.klantreis.exchange.osmm.OsmmJourney;
import io.github.klantreis.model.Journey;
import io.github.klantreis.observation.Encounter;
import io.github.klantreis.observation.ObservationPlan;
import io.github.klantreis.observation.Replay;
import io.github.klantreis.observation.Trail;
import io.github.klantreis.part.Scale;
import io.github.klantreis.term.ActionKind;
import io.github.klantreis.term.Channel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
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
    assertThat(losses).isEqualTo("Het formaat kan dit niet bevatten:\n  doel: klantreis\n");
    assertThat(edited.phases()).isEqualTo(journey.phases());
    assertThat(problems).isEmpty();
    assertThat(remarks).isEmpty();
  }

  @Test
  void whatAGridCannotHoldStays(@TempDir Path folder) throws IOException {
    Journey journey =
        JOURNEY.withTouchpoint(
            "pays", pays -> pays.painPoint("queue", "The queue", note -> note.severity(4)));
    JourneyGrid grid = JourneyGrid.of(journey, Locale.ENGLISH);
    Path file = folder.resolve("grid.csv");
    Files.writeString(file, grid.toCsv().replace("glad", "relieved"));
    // README: grid back
    Journey out = JourneyGrid.read(grid.toCsv()).journey(); // what the grid can hold
    JourneyReading edited = JourneyGrid.read(Files.readAllBytes(file), out);
    JourneyDiff changes = JourneyDiff.between(out, edited.journey());
    Journey stored = changes.applyTo(journey); // with all the rest
    // end
    assertThat(edited.journey().goal()).isEmpty();
    assertThat(stored)
        .isEqualTo(journey.withTouchpoint("pays", pays -> pays.emotion(1, "relieved")));

    Journey reworded =
        JourneyGrid.read(grid.toCsv().replace("The queue", "The long queue")).journey();
    JourneyDiff ofANote = JourneyDiff.between(out, reworded);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ofANote.applyTo(journey))
        .withMessageContaining(
            "there is no phase[purchase]/touchpoint[pays]/pain-point[~the-queue]");
  }

  @Test
  void whatCannotBeReadStaysInTheJourney() {
    Journey journey = JOURNEY.withTouchpoint("pays", pays -> pays.channel(Channel.STORE));
    String csv = JourneyGrid.of(journey, Locale.ENGLISH).toCsv();
    String changed =
        csv.replaceFirst("\nchannel,(.*),.*", "\nchannel,$1,Tent")
            .replaceFirst("\nemotion-score,(.*),1", "\nemotion-score,$1,7");
    Journey out = JourneyGrid.read(csv).journey();
    JourneyReading edited = JourneyGrid.read(changed, out);

    Journey stored = JourneyDiff.between(out, edited.journey()).applyTo(journey);

    assertThat(edited.problems())
        .singleElement()
        .asString()
        .contains(
            "\"7\" is no score, so the emotion \"glad\" is not read and the one that was"
                + " here stays");
    assertThat(edited.remarks())
        .singleElement()
        .asString()
        .contains("\"Tent\" is no channel, so it is none here");
    assertThat(stored)
        .isEqualTo(journey.withTouchpoint("pays", pays -> pays.attribute("grid.channel", "Tent")));
    assertThat(JourneyGrid.read(changed).journey().touchpoint("pays").orElseThrow().emotion())
        .isEmpty();
  }

  @Test
  void aJourneyIsWrittenForOsmm() {
    Locale locale = Locale.ENGLISH;
    Journey journey =
        JOURNEY.withTouchpoint(
            "pays", pays -> pays.action(ActionKind.EMAIL, mail -> mail.trigger("Basket left")));
    // README: osmm
    FormatWriting written = OsmmJourney.write(journey);
    String osmm = written.text(); // as OSMM's schema demands
    List<FormatRemark> assumed = written.remarks(); // an empty objective, say
    String notHeld = written.losses().toText(locale);

    JourneyReading osmmReading = OsmmJourney.read(osmm);
    Journey fromOsmm = osmmReading.journey();
    // end
    assertThat(fromOsmm.goal()).isEqualTo(journey.goal());
    assertThat(assumed).isNotEmpty();
    assertThat(notHeld).contains("emotion: 1 touchpoint");
  }

  @Test
  void aPlanAndWhatACustomerDidAreWrittenAsCjml() {
    Journey plan =
        Journey.builder("plan", "Plan")
            .phase(PURCHASE, phase -> phase.touchpoint("T1", "Pays").touchpoint("T2", "Gets it"))
            .build();
    Trail anna =
        Trail.of("Anna", Encounter.of("Anna", Instant.parse("2026-03-02T08:00:00Z"), "T1"));
    // README: cjml
    Replay replay = ObservationPlan.of(plan).replay(anna);
    FormatWriting document = Cjml.write(plan, replay, Scale.of(1, 5));
    String xml = document.text(); // with the compliance that follows from the replay

    Cjml cjml = Cjml.read(xml);
    Journey planned = cjml.plans().get(0).journey();
    CjmlTrail actual = cjml.trails(ZoneId.of("Europe/Amsterdam"), Scale.of(1, 5)).get(0);
    Trail trail = actual.trail().orElseThrow();
    // end
    assertThat(xml).contains("<compliance>missing</compliance>");
    assertThat(planned.touchpoints()).hasSize(2);
    assertThat(trail).isEqualTo(anna);
  }
}
