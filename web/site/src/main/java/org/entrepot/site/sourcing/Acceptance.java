package org.entrepot.site.sourcing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.entrepot.platform.value.Digest;
import org.entrepot.process.AcceptQuotation;
import org.entrepot.site.platform.Toast;
import org.entrepot.site.platform.Visitor;
import org.entrepot.sourcing.AcceptVersion;

/** The last word, from the comparison or from the quotation itself. */
@RequestScoped
public class Acceptance {
  @Inject private AcceptQuotation accepting;
  @Inject private Visitor visitor;
  @Inject private Toast toast;

  /**
   * Accepts the version that the visitor saw.
   *
   * @return the order that came of it
   */
  String accept(String quotation, String digest) {
    AcceptVersion named = new AcceptVersion(Digest.parse(digest));
    String order = accepting.accept(visitor.caller(), quotation, named).order().number();
    toast.say("sourcing.page.accepted");
    return "/desk/orders/" + order;
  }
}
