package vn.benhoc.bank.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StoredHtmlTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      value = {
        "<script>alert(1)</script>a ¦ a",
        "<p onclick=\"x()\" style=\"color:red\" class=\"c\">a</p> ¦ <p>a</p>",
        "<img src=\"https://evil.example/x.png\" onerror=\"x()\" alt=\"hình\"> ¦ hình",
        "<img src=\"javascript:x()\"> ¦ ''",
        "<a href=\"https://evil.example\">a</a> ¦ a",
        "<iframe src=\"//evil.example\"></iframe>b ¦ b",
        "<svg><script>x</script></svg>a ¦ a",
        "<math><mtext><img src=x onerror=y></mtext></math> ¦ ''",
        "<span class=\"katex\">a</span> ¦ a",
        "<span data-math=\"display\">x</span> ¦ x",
        "<span data-math=\"inline\" onmouseover=\"y()\"><b>x</b>^2</span> ¦ <span data-math=\"inline\">x^2</span>",
        "<div data-math=\"display\"><img src=x>y</div> ¦ <div data-math=\"display\">y</div>",
        "<td colspan=\"999999\">a</td> ¦ a",
        "<table><tr><td colspan=\"2\" rowspan=\"0\">a</td></tr></table> ¦ <table><tbody><tr><td colspan=\"2\">a</td></tr></tbody></table>",
        "<style>p{display:none}</style>a ¦ a",
        "<form action=\"/x\"><input name=\"a\"></form>b ¦ b",
        "a<!-- b -->c ¦ ac",
      })
  void onlyTheSubsetComesOut(String hostile, String expected) {
    assertThat(StoredHtml.clean(hostile)).isEqualTo(expected == null ? "" : expected);
  }

  @Test
  void picturesOfThisBankStay() {
    String own = "<img src=\"/api/v1/media/" + "0a".repeat(32) + "\" alt=\"a\">";
    assertThat(StoredHtml.clean(own)).isEqualTo(own);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>a</p><p>b</p>",
        "không có thẻ nào",
        "<p>a &lt; b</p>",
        "<p>x<sub>2</sub><sup>3</sup><u>u</u><em>e</em><br>y</p>",
        "<ul><li>a</li></ul><ol><li>b</li></ol>",
        "<pre>a\n  b</pre>",
        "<div data-math=\"display\">\\frac{1}{2} &lt; x \\\\ y &amp; z</div>",
      })
  void whatIsStoredComesThroughUnchanged(String stored) {
    assertThat(StoredHtml.clean(stored)).isEqualTo(stored);
  }

  @Test
  void textIsWhatAReaderReads() {
    assertThat(StoredHtml.text("<p>a<br>b</p><p>c &amp; <span data-math=\"inline\">x^2</span></p>"))
        .isEqualTo("a b c & x^2");
  }
}
