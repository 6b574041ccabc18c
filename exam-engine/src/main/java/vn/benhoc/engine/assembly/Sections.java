package vn.benhoc.engine.assembly;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * The sections of a form: each part, or of a part with a choice the common items and each block. A
 * group stands in one section, for items on one stimulus are shown together and a candidate answers
 * all of them or none. Immutable and thread-safe; the arrays it hands out must not be changed.
 *
 * <p>A group that fits several sections may stand in any, but whole. There its items count as items
 * that fit the bins of that section alone, which is a sort of its own.
 */
final class Sections {

  private final int[] sectionOf;
  private final int[][] binsOfSort;
  private final int[][] sortIn;
  private final int count;

  private Sections(int[] sectionOf, int[][] binsOfSort, int[][] sortIn) {
    this.sectionOf = sectionOf;
    this.binsOfSort = binsOfSort;
    this.sortIn = sortIn;
    this.count = Arrays.stream(sectionOf).max().orElse(-1) + 1;
  }

  /**
   * The sections of a form with these bins.
   *
   * @param binsOfSort by sort, the bins its items fit
   * @param ofGroups by sort, whether items of groups are of that sort
   */
  static Sections of(List<Demand> demands, int[][] binsOfSort, boolean[] ofGroups) {
    int[] sectionOf = ofBins(demands);
    int count = Arrays.stream(sectionOf).max().orElse(-1) + 1;
    List<int[]> sorts = new ArrayList<>(List.of(binsOfSort));
    int[][] sortIn = new int[binsOfSort.length][count];
    for (int sort = 0; sort < binsOfSort.length; sort++) {
      for (int section = 0; section < count; section++) {
        sortIn[sort][section] =
            ofGroups[sort] ? within(sorts, sort, bins(binsOfSort[sort], section, sectionOf)) : sort;
      }
    }
    return new Sections(sectionOf, sorts.toArray(int[][]::new), sortIn);
  }

  /** By bin, its section; sections are numbered in the order of the bins. */
  static int[] ofBins(List<Demand> demands) {
    List<Section> sections = demands.stream().map(Section::of).distinct().toList();
    return demands.stream().mapToInt(demand -> sections.indexOf(Section.of(demand))).toArray();
  }

  /** Those of some bins that lie in a section. */
  private static int[] bins(int[] bins, int section, int[] sectionOf) {
    return Arrays.stream(bins).filter(bin -> sectionOf[bin] == section).toArray();
  }

  /** The sort of these bins, which may be new. */
  private static int within(List<int[]> sorts, int sort, int[] bins) {
    if (bins.length == 0 || bins.length == sorts.get(sort).length) {
      return sort;
    }
    int known =
        IntStream.range(0, sorts.size())
            .filter(other -> Arrays.equals(sorts.get(other), bins))
            .findFirst()
            .orElse(sorts.size());
    if (known == sorts.size()) {
      sorts.add(bins);
    }
    return known;
  }

  /** How many sections have bins. */
  int count() {
    return count;
  }

  /** The section a bin lies in, from 0. */
  int of(int bin) {
    return sectionOf[bin];
  }

  /** How many sorts there are, those within sections included. */
  int sorts() {
    return binsOfSort.length;
  }

  /** The bins that items of a sort fit, rising. */
  int[] binsOfSort(int sort) {
    return binsOfSort[sort];
  }

  /** Whether items of a sort fit bins of a section. */
  boolean holds(int section, int sort) {
    for (int bin : binsOfSort[sort]) {
      if (sectionOf[bin] == section) {
        return true;
      }
    }
    return false;
  }

  /** What sort an item of a group is if its group stands in a section, which it must fit. */
  int sortIn(int section, int sort) {
    return sortIn[sort][section];
  }

  private record Section(int part, String block) {
    static Section of(Demand demand) {
      return new Section(
          demand.part().number(), Objects.requireNonNullElse(demand.cell().block(), ""));
    }
  }
}
