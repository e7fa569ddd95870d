package io.github.klantreis.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plug-ins that are found by the class loader that the application names, and by no other. */
final class DiscoveryTest {
  private static final ClassLoader OURS = DiscoveryTest.class.getClassLoader();

  /** Is named in {@code META-INF/services} of the test resources. */
  public static final class FoundProvider implements ValidatorProvider {
    @Override
    public List<JourneyValidator<?>> validators() {
      return List.of(
          JourneyValidator.forTouchpoints("found.hours")
              .summary("names its hours")
              .check((touchpoint, context) -> {}),
          JourneyValidator.forPersonas("found.personas").check((persona, context) -> {}));
    }
  }

  /** Has no constructor that a loader could call. */
  public static final class UnconstructibleProvider implements ValidatorProvider {
    private final String name;

    public UnconstructibleProvider(String name) {
      this.name = name;
    }

    @Override
    public List<JourneyValidator<?>> validators() {
      throw new IllegalStateException(name);
    }
  }

  /** Breaks when it is made. */
  public static final class BrokenProvider implements ValidatorProvider {
    public BrokenProvider() {
      throw new IllegalStateException("no licence");
    }

    @Override
    public List<JourneyValidator<?>> validators() {
      return List.of();
    }
  }

  @Test
  void findsWhatTheNamedLoaderFinds() {
    Validators discovered = Validators.none().discover(OURS);

    assertThat(discovered.definitions())
        .extracting(ValidatorDefinition::id)
        .containsExactly("found.hours", "found.personas");
    assertThat(Validators.none().discover(ClassLoader.getPlatformClassLoader()).definitions())
        .isEmpty();
    assertThat(Validators.none().discover(ModuleLayer.boot()).definitions()).isEmpty();
  }

  @Test
  void listsWhatWasFoundAndWhere() {
    String line = "warning  from " + FoundProvider.class.getName().replace("$", "\\$");
    assertThat(Validators.none().discover(OURS).toText(Locale.ENGLISH))
        .matches(
            "found\\.hours  "
                + line
                + " in file:\\S+\n"
                + "found\\.personas  "
                + line
                + " in file:\\S+\n");
  }

  @Test
  void findingTheSameTwiceFailsAndNamesIt() {
    Validators discovered = Validators.none().discover(OURS);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> discovered.discover(OURS))
        .withMessageContaining("two validators have the id \"found.hours\"")
        .withMessageContaining(FoundProvider.class.getName());
  }

  @Test
  void aPlugInThatCannotBeLoadedIsNamed(@TempDir Path folder) throws IOException {
    for (String provider :
        List.of(
            UnconstructibleProvider.class.getName(),
            BrokenProvider.class.getName(),
            "acme.NoSuchProvider",
            DiscoveryTest.class.getName())) {
      assertThatIllegalStateException()
          .as(provider)
          .isThrownBy(() -> discoverNamed(folder, provider))
          .withMessageStartingWith("a plug-in with validators cannot be loaded: ")
          .withMessageContaining(provider);
    }
  }

  private static Validators discoverNamed(Path folder, String provider) throws IOException {
    Path services = Files.createDirectories(folder.resolve("META-INF/services"));
    Files.writeString(services.resolve(ValidatorProvider.class.getName()), provider + "\n");
    try (URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()}, OURS)) {
      return Validators.none().discover(loader);
    }
  }
}
