package io.github.klantreis.drawing.content;

import io.github.klantreis.drawing.wording.Labels;
import io.github.klantreis.drawing.wording.MapWords;
import io.github.klantreis.drawing.wording.MixedText;
import io.github.klantreis.model.Actor;
import io.github.klantreis.model.ExperienceElement;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyElement;
import io.github.klantreis.model.LoyaltyLoop;
import io.github.klantreis.model.MarketingAction;
import io.github.klantreis.model.Note;
import io.github.klantreis.model.NotedElement;
import io.github.klantreis.model.Opportunity;
import io.github.klantreis.model.PainPoint;
import io.github.klantreis.model.Persona;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Solution;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.part.Emotion;
import io.github.klantreis.part.EmpathyMap;
import io.github.klantreis.part.Evidence;
import io.github.klantreis.part.Evidenced;
import io.github.klantreis.part.Expectation;
import io.github.klantreis.part.Lane;
import io.github.klantreis.part.Message;
import io.github.klantreis.part.Metric;
import io.github.klantreis.part.Need;
import io.github.klantreis.part.Picture;
import io.github.klantreis.part.ServiceBlueprint;
import io.github.klantreis.part.TimeSpan;
import io.github.klantreis.term.ActorKind;
import io.github.klantreis.term.Channel;
import io.github.klantreis.term.Participant;
import io.github.klantreis.term.Progress;
import io.github.klantreis.vocabulary.Term;
import io.github.klantreis.vocabulary.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Lists the facts of a journey and of its elements, in words. */
public final class ElementFacts {

  private static final Text OFFERING = Text.en("Offering").nl("Aanbod");
  private static final Text ADDRESSES = Text.en("addresses").nl("pakt aan");
  private static final Text BACKSTAGE = Text.en("Backstage").nl("Achter de schermen");
  private static final Text DOES = Text.en("Does").nl("Doet");
  private static final Text FRONTSTAGE = Text.en("Frontstage").nl("Zichtbaar");
  private static final Text GAINS = Text.en("Gains").nl("Winst");
  private static final Text HAS_TO_DO = Text.en("Has to do").nl("Moet doen");
  private static final Text HEARS = Text.en("Hears").nl("Hoort");
  private static final Text IMPORTANCE = Text.en("importance").nl("belang");
  private static final Text IN_DETAIL = Text.en("In detail in").nl("Uitgewerkt in");
  private static final Text INVOLVED = Text.en("Also takes part").nl("Doet ook mee");
  private static final Text LEADS_TO = Text.en("Leads to").nl("Leidt naar");
  private static final Text MOTIVES = Text.en("Motives").nl("Motieven");
  private static final Text NEXT = Text.en("Then").nl("Daarna");
  private static final Text QUOTES = Text.en("Quotes").nl("Citaten");
  private static final Text IMPROVES = Text.en("improves").nl("verbetert");
  private static final Text REALISES = Text.en("realises").nl("realiseert");
  private static final Text REWARD = Text.en("reward: {reward}").nl("beloning: {reward}");
  private static final Text SAYS = Text.en("Says").nl("Zegt");
  private static final Text SEES = Text.en("Sees").nl("Ziet");
  private static final Text SENDER = Text.en("sent by {sender}").nl("verzonden door {sender}");
  private static final Text SENSES = Text.en("Senses").nl("Zintuigen");
  private static final Text SKIPS = Text.en("Skips").nl("Slaat over");
  private static final Text SYSTEMS = Text.en("Systems").nl("Systemen");
  private static final Text THINKS = Text.en("Thinks and feels").nl("Denkt en voelt");
  private static final Text THOUGHTS = Text.en("Thoughts").nl("Gedachten");
  private static final Text WHO = Text.en("Who").nl("Wie");
  private static final Text TRIGGER = Text.en("Trigger").nl("Aanleiding");

  private final JourneyContent content;
  private final MapWords words;
  private final OtherFacts others;
  private final BranchFacts branches;

  /**
   * The facts of elements that are in tables and in a list as well: by identity, as comparing whole
   * elements takes longer than finding their facts.
   */
  private final IdentityHashMap<JourneyElement, Facts> found = new IdentityHashMap<>();

