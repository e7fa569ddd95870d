package io.github.klantreis.validation.rules.summary;

import com.google.common.collect.ImmutableSet;
import io.github.klantreis.model.JourneyHeading;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.validation.Overview;
import io.github.klantreis.validation.PhaseFact;
import io.github.klantreis.validation.rules.text.Families;
import java.util.List;

/**
 * The start of a journey in which nobody of the organisation, nor a partner, knows of the people
 * who make it.
 *
 * @param before the ids of the touchpoints before somebody is met
 * @param first the id of the touchpoint at which people first turn to somebody, if they start it
 *     themselves; else empty
 * @param isMet whether somebody is met
 */
public record FirstContact(ImmutableSet<String> before, String first, boolean isMet) {
  /** Of the whole journey. */
  public static final Overview<FirstContact> OVERVIEW =
      Overview.of(
          PhaseFact.underHeading(FirstContact::in).reading(FirstContact::part),
          (journey, phases) -> together(phases));

  /** All of a touchpoint on which it depends. */
  public static Object part(Touchpoint touchpoint) {
    return List.of(Contact.ofOrganisation(touchpoint), touchpoint.name());
  }

  /** Of a phase. */
  public static FirstContact in(Phase phase, JourneyHeading journey) {
    ImmutableSet.Builder<String> before = ImmutableSet.builder();
    for (Touchpoint touchpoint : phase.touchpoints()) {
      // Who waits for something has turned to somebody before, unless it is for one of their own.
      if (Waiting.isOne(touchpoint)
          && !Families.WAIT_AND_SEE.areIn(touchpoint.name())
          && !Waiting.isForOwnPeople(touchpoint, journey)) {
        return new FirstContact(before.build(), "", true);
      }
      if (!Contact.isWithoutOrganisation(touchpoint, journey)) {
        boolean isOwn = !Contact.isStartedByOthers(touchpoint, journey);
        return new FirstContact(before.build(), isOwn ? touchpoint.id() : "", true);
      }
      before.add(touchpoint.id());
    }
    return new FirstContact(before.build(), "", false);
  }

  /** Of a whole journey, by its phases in order. */
  public static FirstContact together(List<FirstContact> phases) {
    ImmutableSet.Builder<String> before = ImmutableSet.builder();
    for (FirstContact phase : phases) {
      before.addAll(phase.before);
      if (phase.isMet) {
        return new FirstContact(before.build(), phase.first, true);
      }
    }
    return new FirstContact(ImmutableSet.of(), "", false);
  }

  /** Whether it comes before somebody is met. */
  public boolean isBefore(Touchpoint touchpoint) {
    return before.contains(touchpoint.id());
  }

  /** Whether nobody can know of the people who wait until they come to a touchpoint. */
  public boolean isUnknownUntil(Touchpoint touchpoint) {
    return isBefore(touchpoint) || first.equals(touchpoint.id());
  }
}
