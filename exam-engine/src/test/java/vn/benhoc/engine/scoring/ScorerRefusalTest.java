package vn.benhoc.engine.scoring;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.benhoc.engine.build.Formats;
import vn.benhoc.engine.build.Forms;
import vn.benhoc.engine.build.Items;
import vn.benhoc.engine.build.SchemeFormats;
import vn.benhoc.engine.form.Form;
import vn.benhoc.engine.form.FormPart;
import vn.benhoc.engine.form.Slot;
import vn.benhoc.engine.format.Floor;
import vn.benhoc.engine.format.MarkingScheme;
import vn.benhoc.engine.format.PaperFormat;
import vn.benhoc.engine.format.Part;
import vn.benhoc.engine.item.EssayItem;
import vn.benhoc.engine.item.Item;
import vn.benhoc.engine.item.ItemRef;
import vn.benhoc.engine.item.Kind;
import vn.benhoc.engine.item.NumericItem;
import vn.benhoc.engine.item.TextItem;
import vn.benhoc.engine.item.TextVariant;
import vn.benhoc.engine.item.Tolerance;
import vn.benhoc.engine.item.Unit;
import vn.benhoc.engine.item.UnitRule;
import vn.benhoc.engine.points.Points;
import vn.benhoc.engine.text.TextMatching;

/** What no scorer is made for; the message names the place. */
class ScorerRefusalTest {

  private static final ItemRef FIRST = ItemRef.of("i1.1");

  private static void refused(ThrowingCallable call, String message) {
    assertThatThrownBy(call)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }

  private static Form plain(Kind kind, MarkingScheme scheme) {
    return Forms.plain(
        new PaperFormat("X", Duration.ofMinutes(15), List.of(Part.of(1, kind, 1, scheme))));
  }

  private static void refusedFor(Item item, MarkingScheme scheme, String message) {
    Form form = plain(item.kind(), scheme);
    refused(() -> Scorer.of(form, Items.byRef(item)), message);
  }

  @Test
  void formWithAnItemOfAnotherKindIsRefused() {
    PaperFormat format = Formats.toan2025();
    Map<ItemRef, Item> items = new HashMap<>(Forms.items(format));
    items.put(ItemRef.of("i1.1"), Items.box("i1.1", "1"));
    assertThatThrownBy(() -> Scorer.of(Forms.plain(format), items))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1.1 holds the CHOICE item i1.1");
  }

  @Test
  void formWithUnknownItemIsRefused() {
    PaperFormat format = Formats.toan2025();
    assertThatThrownBy(() -> Scorer.of(Forms.plain(format), Map.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1.1 holds the CHOICE item i1.1, which is unknown");
  }

  @Test
  void shareThatNeedsAThirdPlaceIsRefused() {
    MarkingScheme quarter = MarkingScheme.credit("0.25");
    refusedFor(
        Items.choice("i1.1", 1).crediting(Map.of(Items.option("i1.1", 3), 33)),
        quarter,
        "1.1: 33 percent of 0.25 points would need a third place");
    refusedFor(
        new TextItem(
            FIRST, List.of(TextVariant.of("a"), new TextVariant("b", 50)), TextMatching.usual()),
        quarter,
        "1.1: 50 percent of 0.25 points");
    refusedFor(
        NumericItem.of(FIRST, "1", Tolerance.none(), UnitRule.costing(50, Unit.of("m"))),
        quarter,
        "1.1: 50 percent");
    refusedFor(
        NumericItem.of(FIRST, "1", Tolerance.none(), new UnitRule(List.of(Unit.of("m")), 100, 70)),
        quarter,
        "1.1: 70 percent");
  }

  @Test
  void itemMustBeWorthWhatItsSchemeSays() {
    String message = "1.1 is worth 0.75, by its scheme ";
    for (MarkingScheme scheme :
        List.of(MarkingScheme.credit("1"), MarkingScheme.negative("1", "0.25", Floor.PART))) {
      Form form = worth(plain(Kind.CHOICE, scheme), "0.75");
      refused(() -> Scorer.of(form, Items.byRef(Items.choice("i1.1", 1))), message + "1.00");
    }
    for (MarkingScheme scheme : List.of(Formats.SCALE, MarkingScheme.perStatement("0.25"))) {
      Form form = worth(plain(Kind.CLUSTER, scheme), "0.75");
      refused(() -> Scorer.of(form, Items.byRef(Items.cluster("i1.1", "TFFT"))), message);
    }
  }

  @Test
  void essayMustBeWorthWhatItsCriteriaAddUpTo() {
    refusedFor(
        EssayItem.of(FIRST, SchemeFormats.RUBRIC),
        MarkingScheme.essay("4"),
        "1.1 is worth 4.00, its criteria 5.00");
  }

  @Test
  void blocksMustBeWorthTheSame() {
    PaperFormat format = Formats.tin2025();
    Form form = Forms.plain(format);
    FormPart clusters = form.parts().get(1);
    Part each = new Part(2, Kind.CLUSTER, 6, MarkingScheme.each("1"), clusters.part().choice());
    List<Slot> slots =
        clusters.slots().stream()
            .map(slot -> slot.id().number() == 6 ? worth(slot, "0.50") : slot)
            .toList();
    Form uneven = new Form("0101", List.of(form.parts().get(0), new FormPart(each, slots)));
    refused(
        () -> Scorer.of(uneven, Forms.items(format)), "part 2: its blocks are worth [2.00, 1.50]");
  }

  private static Form worth(Form form, String points) {
    FormPart part = form.parts().get(0);
    return new Form(
        form.code(),
        List.of(
            new FormPart(
                part.part(), part.slots().stream().map(slot -> worth(slot, points)).toList())));
  }

  private static Slot worth(Slot slot, String points) {
    return new Slot(
        slot.id(),
        slot.item(),
        slot.kind(),
        slot.block(),
        slot.stimulus(),
        slot.options(),
        slot.statements(),
        Points.of(points));
  }
}
