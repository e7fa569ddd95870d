package acme;

import com.fasterxml.jackson.databind.Module;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives the mapper of Spring Boot 3 the bridge to Jackson 3. */
@Configuration
class Jackson2 {
  @Bean
  Module journeys() {
    return new Jackson2Journeys();
  }
}
