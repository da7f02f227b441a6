package org.entrepot.storefront;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entrepot.platform.access.Caller;
import org.entrepot.platform.access.Needs;
import org.entrepot.platform.access.Reads;
import org.entrepot.platform.access.Right;
import org.entrepot.platform.access.Service;
import org.entrepot.platform.access.Subject;
import org.entrepot.platform.error.Refusal;
import org.entrepot.platform.outbox.Event;
import org.entrepot.platform.outbox.Outbox;
import org.jspecify.annotations.Nullable;

/** Storefronts: what a supplier's public page looks like and says of the works. */
@Service
public class Storefronts {

  /** The event of a storefront arranged anew, by which public prices may come and go. */
  public static final String ARRANGED = "storefront.arranged";

  @PersistenceContext private EntityManager entities;
  @Inject private Outbox outbox;

  /**
   * Writes the acting company's storefront anew.
   *
   * @param number the acting company's; another's is not found
   * @param expectedVersion the version that the caller saw, absent where it does not care
   * @throws Refusal {@code changed_meanwhile} (412), the fields that do not hold (422), among them
   *     {@code storefront_path_taken}
   */
  @Needs(Right.ADMINISTER)
  public StorefrontView arrange(
      Caller caller,
      @Subject String number,
      ArrangeStorefront command,
      @Nullable Long expectedVersion) {
    requireOwn(caller, number);
    Storefront front = find(caller.company().value()).orElseGet(() -> first(caller));
    if (expectedVersion != null && expectedVersion != front.version()) {
      throw Refusal.stale();
    }
    requireFree(command.path(), number);
    front.arrange(command);
    entities.persist(front);
    entities.flush();
    outbox.publish(new Event(ARRANGED, number, Map.of(), List.of()));
    return front.view();
  }

  /** The acting company's own storefront; a plain one where nobody has arranged any. */
  @Needs(Right.READ)
  @Reads
  public StorefrontView own(Caller caller, @Subject String number) {
    requireOwn(caller, number);
    return find(caller.company().value()).map(Storefront::view).orElse(StorefrontView.PLAIN);
  }

  /** The storefront of any company, by its number; whether it is shown is for others to say. */
  @Needs(Right.ANYONE)
  @Reads
  public StorefrontView of(Caller caller, @Subject String company) {
    return by("company", company).map(Storefront::view).orElse(StorefrontView.PLAIN);
  }

  /** The number of the company whose storefront has that address. */
  @Needs(Right.ANYONE)
  @Reads
  public Optional<String> companyAt(Caller caller, String path) {
    return by("path", path).map(Storefront::company);
  }

  private static void requireOwn(Caller caller, String number) {
    if (!caller.party().number().equals(number)) {
      throw Refusal.notFound();
    }
  }

  private static Storefront first(Caller caller) {
    return new Storefront(caller.company(), caller.party().number());
  }

  private void requireFree(@Nullable String path, String company) {
    boolean taken =
        path != null
            && !path.isBlank()
            && by("path", path).filter(front -> !front.company().equals(company)).isPresent();
    if (taken) {
      throw Refusal.invalid("path", "storefront_path_taken");
    }
  }

  private Optional<Storefront> find(long companyId) {
    return Optional.ofNullable(entities.find(Storefront.class, companyId));
  }

  private Optional<Storefront> by(String column, String value) {
    return entities
        .createQuery("select f from Storefront f where f." + column + " = :value", Storefront.class)
        .setParameter("value", value)
        .getResultStream()
        .findFirst();
  }
}
