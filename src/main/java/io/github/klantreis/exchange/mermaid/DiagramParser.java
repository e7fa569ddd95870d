package io.github.klantreis.exchange.mermaid;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.klantreis.exchange.TextLines;
import io.github.klantreis.exchange.mermaid.Diagram.Ignoring;
import io.github.klantreis.exchange.mermaid.Diagram.Note;
import io.github.klantreis.exchange.mermaid.Diagram.Section;
import io.github.klantreis.exchange.mermaid.Diagram.Span;
import io.github.klantreis.exchange.mermaid.Diagram.Task;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Quotation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The grammar of {@code journey.jison} and of {@code journeyDb.js}, at mermaid 11.17.2. It also
 * notes what the author of a diagram may not have meant. Not reusable.
 */
final class DiagramParser {
  /** Further lines that cannot be read are counted only. */
  private static final int MOST_PROBLEMS = 100;

  private static final ImmutableList<String> ACCESSIBLE = ImmutableList.of("accTitle", "accDescr");

  private static final Text STATEMENTS =
      Text.en(
              "title, section, accTitle, accDescr, a task (name: score: actors), a comment (%%),"
                  + " the end")
          .nl(
              "title, section, accTitle, accDescr, een taak (naam: score: actoren), commentaar"
                  + " (%%), het einde");
  private static final Text ITS_TEXT = Text.en("its text").nl("de tekst ervan");
  private static final Text SCORE =
      Text.en("a colon and a score").nl("een dubbelepunt en een score");
  private static final Text NO_SCORE = Text.en("{what} has no score").nl("{what} heeft geen score");
  private static final Text SCORE_OR_SECTION =
      Text.en(
              "a task with a colon and a score, such as Waits: 3: Me; a section begins with the"
                  + " word section and has a name")
          .nl(
              "een taak met een dubbelepunt en een score, zoals Wacht: 3: Ik; een sectie begint"
                  + " met het woord section en heeft een naam");
  private static final Text NOT_HERE =
      Text.en("{found} is not allowed here").nl("{found} mag hier niet");
  private static final Text COMMENT =
      Text.en("{sign} begins a comment here, so that {what} has no score")
          .nl("{sign} begint hier commentaar, zodat {what} geen score heeft");
  private static final Text AS_TEXT =
      Text.en("as a text it is written {written}").nl("als tekst schrijf je {written}");
  private static final Text NO_BRACE =
      Text.en("the closing } of accDescr is missing")
          .nl("de sluitaccolade } van accDescr ontbreekt");
  private static final Text BRACE =
      Text.en("write it where the description ends").nl("zet die waar de beschrijving eindigt");
  private static final Text NO_TEXT = Text.en("{what} has no text").nl("{what} heeft geen tekst");
  private static final Text TEXT =
      Text.en("write it on the same line").nl("zet die op dezelfde regel");
  private static final Text NO_COLON =
      Text.en("the colon behind {what} is missing").nl("de dubbelepunt achter {what} ontbreekt");
  private static final Text COLON =
      Text.en("write {what}: and the text on the same line")
          .nl("schrijf {what}: en de tekst op dezelfde regel");
  private static final Text NO_NAME_OF_SECTION =
      Text.en("the section has no name").nl("de sectie heeft geen naam");
  private static final Text NAME_OF_SECTION =
      Text.en("write it behind the word section, on the same line")
          .nl("zet die achter het woord section, op dezelfde regel");
  private static final Text KEYWORD_TWICE =
      Text.en("the keyword journey is there already").nl("het sleutelwoord journey staat er al");
  private static final Text ONCE = Text.en("leave this line out").nl("laat deze regel weg");
  private static final Text TASK_LIKE_JOURNEY =
      Text.en("the name of a task cannot begin with the word journey, which is the keyword")
          .nl(
              "de naam van een taak kan niet met het woord journey beginnen: dat is het sleutelwoord");
  private static final Text COLON_IN_SECTION =
      Text.en(
              "the name of a section cannot hold a colon, nor can the name of a task begin with the"
                  + " word section")
          .nl(
              "in de naam van een sectie kan geen dubbelepunt staan, en de naam van een taak kan"
                  + " niet met het woord section beginnen");
  private static final Text SECTION_AS_TEXT =
      Text.en("as a text a colon is written #58;, and the word {written}")
          .nl("als tekst schrijf je een dubbelepunt als #58; en het woord als {written}");
  private static final Text COLON_OF_KEYWORD =
      Text.en("the keyword journey has a colon")
          .nl("achter het sleutelwoord journey staat een dubbelepunt");
  private static final Text NO_COLON_OF_KEYWORD = Text.en("leave it out").nl("laat die weg");
  private static final Text NO_NAME = Text.en("the task has no name").nl("de taak heeft geen naam");
  private static final Text NAME =
      Text.en("write it before the colon").nl("zet die voor de dubbelepunt");
  private static final Text TOO_LONG =
      Text.en("the text has {length} characters").nl("de tekst heeft {length} tekens");
  private static final Text AT_MOST = Text.en("at most {most}").nl("hoogstens {most}");
  private static final Text NO_DIAGRAM = Text.en("there is no diagram").nl("er is geen diagram");
  private static final Text NO_JOURNEY =
      Text.en("this is no journey diagram").nl("dit is geen journey-diagram");
  private static final Text KEYWORD =
      Text.en(
              "the keyword journey in lower case, with front matter, directives and comments before"
                  + " it")
          .nl(
              "het sleutelwoord journey in kleine letters, met front matter, directives en"
                  + " commentaar ervoor");

