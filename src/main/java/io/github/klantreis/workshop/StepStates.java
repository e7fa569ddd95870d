package io.github.klantreis.workshop;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import io.github.klantreis.model.ExperienceElement;
import io.github.klantreis.model.Idea;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.Located;
import io.github.klantreis.model.Persona;
import io.github.klantreis.model.PhaseHeading;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.part.AffinityGroup;
import io.github.klantreis.part.Branch;
import io.github.klantreis.part.EmpathyMap;
import io.github.klantreis.part.Evidence;
import io.github.klantreis.part.Evidenced;
import io.github.klantreis.term.EvidenceKind;
import io.github.klantreis.term.InteractionType;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Listing;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Finds the state of each step of the workshop for a journey; {@link WorkshopStep} states the
 * rules.
 */
final class StepStates {
  private static final Range<Integer> DIMENSIONS = Range.closed(3, 5);

  private static final Text GOAL =
      Text.en("the goal of the organisation").nl("het doel van de organisatie");
  private static final Text QUALITATIVE =
      Text.en("qualitative information").nl("kwalitatieve informatie");
  private static final Text QUANTITATIVE =
      Text.en("quantitative information").nl("kwantitatieve informatie");
  private static final Text TOUCHPOINTS = Text.en("touchpoints").nl("contactmomenten");
  private static final Text TOUCHPOINTS_IN =
      Text.en("touchpoints in {phases}").nl("contactmomenten in {phases}");
  private static final Text CHANNELS = Text.en("channels").nl("kanalen");
  private static final Text CHANNEL_OF =
      Text.en("the channel of {touchpoints}").nl("het kanaal van {touchpoints}");
  private static final Text PERSONA = Text.en("a persona").nl("een persona");
  private static final Text MAP_OF =
      Text.en("the empathy map of {personas}").nl("de empathiemap van {personas}");
  private static final Text QUADRANTS_OF =
      Text.en("{quadrants} in the empathy map of {persona}")
          .nl("{quadrants} in de empathiemap van {persona}");
  private static final Text SEES = Text.en("see").nl("ziet");
  private static final Text HEARS = Text.en("hear").nl("hoort");
  private static final Text SAYS_AND_DOES = Text.en("say & do").nl("zegt & doet");
  private static final Text THINKS_AND_FEELS = Text.en("think & feel").nl("denkt & voelt");
  private static final Text THREE_TO_FIVE =
      Text.en("three to five dimensions (now {count})").nl("drie tot vijf dimensies (nu {count})");
  private static final Text GROUPS =
      Text.en("ideas in labelled groups").nl("ideeën in groepen met een label");
  private static final Text GROUP_FOR = Text.en("a group for {ideas}").nl("een groep voor {ideas}");
  private static final Text LABEL_OF =
      Text.en("the label of the group with {ideas}").nl("het label van de groep met {ideas}");
  private static final Text INTERVAL = Text.en("the time interval").nl("het tijdsinterval");
  private static final Text EMOTIONS = Text.en("emotions").nl("emoties");
  private static final Text REVIEW =
      Text.en("the date of a review").nl("de datum van een controle");
  private static final Text AUDIENCE =
      Text.en("with whom it was shared").nl("met wie de {peopleJourney} is gedeeld");

  private final Journey journey;

  StepStates(Journey journey) {
    this.journey = journey;
  }

  StepProgress progress(WorkshopStep step) {
    return switch (step) {
      case DESCRIBE_GOALS -> goals();
      case COLLECT_INFORMATION -> information();
      case BRAINSTORM_CHANNELS_AND_TOUCHPOINTS -> channelsAndTouchpoints();
      case EMPATHY_MAP -> empathyMaps();
      case BRAINSTORM_WITH_DIMENSIONS -> dimensions();
      case AFFINITY_DIAGRAM -> affinityDiagram();
      case SKETCH_THE_JOURNEY -> sketch();
      case REFINE_AND_STYLE -> refinement();
      case SHARE_AND_USE -> sharing();
    };
  }

