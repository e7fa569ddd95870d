package io.github.klantreis.merge;

import static io.github.klantreis.phase.CanonicalPhase.AWARENESS;
import static io.github.klantreis.phase.CanonicalPhase.LOYALTY;
import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;
import static io.github.klantreis.phase.CanonicalPhase.USAGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.klantreis.change.Position;
import io.github.klantreis.change.wording.JourneyWords;
import io.github.klantreis.exchange.json.JourneyJson;
import io.github.klantreis.model.ElementKind;
import io.github.klantreis.model.ElementPath;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyEditor;
import io.github.klantreis.model.JourneyElement;
import io.github.klantreis.model.PainPoint;
import io.github.klantreis.model.Place;
import io.github.klantreis.model.ProblemKind;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.part.Emotion;
import io.github.klantreis.part.Message;
import io.github.klantreis.part.NextStep;
import io.github.klantreis.part.Scale;
import io.github.klantreis.part.TimeSpan;
import io.github.klantreis.phase.PhaseModels;
import io.github.klantreis.term.ActionKind;
import io.github.klantreis.term.Channel;
import io.github.klantreis.term.Participant;
import io.github.klantreis.term.Side;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What becomes of two edits: each row of the table, whichever side makes which. */
final class MergeTest {
  private static final Locale DUTCH = Locale.forLanguageTag("nl");

  private final Journey base =
      Journey.builder("bikes", "Buying a bike")
          .customerGoals(List.of("ride", "save", "arrive"))
          .persona("commuter", "Commuter")
          .persona("racer", "Racer")
          .actor("shop", "The shop", Side.COMPANY)
          .lane("law", "Law")
          .phase(
              AWARENESS,
              p ->
                  p.touchpoint("sees", "Sees one")
                      .touchpoint("reads", "Reads a review")
                      .touchpoint("asks", "Asks around"))
          .phase(
              PURCHASE,
              p ->
                  p.touchpoint("tries", "Tries it", t -> t.channel(Channel.STORE))
                      .touchpoint(
                          "pays",
                          "Pays",
                          t ->
                              t.emotion(Emotion.negative("unsure"))
                                  .tag("money")
                                  .painPoint("Dear")
                                  .painPoint("slow", "Slow", n -> n.severity(2))
                                  .action(
                                      ActionKind.CHAT,
                                      a ->
                                          a.message(
                                              Message.builder()
                                                  .subject("Hello")
                                                  .text("How are you")
                                                  .build())))
                      .choice(
                          "how",
                          "How it comes",
                          c ->
                              c.branch("sent", "Sent", b -> b.touchpoint("waits", "Waits"))
                                  .branch("fetched", "Fetched")))
          .phase(USAGE, p -> p.touchpoint("rides", "Rides"))
          .phase(LOYALTY)
          .loyaltyLoop(LOYALTY, PURCHASE)
          .build();

  private static final ElementPath PAYS = ElementPath.touchpoint("purchase", "pays");

  private JourneyMerge merge(Consumer<JourneyEditor> mine, Consumer<JourneyEditor> theirs) {
    return JourneyMerge.of(base, base.edit(mine), base.edit(theirs));
  }

  /** Merges both ways; the results must be the same. */
  private Journey clean(Consumer<JourneyEditor> one, Consumer<JourneyEditor> other) {
    Journey merged = merge(one, other).journey();
    assertThat(merge(other, one).journey()).isEqualTo(merged);
    return merged;
  }

  /** Expects one conflict, whichever side makes which edit, and returns the first merge. */
  private MergeConflict conflict(
      MergeConflictKind kind,
      String path,
      Consumer<JourneyEditor> mine,
      Consumer<JourneyEditor> theirs) {
    for (JourneyMerge merge : List.of(merge(theirs, mine), merge(mine, theirs))) {
      assertThat(merge.isClean()).isFalse();
      assertThat(merge.conflicts()).as(merge.toText(Locale.ENGLISH)).hasSize(1);
      assertThat(merge.conflicts().get(0).kind()).isEqualTo(kind);
      assertThat(merge.conflicts().get(0).path()).hasToString(path);
    }
    return merge(mine, theirs).conflicts().get(0);
  }

  // ---- values ----

  @Test
  void aValueThatBothChangedAlikeIsThereOnce() {
    assertThat(
            clean(e -> e.journey(j -> j.goal("more")), e -> e.journey(j -> j.goal("more"))).goal())
        .contains("more");
  }