  private final TextLines lines;
  private final ImmutableList<Ignoring> ignorings;
  private final SourceText source;
  private final Lexer lexer;

  private String title;
  private String writtenTitle;
  private Span titleSpan = new Span(0, 0);
  private int keyword;
  private String accTitle = "";
  private String accDescr = "";
  private final Set<Token> stated = new HashSet<>();
  private final Set<String> sectionNames = new HashSet<>();
  private final List<Section> sections = new ArrayList<>();
  private final List<Task> tasks = new ArrayList<>();
  private final List<Note> notes = new ArrayList<>();
  private final List<MermaidProblem> problems = new ArrayList<>();
  private long moreProblems;
  private boolean ended;

  /** The token before the one that is read, of those that begin a statement. */
  private Token before = Token.JOURNEY;

  /** The keyword of the last text for accessibility, and where it starts. */
  private String accessible = "";

  private int accessibleBegin;

  /** Where the last section begins if its name is not on its line, or -1. */
  private int namelessSection = -1;

  /** The statement on whose line a comment would be lost text. */
  private int lastSection = -1;

  private int lastTask = -1;

  private DiagramParser(
      TextLines lines, ImmutableList<Ignoring> ignorings, SourceText source, String title) {
    this.lines = lines;
    this.ignorings = ignorings;
    this.source = source;
    this.lexer = new Lexer(source.text());
    this.title = title.isEmpty() ? "" : HtmlCleaning.clean(title);
    writtenTitle = title;
    if (!title.isEmpty()) {
      stated.add(Token.TITLE);
    }
  }

  static Diagram parse(String text) {
    return parse(SourceText.of(text), TextLines.of(text));
  }

  /** Parses a diagram that is a part of another text. */
  static Diagram parse(SourceText written, TextLines lines) {
    String text = written.text();
    if (text.length() > MermaidJourney.MAX_LENGTH) {
      throw new MermaidSyntaxException(
          new MermaidProblem(
              lines.line(written.origin(0)),
              lines.column(written.origin(0)),
              TOO_LONG,
              AT_MOST,
              Map.of("length", text.length(), "most", MermaidJourney.MAX_LENGTH)));
    }
    Preprocessing prepared = Preprocessing.of(written, lines);
    if (!prepared.isJourney()) {
      int origin = prepared.text().origin(0);
      MermaidProblem problem =
          Preprocessing.unclosed(written, lines)
              .orElseGet(
                  () ->
                      new MermaidProblem(
                          lines.line(origin),
                          lines.column(origin),
                          prepared.text().text().isEmpty() ? NO_DIAGRAM : NO_JOURNEY,
                          KEYWORD,
                          Map.of()));
      throw new MermaidSyntaxException(
          ImmutableList.<MermaidProblem>builder().addAll(prepared.problems()).add(problem).build(),
          0);
    }
    DiagramParser parser =
        new DiagramParser(lines, Ignorings.in(written), prepared.encoded(), prepared.title());
    parser.problems.addAll(prepared.problems());
    parser.notes.addAll(prepared.notes());
    return parser.document();
  }

