package io.github.klantreis.part;

import static java.util.Objects.requireNonNull;

import com.google.common.base.CharMatcher;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Listing;
import io.github.klantreis.wording.Numbers;
import io.github.klantreis.wording.Quotation;
import java.net.URI;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * A PNG or JPEG image that a {@link Picture} holds itself, in a {@code data:} address, so that maps
 * can draw it without loading anything.
 *
 * <p>Only raster images are embedded, as an SVG may hold programs. The image is checked to be
 * complete and no larger than {@value #MAX_BYTES} bytes and {@value #MAX_SIDE} pixels a side; it is
 * not decoded. Metadata stays in it: the place where a photo was taken is on the map for who looks
 * for it, and a photo that is only turned by its metadata is drawn unturned by some renderers.
 *
 * <p>Immutable, equal by value and thread-safe.
 */
public final class EmbeddedPicture {
  /** The most bytes of an image. */
  public static final int MAX_BYTES = 65_536;

  /** The largest width and height of an image, in pixels. */
  public static final int MAX_SIDE = 2_048;

  private static final String PNG = "PNG";
  private static final String JPEG = "JPEG";
  private static final String PNG_START = "data:image/png;base64,";
  private static final String JPEG_START = "data:image/jpeg;base64,";

  private static final Text WORDS =
      Text.en("embedded {format}, {width} × {height} pixels, {bytes} bytes")
          .nl("ingesloten {format}, {width} × {height} pixels, {bytes} bytes");

  private static final Text OTHER_FORM =
      Text.en("{address} embeds no PNG or JPEG; allowed are \"{png}…\" and \"{jpeg}…\"")
          .nl("{address} bevat geen PNG of JPEG; toegestaan zijn \"{png}…\" en \"{jpeg}…\"");
  private static final Text NO_BASE64 =
      Text.en("the data of the picture are not base64")
          .nl("de gegevens van de afbeelding zijn geen base64");
  private static final Text NO_PNG =
      Text.en("the data of the picture are not a complete PNG")
          .nl("de gegevens van de afbeelding zijn geen volledige PNG");
  private static final Text NO_JPEG =
      Text.en("the data of the picture are not a complete JPEG")
          .nl("de gegevens van de afbeelding zijn geen volledige JPEG");
  private static final Text NEITHER =
      Text.en("the data of the picture are neither a complete PNG nor a complete JPEG")
          .nl("de gegevens van de afbeelding zijn geen volledige PNG of JPEG");
  private static final Text TOO_LARGE =
      Text.en("the picture has {bytes} bytes; allowed are at most {most}")
          .nl("de afbeelding heeft {bytes} bytes; toegestaan zijn er hoogstens {most}");
  private static final Text TOO_WIDE =
      Text.en("the picture has {width} × {height} pixels; allowed are 1 to {most} a side")
          .nl(
              "de afbeelding heeft {width} × {height} pixels; toegestaan zijn 1 tot {most} per"
                  + " zijde");

  private final URI address;
  private final String format;
  private final int width;
  private final int height;
  private final int bytes;

  private EmbeddedPicture(URI address, String format, int width, int height, int bytes) {
    this.address = address;
    this.format = format;
    this.width = width;
    this.height = height;
    this.bytes = bytes;
  }

  /**
   * Embeds an image.
   *
   * @param image the bytes of a PNG or JPEG file
   * @return the image, checked
   * @throws IllegalArgumentException if it is no complete PNG or JPEG, or too large
   */
  public static EmbeddedPicture of(byte[] image) {
    Reading reading = reading(image);
    if (reading.picture == null) {
      throw new IllegalArgumentException(requireNonNull(reading.problem).get(Locale.ENGLISH));
    }
    return reading.picture;
  }

  /**
   * Returns the image in an address.
   *
   * @param address any address
   * @return the image, or empty if the address leads elsewhere or its image has a {@linkplain
   *     #problem(URI) problem}
   */
  public static Optional<EmbeddedPicture> from(URI address) {
    return Optional.ofNullable(reading(address).picture);
  }

  /**
   * Returns what is wrong with the image in an address.
   *
   * @param address any address
   * @return the problem in words; empty if the image is sound, and for an address that is no {@code
   *     data:} address
   */
  public static Optional<Text> problem(URI address) {
    return Optional.ofNullable(reading(address).problem);
  }

  private static Reading reading(byte[] image) {
    requireNonNull(image, "image");
    if (image.length > MAX_BYTES) {
      return Reading.tooLarge(image.length);
    }
    boolean isPng = png(image) != null;
    URI address =
        URI.create((isPng ? PNG_START : JPEG_START) + Base64.getEncoder().encodeToString(image));
    return Reading.of(address, image, isPng, NEITHER);
  }

  private static Reading reading(URI address) {
    requireNonNull(address, "address");
    if (!"data".equalsIgnoreCase(address.getScheme())) {
      return Reading.NOTHING;
    }
    String text = address.toString();
    boolean isPng = text.startsWith(PNG_START);
    if (!isPng && !text.startsWith(JPEG_START)) {
      return Reading.refused(
          Listing.filled(
              OTHER_FORM,
              Map.of("address", Quotation.quoted(text), "png", PNG_START, "jpeg", JPEG_START)));
    }
    String data = text.substring(text.indexOf(',') + 1);
    long bytes = CharMatcher.is('=').trimTrailingFrom(data).length() * 3L / 4;
    if (bytes > MAX_BYTES) {
      return Reading.tooLarge(bytes);
    }
    try {
      byte[] image = Base64.getDecoder().decode(data);
      return Reading.of(address, image, isPng, isPng ? NO_PNG : NO_JPEG);
    } catch (IllegalArgumentException noBase64) {
      return Reading.refused(NO_BASE64);
    }
  }

  /** What is in an address: an image, a problem, or nothing. */
  private record Reading(@Nullable EmbeddedPicture picture, @Nullable Text problem) {
    static final Reading NOTHING = new Reading(null, null);

    static Reading refused(Text problem) {
      return new Reading(null, problem);
    }

    static Reading tooLarge(long bytes) {
      return refused(
          Listing.filled(
              TOO_LARGE,
              Map.of("bytes", Numbers.grouped(bytes), "most", Numbers.grouped(MAX_BYTES))));
    }

    static Reading of(URI address, byte[] image, boolean isPng, Text incomplete) {
      Size size = isPng ? png(image) : jpeg(image);
      if (size == null) {
        return refused(incomplete);
      }
      if (Math.min(size.width, size.height) < 1 || Math.max(size.width, size.height) > MAX_SIDE) {
        return refused(
            Listing.filled(
                TOO_WIDE,
                Map.of(
                    "width",
                    Numbers.grouped(size.width),
                    "height",
                    Numbers.grouped(size.height),
                    "most",
                    Numbers.grouped(MAX_SIDE))));
      }
      return new Reading(
          new EmbeddedPicture(address, isPng ? PNG : JPEG, size.width, size.height, image.length),
          null);
    }
  }

  private record Size(int width, int height) {}

  /** Returns the size of a PNG: a signature and chunks, each with its checksum, up to the last. */
  private static @Nullable Size png(byte[] image) {
    if (image.length < 33
        || longAt(image, 0) != 0x89504E470D0A1A0AL
        || intAt(image, 12) != 0x49484452) {
      return null;
    }
    int at = 8;
    boolean hasData = false;
    while (at + 12 <= image.length) {
      int length = intAt(image, at);
      if (length < 0 || length > image.length - at - 12) {
        return null;
      }
      CRC32 sum = new CRC32();
      sum.update(image, at + 4, length + 4);
      if ((int) sum.getValue() != intAt(image, at + 8 + length)) {
        return null;
      }
      int kind = intAt(image, at + 4);
      hasData |= kind == 0x49444154;
      at += length + 12;
      if (kind == 0x49454E44) {
        return hasData && at == image.length ? new Size(intAt(image, 16), intAt(image, 20)) : null;
      }
    }
    return null;
  }

  /** Returns the size of a JPEG: segments up to the compressed data, and the end mark. */
  private static @Nullable Size jpeg(byte[] image) {
    int last = image.length - 2;
    if (last < 4 || shortAt(image, 0) != 0xFFD8 || shortAt(image, last) != 0xFFD9) {
      return null;
    }
    Size size = null;
    int at = 2;
    while (at + 4 <= last) {
      int mark = shortAt(image, at);
      int length = shortAt(image, at + 2);
      if (mark <= 0xFF01 || length < 2 || length > last - at - 2) {
        return null;
      }
      if (mark == 0xFFDA) {
        return size;
      }
      // Frames are the marks from C0 to CF but those of tables, extensions and arithmetic coding.
      boolean isFrame =
          mark >= 0xFFC0 && mark <= 0xFFCF && mark != 0xFFC4 && mark != 0xFFC8 && mark != 0xFFCC;
      if (isFrame && length >= 8) {
        size = new Size(shortAt(image, at + 7), shortAt(image, at + 5));
      }
      at += length + 2;
    }
    return null;
  }

  private static int shortAt(byte[] bytes, int at) {
    return ((bytes[at] & 255) << 8) | (bytes[at + 1] & 255);
  }

  private static int intAt(byte[] bytes, int at) {
    return (shortAt(bytes, at) << 16) | shortAt(bytes, at + 2);
  }

  private static long longAt(byte[] bytes, int at) {
    return ((long) intAt(bytes, at) << 32) | (intAt(bytes, at + 4) & 0xFFFFFFFFL);
  }

  /**
   * Returns the address that holds the image.
   *
   * @return the {@code data:} address
   */
  public URI address() {
    return address;
  }

  /**
   * Returns the width.
   *
   * @return the width in pixels, from 1 to {@value #MAX_SIDE}
   */
  public int width() {
    return width;
  }

  /**
   * Returns the height.
   *
   * @return the height in pixels, from 1 to {@value #MAX_SIDE}
   */
  public int height() {
    return height;
  }

  /**
   * Returns what the image is, instead of its data.
   *
   * @return words such as "embedded PNG, 320 × 240 pixels, 1,204 bytes"
   */
  public Text words() {
    return Listing.filled(
        WORDS,
        Map.of(
            "format",
            format,
            "width",
            Numbers.grouped(width),
            "height",
            Numbers.grouped(height),
            "bytes",
            Numbers.grouped(bytes)));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof EmbeddedPicture that && address.equals(that.address);
  }

  @Override
  public int hashCode() {
    return address.hashCode();
  }

  /** Returns the {@link #words()} in English. */
  @Override
  public String toString() {
    return words().get(Locale.ENGLISH);
  }
}
