package io.github.klantreis.exchange.mermaid;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Sets;
import io.github.klantreis.exchange.Places;
import io.github.klantreis.exchange.ReadJourney;
import io.github.klantreis.exchange.TextEdit;
import io.github.klantreis.exchange.TextPlace;
import io.github.klantreis.exchange.mermaid.Diagram.Ignoring;
import io.github.klantreis.exchange.mermaid.Diagram.Note;
import io.github.klantreis.exchange.mermaid.Diagram.Span;
import io.github.klantreis.exchange.mermaid.Diagram.Task;
import io.github.klantreis.model.ElementKind;
import io.github.klantreis.model.ElementPath;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyBuilder;
import io.github.klantreis.model.PhaseBuilder;
import io.github.klantreis.model.TouchpointBuilder;
import io.github.klantreis.naming.IdMaker;
import io.github.klantreis.part.Emotion;
import io.github.klantreis.phase.PhaseKind;
import io.github.klantreis.term.ActorKind;
import io.github.klantreis.term.Side;
import io.github.klantreis.term.Valence;
import io.github.klantreis.vocabulary.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes a journey from a diagram. Not reusable. */
final class DiagramReader {
  private static final Text JOURNEY = Text.en("Customer journey").nl("Klantreis");
  private static final Text UNSECTIONED = Text.en("Start").nl("Begin");
  private static final Text SECTION = Text.en("Section {number}").nl("Sectie {number}");
  private static final Text TASK = Text.en("Task {number}").nl("Taak {number}");
  private static final Text ACTOR = Text.en("Actor").nl("Actor");
  private static final Text SECTION_TOO_MANY =
      Text.en("this section is one too many for a journey")
          .nl("deze sectie is er een te veel voor een reis");
  private static final Text TASK_TOO_MANY =
      Text.en("this task is one too many for a journey")
          .nl("deze taak is er een te veel voor een reis");
  private static final Text AT_MOST = Text.en("at most {most}").nl("hoogstens {most}");
  private static final Text NO_EMOTION = Text.en("no emotion").nl("geen emotie");

  /** Mermaid draws these as line breaks; names of a journey have a blank instead. */
  private static final Pattern LINE_BREAK = Pattern.compile("<br *+/?>", Pattern.CASE_INSENSITIVE);

  private final Diagram diagram;
  private final MermaidOptions options;
  private final IdMaker journeyIds;
  private final List<MermaidRemark> remarks = new ArrayList<>();

  private final List<String> sectionNames = new ArrayList<>();
  private final List<ElementPath> sectionPaths = new ArrayList<>();
  private final Map<Integer, ElementPath> taskPaths = new HashMap<>();
  private final Map<ElementPath, TextPlace> places = new LinkedHashMap<>();
  private final List<Ignoring> ofAll = new ArrayList<>();
  private final ListMultimap<Integer, Ignoring> ofSection = ArrayListMultimap.create();
  private final ListMultimap<Integer, Ignoring> ofTask = ArrayListMultimap.create();

  private final IdMaker phaseIds = new IdMaker("phase");
  private final IdMaker touchpointIds = new IdMaker("touchpoint");
  private final Map<String, String> personas = new LinkedHashMap<>();
  private final Map<String, String> actors = new LinkedHashMap<>();

  DiagramReader(Diagram diagram, MermaidOptions options) {
    this(diagram, options, new IdMaker("journey"));
  }

  /** Creates a reader of one of several diagrams, whose journeys have different ids. */
  DiagramReader(Diagram diagram, MermaidOptions options, IdMaker journeyIds) {
    this.diagram = diagram;
    this.options = options;
    this.journeyIds = journeyIds;
  }

