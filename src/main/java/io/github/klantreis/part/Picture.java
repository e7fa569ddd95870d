package io.github.klantreis.part;

import static java.util.Objects.requireNonNull;

import java.net.URI;

/**
 * A picture, by its address; Klantreis never opens it.
 *
 * @param address where the picture is
 * @param description what it shows, for those who cannot see it
 */
public record Picture(URI address, String description) {
  /**
   * Refuses null.
   *
   * @param address where the picture is
   * @param description what it shows, for those who cannot see it
   */
  public Picture {
    requireNonNull(address, "address");
    requireNonNull(description, "description");
  }
}
