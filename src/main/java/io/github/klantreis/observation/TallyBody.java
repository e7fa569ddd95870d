package io.github.klantreis.observation;

import com.google.common.math.LongMath;
import io.github.klantreis.observation.tally.CappedCounts;
import io.github.klantreis.observation.tally.TallyReader;
import io.github.klantreis.observation.tally.TallyWriter;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The counts of a set of customers: all of them, or those of a segment. Counts that were read from
 * bytes are kept apart, with their places, until more is counted here; so bytes that claim a wrong
 * size of the journey cost no memory.
 */
final class TallyBody {
  static final int VARIANTS = 10_000;
  static final int UNMAPPED_EVENTS = 1_000;

  private int touchpoints;
  private int phases;
  private int modes;
  private int branchings;
  private int branches;
  private int loops;
  private int parts;
  private long @Nullable [] cells;
  private int[] places = {};
  private long[] values = {};
  CappedCounts variants = new CappedCounts(VARIANTS);
  CappedCounts unmappedEvents = CappedCounts.byCustomer(UNMAPPED_EVENTS);

  /** For serialization engines, which create the object before they fill it. */
  TallyBody() {}

  TallyBody(TallyLayout layout) {
    touchpoints = layout.touchpoints;
    phases = layout.phases;
    modes = layout.modes;
    branchings = layout.branchings;
    branches = layout.branches;
    loops = layout.loops;
    parts = layout.parts;
  }

  long[] cells() {
    if (cells == null) {
      cells = new long[layout().size];
      for (int i = 0; i < places.length; i++) {
        cells[places[i]] = values[i];
      }
      places = new int[0];
      values = new long[0];
    }
    return cells;
  }

  private TallyLayout layout() {
    return TallyLayout.of(touchpoints, phases, modes, branchings, branches, loops, parts);
  }

  /** Returns the sum of all counts, or {@link Long#MAX_VALUE} if the sum is larger. */
  long counted() {
    TallyLayout layout = layout();
    long[] sum = {0};
    eachCell(
        (place, value) -> {
          if (!layout.isExtreme(place)) {
            sum[0] = LongMath.saturatedAdd(sum[0], value);
          }
        });
    return sum[0];
  }

  /** Returns one count, without allocating all of them. */
  long at(int place) {
    if (cells != null) {
      return cells[place];
    }
    int index = Arrays.binarySearch(places, place);
    return index < 0 ? 0 : values[index];
  }

  void merge(TallyBody other) {
    TallyLayout layout = layout();
    long[] sums = cells();
    other.eachCell(
        (place, value) ->
            sums[place] =
                layout.isExtreme(place)
                    ? Math.max(sums[place], value)
                    : Math.addExact(sums[place], value));
    variants.merge(other.variants);
    unmappedEvents.merge(other.unmappedEvents);
  }

  /** Passes on each count that is not 0, with the two parts of a sum in their canonical form. */
  private void eachCell(CellReader reader) {
    if (cells == null) {
      for (int i = 0; i < places.length; i++) {
        reader.read(places[i], values[i]);
      }
      return;
    }
    int times = layout().times;
    for (int place = 0; place < times; place++) {
      if (cells[place] != 0) {
        reader.read(place, cells[place]);
      }
    }
    for (int time = times; time < cells.length; time += TallyLayout.TIME_CELLS) {
      long low = cells[time + TallyLayout.SUM_LOW];
      for (int place = time; place < time + TallyLayout.TIME_CELLS; place++) {
        long value =
            switch (place - time) {
              case TallyLayout.SUM_LOW -> low & TallyLayout.LOW;
              case TallyLayout.SUM_HIGH -> cells[place] + (low >>> TallyLayout.LOW_BITS);
              default -> cells[place];
            };
        if (value != 0) {
          reader.read(place, value);
        }
      }
    }
  }

  long customers() {
    return at(TallyLayout.CUSTOMERS);
  }

  /** Returns how many customers were given, counted or left out. */
  long given() {
    return at(TallyLayout.CUSTOMERS) + at(TallyLayout.TOO_YOUNG);
  }

  void write(TallyWriter bytes) {
    int[] count = {0};
    eachCell((place, value) -> count[0]++);
    bytes.number(count[0]);
    int[] next = {0};
    eachCell(
        (place, value) -> {
          bytes.number(place - next[0]);
          bytes.number(value);
          next[0] = place + 1;
        });
    variants.write(bytes);
    unmappedEvents.write(bytes);
  }

  static TallyBody read(TallyReader bytes, TallyLayout layout) {
    TallyBody body = new TallyBody(layout);
    int count = bytes.count("counts", layout.size);
    body.places = new int[count];
    body.values = new long[count];
    int next = 0;
    for (int i = 0; i < count; i++) {
      long gap = bytes.number("counts");
      if (gap >= layout.size - next) {
        throw bytes.refused("there is a count that such a journey does not have");
      }
      next += (int) gap;
      body.places[i] = next++;
      body.values[i] = bytes.positive("counts");
      if (layout.isLow(body.places[i]) && body.values[i] > TallyLayout.LOW) {
        throw bytes.refused("the lower part of a sum is " + body.values[i]);
      }
    }
    body.variants = CappedCounts.read(bytes, VARIANTS, body.at(TallyLayout.CUSTOMERS), "variants");
    body.unmappedEvents =
        CappedCounts.readByCustomer(
            bytes,
            UNMAPPED_EVENTS,
            body.at(TallyLayout.UNMAPPED),
            body.at(TallyLayout.OFF_THE_MAP),
            "events outside the map");
    return body;
  }

  private interface CellReader {
    void read(int place, long value);
  }
}
