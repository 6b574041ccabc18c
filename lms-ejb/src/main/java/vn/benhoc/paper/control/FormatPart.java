package vn.benhoc.paper.control;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.benhoc.engine.format.Part;
import vn.benhoc.paper.boundary.Block;
import vn.benhoc.paper.boundary.BlockChoice;
import vn.benhoc.paper.boundary.PartOutline;

/**
 * A part as the engine has it, with its titles.
 *
 * @param blockTitles by the code of the block; empty where there is no choice
 */
public record FormatPart(Part part, Title title, Map<String, Title> blockTitles) {

  private static final String[] ROMAN = {
    "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"
  };

  public FormatPart {
    blockTitles = Map.copyOf(blockTitles);
    if (part.number() > ROMAN.length) {
      throw new IllegalArgumentException("a paper has at most ten parts");
    }
  }

  public String roman() {
    return ROMAN[part.number() - 1];
  }

  public @Nullable BlockChoice choice(Locale language) {
    if (part.choice() == null) {
      return null;
    }
    return new BlockChoice(
        part.choice().commonCount(),
        part.choice().blocks().stream()
            .map(
                block -> new Block(block.code(), blockTitle(block.code(), language), block.count()))
            .toList());
  }

  public PartOutline outline() {
    return new PartOutline(
        part.number(), part.kind().code(), part.count(), Schemes.shown(part.scheme()));
  }

  private String blockTitle(String code, Locale language) {
    Title known = blockTitles.get(code);
    return known == null ? code : known.in(language);
  }
}
