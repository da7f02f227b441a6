package org.entrepot.invoicing;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.entrepot.platform.error.Refusal;

/** An invoice's life; anything that the table does not hold is refused. */
public enum InvoiceStatus {
  DRAFT,
  /** Numbered, printed, and unchangeable from now on. */
  ISSUED;

  private static final Map<InvoiceStatus, Set<InvoiceStatus>> NEXT =
      Map.of(DRAFT, EnumSet.of(ISSUED));

  public boolean mayBecome(InvoiceStatus next) {
    return NEXT.getOrDefault(this, Set.of()).contains(next);
  }

  /** This state's successor, or a 409 refusal {@code invoice_state}. */
  InvoiceStatus to(InvoiceStatus next) {
    if (!mayBecome(next)) {
      throw Refusal.rule("invoice_state", "state", this);
    }
    return next;
  }
}
