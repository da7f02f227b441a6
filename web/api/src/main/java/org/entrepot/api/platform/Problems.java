package org.entrepot.api.platform;

import jakarta.inject.Inject;
import jakarta.json.bind.JsonbException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.Optional;
import org.entrepot.platform.error.FieldError;
import org.entrepot.platform.error.Refusal;
import org.entrepot.platform.file.FullDisk;
import org.entrepot.platform.json.Json;
import org.entrepot.platform.value.InvalidValue;

/** Turns everything that goes wrong into problem details, and tells nobody the inside of it. */
@Provider
public class Problems implements ExceptionMapper<Throwable> {

  private static final Logger LOG = System.getLogger(Problems.class.getName());

  @Inject private HttpServletRequest request;

  @Override
  public Response toResponse(Throwable thrown) {
    Refusal refusal = refusal(thrown);
    if (refusal.kind() == Refusal.Kind.UNAVAILABLE) {
      LOG.log(Level.WARNING, "Unavailable: {0}", thrown.toString());
    }
    return response(refusal);
  }

  private Refusal refusal(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof Refusal refusal) {
        return refusal;
      }
    }
    Optional<InvalidValue> invalid = find(thrown, InvalidValue.class);
    if (invalid.isPresent()) {
      FieldError error =
          new FieldError(JsonPath.of(thrown), invalid.get().code(), invalid.get().args());
      return Refusal.invalid(List.of(error));
    }
    if (find(thrown, jakarta.persistence.OptimisticLockException.class).isPresent()) {
      return Refusal.stale();
    }
    if (find(thrown, SQLTimeoutException.class).isPresent()) {
      return Refusal.unavailable("too_slow");
    }
    if (find(thrown, org.hibernate.exception.LockAcquisitionException.class).isPresent()
        || find(thrown, org.hibernate.PessimisticLockException.class).isPresent()) {
      return Refusal.unavailable("busy");
    }
    if (isDatabaseAway(thrown)) {
      return Refusal.unavailable("unavailable");
    }
    if (FullDisk.isBehind(thrown)) {
      return Refusal.unavailable("storage_unavailable");
    }
    if (thrown instanceof WebApplicationException web) {
      return refusal(web.getResponse().getStatus());
    }
    if (find(thrown, JsonbException.class).isPresent() || thrown instanceof ProcessingException) {
      return unreadable(thrown);
    }
    LOG.log(Level.ERROR, "Unexpected in request " + RequestIdFilter.idOf(request), thrown);
    return Refusal.of(Refusal.Kind.UNEXPECTED, "unexpected");
  }

  /**
   * A body that is no JSON is 400; one whose field has the wrong type or is missing names the
   * field.
   */
  private static Refusal unreadable(Throwable thrown) {
    String field = JsonPath.of(thrown);
    return field.isEmpty()
        ? Refusal.of(Refusal.Kind.UNREADABLE, "body_unreadable")
        : Refusal.invalid(field, "value_unreadable");
  }

  private static boolean isDatabaseAway(Throwable thrown) {
    return find(thrown, SQLTransientConnectionException.class).isPresent()
        || find(thrown, SQLNonTransientConnectionException.class).isPresent()
        || find(thrown, org.hibernate.exception.JDBCConnectionException.class).isPresent()
        || find(thrown, jakarta.resource.ResourceException.class).isPresent();
  }

  private static <T extends Throwable> Optional<T> find(Throwable thrown, Class<T> type) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (type.isInstance(cause)) {
        return Optional.of(type.cast(cause));
      }
    }
    return Optional.empty();
  }

  /** What a bare HTTP status of the container means. */
  static Refusal refusal(int status) {
    return Refusal.of(kind(status), code(status));
  }

  private static Refusal.Kind kind(int status) {
    for (Refusal.Kind kind : Refusal.Kind.values()) {
      if (kind.status() == status) {
        return kind;
      }
    }
    return status < 500 ? Refusal.Kind.UNREADABLE : Refusal.Kind.UNEXPECTED;
  }

  private static String code(int status) {
    return switch (status) {
      case 401 -> "sign_in_required";
      case 403 -> "right_missing";
      case 404 -> "not_found";
      case 405 -> "method_not_allowed";
      case 406 -> "not_acceptable";
      case 413 -> "upload_too_large";
      case 415 -> "media_type";
      default -> status < 500 ? "body_unreadable" : "unexpected";
    };
  }

  private Response response(Refusal refusal) {
    Response.ResponseBuilder response =
        Response.status(refusal.status())
            .type(Problem.MEDIA_TYPE)
            .entity(Json.write(Problem.of(refusal, request)));
    Problem.headers(refusal).forEach(response::header);
    return response.build();
  }
}
