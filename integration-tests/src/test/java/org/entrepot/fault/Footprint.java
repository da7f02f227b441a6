package org.entrepot.fault;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entrepot.environment.Environment;
import org.entrepot.environment.Member;
import org.entrepot.story.Firm;

/**
 * What a trade leaves behind, without the numbers that no two trades share: how many things of each
 * kind, what happened to the order, what was told to whom. Two trades of the same steps leave the
 * same.
 */
record Footprint(Map<String, List<String>> things) {

  static Footprint of(TradeInSteps trade) {
    Map<String, List<String>> things = new TreeMap<>();
    Member sold = trade.supplier().owner();
    Member bought = trade.buyer().owner();
    things.put("products", kinds(sold, "products?mine=true", "status"));
    things.put("rfqs", kinds(bought, "rfqs?mine=true", "status"));
    things.put("quotations", kinds(sold, "quotations", "status"));
    things.put("contracts", kinds(bought, "contracts", "status"));
    things.put("orders", kinds(bought, "orders", "status"));
    things.put("invoices", kinds(sold, "invoices", "kind"));
    things.put("told to the supplier", told(trade.supplier()));
    things.put("told to the buyer", told(trade.buyer()));
    things.put(
        "numbers of invoices",
        rows(
            "select i.document_number from invoicing_issued i join directory_company c"
                + " on c.id = i.issuer_id where c.number = ? order by i.document_number",
            trade.supplier().number()));
    things.put(
        "versions",
        rows(
            "select v.author from sourcing_quotation_version v join sourcing_quotation q"
                + " on q.id = v.quotation_id join ordering_order o on o.quotation = q.number"
                + " where o.number = ? order by v.sequence",
            trade.order()));
    things.put(
        "history",
        rows(
            "select e.kind from ordering_event e join ordering_order o on o.id = e.order_id"
                + " where o.number = ? order by e.id",
            trade.order()));
    things.put(
        "hand-overs",
        rows(
            "select h.carrier from ordering_hand_over h join ordering_order o"
                + " on o.id = h.order_id where o.number = ?",
            trade.order()));
    return new Footprint(things);
  }

  private static List<String> kinds(Member member, String path, String field) {
    return member.get(path).is(200).items().stream()
        .map(item -> item.getString(field))
        .sorted()
        .toList();
  }

  private static List<String> told(Firm firm) {
    return firm.owner().get("notifications?limit=100").is(200).items().stream()
        .filter(notice -> notice.getString("company").equals(firm.number()))
        .map(notice -> notice.getString("type"))
        .sorted()
        .toList();
  }

  /** The texts in the first column. */
  private static List<String> rows(String sql, String number) {
    try (Connection owner = Environment.current().asOwner();
        PreparedStatement query = owner.prepareStatement(sql)) {
      query.setString(1, number);
      List<String> texts = new ArrayList<>();
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          texts.add(row.getString(1));
        }
      }
      return texts;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
