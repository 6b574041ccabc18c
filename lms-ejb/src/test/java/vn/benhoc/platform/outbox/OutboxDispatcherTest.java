package vn.benhoc.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.OptimisticLockException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.benhoc.Wired;
import vn.benhoc.platform.start.Background;

class OutboxDispatcherTest {

  private static final String MANY = "many";
  private static final String SINGLE = "single";
  private static final UUID BAD = new UUID(0, 7);

  private final Map<UUID, String> waiting = new LinkedHashMap<>();
  private final List<String> delivered = new ArrayList<>();
  private final List<UUID> failed = new ArrayList<>();
  private boolean anotherNodeIsFaster;

  @Test
  void whatCameTogetherIsDeliveredTogether() {
    add(MANY, 1, 2, 3);
    dispatch();
    assertThat(delivered).containsExactly("many 1+2+3");
    assertThat(waiting).isEmpty();
  }

  @Test
  void oneThatCanNotBeDoneKeepsNoOtherFromBeingDone() {
    add(MANY, 6, 7, 8);
    dispatch();
    assertThat(delivered).containsExactly("many 6", "many 8");
    assertThat(failed).containsExactly(BAD);
  }

  @Test
  void eachGoesByItselfWhereTheHandlerTakesOneAtATime() {
    add(SINGLE, 1, 2);
    dispatch();
    assertThat(delivered).containsExactly("single 1", "single 2");
    assertThat(waiting).isEmpty();
  }

  @Test
  void whereAnotherNodeWasFasterWithOneTheOthersAreTakenOneByOne() {
    anotherNodeIsFaster = true;
    add(MANY, 1, 2);
    dispatch();
    assertThat(delivered).containsExactly("many 1", "many 2");
    assertThat(waiting).isEmpty();
  }

  private void add(String topic, int... numbers) {
    for (int number : numbers) {
      waiting.put(new UUID(0, number), topic);
    }
  }

  private void dispatch() {
    Background now =
        new Background() {
          @Override
          public void execute(Runnable work) {
            work.run();
          }
        };
    OutboxDispatcher dispatcher =
        Wired.with(new OutboxDispatcher(), now, new Queue(), new Delivery());
    dispatcher.ready();
    dispatcher.filled(new OutboxFilled());
  }

  private final class Queue extends OutboxQueue {
    @Override
    public List<Due> due(int most) {
      return waiting.entrySet().stream()
          .map(entry -> new Due(entry.getKey(), entry.getValue()))
          .toList();
    }

    @Override
    public Optional<OutboxMessage> claim(UUID id) {
      return Optional.ofNullable(waiting.get(id))
          .map(topic -> new OutboxMessage(id, topic, id, "{}", 0));
    }

    @Override
    public List<OutboxMessage> claimAll(List<UUID> ids) {
      if (anotherNodeIsFaster) {
        throw new OptimisticLockException();
      }
      return ids.stream().map(id -> claim(id).orElseThrow()).toList();
    }

    @Override
    public void allDone(List<UUID> ids) {
      waiting.keySet().removeAll(ids);
    }

    @Override
    public void done(UUID id) {
      waiting.remove(id);
    }

    @Override
    public boolean failed(UUID id, String reason) {
      waiting.remove(id);
      failed.add(id);
      return false;
    }
  }

  private final class Delivery extends OutboxDelivery {
    @Override
    public boolean takesMany(String topic) {
      return topic.equals(MANY);
    }

    @Override
    public void deliver(OutboxMessage message) {
      refuse(message);
      delivered.add(message.topic() + " " + number(message));
    }

    @Override
    public void deliverAll(String topic, List<OutboxMessage> messages) {
      messages.forEach(this::refuse);
      delivered.add(topic + " " + String.join("+", messages.stream().map(this::number).toList()));
    }

    private void refuse(OutboxMessage message) {
      if (message.id().equals(BAD)) {
        throw new IllegalStateException("can't be done");
      }
    }

    private String number(OutboxMessage message) {
      return Long.toString(message.id().getLeastSignificantBits());
    }
  }
}
