package org.entrepot.contracting;

import jakarta.inject.Inject;
import java.util.List;
import org.entrepot.platform.access.Caller;
import org.entrepot.platform.access.Needs;
import org.entrepot.platform.access.Reads;
import org.entrepot.platform.access.Right;
import org.entrepot.platform.access.Service;
import org.entrepot.platform.desk.Urgency;
import org.entrepot.platform.desk.Work;
import org.entrepot.platform.desk.WorkSource;

/** The contracts that wait for the consent of a person's company. */
@Service
public class ContractWork implements WorkSource {

  @Inject private Contracts contracts;

  @Override
  @Needs(Right.WITHIN)
  @Reads
  public List<Work> work(Caller caller) {
    if (!caller.can(Right.BUY) && !caller.can(Right.SELL)) {
      return List.of();
    }
    long unsigned = contracts.countUnsigned(caller.company());
    return List.of(
        Work.of("contracts_to_sign", unsigned, Urgency.NOW, "/desk/contracts?waiting=true"));
  }
}
