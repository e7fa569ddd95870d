package io.github.klantreis.exchange.mermaid;

import io.github.klantreis.vocabulary.Source;
import io.github.klantreis.vocabulary.Text;
import java.net.URI;

/** The documents that say what Mermaid does with a diagram. */
final class MermaidWorks {
  /** How a user journey is written. */
  static final Source USER_JOURNEY =
      Source.of("User Journey Diagram")
          .withPublication("Mermaid")
          .withAddress(URI.create("https://mermaid.js.org/syntax/userJourney.html"));

  private static final Source CODE = Source.of("Mermaid 11.17.2");

  /** Mermaid's grammar of journeys. */
  static final Source GRAMMAR = CODE.at(Text.en("journey.jison"));

  /** What Mermaid keeps of a journey. */
  static final Source DATABASE = CODE.at(Text.en("journeyDb.js"));

  private MermaidWorks() {}

  /** An issue of Mermaid itself. */
  static Source issue(int number) {
    return issue("mermaid-js/mermaid", number);
  }

  /** An issue of a repository on GitHub. */
  static Source issue(String repository, int number) {
    return Source.of(repository + " #" + number)
        .withAddress(URI.create("https://github.com/" + repository + "/issues/" + number));
  }
}
