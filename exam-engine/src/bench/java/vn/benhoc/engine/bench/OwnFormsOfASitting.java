package vn.benhoc.engine.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.benhoc.engine.assembly.CandidateRequest;
import vn.benhoc.engine.assembly.OwnForm;
import vn.benhoc.engine.assembly.OwnForms;
import vn.benhoc.engine.assembly.OwnResult;
import vn.benhoc.engine.assembly.PoolEntry;
import vn.benhoc.engine.build.SyntheticPool;
import vn.benhoc.engine.item.ItemRef;
import vn.benhoc.engine.random.SeededRandom;

/**
 * A sitting of 32,152 candidates at a Toán paper of 22 items, a form for each, under every
 * constraint such forms can have, all hard: enemies, groups, author's share, exposure cap, nothing
 * of the latest three sittings, total time, equal difficulty. After the last candidate another
 * sitting begins with the pool laid out anew.
 */
final class OwnFormsOfASitting {
  private static final int CANDIDATES = 32_152;
  private static final int MOST_USES = 200;
  private static final int PASTS = 256;
  private static final int SITTINGS = 3;
  private static final int ITEMS = 22;

  private final List<PoolEntry> pool;
  private final List<List<Set<ItemRef>>> pasts;
  private OwnForms forms;
  private int drawn;

  OwnFormsOfASitting(int size) {
    pool = SyntheticPool.of(size, 7);
    SeededRandom random = SeededRandom.of(11);
    pasts = IntStream.range(0, PASTS).mapToObj(number -> past(random)).toList();
    forms = laidOut();
  }

  private List<Set<ItemRef>> past(SeededRandom random) {
    List<Set<ItemRef>> past = new ArrayList<>();
    for (int sitting = 0; sitting < SITTINGS; sitting++) {
      past.add(
          IntStream.range(0, ITEMS)
              .mapToObj(item -> pool.get(random.below(pool.size())).ref())
              .collect(Collectors.toSet()));
    }
    return past;
  }

  private OwnForms laidOut() {
    return OwnForms.of(
        SyntheticPool.toan2025(), pool, SyntheticPool.allHard(MOST_USES), 1);
  }

  /** The next candidate's form. */
  OwnForm next() {
    if (drawn == CANDIDATES) {
      forms = laidOut();
      drawn = 0;
    }
    CandidateRequest request =
        new CandidateRequest("candidate-" + drawn, pasts.get(drawn % PASTS));
    drawn++;
    OwnResult result = forms.draw(request);
    if (result instanceof OwnForm form) {
      return form;
    }
    throw new IllegalStateException("no form for " + request.candidate() + ": " + result);
  }
}
