package io.github.klantreis.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/**
 * A headless Chromium with a profile of its own, of the system's packages. It reaches no network;
 * pages come from files.
 */
final class Chromium implements AutoCloseable {
  private static final Path BROWSER = Path.of("/usr/bin/chromium");
  private static final Pattern PAGE = Pattern.compile("/Type\\s*/Page[^s]");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");

  /** Where pages and screenshots are kept to be looked at. */
  static final Path OUTPUT =
      Path.of(System.getProperty("klantreis.browser.output", "target/browser"));

  private final Path profile;
  private final ChromeDriver driver;

  private Chromium(Path profile, ChromeDriver driver) {
    this.profile = profile;
    this.driver = driver;
  }

  /** Starts a browser, or skips the test where there is none. */
  static Chromium start() {
    boolean isThere = Files.isExecutable(BROWSER) && Files.isExecutable(DRIVER);
    String missing = "this machine has no " + BROWSER + " and " + DRIVER;
    if (!isThere && Boolean.getBoolean("klantreis.browser.required")) {
      throw new IllegalStateException(missing);
    }
    assumeTrue(isThere, "skipped: " + missing);
    try {
      Files.createDirectories(OUTPUT);
      Path profile = Files.createTempDirectory("klantreis-chromium");
      ChromeOptions options = new ChromeOptions();
      options.setBinary(BROWSER.toFile());
      options.addArguments(
          "--headless",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--disable-dev-shm-usage",
          "--hide-scrollbars",
          "--user-data-dir=" + profile);
      // Hundreds of diagrams at once, on a machine that may have other work.
      options.setScriptTimeout(Duration.ofMinutes(5));
      options.setCapability("goog:loggingPrefs", Map.of("browser", "ALL"));
      ChromeDriverService service =
          new ChromeDriverService.Builder().usingDriverExecutable(DRIVER.toFile()).build();
      return new Chromium(profile, new ChromeDriver(service, options));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  ChromeDriver driver() {
    return driver;
  }

  /** Opens a page with this content. */
  Path open(String fileName, String content) {
    try {
      Path file = OUTPUT.resolve(fileName).toAbsolutePath();
      Files.writeString(file, content);
      driver.get(file.toUri().toString());
      return file;
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** Prints a page as users do and returns the number of pages. */
  int printedPages(String fileName, String content) {
    try {
      Path file = OUTPUT.resolve(fileName).toAbsolutePath();
      Files.writeString(file, content);
      Path pdf = OUTPUT.resolve(fileName + ".pdf").toAbsolutePath();
      run("--no-pdf-header-footer", "--print-to-pdf=" + pdf, file.toUri().toString());
      String written = Files.readString(pdf, StandardCharsets.ISO_8859_1);
      return (int) PAGE.matcher(written).results().count();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** Runs a browser of its own, as users do from a shell. */
  private void run(String... arguments) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                BROWSER.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--user-data-dir=" + profile.resolve("shell")));
    command.addAll(List.of(arguments));
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(OUTPUT.resolve("shell.log").toFile())
              .start();
      if (process.waitFor() != 0) {
        throw new IllegalStateException("Chromium failed; see shell.log");
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  /** Returns what an image looks like on light ground. */
  BufferedImage picture(Path file, int width, int height) throws IOException {
    Path png = OUTPUT.resolve(file.getFileName() + ".png").toAbsolutePath();
    run(
        "--hide-scrollbars",
        "--window-size=" + width + "," + height,
        "--screenshot=" + png,
        file.toUri().toString());
    return ImageIO.read(png.toFile());
  }

  void size(int width, int height) {
    driver.manage().window().setSize(new Dimension(width, height));
  }

  /** Lays the page out as for paper of this size in CSS pixels, or for the screen again. */
  void media(String type, String colourScheme) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of(
            "media",
            type,
            "features",
            List.of(Map.of("name", "prefers-color-scheme", "value", colourScheme))));
  }

  void screenshot(String fileName) {
    try {
      Files.write(OUTPUT.resolve(fileName), driver.getScreenshotAs(OutputType.BYTES));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  Object run(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  Object await(String script, Object... arguments) {
    return driver.executeAsyncScript(script, arguments);
  }

  /** What the page wrote to its console as warning or error. */
  List<String> complaints() {
    return driver.manage().logs().get("browser").getAll().stream()
        .map(entry -> entry.getLevel() + " " + entry.getMessage())
        .toList();
  }

  @Override
  public void close() {
    driver.quit();
    try (Stream<Path> files = Files.walk(profile)) {
      files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    } catch (IOException ignored) {
      // Left for the system's own cleaning of temporary files.
    }
  }

  /** The text of a resource of the class path, such as a script of a WebJar. */
  static String resource(String name) {
    try (InputStream stream = Chromium.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalArgumentException("no resource " + name);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
