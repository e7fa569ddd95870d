package io.github.klantreis.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.klantreis.description.Attribute;
import io.github.klantreis.description.Description;
import io.github.klantreis.description.FieldValues;
import io.github.klantreis.description.ValueKind.TermKind;
import io.github.klantreis.phase.CanonicalPhase;
import io.github.klantreis.phase.PhaseKind;
import io.github.klantreis.phase.PhaseModels;
import io.github.klantreis.term.ActionKind;
import io.github.klantreis.term.Channel;
import io.github.klantreis.term.ChannelKind;
import io.github.klantreis.term.Moment;
import io.github.klantreis.term.Ownership;
import io.github.klantreis.term.People;
import io.github.klantreis.vocabulary.Source;
import io.github.klantreis.vocabulary.Term;
import io.github.klantreis.vocabulary.Text;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Open vocabularies: their standard terms, and what a term of one's own consists of. */
final class TermDescriptionsTest {
  private static final Text LABEL = Text.en("Roof").nl("Dak");

  @Test
  void standardTermsAreThoseOfTheVocabularies() {
    assertThat(TermDescriptions.CHANNEL.standard()).isEqualTo(Channel.standard().terms());
    assertThat(TermDescriptions.ACTION_KIND.standard()).isEqualTo(ActionKind.standard().terms());
    assertThat(TermDescriptions.MOMENT.standard()).isEqualTo(Moment.standard().terms());
    assertThat(TermDescriptions.PEOPLE.standard()).isEqualTo(People.standard().terms());
    assertThat(TermDescriptions.PHASE_KIND.standard()).isEqualTo(List.of(CanonicalPhase.values()));
    assertThat(TermDescriptions.PHASE_MODEL.standard()).isEqualTo(PhaseModels.all());
  }

  @Test
  void anOwnTermIsMadeFromItsAttributes() {
    Channel roof =
        Channel.of("roof", ChannelKind.OFFLINE, Ownership.EARNED, LABEL, List.of("rooftop"));
    ActionKind inspection = ActionKind.of("inspection", LABEL, List.of("check"));
    Moment delivery = Moment.of("roof-day", LABEL);
    PhaseKind building = PhaseKind.of("building", LABEL, CanonicalPhase.DELIVERY);

    assertThat(remade(TermDescriptions.CHANNEL, roof)).isEqualTo(roof);
    assertThat(remade(TermDescriptions.ACTION_KIND, inspection)).isEqualTo(inspection);
    assertThat(remade(TermDescriptions.MOMENT, delivery)).isEqualTo(delivery);
    assertThat(remade(TermDescriptions.PHASE_KIND, building)).isEqualTo(building);
  }

  @Test
  void aSourceIsMadeFromItsAttributes() {
    Source source =
        Source.of("Over klantreizen")
            .withAuthors("Jansen", "De Vries")
            .withYear(2015)
            .withPublication("Marketing 12(3)")
            .withAddress(URI.create("https://example.org/journeys"))
            .withLanguage(Locale.forLanguageTag("nl"))
            .basedOn("Van der Kooi")
            .at(Text.en("step 2").nl("stap 2"));
    Source title = Source.of("AIDA");

    assertThat(remade(TermDescriptions.SOURCE.description(), source)).isEqualTo(source);
    assertThat(remade(TermDescriptions.SOURCE.description(), title)).isEqualTo(title);
  }

  @Test
  void aPhaseModelIsMadeByItsBuilder() {
    assertThatThrownBy(() -> remade(TermDescriptions.PHASE_MODEL, PhaseModels.AIDA))
        .isInstanceOf(UnsupportedOperationException.class)
        .hasMessageContaining("ownPhaseModel");
  }

  @Test
  void allOwnTermsAreDescribed() {
    assertThat(TermDescriptions.ALL)
        .<String>extracting(Description::name)
        .containsExactly(
            "ownChannel",
            "ownActionKind",
            "ownMoment",
            "ownPeople",
            "ownPhaseKind",
            "ownPhaseModel",
            "source",
            "phaseLoop");
  }

  private static <T extends Term> T remade(TermKind<T> kind, T term) {
    return remade(kind.own().orElseThrow(), term);
  }

  private static <T> T remade(Description<T> description, T value) {
    return description.make(
        new FieldValues() {
          @Override
          @SuppressWarnings("unchecked") // Only attributes of the value are asked for.
          public <V> Optional<V> find(Attribute<?, V> attribute) {
            return ((Attribute<T, V>) attribute).value(value);
          }
        });
  }
}