  @Test
  void differentValuesAreAConflictAndEditsOfDifferentAttributesAreNot() {
    Consumer<JourneyEditor> relieved =
        e -> e.touchpoint("pays", t -> t.emotion(Emotion.positive("relieved")));
    Consumer<JourneyEditor> angry =
        e -> e.touchpoint("pays", t -> t.emotion(Emotion.veryNegative("angry")));
    MergeConflict conflict =
        conflict(
            MergeConflictKind.CHANGED_TWICE,
            "phase[purchase]/touchpoint[pays]/@emotion",
            relieved,
            angry);
    assertThat(conflict.base()).contains(Emotion.negative("unsure"));
    assertThat(conflict.mine()).contains(Emotion.positive("relieved"));
    assertThat(conflict.theirs()).contains(Emotion.veryNegative("angry"));
    assertThat(conflict.key()).isEmpty();
    assertThat(conflict.problems()).isEmpty();
    assertThat(conflict.toText(Locale.ENGLISH))
        .isEqualTo(
            "! phase[purchase]/touchpoint[pays] emotion: −1 unsure, mine +1 relieved, theirs −2 angry");
    assertThat(conflict.toText(DUTCH))
        .isEqualTo(
            "! phase[purchase]/touchpoint[pays] emotie: −1 unsure, mijn versie +1 relieved, de andere −2 angry");
    assertThat(conflict).hasToString(conflict.toText(Locale.ENGLISH));
    assertThat(conflict.changes(MergeSide.THEIRS))
        .extracting(change -> change.path().toString())
        .containsExactly("phase[purchase]/touchpoint[pays]/@emotion");

    Journey merged = clean(relieved, e -> e.touchpoint("pays", t -> t.owner("desk")));
    assertThat(merged.touchpoint("pays").orElseThrow().owner()).contains("desk");
    assertThat(merged.touchpoint("pays").orElseThrow().emotion())
        .contains(Emotion.positive("relieved"));
  }

  @Test
  void aMessageIsMergedFieldByField() {
    ElementPath chat = PAYS.child(ElementKind.ACTION, "chat");
    ElementPath message = chat.attribute("message");
    Message hello = Message.builder().subject("Hello").text("How are you").build();
    Journey merged =
        clean(
            e -> e.set(message, hello.toBuilder().subject("Hi").build()),
            e -> e.set(message, hello.toBuilder().text("All well?").build()));
    assertThat(merged.touchpoint("pays").orElseThrow().action("chat").orElseThrow().message())
        .contains(Message.builder().subject("Hi").text("All well?").build());
    MergeConflict conflict =
        conflict(
            MergeConflictKind.CHANGED_TWICE,
            message.toString(),
            e -> e.set(message, hello.toBuilder().subject("Hi").build()),
            e -> e.set(message, hello.toBuilder().subject("Dear").build()));
    assertThat(conflict.key()).contains("subject");
    assertThat(conflict.mine()).contains("Hi");
  }

  @Test
  void valuesAreWrittenSoThatTheyDifferInTheReadersLanguage() {
    ElementPath receiver = PAYS.attribute("receiver");
    Journey known = base.edit(e -> e.set(receiver, Participant.of("racer")));
    assertThat(
            text(
                known,
                e -> e.set(receiver, Participant.of("commuter")),
                e -> e.set(receiver, Side.COMPANY),
                Locale.ENGLISH))
        .endsWith("receiver: \"racer\", mine \"commuter\", theirs company");
    ElementPath measured = PAYS.attribute("measuredEmotion");
    Scale scale = Scale.of(1, 10);
    Journey calm = base.edit(e -> e.set(measured, Emotion.of(5.5, scale, "calm")));
    Consumer<JourneyEditor> higher = e -> e.set(measured, Emotion.of(5.7, scale, "calm"));
    assertThat(
            text(
                calm, e -> e.set(measured, Emotion.of(7.8, scale, "calm")), higher, Locale.ENGLISH))
        .endsWith(
            "measured emotion: 0 calm (5.5 of 10), mine +1 calm (7.8 of 10), theirs 0 calm (5.7 of 10)");
    assertThat(text(calm, e -> e.set(measured, Emotion.of(5.6, scale, "calm")), higher, DUTCH))
        .endsWith("gemeten emotie waarde: 5,5, mijn versie 5,6, de andere 5,7");
    assertThat(
            text(
                base,
                higher,
                e -> e.set(measured, Emotion.of(5.7, Scale.of(0, 10), "calm")),
                Locale.ENGLISH))
        .as("what looks alike is told by what differs")
        .endsWith("(not set), mine 0 calm (5.7 of 10), theirs scale min 1 → 0");
    String text = "Long ".repeat(100);
    ElementPath description = PAYS.attribute("description");
    assertThat(
            text(
                base.edit(e -> e.set(description, text + "ends")),
                e -> e.set(description, text + "stops"),
                e -> e.set(description, text + "goes on"),
                Locale.ENGLISH))
        .contains("stops", "goes on");
    assertThat(
            text(
                base,
                e -> e.moveTouchpoint("sees", Place.after("reads")),
                e -> e.moveTouchpoint("reads", Place.after("asks")),
                DUTCH))
        .startsWith("! phase[awareness] contactmomenten: ");
    ElementPath branchings = ElementPath.parse("phase[purchase]/@branchings");
    assertThat(KeyText.of(branchings, Optional.of("how/fetched/name"), DUTCH, JourneyWords.USUAL))
        .isEqualTo("phase[purchase] vertakkingen how/fetched naam");
    assertThat(
            KeyText.of(
                branchings.element(), Optional.of("how/branches"), DUTCH, JourneyWords.USUAL))
        .isEqualTo("phase[purchase] how takken");
    assertThat(
            KeyText.of(ElementPath.journey(), Optional.of("journeys"), DUTCH, JourneyWords.USUAL))
        .isEqualTo("journey reizen");
  }

  private static String text(
      Journey of, Consumer<JourneyEditor> mine, Consumer<JourneyEditor> theirs, Locale locale) {
    JourneyMerge merge = JourneyMerge.of(of, of.edit(mine), of.edit(theirs));
    assertThat(merge.conflicts()).hasSize(1);
    return merge.conflicts().get(0).toText(locale);
  }

