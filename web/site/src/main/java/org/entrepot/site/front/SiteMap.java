package org.entrepot.site.front;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.entrepot.catalog.Catalog;
import org.entrepot.catalog.ShownAddress;
import org.entrepot.directory.Directory;
import org.entrepot.platform.access.Caller;
import org.entrepot.platform.error.Refusal;
import org.entrepot.platform.settings.Settings;
import org.entrepot.site.platform.Endpoint;
import org.entrepot.site.platform.Languages;
import org.entrepot.site.platform.PathParameters;
import org.entrepot.site.platform.Visitor;
import org.jspecify.annotations.Nullable;

/**
 * The public pages for search engines, as sitemaps.org describes it: an index, and a piece for each
 * ten thousand products or suppliers, every page with its other languages.
 */
@ApplicationScoped
public class SiteMap implements Endpoint {
  static final String INDEX = "/sitemap.xml";
  static final String PIECE = "/sitemap-{list}-{piece}.xml";
  private static final int LONGEST_PIECE = 12;

  @Inject private Catalog catalog;
  @Inject private Directory directory;
  @Inject private Settings settings;
  @Inject private PathParameters path;
  @Inject private Visitor visitor;

  @Override
  public void serve(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Caller caller = visitor.caller();
    StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    if (request.getServletPath().equals(INDEX)) {
      index(xml, caller);
    } else {
      piece(xml, caller, path.of("list"), number(path.of("piece")));
    }
    response.setContentType("application/xml");
    response.setCharacterEncoding("UTF-8");
    response.setHeader("Cache-Control", "public, max-age=3600");
    PrintWriter writer = response.getWriter();
    writer.write(xml.toString());
  }

  private void index(StringBuilder xml, Caller caller) {
    xml.append("<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
    part(xml, "pages", 0);
    catalog.shownPieces(caller).forEach(piece -> part(xml, "products", piece));
    directory.shownPieces(caller).forEach(piece -> part(xml, "suppliers", piece));
    xml.append("</sitemapindex>\n");
  }

  private void part(StringBuilder xml, String list, long piece) {
    xml.append(
        "<sitemap><loc>%s/sitemap-%s-%d.xml</loc></sitemap>%n".formatted(site(), list, piece));
  }

  private void piece(StringBuilder xml, Caller caller, String list, long piece) {
    xml.append(
        "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\""
            + " xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n");
    switch (list) {
      case "pages" -> {
        for (String page : new String[] {"/", "/products", "/suppliers", "/rfqs"}) {
          page(xml, page, null);
        }
      }
      case "products" -> {
        for (ShownAddress shown : catalog.shownPiece(caller, piece)) {
          page(xml, "/products/" + shown.slug(), shown.changedAt());
        }
      }
      case "suppliers" -> {
        for (String number : directory.shownPiece(caller, piece)) {
          page(xml, "/s/" + number, null);
        }
      }
      default -> throw Refusal.notFound();
    }
    xml.append("</urlset>\n");
  }

  private void page(StringBuilder xml, String page, @Nullable Instant changed) {
    xml.append("<url><loc>").append(site()).append(page).append("</loc>");
    if (changed != null) {
      xml.append("<lastmod>").append(changed.truncatedTo(ChronoUnit.SECONDS)).append("</lastmod>");
    }
    for (Locale language : Languages.all()) {
      String tag = language.toLanguageTag();
      xml.append(
          "<xhtml:link rel=\"alternate\" hreflang=\"%s\" href=\"%s%s?lang=%s\"/>"
              .formatted(tag, site(), page, tag));
    }
    xml.append("</url>\n");
  }

  private String site() {
    return settings.siteUrl();
  }

  private static long number(String piece) {
    if (piece.length() > LONGEST_PIECE || !piece.matches("[0-9]+")) {
      throw Refusal.notFound();
    }
    return Long.parseLong(piece);
  }
}
