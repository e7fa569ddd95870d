package io.github.klantreis.architecture;

import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.HasDescription;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.Source;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import io.github.klantreis.validation.rules.summary.Waiting;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.module.ModuleDescriptor.Requires;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/**
 * The layout of the code as rules: which package may use which, what is API, and what no main code
 * does.
 */
final class ArchitectureTest {
  static final String ROOT = "io.github.klantreis";

  private static final String DATE_FORMAT = "java.time.format.DateTimeFormatter";

  /** How long people wait for a touchpoint or it lasts, of which the longest is noted apart. */
  private static final Pattern SHORTEST_TIME =
      Pattern.compile(ROOT.replace(".", "\\.") + "\\.model\\.\\w+\\.(waitBefore|lasts)\\(\\)");

  /** The packages below {@code model}. */
  private static final Set<String> BELOW_MODEL =
      Set.of("part", "collect", "description", "term", "phase", "wording", "vocabulary");

  /** The packages below {@code validation}. */
  private static final Set<String> BELOW_VALIDATION = plus(BELOW_MODEL, "model");

  /** The packages below the formats and the drawings. */
  private static final Set<String> BELOW_EXCHANGE =
      plus(
          BELOW_VALIDATION,
          "change.wording",
          "change",
          "atlas",
          "merge",
          "observation",
          "observation.cohort",
          "observation.comparison",
          "observation.funnel",
          "observation.survival",
          "observation.whatif",
          "observation.wording",
          "validation",
          "naming",
          "xml",
          "json",
          "exchange");

  /** The packages below the rooms of {@code drawing}. */
  private static final Set<String> BELOW_DRAWING = plus(BELOW_EXCHANGE, "exchange.*");

  /**
   * The packages, each with those it may use. A row may be added before its package exists; a
   * package without a row is refused, and so is a row that uses a package without a row above it.
   * {@code exchange.*} stands for one package per format.
   */
  static final List<Row> TABLE =
      List.of(
          row("vocabulary"),
          row("wording", "vocabulary"),
          row("description", "vocabulary"),
          row("phase", "wording", "vocabulary"),
          row("term", "wording", "vocabulary"),
          row("collect"),
          row("part", "collect", "description", "term", "phase", "wording", "vocabulary"),
          row("model.wording", "wording", "vocabulary"),
          row("model", BELOW_MODEL, "model.wording"),
          row("change.wording", BELOW_VALIDATION),
          row("change", BELOW_VALIDATION, "change.wording"),
          row("translation", BELOW_VALIDATION),
          row("atlas", BELOW_VALIDATION, "change"),
          row("merge", BELOW_VALIDATION, "change.wording", "change", "atlas"),
          row("workshop", BELOW_VALIDATION),
          row("validation.wording", BELOW_VALIDATION),
          row("validation", BELOW_VALIDATION, "validation.wording", "change"),
          row("validation.rules.text", "term", "wording", "vocabulary"),
          row("validation.rules.summary", BELOW_VALIDATION, "validation.rules.text", "validation"),
          row(
              "validation.rules",
              BELOW_VALIDATION,
              "validation.rules.summary",
              "validation.rules.text",
              "validation",
              "atlas"),
          row("observation.wording", "term", "wording", "vocabulary"),
          row("xml"),
          row("observation.tally"),
          row("observation.inference"),
          row("observation.survival", "vocabulary", "observation.inference", "observation.tally"),
          row(
              "observation",
              BELOW_VALIDATION,
              "validation",
              "observation.survival",
              "observation.inference",
              "observation.tally",
              "observation.wording"),
          row(
              "observation.comparison",
              BELOW_VALIDATION,
              "validation",
              "observation",
              "observation.inference",
              "observation.wording"),
          row(
              "observation.funnel",
              "observation",
              "observation.tally",
              "observation.wording",
              "model",
              "term",
              "wording",
              "vocabulary"),
          row(
              "observation.cohort",
              BELOW_VALIDATION,
              "observation",
              "observation.inference",
              "observation.tally",
              "observation.wording"),
          row(
              "observation.identity",
              "observation",
              "observation.tally",
              "observation.wording",
              "wording",
              "vocabulary"),
          row(
              "observation.whatif",
              "observation",
              "observation.inference",
              "observation.tally",
              "observation.wording",
              "model",
              "term",
              "wording",
              "vocabulary"),
          row("discovery", BELOW_VALIDATION, "observation", "observation.tally"),
          row("naming", "phase", "wording", "vocabulary"),
          row("exchange", BELOW_VALIDATION, "change.wording"),
          row("json", "exchange", "wording", "vocabulary"),
          row("exchange.*", BELOW_EXCHANGE, "json"),
          row("check", BELOW_DRAWING, "json", "validation.rules"),
          row("drawing.theme", "wording", "vocabulary"),
          row("drawing.ink", "drawing.theme", "term", "wording", "vocabulary"),
          row("drawing.wording", BELOW_DRAWING, "drawing.theme"),
          row("drawing.content", BELOW_DRAWING, "drawing.theme", "drawing.wording"),
          row(
              "drawing.layout",
              BELOW_DRAWING,
              "drawing.content",
              "drawing.wording",
              "drawing.ink",
              "drawing.theme"),
          row(
              "drawing.page",
              BELOW_DRAWING,
              "drawing.layout",
              "drawing.content",
              "drawing.wording",
              "drawing.ink",
              "drawing.theme"),
          row(
              "drawing.document",
              BELOW_DRAWING,
              "drawing.content",
              "drawing.wording",
              "drawing.theme"),
          row(
              "drawing",
              BELOW_DRAWING,
              "drawing.document",
              "drawing.page",
              "drawing.layout",
              "drawing.content",
              "drawing.wording",
              "drawing.ink",
              "drawing.theme"),
          row(
              "testing",
              BELOW_DRAWING,
              "drawing",
              "drawing.theme",
              "translation",
              "validation.rules",
              "workshop"));