  @Test
  void ofASetWhatEitherAddedIsThereAndWhatEitherRemovedIsNot() {
    Journey merged =
        clean(
            e -> e.touchpoint("pays", t -> t.tags(List.of("desk"))),
            e -> e.touchpoint("pays", t -> t.tag("cash")));
    assertThat(merged.touchpoint("pays").orElseThrow().tags())
        .containsExactlyInAnyOrder("desk", "cash");
  }

  @Test
  void mapsAreMergedKeyByKey() {
    Journey merged =
        clean(
            e -> e.touchpoint("pays", t -> t.attribute("a", "1")),
            e -> e.touchpoint("pays", t -> t.attribute("b", "2")));
    assertThat(merged.touchpoint("pays").orElseThrow().attributes()).containsOnlyKeys("a", "b");
    MergeConflict conflict =
        conflict(
            MergeConflictKind.CHANGED_TWICE,
            "phase[purchase]/touchpoint[pays]/@attributes",
            e -> e.touchpoint("pays", t -> t.attribute("a", "1").attribute("b", "2")),
            e -> e.touchpoint("pays", t -> t.attribute("a", "3")));
    assertThat(conflict.key()).contains("a");
    assertThat(conflict.base()).isEmpty();
    assertThat(conflict.theirs()).contains("3");
  }

  @Test
  void listsAreMergedItemByItemUnlessBothRewroteOne() {
    assertThat(
            clean(
                    e -> e.journey(j -> j.customerGoals(List.of("ride", "save", "arrive", "sing"))),
                    e -> e.journey(j -> j.customerGoals(List.of("ride", "arrive"))))
                .customerGoals())
        .containsExactly("ride", "arrive", "sing");
    conflict(
        MergeConflictKind.CHANGED_TWICE,
        "journey/@customerGoals",
        e -> e.journey(j -> j.customerGoals(List.of("ride", "save money", "arrive"))),
        e -> e.journey(j -> j.customerGoals(List.of("ride", "save time", "arrive"))));
    conflict(
        MergeConflictKind.CHANGED_TWICE,
        "journey/@customerGoals",
        e -> e.journey(j -> j.customerGoals(List.of("ride", "save money", "arrive"))),
        e -> e.journey(j -> j.customerGoals(List.of("ride", "arrive"))));
    conflict(
        MergeConflictKind.CHANGED_TWICE,
        "journey/@customerGoals",
        e -> e.journey(j -> j.customerGoals(List.of("save", "ride", "arrive"))),
        e -> e.journey(j -> j.customerGoals(List.of("ride", "arrive", "save"))));
  }

  @Test
  void sentencesThatBothRewroteAreAConflict() {
    Consumer<JourneyEditor> rewrites =
        e -> e.touchpoint("pays", t -> t.painPoints(pains("Costs a lot")));
    MergeConflict twice =
        conflict(
            MergeConflictKind.CHANGED_TWICE,
            "phase[purchase]/touchpoint[pays]/pain-point[~dear]",
            rewrites,
            e -> e.touchpoint("pays", t -> t.painPoints(pains("Much too dear"))));
    assertThat(names(twice)).containsExactly("Dear", "Costs a lot", "Much too dear");
    assertThat(
            text(
                base,
                rewrites,
                e ->
                    e.touchpoint(
                        "pays",
                        t ->
                            t.painPoints(
                                List.of(
                                    PainPoint.builder("Dear").severity(3).build(),
                                    base.painPoint("slow").orElseThrow()))),
                Locale.ENGLISH))
        .endsWith(
            ": mine \"Costs a lot\"; theirs ~ phase[purchase]/touchpoint[pays]/pain-point[~dear] severity: (not set) → 3");
    conflict(
        MergeConflictKind.REMOVED_AND_CHANGED,
        "phase[purchase]/touchpoint[pays]/pain-point[~dear]",
        rewrites,
        e -> e.remove(ElementPath.parse("phase[purchase]/touchpoint[pays]/pain-point[~dear]")));
    assertThat(
            clean(rewrites, e -> e.touchpoint("pays", t -> t.painPoint("Crowded")))
                .touchpoint("pays")
                .orElseThrow()
                .painPoints())
        .extracting(note -> note.text())
        .containsExactlyInAnyOrder("Costs a lot", "Slow", "Crowded");
  }

  private List<PainPoint> pains(String first) {
    return List.of(PainPoint.of(first), base.painPoint("slow").orElseThrow());
  }

  private static List<String> names(MergeConflict conflict) {
    return Stream.of(conflict.base(), conflict.mine(), conflict.theirs())
        .map(Optional::orElseThrow)
        .map(element -> ((JourneyElement) element).nameIn(Locale.ENGLISH))
        .toList();
  }

  // ---- added ----

  @Test
  void whatBothAddedWithOneIdAndNameIsOneElement() {
    Journey merged =
        clean(
            e -> e.insert(touchpoint("rests", "Rests", "sit"), Place.endOf("usage")),
            e ->
                e.insert(
                    Touchpoint.builder("rests", "Rests").owner("inn").build(),
                    Place.endOf("usage")));
    Touchpoint rests = merged.touchpoint("rests").orElseThrow();
    assertThat(rests.goals()).containsExactly("sit");
    assertThat(rests.owner()).contains("inn");
  }

