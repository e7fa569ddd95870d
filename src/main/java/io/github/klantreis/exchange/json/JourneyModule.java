package io.github.klantreis.exchange.json;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.model.Journey;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Makes a {@link Journey} a field of an application's own objects, read and written by its own
 * Jackson 3 mapper.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new JourneyModule()).build();
 * }</pre>
 *
 * <p>A journey is written as {@link JourneyJson} writes it; the mapper decides on layout, length
 * and depth. An invalid journey causes a {@link DatabindException} whose cause is an {@link
 * InvalidJourneyJsonException}: its pointers start at the root of the application's document, and
 * problems of an element have the position where the element starts.
 */
public final class JourneyModule extends SimpleModule {
  private static final long serialVersionUID = 1;

  /** Creates a module that reads strictly: unknown fields within a journey are refused. */
  public JourneyModule() {
    this(JourneyJson.reading());
  }

  /**
   * Creates a module that reads as a reader does.
   *
   * @param reading the reader; of its limits only the number of problems applies here
   */
  public JourneyModule(JourneyJsonReader reading) {
    super("klantreis");
    addSerializer(new Serializer());
    addDeserializer(Journey.class, new Deserializer(requireNonNull(reading, "reading")));
  }

  private static final class Serializer extends StdSerializer<Journey> {
    Serializer() {
      super(Journey.class);
    }

    @Override
    public void serialize(Journey journey, JsonGenerator out, SerializationContext context) {
      ElementForms.JOURNEY.writeElement(out, journey);
    }
  }

  private static final class Deserializer extends StdDeserializer<Journey> {
    private final JourneyJsonReader reading;

    Deserializer(JourneyJsonReader reading) {
      super(Journey.class);
      this.reading = reading;
    }

    @Override
    public Journey deserialize(JsonParser in, DeserializationContext context) {
      try {
        return reading.read(in);
      } catch (InvalidJourneyJsonException invalid) {
        throw DatabindException.from(in, "this is no journey: " + invalid.getMessage(), invalid);
      }
    }
  }
}
