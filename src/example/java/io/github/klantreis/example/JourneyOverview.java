package io.github.klantreis.example;

import static io.github.klantreis.example.Words.dotted;
import static io.github.klantreis.example.Words.quoted;

import io.github.klantreis.atlas.BacklogItem;
import io.github.klantreis.atlas.DrillDown;
import io.github.klantreis.atlas.JourneyAtlas;
import io.github.klantreis.change.ChangeKind;
import io.github.klantreis.change.JourneyChange;
import io.github.klantreis.change.JourneyDiff;
import io.github.klantreis.model.Actor;
import io.github.klantreis.model.BranchingStep;
import io.github.klantreis.model.ElementPath;
import io.github.klantreis.model.ExperienceElement;
import io.github.klantreis.model.HandOver;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyElement;
import io.github.klantreis.model.Located;
import io.github.klantreis.model.LoyaltyLoop;
import io.github.klantreis.model.MarketingAction;
import io.github.klantreis.model.Note;
import io.github.klantreis.model.NotedElement;
import io.github.klantreis.model.Opportunity;
import io.github.klantreis.model.PainPoint;
import io.github.klantreis.model.Persona;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.PhaseHeading;
import io.github.klantreis.model.Route;
import io.github.klantreis.model.Solution;
import io.github.klantreis.model.Step;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.model.Transition;
import io.github.klantreis.part.Branch;
import io.github.klantreis.part.ConsiderationSet;
import io.github.klantreis.part.EmpathyMap;
import io.github.klantreis.part.Message;
import io.github.klantreis.part.Need;
import io.github.klantreis.part.ServiceBlueprint;
import io.github.klantreis.part.TimeSpan;
import io.github.klantreis.phase.PhaseModel;
import io.github.klantreis.term.MotivationKind;
import io.github.klantreis.term.People;
import io.github.klantreis.term.TransitionKind;
import io.github.klantreis.translation.RemarkKind;
import io.github.klantreis.translation.Translation;
import io.github.klantreis.translation.TranslationRemark;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.workshop.WorkshopChecklist;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A journey as plain text that people read, in English or Dutch: the facts, the emotion curve, what
 * happens, the loop, other phase models, what changes and how far the workshop is.
 *
 * <p>What a journey's authors wrote stays in their language.
 */
final class JourneyOverview {
  private static final int KEY = 20;
  private static final int PHASE_NAME = 26;

