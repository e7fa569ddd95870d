package io.github.klantreis.exchange.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.klantreis.atlas.JourneyAtlas;
import io.github.klantreis.change.JourneyDiff;
import io.github.klantreis.exchange.ClassesWithout;
import io.github.klantreis.merge.AtlasMerge;
import io.github.klantreis.merge.JourneyMerge;
import io.github.klantreis.model.Journey;
import io.github.klantreis.observation.JourneyStatistics;
import io.github.klantreis.observation.ObservationPlan;
import io.github.klantreis.observation.comparison.StatisticsComparison;
import io.github.klantreis.validation.Validators;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collector;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Jackson is optional: who has not added it is told so by whatever is called, again and again. */
final class WithoutJacksonTest {
  private final ClassLoader withoutJackson = new ClassesWithout("tools.jackson.");

  @Test
  void everyMethodTellsWhatIsMissing() throws ReflectiveOperationException {
    Class<?> type = withoutJackson.loadClass(JourneyJson.class.getName());
    List<Method> methods =
        Arrays.stream(type.getMethods())
            .filter(method -> Modifier.isStatic(method.getModifiers()))
            .filter(method -> !method.getName().equals("pointer"))
            .toList();
    assertThat(methods).hasSizeGreaterThan(12);
    for (int i = 0; i < 2; i++) {
      for (Method method : methods) {
        Object[] arguments = Stream.of(method.getParameterTypes()).map(this::argument).toArray();
        assertThatExceptionOfType(InvocationTargetException.class)
            .as("%s", method)
            .isThrownBy(() -> method.invoke(null, arguments))
            .havingCause()
            .isInstanceOf(IllegalStateException.class)
            .withMessageStartingWith(
                "to read and write JSON, put Jackson 3 (tools.jackson.core:jackson-databind) on the"
                    + " class path or module path");
      }
    }
  }

  @Test
  void noMethodOfTheClassMentionsJackson() throws ReflectiveOperationException {
    Class<?> type = withoutJackson.loadClass(JourneyJson.class.getName());
    assertThat(type.getDeclaredMethods()).isNotEmpty();
    assertThat(type.getDeclaredFields()).isEmpty();
  }

  @Test
  void pointersNeedNothing() throws ReflectiveOperationException {
    Class<?> type = withoutJackson.loadClass(JourneyJson.class.getName());
    Class<?> path = withoutJackson.loadClass("io.github.klantreis.model.ElementPath");
    Object journey = journey();
    assertThat(
            type.getMethod("pointer", journey.getClass(), path)
                .invoke(
                    null,
                    journey,
                    path.getMethod("parse", String.class).invoke(null, "journey/@name")))
        .isEqualTo("/name");
  }

  /** Of the classes that the loader knows, made there. */
  private Object argument(Class<?> type) {
    try {
      return switch (type.getSimpleName()) {
        case "String" -> "{}";
        case "byte[]" -> new byte[] {'{', '}'};
        case "InputStream" -> InputStream.nullInputStream();
        case "Reader" -> new StringReader("{}");
        case "OutputStream" -> new ByteArrayOutputStream();
        case "Writer" -> new StringWriter();
        case "Journey" -> journey();
        case "JourneyAtlas" ->
            loaded(JourneyAtlas.class)
                .getMethod("byPhase", loaded(Journey.class))
                .invoke(null, journey());
        case "Validators" -> loaded(Validators.class).getMethod("none").invoke(null);
        case "ValidationReport" -> {
          Object none = loaded(Validators.class).getMethod("none").invoke(null);
          yield none.getClass()
              .getMethod("validate", loaded(Journey.class))
              .invoke(none, journey());
        }
        case "JourneyDiff" ->
            loaded(JourneyDiff.class)
                .getMethod("between", loaded(Journey.class), loaded(Journey.class))
                .invoke(null, journey(), journey());
        case "JourneyMerge" ->
            loaded(JourneyMerge.class)
                .getMethod(
                    "of", loaded(Journey.class), loaded(Journey.class), loaded(Journey.class))
                .invoke(null, journey(), journey(), journey());
        case "AtlasMerge" -> {
          Class<?> atlas = loaded(JourneyAtlas.class);
          Object same = argument(atlas);
          yield loaded(AtlasMerge.class)
              .getMethod("of", atlas, atlas, atlas)
              .invoke(null, same, same, same);
        }
        case "JourneyStatistics" -> statistics();
        case "StatisticsComparison" ->
            loaded(StatisticsComparison.class)
                .getMethod("of", loaded(JourneyStatistics.class), loaded(JourneyStatistics.class))
                .invoke(null, statistics(), statistics());
        default -> {
          Class<?> figures = loaded(SmallFigures.class);
          Object journey = figures.getMethod("journey").invoke(null);
          yield figures
              .getMethod("of" + type.getSimpleName(), loaded(Journey.class))
              .invoke(null, journey);
        }
      };
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(type.toString(), e);
    }
  }

  private Object statistics() throws ReflectiveOperationException {
    Object plan =
        loaded(ObservationPlan.class)
            .getMethod("of", loaded(Journey.class))
            .invoke(null, journey());
    Object collector = plan.getClass().getMethod("statistics").invoke(plan);
    return Stream.class.getMethod("collect", Collector.class).invoke(Stream.of(), collector);
  }

  private Class<?> loaded(Class<?> type) throws ClassNotFoundException {
    return withoutJackson.loadClass(type.getName());
  }

  private Object journey() throws ReflectiveOperationException {
    Object builder =
        loaded(Journey.class)
            .getMethod("builder", String.class, String.class)
            .invoke(null, "j", "J");
    return builder.getClass().getMethod("build").invoke(builder);
  }
}
