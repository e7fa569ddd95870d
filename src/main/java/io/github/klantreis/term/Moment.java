package io.github.klantreis.term;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.vocabulary.NoBean;
import io.github.klantreis.vocabulary.Term;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.vocabulary.Vocabulary;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What a touchpoint means in the journey, such as the decision or the payment. An open vocabulary:
 * it has the constants, and an application adds its own by {@link #of}. See {@link
 * Touchpoint#hasMoment(Moment)}.
 *
 * <p>Moments are equal if all their properties are equal. Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface Moment extends Term, NoBean permits ImmutableMoment {

  /**
   * The customer decides. The decision connects consideration and purchase: it leads from
   * uncertainty to certainty ("De customer journey uitwerken", phase 2).
   */
  Moment DECISION = Constants.moment("decision", "Decision moment", "Beslismoment", "decision");

  /** The customer pays. */
  Moment PAYMENT =
      Constants.moment("payment", "Payment", "Betaling", "pays", "betalen", "afrekenen");

  /**
   * The purchase is delivered; services have such a moment, too ("De customer journey uitwerken",
   * phase 4).
   */
  Moment DELIVERY =
      Constants.moment(
          "delivery", "Delivery moment", "Levermoment", "delivery", "levering", "leveringsmoment");

  /** The customer uses the purchase for the first time; the bridging period ends. */
  Moment FIRST_USE = Constants.moment("first-use", "First use", "Eerste gebruik", "ingebruikname");

  /** The customer gets help. */
  Moment SERVICE =
      Constants.moment("service", "Service contact", "Servicecontact", "service", "aftersales");

  /** The company listens. */
  Moment FEEDBACK = Constants.moment("feedback", "Feedback moment", "Feedbackmoment", "feedback");

  /** The customer complains ("De ultieme klantreis"). */
  Moment COMPLAINT = Constants.moment("complaint", "Complaint", "Klacht", "klachtmoment");

  /** The customer renews or cancels. */
  Moment RENEWAL = Constants.moment("renewal", "Renewal", "Verlenging", "prolongation");

  /** The customer recommends the company to others ("De customer journey uitwerken", phase 7). */
  Moment RECOMMENDATION =
      Constants.moment("recommendation", "Recommendation", "Aanbeveling", "referral");

  /**
   * Returns a custom moment.
   *
   * @param id the id: one or more letters, digits and {@code . _ : -}
   * @param label the name, for display
   * @return the moment
   * @throws IllegalArgumentException if the id is empty or has other characters
   */
  static Moment of(String id, Text label) {
    return of(id, label, List.of());
  }

  /**
   * Returns a custom moment with aliases.
   *
   * @param id the id: one or more letters, digits and {@code . _ : -}
   * @param label the name, for display
   * @param aliases further spellings in any language, none blank
   * @return the moment
   * @throws IllegalArgumentException if the id is empty or has other characters
   */
  static Moment of(String id, Text label, Collection<String> aliases) {
    requireNonNull(aliases, "aliases");
    return ImmutableMoment.of(Term.requireId(id), label, aliases);
  }

  /**
   * Returns the vocabulary of the constants, which parses words and can be extended by an
   * application's own terms.
   *
   * @return a vocabulary of all constants, in the order of their declaration
   */
  static Vocabulary<Moment> standard() {
    return StandardVocabularies.MOMENTS;
  }

  @Override
  String id();

  @Override
  Text label();

  @Override
  Set<String> aliases();
}