  @Test
  void whatBothAddedWithOneIdAndTwoNamesIsAConflictAsAWhole() {
    MergeConflict conflict =
        conflict(
            MergeConflictKind.ADDED_TWICE,
            "phase[usage]/touchpoint[rests]",
            e -> e.insert(touchpoint("rests", "Rests", "sit"), Place.endOf("usage")),
            e -> e.insert(touchpoint("rests", "Stops for tea", "tea"), Place.endOf("usage")));
    JourneyMerge merge =
        merge(
            e -> e.insert(touchpoint("rests", "Rests", "sit"), Place.endOf("usage")),
            e -> e.insert(touchpoint("rests", "Stops for tea", "tea"), Place.endOf("usage")));
    assertThat(conflict.base()).isEmpty();
    assertThat(
            merge
                .resolve(conflict, MergeSide.THEIRS)
                .journey()
                .touchpoint("rests")
                .orElseThrow()
                .goals())
        .containsExactly("tea");
    conflict(
        MergeConflictKind.ADDED_TWICE,
        "actor[bank]",
        e -> e.journey(j -> j.persona("bank", "Banker")),
        e -> e.journey(j -> j.actor("bank", "The bank", Side.PARTNER)));
    conflict(
        MergeConflictKind.ADDED_TWICE,
        "phase[usage]/touchpoint[rides]/action[x]",
        e -> e.touchpoint("rides", t -> t.action("x", ActionKind.CALL, a -> {})),
        e -> e.touchpoint("rides", t -> t.action("x", ActionKind.CHECKOUT, a -> {})));
  }

  private static Touchpoint touchpoint(String id, String name, String goal) {
    return Touchpoint.builder(id, name).goal(goal).build();
  }

  // ---- removed ----

  @Test
  void whatOneRemovedAndTheOtherLeftIsGone() {
    Journey merged =
        clean(e -> e.removeTouchpoint("tries"), e -> e.touchpoint("pays", t -> t.owner("desk")));
    assertThat(merged.touchpoint("tries")).isEmpty();
  }

  @Test
  void whatOneRemovedAndTheOtherChangedInItIsOneConflictOnTheTopmost() {
    Consumer<JourneyEditor> removes =
        e -> e.removePhase("purchase").removeLoyaltyLoop("loyalty-to-purchase");
    MergeConflict conflict =
        conflict(
            MergeConflictKind.REMOVED_AND_CHANGED,
            "phase[purchase]",
            removes,
            e -> e.touchpoint("pays", t -> t.owner("desk")).touchpoint("tries", t -> t.owner("x")));
    assertThat(conflict.mine()).isEmpty();
    assertThat(conflict.toText(Locale.ENGLISH))
        .startsWith("! phase[purchase]: removed by mine; theirs: ~");
    JourneyMerge merge = merge(removes, e -> e.touchpoint("pays", t -> t.owner("desk")));
    assertThat(merge.draft().orElseThrow().phase("purchase")).isPresent();
    assertThat(merge.resolveAll(MergeSide.MINE).journey().phase("purchase")).isEmpty();
    assertThat(
            merge.resolveAll(MergeSide.THEIRS).journey().touchpoint("pays").orElseThrow().owner())
        .contains("desk");
  }

  @Test
  void whatWasTakenOutOfAKeptPhaseIsElsewhere() {
    Journey draft =
        merge(
                e ->
                    e.moveTouchpoint("tries", Place.endOf("usage"))
                        .removePhase("purchase")
                        .removeLoyaltyLoop("loyalty-to-purchase"),
                e -> e.touchpoint("pays", t -> t.owner("desk")))
            .draft()
            .orElseThrow();
    assertThat(draft.phaseOf("tries").orElseThrow().id()).isEqualTo("usage");
    assertThat(draft.phaseOf("pays").orElseThrow().id()).isEqualTo("purchase");
  }

  @Test
  void whatOneRemovedAndTheOtherMovedAwayIsAConflict() {
    MergeConflict conflict =
        conflict(
            MergeConflictKind.REMOVED_AND_MOVED,
            "phase[purchase]/touchpoint[tries]",
            e -> e.removeTouchpoint("tries"),
            e -> e.moveTouchpoint("tries", Place.endOf("usage")));
    assertThat(conflict.theirs()).isPresent();
  }

  @Test
  void whatOneRemovedAndTheOtherPutInAnotherOrderIsGoneWithARemark() {
    JourneyMerge merge =
        merge(
            e -> e.removeTouchpoint("asks"),
            e -> e.moveTouchpoint("asks", Place.startOf("awareness")));
    assertThat(merge.journey().touchpoint("asks")).isEmpty();
    assertThat(merge.remarks())
        .extracting(MergeRemark::kind)
        .containsExactly(MergeRemarkKind.REMOVED_AND_REORDERED);
    assertThat(merge.remarks().get(0).toText(DUTCH))
        .isEqualTo(
            "· phase[awareness]/touchpoint[asks]: in de ene versie verwijderd, in de andere alleen anders geordend; verwijderd");
  }

