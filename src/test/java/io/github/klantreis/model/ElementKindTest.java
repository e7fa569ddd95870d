package io.github.klantreis.model;

import static io.github.klantreis.phase.CanonicalPhase.LOYALTY;
import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.klantreis.term.ActionKind;
import io.github.klantreis.term.Side;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Which elements are in which, and how they are read and replaced whatever their kind. */
final class ElementKindTest {
  private static final Journey JOURNEY =
      Journey.builder("shop", "Shop")
          .persona("runner", "Runner")
          .actor("board", "Board", Side.CUSTOMER, s -> {})
          .phase(PURCHASE, p -> p.touchpoint("pays", "Pays", t -> t.action(ActionKind.CHECKOUT)))
          .phase(LOYALTY)
          .loyaltyLoop(LOYALTY, PURCHASE)
          .build();

  @Test
  void eachKindHasAWordForOneAndForSeveral() {
    Locale dutch = Locale.forLanguageTag("nl");
    assertThat(ElementKind.PAIN_POINT.label().get(dutch)).isEqualTo("pijnpunt");
    assertThat(ElementKind.PAIN_POINT.pluralLabel().get(dutch)).isEqualTo("pijnpunten");
    assertThat(ElementKind.OPPORTUNITY.pluralLabel().get(Locale.ENGLISH))
        .isEqualTo("opportunities");
    assertThatThrownBy(() -> JOURNEY.edit(edit -> edit.journey(j -> j.persona("runner", "Two"))))
        .hasMessageContaining("two personas have the id \"runner\"");
  }

  @Test
  void aJourneyHasPhasesAPhaseTouchpointsAndATouchpointActions() {
    assertThat(ElementKind.JOURNEY.childKinds())
        .containsExactly(
            ElementKind.PERSONA,
            ElementKind.ACTOR,
            ElementKind.PAIN_POINT,
            ElementKind.OPPORTUNITY,
            ElementKind.SOLUTION,
            ElementKind.IDEA,
            ElementKind.PHASE,
            ElementKind.LOYALTY_LOOP);
    assertThat(ElementKind.PHASE.childKinds())
        .filteredOn(kind -> !kind.isNote())
        .containsExactly(ElementKind.TOUCHPOINT);
    assertThat(ElementKind.TOUCHPOINT.childKinds())
        .filteredOn(kind -> !kind.isNote())
        .containsExactly(ElementKind.ACTION);
    for (ElementKind kind :
        List.of(ElementKind.JOURNEY, ElementKind.PHASE, ElementKind.TOUCHPOINT)) {
      assertThat(kind.childKinds())
          .filteredOn(ElementKind::isNote)
          .containsExactly(
              ElementKind.PAIN_POINT,
              ElementKind.OPPORTUNITY,
              ElementKind.SOLUTION,
              ElementKind.IDEA);
    }
    assertThat(
            List.of(
                ElementKind.PERSONA,
                ElementKind.ACTOR,
                ElementKind.PAIN_POINT,
                ElementKind.OPPORTUNITY,
                ElementKind.SOLUTION,
                ElementKind.IDEA,
                ElementKind.ACTION,
                ElementKind.LOYALTY_LOOP))
        .allMatch(kind -> kind.childKinds().isEmpty());
  }

  @Test
  void childrenAreReadByTheirKind() {
    Phase purchase = JOURNEY.phase("purchase").orElseThrow();
    Touchpoint pays = JOURNEY.touchpoint("pays").orElseThrow();

    assertThat(JOURNEY.children(ElementKind.PERSONA)).isEqualTo(JOURNEY.personas());
    assertThat(JOURNEY.children(ElementKind.ACTOR)).isEqualTo(JOURNEY.actors());
    assertThat(JOURNEY.children(ElementKind.PHASE)).isEqualTo(JOURNEY.phases());
    assertThat(JOURNEY.children(ElementKind.LOYALTY_LOOP)).isEqualTo(JOURNEY.loyaltyLoops());
    assertThat(purchase.children(ElementKind.TOUCHPOINT)).isEqualTo(purchase.touchpoints());
    assertThat(pays.children(ElementKind.ACTION)).isEqualTo(pays.actions());
  }

  @Test
  void everyElementHasChildrenOfTheKindsOfItsOwnOnly() {
    JOURNEY
        .walk()
        .map(Located::element)
        .forEach(
            element -> {
              for (ElementKind kind : ElementKind.values()) {
                if (!element.elementKind().childKinds().contains(kind)) {
                  assertThat(element.children(kind)).as("%s in %s", kind, element).isEmpty();
                }
              }
            });
  }

  @Test
  void anEditReplacesTheChildrenOfOneKind() {
    Phase purchase = JOURNEY.phase("purchase").orElseThrow();
    ElementPath pays = ElementPath.touchpoint("purchase", "pays");

    Journey without =
        JOURNEY.edit(
            edit ->
                edit.children(pays, ElementKind.ACTION, List.of())
                    .children(ElementPath.journey(), ElementKind.LOYALTY_LOOP, List.of())
                    .children(ElementPath.journey(), ElementKind.PHASE, List.of(purchase)));

    assertThat(without.phases()).extracting(Phase::id).containsExactly("purchase");
    assertThat(without.loyaltyLoops()).isEmpty();
    assertThat(without.personas()).isEqualTo(JOURNEY.personas());
  }

  @Test
  void anEditRefusesChildrenOfAnotherKind() {
    assertThatThrownBy(
            () ->
                JOURNEY.edit(
                    edit ->
                        edit.children(ElementPath.phase("purchase"), ElementKind.PHASE, List.of())))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("a phase has no children");
    assertThatThrownBy(
            () ->
                JOURNEY.edit(
                    edit ->
                        edit.children(
                            ElementPath.journey(), ElementKind.PHASE, JOURNEY.personas())))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the persona runner is not a phase");
  }
}
