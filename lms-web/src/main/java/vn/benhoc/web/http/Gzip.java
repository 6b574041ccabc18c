package vn.benhoc.web.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** What is kept compressed, and who can read it so (RFC 9110 section 12.5.3). */
public final class Gzip {

  /** As {@code Content-Encoding} says it. */
  public static final String CODING = "gzip";

  private static final Pattern WEIGHED = Pattern.compile("gzip;\\s*q=(1|0\\.\\d*[1-9]).*");

  private Gzip() {}

  /**
   * Whether the reader takes it.
   *
   * @param accepted their {@code Accept-Encoding}; null if they sent none
   */
  public static boolean isTaken(@Nullable String accepted) {
    return accepted != null
        && Stream.of(accepted.toLowerCase(Locale.ROOT).split(",", -1))
            .map(String::strip)
            .anyMatch(one -> one.equals(CODING) || WEIGHED.matcher(one).matches());
  }

  /** A document of which every reader gets another one: packed quickly rather than small. */
  public static byte[] pack(byte[] document) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream(document.length / 2);
    try (OutputStream gzip = new QuickGzip(packed)) {
      gzip.write(document);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return packed.toByteArray();
  }

  private static final class QuickGzip extends GZIPOutputStream {
    QuickGzip(OutputStream out) throws IOException {
      super(out);
      def.setLevel(Deflater.BEST_SPEED);
    }
  }

  /** The tag of the compressed document, which is another one than that of the plain. */
  public static String tag(String plain) {
    return plain + "-" + CODING;
  }
}
