package org.entrepot.process;

import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entrepot.directory.People;
import org.entrepot.invoicing.InvoiceSummary;
import org.entrepot.invoicing.Invoicing;
import org.entrepot.ordering.OrderView;
import org.entrepot.ordering.Ordering;
import org.entrepot.platform.access.Acting;
import org.entrepot.platform.access.Caller;
import org.entrepot.platform.access.Needs;
import org.entrepot.platform.access.Reads;
import org.entrepot.platform.access.Right;
import org.entrepot.platform.access.Service;
import org.entrepot.platform.access.Subject;
import org.entrepot.platform.audit.AuditTrail;
import org.entrepot.platform.audit.AuditView;
import org.entrepot.platform.deal.Parties;
import org.entrepot.platform.deal.Side;
import org.entrepot.platform.page.Page;
import org.entrepot.platform.page.PageRequest;
import org.entrepot.platform.text.Messages;
import org.entrepot.platform.value.CompanyId;
import org.entrepot.sourcing.Negotiations;

/**
 * What the two sides of a trade did, from the request to the last invoice, as the audit has it.
 * Nothing of what others did on the same request, and nothing that was refused.
 */
@Service
public class TradeTrail {

  @Inject private Ordering ordering;
  @Inject private Negotiations negotiations;
  @Inject private Invoicing invoicing;
  @Inject private AuditTrail audit;
  @Inject private People people;

  /** The acts on an order's trade, newest first; a foreign order is not found. */
  @Needs({Right.READ, Right.OPERATE, Right.REGULATE})
  @Reads
  public Page<TrailLine> of(Caller caller, @Subject String number, PageRequest page) {
    OrderView order = ordering.order(caller, number);
    Parties parties = ordering.parties(caller, number);
    Page<AuditView> acts = audit.done(objects(caller, order), Set.copyOf(parties.ids()), page);
    Map<String, String> names = names(caller, acts.items());
    return acts.map(act -> line(caller, act, parties, names));
  }

  private Set<String> objects(Caller caller, OrderView order) {
    Set<String> objects = new LinkedHashSet<>();
    objects.add(negotiations.rfqOf(caller, order.quotation()));
    objects.add(order.quotation());
    objects.add(order.contract());
    objects.add(order.number());
    invoicing.ofOrder(caller, order.number()).stream()
        .map(InvoiceSummary::number)
        .forEach(objects::add);
    return objects;
  }

  /** The names of the reader's own people. */
  private Map<String, String> names(Caller caller, List<AuditView> acts) {
    Optional<Long> own = caller.member().map(Acting::id).map(CompanyId::value);
    return people.names(
        caller,
        acts.stream()
            .filter(act -> own.equals(Optional.of(act.chain())))
            .map(AuditView::person)
            .filter(person -> !person.isEmpty())
            .collect(Collectors.toSet()));
  }

  private static TrailLine line(
      Caller caller, AuditView act, Parties parties, Map<String, String> names) {
    CompanyId actor = new CompanyId(act.chain());
    Side side = parties.sideOf(actor).orElseThrow();
    return new TrailLine(
        act.at(),
        side,
        parties.of(side).name(),
        caller.member().map(Acting::id).filter(actor::equals).isPresent()
            ? names.get(act.person())
            : null,
        act.action(),
        words(caller, act.action()),
        act.object());
  }

  /** {@code Directory.decide:VERIFY} has the key {@code act.Directory.decide.VERIFY}. */
  private static String words(Caller caller, String action) {
    return Messages.text("act." + action.replace(':', '.'), caller.locale());
  }
}
