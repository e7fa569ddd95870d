package io.github.klantreis.validation.rules;

import static io.github.klantreis.validation.rules.Edits.change;
import static io.github.klantreis.validation.rules.Edits.changeAll;

import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyEditor;
import io.github.klantreis.model.Located;
import io.github.klantreis.model.Opportunity;
import io.github.klantreis.model.PainPoint;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.model.TouchpointBuilder;
import io.github.klantreis.part.Emotion;
import io.github.klantreis.phase.CanonicalPhase;
import io.github.klantreis.term.Channel;
import io.github.klantreis.term.ChannelKind;
import io.github.klantreis.term.Fulfilment;
import io.github.klantreis.term.Progress;
import io.github.klantreis.validation.rules.Flaw.Base;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** A flaw for each rule on touchpoints. */
final class TouchpointFlaws {
  private TouchpointFlaws() {}

  static List<Flaw> all() {
    return List.of(
        Flaw.of(
            "touchpoint-without-action",
            Base.B2C,
            "phase[consideration]/touchpoint[open-day]/@actions",
            change("open-day", t -> t.actions(List.of()))),
        Flaw.of(
            "touchpoint-without-channel",
            Base.B2C,
            "phase[delivery]/touchpoint[chases-planning]/@channels",
            change("chases-planning", t -> t.channels(List.of()))),
        Flaw.of(
            "touchpoint-is-a-channel",
            Base.B2C,
            "phase[delivery]/touchpoint[chases-planning]/@name",
            change("chases-planning", t -> t.name("Telefoon"))),
        Flaw.of(
            "touchpoint-without-emotion",
            Base.B2C,
            "phase[consideration]/touchpoint[open-day]/@emotion",
            change("open-day", t -> t.emotion(Optional.empty()))),
        Flaw.of(
            "touchpoint-duplicate",
            Base.B2C,
            "phase[awareness]/touchpoint[watches-video]",
            change("watches-video", t -> t.name("Sees a crew at work on the neighbours' roof"))),
        Flaw.of(
            "touchpoint-sense-missing",
            Base.B2C,
            "phase[consideration]/touchpoint[open-day]/@senses",
            change("open-day", t -> t.senses(List.of()))),
        Flaw.of(
                "emotion-flat",
                Base.B2C,
                "journey",
                changeAll(
                    (touchpoint, t) -> {
                      if (touchpoint.emotion().isPresent()) {
                        feelOnly(t, Emotion.positive("fine"));
                      }
                    }))
            .bringing("emotion-only-happy"),
        Flaw.of(
            "emotion-only-happy",
            Base.B2C,
            "journey",
            journey ->
                changeAll(
                        (touchpoint, t) -> {
                          if (isAnyNotGlad(touchpoint)) {
                            feelOnly(t, Emotion.positive("calm"));
                          }
                        })
                    .apply(calmInPhases(journey))),
        Flaw.of(
                "emotion-low-without-opportunity",
                Base.B2C,
                "phase[usage]/touchpoint[yearly-bill]/@opportunities",
                journey ->
                    change("yearly-bill", t -> t.opportunities(List.of()).solutions(List.of()))
                        .apply(journey)
                        .withPhase("usage", p -> p.opportunities(List.of()).solutions(List.of())))
            .bringing("drop-off-risk"),
        Flaw.of(
            "emotion-drop-unexplained",
            Base.B2C,
            "phase[usage]/touchpoint[asks-service]/@painPoints",
            change("asks-service", t -> t.emotion(Emotion.neutral("kept waiting")))),
        Flaw.of(
                "drop-off-risk",
                Base.B2C,
                "phase[consideration]/touchpoint[open-day]",
                change(
                    "open-day",
                    t ->
                        t.opportunities(List.of())
                            .painPoint("Crowded")
                            .painPoint("No chairs")
                            .painPoint("Nobody to ask")))
            .bringing("pain-passed-over"),
        Flaw.of(
            "pain-severe-unaddressed",
            Base.B2C,
            "phase[consideration]/touchpoint[open-day]/pain-point[~crowded]",
            change(
                "open-day",
                t -> t.opportunities(List.of()).painPoint("Crowded", p -> p.severity(5)))),
        Flaw.of(
            "expectation-missed",
            Base.B2C,
            "phase[consideration]/touchpoint[open-day]/@expectations",
            journey ->
                journey
                    .withPhase("consideration", p -> p.opportunities(List.of()))
                    .withTouchpoint(
                        "open-day",
                        t ->
                            t.opportunities(List.of())
                                .expectation(
                                    "A chair",
                                    e -> e.importance(5).fulfilment(Fulfilment.MISSED)))),
        Flaw.of(
            "opportunity-without-solution",
            Base.B2C,
            "phase[consideration]/touchpoint[open-day]/opportunity[tent]",
            change(
                "open-day",
                t ->
                    t.solutions(List.of())
                        .opportunity(
                            "tent", "A tent", o -> o.progress(Progress.PLANNED).owner("events")))),
        Flaw.of(
            "opportunity-without-owner",
            Base.B2C,
            "phase[consideration]/touchpoint[open-day]/opportunity[tent]/@owner",
            change(
                "open-day",
                t ->
                    t.solution("Hire a tent")
                        .opportunity("tent", "A tent", o -> o.progress(Progress.PLANNED)))),
        Flaw.of("opportunities-unranked", Base.B2C, "journey", TouchpointFlaws::withoutRanks),
        Flaw.of(
            "pain-at-many-touchpoints",
            Base.B2C,
            "phase[awareness]/touchpoint[sees-ad]/pain-point[~two-calendars]",
            journey ->
                journey.edit(
                    edit ->
                        List.of("sees-ad", "calculates", "open-day")
                            .forEach(
                                id ->
                                    edit.touchpoint(
                                        id,
                                        t ->
                                            t.painPoint("Two calendars")
                                                .opportunity("One calendar"))))),
        Flaw.of(
            "transition-gap",
            Base.B2C,
            "phase[usage]/touchpoint[complains]",
            change("asks-service", t -> t.channels(List.of(Channel.CHAT)))),
        Flaw.of(
            "channel-change-without-step",
            Base.B2C,
            "phase[usage]/touchpoint[yearly-bill]",
            change("yearly-bill", t -> t.name("Gets the bill, then looks it up"))),
        Flaw.of(
                "touchpoint-of-many-channels",
                Base.B2C,
                "phase[usage]/touchpoint[yearly-bill]/@channels",
                change(
                    "yearly-bill",
                    t ->
                        t.channel(Channel.LETTER)
                            .channel(Channel.APP)
                            .channel(Channel.MESSAGING)
                            .channel(Channel.CHAT)
                            .channel(Channel.WEBSITE)
                            .channel(Channel.CUSTOMER_PORTAL)))
            .bringing("touchpoint-sense-missing"),
        Flaw.of(
                "channels-single",
                Base.B2C,
                "journey",
                changeAll((touchpoint, t) -> takePlaceOn(t, List.of(Channel.WEBSITE))))
            .bringing("channels-online-only", "usage-channel-choice"),
        Flaw.of(
            "channels-online-only",
            Base.B2C,
            "journey",
            changeAll((touchpoint, t) -> t.channels(online(touchpoint)))),
        Flaw.of(
            "channel-experience-inconsistent",
            Base.B2C,
            "phase[usage]/touchpoint[asks-service]",
            change(
                "asks-service",
                t -> t.emotionVia(Channel.TELEPHONE, Emotion.veryPositive("helped at once")))),
        Flaw.of(
            "usage-channel-choice",
            Base.B2C,
            "phase[usage]",
            journey ->
                journey.edit(
                    edit ->
                        journey.phases(CanonicalPhase.USAGE).stream()
                            .flatMap(phase -> phase.touchpoints().stream())
                            .forEach(
                                touchpoint ->
                                    edit.touchpoint(
                                        touchpoint.id(),
                                        t -> takePlaceOn(t, List.of(Channel.TELEPHONE)))))),
        Flaw.of(
            "moment-of-truth-unmarked",
            Base.B2C,
            "journey",
            changeAll((touchpoint, t) -> t.momentOfTruth(Optional.empty()))),
        Flaw.of(
            "communication-incomplete",
            Base.B2C,
            "phase[awareness]/touchpoint[sees-ad]/@receiver",
            change("sees-ad", t -> t.receiver(Optional.empty()))));
  }