  @Test
  void whatOneRemovedAndTheOtherRefersToStays() {
    Consumer<JourneyEditor> removes = e -> e.removeTouchpoint("tries");
    Consumer<JourneyEditor> refers =
        e -> e.touchpoint("rides", t -> t.nextStep(NextStep.to("tries").onCondition("again")));
    MergeConflict conflict =
        conflict(
            MergeConflictKind.REMOVED_AND_USED,
            "phase[purchase]/touchpoint[tries]",
            removes,
            refers);
    JourneyMerge merge = merge(removes, refers);
    assertThat(merge.draft().orElseThrow().touchpoint("tries")).isPresent();
    Journey without = merge.resolve(conflict, MergeSide.MINE).journey();
    assertThat(without.touchpoint("tries")).isEmpty();
    assertThat(without.touchpoint("rides").orElseThrow().nextSteps()).isEmpty();

    conflict(
        MergeConflictKind.REMOVED_AND_USED,
        "persona[racer]",
        e -> e.removePersona("racer"),
        e -> e.touchpoint("rides", t -> t.emotionOf("racer", Emotion.positive("free"))));
    Journey felt =
        base.withTouchpoint("rides", t -> t.emotionOf("racer", Emotion.positive("free")));
    JourneyMerge open =
        JourneyMerge.of(
            felt,
            felt.edit(
                e ->
                    e.removePersona("racer")
                        .touchpoint("rides", t -> t.participantEmotions(Map.of()))),
            felt.withTouchpoint("rides", t -> t.emotionOf("racer", Emotion.negative("tired"))));
    assertThat(open.conflicts())
        .as("the persona stays as long as either of two emotions may be chosen")
        .extracting(MergeConflict::kind)
        .containsExactly(MergeConflictKind.REMOVED_AND_USED, MergeConflictKind.CHANGED_TWICE);
    assertThat(open.resolveAll(MergeSide.MINE).journey().persona("racer")).isEmpty();
    MergeConflict lane =
        conflict(
            MergeConflictKind.REMOVED_AND_USED,
            "journey/@lanes",
            e -> e.journey(j -> j.lanes(List.of())),
            e -> e.touchpoint("rides", t -> t.laneText("law", "Helmet")));
    assertThat(lane.key()).contains("law");
    conflict(
        MergeConflictKind.REMOVED_AND_USED,
        "phase[usage]",
        e -> e.removePhase("usage"),
        e -> e.journey(j -> j.loyaltyLoop("usage", "purchase", l -> {})));
  }

  @Test
  void referencesToWhatIsRemovedByChoiceAreDroppedWithARemark() {
    JourneyMerge merge =
        merge(
                e -> e.removePersona("racer").removePhase("usage"),
                e ->
                    e.touchpoint("pays", t -> t.emotionOf("racer", Emotion.positive("free")))
                        .journey(j -> j.loyaltyLoop("usage", "purchase", l -> {})))
            .resolveAll(MergeSide.MINE);
    assertThat(merge.journey().touchpoint("pays").orElseThrow().participantEmotions()).isEmpty();
    assertThat(merge.remarks())
        .extracting(MergeRemark::kind)
        .containsOnly(MergeRemarkKind.REFERENCE_DROPPED);
    assertThat(merge.toText(Locale.ENGLISH))
        .isEqualTo(
            """
            0 conflicts, 2 changes merged
            · phase[purchase]/touchpoint[pays] participant emotions: refers no more to racer, which is removed
            · loyalty-loop[usage-to-purchase]: removed, as it needs usage, which is removed
            """);
    assertThat(merge.remarks().get(0).path()).isEqualTo(PAYS.attribute("participantEmotions"));
    assertThat(merge.remarks().get(0).ids()).containsExactly("racer");
    assertThat(merge.remarks().get(0).toText(DUTCH))
        .isEqualTo(
            "· phase[purchase]/touchpoint[pays] emoties per betrokkene: verwijst niet meer naar racer, want dat is verwijderd");
  }

  @Test
  void aBranchingThatOneRemovedWhileTheOtherPutSomethingInIsAConflict() {
    MergeConflict conflict =
        conflict(
            MergeConflictKind.REMOVED_AND_CHANGED,
            "phase[purchase]/@branchings",
            e -> e.removeBranching("how"),
            e -> e.insert(touchpoint("opens", "Opens it", "see"), Place.endOf("how", "fetched")));
    assertThat(conflict.key()).contains("how");
    assertThat(conflict.toText(Locale.ENGLISH))
        .isEqualTo(
            "! phase[purchase] branchings how: removed by mine; theirs:"
                + " + phase[purchase]/touchpoint[opens] \"Opens it\", position 4 (in branch how/fetched)");
    JourneyMerge merge =
        merge(
                e -> e.removeBranching("how"),
                e ->
                    e.insert(touchpoint("opens", "Opens it", "see"), Place.endOf("how", "fetched")))
            .resolveAll(MergeSide.MINE);
    assertThat(merge.journey().touchpoint("opens")).isEmpty();
    assertThat(merge.remarks().get(0).kind()).isEqualTo(MergeRemarkKind.ADDED_IN_REMOVED);
    assertThat(merge.toText(Locale.ENGLISH))
        .isEqualTo(
            """
            0 conflicts, 2 changes merged
            · phase[purchase]/touchpoint[opens]: added by one side in what the other removed; removed with it
            """);
    assertThat(merge.remarks().get(0).toText(DUTCH))
        .isEqualTo(
            "· phase[purchase]/touchpoint[opens]: in de ene versie toegevoegd binnen wat in de andere is verwijderd; mee verwijderd");
  }

