package vn.benhoc.engine.assembly;

import java.util.List;

/** What a solver answers. */
sealed interface Solution {

  /**
   * Forms that meet every hard demand of the problem.
   *
   * @param forms for each form the item of each place; places are those of {@link CompiledPool}
   */
  record Found(List<int[]> forms) implements Solution {
    public Found {
      forms = List.copyOf(forms);
    }
  }

  /**
   * No forms.
   *
   * @param proven whether it is certain that there are none
   */
  record None(boolean proven) implements Solution {}
}
