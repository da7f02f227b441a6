package org.entrepot.platform.file.inspection;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;

/** How much a file may unpack to, all its parts together, and each for itself. */
final class Budget {

  private final long mostOfOne;
  private long left;

  Budget(long mostOfOne, long mostOfAll) {
    this.mostOfOne = mostOfOne;
    this.left = mostOfAll;
  }

  /** What one part unpacks to; it can be read again once it is whole. */
  final class Part extends OutputStream {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final boolean kept;
    private long count;

    Part(boolean kept) {
      this.kept = kept;
    }

    @Override
    public void write(int one) {
      count(1);
      if (kept) {
        bytes.write(one);
      }
    }

    @Override
    public void write(byte[] many, int from, int length) {
      count(length);
      if (kept) {
        bytes.write(many, from, length);
      }
    }

    /** Counts work that leaves no bytes, too. Refuses {@code upload_unpacked}. */
    void count(long more) {
      count += more;
      left -= more;
      if (count > mostOfOne || left < 0) {
        throw Unfit.because("upload_unpacked");
      }
    }

    InputStream read() {
      return new ByteArrayInputStream(bytes.toByteArray());
    }
  }
}
