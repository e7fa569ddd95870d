package io.github.klantreis.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.klantreis.part.AffinityGroup;
import io.github.klantreis.part.Brand;
import io.github.klantreis.part.ConsiderationSet;
import io.github.klantreis.part.EmpathyMap;
import io.github.klantreis.part.Evidence;
import io.github.klantreis.part.Message;
import io.github.klantreis.part.Metric;
import io.github.klantreis.part.Need;
import io.github.klantreis.part.NextStep;
import io.github.klantreis.part.ServiceBlueprint;
import io.github.klantreis.part.TimeInterval;
import io.github.klantreis.phase.PhaseKind;
import io.github.klantreis.phase.PhaseModel;
import io.github.klantreis.phase.PhaseModels;
import io.github.klantreis.term.Channel;
import io.github.klantreis.vocabulary.NoBean;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A new attribute must not be forgotten by the random journeys: all tests of properties rest on
 * them.
 */
final class RandomJourneysTest {
  private static final Set<String> ROOMS =
      Set.of("io.github.klantreis.model", "io.github.klantreis.part", "io.github.klantreis.term");

  private static final int MANY = 200;

  /** All types whose accessors are to be seen: the elements, and what they are made of. */
  private static final List<Class<?>> TYPES =
      List.of(
          JourneyHeading.class,
          PhaseHeading.class,
          Touchpoint.class,
          MarketingAction.class,
          Persona.class,
          Actor.class,
          LoyaltyLoop.class,
          AffinityGroup.class,
          Brand.class,
          ConsiderationSet.class,
          EmpathyMap.class,
          Evidence.class,
          Message.class,
          Metric.class,
          Need.class,
          NextStep.class,
          ServiceBlueprint.class,
          TimeInterval.class);

  private static final String WALKED_OR_DERIVED =
      "heading|personas|actors|phases|touchpoints|actions|loyaltyLoops"
          + "|toBuilder|walk|routes|workshop";

  private static final Map<Class<?>, List<Method>> ACCESSORS = new HashMap<>();
  private static final Map<Class<?>, List<Method>> READABLE = new HashMap<>();

  private final Set<String> missing = new TreeSet<>();

  @Test
  void everyAccessorOfEveryElementSaysSomethingInSomeJourney() {
    TYPES.forEach(type -> accessors(type).forEach(accessor -> missing.add(name(type, accessor))));
    assertThat(missing).hasSizeGreaterThan(150);

    RandomJourneys.seeded(1)
        .next(MANY)
        .forEach(journey -> journey.walk().forEach(located -> see(located.element())));

    assertThat(missing).as("attributes that no random journey has").isEmpty();
  }

  @Test
  void everyConstantOfEveryEnumOccurs() {
    Set<Object> seen = new HashSet<>();
    RandomJourneys.seeded(2)
        .next(MANY)
        .forEach(journey -> journey.walk().forEach(located -> constants(located.element(), seen)));

    Set<Class<?>> enums =
        seen.stream()
            .map(constant -> ((Enum<?>) constant).getDeclaringClass())
            .collect(Collectors.toSet());
    assertThat(enums).hasSizeGreaterThan(20);
    enums.forEach(type -> assertThat(seen).contains(type.getEnumConstants()));
  }

  @Test
  void journeysComeInAllShapes() {
    List<Journey> journeys = RandomJourneys.seeded(3).next(MANY).toList();

    assertThat(journeys).extracting(Journey::phaseModel).containsAll(PhaseModels.all());
    assertThat(journeys)
        .anyMatch(journey -> !PhaseModels.all().contains(journey.phaseModel()))
        .anyMatch(journey -> journey.phases().isEmpty())
        .anyMatch(journey -> journey.phases().stream().anyMatch(p -> p.touchpoints().isEmpty()))
        .anyMatch(RandomJourneysTest::hasAKindTwice)
        .anyMatch(journey -> journey.touchpoints().anyMatch(t -> t.actions().size() > 1))
        .anyMatch(journey -> journey.loyaltyLoops().size() > 1)
        .anyMatch(
            journey ->
                journey
                    .touchpoints()
                    .flatMap(t -> t.channels().stream())
                    .anyMatch(channel -> !Channel.standard().terms().contains(channel)))
        .anyMatch(journey -> journey.toString().contains("${7*7}"));
  }

