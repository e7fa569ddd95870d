package io.github.klantreis.observation;

import java.io.IOException;
import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.util.Arrays;

/**
 * How far a customer is in a funnel, step by step, keeping only one or two times per step.
 *
 * <p>Immutable.
 */
final class FunnelState {
  private static final long NEVER = Long.MIN_VALUE;

  private final FunnelMode mode;
  private final long window;

  /**
   * Per step the start of the latest chain that fills it; in any order, when the step was last met.
   */
  private final long[] marks;

  /**
   * The marks before this instant, for modes that treat encounters at the same instant together.
   */
  private final long[] marksBefore;

  /** The steps met at this instant, for modes that treat such encounters together. */
  private final boolean[] metNow;

  private final long now;

  /** In contiguous mode: the step that the last encounter filled. */
  private final int lastStep;

  private final int reached;

  private FunnelState(
      FunnelState before,
      long[] marks,
      long[] marksBefore,
      boolean[] metNow,
      long now,
      int lastStep,
      int reached) {
    this.mode = before.mode;
    this.window = before.window;
    this.marks = marks;
    this.marksBefore = marksBefore;
    this.metNow = metNow;
    this.now = now;
    this.lastStep = lastStep;
    this.reached = reached;
  }

  FunnelState(int steps, FunnelMode mode, long window) {
    this.mode = mode;
    this.window = window;
    marks = new long[steps];
    Arrays.fill(marks, NEVER);
    marksBefore = marks;
    metNow = new boolean[steps];
    now = NEVER;
    lastStep = Moves.NONE;
    reached = 0;
  }

  void write(ObjectOutput out) throws IOException {
    write(out, marks);
    out.writeInt(lastStep);
    out.writeInt(reached);
    if (takesInstantsTogether()) {
      write(out, marksBefore);
      for (boolean met : metNow) {
        out.writeBoolean(met);
      }
      out.writeLong(now);
    }
  }

  private static void write(ObjectOutput out, long[] marks) throws IOException {
    for (long mark : marks) {
      out.writeLong(mark);
    }
  }

  /**
   * Reads a state that was written by {@link #write}.
   *
   * @param start the state before the first encounter
   * @param latest the time of the last encounter that counts, or {@link Long#MIN_VALUE}
   */
  static FunnelState read(ObjectInput in, FunnelState start, long latest) throws IOException {
    int steps = start.marks.length;
    long[] marks = readMarks(in, start, latest);
    int lastStep = in.readInt();
    int reached = in.readInt();
    int filled = (int) Arrays.stream(marks).filter(mark -> mark != NEVER).count();
    boolean isReached =
        start.mode == FunnelMode.ANY_ORDER
            ? reached >= Math.min(filled, 1) && reached <= filled
            : reached == filled;
    SerialForm.require(
        isReached && lastStep >= Moves.NONE && lastStep < reached,
        "no customer has reached " + reached + " steps of such a funnel");
    if (!start.takesInstantsTogether()) {
      return new FunnelState(
          start, marks, start.marksBefore, start.metNow, start.now, lastStep, reached);
    }
    long[] before = readMarks(in, start, latest);
    boolean[] met = new boolean[steps];
    for (int step = 0; step < steps; step++) {
      met[step] = in.readBoolean();
    }
    long now = in.readLong();
    SerialForm.require(now <= latest, "a funnel is ahead of its customer");
    return new FunnelState(start, marks, before, met, now, lastStep, reached);
  }

  /**
   * In order, later steps are filled by earlier starts, and no step is filled before the step
   * before it.
   */
  private static long[] readMarks(ObjectInput in, FunnelState start, long latest)
      throws IOException {
    long[] marks = new long[start.marks.length];
    long before = latest;
    for (int step = 0; step < marks.length; step++) {
      marks[step] = in.readLong();
      SerialForm.require(marks[step] <= before, "the steps of a funnel are filled in no order");
      before = start.mode == FunnelMode.ANY_ORDER ? latest : marks[step];
    }
    return marks;
  }

  private boolean takesInstantsTogether() {
    return mode == FunnelMode.BEST_START_TIES_IN_FAVOUR
        || mode == FunnelMode.BEST_START_STRICTLY_LATER;
  }

  int stepsReached() {
    return reached;
  }

  /**
   * Returns the state after an encounter with a phase, less than 0 off the map, at a time that is
   * not earlier.
   */
  FunnelState next(int phase, long time) {
    if (phase < 0) {
      // An encounter off the map fills no step, but may interrupt a contiguous chain.
      return lastStep == Moves.NONE
          ? this
          : new FunnelState(this, marks, marksBefore, metNow, now, Moves.NONE, reached);
    }
    return switch (mode) {
      case FIRST_ENTRY, BEST_START -> inOrder(phase, time);
      case BEST_START_TIES_IN_FAVOUR, BEST_START_STRICTLY_LATER -> byInstant(phase, time);
      case CONTIGUOUS -> contiguous(phase, time);
      case ANY_ORDER -> inAnyOrder(phase, time);
    };
  }

  private FunnelState inOrder(int phase, long time) {
    if (mode == FunnelMode.FIRST_ENTRY && phase == 0 && marks[0] != NEVER) {
      return this;
    }
    return fills(marks, phase, time) ? with(filled(marks, phase, time), phase) : this;
  }

  private FunnelState contiguous(int phase, long time) {
    boolean fills = phase == 0 || (lastStep == phase - 1 && fills(marks, phase, time));
    return fills
        ? new FunnelState(
            this,
            filled(marks, phase, time),
            marksBefore,
            metNow,
            now,
            phase,
            Math.max(reached, phase + 1))
        : next(Moves.NONE, time);
  }

  /** Fills the steps again, from the marks before this instant, with everything met at it. */
  private FunnelState byInstant(int phase, long time) {
    boolean isNew = time > now;
    long[] before = isNew ? marks : marksBefore;
    boolean[] met = isNew ? new boolean[metNow.length] : metNow.clone();
    met[phase] = true;
    long[] after = before.clone();
    long[] visible = mode == FunnelMode.BEST_START_STRICTLY_LATER ? before : after;
    int deepest = reached;
    for (int step = 0; step < met.length; step++) {
      if (met[step] && fills(visible, step, time)) {
        after[step] = step == 0 ? time : visible[step - 1];
        deepest = Math.max(deepest, step + 1);
      }
    }
    return new FunnelState(this, after, before, met, time, lastStep, deepest);
  }

  private FunnelState inAnyOrder(int phase, long time) {
    long[] met = marks.clone();
    met[phase] = time;
    int count = (int) Arrays.stream(met).filter(at -> at != NEVER && time - at <= window).count();
    return with(met, Math.max(reached, count) - 1);
  }

  private FunnelState with(long[] newMarks, int step) {
    return new FunnelState(
        this, newMarks, marksBefore, metNow, now, lastStep, Math.max(reached, step + 1));
  }

  private boolean fills(long[] from, int step, long time) {
    return step == 0 || (from[step - 1] != NEVER && time - from[step - 1] <= window);
  }

  private static long[] filled(long[] from, int step, long time) {
    long[] filled = from.clone();
    filled[step] = step == 0 ? time : from[step - 1];
    return filled;
  }
}
