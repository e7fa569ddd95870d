package io.github.klantreis.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.klantreis.part.AffinityGroup;
import io.github.klantreis.part.Brand;
import io.github.klantreis.part.BrandBuilder;
import io.github.klantreis.part.ConsiderationSet;
import io.github.klantreis.part.ConsiderationSetBuilder;
import io.github.klantreis.part.EmpathyMap;
import io.github.klantreis.part.EmpathyMapBuilder;
import io.github.klantreis.part.Message;
import io.github.klantreis.part.MessageBuilder;
import io.github.klantreis.part.ServiceBlueprint;
import io.github.klantreis.part.ServiceBlueprintBuilder;
import io.github.klantreis.phase.CanonicalPhase;
import io.github.klantreis.term.ActionKind;
import io.github.klantreis.term.Channel;
import io.github.klantreis.term.ChannelKind;
import io.github.klantreis.term.Moment;
import io.github.klantreis.term.Ownership;
import io.github.klantreis.term.Side;
import io.github.klantreis.vocabulary.Text;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What all builders have in common, found by reflection: each attribute that is set is the one that
 * is read, after any number of rounds, and what was built stays as it is.
 */
final class BuilderTest {

  /**
   * A builder under test.
   *
   * @param type what it builds
   * @param start gives a new one
   * @param build makes the value, without any proof
   * @param again gives one that holds a value
   */
  private record Subject(
      Class<?> type,
      Supplier<?> start,
      Function<Object, Object> build,
      Function<Object, Object> again) {
    @Override
    public String toString() {
      return type.getSimpleName();
    }
  }

  static Stream<Subject> subjects() {
    return Stream.of(
        subject(
            Journey.class,
            () -> Journey.builder("id", "name"),
            JourneyBuilder::assemble,
            Journey::toBuilder),
        subject(
            Persona.class,
            () -> Persona.builder("id", "name"),
            PersonaBuilder::assemble,
            Persona::toBuilder),
        subject(
            Actor.class,
            () -> Actor.builder("id", "name", Side.CUSTOMER),
            ActorBuilder::assemble,
            Actor::toBuilder),
        subject(
            Phase.class,
            () -> Phase.builder(CanonicalPhase.USAGE),
            PhaseBuilder::assemble,
            Phase::toBuilder),
        subject(
            Touchpoint.class,
            () -> Touchpoint.builder("id", "name"),
            TouchpointBuilder::assemble,
            Touchpoint::toBuilder),
        subject(
            MarketingAction.class,
            () -> MarketingAction.builder("id", ActionKind.CALL),
            ActionBuilder::assemble,
            MarketingAction::toBuilder),
        subject(
            LoyaltyLoop.class,
            () -> LoyaltyLoop.builder("id", "from", "to"),
            LoyaltyLoopBuilder::assemble,
            LoyaltyLoop::toBuilder),
        subject(Message.class, Message::builder, MessageBuilder::build, Message::toBuilder),
        subject(
            EmpathyMap.class, EmpathyMap::builder, EmpathyMapBuilder::build, EmpathyMap::toBuilder),
        subject(
            ServiceBlueprint.class,
            ServiceBlueprint::builder,
            ServiceBlueprintBuilder::build,
            ServiceBlueprint::toBuilder),
        subject(
            ConsiderationSet.class,
            ConsiderationSet::builder,
            ConsiderationSetBuilder::build,
            ConsiderationSet::toBuilder),
        subject(Brand.class, () -> Brand.builder("name"), BrandBuilder::build, Brand::toBuilder));
  }

  private static <V, B> Subject subject(
      Class<V> type, Supplier<B> start, Function<B, V> build, Function<V, B> again) {
    @SuppressWarnings("unchecked") // each is only given what the others made
    Function<Object, Object> anyBuild = (Function<Object, Object>) (Function<?, ?>) build;
    @SuppressWarnings("unchecked")
    Function<Object, Object> anyAgain = (Function<Object, Object>) (Function<?, ?>) again;
    return new Subject(type, start, anyBuild, anyAgain);
  }

  @ParameterizedTest
  @MethodSource("subjects")
  void everyAttributeThatIsSetIsReadAgain(Subject subject) {
    // Several rounds, so that two attributes of one enum differ in at least one of them.
    for (int seed = 1; seed <= 5; seed++) {
      Object builder = subject.start().get();
      Map<Method, Object> said = sayAll(builder, subject.type(), seed);

      Object value = subject.build().apply(builder);
      reads(value, said);

      Object again = subject.build().apply(subject.again().apply(value));
      reads(again, said);
      assertThat(again).isEqualTo(value);
    }
  }

  @ParameterizedTest
  @MethodSource("subjects")
  void aValueThatDiffersInOneAttributeIsAnother(Subject subject) {
    Object builder = subject.start().get();
    sayAll(builder, subject.type(), 1);
    Object value = subject.build().apply(builder);
    for (Method accessor : accessors(subject.type())) {
      Object other = subject.again().apply(value);
      Method setter = setter(other.getClass(), accessor);
      call(setter, other, otherThan(call(accessor, value), setter.getGenericParameterTypes()[0]));
      assertThat(subject.build().apply(other)).as("%s", accessor).isNotEqualTo(value);
    }
  }

