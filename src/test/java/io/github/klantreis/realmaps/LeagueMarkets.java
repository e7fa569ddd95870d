package io.github.klantreis.realmaps;

import io.github.klantreis.model.BranchBuilder;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.PhaseBuilder;
import io.github.klantreis.part.Emotion;
import io.github.klantreis.part.Metric;
import io.github.klantreis.part.Scale;
import io.github.klantreis.phase.CanonicalPhase;
import io.github.klantreis.phase.PhaseKind;
import io.github.klantreis.phase.PhaseModel;
import io.github.klantreis.term.Channel;
import io.github.klantreis.term.JourneyScope;
import io.github.klantreis.term.JourneyState;
import io.github.klantreis.term.Market;
import io.github.klantreis.term.Moment;
import io.github.klantreis.term.People;
import io.github.klantreis.vocabulary.Text;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A bettor looks for all markets of one football league and places a bet.
 *
 * <p>Facts from github.com/KikePinnaple90/bol-journey-maps, journeys/soccer/v2.md, commit 22a66606;
 * of its many pains and ideas the main ones. Three ways of going on are branches of a choice, the
 * drives and the data sources of a step are lanes, and "within ten seconds" is a metric's aim.
 */
final class LeagueMarkets {
  private static final PhaseKind DISCOVERY =
      PhaseKind.of("discovery", Text.en("Discovery").nl("Ontdekken"), CanonicalPhase.CONSIDERATION);
  private static final PhaseKind SELECTION =
      PhaseKind.of("selection", Text.en("Selection").nl("Kiezen"), CanonicalPhase.PURCHASE);

  private static final String CASUAL = "casual";
  private static final String SEASONAL = "seasonal";
  private static final String SHARP = "sharp";
  private static final String DRIVES = "drives";
  private static final String DATA = "data";

  private LeagueMarkets() {}

  static RealMap map() {
    return new RealMap(
        List.of(journey()),
        Map.of(
            "which numbers a step could be measured by",
            "the source names data that nobody has looked at yet, so they are no evidence; a lane"
                + " shows them"),
        Set.of("journey-goal-missing"));
  }

  static Journey journey() {
    return Journey.builder("league", "Finding a league's markets")
        .people(
            People.of("bettors", Text.en("bettor").nl("wedder"), Text.en("bettors").nl("wedders"))
                .withBuying(true))
        .market(Market.B2C)
        .scope(JourneyScope.PART)
        .state(JourneyState.AS_IS)
        .version("2026-04-15")
        .description("One visit: markets before the match, during it and for the season")
        .phaseModel(
            PhaseModel.builder("bettor", Text.en("Bettor").nl("Wedder"))
                .phase(DISCOVERY)
                .phase(SELECTION)
                .build())
        .persona(CASUAL, "Recreational bettor")
        .persona(SEASONAL, "Recreational bettor, once a season")
        .persona(SHARP, "Sharp bettor", p -> p.pain("Menus are slower than an address or a search"))
        .lane(DRIVES, "Drives (Octalysis)")
        .lane(DATA, "Data sources")
        .phase(DISCOVERY, LeagueMarkets::discovery)
        .phase(SELECTION, LeagueMarkets::selection)
        .build();
  }

  private static void discovery(PhaseBuilder phase) {
    phase
        .description("How do bettors get to what there is to bet on in one league?")
        .touchpoint(
            "home",
            "Lands on the home page",
            t ->
                t.channel(Channel.WEBSITE)
                    .concerns(CASUAL)
                    .emotion(Emotion.neutral("a little impatient"))
                    .customerGoal("Find the league at once")
                    .goal("The first bet comes sooner")
                    .metric(seconds("menu-found", "until the menu is found").aimingAt(10))
                    .painPoint("Promotions hide the way in")
                    .painPoint("Leagues visited lately are not remembered")
                    .painPoint("Live and pre-match seem two sites")
                    .opportunity("Leagues on the home page")
                    .idea("Shortcuts from earlier bets")
                    .laneText(DRIVES, "Accomplishment; curiosity")
                    .laneText(DATA, "Web statistics: scrolling and clicks"))
        .touchpoint(
            "menu",
            "Opens the menu of sports",
            t ->
                t.channel(Channel.WEBSITE)
                    .concerns(CASUAL)
                    .emotion(Emotion.negative("mildly frustrated"))
                    .customerGoal("One clear entry")
                    .goal("Fewer leave between sport and league")
                    .successCriterion("Finds one entry for the league")
                    .painPoint("A long list in which a league is found twice")
                    .painPoint("No sign of what is live")
                    .opportunity("Badges beside a league")
                    .idea("Filters for live and for the season")
                    .laneText(DRIVES, "Accomplishment; impatience")
                    .laneText(DATA, "Recorded sessions; clicks from sport to league"))
        .touchpoint(
            "league",
            "Selects the league",
            t ->
                t.channel(Channel.WEBSITE)
                    .concerns(CASUAL)
                    .concerns(SHARP)
                    .moment(Moment.DECISION)
                    .emotion(Emotion.negative("it is only a part"))
                    .customerGoal("See everything about this league")
                    .goal("Lead to the market of the highest value")
                    .painPoint("hub", "A league has no page of its own", p -> p.severity(5))
                    .painPoint("Has to look in two or three places")
                    .opportunity("own-page", "A page for each league", o -> o.addresses("hub"))
                    .idea("Live on top while a match is played")
                    .laneText(DRIVES, "Fear of missing out; impatience")
                    .laneText(DATA, "Bounces from league pages; ways after the click"));
  }