  public ElementFacts(JourneyContent content, MapWords words) {
    this.content = content;
    this.words = words;
    this.others = new OtherFacts(words, content.labels);
    this.branches = new BranchFacts(content.journey, content.view, content.observed, words);
  }

  public Facts of(Journey journey) {
    Facts facts = new Facts(words);
    journey.description().ifPresent(text -> facts.add(Labels.DESCRIPTION, text));
    facts.add(Labels.MARKET, words.of(journey.market()));
    facts.add(OFFERING, words.of(journey.offering()));
    facts.add(Labels.STATE, words.of(journey.state()));
    journey.goal().ifPresent(goal -> facts.add(Labels.GOAL, goal));
    facts.add(Labels.CUSTOMER_GOALS, journey.customerGoals());
    facts.add(Labels.SUCCESS, journey.successCriteria());
    facts.add(Labels.METRICS, metrics(journey.metrics()));
    content.observed.ifPresent(observed -> facts.add(observed.label(), observed.all()));
    facts.add(Labels.PHASE_MODEL, words.of((Term) journey.phaseModel()));
    journey.horizon().ifPresent(horizon -> facts.add(Labels.HORIZON, words.length(horizon)));
    journey
        .bridgingPeriod()
        .ifPresent(
            time ->
                facts.add(
                    content.labels.isSelling() ? Labels.BRIDGING : Labels.BRIDGING_WITHOUT_SALE,
                    words.length(time)));
    facts.add(
        Labels.SPEAKS,
        MapWords.dotted(words.of(journey.formOfAddress()), journey.toneOfVoice().orElse("")));
    journey
        .language()
        .ifPresent(
            language -> facts.add(Labels.LANGUAGE, language.getDisplayLanguage(words.locale)));
    journey
        .writtenIn()
        .ifPresent(
            language -> facts.add(Labels.WRITTEN_IN, language.getDisplayLanguage(words.locale)));
    facts.add(Labels.ACTORS, journey.actors().stream().map(this::actor).toList());
    evidence(journey, facts);
    facts.add(
        Labels.TEAM,
        journey.team().stream()
            .map(member -> member.name() + " (" + member.department() + ")")
            .toList());
    journey.reviewedOn().ifPresent(date -> facts.add(Labels.REVIEWED, words.date(date)));
    journey.version().ifPresent(version -> facts.add(Labels.VERSION, version));
    facts.add(LEADS_TO, journey.leadsTo());
    notes(journey, facts);
    facts.add(Labels.PICTURES, journey.pictures().stream().map(this::picture).toList());
    others.addTo(facts, journey);
    return facts;
  }

  private String actor(Actor actor) {
    List<String> parts = new ArrayList<>();
    parts.add(actor.name() + " (" + String.join(", ", sideAndRoles(actor)) + ")");
    parts.addAll(others.inline(actor));
    return MapWords.dotted(parts);
  }

  /**
   * Returns the side, the kind where it is no person and the side does not say it ("own
   * organisation"), and the buying roles.
   */
  private List<String> sideAndRoles(Actor actor) {
    List<String> said = new ArrayList<>();
    String side = content.nameOf(actor.side(), words);
    String kind = words.of(actor.kind());
    said.add(side);
    if (actor.kind() != ActorKind.PERSON && !side.equals(kind) && !side.endsWith(" " + kind)) {
      said.add(kind);
    }
    said.addAll(words.each(actor.roles()));
    return said;
  }

  private void evidence(Evidenced based, Facts facts) {
    facts.add(
        Labels.EVIDENCE, based.evidence().stream().map(each -> evidence(each, words)).toList());
  }

  static String evidence(Evidence evidence, MapWords words) {
    return words.labelled(
        words.of(evidence.kind()),
        MapWords.dotted(
            evidence.text(),
            evidence.source().orElse(""),
            evidence.collectedOn().map(words::date).orElse("")));
  }

  public Facts of(Persona persona) {
    return found.computeIfAbsent(persona, any -> facts(persona));
  }

