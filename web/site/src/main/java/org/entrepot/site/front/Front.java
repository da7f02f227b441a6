package org.entrepot.site.front;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.entrepot.platform.error.Refusal;
import org.entrepot.platform.settings.Settings;
import org.entrepot.site.front.Routes.Found;
import org.entrepot.site.platform.Endpoint;
import org.entrepot.site.platform.Form;
import org.entrepot.site.platform.FormToken;
import org.entrepot.site.platform.Page;
import org.entrepot.site.platform.PathParameters;
import org.entrepot.site.platform.Toast;
import org.jspecify.annotations.Nullable;

/**
 * Answers every address that is not a static file: finds the route, opens the page's bean, runs the
 * posted method, and then either redirects or lets the Facelets file draw.
 *
 * <p>The size of a post is bounded by the server's listener while it is read; files of some size go
 * to the disk meanwhile, not to memory.
 *
 * <p>Everything that can fail runs before the first byte is written.
 */
@WebServlet("/")
@MultipartConfig(fileSizeThreshold = Front.IN_MEMORY)
public class Front extends HttpServlet {
  static final int IN_MEMORY = 64 * 1024;

  // Out of reach of addresses, and no folder whose name Undertow would take for an address.
  static final String PAGES = "/WEB-INF/pages";

  private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");

  @Inject private Routes routes;
  @Inject private PathParameters path;
  @Inject private Instance<Page> pages;
  @Inject private Instance<Endpoint> endpoints;
  @Inject private PostedOnce once;
  @Inject private Toast toast;
  @Inject private Failures failures;
  @Inject private Settings settings;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    if (request.getDispatcherType() == DispatcherType.ERROR) {
      failures.answer(request, response);
      return;
    }
    try {
      dispatch(request, response);
    } catch (RuntimeException | ServletException e) {
      failures.answer(e, request, response);
    }
  }

  private void dispatch(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    String address = request.getServletPath();
    if (address.length() > 1 && address.endsWith("/")) {
      String bare = address.replaceAll("/+$", "");
      if (!routes.has(bare)) {
        throw Refusal.notFound();
      }
      redirect(bare, HttpServletResponse.SC_MOVED_PERMANENTLY, response);
      return;
    }
    Found found = routes.find(address).orElseThrow(() -> Refusal.notFound());
    if (!METHODS.contains(request.getMethod())) {
      response.setHeader("Allow", String.join(", ", METHODS));
      response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
      return;
    }
    if (request.getContentLengthLong() > settings.files().maximumRequestBytes()) {
      throw Refusal.of(Refusal.Kind.TOO_LARGE, "request_too_large");
    }
    if (request.getMethod().equals("POST") && !FormToken.holds(request)) {
      throw Refusal.forbidden("form_token");
    }
    path.set(found.parameters());
    Optional<Class<? extends Endpoint>> endpoint = found.route().endpoint();
    if (endpoint.isPresent()) {
      endpoints.select(endpoint.get()).get().serve(request, response);
      toast.send(response);
    } else {
      page(found, request, response);
    }
  }

  private void page(Found found, HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    String next = null;
    Optional<Class<? extends Page>> type = found.route().page();
    if (type.isPresent()) {
      Page page = pages.select(type.get()).get();
      if (request.getMethod().equals("POST")) {
        String wanted = request.getParameter(Actions.PARAMETER);
        next = once.run(request, page::open, () -> Actions.run(page, type.get(), wanted));
      } else {
        page.open();
      }
    }
    if (next == null) {
      draw(found, request, response);
    } else {
      toast.send(response);
      redirect(next, HttpServletResponse.SC_SEE_OTHER, response);
    }
  }

  private void draw(Found found, HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    toast.receive(response);
    if (request.getAttribute(Form.REFUSED) instanceof Integer status) {
      response.setStatus(status);
    }
    String view = found.route().view().orElseThrow();
    RequestDispatcher page = request.getRequestDispatcher(PAGES + view);
    if (Revalidation.fits(request, response)) {
      Revalidation.draw(page, request, response);
    } else {
      page.forward(request, response);
    }
  }

  private static void redirect(@Nullable String next, int status, HttpServletResponse response) {
    if (next == null || !LocalPath.is(next)) {
      throw new IllegalStateException("A page goes on to a path of this site, not to " + next);
    }
    response.setStatus(status);
    response.setHeader("Location", next);
  }
}