  private static void feelOnly(TouchpointBuilder touchpoint, Emotion emotion) {
    touchpoint.emotion(emotion).measuredEmotion(Optional.empty()).channelEmotions(Map.of());
  }

  private static void takePlaceOn(TouchpointBuilder touchpoint, List<Channel> channels) {
    touchpoint.channels(channels).channelEmotions(Map.of());
  }

  private static List<Channel> online(Touchpoint touchpoint) {
    return touchpoint.channels().stream()
        .map(channel -> channel.kind() == ChannelKind.ONLINE ? channel : Channel.WEBSITE)
        .distinct()
        .toList();
  }

  private static boolean isAnyNotGlad(Touchpoint touchpoint) {
    return Stream.of(
            touchpoint.emotion().stream(),
            touchpoint.measuredEmotion().stream(),
            touchpoint.channelEmotions().values().stream())
        .flatMap(each -> each)
        .anyMatch(emotion -> emotion.score() <= 0);
  }

  private static Journey calmInPhases(Journey journey) {
    return journey.edit(
        edit -> {
          for (Phase phase : journey.phases()) {
            if (phase.emotion().filter(emotion -> emotion.score() <= 0).isPresent()
                || phase.measuredEmotion().isPresent()) {
              edit.phase(
                  phase.id(),
                  p -> p.emotion(Emotion.positive("calm")).measuredEmotion(Optional.empty()));
            }
          }
        });
  }

  /** Nothing tells which opportunity comes first. */
  private static Journey withoutRanks(Journey journey) {
    return journey.edit(
        edit ->
            journey
                .walk()
                .map(Located::element)
                .forEach(
                    element -> {
                      if (element instanceof Opportunity opportunity) {
                        opportunity.givenId().ifPresent(id -> clearRank(edit, id));
                      } else if (element instanceof PainPoint painPoint) {
                        painPoint
                            .givenId()
                            .ifPresent(
                                id ->
                                    edit.changePainPoint(id, p -> p.severity(OptionalInt.empty())));
                      }
                    }));
  }

  private static void clearRank(JourneyEditor edit, String opportunity) {
    edit.changeOpportunity(
        opportunity,
        o ->
            o.customerValue(OptionalInt.empty())
                .businessValue(OptionalInt.empty())
                .effort(OptionalInt.empty())
                .progress(Optional.empty()));
  }
}
