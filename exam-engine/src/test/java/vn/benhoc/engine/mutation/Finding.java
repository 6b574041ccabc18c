package vn.benhoc.engine.mutation;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether tests are being looked for, not run. Before the first mutant and after every one that
 * never ends, the mutation runner has the platform execute whole test classes only to learn which
 * tests they hold; that took longer than the mutants themselves.
 */
final class Finding {

  private static final Set<String> FINDER =
      Set.of(
          "org.pitest.mutationtest.execute.MutationTestMinion",
          "org.pitest.junit5.JUnit5TestUnitFinder");

  private Finding() {}

  static boolean isGoingOn() {
    return Boolean.getBoolean("mutating")
        && StackWalker.getInstance()
            .walk(
                frames ->
                    frames
                        .map(StackWalker.StackFrame::getClassName)
                        .filter(FINDER::contains)
                        .collect(Collectors.toSet()))
            .equals(FINDER);
  }
}
