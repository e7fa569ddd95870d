package io.github.klantreis.validation.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How somebody is found in a text by name. */
final class MentionTest {
  @ParameterizedTest
  @CsvSource({
    "The reseller, Finds a ticket through resellers, true",
    "The reseller, 'Calls (a RESELLER), twice', true",
    "De nieuwe leverancier, Hoort dat de nieuwe leverancier de standen doorgeeft, true",
    "De nieuwe leverancier, Belt de leverancier, false",
    "Bank, Sits on a bankrupt bench, false",
    "Ann Lee, Ann and Lee meet, false",
    "Ann Lee, ann-lee calls, true",
    "IT, Fills it in, false",
    "IT, Calls IT, true",
    "Notaris, Gaat naar de notarissen, false",
    "De arts, Belt twee artsen, true",
    "The, The end, false",
    "—, — and —, false"
  })
  void withOrWithoutAnArticleOneOrMany(String name, String text, boolean isIn) {
    Mention mention = new Mention();
    mention.add("it", name);

    assertThat(mention.in(text)).isEqualTo(isIn ? Set.of("it") : Set.of());
  }

  @ParameterizedTest
  @CsvSource({
    "Will, What will it cost?, false",
    "Will, Here Will pays, true",
    "Wil, Ik wil een afspraak, false",
    "Mark, I mark the date, false",
    "Mark, Reads Mark's letter, true",
    "Commuter, Here the commuter waits, true",
    "Racer, Racers wait, false",
    "The neighbour, Asks the neighbours, false",
    "The neighbour, Asks a neighbour, false",
    "The commuter, Here the commuter waits, true",
    "Ann Lee, ann lee calls, true"
  })
  void theNameOfAPersonIsNoOrdinaryWord(String name, String text, boolean isIn) {
    Mention mention = new Mention();
    mention.addPerson("it", name);

    assertThat(mention.isIn(text)).isEqualTo(isIn);
  }
}
