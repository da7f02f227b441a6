package org.entrepot.site.front;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Serves {@code /assets/<digest>/<name>}: for ever when the digest is right, else just now. */
@WebServlet(Assets.PATH + "*")
public class AssetServlet extends HttpServlet {
  @Inject private Assets assets;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String info = Optional.ofNullable(request.getPathInfo()).orElse("/");
    String name = info.substring(info.lastIndexOf('/') + 1);
    Optional<Asset> found = assets.find(name);
    if (found.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    Asset asset = found.get();
    boolean exact = info.equals("/" + asset.digest() + "/" + name);
    response.setHeader(
        "Cache-Control", exact ? "public, max-age=31536000, immutable" : "public, no-cache");
    response.setHeader("Vary", "Accept-Encoding");
    response.setHeader("ETag", "\"" + asset.digest() + "\"");
    if (("\"" + asset.digest() + "\"").equals(request.getHeader("If-None-Match"))) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    asset.write(packable(request), response);
  }

  private static boolean packable(HttpServletRequest request) {
    String accepted = request.getHeader("Accept-Encoding");
    return accepted != null && accepted.contains("gzip");
  }
}
