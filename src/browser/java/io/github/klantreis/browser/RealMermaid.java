package io.github.klantreis.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Mermaid itself, as it runs in a page. */
final class RealMermaid {
  private static final String SCRIPT =
      "/META-INF/resources/webjars/mermaid/11.14.0/dist/mermaid.min.js";

  private final Chromium chromium;

  RealMermaid(Chromium chromium) {
    this(chromium, Chromium.resource(SCRIPT));
  }

  /** Mermaid of a version that is published at npm; empty where there is no npm. */
  static Optional<RealMermaid> fromNpm(Chromium chromium, String version)
      throws IOException, InterruptedException {
    Path folder = Chromium.OUTPUT.resolve("mermaid-" + version);
    Path script = folder.resolve("package/dist/mermaid.min.js");
    if (!Files.exists(script)) {
      Files.createDirectories(folder);
      Process npm;
      try {
        npm =
            new ProcessBuilder(
                    "sh",
                    "-c",
                    "command -v npm >/dev/null || exit 99; npm pack --silent mermaid@"
                        + version
                        + " && tar xzf mermaid-*.tgz package/dist/mermaid.min.js")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("npm.log").toFile())
                .start();
      } catch (IOException noShell) {
        return Optional.empty();
      }
      int exit = npm.waitFor();
      if (exit == 99) {
        return Optional.empty();
      }
      if (exit != 0) {
        throw new IOException(
            "npm gave no mermaid "
                + version
                + ": exit code "
                + exit
                + "; see npm.log in "
                + folder);
      }
    }
    return Optional.of(new RealMermaid(chromium, Files.readString(script)));
  }

  private RealMermaid(Chromium chromium, String script) {
    this.chromium = chromium;
    chromium.open(
        "mermaid.html",
        "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Mermaid</title></head>"
            + "<body><main id=\"out\"></main></body></html>");
    chromium.run(
        // Scripts of a page may not run on, so it is evaluated as the page's own.
        "const s = document.createElement('script'); s.textContent = arguments[0]; document.head.append(s);"
            + "window.mermaid.initialize({startOnLoad: false, securityLevel: 'strict'});",
        script);
  }

  /** What Mermaid reads, or refuses: {@code ok}, {@code title}, {@code tasks}, {@code actors}. */
  Map<String, Object> read(String diagram) {
    Map<String, Object> read = new HashMap<>();
    Object found =
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
    ((Map<?, ?>) found).forEach((name, value) -> read.put(String.valueOf(name), value));
    return read;
  }

  /**
   * The diagrams that Mermaid answers otherwise than is recorded, each with its answer.
   *
   * @param recorded JSON: by name {@code input}, {@code ok} and {@code title}
   */
  List<String> otherwise(String recorded) {
    return texts(
        """
            const [recorded, done] = arguments;
            (async () => {
              const api = window.mermaid.mermaidAPI;
              // All diagrams of a kind have one database, and only drawing takes titles of front matter.
              const db = (await api.getDiagramFromText('journey\\n section A')).db;
              const otherwise = [];
              for (const [name, {input, ok, title}] of Object.entries(JSON.parse(recorded))) {
                let answer;
                try {
                  await api.getDiagramFromText(input);
                  await window.mermaid.render('drawn', input);
                  answer = {ok: true, title: db.getDiagramTitle()};
                } catch (refused) {
                  answer = {ok: false};
                }
                if (answer.ok !== ok || answer.title !== title) {
                  otherwise.push(name + ': ' + JSON.stringify(answer));
                }
              }
              return otherwise;
            })().then(done, error => done([String(error)]));
            """,
        recorded);
  }

  /** The texts of the drawn diagram, or the complaint as the only one. */
  List<String> drawn(String diagram) {
    return texts(
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

  private List<String> texts(String script, String argument) {
    return ((List<?>) chromium.await(script, argument)).stream().map(String::valueOf).toList();
  }
}
