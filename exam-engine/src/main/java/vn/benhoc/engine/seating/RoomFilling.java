package vn.benhoc.engine.seating;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How candidates are spread over rooms. As few rooms as hold everybody are used, from the first.
 */
public enum RoomFilling {

  /** Every room as many as every other, as far as its seats reach; what is left over goes first. */
  EVENLY {
    @Override
    List<Integer> spread(int candidates, List<Integer> capacities) {
      return shared(candidates, capacities);
    }
  },

  /**
   * Every room full before the next begins. Where the last would then be less than half full, it
   * and the room before it share evenly what both would hold: nobody sits alone with an invigilator
   * while the room next door is full.
   */
  FULL {
    @Override
    List<Integer> spread(int candidates, List<Integer> capacities) {
      List<Integer> sizes = new ArrayList<>();
      int left = candidates;
      for (int capacity : capacities) {
        sizes.add(Math.min(left, capacity));
        left -= sizes.get(sizes.size() - 1);
      }
      int last = sizes.size() - 1;
      if (last > 0 && sizes.get(last) * 2 < capacities.get(last)) {
        List<Integer> two = capacities.subList(last - 1, last + 1);
        List<Integer> mended = shared(sizes.get(last - 1) + sizes.get(last), two);
        sizes.set(last - 1, mended.get(0));
        sizes.set(last, mended.get(1));
      }
      return sizes;
    }
  };

  /** Over exactly those rooms, which hold everybody. */
  abstract List<Integer> spread(int candidates, List<Integer> capacities);

  /**
   * How many sit in each room; rooms that are not needed have none.
   *
   * @param candidates zero or more
   * @param capacities of the rooms, each 1 or more
   * @throws IllegalArgumentException if the rooms do not hold so many
   */
  public List<Integer> sizes(int candidates, List<Integer> capacities) {
    int used = 0;
    int seats = 0;
    while (seats < candidates) {
      if (used == capacities.size()) {
        throw new IllegalArgumentException(
            "%d candidates and %d seats".formatted(candidates, seats));
      }
      seats += capacities.get(used);
      used++;
    }
    List<Integer> sizes = new ArrayList<>(spread(candidates, capacities.subList(0, used)));
    sizes.addAll(Collections.nCopies(capacities.size() - used, 0));
    return List.copyOf(sizes);
  }

  /** One candidate a room in turn, passing over rooms that are full. */
  private static List<Integer> shared(int candidates, List<Integer> capacities) {
    List<Integer> sizes = new ArrayList<>(Collections.nCopies(capacities.size(), 0));
    int left = candidates;
    while (left > 0) {
      for (int room = 0; room < sizes.size() && left > 0; room++) {
        if (sizes.get(room) < capacities.get(room)) {
          sizes.set(room, sizes.get(room) + 1);
          left--;
        }
      }
    }
    return sizes;
  }
}
