package io.github.klantreis.example;

import io.github.klantreis.model.Journey;
import io.github.klantreis.model.Persona;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.observation.Encounter;
import io.github.klantreis.observation.Trail;
import io.github.klantreis.phase.CanonicalPhase;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Customers who walk a journey by lot, as customers do: most begin at its begin and drop off on the
 * way, some skip a phase or go back, some do several things at the same instant or things that are
 * not on the map, and those who bought come back by the loyalty loop or shop around again. The same
 * seed gives the same customers, on every machine; each customer depends on the seed and the own
 * number only. About one encounter in five tells an experience, near to the modelled emotion but at
 * every ninth touchpoint worse.
 *
 * <p>Immutable and thread-safe.
 */
public final class SyntheticCustomers {
  /** What is not on the map. */
  private static final List<String> ELSEWHERE =
      List.of("newsletter", "visits-competitor", "asks-a-friend", "cookie-banner");

  /** When the first customers begin, 2026-01-01, and within how many days all do. */
  private static final long BEGIN = Instant.parse("2026-01-01T00:00:00Z").toEpochMilli();

  private static final int DAYS = 180;
  private static final long MINUTE = 60_000;
  private static final long DAY = 1440 * MINUTE;
  private static final int MOST_ENCOUNTERS = 200;

  private final long seed;
  private final String[] touchpoints;
  private final int[] emotions;

  /** Of each phase the number of its first touchpoint; after the last, of all touchpoints. */
  private final int[] firstOf;

  private final boolean[] buys;
  private final int[] loopTo;
  private final int weighing;
  private final List<String> personas;

  private SyntheticCustomers(Journey journey, long seed) {
    this.seed = seed;
    List<Touchpoint> all = journey.touchpoints().toList();
    touchpoints = all.stream().map(Touchpoint::id).toArray(String[]::new);
    emotions =
        all.stream().mapToInt(t -> t.emotion().map(emotion -> emotion.score()).orElse(0)).toArray();
    List<Phase> phases =
        journey.phases().stream().filter(phase -> !phase.touchpoints().isEmpty()).toList();
    if (phases.isEmpty()) {
      throw new IllegalArgumentException("nobody can walk a journey without touchpoints");
    }
    firstOf = new int[phases.size() + 1];
    buys = new boolean[phases.size()];
    loopTo = new int[phases.size()];
    Arrays.fill(loopTo, -1);
    List<String> ids = phases.stream().map(Phase::id).toList();
    for (int p = 0; p < phases.size(); p++) {
      firstOf[p + 1] = firstOf[p] + phases.get(p).touchpoints().size();
      buys[p] = phases.get(p).kind().overlaps(CanonicalPhase.PURCHASE);
    }
    journey
        .loyaltyLoops()
        .forEach(
            loop -> {
              if (ids.contains(loop.from())) {
                loopTo[ids.indexOf(loop.from())] = ids.indexOf(loop.to());
              }
            });
    weighing =
        IntStream.range(0, phases.size())
            .filter(p -> phases.get(p).kind().overlaps(CanonicalPhase.CONSIDERATION))
            .findFirst()
            .orElse(0);
    personas = journey.personas().stream().map(Persona::id).toList();
  }

  /**
   * Customers of a journey.
   *
   * @param journey the journey, with at least one touchpoint
   * @param seed any number
   * @return the customers
   */
  public static SyntheticCustomers of(Journey journey, long seed) {
    return new SyntheticCustomers(journey, seed);
  }

  /**
   * The trails of the first customers.
   *
   * @param customers how many
   * @return the trails, made as the stream is read
   */
  public Stream<Trail> trails(int customers) {
    return IntStream.range(0, customers).mapToObj(this::trail);
  }

  /**
   * The trail of one customer.
   *
   * @param number from 0
   * @return the trail
   */
  public Trail trail(int number) {
    Walk walk = new Walk();
    walk.begin(number);
    List<Encounter> encounters = new ArrayList<>();
    String customer = "customer-" + number;
    for (int i = 0; i < walk.length; i++) {
      Encounter encounter =
          Encounter.of(customer, Instant.ofEpochMilli(walk.millis[i]), event(walk.touchpoints[i]));
      if (walk.experiences[i] != Walk.NOTHING) {
        encounter = encounter.withExperience(walk.experiences[i]);
      }
      if (i == 0 && !personas.isEmpty()) {
        encounter = encounter.withAttribute("persona", persona(number));
      }
      encounters.add(encounter);
    }
    return Trail.of(customer, encounters);
  }

  /**
   * Writes the encounters of the first customers as CSV with the columns customer, time, event,
   * experience and persona; customer by customer.
   *
   * @param customers how many
   * @param out where to
   * @throws IOException if it cannot be written to
   */
  public void writeCsv(int customers, Appendable out) throws IOException {
    out.append("customer,time,event,experience,persona\n");
    Walk walk = new Walk();
    for (int number = 0; number < customers; number++) {
      walk.begin(number);
      for (int i = 0; i < walk.length; i++) {
        out.append("customer-")
            .append(Integer.toString(number))
            .append(',')
            .append(Instant.ofEpochMilli(walk.millis[i]).toString())
            .append(',')
            .append(event(walk.touchpoints[i]))
            .append(',')
            .append(
                walk.experiences[i] == Walk.NOTHING ? "" : Integer.toString(walk.experiences[i]))
            .append(',')
            .append(i == 0 && !personas.isEmpty() ? persona(number) : "")
            .append('\n');
      }
    }
  }

