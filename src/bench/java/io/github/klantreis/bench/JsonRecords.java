package io.github.klantreis.bench;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;

/**
 * The limit for JSON: records of the shape of Klantreis's documents, field for field, with nothing
 * in them that is proven or parsed.
 */
final class JsonRecords {
  private JsonRecords() {}

  record Journey(
      @JsonProperty("$schema") String schema,
      int formatVersion,
      String id,
      String name,
      String description,
      String version,
      String market,
      String offering,
      String state,
      String phaseModel,
      String goal,
      List<String> customerGoals,
      List<String> successCriteria,
      String bridgingPeriod,
      String formOfAddress,
      String toneOfVoice,
      String language,
      String funnel,
      Boolean advocacyFeedsAwareness,
      List<Metric> metrics,
      String reviewedOn,
      List<String> dimensions,
      List<String> sharedWith,
      List<String> leadsTo,
      List<Picture> pictures,
      List<String> tags,
      Map<String, String> attributes,
      List<Suppression> suppressions,
      List<Persona> personas,
      List<String> painPoints,
      List<String> opportunities,
      List<String> solutions,
      List<String> ideas,
      List<Phase> phases) {}

  record Persona(
      String id,
      String name,
      String description,
      Need need,
      List<String> goals,
      List<String> pains,
      String quote,
      List<Picture> pictures,
      List<String> tags,
      Map<String, String> attributes,
      List<Suppression> suppressions) {}

  record Phase(
      String id,
      String kind,
      String name,
      String description,
      String owner,
      List<String> goals,
      List<String> customerGoals,
      List<Need> customerNeeds,
      List<String> successCriteria,
      Emotion emotion,
      Map<String, Emotion> participantEmotions,
      Emotion measuredEmotion,
      Map<String, Emotion> measuredParticipantEmotions,
      List<String> thoughts,
      List<String> quotes,
      List<Metric> metrics,
      Map<String, String> laneTexts,
      List<Picture> pictures,
      List<String> drillsDownTo,
      List<String> tags,
      Map<String, String> attributes,
      List<Suppression> suppressions,
      List<String> painPoints,
      List<String> opportunities,
      List<String> solutions,
      List<String> ideas,
      List<Touchpoint> touchpoints) {}

  record Touchpoint(
      String id,
      String name,
      List<String> channels,
      List<ChannelEmotion> channelEmotions,
      String interaction,
      String initiator,
      String receiver,
      List<String> senses,
      List<String> concernedPersonas,
      String momentOfTruth,
      List<String> moments,
      List<String> dropOffPoints,
      String advocacy,
      String startsAfter,
      String state,
      Blueprint blueprint,
      List<NextStep> nextSteps,
      String description,
      String owner,
      List<String> goals,
      List<String> customerGoals,
      List<Need> customerNeeds,
      List<String> successCriteria,
      Emotion emotion,
      Map<String, Emotion> participantEmotions,
      Emotion measuredEmotion,
      Map<String, Emotion> measuredParticipantEmotions,
      List<String> thoughts,
      List<String> quotes,
      List<Metric> metrics,
      Map<String, String> laneTexts,
      List<Picture> pictures,
      List<String> drillsDownTo,
      List<String> tags,
      Map<String, String> attributes,
      List<Suppression> suppressions,
      List<String> painPoints,
      List<String> opportunities,
      List<String> solutions,
      List<String> ideas,
      List<Action> actions) {}

  record Action(
      String id,
      String kind,
      String name,
      String funnelStage,
      Message message,
      String trigger,
      String delay,
      Boolean opensItself,
      String offer,
      String reward,
      String loyalty,
      List<String> tags,
      Map<String, String> attributes,
      List<Suppression> suppressions) {}

  record Message(
      String sender,
      String receiver,
      String formOfAddress,
      String toneOfVoice,
      String language,
      List<String> personalisation,
      String intent,
      Boolean namesChoiceStress,
      String subject,
      String text,
      List<Link> links,
      List<String> choices) {}

  record Emotion(int score, String label) {}

  record ChannelEmotion(String channel, Emotion emotion) {}

  record Need(String text, String kind, String trigger) {}

  record NextStep(String touchpointId, String condition) {}

  record Blueprint(List<String> frontstage, List<String> backstage, List<String> systems) {}

  record Metric(String id, Double value, Double target) {}

  record Picture(String address, String description) {}

  record Link(String kind, String target) {}

  record Suppression(String validatorId, String reason) {}
}
