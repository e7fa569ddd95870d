package io.github.klantreis.drawing;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Writes marks as SVG. */
final class SvgWriter {
  private final Output output;
  private final StringBuilder out;
  private final String prefix;

  /** Whether what belongs to an element leads to where a page tells more, or tells it itself. */
  private final boolean linked;

  private final java.util.ArrayDeque<String> open = new java.util.ArrayDeque<>();

  SvgWriter(Output output, String prefix, boolean linked) {
    this.output = output;
    this.out = output.piece;
    this.prefix = prefix;
    this.linked = linked;
  }

  /** The icons that marks use, each once, to be used by {@link #write}. */
  void icons(List<Section> sections) {
    Set<Icon> used = EnumSet.noneOf(Icon.class);
    for (Section section : sections) {
      used.addAll(section.canvas().icons());
    }
    out.append("<defs>");
    for (Icon icon : used) {
      out.append("<symbol id=\"").append(prefix).append('-').append(icon.id);
      out.append("\" viewBox=\"0 0 24 24\"><path d=\"").append(icon.path).append("\"/></symbol>\n");
    }
    out.append("</defs>\n");
  }

  void write(Section section) {
    section.canvas().ground().forEach(this::write);
    section.canvas().marks().forEach(this::write);
  }

  private void write(Mark mark) {
    output.rest();
    if (mark instanceof Mark.Words words) {
      words(words);
    } else if (mark instanceof Mark.Box box) {
      box(box);
    } else if (mark instanceof Mark.Stroke stroke) {
      out.append("<path class=\"").append(stroke.classes()).append("\" d=\"");
      out.append(stroke.path()).append("\"/>\n");
    } else if (mark instanceof Mark.Sign sign) {
      sign(sign);
    } else if (mark instanceof Mark.Opening opening) {
      open(opening);
    } else if (mark instanceof Mark.Closing) {
      out.append("</").append(open.pop()).append(">\n");
    }
  }

  private void words(Mark.Words words) {
    TextBlock block = words.block();
    int y = words.y() + block.style.ascent();
    out.append("<text class=\"").append(block.style.cssClass);
    out.append(words.anchor() == Mark.Anchor.MIDDLE ? " m" : "").append(words.halo() ? " h" : "");
    out.append(" f-").append(words.role().css).append('"');
    if (block.lines.size() == 1) {
      out.append(" x=\"").append(words.x()).append("\" y=\"").append(y).append("\">");
      Markup.append(out, block.lines.get(0));
    } else {
      out.append('>');
      for (String line : block.lines) {
        out.append("<tspan x=\"").append(words.x()).append("\" y=\"").append(y).append("\">");
        boolean spaced = line.endsWith(" ");
        Markup.append(out, spaced ? line.substring(0, line.length() - 1) : line);
        out.append(spaced ? "</tspan> " : "</tspan>");
        y += block.style.lineHeight;
      }
    }
    out.append("</text>\n");
  }

  private void box(Mark.Box box) {
    out.append("<rect class=\"").append(box.classes()).append("\" x=\"").append(box.x());
    out.append("\" y=\"").append(box.y()).append("\" width=\"").append(box.width());
    out.append("\" height=\"").append(box.height());
    if (box.radius() > 0) {
      out.append("\" rx=\"").append(box.radius());
    }
    out.append("\"/>\n");
  }

  private void sign(Mark.Sign sign) {
    out.append("<use class=\"icon s-").append(sign.role().css).append("\" href=\"#").append(prefix);
    out.append('-').append(sign.icon().id).append("\" x=\"").append(sign.x()).append("\" y=\"");
    out.append(sign.y()).append("\" width=\"").append(sign.size()).append("\" height=\"");
    out.append(sign.size()).append("\"/>\n");
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
      out.append(" class=\"").append(opening.classes()).append('"');
    }
    if (leads) {
      out.append(" href=\"#").append(prefix).append('-').append(opening.target().orElseThrow());
      out.append("\" aria-label=\"");
      Markup.append(out, opening.about()).append("\">\n");
    } else {
      out.append('>');
      if (!opening.about().isEmpty()) {
        out.append("<title>");
        Markup.append(out, opening.about()).append("</title>");
      }
      out.append('\n');
    }
  }
}
