package io.github.klantreis.model;

import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;
import static io.github.klantreis.phase.CanonicalPhase.USAGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.klantreis.change.JourneyDiff;
import io.github.klantreis.part.Evidence;
import io.github.klantreis.term.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Pain points, opportunities, solutions and ideas. */
final class NotesTest {
  private static final Journey BIKE =
      Journey.builder("bike", "A bike")
          .persona("commuter", "Commutes")
          .idea("A bell for everybody")
          .phase(
              PURCHASE,
              f ->
                  f.opportunity("Sell on Sundays")
                      .touchpoint(
                          "compares",
                          "Compares batteries",
                          t ->
                              t.painPoint("Forty models")
                                  .painPoint("No price on the first page", p -> p.severity(3))
                                  .painPoint(
                                      "units",
                                      "Four units of range",
                                      p ->
                                          p.severity(4)
                                              .concerns("commuter")
                                              .owner("web")
                                              .tag("2026-q4")
                                              .evidence(Evidence.qualitative("9 of 12")))
                                  .opportunity(
                                      "own-commute",
                                      "Show the range on the customer's own commute",
                                      o ->
                                          o.addresses("units")
                                              .customerValue(80)
                                              .businessValue(60)
                                              .effort(2))
                                  .solution(
                                      "range-map",
                                      "A map of the commute",
                                      s ->
                                          s.realises("own-commute")
                                              .improves("conversion")
                                              .progress(Progress.IN_PROGRESS))
                                  .idea("Let them ride their own route")))
          .phase(USAGE, f -> f.touchpoint("rides", "Rides"))
          .build();

  private static Journey shop(Consumer<TouchpointBuilder> pays) {
    return Journey.builder("shop", "Shop")
        .phase(PURCHASE, f -> f.touchpoint("pays", "Pays", pays))
        .build();
  }

  @Test
  void aSentenceIsEnough() {
    PainPoint sentence = BIKE.touchpoint("compares").orElseThrow().painPoints().get(0);
    assertThat(sentence.isSentence()).isTrue();
    assertThat(sentence.text()).isEqualTo("Forty models");
    assertThat(sentence.nameIn(Locale.ENGLISH)).isEqualTo("Forty models");
    assertThat(sentence.id()).isEqualTo("~forty-models");
    assertThat(sentence.givenId()).isEmpty();
    assertThat(sentence.severity()).isEmpty();
    assertThat(sentence)
        .isEqualTo(PainPoint.of("Forty models"))
        .hasToString("PainPoint[~forty-models]");
    assertThat(sentence.concerns("commuter")).as("it concerns all").isTrue();
    assertThat(sentence.toBuilder().severity(2).build().isSentence()).isFalse();
  }

  @Test
  void anIdIsGivenOrFollowsFromTheText() {
    assertThat(BIKE.walk(Note.class).map(located -> located.path().toString()))
        .containsExactly(
            "idea[~a-bell-for-everybody]",
            "phase[purchase]/opportunity[~sell-on-sundays]",
            "phase[purchase]/touchpoint[compares]/pain-point[~forty-models]",
            "phase[purchase]/touchpoint[compares]/pain-point[~no-price-on-the-first-page]",
            "phase[purchase]/touchpoint[compares]/pain-point[units]",
            "phase[purchase]/touchpoint[compares]/opportunity[own-commute]",
            "phase[purchase]/touchpoint[compares]/solution[range-map]",
            "phase[purchase]/touchpoint[compares]/idea[~let-them-ride-their-own-route]");
    BIKE.walk(Note.class)
        .forEach(
            located -> {
              ElementPath path = ElementPath.parse(located.path().toString());
              assertThat(path).isEqualTo(located.path());
              assertThat(BIKE.element(path)).containsSame(located.element());
            });
  }

  @Test
  void anIdFromATextHasTheFormOfAnIdBehindItsMark() {
    assertThat(Idea.of("  What?! No price…  ").id()).isEqualTo("~what-no-price");
    assertThat(Idea.of("Café in 's-Hertogenbosch").id()).isEqualTo("~café-in-s-hertogenbosch");
    assertThat(Idea.of("客户 旅程").id()).isEqualTo("~客户-旅程");
    assertThat(Idea.of("Costs > 5").id())
        .as("other signs make a difference")
        .startsWith("~costs-5-")
        .isNotEqualTo(Idea.of("Costs < 5").id());
    assertThat(Idea.of("\uD83D\uDE21").id()).isNotEqualTo(Idea.of("\uD83D\uDE2D").id());
    String endless = "very ".repeat(200) + "long";
    assertThat(Idea.of(endless).id().length()).isLessThan(80);
    assertThat(Idea.of(endless).id()).isNotEqualTo(Idea.of(endless + " indeed").id());
    Chance chance = new Chance(5, 0);
    for (int i = 0; i < 500; i++) {
      String id = Idea.of(chance.anyText()).id();
      assertThat(ElementPath.parse("idea[" + id + "]").toString()).isEqualTo("idea[" + id + "]");
    }
  }

