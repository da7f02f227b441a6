package org.entrepot.access;

import java.util.HashMap;
import java.util.Map;
import org.entrepot.environment.Answer;
import org.entrepot.story.Firm;

/** The addresses of the site's pages in a trade, with real numbers in them. */
final class Places {

  private final Trade trade;
  private final Map<String, String> paths = new HashMap<>();

  /** Pages whose numbers are those of the seller's things; all others are of the buyer's. */
  private final Map<String, Firm> firms = new HashMap<>();

  Places(Trade trade) {
    this.trade = trade;
    Answer concluded = trade.concluded();
    String quotation = trade.quotation();
    String open = trade.buyer.owner().get("quotations/" + quotation).is(200).at("rfq");
    String attachment = trade.attachment();
    String draft = attachment.split("/")[1];
    String product = trade.product();
    String digest = trade.publicPicture();
    String seller = trade.seller.number();
    String paper =
        trade
            .seller
            .owner()
            .get("companies/" + seller + "/documents")
            .is(200)
            .items()
            .get(0)
            .getString("number");
    ofBuyer("/desk/contracts/{number}", concluded.at("contract.number"));
    ofBuyer("/desk/contracts/{number}.pdf", concluded.at("contract.number"));
    ofBuyer("/desk/invoices/{number}", concluded.at("invoice.number"));
    ofBuyer("/desk/invoices/{number}.pdf", concluded.at("invoice.number"));
    ofBuyer("/desk/orders/{number}", concluded.at("order.number"));
    ofBuyer("/desk/orders/{number}/trail", concluded.at("order.number"));
    ofBuyer("/desk/orders/{number}/documents.zip", concluded.at("order.number"));
    ofBuyer("/desk/quotations/{number}", quotation);
    ofBuyer("/desk/quotations/{number}/chain.txt", quotation);
    ofBuyer("/desk/rfqs/{number}", draft);
    ofBuyer("/desk/rfqs/{number}/comparison", open);
    ofBuyer("/desk/rfqs/{number}/files/{file}", draft, attachment.split("/")[3]);
    ofSeller("/desk/rfqs/{number}/quote", trade.rfq());
    ofSeller("/desk/listings/{number}", product);
    ofSeller("/desk/listings/new");
    ofSeller("/desk/company/papers/{paper}", paper);
    ofSeller("/desk/messages/{number}", Staff.notice(trade.seller));
    ofSeller("/operator/reviews/{number}", seller);
    ofSeller("/operator/reviews/{number}/papers/{paper}", seller, paper);
    String staged = Lists.staged();
    String version = staged.substring(staged.lastIndexOf('/') + 1);
    ofSeller("/operator/reference/{list}", "rate");
    ofSeller("/operator/reference/{list}/{number}", "rate", version);
    ofSeller("/operator/reference/{list}/{number}/errors.csv", "rate", version);
    ofSeller("/regulator/companies/{number}", seller);
    ofSeller("/regulator/companies/{number}/papers/{paper}", seller, paper);
    ofSeller(
        "/products/{slug}",
        trade.seller.owner().get("products/" + trade.published()).is(200).at("slug"));
    ofSeller("/s/{supplier}", seller);
    ofSeller("/rfqs/{number}", open);
    ofSeller("/images/{digest}", digest);
    ofSeller("/codes/{list}", "unit");
    ofSeller("/join/{step}", "review");
    ofSeller("/developers/{operation}", "orders");
    ofSeller("/invitation/{token}", "A".repeat(43));
    ofSeller("/sign-in/{back}", "L2Rlc2s");
    ofSeller("/sitemap-{list}-{piece}.xml", "products", "0");
  }

  boolean knows(SitePage page) {
    return !page.pattern().contains("{") || paths.containsKey(page.pattern());
  }

  /** The company whose members see the page. */
  Firm firm(SitePage page) {
    return firms.getOrDefault(page.pattern(), trade.buyer);
  }

  String path(SitePage page) {
    return paths.getOrDefault(page.pattern(), page.pattern());
  }

  private void ofBuyer(String pattern, String... values) {
    String path = pattern;
    for (String value : values) {
      path = path.replaceFirst("\\{\\w+}", value);
    }
    paths.put(pattern, path);
  }

  private void ofSeller(String pattern, String... values) {
    ofBuyer(pattern, values);
    firms.put(pattern, trade.seller);
  }
}
