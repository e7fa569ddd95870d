package io.github.klantreis.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.stream.Stream;

/**
 * The classes that are packed into the jar, wherever the build puts them; read once for all tests
 * that look at them, as that takes seconds.
 */
public final class MainCode {
  static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(location -> location.contains("/classes/"))
          .importPackages(ArchitectureTest.ROOT);

  private MainCode() {}

  /** The classes of packages and of those below them, without the name of the root. */
  public static Stream<JavaClass> in(String... packages) {
    return CLASSES.stream()
        .filter(
            type ->
                Stream.of(packages)
                    .anyMatch(
                        name ->
                            (type.getPackageName() + ".")
                                .startsWith(ArchitectureTest.ROOT + "." + name + ".")));
  }
}