  private static final Text ACTIONS = Text.en("we do").nl("wij doen");
  private static final Text AFTER = Text.en("after {period}").nl("na {period}");
  private static final Text AGAIN = Text.en("again after {period}").nl("opnieuw na {period}");
  private static final Text BACKSTAGE = Text.en("backstage").nl("achter de schermen");
  private static final Text BETWEEN =
      Text.en("{period} between purchase and use").nl("{period} tussen aankoop en gebruik");
  private static final Text ACTORS = Text.en("Actors").nl("Actoren");
  private static final Text HAND_OVERS = Text.en("Hand-overs").nl("Overdrachten");
  private static final Text CARRIED =
      Text.en("nobody passes the case on").nl("niemand draagt over");
  private static final Text CHANGES =
      Text.en("{journey}, from {from} to {to}: {number} changes")
          .nl("{journey}, van {from} naar {to}: {number} wijzigingen");
  private static final Text CONSIDERED =
      Text.en("at first {initial}; later also {added}").nl("eerst {initial}; later ook {added}");
  private static final Text CONSIDERED_KEY = Text.en("considered").nl("overwogen");
  private static final Text CURVE = Text.en("How it feels").nl("Hoe het voelt");
  private static final Text CUSTOMER_GOAL = Text.en("customer's goal").nl("doel van klant");
  private static final Text DELAYED = Text.en("{delay} later").nl("{delay} later");
  private static final Text DIMENSIONS = Text.en("dimensions").nl("dimensies");
  private static final Text DOES = Text.en("does").nl("doet");
  private static final Text DROP_OFF = Text.en("leaves because").nl("haakt af door");
  private static final Text EVIDENCE = Text.en("rests on").nl("berust op");
  private static final Text FEEDS =
      Text.en("Advocates make others aware: other customers' journeys begin.")
          .nl("Ambassadeurs zorgen voor bekendheid bij anderen: daar beginnen andere klantreizen.");
  private static final Text FRONTSTAGE = Text.en("frontstage").nl("zichtbaar");
  private static final Text GAIN = Text.en("gain").nl("winst");
  private static final Text GOAL = Text.en("goal").nl("doel");
  private static final Text HAS_TO_DO = Text.en("has to do").nl("moet doen");
  private static final Text HEARS = Text.en("hears").nl("hoort");
  private static final Text BACKLOG = Text.en("Backlog").nl("Backlog");
  private static final Text BACKLOG_COLUMNS =
      Text.en("customers · business · effort · progress")
          .nl("klant · bedrijf · moeite · voortgang");
  private static final Text IDEAS = Text.en("ideas").nl("ideeën");
  private static final Text LANE = Text.en("own row").nl("eigen rij");
  private static final Text LASTS = Text.en("lasts").nl("duurt");
  private static final Text LEADS_ON = Text.en("{to}, if {condition}").nl("{to}, als {condition}");
  private static final Text LOOPS = Text.en("The loyalty loop").nl("De loyalty loop");
  private static final Text LOYALTY = Text.en("{type} loyalty").nl("loyaliteit: {type}");
  private static final Text METRICS = Text.en("metrics").nl("cijfers");
  private static final Text NEEDS = Text.en("needs").nl("behoefte");
  private static final Text OPENS =
      Text.en("opens by itself after {delay}").nl("opent vanzelf na {delay}");
  private static final Text OPPORTUNITY = Text.en("opportunity").nl("kans");
  private static final Text OUR_GOAL = Text.en("our goal").nl("ons doel");
  private static final Text OWNER = Text.en("owner: {owner}").nl("eigenaar: {owner}");
  private static final Text PAIN = Text.en("pain").nl("pijnpunt");
  private static final Text PERSONA = Text.en("Persona: {name}").nl("Persona: {name}");
  private static final Text PHASES = Text.en("phase model").nl("fasemodel");
  private static final Text REMEDIES =
      Text.en("What hurts, and what is done about it").nl("Wat knelt, en wat eraan gebeurt");
  private static final Text REVIEWED = Text.en("reviewed").nl("herzien");
  private static final Text REWARD = Text.en("reward: {reward}").nl("beloning: {reward}");
  private static final Text ROUTES = Text.en("Routes to a purchase").nl("Routes naar een aankoop");
  private static final Text SAYS = Text.en("says").nl("zegt");
  private static final Text SAYS_AND_DOES = Text.en("says and does").nl("zegt en doet");
  private static final Text SEEN_IN =
      Text.en("{journey}, seen in the phase model: {model}")
          .nl("{journey}, gezien in het fasemodel: {model}");
  private static final Text SEES = Text.en("sees").nl("ziet");
  private static final Text SHARED = Text.en("shared with").nl("gedeeld met");
  private static final Text SIZE = Text.en("{number} touchpoints").nl("{number} contactmomenten");
  private static final Text SKIPS = Text.en("skips").nl("slaat over");
  private static final Text SOLUTION = Text.en("solution").nl("oplossing");
  private static final Text SPEAKS = Text.en("speaks").nl("spreekt");
  private static final Text STARTS = Text.en("{who} starts").nl("{who} begint");
  private static final Text SUCCESS = Text.en("success").nl("succes");
  private static final Text SYSTEMS = Text.en("systems").nl("systemen");
  private static final Text TEAM = Text.en("team").nl("team");
  private static final Text THEN = Text.en("then").nl("daarna");
  private static final Text THINKS = Text.en("thinks").nl("denkt");
  private static final Text THINKS_AND_FEELS = Text.en("thinks, feels").nl("denkt en voelt");
  private static final Text TRANSITIONS =
      Text.en("Ways on from each phase").nl("Verder vanuit elke fase");
  private static final Text TRIGGER = Text.en("trigger").nl("aanleiding");
  private static final Text TRIGGERED = Text.en("{need} ← {trigger}").nl("{need} ← {trigger}");
  private static final Text TAKES = Text.en("takes {period}").nl("duurt {period}");
  private static final Text FROM_TO_LENGTH = Text.en("{from} to {to}").nl("{from} tot {to}");
  private static final Text UP_TO = Text.en("up to {to}").nl("hooguit {to}");
  private static final Text WAITS = Text.en("{period} later").nl("{period} later");
  private static final Text WANTS = Text.en("wants").nl("wil");
  private static final Text WHO = Text.en("who").nl("wie");
  private static final Text WITH_IT =
      Text.en("and with it {number} facts of the phase itself")
          .nl("en daarmee {number} gegevens van de fase zelf");
  private static final Text WORKSHOP = Text.en("The workshop").nl("De workshop");

