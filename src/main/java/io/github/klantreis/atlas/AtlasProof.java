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
import io.github.klantreis.vocabulary.Term;
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
          "\""
              + atlas.id()
              + "\" is not an id of an atlas; allowed are "
              + Term.charactersOfIds()
              + (Term.isId(atlas.name()) ? ". Are id and name swapped?" : ""));
    }
    if (atlas.name().isBlank()) {
      report(
          null,
          ProblemKind.MISSING,
          ElementPath.journey().attribute("name"),
          "the name of the atlas is blank");
    }
    if (atlas.description().filter(String::isBlank).isPresent()) {
      report(
          null,
          ProblemKind.MISSING,
          ElementPath.journey().attribute("description"),
          "the description of the atlas is blank");
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
                    .forEach(each -> report(null, each.kind(), each.path(), each.message()));
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
                          ? Suggestions.unknown(
                              "value", value, "the brand of the atlas has the values", values)
                          : "it conveys "
                              + Quotation.quoted(value)
                              + ", but neither the journey nor the atlas has a brand");
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
        exists(journey, next, ElementPath.journey().attribute("leadsTo"), "it leads to");
      }
      journey
          .walk(ExperienceElement.class)
          .forEach(
              located -> {
                for (String detail : located.element().drillsDownTo()) {
                  ElementPath path = located.path().attribute("drillsDownTo");
                  exists(journey, detail, path, "it drills down to");
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
            "two journeys have the id "
                + Quotation.quoted(journey.id())
                + ": "
                + described(other)
                + " and "
                + described(journey)
                + "; ids are unique over the atlas, except that one journey may be as-is and one"
                + " to-be");
        break;
      }
    }
    before.add(journey);
  }

  private static boolean same(Journey one, Journey other) {
    return one.state().equals(other.state());
  }

  private static String described(Journey journey) {
    return Quotation.quoted(journey.name())
        + " ("
        + journey.state().map(state -> state.label().get(Listing.ENGLISH)).orElse("no state")
        + ")";
  }

  private void samePersona(Journey journey, Persona persona, Map<String, Journey> firstWith) {
    Journey first = firstWith.putIfAbsent(persona.id(), journey);
    if (first != null && !persona.equals(first.persona(persona.id()).orElseThrow())) {
      report(
          journey,
          ProblemKind.CONFLICT,
          ElementPath.journey().child(ElementKind.PERSONA, persona.id()),
          "the journey \""
              + first.id()
              + "\" describes the persona \""
              + persona.id()
              + "\" differently; a persona is the same in all journeys of an atlas");
    }
  }

  private void exists(Journey journey, String id, ElementPath path, String verb) {
    if (atlas.journey(id).isEmpty()) {
      report(
          journey,
          ProblemKind.DANGLING_REFERENCE,
          path,
          verb
              + " the journey \""
              + id
              + "\", which this atlas does not have; it has the journeys "
              + Listing.some(journeyIds.elementSet()));
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
            "the journey \""
                + way.to().id()
                + "\" already shows "
                + first.path()
                + " of the journey \""
                + first.from().id()
                + "\" in detail; a journey shows one phase or touchpoint");
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
        noTree(way, "it drills down in a circle: " + circle(path.keySet(), to));
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

  private void noTree(DrillDown way, String message) {
    report(way.from(), ProblemKind.NO_TREE, way.path().attribute("drillsDownTo"), message);
  }

  private void report(
      @Nullable Journey journey, ProblemKind kind, ElementPath path, String message) {
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
