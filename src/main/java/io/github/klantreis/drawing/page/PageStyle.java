package io.github.klantreis.drawing.page;

import io.github.klantreis.drawing.ink.ColourClass;
import io.github.klantreis.drawing.ink.Image;
import io.github.klantreis.drawing.ink.ImageSection;
import io.github.klantreis.drawing.ink.PathData;
import io.github.klantreis.drawing.ink.StyleSheet;
import io.github.klantreis.drawing.layout.Sheets;
import io.github.klantreis.drawing.theme.ColourRole;
import io.github.klantreis.drawing.theme.Paper;
import io.github.klantreis.drawing.theme.Theme;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The style of the page around a map. */
final class PageStyle {
  private PageStyle() {}

  /** {@code audiences} are the groups of customers that single touchpoints concern. */
  static String of(
      Theme theme, String prefix, Image image, Set<List<Integer>> audiences, int customers) {
    StringBuilder css = new StringBuilder(12_000);
    css.append(StyleSheet.of(theme, prefix));
    variables(css, theme);
    css.append(
        """
        *{box-sizing:border-box}
        svg>*{direction:ltr}
        body{margin:0;background:var(--paper);color:var(--ink);font-size:15px;line-height:1.5}
        a{color:inherit}
        h2{font-size:20px;line-height:1.3;margin:40px 0 12px}
        h3{font-size:15px;line-height:1.4;margin:0 0 8px}
        .vh{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
        .skip:focus{position:static;width:auto;height:auto;clip-path:none;display:inline-block;padding:8px 28px}
        .bar{display:flex;flex-wrap:wrap;gap:8px 32px;align-items:center;padding:10px 28px;\
        border-bottom:1px solid var(--line);font-size:13px}
        .bar ul{display:flex;flex-wrap:wrap;gap:4px 20px;margin:0;padding:0;list-style:none}
        .bar fieldset{border:0;margin:0;padding:0;display:flex;flex-wrap:wrap;gap:4px 16px;align-items:center}
        .bar legend{float:inline-start;padding:0;margin-inline-end:16px;color:var(--muted)}
        .bar label{display:inline-flex;gap:6px;align-items:center}
        .bar svg{width:44px;height:16px}
        .lead{margin:10px 14px;color:var(--muted);overflow-wrap:anywhere}
        .map{position:relative}
        .band{display:grid;grid-template-columns:100%}
        .part{display:contents}
        .band>.part>svg{display:block;height:auto;grid-column:1;align-self:start}
        .main{width:100%}
        .names{position:sticky;left:0;right:0;z-index:1;background:var(--paper);pointer-events:none}
        .phases{position:sticky;top:0;z-index:2;background:var(--paper)}
        .band>.part>.again{display:none}
        .map a{text-decoration:none;cursor:pointer}
        .map a:hover rect:first-of-type,.map a:target rect:first-of-type{stroke:var(--ink);stroke-width:2px}
        .map a:hover text{text-decoration:underline}
        .map a:focus{outline:none}
        .map a:focus-visible{outline:3px solid var(--focus);outline-offset:1px}
        :focus-visible{outline:3px solid var(--focus);outline-offset:2px}
        .words{max-width:1720px;padding:0 28px 40px}
        .findings{columns:3 380px;column-gap:32px;padding:0;margin:0;list-style:none;font-size:14px}
        .findings li{break-inside:avoid;padding:8px;padding-inline:44px 10px;position:relative;border-radius:6px}
        .findings li>svg{position:absolute;inset-inline-start:10px;top:13px;width:14px;height:14px}
        .findings p{margin:0}
        .findings .hint,.findings .where,.source{color:var(--muted)}
        .findings .where{font-size:13px}
        .sources{font-size:13px;color:var(--muted);overflow-wrap:anywhere}
        .findings .where a,.back{unicode-bidi:plaintext}
        .findings .where a{display:inline-block;margin-inline-end:12px;overflow-wrap:anywhere}
        :target{scroll-margin-top:20px}
        .map :target{scroll-margin-top:120px}
        li:target,article:target{background:var(--mark)}
        h2,h3{overflow-wrap:anywhere}
        .changes li{padding:1px 0}
        .changes{columns:2 480px;column-gap:32px;padding:0;list-style:none;font-size:14px;overflow-wrap:anywhere}
        .funnel{display:block;width:100%;max-width:1040px;height:auto}
        .brief{display:none}
        .scroll{overflow-x:auto;position:relative}
        .scroll+.scroll{margin-top:28px}
        table{border-collapse:collapse;font-size:13px;width:100%;min-width:960px}
        caption{text-align:start;color:var(--muted);padding:0 0 8px}
        th,td{text-align:start;vertical-align:top;padding:7px 10px;border-bottom:1px solid var(--line);\
        overflow-wrap:break-word;min-width:70px;max-width:420px}
        thead th{border-bottom:2px solid var(--ink);position:sticky;top:0;background:var(--paper);\
        overflow-wrap:normal}
        tbody th[scope=rowgroup]{background:var(--phase);color:var(--on-phase);font-size:14px}
        td ul{margin:0;padding:0;padding-inline-start:14px}
        .more ul,.more li{display:inline;padding:0}
        .more li+li::before{content:" · "}
        .more b{font-weight:600}
        th[rowspan]~td{border-bottom-style:dotted}
        .cards{columns:3 380px;column-gap:24px}
        article{break-inside:avoid;border:1px solid var(--line);border-radius:8px;background:var(--card);\
        padding:14px 16px;margin:0 0 16px}
        dl{margin:0;display:grid;grid-template-columns:minmax(92px,30%) 1fr;gap:4px 12px;font-size:13px}
        dt{color:var(--muted);overflow-wrap:anywhere}
        dd{grid-column:2;margin:0;overflow-wrap:anywhere;min-width:0}
        .back{display:inline-block;margin-top:8px;font-size:13px}
        .tip{position:fixed;z-index:2;width:380px;max-width:calc(100vw - 24px);max-height:70vh;overflow:auto;\
        background:var(--card);color:var(--ink);border:1px solid var(--ink);border-radius:8px;padding:14px 16px;\
        box-shadow:0 6px 24px rgb(0 0 0/.25)}
        .tip[hidden]{display:none}
        @media (min-width:901px){
        .page:has(:is(.actual,.large):checked) .map{overflow:auto;max-height:94vh}
        }
        @media (max-width:900px){.map{overflow:auto;max-height:94vh}.wide{display:none}}
        @media screen and (max-width:900px){.described{display:none}}
        @media (min-width:901px){.narrow{display:none}}
        @media (max-width:1400px){table{font-size:12px}th,td{padding:6px 5px;min-width:0}td ul{padding-inline-start:11px}}
        @media screen and (max-width:900px){tbody td{min-width:150px}}
        @media (max-width:600px){.bar,.words{padding-left:14px;padding-right:14px}}
        @media print{
        body{font-size:9px;line-height:1.35;background:none}
        .bar,.skip,.tip,.where,.back,.lead{display:none!important}
        .page:not(:has(.tables input:checked)) :is(.details,.table-part,.figures){display:none}
        .page .map{overflow:visible!important;max-height:none!important}
        .band{display:block}
        .part{display:grid;grid-template-columns:100%;break-inside:avoid}
        .band>.part>.names,.band>.part>.phases{position:relative;background:none}
        .band>.part>.again{display:block}
        .words{padding:0;max-width:none;columns:240px;column-gap:16px}
        .table-part,.details,.figures{column-span:all}
        h2{font-size:13px;margin:8px 0 2px;break-after:avoid}
        .words>:first-child>h2{margin-top:0}
        h3{font-size:10px;margin:6px 0 2px;break-after:avoid}
        .findings,.changes,.sources{font-size:8.1px;line-height:1.3;columns:auto}
        .findings .repeated{display:none}
        .findings li{padding:1px 0;padding-inline-start:16px}
        .findings li>svg{inset-inline-start:2px;top:4px;width:9px;height:9px}
        .changes,.sources{margin:0}
        .sources{padding-inline-start:16px}
        .changes li,.sources li{break-inside:avoid}
        .funnel{display:none}
        .brief{display:block;max-width:300px;break-inside:avoid}
        table,.cards,dl{font-size:9px;min-width:0}
        th,td{padding:3px 6px;min-width:0}
        thead th{position:static}
        tr{break-inside:avoid}
        .scroll{overflow:visible}
        *{print-color-adjust:exact;-webkit-print-color-adjust:exact}
        }
        """);
    css.append("@media print{");
    onPaper(css, prefix);
    css.append("}\n");
    sizes(css, image);
    print(css, theme.paper(), image);
    filter(css, prefix, audiences, customers);
    return css.toString();
  }

