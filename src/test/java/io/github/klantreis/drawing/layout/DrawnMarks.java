package io.github.klantreis.drawing.layout;

import io.github.klantreis.drawing.ink.Canvas;
import io.github.klantreis.drawing.ink.Image;
import io.github.klantreis.drawing.ink.ImageSection;
import io.github.klantreis.drawing.ink.Mark;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What marks look like, wherever they are and however large: their colours, lines and shapes. Those
 * of customers, phases and tags look alike.
 */
final class DrawnMarks {
  private static final Pattern ARC = Pattern.compile("a(\\d+)");
  private static final Pattern CUSTOMER = Pattern.compile("persona-\\d");
  private static final Pattern COLOUR = Pattern.compile("f-(phase|tag)-.+");
  private static final Pattern DASHES = Pattern.compile("d\\d");
  private static final Pattern NO_LETTERS = Pattern.compile("[^a-zA-Z]");

  private DrawnMarks() {}

  /** Returns how the marks of some sections look; those on the ground among them if wanted. */
  static Set<String> of(Image image, Set<ImageSection.Kind> kinds, boolean withGround) {
    Set<String> looks = new TreeSet<>();
    for (ImageSection section : image.sections()) {
      if (kinds.contains(section.kind())) {
        looks.addAll(of(section.canvas(), withGround));
      }
    }
    return looks;
  }

  static Set<String> of(Canvas canvas, boolean withGround) {
    Set<String> looks = new TreeSet<>();
    Stream.concat(canvas.marks().stream(), withGround ? canvas.ground().stream() : Stream.of())
        .map(DrawnMarks::look)
        .filter(look -> !look.isEmpty())
        .forEach(looks::add);
    return looks;
  }

  private static String look(Mark mark) {
    if (mark instanceof Mark.Box box) {
      String classes = classes(box.classes());
      return isAssumed(classes) ? "assumed" : "box " + classes + " r" + Math.min(box.radius(), 3);
    }
    if (mark instanceof Mark.Sign sign) {
      return "icon " + sign.icon() + " " + sign.role();
    }
    if (mark instanceof Mark.Stroke stroke) {
      String classes = classes(stroke.classes());
      return isAssumed(classes) ? "assumed" : shape(stroke.path(), classes) + " " + classes;
    }
    if (mark instanceof Mark.Lettering words) {
      return words.block().whole.contains(LaneNotes.TRIGGERED_BY) ? "text with an arrow" : "";
    }
    return "";
  }

  /** What is assumed has dashes on empty paper, whatever the colour of its frame. */
  private static boolean isAssumed(String classes) {
    return classes.contains("d2") && classes.contains("f-paper");
  }

  private static String classes(String classes) {
    Set<String> alike = new TreeSet<>();
    for (String one : classes.strip().split(" +", -1)) {
      String customer = CUSTOMER.matcher(one).replaceAll("customer");
      alike.add(COLOUR.matcher(customer).replaceAll("f-$1-colour"));
    }
    // The curves of customers differ by their dashes, too.
    if (alike.contains("s-customer") && !alike.contains("faint")) {
      alike.removeIf(one -> DASHES.matcher(one).matches());
    }
    return String.join(" ", alike);
  }

  private static String shape(String path, String classes) {
    if (!path.endsWith("z")) {
      return "line";
    }
    Matcher arc = ARC.matcher(path);
    boolean isRing = arc.find() && Integer.parseInt(arc.group(1)) > 8;
    if (classes.contains("customer")) {
      return isRing ? "ring" : "marker";
    }
    arc.reset();
    String size = arc.find() ? arc.group(1) : "";
    return NO_LETTERS.matcher(path).replaceAll("").toLowerCase(Locale.ROOT).replace('v', 'h')
        + size;
  }
}