  /**
   * The packages that are no API. The module does not export them, and no public signature of an
   * exported package mentions their types.
   */
  static final Set<String> NO_API =
      Set.of(
          "change.wording",
          "collect",
          "drawing.content",
          "drawing.document",
          "drawing.ink",
          "drawing.layout",
          "drawing.page",
          "drawing.wording",
          "json",
          "model.wording",
          "naming",
          "observation.inference",
          "observation.tally",
          "observation.wording",
          "validation.rules.summary",
          "validation.rules.text",
          "validation.wording",
          "wording",
          "xml");

  /** How many files a package may hold. */
  private static final int MAX_FILES = 60;

  /** How many files a package may hold if it has a reason in {@link #LARGE}. */
  private static final int MAX_FILES_WITH_REASON = 80;

  /** The packages that hold more files than others may, each with the reason. */
  private static final Map<String, String> LARGE =
      Map.of(
          "model",
          "a kind of element is an interface, a value, a builder and rows; a journey makes its"
              + " editor and its proof, which make journeys: all but three know each other",
          "observation",
          "what counts and what was counted share an outline and a plan: without the rules on"
              + " what was observed 15 of its members would be public, without what makes two"
              + " statistics comparable 25, and neither would be API");

  /** Packages whose public signatures may mention more than the JDK and our own public types. */
  private static final Map<String, Set<String>> MAY_ALSO_MENTION =
      Map.of(
          "check",
          Set.of("org.junit.jupiter.api."),
          "testing",
          Set.of("org.assertj."),
          "exchange.json",
          Set.of("tools.jackson."));

  /** What hangs on the machine, the user or the thread, and what to do instead. */
  private static final List<HiddenGlobal> HIDDEN_GLOBALS =
      List.of(
          hidden("java.util.Locale.[gs]etDefault", ".*", "take a Locale"),
          hidden("java.lang.String.to(Lower|Upper)Case", "", "give Locale.ROOT"),
          hidden("java.lang.String.format", "java.lang.String, .*", "give Locale.ROOT"),
          hidden("java.lang.String.formatted", ".*", "use String.format with Locale.ROOT"),
          hidden("java.text.\\w*Format.get\\w*Instance", "", "give a Locale"),
          hidden(
              "java.text.(Decimal|SimpleDate)Format.<init>",
              "(java.lang.String)?",
              "give a Locale"),
          hidden("java.text.Collator.getInstance", "", "give a Locale"),
          hidden(DATE_FORMAT + ".ofLocalized\\w+", ".*", "use ofPattern with a Locale"),
          hidden(DATE_FORMAT + ".ofPattern", "java.lang.String", "give a Locale"),
          hidden("java.util.ResourceBundle.getBundle", "java.lang.String", "give a Locale"),
          hidden("java.time.ZoneId.systemDefault", "", "take a ZoneId"),
          hidden("java.util.TimeZone.[gs]etDefault", ".*", "take a ZoneId"),
          hidden("java.time.Clock.(system|tick)\\w+", ".*", "take a date or a Clock"),
          hidden("java.time.[\\w.]+.now", "(java.time.ZoneId)?", "take a date or a Clock"),
          hidden("java.lang.System.currentTimeMillis", "", "take a date or a Clock"),
          hidden("java.util.Date.<init>", "", "take a date or a Clock"),
          hidden("java.lang.Thread.getContextClassLoader", "", "take a ClassLoader"),
          hidden("java.util.ServiceLoader.load", "java.lang.Class", "give the ClassLoader"),
          hidden("java.lang.Throwable.printStackTrace", ".*", "throw it or return a value"),
          hidden("java.lang.System.(out|err|in)", "", "return a value"));

