package org.entrepot.process;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.entrepot.catalog.Catalog;
import org.entrepot.catalog.ProductView;
import org.entrepot.platform.access.Caller;
import org.entrepot.platform.access.Needs;
import org.entrepot.platform.access.Right;
import org.entrepot.platform.access.Service;
import org.entrepot.platform.access.Subject;
import org.entrepot.platform.error.Refusal;
import org.entrepot.sourcing.Requests;
import org.entrepot.sourcing.RfqView;
import org.entrepot.sourcing.WriteRfq;
import org.jspecify.annotations.Nullable;

/**
 * Writes an RFQ whose lines may name products of the catalogue: such a line takes over the
 * product's title and HS code where the buyer leaves them out, and keeps them whatever becomes of
 * the product.
 */
@Service
public class AskForQuotations {

  @Inject private Catalog catalog;
  @Inject private Requests requests;

  /**
   * Writes a draft.
   *
   * @throws Refusal the fields that do not hold (422), {@code product_unknown} among them
   */
  @Needs(Right.BUY)
  public RfqView write(Caller caller, WriteRfq command) {
    return requests.write(caller, withProducts(caller, command));
  }

  /**
   * Writes a draft anew.
   *
   * @param expectedVersion the version that the caller saw, absent where it does not care
   * @throws Refusal {@code changed_meanwhile} (412), the state's (409), and as {@link #write}
   */
  @Needs(Right.BUY)
  public RfqView rewrite(
      Caller caller, @Subject String number, WriteRfq command, @Nullable Long expectedVersion) {
    return requests.rewrite(caller, number, withProducts(caller, command), expectedVersion);
  }

  private WriteRfq withProducts(Caller caller, WriteRfq command) {
    List<WriteRfq.Line> lines = new ArrayList<>();
    for (WriteRfq.Line line : command.lines()) {
      String number = line.product();
      if (number == null || number.isBlank()) {
        lines.add(line);
      } else {
        ProductView product = product(caller, number, "lines." + lines.size() + ".product");
        lines.add(line.completed(product.title(), product.hs()));
      }
    }
    return command.with(lines);
  }

  private ProductView product(Caller caller, String number, String field) {
    try {
      return catalog.product(caller, number);
    } catch (Refusal refusal) {
      throw refusal.kind() == Refusal.Kind.NOT_FOUND
          ? Refusal.invalid(field, "product_unknown")
          : refusal;
    }
  }
}
