package io.github.klantreis.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every public member is mentioned in some test. The sources of the tests, of the examples and of
 * the programs that the consumers run are searched, without their comments and literals, for each
 * public or protected member of a public type of an exported package:
 *
 * <ul>
 *   <li>a method is mentioned where a source has its name before a parenthesis or after a double
 *       colon, and a static method only where the source names its type, too;
 *   <li>a constant is mentioned where a source has its name and that of its type;
 *   <li>a constructor is mentioned where a source has its type after {@code new} or {@code extends}
 *       or before {@code ::new};
 *   <li>all constants that are of the type that declares them, as those of an enum and of an open
 *       vocabulary are, are mentioned where a source goes through all of them: by {@code values()},
 *       {@code standard()}, {@code EnumSet.allOf} or {@code @EnumSource} of the whole type.
 * </ul>
 *
 * <p>Exempt are methods that override a method of another library or of the JDK, and what the
 * compiler adds to an enum. Overloads of one name count as one. A member that is mentioned need not
 * be tested well; one that is not mentioned is not tested at all.
 */
final class EveryMemberTest {
  private static final List<Path> SOURCES =
      List.of(Path.of("src/test/java"), Path.of("src/example/java"), Path.of("src/it/programs"));

  private static final Pattern COMMENT_OR_LITERAL =
      Pattern.compile(
          "//[^\\n]*|/\\*.*?\\*/|\"\"\".*?\"\"\""
              + "|\"[^\"\\\\\\n]*+(\\\\.[^\"\\\\\\n]*+)*+\"|'[^'\\\\\\n]*+(\\\\.[^'\\\\\\n]*+)*+'",
          Pattern.DOTALL);

  private static final Pattern WORD = Pattern.compile("\\w++");

  private static final Pattern CALLED = Pattern.compile("\\b(\\w++)\\s*+\\(|::\\s*+(\\w++)");

  private static final Pattern CONSTRUCTED =
      Pattern.compile("\\b(?:new|extends)\\s++(?:\\w+\\.)*(\\w++)|\\b(\\w++)(?:<[^<>]*+>)?::new");

  private static final Pattern GONE_THROUGH =
      Pattern.compile(
          "\\b(\\w++)(?:\\.|::)(?:values|standard)\\b"
              + "|(?:allOf|@EnumSource)\\((?:value = )?(\\w+)\\.class\\)");

  @Test
  void everyPublicMemberIsMentionedInSomeTest() {
    List<Source> sources = SOURCES.stream().flatMap(EveryMemberTest::sourcesIn).toList();
    Set<String> missing = new TreeSet<>();
    for (JavaClass type : MainCode.CLASSES) {
      if (ArchitectureTest.isApi(type)) {
        for (Member member : membersOf(type.reflect())) {
          if (sources.stream().noneMatch(source -> source.mentions(member))) {
            missing.add(nameOf(member));
          }
        }
      }
    }
    assertThat(missing).as("public members that no test mentions").isEmpty();
  }

  @Test
  void commentsAndLiteralsMentionNothing() {
    Source source =
        Source.of(
            """
            /* map.toSvg() */ // map.toHtml()
            String text = "map.toText() \\" map.toPng()" + '(' + type.name() + Type::id;
            """);

    assertThat(source.called()).containsExactlyInAnyOrder("name", "id");
    assertThat(source.words()).contains("text", "type").doesNotContain("map", "toPng");
  }

  @Test
  void whatGoesThroughAllConstantsMentionsEach() {
    assertThat(Source.of("for (Sense s : Sense.values()) {}").goneThrough())
        .containsExactly("Sense");
    assertThat(Source.of("EnumSet.allOf(Sense.class)").goneThrough()).containsExactly("Sense");
    assertThat(Source.of("EnumSet.of(Sense.SIGHT)").goneThrough()).isEmpty();
  }

