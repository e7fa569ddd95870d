package io.github.klantreis.change;

import com.google.common.collect.ImmutableList;
import io.github.klantreis.model.ElementPath;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.part.BranchPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The touchpoints of all phases that differ. Which of them moved to another phase is only known
 * when all are matched.
 */
@SuppressWarnings("ReferenceEquality") // equal references mean no difference
final class PhaseCrossing {
  private final Map<String, Siblings<Touchpoint>> byPhase = new HashMap<>();
  private final Map<String, Origin> origins = new HashMap<>();

  /** The former place of a touchpoint that is now in another phase. */
  record Origin(Touchpoint touchpoint, Position position) {}

  static PhaseCrossing of(Siblings<Phase> phases) {
    PhaseCrossing crossing = new PhaseCrossing();
    crossing.match(phases);
    return crossing;
  }

  /** Returns the touchpoints of a phase in the second journey; null if they are unchanged. */
  @Nullable Siblings<Touchpoint> touchpoints(String phaseId) {
    return byPhase.get(phaseId);
  }

  /** Returns the origin of a touchpoint that moved to another phase; null if it did not. */
  @Nullable Origin origin(String touchpointId) {
    return origins.get(touchpointId);
  }

  Phase withoutThoseThatCross(Phase phase) {
    ImmutableList<Touchpoint> own =
        phase.touchpoints().stream()
            .filter(touchpoint -> !origins.containsKey(touchpoint.id()))
            .collect(ImmutableList.toImmutableList());
    return own.size() == phase.touchpoints().size()
        ? phase
        : phase.toBuilder().touchpoints(own, phase.branches()).build();
  }

  private void match(Siblings<Phase> phases) {
    Map<String, Origin> leaving = new HashMap<>();
    for (int i = 0; i < phases.after().size(); i++) {
      Phase now = phases.after().get(i);
      Phase former = phases.wasThere(i) ? phases.before().get(phases.former(i)) : null;
      List<Touchpoint> then = former == null ? ImmutableList.of() : former.touchpoints();
      Map<String, BranchPath> branches = former == null ? Map.of() : former.branches();
      if (then != now.touchpoints() || !branches.equals(now.branches())) {
        Siblings<Touchpoint> siblings =
            Siblings.of(then, branches, now.touchpoints(), now.branches());
        byPhase.put(now.id(), siblings);
        for (int j = 0; j < then.size(); j++) {
          if (siblings.isGone(j)) {
            leave(leaving, then.get(j), siblings.positionBefore(ElementPath.phase(now.id()), j));
          }
        }
      }
    }
    for (int i = 0; i < phases.before().size(); i++) {
      if (phases.isGone(i)) {
        Phase then = phases.before().get(i);
        for (int j = 0; j < then.touchpoints().size(); j++) {
          Touchpoint leaves = then.touchpoints().get(j);
          leave(
              leaving,
              leaves,
              new Position(ElementPath.phase(then.id()), j, then.branchOf(leaves.id())));
        }
      }
    }
    for (Siblings<Touchpoint> siblings : byPhase.values()) {
      for (int i = 0; i < siblings.after().size(); i++) {
        String id = siblings.after().get(i).id();
        Origin origin = siblings.wasThere(i) ? null : leaving.get(id);
        if (origin != null) {
          origins.put(id, origin);
        }
      }
    }
  }

  private static void leave(Map<String, Origin> leaving, Touchpoint touchpoint, Position position) {
    leaving.put(touchpoint.id(), new Origin(touchpoint, position));
  }
}
