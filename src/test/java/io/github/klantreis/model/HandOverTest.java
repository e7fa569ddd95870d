package io.github.klantreis.model;

import static io.github.klantreis.phase.CanonicalPhase.DELIVERY;
import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;
import static io.github.klantreis.phase.CanonicalPhase.USAGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.klantreis.term.Side;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

final class HandOverTest {

  private static List<String> handOvers(Consumer<PhaseBuilder> touchpoints) {
    return journey(touchpoints).handOvers().stream().map(HandOverTest::written).toList();
  }

  private static String written(HandOver handOver) {
    return handOver.before().id()
        + " ("
        + handOver.from().id()
        + ") > "
        + handOver.after().id()
        + " ("
        + handOver.to().id()
        + ") by "
        + handOver.between().stream().map(Touchpoint::id).toList();
  }

  private static Journey journey(Consumer<PhaseBuilder> touchpoints) {
    return Journey.builder("hip", "A new hip")
        .persona("anna", "Anna")
        .persona("bert", "Bert")
        .actor("daughter", "The daughter", Side.CUSTOMER)
        .actor("doctor", "The doctor", Side.PARTNER)
        .actor("surgeon", "The surgeon", Side.COMPANY)
        .actor("nurse", "The nurse", Side.COMPANY)
        .actor("forum", "People on a forum", Side.OTHER)
        .phase(USAGE, touchpoints)
        .build();
  }

  @Test
  void theCustomerDealsWithOneActorAndThenWithAnother() {
    Journey journey =
        journey(
            p ->
                p.touchpoint("complains", "Complains", t -> t.initiator("anna").receiver("doctor"))
                    .touchpoint("meets", "Meets", t -> t.initiator("surgeon").receiver("anna"))
                    .touchpoint("asks", "Asks", t -> t.initiator("daughter").receiver("surgeon")));
    HandOver only = journey.handOvers().get(0);
    assertThat(journey.handOvers()).hasSize(1);
    assertThat(only.before().id()).isEqualTo("complains");
    assertThat(only.after().id()).isEqualTo("meets");
    assertThat(only.from().name()).isEqualTo("The doctor");
    assertThat(only.to().name()).isEqualTo("The surgeon");
    assertThat(only.between()).isEmpty();
    assertThat(only.isCarriedByCustomer()).isTrue();
  }

  @Test
  void whoeverServesNobodyHandsNothingOver() {
    assertThat(
            handOvers(
                p ->
                    p.touchpoint("complains", "Complains", t -> t.receiver("doctor"))
                        .touchpoint("asks", "Asks on a forum", t -> t.receiver("forum"))
                        .touchpoint("hears", "Hears it", t -> t.initiator(Side.OTHER))
                        .touchpoint("meets", "Meets", t -> t.initiator("surgeon"))))
        .containsExactly("complains (doctor) > meets (surgeon) by []");
  }

  @Test
  void aHandOverIsAValue() {
    Touchpoint touchpoint = Touchpoint.builder("a", "A").build();
    Actor from = Actor.builder("doctor", "The doctor", Side.PARTNER).build();
    Actor to = Actor.builder("nurse", "The nurse", Side.COMPANY).build();
    HandOver one = new HandOver(touchpoint, touchpoint, from, to, List.of(touchpoint));
    assertThat(one).isEqualTo(new HandOver(touchpoint, touchpoint, from, to, List.of(touchpoint)));
    assertThat(one.isCarriedByCustomer()).isFalse();
    assertThatNullPointerException()
        .isThrownBy(() -> new HandOver(touchpoint, touchpoint, from, null, List.of()));
  }

  @Test
  void theTouchpointsBetweenAreThoseInWhichBothTakePart() {
    assertThat(
            handOvers(
                p ->
                    p.touchpoint("a", "A", t -> t.initiator("doctor"))
                        .touchpoint(
                            "letter", "Letter", t -> t.initiator("doctor").receiver("surgeon"))
                        .touchpoint("b", "B", t -> t.initiator("surgeon"))
                        .touchpoint("c", "C", t -> t.initiator("nurse").involves("surgeon"))
                        .touchpoint(
                            "thanks", "Thanks", t -> t.initiator("surgeon").receiver("doctor"))))
        .containsExactly(
            "a (doctor) > b (surgeon) by [letter, thanks]", "b (surgeon) > c (nurse) by [c]");
  }

