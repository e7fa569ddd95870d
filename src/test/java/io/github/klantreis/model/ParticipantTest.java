package io.github.klantreis.model;

import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.klantreis.part.Emotion;
import io.github.klantreis.part.PartDescriptions;
import io.github.klantreis.term.ActionKind;
import io.github.klantreis.term.ActorKind;
import io.github.klantreis.term.BuyingRole;
import io.github.klantreis.term.Channel;
import io.github.klantreis.term.InteractionType;
import io.github.klantreis.term.NamedParticipant;
import io.github.klantreis.term.Participant;
import io.github.klantreis.term.People;
import io.github.klantreis.term.Side;
import io.github.klantreis.term.TouchpointOwner;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

final class ParticipantTest {
  private static final Locale DUTCH = Locale.forLanguageTag("nl");

  private static final Journey HOUSE =
      Journey.builder("house", "Buying a house")
          .persona("buyer", "First home")
          .actor("lender", "The bank", Side.COMPANY, a -> a.kind(ActorKind.ORGANISATION))
          .actor("notary", "The notary", Side.PARTNER)
          .actor(
              "partner",
              "The partner",
              Side.CUSTOMER,
              a -> a.role(BuyingRole.DECIDER).persona("buyer"))
          .phase(
              PURCHASE,
              phase ->
                  phase
                      .touchpoint(
                          "deed",
                          "Signs the deed",
                          t ->
                              t.initiator("notary")
                                  .receiver("buyer")
                                  .involves("lender")
                                  .emotion(Emotion.positive("proud"))
                                  .emotionOf("notary", Emotion.negative("hurried"))
                                  .measuredEmotionOf("notary", Emotion.neutral("calm")))
                      .touchpoint("keys", "Gets the keys", t -> t.initiator(Side.COMPANY)))
          .build();

  @Test
  void whoTakesPartIsASideOrSomebodyByName() {
    Touchpoint deed = HOUSE.touchpoint("deed").orElseThrow();
    assertThat(deed.initiator()).contains(Participant.of("notary"));
    assertThat(deed.receiver()).contains(new NamedParticipant("buyer"));
    assertThat(deed.involved()).containsExactly("lender");
    assertThat(HOUSE.touchpoint("keys").flatMap(Touchpoint::initiator)).contains(Side.COMPANY);
    assertThat(List.of("notary", "buyer", "lender")).allMatch(deed::involves);
    assertThat(deed.involves("partner")).isFalse();
    assertThat(Participant.of("notary")).hasToString("notary");
    assertThatNullPointerException().isThrownBy(() -> Participant.of(null));
    assertThat(PartDescriptions.PARTICIPANT.type()).isEqualTo(Participant.class);
  }

