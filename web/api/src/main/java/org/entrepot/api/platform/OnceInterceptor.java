package org.entrepot.api.platform;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.entrepot.platform.access.Caller;
import org.entrepot.platform.error.Refusal;
import org.entrepot.platform.idempotency.Answer;
import org.entrepot.platform.idempotency.Idempotency;
import org.entrepot.platform.idempotency.Idempotency.Outcome;
import org.entrepot.platform.json.Json;
import org.jspecify.annotations.Nullable;

/** Gives a POST with an {@code Idempotency-Key} one effect and one answer. */
@Once
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class OnceInterceptor {

  static final String KEY_HEADER = "Idempotency-Key";
  static final String REPLAYED_HEADER = "Idempotency-Replayed";
  private static final int LONGEST_KEY = 255;

  @Inject private ApiCaller caller;
  @Inject private Idempotency idempotency;
  @Inject private HttpServletRequest request;

  @AroundInvoke
  @Nullable Object around(InvocationContext call) throws Exception {
    String key = request.getHeader(KEY_HEADER);
    if (key == null || !call.getMethod().isAnnotationPresent(POST.class)) {
      return call.proceed();
    }
    if (key.isBlank() || key.length() > LONGEST_KEY) {
      throw Refusal.of(Refusal.Kind.UNREADABLE, "idempotency_key_unreadable");
    }
    Caller who = caller.personally();
    String digest = String.valueOf(request.getAttribute(BodyDigestFilter.DIGEST));
    Outcome outcome = idempotency.once(who, key, digest, () -> answer(call));
    return response(outcome.answer(), outcome.replayed());
  }

  private static Answer answer(InvocationContext call) {
    try {
      Response given = (Response) call.proceed();
      String body = given.hasEntity() ? Json.write(given.getEntity()) : "";
      return new Answer(given.getStatus(), body, given.getHeaderString("Location"));
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException("a resource failed", e);
    }
  }

  private static Response response(Answer answer, boolean replayed) {
    Response.ResponseBuilder response = Response.status(answer.status());
    if (!answer.body().isEmpty()) {
      response.type(MediaType.APPLICATION_JSON_TYPE).entity(answer.body());
    }
    String location = answer.location();
    if (location != null) {
      response.location(URI.create(location));
    }
    return replayed ? response.header(REPLAYED_HEADER, "true").build() : response.build();
  }
}
