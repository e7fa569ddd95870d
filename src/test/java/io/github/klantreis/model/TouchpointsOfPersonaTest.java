package io.github.klantreis.model;

import static io.github.klantreis.phase.CanonicalPhase.CONSIDERATION;
import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;
import static io.github.klantreis.phase.CanonicalPhase.USAGE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Which touchpoints a persona comes to where the journey ends for it before that of others. */
final class TouchpointsOfPersonaTest {
  private static Journey mortgage(Consumer<TouchpointBuilder> letter, Consumer<PhaseBuilder> end) {
    return Journey.builder("mortgage", "A mortgage")
        .persona("anna", "Anna")
        .persona("bob", "Bob")
        .phase(
            CONSIDERATION,
            p ->
                p.touchpoint("asks", "Asks")
                    .choice(
                        "answer",
                        "What does the bank say?",
                        c ->
                            c.branch(
                                    "yes",
                                    "accepted",
                                    b -> b.concerns("anna").touchpoint("offer", "Signs"))
                                .branch(
                                    "no",
                                    "refused",
                                    b ->
                                        b.concerns("bob")
                                            .endsJourney()
                                            .touchpoint("letter", "Gets a letter", letter))
                                .branch("quits", "gives up", b -> b.endsJourney())))
        .phase(PURCHASE, p -> p.touchpoint("deed", "Goes to the notary").touchpoint("pays", "Pays"))
        .phase(USAGE, end)
        .build();
  }

  private static List<String> of(Journey journey, String persona) {
    return journey.touchpointsOf(persona).stream().map(Touchpoint::id).toList();
  }

  private static void lives(PhaseBuilder phase) {
    phase.touchpoint("lives", "Lives there");
  }

  @Test
  void whomTheJourneyEndedForGoesNoFurther() {
    Journey journey = mortgage(t -> {}, TouchpointsOfPersonaTest::lives);
    assertThat(of(journey, "anna")).containsExactly("asks", "offer", "deed", "pays", "lives");
    assertThat(of(journey, "bob")).containsExactly("asks", "letter");
  }

  @Test
  void aWayOrALoopLeadsOn() {
    assertThat(
            of(mortgage(t -> t.leadsTo("pays", "objects"), TouchpointsOfPersonaTest::lives), "bob"))
        .containsExactly("asks", "letter", "pays", "lives");
    Journey looped =
        mortgage(t -> {}, TouchpointsOfPersonaTest::lives).toBuilder()
            .loyaltyLoop(CONSIDERATION, USAGE, l -> {})
            .build();
    assertThat(of(looped, "bob")).as("not through the phase").containsExactly("asks", "letter");
    assertThat(
            of(
                mortgage(
                    t -> {},
                    p ->
                        p.touchpoint("help", "Help")
                            .touchpoint(
                                "complains",
                                "Complains",
                                t -> t.concerns("bob").leadsTo("help", "again"))),
                "bob"))
        .as("a way back")
        .containsExactly("asks", "letter", "help", "complains");
  }

  @Test
  void aWayToWhatIsForOthersLeadsNowhere() {
    assertThat(
            of(
                mortgage(
                    t -> t.leadsTo("vip", "objects"),
                    p ->
                        p.touchpoint("vip", "Is received", t -> t.concerns("anna"))
                            .touchpoint("lives", "Lives there")),
                "bob"))
        .containsExactly("asks", "letter");
  }

  @Test
  void whoseBranchIsEmptyIsThereToo() {
    assertThat(
            of(
                mortgage(
                    t -> {},
                    p ->
                        p.choice(
                                "home",
                                "Which home?",
                                c ->
                                    c.branch("rents", "rents", b -> b.concerns("bob"))
                                        .branch(
                                            "buys",
                                            "buys",
                                            b -> b.concerns("anna").touchpoint("key", "The key")))
                            .touchpoint("lives", "Lives there")),
                "bob"))
        .containsExactly("asks", "letter", "lives");
  }

  @Test
  void whoIsNamedIsThere() {
    assertThat(
            of(
                mortgage(
                    t -> {},
                    p ->
                        p.touchpoint("moves", "Moves")
                            .touchpoint("rents", "Rents", t -> t.concerns("bob"))
                            .touchpoint("lives", "Lives there")),
                "bob"))
        .containsExactly("asks", "letter", "rents", "lives");
  }

  @Test
  void withoutAnEndItIsWhatConcernsThePersona() {
    Journey journey =
        Journey.builder("j", "J")
            .persona("anna", "Anna")
            .persona("bob", "Bob")
            .phase(
                USAGE,
                p ->
                    p.touchpoint("a", "A", t -> t.concerns("anna"))
                        .parallel(
                            "both",
                            "Meanwhile",
                            c ->
                                c.branch("x", "X", b -> b.touchpoint("b", "B"))
                                    .branch("y", "Y", b -> b.touchpoint("c", "C")))
                        .touchpoint("d", "D"))
            .build();
    assertThat(of(journey, "anna")).containsExactly("a", "b", "c", "d");
    assertThat(of(journey, "bob")).containsExactly("b", "c", "d");
    assertThat(of(journey, "nobody")).containsExactly("b", "c", "d");
  }
}