  @Test
  void theJourneySaysOnWhichSideTheyAreAndTheirNames() {
    assertThat(HOUSE.sideOf(Participant.of("notary"))).isEqualTo(Side.PARTNER);
    assertThat(HOUSE.sideOf(Participant.of("buyer"))).isEqualTo(Side.CUSTOMER);
    assertThat(HOUSE.heading().sideOf(Side.COMPANY)).isEqualTo(Side.COMPANY);
    assertThat(HOUSE.nameOf(Participant.of("lender"), DUTCH)).isEqualTo("The bank");
    assertThat(HOUSE.nameOf(Participant.of("buyer"), DUTCH)).isEqualTo("First home");
    assertThat(HOUSE.nameOf(Side.CUSTOMER, DUTCH)).isEqualTo("klant");
    Journey hip = HOUSE.toBuilder().people(People.PATIENTS).build();
    assertThat(hip.nameOf(Side.CUSTOMER, DUTCH)).isEqualTo("patiënt");
    assertThat(HOUSE.nameOf(Side.COMPANY, DUTCH)).isEqualTo("bedrijf");
    assertThat(hip.nameOf(Side.COMPANY, DUTCH)).isEqualTo("eigen organisatie");
    assertThat(Side.COMPANY.labelFor(People.PATIENTS, true).get(DUTCH)).isEqualTo("bedrijf");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HOUSE.sideOf(Participant.of("notory")))
        .withMessageContaining("there is no persona or actor \"notory\"")
        .withMessageContaining("notary");
  }

  @Test
  void theBuyingCentreIsWhoHasABuyingRole() {
    assertThat(HOUSE.buyingCentre()).extracting(Actor::id).containsExactly("partner");
    assertThat(HOUSE.actor("notary").orElseThrow().kind()).isEqualTo(ActorKind.PERSON);
    Journey edited = HOUSE.edit(e -> e.actor("notary", a -> a.side(Side.COMPANY)));
    assertThat(edited.actor("notary").map(Actor::side)).contains(Side.COMPANY);
  }

  @Test
  void whatCustomersFeelIsNotWhatTheOtherSidesFeel() {
    Touchpoint deed = HOUSE.touchpoint("deed").orElseThrow();
    assertThat(deed.emotionOf(actor("notary"))).contains(Emotion.negative("hurried"));
    assertThat(deed.emotionOf(actor("lender"))).isEmpty();
    assertThat(deed.emotionOf(actor("partner"))).contains(Emotion.positive("proud"));
    assertThat(deed.measuredEmotionOf(actor("notary"))).contains(Emotion.neutral("calm"));
    assertThat(deed.measuredEmotionOf(actor("partner"))).isEmpty();
  }

  @Test
  void theOrganisationAndItsPartnersServe() {
    assertThat(Side.values()).filteredOn(Side::serves).containsExactly(Side.COMPANY, Side.PARTNER);
  }

  private static Actor actor(String id) {
    return HOUSE.actor(id).orElseThrow();
  }

  @Test
  void theOwnerFollowsFromChannelsAndInitiator() {
    assertThat(owner(t -> t.channel(Channel.SOCIAL_AD))).contains(TouchpointOwner.BRAND);
    assertThat(owner(t -> t.channel(Channel.WEBSITE).initiator(Side.CUSTOMER)))
        .contains(TouchpointOwner.BRAND);
    assertThat(owner(t -> t.channel(Channel.WORD_OF_MOUTH).initiator(Side.CUSTOMER)))
        .contains(TouchpointOwner.SOCIAL);
    assertThat(owner(t -> t.channel(Channel.MARKETPLACE))).contains(TouchpointOwner.PARTNER);
    assertThat(owner(t -> t.initiator("notary"))).contains(TouchpointOwner.PARTNER);
    assertThat(owner(t -> t.initiator(Side.OTHER))).contains(TouchpointOwner.SOCIAL);
    assertThat(owner(t -> t.initiator("buyer").receiver(Side.OTHER).channel(Channel.STORE)))
        .contains(TouchpointOwner.SOCIAL);
    assertThat(owner(t -> t.initiator(Side.OTHER).receiver("lender").channel(Channel.STORE)))
        .contains(TouchpointOwner.BRAND);
    assertThat(owner(t -> t.initiator("buyer").receiver("lender"))).contains(TouchpointOwner.BRAND);
    assertThat(owner(t -> t.initiator("buyer"))).contains(TouchpointOwner.CUSTOMER);
    assertThat(
            owner(
                t ->
                    t.initiator("buyer")
                        .interaction(InteractionType.ACTIVITY)
                        .channel(Channel.WEBSITE)))
        .contains(TouchpointOwner.CUSTOMER);
    assertThat(owner(t -> {})).isEmpty();
  }

  @Test
  void whereChannelsDisagreeTheInitiatorDecides() {
    Consumer<TouchpointBuilder> channels =
        t -> t.channel(Channel.WEBSITE).channel(Channel.REVIEW_SITE);
    assertThat(owner(channels)).isEmpty();
    assertThat(owner(channels.andThen(t -> t.initiator("lender")))).contains(TouchpointOwner.BRAND);
    assertThat(owner(channels.andThen(t -> t.initiator("buyer")))).isEmpty();
  }

  private static Optional<TouchpointOwner> owner(Consumer<TouchpointBuilder> details) {
    return HOUSE.ownerOf(touchpoint(details));
  }

  private static Touchpoint touchpoint(Consumer<TouchpointBuilder> details) {
    TouchpointBuilder touchpoint = Touchpoint.builder("t", "T");
    details.accept(touchpoint);
    return touchpoint.build();
  }

  @Test
  void othersActWithoutTheCustomerAmongThemselvesOrBackstage() {
    Consumer<TouchpointBuilder> archived =
        t -> t.initiator("notary").blueprint(b -> b.backstage("Archives the deed"));
    assertThat(isWithoutCustomer(archived)).isTrue();
    assertThat(isWithoutCustomer(t -> t.initiator("notary").receiver("lender"))).isTrue();
    assertThat(isWithoutCustomer(t -> t.initiator("notary").interaction(InteractionType.ACTIVITY)))
        .isTrue();
    assertThat(isWithoutCustomer(t -> {})).isFalse();
    assertThat(isWithoutCustomer(t -> t.initiator("notary").channel(Channel.LETTER))).isFalse();
    assertThat(isWithoutCustomer(archived.andThen(t -> t.involves("partner")))).isFalse();
    assertThat(isWithoutCustomer(archived.andThen(t -> t.receiver("buyer")))).isFalse();
    assertThat(isWithoutCustomer(archived.andThen(t -> t.action(ActionKind.CONFIRMATION))))
        .isFalse();
    assertThat(
            isWithoutCustomer(
                t ->
                    t.initiator("notary")
                        .interaction(InteractionType.ACTIVITY)
                        .blueprint(b -> b.frontstage("Reads the deed aloud"))))
        .isFalse();
  }

  private static boolean isWithoutCustomer(Consumer<TouchpointBuilder> details) {
    return HOUSE.isWithoutCustomer(touchpoint(details));
  }
}
