package org.entrepot.process;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.entrepot.directory.People;
import org.entrepot.platform.access.Caller;
import org.entrepot.platform.access.Housekeeping;
import org.entrepot.platform.access.Needs;
import org.entrepot.platform.access.Reads;
import org.entrepot.platform.access.Right;
import org.entrepot.platform.access.Service;
import org.entrepot.platform.access.Subject;
import org.entrepot.platform.audit.AuditReport;
import org.entrepot.platform.audit.AuditSize;
import org.entrepot.platform.audit.AuditTrail;
import org.entrepot.platform.audit.AuditVerifier;
import org.entrepot.platform.audit.AuditView;
import org.entrepot.platform.audit.Checkpoint;
import org.entrepot.platform.audit.Checkpoints;
import org.entrepot.platform.error.Refusal;
import org.entrepot.platform.page.Page;
import org.entrepot.platform.page.PageRequest;
import org.jspecify.annotations.Nullable;

/** The audit as the operator and the regulator read it. */
@Service
public class AuditReview {

  @Inject private AuditTrail audit;
  @Inject private AuditVerifier verifier;
  @Inject private Checkpoints checkpoints;
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

  /** How much there is, and how much of it is signed. */
  @Needs({Right.OPERATE, Right.REGULATE})
  @Reads
  public AuditState state(Caller caller) {
    AuditSize size = audit.size();
    return new AuditState(
        size.entries(), size.chains(), size.unsigned(), checkpoints.last().orElse(null));
  }

  /**
   * Verifies a piece of the audit, from its beginning or from where an earlier report stopped.
   *
   * @throws Refusal the field {@code cursor} with {@code cursor_unreadable} (422)
   */
  @Needs({Right.OPERATE, Right.REGULATE})
  @Reads
  public AuditReport verify(Caller caller, @Nullable String cursor) {
    return verifier.verify(cursor);
  }

  /** The signed checkpoints, newest first. */
  @Needs({Right.OPERATE, Right.REGULATE})
  @Reads
  public Page<Checkpoint> checkpoints(Caller caller, PageRequest page) {
    return checkpoints.latest(page);
  }

  /**
   * Signs the heads of all chains now. It enters no chain itself: it would leave something unsigned
   * each time.
   *
   * @throws Refusal {@code audit_key_missing}, {@code audit_empty} (409)
   */
  @Needs(Right.OPERATE)
  @Housekeeping
  public Checkpoint sign(Caller caller) {
    return checkpoints.take();
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
