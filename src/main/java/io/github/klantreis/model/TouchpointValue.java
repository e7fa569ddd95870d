package io.github.klantreis.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.klantreis.part.Emotion;
import io.github.klantreis.part.Evidence;
import io.github.klantreis.part.Expectation;
import io.github.klantreis.part.Picture;
import io.github.klantreis.part.ServiceBlueprint;
import io.github.klantreis.part.TimeSpan;
import io.github.klantreis.term.Advocacy;
import io.github.klantreis.term.Channel;
import io.github.klantreis.term.Sense;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Gives the generated value a short {@code toString}, which an interface cannot. */
@Value.Immutable
@SuppressWarnings("immutables:subtype") // a test checks the order of the arguments
abstract sealed class TouchpointValue extends Marked implements Touchpoint
    permits ImmutableTouchpointValue {

  /**
   * What few touchpoints say: in an object of its own, so that all others take no time and memory
   * for it.
   *
   * @param goals the goals of the company
   * @param customerGoals the goals of the customer
   * @param expectations what customers expect
   * @param successCriteria the criteria of success
   * @param participantEmotions what individual personas and actors feel
   * @param measuredEmotion what customers feel according to measurement, or null
   * @param measuredParticipantEmotions the same of individual personas and actors
   * @param quotes what customers said
   * @param laneTexts the texts in custom lanes
   * @param pictures the pictures
   * @param drillsDownTo the ids of journeys in detail
   * @param evidence what it is based on
   * @param solutions the solutions
   * @param ideas the ideas
   * @param channelEmotions what customers feel on individual channels
   * @param involved the ids of others who take part
   * @param senses the senses that it stimulates
   * @param conveys values of the brand
   * @param dropOffPoints why customers leave
   * @param advocacy whether a recommendation was requested, or null
   * @param startsAfter when it comes, or null
   * @param waitBefore the wait before it, or null
   * @param waitBeforeAtMost the longest wait before it, or null
   * @param lasts how long it lasts, or null
   * @param lastsAtMost how long it lasts at most, or null
   * @param recurs after how long it comes again, or null
   * @param blueprint what the company does behind it, or null
   */
  record Further(
      ImmutableList<String> goals,
      ImmutableList<String> customerGoals,
      ImmutableList<Expectation> expectations,
      ImmutableList<String> successCriteria,
      ImmutableMap<String, Emotion> participantEmotions,
      @Nullable Emotion measuredEmotion,
      ImmutableMap<String, Emotion> measuredParticipantEmotions,
      ImmutableList<String> quotes,
      ImmutableMap<String, String> laneTexts,
      ImmutableList<Picture> pictures,
      ImmutableSet<String> drillsDownTo,
      ImmutableList<Evidence> evidence,
      ImmutableList<Solution> solutions,
      ImmutableList<Idea> ideas,
      ImmutableMap<Channel, Emotion> channelEmotions,
      ImmutableSet<String> involved,
      ImmutableSet<Sense> senses,
      ImmutableSet<String> conveys,
      ImmutableList<String> dropOffPoints,
      @Nullable Advocacy advocacy,
      @Nullable TimeSpan startsAfter,
      @Nullable TimeSpan waitBefore,
      @Nullable TimeSpan waitBeforeAtMost,
      @Nullable TimeSpan lasts,
      @Nullable TimeSpan lastsAtMost,
      @Nullable TimeSpan recurs,
      @Nullable ServiceBlueprint blueprint) {
    /** Nothing: one object for all touchpoints that say none of it. */
    static final Further NOTHING =
        new Further(
            ImmutableList.of(),
            ImmutableList.of(),
            ImmutableList.of(),
            ImmutableList.of(),
            ImmutableMap.of(),
            null,
            ImmutableMap.of(),
            ImmutableList.of(),
            ImmutableMap.of(),
            ImmutableList.of(),
            ImmutableSet.of(),
            ImmutableList.of(),
            ImmutableList.of(),
            ImmutableList.of(),
            ImmutableMap.of(),
            ImmutableSet.of(),
            ImmutableSet.of(),
            ImmutableSet.of(),
            ImmutableList.of(),
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null);
  }

  abstract Further further();

  @Override
  public final List<String> goals() {
    return further().goals();
  }

  @Override
  public final List<String> customerGoals() {
    return further().customerGoals();
  }

  @Override
  public final List<Expectation> expectations() {
    return further().expectations();
  }

  @Override
  public final List<String> successCriteria() {
    return further().successCriteria();
  }

  @Override
  public final Map<String, Emotion> participantEmotions() {
    return further().participantEmotions();
  }

  @Override
  public final Optional<Emotion> measuredEmotion() {
    return Optional.ofNullable(further().measuredEmotion());
  }

  @Override
  public final Map<String, Emotion> measuredParticipantEmotions() {
    return further().measuredParticipantEmotions();
  }

  @Override
  public final List<String> quotes() {
    return further().quotes();
  }

  @Override
  public final Map<String, String> laneTexts() {
    return further().laneTexts();
  }

  @Override
  public final List<Picture> pictures() {
    return further().pictures();
  }

  @Override
  public final Set<String> drillsDownTo() {
    return further().drillsDownTo();
  }

  @Override
  public final List<Evidence> evidence() {
    return further().evidence();
  }

  @Override
  public final List<Solution> solutions() {
    return further().solutions();
  }

  @Override
  public final List<Idea> ideas() {
    return further().ideas();
  }

  @Override
  public final Map<Channel, Emotion> channelEmotions() {
    return further().channelEmotions();
  }

  @Override
  public final Set<String> involved() {
    return further().involved();
  }

  @Override
  public final Set<Sense> senses() {
    return further().senses();
  }

  @Override
  public final Set<String> conveys() {
    return further().conveys();
  }

  @Override
  public final List<String> dropOffPoints() {
    return further().dropOffPoints();
  }

  @Override
  public final Optional<Advocacy> advocacy() {
    return Optional.ofNullable(further().advocacy());
  }

  @Override
  public final Optional<TimeSpan> startsAfter() {
    return Optional.ofNullable(further().startsAfter());
  }

  @Override
  public final Optional<TimeSpan> waitBefore() {
    return Optional.ofNullable(further().waitBefore());
  }

  @Override
  public final Optional<TimeSpan> waitBeforeAtMost() {
    return Optional.ofNullable(further().waitBeforeAtMost());
  }

  @Override
  public final Optional<TimeSpan> lasts() {
    return Optional.ofNullable(further().lasts());
  }

  @Override
  public final Optional<TimeSpan> lastsAtMost() {
    return Optional.ofNullable(further().lastsAtMost());
  }

  @Override
  public final Optional<TimeSpan> recurs() {
    return Optional.ofNullable(further().recurs());
  }

  @Override
  public final Optional<ServiceBlueprint> blueprint() {
    return Optional.ofNullable(further().blueprint());
  }

  @Override
  public final String toString() {
    return "Touchpoint[" + id() + ", " + name() + "]";
  }
}
