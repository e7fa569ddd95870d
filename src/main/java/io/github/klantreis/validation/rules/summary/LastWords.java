package io.github.klantreis.validation.rules.summary;

import com.google.common.collect.ImmutableSet;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.term.Participant;
import io.github.klantreis.term.Side;
import io.github.klantreis.validation.Overview;
import java.util.List;

/**
 * In which phases customers who come to the first touchpoint may have heard nothing at the last one
 * before. The first phase of a journey is not among them, as it is unknown what comes before.
 *
 * @param silent the ids of the phases
 */
public record LastWords(ImmutableSet<String> silent) {
  /** Of the whole journey. */
  public static final Overview<LastWords> OVERVIEW = Overview.of(Last::in, LastWords::together);

  /**
   * How a phase ends.
   *
   * @param phase the id of the phase
   * @param isEmpty whether no touchpoint is its last
   * @param tells whether something is told on the phase or at a last touchpoint
   * @param callers who starts the contact at the last touchpoints
   */
  private record Last(
      String phase, boolean isEmpty, boolean tells, ImmutableSet<Participant> callers) {
    static Last in(Phase phase) {
      List<Touchpoint> last = phase.lastTouchpoints();
      boolean tells = !phase.expectations().isEmpty();
      ImmutableSet.Builder<Participant> callers = ImmutableSet.builder();
      for (Touchpoint touchpoint : last) {
        tells |= LastWords.tells(touchpoint);
        if (!Contact.isActivity(touchpoint)) {
          touchpoint.initiator().ifPresent(callers::add);
        }
      }
      return new Last(phase.id(), last.isEmpty(), tells, callers.build());
    }
  }

  private static LastWords together(Journey journey, List<Last> phases) {
    ImmutableSet.Builder<String> silent = ImmutableSet.builder();
    Last before = null;
    for (Last phase : phases) {
      if (before != null
          && !before.tells()
          && before.callers().stream().noneMatch(who -> journey.sideOf(who) == Side.COMPANY)) {
        silent.add(phase.phase());
      }
      if (!phase.isEmpty()) {
        before = phase;
      }
    }
    return new LastWords(silent.build());
  }

  /** Whether something is promised, told or done at a touchpoint. */
  public static boolean tells(Touchpoint touchpoint) {
    return Contact.saysWhatIsDone(touchpoint) || !touchpoint.expectations().isEmpty();
  }
}
