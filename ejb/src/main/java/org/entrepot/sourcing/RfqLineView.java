package org.entrepot.sourcing;

import org.entrepot.platform.value.HsCode;
import org.entrepot.platform.value.Quantity;
import org.entrepot.platform.value.UnitPrice;
import org.jspecify.annotations.Nullable;

/**
 * One line of an RFQ.
 *
 * @param position counts from 1
 * @param targetPrice null where there is none or where it is not the reader's to know
 */
public record RfqLineView(
    int position,
    @Nullable String product,
    String description,
    @Nullable HsCode hs,
    Quantity quantity,
    @Nullable UnitPrice targetPrice) {

  WriteRfq.Line asWritten() {
    return new WriteRfq.Line(
        product, description, hs, quantity, targetPrice == null ? null : targetPrice.amount());
  }
}
