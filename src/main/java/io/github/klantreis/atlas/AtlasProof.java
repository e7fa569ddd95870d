package io.github.klantreis.atlas;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multimaps;
import io.github.klantreis.model.ElementKind;
import io.github.klantreis.model.ElementPath;
import io.github.klantreis.model.ExperienceElement;
import io.github.klantreis.model.InvalidJourneyException;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.Persona;
import io.github.klantreis.model.ProblemKind;
import io.github.klantreis.model.StructuralProblem;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.part.Brand;
import io.github.klantreis.term.JourneyState;
import io.github.klantreis.vocabulary.Term;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Listing;
import io.github.klantreis.wording.Quotation;
import io.github.klantreis.wording.Suggestions;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks the structure of an atlas, whose journeys have been checked already. */
final class AtlasProof {
  private static final Text NO_ID =
      Text.en("{id} is not an id of an atlas; allowed are {allowed}")
          .nl("{id} is geen id van een atlas; toegestaan zijn {allowed}");
  private static final Text NO_ID_SWAPPED =
      Text.en("{id} is not an id of an atlas; allowed are {allowed}. Are id and name swapped?")
          .nl(
              "{id} is geen id van een atlas; toegestaan zijn {allowed}. Zijn id en naam"
                  + " verwisseld?");
  private static final Text NAME_BLANK =
      Text.en("the name of the atlas is blank").nl("de naam van de atlas is leeg");
  private static final Text DESCRIPTION_BLANK =
      Text.en("the description of the atlas is blank").nl("de beschrijving van de atlas is leeg");
  private static final Text VALUE = Text.en("value").nl("waarde");
  private static final Text BRAND_HAS =
      Text.en("the brand of the atlas has the values").nl("het merk van de atlas heeft de waarden");
  private static final Text NO_BRAND =
      Text.en("it conveys {value}, but neither the journey nor the atlas has a brand")
          .nl("het draagt {value} uit, maar de reis noch de atlas heeft een merk");
  private static final Text LEADS_TO =
      Text.en(
              "it leads to the journey {id}, which this atlas does not have; it has the"
                  + " journeys {known}")
          .nl(
              "die leidt naar de reis {id}, die niet in deze atlas staat; daarin staan de"
                  + " reizen {known}");
  private static final Text DRILLS_DOWN_TO =
      Text.en(
              "it drills down to the journey {id}, which this atlas does not have; it has the"
                  + " journeys {known}")
          .nl(
              "de details zouden in de reis {id} staan, die niet in deze atlas staat;"
                  + " daarin staan de reizen {known}");
  private static final Text TWO_JOURNEYS =
      Text.en(
              "two journeys have the id {id}: {one} and {other}; ids are unique over the atlas,"
                  + " except that one journey may be as-is and one to-be")
          .nl(
              "twee reizen hebben de id {id}: {one} en {other}; ids zijn uniek in de"
                  + " atlas, behalve dat één reis de huidige en één de gewenste"
                  + " situatie mag tonen");
  private static final Text DESCRIBED = Text.en("{name} ({state})").nl("{name} ({state})");
  private static final Text NO_STATE = Text.en("no state").nl("zonder situatie");
  private static final Text PERSONA_DIFFERS =
      Text.en(
              "the journey {journey} describes the persona {persona} differently; a persona is"
                  + " the same in all journeys of an atlas")
          .nl(
              "de reis {journey} beschrijft de persona {persona} anders; een persona is in"
                  + " alle reizen van een atlas dezelfde");
  private static final Text SHOWN_ALREADY =
      Text.en(
              "the journey {to} already shows {path} of the journey {from} in detail; a journey"
                  + " shows one phase or touchpoint")
          .nl(
              "de reis {to} toont al {path} van de reis {from} in detail; een"
                  + " reis toont één fase of contactmoment");
  private static final Text CIRCLE =
      Text.en("it drills down in a circle: {circle}")
          .nl("de details verwijzen in een kring: {circle}");

  private final JourneyAtlas atlas;
  private final ImmutableMultiset<String> journeyIds;
  private final List<StructuralProblem> problems = new ArrayList<>();

  private AtlasProof(JourneyAtlas atlas) {
    this.atlas = atlas;
    journeyIds =
        atlas.journeys().stream().map(Journey::id).collect(ImmutableMultiset.toImmutableMultiset());
  }

