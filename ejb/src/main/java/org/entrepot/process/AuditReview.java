package org.entrepot.process;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.entrepot.directory.People;
import org.entrepot.platform.access.Caller;
import org.entrepot.platform.access.Needs;
import org.entrepot.platform.access.Reads;
import org.entrepot.platform.access.Right;
import org.entrepot.platform.access.Service;
import org.entrepot.platform.access.Subject;
import org.entrepot.platform.audit.AuditTrail;
import org.entrepot.platform.audit.AuditView;
import org.entrepot.platform.page.Page;
import org.entrepot.platform.page.PageRequest;

/** The audit as the operator and the regulator read it. */
@Service
public class AuditReview {

  @Inject private AuditTrail audit;
  @Inject private People people;

  /** The entries of the whole exchange, newest first. */
  @Needs({Right.OPERATE, Right.REGULATE})
  @Reads
  public Page<AuditLine> latest(Caller caller, PageRequest page) {
    Page<AuditView> entries = audit.latest(page);
    Map<String, String> names = names(caller, entries.items());
    return entries.map(entry -> line(entry, names));
  }

  /** What was done to one object, oldest first, at most 200 entries. */
  @Needs({Right.OPERATE, Right.REGULATE})
  @Reads
  public List<AuditLine> of(Caller caller, @Subject String object) {
    List<AuditView> entries = audit.of(object);
    Map<String, String> names = names(caller, entries);
    return entries.stream().map(entry -> line(entry, names)).toList();
  }

  private Map<String, String> names(Caller caller, List<AuditView> entries) {
    return people.names(
        caller,
        entries.stream()
            .map(AuditView::person)
            .filter(person -> !person.isEmpty())
            .collect(Collectors.toSet()));
  }

  private static AuditLine line(AuditView entry, Map<String, String> names) {
    return new AuditLine(
        entry.at(),
        entry.action(),
        entry.object(),
        entry.result(),
        names.getOrDefault(entry.person(), entry.person()));
  }
}
