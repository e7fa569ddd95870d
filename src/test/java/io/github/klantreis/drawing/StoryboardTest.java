package io.github.klantreis.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.klantreis.change.JourneyDiff;
import io.github.klantreis.drawing.theme.MapLane;
import io.github.klantreis.drawing.theme.Theme;
import io.github.klantreis.exchange.grid.JourneyGrid;
import io.github.klantreis.exchange.json.JourneyJson;
import io.github.klantreis.exchange.mermaid.MermaidWriting;
import io.github.klantreis.model.InvalidJourneyException;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.StructuralProblem;
import io.github.klantreis.part.Picture;
import io.github.klantreis.phase.CanonicalPhase;
import java.net.URI;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;

/** Pictures that a journey holds itself, wherever it goes. */
final class StoryboardTest {
  private static final Locale NL = Locale.forLanguageTag("nl");
  private static final String PIXEL =
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAAC0lEQVR4nGNgAAIAAAUAAXpeqz8AAAAASUVORK5CYII=";
  private static final String ADDRESS = "data:image/png;base64," + PIXEL;
  private static final Picture ROOF =
      Picture.embedded(Base64.getDecoder().decode(PIXEL), "A roof <with panels>");
  private static final Picture ELSEWHERE =
      new Picture(URI.create("https://example.org/a.png"), "A house");

  private static final Journey JOURNEY =
      Journey.builder("solar", "Solar panels")
          .persona("owner", "Owner", p -> p.picture(ROOF))
          .phase(
              CanonicalPhase.USAGE,
              p -> p.picture(ROOF).touchpoint("looks", "Looks", t -> t.picture(ROOF)))
          .build();

  private static Journey elsewhere() {
    return Journey.builder("solar", "Solar panels")
        .persona("owner", "Owner", p -> p.picture(ELSEWHERE))
        .phase(CanonicalPhase.USAGE, p -> p.touchpoint("looks", "Looks", t -> t.picture(ELSEWHERE)))
        .build();
  }

  @Test
  void picturesAreDrawnWithWhatTheyShow() {
    String svg = JourneyMap.of(JOURNEY).toSvg();
    assertThat(svg.split("<image ", -1)).as("portrait, phase and touchpoint").hasSize(4);
    assertThat(svg)
        .contains("Storyboard", "xlink:href=\"" + ADDRESS + "\"")
        .contains("<title>A roof &lt;with panels&gt;</title></image>");
    String html = JourneyMap.of(JOURNEY).toHtml();
    assertThat(html)
        .contains(" href=\"" + ADDRESS + "\"", "; img-src data:; base-uri 'none'")
        .contains("embedded PNG, 1 × 1 pixels, 68 bytes");
    Theme without = Theme.builder().lanes(MapLane.TOUCHPOINTS).build();
    assertThat(JourneyMap.of(JOURNEY).theme(without).toSvg().split("<image ", -1)).hasSize(2);
  }

  @Test
  void nothingIsLoadedFromElsewhere() {
    assertThat(JourneyMap.of(elsewhere()).toSvg()).doesNotContain("<image", "Storyboard");
    assertThat(JourneyMap.of(elsewhere()).toHtml()).doesNotContain("<image", "img-src");
  }

  @Test
  void wordsTakeThePlaceOfData() {
    assertThat(JourneyMap.of(JOURNEY).toMarkdown())
        .contains("embedded PNG, 1 × 1 pixels, 68 bytes")
        .doesNotContain("base64");
    MermaidWriting diagram = MermaidWriting.of(JOURNEY, Locale.ENGLISH);
    assertThat(diagram.toText(Locale.ENGLISH)).contains("pictures").doesNotContain("base64");
    JourneyGrid grid = JourneyGrid.of(JOURNEY, Locale.ENGLISH);
    assertThat(grid.toCsv()).doesNotContain("base64");
    assertThat(grid.losses().toString()).contains("ictures").doesNotContain("base64");
    Journey other =
        JOURNEY.withTouchpoint(
            "looks",
            t -> t.pictures(List.of(new Picture(ELSEWHERE.address(), ROOF.description()))));
    JourneyDiff diff = JourneyDiff.between(JOURNEY, other);
    assertThat(diff.toText(Locale.ENGLISH))
        .contains("embedded PNG, 1 × 1 pixels, 68 bytes")
        .doesNotContain("base64");
  }

  /** Returns an image of the same size with other bits: the pixel is of another colour type. */
  private static byte[] recoloured(byte[] image) {
    byte[] other = image.clone();
    other[25] = 4;
    CRC32 sum = new CRC32();
    sum.update(other, 12, 17);
    for (int i = 0; i < 4; i++) {
      other[29 + i] = (byte) (sum.getValue() >> (24 - 8 * i));
    }
    return other;
  }

  @Test
  void anotherImageOfThatSizeIsToldFromTheFirst() {
    Picture other =
        Picture.embedded(recoloured(Base64.getDecoder().decode(PIXEL)), ROOF.description());
    JourneyDiff diff =
        JourneyDiff.between(
            JOURNEY, JOURNEY.withTouchpoint("looks", t -> t.pictures(List.of(other))));
    assertThat(diff.toText(Locale.ENGLISH))
        .contains("(another image of that size)")
        .doesNotContain("base64");
    assertThat(diff.toText(NL)).contains("(een andere afbeelding van die grootte)");
  }

  @Test
  void jsonKeepsThem() {
    assertThat(JourneyJson.read(JourneyJson.write(JOURNEY))).isEqualTo(JOURNEY);
  }

  @Test
  void aJourneyWithAnUnsoundPictureIsRefused() {
    Picture script = new Picture(URI.create("data:image/svg+xml;base64,PHN2Zy8+"), "A roof");
    assertThatThrownBy(() -> JOURNEY.withTouchpoint("looks", t -> t.picture(script)))
        .isInstanceOfSatisfying(
            InvalidJourneyException.class,
            refused ->
                assertThat(refused.problems())
                    .singleElement()
                    .extracting(StructuralProblem::toString)
                    .asString()
                    .contains("looks", "embeds no PNG or JPEG"));
  }
}
