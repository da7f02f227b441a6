package org.entrepot.invoicing;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.entrepot.platform.deal.Deals;
import org.entrepot.platform.deal.PackageGroup;
import org.entrepot.platform.value.Deal;
import org.junit.jupiter.api.Test;

class InvoiceLayoutTest {
  @Test
  void print() throws IOException {
    Deal deal = Deals.chairs();
    InvoicedOrder o =
        new InvoicedOrder(
            "ORD-7K2M9QXD4B",
            "CON-7K2M9QXD4B",
            "SC-2026-00001",
            deal,
            Locale.CHINESE,
            Locale.GERMAN);
    Files.write(
        Path.of("/tmp/tradetry/proforma.pdf"),
        new InvoiceLayout(
                InvoiceFacts.of(InvoiceKind.PROFORMA, o, deal.lines(), List.of(), null),
                "PI-2026-00001",
                Deals.TODAY)
            .toBytes());
    deal = Deals.between(Deals.EGYPTIAN, Deals.KAZAKH);
    o =
        new InvoicedOrder(
            "ORD-7K2M9QXD4B",
            "CON-7K2M9QXD4B",
            "SC-2026-00001",
            deal,
            Locale.ENGLISH,
            Locale.ENGLISH);
    List<PackageGroup> p =
        List.of(
            new PackageGroup(60, "CT", new BigDecimal("1800"), new BigDecimal("1980.5")),
            new PackageGroup(2, "PX", new BigDecimal("40.5"), new BigDecimal("60")));
    Files.write(
        Path.of("/tmp/tradetry/commercial.pdf"),
        new InvoiceLayout(
                InvoiceFacts.of(
                    InvoiceKind.COMMERCIAL,
                    o,
                    deal.lines(),
                    p,
                    new Carriage("HOV-1", "COSCO Shipping 中远海运", "COSU6284510980", Deals.TODAY)),
                "CI-2026-00001",
                Deals.TODAY)
            .toBytes());
  }
}
