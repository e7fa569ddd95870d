package io.github.klantreis.validation.rules;

import static io.github.klantreis.phase.CanonicalPhase.CONSIDERATION;
import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;
import static io.github.klantreis.phase.CanonicalPhase.USAGE;
import static io.github.klantreis.term.Channel.CHAT;
import static io.github.klantreis.term.Channel.EMAIL;
import static io.github.klantreis.term.Channel.PARCEL;
import static io.github.klantreis.term.Channel.SOCIAL_MEDIA;
import static io.github.klantreis.term.Channel.STORE;
import static io.github.klantreis.term.Channel.TELEPHONE;
import static io.github.klantreis.term.Channel.WEBSITE;
import static io.github.klantreis.validation.Severity.INFO;
import static io.github.klantreis.validation.Severity.WARNING;
import static io.github.klantreis.validation.rules.Journeys.phase;
import static io.github.klantreis.validation.rules.Journeys.shop;
import static io.github.klantreis.validation.rules.Journeys.touchpoint;

import io.github.klantreis.model.BranchingBuilder;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.PhaseBuilder;
import io.github.klantreis.part.Emotion;
import io.github.klantreis.phase.ClassicFive;
import io.github.klantreis.phase.DutchFive;
import io.github.klantreis.phase.ForresterLifeCycle;
import io.github.klantreis.phase.McKinsey2009;
import io.github.klantreis.phase.PhaseModels;
import io.github.klantreis.term.ActionKind;
import io.github.klantreis.term.Channel;
import io.github.klantreis.term.JourneyScope;
import io.github.klantreis.term.LinkKind;
import io.github.klantreis.term.Moment;
import io.github.klantreis.term.Side;
import io.github.klantreis.testing.ValidatorTester;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

final class ChannelRulesTest {
  @Test
  void ofManyChannelsItIsToldWhatEachIsFor() {
    ValidatorTester.of(ChannelRules.TOUCHPOINT_OF_MANY_CHANNELS)
        .fires(
            touchpoint(
                CONSIDERATION,
                "ads",
                "Sees and hears shops",
                t ->
                    t.channel(Channel.TELEVISION)
                        .channel(Channel.RADIO)
                        .channel(Channel.PRINT)
                        .channel(Channel.SOCIAL_MEDIA)
                        .channel(Channel.WEBSITE)),
            INFO,
            "phase[consideration]/touchpoint[ads]/@channels",
            "\"Sees and hears shops\" has 5 channels: does the same happen on each?",
            "Bij \"Sees and hears shops\" staan 5 kanalen: gebeurt op elk hetzelfde?")
        .silent(
            touchpoint(
                CONSIDERATION,
                "ads",
                "Sees and hears shops",
                t ->
                    t.channel(Channel.TELEVISION)
                        .channel(Channel.RADIO)
                        .channel(Channel.PRINT)
                        .channel(Channel.SOCIAL_MEDIA)));
    Journey many =
        touchpoint(
            CONSIDERATION,
            "ads",
            "Sees and hears shops",
            t ->
                t.channel(Channel.TELEVISION)
                    .channel(Channel.RADIO)
                    .channel(Channel.PRINT)
                    .channel(Channel.SOCIAL_MEDIA)
                    .channel(Channel.WEBSITE));
    ValidatorTester.of(ChannelRules.TOUCHPOINT_OF_MANY_CHANNELS)
        .firesAt(
            many.withTouchpoint("ads", t -> t.description("The radio plays all day")),
            "phase[consideration]/touchpoint[ads]/@channels")
        .silent(
            many.withTouchpoint(
                "ads", t -> t.description("Jingles on the radio, prices on the website")),
            many.withTouchpoint("ads", t -> t.emotionVia(Channel.RADIO, Emotion.negative("tired"))),
            many.withTouchpoint("ads", t -> t.drillsDownTo("advertising")))
        .withOption(ChannelRules.TOUCHPOINT_OF_MANY_CHANNELS_FROM, 6)
        .silent(many);
  }