  @Test
  void capitalsBlanksAndPunctuationMakeNoDifferenceHoweverLongTheText() {
    String id = "Customers wait for the engineer, who does not say when he will come at all";
    for (String same :
        List.of(
            id.toUpperCase(Locale.ROOT),
            id.replace(",", " –"),
            "  " + id.replace(" ", "  ") + "!",
            id.replace("engineer, who", "engineer: who"))) {
      assertThat(PainPoint.of(same).id()).as(same).isEqualTo(PainPoint.of(id).id());
    }
    assertThat(PainPoint.of(id + " again").id()).isNotEqualTo(PainPoint.of(id).id());
    assertThat(PainPoint.of("Costs 5%").id())
        .isEqualTo(PainPoint.of("costs 5%!").id())
        .isNotEqualTo(PainPoint.of("Costs 5").id())
        .isNotEqualTo(PainPoint.of("Costs 5&").id());
    assertThatThrownBy(() -> shop(t -> t.painPoint(id).painPoint(id.toUpperCase(Locale.ROOT))))
        .hasMessageContaining("is here twice");
  }

  @Test
  void whatDanglesIsRemovedAndReportedInTheOrderOfTheJourney() {
    Journey shop =
        Journey.builder("shop", "Shop")
            .solution("now", "Now", s -> s.realises("faster"))
            .phase(
                PURCHASE,
                f ->
                    f.opportunity("Less", o -> o.addresses("slow"))
                        .touchpoint(
                            "pays",
                            "Pays",
                            t ->
                                t.leadsTo("unpacks")
                                    .opportunity("faster", "Faster", o -> o.addresses("slow"))))
            .phase(USAGE, f -> f.touchpoint("unpacks", "Unpacks", t -> t.painPoint("slow", "Slow")))
            .build();
    List<StructuralProblem> removed = new ArrayList<>();

    Journey shorter =
        shop.edit(edit -> edit.removeTouchpoint("unpacks").removeDanglingReferences(removed::add));

    assertThat(removed)
        .extracting(problem -> problem.path().toString())
        .containsExactly(
            "phase[purchase]/opportunity[~less]/@addresses",
            "phase[purchase]/touchpoint[pays]/@nextSteps",
            "phase[purchase]/touchpoint[pays]/opportunity[faster]/@addresses");
    assertThat(shorter.touchpoint("pays").orElseThrow().nextSteps()).isEmpty();
    assertThat(shorter.opportunity("faster").orElseThrow().addresses()).isEmpty();
    assertThat(shorter.solution("now").orElseThrow().realises()).containsExactly("faster");
    removed.clear();
    assertThat(shorter.toBuilder().removeDanglingReferences(removed::add).build())
        .isSameAs(shorter);
    assertThat(removed).isEmpty();
  }

  @Test
  void aNoteIsFoundByTheIdItWasGiven() {
    assertThat(BIKE.painPoint("units").orElseThrow().severity()).hasValue(4);
    assertThat(BIKE.opportunity("own-commute").orElseThrow().effort()).isEqualTo(OptionalInt.of(2));
    assertThat(BIKE.solution("range-map").orElseThrow().improves()).containsExactly("conversion");
    assertThat(BIKE.idea("units")).isEmpty();
    assertThat(BIKE.painPoint("~forty-models")).as("nothing refers to a sentence").isEmpty();
  }

  @Test
  void progressFollowsFromWhatAddressesAndRealisesIt() {
    PainPoint units = BIKE.painPoint("units").orElseThrow();
    assertThat(BIKE.progressOf(BIKE.opportunity("own-commute").orElseThrow()))
        .isEqualTo(Progress.IN_PROGRESS);
    assertThat(BIKE.progressOf(units)).isEqualTo(Progress.IN_PROGRESS);
    assertThat(BIKE.progressOf(PainPoint.of("Forty models"))).isEqualTo(Progress.OPEN);
    assertThat(progress()).isEqualTo(Progress.OPEN);
    assertThat(progress(Progress.DISMISSED)).isEqualTo(Progress.DISMISSED);
    assertThat(progress(Progress.DISMISSED, Progress.DONE)).isEqualTo(Progress.DONE);
    assertThat(progress(Progress.DONE, Progress.OPEN)).isEqualTo(Progress.IN_PROGRESS);
    assertThat(progress(Progress.PLANNED, Progress.OPEN)).isEqualTo(Progress.PLANNED);
  }

