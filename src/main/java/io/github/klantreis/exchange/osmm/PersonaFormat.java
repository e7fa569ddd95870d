package io.github.klantreis.exchange.osmm;

import io.github.klantreis.exchange.FormatProblem;
import io.github.klantreis.exchange.FormatRemark;
import io.github.klantreis.exchange.FormatWriting;
import io.github.klantreis.exchange.InvalidDocumentException;
import io.github.klantreis.exchange.JourneyLosses;
import io.github.klantreis.exchange.TextPosition;
import io.github.klantreis.json.JsonTree;
import io.github.klantreis.model.ElementKind;
import io.github.klantreis.model.ElementPath;
import io.github.klantreis.model.InvalidJourneyException;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.Persona;
import io.github.klantreis.model.PersonaBuilder;
import io.github.klantreis.part.Motivation;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Quotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads and writes personas. Refers to Jackson, unlike {@link OsmmPersona}. */
final class PersonaFormat {
  private static final List<String> TYPES =
      List.of(
          "consumer",
          "consumer_household_decision_maker",
          "consumer_influencer",
          "b2b_decision_maker",
          "b2b_economic_buyer",
          "b2b_champion",
          "b2b_influencer",
          "b2b_end_user",
          "b2b_gatekeeper");
  private static final List<String> REQUIRED_LISTS =
      List.of("behavioral_traits", "decision_criteria", "messaging_preferences");
  private static final List<String> DEMOGRAPHICS =
      List.of("age", "gender", "household", "income", "education", "location", "occupation");

  private static final Text MISSING =
      Text.en("a persona of OSMM must have {field}; say it by {how}")
          .nl("een persona van OSMM moet {field} hebben; dat kan met {how}");
  private static final Text OTHER_ID =
      Text.en("the id is written as {id}, as OSMM demands lower case letters, digits and hyphens")
          .nl("het id wordt {id}, want in OSMM heeft het kleine letters, cijfers en streepjes");

  private PersonaFormat() {}

  static PersonaReading read(String json) {
    ObjectNode tree = JsonTree.read(json);
    List<FormatProblem> problems = new ArrayList<>();
    PersonaBuilder persona = persona(new OsmmObject(tree, "", problems));
    if (!problems.isEmpty()) {
      throw new InvalidDocumentException(problems);
    }
    try {
      Persona read = persona.build();
      return new PersonaReading(read, OsmmWords.differences(tree, new Writer(read).tree()));
    } catch (InvalidJourneyException e) {
      throw InvalidDocumentException.of(e);
    }
  }

  static FormatWriting write(Persona persona) {
    Writer writer = new Writer(persona);
    ObjectNode tree = writer.tree();
    if (!writer.missing.isEmpty()) {
      throw new InvalidDocumentException(writer.missing);
    }
    String json = JsonTree.write(tree);
    return new FormatWriting(
        json, JourneyLosses.between(alone(persona), alone(read(json).persona())), writer.remarks);
  }

  private static Journey alone(Persona persona) {
    return Journey.builder("alone", "alone").persona(persona).build();
  }

  private static PersonaBuilder persona(OsmmObject json) {
    json.required("object_type", Pattern.compile("persona"), "persona");
    Optional<String> osmm =
        json.required("osmm_version", OsmmWords.OSMM_VERSIONS, OsmmWords.OSMM_VERSION);
    String id =
        json.required("persona_id", OsmmWords.id("PER"), OsmmWords.allowed("PER"))
            .orElse("PER-x")
            .substring("PER-".length());
    String name = json.filled("name").filter(text -> !text.isBlank()).orElse(id);
    PersonaBuilder persona = Persona.builder(id, name);
    keep(persona, "osmm_version", osmm.stream().toList());
    keep(
        persona,
        "version",
        json.required("version", OsmmWords.VERSION, OsmmWords.TWO_NUMBERS).stream().toList());
    keep(persona, "status", choice(json, "status", OsmmJourneyReader.STATUSES));
    keep(persona, "persona_type", choice(json, "persona_type", TYPES));
    json.filled("summary").filter(text -> !text.isBlank()).ifPresent(persona::description);
    json.filled("representative_quote").filter(text -> !text.isBlank()).ifPresent(persona::quote);
    json.object("demographics")
        .ifPresent(
            demographics -> {
              for (String field : DEMOGRAPHICS) {
                keep(
                    persona,
                    "demographics." + field,
                    demographics.text(field, false).stream().toList());
              }
              demographics.finish();
            });
    keep(persona, "triggers", json.texts("triggers", true));
    OsmmWords.blankless(json.texts("goals", true)).forEach(persona::goal);
    keep(persona, "motivations", json.texts("motivations", true));
    OsmmWords.blankless(json.texts("pain_points", true)).forEach(persona::pain);
    keep(persona, "objections", json.texts("objections", false));
    REQUIRED_LISTS.forEach(field -> keep(persona, field, json.texts(field, true)));
    json.object("role")
        .ifPresent(
            role -> {
              keep(persona, "role.title", role.text("title", false).stream().toList());
              keep(persona, "role.responsibilities", role.texts("responsibilities", false));
              keep(
                  persona,
                  "role.influence_level",
                  role.text("influence_level", false).stream().toList());
              role.finish();
            });
    keep(
        persona,
        "linked_audiences",
        json.texts(
            "linked_audiences", false, OsmmWords.reference("AUD"), OsmmWords.allowed("AUD")));
    keep(persona, "source", json.text("source", false).stream().toList());
    json.finish();
    return persona;
  }