  MermaidReading read() {
    refuseIfTooLarge();
    for (int i = 0; i < diagram.sections().size(); i++) {
      sectionNames.add(sectionName(i));
    }
    boolean unsectioned = diagram.tasks().stream().anyMatch(task -> task.section() < 0);
    SectionPhases phases = SectionPhases.of(distinctNames(unsectioned), options.phaseModel());
    String name = shown(diagram.writtenTitle()).orElseGet(() -> JOURNEY.get(options.language()));
    // The id is the same in every language, as others refer to it.
    String named = shown(diagram.writtenTitle()).orElseGet(() -> JOURNEY.get(Locale.ENGLISH));
    JourneyBuilder journey =
        Journey.builder(options.id().orElseGet(() -> journeyIds.idFor(named)), name)
            .phaseModel(phases.model());
    put(ElementPath.journey(), diagram.titleSpan());
    if (!diagram.writtenTitle().isEmpty()) {
      put(ElementPath.journey().attribute("name"), diagram.titleSpan());
    }
    ignorings();
    ofAll.forEach(each -> journey.suppress(each.rule(), each.reason()));
    shown(diagram.accDescr()).ifPresent(journey::description);
    shown(diagram.accTitle())
        .ifPresent(title -> journey.attribute(MermaidReading.ACC_TITLE, title));
    actors(journey);
    int next = 0;
    if (unsectioned) {
      next = phase(-1, UNSECTIONED.get(options.language()), next, phases, journey);
    }
    for (int i = 0; i < sectionNames.size(); i++) {
      next = phase(i, sectionNames.get(i), next, phases, journey);
    }
    unknownSections(phases);
    diagram.notes().forEach(this::note);
    remarks.sort(
        Comparator.comparingInt((MermaidRemark remark) -> remark.line().orElse(0))
            .thenComparingInt(remark -> remark.column().orElse(0)));
    return new MermaidReading(
        MermaidJourney.of(diagram),
        new ReadJourney(journey.build(), Places.copyOf(places)),
        remarks,
        phases,
        edits(),
        options.isStrict());
  }

  private void refuseIfTooLarge() {
    List<MermaidProblem> problems = new ArrayList<>();
    if (diagram.sections().size() > MermaidReading.MOST_SECTIONS) {
      problems.add(
          tooMany(
              diagram.sections().get(MermaidReading.MOST_SECTIONS).origin(),
              SECTION_TOO_MANY,
              MermaidReading.MOST_SECTIONS));
    }
    if (diagram.tasks().size() > MermaidReading.MOST_TASKS) {
      problems.add(
          tooMany(
              diagram.tasks().get(MermaidReading.MOST_TASKS).origin(),
              TASK_TOO_MANY,
              MermaidReading.MOST_TASKS));
    }
    if (!problems.isEmpty()) {
      problems.sort(Comparator.comparingInt(MermaidProblem::line));
      throw new MermaidSyntaxException(problems, 0);
    }
  }

  private MermaidProblem tooMany(int origin, Text problem, int most) {
    return new MermaidProblem(
        diagram.lines().line(origin),
        diagram.lines().column(origin),
        problem,
        AT_MOST,
        Map.of("most", most));
  }

  private Set<String> distinctNames(boolean unsectioned) {
    Set<String> names = new LinkedHashSet<>();
    if (unsectioned || sectionNames.isEmpty()) {
      names.add(UNSECTIONED.get(options.language()));
    }
    names.addAll(sectionNames);
    return names;
  }

  /**
   * Returns a name without blanks around it and with a blank for each line break; empty if nothing
   * of it is visible.
   */
  private static Optional<String> shown(String hidden) {
    String name = hidden.indexOf('<') < 0 ? hidden : LINE_BREAK.matcher(hidden).replaceAll(" ");
    return Optional.of(Entities.decode(JavaScript.trim(name))).filter(shown -> !shown.isBlank());
  }

  private String sectionName(int index) {
    return shown(diagram.sections().get(index).name())
        .orElseGet(() -> SECTION.get(options.language(), Map.of("number", index + 1)));
  }

  private String taskName(int index) {
    return shown(diagram.tasks().get(index).name())
        .orElseGet(() -> TASK.get(options.language(), Map.of("number", index + 1)));
  }

  private Set<String> people(Task task) {
    Set<String> people = new LinkedHashSet<>();
    for (String actor : task.people()) {
      if (!actor.isEmpty()) {
        people.add(shown(actor).orElseGet(() -> ACTOR.get(options.language())));
      }
    }
    return people;
  }

  private void actors(JourneyBuilder journey) {
    IdMaker ids = new IdMaker("persona");
    for (Task task : diagram.tasks()) {
      for (String name : people(task)) {
        if (personas.containsKey(name) || actors.containsKey(name)) {
          continue;
        }
        String id = ids.idFor(name);
        ElementKind element = options.isActor(name) ? ElementKind.ACTOR : ElementKind.PERSONA;
        put(ElementPath.journey().child(element, id), spanOf(name, task));
        if (element == ElementKind.ACTOR) {
          ActorKind kind = MermaidOptions.kindOf(name);
          actors.put(name, id);
          journey.actor(id, name, Side.COMPANY, actor -> actor.kind(kind));
          if (kind != ActorKind.PERSON) {
            remark(
                ReadingRule.SYSTEM_ACTOR,
                ElementPath.journey().child(ElementKind.ACTOR, id),
                task.origin(),
                Map.of("what", name));
          }
        } else {
          personas.put(name, id);
          journey.persona(id, name);
        }
      }
    }
  }

