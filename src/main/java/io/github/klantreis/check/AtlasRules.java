package io.github.klantreis.check;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import io.github.klantreis.atlas.JourneyAtlas;
import io.github.klantreis.check.JourneyFile.Content;
import io.github.klantreis.model.ElementPath;
import io.github.klantreis.model.ExperienceElement;
import io.github.klantreis.model.InvalidJourneyException;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.StructuralProblem;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.term.JourneyState;
import io.github.klantreis.validation.FindingDraft;
import io.github.klantreis.validation.JourneyValidator;
import io.github.klantreis.validation.Severity;
import io.github.klantreis.validation.ValidationContext;
import io.github.klantreis.validation.ValidatorProvider;
import io.github.klantreis.vocabulary.Source;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Listing;
import io.github.klantreis.wording.Quotation;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What only all files together show: the same id twice, links that lead nowhere, drill-downs that
 * form no tree, and one persona described in two ways. As validators, so that it can be suppressed,
 * accepted and configured as everything else.
 */
final class AtlasRules {
  private static final Text TWICE =
      Text.en(
              "the id {id} is also that of a journey in {file}; a file has an id of its own, except"
                  + " that one may show how a journey is and one how it is to be")
          .nl(
              "de id {id} is ook die van een reis in {file}; elk bestand heeft een eigen id,"
                  + " behalve dat één de huidige en één de gewenste situatie mag tonen");
  private static final Text LEADS_NOWHERE =
      Text.en("it leads to the journey {id}, which is in none of the files; there are {known}")
          .nl(
              "deze leidt naar de reis {id}, die in geen van de bestanden staat; er zijn"
                  + " {known}");
  private static final Text DETAILS_NOWHERE =
      Text.en(
              "it drills down to the journey {id}, which is in none of the files; there are {known}")
          .nl(
              "de details zouden in de reis {id} staan, die in geen van de bestanden staat; er"
                  + " zijn {known}");
  private static final Text PROBLEM = Text.en("{problem}").nl("{problem}");

  private enum Rule {
    ID_TWICE(
        "atlas-id-twice",
        Severity.ERROR,
        Text.en("ids of journeys are unique over all files")
            .nl("ids van reizen zijn uniek over alle bestanden")),
    LINK_UNKNOWN(
        "atlas-link-unknown",
        Severity.ERROR,
        Text.en("links lead to journeys that exist")
            .nl("verwijzingen leiden naar reizen die bestaan")),
    NO_TREE(
        "atlas-drill-down",
        Severity.ERROR,
        Text.en("a journey shows the details of one phase or touchpoint")
            .nl("een reis toont de details van één fase of contactmoment")),
    PERSONA_DIFFERS(
        "atlas-persona-differs",
        Severity.WARNING,
        Text.en("a persona is the same in all journeys")
            .nl("een persona is in alle reizen dezelfde"));

    private final String id;
    private final Severity severity;
    private final Text summary;

    Rule(String id, Severity severity, Text summary) {
      this.id = id;
      this.severity = severity;
      this.summary = summary;
    }
  }

  /** A journey by what tells it from others. */
  private record Key(String id, Optional<JourneyState> state) {
    static Key of(Journey journey) {
      return new Key(journey.id(), journey.state());
    }

    /** Whether two journeys have one id, and not one shows the as-is and one the to-be. */
    boolean clashesWith(Key other) {
      return id.equals(other.id)
          && (state.isEmpty() || other.state.isEmpty() || state.equals(other.state));
    }
  }

  private record Problem(Rule rule, ElementPath path, Text template, Object value) {}

  /** A journey and its file. */
  private record Placed(JourneyFile file, Content content) {
    Journey journey() {
      return content.journey();
    }

    @Override
    public String toString() {
      return CheckWords.name(file.path())
          + ":"
          + content.places().of(ElementPath.journey()).orElseThrow();
    }
  }

  /** By the very journeys: one that is in two files has different ones in each. */
  private final IdentityHashMap<Journey, Set<Problem>> problems = new IdentityHashMap<>();

  private AtlasRules() {}

  /**
   * Looks at all files.
   *
   * @param files the files
   * @param isComplete whether these are all the files that may link to each other
   */
  static AtlasRules of(List<JourneyFile> files, boolean isComplete) {
    AtlasRules rules = new AtlasRules();
    rules.twice(files);
    if (isComplete) { // what is not among files that were named one by one may be elsewhere
      rules.links(files);
    }
    try {
      var unused = JourneyAtlas.builder("files", "files").journeys(distinct(files)).build();
    } catch (InvalidJourneyException invalid) {
      invalid.problems().forEach(problem -> rules.add(problem, files));
    }
    return rules;
  }