  private Facts facts(Persona persona) {
    Facts facts = new Facts(words);
    persona.quote().ifPresent(quote -> facts.add(Labels.QUOTE, MapWords.quoted(quote)));
    persona.description().ifPresent(text -> facts.add(Labels.DESCRIPTION, text));
    facts.add(Labels.NEED, persona.need().map(this::need).map(List::of).orElse(List.of()));
    facts.add(Labels.WANTS, persona.goals());
    facts.add(
        MOTIVES,
        persona.motivations().stream()
            .map(motive -> MapWords.dotted(words.of(motive.kind()), motive.text()))
            .toList());
    facts.add(Labels.PAINS, persona.pains());
    persona.empathyMap().ifPresent(map -> empathyMap(map, facts));
    evidence(persona, facts);
    facts.add(Labels.PICTURES, persona.pictures().stream().map(this::picture).toList());
    others.addTo(facts, persona);
    return facts;
  }

  private static void empathyMap(EmpathyMap map, Facts facts) {
    facts.add(WHO, map.who());
    facts.add(HAS_TO_DO, map.needsToDo());
    facts.add(SEES, map.sees());
    facts.add(HEARS, map.hears());
    facts.add(SAYS, map.says());
    facts.add(DOES, map.does());
    facts.add(SAYS, map.saysAndDoes());
    facts.add(THINKS, map.thinksAndFeels());
    facts.add(Labels.PAINS, map.pains());
    facts.add(GAINS, map.gains());
  }

  public Facts of(LoyaltyLoop loop) {
    Facts facts = new Facts(words);
    facts.add(SKIPS, content.skipped(loop, words));
    loop.trigger().ifPresent(trigger -> facts.add(TRIGGER, trigger));
    facts.add(Labels.LOYALTY, MapWords.dotted(words.of(loop.loyalist()), words.of(loop.loyalty())));
    loop.interval()
        .ifPresent(
            interval ->
                facts.add(
                    Labels.WHEN, words.of(Labels.AFTER, Map.of("period", words.length(interval)))));
    content.observed.ifPresent(
        observed -> {
          List<String> used = new ArrayList<>(List.of(observed.of(loop)));
          used.addAll(observed.loops());
          facts.add(observed.label(), used);
        });
    others.addTo(facts, loop);
    return facts;
  }

  public Facts of(Phase phase) {
    return found.computeIfAbsent(phase, any -> facts(phase));
  }

  private Facts facts(Phase phase) {
    Facts facts = new Facts(words);
    facts.add(
        Labels.BRANCHES,
        branches.of(phase).stream().map(line -> "– ".repeat(line.depth()) + line.text()).toList());
    experience(phase, facts);
    others.addTo(facts, phase);
    return facts;
  }

  public Facts of(Touchpoint touchpoint) {
    return found.computeIfAbsent(touchpoint, any -> facts(touchpoint));
  }

  private Facts facts(Touchpoint touchpoint) {
    Facts facts = new Facts(words);
    Phase phase = content.journey.phaseOf(touchpoint.id()).orElseThrow();
    facts.add(Labels.PHASE, words.nameOf(phase));
    phase
        .branchOf(touchpoint.id())
        .ifPresent(path -> facts.add(Labels.BRANCH, BranchFacts.inLine(phase, path)));
    facts.add(Labels.MOMENTS, moments(touchpoint));
    facts.add(Labels.STATE, words.of(touchpoint.state()));
    facts.add(Labels.CHANNELS, channels(touchpoint));
    facts.add(Labels.WHEN, times(touchpoint));
    facts.add(Labels.DROP_OFF, touchpoint.dropOffPoints());
    experience(touchpoint, facts);
    facts.addMixed(content.actions, actions(touchpoint));
    facts.add(Labels.INITIATOR, name(touchpoint.initiator()));
    facts.add(Labels.RECEIVER, name(touchpoint.receiver()));
    facts.add(
        INVOLVED,
        touchpoint.involved().stream()
            .map(id -> content.nameOf(Participant.of(id), words))
            .toList());
    facts.add(SENSES, String.join(", ", words.each(touchpoint.senses())));
    facts.add(
        Labels.PERSONAS,
        phase.reading(touchpoint).concernedPersonas().stream()
            .map(id -> content.journey.persona(id).map(Persona::name).orElse(id))
            .toList());
    touchpoint.blueprint().ifPresent(blueprint -> blueprint(blueprint, facts));
    facts.add(
        NEXT,
        touchpoint.nextSteps().stream()
            .map(
                step -> {
                  String to =
                      content
                          .journey
                          .touchpoint(step.touchpointId())
                          .map(Touchpoint::name)
                          .orElse(step.touchpointId());
                  return MapWords.dotted(to, step.condition().orElse(""));
                })
            .toList());
    others.addTo(facts, touchpoint);
    return facts;
  }

