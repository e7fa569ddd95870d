package io.github.klantreis.validation.rules;

import io.github.klantreis.model.Journey;
import io.github.klantreis.validation.Finding;
import io.github.klantreis.validation.JourneyValidator;
import io.github.klantreis.validation.ValidationReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/**
 * The examples of the catalogue: of each rule the first journey that is written out for a call of
 * {@code fires} or {@code firesAt}, and of {@code silent}, in the test of its theme. Each is
 * compiled again on its own and run, so that it proves itself complete and the page can show what
 * the rule really reports.
 */
final class RuleExamples {
  /** The day on which the tests of rules judge their examples. */
  static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

  private static final Path TESTS = Path.of("src/test/java/io/github/klantreis/validation/rules");
  private static final Pattern RULE =
      Pattern.compile("ValidatorTester\\.of\\(\\s*(\\w+Rules)\\.(\\w+)\\s*\\)");
  private static final Pattern CALL = Pattern.compile("\\s*\\.(\\w+)\\(");
  private static final Pattern WRITTEN_OUT =
      Pattern.compile("(Journey\\s*\\.builder|shop|phase|touchpoint)\\(.*", Pattern.DOTALL);
  private static final Pattern IMPORT = Pattern.compile("(?m)^import .*;$");

  private final Map<String, Example> firing;
  private final Map<String, Example> silent;

  /** An example's code, and what its rule finds in its journey. */
  record Example(String code, String id, ValidationReport report) {
    List<Finding> findings() {
      return report.ofValidator(id);
    }

    Journey journey() {
      return report.journeys().get(0);
    }
  }

  /** An expression in a test, and the name of the method that it is compiled to. */
  private record Written(boolean fires, String id, String code, String method) {}

  private RuleExamples(Map<String, Example> firing, Map<String, Example> silent) {
    this.firing = firing;
    this.silent = silent;
  }

  static RuleExamples ofAllThemes() {
    Map<String, Example> firing = new TreeMap<>();
    Map<String, Example> silent = new TreeMap<>();
    try {
      Path folder = Files.createTempDirectory("klantreis-examples");
      List<Path> sources = new ArrayList<>();
      Map<String, List<Written>> written = new TreeMap<>();
      try (Stream<Path> tests = Files.list(TESTS)) {
        for (Path test :
            tests
                .filter(file -> file.toString().endsWith("RulesTest.java"))
                .sorted(Comparator.naturalOrder())
                .toList()) {
          String name = test.getFileName().toString().replace(".java", "Examples");
          String text = Files.readString(test, StandardCharsets.UTF_8);
          List<Written> found = written(text, test.getFileName().toString());
          written.put(name, found);
          sources.add(Files.writeString(folder.resolve(name + ".java"), source(name, text, found)));
        }
      }
      compile(sources, folder);
      try (URLClassLoader loader = loader(folder)) {
        for (Map.Entry<String, List<Written>> theme : written.entrySet()) {
          Class<?> type = loader.loadClass("examples." + theme.getKey());
          for (Written each : theme.getValue()) {
            Journey journey = (Journey) type.getMethod(each.method()).invoke(null);
            (each.fires() ? firing : silent)
                .putIfAbsent(
                    each.id(), new Example(each.code(), each.id(), report(each.id(), journey)));
          }
        }
      }
    } catch (IOException | ReflectiveOperationException unusable) {
      throw new IllegalStateException(unusable);
    }
    return new RuleExamples(firing, silent);
  }

  private static URLClassLoader loader(Path folder) throws MalformedURLException {
    return new URLClassLoader(
        new URL[] {folder.toUri().toURL()}, RuleExamples.class.getClassLoader());
  }

  /** The examples of the rules of one theme, in its test. */
  private static List<Written> written(String test, String file)
      throws ReflectiveOperationException {
    List<Written> written = new ArrayList<>();
    Matcher rule = RULE.matcher(test);
    while (rule.find()) {
      if (!file.equals(rule.group(1) + "Test.java")) {
        continue;
      }
      Class<?> theme = Class.forName(StandardRules.class.getPackageName() + "." + rule.group(1));
      JourneyValidator<?> validator = (JourneyValidator<?>) theme.getField(rule.group(2)).get(null);
      Matcher call = CALL.matcher(test).region(rule.end(), test.length());
      while (call.lookingAt()) {
        int end = JavaText.closing(test, call.end() - 1);
        String name = call.group(1);
        boolean fires = name.equals("fires") || name.equals("firesAt");
        if (fires || name.equals("silent")) {
          String code = JavaText.expression(test, call.end());
          String id = validator.definition().id();
          boolean isFirst =
              written.stream().noneMatch(other -> other.fires() == fires && other.id().equals(id));
          if (isFirst && WRITTEN_OUT.matcher(code).matches()) {
            written.add(new Written(fires, id, code, "example" + written.size()));
          }
        }
        call.region(end + 1, test.length());
      }
    }
    return written;
  }

  /** A class with a method for each example, under the imports of the test. */
  private static String source(String name, String test, List<Written> written) {
    StringBuilder source = new StringBuilder("package examples;\n");
    IMPORT
        .matcher(test)
        .results()
        .map(found -> found.group())
        .filter(line -> line.contains(" io.github.klantreis.") || line.contains(" java."))
        .filter(line -> !line.contains(" " + RuleExamples.class.getPackageName() + "."))
        .forEach(line -> source.append(line).append('\n'));
    source.append("import static ").append(Journeys.class.getName()).append(".*;\n");
    source.append("public final class ").append(name).append(" {\n");
    for (Written each : written) {
      source
          .append("public static io.github.klantreis.model.Journey ")
          .append(each.method())
          .append("() {\nreturn ")
          .append(each.code())
          .append(";\n}\n");
    }
    return source.append("}\n").toString();
  }

  private static void compile(List<Path> sources, Path folder) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "-proc:none",
                "-nowarn",
                "-encoding",
                "UTF-8",
                "-d",
                folder.toString(),
                "-cp",
                System.getProperty("java.class.path")));
    sources.forEach(source -> arguments.add(source.toString()));
    ByteArrayOutputStream errors = new ByteArrayOutputStream();
    if (!sources.isEmpty()
        && compiler.run(null, errors, errors, arguments.toArray(new String[0])) != 0) {
      throw new AssertionError(
          "an example is not complete in itself:\n" + errors.toString(StandardCharsets.UTF_8));
    }
  }

  /** What a rule reports on a journey. */
  static ValidationReport report(String id, Journey journey) {
    return StandardRules.strict().asOf(TODAY).without("*").enable(id).validate(journey);
  }

  Set<String> firing() {
    return firing.keySet();
  }

  Set<String> silent() {
    return silent.keySet();
  }

  Optional<Example> thatFires(String id) {
    return Optional.ofNullable(firing.get(id));
  }

  Optional<Example> thatIsSilent(String id) {
    return Optional.ofNullable(silent.get(id));
  }
}
