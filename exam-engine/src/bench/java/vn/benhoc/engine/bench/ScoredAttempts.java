package vn.benhoc.engine.bench;

import java.util.HashMap;
import java.util.Map;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import vn.benhoc.engine.build.Formats;
import vn.benhoc.engine.build.Forms;
import vn.benhoc.engine.build.Items;
import vn.benhoc.engine.form.SlotId;
import vn.benhoc.engine.format.PaperFormat;
import vn.benhoc.engine.format.Part;
import vn.benhoc.engine.item.StatementId;
import vn.benhoc.engine.random.SeededRandom;
import vn.benhoc.engine.response.ChoiceResponse;
import vn.benhoc.engine.response.ClusterResponse;
import vn.benhoc.engine.response.Response;
import vn.benhoc.engine.response.ShortResponse;
import vn.benhoc.engine.scoring.Answers;
import vn.benhoc.engine.scoring.Breakdown;
import vn.benhoc.engine.scoring.Scorer;

/**
 * Marks attempts at one form of the Toán paper of 2025, 22 items with 34 answers, with every reason.
 * A thousand candidates take turns: each knows some three of five answers, guesses the rest and
 * leaves one place in twenty open. A paper of 40 choices takes less time.
 */
@State(Scope.Thread)
public class ScoredAttempts {
  private static final int CANDIDATES = 1024;
  private static final int OPEN_ONE_IN = 20;

  private final Scorer scorer;
  private final Answers[] attempts = new Answers[CANDIDATES];
  private int next;

  /** The form and what the candidates answered. */
  public ScoredAttempts() {
    PaperFormat format = Formats.toan2025();
    scorer = Scorer.of(Forms.plain(format), Forms.items(format));
    SeededRandom random = SeededRandom.of(1);
    for (int candidate = 0; candidate < CANDIDATES; candidate++) {
      attempts[candidate] = attempt(format, random);
    }
  }

  /** The marks of the next candidate. */
  @Benchmark
  public Breakdown mark() {
    next = (next + 1) % CANDIDATES;
    return scorer.score(attempts[next]);
  }

  private static Answers attempt(PaperFormat format, SeededRandom random) {
    Map<SlotId, Response> responses = new HashMap<>();
    for (Part part : format.parts()) {
      for (int number = 1; number <= part.count(); number++) {
        SlotId slot = SlotId.of(part.number(), number);
        if (random.below(OPEN_ONE_IN) > 0) {
          responses.put(slot, response(part, "i" + slot, random));
        }
      }
    }
    return Answers.of(responses);
  }

  private static Response response(Part part, String ref, SeededRandom random) {
    return switch (part.kind()) {
      case CHOICE ->
          ChoiceResponse.of(Items.option(ref, knows(random) ? 1 : 1 + random.below(4)));
      case CLUSTER -> ClusterResponse.of(truths(ref, random));
      case SHORT -> ShortResponse.of(knows(random) ? "1,5" : Integer.toString(random.below(999)));
      default -> throw new IllegalArgumentException("no such part in " + part);
    };
  }

  private static Map<StatementId, Boolean> truths(String ref, SeededRandom random) {
    Map<StatementId, Boolean> truths = new HashMap<>();
    for (char letter = 'a'; letter <= 'd'; letter++) {
      boolean right = letter == 'a' || letter == 'd';
      if (random.below(OPEN_ONE_IN) > 0) {
        truths.put(Items.statement(ref, letter), knows(random) ? right : random.below(2) == 0);
      }
    }
    return truths;
  }

  private static boolean knows(SeededRandom random) {
    return random.below(5) < 3;
  }
}