  private final Words words;
  private final Page page = new Page();

  private JourneyOverview(Locale locale) {
    words = new Words(locale);
  }

  /** All there is to say about one journey. */
  static String of(Journey journey, Locale locale) {
    JourneyOverview overview = new JourneyOverview(locale);
    overview.facts(journey);
    overview.people(journey);
    overview.curve(journey);
    overview.phases(journey);
    overview.ways(journey);
    overview.workshop(journey);
    return overview.page.toString();
  }

  /** Who does what when, and what is done about what hurts; one line a touchpoint. */
  static String inBrief(Journey journey, Locale locale) {
    JourneyOverview overview = new JourneyOverview(locale);
    overview.brief(journey);
    return overview.page.toString();
  }

  /** The journey seen in another phase model, and what that costs. */
  static String inModel(Journey journey, PhaseModel model, Locale locale) {
    JourneyOverview overview = new JourneyOverview(locale);
    overview.translation(Translation.of(journey, model));
    return overview.page.toString();
  }

  /** What changes from one journey to the other, told by the names of what changes. */
  static String changes(Journey before, Journey after, Locale locale) {
    JourneyOverview overview = new JourneyOverview(locale);
    overview.diff(before, after);
    return overview.page.toString();
  }

  /** Which journeys belong together, and how they lead to each other. */
  static String of(JourneyAtlas atlas, Locale locale) {
    JourneyOverview overview = new JourneyOverview(locale);
    overview.page.section(atlas.name());
    for (Journey root : atlas.roots()) {
      overview.tree(atlas, root, 0);
    }
    return overview.page.toString();
  }

  /** The opportunities of which the value is known, the most valuable for customers first. */
  static String backlogOf(JourneyAtlas atlas, Locale locale) {
    JourneyOverview overview = new JourneyOverview(locale);
    overview.page.section(overview.words.of(BACKLOG), overview.words.of(BACKLOG_COLUMNS));
    atlas.opportunities().stream()
        .filter(item -> item.opportunity().customerValue().isPresent())
        .sorted(BacklogItem.byCustomerValue())
        .forEach(overview::backlogItem);
    return overview.page.toString();
  }

  private void backlogItem(BacklogItem item) {
    Opportunity opportunity = item.opportunity();
    page.sides(
        0,
        opportunity.text(),
        dotted(
            number(opportunity.customerValue()),
            number(opportunity.businessValue()),
            number(opportunity.effort()),
            words.of(item.progress())));
  }

  private static String number(OptionalInt number) {
    return number.isPresent() ? Integer.toString(number.getAsInt()) : "?";
  }

  /** How far the workshop of a journey is. */
  static String workshopOf(Journey journey, Locale locale) {
    JourneyOverview overview = new JourneyOverview(locale);
    overview.workshop(journey);
    return overview.page.toString();
  }

  private void tree(JourneyAtlas atlas, Journey journey, int depth) {
    String next =
        atlas.successorsOf(journey).stream().map(Journey::name).collect(Collectors.joining(", "));
    page.sides(
        2 * depth,
        dotted(journey.name(), words.of(journey.state())) + (next.isEmpty() ? "" : " → " + next),
        words.of(SIZE, Map.of("number", journey.touchpoints().count())));
    for (DrillDown way : atlas.drillDownsOf(journey)) {
      page.line(" ".repeat(2 * depth + 2) + "▾ " + way.element().nameIn(words.locale));
      tree(atlas, way.to(), depth + 2);
    }
  }

  private void title(Journey journey) {
    page.title(
        journey.name(),
        dotted(
            journey.people().equals(People.CUSTOMERS) ? "" : words.of(journey.people()),
            words.of(journey.market()),
            words.of(journey.offering()),
            words.of(journey.state()),
            words.of(journey.lifecycle())));
    journey.description().ifPresent(story -> page.wrapped("", "", story));
    page.blank();
  }

