package org.entrepot.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.entrepot.environment.Answer;
import org.entrepot.environment.Environment;
import org.entrepot.environment.Member;
import org.entrepot.environment.OnEntrepot;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One trade, from two new companies to the commercial invoice. */
@OnEntrepot
@Tag("story")
class TradeStory {

  @Test
  void a_trade_runs_from_two_new_companies_to_the_commercial_invoice() throws Exception {
    Firm supplier = Firm.verifiedSupplier("supplier", "佛山海林家具有限公司");
    Firm rival = Firm.verifiedSupplier("supplier2", "ТОО Қазақ Ағаш");
    Firm buyer = Firm.verifiedBuyer("buyer", "Kantinenbau Müller GmbH");

    String product = listed(supplier);
    String rfq = Negotiation.published(buyer);
    String first = Negotiation.quote(supplier, rfq, "32.00", "160.00").is(201).number();
    Negotiation.quote(rival, rfq, "29.50", "171.00").is(201);
    compares(buyer, rfq);
    negotiates(buyer, supplier, first);
    Answer trade = Negotiation.accept(buyer, first, Negotiation.digest(buyer, first)).is(201);

    assertThat(product).startsWith("PRD-");
    concludes(buyer, supplier, trade);
    fulfils(buyer, supplier, trade.at("order.number"));
    isTold("quotation.submitted", buyer);
  }

  private static String listed(Firm supplier) {
    String product =
        supplier
            .owner()
            .post(
                "products",
                """
                {'title':'Oak chair, stackable','language':'en','description':'Solid oak, oiled.','category':'furniture',
                 'currency':'EUR','unit':'C62','tiers':[{'from':'50','price':'34.00'},{'from':'200','price':'31.50'}],
                 'hs':'940161','origin':'CN','netKilograms':'5.2','grossKilograms':'6.1','leadTimeDays':30}
                """)
            .is(201)
            .number();
    supplier
        .owner()
        .upload("products/" + product + "/pictures", "chair.png", Pictures.png(), Map.of())
        .is(200);
    supplier.owner().post("products/" + product + "/publication").is(200);
    Eventually.holds(
        () ->
            assertThat(Member.anonymous().get("products?q=oak+chair&sort=newest").is(200).text())
                .contains(product));
    return product;
  }

  private static void compares(Firm buyer, String rfq) {
    Answer comparison = buyer.owner().get("rfqs/" + rfq + "/comparison").is(200);

    assertThat(comparison.text()).contains("6400.00", "6370.00");
  }

  private static void negotiates(Firm buyer, Firm supplier, String quotation) {
    buyer
        .owner()
        .post(
            "quotations/" + quotation + "/versions",
            "{'lines':[{'position':1,'unitPrice':'30.00'}],'note':'At 30.00 we order.','language':'en'}")
        .is(201);
    supplier
        .owner()
        .post(
            "quotations/" + quotation + "/versions",
            "{'lines':[{'position':2,'unitPrice':'150.00'}],'note':'Then tables at 150.00.','language':'en'}")
        .is(201);
  }

  private static void concludes(Firm buyer, Firm supplier, Answer trade) throws IOException {
    String contract = trade.at("contract.number");
    String invoice = trade.at("invoice.number");
    assertThat(trade.at("order.status")).isEqualTo("CONFIRMED");
    assertThat(trade.at("order.total.amount")).isEqualTo("6000.00");
    assertThat(trade.at("contract.status")).isEqualTo("IN_FORCE");
    assertThat(trade.at("order.milestones.0.amount.amount")).isEqualTo("1800.00");
    assertThat(trade.at("order.milestones.1.amount.amount")).isEqualTo("4200.00");

    String printed = Pdf.text(supplier.owner().get("contracts/" + contract + "/pdf").is(200));
    assertThat(printed).contains("佛山海林家具有限公司", "Kantinenbau Müller GmbH", "FOB Shanghai");
    String proforma = Pdf.text(buyer.owner().get("invoices/" + invoice + "/pdf").is(200));
    assertThat(proforma.toLowerCase(java.util.Locale.ROOT)).contains("not a tax invoice");
    assertThat(proforma).contains("6,000.00");
  }

  private static void fulfils(Firm buyer, Firm supplier, String order) throws IOException {
    supplier.owner().post("orders/" + order + "/production").is(200);
    supplier
        .owner()
        .post(
            "orders/" + order + "/readiness",
            """
            {'lines':[{'position':1,'quantity':'100'},{'position':2,'quantity':'20'}],
             'packages':[{'count':60,'kind':'CT','netKilograms':'1520','grossKilograms':'1710'}]}
            """)
        .is(200);
    assertThat(invoices(supplier, order)).contains("\"DRAFT\"").doesNotContain("CI-");
    assertThat(invoices(buyer, order)).doesNotContain("\"DRAFT\"");
    supplier
        .owner()
        .post(
            "orders/" + order + "/hand-overs",
            """
            {'carrier':'COSCO Shipping','handedOverOn':'%s','transportDocument':'COSU6123456780',
             'lines':[{'position':1,'quantity':'100'},{'position':2,'quantity':'20'}],
             'packages':[{'count':60,'kind':'CT','netKilograms':'1520','grossKilograms':'1710'}]}
            """
                .formatted(LocalDate.now(java.time.ZoneOffset.UTC)))
        .is(201);
    assertThat(invoices(buyer, order))
        .contains("CI-%d-".formatted(LocalDate.now(java.time.ZoneOffset.UTC).getYear()));
    buyer
        .owner()
        .post(
            "orders/" + order + "/delivery",
            "{'receivedOn':'%s'}".formatted(LocalDate.now(java.time.ZoneOffset.UTC)))
        .is(200);
    Answer done = buyer.owner().post("orders/" + order + "/acceptance").is(200);
    assertThat(done.at("status")).isEqualTo("ACCEPTED");
    byte[] papers = supplier.owner().get("orders/" + order + "/documents.zip").is(200).bytes();
    assertThat(new String(papers, 0, 2, StandardCharsets.US_ASCII)).isEqualTo("PK");
  }

  private static String invoices(Firm firm, String order) {
    return firm.owner().get("invoices?order=" + order).is(200).text();
  }

  /** The outbox is worked off every second. */
  private static void isTold(String type, Firm firm) {
    Eventually.holds(
        () -> assertThat(firm.owner().get("notifications").is(200).text()).contains(type));
    Eventually.holds(
        () ->
            assertThat(Environment.current().mails())
                .anySatisfy(mail -> assertThat(mail.text()).contains("QUO-")));
  }
}
