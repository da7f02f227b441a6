package org.entrepot.fault;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.entrepot.environment.Answer;
import org.entrepot.environment.Member;
import org.entrepot.story.Firm;
import org.entrepot.story.Negotiation;
import org.entrepot.story.Pictures;

/**
 * A trade of two firms as single requests. Each has an idempotency key of its own, so that it may
 * be sent again when nobody knows what became of it.
 */
final class TradeInSteps {
  private static final String GOODS =
      "'lines':[{'position':1,'quantity':'100'},{'position':2,'quantity':'20'}],"
          + "'packages':[{'count':60,'kind':'CT','netKilograms':'1520','grossKilograms':'1710'}]";

  /**
   * One request.
   *
   * @param request sends it, under the same key each time
   * @param learn takes from its answer what later steps need
   */
  record Step(String name, Supplier<Answer> request, Consumer<Answer> learn) {}

  private final Firm supplier;
  private final Firm buyer;
  private final String keys = UUID.randomUUID().toString();
  private String product = "";
  private String rfq = "";
  private String quotation = "";
  private String digest = "";
  private String order = "";

  TradeInSteps(Firm supplier, Firm buyer) {
    this.supplier = supplier;
    this.buyer = buyer;
  }

  Firm supplier() {
    return supplier;
  }

  Firm buyer() {
    return buyer;
  }

  String order() {
    return order;
  }

  /** Whether a text is about this trade. */
  boolean isNamedIn(String text) {
    return List.of(rfq, quotation, order).stream().anyMatch(text::contains);
  }

  /** All steps in their order. */
  List<Step> steps() {
    return List.of(
        new Step("product", () -> sold("product", "products", listing()), this::listed),
        new Step("picture", this::picture, Answer::text),
        new Step(
            "publication",
            () -> sold("publication", "products/" + product + "/publication", "{}"),
            Answer::text),
        new Step("rfq", () -> bought("rfq", "rfqs", Negotiation.NEED), this::asked),
        new Step(
            "rfq-publication",
            () -> bought("rfq-publication", "rfqs/" + rfq + "/publication", "{}"),
            Answer::text),
        new Step(
            "quotation",
            () ->
                sold(
                    "quotation",
                    "rfqs/" + rfq + "/quotations",
                    Negotiation.offer("32.00", "160.00")),
            this::quoted),
        new Step("counter", () -> countered(buyer, "counter", 1, "30.00"), Answer::text),
        new Step("second-counter", () -> countered(supplier, "second", 2, "150.00"), this::agreed),
        new Step("acceptance", this::acceptance, this::ordered),
        new Step(
            "production",
            () -> sold("production", "orders/" + order + "/production", "{}"),
            Answer::text),
        new Step(
            "readiness",
            () -> sold("readiness", "orders/" + order + "/readiness", "{" + GOODS + "}"),
            Answer::text),
        new Step("hand-over", this::handOver, Answer::text),
        new Step("delivery", this::delivery, Answer::text),
        new Step(
            "goods-acceptance",
            () -> bought("goods-acceptance", "orders/" + order + "/acceptance", "{}"),
            Answer::text));
  }

  private void listed(Answer answer) {
    product = answer.number();
  }

  private void asked(Answer answer) {
    rfq = answer.number();
  }

  private void quoted(Answer answer) {
    quotation = answer.number();
  }

  private void agreed(Answer answer) {
    digest = answer.at("digest");
  }

  private void ordered(Answer answer) {
    order = answer.at("order.number");
  }

  private static String listing() {
    return "{'title':'Oak chair','language':'en','description':'Solid oak.','category':'furniture',"
        + "'currency':'EUR','unit':'C62','tiers':[{'from':'50','price':'34.00'}],'hs':'940161',"
        + "'origin':'CN','netKilograms':'5.2','grossKilograms':'6.1','leadTimeDays':30}";
  }

  private Answer picture() {
    return once(supplier, "picture")
        .upload("products/" + product + "/pictures", "chair.png", Pictures.png(), Map.of());
  }

  private Answer countered(Firm firm, String step, int position, String price) {
    return once(firm, step)
        .post(
            "quotations/" + quotation + "/versions",
            "{'lines':[{'position':%d,'unitPrice':'%s'}],'note':'So be it.','language':'en'}"
                .formatted(position, price));
  }

  private Answer acceptance() {
    return bought(
        "acceptance",
        "quotations/" + quotation + "/acceptance",
        "{'versionDigest':'" + digest + "'}");
  }

  private Answer handOver() {
    return sold(
        "hand-over",
        "orders/" + order + "/hand-overs",
        "{'carrier':'COSCO Shipping','handedOverOn':'%s','transportDocument':'COSU6123456780',%s}"
            .formatted(today(), GOODS));
  }

  private Answer delivery() {
    return bought(
        "delivery", "orders/" + order + "/delivery", "{'receivedOn':'%s'}".formatted(today()));
  }

  private static LocalDate today() {
    return LocalDate.now(ZoneOffset.UTC);
  }

  private Answer sold(String step, String path, String body) {
    return once(supplier, step).post(path, body);
  }

  private Answer bought(String step, String path, String body) {
    return once(buyer, step).post(path, body);
  }

  private Member once(Firm firm, String step) {
    return firm.owner().once(keys + " " + step);
  }
}
