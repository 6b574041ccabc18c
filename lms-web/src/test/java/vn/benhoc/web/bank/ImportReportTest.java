package vn.benhoc.web.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ImportReportTest {

  @Test
  void aSpreadsheetOpensItAndRunsNothing() {
    String csv =
        ImportReport.csv(
            List.of(
                new ImportBody.FindingBody(0, "warning", "a", "Có \"hai\", ba", null),
                new ImportBody.FindingBody(7, "error", "b", "=cmd()", "options/2")));
    assertThat(csv)
        .isEqualTo(
            "\ufeffline,severity,field,code,message\r\n"
                + "0,warning,,a,\"Có \"\"hai\"\", ba\"\r\n"
                + "7,error,options/2,b,'=cmd()\r\n");
  }
}