  /** Returns where an actor is written in a task. */
  private static Span spanOf(String name, Task task) {
    for (int i = 0; i < task.people().size(); i++) {
      if (shown(task.people().get(i)).filter(name::equals).isPresent()) {
        return task.peopleSpans().get(i);
      }
    }
    return task.span();
  }

  /**
   * Adds the phase of a section with its tasks, and returns the index of the first task after them.
   */
  private int phase(
      int section, String name, int first, SectionPhases phases, JourneyBuilder journey) {
    PhaseKind kind = phases.kinds().get(name);
    if (kind == null) {
      throw new IllegalStateException("no phase for " + name);
    }
    String id = phaseIds.idFor(kind.id());
    if (section >= 0) {
      sectionPaths.add(ElementPath.phase(id));
      put(ElementPath.phase(id), diagram.sections().get(section).span());
      if (shown(diagram.sections().get(section).name()).isEmpty()) {
        remark(
            ReadingRule.NAME_MISSING,
            ElementPath.phase(id),
            diagram.sections().get(section).origin(),
            Map.of("what", name));
      }
    }
    int next = first;
    while (next < diagram.tasks().size() && diagram.tasks().get(next).section() == section) {
      next++;
    }
    int end = next;
    journey.phase(
        id,
        kind,
        phase -> {
          ofSection
              .get(section)
              .forEach(ignoring -> phase.suppress(ignoring.rule(), ignoring.reason()));
          if (!name.equals(kind.label().get(options.language()))) {
            phase.name(name);
          }
          int task = first;
          while (task < end) {
            task = touchpoint(id, task, end, phase);
          }
        });
    return end;
  }

  private int touchpoint(String phaseId, int first, int limit, PhaseBuilder phase) {
    String name = taskName(first);
    int end = endOfSame(first, limit, name);
    String id = touchpointIds.idFor(name);
    ElementPath path = ElementPath.touchpoint(phaseId, id);
    for (int i = first; i < end; i++) {
      Task task = diagram.tasks().get(i);
      taskPaths.put(i, path);
      put(path, task.span());
      put(path.attribute("name"), task.span());
      put(path.attribute("emotion"), task.scoreSpan());
      put(path.attribute("participantEmotions"), task.scoreSpan());
      task.peopleSpans().forEach(span -> put(path.attribute("concernedPersonas"), span));
    }
    if (shown(diagram.tasks().get(first).name()).isEmpty()) {
      remark(
          ReadingRule.NAME_MISSING,
          path,
          diagram.tasks().get(first).origin(),
          Map.of("what", name));
    }
    phase.touchpoint(
        id,
        name,
        touchpoint -> {
          for (int i = first; i < end; i++) {
            task(diagram.tasks().get(i), end - first == 1, touchpoint);
            ofTask
                .get(i)
                .forEach(ignoring -> touchpoint.suppress(ignoring.rule(), ignoring.reason()));
          }
        });
    return end;
  }

  /** Returns the index of the first task that is another touchpoint. */
  private int endOfSame(int first, int limit, String name) {
    int end = first + 1;
    Set<String> concerned = new LinkedHashSet<>(concerned(diagram.tasks().get(first)));
    Set<Double> scores = new LinkedHashSet<>(Set.of(diagram.tasks().get(first).number()));
    while (end < limit
        && !concerned.isEmpty()
        && taskName(end).equals(name)
        && !concerned(diagram.tasks().get(end)).isEmpty()
        && Sets.intersection(concerned, concerned(diagram.tasks().get(end))).isEmpty()
        && scores.add(diagram.tasks().get(end).number())) {
      concerned.addAll(concerned(diagram.tasks().get(end)));
      end++;
    }
    return end;
  }

  private Set<String> concerned(Task task) {
    return people(task).stream()
        .filter(personas::containsKey)
        .map(personas::get)
        .collect(ImmutableSet.toImmutableSet());
  }

  private void task(Task task, boolean alone, TouchpointBuilder touchpoint) {
    Set<String> concerned = concerned(task);
    concerned.forEach(touchpoint::concerns);
    valence(task)
        .map(valence -> Emotion.of(valence, valence.label().get(options.language())))
        .ifPresent(
            emotion -> {
              if (alone) {
                touchpoint.emotion(emotion);
              } else {
                concerned.forEach(persona -> touchpoint.emotionOf(persona, emotion));
              }
            });
    for (String name : people(task)) {
      String actor = actors.get(name);
      if (actor != null) {
        touchpoint.involves(actor);
      }
    }
  }

  private static Optional<Valence> valence(Task task) {
    double score = task.number();
    if (Double.isNaN(score)) {
      return Optional.empty();
    }
    long rounded = Math.round(Math.max(1, Math.min(5, score)));
    return Optional.of(Valence.of((int) rounded - 3));
  }

