package vn.benhoc.web.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Gives up once more than the limit was read; what a client says about the length may be wrong. */
class LimitedStream extends FilterInputStream {

  private final long limit;
  private long read;

  LimitedStream(InputStream in, long limit) {
    super(in);
    this.limit = limit;
  }

  @Override
  public int read() throws IOException {
    int value = super.read();
    count(value < 0 ? 0 : 1);
    return value;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int got = super.read(buffer, offset, length);
    count(Math.max(got, 0));
    return got;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void count(int more) throws IOException {
    read += more;
    if (read > limit) {
      throw new BodyTooLargeException(limit);
    }
  }
}