  static void of(JourneyAtlas atlas) {
    AtlasProof proof = new AtlasProof(atlas);
    proof.idAndName();
    proof.brand();
    proof.journeys();
    proof.tree();
    if (!proof.problems.isEmpty()) {
      throw new InvalidJourneyException(proof.problems);
    }
  }

  private void idAndName() {
    if (!Term.isId(atlas.id())) {
      report(
          null,
          ProblemKind.INVALID_ID,
          ElementPath.journey().attribute("id"),
          Listing.filled(
              Term.isId(atlas.name()) ? NO_ID_SWAPPED : NO_ID,
              Map.of("id", '"' + atlas.id() + '"', "allowed", Term.wordsForCharactersOfIds())));
    }
    if (atlas.name().isBlank()) {
      report(null, ProblemKind.MISSING, ElementPath.journey().attribute("name"), NAME_BLANK);
    }
    if (atlas.description().filter(String::isBlank).isPresent()) {
      report(
          null,
          ProblemKind.MISSING,
          ElementPath.journey().attribute("description"),
          DESCRIPTION_BLANK);
    }
  }

  /** Texts of the brand are checked as those of a journey's brand are. */
  private void brand() {
    atlas
        .brand()
        .ifPresent(
            brand -> {
              try {
                Journey.builder("brand", "brand").brand(brand).build();
              } catch (InvalidJourneyException invalid) {
                invalid
                    .problems()
                    .forEach(each -> report(null, each.kind(), each.path(), each.text()));
              }
            });
  }

  /** A journey with a brand of its own has been checked already. */
  private void conveys(Journey journey) {
    if (journey.brand().isPresent()) {
      return;
    }
    List<String> values = atlas.brand().map(Brand::values).orElse(ImmutableList.of());
    journey
        .walk(Touchpoint.class)
        .forEach(
            located -> {
              for (String value : located.element().conveys()) {
                if (!values.contains(value)) {
                  report(
                      journey,
                      ProblemKind.DANGLING_REFERENCE,
                      located.path().attribute("conveys"),
                      atlas.brand().isPresent()
                          ? Suggestions.unknown(VALUE, value, BRAND_HAS, values)
                          : Listing.filled(NO_BRAND, Map.of("value", Quotation.quoted(value))));
                }
              }
            });
  }

  private void journeys() {
    Map<String, Journey> firstWith = new HashMap<>();
    ListMultimap<String, Journey> namesakes = ArrayListMultimap.create();
    for (Journey journey : atlas.journeys()) {
      unique(journey, namesakes.get(journey.id()));
      conveys(journey);
      for (Persona persona : journey.personas()) {
        samePersona(journey, persona, firstWith);
      }
      for (String next : journey.leadsTo()) {
        exists(journey, next, ElementPath.journey().attribute("leadsTo"), LEADS_TO);
      }
      journey
          .walk(ExperienceElement.class)
          .forEach(
              located -> {
                for (String detail : located.element().drillsDownTo()) {
                  ElementPath path = located.path().attribute("drillsDownTo");
                  exists(journey, detail, path, DRILLS_DOWN_TO);
                }
              });
    }
  }

  /** Two journeys may have the same id only if one of them is as-is and the other one to-be. */
  private void unique(Journey journey, List<Journey> before) {
    for (Journey other : before) {
      if (other.state().isEmpty() || journey.state().isEmpty() || same(other, journey)) {
        report(
            journey,
            ProblemKind.DUPLICATE_ID,
            ElementPath.journey(),
            Listing.filled(
                TWO_JOURNEYS,
                Map.of(
                    "id",
                    Quotation.quoted(journey.id()),
                    "one",
                    described(other),
                    "other",
                    described(journey))));
        break;
      }
    }
    before.add(journey);
  }

  private static boolean same(Journey one, Journey other) {
    return one.state().equals(other.state());
  }

  private static Text described(Journey journey) {
    return Listing.filled(
        DESCRIBED,
        Map.of(
            "name",
            Quotation.quoted(journey.name()),
            "state",
            journey.state().map(JourneyState::label).orElse(NO_STATE)));
  }

