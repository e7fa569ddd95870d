package io.github.klantreis.change.wording;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.description.Attribute;
import io.github.klantreis.model.ElementKind;
import io.github.klantreis.model.Journey;
import io.github.klantreis.term.People;
import io.github.klantreis.term.Side;
import io.github.klantreis.vocabulary.Term;
import io.github.klantreis.vocabulary.Text;
import java.util.Locale;
import java.util.Map;

/**
 * The labels that depend on whose journey it is and on whether something is sold in it: patients
 * are no customers, and a side that sells nothing is no company and has no marketing.
 *
 * @param people whose journey it is
 * @param isSelling whether something is sold in it
 */
public record JourneyWords(People people, boolean isSelling) {

  /** The words where no journey is at hand: those for customers, to whom something is sold. */
  public static final JourneyWords USUAL = new JourneyWords(People.CUSTOMERS, true);

  /** The labels of attributes by name, where they say more than customers. */
  private static final Map<String, Text> ATTRIBUTES =
      Map.of(
          "customerGoals", Text.en("{person} goals").nl("doelen van {people}"),
          "customerNeeds", Text.en("{person} needs").nl("behoeften van {people}"),
          "expectations", Text.en("expectations").nl("verwachtingen van {people}"),
          "customerValue", Text.en("{person} value").nl("waarde voor {people}"));

  private static final Text JOURNEY = Text.en("journey").nl("{peopleJourney}");
  private static final Text ACTION = Text.en("action").nl("actie");
  private static final Text COUNTED = Text.en("{number} {kind}").nl("{number} {kind}");
  private static final Text ACTIONS = Text.en("actions").nl("acties");

  /** Returns the words for a journey. */
  public static JourneyWords of(Journey journey) {
    requireNonNull(journey, "journey");
    return new JourneyWords(journey.people(), journey.isSelling());
  }

  /** Returns the label of an attribute. */
  public Text label(Attribute<?, ?> attribute) {
    return people.fillIn(template(attribute));
  }

  /** Returns the label of an attribute, with placeholders for the words of people. */
  public Text template(Attribute<?, ?> attribute) {
    return areCustomers()
        ? attribute.label()
        : ATTRIBUTES.getOrDefault(attribute.name(), attribute.label());
  }

  /** Returns the label of a kind of element. */
  public Text label(ElementKind kind) {
    return switch (kind) {
      case JOURNEY -> people.fillIn(JOURNEY);
      case ACTION -> isSelling ? kind.label() : ACTION;
      default -> kind.label();
    };
  }

  /** Returns the label of several elements of a kind. */
  public Text pluralLabel(ElementKind kind) {
    return kind == ElementKind.ACTION && !isSelling ? ACTIONS : kind.pluralLabel();
  }

  /**
   * Returns in words how many elements of a kind: "12 touchpoints"; of the journey only its label.
   */
  public String counted(ElementKind kind, int number, Locale locale) {
    return kind == ElementKind.JOURNEY
        ? label(kind).get(locale)
        : COUNTED.get(
            locale,
            Map.of("number", number, "kind", number == 1 ? label(kind) : pluralLabel(kind)));
  }

  /** Returns the label of a term. */
  public Text label(Term term) {
    return term instanceof Side side ? side.labelFor(people, isSelling) : term.label();
  }

  private boolean areCustomers() {
    return people.label().equals(People.CUSTOMERS.label());
  }
}