  @Test
  void anExperienceThatDiffersByChannelIsFound() {
    ValidatorTester.of(ChannelRules.CHANNEL_EXPERIENCE_INCONSISTENT)
        .fires(
            touchpoint(
                USAGE,
                "ask",
                "Asks for help",
                t ->
                    t.channel(Channel.STORE)
                        .channel(Channel.SOCIAL_MEDIA)
                        .emotionVia(Channel.STORE, Emotion.positive("welcome"))
                        .emotionVia(Channel.SOCIAL_MEDIA, Emotion.negative("kept off"))),
            WARNING,
            "phase[usage]/touchpoint[ask]",
            "At \"Asks for help\" the emotion is \"welcome\" on Store, but \"kept off\" on"
                + " Social media: a difference of 2, where at most 1 is usual",
            "Bij \"Asks for help\" is de emotie via Winkel \"welcome\", maar via Sociale"
                + " media \"kept off\": een verschil van 2, waar hooguit 1 gangbaar is")
        .silent(
            touchpoint(
                USAGE,
                "ask",
                "Asks for help",
                t ->
                    t.channel(Channel.STORE)
                        .channel(Channel.SOCIAL_MEDIA)
                        .emotionVia(Channel.STORE, Emotion.positive("welcome"))
                        .emotionVia(Channel.SOCIAL_MEDIA, Emotion.neutral("helped"))));
  }

  @Test
  void aChannelWithoutOwnEmotionHasTheCommonOne() {
    ValidatorTester.of(ChannelRules.CHANNEL_EXPERIENCE_INCONSISTENT)
        .firesAt(
            touchpoint(
                PURCHASE,
                "pay",
                "Pays",
                t ->
                    t.channel(STORE)
                        .channel(SOCIAL_MEDIA)
                        .emotion(1, "welcome")
                        .emotionVia(SOCIAL_MEDIA, Emotion.negative("kept off"))),
            "phase[purchase]/touchpoint[pay]")
        .silent(
            touchpoint(
                PURCHASE,
                "pay",
                "Pays",
                t -> t.channel(STORE).emotionVia(STORE, Emotion.negative("kept off"))));
  }

  @Test
  void aGapBetweenChannelsIsFound() {
    ValidatorTester.of(ChannelRules.TRANSITION_GAP)
        .fires(
            phase(
                CONSIDERATION,
                p ->
                    p.touchpoint("read", "Reads about it", t -> t.channel(Channel.BLOG))
                        .touchpoint(
                            "visit", "Tries it", t -> t.channel(Channel.STORE).leadsTo("buy"))
                        .touchpoint("buy", "Buys it", t -> t.channel(Channel.STORE))),
            INFO,
            "phase[consideration]/touchpoint[visit]",
            "Nothing leads from \"Reads about it\" (Blog) to \"Tries it\" (Store)",
            "Niets leidt van \"Reads about it\" (Blog) naar \"Tries it\" (Winkel)")
        .silent(
            phase(
                CONSIDERATION,
                p ->
                    p.touchpoint(
                            "read", "Reads about it", t -> t.channel(Channel.BLOG).leadsTo("visit"))
                        .touchpoint("visit", "Tries it", t -> t.channel(Channel.STORE))))
        .silent(
            phase(
                PURCHASE,
                p ->
                    p.touchpoint("a", "A", t -> t.channel(EMAIL).channel(WEBSITE))
                        .touchpoint("b", "B", t -> t.channel(WEBSITE).channel(CHAT))))
        .silent(
            phase(
                PURCHASE,
                p ->
                    p.touchpoint(
                            "a",
                            "A",
                            t ->
                                t.channel(EMAIL)
                                    .action(
                                        ActionKind.EMAIL,
                                        a -> a.message(m -> m.link(LinkKind.NEXT_STEP, "shop"))))
                        .touchpoint("b", "B", t -> t.channel(WEBSITE))))
        .firesAt(
            phase(
                PURCHASE,
                p ->
                    p.touchpoint(
                            "a",
                            "A",
                            t ->
                                t.channel(EMAIL)
                                    .action(
                                        ActionKind.EMAIL,
                                        a -> a.message(m -> m.link(LinkKind.SOCIAL, "x"))))
                        .touchpoint("b", "B", t -> t.channel(WEBSITE).leadsTo("c"))
                        .touchpoint("c", "C", t -> t.channel(WEBSITE))),
            "phase[purchase]/touchpoint[b]")
        .silent(
            shop()
                .persona("ann", "Ann")
                .persona("bob", "Bob")
                .phase(
                    PURCHASE,
                    p ->
                        p.touchpoint("a", "A", t -> t.channel(EMAIL).concerns("ann"))
                            .touchpoint("b", "B", t -> t.channel(STORE).concerns("bob")))
                .build())
        .silent(
            phase(
                PURCHASE, p -> p.touchpoint("a", "A").touchpoint("b", "B", t -> t.channel(STORE))));
  }