  @Test
  void packagesUseOnlyWhatTheTableAllows() {
    classes()
        .should(
            each(
                "use only what the table of packages allows",
                ArchitectureTest::usesWhatTheTableAllows))
        .check(MainCode.CLASSES);
  }

  @Test
  void packagesAreFreeOfCycles() {
    slices()
        .matching(ROOT + ".(**)")
        .should()
        .beFreeOfCycles()
        .allowEmptyShould(true)
        .check(MainCode.CLASSES);
  }

  @Test
  void generatedClassesAreHidden() {
    classes()
        .should(each("be hidden where generated", ArchitectureTest::isHiddenWhereGenerated))
        .check(MainCode.CLASSES);
  }

  @Test
  void publicSignaturesSpeakOfTheJdkAndOurPublicTypesOnly() {
    classes()
        .should(each("speak of the JDK and our public types only", ArchitectureTest::speaksPlainly))
        .check(MainCode.CLASSES);
  }

  @Test
  void mainCodeAsksNoHiddenGlobal() {
    classes()
        .should(each("ask no hidden global", ArchitectureTest::asksNoHiddenGlobal))
        .check(MainCode.CLASSES);
  }

  /** A rule that reads the shortest time alone forgets where only the longest is noted. */
  @Test
  void rulesReadTimesWithTheirRange() {
    classes()
        .should(each("read how long it takes with its range", ArchitectureTest::readsRanges))
        .check(MainCode.CLASSES);
  }

  @Test
  void namesSayWhatAClassIs() {
    classes()
        .should(each("have a name that says what it is", ArchitectureTest::isWellNamed))
        .check(MainCode.CLASSES);
  }

  /** A name is one thing everywhere, also where two packages never meet. */
  @Test
  void noTwoClassesHaveOneName() {
    assertThat(
            MainCode.CLASSES.stream()
                .filter(type -> type.isTopLevelClass() && !isGenerated(type))
                .map(JavaClass::getSimpleName)
                .filter(name -> !name.equals("package-info")))
        .doesNotHaveDuplicates();
  }

  @Test
  void theTableUsesOnlyWhatStandsAbove() {
    Set<String> above = new HashSet<>();
    for (Row row : TABLE) {
      assertThat(above).as("rows above %s, which uses them", row.name()).containsAll(row.uses());
      assertThat(above.add(row.name())).as("only one row for %s", row.name()).isTrue();
    }
  }

  @Test
  void theModuleExportsThePackagesWithPublicTypesThatAreApi() throws IOException {
    assertThat(module().exports())
        .as("exports of module-info.java")
        .filteredOn(exports -> !exports.isQualified())
        .extracting(Exports::source)
        .containsExactlyInAnyOrderElementsOf(
            MainCode.CLASSES.stream()
                .filter((JavaClass type) -> isApi(type))
                .map(JavaClass::getPackageName)
                .collect(Collectors.toSet()));
  }

  @Test
  void theBundleExportsWhatTheModuleExports() throws IOException {
    Properties headers = new Properties();
    try (Reader file = Files.newBufferedReader(Path.of("src/main/osgi/bundle.bnd"))) {
      headers.load(file);
    }
    assertThat(headers.getProperty("Export-Package").split(","))
        .as("Export-Package in bundle.bnd")
        .containsExactlyInAnyOrderElementsOf(
            MainCode.CLASSES.stream()
                .filter((JavaClass type) -> isApi(type))
                .map(JavaClass::getPackageName)
                .collect(Collectors.toSet()));
  }

