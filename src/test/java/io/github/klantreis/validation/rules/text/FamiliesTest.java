package io.github.klantreis.validation.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Everyday words are recognised in what people write, and nothing else is. */
final class FamiliesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Parcel is delivered",
        "Picks up the bike",
        "Picks the order up at the store",
        "Collects the glasses",
        "Receives the bed and the invoice",
        "Gets the keys",
        "The order arrives",
        "Pakket thuisbezorgd",
        "THUISBEZORGING",
        "Laat bezorgen",
        "De winkel levert de wasmachine op de afgesproken dag",
        "Monteur levert de cv-ketel in de ochtend",
        "Leverancier levert de fiets op tijd",
        "Ontvangt de fiets, de factuur en de sleutels",
        "Receives the bike, an invoice and a manual",
        "Receives the washing machine after a call",
        "Monteur levert de wasmachine af",
        "Afleveren bij de buren",
        "Haalt het pakket op",
        "Monteur heeft de ketel gei\u0308nstalleerd",
      })
  void delivery(String name) {
    assertThat(Families.DELIVERY.areIn(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Receives the invoice",
        "Receives an answer by e-mail",
        "Receives a diagnosis",
        "Ontvangt de uitslag van het onderzoek",
        "Collects information",
        "Downloads the brochure",
        "Asks about delivery times",
        "Picks a colour",
        "Picks up the phone",
        "Vraagt naar de leverancier",
        "Levert de stukken in",
        "Dat levert veel op",
        "Ontvangt de factuur",
        "Haalt inspiratie op",
        "Haalt de gegevens uit het systeem",
        "Recollects",
      })
  void noDelivery(String name) {
    assertThat(Families.DELIVERY.areIn(name)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Orders a bed",
        "Pays at the till",
        "Takes out a mortgage",
        "Sluit via de chat een abonnement af",
        "Sluit na het gesprek de hypotheek af",
        "Signs in the presence of the notary",
        "Reads the terms, then books",
        "Books online",
        "Check-out",
        "Accepts the quote",
        "Sluit een hypotheek af",
        "Rekent af",
        "Schaft een fiets aan",
        "Maakt een keuze",
        "Heeft besteld",
        "iDEAL-betaling",
        "Wordt lid",
        "Boekt een reis",
      })
  void buying(String name) {
    assertThat(Families.BUYING.areIn(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Calls in order to ask",
        "Checks the site to check out the reviews",
        "Out of order",
        "Pays no attention to it",
        "Shows a sign of wear",
        "Passes the stop sign",
        "Signs in to the portal",
        "Signs up for the newsletter",
        "Subscribes to the newsletter",
        "Reads books",
        "Disorder",
        "Rekent op hulp",
        "Sluit de chat af",
        "Leest boeken",
        "Bestelauto komt voorrijden",
      })
  void noBuying(String name) {
    assertThat(Families.BUYING.areIn(name)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Reorders coffee",
        "Re-order",
        "Repeat prescription",
        "Buys the same bed again",
        "Comes back to the shop",
        "Returning customers",
        "Renews",
        "Herhaalrecept aanvragen",
        "Bestelt de koffie opnieuw",
        "Bestelt weer",
        "Nabestellen",
        "Komt na een jaar terug",
        "Verlengt het abonnement",
      })
  void comingBack(String name) {
    assertThat(Families.COMING_BACK.areIn(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Returns the parcel",
        "Comes back to the question",
        "Adviser comes back with an answer",
        "Orders",
        "Komt terug op de vraag",
        "Adviseur belt terug",
        "Betaalt terug",
        "Verlengsnoer",
        "Opnieuw inloggen",
      })
  void notComingBack(String name) {
    assertThat(Families.COMING_BACK.areIn(name)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It is resolved",
        "Gets a refund",
        "Apology by phone",
        "Krijgt excuses",
        "Klachtafhandeling",
        "Lost het probleem op",
        "Geld terug",
        "Schadevergoeding",
        "Ruilt de schoenen om",
      })
  void handling(String name) {
    assertThat(Families.HANDLING.areIn(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Problem is not solved",
        "Unsolved",
        "Never gets a refund",
        "Nog niet opgelost",
        "Onopgelost",
        "Krijgt geen excuses",
        "Geld terug vragen",
        "Laat het los",
      })
  void noHandling(String name) {
    assertThat(Families.HANDLING.areIn(name)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Answers within five days",
        "Uiterlijk in week 8",
        "Zegt twee dagen toe",
        "Beloofd"
      })
  void promise(String description) {
    assertThat(Families.PROMISE.areIn(description)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Takes five days", "Duurt twee weken", "Compromise", "Binnenkant"})
  void noPromise(String description) {
    assertThat(Families.PROMISE.areIn(description)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "How long will it take?",
        "How long do we have to wait",
        "When will I hear?",
        "Hoe lang gaat het nog duren?",
        "Hoelang moet ik wachten",
        "Wanneer hoor ik iets?",
      })
  void howLong(String thought) {
    assertThat(Families.HOW_LONG.areIn(thought)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "How long is the cable?",
        "How does it take cards?",
        "Hoe lang is de kabel?",
        "Wanneer gaat de winkel open?"
      })
  void notHowLong(String thought) {
    assertThat(Families.HOW_LONG.areIn(thought)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"I can't wait", "I can’t wait", "Weet niet wat mij te wachten staat"})
  void noWait(String pain) {
    assertThat(Families.NO_WAIT.areIn(pain)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Cannot stand the wait", "Wachten staat vast", "Wacht lang"})
  void wait(String pain) {
    assertThat(Families.NO_WAIT.areIn(pain)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Order confirmation", "Bestelbevestiging", "Krijgt bevestigingsmail"})
  void confirmation(String name) {
    assertThat(Families.CONFIRMATION.areIn(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Confirms the order", "Opens a support ticket", "Loses her ticket"})
  void noConfirmation(String name) {
    assertThat(Families.CONFIRMATION.areIn(name)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Nieuwsbrief van mei", "Spring campaign", "The newsletter"})
  void toMany(String name) {
    assertThat(Families.TO_MANY.areIn(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Aftercare", "Nazorg", "Aflossen", "In gebruik", "Service & support"})
  void use(String name) {
    assertThat(Families.USE.areIn(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Verzorgd wonen", "Careful", "User", "Refuse", "Het lidmaatschapsgeld"})
  void nothing(String name) {
    assertThat(Families.USE.areIn(name)).isFalse();
    assertThat(Families.TO_MANY.areIn(name)).isFalse();
    assertThat(Families.RENEWAL.areIn(name)).isFalse();
    assertThat(Families.COMPLAINING.areIn(name)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Not a day later the refund arrives",
        "No problem: the refund is paid at once",
        "De klacht wordt niet vandaag maar morgen opgelost",
      })
  void handlingBesideANegation(String text) {
    assertThat(Families.HANDLING.areIn(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"There is no refund", "Wordt niet opgelost", "Geen goede oplossing"})
  void notHandled(String text) {
    assertThat(Families.HANDLING.areIn(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "De monteur komt langs. Belt later terug",
        "Er komt een brief, daarna belt zij terug",
        "Monteur komt en zet de zadelhoogte terug",
      })
  void noComingBack(String text) {
    assertThat(Families.COMING_BACK.areIn(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"I cannot wait", "We can't wait to see it", "Cannot wait for the day"})
  void lookingForward(String text) {
    assertThat(Families.NO_WAIT.areIn(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Patients cannot wait this long for the result"})
  void waiting(String text) {
    assertThat(Families.NO_WAIT.areIn(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The story of one customer",
        "Interview with a single patient",
        "Verslag van één klant",
        "De eigen ervaring van één zakelijke klant",
        "Haar eigen verhaal",
      })
  void ofOne(String text) {
    assertThat(Families.OF_ONE.areIn(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Eight interviews with customers",
        "One survey among customers",
        "Gesprekken met een klant per filiaal",
        "Eén onderzoek onder klanten",
      })
  void ofMany(String text) {
    assertThat(Families.OF_ONE.areIn(text)).isFalse();
  }
}