  private StepProgress goals() {
    boolean others =
        !journey.customerGoals().isEmpty()
            || !journey.successCriteria().isEmpty()
            || journey.phases().stream().anyMatch(phase -> !phase.goals().isEmpty());
    return new StepProgress(others, unless(isSaid(journey.goal().orElse("")), GOAL));
  }

  private StepProgress information() {
    Set<EvidenceKind> there =
        evidence()
            .map(Evidence::kind)
            .filter(kind -> kind != EvidenceKind.ASSUMPTION)
            .collect(ImmutableSet.toImmutableSet());
    List<Text> gaps =
        Stream.of(
                unless(there.contains(EvidenceKind.QUALITATIVE), QUALITATIVE),
                unless(there.contains(EvidenceKind.QUANTITATIVE), QUANTITATIVE))
            .flatMap(List::stream)
            .toList();
    return new StepProgress(!there.isEmpty(), gaps);
  }

  /** Returns the evidence of the journey and of all that is on it. */
  private Stream<Evidence> evidence() {
    Stream<Object> elements = journey.walk().map(Located::element);
    Stream<Branch> branches =
        journey.phases().stream()
            .flatMap(phase -> phase.branchings().stream())
            .flatMap(branching -> branching.branches().stream());
    return Stream.concat(elements, branches)
        .filter(Evidenced.class::isInstance)
        .flatMap(element -> ((Evidenced) element).evidence().stream());
  }

  private StepProgress channelsAndTouchpoints() {
    List<Touchpoint> touchpoints = journey.touchpoints().toList();
    if (touchpoints.isEmpty()) {
      return new StepProgress(false, List.of(TOUCHPOINTS, CHANNELS));
    }
    List<Text> emptyPhases =
        journey.phases().stream()
            .filter(phase -> phase.touchpoints().isEmpty())
            .map(StepStates::naming)
            .toList();
    List<String> placeless =
        touchpoints.stream().filter(StepStates::lacksChannel).map(Touchpoint::name).toList();
    ImmutableList.Builder<Text> gaps = ImmutableList.builder();
    if (!emptyPhases.isEmpty()) {
      gaps.add(filled(TOUCHPOINTS_IN, Map.of("phases", Listing.and(emptyPhases))));
    }
    if (!placeless.isEmpty()) {
      gaps.add(filled(CHANNEL_OF, Map.of("touchpoints", Listing.few(placeless))));
    }
    return new StepProgress(true, gaps.build());
  }

  /** Whether people are contacted at a touchpoint, and it is not said where. */
  private static boolean lacksChannel(Touchpoint touchpoint) {
    return touchpoint.channels().isEmpty()
        && touchpoint.interaction().filter(InteractionType.ACTIVITY::equals).isEmpty();
  }

  private StepProgress empathyMaps() {
    if (journey.personas().isEmpty()) {
      return new StepProgress(false, List.of(PERSONA));
    }
    List<String> without =
        journey.personas().stream()
            .filter(persona -> !hasNotes(persona))
            .map(Persona::name)
            .toList();
    ImmutableList.Builder<Text> gaps = ImmutableList.builder();
    if (!without.isEmpty()) {
      gaps.add(filled(MAP_OF, Map.of("personas", Listing.few(without))));
    }
    for (Persona persona : journey.personas()) {
      List<Text> open = persona.empathyMap().map(StepStates::openQuadrants).orElse(List.of());
      if (hasNotes(persona) && !open.isEmpty()) {
        gaps.add(
            filled(
                QUADRANTS_OF,
                Map.of(
                    "quadrants",
                    Listing.and(open),
                    "persona",
                    Listing.few(List.of(persona.name())))));
      }
    }
    return new StepProgress(without.size() < journey.personas().size(), gaps.build());
  }

  private static boolean hasNotes(Persona persona) {
    return persona
        .empathyMap()
        .filter(map -> !map.equals(EmpathyMap.builder().build()))
        .isPresent();
  }

