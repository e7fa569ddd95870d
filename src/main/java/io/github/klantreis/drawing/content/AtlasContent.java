package io.github.klantreis.drawing.content;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.Multimaps;
import com.google.common.collect.SetMultimap;
import io.github.klantreis.atlas.BacklogItem;
import io.github.klantreis.atlas.DrillDown;
import io.github.klantreis.atlas.JourneyAtlas;
import io.github.klantreis.change.wording.JourneyWords;
import io.github.klantreis.drawing.wording.MapWords;
import io.github.klantreis.model.ExperienceElement;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.Opportunity;
import io.github.klantreis.part.Emotion;
import io.github.klantreis.term.JourneyState;
import io.github.klantreis.term.Progress;
import io.github.klantreis.validation.FindingGroup;
import io.github.klantreis.validation.Severity;
import io.github.klantreis.validation.ValidationReport;
import io.github.klantreis.vocabulary.Text;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a page of an atlas says: its journeys as a tree, the as-is and the to-be of one beside each
 * other, each followed by those that show it in detail.
 */
public final class AtlasContent {
  private static final int WORST = 3;

  public final JourneyAtlas atlas;
  public final ImmutableList<Row> rows;
  private final ImmutableMap<Journey, Integer> numbers;

  /**
   * One journey.
   *
   * @param journey the journey
   * @param number its number in the atlas, from 0
   * @param depth how many journeys are above it
   * @param details its drill-downs
   * @param next the journeys that it leads to
   * @param phases how many phases it has
   * @param touchpoints how many touchpoints it has
   * @param findings how many findings there are of each severity, what is the same at several
   *     places being one, as on the map; empty if it was not validated
   * @param worst where the emotion is lowest, if it is negative: the first few places
   * @param worstPlaces how many such places there are
   * @param openOpportunities how many opportunities are open
   */
  public record Row(
      Journey journey,
      int number,
      int depth,
      ImmutableList<DrillDown> details,
      ImmutableList<Journey> next,
      int phases,
      long touchpoints,
      Optional<ImmutableMap<Severity, Integer>> findings,
      ImmutableList<Felt> worst,
      int worstPlaces,
      int openOpportunities) {}

  /**
   * What somebody feels at a phase or touchpoint.
   *
   * @param element the phase or touchpoint
   * @param participant the id of whose emotion it is, or empty if it is that of all
   * @param origin whether it is stated, was measured, or both
   * @param emotion the emotion
   */
  public record Felt(
      ExperienceElement element, Optional<String> participant, Origin origin, Emotion emotion) {
    private Felt as(Origin other) {
      return new Felt(element, participant, other, emotion);
    }
  }

  /** How it is known what somebody feels. */
  public enum Origin {
    STATED,
    MEASURED,
    BOTH
  }

  private AtlasContent(JourneyAtlas atlas, Map<Journey, ValidationReport> reports) {
    this.atlas = atlas;
    Map<Journey, Integer> numberOf = new HashMap<>();
    atlas.journeys().forEach(journey -> numberOf.put(journey, numberOf.size()));
    numbers = ImmutableMap.copyOf(numberOf);
    rows = rows(reports);
  }

  public static AtlasContent of(JourneyAtlas atlas, Map<Journey, ValidationReport> reports) {
    return new AtlasContent(atlas, reports);
  }

  /** Returns the name of the brand under a label, and what the atlas states of the brand. */
  public Facts brand(Text label, MapWords words) {
    Facts facts = new Facts(words);
    OtherFacts others = new OtherFacts(words, JourneyWords.USUAL);
    atlas.brand().ifPresent(brand -> others.addTo(facts, label, brand));
    return facts;
  }

  /** Returns the number of a journey in the atlas, from 0. */
  public int numberOf(Journey journey) {
    return numbers.getOrDefault(journey, -1);
  }

  /** Returns the row of each journey; where the atlas has its as-is and its to-be, of its as-is. */
  public Stream<Row> eachOnce() {
    return rows.stream()
        .filter(row -> atlas.journey(row.journey.id()).filter(row.journey::equals).isPresent());
  }

  /** Whether the atlas has both the as-is and the to-be of a journey. */
  public boolean hasAsIsAndToBe(Journey journey) {
    return atlas.journey(journey.id(), JourneyState.AS_IS).isPresent()
        && atlas.journey(journey.id(), JourneyState.TO_BE).isPresent();
  }

  /**
   * Returns how many opportunities of a journey are open: those on it, on its phases and at its
   * touchpoints that are neither done nor dismissed.
   */
  private static int openOpportunities(Journey journey) {
    return (int)
        journey
            .walk(Opportunity.class)
            .map(located -> journey.progressOf(located.element()))
            .filter(AtlasContent::isOpen)
            .count();
  }