  private static Progress progress(Progress... ofOpportunities) {
    JourneyBuilder journey = Journey.builder("j", "J").painPoint("it", "It hurts");
    for (Progress each : ofOpportunities) {
      journey.opportunity("Opportunity " + each, o -> o.addresses("it").progress(each));
    }
    Journey built = journey.build();
    return built.progressOf(built.painPoint("it").orElseThrow());
  }

  @Test
  void aReferenceLeadsToANoteWithAnId() {
    assertThatThrownBy(() -> shop(t -> t.opportunity("Fewer", o -> o.addresses("filds"))))
        .hasMessageContaining(
            "phase[purchase]/touchpoint[pays]/opportunity[~fewer]/@addresses: there is no pain point"
                + " \"filds\"");
    assertThatThrownBy(
            () ->
                shop(
                    t ->
                        t.painPoint("Ten fields")
                            .opportunity("Fewer", o -> o.addresses("ten-fields"))))
        .hasMessageContaining(
            "it refers to the pain point \"Ten fields\", which has no id; give it an id");
    assertThatThrownBy(() -> shop(t -> t.solution("It", s -> s.realises("two"))))
        .hasMessageContaining("there is no opportunity \"two\"");
  }

  @Test
  void anIdIsUniqueForItsKind() {
    assertThatThrownBy(
            () ->
                Journey.builder("shop", "Shop")
                    .painPoint("slow", "All is slow")
                    .phase(
                        PURCHASE,
                        f -> f.touchpoint("pays", "Pays", t -> t.painPoint("slow", "Too slow")))
                    .build())
        .hasMessageContaining(
            "phase[purchase]/touchpoint[pays]/pain-point[slow]: another pain point of the journey has"
                + " the id \"slow\", too; give each an id of its own, or change the one that is"
                + " there (in Java with changePainPoint)");
    assertThat(
            Journey.builder("shop", "Shop")
                .painPoint("slow", "All is slow")
                .opportunity("slow", "Slow down", o -> o.addresses("slow"))
                .build()
                .opportunity("slow"))
        .isPresent();
  }

  @Test
  void theSameSentenceTwiceOnAnElementIsRefused() {
    assertThatThrownBy(() -> shop(t -> t.painPoint("Ten fields").painPoint("Ten fields")))
        .hasMessageContaining("the pain point \"Ten fields\" is here twice");
    assertThatThrownBy(() -> shop(t -> t.painPoint("Ten fields").painPoint("ten fields!")))
        .hasMessageContaining(
            "the pain point \"ten fields!\" is here twice, the first time as \"Ten fields\"");
    assertThat(shop(t -> t.painPoint("Ten fields").idea("Ten fields")).walk(Note.class)).hasSize(2);
  }

  @Test
  void aSentenceThatIsAnIdIsRefused() {
    assertThatThrownBy(() -> shop(t -> t.painPoint("fields", "Ten fields").painPoint("fields")))
        .hasMessageContaining(
            "\"fields\" is the id of another pain point; if that one is meant, change it (in Java"
                + " with changePainPoint)");
    Journey journey = shop(t -> t.painPoint("fields", "Ten fields"));
    assertThatThrownBy(() -> journey.edit(edit -> edit.journey(j -> j.painPoint("fields"))))
        .hasMessageContaining("with changePainPoint");
  }

  @Test
  void numbersOutOfRangeAreRefusedAllAtOnce() {
    assertThatThrownBy(
            () ->
                shop(
                    t ->
                        t.painPoint("a", p -> p.severity(6).owner(" "))
                            .opportunity("b", o -> o.customerValue(101).businessValue(-1).effort(6))
                            .solution("c", s -> s.improves("not an id"))
                            .idea("no id", "d", i -> i.concerns("nobody"))))
        .hasMessageContaining("8 problems")
        .hasMessageContaining("pain-point[~a]/@severity: 6 is not in the range from 1 to 5")
        .hasMessageContaining(
            "opportunity[~b]/@customerValue: 101 is not in the range from 0 to 100")
        .hasMessageContaining("opportunity[~b]/@effort: 6 is not in the range from 0 to 5");
    assertThatThrownBy(() -> PainPoint.builder("a").severity(0).build())
        .isInstanceOf(InvalidJourneyException.class);
    assertThatThrownBy(() -> Opportunity.builder("a", " ").build())
        .isInstanceOf(InvalidJourneyException.class);
    assertThat(Solution.builder("a").progress(Progress.DONE).build().progress()).isPresent();
    assertThat(Idea.builder("a", "An idea").build().id()).isEqualTo("a");
  }