  @Test
  void theTouchpointsOfAPairAreLookedForOnce() {
    Journey journey =
        journey(
            p -> {
              for (int i = 0; i < 100; i++) {
                String actor = i % 2 == 0 ? "doctor" : "surgeon";
                p.touchpoint("t" + i, "T", t -> t.initiator(actor));
              }
            });
    List<HandOver> all = journey.handOvers();
    assertThat(all).hasSize(99);
    assertThat(all).allSatisfy(each -> assertThat(each.between()).isSameAs(all.get(0).between()));
  }

  @Test
  void whatTheCustomerDoesAloneDoesNotEndTheWay() {
    assertThat(
            handOvers(
                p ->
                    p.touchpoint("a", "A", t -> t.initiator("doctor"))
                        .touchpoint("waits", "Waits", t -> t.initiator(Side.CUSTOMER))
                        .touchpoint("silent", "Silent", t -> {})
                        .touchpoint("b", "B", t -> t.receiver("surgeon"))))
        .containsExactly("a (doctor) > b (surgeon) by []");
  }

  @Test
  void nobodyInParticularEndsTheWay() {
    assertThat(
            handOvers(
                p ->
                    p.touchpoint("a", "A", t -> t.initiator("doctor"))
                        .touchpoint("desk", "Desk", t -> t.receiver(Side.COMPANY))
                        .touchpoint("b", "B", t -> t.initiator("surgeon"))))
        .isEmpty();
  }

  @Test
  void eachCustomerIsHandedOverAlone() {
    assertThat(
            handOvers(
                p ->
                    p.touchpoint("a", "A", t -> t.initiator("doctor").concerns("anna"))
                        .touchpoint("b", "B", t -> t.initiator("nurse").concerns("bert"))
                        .touchpoint("c", "C", t -> t.initiator("surgeon"))))
        .containsExactly("a (doctor) > c (surgeon) by []", "b (nurse) > c (surgeon) by []");
  }

  @Test
  void whomABranchConcernsIsHandedOverOnItsTouchpoints() {
    assertThat(
            handOvers(
                p ->
                    p.touchpoint("a", "A", t -> t.initiator("doctor").concerns("anna"))
                        .choice(
                            "how",
                            "How?",
                            c ->
                                c.branch(
                                        "bert",
                                        "as Bert",
                                        b ->
                                            b.concerns("bert")
                                                .touchpoint("b", "B", t -> t.initiator("nurse")))
                                    .branch(
                                        "anna",
                                        "as Anna",
                                        b ->
                                            b.concerns("anna")
                                                .touchpoint(
                                                    "c", "C", t -> t.initiator("surgeon"))))))
        .containsExactly("a (doctor) > c (surgeon) by []");
  }

  @Test
  void nextStepsAreWays() {
    assertThat(
            handOvers(
                p ->
                    p.touchpoint("a", "A", t -> t.initiator("doctor").leadsTo("c", "it is urgent"))
                        .touchpoint("b", "B", t -> t.initiator("surgeon").leadsTo("a"))
                        .touchpoint("c", "C", t -> t.initiator("nurse"))))
        .containsExactly(
            "a (doctor) > b (surgeon) by []",
            "a (doctor) > c (nurse) by []",
            "b (surgeon) > a (doctor) by []");
  }

  @Test
  void theWayGoesOnInTheNextPhase() {
    Journey journey =
        Journey.builder("house", "Buying a house")
            .actor("agent", "The agent", Side.PARTNER)
            .actor("notary", "The notary", Side.PARTNER)
            .phase(PURCHASE, p -> p.touchpoint("bid", "Bids", t -> t.receiver("agent")))
            .phase(DELIVERY, p -> p.touchpoint("deed", "Signs", t -> t.initiator("notary")))
            .build();
    assertThat(journey.handOvers())
        .extracting(HandOverTest::written)
        .containsExactly("bid (agent) > deed (notary) by []");
  }
}
