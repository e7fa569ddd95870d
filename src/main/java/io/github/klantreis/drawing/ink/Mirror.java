package io.github.klantreis.drawing.ink;

/**
 * Mirrors a drawing from the left to the right for those who read from the right: places and lines,
 * but not texts, icons and photos themselves.
 */
final class Mirror {
  private final int width;

  /** Creates a mirror of drawings of a width. */
  Mirror(int width) {
    this.width = width;
  }

  ImageSection of(ImageSection section) {
    Canvas mirrored = section.canvas().each(this::of);
    return new ImageSection(
        section.kind(),
        section.top(),
        section.height(),
        mirrored,
        section
            .names()
            .map(
                names ->
                    new ImageSection.Names(
                        left(names.left(), names.width()), names.top(), names.width())));
  }

  private int left(int left, int wide) {
    return width - left - wide;
  }

  private Mark of(Mark mark) {
    if (mark instanceof Mark.Box box) {
      return new Mark.Box(
          left(box.x(), box.width()),
          box.y(),
          box.width(),
          box.height(),
          box.radius(),
          box.classes());
    }
    if (mark instanceof Mark.Photo photo) {
      return new Mark.Photo(
          left(photo.x(), photo.width()),
          photo.y(),
          photo.width(),
          photo.height(),
          photo.address(),
          photo.about());
    }
    if (mark instanceof Mark.Sign sign) {
      return new Mark.Sign(
          sign.icon(), left(sign.x(), sign.size()), sign.y(), sign.size(), sign.role());
    }
    if (mark instanceof Mark.Lettering words) {
      return new Mark.Lettering(
          words.block(),
          width - words.x(),
          words.y(),
          words.role(),
          of(words.anchor()),
          words.halo());
    }
    return mark instanceof Mark.Stroke stroke
        ? new Mark.Stroke(path(stroke.path()), stroke.classes())
        : mark;
  }

  private static Mark.Anchor of(Mark.Anchor anchor) {
    return switch (anchor) {
      case START -> Mark.Anchor.END;
      case MIDDLE -> Mark.Anchor.MIDDLE;
      case END -> Mark.Anchor.START;
    };
  }

  /** Mirrors path data of lines, curves and arcs. */
  String path(String path) {
    StringBuilder mirrored = new StringBuilder(path.length() + 8);
    char command = 'z';
    int number = 0;
    int at = 0;
    while (at < path.length()) {
      char c = path.charAt(at);
      if (Character.isLetter(c)) {
        command = c;
        number = 0;
        mirrored.append(c);
        at++;
      } else if (c == ' ') {
        at++;
      } else {
        int end = at + 1;
        while (end < path.length() && "0123456789.".indexOf(path.charAt(end)) >= 0) {
          end++;
        }
        double value = Double.parseDouble(path.substring(at, end));
        mirrored.append(number > 0 && mirrored.charAt(mirrored.length() - 1) != ' ' ? " " : "");
        PathData.number(mirrored, mirrored(command, number, value));
        number++;
        at = end;
      }
    }
    return mirrored.toString();
  }

  /** Mirrors the nth number of a command. */
  private double mirrored(char command, int number, double value) {
    return switch (command) {
      case 'M', 'L', 'C', 'S', 'Q', 'H' ->
          number % 2 == 0 || command == 'H' ? width - value : value;
      case 'm', 'l', 'c', 's', 'q', 'h' -> number % 2 == 0 || command == 'h' ? -value : value;
      case 'V', 'v' -> value;
      case 'a' -> arc(number % 7, value);
      default -> throw new IllegalArgumentException("no path of ours has " + command);
    };
  }

  /** The other way round, and to the other side. */
  private static double arc(int number, double value) {
    return number == 4 ? 1 - value : number == 5 ? -value : value;
  }
}
