package vn.benhoc.marking.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.benhoc.engine.form.Form;
import vn.benhoc.engine.form.FormPart;
import vn.benhoc.engine.form.Slot;
import vn.benhoc.engine.form.SlotId;
import vn.benhoc.engine.format.Floor;
import vn.benhoc.engine.format.MarkingScheme;
import vn.benhoc.engine.format.Part;
import vn.benhoc.engine.item.ChoiceItem;
import vn.benhoc.engine.item.ItemRef;
import vn.benhoc.engine.item.Kind;
import vn.benhoc.engine.item.OptionId;
import vn.benhoc.engine.response.ChoiceResponse;
import vn.benhoc.engine.scoring.Answers;
import vn.benhoc.engine.scoring.Breakdown;
import vn.benhoc.engine.scoring.Scorer;
import vn.benhoc.marking.control.BreakdownDocuments.Stored;
import vn.benhoc.marking.control.BreakdownDocuments.StoredPart;
import vn.benhoc.marking.control.BreakdownDocuments.StoredReason;
import vn.benhoc.marking.control.BreakdownDocuments.StoredSlot;

class BreakdownDocumentsTest {

  private static final SlotId SLOT = SlotId.of(1, 1);
  private static final OptionId WRONG = OptionId.of("w");

  /** One wrong answer that costs a quarter of a point. */
  private static Breakdown wrongOnce() {
    ChoiceItem item =
        ChoiceItem.of(ItemRef.of("i"), List.of(OptionId.of("k"), WRONG), OptionId.of("k"));
    MarkingScheme scheme = MarkingScheme.negative("1.00", "0.25", Floor.PART);
    Part part = Part.of(1, Kind.CHOICE, 1, scheme);
    Slot slot =
        new Slot(
            SLOT, item.ref(), Kind.CHOICE, null, null, item.options(), List.of(), scheme.maxOf(0));
    Form form = new Form("1234", List.of(new FormPart(part, List.of(slot))));
    return Scorer.of(form, Map.of(item.ref(), item))
        .score(Answers.of(Map.of(SLOT, ChoiceResponse.of(WRONG))));
  }

  @Test
  void reasonsAndWhatWasRaisedAreStored() {
    Stored stored = BreakdownDocuments.read(BreakdownDocuments.write(wrongOnce()));

    assertThat(stored.parts()).containsExactly(new StoredPart(1, "0.00", "1.00", 0, 1, 0, "0.25"));
    assertThat(stored.raised()).isEqualTo("0.00");
    assertThat(stored.slots()).hasSize(1);
    assertThat(stored.slots().get(0).reasons())
        .containsExactly(
            new StoredReason("option-wrong", Map.of("option", "w")),
            new StoredReason("penalty", Map.of("points", "0.25")));
  }

  @Test
  void documentsOfOldStayReadable() {
    Stored stored =
        BreakdownDocuments.read(
            """
            {"slots":[{"slot":"2.1","verdict":"partial","points":"0.25","max":"1.00",\
            "statementsRight":2}],\
            "parts":[{"number":2,"points":"0.25","max":"1.00","right":0,"counted":1,"pending":0}],\
            "block":"ICT"}""");

    assertThat(stored)
        .isEqualTo(
            new Stored(
                List.of(new StoredSlot("2.1", "partial", "0.25", "1.00", 2, null)),
                List.of(new StoredPart(2, "0.25", "1.00", 0, 1, 0, null)),
                "ICT",
                null));
  }
}
