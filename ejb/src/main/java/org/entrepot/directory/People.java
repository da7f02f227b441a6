package org.entrepot.directory;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entrepot.platform.access.Acting;
import org.entrepot.platform.access.Caller;
import org.entrepot.platform.access.Housekeeping;
import org.entrepot.platform.access.Needs;
import org.entrepot.platform.access.Reads;
import org.entrepot.platform.access.Right;
import org.entrepot.platform.access.Service;
import org.entrepot.platform.error.Refusal;
import org.entrepot.platform.identity.Account;
import org.entrepot.platform.identity.IdentityProvider;
import org.entrepot.platform.text.Messages;
import org.entrepot.platform.time.TradeClock;
import org.entrepot.platform.value.CompanyId;

/** The people themselves: who they are to themselves, and how the exchange reaches them. */
@Service
public class People {

  @Inject private Memberships memberships;
  @Inject private IdentityProvider identities;
  @Inject private TradeClock clock;

  /** The signed-in person, their companies, and what they may do in the one they act for. */
  @Needs(Right.SIGNED_IN)
  @Reads
  public SelfView self(Caller caller) {
    return view(caller, person(caller).language());
  }

  /** Chooses the language in which the person is written to. */
  @Needs(Right.SIGNED_IN)
  public SelfView speak(Caller caller, ChooseLanguage command) {
    Locale chosen = Locale.forLanguageTag(command.language());
    Locale shipped = Messages.shipped(chosen);
    if (!shipped.getLanguage().equals(chosen.getLanguage())) {
      throw Refusal.invalid("language", "language_not_shipped");
    }
    person(caller).speak(shipped.getLanguage());
    return view(caller, shipped.getLanguage());
  }

  /**
   * Whether the caller has shown to read the mails of their address.
   *
   * @throws Refusal {@code identity_unavailable} (503)
   */
  @Needs(Right.SIGNED_IN)
  @Reads
  public boolean hasConfirmedAddress(Caller caller) {
    return identities.find(caller.user().subject()).filter(Account::confirmed).isPresent();
  }

  /**
   * Sends the caller a mail whose link confirms their address; nothing where it is confirmed.
   *
   * @throws Refusal {@code confirmation_too_soon} (409), {@code identity_unavailable} (503)
   */
  @Needs(Right.SIGNED_IN)
  @Housekeeping
  public void confirmAddress(Caller caller) {
    if (!hasConfirmedAddress(caller)) {
      person(caller).askConfirmation(clock.now());
      identities.sendConfirmation(caller.user().subject());
    }
  }

  /** The people of these companies, each with the role there. */
  @Needs(Right.WITHIN)
  @Reads
  public List<Recipient> recipients(Caller caller, List<CompanyId> companies) {
    return memberships.in(companies).stream().map(Membership::recipient).toList();
  }

  /** How to reach a person, where the exchange still knows them. */
  @Needs(Right.WITHIN)
  @Reads
  public Optional<Contact> contact(Caller caller, String subject) {
    return memberships.person(subject).map(PersonEntity::contact);
  }

  /** The names of people by their ids; who is not known any more is left out. */
  @Needs(Right.WITHIN)
  @Reads
  public Map<String, String> names(Caller caller, Set<String> subjects) {
    return memberships.people(subjects).stream()
        .collect(Collectors.toMap(PersonEntity::subject, PersonEntity::name));
  }

  private PersonEntity person(Caller caller) {
    return memberships.person(caller.user().subject()).orElseThrow(Refusal::notFound);
  }

  private SelfView view(Caller caller, String language) {
    return new SelfView(
        caller.user().name(),
        caller.user().email(),
        language,
        caller.member().map(Acting::party).map(party -> party.number()).orElse(null),
        memberships.of(caller.user().subject()).stream().map(Membership::choice).toList(),
        caller.rights());
  }
}
