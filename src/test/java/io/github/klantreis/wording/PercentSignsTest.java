package io.github.klantreis.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Percentages are written in one place, and their sign follows the number at once. */
final class PercentSignsTest {
  private static final Pattern BY_HAND = Pattern.compile("\\+ \"%\"|\\{\\w+} %");

  @Test
  void noSignIsAddedByHand() throws IOException {
    List<String> byHand = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
        if (!file.endsWith("wording/Numbers.java")) {
          for (String line : Files.readAllLines(file)) {
            if (BY_HAND.matcher(line).find()) {
              byHand.add(file.getFileName() + ": " + line.strip());
            }
          }
        }
      }
    }
    assertThat(byHand).isEmpty();
  }

  @Test
  void percentagesAreInTheReadersLanguage() {
    assertThat(Numbers.percent(12.5, Locale.ENGLISH)).isEqualTo("12.5%");
    assertThat(Numbers.roundedPercent(12.345, Locale.ENGLISH)).isEqualTo("12.35%");
    assertThat(Numbers.roundedPercent(12.5, Locale.forLanguageTag("nl"))).isEqualTo("12,5%");
  }
}