  private void facts(Journey journey) {
    title(journey);
    fact(GOAL, journey.goal().orElse(""));
    facts(CUSTOMER_GOAL, journey.customerGoals());
    facts(SUCCESS, journey.successCriteria());
    facts(METRICS, journey.metrics().stream().map(words::metric).toList());
    fact(
        PHASES,
        words.of(journey.phaseModel().name())
            + journey
                .phaseModel()
                .source()
                .map(source -> ": " + source.inWords(words.locale))
                .orElse(""));
    fact(
        LASTS,
        dotted(
            journey.horizon().map(words::length).orElse(""),
            journey
                .bridgingPeriod()
                .map(period -> words.of(BETWEEN, Map.of("period", words.length(period))))
                .orElse("")));
    fact(
        SPEAKS,
        dotted(
            words.of(journey.formOfAddress()),
            journey.toneOfVoice().orElse(""),
            journey
                .language()
                .map(language -> language.getDisplayLanguage(words.locale))
                .orElse("")));
    fact(CONSIDERED_KEY, journey.considerationSet().map(this::brands).orElse(""));
    facts(EVIDENCE, journey.evidence().stream().map(words::evidence).toList());
    fact(
        TEAM,
        journey.team().stream()
            .map(member -> member.name() + " (" + member.department() + ")")
            .collect(Collectors.joining(", ")));
    fact(
        REVIEWED,
        dotted(journey.reviewedOn().map(words::date).orElse(""), journey.version().orElse("")));
    fact(SHARED, String.join(", ", journey.sharedWith()));
  }

  private String brands(ConsiderationSet set) {
    return words.of(
        CONSIDERED,
        Map.of(
            "initial", brands(set.initialBrands(), set),
            "added", brands(set.addedBrands(), set)));
  }

  private String brands(List<String> brands, ConsiderationSet set) {
    return brands.stream()
        .map(brand -> set.ownBrand().filter(brand::equals).map(own -> own + "*").orElse(brand))
        .collect(Collectors.joining(", "));
  }

  private void people(Journey journey) {
    for (Persona persona : journey.personas()) {
      page.section(words.of(PERSONA, Map.of("name", persona.name())));
      persona.quote().ifPresent(quote -> page.wrapped("", "", quoted(quote)));
      persona.description().ifPresent(description -> page.wrapped("", "", description));
      fact(NEEDS, persona.need().map(this::need).orElse(""));
      facts(WANTS, persona.goals());
      for (MotivationKind kind : MotivationKind.values()) {
        page.facts(
            0,
            KEY,
            words.of(kind),
            persona.motivations().stream()
                .filter(motivation -> motivation.kind() == kind)
                .map(motivation -> motivation.text())
                .toList());
      }
      facts(PAIN, persona.pains());
      persona.empathyMap().ifPresent(this::empathyMap);
    }
    actors(journey);
    handOvers(journey);
  }

  private void actors(Journey journey) {
    if (!journey.actors().isEmpty()) {
      page.section(words.of(ACTORS));
      for (Actor actor : journey.actors()) {
        page.fact(
            0,
            30,
            actor.name(),
            dotted(
                journey.nameOf(actor.side(), words.locale),
                String.join(", ", words.each(actor.roles()))));
      }
    }
  }

  private void handOvers(Journey journey) {
    if (!journey.handOvers().isEmpty()) {
      page.section(words.of(HAND_OVERS));
    }
    Map<String, Set<String>> between = new LinkedHashMap<>();
    for (HandOver handOver : journey.handOvers()) {
      Set<String> names =
          between.computeIfAbsent(
              handOver.from().name() + " → " + handOver.to().name(), any -> new LinkedHashSet<>());
      handOver.between().forEach(touchpoint -> names.add(touchpoint.name()));
    }
    between.forEach(
        (actors, names) ->
            page.fact(
                0, 40, actors, names.isEmpty() ? words.of(CARRIED) : String.join(", ", names)));
  }