  @Test
  void aBranchingWithoutTouchpointsIsRemovedWithARemark() {
    Consumer<JourneyEditor> both =
        e ->
            e.insert(touchpoint("opens", "Opens it", "see"), Place.endOf("how", "fetched"))
                .removeTouchpoint("waits");
    JourneyMerge merge =
        JourneyMerge.of(
            base.edit(
                e ->
                    e.insert(
                        touchpoint("opens", "Opens it", "see"), Place.endOf("how", "fetched"))),
            base.edit(both),
            base);
    assertThat(merge.journey().phase("purchase").orElseThrow().branchings()).isEmpty();
    assertThat(merge.remarks())
        .extracting(MergeRemark::kind)
        .containsExactly(MergeRemarkKind.BRANCHING_EMPTIED);
  }

  // ---- moved and in order ----

  @Test
  void whatBothMovedToTwoPhasesIsAConflict() {
    MergeConflict conflict =
        conflict(
            MergeConflictKind.MOVED_TWICE,
            "phase[purchase]/touchpoint[tries]",
            e -> e.moveTouchpoint("tries", Place.endOf("usage")),
            e -> e.moveTouchpoint("tries", Place.endOf("awareness")));
    assertThat(conflict.mine()).contains(new Position(ElementPath.phase("usage"), 1));
    assertThat(conflict.toText(Locale.ENGLISH))
        .isEqualTo(
            "! phase[purchase]/touchpoint[tries]: mine moved it to phase[usage], theirs to phase[awareness]");
  }

  @Test
  void ordersThatCannotBothBeAreAConflict() {
    MergeConflict conflict =
        conflict(
            MergeConflictKind.MOVED_TWICE,
            "phase[awareness]",
            e -> e.moveTouchpoint("sees", Place.after("reads")),
            e -> e.moveTouchpoint("reads", Place.after("asks")));
    assertThat(conflict.key()).contains("touchpoint");
    assertThat(conflict.base()).contains(List.of("sees", "reads", "asks"));
  }

  @Test
  void whatOneMovedAwayAndTheOtherPutInAnotherOrderIsMovedAwayWithARemark() {
    JourneyMerge merge =
        merge(
            e -> e.moveTouchpoint("asks", Place.endOf("usage")),
            e -> e.moveTouchpoint("asks", Place.startOf("awareness")));
    assertThat(merge.journey().phaseOf("asks").orElseThrow().id()).isEqualTo("usage");
    assertThat(merge.remarks())
        .extracting(MergeRemark::kind)
        .containsExactly(MergeRemarkKind.MOVED_AND_REORDERED);
  }

  @Test
  void whatBothPutInOnePlaceFollowsEachOtherByIdWithARemark() {
    JourneyMerge merge =
        merge(
            e -> e.insert(touchpoint("tracks", "Tracks it", "see"), Place.endOf("usage")),
            e -> e.insert(touchpoint("calls", "Calls", "ask"), Place.endOf("usage")));
    assertThat(merge.journey().phase("usage").orElseThrow().touchpoints())
        .extracting(Touchpoint::id)
        .containsExactly("rides", "calls", "tracks");
    MergeRemark remark = merge.remarks().get(0);
    assertThat(remark.kind()).isEqualTo(MergeRemarkKind.SAME_PLACE);
    assertThat(remark.path()).isEqualTo(ElementPath.phase("usage"));
    assertThat(remark.ids()).containsExactly("calls", "tracks");
    assertThat(merge.toText(Locale.ENGLISH))
        .isEqualTo(
            """
            0 conflicts, 2 changes merged
            · phase[usage]: both sides put something in the same place: calls, then tracks
            """);
  }

  @Test
  void whatOneSideRemovedAndTheOtherOnlyChangedIsPutNowhere() {
    JourneyMerge merge =
        merge(
            e ->
                e.removeTouchpoint("rides")
                    .insert(touchpoint("calls", "Calls", "ask"), Place.endOf("usage")),
            e -> e.touchpoint("rides", t -> t.owner("desk")));
    assertThat(merge.conflicts())
        .extracting(MergeConflict::kind)
        .containsExactly(MergeConflictKind.REMOVED_AND_CHANGED);
    assertThat(merge.remarks()).isEmpty();
  }

  @Test
  void aTouchpointThatOneMovedAndTheOtherChangedIsMovedAndChanged() {
    Journey merged =
        clean(
            e -> e.moveTouchpoint("pays", Place.startOf("how", "fetched")),
            e -> e.touchpoint("pays", t -> t.owner("desk")));
    assertThat(merged.branchOf("pays").orElseThrow()).hasToString("how/fetched");
    assertThat(merged.touchpoint("pays").orElseThrow().owner()).contains("desk");
  }

  // ---- what cannot be ----

