package io.github.klantreis.observation;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Suppliers;
import io.github.klantreis.model.Journey;
import io.github.klantreis.observation.wording.ReaderWords;
import io.github.klantreis.vocabulary.NoBean;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Characters;
import io.github.klantreis.wording.Dates;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One customer's trail compared with the journey: move by move, with what was bought, how far the
 * customer came in the funnel and why, and where the trail leaves the routes of the journey.
 *
 * <p>Immutable and thread-safe.
 */
public final class Replay implements NoBean {
  private static final Text HEAD = Text.en("{customer}: {status}").nl("{customer}: {status}");
  private static final Text HEAD_IN_PHASE =
      Text.en("{customer}: {status}, last seen in {phase}")
          .nl("{customer}: {status}, laatst gezien in {phase}");
  private static final Text HEAD_OPEN_AT_THE_END =
      Text.en("{customer}: every step reached, may come back; last seen in {phase}")
          .nl(
              "{customer}: alle stappen bereikt, komt misschien nog terug; laatst gezien in {phase}");
  private static final Text HEAD_STOPPED_AFTER_THE_END =
      Text.en("{customer}: every step reached, dropped off later; last seen in {phase}")
          .nl("{customer}: alle stappen bereikt, later afgehaakt; laatst gezien in {phase}");

  private final ObservationPlan plan;
  private final Traveller end;
  private final List<Move> moves;
  private final List<Purchase> purchases;
  private final List<Encounter> offTheMap;
  private final List<Encounter> ignored;
  private final List<Encounter> encounters;
  private final int[] touchpoints;
  private final @Nullable String persona;

  // Computed on first use, and once, even if several threads use it.
  private final Supplier<FunnelProgress> funnel;
  private final Supplier<Conformance> conformance;
  private final Supplier<Conformance> phaseConformance;

  private Replay(ObservationPlan plan, Trail trail) {
    requireNonNull(trail, "trail");
    this.plan = plan;
    List<Move> made = new ArrayList<>();
    List<Purchase> bought = new ArrayList<>();
    List<Encounter> outside = new ArrayList<>();
    List<Encounter> passedOver = new ArrayList<>();
    List<Encounter> counted = new ArrayList<>();
    Traveller traveller = Traveller.of(plan, trail.customer());
    for (Encounter encounter : trail.encounters()) {
      int before = traveller.purchases();
      traveller = traveller.meets(encounter);
      Optional<Move> move = traveller.lastMove();
      if (move.isEmpty()) {
        passedOver.add(encounter);
        continue;
      }
      counted.add(encounter);
      made.add(move.get());
      if (move.get().kind() == MoveKind.OFF_THE_MAP) {
        outside.add(encounter);
      }
      if (traveller.purchases() > before) {
        traveller.lastPurchase().ifPresent(bought::add);
      }
    }
    end = traveller;
    moves = Collections.unmodifiableList(made);
    purchases = Collections.unmodifiableList(bought);
    offTheMap = Collections.unmodifiableList(outside);
    ignored = Collections.unmodifiableList(passedOver);
    encounters = Collections.unmodifiableList(counted);
    int[] met =
        moves.stream()
            .mapToInt(m -> m.touchpointId().map(plan.outline()::touchpoint).orElse(Moves.NONE))
            .toArray();
    touchpoints = met;
    persona = plan.personaOf(trail).orElse(null);
    funnel = Suppliers.memoize(() -> FunnelProgress.of(plan, counted, phases()));
    conformance =
        Suppliers.memoize(
            () -> soFar(Conformance.ofTouchpoints(plan.outline(), persona(), met, counted)));
    phaseConformance = Suppliers.memoize(() -> soFar(ofPhases()));
  }

  static Replay of(ObservationPlan plan, Trail trail) {
    return new Replay(plan, trail);
  }

  /**
   * Returns the customer whose trail it is.
   *
   * @return the customer's id, not empty
   */
  public String customer() {
    return end.customer();
  }