  private void empathyMap(EmpathyMap map) {
    facts(WHO, map.who());
    facts(HAS_TO_DO, map.needsToDo());
    facts(SEES, map.sees());
    facts(HEARS, map.hears());
    facts(SAYS, map.says());
    facts(DOES, map.does());
    facts(SAYS_AND_DOES, map.saysAndDoes());
    facts(THINKS_AND_FEELS, map.thinksAndFeels());
    facts(PAIN, map.pains());
    facts(GAIN, map.gains());
  }

  private String need(Need need) {
    String kind = need.kind().map(any -> " (" + words.of(any) + ")").orElse("");
    return need.trigger()
        .map(trigger -> words.of(TRIGGERED, Map.of("need", need.text() + kind, "trigger", trigger)))
        .orElse(need.text() + kind);
  }

  private void curve(Journey journey) {
    page.section(words.of(CURVE));
    EmotionCurve.draw(words, journey, page);
  }

  private void phases(Journey journey) {
    int number = 1;
    for (Phase phase : journey.phases()) {
      page.section(
          number++
              + ". "
              + name(phase)
              + phase.name().map(own -> " (" + words.of(phase.kind()) + ")").orElse(""),
          phase.owner().map(owner -> words.of(OWNER, Map.of("owner", owner))).orElse(""));
      phase.description().ifPresent(description -> page.wrapped("", "", description));
      experience(journey, phase, 0);
      for (Step step : phase.steps()) {
        if (step instanceof BranchingStep branching) {
          branching(journey, branching);
        } else {
          touchpoint(journey, (Touchpoint) step);
        }
      }
    }
  }

  private void brief(Journey journey) {
    title(journey);
    fact(GOAL, journey.goal().orElse(""));
    facts(METRICS, journey.metrics().stream().map(words::metric).toList());
    actors(journey);
    handOvers(journey);
    for (Phase phase : journey.phases()) {
      page.section(name(phase));
      for (Step step : phase.steps()) {
        if (step instanceof BranchingStep branching) {
          branchingInBrief(journey, branching);
        } else {
          inBrief(journey, (Touchpoint) step, 0);
        }
      }
    }
    page.section(words.of(REMEDIES));
    journey
        .walk(Opportunity.class)
        .map(Located::element)
        .filter(opportunity -> !opportunity.addresses().isEmpty())
        .forEach(opportunity -> remedy(journey, opportunity));
  }

  private void branchingInBrief(Journey journey, BranchingStep step) {
    page.sides(0, "◆ " + step.branching().name(), words.of(step.branching().kind()));
    for (Branch branch : step.branching().branches()) {
      page.sides(2, "◇ " + branch.name(), share(branch));
      step.touchpoints(branch.id()).forEach(touchpoint -> inBrief(journey, touchpoint, 4));
    }
  }

  private void inBrief(Journey journey, Touchpoint touchpoint, int indent) {
    List<String> when = new ArrayList<>();
    touchpoint.initiator().ifPresent(who -> when.add(journey.nameOf(who, words.locale)));
    when.addAll(times(touchpoint));
    page.sides(indent, "▸ " + touchpoint.name(), dotted(when));
  }

  private void remedy(Journey journey, Opportunity opportunity) {
    List<PainPoint> hurts =
        journey
            .walk(PainPoint.class)
            .map(Located::element)
            .filter(pain -> opportunity.addresses().contains(pain.id()))
            .toList();
    page.facts(0, KEY, words.of(PAIN), texts(hurts));
    page.fact(2, KEY - 2, words.of(OPPORTUNITY), dotted(opportunity.text(), progress(opportunity)));
    journey
        .walk(Solution.class)
        .map(Located::element)
        .filter(solution -> solution.realises().contains(opportunity.id()))
        .forEach(solution -> page.fact(4, KEY - 4, words.of(SOLUTION), solution.text()));
  }

  private String progress(Opportunity opportunity) {
    return words.of(opportunity.progress());
  }

  private String share(Branch branch) {
    return branch.share().isPresent() ? words.number(branch.share().getAsDouble()) + "%" : "";
  }

  private void branching(Journey journey, BranchingStep step) {
    page.blank();
    page.sides(0, "◆ " + step.branching().name(), words.of(step.branching().kind()));
    for (Branch branch : step.branching().branches()) {
      page.blank();
      page.sides(0, "◇ " + branch.name(), share(branch));
      step.touchpoints(branch.id()).forEach(touchpoint -> touchpoint(journey, touchpoint));
    }
    page.blank();
    page.sides(0, "◆", "");
  }