  @Test
  void theSameSeedGivesTheSameJourneys() {
    assertThat(RandomJourneys.seeded(4).next(20))
        .containsExactlyElementsOf(RandomJourneys.seeded(4).next(20).toList());
    assertThat(RandomJourneys.seeded(4).next()).isNotEqualTo(RandomJourneys.seeded(5).next());
  }

  @Test
  void sizeAndModelAreAsAsked() {
    for (PhaseModel model : PhaseModels.all()) {
      for (int size : new int[] {0, 1, 7, 200}) {
        Journey journey = RandomJourneys.seeded(size).ofSize(size).withModel(model).next();
        assertThat(journey.touchpoints()).hasSize(size);
        assertThat(journey.phaseModel()).isEqualTo(model);
      }
    }
  }

  private static boolean hasAKindTwice(Journey journey) {
    List<PhaseKind> kinds = journey.phases().stream().map(Phase::kind).toList();
    return kinds.size() > new HashSet<>(kinds).size();
  }

  private void see(Object value) {
    for (Class<?> type : TYPES) {
      if (type.isInstance(value)) {
        for (Method accessor : ACCESSORS.computeIfAbsent(type, t -> accessors(t).toList())) {
          Object said = said(accessor, value);
          if (saysSomething(said)) {
            missing.remove(name(type, accessor));
            parts(said).forEach(this::see);
          }
        }
      }
    }
  }

  private static void constants(Object value, Set<Object> seen) {
    if (value instanceof Enum<?> constant
        && ROOMS.contains(constant.getDeclaringClass().getPackageName())) {
      seen.add(constant);
    } else if (ROOMS.contains(value.getClass().getPackageName())) {
      READABLE.computeIfAbsent(value.getClass(), RandomJourneysTest::readable).stream()
          .flatMap(method -> parts(said(method, value)))
          .forEach(part -> constants(part, seen));
    }
  }

  private static List<Method> readable(Class<?> type) {
    return Stream.of(type.getMethods())
        .filter(method -> method.getParameterCount() == 0)
        .filter(method -> method.getDeclaringClass() != Object.class)
        .filter(method -> method.getDeclaringClass() != NoBean.class)
        .filter(method -> !Modifier.isStatic(method.getModifiers()))
        .filter(method -> !method.getName().matches(WALKED_OR_DERIVED))
        .toList();
  }

  private static Stream<?> parts(Object said) {
    if (said instanceof Optional<?> optional) {
      return optional.stream();
    }
    if (said instanceof Collection<?> collection) {
      return collection.stream();
    }
    if (said instanceof Map<?, ?> map) {
      return Stream.concat(map.keySet().stream(), map.values().stream());
    }
    return Stream.of(said);
  }

  private static boolean saysSomething(Object said) {
    if (said instanceof OptionalDouble number) {
      return number.isPresent();
    }
    return said instanceof Boolean truth ? truth : parts(said).findAny().isPresent();
  }

  private static Object said(Method accessor, Object value) {
    try {
      accessor.setAccessible(true);
      return accessor.invoke(value);
    } catch (ReflectiveOperationException wrong) {
      throw new LinkageError(accessor.toString(), wrong);
    }
  }

  private static Stream<Method> accessors(Class<?> type) {
    return Stream.of(type.getMethods())
        .filter(method -> Modifier.isAbstract(method.getModifiers()))
        .filter(method -> method.getParameterCount() == 0);
  }

  private static String name(Class<?> type, Method accessor) {
    return type.getSimpleName() + "." + accessor.getName();
  }
}
