package io.github.klantreis.exchange.json;

import io.github.klantreis.exchange.Places;
import io.github.klantreis.exchange.TextLines;
import io.github.klantreis.exchange.TextPlace;
import io.github.klantreis.json.JsonText;
import io.github.klantreis.json.JsonText.Member;
import io.github.klantreis.model.ElementKind;
import io.github.klantreis.model.ElementPath;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyElement;
import io.github.klantreis.vocabulary.Term;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the elements and attributes of a journey in its document. An element is at its id, which
 * says more than a bracket, and an attribute at its name. Not reusable, not thread-safe.
 */
final class JsonPlaces {
  private final TextLines lines;
  private final Map<ElementPath, TextPlace> places = new HashMap<>();

  private JsonPlaces(TextLines lines) {
    this.lines = lines;
  }

  /** Returns the places of a journey in the document that it was read from. */
  static Places of(Journey journey, String document) {
    JsonPlaces found = new JsonPlaces(TextLines.of(document));
    found.collect(journey, ElementPath.journey(), JsonText.parse(document));
    return Places.copyOf(found.places);
  }

  private void collect(JourneyElement element, ElementPath path, JsonText value) {
    places.put(path, placeOf(value));
    for (Member member : value.members()) {
      String name = member.name().length() < 2 ? "" : unquoted(member.name());
      if (Term.isId(name)) {
        places.put(path.attribute(name), lines.place(member.start(), member.value().end()));
      }
    }
    for (ElementKind kind : element.elementKind().childKinds()) {
      List<Member> items =
          value
              .member('"' + Pointers.field(kind) + '"')
              .map(member -> member.value().members())
              .orElse(List.of());
      List<? extends JourneyElement> children = element.children(kind);
      for (int i = 0; i < Math.min(items.size(), children.size()); i++) {
        JourneyElement child = children.get(i);
        collect(child, path.child(kind, child.id()), items.get(i).value());
      }
    }
  }

  private TextPlace placeOf(JsonText value) {
    return value
        .member("\"id\"")
        .or(() -> value.member("\"text\""))
        .map(member -> lines.place(member.start(), member.value().end()))
        .orElseGet(() -> lines.place(value.start(), value.end()));
  }

  private static String unquoted(String name) {
    return name.substring(1, name.length() - 1);
  }
}