  private void touchpoint(Journey journey, Touchpoint touchpoint) {
    page.blank();
    page.sides(0, "▸ " + touchpoint.name(), String.join(", ", words.each(touchpoint.channels())));
    List<String> when = new ArrayList<>();
    touchpoint
        .initiator()
        .map(who -> journey.nameOf(who, words.locale))
        .ifPresent(who -> when.add(words.of(STARTS, Map.of("who", who))));
    when.addAll(times(touchpoint));
    touchpoint.moments().forEach(moment -> when.add(Words.lower(words.of(moment))));
    when.add(words.of(touchpoint.momentOfTruth()));
    when.add(words.of(touchpoint.advocacy()));
    when.addAll(words.each(touchpoint.senses()));
    touchpoint.owner().ifPresent(when::add);
    if (!dotted(when).isEmpty()) {
      page.wrapped("  ", "  ", dotted(when));
    }
    touchpoint.description().ifPresent(description -> page.wrapped("  ", "  ", description));
    experience(journey, touchpoint, 2);
    page.facts(2, KEY, words.of(DROP_OFF), touchpoint.dropOffPoints());
    page.facts(
        2,
        KEY,
        words.of(THEN),
        touchpoint.nextSteps().stream()
            .map(
                step -> {
                  String to = journey.touchpoint(step.touchpointId()).orElseThrow().name();
                  return step.condition()
                      .map(why -> words.of(LEADS_ON, Map.of("to", to, "condition", why)))
                      .orElse(to);
                })
            .toList());
    page.facts(2, KEY, words.of(ACTIONS), actions(touchpoint));
    touchpoint.blueprint().ifPresent(this::blueprint);
  }

  /** When it starts, how long is waited for it, how long it takes and how often it comes. */
  private List<String> times(Touchpoint touchpoint) {
    List<String> times = new ArrayList<>();
    touchpoint.startsAfter().ifPresent(span -> time(times, AFTER, span));
    range(times, WAITS, touchpoint.waitBefore(), touchpoint.waitBeforeAtMost());
    range(times, TAKES, touchpoint.lasts(), touchpoint.lastsAtMost());
    touchpoint.recurs().ifPresent(span -> time(times, AGAIN, span));
    return times;
  }

  private void range(
      List<String> times, Text text, Optional<TimeSpan> shortest, Optional<TimeSpan> longest) {
    if (longest.isPresent()) {
      String most = words.length(longest.get());
      String least =
          shortest
              .map(span -> words.of(FROM_TO_LENGTH, Map.of("from", words.length(span), "to", most)))
              .orElseGet(() -> words.of(UP_TO, Map.of("to", most)));
      times.add(words.of(text, Map.of("period", least)));
    } else {
      shortest.ifPresent(span -> time(times, text, span));
    }
  }

  private void time(List<String> times, Text text, TimeSpan span) {
    if (!span.isZero()) {
      times.add(words.of(text, Map.of("period", words.length(span))));
    }
  }

  private void experience(Journey journey, ExperienceElement element, int indent) {
    page.facts(
        indent, KEY, words.of(NEEDS), element.customerNeeds().stream().map(this::need).toList());
    page.facts(indent, KEY, words.of(WANTS), element.customerGoals());
    page.facts(indent, KEY, words.of(OUR_GOAL), element.goals());
    page.facts(indent, KEY, words.of(SUCCESS), element.successCriteria());
    page.facts(
        indent, KEY, words.of(METRICS), element.metrics().stream().map(words::metric).toList());
    page.facts(indent, KEY, words.of(THINKS), element.thoughts());
    page.facts(indent, KEY, words.of(SAYS), element.quotes().stream().map(Words::quoted).toList());
    NotedElement noted = (NotedElement) element; // phases are whole here
    page.facts(indent, KEY, words.of(PAIN), texts(noted.painPoints()));
    page.facts(indent, KEY, words.of(OPPORTUNITY), texts(noted.opportunities()));
    page.facts(indent, KEY, words.of(SOLUTION), texts(noted.solutions()));
    element
        .laneTexts()
        .forEach(
            (id, text) ->
                journey.lanes().stream()
                    .filter(lane -> lane.id().equals(id))
                    .forEach(
                        lane -> page.fact(indent, KEY, words.of(LANE), lane.name() + ": " + text)));
  }

