package acme;

import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.klantreis.exchange.json.InvalidJourneyJsonException;
import io.github.klantreis.model.Journey;
import io.github.klantreis.part.Emotion;
import io.github.klantreis.term.Channel;
import java.io.IOException;
import java.util.List;

/** Reads and writes journeys in a record of its own with Jackson 2; fails by its exit code. */
final class Main {
  private Main() {}

  /** Takes no arguments. */
  public static void main(String[] arguments) throws IOException {
    Journey journey =
        Journey.builder("rent", "Een flat huren, 'Zéphyr' \"😀\"")
            .phase(
                PURCHASE,
                phase ->
                    phase.touchpoint(
                        "calls",
                        "Belt\nterug",
                        t -> t.channel(Channel.TELEPHONE).emotion(Emotion.negative("gespannen"))))
            .build();
    Workshop workshop = new Workshop("ACME", List.of(journey, journey));
    ObjectMapper mapper = JsonMapper.builder().addModule(new Jackson2Journeys()).build();
    String stored = mapper.writeValueAsString(workshop);
    check(mapper.readValue(stored, Workshop.class).equals(workshop), stored);
    check(
        mapper
            .readTree(stored)
            .at("/journeys/1/phases/0/touchpoints/0/id")
            .asText()
            .equals("calls"),
        stored);
    check(
        mapper
            .readValue(
                mapper.writerWithDefaultPrettyPrinter().writeValueAsBytes(workshop), Workshop.class)
            .equals(workshop),
        stored);
    try {
      mapper.readValue(stored.replace("gespannen", ""), Workshop.class);
      throw new AssertionError("an emotion without words was read");
    } catch (JsonMappingException refused) {
      check(refused.getCause() instanceof InvalidJourneyJsonException, refused.toString());
    }
    try {
      String lost = JsonMapper.builder().build().writeValueAsString(workshop);
      throw new AssertionError("a mapper without the bridge wrote " + lost);
    } catch (JsonMappingException refused) {
      check(refused.getMessage().contains("add JourneyModule"), refused.toString());
    }
  }

  private static void check(boolean holds, String what) {
    if (!holds) {
      throw new AssertionError(what);
    }
  }
}
