package io.github.klantreis.model;

import static io.github.klantreis.phase.CanonicalPhase.USAGE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.klantreis.part.Emotion;
import io.github.klantreis.part.Evidence;
import io.github.klantreis.part.Need;
import io.github.klantreis.term.Channel;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What a phase says, and whom a branch concerns, counts for touchpoints that are silent. */
final class ReadingTest {
  private static final Emotion TENSE = Emotion.negative("tense");
  private static final Emotion CALM = Emotion.positive("calm");
  private static final Emotion ANGRY = Emotion.veryNegative("angry");

  private static Reading reading(Consumer<TouchpointBuilder> details) {
    Journey journey =
        Journey.builder("rides", "Rides")
            .persona("ann", "Ann")
            .persona("bob", "Bob")
            .phase(
                USAGE,
                p ->
                    p.emotion(TENSE)
                        .emotionOf("bob", ANGRY)
                        .measuredEmotion(CALM)
                        .measuredEmotionOf("bob", TENSE)
                        .customerNeed("Quiet")
                        .customerGoal("Arrive")
                        .goal("Be on time")
                        .assumption("Nobody has asked yet")
                        .touchpoint("rides", "Rides", details))
            .build();
    Phase phase = journey.phases().get(0);
    return phase.reading(phase.touchpoints().get(0));
  }

  @Test
  void touchpointsShareThePersonasWhomBothConcern() {
    Reading all = reading(t -> {});
    Reading ann = reading(t -> t.concerns("ann"));
    Reading bob = reading(t -> t.concerns("bob"));
    Reading both = reading(t -> t.concerns("bob").concerns("ann"));
    assertThat(ann.sharesPersonasWith(bob)).isFalse();
    assertThat(ann.sharesPersonasWith(both)).isTrue();
    assertThat(ann.sharesPersonasWith(all)).isTrue();
    assertThat(all.sharesPersonasWith(bob)).isTrue();
  }

  @Test
  void aSilentTouchpointIsReadWithItsPhase() {
    Reading silent = reading(t -> {});
    assertThat(silent.emotion()).contains(TENSE);
    assertThat(silent.emotionOf("ann")).contains(TENSE);
    assertThat(silent.emotionOf("bob")).contains(ANGRY);
    assertThat(silent.participantEmotions()).isEqualTo(Map.of("bob", ANGRY));
    assertThat(silent.measuredEmotion()).contains(CALM);
    assertThat(silent.measuredEmotionOf("bob")).contains(TENSE);
    assertThat(silent.measuredEmotionOf("ann")).contains(CALM);
    assertThat(silent.measuredParticipantEmotions()).isEqualTo(Map.of("bob", TENSE));
    assertThat(silent.customerNeeds()).containsExactly(Need.of("Quiet"));
    assertThat(silent.customerGoals()).containsExactly("Arrive");
    assertThat(silent.goals()).containsExactly("Be on time");
    assertThat(silent.isAssumed()).isTrue();
    assertThat(silent.touchpoint().isAssumed()).isFalse();
    assertThat(silent.phase().id()).isEqualTo("usage");
    assertThat(silent.branch()).isEmpty();
    assertThat(silent)
        .isEqualTo(new Reading(silent.phase(), silent.touchpoint(), Optional.empty()));
  }

  @Test
  void whatATouchpointSaysItselfCounts() {
    Reading own =
        reading(
            t ->
                t.emotion(CALM)
                    .customerNeed("Light")
                    .customerGoal("Read")
                    .goal("Sell tea")
                    .evidence(Evidence.qualitative("9 interviews")));
    assertThat(own.emotion()).contains(CALM);
    assertThat(own.emotionOf("bob")).contains(CALM);
    assertThat(own.measuredEmotion()).isEmpty();
    assertThat(own.customerNeeds()).containsExactly(Need.of("Light"));
    assertThat(own.customerGoals()).containsExactly("Read");
    assertThat(own.goals()).containsExactly("Sell tea");
    assertThat(own.isAssumed()).isFalse();
  }

  @Test
  void anEmotionOfOnePersonaLeavesThePhaseItsWordOnTheOthers() {
    Reading partly = reading(t -> t.emotionOf("ann", CALM));
    assertThat(partly.emotionOf("ann")).contains(CALM);
    assertThat(partly.emotionOf("bob")).contains(ANGRY);
    assertThat(partly.emotion()).contains(TENSE);
  }

  @Test
  void anEmotionOfAChannelIsAWordOfItsOwn() {
    Reading byChannel = reading(t -> t.channel(Channel.STORE).emotionVia(Channel.STORE, CALM));
    assertThat(byChannel.emotion()).isEmpty();
    assertThat(byChannel.emotionOf("bob")).isEmpty();
  }

  @Test
  void whomABranchConcernsCountsForItsTouchpoints() {
    Phase phase =
        Journey.builder("rides", "Rides")
            .persona("ann", "Ann")
            .persona("bob", "Bob")
            .phase(
                USAGE,
                p ->
                    p.choice(
                        "weather",
                        "What is the weather?",
                        c ->
                            c.branch(
                                    "dry",
                                    "dry",
                                    b ->
                                        b.concerns("ann")
                                            .touchpoint("hat", "Hat")
                                            .touchpoint("cap", "Cap", t -> t.concerns("bob")))
                                .branch("wet", "wet", b -> b.touchpoint("coat", "Coat"))))
            .build()
            .phases()
            .get(0);
    assertThat(phase.reading(phase.touchpoint("hat").orElseThrow()).concernedPersonas())
        .containsExactly("ann");
    assertThat(phase.reading(phase.touchpoint("hat").orElseThrow()).concerns("bob")).isFalse();
    assertThat(phase.reading(phase.touchpoint("cap").orElseThrow()).concerns("bob")).isTrue();
    assertThat(phase.reading(phase.touchpoint("cap").orElseThrow()).concerns("ann")).isFalse();
    assertThat(phase.reading(phase.touchpoint("coat").orElseThrow()).concerns("bob")).isTrue();
  }
}
