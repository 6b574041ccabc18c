package vn.benhoc.paper.control;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.math.BigDecimal;
import java.util.List;
import vn.benhoc.engine.format.MarkingScheme;
import vn.benhoc.paper.boundary.Scheme;

/** Marking schemes as the engine, the pages and the stored documents have them. */
public final class Schemes {

  private Schemes() {}

  public static Scheme shown(MarkingScheme scheme) {
    if (scheme instanceof MarkingScheme.Each each) {
      return new Scheme.Each(each.points().toPlainString());
    }
    if (scheme instanceof MarkingScheme.Scale scale) {
      return new Scheme.Scale(texts(scale.byRight()));
    }
    if (scheme instanceof MarkingScheme.Essay essay) {
      return new Scheme.Essay(texts(essay.points()));
    }
    throw new IllegalArgumentException("no format of a paper is marked by " + scheme);
  }

  public static JsonObject write(MarkingScheme scheme) {
    return write(shown(scheme));
  }

  public static JsonObject write(Scheme scheme) {
    if (scheme instanceof Scheme.Each each) {
      return JsonTexts.object().add("type", "each").add("points", each.points()).build();
    }
    if (scheme instanceof Scheme.Scale scale) {
      return JsonTexts.object().add("type", "scale").add("scale", array(scale.scale())).build();
    }
    return JsonTexts.object()
        .add("type", "essay")
        .add("points", array(((Scheme.Essay) scheme).points()))
        .build();
  }

  public static MarkingScheme read(JsonObject document) {
    String type = document.getString("type");
    return switch (type) {
      case "each" -> MarkingScheme.each(document.getString("points"));
      case "scale" -> MarkingScheme.scale(texts(document.getJsonArray("scale")));
      case "essay" -> MarkingScheme.essay(texts(document.getJsonArray("points")));
      default -> throw new IllegalArgumentException("no marking scheme is called " + type);
    };
  }

  private static List<String> texts(List<BigDecimal> points) {
    return points.stream().map(BigDecimal::toPlainString).toList();
  }

  private static String[] texts(JsonArray points) {
    return points.getValuesAs(JsonString::getString).toArray(String[]::new);
  }

  private static JsonArray array(List<String> texts) {
    JsonArrayBuilder array = JsonTexts.array();
    texts.forEach(array::add);
    return array.build();
  }
}
