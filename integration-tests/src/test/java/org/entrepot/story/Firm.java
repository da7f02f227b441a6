package org.entrepot.story;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.entrepot.environment.Answer;
import org.entrepot.environment.Member;

/** A company made for one story, and its owner, a demo user acting for it. */
public final class Firm {

  /** The smallest paper that reads as one. */
  public static final byte[] PAPER =
      "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
          .getBytes(StandardCharsets.US_ASCII);

  private static final Member OPERATOR = Member.named("operator");

  private final String number;
  private final Member owner;

  private Firm(String number, Member owner) {
    this.number = number;
    this.owner = owner;
  }

  /** Founds a company of these kinds, such as {@code 'SUPPLIER','BUYER'}. */
  public static Firm founded(String user, String name, String country, String kinds) {
    Member person = Member.named(user);
    String number =
        person
            .post(
                "companies",
                "{'name':'%s','country':'%s','kinds':[%s],'zone':'Europe/Berlin'}"
                    .formatted(name, country, kinds))
            .is(201)
            .number();
    return new Firm(number, person.actingFor(number));
  }

  /** A Chinese maker that the operator has verified. */
  public static Firm verifiedSupplier(String user, String name) {
    return founded(user, name, "CN", "'SUPPLIER'").describe("CN", "91350100M000100Y43").verify();
  }

  /** A German importer that the operator has verified. */
  public static Firm verifiedBuyer(String user, String name) {
    return founded(user, name, "DE", "'BUYER'").describe("DE", "DE136695976").verify();
  }

  /** The company's name and kinds stay as they were founded. */
  public Firm describe(String country, String taxId) {
    owner.put("companies/" + number, description(country, taxId)).is(200);
    return this;
  }

  /** The company's data once more, as an update takes them. */
  public String unchanged() {
    Answer now = owner.get("companies/" + number).is(200);
    return description(now.at("country"), now.at("taxId"));
  }

  private String description(String country, String taxId) {
    Answer now = owner.get("companies/" + number).is(200);
    return """
    {'name':%s,'country':'%s','kinds':%s,'registrationNumber':'HRB 12345','taxId':'%s',
     'address':{'street':'Hafenstr. 1','city':'Hamburg','postalCode':'20457'},
     'email':'trade@firm.example','phone':'+49 40 1234','zone':'Europe/Berlin','signing':%s}
    """
        .formatted(
            now.json().get("name"),
            country,
            now.json().get("kinds"),
            taxId,
            now.json().get("signing"));
  }

  /** From now on the company's contracts form by signature, or by acceptance. */
  public void signs(boolean signing) {
    String same = unchanged();
    owner
        .put("companies/" + number, same.replaceAll("'signing':\\w+", "'signing':" + signing))
        .is(200);
  }

  /** Puts the licence in. */
  public void document() {
    owner
        .upload(
            "companies/" + number + "/documents", "licence.pdf", PAPER, Map.of("kind", "LICENCE"))
        .is(201);
  }

  public Firm verify() {
    document();
    owner.post("companies/" + number + "/submission").is(200);
    decide("TAKE", "").is(200);
    decide("VERIFY", "").is(200);
    return this;
  }

  /**
   * Takes a user into the company: invites their address and accepts as them.
   *
   * @param role such as {@code SALES}
   * @return the user, acting for this company
   */
  public Member member(String user, String role) {
    members(Map.of(user, role));
    return Member.named(user).actingFor(number);
  }

  /** Takes several users into the company, each in a role; one wait serves for all their mails. */
  public void members(Map<String, String> roles) {
    String company = owner.get("companies/" + number).is(200).at("name");
    Map<String, String> addresses = new LinkedHashMap<>();
    roles.keySet().forEach(user -> addresses.put(user, address(user)));
    Map<String, InvitationMail> mails =
        InvitationMail.after(
            () -> roles.forEach((user, role) -> invite(addresses.get(user), role).is(201)),
            addresses.values(),
            company);
    addresses.forEach(
        (user, address) ->
            Member.named(user).post("invitation/acceptance", mails.get(address).body()).is(200));
  }

  private static String address(String user) {
    return Member.named(user).get("me").is(200).at("email");
  }

  /** What the owner's invitation of that address is answered. */
  public Answer invite(String address, String role) {
    return owner.post(
        "companies/" + number + "/invitations",
        "{'email':'%s','role':'%s'}".formatted(address, role));
  }

  /** What the operator answers to this company. */
  public Answer decide(String decision, String reason) {
    return OPERATOR.post(
        "companies/" + number + "/verification",
        "{'decision':'%s','reason':'%s'}".formatted(decision, reason));
  }

  public String number() {
    return number;
  }

  /** The owner, acting for this company. */
  public Member owner() {
    return owner;
  }
}