  private Diagram document() {
    Token header = lexer.next();
    titleSpan = span(lexer.begin(), lexer.begin() + lexer.match().length());
    keyword = titleSpan.start();
    if (header != Token.JOURNEY) {
      refuse(header, Token.JOURNEY.words());
      ended = true; // Nothing is known of a text that is no such diagram.
    }
    while (!ended) {
      Token token = lexer.next();
      noteLostText();
      switch (token) {
        case NEWLINE -> forgetLine();
        case EOF -> ended = true;
        case TITLE -> title();
        case ACC_TITLE ->
            accTitle =
                accessible(Token.ACC_TITLE_VALUE, "accTitle")
                    .map(value -> JavaScript.trimStart(HtmlCleaning.clean(value)))
                    .orElse("");
        case ACC_DESCR ->
            accDescr =
                accessible(Token.ACC_DESCR_VALUE, "accDescr")
                    .map(value -> withoutIndents(HtmlCleaning.clean(value)))
                    .orElse("");
        case ACC_DESCR_MULTILINE_VALUE -> {
          noteRepetition(Token.ACC_DESCR, lexer.begin(), "accDescr");
          accDescr = withoutIndents(HtmlCleaning.clean(JavaScript.trim(lexer.match())));
        }
        case SECTION -> section();
        case TASK_NAME -> task();
        default -> refuse(token, STATEMENTS);
      }
      before = token;
    }
    if (!problems.isEmpty()) {
      throw new MermaidSyntaxException(problems, moreProblems);
    }
    return new Diagram(
        title,
        writtenTitle,
        accTitle,
        accDescr,
        ImmutableList.copyOf(sections),
        ImmutableList.copyOf(tasks),
        ImmutableList.copyOf(notes),
        ignorings,
        titleSpan,
        keyword,
        lines);
  }

  private void title() {
    String match = lexer.match();
    noteRepetition(Token.TITLE, lexer.begin(), "title");
    if (match.charAt(5) == '\n') {
      note(ReadingRule.LINE_SWALLOWED, lexer.begin(), match.substring(6));
    }
    writtenTitle = match.substring(6);
    titleSpan = span(lexer.begin(), lexer.begin() + match.length());
    title = HtmlCleaning.clean(writtenTitle);
    forgetLine();
  }

  /**
   * Returns the text of a statement; empty if there is none, in which case that has been reported.
   */
  private Optional<String> accessible(Token expected, String keyword) {
    int begin = lexer.begin();
    accessible = keyword;
    accessibleBegin = begin;
    boolean swallows = lexer.match().indexOf('\n') >= 0;
    if (isRefused(lexer.next(), expected, ITS_TEXT)) {
      return Optional.empty();
    }
    String value = JavaScript.trim(lexer.match());
    noteRepetition(expected == Token.ACC_DESCR_VALUE ? Token.ACC_DESCR : expected, begin, keyword);
    if (swallows && !value.isEmpty()) {
      note(ReadingRule.LINE_SWALLOWED, begin, value);
    }
    return Optional.of(value);
  }

  private void section() {
    String name = lexer.match().substring(8);
    namelessSection = lexer.match().charAt(7) == '\n' ? lexer.begin() : -1;
    forgetLine();
    lastSection = sections.size();
    sections.add(new Section(name, span(lexer.begin(), lexer.begin() + lexer.match().length())));
    if (!sectionNames.add(JavaScript.trim(name))) {
      note(ReadingRule.SECTION_REPEATED, lexer.begin(), name);
    }
    if (namelessSection >= 0) {
      note(ReadingRule.LINE_SWALLOWED, lexer.begin(), name);
    }
  }

