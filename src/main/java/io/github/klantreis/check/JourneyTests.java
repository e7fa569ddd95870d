package io.github.klantreis.check;

import com.google.common.collect.ImmutableList;
import io.github.klantreis.check.CheckedFile.CheckedJourney;
import io.github.klantreis.exchange.TextPlace;
import io.github.klantreis.model.ElementPath;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Counted;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;

/** The result of a check as tests of JUnit. Only this class needs JUnit. */
final class JourneyTests {
  private static final Text NO_FILES =
      Text.en("there is no file of a journey under these paths")
          .nl("er is geen bestand met een reis onder deze paden");
  private static final Counted LINES =
      new Counted(Text.en("1 line:").nl("1 regel:"), Text.en("{n} lines:").nl("{n} regels:"));

  private JourneyTests() {}

  static Stream<DynamicNode> of(CheckReport report) {
    Locale locale = report.language();
    Stream<DynamicNode> mistakes =
        report.mistakes().stream()
            .map(
                problem ->
                    failing(
                        CheckWords.name(problem.file()),
                        uri(problem.file(), problem.place()),
                        new CheckText(report, locale).mistake(problem),
                        locale));
    if (report.mistakes().isEmpty() && report.checkedFiles().isEmpty()) {
      return Stream.of(
          DynamicTest.dynamicTest(
              NO_FILES.get(locale),
              () -> {
                throw new AssertionError(NO_FILES.get(locale));
              }));
    }
    return Stream.concat(
        mistakes, report.checkedFiles().stream().map(file -> node(file, report, locale)));
  }

  private static DynamicNode node(CheckedFile file, CheckReport report, Locale locale) {
    if (file.journeys().size() < 2) {
      return test(file.name(), file, report, locale);
    }
    Stream<DynamicNode> journeys =
        Stream.concat(
            file.file().problems().isEmpty()
                ? Stream.of()
                : Stream.of(test(CheckWords.UNREADABLE, only(file, List.of()), report, locale)),
            file.journeys().stream()
                .map(
                    journey ->
                        test(
                            journey.content().journey().name(),
                            readable(only(file, List.of(journey))),
                            report,
                            locale)));
    return DynamicContainer.dynamicContainer(
        file.name(), uri(file.path(), TextPlace.at(1, 1)), journeys);
  }

  private static CheckedFile only(CheckedFile file, List<CheckedJourney> journeys) {
    return new CheckedFile(
        file.file(), ImmutableList.copyOf(journeys), file.failOn(), file.baseline());
  }

  private static CheckedFile readable(CheckedFile file) {
    return new CheckedFile(
        file.file().withoutProblems(), file.journeys(), file.failOn(), file.baseline());
  }

  private static DynamicTest test(
      String name, CheckedFile file, CheckReport report, Locale locale) {
    boolean fails = !file.file().problems().isEmpty() || file.isFailing();
    TextPlace place =
        Stream.concat(
                file.file().problems().stream().map(FileProblem::place),
                file.findings().stream().map(PlacedFinding::place))
            .findFirst()
            .or(
                () ->
                    file.journeys().stream()
                        .findFirst()
                        .map(each -> each.placeOf(ElementPath.journey())))
            .orElse(TextPlace.at(1, 1));
    URI uri = uri(file.path(), place);
    return fails
        ? failing(name, uri, new CheckText(report, locale).lines(file), locale)
        : DynamicTest.dynamicTest(name, uri, () -> {});
  }

  private static DynamicTest failing(String name, URI uri, String lines, Locale locale) {
    long count = lines.lines().filter(line -> !line.startsWith(" ")).count();
    String message = LINES.of(count).get(locale) + "\n" + lines;
    return DynamicTest.dynamicTest(
        name,
        uri,
        () -> {
          throw new AssertionError(message);
        });
  }

  /** The form of a file's place that JUnit passes on to IDEs. */
  private static URI uri(Path file, TextPlace place) {
    return URI.create(
        file.toAbsolutePath().normalize().toUri()
            + "?line="
            + place.line()
            + "&column="
            + place.column());
  }
}
