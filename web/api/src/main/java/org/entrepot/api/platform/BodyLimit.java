package org.entrepot.api.platform;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.entrepot.platform.error.Refusal;
import org.entrepot.platform.settings.Settings;

/**
 * Reads no more of a body than the settings allow, whether its length was told before or not.
 * Uploads have a limit of their own.
 */
@Provider
@Priority(BodyLimit.BEFORE_ANYBODY_READS)
public class BodyLimit implements ContainerRequestFilter {

  static final int BEFORE_ANYBODY_READS = Priorities.ENTITY_CODER - 1;

  @Inject private Settings settings;

  @Override
  public void filter(ContainerRequestContext request) {
    MediaType type = request.getMediaType();
    if (type != null && type.isCompatible(MediaType.MULTIPART_FORM_DATA_TYPE)) {
      return;
    }
    if (request.getLength() > settings.maximumBodyBytes()) {
      throw tooLarge();
    }
    request.setEntityStream(new Bounded(request.getEntityStream(), settings.maximumBodyBytes()));
  }

  private static Refusal tooLarge() {
    return Refusal.of(Refusal.Kind.TOO_LARGE, "body_too_large");
  }

  /** Ends with a refusal where more comes than may come. */
  private static final class Bounded extends FilterInputStream {
    private long left;

    Bounded(InputStream in, long most) {
      super(in);
      this.left = most;
    }

    @Override
    public int read() throws IOException {
      int one = super.read();
      take(one < 0 ? 0 : 1);
      return one;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      int count = super.read(into, offset, length);
      take(Math.max(count, 0));
      return count;
    }

    private void take(int count) {
      left -= count;
      if (left < 0) {
        throw tooLarge();
      }
    }
  }
}
