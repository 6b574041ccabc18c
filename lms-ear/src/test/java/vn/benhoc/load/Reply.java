package vn.benhoc.load;

import io.netty.buffer.ByteBufUtil;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

/**
 * What came back for a request.
 *
 * @param status of HTTP
 * @param tag the entity tag, empty if there is none
 * @param compressed whether the body is gzip
 * @param body as it came
 * @param nanos from the moment the request was to be sent until the last byte of the answer
 */
record Reply(int status, String tag, boolean compressed, byte[] body, long nanos) {

  private static final int OK = 200;
  private static final int ACCEPTED = 202;

  static Reply of(FullHttpResponse response, long nanos) {
    return new Reply(
        response.status().code(),
        response.headers().get(HttpHeaderNames.ETAG, ""),
        response.headers().contains(HttpHeaderNames.CONTENT_ENCODING, HttpHeaderValues.GZIP, true),
        ByteBufUtil.getBytes(response.content()),
        nanos);
  }

  boolean isGood() {
    return status == OK;
  }

  /** Whether it says: you stand in the line, ask again. */
  boolean isPlaceInLine() {
    return status == ACCEPTED;
  }

  /** The body; only now is it decompressed and read. */
  String text() {
    if (!compressed) {
      return new String(body, StandardCharsets.UTF_8);
    }
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("an answer that says it is gzip and is not", e);
    }
  }
}
