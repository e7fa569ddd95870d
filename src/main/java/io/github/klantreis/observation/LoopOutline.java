package io.github.klantreis.observation;

import io.github.klantreis.model.Journey;
import io.github.klantreis.model.LoyaltyLoop;
import io.github.klantreis.model.Phase;
import io.github.klantreis.part.TimeSpan;
import io.github.klantreis.term.LoyalistKind;
import java.io.IOException;
import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The loyalty loops of a journey, as plain arrays. Loops are numbered in the order of the journey;
 * phases as in the {@linkplain JourneyOutline outline} that has the loops.
 */
final class LoopOutline {
  final String[] ids;

  /** Per loop the last phase with touchpoints that is not after the phase it leaves, or −1. */
  final int[] from;

  /**
   * Per loop the first phase with touchpoints that is not before the phase it enters, or one after
   * the last.
   */
  final int[] to;

  final boolean[] isPassive;

  /** Per loop how often it is due, or null if the journey does not say. */
  final @Nullable TimeSpan[] intervals;

  private LoopOutline(String[] ids) {
    this.ids = ids;
    from = new int[ids.length];
    to = new int[ids.length];
    isPassive = new boolean[ids.length];
    intervals = new TimeSpan[ids.length];
  }

  LoopOutline(Journey journey) {
    this(journey.loyaltyLoops().stream().map(LoyaltyLoop::id).toArray(String[]::new));
    List<Phase> phases = journey.phases();
    for (int l = 0; l < ids.length; l++) {
      LoyaltyLoop loop = journey.loyaltyLoops().get(l);
      Phase left = journey.phase(loop.from()).orElseThrow();
      int before = JourneyOutline.preceding(phases, journey.phase(loop.from()));
      from[l] = left.touchpoints().isEmpty() ? before - 1 : before;
      to[l] = JourneyOutline.preceding(phases, journey.phase(loop.to()));
      isPassive[l] = loop.loyalist().filter(LoyalistKind.PASSIVE::equals).isPresent();
      intervals[l] = loop.interval().orElse(null);
    }
  }

  /**
   * Reads loops.
   *
   * @param phases how many phases with touchpoints the journey has
   */
  static LoopOutline read(ObjectInput in, int phases) throws IOException {
    LoopOutline loops = new LoopOutline(SerialForm.distinctIds(SerialForm.readTexts(in)));
    for (int l = 0; l < loops.ids.length; l++) {
      loops.from[l] = readPhase(in, -1, phases);
      loops.to[l] = readPhase(in, 0, phases);
      loops.isPassive[l] = in.readBoolean();
      loops.intervals[l] = SerialForm.readSpan(in);
    }
    return loops;
  }

  /** Reads the number of a phase, or the number after the last phase. */
  static int readPhase(ObjectInput in, int least, int phases) throws IOException {
    int phase = in.readInt();
    SerialForm.require(phase >= least && phase <= phases, "the journey has no phase " + phase);
    return phase;
  }

  void write(ObjectOutput out) throws IOException {
    SerialForm.writeTexts(out, ids);
    for (int l = 0; l < ids.length; l++) {
      out.writeInt(from[l]);
      out.writeInt(to[l]);
      out.writeBoolean(isPassive[l]);
      SerialForm.writeSpan(out, intervals[l]);
    }
  }
}