  private static List<String> texts(List<? extends Note> notes) {
    return notes.stream().map(Note::text).toList();
  }

  private void blueprint(ServiceBlueprint blueprint) {
    page.facts(2, KEY, words.of(FRONTSTAGE), blueprint.frontstage());
    page.facts(2, KEY, words.of(BACKSTAGE), blueprint.backstage());
    page.fact(2, KEY, words.of(SYSTEMS), String.join(", ", blueprint.supportingSystems()));
  }

  /** Those of which there is something to say, then the kinds of the others in one line. */
  private List<String> actions(Touchpoint touchpoint) {
    List<String> lines = new ArrayList<>();
    List<String> others = new ArrayList<>();
    for (MarketingAction action : touchpoint.actions()) {
      String line = action(action);
      (line.equals(words.of(action.kind())) ? others : lines).add(line);
    }
    if (!others.isEmpty()) {
      lines.add(dotted(others));
    }
    return lines;
  }

  private String action(MarketingAction action) {
    String kind = words.of(action.kind());
    List<String> said = new ArrayList<>();
    said.add(action.name().map(name -> kind + ": " + name).orElse(kind) + occasion(action));
    said.add(words.of(action.offer()));
    action
        .reward()
        .ifPresent(reward -> said.add(words.of(REWARD, Map.of("reward", words.of(reward)))));
    action.loyalty().ifPresent(type -> said.add(words.of(LOYALTY, Map.of("type", words.of(type)))));
    action.message().ifPresent(message -> said.add(message(message)));
    return dotted(said);
  }

  /** What sets it off and how long before it comes, in brackets. */
  private String occasion(MarketingAction action) {
    List<String> said = new ArrayList<>();
    action.trigger().ifPresent(trigger -> said.add(Words.lower(trigger)));
    action
        .delay()
        .ifPresent(
            delay ->
                said.add(
                    words.of(
                        action.opensItself() ? OPENS : DELAYED,
                        Map.of("delay", words.length(delay)))));
    return said.isEmpty() ? "" : " (" + String.join(", ", said) + ")";
  }

  private static String message(Message message) {
    String subject = message.subject().map(text -> text + " — ").orElse("");
    String choice =
        message.choices().stream().map(each -> " [" + each + "]").collect(Collectors.joining());
    return quoted(subject + message.text().orElse("")) + choice;
  }

  private void ways(Journey journey) {
    page.section(words.of(LOOPS));
    for (LoyaltyLoop loop : journey.loyaltyLoops()) {
      page.line(
          dotted(
              name(journey, loop.from()) + " ↺ " + name(journey, loop.to()),
              words.of(loop.loyalist()),
              loop.loyalty()
                  .map(type -> words.of(LOYALTY, Map.of("type", words.of(type))))
                  .orElse(""),
              loop.interval()
                  .map(period -> words.of(AGAIN, Map.of("period", words.length(period))))
                  .orElse("")));
      page.fact(2, KEY, words.of(TRIGGER), loop.trigger().orElse(""));
      page.fact(2, KEY, words.of(SKIPS), String.join(", ", words.each(journey.skippedBy(loop))));
    }
    page.blank().line(words.of(ROUTES));
    for (Route route : journey.routes()) {
      page.fact(
          2,
          PHASE_NAME - 2,
          words.of(route.kind()),
          route.phases().stream().map(this::name).collect(Collectors.joining(" → ")));
    }
    page.blank().line(words.of(TRANSITIONS));
    for (Phase phase : journey.phases()) {
      page.fact(
          2,
          PHASE_NAME - 2,
          name(phase),
          journey.transitionsFrom(phase.id()).stream()
              .map(this::transition)
              .collect(Collectors.joining(" · ")));
    }
    if (journey.advocacyFeedsAwareness()) {
      page.wrapped("  ", "  ", words.of(FEEDS));
    }
  }

