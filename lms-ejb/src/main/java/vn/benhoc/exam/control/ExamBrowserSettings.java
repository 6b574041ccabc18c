package vn.benhoc.exam.control;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How Safe Exam Browser is set for a sitting: it opens the exam room and nothing else, and quits by
 * the link of the exam room or by a password.
 */
final class ExamBrowserSettings {

  private static final int ALLOW = 1;

  /** The engine that answers the page's questions for the keys, where the browser has it. */
  private static final int MODERN_ENGINE = 3;

  private static final int FULL_SCREEN = 1;
  private static final String ROOM = "/phong-thi/";

  private ExamBrowserSettings() {}

  /**
   * The settings.
   *
   * @param site the address of the server, scheme and host, with the port if it is not the usual
   *     one
   * @param quitPassword SHA-256 of the password that closes the browser, in hexadecimal digits;
   *     null if there is none
   */
  static SafeBrowserSettings of(URI site, UUID sitting, @Nullable String quitPassword) {
    Map<String, Object> values = new TreeMap<>();
    values.put("sebConfigPurpose", 0);
    values.put("startURL", room(site, sitting));
    values.put("sendBrowserExamKey", true);
    values.put("browserWindowWebView", MODERN_ENGINE);
    values.put("browserViewMode", FULL_SCREEN);
    values.put("quitURL", room(site, sitting) + "/thoat");
    values.put("quitURLConfirm", false);
    values.put("allowQuit", quitPassword != null);
    values.put("hashedQuitPassword", quitPassword == null ? "" : quitPassword);
    values.put("URLFilterEnable", true);
    values.put(
        "URLFilterRules",
        List.of(
            Map.of(
                "action",
                ALLOW,
                "active",
                true,
                "expression",
                site.getRawAuthority() + "/*",
                "regex",
                false)));
    for (String closed :
        List.of(
            "allowDictation",
            "allowDictionaryLookup",
            "allowPreferencesWindow",
            "allowScreenSharing",
            "allowSpellCheck",
            "allowSwitchToApplications",
            "allowVirtualMachine",
            "downloadAndOpenSebConfig",
            "enablePrintScreen",
            "enableRightMouse")) {
      values.put(closed, false);
    }
    values.put("enableZoomPage", true);
    values.put("enableZoomText", true);
    values.put("browserWindowAllowReload", true);
    values.put("showReloadButton", true);
    values.put("showTime", true);
    return SafeBrowserSettings.of(values);
  }

  /** The page of the exam room. */
  static String room(URI site, UUID sitting) {
    return site + ROOM + sitting;
  }
}