  /**
   * The journeys by different ids. Those of diagrams only by their ids, which others may link to:
   * their personas are names.
   */
  private static List<Journey> distinct(List<JourneyFile> files) {
    ImmutableList.Builder<Journey> journeys = ImmutableList.builder();
    ListMultimap<String, Key> seen = ArrayListMultimap.create();
    for (boolean ofDiagrams : new boolean[] {false, true}) {
      for (JourneyFile file : files) {
        for (Content content : file.journeys()) {
          if (content.diagram().isPresent() == ofDiagrams) {
            Journey journey = content.journey();
            Key key = Key.of(journey);
            if (seen.get(key.id()).stream().noneMatch(key::clashesWith)) {
              seen.put(key.id(), key);
              journeys.add(
                  ofDiagrams ? Journey.builder(journey.id(), journey.name()).build() : journey);
            }
          }
        }
      }
    }
    return journeys.build();
  }

  private void twice(List<JourneyFile> files) {
    ListMultimap<String, Placed> byId = ArrayListMultimap.create();
    for (JourneyFile file : files) {
      for (Content content : file.journeys()) {
        if (content.diagram().isEmpty()) {
          byId.put(content.journey().id(), new Placed(file, content));
        }
      }
    }
    for (Placed one : byId.values()) {
      byId.get(one.journey().id()).stream()
          .filter(other -> !other.file().path().equals(one.file().path()))
          .filter(other -> Key.of(one.journey()).clashesWith(Key.of(other.journey())))
          .findFirst()
          .ifPresent(
              other ->
                  add(
                      one.journey(),
                      new Problem(Rule.ID_TWICE, ElementPath.journey(), TWICE, other.toString())));
    }
  }

  private void add(Journey journey, Problem problem) {
    problems.computeIfAbsent(journey, unseen -> new LinkedHashSet<>()).add(problem);
  }

  private void links(List<JourneyFile> files) {
    Set<String> ids = new TreeSet<>();
    files.forEach(file -> file.journeys().forEach(each -> ids.add(each.journey().id())));
    for (JourneyFile file : files) {
      for (Content content : file.journeys()) {
        Journey journey = content.journey();
        for (String next : journey.leadsTo()) {
          link(journey, next, ElementPath.journey().attribute("leadsTo"), ids, LEADS_NOWHERE);
        }
        for (Phase phase : journey.phases()) {
          details(journey, phase, phase.heading(), ids);
          for (Touchpoint touchpoint : phase.touchpoints()) {
            details(journey, phase, touchpoint, ids);
          }
        }
      }
    }
  }

  private void details(Journey from, Phase phase, ExperienceElement element, Set<String> ids) {
    for (String detail : element.drillsDownTo()) {
      ElementPath path =
          element instanceof Touchpoint
              ? ElementPath.touchpoint(phase.id(), element.id())
              : ElementPath.phase(phase.id());
      link(from, detail, path.attribute("drillsDownTo"), ids, DETAILS_NOWHERE);
    }
  }

  private void link(Journey from, String to, ElementPath path, Set<String> ids, Text message) {
    if (!ids.contains(to)) {
      Text text =
          Listing.filled(message, Map.of("id", Quotation.quoted(to), "known", Listing.someOf(ids)));
      add(from, new Problem(Rule.LINK_UNKNOWN, path, PROBLEM, text));
    }
  }

  private void add(StructuralProblem problem, List<JourneyFile> files) {
    Optional<Rule> rule =
        switch (problem.kind()) {
          case NO_TREE -> Optional.of(Rule.NO_TREE);
          case CONFLICT -> Optional.of(Rule.PERSONA_DIFFERS);
          default -> Optional.empty(); // a missing brand may be that of an atlas
        };
    if (rule.isEmpty()) {
      return;
    }
    for (JourneyFile file : files) {
      for (Content content : file.journeys()) {
        Key key = Key.of(content.journey());
        if (content.diagram().isEmpty()
            && problem.journeyId().equals(Optional.of(key.id()))
            && (problem.journeyState().isEmpty() || problem.journeyState().equals(key.state()))) {
          add(content.journey(), new Problem(rule.get(), problem.path(), PROBLEM, problem.text()));
        }
      }
    }
  }

  /** Returns the rules, which find something in the very journeys that were looked at. */
  ValidatorProvider rules() {
    ImmutableList.Builder<JourneyValidator<?>> validators = ImmutableList.builder();
    for (Rule rule : Rule.values()) {
      validators.add(
          JourneyValidator.forJourneys(rule.id)
              .severity(rule.severity)
              .summary(rule.summary)
              .source(Source.LIBRARY_DEFAULT)
              .check((journey, context) -> report(rule, journey, context)));
    }
    ImmutableList<JourneyValidator<?>> all = validators.build();
    return () -> all;
  }

  private void report(Rule rule, Journey journey, ValidationContext context) {
    for (Problem problem : problems.getOrDefault(journey, Set.of())) {
      ElementPath element = problem.path().element();
      if (problem.rule() != rule || journey.element(element).isEmpty()) {
        continue;
      }
      FindingDraft draft = context.report(problem.template());
      if (rule == Rule.ID_TWICE) {
        draft.with("id", '"' + journey.id() + '"').with("file", problem.value());
      } else {
        draft.with("problem", problem.value());
      }
      if (!element.equals(ElementPath.journey())) {
        draft.about(journey.element(element).orElseThrow());
      }
      problem.path().attribute().ifPresent(draft::attribute);
    }
  }
}
