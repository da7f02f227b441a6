package org.entrepot.process;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.entrepot.platform.access.Caller;
import org.entrepot.platform.access.Needs;
import org.entrepot.platform.access.Reads;
import org.entrepot.platform.access.Right;
import org.entrepot.platform.access.Service;
import org.entrepot.platform.error.Refusal;
import org.entrepot.platform.outbox.Deliveries;
import org.entrepot.platform.timer.Alarms;
import org.entrepot.platform.timer.DeadLetter;

/** Work of the exchange itself that fails: deliveries of events, and alarms. */
@Service
public class DeadLetters {

  /** So many of each kind are shown, the dead first; more of them mean an outage, not a list. */
  private static final int MOST = 100;

  private static final String ALARM = "alarm";

  @Inject private Deliveries deliveries;
  @Inject private Alarms alarms;

  /** What fails, at most 100 deliveries and 100 alarms, the dead before what is tried again. */
  @Needs(Right.OPERATE)
  @Reads
  public List<DeadLetter> all(Caller caller) {
    List<DeadLetter> all = new ArrayList<>(deliveries.failing(MOST));
    all.addAll(alarms.failing(MOST));
    return List.copyOf(all);
  }

  /** Has it tried again at once, with all its attempts. */
  @Needs(Right.OPERATE)
  public DeadLetter resend(Caller caller, String id) {
    long row = row(id);
    return isAlarm(id) ? alarms.again(row) : deliveries.again(row);
  }

  /** Gives it up; the reason is kept with it. */
  @Needs(Right.OPERATE)
  public DeadLetter drop(Caller caller, String id, DropWork command) {
    long row = row(id);
    return isAlarm(id)
        ? alarms.drop(row, command.reason().strip())
        : deliveries.drop(row, command.reason().strip());
  }

  private static boolean isAlarm(String id) {
    return id.startsWith(ALARM + "-");
  }

  private static long row(String id) {
    String digits = id.substring(id.lastIndexOf('-') + 1);
    if (id.indexOf('-') < 1 || !digits.matches("\\d{1,18}")) {
      throw Refusal.notFound();
    }
    return Long.parseLong(digits);
  }
}
