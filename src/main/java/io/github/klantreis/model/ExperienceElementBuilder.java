package io.github.klantreis.model;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.klantreis.collect.Growing;
import io.github.klantreis.part.Emotion;
import io.github.klantreis.part.Expectation;
import io.github.klantreis.part.ExpectationBuilder;
import io.github.klantreis.part.Metric;
import io.github.klantreis.part.Need;
import io.github.klantreis.part.Picture;
import java.net.URI;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The common part of the builders of phases and touchpoints. Methods in the singular add a value,
 * those in the plural replace all values; an overload that takes an Optional clears the value if it
 * is empty. Null arguments throw a NullPointerException at once; {@code build()} reports all other
 * problems together. Not thread-safe.
 *
 * @param <B> the builder itself
 */
public abstract sealed class ExperienceElementBuilder<B extends ExperienceElementBuilder<B>>
    extends NotedElementBuilder<B> permits PhaseBuilder, TouchpointBuilder {
  @Nullable String description;
  @Nullable String owner;
  Collection<String> goals = ImmutableList.of();
  Collection<String> customerGoals = ImmutableList.of();
  Collection<Need> customerNeeds = ImmutableList.of();
  Collection<Expectation> expectations = ImmutableList.of();
  Collection<String> successCriteria = ImmutableList.of();
  @Nullable Emotion emotion;
  Map<String, Emotion> participantEmotions = ImmutableMap.of();
  @Nullable Emotion measuredEmotion;
  Map<String, Emotion> measuredParticipantEmotions = ImmutableMap.of();
  Collection<String> thoughts = ImmutableList.of();
  Collection<String> quotes = ImmutableList.of();
  Collection<Metric> metrics = ImmutableList.of();
  Map<String, String> laneTexts = ImmutableMap.of();
  Collection<Picture> pictures = ImmutableList.of();
  Collection<String> drillsDownTo = ImmutableList.of();

  ExperienceElementBuilder(String id) {
    super(id);
  }

  <E extends ExperienceElement & NotedElement> ExperienceElementBuilder(E value) {
    super(value);
    description = value.description().orElse(null);
    owner = value.owner().orElse(null);
    goals = value.goals();
    customerGoals = value.customerGoals();
    customerNeeds = value.customerNeeds();
    expectations = value.expectations();
    successCriteria = value.successCriteria();
    emotion = value.emotion().orElse(null);
    participantEmotions = value.participantEmotions();
    measuredEmotion = value.measuredEmotion().orElse(null);
    measuredParticipantEmotions = value.measuredParticipantEmotions();
    thoughts = value.thoughts();
    quotes = value.quotes();
    metrics = value.metrics();
    laneTexts = value.laneTexts();
    pictures = value.pictures();
    drillsDownTo = value.drillsDownTo();
  }

  /**
   * Sets the description.
   *
   * @param description a few sentences on what happens here, not blank
   * @return this builder
   */
  public B description(String description) {
    this.description = requireNonNull(description, "description");
    return self();
  }

  /**
   * Sets or clears the description.
   *
   * @param description a few sentences on what happens here, not blank; empty for none
   * @return this builder
   */
  public B description(Optional<String> description) {
    this.description = requireNonNull(description, "description").orElse(null);
    return self();
  }

  /**
   * Sets the owner in the company.
   *
   * @param owner the person or department, not blank
   * @return this builder
   */
  public B owner(String owner) {
    this.owner = requireNonNull(owner, "owner");
    return self();
  }

  /**
   * Sets or clears the owner in the company.
   *
   * @param owner the person or department, not blank; empty for none
   * @return this builder
   */
  public B owner(Optional<String> owner) {
    this.owner = requireNonNull(owner, "owner").orElse(null);
    return self();
  }

  /**
   * Adds a goal of the company for this part of the journey.
   *
   * @param goal the goal
   * @return this builder
   */
  public B goal(String goal) {
    goals = Growing.add(goals, goal, "goal");
    return self();
  }

  /**
   * Replaces all goals.
   *
   * @param goals the new values, in order
   * @return this builder
   */
  public B goals(Iterable<? extends String> goals) {
    this.goals = ImmutableList.copyOf(requireNonNull(goals, "goals"));
    return self();
  }

  /**
   * Adds a goal of the customer for this part of the journey.
   *
   * @param customerGoal the goal
   * @return this builder
   */
  public B customerGoal(String customerGoal) {
    customerGoals = Growing.add(customerGoals, customerGoal, "customerGoal");
    return self();
  }

  /**
   * Replaces all goals of the customer.
   *
   * @param customerGoals the new values, in order
   * @return this builder
   */
  public B customerGoals(Iterable<? extends String> customerGoals) {
    this.customerGoals = ImmutableList.copyOf(requireNonNull(customerGoals, "customerGoals"));
    return self();
  }

  /**
   * Adds a need of the customer here.
   *
   * @param need the need
   * @return this builder
   */
  public B customerNeed(Need need) {
    customerNeeds = Growing.add(customerNeeds, need, "need");
    return self();
  }

  /**
   * Replaces all needs of the customer.
   *
   * @param customerNeeds the new values, in order
   * @return this builder
   */
  public B customerNeeds(Iterable<? extends Need> customerNeeds) {
    this.customerNeeds = ImmutableList.copyOf(requireNonNull(customerNeeds, "customerNeeds"));
    return self();
  }

  /**
   * Adds what customers expect here.
   *
   * @param text the expectation in words, not blank
   * @return this builder
   */
  public B expectation(String text) {
    return expectation(Expectation.of(text));
  }

  /**
   * Adds what customers expect here.
   *
   * @param text the expectation in words, not blank
   * @param details sets how much it matters and how far it is met
   * @return this builder
   */
  public B expectation(String text, Consumer<ExpectationBuilder> details) {
    return expectation(detailed(Expectation.builder(text), details, "details").build());
  }

  /**
   * Adds what customers expect here.
   *
   * @param expectation the expectation
   * @return this builder
   */
  public B expectation(Expectation expectation) {
    expectations = Growing.add(expectations, expectation, "expectation");
    return self();
  }

  /**
   * Replaces all expectations.
   *
   * @param expectations the new values, in order
   * @return this builder
   */
  public B expectations(Iterable<? extends Expectation> expectations) {
    this.expectations = ImmutableList.copyOf(requireNonNull(expectations, "expectations"));
    return self();
  }

  /**
   * Adds a criterion of success.
   *
   * @param criterion the criterion
   * @return this builder
   */
  public B successCriterion(String criterion) {
    successCriteria = Growing.add(successCriteria, criterion, "criterion");
    return self();
  }

  /**
   * Replaces all success criteria.
   *
   * @param successCriteria the new values, in order
   * @return this builder
   */
  public B successCriteria(Iterable<? extends String> successCriteria) {
    this.successCriteria = ImmutableList.copyOf(requireNonNull(successCriteria, "successCriteria"));
    return self();
  }

  /**
   * Sets what customers feel here.
   *
   * @param emotion the emotion of all personas without an emotion of their own
   * @return this builder
   */
  public B emotion(Emotion emotion) {
    this.emotion = requireNonNull(emotion, "emotion");
    return self();
  }

  /**
   * Sets or clears what customers feel here.
   *
   * @param emotion the emotion of all personas without an emotion of their own, or empty for none
   * @return this builder
   */
  public B emotion(Optional<Emotion> emotion) {
    this.emotion = requireNonNull(emotion, "emotion").orElse(null);
    return self();
  }

  /**
   * Sets what customers feel here according to measurement.
   *
   * @param measuredEmotion the measured emotion of all personas without one of their own
   * @return this builder
   */
  public B measuredEmotion(Emotion measuredEmotion) {
    this.measuredEmotion = requireNonNull(measuredEmotion, "measuredEmotion");
    return self();
  }

  /**
   * Sets or clears what customers feel here according to measurement.
   *
   * @param measuredEmotion the measured emotion of all personas without one of their own, or empty
   *     for none
   * @return this builder
   */
  public B measuredEmotion(Optional<Emotion> measuredEmotion) {
    this.measuredEmotion = requireNonNull(measuredEmotion, "measuredEmotion").orElse(null);
    return self();
  }

  /**
   * Adds a thought of customers here.
   *
   * @param thought the thought
   * @return this builder
   */
  public B thought(String thought) {
    thoughts = Growing.add(thoughts, thought, "thought");
    return self();
  }

  /**
   * Replaces all thoughts.
   *
   * @param thoughts the new values, in order
   * @return this builder
   */
  public B thoughts(Iterable<? extends String> thoughts) {
    this.thoughts = ImmutableList.copyOf(requireNonNull(thoughts, "thoughts"));
    return self();
  }

  /**
   * Adds a literal quote of a customer.
   *
   * @param quote the quote
   * @return this builder
   */
  public B quote(String quote) {
    quotes = Growing.add(quotes, quote, "quote");
    return self();
  }

  /**
   * Replaces all quotes.
   *
   * @param quotes the new values, in order
   * @return this builder
   */
  public B quotes(Iterable<? extends String> quotes) {
    this.quotes = ImmutableList.copyOf(requireNonNull(quotes, "quotes"));
    return self();
  }

  /**
   * Adds a metric by which this part of the journey is managed, also if it has one with the same
   * id: to change a value, use {@link #metrics}.
   *
   * @param metric the metric
   * @return this builder
   */
  public B metric(Metric metric) {
    metrics = Growing.add(metrics, metric, "metric");
    return self();
  }

  /**
   * Replaces all metrics.
   *
   * @param metrics the new values, in order
   * @return this builder
   */
  public B metrics(Iterable<? extends Metric> metrics) {
    this.metrics = ImmutableList.copyOf(requireNonNull(metrics, "metrics"));
    return self();
  }

  /**
   * Adds a picture.
   *
   * @param picture the picture
   * @return this builder
   */
  public B picture(Picture picture) {
    pictures = Growing.add(pictures, picture, "picture");
    return self();
  }

  /**
   * Replaces all pictures.
   *
   * @param pictures the new values, in order
   * @return this builder
   */
  public B pictures(Iterable<? extends Picture> pictures) {
    this.pictures = ImmutableList.copyOf(requireNonNull(pictures, "pictures"));
    return self();
  }

  /**
   * Adds a need of the customer here, without saying whether it is latent or concrete.
   *
   * @param need the need in words
   * @return this builder
   */
  public B customerNeed(String need) {
    return customerNeed(Need.of(need));
  }

  /**
   * Sets what customers feel here by a score; {@code build()} reports a score that is out of range.
   *
   * @param score from −2 to +2
   * @param label the feeling in one or a few words, not blank
   * @return this builder
   */
  public B emotion(int score, String label) {
    return emotion(Emotion.of(score, label));
  }

  /**
   * Sets what a persona or actor feels here.
   *
   * @param participantId the id of a persona or actor of the journey
   * @param emotion the emotion
   * @return this builder
   */
  public B emotionOf(String participantId, Emotion emotion) {
    participantEmotions = Growing.put(participantEmotions, participantId, emotion);
    return self();
  }

  /**
   * Sets what a persona or actor feels here by a score; {@code build()} reports a score that is out
   * of range.
   *
   * @param participantId the id of a persona or actor of the journey
   * @param score from −2 to +2
   * @param label the feeling in one or a few words, not blank
   * @return this builder
   */
  public B emotionOf(String participantId, int score, String label) {
    return emotionOf(participantId, Emotion.of(score, label));
  }

  /**
   * Replaces all emotions of individual personas and actors.
   *
   * @param participantEmotions emotions by the id of the persona or actor
   * @return this builder
   */
  public B participantEmotions(Map<String, Emotion> participantEmotions) {
    this.participantEmotions =
        ImmutableMap.copyOf(requireNonNull(participantEmotions, "participantEmotions"));
    return self();
  }

  /**
   * Sets what customers feel here according to measurement, by a score; {@code build()} reports a
   * score that is out of range.
   *
   * @param score from −2 to +2
   * @param label the feeling in one or a few words, not blank
   * @return this builder
   */
  public B measuredEmotion(int score, String label) {
    return measuredEmotion(Emotion.of(score, label));
  }

  /**
   * Sets what a persona or actor feels here according to measurement.
   *
   * @param participantId the id of a persona or actor of the journey
   * @param emotion the emotion
   * @return this builder
   */
  public B measuredEmotionOf(String participantId, Emotion emotion) {
    measuredParticipantEmotions = Growing.put(measuredParticipantEmotions, participantId, emotion);
    return self();
  }

  /**
   * Sets what a persona or actor feels here according to measurement, by a score; {@code build()}
   * reports a score that is out of range.
   *
   * @param participantId the id of a persona or actor of the journey
   * @param score from −2 to +2
   * @param label the feeling in one or a few words, not blank
   * @return this builder
   */
  public B measuredEmotionOf(String participantId, int score, String label) {
    return measuredEmotionOf(participantId, Emotion.of(score, label));
  }

  /**
   * Replaces all measured emotions of individual personas and actors.
   *
   * @param measuredParticipantEmotions emotions by the id of the persona or actor
   * @return this builder
   */
  public B measuredParticipantEmotions(Map<String, Emotion> measuredParticipantEmotions) {
    this.measuredParticipantEmotions =
        ImmutableMap.copyOf(
            requireNonNull(measuredParticipantEmotions, "measuredParticipantEmotions"));
    return self();
  }

  /**
   * Sets the text in one of the journey's custom lanes.
   *
   * @param laneId the id of one of the {@linkplain JourneyHeading#lanes() lanes}
   * @param text the text
   * @return this builder
   */
  public B laneText(String laneId, String text) {
    laneTexts = Growing.put(laneTexts, laneId, text);
    return self();
  }

  /**
   * Replaces all texts in the journey's custom lanes.
   *
   * @param laneTexts texts by lane id
   * @return this builder
   */
  public B laneTexts(Map<String, String> laneTexts) {
    this.laneTexts = ImmutableMap.copyOf(requireNonNull(laneTexts, "laneTexts"));
    return self();
  }

  /**
   * Adds a picture.
   *
   * @param address the address of the picture, which is never opened
   * @param description what the picture shows, not blank
   * @return this builder
   */
  public B picture(URI address, String description) {
    return picture(new Picture(address, description));
  }

  /**
   * Adds a journey that shows this part of the journey in detail.
   *
   * @param journeyId the id of a journey in the same atlas
   * @return this builder
   */
  public B drillsDownTo(String journeyId) {
    drillsDownTo = Growing.add(drillsDownTo, journeyId, "journeyId");
    return self();
  }

  /**
   * Replaces the ids of all journeys that show this part of the journey in detail.
   *
   * @param drillsDownTo the new ids, in order
   * @return this builder
   */
  public B drillsDownTo(Iterable<? extends String> drillsDownTo) {
    this.drillsDownTo = ImmutableList.copyOf(requireNonNull(drillsDownTo, "drillsDownTo"));
    return self();
  }
}