  private static List<String> choice(OsmmObject json, String field, List<String> words) {
    return json.required(field, OsmmWords.oneOf(words), String.join(", ", words)).stream().toList();
  }

  private static void keep(PersonaBuilder persona, String field, List<String> texts) {
    String text = String.join("\n", texts);
    if (!text.isBlank()) {
      persona.attribute(OsmmWords.attribute(field), text);
    }
  }

  /** Makes an object from a persona. Not reusable. */
  private static final class Writer {
    final List<FormatProblem> missing = new ArrayList<>();
    final List<FormatRemark> remarks = new ArrayList<>();
    private final Persona persona;

    Writer(Persona persona) {
      this.persona = persona;
    }

    ObjectNode tree() {
      ObjectNode json = JsonNodeFactory.instance.objectNode();
      json.put("object_type", "persona");
      json.put("osmm_version", attribute("osmm_version").orElse(OsmmWords.OSMM_VERSION));
      String id = OsmmIds.idOf("PER", persona.id());
      if (!id.equals("PER-" + persona.id())) {
        remarks.add(
            new FormatRemark(
                ElementPath.journey().child(ElementKind.PERSONA, persona.id()).attribute("id"),
                TextPosition.NONE,
                OTHER_ID,
                Map.of("id", Quotation.quoted(id))));
      }
      json.put("persona_id", id);
      json.put("version", attribute("version").orElse("1.0"));
      json.put("status", attribute("status").orElse("draft"));
      json.put("name", persona.name());
      text(json, "persona_type", attribute("persona_type"), ownAttribute("persona_type"));
      text(json, "summary", persona.description(), "description");
      text(json, "representative_quote", persona.quote(), "quote");
      demographics(json);
      List<String> triggers = new ArrayList<>(lines("triggers"));
      persona
          .need()
          .flatMap(need -> need.trigger())
          .filter(trigger -> !triggers.contains(trigger))
          .ifPresent(trigger -> triggers.add(0, trigger));
      texts(json, "triggers", triggers, "need");
      texts(json, "goals", persona.goals(), "goals");
      List<String> motivations =
          new ArrayList<>(persona.motivations().stream().map(Motivation::text).toList());
      motivations.addAll(lines("motivations"));
      texts(json, "motivations", motivations, "motivations");
      texts(json, "pain_points", persona.pains(), "pains");
      OsmmWords.putLines(json, "objections", lines("objections"));
      REQUIRED_LISTS.forEach(field -> texts(json, field, lines(field), ownAttribute(field)));
      role(json);
      OsmmWords.putLines(json, "linked_audiences", lines("linked_audiences"));
      attribute("source").ifPresent(source -> json.put("source", source));
      return json;
    }

    private void demographics(ObjectNode json) {
      ObjectNode demographics = JsonNodeFactory.instance.objectNode();
      for (String field : DEMOGRAPHICS) {
        attribute("demographics." + field).ifPresent(text -> demographics.put(field, text));
      }
      if (!demographics.isEmpty()) {
        json.set("demographics", demographics);
      }
    }

    private void role(ObjectNode json) {
      ObjectNode role = JsonNodeFactory.instance.objectNode();
      attribute("role.title").ifPresent(text -> role.put("title", text));
      OsmmWords.putLines(role, "responsibilities", lines("role.responsibilities"));
      attribute("role.influence_level").ifPresent(text -> role.put("influence_level", text));
      if (!role.isEmpty()) {
        json.set("role", role);
      }
    }

    private static String ownAttribute(String field) {
      return OsmmWords.attribute(field);
    }

    private Optional<String> attribute(String field) {
      return Optional.ofNullable(persona.attributes().get(OsmmWords.attribute(field)));
    }

    private List<String> lines(String field) {
      return attribute(field).map(OsmmWords::lines).orElse(List.of());
    }

    private void text(ObjectNode json, String field, Optional<String> text, String how) {
      text.ifPresentOrElse(said -> json.put(field, said), () -> missing(field, how));
    }

    private void texts(ObjectNode json, String field, List<String> texts, String how) {
      OsmmWords.putLines(json, field, texts);
      if (texts.isEmpty()) {
        missing(field, how);
      }
    }

    private void missing(String field, String how) {
      missing.add(
          new FormatProblem(
              TextPosition.of("/" + field), MISSING, Map.of("field", field, "how", how)));
    }
  }
}