  private static void selection(PhaseBuilder phase) {
    phase
        .description("How do they find the market they want?")
        .choice(
            "moment",
            "When is the match?",
            c ->
                c.branch("before", "before the match", LeagueMarkets::before)
                    .branch("during", "during the match", LeagueMarkets::during)
                    .branch("season", "for the season", LeagueMarkets::season))
        .touchpoint(
            "bets",
            "Puts the selection on the slip and bets",
            t ->
                t.channel(Channel.WEBSITE)
                    .concerns(CASUAL)
                    .concerns(SHARP)
                    .emotion(Emotion.positive("excited, and anxious"))
                    .goal("Fewer slips are left")
                    .metric(seconds("bet-placed", "until the bet is placed").aimingAt(30))
                    .painPoint("The slip is slow when odds change")
                    .opportunity("Buttons for common stakes")
                    .idea("See the match where one bets")
                    .laneText(DRIVES, "Possession; impatience; fear of refusal")
                    .laneText(DATA, "Slips opened and bets placed; refusals"));
  }

  private static void before(BranchBuilder branch) {
    branch.touchpoint(
        "prematch",
        "Browses games and their markets",
        t ->
            t.channel(Channel.WEBSITE)
                .concerns(CASUAL)
                .concerns(SHARP)
                .emotion(Emotion.neutral("engaged, or annoyed"))
                .goal("Bets on several games at once")
                .successCriterion("Finds game and market in two clicks")
                .painPoint("Games are listed twice")
                .opportunity("One entry for a game")
                .laneText(DRIVES, "Creativity; possession; accomplishment")
                .laneText(DATA, "Clicks from league to game; bounces back to the league"));
  }

  private static void during(BranchBuilder branch) {
    branch.touchpoint(
        "live",
        "Finds the live games of the league",
        t ->
            t.channel(Channel.WEBSITE)
                .concerns(CASUAL)
                .concerns(SHARP)
                .emotion(Emotion.negative("hurried"))
                .goal("More live bets, which are of high value")
                .metric(seconds("live-found", "until the live game is found").aimingAt(15))
                .painPoint("The league is forgotten on the way")
                .opportunity("Keep the league that was chosen")
                .idea("Tell them when their league is live")
                .laneText(DRIVES, "Impatience; fear of missing out; curiosity")
                .laneText(DATA, "Live bets refused; ways from league to live"));
  }

  private static void season(BranchBuilder branch) {
    branch
        .concerns(SHARP)
        .concerns(SEASONAL)
        .touchpoint(
            "futures",
            "Goes back to find futures",
            t ->
                t.channel(Channel.WEBSITE)
                    .concerns(SHARP)
                    .concerns(SEASONAL)
                    .emotion(Emotion.negative("starting all over"))
                    .goal("More bettors discover futures")
                    .painPoint("No way leads there from the league")
                    .opportunity("A tab on the league's page", o -> o.addresses("hub"))
                    .laneText(DRIVES, "Curiosity; fear of missing out")
                    .laneText(DATA, "Visits to futures and what comes of them"))
        .touchpoint(
            "futures-league",
            "Finds the league again",
            t ->
                t.channel(Channel.WEBSITE)
                    .concerns(SHARP)
                    .concerns(SEASONAL)
                    .emotion(Emotion.negative("lost"))
                    .painPoint("The league has another name here")
                    .opportunity("One name for a league")
                    .laneText(DRIVES, "Curiosity; possession; fear of missing out")
                    .laneText(DATA, "Bounces and leaving before a league is chosen"))
        .touchpoint(
            "futures-markets",
            "Weighs the markets of the season",
            t ->
                t.channel(Channel.WEBSITE)
                    .concerns(SHARP)
                    .concerns(SEASONAL)
                    .emotion(Emotion.neutral("patient, but tired"))
                    .successCriterion("Weighs three markets and takes one")
                    .painPoint("Some leagues have many, some next to none")
                    .opportunity("Teasers on the league's page", o -> o.addresses("hub"))
                    .laneText(DRIVES, "Curiosity; possession; fear of missing out")
                    .laneText(DATA, "Bounces by league; time until the choice"));
  }

  private static Metric seconds(String id, String what) {
    return Metric.of(id, Text.en("seconds " + what), Scale.of(0, 300));
  }
}
