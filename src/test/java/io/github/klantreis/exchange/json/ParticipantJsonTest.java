package io.github.klantreis.exchange.json;

import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.klantreis.model.Journey;
import io.github.klantreis.term.ActorKind;
import io.github.klantreis.term.Side;
import org.junit.jupiter.api.Test;

final class ParticipantJsonTest {

  private static Journey named(String id) {
    return Journey.builder("house", "Buying a house")
        .actor(id, "The lender", Side.COMPANY, a -> a.kind(ActorKind.ORGANISATION))
        .phase(
            PURCHASE,
            p -> p.touchpoint("loan", "Gets a loan", t -> t.initiator(id).receiver(Side.COMPANY)))
        .build();
  }

  @Test
  void anActorMayBeCalledAsASideIs() {
    Journey journey = named("company");
    String json = JourneyJson.write(journey);
    assertThat(json).contains("\"initiator\": \"company\"", "\"receiver\": \"side/company\"");
    assertThat(JourneyJson.read(json)).isEqualTo(journey);
  }

  @Test
  void thatAnActorIsAPersonGoesWithoutSaying() {
    assertThat(JourneyJson.write(named("lender"))).contains("\"kind\": \"organisation\"");
    Journey person =
        named("lender").edit(edit -> edit.actor("lender", a -> a.kind(ActorKind.PERSON)));
    assertThat(JourneyJson.write(person)).doesNotContain("person");
    assertThat(JourneyJson.read(JourneyJson.write(person))).isEqualTo(person);
  }

  @Test
  void anUnknownSideIsRefused() {
    String json = JourneyJson.write(named("lender")).replace("side/company", "side/shop");
    assertThat(
            catchThrowableOfType(InvalidJourneyJsonException.class, () -> JourneyJson.read(json)))
        .hasMessageContaining("\"side/shop\" is not allowed here")
        .hasMessageContaining("the id of a persona or actor, or \"side/customer\"");
  }

  @Test
  void ofASideWithoutItsMarkTheFormIsShown() {
    String json = JourneyJson.write(named("lender")).replace("side/company", "company");
    assertThat(
            catchThrowableOfType(InvalidJourneyJsonException.class, () -> JourneyJson.read(json)))
        .hasMessageContaining("there is no persona or actor \"company\"")
        .hasMessageContaining("in JSON \"side/company\"");
  }
}
