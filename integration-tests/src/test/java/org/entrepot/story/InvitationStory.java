package org.entrepot.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.entrepot.environment.Answer;
import org.entrepot.environment.Environment;
import org.entrepot.environment.Member;
import org.entrepot.environment.OnEntrepot;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Somebody comes into a company by its owner's invitation and their own word, and not otherwise.
 */
@OnEntrepot
@Tag("story")
class InvitationStory {

  private static final Member INVITED = Member.named("provider");
  private static final Member OTHER = Member.named("supplier2");

  @Test
  void the_invited_person_joins_once_and_nobody_else_does() {
    Firm firm = Firm.founded("buyer2", "Invites with care GmbH", "DE", "'BUYER'");
    String path = "companies/" + firm.number() + "/invitations";
    InvitationMail mail = invite(firm, "FINANCE");
    assertThat(mail.subject()).contains("Mateus Carvalho", "Invites with care GmbH");
    assertThat(mail.text()).contains("Finance");
    assertThat(stored("select count(*) from directory_invitation where token_hash = ?", mail))
        .isZero();
    assertThat(firm.owner().get(path).is(200).at("items.0.status")).isEqualTo("OPEN");
    INVITED.actingFor(firm.number()).get(path).isRefused(404, "not_found");

    Answer refused = OTHER.post("invitation/acceptance", mail.body());
    refused.isRefused(403, "invitation_not_yours");
    assertThat(refused.text()).doesNotContain(address(), "Invites with care");
    read(OTHER, mail).isRefused(403, "invitation_not_yours");
    OTHER.post("invitation/rejection", mail.body()).isRefused(403, "invitation_not_yours");
    Member.anonymous()
        .post("invitation/acceptance", mail.body())
        .isRefused(401, "sign_in_required");

    assertThat(read(INVITED, mail).is(200).at("companyName")).isEqualTo("Invites with care GmbH");
    Member once = INVITED.once("joins-with-care");
    Answer joined = once.post("invitation/acceptance", mail.body()).is(200);
    assertThat(once.post("invitation/acceptance", mail.body()).is(200).text())
        .isEqualTo(joined.text());
    INVITED.post("invitation/acceptance", mail.body()).isRefused(404, "invitation_over");
    Member member = INVITED.actingFor(firm.number());
    assertThat(member.get("companies/" + firm.number() + "/members").is(200).items()).hasSize(2);
    assertThat(firm.owner().get(path).is(200).items()).isEmpty();
    Eventually.holds(
        () -> assertThat(firm.owner().get("notifications").text()).contains("Ingrid Solberg"));
    assertThat(audited("%@%")).isZero();
    assertThat(audited("%" + joined.number() + "%")).isEqualTo(2);
  }

  @Test
  void what_ran_out_was_taken_back_or_never_was_gets_one_answer() {
    Firm firm = Firm.founded("buyer2", "One answer GmbH", "DE", "'BUYER'");
    String path = "companies/" + firm.number() + "/invitations";
    String never =
        INVITED
            .post("invitation/acceptance", "{'token':'" + "A".repeat(43) + "'}")
            .isRefused(404, "invitation_over")
            .at("title");

    InvitationMail first = invite(firm, "SALES");
    String number = firm.owner().get(path).at("items.0.number");
    changed("update directory_invitation set expires_at = created_at where number = ?", number);
    assertThat(read(INVITED, first).isRefused(404, "invitation_over").at("title")).isEqualTo(never);
    INVITED.post("invitation/acceptance", first.body()).isRefused(404, "invitation_over");
    assertThat(firm.owner().get(path).at("items.0.status")).isEqualTo("EXPIRED");

    InvitationMail second =
        mail(firm, () -> firm.owner().post(path + "/" + number + "/resend").is(200));
    INVITED.post("invitation/acceptance", first.body()).isRefused(404, "invitation_over");
    read(INVITED, second).is(200);

    firm.owner().send("DELETE", path + "/" + number).is(204);
    INVITED.post("invitation/acceptance", second.body()).isRefused(404, "invitation_over");
    firm.owner().post(path + "/" + number + "/resend").isRefused(409, "invitation_state");
    firm.owner().send("DELETE", path + "/" + number).isRefused(409, "invitation_state");
  }

  @Test
  void the_invited_person_may_decline_and_the_owner_hears_of_it() {
    Firm firm = Firm.founded("buyer2", "Declined with thanks GmbH", "DE", "'BUYER'");
    InvitationMail mail = invite(firm, "VIEWER");

    assertThat(INVITED.post("invitation/rejection", mail.body()).is(200).at("status"))
        .isEqualTo("DECLINED");
    INVITED.post("invitation/acceptance", mail.body()).isRefused(404, "invitation_over");
    Eventually.holds(
        () ->
            assertThat(firm.owner().get("notifications").text())
                .contains("An invitation to Declined with thanks GmbH was declined"));
    assertThat(firm.owner().get("companies/" + firm.number() + "/members").items()).hasSize(1);
  }

