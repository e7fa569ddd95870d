package io.github.klantreis.part;

import static java.util.Objects.requireNonNull;

import org.immutables.value.Value;

/**
 * Somebody who worked on the journey. The team is broad: all who are involved in the business, at
 * several levels (seed text S4).
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface TeamMember permits ImmutableTeamMember {

  /**
   * A member of the team.
   *
   * @param name the name
   * @param department where he or she works
   * @return the member
   */
  static TeamMember of(String name, String department) {
    return ImmutableTeamMember.of(
        requireNonNull(name, "name"), requireNonNull(department, "department"));
  }

  /**
   * The name.
   *
   * @return the name, not blank
   */
  String name();

  /**
   * The department.
   *
   * @return the department, not blank
   */
  String department();
}
