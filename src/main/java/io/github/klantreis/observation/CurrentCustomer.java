package io.github.klantreis.observation;

/**
 * The customer who is being counted, in arrays that are used again for the next one: all encounters
 * as passed in, those that are on the map, and the visits that they make up.
 *
 * <p>Encounters outside the map are passed over: the touchpoints before and after them follow each
 * other.
 */
final class CurrentCustomer {
  /** About 142,000 years before or after 1970. */
  static final long MOST_MILLIS = 1L << 52;

  /** Instead of an experience: none was reported. */
  static final byte NO_EXPERIENCE = Byte.MIN_VALUE;

  private final CompiledPlan plan;

  /** All encounters, within a range of indices. */
  int[] given = {};

  long[] millis = {};
  int from;
  int to;

  /** When the customer was first seen if times of the plan are since then; otherwise 0. */
  long since;

  boolean isTooYoung;

  /** How many encounters are on the map, and how many are ignored. */
  int mapped;

  int ignored;

  /** Whether there may be a silence as long as that of customers who have stopped. */
  boolean mayHaveComeBack;

  /** The encounters on the map: what was met, when, in which phase, and their places among all. */
  int[] touchpoints = new int[64];

  long[] times = new long[64];
  int[] phases = new int[64];
  int[] places = new int[64];

  /** The experiences that were reported at touchpoints: where, and what. */
  int told;

  int[] toldAt = new int[64];
  byte[] experiences = new byte[64];

  /**
   * Per visit, which is an unbroken stay in a phase: the phase, and the index of its last encounter
   * on the map.
   */
  int visitCount;

  int[] visits = new int[65];
  int[] lastOfVisit = new int[65];

  CurrentCustomer(CompiledPlan plan) {
    this.plan = plan;
  }

  /**
   * Takes the next customer. The visits are not known before they are looked for.
   *
   * @throws IllegalArgumentException if a number is not that of a touchpoint, or the times are not
   *     in order
   */
  void take(int[] given, long[] millis, int from, int to) {
    room(to - from);
    takeMapped(given, millis, from, to);
    this.given = given;
    this.millis = millis;
    this.from = from;
    this.to = to;
    told = 0;
    visitCount = 0;
    if (plan.followUp != CompiledPlan.NO_FOLLOW_UP) {
      follow();
    }
  }

  /** Makes room for a customer's encounters. */
  private void room(int length) {
    if (length > touchpoints.length) {
      int more = Math.max(length, 2 * touchpoints.length);
      touchpoints = new int[more];
      times = new long[more];
      phases = new int[more];
      places = new int[more];
      toldAt = new int[more];
      experiences = new byte[more];
      visits = new int[more + 1];
      lastOfVisit = new int[more + 1];
    }
  }

  /** Copies the encounters that are on the map. */
  private void takeMapped(int[] given, long[] millis, int from, int to) {
    int[] touchpoints = this.touchpoints;
    long[] times = this.times;
    int[] places = this.places;
    int most = plan.layout.touchpoints;
    int n = 0;
    int passedOver = 0;
    boolean isSound = true;
    long before = 1 - MOST_MILLIS;
    for (int i = from; i < to; i++) {
      int touchpoint = given[i];
      long at = millis[i];
      isSound &= touchpoint < most;
      isSound &= touchpoint >= EventMapping.IGNORED;
      isSound &= at >= before;
      before = at;
      touchpoints[n] = touchpoint;
      times[n] = at;
      places[n] = i;
      n += touchpoint >= 0 ? 1 : 0;
      passedOver += touchpoint == EventMapping.IGNORED ? 1 : 0;
    }
    if (!isSound || before >= MOST_MILLIS) {
      throw unsound(given, from, to);
    }
    mapped = n;
    ignored = passedOver;
    mayHaveComeBack = to > from && before - millis[from] > plan.inactivity;
  }

  private IllegalArgumentException unsound(int[] given, int from, int to) {
    for (int i = from; i < to; i++) {
      if (given[i] < EventMapping.IGNORED || given[i] >= plan.layout.touchpoints) {
        return new IllegalArgumentException(
            "a touchpoint's number is from -2 to "
                + (plan.layout.touchpoints - 1)
                + ", not "
                + given[i]);
      }
    }
    return new IllegalArgumentException(
        "the times of a customer are ascending and within 142,000 years before and after 1970;"
            + " those from place "
            + from
            + " to "
            + to
            + " are not");
  }

  /** Cuts the customer off some time after the first encounter, or leaves the customer out. */
  private void follow() {
    int first = from;
    while (first < to && given[first] == EventMapping.IGNORED) {
      first++;
    }
    isTooYoung = first < to && millis[first] > plan.oldEnoughUntil;
    since = first < to ? millis[first] : 0;
    while (first < to && millis[to - 1] - since > plan.followUp) {
      to--;
      mapped -= given[to] >= 0 ? 1 : 0;
      ignored -= given[to] == EventMapping.IGNORED ? 1 : 0;
    }
  }

  /**
   * Takes what another customer met in the phases that are steps of the funnel, each called by its
   * step; all else is ignored.
   */
  void takeSteps(CurrentCustomer whole) {
    int[] stepOf = plan.outline.stepOf;
    room(whole.to - whole.from);
    if (given.length < whole.to) {
      given = new int[whole.to];
    }
    millis = whole.millis;
    from = whole.from;
    to = whole.to;
    since = whole.since;
    for (int i = from; i < to; i++) {
      int met = whole.given[i];
      boolean isLeftOut = met >= 0 && stepOf[plan.phaseOf[met]] == Moves.NONE;
      given[i] = isLeftOut ? EventMapping.IGNORED : met;
    }
    mapped = 0;
    visitCount = 0;
    for (int i = 0; i < whole.mapped; i++) {
      int step = stepOf[whole.phases[i]];
      if (step == Moves.NONE) {
        continue;
      }
      if (mapped == 0 || phases[mapped - 1] != step) {
        visits[visitCount++] = step;
      }
      phases[mapped] = step;
      times[mapped] = whole.times[i];
      lastOfVisit[visitCount - 1] = mapped++;
    }
  }

  /** Takes the experiences reported at encounters, by their places. */
  void takeExperiences(byte[] said) {
    int count = 0;
    for (int i = from; i < to; i++) {
      toldAt[count] = given[i];
      experiences[count] = said[i];
      count += given[i] >= 0 && said[i] != NO_EXPERIENCE ? 1 : 0;
    }
    told = count;
  }

  /** Returns the index of the first encounter on the map in a visit. */
  int firstOf(int visit) {
    return visit == 0 ? 0 : lastOfVisit[visit - 1] + 1;
  }

  /** Returns how many encounters are not ignored. */
  int seen() {
    return to - from - ignored;
  }

  /**
   * Returns when the last encounter before a place was that is not ignored; there must be one.
   *
   * @param place an index among all encounters, or the one after the last
   */
  long seenBefore(int place) {
    int last = place - 1;
    while (given[last] == EventMapping.IGNORED) {
      last--;
    }
    return millis[last];
  }

  /** Whether an encounter of a stay, or the one that ends it, came after a long silence. */
  boolean cameBack(int visit) {
    if (!mayHaveComeBack) {
      return false;
    }
    int place = places[firstOf(visit)];
    int end = visit + 1 < visitCount ? places[firstOf(visit + 1)] + 1 : to;
    long before = millis[place];
    boolean hasSilence = false;
    for (int i = place + 1; i < end; i++) {
      if (given[i] != EventMapping.IGNORED) {
        hasSilence |= millis[i] - before > plan.inactivity;
        before = millis[i];
      }
    }
    return hasSilence;
  }
}
