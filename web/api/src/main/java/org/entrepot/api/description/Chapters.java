package org.entrepot.api.description;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/** Divides the operations into chapters by the first word of their path. */
final class Chapters {

  private static final Map<String, String> CHAPTERS = new LinkedHashMap<>();

  static {
    CHAPTERS.put("me", "Who one is, and for which companies one may act");
    CHAPTERS.put("companies", "A company's own record, its papers, members and verification");
    CHAPTERS.put("invitation", "What the reader of an invitation's mail is invited to");
    CHAPTERS.put("suppliers", "The public directory of suppliers");
    CHAPTERS.put("products", "The public catalogue and a supplier's own products");
    CHAPTERS.put("categories", "What products are sorted by");
    CHAPTERS.put("suggestions", "What a search box offers while one types");
    CHAPTERS.put("pictures", "Pictures of products");
    CHAPTERS.put("rfqs", "Requests for quotation: the open market and a buyer's own");
    CHAPTERS.put("quotations", "Quotations, their versions, messages and acceptance");
    CHAPTERS.put("contracts", "Contracts and the consents to them");
    CHAPTERS.put("orders", "Orders from confirmation to receipt, and their payments");
    CHAPTERS.put("invoices", "Proforma and commercial invoices");
    CHAPTERS.put("notifications", "What one is told");
    CHAPTERS.put("reference", "Lists that others keep, by version and day, and their import");
    CHAPTERS.put("codes", "Codes in force while a person types");
    CHAPTERS.put("exchange-rates", "What one currency was worth in another on a day");
    CHAPTERS.put("vat-rates", "Rates of VAT by country, category and day");
    CHAPTERS.put("audit", "What was done on the exchange, its checkpoints, and their verification");
    CHAPTERS.put("dead-letters", "Events and clocks that could not be handled");
    CHAPTERS.put(
        "search", "The index behind the public lists, and why a find stands where it does");
    CHAPTERS.put("health", "Whether this node takes requests");
    CHAPTERS.put("ping", "The bare answer that benchmarks compare with");
    CHAPTERS.put("openapi", "This document");
  }

  private Chapters() {}

  /** A chapter without a text stays nameless, and a test fails for it. */
  static void divide(OpenAPI api) {
    CHAPTERS.forEach(
        (name, text) -> api.addTag(OASFactory.createTag().name(name).description(text)));
    api.getPaths()
        .getPathItems()
        .forEach(
            (path, item) ->
                item.getOperations().values().forEach(each -> each.addTag(first(path))));
  }

  private static String first(String path) {
    return path.substring(1).split("/", 2)[0];
  }
}
