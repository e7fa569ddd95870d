package io.github.klantreis.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Null is refused where it is given, by the name of what was null. */
final class NullArgumentsTest {
  private static final Map<Class<?>, Object> ZEROS =
      Map.of(int.class, 0, long.class, 0L, double.class, 0.0, boolean.class, false);

  /** The first component is enough: with values for it, tests of the records try the others. */
  @Test
  void everyPublicRecordRefusesNullByName() throws ReflectiveOperationException {
    Map<String, String> wrong = new TreeMap<>();
    for (JavaClass type : MainCode.CLASSES) {
      if (ArchitectureTest.isApi(type) && type.isRecord()) {
        Class<?> record = type.reflect();
        Optional<String> first =
            Arrays.stream(record.getRecordComponents())
                .filter(component -> !component.getType().isPrimitive() && !isNullable(component))
                .map(RecordComponent::getName)
                .findFirst();
        String refused = first.isPresent() ? refused(record) : "";
        if (first.isPresent() && !refused.equals(first.get())) {
          wrong.put(record.getName(), refused);
        }
      }
    }
    assertThat(wrong).as("what records of nulls are refused for").isEmpty();
  }

  private static boolean isNullable(RecordComponent component) {
    return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
  }

  private static String refused(Class<?> record) throws ReflectiveOperationException {
    Class<?>[] types =
        Arrays.stream(record.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    Constructor<?> canonical = record.getDeclaredConstructor(types);
    try {
      Object accepted = canonical.newInstance(Arrays.stream(types).map(ZEROS::get).toArray());
      return "accepted: " + accepted.getClass();
    } catch (InvocationTargetException refused) {
      return String.valueOf(refused.getCause().getMessage());
    }
  }
}
