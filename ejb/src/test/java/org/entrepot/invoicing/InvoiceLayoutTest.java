package org.entrepot.invoicing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.entrepot.platform.deal.Deals;
import org.entrepot.platform.deal.Pdfs;
import org.entrepot.platform.value.Deal;
import org.junit.jupiter.api.Test;

class InvoiceLayoutTest {

  @Test
  void a_proforma_says_that_it_is_no_tax_invoice_and_what_is_due_when() {
    assertThat(Pdfs.text(proforma(Deals.chairs(), Locale.CHINESE, Locale.GERMAN)))
        .contains("Proforma invoice / 形式发票", "PI-2026-00001", "SC-2026-00001")
        .contains("It is not a tax invoice", "本发票不是税务发票")
        .contains("30% USD 2,290.50", "70% USD 5,344.50")
        .contains("USD 7,635.00", "seven thousand six hundred and thirty-five US dollars")
        .contains("美元柒仟陆佰叁拾伍元整", "2026年11月22日");
  }

  @Test
  void a_commercial_invoice_names_what_left_how_it_left_and_what_it_weighs() {
    assertThat(Pdfs.text(commercial(Deals.chairs())))
        .contains("Commercial invoice", "CI-2026-00001", "ORD-7K2M9QXD4B")
        .contains("COSCO Shipping 中远海运", "COSU6284510980", "21 November 2026")
        .contains("200 pcs", "12.50", "USD 2,500.00", "HS 9401.69.00", "Origin: China")
        .contains("Carton 20 600 kg 660.5 kg", "Pallet 2 40.5 kg 60 kg")
        .contains("In all 22 640.5 kg 720.5 kg")
        .doesNotContain("not a tax invoice", "Felt");
  }

  @Test
  void the_recipients_language_leads_and_the_issuers_follows() {
    assertThat(Pdfs.text(proforma(Deals.chairs(), Locale.ENGLISH, Locale.CHINESE)))
        .contains("形式发票 / Proforma invoice");
    assertThat(Pdfs.text(proforma(Deals.chairs(), Locale.CHINESE, Locale.CHINESE)))
        .contains("形式发票")
        .doesNotContain("Proforma invoice");
  }

  @Test
  void names_in_every_script_are_there_to_be_taken_out() {
    assertThat(Pdfs.text(commercial(Deals.between(Deals.EGYPTIAN, Deals.KAZAKH))))
        .contains("شركة النيل للأثاث والتجارة", "ТОО «Қазақ Жиһаз»");
  }

  @Test
  void the_same_facts_print_the_same_bytes() {
    assertThat(commercial(Deals.chairs())).isEqualTo(commercial(Deals.chairs()));
  }

  private static byte[] proforma(Deal deal, Locale seller, Locale buyer) {
    InvoiceFacts facts =
        InvoiceFacts.of(
            InvoiceKind.PROFORMA,
            Consignments.order(deal, seller, buyer),
            deal.lines(),
            List.of(),
            null);
    return new InvoiceLayout(facts, "PI-2026-00001", Deals.TODAY).toBytes();
  }

  private static byte[] commercial(Deal deal) {
    InvoicedGoods part = Consignments.firstPart();
    InvoiceFacts facts =
        InvoiceFacts.of(
            InvoiceKind.COMMERCIAL,
            Consignments.order(deal),
            part.lines(),
            part.packages(),
            Consignments.BY_SEA);
    return new InvoiceLayout(facts, "CI-2026-00001", Deals.TODAY).toBytes();
  }
}
