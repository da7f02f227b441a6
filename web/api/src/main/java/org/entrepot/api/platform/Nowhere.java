package org.entrepot.api.platform;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.entrepot.platform.error.Refusal;
import org.entrepot.platform.json.Json;

/** Answers what no resource answers, and what the container refused before one was asked. */
@WebServlet("/")
public class Nowhere extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    boolean failed = request.getDispatcherType() == DispatcherType.ERROR;
    Object status = failed ? request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) : null;
    send(
        status instanceof Integer code ? Problems.refusal(code) : Refusal.notFound(),
        request,
        response);
  }

  /** Writes a problem where no resource has been reached. */
  static void send(Refusal refusal, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    byte[] body = Json.write(Problem.of(refusal, request)).getBytes(StandardCharsets.UTF_8);
    response.setStatus(refusal.status());
    Problem.headers(refusal).forEach(response::setHeader);
    response.setContentType(Problem.MEDIA_TYPE);
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
