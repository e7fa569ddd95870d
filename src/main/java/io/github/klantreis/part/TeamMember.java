package io.github.klantreis.part;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.vocabulary.NoBean;
import org.immutables.value.Value;

/**
 * A member of the team that made the journey. The team should be broad: everybody involved in the
 * business, at several levels ("Zakelijke leadgeneratie, deel 3").
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface TeamMember extends NoBean permits ImmutableTeamMember {

  /**
   * Returns a member of the team.
   *
   * @param name the name
   * @param department the department where the member works
   * @return the member
   */
  static TeamMember of(String name, String department) {
    return ImmutableTeamMember.of(
        requireNonNull(name, "name"), requireNonNull(department, "department"));
  }

  /**
   * Returns the name.
   *
   * @return the name, not blank
   */
  String name();

  /**
   * Returns the department.
   *
   * @return the department, not blank
   */
  String department();
}