  @ParameterizedTest
  @MethodSource("subjects")
  void whatWasBuiltStaysAsItIsWhenTheBuilderGoesOn(Subject subject) {
    Object builder = subject.start().get();
    sayEverywhere(builder, 1);
    Object value = subject.build().apply(builder);
    Map<Method, Object> before = told(value, subject.type());

    sayEverywhere(builder, 50);

    assertThat(told(value, subject.type())).isEqualTo(before);
    assertThat(subject.build().apply(builder)).isNotEqualTo(value);
  }

  @ParameterizedTest
  @MethodSource("subjects")
  void aBuilderThatHoldsAValueDoesNotChangeIt(Subject subject) {
    Object builder = subject.start().get();
    sayEverywhere(builder, 1);
    Object value = subject.build().apply(builder);
    Map<Method, Object> before = told(value, subject.type());

    sayEverywhere(subject.again().apply(value), 50);

    assertThat(told(value, subject.type())).isEqualTo(before);
  }

  @ParameterizedTest
  @MethodSource("subjects")
  void collectionsOfCallersAreCopied(Subject subject) {
    for (Method accessor : accessors(subject.type())) {
      Object builder = subject.start().get();
      Method setter = setter(builder.getClass(), accessor);
      Object sample = Samples.of(setter.getGenericParameterTypes()[0], 1);
      if (sample instanceof Collection<?> collection) {
        List<Object> mine = new ArrayList<>(collection);
        call(setter, builder, mine);
        mine.clear();
        assertThat(size(subject, builder, accessor)).as("%s", accessor).isEqualTo(2);
      } else if (sample instanceof Map<?, ?> map) {
        Map<Object, Object> mine = new LinkedHashMap<>(map);
        call(setter, builder, mine);
        mine.clear();
        assertThat(size(subject, builder, accessor)).as("%s", accessor).isEqualTo(2);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("subjects")
  void collectionsOfValuesCannotBeChanged(Subject subject) {
    Object builder = subject.start().get();
    sayAll(builder, subject.type(), 1);
    Object value = subject.build().apply(builder);
    told(value, subject.type())
        .values()
        .forEach(
            said -> {
              if (said instanceof Collection<?> collection) {
                assertThatThrownBy(collection::clear)
                    .isInstanceOf(UnsupportedOperationException.class);
              } else if (said instanceof Map<?, ?> map) {
                assertThatThrownBy(map::clear).isInstanceOf(UnsupportedOperationException.class);
              }
            });
  }

  @ParameterizedTest
  @MethodSource("subjects")
  void nullThrowsAtOnce(Subject subject) {
    for (Method method : sayable(subject.start().get().getClass())) {
      for (int i = 0; i < method.getParameterCount(); i++) {
        if (!method.getParameterTypes()[i].isPrimitive()) {
          Object[] arguments = samples(method, 1);
          arguments[i] = null;
          Object builder = subject.start().get();
          assertThatThrownBy(() -> method.invoke(builder, arguments))
              .as("%s with null at %s", method, i)
              .isInstanceOf(InvocationTargetException.class)
              .hasCauseInstanceOf(NullPointerException.class);
        }
      }
    }
  }

  @Test
  void factoriesCopyWhatCallersGiveThem() {
    List<String> mine = new ArrayList<>(List.of("a", "b"));
    AffinityGroup group = AffinityGroup.of("label", mine);
    AffinityGroup unlabelled = AffinityGroup.unlabelled(mine);
    Channel channel =
        Channel.of("c", ChannelKind.ONLINE, Ownership.OWNED, Text.en("channel"), mine);
    ActionKind kind = ActionKind.of("k", Text.en("kind"), mine);
    Moment moment = Moment.of("m", Text.en("moment"), mine);

    mine.clear();

    assertThat(group.ideas()).containsExactly("a", "b");
    assertThat(unlabelled.ideas()).containsExactly("a", "b");
    assertThat(channel.aliases()).containsExactly("a", "b");
    assertThat(kind.aliases()).containsExactly("a", "b");
    assertThat(moment.aliases()).containsExactly("a", "b");
  }

  private static Object otherThan(Object said, Type type) {
    return IntStream.range(10_000, 10_010)
        .mapToObj(number -> Samples.of(type, number))
        .filter(sample -> !sample.equals(said))
        .findFirst()
        .orElseThrow();
  }

  private static int size(Subject subject, Object builder, Method accessor) {
    Object said = call(accessor, subject.build().apply(builder));
    return said instanceof Map<?, ?> map ? map.size() : ((Collection<?>) said).size();
  }

  /** Sets each attribute to a value of its own. */
  private static Map<Method, Object> sayAll(Object builder, Class<?> type, long seed) {
    Chance chance = new Chance(seed, 1);
    Map<Method, Object> said = new LinkedHashMap<>();
    for (Method accessor : accessors(type)) {
      Method setter = setter(builder.getClass(), accessor);
      int number = 100 * said.size() + chance.below(90);
      Object sample = Samples.of(setter.getGenericParameterTypes()[0], number);
      call(setter, builder, sample);
      said.put(accessor, sample);
    }
    return said;
  }

  private static void reads(Object value, Map<Method, Object> said) {
    said.forEach(
        (accessor, sample) -> {
          Object read = call(accessor, value);
          if (read instanceof Set<?> set) {
            assertThat(new ArrayList<Object>(set))
                .as("%s", accessor)
                .containsExactlyInAnyOrderElementsOf((Collection<?>) sample);
          } else {
            assertThat(read).as("%s", accessor).isEqualTo(sample);
          }
        });
  }

  private static Map<Method, Object> told(Object value, Class<?> type) {
    return accessors(type).stream()
        .collect(Collectors.toMap(accessor -> accessor, accessor -> copy(call(accessor, value))));
  }

  private static Object copy(Object said) {
    return said instanceof List<?> list && list.getClass() == ArrayList.class
        ? new ArrayList<>(list)
        : said;
  }

  /** Calls all methods of a builder that add or replace, except those that take a lambda. */
  private static void sayEverywhere(Object builder, int number) {
    int next = number;
    for (Method method : sayable(builder.getClass())) {
      call(method, builder, samples(method, next++));
    }
  }

  private static Object[] samples(Method method, int number) {
    return IntStream.range(0, method.getParameterCount())
        .mapToObj(i -> Samples.of(method.getGenericParameterTypes()[i], number + i))
        .toArray();
  }

  /** In a fixed order: what replaces comes before what adds, or nothing would be left to grow. */
  private static List<Method> sayable(Class<?> builder) {
    return Stream.of(builder.getMethods())
        .filter(method -> method.getParameterCount() > 0)
        .filter(
            method ->
                ElementBuilder.class.isAssignableFrom(method.getReturnType())
                    || method.getReturnType() == builder)
        .filter(method -> !method.isBridge())
        .filter(method -> !List.of("set", "clear").contains(method.getName()))
        .filter(method -> !isForPhasesWithoutBranchings(method))
        .filter(
            method -> Arrays.stream(method.getParameterTypes()).noneMatch(BuilderTest::isLambda))
        .sorted(Comparator.comparing(BuilderTest::adds).thenComparing(Method::toGenericString))
        .toList();
  }

  private static boolean isForPhasesWithoutBranchings(Method method) {
    return method.getDeclaringClass() == PhaseBuilder.class
        && method.getName().equals("touchpoints")
        && method.getParameterCount() == 1;
  }

  private static boolean adds(Method method) {
    return Arrays.stream(method.getParameterTypes())
        .noneMatch(type -> type == Iterable.class || type == Map.class || type == Optional.class);
  }

  private static boolean isLambda(Class<?> type) {
    return type.getPackageName().equals("java.util.function");
  }

  /** All that a value tells of itself, except its id, which is given at the begin. */
  private static List<Method> accessors(Class<?> type) {
    Stream<Method> own = Stream.of(type.getMethods());
    if (type == Journey.class) {
      own =
          Stream.concat(
              Stream.of(JourneyHeading.class.getMethods()), named(type, "phases", "loyaltyLoops"));
    } else if (type == Phase.class) {
      // The steps are touchpoints and branchings.
      own =
          Stream.concat(
              Stream.of(PhaseHeading.class.getMethods())
                  .filter(method -> !method.getName().equals("branchings")),
              named(type, "steps"));
    }
    return own.filter(method -> method.getParameterCount() == 0)
        .filter(
            method ->
                Modifier.isAbstract(method.getModifiers())
                    || (method.getDeclaringClass() == type
                        && Collection.class.isAssignableFrom(method.getReturnType())))
        .filter(method -> !method.getName().equals("id"))
        .sorted(Comparator.comparing(Method::getName))
        .toList();
  }

  private static Stream<Method> named(Class<?> type, String... names) {
    return Stream.of(type.getMethods()).filter(method -> List.of(names).contains(method.getName()));
  }

  /** The method of the builder that replaces what an accessor tells. */
  private static Method setter(Class<?> builder, Method accessor) {
    Class<?> told = accessor.getReturnType();
    Class<?> taken = Collection.class.isAssignableFrom(told) ? Iterable.class : told;
    try {
      return builder.getMethod(accessor.getName(), taken);
    } catch (NoSuchMethodException missing) {
      throw new LinkageError(accessor + " has no setter", missing);
    }
  }

  private static Object call(Method method, Object on, Object... arguments) {
    try {
      method.setAccessible(true);
      return method.invoke(on, arguments);
    } catch (ReflectiveOperationException wrong) {
      throw new LinkageError(method + " with " + Arrays.toString(arguments), wrong);
    }
  }
}
