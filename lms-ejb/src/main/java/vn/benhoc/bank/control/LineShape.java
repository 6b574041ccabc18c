package vn.benhoc.bank.control;

import jakarta.json.JsonObject;
import java.util.Optional;

/** One shape of line that the importer knows. */
sealed interface LineShape permits OwnItemLine, OwnStimulusLine, OldFormatLine, TinHocLine {

  /** Whether the line means to be of this shape, right or wrong. */
  boolean fits(JsonObject line);

  /** The draft; empty where the findings hold an error. */
  Optional<? extends Draft> read(LineFields fields);
}
