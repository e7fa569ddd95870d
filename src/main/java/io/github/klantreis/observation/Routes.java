package io.github.klantreis.observation;

import java.nio.IntBuffer;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.stream.IntStream;

/**
 * The routes that a model allows, as numbered places and transitions between them: a route starts
 * and ends at certain places. Each place has a label, and a trail is a sequence of labels.
 * Deviations of a trail from a route are labels without a place on the route, and places that the
 * trail does not meet, except those that may be passed over. The route with the fewest deviations
 * counts (an optimal alignment with cost 1 each, Adriansyah 2014, computed by dynamic programming
 * over the places).
 *
 * <p>One more number represents the start, before all places.
 *
 * <p>Immutable and thread-safe.
 */
final class Routes {
  /** The price of a place that is missed if the trail does not meet it. */
  static final int MISSED = 1;

  /** The price of a place that may be passed over. */
  static final int PASSED = 0;

  /** The price of a place that is only on the route of those who meet it. */
  static final int MET_ONLY = Integer.MAX_VALUE;

  /**
   * Added to the price of a place which is no end, though only what must be met may follow: nothing
   * but meeting it leads on.
   */
  static final int NO_END = 1 << 20;

  /** More than any trail can cost. */
  private static final int FAR = 1 << 30;

  private static final int WORD = Long.SIZE;

  /** Per place its label, from 0. */
  private final int[] labels;

  /** Per place what it costs not to meet it. */
  private final int[] prices;

  private final boolean isPassable;

  /** The places at which each label can be met. */
  private final int[][] placesOf;

  /** Transitions out of and into each place and the start, ascending. */
  private final int[][] after;

  private final int[][] before;

  /** From each place, and from the start, the minimum number of further places up to an end. */
  private final int[] toGo;

  /** Whether each place leads to the next one only, which allows a faster algorithm. */
  private final boolean isLinear;

  /** Of a linear model of up to 64 places: the places of each label as bits. */
  private final long[] masks;

  /**
   * Creates routes.
   *
   * @param labels per place its label, from 0
   * @param ways per place the places that may follow it, apart from the next one
   */
  Routes(int[] labels, int[][] ways) {
    this(
        labels,
        withNext(ways),
        labels.length == 0 ? new int[0] : new int[1],
        labels.length == 0 ? new int[0] : new int[] {labels.length - 1});
  }

  /**
   * Creates routes with several beginnings and ends. A place from which no way leads to an end is
   * an end, too.
   *
   * @param labels per place its label, from 0
   * @param ways per place the places that may follow it, ascending
   * @param starts the places with which a route can start, ascending
   * @param ends the places with which a route can end, ascending
   */
  Routes(int[] labels, int[][] ways, int[] starts, int[] ends) {
    this(labels, ways, starts, ends, always(labels.length), labels.length);
  }

  /**
   * Creates routes with places that may be passed over, and others that cannot be met.
   *
   * @param labels per place its label, from 0; any number if it can be neither met nor missed
   * @param prices per place {@link #MISSED} or {@link #PASSED}, each perhaps with {@link #NO_END},
   *     or {@link #MET_ONLY}
   * @param met how many places, the first ones, can be met
   */
  Routes(int[] labels, int[][] ways, int[] starts, int[] ends, int[] prices, int met) {
    int places = labels.length;
    this.labels = labels.clone();
    this.prices = Arrays.stream(prices).map(Routes::withoutMark).toArray();
    isPassable = Arrays.stream(this.prices).anyMatch(price -> price == PASSED);
    after = Arrays.copyOf(ways, places + 1);
    after[places] = starts;
    before = turned(after, places + 1);
    int kinds = Arrays.stream(labels).max().orElse(-1) + 1;
    int[][] labelOf = new int[places][];
    for (int place = 0; place < places; place++) {
      labelOf[place] = place < met ? new int[] {labels[place]} : new int[0];
    }
    placesOf = turned(labelOf, kinds);
    toGo = distances(ends, prices);
    isLinear =
        Arrays.stream(prices).allMatch(price -> price == MISSED)
            && met == places
            && Arrays.equals(starts, places == 0 ? new int[0] : new int[1])
            && Arrays.equals(ends, places == 0 ? new int[0] : new int[] {places - 1})
            && IntStream.range(0, places)
                .allMatch(
                    place ->
                        Arrays.equals(
                            after[place], place + 1 < places ? new int[] {place + 1} : new int[0]));
    masks = new long[isLinear && places <= WORD ? kinds : 0];
    for (int label = 0; label < masks.length; label++) {
      for (int place : placesOf[label]) {
        masks[label] |= 1L << place;
      }
    }
  }

