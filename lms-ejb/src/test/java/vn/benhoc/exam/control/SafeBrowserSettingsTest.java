package vn.benhoc.exam.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** The settings against the published rules of Safe Exam Browser. */
class SafeBrowserSettingsTest {

  private static final UUID SITTING = new UUID(7, 9);

  private static byte[] unpacked(byte[] packed) throws IOException {
    try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      return gzip.readAllBytes();
    }
  }

  @Test
  void theKeyIsTakenOfSortedNamesWithoutBlanksEscapesOrEmptyDictionaries() {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("startURL", "https://thi.example.vn/a\\b\"c");
    values.put("originatorVersion", "any");
    values.put("allowQuit", true);
    values.put("Empty", Map.of());
    values.put("URLFilterRules", List.of(Map.of("regex", false, "action", 1)));
    values.put("none", List.of());

    assertThat(SafeBrowserSettings.of(values).json())
        .isEqualTo(
            "{\"allowQuit\":true,\"none\":[],\"startURL\":\"https://thi.example.vn/a\\b\"c\","
                + "\"URLFilterRules\":[{\"action\":1,\"regex\":false}]}");
  }

  /** SHA-256 worked out by sha256sum. */
  @Test
  void theKeyIsTheHashOfThat() {
    assertThat(SafeBrowserSettings.of(Map.of("allowQuit", true)).configKey())
        .isEqualTo("0e8ad4d5d2fdb55a4f3bceb09d3662c68e1403246d44f659844aef10036a3fdf");
  }

  @Test
  void theKeyDoesNotDependOnTheOrderInWhichValuesCome() {
    List<String> names = new ArrayList<>(List.of("b", "A", "c", "allowWlan", "Z"));
    Map<String, Object> one = new LinkedHashMap<>();
    names.forEach(name -> one.put(name, 1));
    Collections.reverse(names);
    Map<String, Object> other = new LinkedHashMap<>();
    names.forEach(name -> other.put(name, 1));

    assertThat(SafeBrowserSettings.of(one).configKey())
        .isEqualTo(SafeBrowserSettings.of(other).configKey());
  }

  @Test
  void theFileIsAPropertyListPackedTwice() throws Exception {
    SafeBrowserSettings settings =
        SafeBrowserSettings.of(Map.of("startURL", "https://x/?a=1&b=<2>", "n", 3, "on", false));

    byte[] outer = unpacked(settings.file());

    assertThat(new String(outer, 0, 4, StandardCharsets.US_ASCII)).isEqualTo("plnd");
    String plist =
        new String(
            unpacked(java.util.Arrays.copyOfRange(outer, 4, outer.length)), StandardCharsets.UTF_8);
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
    Document document =
        factory.newDocumentBuilder().parse(new InputSource(new StringReader(plist)));
    assertThat(document.getDocumentElement().getTagName()).isEqualTo("plist");
    assertThat(document.getElementsByTagName("string").item(0).getTextContent())
        .isEqualTo("https://x/?a=1&b=<2>");
    assertThat(document.getElementsByTagName("integer").item(0).getTextContent()).isEqualTo("3");
    assertThat(document.getElementsByTagName("false").getLength()).isEqualTo(1);
  }

  @Test
  void anExamOpensItsRoomAndNothingElse() {
    String json =
        ExamBrowserSettings.of(URI.create("https://thi.example.vn:8443"), SITTING, null).json();

    assertThat(json)
        .contains("\"startURL\":\"https://thi.example.vn:8443/phong-thi/" + SITTING + "\"")
        .contains("\"expression\":\"thi.example.vn:8443/*\"")
        .contains("\"sendBrowserExamKey\":true")
        .contains("\"allowQuit\":false");
    assertThat(ExamBrowserSettings.of(URI.create("https://x"), SITTING, "ab").json())
        .contains("\"allowQuit\":true")
        .contains("\"hashedQuitPassword\":\"ab\"");
  }

  @Test
  void whatIsNoSettingIsRefused() {
    assertThatThrownBy(() -> SafeBrowserSettings.of(Map.of("a", 1.5)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> SafeBrowserSettings.of(Map.of("a", 1, "A", 2)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
