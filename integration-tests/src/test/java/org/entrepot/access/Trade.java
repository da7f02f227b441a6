package org.entrepot.access;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.entrepot.environment.Answer;
import org.entrepot.story.Firm;
import org.entrepot.story.Negotiation;
import org.entrepot.story.Pictures;

/** Two verified firms, and trades between them as far as a deed needs them. */
final class Trade {

  static final String PACKED =
      """
      'lines':[{'position':1,'quantity':'100'},{'position':2,'quantity':'20'}],
      'packages':[{'count':60,'kind':'CT','netKilograms':'1520','grossKilograms':'1710'}]
      """;

  final Firm seller;
  final Firm buyer;

  Trade(Firm seller, Firm buyer) {
    this.seller = seller;
    this.buyer = buyer;
  }

  static String today() {
    return LocalDate.now(ZoneOffset.UTC).toString();
  }

  String product() {
    return seller
        .owner()
        .post(
            "products",
            """
            {'title':'Oak chair, stackable','language':'en','description':'Solid oak, oiled.','category':'furniture',
             'currency':'EUR','unit':'C62','tiers':[{'from':'50','price':'34.00'}],'hs':'940161','origin':'CN',
             'netKilograms':'5.2','grossKilograms':'6.1','leadTimeDays':30}
            """)
        .is(201)
        .number();
  }

  String published() {
    String product = product();
    seller.owner().post("products/" + product + "/publication").is(200);
    return product;
  }

  String draft() {
    return buyer.owner().post("rfqs", Negotiation.NEED).is(201).number();
  }

  String picture(String product) {
    return seller
        .owner()
        .upload("products/" + product + "/pictures", "chair.png", Pictures.png(), Map.of())
        .is(200)
        .at("pictures.0.digest");
  }

  String publicPicture() {
    String product = product();
    String digest = picture(product);
    seller.owner().post("products/" + product + "/publication").is(200);
    return digest;
  }

  /** The path of a file on a request that is not published yet. */
  String attachment() {
    String files = "rfqs/" + draft() + "/attachments";
    return files
        + "/"
        + buyer.owner().upload(files, "plan.pdf", Firm.PAPER, Map.of()).is(201).number();
  }

  /** A contract that waits for both signatures. */
  String toSign() {
    seller.signs(true);
    String contract = concluded().at("contract.number");
    seller.signs(false);
    return contract;
  }

  String rfq() {
    return Negotiation.published(buyer);
  }

  String quotation() {
    return Negotiation.quote(seller, rfq(), "30.00", "150.00").is(201).number();
  }

  String acceptance(String quotation) {
    return "{'versionDigest':'" + Negotiation.digest(buyer, quotation) + "'}";
  }

  Answer concluded() {
    String quotation = quotation();
    return buyer
        .owner()
        .post("quotations/" + quotation + "/acceptance", acceptance(quotation))
        .is(201);
  }

  String order() {
    return concluded().at("order.number");
  }

  String ready() {
    String order = order();
    seller.owner().post("orders/" + order + "/production").is(200);
    seller.owner().post("orders/" + order + "/readiness", "{" + PACKED + "}").is(200);
    return order;
  }

  String shipped() {
    String order = ready();
    seller.owner().post("orders/" + order + "/hand-overs", handOver()).is(201);
    return order;
  }

  static String handOver() {
    return "{'carrier':'COSCO Shipping','handedOverOn':'%s','transportDocument':'COSU6123456780',%s}"
        .formatted(today(), PACKED);
  }

  String delivered() {
    String order = shipped();
    buyer.owner().post("orders/" + order + "/delivery", received()).is(200);
    return order;
  }

  static String received() {
    return "{'receivedOn':'" + today() + "'}";
  }
}
