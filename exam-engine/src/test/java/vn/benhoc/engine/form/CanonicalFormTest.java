package vn.benhoc.engine.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.benhoc.engine.build.Formats;
import vn.benhoc.engine.format.MarkingScheme;
import vn.benhoc.engine.format.Part;
import vn.benhoc.engine.item.ItemRef;
import vn.benhoc.engine.item.Kind;
import vn.benhoc.engine.item.OptionId;
import vn.benhoc.engine.item.StatementId;
import vn.benhoc.engine.item.StimulusRef;
import vn.benhoc.engine.points.Points;

class CanonicalFormTest {

  private static Form form(String item, List<OptionId> options) {
    Part part = Part.of(1, Kind.CHOICE, 1, MarkingScheme.each("0.25"));
    Slot slot =
        new Slot(
            SlotId.of(1, 1),
            ItemRef.of(item),
            Kind.CHOICE,
            "CS",
            StimulusRef.of("S1"),
            options,
            List.<StatementId>of(),
            Points.of("0.25"));
    return new Form("2025", List.of(new FormPart(part, List.of(slot))));
  }

  private static Form form(String item) {
    return form(item, List.of(OptionId.of("x"), OptionId.of("y")));
  }

  @Test
  void textSpellsEverythingACandidateSees() {
    assertThat(CanonicalForm.text(form("i7")))
        .isEqualTo("2025\n1.1\ti7\tchoice\tCS\tS1\t0.25\tx,y\n");
    assertThat(CanonicalForm.text(FormBuilderTest.forms(Formats.toan2025(), 1).get(0)).lines())
        .hasSize(1 + 22)
        .anyMatch(
            line -> line.matches("2\\.4\tp2-0[1-4]\tcluster\t\t\t1\\.00\t(p2-0[1-4].?[a-d],?){4}"));
  }

  @Test
  void signsThatSeparateAreEscaped() {
    List<OptionId> options = List.of(OptionId.of("a,b"), OptionId.of("c\\\r\n\td"));

    assertThat(CanonicalForm.text(form("i", options))).endsWith("\ta\\,b,c\\\\\\r\\n\\td\n");
  }

  /** The digest was taken with {@code printf '…' | sha256sum}. */
  @Test
  void fingerprintIsTheDigestOfTheText() {
    assertThat(CanonicalForm.fingerprint(form("i7")))
        .isEqualTo("798097386a7cb0f8c2ef7c397c1f0e6e6ede055f22b06a4a1f5991286f63905e");
  }

  @Test
  void formsDifferInTheirFingerprints() {
    List<Form> forms = FormBuilderTest.forms(Formats.tin2025(), 24);

    assertThat(forms.stream().map(CanonicalForm::fingerprint).distinct()).hasSize(24);
  }
}
