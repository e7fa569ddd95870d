package io.github.klantreis.model;

import com.google.common.collect.ImmutableList;
import io.github.klantreis.description.Attribute;
import io.github.klantreis.description.Description;
import io.github.klantreis.vocabulary.Term;
import io.github.klantreis.vocabulary.Text;
import java.util.List;

/**
 * The kinds of elements of a journey, for exhaustive switches over {@link JourneyElement}s. The
 * constants are in the order of {@link Journey#walk()}: personas, actors and the notes on the
 * journey before the phases, loyalty loops after them.
 */
public enum ElementKind implements Term {
  /** A {@link Journey}. */
  JOURNEY(Text.en("journey").nl("reis"), Text.en("journeys").nl("reizen")),
  /** A {@link Persona}. */
  PERSONA(Text.en("persona").nl("persona"), Text.en("personas").nl("persona's")),
  /** An {@link Actor}. */
  ACTOR(Text.en("actor").nl("actor"), Text.en("actors").nl("actoren")),
  /** A {@link PainPoint}. */
  PAIN_POINT(Text.en("pain point").nl("pijnpunt"), Text.en("pain points").nl("pijnpunten")),
  /** An {@link Opportunity}. */
  OPPORTUNITY(
      Text.en("opportunity").nl("verbeterkans"), Text.en("opportunities").nl("verbeterkansen")),
  /** A {@link Solution}. */
  SOLUTION(Text.en("solution").nl("oplossing"), Text.en("solutions").nl("oplossingen")),
  /** An {@link Idea}. */
  IDEA(Text.en("idea").nl("idee"), Text.en("ideas").nl("ideeën")),
  /** A {@link Phase}. */
  PHASE(Text.en("phase").nl("fase"), Text.en("phases").nl("fasen")),
  /** A {@link Touchpoint}. */
  TOUCHPOINT(
      Text.en("touchpoint").nl("contactmoment"), Text.en("touchpoints").nl("contactmomenten")),
  /** A {@link MarketingAction}. */
  ACTION(
      Text.en("marketing action").nl("marketingactie"),
      Text.en("marketing actions").nl("marketingacties")),
  /** A {@link LoyaltyLoop}. */
  LOYALTY_LOOP(
      Text.en("loyalty loop").nl("loyalty loop"), Text.en("loyalty loops").nl("loyalty loops"));

  private final Text label;
  private final Text pluralLabel;

  ElementKind(Text label, Text pluralLabel) {
    this.label = label;
    this.pluralLabel = pluralLabel;
  }

  /**
   * Returns the description of the elements of this kind.
   *
   * @return the description; for journeys and phases, that of their headings, {@link
   *     JourneyHeading} and {@link PhaseHeading}
   */
  public Description<? extends JourneyElement> description() {
    return ElementRows.of(this).description();
  }

  /**
   * Returns the attributes of the elements of this kind: everything except their children.
   *
   * @return the attributes in the order in which they are written, unmodifiable
   */
  public List<Attribute<?, ?>> attributes() {
    return ImmutableList.copyOf(description().attributes());
  }

  /**
   * Returns the kinds of the children that elements of this kind have.
   *
   * @return the kinds in the order of {@link Journey#walk()}, unmodifiable, often empty
   */
  public List<ElementKind> childKinds() {
    return switch (this) {
      case JOURNEY ->
          ImmutableList.of(
              PERSONA, ACTOR, PAIN_POINT, OPPORTUNITY, SOLUTION, IDEA, PHASE, LOYALTY_LOOP);
      case PHASE -> ImmutableList.of(PAIN_POINT, OPPORTUNITY, SOLUTION, IDEA, TOUCHPOINT);
      case TOUCHPOINT -> ImmutableList.of(PAIN_POINT, OPPORTUNITY, SOLUTION, IDEA, ACTION);
      case PERSONA, ACTOR, PAIN_POINT, OPPORTUNITY, SOLUTION, IDEA, ACTION, LOYALTY_LOOP ->
          ImmutableList.of();
    };
  }

  /**
   * Whether elements of this kind are {@linkplain Note notes}: pain points, opportunities,
   * solutions or ideas.
   *
   * @return true if they are
   */
  public boolean isNote() {
    return this == PAIN_POINT || this == OPPORTUNITY || this == SOLUTION || this == IDEA;
  }

  /** Returns the id, which is also the word for this kind in an {@link ElementPath}. */
  @Override
  public String id() {
    return Term.idOf(this);
  }

  @Override
  public Text label() {
    return label;
  }

  /**
   * Returns the word for several elements of this kind.
   *
   * @return the label in English and Dutch, such as "pain points"
   */
  public Text pluralLabel() {
    return pluralLabel;
  }
}
