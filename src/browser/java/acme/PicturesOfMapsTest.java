package acme;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.klantreis.drawing.JourneyMap;
import io.github.klantreis.example.SolarPanels;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.batik.transcoder.Transcoder;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.PNGTranscoder;
import org.apache.fop.svg.PDFTranscoder;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The guide's sample of a map as PNG and as PDF. */
@Tag("browser")
final class PicturesOfMapsTest {
  @TempDir private Path folder;

  @Test
  void mapsAreWrittenAsPngAndAsPdf() throws Exception {
    JourneyMap map = JourneyMap.of(SolarPanels.asIs());

    write(map, new PNGTranscoder(), folder.resolve("map.png"));
    write(map, new PDFTranscoder(), folder.resolve("map.pdf"));

    assertThat(start("map.png")).isEqualTo("\u0089PNG");
    assertThat(start("map.pdf")).isEqualTo("%PDF");
  }

  // README: pictures
  static void write(JourneyMap map, Transcoder renderer, Path file) throws Exception {
    try (OutputStream out = Files.newOutputStream(file)) {
      renderer.transcode(
          new TranscoderInput(new StringReader(map.toSvg())), new TranscoderOutput(out));
    }
  }

  // end

  private String start(String file) throws Exception {
    return new String(Files.readAllBytes(folder.resolve(file)), 0, 4, ISO_8859_1);
  }
}
