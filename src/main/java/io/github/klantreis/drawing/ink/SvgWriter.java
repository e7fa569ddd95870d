package io.github.klantreis.drawing.ink;

import io.github.klantreis.drawing.theme.ColourRole;
import java.util.ArrayDeque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Writes marks as SVG. */
public final class SvgWriter {
  private static final char RIGHT_TO_LEFT = '\u202B';
  private static final char END_OF_DIRECTION = '\u202C';

  private final ChunkedText output;
  private final StringBuilder out;
  private final String prefix;

  /**
   * Whether this is part of a page, where what belongs to an element leads to where the page tells
   * more, and browsers alone draw; else it tells it itself, and classes have the prefix.
   */
  private final boolean linked;

  private final ArrayDeque<String> open = new ArrayDeque<>();

  /** The languages of the open elements; the last is that of what is written next. */
  private final ArrayDeque<String> spoken = new ArrayDeque<>();

  private final UnaryOperator<String> languages;

  /**
   * Creates a writer.
   *
   * @param language the tag of the language around what is written
   * @param languages returns the tag of the language of a text
   */
  public SvgWriter(
      ChunkedText output,
      String prefix,
      boolean linked,
      String language,
      UnaryOperator<String> languages) {
    this.output = output;
    this.languages = languages;
    spoken.push(language);
    this.out = output.piece;
    this.prefix = prefix;
    this.linked = linked;
  }

  /** The icons that marks use, each once, to be used by {@link #write}. */
  public void icons(List<ImageSection> sections) {
    Set<Icon> used = EnumSet.noneOf(Icon.class);
    for (ImageSection section : sections) {
      used.addAll(section.canvas().icons());
    }
    out.append("<defs>");
    for (Icon icon : used) {
      out.append("<path id=\"").append(prefix).append('-').append(icon.id);
      out.append("\" d=\"").append(icon.path).append("\"/>\n");
    }
    out.append("</defs>\n");
  }

  public void write(ImageSection section) {
    section.canvas().ground().forEach(this::write);
    section.canvas().marks().forEach(this::write);
  }

  /** Writes what is not in a layer. */
  public void writeBelowLayers(ImageSection section) {
    section.canvas().ground().forEach(this::write);
    boolean isLayer = false;
    for (Mark mark : section.canvas().marks()) {
      isLayer |= mark instanceof Mark.LayerStart;
      if (!isLayer) {
        write(mark);
      }
      isLayer &= !(mark instanceof Mark.LayerEnd);
    }
  }

  /** Writes one layer of a section. */
  public void write(ImageSection section, Mark.Layer layer) {
    write(section, layer, this::write);
  }

  /** Writes one layer of a section once more: what is seen of it, without ids and links. */
  public void writeAgain(ImageSection section, Mark.Layer layer) {
    write(
        section,
        layer,
        mark -> {
          if (!(mark instanceof Mark.Opening || mark instanceof Mark.Closing)) {
            write(mark);
          }
        });
  }

  private static void write(ImageSection section, Mark.Layer layer, Consumer<Mark> writer) {
    boolean isLayer = false;
    for (Mark mark : section.canvas().marks()) {
      if (mark instanceof Mark.LayerStart start) {
        isLayer = start.layer() == layer;
      } else if (mark instanceof Mark.LayerEnd) {
        isLayer = false;
      } else if (isLayer) {
        writer.accept(mark);
      }
    }
  }

  private void write(Mark mark) {
    output.rest();
    if (mark instanceof Mark.Lettering lettering) {
      lettering(lettering);
    } else if (mark instanceof Mark.Box box) {
      box(box);
    } else if (mark instanceof Mark.Photo photo) {
      photo(photo);
    } else if (mark instanceof Mark.Stroke stroke) {
      out.append("<path");
      classes(stroke.classes());
      if (!linked && !isFilled(stroke.classes())) {
        out.append(" fill=\"none\"");
      }
      out.append(" d=\"").append(stroke.path()).append("\"/>\n");
    } else if (mark instanceof Mark.Sign sign) {
      sign(sign);
    } else if (mark instanceof Mark.Opening opening) {
      open(opening);
    } else if (mark instanceof Mark.Closing) {
      out.append("</").append(open.pop()).append(">\n");
      spoken.pop();
    }
  }

  /** Writes the language of what has a text, where it is another than that around it. */
  private void language(String tag) {
    if (!tag.equals(spoken.peek())) {
      out.append(linked ? " lang=\"" : " xml:lang=\"").append(tag).append('"');
    }
  }

  /** Writes the classes, in a document with the prefix. */
  private void classes(String classes) {
    out.append(" class=\"");
    if (linked) {
      out.append(classes);
    } else {
      boolean isFirst = true;
      int start = 0;
      while (start < classes.length()) {
        int end = classes.indexOf(' ', start);
        end = end < 0 ? classes.length() : end;
        if (end > start) {
          out.append(isFirst ? "" : " ").append(prefix).append('-').append(classes, start, end);
          isFirst = false;
        }
        start = end + 1;
      }
    }
    out.append('"');
  }

