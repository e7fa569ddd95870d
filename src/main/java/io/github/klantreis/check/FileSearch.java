package io.github.klantreis.check;

import com.google.common.collect.ImmutableSet;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Listing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the files of journeys among paths. Not reusable. */
final class FileSearch {
  /** The ends of names of files that are looked for in folders. */
  private static final List<String> ENDS =
      List.of(".journey.json", ".atlas.json", ".mmd", ".mermaid", ".md", ".markdown");

  private static final ImmutableSet<String> NEVER =
      ImmutableSet.of("node_modules", "target", "build");

  private static final Text MISSING =
      Text.en("there is no such file or folder").nl("dit bestand of deze map bestaat niet");
  private static final Text UNREADABLE =
      Text.en("the folder cannot be read: {reason}").nl("de map kan niet worden gelezen: {reason}");

  private final Function<Path, Configuration> configurations;
  private final List<Glob> excluded;
  private final Map<Path, Boolean> found = new TreeMap<>();
  private final List<FileProblem> problems = new ArrayList<>();

  /**
   * Creates a search.
   *
   * @param configurations the configuration of each file
   * @param excluded what is left out everywhere
   */
  FileSearch(Function<Path, Configuration> configurations, List<Glob> excluded) {
    this.configurations = configurations;
    this.excluded = excluded;
  }

  /** Looks at a path, which is a file or a folder. */
  void add(Path path) {
    if (Files.isDirectory(path)) {
      Set<Path> files = new HashSet<>();
      try {
        // A link is followed where it is named, and nowhere below.
        Path root = Files.isSymbolicLink(path) ? path.toRealPath() : path;
        Files.walkFileTree(root, new Walk(path, root, files));
      } catch (IOException failed) {
        problems.add(
            FileProblem.of(path, Listing.filled(UNREADABLE, Map.of("reason", failed.toString()))));
      }
      files.removeAll(ignoredByGit(path, files));
      files.forEach(file -> found.putIfAbsent(file, false));
    } else if (Files.exists(path)) {
      found.put(path.normalize(), true);
    } else {
      problems.add(FileProblem.of(path, MISSING));
    }
  }

  /** Returns the files in the order of their paths, each with whether it was named. */
  Map<Path, Boolean> found() {
    return found;
  }

  List<FileProblem> problems() {
    return problems;
  }

  private boolean isWanted(Path file) {
    Configuration configuration = configurations.apply(file);
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    boolean isNamedSo =
        configuration.files().isEmpty()
            ? ENDS.stream().anyMatch(name::endsWith)
            : configuration.files().stream().anyMatch(glob -> glob.matches(file));
    return isNamedSo
        && Stream.concat(excluded.stream(), configuration.excluded().stream())
            .noneMatch(glob -> glob.matches(file));
  }

  /** Walks a folder. */
  private final class Walk extends SimpleFileVisitor<Path> {
    private final Path named;
    private final Path root;
    private final Set<Path> files;

    /**
     * Creates a walk.
     *
     * @param named the folder as it was named
     * @param root where it is, if that is a link
     * @param files where the files go that are found
     */
    Walk(Path named, Path root, Set<Path> files) {
      this.named = named;
      this.root = root;
      this.files = files;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      String name = String.valueOf(folder.getFileName());
      boolean isHidden = name.startsWith(".") && name.length() > 1 && !name.equals("..");
      return !folder.equals(root) && (isHidden || NEVER.contains(name))
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      Path plain = (named.equals(root) ? file : named.resolve(root.relativize(file))).normalize();
      if (attributes.isRegularFile() && isWanted(plain)) {
        files.add(plain);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failed) {
      problems.add(
          FileProblem.of(file, Listing.filled(UNREADABLE, Map.of("reason", failed.toString()))));
      return FileVisitResult.CONTINUE;
    }
  }

  // ---- git ----

  /** Returns the folder of the repository that a path is in, or null. */
  static @Nullable Path repositoryOf(Path path) {
    Path folder = path.toAbsolutePath().normalize();
    while (folder != null && !Files.exists(folder.resolve(".git"))) {
      folder = folder.getParent();
    }
    return folder;
  }

  /** Returns the files that git ignores; none where there is no git. */
  private static Set<Path> ignoredByGit(Path folder, Set<Path> files) {
    try {
      if (files.isEmpty() || repositoryOf(folder.toRealPath()) == null) {
        return Set.of();
      }
      // From the folder, which may be a link: git refuses a path that leads through one.
      Path start = folder.normalize();
      Map<String, Path> byName =
          files.stream()
              .collect(
                  Collectors.toMap(
                      file -> "./" + CheckWords.name(start.relativize(file)), file -> file));
      // By a file, as git writes before it has read all.
      Path list = Files.createTempFile("klantreis", ".paths");
      try {
        Files.writeString(list, String.join("\0", byName.keySet()));
        Process git =
            new ProcessBuilder("git", "check-ignore", "-z", "--stdin")
                .directory(folder.toRealPath().toFile())
                .redirectInput(list.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String ignored = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return Stream.of(ignored.split("\0", -1))
            .filter(byName::containsKey)
            .map(byName::get)
            .collect(Collectors.toSet());
      } finally {
        Files.delete(list);
      }
    } catch (IOException noGit) {
      return Set.of();
    }
  }
}