  @Test
  void phasesOfTwoModelsAreNoJourney() {
    JourneyMerge merge =
        JourneyMerge.of(
            Journey.builder("a", "A").build(),
            Journey.builder("a", "A").phaseModel(PhaseModels.AIDA).build(),
            Journey.builder("a", "A").phase(USAGE).build());
    assertThat(merge.draft()).isEmpty();
    MergeConflict conflict = merge.conflicts().get(0);
    assertThat(conflict.kind()).isEqualTo(MergeConflictKind.NO_JOURNEY);
    assertThat(conflict.problems())
        .extracting(problem -> problem.kind())
        .containsExactly(ProblemKind.UNKNOWN_PHASE);
    assertThat(conflict.toText(Locale.ENGLISH)).contains("phase[usage]/@kind: the phase model");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> merge.resolve(conflict, MergeSide.MINE))
        .withMessageContaining("resolve it with an edit");
    assertThat(merge.resolveAll(MergeSide.MINE).isClean()).isFalse();
    assertThat(merge.resolve(conflict, e -> e.removePhase("usage")).journey().phaseModel())
        .isEqualTo(PhaseModels.AIDA);
  }

  @Test
  void whatAChoiceMakesNoJourneyIsNoneOnlyOnceItIsMade() {
    Journey base = Journey.builder("a", "A").build();
    Journey aida = Journey.builder("a", "A").phaseModel(PhaseModels.AIDA).build();
    Journey five =
        Journey.builder("a", "A")
            .phaseModel(PhaseModels.CLASSIC_FIVE)
            .phase(PhaseModels.CLASSIC_FIVE.phases().get(0))
            .build();
    JourneyMerge merge = JourneyMerge.of(base, aida, five);
    JourneyMerge turned = JourneyMerge.of(base, five, aida);
    for (JourneyMerge each : List.of(merge, turned)) {
      assertThat(each.conflicts())
          .extracting(MergeConflict::kind)
          .containsExactly(MergeConflictKind.CHANGED_TWICE);
    }
    assertThat(merge.draft()).as("by mine, five phases of AIDA").isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JourneyJson.write(merge))
        .withMessage(
            "the merge has no draft: with mine where something is open it would be no journey:\n"
                + merge.conflicts().get(0).toText(Locale.ENGLISH));
    assertThat(turned.draft()).isPresent();
    for (JourneyMerge each :
        List.of(merge.resolveAll(MergeSide.THEIRS), turned.resolveAll(MergeSide.MINE))) {
      assertThat(each.journey().phaseModel()).isEqualTo(PhaseModels.CLASSIC_FIVE);
      assertThat(each.journey().phases()).isEqualTo(five.phases());
    }
    for (JourneyMerge each :
        List.of(merge.resolveAll(MergeSide.MINE), turned.resolveAll(MergeSide.THEIRS))) {
      assertThat(each.conflicts())
          .extracting(MergeConflict::kind)
          .containsExactly(MergeConflictKind.NO_JOURNEY);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> JourneyJson.write(each))
          .withMessage("the merge has no draft: " + each.conflicts().get(0).toText(Locale.ENGLISH));
    }
  }

  // ---- resolving ----

  @Test
  void aMergeIsResolvedStepByStepAndEachStepIsAMergeOfItsOwn() {
    JourneyMerge merge =
        merge(
            e -> e.journey(j -> j.goal("more")).touchpoint("pays", t -> t.owner("desk")),
            e -> e.journey(j -> j.goal("less")).touchpoint("pays", t -> t.owner("bank")));
    assertThat(merge).hasToString("JourneyMerge[2 conflicts]");
    assertThatThrownBy(merge::journey)
        .isInstanceOf(UnfinishedMergeException.class)
        .hasMessageContaining("journey goal: (not set), mine \"more\", theirs \"less\"")
        .extracting(thrown -> ((UnfinishedMergeException) thrown).conflicts())
        .isEqualTo(merge.conflicts());
    assertThat(merge.draft().orElseThrow().goal()).contains("more");
    JourneyMerge resolved =
        merge
            .resolve(merge.conflicts().get(0), MergeSide.THEIRS)
            .resolve(merge.conflicts().get(1), e -> e.touchpoint("pays", t -> t.owner("both")));
    assertThat(resolved.journey().goal()).contains("less");
    assertThat(resolved.journey().touchpoint("pays").orElseThrow().owner()).contains("both");
    assertThat(merge.conflicts()).hasSize(2);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> resolved.resolve(merge.conflicts().get(0), MergeSide.MINE))
        .withMessageStartingWith("this is no open conflict of the merge: ! journey goal");
    assertThat(MergeSide.MINE.other()).isEqualTo(MergeSide.THEIRS);
  }

  /** Only what does not go together waits; all else that both sides say of it is merged. */
  @Test
  void besideARangeInConflictNothingIsLost() {
    Journey before =
        base.withTouchpoint("tries", t -> t.lasts(Duration.ofDays(1), Duration.ofDays(9)));
    JourneyMerge merge =
        JourneyMerge.of(
            before,
            before.withTouchpoint(
                "tries",
                t -> t.lasts(Duration.ofDays(7), Duration.ofDays(9)).description("a trip")),
            before.withTouchpoint(
                "tries", t -> t.lastsAtMost(Duration.ofDays(3)).quote("Fast!").owner("store")));
    assertThat(merge.toText(Locale.ENGLISH))
        .isEqualTo(
            """
            1 conflict, 3 changes merged
            ! phase[purchase]/touchpoint[tries] lasts, lasts at most: mine lasts 24 h → 168 h (7 days); theirs lasts at most 216 h (9 days) → 72 h (3 days)
            """);
    for (MergeSide side : MergeSide.values()) {
      Touchpoint tries = merge.resolveAll(side).journey().touchpoint("tries").orElseThrow();
      assertThat(tries.description()).contains("a trip");
      assertThat(tries.quotes()).containsExactly("Fast!");
      assertThat(tries.owner()).contains("store");
      assertThat(tries.lasts().orElseThrow() + " " + tries.lastsAtMost().orElseThrow())
          .isEqualTo(side == MergeSide.MINE ? "PT168H PT216H" : "PT24H PT72H");
    }
  }

  /** Where an end of a range is in conflict itself, that is told once, with the other end. */
  @Test
  void anEndOfARangeIsInOneConflict() {
    JourneyMerge merge =
        JourneyMerge.of(
            base.withTouchpoint("tries", t -> t.lasts(Duration.ofDays(4), Duration.ofDays(9))),
            base.withTouchpoint("tries", t -> t.lasts(Duration.ofDays(7), Duration.ofDays(9))),
            base.withTouchpoint("tries", t -> t.lasts(Duration.ofDays(1), Duration.ofDays(3))));
    assertThat(merge.conflicts())
        .singleElement()
        .satisfies(
            conflict -> {
              assertThat(conflict.key()).isEmpty();
              assertThat(conflict.attributes()).containsExactly("lasts", "lastsAtMost");
              assertThat(conflict.base()).contains(ends(4, 9));
              assertThat(conflict.mine()).contains(ends(7, 9));
              assertThat(conflict.theirs()).contains(ends(1, 3));
            });
    assertThat(merge.resolveAll(MergeSide.THEIRS).journey().touchpoint("tries").orElseThrow())
        .satisfies(tries -> assertThat(tries.lasts()).contains(TimeSpan.of(Duration.ofDays(1))));
  }

  /** Both added the touchpoint, each with one end of its range. */
  @Test
  void endsOfARangeOfWhatIsNewAreOneConflict() {
    JourneyMerge merge =
        JourneyMerge.of(
            base,
            base.edit(
                e ->
                    e.phase(
                        "purchase",
                        p -> p.touchpoint("rests", "Rests", t -> t.lasts(Duration.ofDays(7))))),
            base.edit(
                e ->
                    e.phase(
                        "purchase",
                        p ->
                            p.touchpoint(
                                "rests",
                                "Rests",
                                t -> t.lasts(Duration.ofDays(1), Duration.ofDays(3))))));
    MergeConflict conflict = merge.conflicts().get(0);
    assertThat(merge.conflicts()).hasSize(1);
    assertThat(conflict.toText(Locale.ENGLISH))
        .isEqualTo(
            "! phase[purchase]/touchpoint[rests] lasts, lasts at most: mine lasts 168 h (7 days);"
                + " theirs lasts 24 h, lasts at most 72 h (3 days)");
    assertThat(conflict.base()).isEmpty();
    assertThat(conflict.mine()).contains(Map.of("lasts", TimeSpan.of(Duration.ofDays(7))));
    assertThat(conflict.theirs()).contains(ends(1, 3));
  }

  private static Map<String, TimeSpan> ends(int from, int to) {
    return Map.of(
        "lasts", TimeSpan.of(Duration.ofDays(from)),
        "lastsAtMost", TimeSpan.of(Duration.ofDays(to)));
  }

  @Test
  void whatDoesNotChangeIsShared() {
    Journey mine = base.edit(e -> e.touchpoint("pays", t -> t.owner("desk")));
    Journey merged =
        JourneyMerge.of(base, mine, base.edit(e -> e.touchpoint("rides", t -> t.owner("x"))))
            .journey();
    assertThat(merged.phase("purchase")).containsSame(mine.phase("purchase").orElseThrow());
  }

  /** Each side is right alone; what one says of an end of a range belongs to the other end. */
  @Test
  void endsOfARangeThatDoNotGoTogetherAreOneConflict() {
    Journey before =
        base.withTouchpoint(
            "tries", t -> t.lasts(Duration.ofMinutes(10), Duration.ofMinutes(20)).tag("loud"));
    Journey mine =
        before.withTouchpoint(
            "tries", t -> t.lasts(Duration.ofMinutes(15), Duration.ofMinutes(20)).tag("mine"));
    Journey theirs =
        before.withTouchpoint(
            "tries", t -> t.lasts(Duration.ofMinutes(10), Duration.ofMinutes(12)));

    JourneyMerge merge = JourneyMerge.of(before, mine, theirs);

    assertThat(merge.conflicts())
        .singleElement()
        .satisfies(
            conflict -> {
              assertThat(conflict.kind()).isEqualTo(MergeConflictKind.CHANGED_TWICE);
              assertThat(conflict.path()).hasToString("phase[purchase]/touchpoint[tries]");
              assertThat(conflict.attributes()).containsExactly("lasts", "lastsAtMost");
              assertThat(conflict.changes(MergeSide.MINE)).hasSize(1);
            });
    assertThat(merge.resolveAll(MergeSide.MINE).journey()).isEqualTo(mine);
    assertThat(merge.resolveAll(MergeSide.THEIRS).journey())
        .isEqualTo(
            mine.withTouchpoint(
                "tries", t -> t.lasts(Duration.ofMinutes(10), Duration.ofMinutes(12))));
    assertThat(
            JourneyMerge.of(
                    before,
                    mine,
                    before.withTouchpoint(
                        "tries", t -> t.lasts(Duration.ofMinutes(10), Duration.ofMinutes(30))))
                .journey()
                .touchpoint("tries")
                .orElseThrow())
        .satisfies(
            both -> {
              assertThat(both.lasts()).hasToString("Optional[PT15M]");
              assertThat(both.lastsAtMost()).hasToString("Optional[PT30M]");
            });
  }
}
