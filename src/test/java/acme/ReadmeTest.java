package acme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.klantreis.term.Channel;
import io.github.klantreis.validation.rules.StandardRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every Java sample and every output in the README and the guide stands in a source that is
 * compiled and run: between {@code // README: name} and {@code // end}, there perhaps further to
 * the right. Links lead to files and headings that are there.
 */
final class ReadmeTest {
  private static final Path README = Path.of("README.md");
  private static final Pattern BLOCK =
      Pattern.compile("```(java|kotlin|text)\n(.*?)```", Pattern.DOTALL);
  private static final Pattern LINK =
      Pattern.compile("\\]\\((?!https?:)([^()#\\s]*)(?:#([^()\\s]+))?\\)");
  private static final Pattern REGION =
      Pattern.compile("(?ms)^ *// README: ([^\n]+)\n(.*?)\n *// end\n");
  private static final List<Path> SOURCES =
      List.of(
          Path.of("src/test/java/acme"),
          Path.of("src/browser/java/acme"),
          Path.of("src/engines/beam/src/test/java/acme/engines"),
          Path.of("src/engines/flink/src/test/java/acme/engines"),
          Path.of("src/engines/spark/src/test/java/acme/engines"),
          Path.of("src/it/kotlin/src/main/kotlin/acme"),
          Path.of("src/it/osgi/src/main/java/acme"),
          Path.of("src/it/programs/acme"),
          Path.of("src/frameworks/shared/acme"),
          Path.of("src/frameworks/boot3/src/test/java/acme"),
          Path.of("src/it/jackson2/acme"),
          Path.of("src/test/java/io/github/klantreis/readme"));

  @Test
  void everySampleIsRunAndEveryMarkedRegionIsShown() throws IOException {
    Map<String, String> regions = regions();
    Set<String> shown = new HashSet<>();
    for (Path page : pages()) {
      List<String> blocks = blocks(page);
      assertThat(regions.values()).as("samples of %s", page).containsAll(blocks);
      shown.addAll(blocks);
    }
    assertThat(shown).as("marked regions that a page shows").containsAll(regions.values());
  }

  @Test
  void itSaysHowManyRulesThereAre() throws IOException {
    assertThat(Files.readString(README).replaceAll("\\s+", " "))
        .contains("checked by " + StandardRules.strict().definitions().size() + " rules");
  }

  @Test
  void theGuideNamesAllChannels() throws IOException {
    String guide = Files.readString(Path.of("src/site/guide/model.md"));
    assertThat(Channel.standard().terms())
        .allSatisfy(
            channel ->
                assertThat(guide)
                    .contains("`" + channel.id().replace('-', '_').toUpperCase(Locale.ROOT) + "`"));
  }

  @Test
  void everyExportedPackageIsInTheTable() throws IOException {
    String module = Files.readString(Path.of("src/main/java/module-info.java"));
    List<String> exported =
        Pattern.compile("exports io\\.github\\.klantreis\\.([a-z.]+);")
            .matcher(module)
            .results()
            .map(found -> "`" + found.group(1) + "`")
            .toList();
    List<String> listed =
        Files.readAllLines(README).stream()
            .filter(line -> line.startsWith("| `"))
            .map(line -> line.substring(0, line.indexOf('|', 1)))
            .toList();

    assertThat(exported)
        .isNotEmpty()
        .allSatisfy(name -> assertThat(listed).anyMatch(row -> row.contains(name)));
  }

  @Test
  void linksLeadSomewhere() throws IOException {
    List<String> broken = new ArrayList<>();
    List<Path> linking = new ArrayList<>(pages());
    linking.add(Path.of(".github/CONTRIBUTING.md"));
    for (Path page : linking) {
      Matcher link = LINK.matcher(BLOCK.matcher(Files.readString(page)).replaceAll(""));
      while (link.find()) {
        String file = link.group(1);
        String anchor = link.group(2);
        Path target = file.isEmpty() ? page : page.resolveSibling(file).normalize();
        if (!Files.exists(target) || (anchor != null && !anchors(target).contains(anchor))) {
          broken.add(page + ": " + link.group());
        }
      }
    }
    assertThat(broken).isEmpty();
  }

  @Test
  void theReadmeLeadsToEveryPageOfTheGuide() throws IOException {
    assertThat(Files.readAllLines(README)).hasSizeLessThanOrEqualTo(400);
    for (Path page : guide()) {
      assertThat(Files.readString(README)).contains("](src/site/guide/" + page.getFileName() + ")");
    }
  }

  @Test
  void theVersionIsThatOfThePom() throws IOException {
    Matcher version =
        Pattern.compile("<artifactId>klantreis</artifactId>\\s*<version>([^<]+)</version>")
            .matcher(Files.readString(Path.of("pom.xml")));
    assertThat(version.find()).isTrue();
    assertThat(Files.readString(README))
        .contains("<artifactId>klantreis</artifactId>\n  <version>" + version.group(1) + "<");
    assertThat(Files.readString(Path.of("src/site/guide/embed.md")))
        .contains("<artifactId>klantreis</artifactId>\n      <version>" + version.group(1) + "<");
  }

  @Test
  void theProjectOfTheGuideHasVersionsThatAreTested() throws IOException {
    String pom = Files.readString(Path.of("pom.xml"));
    String page = Files.readString(Path.of("src/site/guide/embed.md"));
    for (String name :
        List.of("assertj", "compiler", "exec", "jackson", "junit", "kotlin", "surefire")) {
      Matcher version =
          Pattern.compile("<" + name + ".version>([^<]+)</" + name + ".version>").matcher(pom);
      assertThat(version.find()).isTrue();
      assertThat(page).as(name).contains("<version>" + version.group(1) + "<");
    }
  }

  /** The README, then the pages of the guide by name. */
  static List<Path> pages() throws IOException {
    List<Path> pages = new ArrayList<>(List.of(README));
    pages.addAll(guide());
    return pages;
  }

  private static List<Path> guide() throws IOException {
    try (Stream<Path> pages = Files.list(Path.of("src/site/guide"))) {
      return pages.filter(page -> page.toString().endsWith(".md")).sorted().toList();
    }
  }

  /** As GitHub makes them of headings. */
  private static List<String> anchors(Path page) throws IOException {
    return BLOCK
        .matcher(Files.readString(page))
        .replaceAll("")
        .lines()
        .filter(line -> line.startsWith("#"))
        .map(line -> line.replaceFirst("#+ ", "").toLowerCase(Locale.ROOT))
        .map(heading -> heading.replaceAll("[^\\p{L}\\p{N}_ -]", "").replace(' ', '-'))
        .toList();
  }

  private static List<String> blocks(Path page) throws IOException {
    List<String> blocks = new ArrayList<>();
    Matcher block = BLOCK.matcher(Files.readString(page));
    while (block.find()) {
      blocks.add(block.group(2).stripIndent().strip());
    }
    return blocks;
  }

  private static Map<String, String> regions() throws IOException {
    Map<String, String> regions = new TreeMap<>();
    for (Path folder : SOURCES) {
      try (Stream<Path> sources = Files.list(folder)) {
        for (Path source : sources.filter(path -> !path.endsWith("ReadmeTest.java")).toList()) {
          Matcher region = REGION.matcher(Files.readString(source));
          while (region.find()) {
            if (regions.put(region.group(1), shown(region.group(2))) != null) {
              fail("two regions are named " + region.group(1));
            }
          }
        }
      }
    }
    return regions;
  }

  /** A text block is shown without its quotation marks. */
  private static String shown(String region) {
    String bare = region.strip();
    boolean isText = bare.startsWith("\"\"\"") && bare.endsWith("\"\"\"");
    String content = isText ? region.replaceAll(" *\"\"\"\n?", "").replace("\\\n", "\n") : region;
    return content.stripTrailing().stripIndent().strip();
  }
}
