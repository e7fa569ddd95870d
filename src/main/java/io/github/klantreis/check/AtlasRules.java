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
import io.github.klantreis.model.StructuralProblem;
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
import java.nio.file.Path;
import java.util.HashSet;
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
              "de id {id} is ook die van een klantreis in {file}; elk bestand heeft een eigen id,"
                  + " behalve dat één de huidige en één de gewenste situatie mag tonen");
  private static final Text LEADS_NOWHERE =
      Text.en("it leads to the journey {id}, which is in none of the files; there are {known}")
          .nl(
              "deze leidt naar de klantreis {id}, die in geen van de bestanden staat; er zijn"
                  + " {known}");
  private static final Text DETAILS_NOWHERE =
      Text.en(
              "it drills down to the journey {id}, which is in none of the files; there are {known}")
          .nl(
              "de details zouden in de klantreis {id} staan, die in geen van de bestanden staat; er"
                  + " zijn {known}");
  private static final Text PROBLEM = Text.en("{problem}").nl("{problem}");

  private enum Rule {
    ID_TWICE(
        "atlas-id-twice",
        Severity.ERROR,
        Text.en("ids of journeys are unique over all files")
            .nl("ids van klantreizen zijn uniek over alle bestanden")),
    LINK_UNKNOWN(
        "atlas-link-unknown",
        Severity.ERROR,
        Text.en("links lead to journeys that exist")
            .nl("verwijzingen leiden naar klantreizen die bestaan")),
    NO_TREE(
        "atlas-drill-down",
        Severity.ERROR,
        Text.en("a journey shows the details of one phase or touchpoint")
            .nl("een klantreis toont de details van één fase of contactmoment")),
    PERSONA_DIFFERS(
        "atlas-persona-differs",
        Severity.WARNING,
        Text.en("a persona is the same in all journeys")
            .nl("een persona is in alle klantreizen dezelfde"));

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
  }

  private record Problem(Rule rule, ElementPath path, Text template, Object value, String file) {}

  private final ListMultimap<Key, Problem> problems = ArrayListMultimap.create();

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
    Set<Key> seen = new HashSet<>();
    for (boolean ofDiagrams : new boolean[] {false, true}) {
      for (JourneyFile file : files) {
        for (Content content : file.journeys()) {
          if (content.diagram().isPresent() == ofDiagrams) {
            Journey journey = content.journey();
            boolean isNew = isNew(Key.of(journey), seen);
            if (isNew) {
              seen.add(Key.of(journey));
              journeys.add(
                  ofDiagrams ? Journey.builder(journey.id(), journey.name()).build() : journey);
            }
          }
        }
      }
    }
    return journeys.build();
  }

  /** Whether no other journey has its id, but perhaps one in another state. */
  private static boolean isNew(Key key, Set<Key> seen) {
    return seen.stream().noneMatch(other -> clash(key, other));
  }

  private static boolean clash(Key one, Key other) {
    return one.id().equals(other.id())
        && (one.state().isEmpty() || other.state().isEmpty() || one.state().equals(other.state()));
  }

  private void twice(List<JourneyFile> files) {
    ListMultimap<String, JourneyFile> byId = ArrayListMultimap.create();
    files.stream()
        .filter(file -> file.isJson())
        .forEach(file -> file.journeys().forEach(each -> byId.put(each.journey().id(), file)));
    for (String id : byId.keySet()) {
      List<JourneyFile> namesakes = byId.get(id);
      for (JourneyFile file : namesakes) {
        Key key = Key.of(file.journeys().get(0).journey());
        for (JourneyFile other : namesakes) {
          if (!other.path().equals(file.path())
              && clash(key, Key.of(other.journeys().get(0).journey()))) {
            problems.put(
                key,
                new Problem(
                    Rule.ID_TWICE,
                    ElementPath.journey(),
                    TWICE,
                    file.path(),
                    CheckWords.name(other.path())
                        + ":"
                        + other
                            .journeys()
                            .get(0)
                            .places()
                            .of(ElementPath.journey())
                            .orElseThrow()));
            break;
          }
        }
      }
    }
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
        journey
            .walk(ExperienceElement.class)
            .forEach(
                located -> {
                  for (String detail : located.element().drillsDownTo()) {
                    ElementPath path = located.path().attribute("drillsDownTo");
                    link(journey, detail, path, ids, DETAILS_NOWHERE);
                  }
                });
      }
    }
  }

  private void link(Journey from, String to, ElementPath path, Set<String> ids, Text message) {
    if (!ids.contains(to)) {
      Text text =
          Listing.filled(message, Map.of("id", Quotation.quoted(to), "known", Listing.someOf(ids)));
      Problem problem = new Problem(Rule.LINK_UNKNOWN, path, PROBLEM, text, "");
      if (!problems.containsEntry(Key.of(from), problem)) {
        problems.put(Key.of(from), problem);
      }
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
          Problem added = new Problem(rule.get(), problem.path(), PROBLEM, problem.text(), "");
          if (!problems.containsEntry(key, added)) {
            problems.put(key, added);
          }
        }
      }
    }
  }

  /** Returns the rules for the journeys in a file. */
  ValidatorProvider rules(Path file) {
    ImmutableList.Builder<JourneyValidator<?>> validators = ImmutableList.builder();
    for (Rule rule : Rule.values()) {
      validators.add(
          JourneyValidator.forJourneys(rule.id)
              .severity(rule.severity)
              .summary(rule.summary)
              .source(Source.LIBRARY_DEFAULT)
              .check((journey, context) -> report(rule, file, journey, context)));
    }
    ImmutableList<JourneyValidator<?>> all = validators.build();
    return () -> all;
  }

  private void report(Rule rule, Path file, Journey journey, ValidationContext context) {
    for (Problem problem : problems.get(Key.of(journey))) {
      boolean isOfOther = rule == Rule.ID_TWICE && !problem.value().equals(file);
      if (problem.rule() != rule
          || isOfOther
          || journey.element(problem.path().element()).isEmpty()) {
        continue;
      }
      FindingDraft draft = context.report(problem.template());
      if (rule == Rule.ID_TWICE) {
        draft.with("id", '"' + journey.id() + '"').with("file", problem.file());
      } else {
        draft.with("problem", problem.value());
        ElementPath element = problem.path().element();
        if (!element.equals(ElementPath.journey())) {
          draft.about(journey.element(element).orElseThrow());
        }
        problem.path().attribute().ifPresent(draft::attribute);
      }
    }
  }
}