  /**
   * Returns which persona of the journey the customer is.
   *
   * @return the id of a persona; empty if it is not known
   * @see ObservationPlan#personaOf
   */
  public Optional<String> personaId() {
    return Optional.ofNullable(persona);
  }

  private int persona() {
    return persona == null ? JourneyOutline.NOBODY : plan.outline().personas.number(persona);
  }

  /**
   * Returns what each encounter was.
   *
   * @return the moves in the order of the trail, one for each encounter that is not ignored,
   *     unmodifiable
   */
  public List<Move> moves() {
    return moves;
  }

  /**
   * Returns what was bought.
   *
   * @return the purchases in order, unmodifiable
   */
  public List<Purchase> purchases() {
    return purchases;
  }

  /**
   * Returns the encounters for which the journey has no touchpoint.
   *
   * @return the encounters in order, unmodifiable
   */
  public List<Encounter> offTheMap() {
    return offTheMap;
  }

  /**
   * Returns the encounters that the plan ignores.
   *
   * @return the encounters in order, unmodifiable
   */
  public List<Encounter> ignored() {
    return ignored;
  }

  /**
   * Returns the customer's state after the last encounter: the current phase, the loops made,
   * whether still on the way.
   *
   * @return the traveller after the last encounter, to which further encounters can be added
   */
  public Traveller traveller() {
    return end;
  }

  /**
   * Returns the phase in which the customer is at the end of the trail.
   *
   * @return the id of the phase of the last encounter on the map, or empty if there is none
   */
  public Optional<String> currentPhase() {
    return end.currentPhase();
  }

  /**
   * Returns how often the customer took a loyalty loop.
   *
   * @return the number of {@linkplain MoveKind#LOYALTY_LOOP such} moves
   */
  public int loyaltyLoops() {
    return end.loyaltyLoops();
  }

  /**
   * Returns how often the customer shopped around again.
   *
   * @return the number of {@linkplain MoveKind#SHOPPING_AROUND_AGAIN such} moves
   */
  public int shoppedAroundAgain() {
    return end.shoppedAroundAgain();
  }

  /**
   * Returns whether the customer is still on the way, by the plan's cut-off.
   *
   * @return the status
   */
  public TrailStatus status() {
    return end.status();
  }

  /**
   * Returns the phase in which the customer dropped off.
   *
   * @return the id of the phase of the last encounter on the map; empty unless the customer has
   *     {@linkplain TrailStatus#STOPPED stopped}, and if there is no such encounter
   */
  public Optional<String> droppedOffIn() {
    return status() == TrailStatus.STOPPED ? currentPhase() : Optional.empty();
  }

  /**
   * Returns how far the customer came in the funnel, and why not further.
   *
   * @return the progress
   */
  public FunnelProgress funnel() {
    return funnel.get();
  }

  /**
   * Returns where the trail leaves the routes along the touchpoints. A route goes from the first
   * touchpoint of the journey to the last, or from a first to a last one of branches, each followed
   * by one that {@linkplain Journey#next can come next}; and round the loyalty loops, from the last
   * touchpoint of the phase that a loop leaves to any of the phase that it enters (or of the phase
   * in which a passive loyalist shops around again). A touchpoint from which no way leads to the
   * end is an end, too. Encounters off the map are deviations, ignored ones are not.
   *
   * <p>Such a route leads through the whole journey, to loyalty; {@link Journey#routes()} are the
   * ways to a purchase, and end there. Nobody has to complete a round, though: whoever stops in one
   * misses no more than if she had not begun it, which is what comes after the phase that the loop
   * leaves.
   *
   * <p>What does not concern the {@linkplain #personaId() customer's persona} may be passed over
   * and met. Where the persona is not known, that holds for all that concerns some personas only.
   *
   * <p>A branch with which the journey ends while others go on is on the route of those who meet
   * something of it; by phases, of those who were last met in it. Nobody misses it.
   *
   * <p>A route has one branch of each choice, and all branches of what goes on side by side, each
   * in its order and otherwise in any. That is exact as long as the branches side by side of the
   * journey can be in few states (some 10,000 in all: 2 branches of 60 touchpoints, or 9 of one).
   * Beyond that, any touchpoint of another branch may come next, the order in a branch is not held
   * and what was missed in another is not seen; with thousands of touchpoints side by side, the
   * branches are expected in the order written.
   *
   * @return the fewest deviations
   */
  public Conformance conformance() {
    return conformance.get();
  }

