package org.entrepot.sourcing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.entrepot.platform.json.Json;
import org.entrepot.platform.value.CompanyId;
import org.entrepot.platform.value.Party;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The two companies of a quotation, as each stood in the papers at its last word. */
@Embeddable
class Parties {

  @Column(name = "company_id")
  private long supplierId;

  @Column(name = "buyer_id")
  private long buyerId;

  @JdbcTypeCode(SqlTypes.JSON)
  @Column(columnDefinition = "longtext")
  private String supplier;

  @JdbcTypeCode(SqlTypes.JSON)
  @Column(columnDefinition = "longtext")
  private String buyer;

  protected Parties() {}

  Parties(CompanyId supplierId, Party supplier, CompanyId buyerId, Party buyer) {
    this.supplierId = supplierId.value();
    this.supplier = Json.write(supplier);
    this.buyerId = buyerId.value();
    this.buyer = Json.write(buyer);
  }

  /** The side of a company that is one of the two. */
  Side sideOf(CompanyId company) {
    return company.value() == supplierId ? Side.SUPPLIER : Side.BUYER;
  }

  CompanyId id(Side side) {
    return new CompanyId(side == Side.SUPPLIER ? supplierId : buyerId);
  }

  Party party(Side side) {
    return Json.read(side == Side.SUPPLIER ? supplier : buyer, Party.class);
  }

  Trader trader(Side side) {
    return Trader.of(party(side));
  }

  void update(Side side, Party party) {
    if (side == Side.SUPPLIER) {
      supplier = Json.write(party);
    } else {
      buyer = Json.write(party);
    }
  }
}
