package acme;

import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;

import io.github.klantreis.exchange.json.InvalidJourneyJsonException;
import io.github.klantreis.exchange.json.JourneyJson;
import io.github.klantreis.exchange.json.JourneyModule;
import io.github.klantreis.model.Journey;
import io.github.klantreis.part.Emotion;
import io.github.klantreis.term.Channel;
import java.util.List;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes journeys, alone and in a record of its own; fails by its exit code. */
final class Main {
  private Main() {}

  /** Takes whether all of it runs in named modules. */
  public static void main(String[] arguments) {
    for (Class<?> type : List.of(Main.class, Journey.class, JsonMapper.class)) {
      check(String.valueOf(type.getModule().isNamed()).equals(arguments[0]), type.toString());
    }
    Journey journey =
        Journey.builder("rent", "Een flat huren")
            .phase(
                PURCHASE,
                phase ->
                    phase.touchpoint(
                        "calls",
                        "Belt",
                        t -> t.channel(Channel.TELEPHONE).emotion(Emotion.negative("gespannen"))))
            .build();
    String json = JourneyJson.write(journey);
    check(JourneyJson.read(json).equals(journey), json);
    check(JourneyJson.schema().contains("2020-12"), JourneyJson.schema());

    store(JsonMapper.builder().addModule(new JourneyModule()).build(), journey);
    if (!Boolean.parseBoolean(
        arguments[0])) { // a named module cannot provide it if Jackson may be missing
      store(JsonMapper.builder().findAndAddModules().build(), journey);
    }
    try {
      String lost =
          JsonMapper.builder().build().writeValueAsString(new Workshop("A", List.of(journey)));
      throw new AssertionError("a mapper without the module wrote " + lost);
    } catch (DatabindException refused) {
      check(refused.getMessage().contains("add JourneyModule"), refused.toString());
    }
  }

  private static void store(JsonMapper mapper, Journey journey) {
    Workshop workshop = new Workshop("ACME", List.of(journey, journey));
    String stored = mapper.writeValueAsString(workshop);
    System.out.println(stored);
    check(mapper.readValue(stored, Workshop.class).equals(workshop), stored);
    try {
      mapper.readValue(stored.replace("gespannen", ""), Workshop.class);
      throw new AssertionError("an emotion without words was read");
    } catch (DatabindException refused) {
      check(refused.getCause() instanceof InvalidJourneyJsonException, refused.toString());
      check(
          refused.getMessage().contains("/journeys/0/phases/0/touchpoints/0/emotion/label"),
          refused.toString());
    }
  }

  private static void check(boolean holds, String what) {
    if (!holds) {
      throw new AssertionError(what);
    }
  }
}