  private static List<Text> openQuadrants(EmpathyMap map) {
    boolean saysAndDoes =
        anySaid(map.saysAndDoes()) || (anySaid(map.says()) && anySaid(map.does()));
    return Stream.of(
            unless(anySaid(map.sees()), SEES),
            unless(anySaid(map.hears()), HEARS),
            unless(saysAndDoes, SAYS_AND_DOES),
            unless(anySaid(map.thinksAndFeels()), THINKS_AND_FEELS))
        .flatMap(List::stream)
        .toList();
  }

  private StepProgress dimensions() {
    int count = journey.dimensions().size();
    return new StepProgress(
        count > 0,
        unless(DIMENSIONS.contains(count), filled(THREE_TO_FIVE, Map.of("count", count))));
  }

  private StepProgress affinityDiagram() {
    List<AffinityGroup> groups =
        journey.affinityGroups().stream().filter(group -> !group.ideas().isEmpty()).toList();
    Set<String> grouped =
        groups.stream()
            .flatMap(group -> group.ideas().stream())
            .collect(ImmutableSet.toImmutableSet());
    List<String> loose =
        journey.ideas().stream()
            .map(Idea::text)
            .filter(idea -> !grouped.contains(idea))
            .distinct()
            .toList();
    if (groups.isEmpty() && loose.isEmpty()) {
      return new StepProgress(false, List.of(GROUPS));
    }
    ImmutableList.Builder<Text> gaps = ImmutableList.builder();
    if (!loose.isEmpty()) {
      gaps.add(filled(GROUP_FOR, Map.of("ideas", Listing.few(loose))));
    }
    groups.stream()
        .filter(group -> !isSaid(group.label().orElse("")))
        .map(group -> filled(LABEL_OF, Map.of("ideas", Listing.few(group.ideas()))))
        .forEach(gaps::add);
    return new StepProgress(true, gaps.build());
  }

  private StepProgress sketch() {
    boolean touched = anyTouchpoint(touchpoint -> true);
    boolean channelled =
        anyTouchpoint(touchpoint -> !touchpoint.channels().isEmpty())
            || (touched && !anyTouchpoint(StepStates::lacksChannel));
    List<Text> gaps =
        Stream.of(
                unless(journey.horizon().isPresent(), INTERVAL),
                unless(touched, TOUCHPOINTS),
                unless(channelled, CHANNELS),
                unless(
                    anyTouchpoint(each -> isFelt(each) || !each.channelEmotions().isEmpty())
                        || journey.phases().stream().anyMatch(StepStates::isFelt),
                    EMOTIONS))
            .flatMap(List::stream)
            .toList();
    return new StepProgress(gaps.size() < 4, gaps);
  }

  private static boolean isFelt(ExperienceElement element) {
    return element.emotion().isPresent()
        || element.measuredEmotion().isPresent()
        || !element.participantEmotions().isEmpty()
        || !element.measuredParticipantEmotions().isEmpty();
  }

  private StepProgress refinement() {
    boolean pictured =
        !journey.pictures().isEmpty()
            || journey.phases().stream().anyMatch(phase -> !phase.pictures().isEmpty())
            || anyTouchpoint(touchpoint -> !touchpoint.pictures().isEmpty());
    return new StepProgress(pictured, unless(journey.reviewedOn().isPresent(), REVIEW));
  }

  private StepProgress sharing() {
    return new StepProgress(
        false, unless(anySaid(journey.sharedWith()), journey.people().fillIn(AUDIENCE)));
  }

  // ---- words ----

  private boolean anyTouchpoint(Predicate<Touchpoint> condition) {
    return journey.touchpoints().anyMatch(condition);
  }

  private static List<Text> unless(boolean there, Text gap) {
    return there ? List.of() : List.of(gap);
  }

  private static boolean anySaid(Collection<String> notes) {
    return notes.stream().anyMatch(StepStates::isSaid);
  }

  private static boolean isSaid(String text) {
    return !text.isBlank();
  }

  private static Text naming(PhaseHeading phase) {
    return phase.name().map(Text::en).orElse(phase.kind().label());
  }

  /** Returns the text with its values filled in, so that it can be used on its own. */
  private static Text filled(Text text, Map<String, ?> values) {
    return Text.en(text.get(Listing.ENGLISH, values)).nl(text.get(Listing.DUTCH, values));
  }
}