  @Test
  void exportedPackagesSayThatNothingIsNull() {
    // Kotlin and other tools see the mark of a package, and not that of the module.
    assertThat(
            MainCode.CLASSES.stream()
                .filter((JavaClass type) -> isApi(type))
                .map(JavaClass::getPackage))
        .isNotEmpty()
        .allSatisfy(
            room -> assertThat(room.isAnnotatedWith(NullMarked.class)).as(room.getName()).isTrue());
  }

  @Test
  void packagesThatAreNoApiExist() {
    assertThat(MainCode.CLASSES.stream().map(ArchitectureTest::nameOf)).containsAll(NO_API);
  }

  /** Of what is no API only the comments that somebody thought useful are there. */
  @Test
  void theCompilerChecksTheJavadocOfAllThatIsApi() throws IOException {
    Matcher unchecked =
        Pattern.compile("<arg>-Xdoclint/package:(.*)</arg>")
            .matcher(Files.readString(Path.of("pom.xml")));
    assertThat(unchecked.find()).isTrue();
    assertThat(unchecked.group(1).split(","))
        .containsExactlyInAnyOrderElementsOf(
            NO_API.stream().map(name -> "-io.github.klantreis." + name).toList());
  }

  @Test
  void noPackageIsTooLarge() {
    Map<String, Long> files =
        MainCode.CLASSES.stream()
            .filter(type -> !isGenerated(type))
            .map(type -> nameOf(type) + "/" + type.getSource().flatMap(Source::getFileName))
            .distinct()
            .collect(
                Collectors.groupingBy(
                    file -> file.substring(0, file.indexOf('/')), Collectors.counting()));
    assertThat(files)
        .allSatisfy((name, number) -> assertThat(number).as(name).isLessThanOrEqualTo(limit(name)));
    assertThat(LARGE.keySet()).as("the large packages exist").isSubsetOf(files.keySet());
  }

  private static long limit(String name) {
    return LARGE.containsKey(name) ? MAX_FILES_WITH_REASON : MAX_FILES;
  }

  @Test
  void theModuleNeedsOnlyTheJdkAndGuavaAtRunTime() throws IOException {
    assertThat(module().requires())
        .as("non-static requirements of module-info.java")
        .filteredOn(requires -> !requires.modifiers().contains(Requires.Modifier.STATIC))
        .extracting(Requires::name)
        .containsExactlyInAnyOrder("java.base", "java.xml", "com.google.common");
  }

