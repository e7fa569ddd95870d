package io.github.klantreis.validation.rules.summary;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.part.NextStep;
import io.github.klantreis.term.Participant;
import io.github.klantreis.term.Side;
import io.github.klantreis.validation.Overview;
import java.util.List;
import java.util.Optional;

/**
 * What customers heard before they come from one phase to another.
 *
 * @param silent the ids of the phases to whose first touchpoints customers come without having
 *     heard anything at the last ones before; without the first phase of a journey, as it is
 *     unknown what comes before
 * @param told the ids of the touchpoints to which a next step leads from another phase, from a
 *     touchpoint at which something is told
 */
public record LastWords(ImmutableSet<String> silent, ImmutableSet<String> told) {
  /** Of the whole journey. */
  public static final Overview<LastWords> OVERVIEW = Overview.of(Parting::in, LastWords::together);

  /**
   * What is told where customers leave a phase.
   *
   * @param phase the id of the phase
   * @param isPromised whether the phase has an expectation
   * @param last the words at its last touchpoints
   * @param onTheWay the words from which next steps lead to other phases
   */
  private record Parting(
      String phase, boolean isPromised, ImmutableList<Word> last, ImmutableList<Way> onTheWay) {
    static Parting in(Phase phase) {
      ImmutableList.Builder<Way> ways = ImmutableList.builder();
      for (Touchpoint touchpoint : phase.touchpoints()) {
        for (NextStep step : touchpoint.nextSteps()) {
          if (phase.touchpoint(step.touchpointId()).isEmpty()) {
            ways.add(new Way(step.touchpointId(), Word.at(touchpoint)));
          }
        }
      }
      return new Parting(
          phase.id(),
          !phase.expectations().isEmpty(),
          phase.lastTouchpoints().stream().map(Word::at).collect(ImmutableList.toImmutableList()),
          ways.build());
    }

    boolean tells(Journey journey) {
      return isPromised || last.stream().anyMatch(word -> word.isHeard(journey));
    }
  }

  private record Way(String to, Word word) {}

  /**
   * What is heard at a touchpoint.
   *
   * @param isTold whether something is promised, told or done
   * @param caller who starts the contact
   */
  private record Word(boolean isTold, Optional<Participant> caller) {
    static Word at(Touchpoint touchpoint) {
      return new Word(
          tells(touchpoint),
          Contact.isActivity(touchpoint) ? Optional.empty() : touchpoint.initiator());
    }

    boolean isHeard(Journey journey) {
      return isTold || caller.filter(who -> journey.sideOf(who) == Side.COMPANY).isPresent();
    }
  }

  private static LastWords together(Journey journey, List<Parting> phases) {
    ImmutableSet.Builder<String> silent = ImmutableSet.builder();
    ImmutableSet.Builder<String> told = ImmutableSet.builder();
    Parting before = null;
    for (Parting phase : phases) {
      if (before != null && !before.tells(journey)) {
        silent.add(phase.phase());
      }
      if (!phase.last().isEmpty()) {
        before = phase;
      }
      for (Way way : phase.onTheWay()) {
        if (way.word().isHeard(journey)) {
          told.add(way.to());
        }
      }
    }
    return new LastWords(silent.build(), told.build());
  }

  /** Whether something is promised, told or done at a touchpoint. */
  public static boolean tells(Touchpoint touchpoint) {
    return Contact.saysWhatIsDone(touchpoint) || !touchpoint.expectations().isEmpty();
  }
}