  private static int[] always(int places) {
    int[] prices = new int[places];
    Arrays.fill(prices, MISSED);
    return prices;
  }

  private static int[][] withNext(int[][] ways) {
    int places = ways.length;
    int[][] all = new int[places][];
    for (int place = 0; place < places; place++) {
      IntStream next = place + 1 < places ? IntStream.of(place + 1) : IntStream.empty();
      all[place] = IntStream.concat(next, Arrays.stream(ways[place])).sorted().distinct().toArray();
    }
    return all;
  }

  /** Returns the routes of a sequence of labels without other transitions. */
  static Routes linear(int... labels) {
    return new Routes(labels, new int[labels.length][0]);
  }

  /**
   * Returns the routes along the touchpoints, labelled by their numbers: from each touchpoint to
   * those that follow and to its declared next steps, and round the loops. Of a choice a route has
   * one branch, and of what goes on side by side all, in any order of the branches. A phase without
   * touchpoints is passed through: a loop then leaves from the phase before it, and enters the one
   * after it.
   *
   * @param persona the number of the customer's persona, or {@link JourneyOutline#NOBODY}; what
   *     does not concern the persona is passed over
   */
  static Routes ofTouchpoints(JourneyOutline outline, int persona) {
    return new RouteNet(outline, persona).routes();
  }

  /**
   * Returns the routes along the phases, labelled by their numbers, except phases without
   * touchpoints, which cannot be met: a transition between touchpoints of two phases is a
   * transition between the phases.
   *
   * @param persona the number of the customer's persona, or {@link JourneyOutline#NOBODY}; a phase
   *     without anything that concerns the persona is passed over
   * @param hasEnded whether the journey ended for the customer by a branch
   */
  static Routes ofPhases(JourneyOutline outline, int persona, boolean hasEnded) {
    return new RouteNet(outline, persona).phaseRoutes(hasEnded);
  }

  /** Returns the label of a place. */
  int label(int place) {
    return labels[place];
  }

  /** Returns how many transitions there are, which the work for a label grows with. */
  int ways() {
    return Arrays.stream(after).mapToInt(to -> to.length).sum();
  }

  /** Returns how many places the shortest route has, without those that may be passed over. */
  int shortest() {
    return toGo[labels.length];
  }

  /**
   * Returns the fewest deviations.
   *
   * @param trail labels; a label that no place has, such as a negative one, always deviates
   * @param from the index of the first label that counts
   * @param to the index after the last label that counts
   */
  int deviations(int[] trail, int from, int to) {
    if (!isLinear) {
      int[] now = toGo;
      int[] next = new int[toGo.length];
      int[] spare = new int[toGo.length];
      Improved improved = new Improved(toGo.length);
      for (int i = to - 1; i >= from; i--) {
        layer(trail[i], now, next, improved);
        int[] free = now == toGo ? spare : now;
        now = next;
        next = free;
      }
      return now[labels.length];
    }
    int common = masks.length > 0 ? common(trail, from, to) : commonOfMany(trail, from, to);
    return to - from + labels.length - 2 * common;
  }

  /** Returns the costs from each place, and from the start, to the end if no label remains. */
  int[] costsAtEnd() {
    return toGo.clone();
  }

