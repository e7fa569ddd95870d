package io.github.klantreis.check;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.atlas.JourneyAtlas;
import io.github.klantreis.check.CheckedFile.CheckedJourney;
import io.github.klantreis.exchange.TextEdit;
import io.github.klantreis.exchange.json.JourneyJson;
import io.github.klantreis.exchange.mermaid.MermaidReading;
import io.github.klantreis.model.InvalidJourneyException;
import io.github.klantreis.model.Journey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A file with its fixes.
 *
 * @param file the file
 * @param before its text
 * @param after its text with the fixes, in which only the lines are changed that have to be
 */
public record FixedFile(Path file, String before, String after) {
  /**
   * Refuses null.
   *
   * @param file the file
   * @param before its text
   * @param after its text with the fixes
   */
  public FixedFile {
    requireNonNull(file, "file");
    requireNonNull(before, "before");
    requireNonNull(after, "after");
  }

  /** Returns a file with its fixes; empty if there are none. */
  static Optional<FixedFile> of(CheckedFile checked) {
    if (checked.journeys().isEmpty()) {
      return Optional.empty();
    }
    return checked.file().isJson() ? json(checked) : diagrams(checked);
  }

  private static Optional<FixedFile> json(CheckedFile checked) {
    Optional<JourneyAtlas> atlas = checked.file().atlas();
    if (atlas.isPresent()) {
      JourneyAtlas fixed = fixed(atlas.get(), checked.journeys());
      return fixed.equals(atlas.get())
          ? Optional.empty()
          : written(checked.file(), JourneyJson.write(fixed));
    }
    CheckedJourney only = checked.journeys().get(0);
    Journey fixed = fixed(only);
    return fixed.equals(only.content().journey())
        ? Optional.empty()
        : written(checked.file(), JourneyJson.write(fixed));
  }

  private static Optional<FixedFile> written(JourneyFile file, String json) {
    String before = file.text();
    return changed(file, before, Layout.of(before).apply(json));
  }

  private static Optional<FixedFile> changed(JourneyFile file, String before, String after) {
    return after.equals(before)
        ? Optional.empty()
        : Optional.of(new FixedFile(file.path(), before, after));
  }

  private static Journey fixed(CheckedJourney checked) {
    return checked
        .report()
        .fixed(fix -> fix.isSafe() && checked.fresh().contains(fix.finding()))
        .journey();
  }

  /**
   * Fixes all journeys together, as they may share what is fixed, or else journey by journey,
   * without fixes after which the journeys would be no atlas.
   */
  private static JourneyAtlas fixed(JourneyAtlas atlas, List<CheckedJourney> checked) {
    List<Journey> mended = new ArrayList<>();
    for (int i = 0; i < atlas.journeys().size(); i++) { // behind them is the brand
      Journey fixed = fixed(checked.get(i));
      boolean hasBrand = atlas.journeys().get(i).brand().isPresent();
      mended.add(hasBrand ? fixed : fixed.toBuilder().brand(Optional.empty()).build());
    }
    Optional<JourneyAtlas> all = with(atlas, mended);
    if (all.isPresent()) {
      return all.get();
    }
    JourneyAtlas fixed = atlas;
    for (int i = 0; i < mended.size(); i++) {
      List<Journey> journeys = new ArrayList<>(fixed.journeys());
      journeys.set(i, mended.get(i));
      fixed = with(fixed, journeys).orElse(fixed);
    }
    return fixed;
  }

  /** Returns the atlas with other journeys, or empty if that is none: a persona differs, say. */
  private static Optional<JourneyAtlas> with(JourneyAtlas atlas, List<Journey> journeys) {
    try {
      return Optional.of(atlas.toBuilder().journeys(journeys).build());
    } catch (InvalidJourneyException noAtlas) {
      return Optional.empty();
    }
  }

  private static Optional<FixedFile> diagrams(CheckedFile checked) {
    List<TextEdit> edits =
        checked.journeys().stream()
            .flatMap(
                journey ->
                    journey
                        .content()
                        .diagram()
                        .map(MermaidReading::edits)
                        .orElse(List.of())
                        .stream())
            .toList();
    String before = checked.file().text();
    return changed(checked.file(), before, TextEdit.apply(edits, before));
  }

  /**
   * Writes the fixed text over the file, at once: whoever reads it meanwhile sees either text
   * whole.
   *
   * @throws IOException if it cannot be written, or the file was changed since it was read; the
   *     file is then as it was
   */
  public void write() throws IOException {
    if (!Files.readString(file, StandardCharsets.UTF_8).equals(before)) {
      throw new IOException(file + " has been changed since it was checked; check it again");
    }
    Path target = file.toRealPath(); // a link stays a link
    Path beside = Files.createTempFile(target.getParent(), ".klantreis", ".tmp");
    try {
      Files.writeString(beside, after, StandardCharsets.UTF_8);
      copyPermissions(beside);
      try {
        Files.move(
            beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } catch (AtomicMoveNotSupportedException notHere) {
        Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
      }
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  private void copyPermissions(Path beside) throws IOException {
    try {
      Files.setPosixFilePermissions(beside, Files.getPosixFilePermissions(file));
    } catch (UnsupportedOperationException notPosix) {
      // There is nothing to copy.
    }
  }

  /**
   * Returns the changed lines, those that go after {@code -} and those that come after {@code +},
   * each block under {@code @@} with its line.
   *
   * @return the lines, with the file at the start; ends with a line feed
   */
  public String toDiff() {
    return LineDiff.of(CheckWords.name(file), before, after);
  }
}
