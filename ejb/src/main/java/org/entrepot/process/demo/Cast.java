package org.entrepot.process.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Set;
import org.entrepot.directory.Identity;
import org.entrepot.platform.access.Caller;
import org.entrepot.platform.access.Origin;
import org.entrepot.platform.access.Person;
import org.entrepot.platform.access.Right;

/** The people of the demo world as callers, identified like everybody else on every call. */
@ApplicationScoped
class Cast {

  private static final Person OPERATOR =
      new Person(subject(6), "Noor Haddad", "noor.haddad@entrepot.example");

  @Inject private Identity identity;

  /** The id of one of the people who can sign in, as the demo realm has it. */
  static String subject(int number) {
    return "00000000-0000-4000-8000-%012d".formatted(number);
  }

  /** A firm's owner, acting for it once it is registered. */
  Caller owner(String firm) {
    Firm known = Firm.named(firm);
    return identity.standing(known.owner(), Set.of(), null, origin(known.reading())).caller();
  }

  /** Somebody of a firm beside its owner, acting for it once they have joined it. */
  Caller colleague(Colleague colleague) {
    Locale reading = Firm.named(colleague.firm()).reading();
    return identity.standing(colleague.person(), Set.of(), null, origin(reading)).caller();
  }

  Caller operator() {
    return identity
        .standing(OPERATOR, Set.of(Right.OPERATE), null, origin(Locale.ENGLISH))
        .caller();
  }

  private static Origin origin(Locale locale) {
    return new Origin(locale, "demo", "demo");
  }
}