  private String transition(Transition transition) {
    String to = transition.to().map(this::name).orElse("");
    return transition.kind() == TransitionKind.FORWARD
        ? "→ " + to
        : words.of(transition.kind()) + (to.isEmpty() ? "" : " → " + to);
  }

  private void translation(Translation translation) {
    page.section(
        words.of(
            SEEN_IN,
            Map.of(
                "journey", translation.source().name(),
                "model", translation.crosswalk().to().name())));
    for (Phase phase : translation.journey().phases()) {
      page.fact(
          0,
          PHASE_NAME,
          name(phase),
          phase.touchpoints().stream().map(Touchpoint::name).collect(Collectors.joining(" · ")));
    }
    if (!translation.remarks().isEmpty()) {
      page.blank();
    }
    for (TranslationRemark remark : translation.remarks()) {
      // What a phase says itself goes with the phase; its own line below says how much that is.
      if (remark.path().attribute().isEmpty()) {
        page.fact(0, KEY, words.of(remark.kind()), remark.message(words.locale));
        long withIt =
            translation.losses().stream()
                .filter(loss -> loss.path().attribute().isPresent())
                .filter(loss -> loss.path().element().equals(remark.path()))
                .count();
        if (remark.kind() == RemarkKind.LOST && withIt > 0) {
          page.fact(0, KEY, "", words.of(WITH_IT, Map.of("number", withIt)));
        }
      }
    }
  }

  private void diff(Journey before, Journey after) {
    List<JourneyChange> changes = JourneyDiff.between(before, after).changes();
    page.section(
        words.of(
            CHANGES,
            Map.of(
                "journey", after.name(),
                "from", words.of(before.state()),
                "to", words.of(after.state()),
                "number", changes.size())));
    String last = "";
    for (JourneyChange change : changes) {
      ElementPath path = change.path().element();
      Journey holder = change.kind() == ChangeKind.REMOVED ? before : after;
      String name = named(holder, path);
      if (!name.equals(last)) {
        page.line(name);
      }
      last = name;
      page.wrapped("  ", "      ", withNames(change, before, after));
    }
  }

  /** Returns the change without the path in front; of what moved, with where it was and is now. */
  private String withNames(JourneyChange change, Journey before, Journey after) {
    String text = change.toText(words.locale).replace(change.path().element() + " ", "");
    if (change.kind() == ChangeKind.MOVED) {
      ElementPath from = change.positionBefore().orElseThrow().parent();
      ElementPath to = change.positionAfter().orElseThrow().parent();
      return from.equals(to)
          ? text
          : text.replace(from.toString(), named(before, from)) + " (" + named(after, to) + ")";
    }
    return text;
  }

  private String named(Journey journey, ElementPath path) {
    JourneyElement element = journey.element(path).orElseThrow();
    String kind = words.of(element.elementKind());
    if (element instanceof Phase phase) {
      return kind + " " + quoted(name(phase));
    } else if (element instanceof Touchpoint touchpoint) {
      return kind + " " + quoted(touchpoint.name());
    } else if (element instanceof Note note) {
      return kind + " " + quoted(note.text());
    } else if (element instanceof MarketingAction action) {
      return named(journey, path.parent().orElseThrow())
          + ", "
          + Words.lower(words.of(action.kind()));
    }
    return kind;
  }

  private void workshop(Journey journey) {
    page.section(words.of(WORKSHOP), journey.name());
    WorkshopChecklist.of(journey)
        .toText(words.locale)
        .lines()
        .forEach(line -> page.wrapped("", "   ", line));
    if (!journey.dimensions().isEmpty()) {
      page.blank();
    }
    fact(DIMENSIONS, String.join(", ", journey.dimensions()));
    facts(
        IDEAS,
        journey.affinityGroups().stream()
            .map(group -> group.label().orElse("?") + ": " + String.join(", ", group.ideas()))
            .toList());
  }

  private String name(Journey journey, String phaseId) {
    return name(journey.phase(phaseId).orElseThrow());
  }

  private String name(PhaseHeading phase) {
    return phase.nameIn(words.locale);
  }

  private void fact(Text key, String value) {
    page.fact(0, KEY, words.of(key), value);
  }

  private void facts(Text key, Collection<String> values) {
    page.facts(0, KEY, words.of(key), values);
  }
}
