package vn.benhoc.exam;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.benhoc.engine.form.Form;
import vn.benhoc.paper.boundary.FormModel;
import vn.benhoc.paper.boundary.FormRef;
import vn.benhoc.paper.boundary.FormStore;
import vn.benhoc.paper.boundary.PaperForms;

/** Papers of so many forms, 1001 and on. */
final class TwoSchoolsForms extends FormStore {

  private int formCount = 4;

  void count(int forms) {
    formCount = forms;
  }

  @Override
  public PaperForms forms(UUID paperId) {
    List<FormRef> refs =
        IntStream.range(0, formCount)
            .mapToObj(i -> new FormRef(new UUID(8, i), Integer.toString(1001 + i)))
            .toList();
    return new PaperForms(paperId, "Đề", "TOAN", "TOAN-2025", 90, TwoSchools.PROVINCE, refs);
  }

  @Override
  public FormModel model(UUID formId) {
    return new FormModel(new Form("1001", List.of()), Map.of());
  }
}