  /** Sets how wide the map is on screens, and where the layers are that stay in view. */
  private static void sizes(StringBuilder css, Image image) {
    int width = image.width();
    css.append("@media screen{.band{max-width:").append(width * 5 / 4).append("px}\n");
    css.append("@media (max-width:900px){.band{width:").append(width * 4 / 5).append("px}}\n");
    css.append(".page:has(.actual:checked) .band{width:").append(width);
    css.append("px}.page:has(.large:checked) .band{width:").append(width * 3 / 2);
    css.append("px;max-width:none}}\n");
    image.sections().stream()
        .flatMap(section -> section.names().stream())
        .findFirst()
        .ifPresent(names -> widths(css, names, image));
    int number = 0;
    int mostLines = 1;
    for (List<PagePart> band : PagePart.bands(image)) {
      for (PagePart part : band) {
        number++;
        mostLines = Math.max(mostLines, part.line());
        ImageSection section = part.section();
        if (section.names().isPresent()) {
          ImageSection.Names names = section.names().get();
          css.append(".n").append(number).append("{margin-top:");
          percent(css, names.top() - part.top(), width);
          css.append("}\n");
        }
        if (section.phases().isPresent()) {
          css.append(".p").append(number).append("{margin-top:");
          percent(css, section.phases().get().top() - part.top(), width);
          css.append("}.k").append(part.lines()).append("{grid-row:1/span ");
          css.append(part.lines()).append("}\n");
        }
      }
    }
    for (int line = 1; line <= mostLines; line++) {
      css.append(".g").append(line).append("{grid-row:").append(line).append("}\n");
    }
  }

