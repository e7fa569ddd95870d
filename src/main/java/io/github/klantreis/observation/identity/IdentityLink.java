package io.github.klantreis.observation.identity;

import static java.util.Objects.requireNonNull;

/**
 * A statement that an id belongs to a known person: the id of a device or cookie, or a further
 * known id of the same person.
 *
 * @param id the id, not blank
 * @param known the id of a person who is known, such as a customer number, not blank
 */
public record IdentityLink(String id, String known) {

  /**
   * Creates a link.
   *
   * @param id the id, not blank
   * @param known the id of a person who is known, not blank; equal to the id to state only that it
   *     is a known one
   * @throws IllegalArgumentException if an id is blank
   */
  public IdentityLink {
    if (requireNonNull(id, "id").isBlank() || requireNonNull(known, "known").isBlank()) {
      throw new IllegalArgumentException(
          "a link needs two ids that are not blank, but has '" + id + "' and '" + known + "'");
    }
  }
}
