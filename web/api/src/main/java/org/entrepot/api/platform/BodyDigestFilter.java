package org.entrepot.api.platform;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.entrepot.platform.value.Digest;

/** Remembers what a POST asked and for whom, so that a key with another request is noticed. */
@Provider
@Priority(Priorities.ENTITY_CODER)
public class BodyDigestFilter implements ContainerRequestFilter {

  static final String DIGEST = "org.entrepot.body-digest";

  @Inject private HttpServletRequest request;

  @Override
  public void filter(ContainerRequestContext context) throws IOException {
    if (!"POST".equals(context.getMethod())
        || context.getHeaderString(OnceInterceptor.KEY_HEADER) == null) {
      return;
    }
    ByteArrayOutputStream asked = new ByteArrayOutputStream();
    String actingFor = context.getHeaderString(ApiCaller.COMPANY_HEADER);
    asked.write((context.getUriInfo().getPath() + '\n').getBytes(StandardCharsets.UTF_8));
    asked.write((actingFor + "\n").getBytes(StandardCharsets.UTF_8));
    // Bounded by the filter before.
    byte[] body = context.getEntityStream().readAllBytes();
    asked.write(withoutBoundary(context, body));
    request.setAttribute(DIGEST, Digest.of(asked.toByteArray()).toString());
    context.setEntityStream(new ByteArrayInputStream(body));
  }

  /** A client draws a new multipart boundary for each try; it is no part of what was asked. */
  private static byte[] withoutBoundary(ContainerRequestContext context, byte[] body) {
    String boundary =
        context.getMediaType() == null
            ? null
            : context.getMediaType().getParameters().get("boundary");
    if (boundary == null) {
      return body;
    }
    return new String(body, StandardCharsets.ISO_8859_1)
        .replace(boundary, "")
        .getBytes(StandardCharsets.ISO_8859_1);
  }
}
