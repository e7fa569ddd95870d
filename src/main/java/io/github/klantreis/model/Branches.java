package io.github.klantreis.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.klantreis.part.BranchPath;
import io.github.klantreis.part.Branching;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which branches the touchpoints of a phase are in. */
final class Branches {
  private Branches() {}

  /** Returns the branches of those touchpoints alone. */
  static ImmutableMap<String, BranchPath> of(
      Collection<Touchpoint> touchpoints, Map<String, BranchPath> branches) {
    if (branches.isEmpty()) {
      return ImmutableMap.of();
    }
    ImmutableMap.Builder<String, BranchPath> own = ImmutableMap.builder();
    for (Touchpoint touchpoint : touchpoints) {
      BranchPath branch = branches.get(touchpoint.id());
      if (branch != null) {
        own.put(touchpoint.id(), branch);
      }
    }
    return own.buildKeepingLast();
  }

  /** Returns the branches after a touchpoint got another id. */
  static ImmutableMap<String, BranchPath> renamed(
      ImmutableMap<String, BranchPath> branches, String from, String to) {
    BranchPath branch = branches.get(from);
    if (branch == null || from.equals(to)) {
      return branches;
    }
    Map<String, BranchPath> renamed = new LinkedHashMap<>(branches);
    renamed.remove(from);
    renamed.put(to, branch);
    return ImmutableMap.copyOf(renamed);
  }

  /**
   * Returns the steps of a phase. A branching without touchpoints, which a phase may have while it
   * is being built, comes before the next branching, or else last.
   */
  static ImmutableList<Step> steps(Phase phase) {
    ImmutableList.Builder<Step> steps = ImmutableList.builder();
    List<Touchpoint> all = phase.touchpoints();
    Deque<Branching> empty = new ArrayDeque<>(phase.branchings());
    Set<String> left = empty.stream().map(Branching::id).collect(Collectors.toSet());
    Map<String, Map<String, List<Touchpoint>>> inside = inside(phase);
    int next = 0;
    while (next < all.size()) {
      Branching branching = branching(phase, all.get(next));
      if (branching == null) {
        steps.add(all.get(next));
      } else {
        while (left.contains(branching.id())) {
          Branching upToIt = empty.remove();
          left.remove(upToIt.id());
          steps.add(step(upToIt, inside));
        }
      }
      next = end(phase, next);
    }
    empty.forEach(branching -> steps.add(step(branching, inside)));
    return steps.build();
  }

  /** Returns a branching with the touchpoints that are in its branches. */
  static BranchingStep step(Phase phase, Branching branching) {
    return step(branching, inside(phase));
  }

  private static BranchingStep step(
      Branching branching, Map<String, Map<String, List<Touchpoint>>> inside) {
    return new BranchingStep(branching, inside.getOrDefault(branching.id(), Map.of()));
  }

  /** Returns the touchpoints in branches, by branching and branch. */
  private static Map<String, Map<String, List<Touchpoint>>> inside(Phase phase) {
    Map<String, Map<String, List<Touchpoint>>> inside = new HashMap<>();
    for (Touchpoint touchpoint : phase.touchpoints()) {
      BranchPath in = phase.branchMap().get(touchpoint.id());
      if (in != null) {
        inside
            .computeIfAbsent(in.branching(), id -> new HashMap<>())
            .computeIfAbsent(in.branch(), id -> new ArrayList<>())
            .add(touchpoint);
      }
    }
    return inside;
  }

  /**
   * Returns the position behind a touchpoint, or behind the branching that starts with it; in a
   * branching, behind the rest of it.
   */
  static int end(Phase phase, int position) {
    List<Touchpoint> all = phase.touchpoints();
    String branching = branchingId(phase, all.get(position));
    int end = position + 1;
    while (branching != null
        && end < all.size()
        && branching.equals(branchingId(phase, all.get(end)))) {
      end++;
    }
    return end;
  }

  static @Nullable String branchingId(Phase phase, Touchpoint touchpoint) {
    BranchPath in = phase.branchMap().get(touchpoint.id());
    return in == null ? null : in.branching();
  }

  private static @Nullable Branching branching(Phase phase, Touchpoint touchpoint) {
    String id = branchingId(phase, touchpoint);
    return id == null ? null : phase.branching(id).orElse(null);
  }
}
