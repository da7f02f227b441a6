package org.entrepot.site.front;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.ConnectException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransientConnectionException;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.entrepot.platform.error.Refusal;
import org.entrepot.platform.file.FullDisk;
import org.entrepot.site.platform.Visitor;
import org.jspecify.annotations.Nullable;

/** Turns whatever went wrong into one clear page with the right status. */
@RequestScoped
public class Failures {
  private static final System.Logger LOG = System.getLogger(Failures.class.getName());
  private static final String PAGE = Front.PAGES + "/errors/error.xhtml";
  private static final Set<Integer> UNCHALLENGED = Set.of(401, 403, 500);

  /** Classes of SQL states: connections, and transactions that the database gave up. */
  private static final Set<String> AWAY = Set.of("08", "40");

  private static final int TOO_MANY = Refusal.Kind.TOO_MANY.status();
  private static final String RETRY_AFTER_SECONDS = "10";

  @Inject private Failure failure;
  @Inject private Visitor visitor;

  /** Answers an error that the container found: a missing role, a failed draw. */
  void answer(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable cause) {
      answer(cause, request, response);
      return;
    }
    int status =
        request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
            ? code
            : HttpServletResponse.SC_NOT_FOUND;
    if (unasked(status, request)) {
      answer(Refusal.unavailable("identity_unavailable"), request, response);
      return;
    }
    draw(status, signIn(request) ? "sign_in_unfinished" : "", Map.of(), request, response);
  }

  /**
   * Whether the container could not even challenge a stranger: it has not met the identity provider
   * since its own start, and the provider is away.
   */
  private static boolean unasked(int status, HttpServletRequest request) {
    return UNCHALLENGED.contains(status)
        && request.getUserPrincipal() == null
        && !IdentityProvider.reachable();
  }

  /** Whether the request is the identity provider's way back, on which the adapter stumbled. */
  private static boolean signIn(HttpServletRequest request) {
    return request.getParameter("state") != null && request.getParameter("code") != null;
  }

  /** Answers what a bean, a service or a draw threw. */
  void answer(Throwable cause, HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    Refusal refusal = refusal(cause);
    int status = refusal == null ? status(cause) : refusal.status();
    if (status >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
      LOG.log(System.Logger.Level.ERROR, "Request " + RequestFrame.id(request) + " failed", cause);
    }
    if (status == HttpServletResponse.SC_UNAUTHORIZED) {
      signOut(request);
    }
    if (refusal == null) {
      draw(status, "", Map.of(), request, response);
    } else {
      draw(status, said(refusal), refusal.args(), request, response);
    }
  }

  /** Whose account is closed has no session any more, so that the next page is a stranger's. */
  private static void signOut(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
  }

  private static String said(Refusal refusal) {
    return refusal.status() == HttpServletResponse.SC_NOT_FOUND ? "" : refusal.code();
  }

  private void draw(
      int status,
      String code,
      Map<String, ?> args,
      HttpServletRequest request,
      HttpServletResponse response)
      throws ServletException, IOException {
    if (response.isCommitted()) {
      return;
    }
    response.resetBuffer();
    response.setStatus(status);
    response.setHeader("Cache-Control", "no-store");
    if (status == HttpServletResponse.SC_SERVICE_UNAVAILABLE || status == TOO_MANY) {
      response.setHeader(
          "Retry-After",
          String.valueOf(Objects.requireNonNullElse(args.get("seconds"), RETRY_AFTER_SECONDS)));
    }
    visitor.forget();
    failure.become(status, code, args, RequestFrame.id(request));
    request.getRequestDispatcher(PAGE).forward(request, response);
  }

  private static @Nullable Refusal refusal(Throwable thrown) {
    for (Throwable cause : causes(thrown)) {
      if (cause instanceof Refusal refusal) {
        return refusal;
      }
    }
    return null;
  }

  static int status(Throwable thrown) {
    if (FullDisk.isBehind(thrown)) {
      return HttpServletResponse.SC_SERVICE_UNAVAILABLE;
    }
    for (Throwable cause : causes(thrown)) {
      if (away(cause)) {
        return HttpServletResponse.SC_SERVICE_UNAVAILABLE;
      }
      if (cause instanceof SecurityException) {
        return HttpServletResponse.SC_FORBIDDEN;
      }
      if (cause.getClass().getSimpleName().contains("TooBig")
          || cause.getClass().getSimpleName().contains("TooLarge")) {
        return HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
      }
    }
    return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
  }

  /** Whether the database or another server that we need does not answer. */
  private static boolean away(Throwable cause) {
    return cause instanceof ConnectException
        || cause instanceof SQLTransientConnectionException
        || cause instanceof SQLNonTransientConnectionException
        || cause instanceof SQLRecoverableException
        || cause instanceof SQLTimeoutException
        || (cause instanceof SQLException sql
            && AWAY.stream()
                .anyMatch(Objects.requireNonNullElse(sql.getSQLState(), "")::startsWith))
        || cause.getClass().getName().startsWith("jakarta.resource.");
  }

  private static Set<Throwable> causes(Throwable thrown) {
    Set<Throwable> causes = new LinkedHashSet<>();
    Throwable cause = thrown;
    while (cause != null && causes.add(cause)) {
      cause = cause.getCause();
    }
    return causes;
  }
}