  /**
   * Returns where the trail leaves the routes along the phases: as {@link #conformance()}, with
   * consecutive encounters in one phase taken as one, and without encounters off the map and phases
   * that have no touchpoint.
   *
   * @return the fewest deviations
   */
  public Conformance phaseConformance() {
    return phaseConformance.get();
  }

  private Conformance soFar(Conformance whole) {
    return status() == TrailStatus.OPEN ? whole.soFar() : whole;
  }

  private Conformance ofPhases() {
    int[] phases = phases();
    int[] row = new int[phases.length];
    List<Encounter> first = new ArrayList<>();
    for (int i = 0; i < phases.length; i++) {
      int length = first.size();
      if (phases[i] >= 0 && (length == 0 || row[length - 1] != phases[i])) {
        row[length] = phases[i];
        first.add(encounters.get(i));
      }
    }
    return Conformance.ofPhases(
        plan.outline(), persona(), hasEnded(), Arrays.copyOf(row, first.size()), first);
  }

  /** Whether the customer was last met in a branch that ends the journey while others go on. */
  private boolean hasEnded() {
    int last = touchpoints.length - 1;
    while (last >= 0 && touchpoints[last] < 0) {
      last--;
    }
    return last >= 0 && plan.outline().isOverBesideOthers(touchpoints[last]);
  }

  /**
   * Returns why this customer counts, or does not count, as having reached each step of the funnel.
   *
   * @param locale English is used unless its language is Dutch
   * @return the status and {@link FunnelProgress#toText(Locale)}, lines that each end with a line
   *     break; times are in UTC
   */
  public String explain(Locale locale) {
    return explain(locale, Dates::inUtc);
  }

  /**
   * Returns the same with times as they are where the customer is, or the reader.
   *
   * @param locale English is used unless its language is Dutch
   * @param zone the zone, such as that with which the log was read; it is not named
   * @return the status and the steps, lines that each end with a line break. The start of a day is
   *     told as the day alone, as in a log that has dates without a time
   */
  public String explain(Locale locale, ZoneId zone) {
    requireNonNull(zone, "zone");
    return explain(locale, moment -> Dates.in(moment, zone));
  }

  private String explain(Locale locale, Function<Instant, Text> moments) {
    Optional<String> phase =
        currentPhase().map(id -> plan.outline().phaseNames[plan.outline().phase(id)].in(locale));
    String head =
        head(phase.isPresent())
            .get(
                locale,
                Map.of(
                    "customer", Characters.visible(customer()),
                    "status", status(),
                    "phase", Characters.visible(phase.orElse(""))));
    return head + "\n" + funnel().text(ReaderWords.of(locale), moments);
  }

  /** Whoever reached every step is not said to be on the way, or to have stopped before. */
  private Text head(boolean isInPhase) {
    if (!isInPhase) {
      return HEAD;
    }
    if (funnel().stepsReached() < funnel().steps().size()) {
      return HEAD_IN_PHASE;
    }
    return switch (status()) {
      case OPEN -> HEAD_OPEN_AT_THE_END;
      case STOPPED -> HEAD_STOPPED_AFTER_THE_END;
      case ARRIVED, ENDED, UNKNOWN -> HEAD_IN_PHASE;
    };
  }

  @Override
  public String toString() {
    return "Replay{customer=" + customer() + ", moves=" + moves + "}";
  }

  private int[] phases() {
    int[] phases = touchpoints.clone();
    for (int i = 0; i < phases.length; i++) {
      phases[i] = phases[i] < 0 ? Moves.NONE : plan.outline().phaseOf[phases[i]];
    }
    return phases;
  }
}
