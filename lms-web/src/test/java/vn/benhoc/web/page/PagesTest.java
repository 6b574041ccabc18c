package vn.benhoc.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagesTest {

  @ParameterizedTest
  @CsvSource({
    "/,/index.html",
    "/ngan-hang,/index.html",
    "/phong-thi,/exam.html",
    "/phong-thi/018f0000-0000-7000-8000-000000000001,/exam.html",
    "/phong-thi-thu,/index.html"
  })
  void theExamRoomHasItsOwnDocument(String path, String document) {
    assertThat(Pages.documentOf(path)).isEqualTo(document);
  }
}
