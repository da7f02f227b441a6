package org.entrepot.story;

import org.entrepot.environment.Answer;

/** The usual words of two firms about chairs and tables. */
public final class Negotiation {

  /** A request with one line of the catalogue's kind and one described freely. */
  public static final String NEED =
      """
      {'title':'Chairs and tables for a canteen','language':'en',
       'delivery':{'incoterm':'FOB','place':'Shanghai','locode':'CNSGH'},'currency':'EUR',
       'targetPricesShared':false,
       'lines':[{'description':'Chair, oak','hs':'940161','quantity':{'value':'100','unit':'C62'},'targetPrice':'31.00'},
                {'description':'Table, oak, 180 cm','quantity':{'value':'20','unit':'C62'}}]}
      """;

  private Negotiation() {}

  /** Publishes a request and gives its number. */
  public static String published(Firm buyer) {
    String number = buyer.owner().post("rfqs", NEED).is(201).number();
    buyer.owner().post("rfqs/" + number + "/publication").is(200);
    return number;
  }

  /** A quotation on every line, 30 per cent on order and 70 before shipment. */
  public static Answer quote(Firm supplier, String rfq, String chair, String table) {
    return supplier.owner().post("rfqs/" + rfq + "/quotations", offer(chair, table));
  }

  /** The words of such a quotation. */
  public static String offer(String chair, String table) {
    return """
            {'lines':[{'position':1,'unitPrice':'%s','leadTimeDays':30,'origin':'CN'},
                      {'position':2,'unitPrice':'%s','leadTimeDays':45,'origin':'CN'}],
             'payment':{'instalments':[{'percent':'30','trigger':'ON_ORDER'},{'percent':'70','trigger':'BEFORE_SHIPMENT'}]},
             'note':'Cartons included.','language':'en'}
            """
        .formatted(chair, table);
  }

  /** The digest of a quotation's latest version, as that firm reads it. */
  public static String digest(Firm firm, String quotation) {
    return firm.owner().get("quotations/" + quotation).is(200).at("digest");
  }

  public static Answer accept(Firm firm, String quotation, String digest) {
    return firm.owner()
        .post("quotations/" + quotation + "/acceptance", "{'versionDigest':'" + digest + "'}");
  }

  /** An order of 100 chairs at 30.00 and 20 tables at 150.00, just concluded. */
  public static String ordered(Firm buyer, Firm supplier) {
    String rfq = published(buyer);
    String quotation = quote(supplier, rfq, "30.00", "150.00").is(201).number();
    return accept(buyer, quotation, digest(buyer, quotation)).is(201).at("order.number");
  }
}
