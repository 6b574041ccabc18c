package vn.benhoc.platform.print;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;

/**
 * A form before it is on paper.
 *
 * @param title what programs call the file
 * @param language of its text, such as {@code vi-VN}, for programs that read it aloud
 * @param blocks from top to bottom
 */
public record PrintedForm(String title, String language, List<Block> blocks) {

  public PrintedForm {
    blocks = List.copyOf(blocks);
  }

  /**
   * SHA-256 over all that the form says, in hexadecimal digits: two that say the same have the
   * same. When and by whom they were made is no part of it.
   */
  public String fingerprint() {
    MessageDigest digest = sha256();
    add(digest, title);
    for (Block block : blocks) {
      List<String> texts = block.texts();
      add(digest, block.getClass().getSimpleName() + texts.size());
      texts.forEach(text -> add(digest, text));
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void add(MessageDigest digest, String text) {
    digest.update((text.length() + ":" + text).getBytes(StandardCharsets.UTF_8));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /**
   * What stands at the foot of every page, and in the file.
   *
   * @param left when, by whom and of what it was made
   * @param pages how pages are numbered, with {@code {page}} and {@code {pages}}
   * @param madeAt when, for the file
   */
  public record Foot(String left, String pages, Instant madeAt) {}
}
