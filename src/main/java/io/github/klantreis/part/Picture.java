package io.github.klantreis.part;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.util.Optional;

/**
 * A picture, by its address, which Klantreis never opens, or with its image in a {@code data:}
 * address. Maps draw {@linkplain EmbeddedPicture embedded} images and no others, so that nothing is
 * loaded by who looks at them; a journey whose embedded images have a {@linkplain
 * EmbeddedPicture#problem(URI) problem} is refused.
 *
 * @param address the address of the picture
 * @param description what the picture shows, for readers who cannot see it
 */
public record Picture(URI address, String description) {
  /**
   * Refuses null.
   *
   * @param address the address of the picture
   * @param description what the picture shows, for readers who cannot see it
   */
  public Picture {
    requireNonNull(address, "address");
    requireNonNull(description, "description");
  }

  /**
   * Returns a picture with its image.
   *
   * @param image the bytes of a PNG or JPEG file
   * @param description what the picture shows, not blank
   * @return the picture
   * @throws IllegalArgumentException if the image is no complete PNG or JPEG, or larger than {@link
   *     EmbeddedPicture} allows
   */
  public static Picture embedded(byte[] image, String description) {
    return new Picture(EmbeddedPicture.of(image).address(), description);
  }

  /**
   * Returns the image, if the picture has it itself.
   *
   * @return the image, or empty if it is elsewhere
   */
  public Optional<EmbeddedPicture> embedded() {
    return EmbeddedPicture.from(address);
  }
}
