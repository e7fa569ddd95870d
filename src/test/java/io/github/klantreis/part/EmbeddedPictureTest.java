package io.github.klantreis.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class EmbeddedPictureTest {
  private static final Locale NL = Locale.forLanguageTag("nl");

  /** One transparent pixel. */
  private static final String PIXEL =
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAAC0lEQVR4nGNgAAIAAAUAAXpeqz8AAAAASUVORK5CYII=";

  /** The parts of a JPEG that say its size: start, frame, scan and end. */
  private static byte[] jpeg(int width, int height) {
    int[] bytes = {
      0xFF,
      0xD8,
      0xFF,
      0xC4,
      0,
      3,
      9,
      0xFF,
      0xC0,
      0,
      11,
      8,
      height >> 8,
      height & 255,
      width >> 8,
      width & 255,
      1,
      1,
      0x11,
      0,
      0xFF,
      0xDA,
      0,
      8,
      1,
      1,
      0,
      0,
      63,
      0,
      77,
      0xFF,
      0xD9
    };
    byte[] image = new byte[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      image[i] = (byte) bytes[i];
    }
    return image;
  }

  private static byte[] pixel() {
    return Base64.getDecoder().decode(PIXEL);
  }

  /** Returns the pixel as a PNG that says it is larger. */
  private static byte[] png(int width) {
    byte[] image = pixel();
    image[18] = (byte) (width >> 8);
    image[19] = (byte) width;
    CRC32 sum = new CRC32();
    sum.update(image, 12, 17);
    for (int i = 0; i < 4; i++) {
      image[29 + i] = (byte) (sum.getValue() >> (24 - 8 * i));
    }
    return image;
  }

  private static Optional<String> problem(String address) {
    return EmbeddedPicture.problem(URI.create(address)).map(text -> text.get(Locale.ENGLISH));
  }

  private static String data(String type, byte[] image) {
    return "data:image/" + type + ";base64," + Base64.getEncoder().encodeToString(image);
  }

  @Test
  void aPictureHoldsItsImage() {
    Picture picture = Picture.embedded(pixel(), "Nothing");
    EmbeddedPicture image = picture.embedded().orElseThrow();

    assertThat(picture.address()).hasToString("data:image/png;base64," + PIXEL);
    assertThat(image.address()).isEqualTo(picture.address());
    assertThat(image.width()).isEqualTo(1);
    assertThat(image.height()).isEqualTo(1);
    assertThat(image).hasToString("embedded PNG, 1 × 1 pixels, 68 bytes");
    assertThat(image.words().get(NL)).isEqualTo("ingesloten PNG, 1 × 1 pixels, 68 bytes");
    assertThat(image)
        .isEqualTo(EmbeddedPicture.from(picture.address()).orElseThrow())
        .hasSameHashCodeAs(EmbeddedPicture.of(pixel()))
        .isNotEqualTo(EmbeddedPicture.of(png(2)));
    assertThat(EmbeddedPicture.of(jpeg(640, 480)))
        .hasToString("embedded JPEG, 640 × 480 pixels, 33 bytes");
  }

  @Test
  void anImageElsewhereIsNotHeld() {
    assertThat(new Picture(URI.create("https://example.org/a.png"), "A").embedded()).isEmpty();
    assertThat(problem("https://example.org/a.png")).isEmpty();
  }

  @Test
  void allBitsOfAnImageAreThere() {
    byte[] pixel = pixel();
    for (int length = 0; length < pixel.length; length++) {
      assertThat(problem(data("png", Arrays.copyOf(pixel, length))))
          .as("cut at %s", length)
          .hasValue("the data of the picture are not a complete PNG");
    }
    assertThat(problem(data("png", Arrays.copyOf(pixel, pixel.length + 1)))).isPresent();
    byte[] other = pixel();
    other[44]++;
    assertThat(problem(data("png", other))).isPresent();
    byte[] jpeg = jpeg(2, 2);
    for (int length = 0; length < jpeg.length; length++) {
      assertThat(problem(data("jpeg", Arrays.copyOf(jpeg, length))))
          .as("cut at %s", length)
          .hasValue("the data of the picture are not a complete JPEG");
    }
    assertThat(problem(data("jpeg", pixel))).isPresent();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Picture.embedded(new byte[] {1, 2, 3}, "Nothing"))
        .withMessage("the data of the picture are neither a complete PNG nor a complete JPEG");
  }

  @Test
  void limitsAreSaid() {
    assertThat(EmbeddedPicture.of(png(EmbeddedPicture.MAX_SIDE)).width()).isEqualTo(2048);
    assertThat(problem(data("png", png(EmbeddedPicture.MAX_SIDE + 1))))
        .hasValue("the picture has 2,049 × 1 pixels; allowed are 1 to 2,048 a side");
    assertThat(problem(data("jpeg", jpeg(0, 5))))
        .hasValue("the picture has 0 × 5 pixels; allowed are 1 to 2,048 a side");
    byte[] large = new byte[EmbeddedPicture.MAX_BYTES + 1];
    assertThat(problem(data("png", large)))
        .hasValue("the picture has 65,537 bytes; allowed are at most 65,536");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EmbeddedPicture.of(large))
        .withMessage("the picture has 65,537 bytes; allowed are at most 65,536");
    assertThat(problem(data("png", new byte[70_000])))
        .hasValue("the picture has 70,000 bytes; allowed are at most 65,536");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "data:image/svg+xml;base64,PHN2Zy8+",
        "data:text/html,x",
        "data:image/png,x",
        "data:image/gif;base64,R0lGODlhAQABAAAAACw=",
        "DATA:image/png;base64,x",
        "data:image/png;charset=utf-8;base64,x"
      })
  void otherDataAreRefused(String address) {
    assertThat(problem(address).orElseThrow())
        .contains("embeds no PNG or JPEG", "\"data:image/png;base64,…\"");
    assertThat(EmbeddedPicture.from(URI.create(address))).isEmpty();
  }

  @Test
  void whatIsNoBase64IsRefused() {
    assertThat(problem("data:image/png;base64,a*b"))
        .hasValue("the data of the picture are not base64");
  }
}