  private static boolean isFilled(String classes) {
    return classes.startsWith("f-") || classes.contains(" f-");
  }

  private void lettering(Mark.Lettering lettering) {
    String anchor =
        switch (lettering.anchor()) {
          case START -> "";
          case MIDDLE -> " m";
          case END -> " e";
        };
    String classes = lettering.block().style.cssClass + anchor;
    String fill = " " + ColourClass.fill(lettering.role());
    if (lettering.halo() && !linked) {
      // Few renderers know the order of painting: the halo is a text below the text.
      out.append("<text aria-hidden=\"true\"");
      classes(
          classes
              + " h "
              + ColourClass.fill(ColourRole.PAPER)
              + " "
              + ColourClass.stroke(ColourRole.PAPER));
      lines(lettering);
    }
    out.append("<text");
    language(languages.apply(lettering.block().whole));
    classes(classes + (lettering.halo() && linked ? " h" : "") + fill);
    lines(lettering);
  }

  private void lines(Mark.Lettering lettering) {
    TextBlock block = lettering.block();
    int y = lettering.y() + block.style.ascent();
    if (block.lines.size() == 1) {
      out.append(" x=\"").append(lettering.x()).append("\" y=\"").append(y).append("\">");
      line(block, block.lines.get(0));
    } else {
      out.append('>');
      for (String line : block.lines) {
        boolean spaced = line.endsWith(" ");
        int start = out.length();
        out.append("<tspan x=\"").append(lettering.x()).append("\" y=\"").append(y).append("\">");
        int end = out.length();
        line(block, spaced ? line.substring(0, line.length() - 1) : line);
        out.append("</tspan>");
        if (spaced && lettering.anchor() == Mark.Anchor.END) {
          // At its own place, as it would move the words before it from the right edge.
          out.append(out, start, end).append(" </tspan>");
        } else if (spaced) {
          out.append(' ');
        }
        y += block.style.lineHeight;
      }
    }
    out.append("</text>\n");
  }

  /** Writes a line; one from right to left is embedded, which all renderers understand. */
  private void line(TextBlock block, String line) {
    if (block.isRightToLeft) {
      out.append(RIGHT_TO_LEFT);
    }
    XmlText.append(out, line);
    if (block.isRightToLeft) {
      out.append(END_OF_DIRECTION);
    }
  }

  private void box(Mark.Box box) {
    out.append("<rect");
    classes(box.classes());
    out.append(" x=\"").append(box.x());
    out.append("\" y=\"").append(box.y()).append("\" width=\"").append(box.width());
    out.append("\" height=\"").append(box.height());
    if (box.radius() > 0) {
      out.append("\" rx=\"").append(box.radius());
    }
    out.append("\"/>\n");
  }

  private void photo(Mark.Photo photo) {
    out.append("<image role=\"img\"");
    classes("photo");
    out.append(" x=\"").append(photo.x()).append("\" y=\"").append(photo.y());
    out.append("\" width=\"").append(photo.width()).append("\" height=\"").append(photo.height());
    out.append(linked ? "\" href=\"" : "\" xlink:href=\"").append(photo.address());
    out.append('"');
    language(languages.apply(photo.about()));
    out.append("><title>");
    XmlText.append(out, photo.about()).append("</title></image>\n");
  }

  private void sign(Mark.Sign sign) {
    out.append("<use");
    classes("icon " + ColourClass.stroke(sign.role()));
    out.append(linked ? " href=\"#" : " fill=\"none\" xlink:href=\"#").append(prefix);
    // By a transformation and not as a symbol in a viewport, which LibreOffice draws in full size.
    out.append('-').append(sign.icon().id).append("\" transform=\"translate(").append(sign.x());
    out.append(' ').append(sign.y()).append(") scale(");
    out.append(Math.round(sign.size() * 1e4 / Icon.SIZE) / 1e4).append(")\"/>\n");
  }

  private void open(Mark.Opening opening) {
    boolean leads = linked && opening.target().isPresent();
    String tag = leads ? "a" : "g";
    open.push(tag);
    out.append('<').append(tag);
    if (!opening.key().isEmpty()) {
      out.append(" id=\"").append(prefix).append('-').append(opening.key()).append('"');
    }
    if (!opening.classes().isEmpty()) {
      classes(opening.classes());
    }
    String language = languages.apply(opening.about());
    if (leads) {
      language(language);
      spoken.push(language);
      out.append(" href=\"#").append(prefix).append('-').append(opening.target().orElseThrow());
      out.append("\" aria-label=\"");
      XmlText.append(out, opening.about()).append("\">\n");
    } else {
      out.append('>');
      if (!opening.about().isEmpty()) {
        out.append("<title");
        language(language);
        out.append('>');
        XmlText.append(out, opening.about()).append("</title>");
      }
      spoken.push(spoken.element());
      out.append('\n');
    }
  }
}
