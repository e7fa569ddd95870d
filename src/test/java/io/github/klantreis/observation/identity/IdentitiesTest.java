package io.github.klantreis.observation.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import io.github.klantreis.example.SolarPanels;
import io.github.klantreis.example.SyntheticCustomers;
import io.github.klantreis.model.Journey;
import io.github.klantreis.observation.Encounter;
import io.github.klantreis.observation.JourneyTally;
import io.github.klantreis.observation.ObservationPlan;
import io.github.klantreis.observation.Trail;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class IdentitiesTest {
  private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

  @Test
  void anAnonymousIdBelongsToThePersonItIsLinkedTo() {
    ResolvedIdentities who = identities("cookie-1>anna", "phone-1>anna", "cookie-2>bert").resolve();
    assertThat(who.personOf("cookie-1")).isEqualTo("anna");
    assertThat(who.personOf("phone-1")).isEqualTo("anna");
    assertThat(who.personOf("cookie-2")).isEqualTo("bert");
    assertThat(who.personOf("somebody")).isEqualTo("somebody");
    assertThat(who.people()).isEqualTo(2);
    assertThat(who.joined())
        .containsExactly(
            entry("cookie-1", "anna"), entry("cookie-2", "bert"), entry("phone-1", "anna"));
    assertThat(who.toText(Locale.ENGLISH)).isEqualTo("5 ids belong to 2 known people.");
  }

  @Test
  void linksBetweenKnownIdsJoinPeopleUnderTheSmallest() {
    ResolvedIdentities who =
        identities("c1>mail-2", "c2>number-7", "mail-2>number-7", "mail-1>number-7", "x>mail-1")
            .resolve();
    for (String id : List.of("c1", "c2", "mail-1", "x", "number-7", "mail-2")) {
      assertThat(who.personOf(id)).as(id).isEqualTo("mail-1");
    }
    assertThat(who.people()).isEqualTo(1);
  }

  /** The mail address is the known id of a cookie, and so joins a customer number. */
  @Test
  void isKnownByStandingRightInAnyLink() {
    ResolvedIdentities who = identities("c1>mail", "mail>number").resolve();
    assertThat(who.personOf("number")).isEqualTo("mail");
    assertThat(who.people()).isEqualTo(1);
    // Without the first link nobody knows "mail": it is an anonymous id of "number".
    assertThat(identities("mail>number").resolve().personOf("mail")).isEqualTo("number");
    assertThat(identities("mail>mail").resolve().people()).isEqualTo(1);
  }

  @Test
  void aSharedIdJoinsNobody() {
    ResolvedIdentities who = identities("tablet>anna", "tablet>bert", "phone>bert").resolve();
    assertThat(who.personOf("tablet")).isEqualTo("tablet");
    assertThat(who.shared()).containsExactly("tablet");
    assertThat(who.people()).isEqualTo(2);
    assertThat(who.toText(Locale.ENGLISH))
        .isEqualTo(
            "3 ids belong to 2 known people. One id that several people share joins nobody, and"
                + " counts on its own: tablet.");
    assertThat(who.toText(Locale.forLanguageTag("nl")))
        .isEqualTo(
            "3 id's horen bij 2 bekende personen. Eén id die meerdere personen delen, voegt niemand"
                + " samen en telt apart mee: tablet.");
    assertThat(
            identities("tablet>anna", "tablet>bert", "phone>anna", "phone>bert")
                .resolve()
                .toText(Locale.forLanguageTag("nl")))
        .endsWith(
            " 2 id's die meerdere personen delen, voegen niemand samen en tellen apart mee: phone,"
                + " tablet.");
    assertThat(identities("mail>mail").resolve().toText(Locale.ENGLISH))
        .isEqualTo("1 id belongs to 1 known person.");
    // Once anna and bert turn out to be one, the tablet is theirs.
    ResolvedIdentities one = identities("tablet>anna", "tablet>bert", "anna>bert").resolve();
    assertThat(one.personOf("tablet")).isEqualTo("anna");
    assertThat(one.shared()).isEmpty();
  }

  /** As engines order bytes: beyond the basic plane a text comes last. */
  @Test
  void theRepresentativeIsTheSmallestByItsBytes() {
    String emoji = "😀";
    String wide = "～";
    assertThat(emoji.compareTo(wide)).isNegative();
    ResolvedIdentities who = identities("a>" + emoji, emoji + ">" + wide).resolve();
    assertThat(who.personOf(emoji)).isEqualTo(wide);
    Random random = new Random(1);
    for (int i = 0; i < 10_000; i++) {
      String left = text(random);
      String right = text(random);
      int bytes =
          Arrays.compareUnsigned(
              left.getBytes(java.nio.charset.StandardCharsets.UTF_8),
              right.getBytes(java.nio.charset.StandardCharsets.UTF_8));
      assertThat(Integer.signum(Identities.compare(left, right))).isEqualTo(Integer.signum(bytes));
    }
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int n = random.nextInt(4); n > 0; n--) {
      text.appendCodePoint(
          List.of((int) 'a', (int) 'b', 0xE9, 0xFF5E, 0xFFFD, 0x1F600, 0x1F601, 0x20000)
              .get(random.nextInt(8)));
    }
    return text.toString();
  }

  /** Against the rules applied one by one, over random sets, in any order and any parts. */
  @Test
  void anyOrderAndAnyPartsGiveTheSamePeople() {
    Random random = new Random(7);
    for (int run = 0; run < 2_000; run++) {
      List<IdentityLink> links = new ArrayList<>();
      int ids = 2 + random.nextInt(12);
      for (int n = random.nextInt(15); n > 0; n--) {
        links.add(new IdentityLink("i" + random.nextInt(ids), "i" + random.nextInt(ids)));
      }
      Identities all = Identities.of(links);
      Map<String, String> people = byTheRules(links);
      for (int i = 0; i < ids; i++) {
        String id = "i" + i;
        assertThat(all.resolve().personOf(id)).isEqualTo(people.getOrDefault(id, id));
        String person = all.resolve().personOf(id);
        assertThat(all.resolve().personOf(person)).isEqualTo(person);
      }
      Collections.shuffle(links, random);
      int part = random.nextInt(links.size() + 1);
      Identities merged =
          Identities.of(links.subList(part, links.size()))
              .merge(Identities.of(links.subList(0, part)))
              .merge(Identities.of(links));
      assertThat(merged).isEqualTo(all).hasSameHashCodeAs(all);
      assertThat(merged.toBytes()).isEqualTo(all.toBytes());
      assertThat(Identities.fromBytes(all.toBytes())).isEqualTo(all);
    }
  }

  private static Map<String, String> byTheRules(List<IdentityLink> links) {
    Map<String, Set<String>> people = new HashMap<>();
    links.forEach(link -> people.put(link.known(), new TreeSet<>(Set.of(link.known()))));
    for (int again = 0; again < links.size(); again++) {
      for (IdentityLink link : links) {
        if (people.containsKey(link.id())) {
          Set<String> both = new TreeSet<>(people.get(link.id()));
          both.addAll(people.get(link.known()));
          both.forEach(id -> people.put(id, both));
        }
      }
    }
    Map<String, String> representatives = new HashMap<>();
    people.forEach((id, person) -> representatives.put(id, person.iterator().next()));
    Map<String, Set<String>> anonymous = new HashMap<>();
    for (IdentityLink link : links) {
      if (!people.containsKey(link.id())) {
        anonymous
            .computeIfAbsent(link.id(), id -> new TreeSet<>())
            .add(representatives.get(link.known()));
      }
    }
    anonymous.forEach(
        (id, of) -> {
          if (of.size() == 1) {
            representatives.put(id, of.iterator().next());
          }
        });
    return representatives;
  }

  @Test
  void readsLinksFromALogAndGroupsByPerson() {
    List<Encounter> log =
        List.of(
            encounter("cookie-1", 0, "sees-ad"),
            encounter("cookie-1", 5, "logs-in").withAttribute("user", "anna"),
            encounter("cookie-2", 2, "searches").withAttribute("user", " "),
            encounter("cookie-2", 9, "pays").withAttribute("user", "anna"));
    Identities identities = log.stream().collect(Identities.fromAttribute("user"));
    assertThat(log.parallelStream().collect(Identities.fromAttribute("user")))
        .isEqualTo(identities);
    assertThat(
            log.stream()
                .collect(
                    Identities.from(e -> Optional.of(new IdentityLink(e.customer(), e.customer()))))
                .resolve()
                .people())
        .isEqualTo(2);
    assertThat(identities.links())
        .containsExactly(
            new IdentityLink("cookie-1", "anna"), new IdentityLink("cookie-2", "anna"));
    List<Trail> trails = identities.resolve().group(log.stream()).toList();
    assertThat(trails).extracting(Trail::customer).containsExactly("anna");
    assertThat(trails.get(0).encounters())
        .extracting(Encounter::event)
        .containsExactly("sees-ad", "searches", "logs-in", "pays");
    assertThat(identities.resolve().resolve(log.get(0)).customer()).isEqualTo("anna");
  }

  /** Customers under several ids each, some of whom log in; some encounters come twice. */
  private static List<Encounter> log(Journey journey) {
    List<Encounter> log = new ArrayList<>();
    SyntheticCustomers.of(journey, 3)
        .trails(200)
        .flatMap(trail -> trail.encounters().stream())
        .forEach(
            encounter -> {
              int number = log.size();
              Encounter recorded =
                  encounter
                      .withCustomer(encounter.customer() + "/" + number % 3)
                      .withPosition(number)
                      .withAttribute("id", String.valueOf(number))
                      .withAttribute("user", number % 4 == 0 ? encounter.customer() : "");
              log.add(recorded);
              if (number % 10 == 0) {
                log.add(recorded);
              }
            });
    return log;
  }

  /**
   * The shape of an engine: parts of the log, each encounter joined from the left with the table of
   * who is who, brought together by person, without what came twice, counted in parts and merged.
   */
  @Test
  void joinedWithTheTableItCountsWhatOneMachineCounts() {
    Journey journey = SolarPanels.asIs();
    ObservationPlan plan = ObservationPlan.of(journey);
    EncounterKey key = EncounterKey.ofAttributes("id");
    List<Encounter> log = log(journey);
    ResolvedIdentities who = log.stream().collect(Identities.fromAttribute("user")).resolve();
    byte[] expected =
        who.group(log.stream())
            .map(trail -> key.distinct(trail).trail())
            .collect(plan.tally())
            .toBytes();
    Map<String, String> table = who.joined();
    assertThat(table).isNotEmpty();
    for (int machines : new int[] {2, 3, 7}) {
      Collections.shuffle(log, new Random(machines));
      List<Map<String, List<Encounter>>> received = new ArrayList<>();
      for (int m = 0; m < machines; m++) {
        received.add(new HashMap<>());
      }
      for (Encounter encounter : log) {
        String person = table.getOrDefault(encounter.customer(), encounter.customer());
        received
            .get(Math.floorMod(person.hashCode(), machines))
            .computeIfAbsent(person, each -> new ArrayList<>())
            .add(encounter.withCustomer(person));
      }
      JourneyTally all = plan.newTally();
      for (Map<String, List<Encounter>> people : received) {
        JourneyTally part = plan.newTally();
        people.forEach(
            (person, encounters) ->
                part.add(plan, key.distinct(Trail.of(person, encounters)).trail()));
        all.merge(JourneyTally.fromBytes(part.toBytes()));
      }
      assertThat(all.toBytes()).isEqualTo(expected);
    }
  }

  /** Machines that read parts of the log, and then count people by their ids. */
  @Test
  void countsTheSameOnAnyNumberOfMachines() {
    Journey journey = SolarPanels.asIs();
    ObservationPlan plan = ObservationPlan.of(journey);
    EncounterKey key = EncounterKey.ofAttributes("id");
    List<Encounter> log = log(journey);
    Identities all = log.stream().collect(Identities.fromAttribute("user"));
    byte[] expected =
        all.resolve()
            .group(log.stream())
            .map(trail -> key.distinct(trail).trail())
            .collect(plan.tally())
            .toBytes();
    for (int machines : new int[] {2, 3, 7}) {
      Collections.shuffle(log, new Random(machines));
      Identities collected = Identities.none();
      for (int m = 0; m < machines; m++) {
        int machine = m;
        Identities part =
            IntStream.range(0, log.size())
                .filter(i -> i % machines == machine)
                .mapToObj(log::get)
                .collect(Identities.fromAttribute("user"));
        collected = Identities.fromBytes(part.toBytes()).merge(collected);
      }
      ResolvedIdentities who = collected.resolve();
      JourneyTally tally = plan.newTally();
      for (int m = 0; m < machines; m++) {
        int machine = m;
        tally.merge(
            who.group(log.stream())
                .filter(trail -> Math.floorMod(trail.customer().hashCode(), machines) == machine)
                .map(trail -> key.distinct(trail).trail())
                .collect(plan.tally()));
      }
      assertThat(tally.toBytes()).isEqualTo(expected);
    }
  }

  @Test
  void refusesBlankIdsAndOtherBytes() {
    assertThatIllegalArgumentException().isThrownBy(() -> new IdentityLink(" ", "anna"));
    byte[] bytes = identities("a>b", "c>b").toBytes();
    for (int length = 0; length < bytes.length; length++) {
      byte[] cut = Arrays.copyOf(bytes, length);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Identities.fromBytes(cut))
          .withMessageContaining("these bytes are not identities");
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Identities.fromBytes(Arrays.copyOf(bytes, bytes.length + 1)));
  }

  @Test
  void leavesOutWhatCameTwice() {
    EncounterKey key = EncounterKey.ofAttributes("source", "id");
    Encounter web = encounter("anna", 1, "pays").withAttribute("source", "web");
    Encounter first = web.withAttribute("id", "7");
    Encounter again =
        encounter("anna", 2, "pays").withAttribute("source", "web").withAttribute("id", "7");
    Encounter other =
        encounter("anna", 2, "pays").withAttribute("source", "till").withAttribute("id", "7");
    Encounter without = encounter("anna", 3, "pays").withAttribute("source", "web");
    List<Encounter> all = new ArrayList<>(List.of(first, again, other, without, without, first));
    for (int seed = 0; seed < 20; seed++) {
      Collections.shuffle(all, new Random(seed));
      DistinctTrail distinct = key.distinct(Trail.of("anna", all));
      assertThat(distinct.duplicates()).isEqualTo(2);
      assertThat(distinct.trail()).isEqualTo(Trail.of("anna", first, other, without, without));
    }
    assertThat(key.keyOf(without)).isEmpty();
    assertThat(
            EncounterKey.of(e -> Optional.of(e.event()))
                .distinct(Trail.of("anna", all))
                .duplicates())
        .isEqualTo(5);
    assertThat(
            key.keyOf(
                encounter("b", 0, "x").withAttribute("source", "a").withAttribute("id", "bc")))
        .isNotEqualTo(
            key.keyOf(
                encounter("b", 0, "x").withAttribute("source", "ab").withAttribute("id", "c")));
    assertThat(new DistinctTrail(Trail.of("anna"), 0).trail().size()).isZero();
    assertThatIllegalArgumentException().isThrownBy(EncounterKey::ofAttributes);
  }

  /** The same delivery in two files: at equal times, the smaller of two different records stays. */
  @Test
  void decidesBetweenRecordsThatDiffer() {
    EncounterKey key = EncounterKey.ofAttributes("id");
    Encounter b = encounter("anna", 1, "b").withAttribute("id", "1");
    Encounter a = encounter("anna", 1, "a").withAttribute("id", "1");
    assertThat(key.distinct(Trail.of("anna", b, a)).trail()).isEqualTo(Trail.of("anna", a));
    assertThat(key.distinct(Trail.of("anna", a, b)).trail()).isEqualTo(Trail.of("anna", a));
  }

  private static Encounter encounter(String customer, int minute, String event) {
    return Encounter.of(customer, NOW.plusSeconds(60L * minute), event);
  }

  private static Identities identities(String... links) {
    return Identities.of(
        Arrays.stream(links)
            .map(link -> link.split(">"))
            .map(ids -> new IdentityLink(ids[0], ids[1]))
            .toList());
  }
}
