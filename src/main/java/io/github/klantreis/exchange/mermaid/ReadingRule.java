package io.github.klantreis.exchange.mermaid;

import com.google.common.collect.ImmutableList;
import io.github.klantreis.validation.Severity;
import io.github.klantreis.vocabulary.Literature;
import io.github.klantreis.vocabulary.Source;
import io.github.klantreis.vocabulary.Text;

/** The kinds of oddities of diagrams, and of contents that have no place in a journey. */
enum ReadingRule {
  SCORE_INVALID(
      "mermaid-score-invalid",
      Severity.WARNING,
      Text.en("scores are whole numbers from 1 to 5").nl("scores zijn hele getallen van 1 tot 5"),
      Text.en("the score \"{what}\" is no whole number from 1 to 5 and is read as {read}")
          .nl("de score \"{what}\" is geen heel getal van 1 tot 5 en wordt gelezen als {read}"),
      Text.en("write name: score: actors, with a score from 1 (very negative) to 5 (very positive)")
          .nl(
              "schrijf naam: score: actoren, met een score van 1 (zeer negatief) tot 5 (zeer"
                  + " positief)"),
      MermaidWorks.USER_JOURNEY,
      MermaidWorks.issue(6262)),
  TEXT_LOST(
      "mermaid-text-lost",
      Severity.WARNING,
      Text.en("no text is lost behind a number sign")
          .nl("achter een hekje gaat geen tekst verloren"),
      Text.en("\"{what}\" is a comment to Mermaid and is lost")
          .nl("\"{what}\" is voor Mermaid commentaar en gaat verloren"),
      Text.en("write #35; for a number sign that is text")
          .nl("schrijf #35; voor een hekje dat tekst is"),
      MermaidWorks.issue(7105)),
  PIECES_DROPPED(
      "mermaid-pieces-dropped",
      Severity.WARNING,
      Text.en("a task has a name, a score and actors, and no more")
          .nl("een taak heeft een naam, een score en actoren, en niet meer"),
      Text.en("Mermaid drops \"{what}\", as it stands behind a third colon")
          .nl("Mermaid laat \"{what}\" vallen, want het staat achter een derde dubbelepunt"),
      Text.en("write #58; for a colon that is text")
          .nl("schrijf #58; voor een dubbelepunt die tekst is"),
      MermaidWorks.DATABASE),
  ACTOR_EMPTY(
      "mermaid-actor-empty",
      Severity.WARNING,
      Text.en("every actor has a name").nl("elke actor heeft een naam"),
      Text.en("the task \"{what}\" has an actor without a name")
          .nl("de taak \"{what}\" heeft een actor zonder naam"),
      Text.en("leave out the last colon or comma").nl("laat de laatste dubbelepunt of komma weg"),
      MermaidWorks.DATABASE),
  LINE_SWALLOWED(
      "mermaid-line-swallowed",
      Severity.WARNING,
      Text.en("title, section and accessible texts stand on one line")
          .nl("titel, sectie en toegankelijke teksten staan op één regel"),
      Text.en("a keyword without text takes the next line, \"{what}\", for its text")
          .nl("een sleutelwoord zonder tekst neemt de volgende regel, \"{what}\", als tekst"),
      Text.en("put the text on the line of the keyword, or leave out the keyword")
          .nl("zet de tekst op de regel van het sleutelwoord, of laat het sleutelwoord weg"),
      MermaidWorks.GRAMMAR),
  STATEMENT_REPEATED(
      "mermaid-statement-repeated",
      Severity.WARNING,
      Text.en("title, accTitle and accDescr are there once")
          .nl("title, accTitle en accDescr staan er één keer"),
      Text.en("{what} is there more than once; the last one counts")
          .nl("{what} staat er meer dan één keer; de laatste telt"),
      Text.en("keep one of them").nl("houd er één over"),
      MermaidWorks.DATABASE),
  SECTION_MISSING(
      "mermaid-section-missing",
      Severity.WARNING,
      Text.en("every task is in a section").nl("elke taak staat in een sectie"),
      Text.en("the task \"{what}\" stands before the first section")
          .nl("de taak \"{what}\" staat vóór de eerste sectie"),
      Text.en("begin with a section, which is a phase of the journey")
          .nl("begin met een sectie, die een fase van de reis is"),
      MermaidWorks.USER_JOURNEY),
  SECTION_REPEATED(
      "mermaid-section-repeated",
      Severity.WARNING,
      Text.en("every section is there once").nl("elke sectie staat er één keer"),
      Text.en("there is more than one section \"{what}\"")
          .nl("er is meer dan één sectie \"{what}\""),
      Text.en("bring its tasks together, or give it a name of its own")
          .nl("zet de taken bij elkaar, of geef de sectie een eigen naam"),
      MermaidWorks.DATABASE),
  COMMENT_KEPT(
      "mermaid-comment-kept",
      Severity.WARNING,
      Text.en("comments stand on lines of their own").nl("commentaar staat op een eigen regel"),
      Text.en("\"{what}\" is text to Mermaid, not a comment")
          .nl("\"{what}\" is voor Mermaid tekst, geen commentaar"),
      Text.en("put the comment on a line of its own").nl("zet het commentaar op een eigen regel"),
      MermaidWorks.GRAMMAR),
  SYSTEM_ACTOR(
      "mermaid-system-actor",
      Severity.INFO,
      Text.en("the actors are people").nl("de actoren zijn mensen"),
      Text.en("the actor \"{what}\" is a system or the company, and is read as no persona")
          .nl(
              "de actor \"{what}\" is een systeem of het bedrijf, en wordt niet gelezen als"
                  + " persona"),
      Text.en("a journey shows what people live through; put systems in a service blueprint")
          .nl("een reis toont wat mensen meemaken; zet systemen in een serviceblauwdruk"),
      Literature.ZAKELIJKE_LEADGENERATIE.at(
          Text.en("benefits of a journey").nl("voordelen van een klantreis"))),
  NAME_MISSING(
      "mermaid-name-missing",
      Severity.WARNING,
      Text.en("every section, task and actor has a visible name")
          .nl("elke sectie, taak en actor heeft een zichtbare naam"),
      Text.en("there is no visible name; it is read as \"{what}\"")
          .nl("er is geen zichtbare naam; gelezen als \"{what}\""),
      Text.en("give it a name").nl("geef een naam"),
      Source.LIBRARY_DEFAULT),
  IGNORE_UNCLEAR(
      "mermaid-ignore-unclear",
      Severity.WARNING,
      Text.en("a comment that leaves a rule out names the rule and the reason")
          .nl("commentaar dat een regel uitzet, noemt de regel en de reden"),
      Text.en("the comment \"{what}\" leaves no rule out")
          .nl("het commentaar \"{what}\" zet geen regel uit"),
      Text.en(
              "write %% klantreis: ignore rule: reason before a section or task, or above the word"
                  + " journey for all")
          .nl(
              "schrijf %% klantreis: ignore regel: reden vóór een sectie of taak, of boven het"
                  + " woord journey voor alles"),
      Source.LIBRARY_DEFAULT),
  FRONT_MATTER_UNREAD(
      "mermaid-front-matter-unread",
      Severity.WARNING,
      Text.en("the title in front matter is read").nl("de titel in front matter wordt gelezen"),
      Text.en(
              "the word title in front matter is not read without a parser of YAML, so a title there"
                  + " is not that of the journey")
          .nl(
              "het woord title in front matter wordt zonder YAML-lezer niet gelezen, dus een titel"
                  + " daar is niet die van de reis"),
      Text.en(
              "put SnakeYAML Engine (org.snakeyaml:snakeyaml-engine) on the class path or module path,"
                  + " or write title: and the plain words, or a title below journey")
          .nl(
              "zet SnakeYAML Engine (org.snakeyaml:snakeyaml-engine) op het classpath of modulepad, of"
                  + " schrijf title: en de woorden zonder meer, of een title onder journey"),
      Source.LIBRARY_DEFAULT),
  SECTION_UNKNOWN(
      "mermaid-section-unknown",
      Severity.WARNING,
      Text.en("every section is a phase of the chosen phase model")
          .nl("elke sectie is een fase van het gekozen fasemodel"),
      Text.en(
              "the section \"{what}\" is no phase of {model}, so the journey has a phase model made"
                  + " from the sections")
          .nl(
              "de sectie \"{what}\" is geen fase van {model}, dus heeft de reis een fasemodel"
                  + " dat van de secties gemaakt is"),
      Text.en("name the section after a phase of the model, or choose another model")
          .nl("noem de sectie naar een fase van het model, of kies een ander model"),
      Source.LIBRARY_DEFAULT);

  private final String id;
  private final Severity severity;
  private final Text summary;
  private final Text message;
  private final Text hint;
  private final ImmutableList<Source> sources;

  ReadingRule(
      String id, Severity severity, Text summary, Text message, Text hint, Source... sources) {
    this.id = id;
    this.severity = severity;
    this.summary = summary;
    this.message = message;
    this.hint = hint;
    this.sources = ImmutableList.copyOf(sources);
  }

  String id() {
    return id;
  }

  Severity severity() {
    return severity;
  }

  Text summary() {
    return summary;
  }

  Text message() {
    return message;
  }

  Text hint() {
    return hint;
  }

  ImmutableList<Source> sources() {
    return sources;
  }
}