  private void unknownSections(SectionPhases phases) {
    options
        .phaseModel()
        .filter(model -> !model.equals(phases.model()))
        .ifPresent(
            model -> {
              for (int i = 0; i < sectionNames.size(); i++) {
                if (!phases.phases().known().contains(sectionNames.get(i))) {
                  remark(
                      ReadingRule.SECTION_UNKNOWN,
                      sectionPaths.get(i),
                      diagram.sections().get(i).origin(),
                      Map.of("what", sectionNames.get(i), "model", model));
                }
              }
            });
  }

  private void note(Note note) {
    ElementPath path =
        note.task() >= 0
            ? taskPaths.getOrDefault(note.task(), ElementPath.journey())
            : note.section() >= 0 ? sectionPaths.get(note.section()) : ElementPath.journey();
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("what", note.what());
    if (note.rule() == ReadingRule.SCORE_INVALID) {
      values.put(
          "read", valence(diagram.tasks().get(note.task())).<Object>map(v -> v).orElse(NO_EMOTION));
    }
    remark(note.rule(), path, note.origin(), values);
  }

  /** Finds out what each comment that leaves a rule out is about: what comes next, or all. */
  private void ignorings() {
    for (Ignoring ignoring : diagram.ignorings()) {
      int at = ignoring.span().start();
      int section = 0;
      while (section < diagram.sections().size() && diagram.sections().get(section).origin() < at) {
        section++;
      }
      int task = 0;
      while (task < diagram.tasks().size() && diagram.tasks().get(task).origin() < at) {
        task++;
      }
      boolean hasSection = section < diagram.sections().size();
      boolean hasTask = task < diagram.tasks().size();
      if (ignoring.rule().isEmpty() || !(hasSection || hasTask)) {
        remark(
            ReadingRule.IGNORE_UNCLEAR,
            ElementPath.journey(),
            at,
            Map.of("what", ignoring.reason()));
      } else if (at < diagram.keyword()) {
        ofAll.add(ignoring);
      } else if (hasSection
          && (!hasTask
              || diagram.sections().get(section).origin() < diagram.tasks().get(task).origin())) {
        ofSection.put(section, ignoring);
      } else {
        ofTask.put(task, ignoring);
      }
    }
  }

  private List<TextEdit> edits() {
    List<TextEdit> edits = new ArrayList<>();
    for (Task task : diagram.tasks()) {
      double score = task.number();
      boolean isWhole = score == Math.rint(score) && score >= 1 && score <= 5;
      if (!isWhole && !Double.isNaN(score) && !task.score().isEmpty()) {
        String read = String.valueOf(valence(task).orElseThrow().score() + 3);
        edits.add(new TextEdit(place(task.scoreSpan()), read));
      }
      edits.addAll(withoutEmpty(task));
    }
    return edits;
  }

  /** The edits that take empty actors out of a task, each with the comma or colon before it. */
  private List<TextEdit> withoutEmpty(Task task) {
    List<TextEdit> edits = new ArrayList<>();
    boolean hasNames = task.people().stream().anyMatch(name -> !name.isEmpty());
    for (int i = 0; i < task.people().size(); i++) {
      Span span = task.peopleSpans().get(i);
      if (!task.people().get(i).isEmpty()) {
        continue;
      }
      if (i == 0 && hasNames) {
        // ": , Me": from behind the colon to the start of the next
        Span next = task.peopleSpans().get(1);
        if (!task.people().get(1).isEmpty()) {
          edits.add(new TextEdit(place(new Span(span.start(), next.start())), ""));
        }
      } else if (i == task.people().size() - 1 && (i > 0 || !hasNames)) {
        int before = i > 0 ? task.peopleSpans().get(i - 1).end() : task.scoreSpan().end();
        edits.add(new TextEdit(place(new Span(before, span.start())), ""));
      }
    }
    return edits;
  }

  private TextPlace place(Span span) {
    return diagram.lines().place(span.start(), span.end());
  }

  /** Notes where an element or attribute is; of several places, the first. */
  private void put(ElementPath path, Span span) {
    places.putIfAbsent(path, diagram.lines().place(span.start(), span.end()));
  }

  private void remark(ReadingRule rule, ElementPath path, int origin, Map<String, Object> values) {
    remarks.add(
        new MermaidRemark(
            rule.id(),
            MermaidReading.severity(rule, options.isStrict()),
            path,
            diagram.lines().line(origin),
            diagram.lines().column(origin),
            rule.message(),
            rule.hint(),
            values));
  }
}
