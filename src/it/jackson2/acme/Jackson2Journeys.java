package acme;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.github.klantreis.exchange.json.InvalidJourneyJsonException;
import io.github.klantreis.exchange.json.JourneyJson;
import io.github.klantreis.model.Journey;
import java.io.IOException;

// README: jackson 2
/** Reads and writes journeys as fields of objects of Jackson 2; Jackson 3 does the work. */
@SuppressWarnings("serial") // Nobody serializes a module.
final class Jackson2Journeys extends SimpleModule {
  Jackson2Journeys() {
    addSerializer(
        new StdSerializer<Journey>(Journey.class) {
          @Override
          public void serialize(Journey journey, JsonGenerator out, SerializerProvider with)
              throws IOException {
            out.writeRawValue(JourneyJson.write(journey).strip());
          }
        });
    addDeserializer(
        Journey.class,
        new StdDeserializer<Journey>(Journey.class) {
          @Override
          public Journey deserialize(JsonParser in, DeserializationContext with)
              throws IOException {
            String json = in.readValueAsTree().toString();
            try {
              return JourneyJson.read(json);
            } catch (InvalidJourneyJsonException invalid) {
              throw JsonMappingException.from(in, invalid.getMessage(), invalid);
            }
          }
        });
  }
}
// end
