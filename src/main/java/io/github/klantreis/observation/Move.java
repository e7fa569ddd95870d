package io.github.klantreis.observation;

import com.google.common.base.MoreObjects;
import io.github.klantreis.vocabulary.NoBean;
import io.github.klantreis.vocabulary.Term;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInput;
import java.io.ObjectInputStream;
import java.io.ObjectOutput;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How one encounter changed a customer's place in the journey. A move is observed; what the journey
 * allows is a {@link io.github.klantreis.model.Transition}.
 *
 * <p>Immutable, equal by value, serializable and thread-safe.
 */
public final class Move implements NoBean, Serializable {
  private static final long serialVersionUID = 1;

  private final MoveKind kind;
  private final Encounter encounter;
  private final @Nullable String touchpointId;
  private final @Nullable String fromPhase;
  private final @Nullable String toPhase;
  private final String[] skippedPhases;
  private final boolean isModelled;
  private final @Nullable String loop;

  private Move(
      MoveKind kind,
      Encounter encounter,
      @Nullable String touchpointId,
      @Nullable String fromPhase,
      @Nullable String toPhase,
      String[] skippedPhases,
      boolean isModelled,
      @Nullable String loop) {
    this.kind = kind;
    this.encounter = encounter;
    this.touchpointId = touchpointId;
    this.fromPhase = fromPhase;
    this.toPhase = toPhase;
    this.skippedPhases = skippedPhases;
    this.isModelled = isModelled;
    this.loop = loop;
  }

  /**
   * Returns the move that an encounter makes.
   *
   * @param from the last touchpoint on the map, or {@link Moves#NONE}
   * @param to the touchpoint met, or less than 0 off the map
   */
  static Move of(JourneyOutline outline, Encounter encounter, int from, int to, boolean hasBought) {
    int left = from < 0 ? Moves.NONE : outline.phaseOf[from];
    int entered = to < 0 ? Moves.NONE : outline.phaseOf[to];
    MoveKind kind = Moves.kind(outline, left, entered, hasBought);
    int loop = Moves.loop(outline, kind, left, entered);
    int firstSkipped = kind == MoveKind.SKIP ? left + 1 : 0;
    boolean skips =
        kind == MoveKind.SKIP || kind == MoveKind.START || kind == MoveKind.LOYALTY_LOOP;
    String[] skipped =
        IntStream.range(firstSkipped, skips ? entered : firstSkipped)
            .filter(phase -> outline.personas.expectsInPhase(JourneyOutline.NOBODY, phase))
            .mapToObj(phase -> outline.phaseIds[phase])
            .toArray(String[]::new);
    return new Move(
        kind,
        encounter,
        to < 0 ? null : outline.touchpointIds[to],
        left < 0 ? null : outline.phaseIds[left],
        entered < 0 ? null : outline.phaseIds[entered],
        skipped,
        Moves.isModelled(outline, from, to),
        loop < 0 ? null : outline.loops.ids[loop]);
  }

  /**
   * Returns the kind of move.
   *
   * @return the kind
   */
  public MoveKind kind() {
    return kind;
  }

  /**
   * Returns the encounter that made the move.
   *
   * @return the encounter
   */
  public Encounter encounter() {
    return encounter;
  }

  /**
   * Returns the touchpoint that was met.
   *
   * @return the id of a touchpoint; empty {@linkplain MoveKind#OFF_THE_MAP off the map}
   */
  public Optional<String> touchpointId() {
    return Optional.ofNullable(touchpointId);
  }

  /**
   * Returns the phase in which the customer was before.
   *
   * @return the id of a phase; empty before the first encounter on the map
   */
  public Optional<String> fromPhase() {
    return Optional.ofNullable(fromPhase);
  }

  /**
   * Returns the phase of the touchpoint that was met, in which the customer is now.
   *
   * @return the id of a phase; empty {@linkplain MoveKind#OFF_THE_MAP off the map}, where the
   *     customer's phase does not change
   */
  public Optional<String> toPhase() {
    return Optional.ofNullable(toPhase);
  }

  /**
   * Returns the phases that were passed over: those between the two phases of a {@linkplain
   * MoveKind#SKIP skip}, those before the phase in which the customer {@linkplain MoveKind#START
   * starts}, or those before the phase that a {@linkplain MoveKind#LOYALTY_LOOP loyalty loop}
   * enters. Phases without touchpoints cannot be met, and are never skipped; nor are phases of
   * which every touchpoint concerns some personas only, whoever the customer is.
   *
   * @return the ids of phases in the order of the journey, unmodifiable; none for other kinds
   */
  public List<String> skippedPhases() {
    return Collections.unmodifiableList(Arrays.asList(skippedPhases));
  }

