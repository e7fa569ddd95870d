package io.github.klantreis.term;

import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.vocabulary.Term;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.vocabulary.Vocabulary;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What a touchpoint means in the journey, such as the decision or the payment. An open vocabulary:
 * the constants, and an application's own by {@link #of}. Ask with {@link
 * Touchpoint#hasMoment(Moment)}.
 *
 * <p>Moments are equal when all they say is equal. Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface Moment extends Term permits ImmutableMoment {

  /**
   * The customer decides: joins consideration and purchase, from uncertainty to certainty (S0,
   * phase 2).
   */
  Moment DECISION = Constants.moment("decision", "Decision moment", "Beslismoment", "decision");

  /** The customer pays. */
  Moment PAYMENT =
      Constants.moment("payment", "Payment", "Betaling", "pays", "betalen", "afrekenen");

  /** What was bought is handed over; a service has such a moment too (S0, phase 4). */
  Moment DELIVERY =
      Constants.moment(
          "delivery", "Delivery moment", "Levermoment", "delivery", "levering", "leveringsmoment");

  /** The customer uses it for the first time; the bridging period ends. */
  Moment FIRST_USE = Constants.moment("first-use", "First use", "Eerste gebruik", "ingebruikname");

  /** The customer gets help. */
  Moment SERVICE =
      Constants.moment("service", "Service contact", "Servicecontact", "service", "aftersales");

  /** The company listens. */
  Moment FEEDBACK = Constants.moment("feedback", "Feedback moment", "Feedbackmoment", "feedback");

  /** The customer complains (S2). */
  Moment COMPLAINT = Constants.moment("complaint", "Complaint", "Klacht", "klachtmoment");

  /** The customer prolongs or cancels. */
  Moment RENEWAL = Constants.moment("renewal", "Renewal", "Verlenging", "prolongation");

  /** The customer recommends the company to others (S0, phase 7). */
  Moment RECOMMENDATION =
      Constants.moment("recommendation", "Recommendation", "Aanbeveling", "referral");

  /**
   * An own moment.
   *
   * @param id the id, not blank: letters, digits and {@code . _ : -}
   * @param label its name for people
   * @return the moment
   * @throws IllegalArgumentException if the id has another form
   */
  static Moment of(String id, Text label) {
    return of(id, label, List.of());
  }

  /**
   * An own moment that is also known by other words.
   *
   * @param id the id, not blank: letters, digits and {@code . _ : -}
   * @param label its name for people
   * @param aliases further spellings in any language, none blank
   * @return the moment
   * @throws IllegalArgumentException if the id has another form
   */
  static Moment of(String id, Text label, Collection<String> aliases) {
    return ImmutableMoment.of(Term.requireId(id), label, aliases);
  }

  /**
   * The constants of this type, to be extended by an application's own and to parse words with.
   *
   * @return all constants, in the order of their declaration
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