  private void samePersona(Journey journey, Persona persona, Map<String, Journey> firstWith) {
    Journey first = firstWith.putIfAbsent(persona.id(), journey);
    if (first != null && !persona.equals(first.persona(persona.id()).orElseThrow())) {
      report(
          journey,
          ProblemKind.CONFLICT,
          ElementPath.journey().child(ElementKind.PERSONA, persona.id()),
          Listing.filled(
              PERSONA_DIFFERS,
              Map.of("journey", quoted(first.id()), "persona", quoted(persona.id()))));
    }
  }

  private void exists(Journey journey, String id, ElementPath path, Text message) {
    if (atlas.journey(id).isEmpty()) {
      report(
          journey,
          ProblemKind.DANGLING_REFERENCE,
          path,
          Listing.filled(
              message, Map.of("id", quoted(id), "known", Listing.someOf(journeyIds.elementSet()))));
    }
  }

  // ---- drilling down ----

  private void tree() {
    Set<DrillDown> circular = circles();
    Map<String, DrillDown> firsts = new HashMap<>();
    for (DrillDown way : atlas.drillDowns()) {
      DrillDown first = circular.contains(way) ? null : firsts.putIfAbsent(way.to().id(), way);
      if (first != null && !isOfTwin(first, way)) {
        noTree(
            way,
            Listing.filled(
                SHOWN_ALREADY,
                Map.of(
                    "to",
                    quoted(way.to().id()),
                    "path",
                    first.path(),
                    "from",
                    quoted(first.from().id()))));
      }
    }
  }

  /** The as-is and the to-be of one journey may show the same detail, each where it has it. */
  private static boolean isOfTwin(DrillDown first, DrillDown way) {
    return first.from().id().equals(way.from().id()) && !same(first.from(), way.from());
  }

  /** Returns the drill-downs that close a circle, and reports each. */
  private Set<DrillDown> circles() {
    ImmutableListMultimap<String, DrillDown> ways =
        Multimaps.index(atlas.drillDowns(), way -> way.from().id());
    Set<DrillDown> circular = new HashSet<>();
    Set<String> seen = new HashSet<>();
    for (Journey start : atlas.journeys()) {
      if (seen.add(start.id())) {
        descend(start.id(), ways, seen, circular);
      }
    }
    return circular;
  }

  /** Follows all drill-downs without recursion, as the depth of an atlas is not limited. */
  private void descend(
      String start,
      ImmutableListMultimap<String, DrillDown> ways,
      Set<String> seen,
      Set<DrillDown> circular) {
    Map<String, Iterator<DrillDown>> path = new LinkedHashMap<>();
    Deque<String> deepest = new ArrayDeque<>();
    path.put(start, ways.get(start).iterator());
    deepest.push(start);
    while (!deepest.isEmpty()) {
      Iterator<DrillDown> rest = path.getOrDefault(deepest.peek(), List.<DrillDown>of().iterator());
      if (!rest.hasNext()) {
        path.remove(deepest.pop());
        continue;
      }
      DrillDown way = rest.next();
      String to = way.to().id();
      if (path.containsKey(to)) {
        circular.add(way);
        noTree(way, Listing.filled(CIRCLE, Map.of("circle", circle(path.keySet(), to))));
      } else if (seen.add(to)) {
        path.put(to, ways.get(to).iterator());
        deepest.push(to);
      }
    }
  }

  private static String circle(Set<String> path, String closing) {
    List<String> ids = new ArrayList<>(path);
    List<String> circle = new ArrayList<>(ids.subList(ids.indexOf(closing), ids.size()));
    circle.add(closing);
    return String.join(" → ", circle);
  }

  private static String quoted(String id) {
    return '"' + id + '"';
  }

  private void noTree(DrillDown way, Text message) {
    report(way.from(), ProblemKind.NO_TREE, way.path().attribute("drillsDownTo"), message);
  }

  private void report(@Nullable Journey journey, ProblemKind kind, ElementPath path, Text message) {
    StructuralProblem problem = StructuralProblem.of(kind, path, message);
    if (journey != null) {
      problem = problem.withJourneyId(journey.id());
      if (journeyIds.count(journey.id()) > 1) {
        problem = journey.state().map(problem::withJourneyState).orElse(problem);
      }
    }
    problems.add(problem);
  }
}