  /**
   * Returns when it starts, how long is waited for it, how long it lasts and how often it comes.
   */
  private List<String> times(Touchpoint touchpoint) {
    return List.of(
        touchpoint.startsAfter().filter(TimeSpan::isZero).map(words::length).orElse(""),
        words.period(Labels.AFTER, touchpoint.startsAfter()),
        words.period(Labels.WAITING, touchpoint.waitBefore(), touchpoint.waitBeforeAtMost()),
        words.period(Labels.LASTING, touchpoint.lasts(), touchpoint.lastsAtMost()),
        words.recurring(touchpoint.recurs()));
  }

  private String name(Optional<Participant> participant) {
    return participant.map(known -> content.nameOf(known, words)).orElse("");
  }

  private List<String> moments(Touchpoint touchpoint) {
    List<String> moments = new ArrayList<>();
    moments.add(words.of(touchpoint.momentOfTruth()));
    moments.addAll(words.each(touchpoint.moments()));
    moments.add(words.of(touchpoint.advocacy()));
    return moments;
  }

  private List<String> channels(Touchpoint touchpoint) {
    List<String> channels = new ArrayList<>();
    Set<Channel> all = new LinkedHashSet<>(touchpoint.channels());
    all.addAll(touchpoint.channelEmotions().keySet());
    for (Channel channel : all) {
      Emotion own = touchpoint.channelEmotions().get(channel);
      channels.add(MapWords.dotted(words.of(channel), own == null ? "" : felt(own)));
    }
    return channels;
  }

  private static void blueprint(ServiceBlueprint blueprint, Facts facts) {
    facts.add(FRONTSTAGE, blueprint.frontstage());
    facts.add(BACKSTAGE, blueprint.backstage());
    facts.add(SYSTEMS, blueprint.supportingSystems());
  }

  private void experience(ExperienceElement element, Facts facts) {
    element.description().ifPresent(text -> facts.add(Labels.DESCRIPTION, text));
    element.owner().ifPresent(owner -> facts.add(Labels.OWNER, owner));
    facts.add(Labels.EMOTION, emotions(element));
    facts.add(Labels.MEASURED, measured(element));
    facts.add(Labels.NEEDS, needs(element));
    facts.add(Labels.EXPECTATIONS, element.expectations().stream().map(this::expectation).toList());
    facts.add(Labels.CUSTOMER_GOALS, element.customerGoals());
    facts.add(Labels.GOALS, element.goals());
    facts.add(Labels.SUCCESS, element.successCriteria());
    facts.add(THOUGHTS, element.thoughts());
    facts.add(QUOTES, element.quotes().stream().map(MapWords::quoted).toList());
    notes((NotedElement) element, facts); // phases are whole here
    facts.add(Labels.METRICS, metrics(element.metrics()));
    content.observed.ifPresent(all -> facts.add(all.label(), observed(element)));
    for (Lane lane : content.journey.lanes()) {
      String text = element.laneTexts().get(lane.id());
      if (text != null) {
        facts.add(lane.name(), List.of(text));
      }
    }
    evidence(element, facts);
    facts.add(Labels.PICTURES, element.pictures().stream().map(this::picture).toList());
    facts.add(IN_DETAIL, element.drillsDownTo());
  }

