package io.github.klantreis.observation;

import com.google.common.primitives.Ints;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.Persona;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Reading;
import io.github.klantreis.part.Emotion;
import io.github.klantreis.term.Valence;
import java.io.IOException;
import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The personas of a journey with what concerns them and what they feel, as plain arrays. Personas
 * are numbered in the order of the journey; touchpoints and phases as in the {@linkplain
 * JourneyOutline outline} that has the personas.
 */
final class PersonaOutline {
  /** In place of a score if the journey states no emotion. */
  static final int NO_EMOTION = Integer.MIN_VALUE;

  final String[] ids;
  final String[] names;

  /**
   * Per touchpoint the score of the emotion that the journey states, then the same for each
   * persona.
   */
  final int[] emotions;

  /** Per touchpoint the personas that it concerns, ascending; none means all of them. */
  final int[][] concerned;

  private final boolean concernsSome;

  /** The touchpoints at which nobody is expected, as the log does not have all who come there. */
  final BitSet unrecorded;

  /** Per persona, after those of nobody known, the phases in which one is expected. */
  private final BitSet[] expectedPhases;

  PersonaOutline(Journey journey, List<Phase> phases, int[] phaseOf) {
    List<Persona> personas = journey.personas();
    ids = personas.stream().map(Persona::id).toArray(String[]::new);
    names = personas.stream().map(Persona::name).toArray(String[]::new);
    List<Reading> readings =
        phases.stream().flatMap(phase -> phase.touchpoints().stream().map(phase::reading)).toList();
    emotions = emotions(readings);
    concerned =
        readings.stream()
            .map(reading -> reading.concernedPersonas().stream().mapToInt(this::number))
            .map(numbers -> numbers.sorted().toArray())
            .toArray(int[][]::new);
    concernsSome = Arrays.stream(concerned).anyMatch(numbers -> numbers.length > 0);
    unrecorded = new BitSet();
    expectedPhases = expectedPhases(phaseOf);
  }

  private PersonaOutline(PersonaOutline before, BitSet unrecorded, int[] phaseOf) {
    ids = before.ids;
    names = before.names;
    emotions = before.emotions;
    concerned = before.concerned;
    concernsSome = before.concernsSome;
    this.unrecorded = unrecorded;
    expectedPhases = expectedPhases(phaseOf);
  }

  private PersonaOutline(ObjectInput in, int[] phaseOf) throws IOException {
    ids = SerialForm.distinctIds(SerialForm.readTexts(in));
    names = new String[ids.length];
    for (int persona = 0; persona < names.length; persona++) {
      names[persona] = SerialForm.readText(in);
    }
    emotions = SerialForm.readNumbers(in, (long) phaseOf.length * (ids.length + 1L));
    for (int emotion : emotions) {
      SerialForm.require(
          emotion == NO_EMOTION || (emotion >= Valence.LOWEST && emotion <= Valence.HIGHEST),
          "an emotion is " + emotion);
    }
    concerned = new int[phaseOf.length][];
    for (int t = 0; t < concerned.length; t++) {
      concerned[t] = SerialForm.readNumbers(in);
      SerialForm.require(
          SerialForm.areAscending(concerned[t], ids.length),
          "a touchpoint concerns a persona that the journey does not have");
    }
    concernsSome = Arrays.stream(concerned).anyMatch(numbers -> numbers.length > 0);
    int[] numbers = SerialForm.readNumbers(in);
    SerialForm.require(
        SerialForm.areAscending(numbers, phaseOf.length),
        "a touchpoint that is not recorded is not one of the journey");
    unrecorded = new BitSet();
    Arrays.stream(numbers).forEach(unrecorded::set);
    expectedPhases = expectedPhases(phaseOf);
  }

  /** Returns the same where nobody is expected at some touchpoints. */
  PersonaOutline withUnrecorded(BitSet touchpoints, int[] phaseOf) {
    return new PersonaOutline(this, touchpoints, phaseOf);
  }

  /**
   * Reads personas.
   *
   * @param phaseOf the phase of each touchpoint
   */
  static PersonaOutline read(ObjectInput in, int[] phaseOf) throws IOException {
    return new PersonaOutline(in, phaseOf);
  }

  void write(ObjectOutput out) throws IOException {
    SerialForm.writeTexts(out, ids);
    for (String name : names) {
      SerialForm.writeText(out, name);
    }
    for (int emotion : emotions) {
      out.writeInt(emotion);
    }
    for (int[] numbers : concerned) {
      SerialForm.writeNumbers(out, numbers);
    }
    SerialForm.writeNumbers(out, unrecorded.stream().toArray());
  }

  private int[] emotions(List<Reading> touchpoints) {
    int[] scores = new int[(ids.length + 1) * touchpoints.size()];
    for (int t = 0; t < touchpoints.size(); t++) {
      scores[t] = score(touchpoints.get(t).emotion());
      for (int p = 0; p < ids.length; p++) {
        scores[(p + 1) * touchpoints.size() + t] = score(touchpoints.get(t).emotionOf(ids[p]));
      }
    }
    return scores;
  }

  private static int score(Optional<Emotion> emotion) {
    return emotion.map(Emotion::score).orElse(NO_EMOTION);
  }

  private BitSet[] expectedPhases(int[] phaseOf) {
    BitSet[] phases = new BitSet[ids.length + 1];
    for (int persona = JourneyOutline.NOBODY; persona < ids.length; persona++) {
      BitSet expected = new BitSet();
      for (int t = 0; t < phaseOf.length; t++) {
        if (expects(persona, t)) {
          expected.set(phaseOf[t]);
        }
      }
      phases[persona + 1] = expected;
    }
    return phases;
  }

  /** Returns the number of a persona, or {@link JourneyOutline#NOBODY}. */
  int number(String id) {
    return Arrays.asList(ids).indexOf(id);
  }

  /** Whether some touchpoint concerns some personas only. */
  boolean concernsSome() {
    return concernsSome;
  }

  /** Whether some touchpoint is not expected of everyone. */
  boolean expectsNotAll() {
    return concernsSome || !unrecorded.isEmpty();
  }

  /**
   * Whether a touchpoint concerns a customer: one whose persona it concerns; a customer whose
   * persona is not known only if it concerns all.
   *
   * @param persona the number of the customer's persona, or {@link JourneyOutline#NOBODY} if it is
   *     not known
   */
  boolean concerns(int persona, int touchpoint) {
    return concerned[touchpoint].length == 0 || Ints.contains(concerned[touchpoint], persona);
  }

  /** Whether a customer is expected at a touchpoint: it {@link #concerns} her and is recorded. */
  boolean expects(int persona, int touchpoint) {
    return concerns(persona, touchpoint) && !unrecorded.get(touchpoint);
  }

  /** Whether a customer is expected in a phase: at one of its touchpoints. */
  boolean expectsInPhase(int persona, int phase) {
    return expectedPhases[concernsSome ? persona + 1 : 0].get(phase);
  }

  /**
   * Whether customers of each persona are expected in a phase. A map that says of its only persona
   * what is meant for it knows of others.
   */
  boolean expectsEachIn(int phase) {
    return ids.length > 1
        && IntStream.range(0, ids.length).allMatch(persona -> expectsInPhase(persona, phase));
  }

  /**
   * Returns the emotion that the journey states for a touchpoint.
   *
   * @param persona the number of a persona, or {@link JourneyOutline#NOBODY} for the emotion that
   *     is stated for everyone
   * @return the score, or {@link #NO_EMOTION}
   */
  int emotion(int persona, int touchpoint) {
    return emotions[(persona + 1) * concerned.length + touchpoint];
  }
}