  @Test
  void aTouchpointThatGoesOnElsewhereIsFound() {
    ValidatorTester.of(ChannelRules.CHANNEL_CHANGE_WITHOUT_STEP)
        .fires(
            touchpoint(
                PURCHASE,
                "order",
                "Orders online, then collects it",
                t -> t.channel(Channel.WEBSHOP).channel(Channel.STORE)),
            INFO,
            "phase[purchase]/touchpoint[order]",
            "\"Orders online, then collects it\" has 2 channels, and the word \"then\""
                + " suggests that one follows the other",
            "\"Orders online, then collects it\" heeft 2 kanalen, en het woord \"then\""
                + " wijst erop dat ze op elkaar volgen")
        .silent(
            touchpoint(
                PURCHASE,
                "order",
                "Orders",
                t -> t.channel(Channel.WEBSHOP).channel(Channel.STORE)))
        .silent(
            touchpoint(
                PURCHASE,
                "pay",
                "Pays",
                t -> t.name("Strengthens it").channel(EMAIL).channel(STORE)))
        .silent(
            touchpoint(PURCHASE, "pay", "Pays", t -> t.name("Orders, then pays").channel(EMAIL)))
        .firesAt(
            touchpoint(
                PURCHASE,
                "pay",
                "Pays",
                t -> t.description("Mail → winkel").channel(EMAIL).channel(STORE)),
            "phase[purchase]/touchpoint[pay]");
  }

  @Test
  void whatTheCompanySendsComesByItself() {
    Journey called =
        phase(
            PURCHASE,
            p ->
                p.touchpoint(
                        "orders", "Orders", t -> t.channel(WEBSITE).leadsTo("later", "if dear"))
                    .touchpoint(
                        "mail", "Gets a mail", t -> t.channel(EMAIL).initiator(Side.COMPANY))
                    .touchpoint("later", "Pays later", t -> t.channel(STORE)));
    ValidatorTester.of(ChannelRules.TRANSITION_GAP)
        .firesAt(called, "phase[purchase]/touchpoint[later]");
  }

  @Test
  void touchpointsInBranchesOfOthersAreNoNeighbours() {
    Journey journey =
        shop()
            .persona("ann", "Ann")
            .persona("bob", "Bob")
            .phase(
                PURCHASE,
                p ->
                    p.choice(
                            "who",
                            "Who?",
                            c ->
                                c.branch(
                                        "a",
                                        "Ann",
                                        b ->
                                            b.concerns("ann")
                                                .touchpoint(
                                                    "site", "Looks", t -> t.channel(WEBSITE)))
                                    .branch(
                                        "b",
                                        "Bob",
                                        b ->
                                            b.concerns("bob")
                                                .touchpoint("shop", "Asks", t -> t.channel(STORE))))
                        .touchpoint("pays", "Pays", t -> t.channel(STORE).concerns("bob")))
            .build();
    ValidatorTester.of(ChannelRules.TRANSITION_GAP).silent(journey);
  }

  @Test
  void aChoiceLeadsIntoItsBranchesButBranchesLeadNowhere() {
    ValidatorTester.of(ChannelRules.TRANSITION_GAP)
        .firesAt(answered(PhaseBuilder::choice), "phase[purchase]/touchpoint[pays]")
        .firesAt(
            answered(PhaseBuilder::parallel),
            "phase[purchase]/touchpoint[visit]",
            "phase[purchase]/touchpoint[pays]");
  }

  /** Draws branches in a phase. */
  private interface Drawing {
    void draw(PhaseBuilder phase, String id, String name, Consumer<BranchingBuilder> branches);
  }

  private static Journey answered(Drawing drawing) {
    return phase(
        PURCHASE,
        p -> {
          p.touchpoint("looks", "Looks", t -> t.channel(WEBSITE));
          drawing.draw(
              p,
              "how",
              "How?",
              c ->
                  c.branch(
                          "site",
                          "here",
                          b -> b.touchpoint("orders", "Orders", t -> t.channel(WEBSITE)))
                      .branch(
                          "shop",
                          "there",
                          b -> b.touchpoint("visit", "Tries it", t -> t.channel(STORE))));
          p.touchpoint("pays", "Pays", t -> t.channel(STORE));
        });
  }

