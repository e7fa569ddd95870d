package io.github.klantreis.browser;

import java.util.List;
import java.util.Map;

/** Mermaid itself, as it runs in a page. */
final class RealMermaid {
  private static final String SCRIPT =
      "/META-INF/resources/webjars/mermaid/11.14.0/dist/mermaid.min.js";

  private final Chromium chromium;

  RealMermaid(Chromium chromium) {
    this.chromium = chromium;
    chromium.open(
        "mermaid.html",
        "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Mermaid</title></head>"
            + "<body><main id=\"out\"></main></body></html>");
    chromium.run(
        // Scripts of a page may not run on, so it is evaluated as the page's own.
        "const s = document.createElement('script'); s.textContent = arguments[0]; document.head.append(s);"
            + "window.mermaid.initialize({startOnLoad: false, securityLevel: 'strict'});",
        Chromium.resource(SCRIPT));
  }

  /** What Mermaid reads, or refuses: {@code ok}, {@code title}, {@code tasks}, {@code actors}. */
  @SuppressWarnings("unchecked")
  Map<String, Object> read(String diagram) {
    return (Map<String, Object>)
        chromium.await(
            """
            const [text, done] = arguments;
            (async () => {
              const diagram = await window.mermaid.mermaidAPI.getDiagramFromText(text);
              // All in one go, as Mermaid does it: what was decoded is not decoded again.
              const decode = s => s.replace(/ﬂ°°(\\d+)¶ß|ﬂ°(\\w+)¶ß/g, (all, code, name) => {
                if (code) return String.fromCodePoint(+code);
                const area = document.createElement('textarea');
                area.innerHTML = '&' + name + ';';
                return area.value;
              });
              const db = diagram.db;
              return {
                ok: true,
                type: diagram.type,
                title: decode(db.getDiagramTitle()),
                sections: db.getSections().map(decode),
                tasks: db.getTasks().map(t => ({
                  section: decode(t.section), task: decode(t.task), score: t.score, people: t.people.map(decode)})),
                actors: db.getActors().map(decode)
              };
            })().then(done, error => done({ok: false, error: String(error)}));
            """,
            diagram);
  }

  /** The texts of the drawn diagram, or the complaint as the only one. */
  @SuppressWarnings("unchecked")
  List<String> drawn(String diagram) {
    return (List<String>)
        chromium.await(
            """
            const [text, done] = arguments;
            window.mermaid.render('drawn', text).then(
                ({svg}) => {
                  const out = document.getElementById('out');
                  out.innerHTML = svg;
                  done(Array.from(out.querySelectorAll('text, foreignObject'), t => t.textContent.trim())
                      .filter(t => t !== ''));
                },
                error => done(['REFUSED: ' + error]));
            """,
            diagram);
  }
}