  /** Returns the costs if one label precedes those already processed. */
  int[] costsBefore(int label, int[] later) {
    int[] now = new int[toGo.length];
    layer(label, later, now, new Improved(toGo.length));
    return now;
  }

  int costAtStart(int[] costs) {
    return costs[labels.length];
  }

  /**
   * Reports the fewest deviations, one by one in the order of the trail. The choice among several
   * such lists is deterministic: at each point the label is matched if that is optimal; otherwise
   * the label deviates if that is optimal; otherwise the next place is missed.
   *
   * @param trail labels
   * @param step receives each step
   */
  void align(int[] trail, Step step) {
    int block = (int) Math.ceil(Math.sqrt(trail.length + 1.0));
    Improved improved = new Improved(toGo.length);
    // Stores the costs of every block-th layer only and recomputes those between, so that long
    // trails fit in memory.
    int[][] marks = new int[trail.length / block + 2][];
    int[] later = toGo;
    for (int i = trail.length; i >= 0; i--) {
      if (i < trail.length) {
        int[] now = new int[toGo.length];
        layer(trail[i], later, now, improved);
        later = now;
      }
      if (i % block == 0 || i == trail.length) {
        marks[(i + block - 1) / block] = later;
      }
    }
    int place = labels.length;
    for (int begin = 0; begin <= trail.length; begin += block) {
      int end = Math.min(begin + block, trail.length);
      int[][] layers = new int[end - begin + 1][];
      layers[end - begin] = marks[(end + block - 1) / block];
      for (int i = end - 1; i >= begin; i--) {
        layers[i - begin] = new int[toGo.length];
        layer(trail[i], layers[i - begin + 1], layers[i - begin], improved);
      }
      boolean isLast = end == trail.length;
      int i = begin;
      while (i < end || (isLast && layers[i - begin][place] > 0)) {
        int[] costs = layers[i - begin];
        int[] reached = reached(costs, place);
        int met =
            i < end ? met(trail[i], costs[place], layers[i - begin + 1], reached) : Moves.NONE;
        if (met >= 0) {
          place = met;
          step.take(i++, met);
        } else if (i < end && layers[i - begin + 1][place] + 1 == costs[place]) {
          step.take(i++, Moves.NONE);
        } else {
          place = missed(costs, reached);
          step.take(Moves.NONE, place);
        }
      }
      if (isLast) {
        return;
      }
    }
  }

  /** A step of a trail along its best route. */
  @FunctionalInterface
  interface Step {
    /**
     * Receives a label that meets a place, a label without a place, or a place without a label.
     *
     * @param position in the trail, or {@link Moves#NONE}
     * @param place or {@link Moves#NONE}
     */
    void take(int position, int place);
  }

  /** Returns a place, and those that are as near to the end, after passing over others. */
  private int[] reached(int[] costs, int place) {
    if (!isPassable) {
      return new int[] {place};
    }
    BitSet seen = new BitSet();
    seen.set(place);
    IntStream.Builder reached = IntStream.builder();
    Queue<Integer> open = new ArrayDeque<>(List.of(place));
    for (Integer from = open.poll(); from != null; from = open.poll()) {
      reached.add(from);
      for (int next : after[from]) {
        if (prices[next] == PASSED && costs[next] == costs[place] && !seen.get(next)) {
          seen.set(next);
          open.add(next);
        }
      }
    }
    return reached.build().toArray();
  }

  private int met(int label, int cost, int[] later, int[] reached) {
    if (label < 0 || label >= placesOf.length) {
      return Moves.NONE;
    }
    for (int place : reached) {
      for (int next : after[place]) {
        if (labels[next] == label
            && later[next] == cost
            && Arrays.binarySearch(placesOf[label], next) >= 0) {
          return next;
        }
      }
    }
    return Moves.NONE;
  }

  private int missed(int[] costs, int[] reached) {
    for (int place : reached) {
      for (int next : after[place]) {
        if (prices[next] == MISSED && costs[next] + MISSED == costs[place]) {
          return next;
        }
      }
    }
    throw new AssertionError("no way on from place " + reached[0]);
  }

