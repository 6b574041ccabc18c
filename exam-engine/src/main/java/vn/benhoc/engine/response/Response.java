package vn.benhoc.engine.response;

import vn.benhoc.engine.item.Kind;

/** What a candidate answered to one item, in normal form. The set of kinds is closed. */
public sealed interface Response
    permits ChoiceResponse,
        ClusterResponse,
        ShortResponse,
        EssayResponse,
        NumericResponse,
        TextResponse {

  /** The kind of item this answers. */
  Kind kind();

  /** Whether nothing is answered, so that it counts as no response. */
  boolean isBlank();
}
