package acme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.klantreis.exchange.json.JourneyJson;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

final class JourneyApplicationTest {
  private static ConfigurableApplicationContext application;

  @BeforeAll
  static void start() {
    application = SpringApplication.run(JourneyApplication.class, "--server.port=0");
  }

  @AfterAll
  static void stop() {
    application.close();
  }

  @Test
  void aControllerReturnsAJourney() throws Exception {
    HttpResponse<String> response = send(request("/journeys/rent").GET());
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/json");
    assertThat(JourneyJson.read(response.body())).isEqualTo(JourneyApplication.RENT);
  }

  @Test
  void aControllerReadsAJourneyAndShowsItAmongItsOwnJson() throws Exception {
    HttpResponse<String> response = post(JourneyJson.write(JourneyApplication.RENT));
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body())
        .contains("\"journey\":{")
        .containsPattern("\"name\": ?\"Een flat huren\"")
        .containsPattern("\"findings\":[1-9]");
  }

  @Test
  void whatIsNoJourneyIsABadRequest() throws Exception {
    assertThat(post("{\"id\": \"rent\"}").statusCode()).isEqualTo(400);
  }

  private static HttpResponse<String> post(String json) throws Exception {
    return send(
        request("/checks")
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(json)));
  }

  private static HttpRequest.Builder request(String path) {
    String port = application.getEnvironment().getProperty("local.server.port");
    return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
  }
}