  /**
   * Whether the journey models this move: to the same touchpoint again, to one that {@linkplain
   * io.github.klantreis.model.Journey#next(String) can come next}, between the branches of what
   * goes on side by side; from anywhere in a phase to the next phase; a loyalty loop from this
   * phase to that, or shopping around again if the loop is that of a {@linkplain
   * io.github.klantreis.term.LoyalistKind#PASSIVE passive} loyalist; and starting in the first
   * phase, or behind it where all of it can be passed by. What concerns some personas only may be
   * passed over, whoever the customer is. Phases without touchpoints are passed through, at the
   * start, in the middle and at the end of a move. Whether something was bought does not matter.
   *
   * @return whether the move is on the map
   * @see io.github.klantreis.model.Journey#transitionsFrom(String)
   */
  public boolean isModelled() {
    return isModelled;
  }

  /**
   * Returns the loyalty loop that was taken: of the loops that enter this phase the first that
   * leaves the phase before, otherwise the first; for shopping around again only a loop that allows
   * it.
   *
   * @return the id of a loop; empty for moves of other kinds and if no such loop is modelled
   */
  public Optional<String> loop() {
    return Optional.ofNullable(loop);
  }

  void write(ObjectOutput out) throws IOException {
    SerialForm.writeText(out, kind.id());
    encounter.write(out);
    SerialForm.writeOptional(out, touchpointId);
    SerialForm.writeOptional(out, fromPhase);
    SerialForm.writeOptional(out, toPhase);
    SerialForm.writeTexts(out, skippedPhases);
    out.writeBoolean(isModelled);
    SerialForm.writeOptional(out, loop);
  }

  static Move read(ObjectInput in) throws IOException {
    String kindId = SerialForm.readText(in);
    MoveKind kind =
        Arrays.stream(MoveKind.values())
            .filter(known -> known.id().equals(kindId))
            .findFirst()
            .orElseThrow(() -> new InvalidObjectException("there is no kind of move " + kindId));
    Move move =
        new Move(
            kind,
            Encounter.read(in),
            SerialForm.readOptional(in),
            SerialForm.readOptional(in),
            SerialForm.readOptional(in),
            SerialForm.readTexts(in),
            in.readBoolean(),
            SerialForm.readOptional(in));
    SerialForm.require(
        move.isSound(),
        "no move of the kind " + kindId + " leads from where to where this one does");
    return move;
  }

  /** Whether the parts are consistent, whatever the journey. */
  private boolean isSound() {
    boolean isOnMap = kind != MoveKind.OFF_THE_MAP;
    boolean skips =
        switch (kind) {
          case SKIP -> skippedPhases.length > 0;
          case START, LOYALTY_LOOP -> true;
          default -> skippedPhases.length == 0;
        };
    boolean loops = kind == MoveKind.LOYALTY_LOOP || kind == MoveKind.SHOPPING_AROUND_AGAIN;
    return skips
        && (touchpointId != null) == isOnMap
        && (toPhase != null) == isOnMap
        && (!isOnMap || (fromPhase == null) == (kind == MoveKind.START))
        && (!isOnMap || Objects.equals(fromPhase, toPhase) == (kind == MoveKind.STAY))
        && (isOnMap || !isModelled)
        && (loops || loop == null)
        && Stream.concat(
                Stream.of(skippedPhases),
                Stream.of(touchpointId, fromPhase, toPhase, loop).filter(Objects::nonNull))
            .allMatch(Term::isId);
  }

  private Object writeReplace() {
    return new SerialForm(SerialForm.MOVE, this);
  }

  private void readObject(ObjectInputStream in) throws InvalidObjectException {
    throw SerialForm.direct(Move.class);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Move that
        && kind == that.kind
        && encounter.equals(that.encounter)
        && Objects.equals(touchpointId, that.touchpointId)
        && Objects.equals(fromPhase, that.fromPhase)
        && Objects.equals(toPhase, that.toPhase)
        && Arrays.equals(skippedPhases, that.skippedPhases)
        && isModelled == that.isModelled
        && Objects.equals(loop, that.loop);
  }

  @Override
  public int hashCode() {
    return 31 * encounter.hashCode() + Objects.hash(touchpointId, fromPhase, toPhase);
  }

  @Override
  public String toString() {
    return MoreObjects.toStringHelper(this)
        .omitNullValues()
        .add("kind", kind)
        .add("event", encounter.event())
        .add("from", fromPhase)
        .add("to", toPhase)
        .add("skipped", skippedPhases.length == 0 ? null : Arrays.toString(skippedPhases))
        .add("loop", loop)
        .add("isModelled", isModelled)
        .toString();
  }
}
