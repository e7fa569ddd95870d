package io.github.klantreis.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.klantreis.architecture.ArchitectureTest.Row;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page for contributors names the packages that the architecture has. */
final class ContributingTest {
  private static final Path PAGE = Path.of(".github/CONTRIBUTING.md");
  private static final String HEAD = "| package | what it holds | may use |";
  private static final Pattern PACKAGE = Pattern.compile("`([a-z.]+)`( ○)?");

  /** Names that the table gives to a kind of package that a row of the architecture sums up. */
  private static final String FORMATS = "exchange.*";

  @Test
  void theTableOfPackagesIsThatOfTheArchitecture() throws IOException {
    Map<String, Boolean> hidden = packages();

    assertThat(hidden.keySet())
        .containsExactlyInAnyOrderElementsOf(
            ArchitectureTest.TABLE.stream().map(Row::name).toList());
    assertThat(hidden.keySet().stream().filter(hidden::get))
        .as("packages marked as not exported")
        .containsExactlyInAnyOrderElementsOf(ArchitectureTest.NO_API);
  }

  @Test
  void aRowNamesOnlyWhatItsPackagesMayUse() throws IOException {
    Map<String, List<String>> allowed = new HashMap<>();
    ArchitectureTest.TABLE.forEach(row -> allowed.put(row.name(), List.copyOf(row.uses())));
    for (String row : rows()) {
      String[] cells = row.split("\\|", -1);
      List<String> of = names(cells[1]);
      for (String used : names(cells[3])) {
        assertThat(of)
            .as("packages that may use %s according to the page", used)
            .anySatisfy(name -> assertThat(allowed.get(name)).contains(used));
      }
    }
  }

  /** Returns the packages of the page, each with whether it is marked as not exported. */
  private static Map<String, Boolean> packages() throws IOException {
    Map<String, Boolean> hidden = new HashMap<>();
    for (String row : rows()) {
      String first = row.split("\\|", -1)[1];
      Matcher each = PACKAGE.matcher(first);
      String before = "";
      while (each.find()) {
        String name = qualified(each.group(1), before);
        before = before.isEmpty() ? name : before;
        assertThat(hidden.put(name, each.group(2) != null) == null || name.equals(FORMATS))
            .as("only one row for %s", name)
            .isTrue();
      }
    }
    return hidden;
  }

  private static List<String> names(String cell) {
    Matcher each = PACKAGE.matcher(cell);
    List<String> names = new ArrayList<>();
    while (each.find()) {
      names.add(qualified(each.group(1), names.isEmpty() ? "" : names.get(0)));
    }
    return names;
  }

  /** A name that starts with a dot is beside the first one of its cell, or in it. */
  private static String qualified(String name, String first) {
    String whole =
        !name.startsWith(".")
            ? name
            : (first.contains(".") ? first.substring(0, first.lastIndexOf('.')) : first) + name;
    return whole.startsWith("exchange.") ? FORMATS : whole;
  }

  private static List<String> rows() throws IOException {
    List<String> lines = Files.readAllLines(PAGE);
    int head = lines.indexOf(HEAD);
    assertThat(head).as("line of %s", HEAD).isNotNegative();
    return lines.subList(head + 2, lines.size()).stream()
        .takeWhile(line -> line.startsWith("|"))
        .toList();
  }
}
