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
 * Bounds the body of every request while it is read, whether or not its length was told: that of
 * one file and its fields, or as much of anything else as the settings allow.
 */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class BodyLimitFilter implements ContainerRequestFilter {

  private static final long FIELDS = 64L * 1024;

  @Inject private Settings settings;

  @Override
  public void filter(ContainerRequestContext context) {
    MediaType type = context.getMediaType();
    boolean upload = type != null && "multipart".equalsIgnoreCase(type.getType());
    long limit = upload ? settings.files().maximumBytes() + FIELDS : settings.maximumBodyBytes();
    String told = context.getHeaderString("Content-Length");
    if (told != null && told.matches("\\d{1,18}") && Long.parseLong(told) > limit) {
      throw tooLarge(upload);
    }
    context.setEntityStream(new Bounded(context.getEntityStream(), limit, upload));
  }

  private static Refusal tooLarge(boolean upload) {
    return Refusal.of(Refusal.Kind.TOO_LARGE, upload ? "upload_too_large" : "body_too_large");
  }

  private static final class Bounded extends FilterInputStream {

    private final boolean upload;
    private long left;

    Bounded(InputStream in, long limit, boolean upload) {
      super(in);
      this.left = limit;
      this.upload = upload;
    }

    @Override
    public int read() throws IOException {
      int one = super.read();
      count(one < 0 ? 0 : 1);
      return one;
    }

    @Override
    public int read(byte[] many, int from, int length) throws IOException {
      int count = super.read(many, from, length);
      count(Math.max(0, count));
      return count;
    }

    private void count(int read) {
      left -= read;
      if (left < 0) {
        throw tooLarge(upload);
      }
    }
  }
}
