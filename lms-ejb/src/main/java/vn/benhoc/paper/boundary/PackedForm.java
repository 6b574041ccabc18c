package vn.benhoc.paper.boundary;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;

/** What a candidate may get of a form: a {@link SealedPaper}, formulas typeset, compressed once. */
public final class PackedForm {

  private final String etag;
  private final byte[] gzip;

  /**
   * A form as it travels.
   *
   * @param etag of the document, without quotes
   * @param gzip the document, compressed; not to be changed
   */
  public PackedForm(String etag, byte[] gzip) {
    this.etag = etag;
    this.gzip = gzip;
  }

  public String etag() {
    return etag;
  }

  public int size() {
    return gzip.length;
  }

  /** The document as it is kept. */
  public InputStream compressed() {
    return new ByteArrayInputStream(gzip);
  }

  /** The document for the few who can't read it compressed. */
  public InputStream plain() {
    try {
      return new GZIPInputStream(compressed());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
