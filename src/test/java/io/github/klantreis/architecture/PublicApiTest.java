package io.github.klantreis.architecture;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import io.github.klantreis.validation.Golden;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * The public API is the one that is recorded, a line for each type and member. A change of it is
 * seen in review: a line that goes breaks somebody's code, a line that comes is for ever.
 */
final class PublicApiTest {
  @Test
  void thePublicApiIsTheRecordedOne() {
    Set<String> lines = new TreeSet<>();
    for (JavaClass type : MainCode.CLASSES) {
      if (ArchitectureTest.isApi(type)) {
        lines.add(line(type.reflect()));
        for (Member member : EveryMemberTest.membersOf(type.reflect())) {
          lines.add(line(type.reflect(), member));
        }
      }
    }
    Golden.assertHolds(
        "src/test/resources/api.txt", String.join("\n", lines) + "\n", PublicApiTest.class);
  }

  /** In Kotlin a name that is one of its hard keywords needs backticks. */
  @Test
  void noMemberIsCalledLikeAKeywordOfKotlin() {
    Set<String> keywords =
        Set.of("as", "fun", "in", "is", "object", "typealias", "typeof", "val", "var", "when");
    Set<String> members = new TreeSet<>();
    for (JavaClass type : MainCode.CLASSES) {
      if (ArchitectureTest.isApi(type)) {
        for (Member member : EveryMemberTest.membersOf(type.reflect())) {
          if (keywords.contains(member.getName())) {
            members.add(line(type.reflect(), member));
          }
        }
      }
    }
    assertThat(members).isEmpty();
  }

  /** What may still change is the same in the Javadoc of packages and in the README. */
  @Test
  void whatMayStillChangeIsMarked() throws IOException {
    Path root = Path.of("src/main/java", ArchitectureTest.ROOT.split("\\."));
    Set<String> marked = new TreeSet<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(each -> each.endsWith("package-info.java")).toList()) {
        if (Files.readString(file).contains("This package may still change before 1.0. ")) {
          marked.add(root.relativize(file.getParent()).toString().replace(File.separator, "."));
        }
      }
    }
    String readme = Files.readString(Path.of("README.md"));
    int from = readme.indexOf("Likeliest to change are");
    Set<String> named = new TreeSet<>();
    Matcher name = Pattern.compile("`([a-z.]+)`").matcher(readme);
    name.region(from, readme.indexOf("\n\n", from));
    while (name.find()) {
      named.add(name.group(1));
    }
    assertThat(marked).isNotEmpty().isEqualTo(named);
  }

  private static String line(Class<?> type) {
    String kind =
        type.isAnnotation()
            ? "annotation"
            : type.isInterface()
                ? "interface"
                : type.isEnum() ? "enum" : type.isRecord() ? "record" : "class";
    String openness =
        type.isSealed() ? "sealed " : Modifier.isFinal(type.getModifiers()) ? "final " : "";
    String parents =
        Stream.concat(
                Stream.ofNullable(type.getGenericSuperclass()),
                Arrays.stream(type.getGenericInterfaces()))
            .map(parent -> shortened(parent.getTypeName()))
            .filter(parent -> !Set.of("Object", "Record").contains(parent))
            .filter(parent -> !parent.startsWith("Enum<"))
            .collect(joining(", "));
    return name(type) + " " + openness + kind + (parents.isEmpty() ? "" : " of " + parents);
  }

  private static String line(Class<?> type, Member member) {
    String before = name(type) + "." + (Modifier.isStatic(member.getModifiers()) ? "static " : "");
    if (member instanceof Field field) {
      return before + field.getName() + ": " + shown(field.getAnnotatedType());
    }
    Executable executable = (Executable) member;
    String parameters =
        Arrays.stream(executable.getAnnotatedParameterTypes())
            .map(PublicApiTest::shown)
            .collect(joining(", ", "(", ")"));
    String thrown =
        Arrays.stream(executable.getExceptionTypes())
            .map(Class::getSimpleName)
            .sorted()
            .collect(joining(", "));
    String after = thrown.isEmpty() ? "" : " throws " + thrown;
    if (member instanceof Constructor<?>) {
      return before + "new" + parameters + after;
    }
    Method method = (Method) member;
    boolean implement = type.isInterface() && Modifier.isAbstract(method.getModifiers());
    return before
        + method.getName()
        + parameters
        + ": "
        + shown(method.getAnnotatedReturnType())
        + after
        + (implement && !type.isSealed() ? " (abstract)" : "");
  }

  private static String shown(AnnotatedType type) {
    return shortened(type.getType().getTypeName())
        + (type.isAnnotationPresent(Nullable.class) ? "?" : "");
  }

  private static String name(Class<?> type) {
    return type.getName().substring(ArchitectureTest.ROOT.length() + 1).replace('$', '.');
  }

  private static String shortened(String typeName) {
    return typeName.replaceAll("\\b(?:[a-z]\\w*\\.)+(?=[A-Z])", "").replace('$', '.');
  }
}
