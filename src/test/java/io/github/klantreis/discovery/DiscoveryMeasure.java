package io.github.klantreis.discovery;

import io.github.klantreis.discovery.KnownJourney.Ends;
import io.github.klantreis.discovery.KnownJourney.Mess;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.part.Branch;
import io.github.klantreis.part.Branching;
import io.github.klantreis.term.BranchingKind;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** How much of known journeys is found again in logs of their customers. */
final class DiscoveryMeasure {
  private int journeys;
  private int loops;
  private int proposedLoops;
  private int proposedBranchings;
  private int choices;
  private int parallels;
  private int inOrder;
  private int withFalseEnding;
  private final Ratio endingsFound = new Ratio();
  private final Ratio touchpointsRight = new Ratio();
  private final Ratio touchpointsFound = new Ratio();
  private final Ratio boundariesRight = new Ratio();
  private final Ratio boundariesFound = new Ratio();

  static DiscoveryMeasure of(int journeys, int customers, Mess mess) {
    return of(journeys, customers, mess, Ends.LAST);
  }

  static DiscoveryMeasure of(int journeys, int customers, Mess mess, Ends ends) {
    DiscoveryMeasure measure = new DiscoveryMeasure();
    for (int seed = 0; seed < journeys; seed++) {
      measure.add(new KnownJourney(1000L * customers + seed), customers, mess, ends);
    }
    return measure;
  }

  private void add(KnownJourney known, int customers, Mess mess, Ends ends) {
    Journey found =
        JourneyDiscovery.of("found", "Found")
            .withPurchasesAt(known.names.get(known.purchase))
            .discover(known.trails(customers, mess, ends))
            .journey();
    journeys++;
    List<String> touchpoints = found.touchpoints().map(Touchpoint::id).toList();
    touchpointsRight.add(
        touchpoints.stream().filter(known.names::contains).count(), touchpoints.size());
    touchpointsFound.add(
        known.names.stream().filter(touchpoints::contains).count(), known.names.size());
    boundaries(known, found);
    endings(known, found, ends);
    List<Integer> phases =
        touchpoints.stream()
            .filter(known.names::contains)
            .map(id -> known.phaseOf[known.names.indexOf(id)])
            .toList();
    inOrder += phases.equals(phases.stream().sorted().toList()) ? 1 : 0;
    String buys = known.names.get(known.purchase);
    loops +=
        found.loyaltyLoops().stream()
                .anyMatch(
                    loop ->
                        found.phase(loop.to()).orElseThrow().touchpoints().stream()
                            .anyMatch(t -> t.id().equals(buys)))
            ? 1
            : 0;
    proposedLoops += found.loyaltyLoops().size();
    proposedBranchings += found.phases().stream().mapToInt(p -> p.branchings().size()).sum();
    choices += has(found, BranchingKind.CHOICE, known.names, known.choice) ? 1 : 0;
    parallels += has(found, BranchingKind.PARALLEL, known.names, known.parallel) ? 1 : 0;
  }

  /** Endings of the phase in which they are, and others, which are false. */
  private void endings(KnownJourney known, Journey found, Ends ends) {
    Set<String> right = new HashSet<>();
    boolean isFalse = false;
    for (Phase phase : found.phases()) {
      for (Touchpoint touchpoint : phase.touchpoints()) {
        Optional<Branch> branch = phase.branchOf(touchpoint.id()).flatMap(phase::branch);
        if (branch.filter(Branch::endsJourney).isEmpty()) {
          continue;
        }
        int refusal = -1;
        for (int each = 0; each < ends.refusals(); each++) {
          refusal = touchpoint.id().equals(KnownJourney.refusal(each)) ? each : refusal;
        }
        int of = refusal + 1;
        boolean isThere =
            refusal >= 0
                && phase.touchpoints().stream()
                    .anyMatch(
                        each ->
                            known.names.contains(each.id())
                                && known.phaseOf[known.names.indexOf(each.id())] == of);
        if (isThere) {
          right.add(touchpoint.id());
        }
        isFalse |= refusal < 0;
      }
    }
    endingsFound.add(right.size(), ends.refusals());
    withFalseEnding += isFalse ? 1 : 0;
  }

  double endings() {
    return endingsFound.share();
  }

  /** Returns the share of journeys in which anything else ends the journey. */
  double falseEndings() {
    return (double) withFalseEnding / journeys;
  }

  private static boolean has(Journey found, BranchingKind kind, List<String> names, int place) {
    for (Phase phase : found.phases()) {
      for (Branching branching : phase.branchings()) {
        if (branching.kind() == kind
            && phase
                .branchOf(names.get(place))
                .filter(b -> b.branching().equals(branching.id()))
                .isPresent()
            && phase
                .branchOf(names.get(place + 1))
                .filter(b -> b.branching().equals(branching.id()))
                .isPresent()
            && !phase.branchOf(names.get(place)).equals(phase.branchOf(names.get(place + 1)))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Boundaries as the sets of known touchpoints that come before them. */
  private void boundaries(KnownJourney known, Journey found) {
    Set<Set<String>> right = new HashSet<>();
    Set<String> before = new HashSet<>();
    for (int t = 0; t < known.phaseOf.length; t++) {
      if (t > 0 && known.phaseOf[t] != known.phaseOf[t - 1]) {
        right.add(Set.copyOf(before));
      }
      before.add(known.names.get(t));
    }
    Set<Set<String>> all = new HashSet<>();
    before.clear();
    for (Phase phase : found.phases()) {
      if (!before.isEmpty()) {
        all.add(Set.copyOf(before));
      }
      phase.touchpoints().stream()
          .map(Touchpoint::id)
          .filter(known.names::contains)
          .forEach(before::add);
    }
    long hits = all.stream().filter(right::contains).count();
    boundariesRight.add(hits, all.size());
    boundariesFound.add(hits, right.size());
  }

  double touchpointsRight() {
    return touchpointsRight.share();
  }

  double touchpointsFound() {
    return touchpointsFound.share();
  }

  double boundariesRight() {
    return boundariesRight.share();
  }

  double boundariesFound() {
    return boundariesFound.share();
  }

  double loops() {
    return (double) loops / journeys;
  }

  double choices() {
    return (double) choices / journeys;
  }

  double parallels() {
    return (double) parallels / journeys;
  }

  double loopsRight() {
    return proposedLoops == 0 ? 1 : (double) loops / proposedLoops;
  }

  double branchingsRight() {
    return proposedBranchings == 0 ? 1 : (double) (choices + parallels) / proposedBranchings;
  }

  double inOrder() {
    return (double) inOrder / journeys;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "touchpoints P %.2f R %.2f, boundaries P %.2f R %.2f, loop P %.2f R %.2f, choice R %.2f,"
            + " parallel R %.2f, branchings P %.2f, in order %.2f, endings R %.2f, false %.2f",
        touchpointsRight(),
        touchpointsFound(),
        boundariesRight(),
        boundariesFound(),
        loopsRight(),
        loops(),
        choices(),
        parallels(),
        branchingsRight(),
        inOrder(),
        endings(),
        falseEndings());
  }

  private static final class Ratio {
    private long part;
    private long whole;

    void add(long part, long whole) {
      this.part += part;
      this.whole += whole;
    }

    double share() {
      return whole == 0 ? 1 : (double) part / whole;
    }
  }
}
