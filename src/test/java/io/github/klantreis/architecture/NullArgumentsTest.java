package io.github.klantreis.architecture;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Null is refused where it is given, by the name of what was null: every public constructor and
 * method is called once for each of its parameters with null for that one.
 */
final class NullArgumentsTest {
  /** What answers with what its caller's own function makes of a null. */
  private static final Set<String> OF_CALLERS =
      Set.of(
          "JourneyValidator.check(JourneyElement,ValidationContext)", // checks of the caller
          "FieldValues.find(Attribute)", // values of the caller
          "FieldValues.get(Attribute)");

  private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]*");

  @TempDir private Path directory;

  @Test
  void everyPublicMethodRefusesNullByName() throws IOException, ReflectiveOperationException {
    ApiWalk walk = new ApiWalk(directory, ApiSeeds.values());
    Map<String, String> wrong = new TreeMap<>();
    Set<String> unmet = new TreeSet<>();
    for (Executable executable : callable(walk)) {
      Optional<Object[]> arguments = walk.arguments(executable);
      Optional<Object> receiver = walk.receiver(executable);
      if (arguments.isEmpty() || (receiver.isEmpty() && !ApiWalk.isStatic(executable))) {
        unmet.add(nameOf(executable));
        continue;
      }
      AnnotatedType[] parameters = executable.getAnnotatedParameterTypes();
      for (int i = 0; i < parameters.length; i++) {
        if (!mayBeNull(parameters[i])) {
          @Nullable Object[] given = arguments.get().clone();
          given[i] = null;
          int index = i;
          problem(executable, receiver.orElse(null), given)
              .ifPresent(problem -> wrong.put(nameOf(executable) + " " + index, problem));
        }
      }
    }
    assertThat(wrong).as("what null is answered with where no name is told").isEmpty();
    assertThat(unmet).as("what the walk met no receiver or argument for").isEmpty();
  }

  private static List<Executable> callable(ApiWalk walk) {
    return walk.executables()
        .filter(
            executable ->
                !executable.getName().equals("equals")
                    && !OF_CALLERS.contains(nameOf(executable))
                    && !Arrays.stream(executable.getAnnotatedParameterTypes())
                        .allMatch(NullArgumentsTest::mayBeNull))
        .toList();
  }

  private static String nameOf(Executable executable) {
    return Arrays.stream(executable.getParameterTypes())
        .map(Class::getSimpleName)
        .collect(
            joining(
                ",",
                executable.getDeclaringClass().getSimpleName() + "." + executable.getName() + "(",
                ")"));
  }

  private static boolean mayBeNull(AnnotatedType parameter) {
    return parameter.isAnnotationPresent(Nullable.class)
        || (parameter.getType() instanceof Class<?> type && type.isPrimitive());
  }

  /** Where something else is refused first, as the receiver's state is, null need not be told. */
  private static Optional<String> problem(
      Executable executable, @Nullable Object receiver, @Nullable Object[] arguments)
      throws ReflectiveOperationException {
    try {
      return Optional.of("accepted: " + ApiWalk.invoke(executable, receiver, arguments));
    } catch (InvocationTargetException refused) {
      Throwable cause = refused.getCause();
      String message = cause.getMessage();
      boolean isGood =
          message != null
              && (cause instanceof NullPointerException
                  ? NAME.matcher(message).matches()
                  : !message.contains("null"));
      return isGood ? Optional.empty() : Optional.of(String.valueOf(cause));
    }
  }
}
