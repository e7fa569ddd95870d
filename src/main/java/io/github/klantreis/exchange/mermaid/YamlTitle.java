package io.github.klantreis.exchange.mermaid;

import io.github.klantreis.exchange.mermaid.FrontMatter.UnreadableException;
import io.github.klantreis.exchange.mermaid.YamlValue.Items;
import io.github.klantreis.exchange.mermaid.YamlValue.Mapping;
import io.github.klantreis.exchange.mermaid.YamlValue.Scalar;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Reads the title in front matter as Mermaid does, by js-yaml with its JSON schema: values become
 * those of JavaScript, and the title is the text that JavaScript makes of its value. Not reusable.
 */
final class YamlTitle {
  private static final String TITLE = "title";
  private static final String TAGS = "tag:yaml.org,2002:";

  /** Of js-yaml. */
  private static final int MOST_LEVELS = 100;

  /** Tabs as separators, each of which takes another reading. */
  private static final int MOST_TABS = 100;

  private static final LoadSettings SETTINGS =
      LoadSettings.builder().setCodePointLimit(MermaidJourney.MAX_LENGTH).build();

  private final String yaml;
  private final Iterator<Event> events;
  private final Map<Anchor, YamlValue> anchors = new HashMap<>();

  private YamlTitle(String yaml) {
    this.yaml = yaml;
    events = new ParserImpl(SETTINGS, new StreamReader(SETTINGS, yaml));
  }

  static Optional<String> in(String frontMatter) throws UnreadableException {
    String yaml = frontMatter + "\n";
    for (int tabs = 0; ; tabs++) {
      try {
        return new YamlTitle(yaml).title();
      } catch (MarkedYamlEngineException refused) {
        Optional<Mark> mark = refused.getProblemMark();
        int at = mark.isPresent() ? place(yaml, mark.get()) : 0;
        if (tabs == MOST_TABS || !isSeparator(yaml, at)) {
          throw new UnreadableException(refused.getProblem(), at);
        }
        yaml = yaml.substring(0, at) + " " + yaml.substring(at + 1);
      } catch (ReaderException refused) {
        throw new UnreadableException(String.valueOf(refused.getMessage()), refused.getPosition());
      } catch (YamlEngineException refused) {
        throw new UnreadableException(String.valueOf(refused.getMessage()), 0);
      }
    }
  }

  /** Returns whether a tab separates, which SnakeYAML Engine refuses, or is alone on its line. */
  private static boolean isSeparator(String yaml, int at) {
    int line = yaml.lastIndexOf('\n', at - 1) + 1;
    return yaml.startsWith("\t", at)
        && (!yaml.substring(line, at).isBlank()
            || yaml.substring(at, yaml.indexOf('\n', at)).isBlank());
  }

  private Optional<String> title() throws UnreadableException {
    events.next(); // the start of the stream
    Event start = events.next();
    if (start.getEventId() == Event.ID.StreamEnd) {
      return Optional.empty();
    }
    Event content = events.next();
    YamlValue document = value(content, 1);
    events.next(); // the end of the document
    Event end = events.next();
    if (end.getEventId() != Event.ID.StreamEnd) {
      throw refused(end, "expected a single document in the stream, but found more");
    }
    YamlValue title = document instanceof Mapping mapping ? mapping.entries().get(TITLE) : null;
    return title == null || !title.isTrue() ? Optional.empty() : Optional.of(text(title, content));
  }

  private YamlValue value(Event event, int level) throws UnreadableException {
    if (level > MOST_LEVELS) {
      throw refused(event, "nesting exceeded maxDepth (" + MOST_LEVELS + ")");
    }
    if (event instanceof AliasEvent alias) {
      YamlValue value = anchors.get(alias.getAlias());
      if (value == null) {
        throw refused(event, "unidentified alias \"" + alias.getAlias() + "\"");
      }
      return value;
    }
    if (event instanceof ScalarEvent scalar) {
      return anchored(scalar, scalar(scalar));
    }
    if (event instanceof SequenceStartEvent sequence) {
      requireTag(sequence.getTag(), "seq", event);
      Items items = new Items();
      anchored(sequence, items);
      for (Event next = events.next();
          next.getEventId() != Event.ID.SequenceEnd;
          next = events.next()) {
        items.items().add(value(next, level + 1));
      }
      return items;
    }
    MappingStartEvent start = (MappingStartEvent) event;
    requireTag(start.getTag(), "map", event);
    Mapping mapping = new Mapping();
    anchored(start, mapping);
    for (Event next = events.next();
        next.getEventId() != Event.ID.MappingEnd;
        next = events.next()) {
      String key = key(value(next, level + 1), next);
      if (mapping.entries().containsKey(key)) {
        throw refused(next, "duplicated mapping key");
      }
      mapping.entries().put(key, Scalar.NULL); // a value may have the mapping itself in it
      mapping.entries().put(key, value(events.next(), level + 1));
    }
    return mapping;
  }

  private YamlValue anchored(NodeEvent event, YamlValue value) {
    event.getAnchor().ifPresent(anchor -> anchors.put(anchor, value));
    return value;
  }

  private void requireTag(Optional<String> tag, String kind, Event event)
      throws UnreadableException {
    if (tag.isPresent() && !tag.get().equals("!") && !tag.get().equals(TAGS + kind)) {
      throw refused(event, "unknown tag !<" + tag.get() + ">");
    }
  }

  private YamlValue scalar(ScalarEvent event) throws UnreadableException {
    String text = event.getValue();
    Optional<String> tag = event.getTag();
    if (tag.isEmpty()) {
      return event.isPlain() ? Scalar.plain(text) : Scalar.text(text);
    }
    if (tag.get().equals("!") || tag.get().equals(TAGS + "str")) {
      return Scalar.text(text);
    }
    String kind = tag.get().startsWith(TAGS) ? tag.get().substring(TAGS.length()) : "";
    Optional<Scalar> value =
        switch (kind) {
          case "null" -> Scalar.nothing(text).filter(none -> event.isPlain() || !text.isEmpty());
          case "bool" -> Scalar.bool(text);
          case "int" -> Scalar.whole(text);
          case "float" -> Scalar.number(text);
          default -> throw refused(event, "unknown tag !<" + tag.get() + ">");
        };
    return value.orElseThrow(
        () -> refused(event, "cannot resolve a node with !<" + tag.get() + "> explicit tag"));
  }

  /** Returns the name of a property of an object of JavaScript. */
  private String key(YamlValue value, Event event) throws UnreadableException {
    if (value instanceof Items items && items.items().stream().anyMatch(Items.class::isInstance)) {
      throw refused(event, "nested arrays are not supported inside keys");
    }
    return text(value, event);
  }

  private String text(YamlValue value, Event event) throws UnreadableException {
    YamlText text = new YamlText();
    text.add(value);
    if (text.isTooLong()) {
      throw refused(event, "a text of more than " + YamlText.MOST_PARTS + " parts");
    }
    return text.toString();
  }

  private UnreadableException refused(Event event, String reason) {
    return new UnreadableException(
        reason, event.getStartMark().map(mark -> place(yaml, mark)).orElse(0));
  }

  private static int place(String yaml, Mark mark) {
    return yaml.offsetByCodePoints(0, mark.getIndex());
  }
}
