package acme;

import io.github.klantreis.model.Journey;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;

/**
 * Starts our jar as a bundle beside a plug-in and an application: first with Guava only, then with
 * Jackson as well. Fails by its exit code.
 */
final class Felix {
  private static final String SERVICE = "io.github.klantreis.validation.ValidatorProvider";
  private static final Pattern OURS = Pattern.compile("klantreis-[^/]*\\.jar");

  private final Path folder;

  private Felix(Path folder) {
    this.folder = folder;
  }

  public static void main(String[] arguments) throws Exception {
    Felix felix = new Felix(Path.of(arguments[0]));
    felix.runs("guava", List.of("guava-", "failureaccess-"));
    felix.runs("jackson", List.of("guava-", "failureaccess-", "jackson-"));
  }

  private void runs(String name, List<String> libraries) throws Exception {
    Framework framework =
        ServiceLoader.load(FrameworkFactory.class)
            .findFirst()
            .orElseThrow()
            .newFramework(
                Map.of(
                    Constants.FRAMEWORK_STORAGE,
                    folder.resolve("felix-" + name).toString(),
                    Constants.FRAMEWORK_STORAGE_CLEAN,
                    Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT));
    framework.start();
    try {
      List<Bundle> bundles = new ArrayList<>();
      for (Path jar : jars()) {
        if (libraries.stream().anyMatch(jar.getFileName().toString()::startsWith)) {
          bundles.add(install(framework, jar));
        }
      }
      bundles.add(install(framework, ours()));
      bundles.add(install(framework, plugin()));
      bundles.add(install(framework, application()));
      for (Bundle bundle : bundles) {
        bundle.start(); // the application throws where something is amiss
      }
    } finally {
      framework.stop();
      framework.waitForStop(10_000);
    }
  }

  private static Bundle install(Framework framework, Path jar) throws BundleException, IOException {
    try (InputStream bytes = Files.newInputStream(jar)) {
      return framework.getBundleContext().installBundle(jar.toUri().toString(), bytes);
    }
  }

  private Path plugin() throws IOException {
    return bundle(
        "acme.plugin",
        Map.of("Import-Package", imports("model", "term", "validation", "vocabulary")),
        List.of("acme/HoursProvider.class"),
        Map.of("META-INF/services/" + SERVICE, "acme.HoursProvider\n"));
  }

  private Path application() throws IOException {
    return bundle(
        "acme.application",
        Map.of(
            "Import-Package",
            "org.osgi.framework,org.osgi.framework.wiring,"
                + imports(
                    "drawing",
                    "exchange.json",
                    "model",
                    "phase",
                    "term",
                    "validation",
                    "validation.rules"),
            "Bundle-Activator",
            "acme.Application"),
        List.of("acme/Application.class"),
        Map.of());
  }

  private static String imports(String... packages) {
    return String.join(
        ",",
        Arrays.stream(packages)
            .map(name -> "io.github.klantreis." + name + ";version=\"[0.1,1)\"")
            .toList());
  }

  private Path bundle(
      String name, Map<String, String> headers, List<String> classes, Map<String, String> texts)
      throws IOException {
    Manifest manifest = new Manifest();
    Attributes attributes = manifest.getMainAttributes();
    attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    attributes.putValue(Constants.BUNDLE_MANIFESTVERSION, "2");
    attributes.putValue(Constants.BUNDLE_SYMBOLICNAME, name);
    headers.forEach(attributes::putValue);
    Path jar = folder.resolve(name + ".jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
      for (String type : classes) {
        out.putNextEntry(new ZipEntry(type));
        try (InputStream bytes = Felix.class.getClassLoader().getResourceAsStream(type)) {
          bytes.transferTo(out);
        }
      }
      for (Map.Entry<String, String> text : texts.entrySet()) {
        out.putNextEntry(new ZipEntry(text.getKey()));
        out.write(text.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return jar;
  }

  private static Path ours() {
    return jars().stream()
        .filter(jar -> OURS.matcher(jar.getFileName().toString()).matches())
        .findFirst()
        .orElseThrow(() -> new AssertionError("no jar has " + Journey.class));
  }

  private static List<Path> jars() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(Path::of)
        .filter(Files::isRegularFile)
        .toList();
  }
}
