package org.entrepot.site.front;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.PrintWriter;
import java.io.StringWriter;

/** Holds a page back while it is drawn. */
final class DrawnPage extends HttpServletResponseWrapper {
  private final StringWriter text = new StringWriter();
  private final PrintWriter writer = new PrintWriter(text);

  DrawnPage(HttpServletResponse response) {
    super(response);
  }

  @Override
  public PrintWriter getWriter() {
    return writer;
  }

  /** Nothing is sent yet: a page that fails half-way can still become an error page. */
  @Override
  public void flushBuffer() {
    writer.flush();
  }

  String text() {
    writer.flush();
    return text.toString();
  }
}
