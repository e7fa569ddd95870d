package io.github.klantreis.part;

import static java.util.Objects.requireNonNull;

import java.net.URI;

/**
 * A picture, by its address, which Klantreis never opens.
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
}