  /** Sets how wide the layers are, which is the same in each row. */
  private static void widths(StringBuilder css, ImageSection.Names names, Image image) {
    int width = image.width();
    int before = image.before(names);
    css.append(".names{width:");
    percent(css, names.width(), width);
    css.append(";margin-inline-start:");
    percent(css, before, width);
    css.append("}.phases{width:");
    percent(css, width - before, width);
    css.append(";margin-inline-start:");
    percent(css, before, width);
    css.append("}\n");
  }

  private static void percent(StringBuilder css, int length, int width) {
    css.append(Math.round(length * 1e6 / width) / 1e4).append('%');
  }

  /** Prints all parts of the map in one scale, each on one sheet. */
  private static void print(StringBuilder css, Paper paper, Image image) {
    css.append("@media print{@page{size:").append(paper.width()).append("mm ");
    css.append(paper.height()).append("mm;margin:").append(paper.margin());
    css.append("mm}.page .band{max-width:none;width:");
    PathData.number(css, Math.floor(image.width() * new Sheets(image, paper).scale() * 10) / 10);
    css.append("mm}}\n");
  }

  /** Writes that the ground is that of the sheet, on which notes without colour have an edge. */
  static void onPaper(StringBuilder css, String prefix) {
    String root = "." + prefix + " ";
    css.append(root).append(".f-paper{fill:#fff}").append(root).append(".s-paper,");
    css.append(root).append(".h{stroke:#fff}");
    css.append(root).append("rect[class=f-card]{stroke:var(--line)}");
  }

  /** Writes the colours of a theme as variables, for readers of light and of dark pages. */
  static void variables(StringBuilder css, Theme theme) {
    css.append(
        theme.isLightOnly() ? ":root{color-scheme:light;" : ":root{color-scheme:light dark;");
    variables(css, theme::light);
    if (theme.isLightOnly()) {
      css.append("}\n");
      return;
    }
    css.append("}\n@media screen and (prefers-color-scheme:dark){:root{");
    variables(css, theme::dark);
    css.append("}}\n");
  }

  private static void variables(StringBuilder css, Function<ColourRole, String> colours) {
    for (ColourRole role : ColourRole.values()) {
      switch (role) {
        case PAPER, CARD, INK, MUTED, LINE, PHASE, ON_PHASE ->
            css.append("--")
                .append(ColourClass.name(role))
                .append(':')
                .append(colours.apply(role))
                .append(';');
        case MOMENT_TINT -> css.append("--mark:").append(colours.apply(role)).append(';');
        case LOOP -> css.append("--focus:").append(colours.apply(role)).append(';');
        default -> {
          // Only on the map.
        }
      }
    }
  }

  /** Fades touchpoints that concern only hidden personas, and hides the curves of those. */
  private static void filter(
      StringBuilder css, String prefix, Collection<List<Integer>> audiences, int customers) {
    if (customers < 2) {
      return;
    }
    for (int i = 1; i <= customers; i++) {
      String off = ".page:has(#" + prefix + "-show" + i + ":not(:checked)) ";
      css.append(off)
          .append(".map .for")
          .append(i)
          .append(":not(.card):not(.persona){display:none}");
      css.append(off).append(".map .persona.for").append(i).append("{opacity:.4}\n");
    }
    for (List<Integer> audience : audiences) {
      String off = ".page";
      StringBuilder name = new StringBuilder(".only");
      for (int index : audience) {
        off += ":has(#" + prefix + "-show" + index + ":not(:checked))";
        name.append('-').append(index);
      }
      css.append(off).append(' ').append(name).append("{opacity:.35}\n");
    }
  }
}
