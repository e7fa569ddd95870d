package io.github.klantreis.model;

import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;
import static io.github.klantreis.phase.CanonicalPhase.USAGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.klantreis.part.Link;
import io.github.klantreis.part.Message;
import io.github.klantreis.part.MessageBuilder;
import io.github.klantreis.term.ActionKind;
import io.github.klantreis.term.FormOfAddress;
import io.github.klantreis.term.LinkKind;
import io.github.klantreis.term.Moment;
import io.github.klantreis.term.Sense;
import io.github.klantreis.vocabulary.Text;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Edits that change what is there as it is, and edits that are refused without a trace. */
final class JourneyEditorTest {
  private static final Locale DUTCH = Locale.forLanguageTag("nl");
  private static final Link NEWS = new Link(LinkKind.EXTERNAL, "/news");
  private static final Link PRIZE = new Link(LinkKind.EXTERNAL, "/prize");
  private static final ElementPath PAYS = ElementPath.touchpoint("purchase", "pays");

  private static final Journey SHOP =
      Journey.builder("shop", "Shop")
          .persona("buyer", "Buyer")
          .phase(
              PURCHASE,
              f ->
                  f.goal("Sell")
                      .touchpoint(
                          "pays",
                          "Pays",
                          t ->
                              t.painPoint("Too many steps")
                                  .concerns("buyer")
                                  .moment(Moment.PAYMENT)
                                  .sense(Sense.SIGHT)
                                  .tag("q4")
                                  .action(
                                      ActionKind.CHECKOUT,
                                      a ->
                                          a.delay(Duration.ofSeconds(5))
                                              .message(
                                                  m ->
                                                      m.subject("Nearly there")
                                                          .link(NEWS)
                                                          .link(LinkKind.NEXT_STEP, "/pay")
                                                          .link(PRIZE)))))
          .phase(USAGE, f -> f.touchpoint("unpacks", "Unpacks", t -> t.action(ActionKind.EMAIL)))
          .build();

  // ---- what is changed as it is ----