  /** Returns how many lines of the backlog are open; one opportunity of several journeys is one. */
  public long openOpportunities() {
    return atlas.opportunities().stream()
        .map(BacklogItem::progress)
        .filter(AtlasContent::isOpen)
        .count();
  }

  private static boolean isOpen(Progress progress) {
    return progress != Progress.DONE && progress != Progress.DISMISSED;
  }

  // ---- the tree ----

  /** A journey with the journeys that are above it. */
  private record Node(String id, int depth) {}

  /** Without recursion, as the depth of an atlas is not limited. */
  private ImmutableList<Row> rows(Map<Journey, ValidationReport> reports) {
    SetMultimap<String, Journey> versions = LinkedHashMultimap.create();
    atlas.journeys().forEach(journey -> versions.put(journey.id(), journey));
    ImmutableList.Builder<Row> made = ImmutableList.builder();
    Deque<Node> rest = new ArrayDeque<>();
    push(atlas.roots().stream(), 0, rest);
    while (!rest.isEmpty()) {
      Node node = rest.pop();
      List<Row> same = new ArrayList<>();
      for (Journey journey : versions.get(node.id)) {
        same.add(row(journey, node.depth, Optional.ofNullable(reports.get(journey))));
      }
      made.addAll(same);
      push(
          same.stream().flatMap(row -> row.details.stream()).map(DrillDown::to),
          node.depth + 1,
          rest);
    }
    return made.build();
  }

  private static void push(Stream<Journey> journeys, int depth, Deque<Node> rest) {
    ImmutableSet<String> ids = journeys.map(Journey::id).collect(ImmutableSet.toImmutableSet());
    ids.asList().reverse().forEach(id -> rest.push(new Node(id, depth)));
  }

  private Row row(Journey journey, int depth, Optional<ValidationReport> report) {
    Set<Felt> worst = worst(journey);
    return new Row(
        journey,
        numberOf(journey),
        depth,
        ImmutableList.copyOf(atlas.drillDownsOf(journey)),
        ImmutableList.copyOf(atlas.successorsOf(journey)),
        journey.phases().size(),
        journey.touchpoints().count(),
        report.map(AtlasContent::bySeverity),
        worst.stream().limit(WORST).collect(ImmutableList.toImmutableList()),
        worst.size(),
        openOpportunities(journey));
  }

  private static ImmutableMap<Severity, Integer> bySeverity(ValidationReport report) {
    Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
    for (FindingGroup group : report.grouped()) {
      counts.merge(group.severity(), 1, Integer::sum);
    }
    return ImmutableMap.copyOf(counts);
  }

  /** Returns where the lowest emotion is felt, in the order of the journey. */
  private static Set<Felt> worst(Journey journey) {
    SetMultimap<Integer, Felt> byScore =
        Multimaps.newSetMultimap(new TreeMap<>(), LinkedHashSet::new);
    journey
        .walk(ExperienceElement.class)
        .flatMap(located -> emotions(located.element()))
        .forEach(felt -> byScore.put(felt.emotion.score(), felt));
    return byScore.keySet().stream()
        .findFirst()
        .filter(lowest -> lowest < 0)
        .map(lowest -> eachOnce(byScore.get(lowest)))
        .orElse(Set.of());
  }

  /** Returns as one what is stated and was measured alike. */
  private static Set<Felt> eachOnce(Set<Felt> all) {
    Set<Felt> once = new LinkedHashSet<>();
    for (Felt felt : all) {
      boolean isBoth =
          all.contains(felt.as(Origin.STATED)) && all.contains(felt.as(Origin.MEASURED));
      once.add(isBoth ? felt.as(Origin.BOTH) : felt);
    }
    return once;
  }

  private static Stream<Felt> emotions(ExperienceElement element) {
    return Stream.concat(
        emotions(element, Origin.STATED, element.emotion(), element.participantEmotions()),
        emotions(
            element,
            Origin.MEASURED,
            element.measuredEmotion(),
            element.measuredParticipantEmotions()));
  }

  private static Stream<Felt> emotions(
      ExperienceElement element, Origin origin, Optional<Emotion> ofAll, Map<String, Emotion> own) {
    return Stream.concat(
        ofAll.stream().map(emotion -> new Felt(element, Optional.empty(), origin, emotion)),
        own.entrySet().stream()
            .map(each -> new Felt(element, Optional.of(each.getKey()), origin, each.getValue())));
  }
}
