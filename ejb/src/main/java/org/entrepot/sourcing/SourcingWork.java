package org.entrepot.sourcing;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.entrepot.platform.access.Caller;
import org.entrepot.platform.access.Needs;
import org.entrepot.platform.access.Reads;
import org.entrepot.platform.access.Right;
import org.entrepot.platform.access.Service;
import org.entrepot.platform.desk.Urgency;
import org.entrepot.platform.desk.Work;
import org.entrepot.platform.desk.WorkSource;

/** The negotiations that wait for a company's word, and the requests it has not sent yet. */
@Service
public class SourcingWork implements WorkSource {

  @Inject private Quotations quotations;
  @Inject private Rfqs rfqs;

  @Override
  @Needs(Right.WITHIN)
  @Reads
  public List<Work> work(Caller caller) {
    List<Work> work = new ArrayList<>();
    if (caller.can(Right.BUY)) {
      work.add(awaited(caller, Side.BUYER, "quotations_to_answer"));
      long drafts = rfqs.count(caller.company(), RfqStatus.DRAFT);
      work.add(Work.of("rfqs_to_publish", drafts, Urgency.LATER, "/desk/rfqs?status=DRAFT"));
    }
    if (caller.can(Right.SELL)) {
      work.add(awaited(caller, Side.SUPPLIER, "quotations_to_revise"));
    }
    return work;
  }

  private Work awaited(Caller caller, Side side, String kind) {
    Waiting waiting = quotations.waiting(caller.company(), side);
    String path = "/desk/quotations?waiting=true&side=" + side;
    return new Work(kind, waiting.count(), Urgency.NOW, waiting.first(), path);
  }
}