  @Test
  void anActionIsChangedAsItIs() {
    Journey edited =
        SHOP.edit(
            edit ->
                edit.action(
                    "pays",
                    "checkout",
                    a -> a.message(m -> m.formOfAddress(FormOfAddress.FORMAL))));
    MarketingAction checkout = checkout(edited);
    assertThat(checkout.delay()).isEqualTo(checkout(SHOP).delay());
    assertThat(message(edited).subject()).contains("Nearly there");
    assertThat(message(edited).links()).isEqualTo(message(SHOP).links());
    assertThat(message(edited).formOfAddress()).contains(FormOfAddress.FORMAL);
    assertThat(edited.phases().get(1)).isSameAs(SHOP.phases().get(1));
    assertThat(SHOP.edit(edit -> edit.action("pays", "checkout", a -> {})))
        .as("nothing changed")
        .isSameAs(SHOP);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SHOP.edit(edit -> edit.action("pays", "chekout", a -> {})))
        .withMessageContaining("there is no marketing action \"chekout\"")
        .withMessageContaining("checkout");
  }

  @Test
  void twoLinksAreTakenOutOneByOne() {
    Consumer<JourneyEditor> first = withMessage((m, link) -> m.withoutLink(link), NEWS);
    Consumer<JourneyEditor> second = withMessage((m, link) -> m.withoutLink(link), PRIZE);
    Journey one = SHOP.edit(first).edit(second);
    Journey other = SHOP.edit(second).edit(first);
    assertThat(message(one).links()).containsExactly(new Link(LinkKind.NEXT_STEP, "/pay"));
    assertThat(other).isEqualTo(one);
    assertThat(one.edit(first)).as("a second time changes nothing").isSameAs(one);
  }

  @Test
  void aLinkThatStandsTwiceIsTakenOutTwice() {
    Message twice = Message.builder().link(NEWS).link(PRIZE).link(NEWS).build();
    assertThat(twice.toBuilder().withoutLink(NEWS).build().links()).containsExactly(PRIZE);
  }

  @Test
  void aLinkOfAnotherKindKeepsItsPlaceAndAddress() {
    Consumer<JourneyEditor> change =
        withMessage((m, link) -> m.changeLink(link, LinkKind.NEXT_STEP), PRIZE);
    Journey edited = SHOP.edit(change);
    assertThat(message(edited).links())
        .containsExactly(
            NEWS, new Link(LinkKind.NEXT_STEP, "/pay"), new Link(LinkKind.NEXT_STEP, "/prize"));
    assertThat(edited.edit(change)).as("a second time changes nothing").isSameAs(edited);
  }

  @Test
  void whatIsFilledInAgainKeepsWhatIsNotSetAnew() {
    Journey journey =
        Journey.builder("shop", "Shop")
            .considerationSet(c -> c.ownBrand("Ours").initially("Theirs"))
            .considerationSet(c -> c.added("A third"))
            .persona(
                "buyer",
                "Buyer",
                p -> p.empathyMap(e -> e.says("Now")).empathyMap(e -> e.does("Waits")))
            .phase(
                PURCHASE,
                f ->
                    f.touchpoint(
                        "pays",
                        "Pays",
                        t ->
                            t.blueprint(b -> b.backstage("Books it"))
                                .blueprint(b -> b.supportingSystem("The bank"))))
            .build();
    assertThat(journey.considerationSet().orElseThrow().initialBrands()).containsExactly("Theirs");
    assertThat(journey.considerationSet().orElseThrow().addedBrands()).containsExactly("A third");
    assertThat(journey.personas().get(0).empathyMap().orElseThrow().says()).containsExactly("Now");
    assertThat(journey.touchpoint("pays").orElseThrow().blueprint().orElseThrow().backstage())
        .containsExactly("Books it");
  }

  @Test
  void aMarkThatIsThereStaysWhereItIs() {
    assertThat(
            SHOP.edit(
                edit ->
                    edit.touchpoint(
                        "pays",
                        t ->
                            t.moment(Moment.PAYMENT)
                                .sense(Sense.SIGHT)
                                .tag("q4")
                                .concerns("buyer"))))
        .isSameAs(SHOP);
  }

  // ---- an action that moves ----

  @Test
  void anActionMovesToTheEndOfAnotherTouchpoint() {
    Journey moved = SHOP.edit(edit -> edit.moveAction("pays", "checkout", "unpacks"));
    assertThat(moved.touchpoint("pays").orElseThrow().actions()).isEmpty();
    assertThat(moved.touchpoint("unpacks").orElseThrow().actions())
        .extracting(MarketingAction::id)
        .containsExactly("email", "checkout");
    assertThat(moved.touchpoint("unpacks").orElseThrow().action("checkout"))
        .containsSame(checkout(SHOP));
    assertThat(moved.edit(edit -> edit.moveAction("unpacks", "email", "unpacks")))
        .satisfies(
            same ->
                assertThat(same.touchpoint("unpacks").orElseThrow().actions())
                    .extracting(MarketingAction::id)
                    .containsExactly("checkout", "email"));
  }

  @Test
  void whatIsChangedAndChangedBackInOneBatchIsTheSame() {
    Journey after =
        SHOP.edit(
            edit ->
                edit.touchpoint("pays", t -> t.owner("web"))
                    .touchpoint("pays", t -> t.owner(SHOP.touchpoint("pays").orElseThrow().owner()))
                    .phase("purchase", p -> p.owner("web"))
                    .phase("purchase", p -> p.owner(SHOP.phase("purchase").orElseThrow().owner())));
    assertThat(after).isSameAs(SHOP);
  }

  @Test
  void anActionDoesNotMoveToNowhereNorBesideItsNamesake() {
    Journey after =
        SHOP.edit(
            edit -> {
              assertThatIllegalArgumentException()
                  .isThrownBy(() -> edit.moveAction("pays", "checkout", "unpack"))
                  .withMessageContaining("there is no touchpoint \"unpack\"");
              assertThatIllegalArgumentException()
                  .isThrownBy(() -> edit.moveAction("pays", "email", "unpacks"))
                  .withMessageContaining("there is no marketing action \"email\"");
            });
    assertThat(after).isSameAs(SHOP);
    Journey twoMails = SHOP.withTouchpoint("pays", t -> t.action(ActionKind.EMAIL));
    assertThatThrownBy(() -> twoMails.edit(edit -> edit.moveAction("pays", "email", "unpacks")))
        .isInstanceOf(InvalidJourneyException.class)
        .hasMessageContaining("two actions");
  }

  // ---- paths that are none of an element ----

  @ParameterizedTest
  @ValueSource(
      strings = {
        "phase[purchase]/@goals",
        "phase[purchase]/touchpoint[pays]/@painPoints",
        "persona[buyer]/@name",
        "journey/@goal",
        "phase[purchase]/touchpoint[pays]/pain-point[~too-many-steps]/@severity"
      })
  void anAttributeIsNoElement(String text) {
    ElementPath path = ElementPath.parse(text);
    ElementPath note = PAYS.child(ElementKind.PAIN_POINT, "~too-many-steps");
    leavesAsItWas(path.toString(), edit -> edit.remove(path));
    leavesAsItWas(path.toString(), edit -> edit.moveNote(path, ElementPath.journey()));
    leavesAsItWas(path.toString(), edit -> edit.moveNote(note, path));
    leavesAsItWas(path.toString(), edit -> edit.children(path, ElementKind.ACTION, List.of()));
  }

  @Test
  void aNoteStaysWhereItIsIfItsTargetCannotHoldIt() {
    ElementPath note = PAYS.child(ElementKind.PAIN_POINT, "~too-many-steps");
    leavesAsItWas(
        "a persona has no children of kind pain-point",
        edit -> edit.moveNote(note, ElementPath.parse("persona[buyer]")));
    leavesAsItWas(
        "there is no phase[usage]/touchpoint[pays]",
        edit -> edit.moveNote(note, ElementPath.touchpoint("usage", "pays")));
    leavesAsItWas(
        "there is no phase[usage]/pain-point[~too-many-steps]",
        edit ->
            edit.moveNote(
                ElementPath.phase("usage").child(ElementKind.PAIN_POINT, "~too-many-steps"),
                ElementPath.journey()));
    leavesAsItWas("is not the path of a note", edit -> edit.moveNote(PAYS, ElementPath.journey()));
  }

  @Test
  void theJourneyAndWhatIsNotThereCannotBeRemoved() {
    leavesAsItWas("the journey cannot be removed", edit -> edit.remove(ElementPath.journey()));
    leavesAsItWas("there is no phase[sale]", edit -> edit.remove(ElementPath.phase("sale")));
    leavesAsItWas(
        "there is no persona[buyer]/phase[purchase]",
        edit -> edit.remove(ElementPath.parse("persona[buyer]/phase[purchase]")));
  }

  // ---- in the language of the reader ----

  @Test
  void whatIsRefusedIsSaidInDutchToo() {
    Journey bikes =
        SHOP.edit(
            edit ->
                edit.phase(
                    "usage",
                    p ->
                        p.choice(
                            "how",
                            "How",
                            b ->
                                b.branch("rents", "Rents", r -> r.touchpoint("rents", "Rents"))
                                    .branch("owns", "Owns"))));
    assertThat(inDutch(bikes, edit -> edit.removePersona("nobody")))
        .isEqualTo("er is geen persona \"nobody\"; er zijn [buyer]");
    assertThat(inDutch(bikes, edit -> edit.action("pays", "chekout", a -> {})))
        .isEqualTo(
            "er is geen marketingactie \"chekout\" (is \"checkout\" bedoeld?); er zijn [checkout]");
    assertThat(inDutch(bikes, edit -> edit.remove(ElementPath.phase("sale"))))
        .isEqualTo("er is geen phase[sale]");
    assertThat(inDutch(bikes, edit -> edit.moveTouchpoint("pays", Place.endOf("how", "lends"))))
        .isEqualTo("er is geen tak \"lends\"; de vertakking \"how\" heeft de takken [rents, owns]");
    assertThat(inDutch(bikes, edit -> edit.moveTouchpoint("pays", Place.before("pays"))))
        .isEqualTo("\"pays\" kan niet vóór zichzelf staan");
    assertThat(inDutch(Journey.builder("a", "A").build(), edit -> edit.removePersona("nobody")))
        .isEqualTo("er is geen persona \"nobody\"; er zijn er geen");
    assertThat(inDutch(bikes, edit -> edit.changeIdea("bell", i -> {})))
        .isEqualTo("er is geen idee \"bell\"; er zijn er geen met een id");
    assertThat(new RefusedEditException(Text.en("there is none")).toText(DUTCH))
        .isEqualTo("there is none");
  }

  @Test
  void aPlaceOrPathOfAnotherKindIsRefusedInDutchToo() {
    ElementPath purchase = ElementPath.phase("purchase");
    assertThat(inDutch(SHOP, edit -> edit.moveTouchpoint("pays", Place.first())))
        .isEqualTo("alleen een fase kan vooraan staan, een contactmoment of vertakking niet");
    assertThat(inDutch(SHOP, edit -> edit.movePhase("usage", Place.endOf("purchase"))))
        .isEqualTo(
            "een fase kan vóór of na een fase staan, vooraan of achteraan, niet aan het eind van"
                + " \"purchase\"");
    assertThat(inDutch(SHOP, edit -> edit.remove(ElementPath.journey())))
        .isEqualTo("de reis zelf kan niet worden verwijderd");
    assertThat(inDutch(SHOP, edit -> edit.remove(purchase.attribute("owner"))))
        .isEqualTo(
            "phase[purchase]/@owner is het pad van een attribuut; het element is phase[purchase]");
    assertThat(inDutch(SHOP, edit -> edit.clear(purchase)))
        .isEqualTo("phase[purchase] is niet het pad van een attribuut");
    assertThat(inDutch(SHOP, edit -> edit.clear(purchase.attribute("ownr"))))
        .isEqualTo("\"ownr\" is geen attribuut van een fase");
    assertThat(inDutch(SHOP, edit -> edit.moveNote(purchase, ElementPath.journey())))
        .isEqualTo("phase[purchase] is niet het pad van een notitie");
    assertThat(inDutch(SHOP, edit -> edit.children(purchase, ElementKind.ACTION, List.of())))
        .isEqualTo("een fase heeft zelf geen marketingacties");
    assertThat(
            inDutch(SHOP, edit -> edit.children(purchase, ElementKind.TOUCHPOINT, SHOP.personas())))
        .isEqualTo("persona buyer is geen contactmoment");
    assertThat(
            inDutch(
                SHOP,
                edit -> edit.clear(ElementPath.parse("persona[buyer]/phase[purchase]/@owner"))))
        .isEqualTo("er is geen persona[buyer]/phase[purchase]: een persona heeft zelf geen fasen");
  }

  private static String inDutch(Journey journey, Consumer<JourneyEditor> edit) {
    return catchThrowableOfType(RefusedEditException.class, () -> journey.edit(edit)).toText(DUTCH);
  }

  @Test
  void nullIsRefusedByNameAtOnce() {
    SHOP.edit(
        edit -> {
          refusesNull("change", () -> edit.changePainPoint("no-such-note", null));
          refusesNull("change", () -> edit.changeOpportunity("no-such-note", null));
          refusesNull("change", () -> edit.changeSolution("no-such-note", null));
          refusesNull("change", () -> edit.changeIdea("no-such-note", null));
          refusesNull("change", () -> edit.touchpoint("pays", null));
          refusesNull("change", () -> edit.action("pays", "checkout", null));
          refusesNull("change", () -> edit.phase("purchase", null));
          refusesNull("change", () -> edit.persona("buyer", null));
          refusesNull("change", () -> edit.journey(null));
          refusesNull("removed", () -> edit.removeDanglingReferences(null));
          refusesNull("path", () -> edit.remove(null));
          refusesNull("path", () -> edit.clear(null));
          refusesNull("path", () -> edit.set(null, "x"));
          refusesNull("value", () -> edit.set(PAYS.attribute("name"), null));
          refusesNull("element", () -> edit.moveNote(PAYS, null));
          refusesNull("children", () -> edit.children(PAYS, ElementKind.ACTION, null));
          refusesNull("other", () -> edit.insertFrom(null, "purchase", Place.last()));
          refusesNull("other", () -> edit.insertTouchpointFrom(null, "pays", Place.last()));
          refusesNull("place", () -> edit.movePhase("usage", null));
          refusesNull("place", () -> edit.moveTouchpoint("pays", null));
          refusesNull("place", () -> edit.insert(SHOP.phases().get(0), null));
          refusesNull("place", () -> edit.copyTouchpoint("pays", "pays-2", null));
        });
  }

  private static void refusesNull(String name, Runnable call) {
    assertThatNullPointerException().isThrownBy(call::run).withMessage(name);
  }

  /** The edit is refused with a message, and what it was refused in is as before. */
  private static void leavesAsItWas(String message, Consumer<JourneyEditor> edit) {
    Journey after =
        SHOP.edit(
            editor ->
                assertThatIllegalArgumentException()
                    .isThrownBy(() -> edit.accept(editor))
                    .withMessageContaining(message));
    assertThat(after).isSameAs(SHOP);
  }

  private static Consumer<JourneyEditor> withMessage(
      BiConsumer<MessageBuilder, Link> change, Link link) {
    return edit -> edit.action("pays", "checkout", a -> a.message(m -> change.accept(m, link)));
  }

  private static MarketingAction checkout(Journey journey) {
    return journey.touchpoint("pays").orElseThrow().action("checkout").orElseThrow();
  }

  private static Message message(Journey journey) {
    return checkout(journey).message().orElseThrow();
  }
}