  @Test
  void anEditChangesMovesAndRemovesNotes() {
    ElementPath compares = ElementPath.touchpoint("purchase", "compares");
    Journey edited =
        BIKE.edit(
            edit ->
                edit.changePainPoint("units", p -> p.severity(5))
                    .changeOpportunity("own-commute", o -> o.progress(Progress.PLANNED))
                    .changeSolution("range-map", s -> s.text("A map"))
                    .remove(compares.child(ElementKind.PAIN_POINT, "~forty-models"))
                    .moveNote(
                        compares.child(ElementKind.IDEA, "~let-them-ride-their-own-route"),
                        ElementPath.touchpoint("usage", "rides"))
                    .set(ElementPath.parse("idea[~a-bell-for-everybody]/@owner"), "the workshop"));

    assertThat(edited.painPoint("units").orElseThrow().severity()).hasValue(5);
    assertThat(edited.opportunity("own-commute").orElseThrow().progress())
        .contains(Progress.PLANNED);
    assertThat(edited.solution("range-map").orElseThrow().text()).isEqualTo("A map");
    assertThat(edited.touchpoint("compares").orElseThrow().painPoints())
        .extracting(PainPoint::id)
        .containsExactly("~no-price-on-the-first-page", "units");
    assertThat(edited.touchpoint("rides").orElseThrow().ideas()).hasSize(1);
    assertThat(edited.touchpoint("compares").orElseThrow().ideas()).isEmpty();
    assertThat(edited.ideas().get(0).owner()).contains("the workshop");
    assertThat(edited.heading()).as("notes are no part of a heading").isSameAs(BIKE.heading());
    assertThat(edited.phase("purchase").orElseThrow().heading())
        .isSameAs(BIKE.phase("purchase").orElseThrow().heading());
    JourneyDiff diff = JourneyDiff.between(BIKE, edited);
    assertThat(diff.applyTo(BIKE)).isEqualTo(edited);
    assertThat(diff.toText(Locale.ENGLISH))
        .contains(
            "~ phase[purchase]/touchpoint[compares]/pain-point[units] severity: 4 → 5",
            "− phase[purchase]/touchpoint[compares]/pain-point[~forty-models] \"Forty models\","
                + " position 1");
  }

  @Test
  void aBuilderChangesNotesWhereTheyAre() {
    Journey changed =
        BIKE.edit(
            edit ->
                edit.journey(j -> j.changeIdea("~a-bell-for-everybody", i -> i.owner("sales")))
                    .phase(
                        "purchase",
                        f -> f.changeOpportunity("~sell-on-sundays", o -> o.text("Sell at night")))
                    .touchpoint(
                        "compares",
                        t ->
                            t.changePainPoint("units", p -> p.severity(OptionalInt.empty()))
                                .changeSolution("range-map", s -> s.owner("web"))));
    assertThat(changed.ideas())
        .extracting(note -> note.owner().orElse(""))
        .containsExactly("sales");
    assertThat(changed.phase("purchase").orElseThrow().opportunities())
        .extracting(Opportunity::id)
        .containsExactly("~sell-at-night");
    assertThat(changed.painPoint("units").orElseThrow().severity()).isEmpty();
    assertThat(changed.solution("range-map").orElseThrow().owner()).contains("web");
    assertThatThrownBy(() -> BIKE.edit(edit -> edit.changeIdea("bell", i -> i.owner("sales"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("there is no idea \"bell\"");
    assertThatThrownBy(
            () ->
                BIKE.edit(
                    edit ->
                        edit.moveNote(
                            ElementPath.touchpoint("usage", "rides"), ElementPath.journey())))
        .hasMessageContaining("is not the path of a note");
  }

  @Test
  void whatRefersToARemovedNoteIsRefusedOrDropped() {
    assertThatThrownBy(
            () -> BIKE.edit(edit -> edit.touchpoint("compares", t -> t.painPoints(List.of()))))
        .hasMessageContaining("there is no pain point \"units\"");
    Journey moved =
        BIKE.edit(
            edit ->
                edit.moveNote(
                    ElementPath.parse("phase[purchase]/touchpoint[compares]/solution[range-map]"),
                    ElementPath.journey()));
    assertThatThrownBy(() -> moved.edit(edit -> edit.removeTouchpoint("compares")))
        .hasMessageContaining("solution[range-map]/@realises: there is no opportunity");
    Journey dropped =
        moved.edit(edit -> edit.removeTouchpoint("compares").removeDanglingReferences(lost -> {}));
    assertThat(dropped.solution("range-map").orElseThrow().realises()).isEmpty();
  }

  @Test
  void aNoteOfTheJourneyOrAPhaseLeavesAllElseAsItWas() {
    Journey noted =
        BIKE.edit(
            edit ->
                edit.journey(j -> j.painPoint("All is slow"))
                    .phase("usage", f -> f.idea("A second seat")));
    assertThat(noted.heading()).isSameAs(BIKE.heading());
    assertThat(noted.phases().get(0)).isSameAs(BIKE.phases().get(0));
    assertThat(noted.phases().get(1).heading()).isSameAs(BIKE.phases().get(1).heading());
  }
}
