package org.entrepot.site.contracting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.entrepot.contracting.ContractStatus;
import org.entrepot.contracting.ContractSummary;
import org.entrepot.contracting.Contracting;
import org.entrepot.contracting.FindContracts;
import org.entrepot.platform.page.Filter;
import org.entrepot.platform.page.PageRequest;
import org.entrepot.site.platform.Here;
import org.entrepot.site.platform.Page;
import org.entrepot.site.platform.Visitor;

/** The contracts to which the acting company is party. */
@Named("contracts")
@RequestScoped
public class ContractsPage implements Page {
  private static final int PER_PAGE = 25;

  @Inject private Contracting contracting;
  @Inject private Visitor visitor;
  @Inject private Here here;

  private List<ContractSummary> items = List.of();
  private String next = "";

  @Override
  public void open() {
    FindContracts find =
        new FindContracts(
            Filter.read(ContractStatus.class, "status", here.query("status")), isWaiting());
    org.entrepot.platform.page.Page<ContractSummary> found =
        contracting.mine(visitor.caller(), find, new PageRequest(PER_PAGE, here.query("cursor")));
    items = found.items();
    next = Optional.ofNullable(found.nextCursor()).orElse("");
  }

  public List<ContractSummary> getItems() {
    return items;
  }

  public String getNext() {
    return next;
  }

  /** Whether only those are shown that wait for the company's own consent. */
  public boolean isWaiting() {
    return here.query("waiting").equals("true");
  }

  /** The states that a contract stays in. */
  public List<ContractStatus> getStates() {
    return List.of(
        ContractStatus.OFFERED,
        ContractStatus.SIGNED_BY_ONE,
        ContractStatus.IN_FORCE,
        ContractStatus.COMPLETED,
        ContractStatus.TERMINATED);
  }
}