  @Test
  void aSingleChannelIsFound() {
    ValidatorTester.of(ChannelRules.CHANNELS_SINGLE)
        .fires(
            shop()
                .phase(
                    PURCHASE, p -> p.touchpoint("order", "Orders", t -> t.channel(Channel.WEBSITE)))
                .phase(
                    USAGE,
                    p ->
                        p.touchpoint("start", "Starts", t -> t.channel(Channel.WEBSITE))
                            .touchpoint("help", "Gets help", t -> t.channel(Channel.WEBSITE)))
                .build(),
            WARNING,
            "journey",
            "The whole journey takes place on one channel: Website",
            "De hele klantreis speelt zich af op één kanaal: Website")
        .silent(
            shop()
                .phase(
                    PURCHASE, p -> p.touchpoint("order", "Orders", t -> t.channel(Channel.WEBSITE)))
                .phase(USAGE, p -> p.touchpoint("help", "Gets help", t -> t.channel(Channel.CHAT)))
                .build())
        .silent(touchpoint(PURCHASE, "pay", "Pays", t -> t.channel(EMAIL).channel(STORE)))
        .silent(touchpoint(PURCHASE, "pay", "Pays", t -> {}))
        .silent(
            phase(
                    PURCHASE,
                    p ->
                        p.touchpoint("a", "Looks", t -> t.channel(Channel.WEBSITE))
                            .touchpoint("b", "Chooses", t -> t.channel(Channel.WEBSITE))
                            .touchpoint("c", "Pays", t -> t.channel(Channel.WEBSITE)))
                .toBuilder()
                .scope(JourneyScope.PART)
                .build());
  }

  @Test
  void anOnlineJourneyIsFound() {
    ValidatorTester.of(ChannelRules.CHANNELS_ONLINE_ONLY)
        .fires(
            shop()
                .phase(
                    PURCHASE, p -> p.touchpoint("order", "Orders", t -> t.channel(Channel.WEBSITE)))
                .phase(
                    USAGE,
                    p ->
                        p.touchpoint("mail", "Is welcomed", t -> t.channel(Channel.EMAIL))
                            .touchpoint("app", "Gets the app", t -> t.channel(Channel.APP))
                            .touchpoint("start", "Starts", t -> t.channel(Channel.APP))
                            .touchpoint("help", "Gets help", t -> t.channel(Channel.CHAT)))
                .build(),
            INFO,
            "journey",
            "All channels of the journey are online, none is offline or by telephone",
            "Alle kanalen van de klantreis zijn online; geen enkel kanaal is offline of"
                + " telefonisch")
        .silent(
            shop()
                .phase(
                    PURCHASE, p -> p.touchpoint("order", "Orders", t -> t.channel(Channel.WEBSITE)))
                .phase(
                    USAGE,
                    p -> p.touchpoint("help", "Gets help", t -> t.channel(Channel.TELEPHONE)))
                .build())
        .silent(touchpoint(PURCHASE, "pay", "Pays", t -> t.channel(WEBSITE).channel(PARCEL)))
        .silent(touchpoint(PURCHASE, "pay", "Pays", t -> {}));
  }

  @Test
  void usageWithoutAChoiceOfChannelsIsFound() {
    ValidatorTester.of(ChannelRules.USAGE_CHANNEL_CHOICE)
        .fires(
            shop()
                .phase(PURCHASE, p -> p.touchpoint("pay", "Pays", t -> t.channel(Channel.WEBSHOP)))
                .phase(
                    USAGE,
                    p ->
                        p.touchpoint("start", "Is welcomed", t -> t.channel(Channel.APP))
                            .touchpoint(
                                "help", "Gets help", t -> t.channel(EMAIL).moment(Moment.SERVICE))
                            .touchpoint(
                                "complains",
                                "Complains",
                                t -> t.channel(EMAIL).moment(Moment.COMPLAINT)))
                .build(),
            WARNING,
            "phase[usage]",
            "The journey shows one channel only on which customers can reach you while they use what"
                + " they bought: E-mail",
            "De klantreis laat maar één kanaal zien waarlangs klanten jullie tijdens het gebruik"
                + " kunnen bereiken: E-mail")
        .silent(
            shop()
                .phase(PURCHASE, p -> p.touchpoint("pay", "Pays", t -> t.channel(Channel.WEBSHOP)))
                .phase(
                    USAGE,
                    p ->
                        p.touchpoint(
                            "help",
                            "Gets help",
                            t -> t.channel(Channel.EMAIL).channel(Channel.TELEPHONE)))
                .build())
        .silent(touchpoint(PURCHASE, "pay", "Pays", t -> t.channel(EMAIL)))
        .silent(touchpoint(USAGE, "a", "A"))
        .silent( // a visit to a restaurant
            phase(
                USAGE,
                p ->
                    p.touchpoint(
                            "pays",
                            "Pays",
                            t -> t.channel(Channel.FACE_TO_FACE).moment(Moment.PAYMENT))
                        .touchpoint("leaves", "Leaves", t -> t.channel(Channel.FACE_TO_FACE))));
  }

