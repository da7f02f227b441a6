package org.entrepot.platform.deal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Optional;
import org.entrepot.platform.error.Refusal;
import org.entrepot.platform.value.CompanyId;
import org.entrepot.platform.value.CountryCode;
import org.entrepot.platform.value.Deal;

/**
 * The two companies of a deal, as rows keep them: the ids decide ownership, the names are those of
 * the day on which the deal was made.
 */
@Embeddable
public record Parties(
    @Column(name = "seller_id") long sellerId,
    @Column(name = "seller_number") String sellerNumber,
    @Column(name = "seller_name") String sellerName,
    @Column(name = "seller_country") String sellerCountry,
    @Column(name = "buyer_id") long buyerId,
    @Column(name = "buyer_number") String buyerNumber,
    @Column(name = "buyer_name") String buyerName,
    @Column(name = "buyer_country") String buyerCountry) {

  public static Parties of(Deal deal) {
    return new Parties(
        deal.sellerId().value(),
        deal.seller().number(),
        deal.seller().name(),
        deal.seller().country().code(),
        deal.buyerId().value(),
        deal.buyer().number(),
        deal.buyer().name(),
        deal.buyer().country().code());
  }

  public PartyName seller() {
    return new PartyName(sellerNumber, sellerName, CountryCode.of(sellerCountry));
  }

  public PartyName buyer() {
    return new PartyName(buyerNumber, buyerName, CountryCode.of(buyerCountry));
  }

  public PartyName of(Side side) {
    return side == Side.SELLER ? seller() : buyer();
  }

  public CompanyId idOf(Side side) {
    return new CompanyId(side == Side.SELLER ? sellerId : buyerId);
  }

  /** Both companies, the seller first: whom an event is told. */
  public List<CompanyId> ids() {
    return List.of(idOf(Side.SELLER), idOf(Side.BUYER));
  }

  /** On which side the company stands, if on any. */
  public Optional<Side> sideOf(CompanyId company) {
    if (company.value() == sellerId) {
      return Optional.of(Side.SELLER);
    }
    return company.value() == buyerId ? Optional.of(Side.BUYER) : Optional.empty();
  }

  /**
   * Lets only one side through.
   *
   * @throws Refusal {@code seller_only} or {@code buyer_only} (403)
   */
  public void require(Side side, CompanyId company) {
    if (!sideOf(company).equals(Optional.of(side))) {
      throw Refusal.forbidden(side == Side.SELLER ? "seller_only" : "buyer_only");
    }
  }
}