  private void notes(NotedElement element, Facts facts) {
    notes(Labels.PAINS, element.painPoints(), facts);
    notes(Labels.OPPORTUNITIES, element.opportunities(), facts);
    notes(Labels.SOLUTIONS, element.solutions(), facts);
    notes(Labels.IDEAS, element.ideas(), facts);
  }

  private void notes(Text label, List<? extends Note> notes, Facts facts) {
    List<? extends Note> seen = content.seen(notes);
    facts.add(
        label, seen.stream().map(this::note).toList(), seen.stream().map(this::briefly).toList());
  }

  /**
   * Returns the text of a note, with how severe it is or how far, whom it concerns if not all, and
   * whether it is assumed.
   */
  private String briefly(Note note) {
    return MapWords.dotted(
        judged(note), content.whose(note, words), note.isAssumed() ? words.of(Labels.ASSUMED) : "");
  }

  private String judged(Note note) {
    if (note instanceof PainPoint painPoint && painPoint.severity().isPresent()) {
      return MapWords.dotted(
          note.text(),
          words.labelled(
              words.of(Labels.HOW_SEVERE), words.number((double) painPoint.severity().getAsInt())));
    }
    Optional<Progress> progress =
        note instanceof Opportunity opportunity
            ? opportunity.progress()
            : note instanceof Solution solution ? solution.progress() : Optional.empty();
    return MapWords.dotted(note.text(), words.of(progress));
  }

  /** Returns a note in one line: its text, what it refers to, and its details. */
  private String note(Note note) {
    if (note.isSentence()) {
      return note.text();
    }
    Journey journey = content.journey;
    List<String> parts = new ArrayList<>();
    parts.add(note.text());
    if (note instanceof Opportunity opportunity) {
      parts.add(labelled(ADDRESSES, opportunity.addresses(), journey::painPoint));
    } else if (note instanceof Solution solution) {
      parts.add(labelled(REALISES, solution.realises(), journey::opportunity));
      parts.add(
          solution.improves().isEmpty()
              ? ""
              : words.labelled(
                  words.of(IMPROVES),
                  solution.improves().stream()
                      .map(this::metricNamed)
                      .collect(Collectors.joining(", "))));
    }
    parts.add(labelled(Labels.PERSONAS, note.concernedPersonas(), journey::persona));
    parts.addAll(others.inline(note));
    note.evidence().forEach(evidence -> parts.add(evidence(evidence, words)));
    return MapWords.dotted(parts);
  }

  private String labelled(
      Text label,
      Collection<String> ids,
      Function<String, Optional<? extends JourneyElement>> find) {
    List<String> names =
        ids.stream()
            .filter(id -> find.apply(id).filter(this::isOfOthers).isEmpty())
            .map(id -> find.apply(id).map(named -> words.called(named)).orElse(id))
            .toList();
    return names.isEmpty() ? "" : words.labelled(words.of(label), String.join("; ", names));
  }

  private boolean isOfOthers(JourneyElement named) {
    return named instanceof Note note && !content.view.isSeen(note);
  }

  /** Returns the emotion of all, and those of the customers that have their own. */
  private List<String> emotions(ExperienceElement element) {
    return emotions(
        element, element.emotion(), element.participantEmotions(), MapCustomer::emotionOf);
  }

  private List<String> measured(ExperienceElement element) {
    return emotions(
        element,
        element.measuredEmotion(),
        element.measuredParticipantEmotions(),
        MapCustomer::measuredOf);
  }

  private List<String> emotions(
      ExperienceElement element,
      Optional<Emotion> ofAll,
      Map<String, Emotion> own,
      BiFunction<MapCustomer, ExperienceElement, Optional<Emotion>> at) {
    List<String> felt = new ArrayList<>();
    if (content.customers.size() == 1) {
      at.apply(content.customers.get(0), element).ifPresent(emotion -> felt.add(felt(emotion)));
    } else {
      ofAll.ifPresent(emotion -> felt.add(felt(emotion)));
      for (MapCustomer customer : content.customers) {
        customer
            .persona()
            .filter(persona -> own.containsKey(persona.id()))
            .flatMap(persona -> at.apply(customer, element))
            .ifPresent(emotion -> felt.add(words.felt(customer.name(), emotion)));
      }
    }
    for (Actor actor : content.journey.actors()) {
      Emotion actors = own.get(actor.id());
      if (actors != null) {
        felt.add(words.felt(actor.name(), actors));
      }
    }
    return felt;
  }