  @Test
  void whoHasAnAccidentOrComplainsUsesNothing() {
    Journey calls =
        phase(
            USAGE,
            p ->
                p.touchpoint("calls", "Calls", t -> t.channel(TELEPHONE).moment(Moment.SERVICE))
                    .touchpoint(
                        "again", "Calls again", t -> t.channel(TELEPHONE).moment(Moment.SERVICE)));
    Journey used = calls.withPhase("usage", p -> p.touchpoint("cooks", "Cooks on gas"));
    ValidatorTester.of(ChannelRules.USAGE_CHANNEL_CHOICE)
        .firesAt(used, "phase[usage]")
        .firesAt(
            calls.withPhase("usage", p -> p.touchpoint("pays", "Pays the bill")), "phase[usage]")
        .silent(
            calls,
            used.withTouchpoint("calls", t -> t.moments(List.of(Moment.COMPLAINT)))
                .withTouchpoint("again", t -> t.moments(List.of(Moment.COMPLAINT))),
            used.toBuilder()
                .phase(
                    CONSIDERATION,
                    p ->
                        p.touchpoint(
                            "chats", "Chats", t -> t.channel(EMAIL).moment(Moment.SERVICE)))
                .build());
  }

  @Test
  void usageIsLookedForInEveryPhaseModel() {
    Consumer<PhaseBuilder> byEmail =
        p ->
            p.touchpoint("help", "Help", t -> t.channel(EMAIL).moment(Moment.SERVICE))
                .touchpoint("uses", "Uses it")
                .touchpoint("tells", "Tells", t -> t.channel(EMAIL).moment(Moment.FEEDBACK));
    ValidatorTester.of(ChannelRules.USAGE_CHANNEL_CHOICE)
        .firesAt(
            shop()
                .phaseModel(PhaseModels.CLASSIC_FIVE)
                .phase(ClassicFive.RETENTION, byEmail)
                .build(),
            "phase[retention]")
        .firesAt(
            shop().phaseModel(PhaseModels.DUTCH_FIVE).phase(DutchFive.USAGE, byEmail).build(),
            "phase[usage]")
        .firesAt(
            shop()
                .phaseModel(PhaseModels.MCKINSEY_2009)
                .phase(McKinsey2009.POSTPURCHASE_EXPERIENCE, byEmail)
                .build(),
            "phase[postpurchase-experience]")
        .silent(
            shop()
                .phaseModel(PhaseModels.FORRESTER)
                .phase(ForresterLifeCycle.USE, byEmail)
                .phase(
                    ForresterLifeCycle.ASK,
                    p -> p.touchpoint("call", "Calls", t -> t.channel(TELEPHONE)))
                .build());
  }

  @Test
  void channelsMayDifferAsFarAsTheOptionAllows() {
    ValidatorTester.of(ChannelRules.CHANNEL_EXPERIENCE_INCONSISTENT)
        .withOption(ChannelRules.CHANNEL_EXPERIENCE_INCONSISTENT_MOST, 0)
        .firesAt(
            touchpoint(
                PURCHASE,
                "pay",
                "Pays",
                t ->
                    t.emotion(0, "calm")
                        .emotionVia(STORE, Emotion.positive("glad"))
                        .channel(WEBSITE)),
            "phase[purchase]/touchpoint[pay]");
  }

  @Test
  void theWordsForAChangeOfChannelCanBeSet() {
    ValidatorTester.of(ChannelRules.CHANNEL_CHANGE_WITHOUT_STEP)
        .withOption(ChannelRules.CHANNEL_CHANGE_WITHOUT_STEP_WORDS, List.of("later"))
        .firesAt(
            touchpoint(
                PURCHASE, "pay", "Chats, later calls", t -> t.channel(CHAT).channel(TELEPHONE)),
            "phase[purchase]/touchpoint[pay]")
        .silent(
            touchpoint(
                PURCHASE, "pay", "Chats, then calls", t -> t.channel(CHAT).channel(TELEPHONE)));
  }
}
