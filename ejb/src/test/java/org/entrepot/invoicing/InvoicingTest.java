package org.entrepot.invoicing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entrepot.platform.deal.Refusals.refused;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entrepot.platform.deal.Deals;
import org.entrepot.platform.deal.FakeFiles;
import org.entrepot.platform.deal.FakeOutbox;
import org.entrepot.platform.deal.FakeSeries;
import org.entrepot.platform.deal.FixedClock;
import org.entrepot.platform.deal.Injected;
import org.entrepot.platform.deal.Traders;
import org.entrepot.platform.error.Refusal;
import org.entrepot.platform.value.CompanyId;
import org.junit.jupiter.api.Test;

class InvoicingTest {

  private final List<String> log = new ArrayList<>();
  private final Shelf shelf = new Shelf();
  private final FakeOutbox outbox = new FakeOutbox();
  private final Invoicing invoicing =
      Injected.into(
          new Invoicing(),
          shelf,
          new FakeSeries(log),
          new FakeFiles(log),
          outbox,
          new FixedClock());

  /** Invoices in memory. */
  private final class Shelf extends Invoices {
    private final List<Invoice> invoices = new ArrayList<>();
    private final List<IssuedInvoice> issued = new ArrayList<>();

    @Override
    void add(Object entity) {
      log.add("add " + entity.getClass().getSimpleName());
      if (entity instanceof Invoice invoice) {
        invoices.add(invoice);
      } else {
        issued.add((IssuedInvoice) entity);
      }
    }

    @Override
    Optional<Invoice> commercialDraft(String order) {
      return invoices.stream()
          .filter(invoice -> invoice.order().equals(order))
          .filter(invoice -> invoice.kind() == InvoiceKind.COMMERCIAL)
          .filter(invoice -> invoice.status() == InvoiceStatus.DRAFT)
          .findFirst();
    }

    @Override
    Row own(String number, CompanyId company) {
      return invoices.stream()
          .filter(invoice -> invoice.number().equals(number))
          .map(invoice -> new Row(invoice, null))
          .findFirst()
          .orElseThrow(Refusal::notFound);
    }
  }

  @Test
  void a_proforma_is_issued_at_once_its_number_drawn_after_its_row() {
    InvoiceView proforma = proforma();
    assertThat(proforma.status()).isEqualTo(InvoiceStatus.ISSUED);
    assertThat(proforma.documentNumber()).isEqualTo("PI-2026-00001");
    assertThat(proforma.formats()).containsExactly("pdf");
    assertThat(proforma.total()).hasToString("USD 7635.00");
    assertThat(log)
        .containsExactly("add Invoice", "draw PI", "keep PI-2026-00001.pdf", "add IssuedInvoice");
    assertThat(outbox.types()).containsExactly("invoice.issued");
  }

  @Test
  void readiness_makes_a_draft_without_a_number_and_tells_nobody() {
    InvoiceView draft = draft(Consignments.firstPart());
    assertThat(draft.status()).isEqualTo(InvoiceStatus.DRAFT);
    assertThat(draft.documentNumber()).isNull();
    assertThat(draft.digest()).isNull();
    assertThat(draft.formats()).isEmpty();
    assertThat(draft.total()).hasToString("USD 2500.00");
    assertThat(log).containsExactly("add Invoice");
    assertThat(outbox.types()).isEmpty();
  }

  @Test
  void readiness_recorded_again_replaces_the_draft_whole() {
    String number = draft(Consignments.firstPart()).number();
    InvoicedGoods all = new InvoicedGoods(Deals.chairs().lines(), List.of());
    InvoiceView again = draft(all);
    assertThat(again.number()).isEqualTo(number);
    assertThat(again.total()).hasToString("USD 7635.00");
    assertThat(again.packages()).isEmpty();
    assertThat(log).containsExactly("add Invoice");
  }

  @Test
  void the_hand_over_issues_the_draft_in_the_quantities_that_left() {
    String number = draft(new InvoicedGoods(Deals.chairs().lines(), List.of())).number();
    InvoiceView issued = issue(Consignments.firstPart());
    assertThat(issued.number()).isEqualTo(number);
    assertThat(issued.documentNumber()).isEqualTo("CI-2026-00001");
    assertThat(issued.total()).hasToString("USD 2500.00");
    assertThat(issued.lines()).hasSize(1);
    assertThat(issued.carriage()).isEqualTo(Consignments.BY_SEA);
    assertThat(issued.grossKilograms()).isEqualByComparingTo("720.5");
    assertThat(log)
        .containsExactly("add Invoice", "draw CI", "keep CI-2026-00001.pdf", "add IssuedInvoice");
  }

  @Test
  void each_shipment_has_an_invoice_of_its_own() {
    draft(Consignments.firstPart());
    InvoiceView first = issue(Consignments.firstPart());
    draft(Consignments.firstPart());
    InvoiceView second = issue(Consignments.firstPart());
    assertThat(second.number()).isNotEqualTo(first.number());
    assertThat(second.documentNumber()).isEqualTo("CI-2026-00002");
  }

  @Test
  void what_was_issued_is_kept_whole_and_the_draft_is_gone() {
    draft(Consignments.firstPart());
    issue(Consignments.firstPart());
    assertThat(shelf.issued.get(0).facts().lines()).hasSize(1);
    assertThat(shelf.issued.get(0).facts().carriage()).isEqualTo(Consignments.BY_SEA);
    InvoiceFacts facts = shelf.issued.get(0).facts();
    refused("invoice_state", () -> shelf.invoices.get(0).redraft(facts));
    refused("invoice_state", () -> shelf.invoices.get(0).issue(facts));
  }

  @Test
  void a_draft_has_no_print() {
    String number = draft(Consignments.firstPart()).number();
    refused("invoice_not_issued", () -> invoicing.pdf(Traders.seller(), number));
  }

  private InvoiceView proforma() {
    return invoicing.proforma(Traders.buyer(), Consignments.order(Deals.chairs()), Deals.TODAY);
  }

  private InvoiceView draft(InvoicedGoods goods) {
    return invoicing.draftCommercial(Traders.seller(), Consignments.order(Deals.chairs()), goods);
  }

  private InvoiceView issue(InvoicedGoods goods) {
    return invoicing.issueCommercial(
        Traders.seller(),
        Consignments.order(Deals.chairs()),
        goods,
        Consignments.BY_SEA,
        Deals.TODAY);
  }
}