  /**
   * Computes the costs from each place to the end if one more label precedes.
   *
   * @param later the costs without it
   * @param now receives the costs with it
   * @param improved scratch
   */
  private void layer(int label, int[] later, int[] now, Improved improved) {
    for (int place = 0; place < now.length; place++) {
      now[place] = later[place] + 1;
    }
    if (label < 0 || label >= placesOf.length) {
      return;
    }
    for (int met : placesOf[label]) {
      for (int place : before[met]) {
        if (later[met] < now[place]) {
          now[place] = later[met];
          improved.add(place);
        }
      }
    }
    improve(now, improved);
  }

  /** Passes better costs on to the places before. */
  private void improve(int[] costs, Improved improved) {
    while (!improved.isEmpty()) {
      int better = improved.remove();
      if (better == labels.length || prices[better] == MET_ONLY) {
        continue;
      }
      int cost = costs[better] + prices[better];
      for (int place : before[better]) {
        if (cost < costs[place]) {
          costs[place] = cost;
          improved.add(place);
        }
      }
    }
  }

  /** The places whose costs have improved, each once, first in first out. */
  private static final class Improved {
    private final int[] queue;
    private final boolean[] isQueued;
    private int head;
    private int count;

    Improved(int places) {
      queue = new int[places];
      isQueued = new boolean[places];
    }

    void add(int place) {
      if (!isQueued[place]) {
        isQueued[place] = true;
        int tail = head + count++;
        queue[tail < queue.length ? tail : tail - queue.length] = place;
      }
    }

    boolean isEmpty() {
      return count == 0;
    }

    int remove() {
      int place = queue[head];
      head = head + 1 == queue.length ? 0 : head + 1;
      count--;
      isQueued[place] = false;
      return place;
    }
  }

  /**
   * Returns the length of the longest common subsequence, 64 places at once (Hyyrö 2004). Bits
   * without a place stay open, as no label meets them.
   */
  private int common(int[] trail, int from, int to) {
    long open = -1;
    for (int i = from; i < to; i++) {
      int label = trail[i];
      if (label >= 0 && label < masks.length) {
        long met = open & masks[label];
        open = (open + met) | (open - met);
      }
    }
    return Long.bitCount(~open);
  }

  /** As {@link #common}, in several words. */
  private int commonOfMany(int[] trail, int from, int to) {
    long[] open = new long[(labels.length + WORD - 1) / WORD];
    Arrays.fill(open, -1);
    for (int i = from; i < to; i++) {
      if (trail[i] < 0 || trail[i] >= placesOf.length) {
        continue;
      }
      int[] places = placesOf[trail[i]];
      long carry = 0;
      for (int word = 0, p = 0; word < open.length; word++) {
        long mask = 0;
        while (p < places.length && places[p] / WORD == word) {
          mask |= 1L << places[p++];
        }
        long old = open[word];
        long met = old & mask;
        long sum = old + met + carry;
        carry = ((old & met) | ((old | met) & ~sum)) >>> (WORD - 1);
        open[word] = sum | (old - met);
      }
    }
    return Arrays.stream(open).mapToInt(word -> Long.bitCount(~word)).sum();
  }

  private static int withoutMark(int price) {
    return price == MET_ONLY ? price : price % NO_END;
  }

  private int[] distances(int[] ends, int[] marked) {
    int places = labels.length;
    int[] distances = distancesTo(places == 0 ? new int[1] : ends);
    int[] lost =
        IntStream.range(0, places)
            .filter(place -> distances[place] == Integer.MAX_VALUE)
            .filter(place -> marked[place] == prices[place])
            .toArray();
    int[] all =
        lost.length == 0
            ? distances
            : distancesTo(IntStream.concat(Arrays.stream(ends), Arrays.stream(lost)).toArray());
    return Arrays.stream(all).map(distance -> Math.min(distance, FAR)).toArray();
  }