  /**
   * The first customers as numbers.
   *
   * @param customers how many
   * @return their encounters, customer by customer
   */
  public Numbers numbers(int customers) {
    int[] begins = new int[customers + 1];
    int[] touchpoints = new int[16 * customers + MOST_ENCOUNTERS];
    long[] millis = new long[touchpoints.length];
    Walk walk = new Walk();
    for (int number = 0; number < customers; number++) {
      walk.begin(number);
      int begin = begins[number];
      if (begin + walk.length > touchpoints.length) {
        touchpoints = Arrays.copyOf(touchpoints, 2 * touchpoints.length);
        millis = Arrays.copyOf(millis, touchpoints.length);
      }
      for (int i = 0; i < walk.length; i++) {
        touchpoints[begin + i] = Math.max(walk.touchpoints[i], -1);
        millis[begin + i] = walk.millis[i];
      }
      begins[number + 1] = begin + walk.length;
    }
    return new Numbers(begins, touchpoints, millis);
  }

  /** Encounters as numbers, customer by customer. */
  public static final class Numbers {
    /** Where each customer's encounters begin, and after the last where they end. */
    public final int[] begins;

    /** Per encounter the touchpoint's place in the journey, −1 outside the map. */
    public final int[] touchpoints;

    /** Per encounter when it was. */
    public final long[] millis;

    private Numbers(int[] begins, int[] touchpoints, long[] millis) {
      this.begins = begins;
      this.touchpoints = touchpoints;
      this.millis = millis;
    }

    /**
     * How many encounters there are.
     *
     * @return the number
     */
    public int size() {
      return begins[begins.length - 1];
    }
  }

  private String event(int touchpoint) {
    return touchpoint >= 0 ? touchpoints[touchpoint] : ELSEWHERE.get(-1 - touchpoint);
  }

  private String persona(int number) {
    return personas.get(Math.floorMod(number * 7L + seed, personas.size()));
  }

  /** One customer after another, in the same arrays. */
  private final class Walk {
    static final int NOTHING = Integer.MIN_VALUE;

    final int[] touchpoints = new int[MOST_ENCOUNTERS];
    final long[] millis = new long[MOST_ENCOUNTERS];
    final int[] experiences = new int[MOST_ENCOUNTERS];
    int length;
    private long now;
    private SplittableRandom random = new SplittableRandom(0);

    void begin(int number) {
      random = new SplittableRandom(seed * 0x9E3779B97F4A7C15L + number);
      length = 0;
      now = BEGIN + random.nextLong(DAYS * DAY);
      int last = firstOf.length - 2;
      int phase = random.nextInt(100) < 85 ? 0 : random.nextInt(Math.min(3, last + 1));
      boolean bought = false;
      while (length < MOST_ENCOUNTERS - 20) {
        stay(phase);
        bought |= buys[phase];
        int lot = random.nextInt(100);
        if (bought && loopTo[phase] >= 0 && lot < 45) {
          phase = lot < 33 ? loopTo[phase] : weighing;
        } else if (lot < 62) {
          phase++;
        } else if (lot < 68) {
          phase += 2;
        } else if (lot < 75) {
          phase = Math.max(0, phase - 1);
        } else if (lot < 80) {
          continue;
        } else {
          return;
        }
        if (phase > last) {
          return;
        }
        now += MINUTE + random.nextLong(6 * DAY);
      }
    }

    private void stay(int phase) {
      int size = firstOf[phase + 1] - firstOf[phase];
      int from = random.nextInt(100) < 70 ? 0 : random.nextInt(size);
      int count = 1 + random.nextInt(4);
      for (int i = from; i < Math.min(from + count, size); i++) {
        if (random.nextInt(100) < 3) {
          meet(-1 - Math.min(random.nextInt(4), random.nextInt(4)));
        }
        meet(firstOf[phase] + i);
      }
    }

    private void meet(int touchpoint) {
      touchpoints[length] = touchpoint;
      millis[length] = now;
      experiences[length] = touchpoint >= 0 ? experience(touchpoint) : NOTHING;
      length++;
      if (random.nextInt(20) > 0) {
        now += 1 + random.nextLong(random.nextInt(4) == 0 ? DAY : 20 * MINUTE);
      }
    }

    private int experience(int touchpoint) {
      if (random.nextInt(5) > 0) {
        return NOTHING;
      }
      int bias = touchpoint % 9 == 4 ? -2 : 0;
      return Math.max(-2, Math.min(2, emotions[touchpoint] + bias + random.nextInt(-1, 2)));
    }
  }
}
