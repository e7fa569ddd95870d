package io.github.klantreis.bench;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * The limit for JSON: records of the shape of Klantreis's documents, field for field, with nothing
 * in them that is proven or parsed. Parts that the benchmark's journey lacks are maps.
 */
final class JsonRecords {
  private JsonRecords() {}

  /** Refuses records that have other fields than the documents. */
  static void requireShapeOf(JsonNode schema) {
    for (Class<?> type : JsonRecords.class.getDeclaredClasses()) {
      if (type.isRecord()) {
        List<String> fields =
            Arrays.stream(type.getRecordComponents()).map(JsonRecords::fieldName).toList();
        JsonNode definition =
            type == Journey.class ? schema : schema.get("$defs").get(definitionName(type));
        List<String> documented = List.copyOf(definition.get("properties").propertyNames());
        if (!fields.equals(documented)) {
          throw new IllegalStateException(
              type.getSimpleName() + " has " + fields + ", documents have " + documented);
        }
      }
    }
  }

  private static String fieldName(RecordComponent component) {
    JsonProperty named = component.getAccessor().getAnnotation(JsonProperty.class);
    return named == null ? component.getName() : named.value();
  }

  private static String definitionName(Class<?> type) {
    String name = type.getSimpleName();
    return switch (name) {
      case "Action" -> "marketingAction";
      case "Blueprint" -> "serviceBlueprint";
      default -> Character.toLowerCase(name.charAt(0)) + name.substring(1);
    };
  }

  record Journey(
      @JsonProperty("$schema") String schema,
      int formatVersion,
      String id,
      String name,
      String description,
      String version,
      String people,
      String scope,
      String lifecycle,
      String market,
      String offering,
      String state,
      String phaseModel,
      String goal,
      List<String> customerGoals,
      List<String> successCriteria,
      String horizon,
      String bridgingPeriod,
      String formOfAddress,
      String toneOfVoice,
      String language,
      String writtenIn,
      String funnel,
      Boolean advocacyFeedsAwareness,
      Map<String, Object> considerationSet,
      Map<String, Object> brand,
      List<Map<String, Object>> team,
      List<Evidence> evidence,
      List<Metric> metrics,
      String reviewedOn,
      List<String> dimensions,
      List<Map<String, Object>> affinityGroups,
      List<String> sharedWith,
      List<Map<String, Object>> lanes,
      List<String> leadsTo,
      List<Picture> pictures,
      List<String> tags,
      Map<String, String> attributes,
      List<Suppression> suppressions,
      List<Persona> personas,
      List<Map<String, Object>> actors,
      List<String> painPoints,
      List<String> opportunities,
      List<String> solutions,
      List<String> ideas,
      List<Phase> phases,
      List<Map<String, Object>> loyaltyLoops) {}

  record Persona(
      String id,
      String name,
      String description,
      Need need,
      List<String> goals,
      List<Map<String, Object>> motivations,
      List<String> pains,
      String quote,
      Map<String, Object> empathyMap,
      List<Picture> pictures,
      List<Evidence> evidence,
      List<String> tags,
      Map<String, String> attributes,
      List<Suppression> suppressions) {}

  record Phase(
      String id,
      String kind,
      String name,
      List<Map<String, Object>> branchings,
      String description,
      String owner,
      List<String> goals,
      List<String> customerGoals,
      List<Need> customerNeeds,
      List<Expectation> expectations,
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
      List<Evidence> evidence,
      List<String> tags,
      Map<String, String> attributes,
      List<Suppression> suppressions,
      List<String> painPoints,
      List<String> opportunities,
      List<String> solutions,
      List<String> ideas,
      List<Touchpoint> touchpoints) {}

  record Touchpoint(
      String in,
      String id,
      String name,
      List<String> channels,
      List<ChannelEmotion> channelEmotions,
      String interaction,
      String initiator,
      String receiver,
      List<String> involved,
      List<String> senses,
      List<String> conveys,
      List<String> concernedPersonas,
      String momentOfTruth,
      List<String> moments,
      List<String> dropOffPoints,
      String advocacy,
      String startsAfter,
      String waitBefore,
      String waitBeforeAtMost,
      String lasts,
      String lastsAtMost,
      String recurs,
      String state,
      Blueprint blueprint,
      List<NextStep> nextSteps,
      String description,
      String owner,
      List<String> goals,
      List<String> customerGoals,
      List<Need> customerNeeds,
      List<Expectation> expectations,
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
      List<Evidence> evidence,
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

  record Emotion(int score, String label, Double value, Scale scale) {}

  record Scale(int min, int max) {}

  record ChannelEmotion(String channel, Emotion emotion) {}

  record Need(String text, String kind, String trigger) {}

  record Expectation(String text, Integer importance, String fulfilment) {}

  record Evidence(String kind, String text, Map<String, Object> source, String collectedOn) {}

  record NextStep(String touchpointId, String condition) {}

  record Blueprint(
      List<String> frontstage, List<String> backstage, List<String> supportingSystems) {}

  record Metric(String id, Map<String, Object> label, Scale scale, Double value, Double target) {}

  record Picture(String address, String description) {}

  record Link(String kind, Double target) {}

  record Suppression(String validatorId, String reason) {}
}
