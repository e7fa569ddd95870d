package io.github.klantreis.check;

import io.github.klantreis.exchange.json.InvalidJourneyJsonException;
import io.github.klantreis.exchange.json.JourneyJson;
import io.github.klantreis.merge.AtlasMerge;
import io.github.klantreis.merge.JourneyMerge;
import io.github.klantreis.model.Journey;
import io.github.klantreis.vocabulary.Text;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Merges three files for git, each a journey or each an atlas. What cannot be read as such is left
 * to git's merge by lines.
 *
 * <p>Never returns a code above 128: git would keep mine without a trace of theirs.
 */
final class MergeDriver {
  private static final Text BY_LINES =
      Text.en("merged by lines, as one side is no journey, and not all are atlases: {reason}")
          .nl("per regel samengevoegd, want niet alle kanten zijn een reis of een atlas: {reason}");
  private static final Text FAILED =
      Text.en("merged by lines, as merging the journeys failed: {reason}")
          .nl("per regel samengevoegd, want het samenvoegen van de reizen mislukte: {reason}");
  private static final Text NO_JOURNEY =
      Text.en("the lines do not conflict, but the result is no journey or atlas: {reason}")
          .nl("de regels botsen niet, maar het resultaat is geen reis of atlas: {reason}");

  private static final int MERGED = 0;
  private static final int OPEN = 1;

  /** Merges three journeys. */
  interface Merging {
    JourneyMerge of(Journey base, Journey mine, Journey theirs);
  }

  private final PrintStream told;
  private final Merging merging;
  private Locale language = Locale.ENGLISH;

  MergeDriver(PrintStream told) {
    this(told, JourneyMerge::of);
  }

  MergeDriver(PrintStream told, Merging merging) {
    this.told = told;
    this.merging = merging;
  }

  /**
   * Returns the language that the configuration nearest to a file sets, such as {@code language =
   * nl}. Git calls a driver in the topmost folder of the repository, to which the path is relative.
   */
  private static Locale languageOf(String file) {
    try {
      return Optional.ofNullable(Path.of(file).toAbsolutePath().normalize().getParent())
          .flatMap(Configuration::nearestTo)
          .flatMap(configuration -> Configuration.read(configuration).language())
          .orElse(Locale.ENGLISH);
    } catch (InvalidPathException none) {
      return Locale.ENGLISH;
    }
  }

  /**
   * Merges.
   *
   * @param files base, mine and theirs, and perhaps the path of the file in the repository; the
   *     result is written over mine
   * @return 0 if everything is merged, 1 if not
   */
  int merge(List<String> files) {
    String name = files.get(files.size() - 1);
    language = languageOf(name);
    try {
      Path mine = Path.of(files.get(1));
      String before = Files.readString(mine);
      Merged merged =
          merged(
              Files.readString(Path.of(files.get(0))),
              before,
              Files.readString(Path.of(files.get(2))));
      if (!merged.said.isEmpty()) {
        told.print(name + ": " + merged.said);
      }
      if (merged.draft.isEmpty()) {
        byLines(files);
        return OPEN;
      }
      Files.writeString(mine, Layout.of(before).apply(merged.draft.get()));
      return merged.isClean ? MERGED : OPEN;
    } catch (InvalidJourneyJsonException | IOException unreadable) {
      tell(name, BY_LINES, firstLine(unreadable));
    } catch (Throwable failure) { // an exit without marks would keep mine only
      tell(name, FAILED, failure.toString());
    }
    return byLines(files) == MERGED && isJourney(Path.of(files.get(1)), name) ? MERGED : OPEN;
  }

  /**
   * What came of a merge.
   *
   * @param isClean whether nothing is open
   * @param said what is open and what was decided without asking; empty if there is none
   * @param draft the document; empty if it would be none
   */
  private record Merged(boolean isClean, String said, Optional<String> draft) {}

  private Merged merged(String base, String mine, String theirs) {
    if (isAtlas(mine) && isAtlas(theirs)) {
      AtlasMerge merge =
          AtlasMerge.of(
              JourneyJson.readAtlas(base),
              JourneyJson.readAtlas(mine),
              JourneyJson.readAtlas(theirs));
      return new Merged(
          merge.isClean(),
          merge.isClean() && merge.remarks().isEmpty() ? "" : merge.toText(language),
          merge.draft().map(unused -> JourneyJson.write(merge)));
    }
    JourneyMerge merge =
        merging.of(JourneyJson.read(base), JourneyJson.read(mine), JourneyJson.read(theirs));
    return new Merged(
        merge.isClean(),
        merge.isClean() && merge.remarks().isEmpty() ? "" : merge.toText(language),
        merge.draft().map(unused -> JourneyJson.write(merge)));
  }

  private static boolean isAtlas(String json) {
    return JourneyJson.reading().isAtlas(json);
  }

  /** Whether the result of a merge by lines can be read; says so if not. */
  private boolean isJourney(Path file, String name) {
    try {
      String text = Files.readString(file);
      Object unused = isAtlas(text) ? JourneyJson.readAtlas(text) : JourneyJson.read(text);
      return true;
    } catch (Throwable unreadable) {
      tell(name, NO_JOURNEY, firstLine(unreadable));
      return false;
    }
  }

  private void tell(String name, Text what, String reason) {
    told.println(name + ": " + what.get(language, Map.of("reason", reason)));
  }

  private String firstLine(Throwable thrown) {
    String message =
        thrown instanceof InvalidJourneyJsonException invalid
            ? invalid.toText(language)
            : String.valueOf(thrown.getMessage());
    return message.lines().limit(2).reduce("", (a, b) -> a + b.strip() + " ");
  }

  /** Lets git merge by lines, with its marks where lines conflict. */
  private int byLines(List<String> files) {
    try {
      Process git =
          new ProcessBuilder("git", "merge-file", files.get(1), files.get(0), files.get(2))
              .redirectErrorStream(true)
              .start();
      git.getOutputStream().close();
      told.write(git.getInputStream().readAllBytes());
      return git.waitFor() == 0 ? MERGED : OPEN;
    } catch (IOException noGit) {
      told.println("git merge-file: " + noGit.getMessage());
      return OPEN;
    } catch (InterruptedException interrupted) {
      told.println("git merge-file: interrupted");
      Thread.currentThread().interrupt();
      return OPEN;
    }
  }
}