  @Test
  void an_answer_does_not_tell_whether_the_address_has_an_account() {
    Firm firm = Firm.founded("buyer2", "Asks nobody GmbH", "DE", "'BUYER'");

    Answer known = firm.invite(address(), "SALES").is(201);
    Answer unknown = firm.invite("nobody.known@example.org", "SALES").is(201);

    assertThat(masked(known)).isEqualTo(masked(unknown));
    firm.invite(" ", "SALES").refusesField("email", "not_blank");
    firm.invite(address().toUpperCase(java.util.Locale.ROOT), "VIEWER")
        .isRefused(409, "invitation_already");
    firm.invite("mateus.carvalho@PORTO-verde.example", "VIEWER").isRefused(409, "member_already");
  }

  @Test
  void members_and_open_invitations_share_five_places_before_the_company_is_verified() {
    Firm firm = Firm.founded("buyer2", "Few places GmbH", "DE", "'BUYER'");
    for (int person = 1; person <= 4; person++) {
      firm.invite("person" + person + "@example.org", "VIEWER").is(201);
    }
    firm.invite("person5@example.org", "VIEWER").isRefused(409, "member_limit");
  }

  @Test
  void only_owners_see_and_write_invitations_and_there_is_no_other_way_in() {
    Firm firm = Firm.founded("buyer2", "Owners only GmbH", "DE", "'BUYER'");
    Firm foreign = Firm.founded("supplier2", "Foreign owner Ltd", "CN", "'SUPPLIER'");
    String path = "companies/" + firm.number() + "/invitations";
    String number = firm.invite("somebody@example.org", "SALES").is(201).number();

    Member sales = firm.member("provider", "SALES");
    sales.get(path).isRefused(403, "right_missing");
    sales
        .post(path, "{'email':'friend@example.org','role':'OWNER'}")
        .isRefused(403, "right_missing");
    sales.post(path + "/" + number + "/resend").isRefused(403, "right_missing");
    sales.send("DELETE", path + "/" + number).isRefused(403, "right_missing");
    foreign.owner().get(path).isRefused(404, "not_found");
    foreign.owner().send("DELETE", path + "/" + number).isRefused(404, "not_found");
    Answer added =
        firm.owner()
            .post(
                "companies/" + firm.number() + "/members",
                "{'email':'friend@example.org','name':'A Friend','role':'SALES'}");
    assertThat(added.at("code")).isEqualTo("method_not_allowed");
  }

  @Test
  void a_suspended_company_takes_nobody_in() {
    Firm firm = Firm.verifiedBuyer("buyer2", "Suspended in between GmbH");
    InvitationMail mail = invite(firm, "OWNER");
    firm.decide("SUSPEND", "Complaints").is(200);

    INVITED
        .post("invitation/acceptance", mail.body())
        .isRefused(409, "invitation_company_suspended");
    firm.invite("somebody@example.org", "SALES").isRefused(403, "right_missing");
    firm.decide("REINSTATE", "").is(200);
    INVITED.post("invitation/acceptance", mail.body()).is(200);
  }

  @Test
  void the_mail_speaks_the_language_of_the_owner() {
    Firm firm = Firm.founded("buyer2", "Speaks Chinese GmbH", "DE", "'BUYER'");
    String path = "companies/" + firm.number() + "/invitations";
    Member chinese = firm.owner().with("Accept-Language", "zh");
    InvitationMail mail =
        mail(
            firm,
            () -> chinese.post(path, "{'email':'%s','role':'SALES'}".formatted(address())).is(201));
    assertThat(mail.subject()).contains("邀请您加入");
  }

  private static InvitationMail invite(Firm firm, String role) {
    return mail(firm, () -> firm.invite(address(), role).is(201));
  }

  private static InvitationMail mail(Firm firm, Runnable sending) {
    String name = firm.owner().get("companies/" + firm.number()).is(200).at("name");
    return InvitationMail.after(sending, address(), name);
  }

  private static Answer read(Member who, InvitationMail mail) {
    return who.with("Entrepot-Invitation", mail.token()).get("invitation");
  }

  private static String address() {
    return "ingrid.solberg@fjordline-forwarding.example";
  }

  private static String masked(Answer answer) {
    return answer
        .text()
        .replaceAll("IVT-[0-9A-Z]{10}|\"[^\"]+@[^\"]+\"", "…")
        .replaceAll("\"invitedAt\":\"[^\"]+\"", "…");
  }

  private static long audited(String object) {
    return count("select count(*) from platform_audit where object like ?", object);
  }

  private static long stored(String query, InvitationMail mail) {
    return count(query, mail.token());
  }

  private static long count(String query, String value) {
    try (Connection connection = Environment.current().asOwner();
        PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setString(1, value);
      try (ResultSet rows = statement.executeQuery()) {
        rows.next();
        return rows.getLong(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void changed(String update, String number) {
    try (Connection connection = Environment.current().asOwner();
        PreparedStatement statement = connection.prepareStatement(update)) {
      statement.setString(1, number);
      assertThat(statement.executeUpdate()).isEqualTo(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