  private void task() {
    int begin = lexer.begin();
    String name = lexer.match();
    Token next = lexer.next();
    if (next == Token.NEWLINE || next == Token.EOF || next == Token.COLON) {
      refuse(next, withoutScore(next, begin, name));
      return;
    }
    if (isRefused(next, Token.TASK_DATA, SCORE)) {
      return;
    }
    String data = lexer.match().substring(1);
    int dataBegin = lexer.begin() + 1;
    int people = data.indexOf(':');
    int further = people < 0 ? -1 : data.indexOf(':', people + 1);
    String score = people < 0 ? data : data.substring(0, people);
    int scoreEnd = dataBegin + score.length();
    String list =
        people < 0 ? "" : data.substring(people + 1, further < 0 ? data.length() : further);
    forgetLine();
    lastTask = tasks.size();
    tasks.add(
        new Task(
            sections.size() - 1,
            name,
            Entities.decode(JavaScript.trim(score)),
            JavaScript.number(score),
            people < 0 ? ImmutableList.of() : people(list),
            span(begin, begin + name.length()),
            span(dataBegin, scoreEnd),
            people < 0 ? ImmutableList.of() : peopleSpans(list, dataBegin + people + 1)));
    Task task = tasks.get(lastTask);
    if (sections.isEmpty()) {
      note(ReadingRule.SECTION_MISSING, begin, name);
    }
    if (!(task.number() >= 1 && task.number() <= 5 && task.number() == Math.rint(task.number()))) {
      note(ReadingRule.SCORE_INVALID, JavaScript.skipSpace(source.text(), dataBegin), task.score());
    }
    if (task.people().contains("")) {
      note(ReadingRule.ACTOR_EMPTY, dataBegin + people + 1, name);
    }
    if (further >= 0) {
      note(ReadingRule.PIECES_DROPPED, dataBegin + further, data.substring(further + 1));
    }
    int comment = data.indexOf("%%");
    if (comment >= 0) {
      note(ReadingRule.COMMENT_KEPT, dataBegin + comment, data.substring(comment));
    }
  }

  private static ImmutableList<String> people(String list) {
    ImmutableList.Builder<String> people = ImmutableList.builder();
    int from = 0;
    for (int comma = list.indexOf(','); comma >= 0; comma = list.indexOf(',', from)) {
      people.add(JavaScript.trim(list.substring(from, comma)));
      from = comma + 1;
    }
    return people.add(JavaScript.trim(list.substring(from))).build();
  }

  private ImmutableList<Span> peopleSpans(String list, int begin) {
    ImmutableList.Builder<Span> spans = ImmutableList.builder();
    int from = 0;
    for (int comma = list.indexOf(','); comma >= 0; comma = list.indexOf(',', from)) {
      spans.add(span(begin + from, begin + comma));
      from = comma + 1;
    }
    return spans.add(span(begin + from, begin + list.length())).build();
  }

  /** The stretch of the text as given from which a stretch was made, without blanks around it. */
  private Span span(int begin, int until) {
    int first = Math.min(JavaScript.skipSpace(source.text(), begin), until);
    int last = until;
    while (last > first && JavaScript.isSpace(source.text().charAt(last - 1))) {
      last--;
    }
    int start = origin(first);
    if (last == first) {
      int before = first == 0 ? start : Math.min(start, origin(first - 1) + 1);
      return new Span(before, before);
    }
    // What was hidden is longer than what was written; and a CR before a line end was left out.
    int end = Math.min(origin(last - 1) + 1, origin(last));
    return new Span(start, Math.max(start, end));
  }

  /** {@code /\n\s+/g} → LF. */
  private static String withoutIndents(String text) {
    int feed = text.indexOf('\n');
    if (feed < 0) {
      return text;
    }
    StringBuilder lines = new StringBuilder(text.length());
    int from = 0;
    for (; feed >= 0; feed = text.indexOf('\n', from)) {
      lines.append(text, from, feed + 1);
      from = JavaScript.skipSpace(text, feed + 1);
    }
    return lines.append(text, from, text.length()).toString();
  }

  private void noteRepetition(Token statement, int begin, String keyword) {
    if (!stated.add(statement)) {
      note(ReadingRule.STATEMENT_REPEATED, begin, keyword);
    }
  }

  private void noteLostText() {
    String lost = lexer.commentWithin();
    if (lost != null) {
      note(ReadingRule.TEXT_LOST, lexer.commentBegin(), lost);
    }
  }

  private void forgetLine() {
    lastSection = -1;
    lastTask = -1;
  }

  private void note(ReadingRule rule, int place, String what) {
    notes.add(
        new Note(
            rule, origin(place), lastSection, lastTask, Entities.decode(JavaScript.trim(what))));
  }

