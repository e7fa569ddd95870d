package acme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every Java sample and every output in the README stands in a source that is compiled and run:
 * between {@code // README: name} and {@code // end}, there perhaps further to the right.
 */
final class ReadmeTest {
  private static final Pattern BLOCK = Pattern.compile("```(java|text)\n(.*?)```", Pattern.DOTALL);
  private static final Pattern REGION =
      Pattern.compile("(?ms)^ *// README: ([^\n]+)\n(.*?)\n *// end\n");
  private static final List<Path> SOURCES =
      List.of(
          Path.of("src/test/java/acme"),
          Path.of("src/engines/beam/src/test/java/acme/engines"),
          Path.of("src/engines/flink/src/test/java/acme/engines"),
          Path.of("src/engines/spark/src/test/java/acme/engines"),
          Path.of("src/it/programs/acme"),
          Path.of("src/it/jackson2-classpath/src/main/java/acme"),
          Path.of("src/test/java/io/github/klantreis/readme"));

  @Test
  void everySampleIsRunAndEveryMarkedRegionIsShown() throws IOException {
    assertThat(blocks()).containsExactlyInAnyOrderElementsOf(regions().values());
  }

  @Test
  void theVersionIsThatOfThePom() throws IOException {
    Matcher version =
        Pattern.compile("<artifactId>klantreis</artifactId>\\s*<version>([^<]+)</version>")
            .matcher(Files.readString(Path.of("pom.xml")));
    assertThat(version.find()).isTrue();
    assertThat(Files.readString(Path.of("README.md")))
        .contains("<artifactId>klantreis</artifactId>\n  <version>" + version.group(1) + "<");
  }

  private static List<String> blocks() throws IOException {
    List<String> blocks = new ArrayList<>();
    Matcher block = BLOCK.matcher(Files.readString(Path.of("README.md")));
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
