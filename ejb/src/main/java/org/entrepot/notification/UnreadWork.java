package org.entrepot.notification;

import jakarta.inject.Inject;
import java.util.List;
import org.entrepot.platform.access.Caller;
import org.entrepot.platform.access.Needs;
import org.entrepot.platform.access.Person;
import org.entrepot.platform.access.Reads;
import org.entrepot.platform.access.Right;
import org.entrepot.platform.access.Service;
import org.entrepot.platform.desk.Urgency;
import org.entrepot.platform.desk.Work;
import org.entrepot.platform.desk.WorkSource;

/** Notices that were not read yet. */
@Service
public class UnreadWork implements WorkSource {

  @Inject private Notices notices;

  @Override
  @Needs(Right.WITHIN)
  @Reads
  public List<Work> work(Caller caller) {
    int unread =
        caller
            .signedIn()
            .map(Person::subject)
            .map(person -> notices.unread(person, Notifications.MOST_COUNTED))
            .orElse(0);
    return unread == 0
        ? List.of()
        : List.of(Work.of("notices_unread", unread, Urgency.LATER, "/desk/messages"));
  }
}
