package io.github.klantreis.readme;

import static io.github.klantreis.phase.CanonicalPhase.AWARENESS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.klantreis.drawing.JourneyMap;
import io.github.klantreis.drawing.theme.ColourRole;
import io.github.klantreis.drawing.theme.MapLane;
import io.github.klantreis.drawing.theme.Theme;
import io.github.klantreis.model.Journey;
import io.github.klantreis.part.Emotion;
import io.github.klantreis.part.Picture;
import io.github.klantreis.term.JourneyState;
import io.github.klantreis.validation.ValidationReport;
import io.github.klantreis.validation.rules.StandardRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The samples of the chapter "Draw it", compiled and run. */
final class DrawItTest {
  private static final String PIXEL =
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAAC0lEQVR4nGNgAAIAAAUAAXpeqz8AAAAASUVORK5CYII=";

  @Test
  void draws(@TempDir Path folder) throws IOException {
    Journey journey =
        Journey.builder("e-bike", "Buying an e-bike")
            .state(JourneyState.AS_IS)
            .persona("commuter", "Commuter", persona -> persona.quote("Never a traffic jam again"))
            .phase(
                AWARENESS,
                phase ->
                    phase.touchpoint(
                        "sees", "Sees a colleague's", t -> t.emotion(Emotion.positive("curious"))))
            .build();
    Journey toBe = journey.toBuilder().state(JourneyState.TO_BE).build();
    ValidationReport report = StandardRules.recommended().validate(journey);
    // README: draw
    JourneyMap map = JourneyMap.of(journey).findings(report);
    Files.writeString(folder.resolve("map.svg"), map.toSvg());
    Files.writeString(
        folder.resolve("map.html"), map.language(Locale.forLanguageTag("nl")).toHtml());

    String oneView = map.persona("commuter").toSvg();
    String asIsAndToBe = map.comparedWith(toBe).toHtml();
    // end
    // README: draw in own style
    Theme acme =
        Theme.builder()
            .light(ColourRole.PHASE, "#5b2333")
            .dark(ColourRole.PHASE, "#7c3a4c")
            .fonts("Source Sans 3", "Arial", "sans-serif")
            .lanes(MapLane.TOUCHPOINTS, MapLane.EMOTIONS, MapLane.PAIN_POINTS)
            .build();
    String inOurStyle = map.theme(acme).toSvg();
    // end
    // README: draw tags and phases
    Theme byTag =
        Theme.builder()
            .tagColour("self-service", "#2e86c1")
            .tagColour("risk", "#c0392b")
            .phaseColour("awareness", "#e0a52e")
            .build();
    // end
    byte[] sketch = Base64.getDecoder().decode(PIXEL);
    Files.write(folder.resolve("sketch.png"), sketch);
    // README: draw pictures
    Picture seen =
        Picture.embedded(
            Files.readAllBytes(folder.resolve("sketch.png")), "A colleague parks her e-bike");
    Journey illustrated = journey.withTouchpoint("sees", t -> t.picture(seen));
    // end
    assertThat(JourneyMap.of(illustrated).theme(byTag).toSvg())
        .contains("A colleague parks her e-bike", "colour of the phase");
    // README: draw in German
    String german =
        map.language(
                Locale.GERMAN,
                Map.of("Touchpoints", "Kontaktpunkte", "after {period}", "nach {period}"))
            .toHtml();
    // end
    assertThat(german).contains("<html lang=\"de\">", "Kontaktpunkte");
    assertThat(folder.resolve("map.svg")).content().contains("Sees a colleague");
    assertThat(folder.resolve("map.html")).content().contains("lang=\"nl\"");
    assertThat(oneView).contains("Never a traffic jam again");
    assertThat(asIsAndToBe).contains("What differs");
    assertThat(inOurStyle).contains("#5b2333", "\"Source Sans 3\"");
  }
}
