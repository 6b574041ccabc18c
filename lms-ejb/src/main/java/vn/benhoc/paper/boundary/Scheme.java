package vn.benhoc.paper.boundary;

import jakarta.json.bind.annotation.JsonbSubtype;
import jakarta.json.bind.annotation.JsonbTypeInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.DiscriminatorMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the items of a part are marked, as pages read it. Points are decimals with two places. */
@JsonbTypeInfo(
    key = "type",
    value = {
      @JsonbSubtype(alias = "each", type = Scheme.Each.class),
      @JsonbSubtype(alias = "scale", type = Scheme.Scale.class),
      @JsonbSubtype(alias = "essay", type = Scheme.Essay.class)
    })
@Schema(
    oneOf = {Scheme.Each.class, Scheme.Scale.class, Scheme.Essay.class},
    discriminatorProperty = "type",
    discriminatorMapping = {
      @DiscriminatorMapping(value = "each", schema = Scheme.Each.class),
      @DiscriminatorMapping(value = "scale", schema = Scheme.Scale.class),
      @DiscriminatorMapping(value = "essay", schema = Scheme.Essay.class)
    })
public sealed interface Scheme {

  /** Every right item earns the same. */
  record Each(String points) implements Scheme {}

  /**
   * By how many statements of a cluster are right.
   *
   * @param scale points for 0, 1, 2, 3 and 4 right
   */
  record Scale(List<String> scale) implements Scheme {

    public Scale {
      scale = List.copyOf(scale);
    }
  }

  /**
   * By markers.
   *
   * @param points the most points of each item, in order
   */
  record Essay(List<String> points) implements Scheme {

    public Essay {
      points = List.copyOf(points);
    }
  }
}