  private static void usesWhatTheTableAllows(
      JavaClass type, BiConsumer<HasDescription, String> violation) {
    String name = nameOf(type);
    if (name.isEmpty()) {
      return; // The root package is for the build; who else used it would be caught below.
    }
    Optional<Row> row = TABLE.stream().filter(r -> r.name().equals(rowOf(name))).findFirst();
    if (row.isEmpty()) {
      violation.accept(type, "is in package '" + name + "', which has no row in the table");
      return;
    }
    for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
      JavaClass target = dependency.getTargetClass().getBaseComponentType();
      if (isOurs(target)
          && !nameOf(target).equals(name)
          && !row.get().uses().contains(rowOf(nameOf(target)))) {
        violation.accept(dependency, "is not in the table");
      }
    }
  }

  private static void speaksPlainly(JavaClass type, BiConsumer<HasDescription, String> violation) {
    if (!isApi(type)) {
      return;
    }
    Set<String> also = MAY_ALSO_MENTION.getOrDefault(nameOf(type), Set.of());
    Predicate<JavaClass> known =
        part ->
            part.isPrimitive()
                || part.getName().startsWith("java.")
                || also.stream().anyMatch(part.getName()::startsWith)
                || (isOurs(part) && !isGenerated(part) && !NO_API.contains(nameOf(part)));
    Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream())
        .flatMap(parent -> parent.getAllInvolvedRawTypes().stream())
        .filter(known.negate())
        .forEach(parent -> violation.accept(type, "extends " + parent.getName()));
    for (JavaMember member : type.getMembers()) {
      if (isApi(member)) {
        member.getAllInvolvedRawTypes().stream()
            .map(JavaClass::getBaseComponentType)
            .filter(known.and(part -> !isOurs(part) || isPublic(part)).negate())
            .forEach(part -> violation.accept(member, "mentions " + part.getName()));
      }
    }
  }

  private static void asksNoHiddenGlobal(
      JavaClass type, BiConsumer<HasDescription, String> violation) {
    for (JavaAccess<?> access : type.getAccessesFromSelf()) {
      for (HiddenGlobal hidden : HIDDEN_GLOBALS) {
        if (hidden.name().matcher(access.getTarget().getFullName()).matches()) {
          violation.accept(access, hidden.instead());
        }
      }
    }
  }

  private static void readsRanges(JavaClass type, BiConsumer<HasDescription, String> violation) {
    if (nameOf(type).startsWith("validation.rules") && !type.isEquivalentTo(Waiting.class)) {
      for (JavaAccess<?> access : type.getAccessesFromSelf()) {
        if (SHORTEST_TIME.matcher(access.getTarget().getFullName()).matches()) {
          violation.accept(access, "reads the shortest time, and not by Waiting");
        }
      }
    }
  }

  private static void isHiddenWhereGenerated(
      JavaClass type, BiConsumer<HasDescription, String> violation) {
    if (isGenerated(type) && isPublic(type)) {
      violation.accept(type, "is generated and public");
    }
  }

  private static void isWellNamed(JavaClass type, BiConsumer<HasDescription, String> violation) {
    if (type.getSimpleName().matches(".*(Impl|Helpers?|Utils?|Manager)")) {
      violation.accept(type, "has a name that says nothing");
    }
    if (type.getPackageName().matches(".*\\.(utils?|internal|impl|helpers?|common)(\\..*)?")) {
      violation.accept(type, "is in a package whose name says nothing");
    }
  }

  /** Says of each class what the check finds, with the place where it is found. */
  private static ArchCondition<JavaClass> each(
      String description, BiConsumer<JavaClass, BiConsumer<HasDescription, String>> check) {
    return new ArchCondition<>(description) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        check.accept(
            type,
            (where, what) -> events.add(violated(where, where.getDescription() + ": " + what)));
      }
    };
  }

  private static ModuleDescriptor module() throws IOException {
    Enumeration<URL> modules =
        ArchitectureTest.class.getClassLoader().getResources("module-info.class");
    while (modules.hasMoreElements()) {
      try (InputStream bytes = modules.nextElement().openStream()) {
        ModuleDescriptor module = ModuleDescriptor.read(bytes);
        if (module.name().equals(ROOT)) {
          return module;
        }
      }
    }
    throw new AssertionError("no module " + ROOT + " on the class path");
  }

  private static boolean isOurs(JavaClass type) {
    return type.getPackageName().equals(ROOT) || type.getPackageName().startsWith(ROOT + ".");
  }

  private static boolean isGenerated(JavaClass type) {
    return type.getSimpleName().startsWith("Immutable")
        || type.getEnclosingClass().map(ArchitectureTest::isGenerated).orElse(false);
  }

  /** Whether others may use a type: it is public, and so is its package. */
  static boolean isApi(JavaClass type) {
    return isPublic(type) && !NO_API.contains(nameOf(type));
  }

  private static boolean isApi(JavaMember member) {
    Set<JavaModifier> modifiers = member.getModifiers();
    return !modifiers.contains(JavaModifier.SYNTHETIC)
        && (modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED));
  }

  private static boolean isPublic(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        && type.getEnclosingClass().map(ArchitectureTest::isPublic).orElse(true);
  }

  /** The name of the class's package as the table writes it: without the root. */
  private static String nameOf(JavaClass type) {
    String name = type.getPackageName();
    return name.equals(ROOT) ? "" : name.substring(ROOT.length() + 1);
  }

  private static String rowOf(String name) {
    return name.matches("exchange\\.\\w+") ? "exchange.*" : name;
  }

  private static Row row(String name, String... uses) {
    return row(name, Set.of(), uses);
  }

  private static Row row(String name, Set<String> some, String... others) {
    return new Row(name, plus(some, others));
  }

  private static Set<String> plus(Set<String> some, String... others) {
    return Stream.concat(some.stream(), Stream.of(others)).collect(Collectors.toUnmodifiableSet());
  }

  private static HiddenGlobal hidden(String name, String parameters, String instead) {
    String call = name.replace(".", "\\.");
    return new HiddenGlobal(Pattern.compile(call + "(\\(" + parameters + "\\))?"), instead);
  }

  record Row(String name, Set<String> uses) {}

  private record HiddenGlobal(Pattern name, String instead) {}
}
