package vn.benhoc.platform.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RecentTest {

  @Test
  void theLongestUnusedGoesFirst() {
    Recent<String, Integer> recent = Recent.entries(2);
    recent.put("a", 1);
    recent.put("b", 2);
    assertThat(recent.find("a")).contains(1);
    recent.put("c", 3);

    assertThat(recent.find("b")).isEmpty();
    assertThat(recent.find("a")).contains(1);
    assertThat(recent.find("c")).contains(3);
  }

  @Test
  void entriesGoUntilTheRestIsLightEnough() {
    Recent<String, String> recent = Recent.weighing(10, String::length);
    recent.put("a", "1234");
    recent.put("b", "1234");
    recent.put("c", "123456");
    assertThat(recent.find("a")).isEmpty();
    assertThat(recent.find("b")).isPresent();

    recent.put("b", "1");
    recent.put("d", "123");
    assertThat(recent.find("c")).as("b weighs less than before").isPresent();

    recent.put("e", "12345678901");
    assertThat(recent.find("e")).isEmpty();
  }

  @Test
  void whatIsForgottenWeighsNothing() {
    Recent<String, String> recent = Recent.weighing(10, String::length);
    recent.put("a", "12345");
    recent.put("b", "12345");
    recent.forget("a");
    recent.forgetIf(value -> true);
    recent.put("c", "12345");
    recent.put("d", "12345");
    assertThat(recent.find("a")).isEmpty();
    assertThat(recent.find("b")).isEmpty();
    assertThat(recent.find("c")).isPresent();
  }

  @Test
  void manyWhoAskAtOnceWaitForOneLoad() throws InterruptedException {
    Recent<String, Integer> recent = Recent.entries(10);
    AtomicInteger loads = new AtomicInteger();
    CountDownLatch together = new CountDownLatch(1);
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      threads.add(
          new Thread(
              () -> {
                awaitQuietly(together);
                recent.get("a", key -> loads.incrementAndGet());
              }));
    }
    threads.forEach(Thread::start);
    together.countDown();
    for (Thread thread : threads) {
      thread.join();
    }
    assertThat(loads).hasValue(1);
  }

  @Test
  void whatIsForgottenWhileItLoadsIsNotKept() {
    Recent<String, Integer> recent = Recent.entries(10);
    int loaded =
        recent.get(
            "a",
            key -> {
              recent.forget(key);
              return 1;
            });
    assertThat(loaded).isEqualTo(1);
    assertThat(recent.find("a")).isEmpty();
  }

  @Test
  void whatIsNoLongerGoodIsLoadedAgainAndNothingIsNotKept() {
    Recent<String, Integer> recent = Recent.entries(10);
    recent.put("a", 1);
    assertThat(recent.find("a", value -> value > 1, key -> Optional.of(2))).contains(2);
    assertThat(recent.find("a", value -> value > 1, key -> Optional.of(3))).contains(2);
    assertThat(recent.find("b", value -> true, key -> Optional.empty())).isEmpty();
    assertThat(recent.find("b", value -> true, key -> Optional.of(4))).contains(4);
  }

  @Test
  void severalThatAreLoadedTogetherAreKeptButForWhatIsForgottenMeanwhile() {
    Recent<String, Integer> recent = Recent.entries(10);
    recent.put("c", 0);
    Map<String, Integer> loaded =
        recent.load(
            () -> {
              recent.forget("b");
              return Map.of("a", 1, "b", 2, "c", 3);
            });
    assertThat(loaded).containsOnlyKeys("a", "b", "c");
    assertThat(recent.find("a")).contains(1);
    assertThat(recent.find("b")).isEmpty();
    assertThat(recent.find("c")).contains(3);

    recent.load(
        () -> {
          recent.forgetIf(value -> value == 99);
          return Map.of("d", 4);
        });
    assertThat(recent.find("d")).isEmpty();
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
