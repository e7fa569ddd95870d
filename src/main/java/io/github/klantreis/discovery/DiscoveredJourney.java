package io.github.klantreis.discovery;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.model.Journey;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.observation.ObservationPlan;
import io.github.klantreis.vocabulary.NoBean;
import io.github.klantreis.wording.Characters;
import io.github.klantreis.wording.Counted;
import io.github.klantreis.wording.Listing;
import io.github.klantreis.wording.Numbers;
import io.github.klantreis.wording.Quotation;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A journey proposed from a log, what it rests on, and what was left out of it.
 *
 * <p>Immutable and thread-safe.
 */
public final class DiscoveredJourney implements NoBean {
  private static final int SHOWN = 8;

  private final Journey journey;
  private final ObservationPlan plan;
  private final PhaseBasis basis;
  private final long customers;
  private final long encounters;
  private final List<LeftOutEvent> leftOut;
  private final List<Touchpoint> notInLog;

  DiscoveredJourney(
      Journey journey,
      ObservationPlan plan,
      PhaseBasis basis,
      long customers,
      long encounters,
      List<LeftOutEvent> leftOut,
      List<Touchpoint> notInLog) {
    this.journey = journey;
    this.plan = plan;
    this.basis = basis;
    this.customers = customers;
    this.encounters = encounters;
    this.leftOut = List.copyOf(leftOut);
    this.notInLog = List.copyOf(notInLog);
  }

  /**
   * Returns the proposed journey: a draft of the as-is state, of which all that was guessed is
   * {@linkplain io.github.klantreis.part.Evidenced#isAssumed() assumed}, with the counts on which
   * it rests.
   *
   * @return the journey
   */
  public Journey journey() {
    return journey;
  }

  /**
   * Returns a plan by which the same log is observed on the proposed journey: it maps the events to
   * the touchpoints made of them, and has the ignored events and the purchases of the discovery.
   *
   * @return the plan, without window and cut-off
   */
  public ObservationPlan plan() {
    return plan;
  }

  /**
   * Returns what the division into phases rests on.
   *
   * @return the basis
   */
  public PhaseBasis basis() {
    return basis;
  }

  /**
   * Returns how many customers the log has, without those of whom all events are ignored.
   *
   * @return the number, from 0
   */
  public long customers() {
    return customers;
  }

  /**
   * Returns how many encounters the log has, without ignored ones.
   *
   * @return the number, from 0
   */
  public long encounters() {
    return encounters;
  }

  /**
   * Returns the events that are no touchpoints of the proposed journey.
   *
   * @return the events, those of most customers first, then by name; unmodifiable
   */
  public List<LeftOutEvent> leftOut() {
    return leftOut;
  }

  /**
   * Returns the touchpoints of the {@linkplain JourneyDiscovery#withMap map} against which the log
   * was held that not one event of the log is of. They are not in the proposal, which is no reason
   * to take them off the map: they are not recorded, or nobody comes there.
   *
   * @return the touchpoints in the order of the map, unmodifiable; none without a map
   */
  public List<Touchpoint> notInLog() {
    return notInLog;
  }

  /**
   * Returns what the proposal rests on and what was left out, for those who review it. The journey
   * itself is shown as any other, with the counts as its evidence.
   *
   * @param locale the language; English unless Dutch
   * @return some lines of text
   */
  public String toText(Locale locale) {
    requireNonNull(locale, "locale");
    StringBuilder text =
        new StringBuilder(
            DiscoveryWords.LOG.get(
                locale,
                Map.of(
                    "customers", journey.people().fillIn(Counted.PEOPLE.of(customers)),
                    "encounters", DiscoveryWords.ENCOUNTERS.of(encounters))));
    text.append('\n').append(basis.sentence().get(locale)).append('\n');
    for (LeftOutReason reason : LeftOutReason.values()) {
      List<String> events =
          leftOut.stream()
              .filter(event -> event.reason() == reason)
              .map(
                  event ->
                      Characters.visible(event.event())
                          + " ("
                          + Numbers.grouped(event.customers(), locale)
                          + ")")
              .toList();
      if (!events.isEmpty()) {
        text.append(
                DiscoveryWords.LEFT_OUT.get(
                    locale,
                    Map.of(
                        "reason",
                        reason.label().get(locale),
                        "events",
                        Listing.atMost(SHOWN, events).get(locale))))
            .append('\n');
      }
    }
    if (!notInLog.isEmpty()) {
      List<String> names = notInLog.stream().map(each -> Quotation.quoted(each.name())).toList();
      text.append(
              DiscoveryWords.NOT_IN_LOG.get(
                  locale, Map.of("touchpoints", Listing.atMost(SHOWN, names).get(locale))))
          .append('\n');
    }
    return text.toString();
  }

  @Override
  public String toString() {
    return "DiscoveredJourney{journey="
        + journey.id()
        + ", basis="
        + basis
        + ", customers="
        + customers
        + ", leftOut="
        + Arrays.toString(leftOut.toArray())
        + "}";
  }
}
