package org.entrepot.invoicing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.entrepot.platform.access.Numbered;
import org.entrepot.platform.deal.PackageGroup;
import org.entrepot.platform.deal.PricedLine;
import org.entrepot.platform.value.DeliveryTerms;
import org.entrepot.platform.value.Digest;
import org.entrepot.platform.value.Money;
import org.entrepot.platform.value.Party;
import org.entrepot.platform.value.PaymentPlan;
import org.jspecify.annotations.Nullable;

/**
 * An invoice as its parties see it; a draft is seen by its issuer only.
 *
 * @param documentNumber the legal number, null for a draft
 * @param contractDocument the contract's legal number
 * @param formats in which forms it can be fetched; none for a draft
 * @param issuedOn the day of issue where the seller is, null for a draft
 * @param carriage how the goods left, null before they do
 * @param netKilograms of the goods, without packing
 * @param digest the SHA-256 of the print, null for a draft
 */
public record InvoiceView(
    String number,
    @Nullable String documentNumber,
    InvoiceKind kind,
    InvoiceStatus status,
    List<String> formats,
    String order,
    String contract,
    String contractDocument,
    Party seller,
    Party buyer,
    List<PricedLine> lines,
    Money total,
    DeliveryTerms delivery,
    PaymentPlan payment,
    LocalDate shipBy,
    @Nullable LocalDate issuedOn,
    @Nullable Carriage carriage,
    List<PackageGroup> packages,
    BigDecimal netKilograms,
    BigDecimal grossKilograms,
    @Nullable Digest digest,
    long version)
    implements Numbered {

  private static final List<String> PRINTED = List.of("pdf");

  static InvoiceView of(
      Invoice invoice, InvoiceFacts facts, @Nullable IssuedInvoice issued, long version) {
    return new InvoiceView(
        invoice.number(),
        issued == null ? null : issued.documentNumber(),
        invoice.kind(),
        invoice.status(),
        issued == null ? List.of() : PRINTED,
        facts.order(),
        facts.contract(),
        facts.contractDocument(),
        facts.seller(),
        facts.buyer(),
        facts.lines().stream().map(PricedLine::of).toList(),
        facts.total(),
        facts.delivery(),
        facts.payment(),
        facts.shipBy(),
        issued == null ? null : issued.issuedOn(),
        facts.carriage(),
        facts.packages(),
        PackageGroup.net(facts.packages()).kilograms(),
        PackageGroup.gross(facts.packages()).kilograms(),
        issued == null ? null : Digest.parse(issued.file().digest()),
        version);
  }
}