  /** Returns the distances from all places to the nearest of some places. */
  private int[] distancesTo(int[] to) {
    int[] distances = new int[after.length];
    Arrays.fill(distances, Integer.MAX_VALUE);
    Improved reached = new Improved(after.length);
    for (int place : to) {
      distances[place] = 0;
      reached.add(place);
    }
    improve(distances, reached);
    return distances;
  }

  /** Returns per target the sources, ascending. */
  private static int[][] turned(int[][] ways, int targets) {
    int[] counts = new int[targets];
    for (int[] way : ways) {
      for (int to : way) {
        counts[to]++;
      }
    }
    int[][] turned = new int[targets][];
    for (int to = 0; to < targets; to++) {
      turned[to] = new int[counts[to]];
      counts[to] = 0;
    }
    for (int from = 0; from < ways.length; from++) {
      for (int to : ways[from]) {
        turned[to][counts[to]++] = from;
      }
    }
    return turned;
  }

  /**
   * Finds the same deviations as the routes, faster for many trails. It is a memoised automaton: a
   * state is a vector of costs normalised to minimum 0, and a label leads from state to state.
   * States and transitions are computed on first use; after that a label costs one look-up.
   *
   * <p>Not thread-safe.
   */
  static final class Memory {
    private static final int MOST_STATES = 4_096;

    private final Routes routes;
    private final int labels;
    private final Map<IntBuffer, Integer> numbers = new HashMap<>();

    /** Per state the costs from each place; the minimum is 0. */
    private int[][] costs = new int[16][];

    /**
     * Per state and label, the number of the next state plus one, or 0 if it is not computed yet.
     */
    private int[] next;

    /** Per state and label, the increase of the minimum cost. */
    private int[] rises;

    Memory(Routes routes, int labels) {
      this.routes = routes;
      this.labels = labels;
      next = new int[costs.length * labels];
      rises = new int[costs.length * labels];
      state(routes.costsAtEnd(), 0);
    }

    /** Returns how many places the shortest route has. */
    int shortest() {
      return routes.shortest();
    }

    /**
     * Returns the fewest deviations.
     *
     * @param trail labels, from 0 to less than their number
     * @param from the index of the first label that counts
     * @param to the index after the last label that counts
     * @see Routes#deviations(int[], int, int)
     */
    int deviations(int[] trail, int from, int to) {
      int state = 0;
      int least = 0;
      for (int i = to - 1; i >= from; i--) {
        int way = state * labels + trail[i];
        if (next[way] == 0 && !learn(state, trail[i])) {
          return routes.deviations(trail, from, to);
        }
        least += rises[way];
        state = next[way] - 1;
      }
      return least + routes.costAtStart(costs[state]);
    }

    private boolean learn(int state, int label) {
      int[] before = routes.costsBefore(label, costs[state]);
      int least = before[0];
      for (int cost : before) {
        least = Math.min(least, cost);
      }
      int number = state(before, least);
      if (number < 0) {
        return false;
      }
      next[state * labels + label] = number + 1;
      rises[state * labels + label] = least;
      return true;
    }

    /** Returns the number of a state, or −1 if there are too many states to add another. */
    private int state(int[] from, int least) {
      int[] normal = new int[from.length];
      for (int place = 0; place < normal.length; place++) {
        normal[place] = from[place] < FAR / 2 ? from[place] - least : FAR;
      }
      Integer known = numbers.get(IntBuffer.wrap(normal));
      if (known != null) {
        return known;
      }
      int number = numbers.size();
      if (number == MOST_STATES) {
        return -1;
      }
      if (number == costs.length) {
        costs = Arrays.copyOf(costs, 2 * number);
        next = Arrays.copyOf(next, 2 * number * labels);
        rises = Arrays.copyOf(rises, 2 * number * labels);
      }
      costs[number] = normal;
      numbers.put(IntBuffer.wrap(normal), number);
      return number;
    }
  }
}