  /** The members a type offers: its own, and those of supertypes that are not public. */
  static List<Member> membersOf(Class<?> type) {
    List<Member> members = new ArrayList<>();
    for (Class<?> from : withHiddenSupertypes(type)) {
      members.addAll(List.of(from.getDeclaredFields()));
      for (Method method : from.getDeclaredMethods()) {
        if (!isOfEveryEnum(method) && !overridesForeignMethod(method)) {
          members.add(method);
        }
      }
    }
    members.addAll(List.of(type.getDeclaredConstructors()));
    members.removeIf(
        member ->
            member.isSynthetic()
                || (member.getModifiers() & (Modifier.PUBLIC | Modifier.PROTECTED)) == 0);
    return members;
  }

  private static Set<Class<?>> withHiddenSupertypes(Class<?> type) {
    Set<Class<?>> types = new HashSet<>(Set.of(type));
    Stream.concat(Stream.ofNullable(type.getSuperclass()), Stream.of(type.getInterfaces()))
        .filter(parent -> isOurs(parent) && !Modifier.isPublic(parent.getModifiers()))
        .forEach(parent -> types.addAll(withHiddenSupertypes(parent)));
    return types;
  }

  private static boolean isOfEveryEnum(Method method) {
    return method.getDeclaringClass().isEnum()
        && (method.getName().equals("values") || method.getName().equals("valueOf"));
  }

  private static boolean overridesForeignMethod(Method method) {
    return !Modifier.isStatic(method.getModifiers())
        && Stream.concat(Stream.of(Object.class), supertypesOf(method.getDeclaringClass()))
            .filter(type -> !isOurs(type))
            .flatMap(type -> Stream.of(type.getDeclaredMethods()))
            .anyMatch(
                other ->
                    other.getName().equals(method.getName())
                        && other.getParameterCount() == method.getParameterCount());
  }

  private static Stream<Class<?>> supertypesOf(Class<?> type) {
    return Stream.concat(Stream.ofNullable(type.getSuperclass()), Stream.of(type.getInterfaces()))
        .flatMap(parent -> Stream.concat(Stream.of(parent), supertypesOf(parent)));
  }

  private static boolean isOurs(Class<?> type) {
    return type.getName().startsWith(ArchitectureTest.ROOT + ".");
  }

  private static String nameOf(Member member) {
    String type =
        member.getDeclaringClass().getName().substring(ArchitectureTest.ROOT.length() + 1);
    return member instanceof Constructor ? "new " + type : type + "." + member.getName();
  }

  private static Stream<Source> sourcesIn(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).toList().stream()
          .map(EveryMemberTest::read);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Source read(Path file) {
    try {
      return Source.of(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What one source mentions: names as words, of methods and of types. */
  private record Source(
      Set<String> words, Set<String> called, Set<String> constructed, Set<String> goneThrough) {
    static Source of(String text) {
      String code = COMMENT_OR_LITERAL.matcher(text).replaceAll(" ");
      return new Source(
          found(WORD, code),
          found(CALLED, code),
          found(CONSTRUCTED, code),
          found(GONE_THROUGH, code));
    }

    private static Set<String> found(Pattern pattern, String code) {
      Set<String> found = new HashSet<>();
      for (Matcher matcher = pattern.matcher(code); matcher.find(); ) {
        if (matcher.groupCount() == 0) {
          found.add(matcher.group());
        }
        for (int i = 1; i <= matcher.groupCount(); i++) {
          if (matcher.group(i) != null) {
            found.add(matcher.group(i));
          }
        }
      }
      return found;
    }

    boolean mentions(Member member) {
      String type = member.getDeclaringClass().getSimpleName();
      if (member instanceof Constructor) {
        return constructed.contains(type);
      }
      boolean named = !Modifier.isStatic(member.getModifiers()) || words.contains(type);
      if (member instanceof Method) {
        return named && called.contains(member.getName());
      }
      return named
          && (words.contains(member.getName())
              || (((Field) member).getType() == member.getDeclaringClass()
                  && goneThrough.contains(type)));
    }
  }
}
