package io.github.klantreis.part;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.term.LinkKind;

/**
 * A link in a message.
 *
 * @param kind the kind of page to which the link leads
 * @param target the address, as the message shows it
 */
public record Link(LinkKind kind, String target) {
  /**
   * Refuses null.
   *
   * @param kind the kind of page to which the link leads
   * @param target the address, as the message shows it
   */
  public Link {
    requireNonNull(kind, "kind");
    requireNonNull(target, "target");
  }
}
