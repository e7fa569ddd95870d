package io.github.klantreis.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class MessageTest {
  @Test
  void isPersonalisedWhereItUsesWhatIsKnownOfTheReceiver() {
    Message message = Message.builder().personalisation(List.of("first name")).build();

    assertThat(message.isPersonalised()).isTrue();
    assertThat(message.toBuilder().personalisation(List.of()).build().isPersonalised()).isFalse();
  }

  @Test
  void isNotPersonalisedByHavingAReceiver() {
    assertThat(Message.builder().receiver("homeowners").build().isPersonalised()).isFalse();
  }
}
