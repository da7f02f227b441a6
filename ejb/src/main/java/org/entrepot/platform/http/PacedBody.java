package org.entrepot.platform.http;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.time.Duration;
import org.xnio.IoUtils;
import org.xnio.channels.StreamSinkChannel;
import org.xnio.conduits.AbstractStreamSourceConduit;
import org.xnio.conduits.StreamSourceConduit;

/**
 * A request's body that has to come at 4 kB a second at least, on the average of 15 s of waiting
 * for it. The time in which the server itself does not read is not the client's.
 */
final class PacedBody extends AbstractStreamSourceConduit<StreamSourceConduit> {
  private static final long WINDOW_NANOS = Duration.ofSeconds(15).toNanos();
  private static final long LEAST_BYTES = 60_000;

  private final Closeable connection;
  private boolean waiting;
  private long waitingSince;
  private long waitedNanos;
  private long received;

  PacedBody(StreamSourceConduit next, Closeable connection) {
    super(next);
    this.connection = connection;
  }

  @Override
  public int read(ByteBuffer into) throws IOException {
    return (int) paced(next.read(into));
  }

  @Override
  public long read(ByteBuffer[] into, int from, int count) throws IOException {
    return paced(next.read(into, from, count));
  }

  @Override
  public long transferTo(long position, long count, FileChannel target) throws IOException {
    return paced(next.transferTo(position, count, target));
  }

  @Override
  public long transferTo(long count, ByteBuffer through, StreamSinkChannel target)
      throws IOException {
    return paced(next.transferTo(count, through, target));
  }

  private long paced(long read) throws IOException {
    long now = System.nanoTime();
    if (waiting) {
      waitedNanos += now - waitingSince;
    }
    waiting = read == 0;
    waitingSince = now;
    received += Math.max(0, read);
    if (read >= 0 && waitedNanos > WINDOW_NANOS) {
      if (received < LEAST_BYTES) {
        IoUtils.safeClose(connection);
        throw new IOException("The request's body comes too slowly");
      }
      waitedNanos = 0;
      received = 0;
    }
    return read;
  }
}
