package io.github.klantreis.validation.rules.summary;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import io.github.klantreis.model.Actor;
import io.github.klantreis.model.ExperienceElement;
import io.github.klantreis.model.JourneyHeading;
import io.github.klantreis.model.Persona;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Reading;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.part.Emotion;
import io.github.klantreis.term.Channel;
import io.github.klantreis.term.Participant;
import io.github.klantreis.term.Side;
import io.github.klantreis.term.Valence;
import io.github.klantreis.validation.PhaseFact;
import io.github.klantreis.validation.PhaseSummary;
import io.github.klantreis.validation.Surroundings;
import io.github.klantreis.validation.rules.text.Families;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What customers feel at some touchpoints: those of all and of single personas, on single channels,
 * drawn and measured.
 *
 * @param touchpoints how many touchpoints have any emotion
 * @param lowest the lowest score, or {@link Integer#MAX_VALUE} without any
 * @param highest the highest score, or {@link Integer#MIN_VALUE} without any
 */
public record Feelings(int touchpoints, int lowest, int highest) {
  private static final Feelings NONE = new Feelings(0, Integer.MAX_VALUE, Integer.MIN_VALUE);

  /** Of a phase. */
  public static final PhaseFact<Feelings> FACT =
      PhaseFact.underHeading(Feelings::in).reading(Feelings::part);

  /** All of a touchpoint that says what is felt there. */
  public static Object part(Touchpoint touchpoint) {
    return List.of(
        touchpoint.emotion(),
        touchpoint.measuredEmotion(),
        touchpoint.participantEmotions(),
        touchpoint.measuredParticipantEmotions(),
        touchpoint.channelEmotions());
  }

  private static Feelings in(Phase phase, JourneyHeading journey) {
    int count = 0;
    int lowest = Integer.MAX_VALUE;
    int highest = Integer.MIN_VALUE;
    List<Touchpoint> touchpoints = phase.touchpoints();
    for (int i = 0; i < touchpoints.size(); i++) {
      Reading reading = phase.reading(touchpoints.get(i));
      Emotion low = extreme(reading, journey, -1);
      Emotion high = extreme(reading, journey, 1);
      if (low != null && high != null) {
        count++;
        lowest = Math.min(lowest, low.score());
        highest = Math.max(highest, high.score());
      }
    }
    return count == 0 ? NONE : new Feelings(count, lowest, highest);
  }

  public static Feelings together(List<PhaseSummary<Feelings>> phases) {
    int count = 0;
    int lowest = Integer.MAX_VALUE;
    int highest = Integer.MIN_VALUE;
    for (PhaseSummary<Feelings> phase : phases) {
      count += phase.value().touchpoints;
      lowest = Math.min(lowest, phase.value().lowest);
      highest = Math.max(highest, phase.value().highest);
    }
    return new Feelings(count, lowest, highest);
  }

  public Valence lowestValence() {
    return Valence.of(lowest);
  }

  /** A touchpoint as it is to be read, for a rule that checks touchpoints. */
  public static Reading reading(Touchpoint touchpoint, Surroundings around) {
    return new Reading(around.phase().orElseThrow(), touchpoint, around.branch());
  }

  public static boolean areTold(Reading touchpoint, JourneyHeading journey) {
    return touchpoint.emotion().isPresent()
        || touchpoint.measuredEmotion().isPresent()
        || !ofCustomers(touchpoint.participantEmotions(), journey).isEmpty()
        || !ofCustomers(touchpoint.measuredParticipantEmotions(), journey).isEmpty()
        || !touchpoint.touchpoint().channelEmotions().isEmpty();
  }

  /**
   * Whether the words of a touchpoint say that customers notice nothing of it, or are not there: a
   * name, a description, or what they say of it afterwards. A thought of what is to come, as of
   * lying under anaesthesia, is that of somebody awake.
   */
  public static boolean areAbsent(Touchpoint touchpoint) {
    return Families.UNAWARE.areIn(touchpoint.name())
        || touchpoint.description().filter(Families.UNAWARE::areIn).isPresent()
        || Said.byPeopleAt(touchpoint, Families.UNNOTICED::areIn);
  }

  /** Whether the words of a touchpoint say how customers feel, without an emotion noted. */
  public static boolean areInWords(Touchpoint touchpoint) {
    return Said.ofPeopleAt(touchpoint, Families.FEELING::areIn);
  }

  /** Whether an emotion of customers is noted on an element itself. */
  public static boolean isNotedOn(ExperienceElement element, JourneyHeading journey) {
    return element.emotion().isPresent()
        || !ofCustomers(element.participantEmotions(), journey).isEmpty()
        || areMeasured(element, journey);
  }

  /** Returns what is noted of customers on an element itself, in no order. */
  static List<Emotion> notedOn(ExperienceElement element, JourneyHeading journey) {
    List<Emotion> noted = new ArrayList<>(2);
    element.emotion().ifPresent(noted::add);
    element.measuredEmotion().ifPresent(noted::add);
    noted.addAll(ofCustomers(element.participantEmotions(), journey).values());
    noted.addAll(ofCustomers(element.measuredParticipantEmotions(), journey).values());
    return noted;
  }

  /** Whether customers were asked what they feel there. */
  public static boolean areMeasured(ExperienceElement element, JourneyHeading journey) {
    return element.measuredEmotion().isPresent()
        || !ofCustomers(element.measuredParticipantEmotions(), journey).isEmpty();
  }

  /** Leaves out what actors on the other sides feel, of which these rules do not speak. */
  public static Map<String, Emotion> ofCustomers(
      Map<String, Emotion> emotions, JourneyHeading journey) {
    return emotions.isEmpty() || journey.actors().isEmpty()
        ? emotions
        : Maps.filterKeys(emotions, id -> journey.sideOf(Participant.of(id)) == Side.CUSTOMER);
  }

  /**
   * A negative emotion, with who feels it.
   *
   * @param emotion the emotion
   * @param isOrLower whether some of them feel worse
   * @param by the name of the persona or actor who does, or null if it is felt by all
   * @param on the only channel on which it is felt, or null
   */
  public record Low(
      Emotion emotion, boolean isOrLower, @Nullable String by, @Nullable Channel on) {}

  /**
   * Returns the negative emotions at a touchpoint: one where all feel bad there, else that of each
   * who does, and the worst on a channel.
   */
  public static List<Low> lows(Reading touchpoint, JourneyHeading journey) {
    Emotion common = lowOrNull(common(touchpoint).orElse(null));
    Map<String, Emotion> own = ofParticipants(touchpoint, journey);
    if (common != null && own.isEmpty()) {
      return ImmutableList.of(ofAll(common, own, touchpoint));
    }
    Map<String, Emotion> low = new LinkedHashMap<>();
    int personas = 0;
    boolean isCommonFelt = false;
    for (Persona persona : journey.personas()) {
      if (touchpoint.concerns(persona.id())) {
        personas++;
        isCommonFelt |= !own.containsKey(persona.id());
        putLow(persona.id(), own.getOrDefault(persona.id(), common), low);
      }
    }
    boolean isOfAll = low.size() == personas && (personas > 1 || common != null);
    boolean isOfTheOnlyOne = personas == 1 && !isCommonFelt;
    own.forEach((id, emotion) -> putLow(id, emotion, low));
    if (common != null && (low.isEmpty() || (isOfAll && !isOfTheOnlyOne))) {
      boolean isFelt = isCommonFelt || low.isEmpty() || personas == 0;
      return ImmutableList.of(ofAll(isFelt ? common : null, low, touchpoint));
    }
    if (isOfAll && !isOfTheOnlyOne) {
      return ImmutableList.of(ofAll(null, low, touchpoint));
    }
    ImmutableList.Builder<Low> lows = ImmutableList.builder();
    low.forEach((id, emotion) -> lows.add(new Low(emotion, false, nameOf(id, journey), null)));
    Map.Entry<Channel, Emotion> channel = furthest(touchpoint.touchpoint().channelEmotions(), -1);
    if (channel != null && channel.getValue().score() < 0) {
      lows.add(new Low(channel.getValue(), false, null, channel.getKey()));
    }
    return lows.build();
  }

  private static void putLow(String id, @Nullable Emotion emotion, Map<String, Emotion> low) {
    Emotion known = lowOrNull(emotion);
    if (known != null) {
      low.put(id, known);
    }
  }

  private static @Nullable Emotion lowOrNull(@Nullable Emotion emotion) {
    return emotion != null && emotion.score() < 0 ? emotion : null;
  }

  /** The mildest of what all feel, as all feel that or worse. */
  private static Low ofAll(@Nullable Emotion common, Map<String, Emotion> own, Reading touchpoint) {
    Emotion mildest = further(common, own, 1);
    Emotion worst =
        further(further(common, own, -1), touchpoint.touchpoint().channelEmotions(), -1);
    if (mildest == null || worst == null) {
      throw new IllegalArgumentException("nobody feels anything");
    }
    return new Low(mildest, worst.score() < mildest.score(), null, null);
  }

  /** What all feel: what was measured, or else what is drawn. */
  private static Optional<Emotion> common(Reading touchpoint) {
    Optional<Emotion> measured = touchpoint.measuredEmotion();
    return measured.isPresent() ? measured : touchpoint.emotion();
  }

  /** What single customers feel: what was measured, or else what is drawn. */
  private static Map<String, Emotion> ofParticipants(Reading touchpoint, JourneyHeading journey) {
    Map<String, Emotion> drawn = ofCustomers(touchpoint.participantEmotions(), journey);
    Map<String, Emotion> measured = ofCustomers(touchpoint.measuredParticipantEmotions(), journey);
    if (measured.isEmpty()) {
      return drawn;
    }
    Map<String, Emotion> emotions = new LinkedHashMap<>(drawn);
    emotions.putAll(measured);
    return emotions;
  }

  private static String nameOf(String participant, JourneyHeading journey) {
    return journey
        .persona(participant)
        .map(Persona::name)
        .or(() -> journey.actor(participant).map(Actor::name))
        .orElse(participant);
  }

  /** Whether anybody feels bad there; what was measured counts instead of what is drawn. */
  public static boolean areLow(Reading touchpoint, JourneyHeading journey) {
    Emotion lowest = lowest(touchpoint, journey);
    return lowest != null && lowest.score() < 0;
  }

  /** Returns the worst emotion; what was measured counts instead of what is drawn. */
  public static @Nullable Emotion lowest(Reading touchpoint, JourneyHeading journey) {
    Emotion found = further(null, common(touchpoint), -1);
    found = further(found, ofParticipants(touchpoint, journey), -1);
    return further(found, touchpoint.touchpoint().channelEmotions(), -1);
  }

  /** The furthest of all emotions, drawn and measured. */
  static @Nullable Emotion extreme(Reading touchpoint, JourneyHeading journey, int sign) {
    Emotion found = further(null, touchpoint.emotion(), sign);
    found = further(found, touchpoint.measuredEmotion(), sign);
    found = further(found, ofCustomers(touchpoint.participantEmotions(), journey), sign);
    found = further(found, ofCustomers(touchpoint.measuredParticipantEmotions(), journey), sign);
    return further(found, touchpoint.touchpoint().channelEmotions(), sign);
  }

  private static @Nullable Emotion further(
      @Nullable Emotion soFar, Optional<Emotion> other, int sign) {
    return other.isPresent() ? further(soFar, other.get(), sign) : soFar;
  }

  private static @Nullable Emotion further(
      @Nullable Emotion soFar, Map<?, Emotion> others, int sign) {
    Emotion found = null;
    if (!others.isEmpty()) {
      for (Emotion other : others.values()) {
        if (found == null || compare(other, found, sign) > 0) {
          found = other;
        }
      }
    }
    return found == null ? soFar : further(soFar, found, sign);
  }

  /**
   * Which of two emotions goes further; of equal scores the one whose label comes first, as equal
   * journeys may hold them in different order.
   */
  public static int compare(Emotion one, Emotion other, int sign) {
    int byScore = Integer.compare(one.score(), other.score()) * sign;
    return byScore != 0 ? byScore : other.label().compareTo(one.label());
  }

  /** The channel with the best or the worst experience; of equal ones that whose id comes first. */
  public static Map.@Nullable Entry<Channel, Emotion> furthest(
      Map<Channel, Emotion> emotions, int sign) {
    Map.Entry<Channel, Emotion> found = null;
    for (Map.Entry<Channel, Emotion> entry : emotions.entrySet()) {
      int further = found == null ? 1 : compare(entry.getValue(), found.getValue(), sign);
      if (found == null
          || further > 0
          || (further == 0 && entry.getKey().id().compareTo(found.getKey().id()) < 0)) {
        found = entry;
      }
    }
    return found;
  }

  private static Emotion further(@Nullable Emotion soFar, Emotion other, int sign) {
    return soFar == null || (other.score() - soFar.score()) * sign > 0 ? other : soFar;
  }

  /** What customers feel on each channel, where that is known. */
  public static Map<Channel, Emotion> byChannel(Touchpoint touchpoint) {
    Map<Channel, Emotion> emotions = new LinkedHashMap<>(touchpoint.channelEmotions());
    Optional<Emotion> common = touchpoint.emotion();
    if (common.isPresent()) {
      for (Channel channel : touchpoint.channels()) {
        emotions.putIfAbsent(channel, common.get());
      }
    }
    return emotions;
  }
}
