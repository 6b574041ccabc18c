package vn.benhoc.engine.seating;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.benhoc.engine.random.SeededRandom;

/**
 * How often each code was dealt so far. Mutable, for one seating.
 *
 * <p>The colour a room needs most often becomes the code that was dealt least: as long as the
 * colours of every room differ by one at most, the codes of all rooms do too.
 */
final class CodeUse {

  private final Map<String, Integer> dealt = new LinkedHashMap<>();

  CodeUse(List<String> codes) {
    codes.forEach(code -> dealt.put(code, 0));
  }

  /** The code of each colour of a room; chance decides among those dealt equally often. */
  Map<Integer, String> deal(List<Integer> counts, SeededRandom random) {
    List<String> codes = new ArrayList<>(dealt.keySet());
    random.shuffle(codes);
    codes.sort(Comparator.comparing(code -> dealt.getOrDefault(code, 0)));
    List<Integer> colours = new ArrayList<>(IntStream.range(0, counts.size()).boxed().toList());
    random.shuffle(colours);
    colours.sort(Comparator.comparing(counts::get).reversed());
    Map<Integer, String> codeOf = new HashMap<>();
    for (int i = 0; i < colours.size(); i++) {
      codeOf.put(colours.get(i), codes.get(i));
      dealt.merge(codes.get(i), counts.get(colours.get(i)), Integer::sum);
    }
    return codeOf;
  }
}