  private int origin(int place) {
    return source.origin(place);
  }

  private boolean isRefused(Token found, Token expected, Text allowed) {
    if (found != expected) {
      refuse(found, allowed);
      return true;
    }
    return false;
  }

  /** Says of a line that is only a text what it lacks: probably a score, or a keyword its text. */
  private MermaidProblem withoutScore(Token found, int begin, String name) {
    String written = Entities.decode(JavaScript.trim(name));
    Map<String, Object> what = Map.of("what", Quotation.quoted(written));
    String comment = lexer.commentWithin();
    if (comment != null) {
      boolean isHash = comment.startsWith("#");
      return mended(
          AS_TEXT,
          lexer.commentBegin(),
          COMMENT,
          ImmutableMap.<String, Object>builder()
              .putAll(what)
              .put("sign", isHash ? "#" : "%%")
              .put("written", isHash ? "#35;" : "#37;#37;")
              .build());
    }
    if (found != Token.COLON) {
      if (written.equalsIgnoreCase("section")) {
        return mended(NAME_OF_SECTION, begin, NO_NAME_OF_SECTION, Map.of());
      }
      if (written.equalsIgnoreCase("title")) {
        return mended(TEXT, begin, NO_TEXT, Map.of("what", "title"));
      }
      for (String keyword : ACCESSIBLE) {
        if (Escaping.beginsWith(keyword, written)) {
          return mended(COLON, begin, NO_COLON, Map.of("what", keyword));
        }
      }
    }
    int origin = origin(begin);
    return new MermaidProblem(
        lines.line(origin), lines.column(origin), NO_SCORE, SCORE_OR_SECTION, what);
  }

  /** Reports that a token is not allowed, and continues on the next line. */
  private void refuse(Token found, Text allowed) {
    refuse(found, unexpected(found, allowed));
  }

  private void refuse(Token found, MermaidProblem problem) {
    if (problems.size() < MOST_PROBLEMS) {
      problems.add(problem);
    } else {
      moreProblems++;
    }
    forgetLine();
    if (found == Token.EOF || found == Token.CUT_OFF) {
      ended = true;
    } else if (found != Token.NEWLINE) {
      lexer.skipLine();
    }
  }

  /** Says what is missing or too much, where one knows that, else what is allowed. */
  private MermaidProblem unexpected(Token found, Text allowed) {
    int begin = lexer.begin();
    return switch (found) {
      case CUT_OFF ->
          lexer.isInBraces()
              ? mended(BRACE, lexer.bracedBegin(), NO_BRACE, Map.of())
              : mended(TEXT, accessibleBegin, NO_TEXT, Map.of("what", accessible));
      case INVALID ->
          mended(AS_TEXT, begin, NOT_HERE, Map.of("found", found.words(), "written", "#59;"));
      case JOURNEY ->
          lexer.isAloneOnItsLine()
              ? mended(ONCE, begin, KEYWORD_TWICE, Map.of())
              : mended(
                  AS_TEXT, begin, TASK_LIKE_JOURNEY, Map.of("written", Escaping.name("journey")));
      case COLON, TASK_DATA ->
          switch (before) {
            case JOURNEY -> mended(NO_COLON_OF_KEYWORD, begin, COLON_OF_KEYWORD, Map.of());
            case SECTION ->
                namelessSection >= 0
                    ? mended(NAME_OF_SECTION, namelessSection, NO_NAME_OF_SECTION, Map.of())
                    : mended(
                        SECTION_AS_TEXT,
                        begin,
                        COLON_IN_SECTION,
                        Map.of("written", Escaping.name("section")));
            case NEWLINE -> mended(NAME, begin, NO_NAME, Map.of());
            default -> notHere(found, allowed);
          };
      default -> notHere(found, allowed);
    };
  }

  private MermaidProblem notHere(Token found, Text allowed) {
    int origin = origin(lexer.begin());
    return new MermaidProblem(
        lines.line(origin),
        lines.column(origin),
        NOT_HERE,
        allowed,
        Map.of("found", found.words()));
  }

  private MermaidProblem mended(Text remedy, int begin, Text problem, Map<String, ?> values) {
    int origin = origin(begin);
    return MermaidProblem.mendedBy(
        remedy, lines.line(origin), lines.column(origin), problem, values);
  }
}