  private String felt(Emotion emotion) {
    return words.felt(emotion);
  }

  private List<String> needs(ExperienceElement element) {
    return element.customerNeeds().stream().map(this::need).toList();
  }

  private String need(Need need) {
    String text = words.triggered(need);
    return need.kind().map(kind -> text + " (" + words.of(kind) + ")").orElse(text);
  }

  private String expectation(Expectation expectation) {
    OptionalInt importance = expectation.importance();
    return MapWords.dotted(
        expectation.text(),
        importance.isPresent()
            ? words.labelled(words.of(IMPORTANCE), words.number((double) importance.getAsInt()))
            : "",
        words.of(expectation.fulfilment()));
  }

  private List<String> metrics(List<Metric> metrics) {
    return metrics.stream().map(this::metric).toList();
  }

  /** Returns what customers did at an element; empty if that is not known. */
  public List<String> observed(ExperienceElement element) {
    return content
        .observed
        .map(
            observed ->
                element instanceof Phase phase
                    ? observed.of(phase)
                    : element instanceof Touchpoint touchpoint
                        ? observed.of(touchpoint)
                        : List.<String>of())
        .orElse(List.of());
  }

  /** Returns the name of the metric that a solution improves. */
  private String metricNamed(String id) {
    return content
        .journey
        .walk(JourneyElement.class)
        .flatMap(located -> metricsOf(located.element()).stream())
        .filter(metric -> metric.id().equals(id))
        .findFirst()
        .map(metric -> words.given(metric.label()))
        .orElse(id);
  }

  static List<Metric> metricsOf(JourneyElement element) {
    if (element instanceof Journey journey) {
      return journey.metrics();
    }
    return element instanceof ExperienceElement experience ? experience.metrics() : List.of();
  }

  private String metric(Metric metric) {
    String label = words.given(metric.label());
    String values = words.values(metric);
    return values.isEmpty() ? label : words.labelled(label, values);
  }

  private List<MixedText> actions(Touchpoint touchpoint) {
    return touchpoint.actions().stream().map(this::action).toList();
  }

  private MixedText action(MarketingAction action) {
    List<String> parts = new ArrayList<>();
    parts.add(words.nameOf(action));
    action.trigger().ifPresent(parts::add);
    action
        .delay()
        .ifPresent(
            delay -> parts.add(words.of(Labels.AFTER, Map.of("period", words.length(delay)))));
    parts.add(words.of(action.offer()));
    action
        .reward()
        .ifPresent(reward -> parts.add(words.of(REWARD, Map.of("reward", words.of(reward)))));
    List<MixedText> all = new ArrayList<>(MixedText.each(parts));
    action.message().ifPresent(message -> message(message, all));
    all.addAll(MixedText.each(others.inline(action)));
    return MixedText.dotted(all);
  }

  private void message(Message message, List<MixedText> parts) {
    Optional<Locale> language = message.language().or(content.journey::language);
    message.subject().ifPresent(subject -> parts.add(said(subject, language)));
    message.text().ifPresent(text -> parts.add(said(text, language)));
    message
        .sender()
        .ifPresent(sender -> parts.add(MixedText.of(words.of(SENDER, Map.of("sender", sender)))));
    parts.addAll(MixedText.each(others.inline(message, content.journey)));
  }

  /** Returns words of a message, which are in the language of customers if that is known. */
  private MixedText said(String text, Optional<Locale> language) {
    String quoted = MapWords.quoted(text);
    return language.map(one -> words.spoken(quoted, one)).orElseGet(() -> MixedText.of(quoted));
  }

  private String picture(Picture picture) {
    return MapWords.dotted(
        picture.description(),
        content
            .imageOf(picture)
            .map(image -> words.of(image.words()))
            .orElseGet(() -> picture.address().toString()));
  }
}
