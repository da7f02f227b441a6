package org.entrepot.platform.access;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entrepot.platform.error.Refusal;
import org.entrepot.platform.value.CompanyId;
import org.entrepot.platform.value.Party;
import org.jspecify.annotations.Nullable;

/**
 * Who calls: the person, the company acted for and the rights, read from the database for this one
 * call. Built once in web; the first argument of every service method.
 */
public record Caller(
    @Nullable Person person, @Nullable Acting acting, Set<Right> rights, Origin origin) {

  public Caller {
    EnumSet<Right> all = EnumSet.of(Right.ANYONE);
    all.addAll(rights);
    if (person != null) {
      all.add(Right.SIGNED_IN);
    }
    rights = Set.copyOf(all);
  }

  /** Somebody who has not signed in. */
  public static Caller anonymous(Origin origin) {
    return new Caller(null, null, Set.of(), origin);
  }

  /** The exchange itself, for timers and consumers: it may do what is only done from within. */
  public static Caller exchange() {
    return new Caller(null, null, Set.of(Right.WITHIN), Origin.INSIDE);
  }

  public boolean can(Right right) {
    return rights.contains(right);
  }

  public boolean isVerified() {
    return acting != null && acting.verified();
  }

  public Optional<Person> signedIn() {
    return Optional.ofNullable(person);
  }

  public Optional<Acting> member() {
    return Optional.ofNullable(acting);
  }

  /** The person, or a 401 refusal. */
  public Person user() {
    return signedIn()
        .orElseThrow(() -> Refusal.of(Refusal.Kind.UNAUTHENTICATED, "sign_in_required"));
  }

  /** The acting company's id, or a 403 refusal for somebody without one. */
  public CompanyId company() {
    return acting().id();
  }

  /** The acting company as documents name it, or a 403 refusal. */
  public Party party() {
    return acting().party();
  }

  /** The acting company, or a 403 refusal for somebody without one. */
  @Override
  public Acting acting() {
    if (acting == null) {
      throw Refusal.forbidden("company_membership_required");
    }
    return acting;
  }

  public Locale locale() {
    return origin.locale();
  }
}
