package io.github.klantreis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.SVGLoader;
import io.github.klantreis.drawing.JourneyMap;
import io.github.klantreis.drawing.theme.Theme;
import io.github.klantreis.example.HeatPumpMaintenance;
import io.github.klantreis.example.SolarPanels;
import io.github.klantreis.model.Journey;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.swing.JComponent;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.PNGTranscoder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What renderers of the JVM make of a map, beside what Chromium does. */
final class RenderersTest {
  private static final int BLOCK = 8;
  private static final int TOLERANCE = 40;

  /** Maps from the left, and one for readers from the right. */
  static Map<String, JourneyMap> maps() {
    Journey heatPumps = HeatPumpMaintenance.asIs();
    return Map.of(
        "solar", JourneyMap.of(SolarPanels.asIs()),
        "heat-pumps", JourneyMap.of(heatPumps),
        "mirrored", JourneyMap.of(heatPumps).language(Locale.forLanguageTag("he")));
  }

  static Set<String> names() {
    return maps().keySet();
  }

  @ParameterizedTest
  @MethodSource("names")
  void drawMapsAsChromiumDoes(String name) throws Exception {
    String svg = maps().get(name).toSvg();
    Path file = Chromium.OUTPUT.resolve(name + "-drawn.svg").toAbsolutePath();
    SVGDocument document;
    try (Chromium chromium = Chromium.start()) {
      Files.writeString(file, svg);
      document = Objects.requireNonNull(new SVGLoader().load(file.toUri().toURL()));
      int width = (int) document.size().width;
      int height = (int) document.size().height;
      BufferedImage seen = chromium.picture(file, width, height);

      assertThat(off(jsvg(document, width, height), seen)).as("JSVG").isLessThan(0.001);
      assertThat(off(batik(svg), seen)).as("Batik").isLessThan(0.001);
    }
  }

  /** JSVG drops the rule before a media query, which must not be a colour. */
  @Test
  void drawColoursOfPhases() throws Exception {
    Theme theme =
        Theme.builder().phaseColour("usage", "#2a9d8f").phaseColour("advocacy", "#8e44ad").build();
    String svg = JourneyMap.of(SolarPanels.asIs()).theme(theme).toSvg();
    Path file = Chromium.OUTPUT.resolve("colours.svg").toAbsolutePath();
    Files.createDirectories(Chromium.OUTPUT);
    Files.writeString(file, svg);
    SVGDocument document = Objects.requireNonNull(new SVGLoader().load(file.toUri().toURL()));
    BufferedImage jsvg = jsvg(document, (int) document.size().width, (int) document.size().height);

    for (int colour : new int[] {0xff2a9d8f, 0xff8e44ad}) {
      assertThat(pixels(jsvg, colour)).as("JSVG").isGreaterThan(500);
      assertThat(pixels(batik(svg), colour)).as("Batik").isGreaterThan(500);
    }
  }

  private static int pixels(BufferedImage image, int colour) {
    int count = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        count += image.getRGB(x, y) == colour ? 1 : 0;
      }
    }
    return count;
  }

  private static BufferedImage jsvg(SVGDocument document, int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    document.render((JComponent) null, graphics);
    graphics.dispose();
    return image;
  }

  private static BufferedImage batik(String svg) throws Exception {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    new PNGTranscoder()
        .transcode(
            new TranscoderInput(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8))),
            new TranscoderOutput(png));
    return ImageIO.read(new ByteArrayInputStream(png.toByteArray()));
  }

  /** Returns the share of blocks of which the mean colours differ visibly. */
  private static double off(BufferedImage one, BufferedImage other) {
    assertThat(one.getWidth()).isEqualTo(other.getWidth());
    int off = 0;
    int all = 0;
    int height = Math.min(one.getHeight(), other.getHeight());
    for (int y = 0; y + BLOCK <= height; y += BLOCK) {
      for (int x = 0; x + BLOCK <= one.getWidth(); x += BLOCK) {
        all++;
        off += differs(one, other, x, y) ? 1 : 0;
      }
    }
    return (double) off / all;
  }

  private static boolean differs(BufferedImage one, BufferedImage other, int x, int y) {
    for (int shift = 0; shift <= 16; shift += 8) {
      int sum = 0;
      for (int i = 0; i < BLOCK * BLOCK; i++) {
        int atX = x + i % BLOCK;
        int atY = y + i / BLOCK;
        sum += (one.getRGB(atX, atY) >> shift & 255) - (other.getRGB(atX, atY) >> shift & 255);
      }
      if (Math.abs(sum) > TOLERANCE * BLOCK * BLOCK) {
        return true;
      }
    }
    return false;
  }
}
