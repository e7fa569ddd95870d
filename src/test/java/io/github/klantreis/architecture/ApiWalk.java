package io.github.klantreis.architecture;

import com.google.common.primitives.Primitives;
import com.tngtech.archunit.core.domain.JavaClass;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.BaseStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Instances of the public types, found by calling what gives them: a walk that starts from a few
 * values and goes on until nothing new comes.
 */
final class ApiWalk {
  private static final Object[] OF_THE_JDK = {
    "a",
    1,
    1L,
    0.5,
    true,
    'a',
    Locale.GERMAN,
    Duration.ofDays(1),
    Instant.EPOCH,
    LocalDate.EPOCH,
    Period.ofDays(1),
    ZoneOffset.UTC,
    ChronoUnit.DAYS,
    URI.create("https://example.org/"),
    StandardCharsets.UTF_8,
    new Properties(),
    new ByteArrayOutputStream(),
    new ByteArrayInputStream(new byte[0]),
    new StringReader(""),
    new StringWriter(),
    List.of(),
    Set.of(),
    Map.of(),
    Optional.empty(),
    OptionalInt.empty(),
    OptionalDouble.empty(),
    ZonedDateTime.ofInstant(Instant.EPOCH, ZoneOffset.UTC),
    DateTimeFormatter.ISO_INSTANT,
    Pattern.compile("a"),
    ApiWalk.class.getClassLoader(),
    ModuleLayer.boot()
  };

  private final List<Class<?>> types;
  private final Map<Class<?>, Object> found = new LinkedHashMap<>();
  private final Path nowhere;

  /** Walks from the values; files are written in the directory, if any. */
  ApiWalk(Path directory, Object... values) {
    this.nowhere = directory.resolve("nowhere");
    this.types =
        MainCode.CLASSES.stream()
            .filter(ArchitectureTest::isApi)
            .map(JavaClass::reflect)
            .sorted(Comparator.comparing(Class::getName))
            .toList();
    for (Object value : values) {
      keep(value);
    }
    types.forEach(this::keepConstants);
    int before;
    do {
      before = found.size();
      executables().filter(this::givesMore).forEach(this::call);
    } while (found.size() > before);
  }

  /** Public constructors and methods, by type. */
  Stream<Executable> executables() {
    return types.stream().flatMap(ApiWalk::executables);
  }

  private static Stream<Executable> executables(Class<?> type) {
    Stream<Method> methods =
        Arrays.stream(type.getMethods())
            .filter(method -> isDeclaredHere(type, method) && !method.isBridge());
    return Stream.concat(methods, Arrays.stream(type.getConstructors()))
        .filter(executable -> !executable.isSynthetic() && isUsable(executable))
        .sorted(Comparator.comparing(Executable::toGenericString));
  }

  /** Also what a public type has of one that is not public. */
  private static boolean isDeclaredHere(Class<?> type, Method method) {
    Class<?> declaring = method.getDeclaringClass();
    return declaring.equals(type)
        || (declaring.getName().startsWith(ArchitectureTest.ROOT)
            && !Modifier.isPublic(declaring.getModifiers()));
  }

  /** What only callers implement answers as they like; the program is no method to call. */
  private static boolean isUsable(Executable executable) {
    Class<?> declaring = executable.getDeclaringClass();
    int modifiers = executable.getModifiers();
    if (executable instanceof Constructor) {
      return !Modifier.isAbstract(declaring.getModifiers());
    }
    return !(Modifier.isAbstract(modifiers)
            && declaring.isAnnotationPresent(FunctionalInterface.class))
        && !(Modifier.isStatic(modifiers) && executable.getName().equals("main"))
        && !(declaring.isEnum() && executable.getName().equals("valueOf"));
  }

  /** What to call it on, empty where the walk met no such thing. */
  Optional<Object> receiver(Executable executable) {
    return Optional.ofNullable(instanceOrNull(executable.getDeclaringClass()));
  }

  /** A value for each parameter, empty where the walk met none for one of them. */
  Optional<Object[]> arguments(Executable executable) {
    Object[] arguments =
        Arrays.stream(executable.getParameterTypes()).map(this::sampleOrNull).toArray();
    return Arrays.asList(arguments).contains(null) ? Optional.empty() : Optional.of(arguments);
  }

