package io.github.klantreis.exchange.json;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.klantreis.atlas.JourneyAtlas;
import io.github.klantreis.exchange.Places;
import io.github.klantreis.exchange.ReadJourney;
import io.github.klantreis.exchange.TextLines;
import io.github.klantreis.exchange.TextPlace;
import io.github.klantreis.json.JsonText;
import io.github.klantreis.json.JsonText.Member;
import io.github.klantreis.model.ElementKind;
import io.github.klantreis.model.ElementPath;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyElement;
import io.github.klantreis.vocabulary.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Finds the elements and attributes of a journey in its document. An element is at its id, which
 * says more than a bracket, and an attribute at its name. Not reusable, not thread-safe.
 */
final class JsonPlaces {
  private final TextLines lines;
  private final ImmutableMap.Builder<ElementPath, TextPlace> places = ImmutableMap.builder();

  private JsonPlaces(TextLines lines) {
    this.lines = lines;
  }

  /** Returns a journey with its places in the document that it was read from. */
  static ReadJourney of(Journey journey, Supplier<String> document) {
    return new ReadJourney(journey, Places.foundBy(() -> places(journey, document.get())));
  }

  private static Map<ElementPath, TextPlace> places(Journey journey, String document) {
    return new JsonPlaces(TextLines.of(document)).of(journey, JsonText.parse(document));
  }

  /** Returns an atlas with the places of its journeys in the document that it was read from. */
  static ReadAtlas of(JourneyAtlas atlas, String document) {
    Supplier<List<Map<ElementPath, TextPlace>>> places =
        Suppliers.memoize(() -> places(atlas, document));
    ImmutableList.Builder<ReadJourney> journeys = ImmutableList.builder();
    for (int i = 0; i < atlas.journeys().size(); i++) {
      int index = i;
      journeys.add(
          new ReadJourney(atlas.journeys().get(i), Places.foundBy(() -> places.get().get(index))));
    }
    return new ReadAtlas(atlas, Places.foundBy(() -> placesOfAtlas(document)), journeys.build());
  }

  private static List<Map<ElementPath, TextPlace>> places(JourneyAtlas atlas, String document) {
    TextLines lines = TextLines.of(document);
    List<Member> items = items(JsonText.parse(document), AtlasForm.JOURNEYS);
    List<Map<ElementPath, TextPlace>> places = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      places.add(new JsonPlaces(lines).of(atlas.journeys().get(i), items.get(i).value()));
    }
    return places;
  }

  private static Map<ElementPath, TextPlace> placesOfAtlas(String document) {
    JsonPlaces itself = new JsonPlaces(TextLines.of(document));
    itself.own(ElementPath.journey(), JsonText.parse(document));
    return itself.places.buildKeepingLast();
  }

  private Map<ElementPath, TextPlace> of(Journey journey, JsonText value) {
    collect(journey, ElementPath.journey(), value);
    return places.buildKeepingLast();
  }

  private void collect(JourneyElement element, ElementPath path, JsonText value) {
    own(path, value);
    for (ElementKind kind : element.elementKind().childKinds()) {
      List<Member> items = items(value, Pointers.field(kind));
      List<? extends JourneyElement> children = element.children(kind);
      for (int i = 0; i < Math.min(items.size(), children.size()); i++) {
        JourneyElement child = children.get(i);
        collect(child, path.child(kind, child.id()), items.get(i).value());
      }
    }
  }

  /** Collects an element and its attributes. */
  private void own(ElementPath path, JsonText value) {
    places.put(path, placeOf(value));
    for (Member member : value.members()) {
      String name = member.key();
      if (Term.isId(name)) {
        places.put(path.attribute(name), lines.place(member.start(), member.value().end()));
      }
    }
  }

  private static List<Member> items(JsonText value, String field) {
    return value.member(field).map(member -> member.value().members()).orElse(List.of());
  }

  private TextPlace placeOf(JsonText value) {
    return value
        .member("id")
        .or(() -> value.member("text"))
        .map(member -> lines.place(member.start(), member.value().end()))
        .orElseGet(() -> lines.place(value.start(), value.end()));
  }
}
