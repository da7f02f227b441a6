package org.entrepot.site.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.entrepot.notification.NoticeView;
import org.entrepot.notification.Notifications;
import org.entrepot.site.platform.Endpoint;
import org.entrepot.site.platform.PathParameters;
import org.entrepot.site.platform.Visitor;

/**
 * Opens what a notice is about, for the company that it was told to; the notice is read then.
 * Whoever comes from another site sees the list instead, so that no site reads notices or changes
 * the company acted for.
 */
@ApplicationScoped
public class OpenNotice implements Endpoint {
  @Inject private Notifications notifications;
  @Inject private PathParameters path;
  @Inject private Visitor visitor;

  @Override
  public void serve(HttpServletRequest request, HttpServletResponse response) {
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    if ("cross-site".equals(request.getHeader("Sec-Fetch-Site"))) {
      response.setHeader("Location", "/desk/messages");
      return;
    }
    NoticeView notice = notifications.markRead(visitor.caller(), path.of("number"));
    visitor.actFor(notice.company());
    response.setHeader("Location", notice.path());
  }
}
