package vn.benhoc.exam.control;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.benhoc.engine.form.Slot;
import vn.benhoc.engine.response.ChoiceResponse;
import vn.benhoc.engine.response.ClusterResponse;
import vn.benhoc.engine.response.EssayResponse;
import vn.benhoc.engine.response.Response;
import vn.benhoc.engine.response.ShortResponse;
import vn.benhoc.exam.boundary.LateArrivals.Said;
import vn.benhoc.exam.boundary.LateArrivals.Truth;

/** What answers say, in the letters of the form on which they were given. */
final class SaidViews {

  /** So much of an essay tells it from another. */
  static final int MOST_LETTERS = 300;

  private static final String UNKNOWN = "?";

  private SaidViews() {}

  /**
   * What is said of an item.
   *
   * @param response null where nothing is
   */
  static Said of(Slot slot, @Nullable Response response) {
    if (response == null) {
      return new Said("nothing", "", List.of());
    }
    String kind = response.kind().code();
    if (response instanceof ChoiceResponse choice) {
      return new Said(kind, slot.letterOf(choice.option()).orElse(UNKNOWN), List.of());
    }
    if (response instanceof ClusterResponse cluster) {
      return new Said(kind, "", truths(slot, cluster));
    }
    if (response instanceof ShortResponse box) {
      return new Said(kind, box.text(), List.of());
    }
    if (response instanceof EssayResponse essay) {
      return new Said(kind, beginning(essay.text()), List.of());
    }
    throw new IllegalArgumentException("no paper asks for responses of the kind " + kind);
  }

  /**
   * Which block is chosen.
   *
   * @param block null for none
   */
  static Said ofBlock(@Nullable String block) {
    return block == null ? new Said("nothing", "", List.of()) : new Said("block", block, List.of());
  }

  private static List<Truth> truths(Slot slot, ClusterResponse cluster) {
    return cluster.truths().entrySet().stream()
        .map(one -> new Truth(slot.letterOf(one.getKey()).orElse(UNKNOWN), one.getValue()))
        .sorted(Comparator.comparing(Truth::letter))
        .toList();
  }

  private static String beginning(String text) {
    int letters = text.codePointCount(0, text.length());
    return letters <= MOST_LETTERS
        ? text
        : text.substring(0, text.offsetByCodePoints(0, MOST_LETTERS)) + "…";
  }
}