  static Object invoke(Executable executable, @Nullable Object receiver, Object[] arguments)
      throws InvocationTargetException, ReflectiveOperationException {
    if (executable instanceof Constructor<?> constructor) {
      return constructor.newInstance(arguments);
    }
    executable.setAccessible(true);
    return ((Method) executable).invoke(receiver, arguments);
  }

  static boolean isStatic(Executable executable) {
    return executable instanceof Constructor || Modifier.isStatic(executable.getModifiers());
  }

  private boolean givesMore(Executable executable) {
    Type given =
        executable instanceof Method method
            ? method.getGenericReturnType()
            : executable.getDeclaringClass();
    return givesMore(given)
        || Arrays.stream(executable.getGenericParameterTypes())
            .anyMatch(type -> type instanceof ParameterizedType && givesMore(type));
  }

  private boolean givesMore(Type given) {
    if (given instanceof ParameterizedType of) {
      return givesMore(of.getRawType())
          || Arrays.stream(of.getActualTypeArguments()).anyMatch(this::givesMore);
    }
    if (given instanceof WildcardType some) {
      return Stream.of(some.getUpperBounds(), some.getLowerBounds())
          .flatMap(Arrays::stream)
          .anyMatch(this::givesMore);
    }
    return given instanceof Class<?> type && types.contains(type) && instanceOrNull(type) == null;
  }

  private void call(Executable executable) {
    Optional<Object[]> arguments = arguments(executable);
    Optional<Object> receiver = receiver(executable);
    if (arguments.isPresent() && (isStatic(executable) || receiver.isPresent())) {
      try {
        keep(invoke(executable, receiver.orElse(null), arguments.get()));
      } catch (ReflectiveOperationException | AssertionError refused) {
        // another one may give it
      }
    }
  }

  private void keepConstants(Class<?> type) {
    for (Field field : type.getFields()) {
      if (Modifier.isStatic(field.getModifiers())) {
        try {
          keep(field.get(null));
        } catch (IllegalAccessException impossible) {
          throw new IllegalStateException(impossible);
        }
      }
    }
  }

  private void keep(@Nullable Object value) {
    if (value instanceof Optional<?> optional) {
      optional.ifPresent(this::keep);
    } else if (value instanceof BaseStream<?, ?> stream) {
      stream.iterator().forEachRemaining(this::keep);
    } else if (value instanceof Map<?, ?> map) {
      map.keySet().forEach(this::keep);
      map.values().forEach(this::keep);
    } else if (value instanceof Collection<?> several) {
      several.forEach(this::keep);
    } else if (value != null && value.getClass().getName().startsWith(ArchitectureTest.ROOT)) {
      found.putIfAbsent(value.getClass(), value);
    }
  }

  private @Nullable Object instanceOrNull(Class<?> type) {
    Object same = found.get(type);
    return same != null
        ? same
        : found.values().stream().filter(type::isInstance).findFirst().orElse(null);
  }

  private @Nullable Object sampleOrNull(Class<?> type) {
    Class<?> wrapped = Primitives.wrap(type);
    if (type.isArray()) {
      return Array.newInstance(type.getComponentType(), 0);
    }
    if (type == Path.class) {
      return nowhere;
    }
    if (type == Class.class) {
      return String.class;
    }
    Object known = instanceOrNull(type);
    if (known != null) {
      return known;
    }
    Optional<Object> ofTheJdk = Arrays.stream(OF_THE_JDK).filter(wrapped::isInstance).findFirst();
    if (ofTheJdk.isPresent()) {
      return ofTheJdk.get();
    }
    if (type.isEnum()) {
      return type.getEnumConstants()[0];
    }
    return type.isInterface() && !type.isSealed() ? standIn(type) : null;
  }

  private Object standIn(Class<?> type) {
    return Proxy.newProxyInstance(
        ApiWalk.class.getClassLoader(),
        new Class<?>[] {type},
        (self, method, arguments) -> {
          Stream.ofNullable(arguments).flatMap(Arrays::stream).forEach(this::keep);
          if (method.getReturnType() == int.class) {
            return 1;
          }
          return method.getReturnType() == boolean.class ? false : null;
        });
  }
}
