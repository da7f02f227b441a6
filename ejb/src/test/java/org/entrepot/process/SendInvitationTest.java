package org.entrepot.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.entrepot.directory.InvitationLetter;
import org.entrepot.directory.MemberRole;
import org.entrepot.platform.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SendInvitationTest {

  @ParameterizedTest
  @CsvSource({"en, 'November 29, 2026', Finance", "zh, 2026年11月29日, 财务"})
  void the_mail_says_who_for_whom_as_what_and_until_when(String tag, String day, String role) {
    Locale language = Locale.forLanguageTag(tag);
    Map<String, String> words =
        SendInvitation.words(letter("Katharina Vogel"), language, "https://trade.example");
    String mail = Messages.text("directory.invitation.mail.text", language, words);
    assertThat(mail)
        .contains("Katharina Vogel", "Nordhafen", role, day)
        .contains("\nhttps://trade.example/invitation/secret\n")
        .doesNotContain("{", "\\n");
  }

  @Test
  void a_name_cannot_begin_another_header() {
    Map<String, String> words =
        SendInvitation.words(letter("Eve\r\nBcc: all@example.org"), Locale.ENGLISH, "");
    assertThat(Messages.text("directory.invitation.mail.subject", Locale.ENGLISH, words))
        .doesNotContain("\r", "\n");
  }

  private static InvitationLetter letter(String inviter) {
    return new InvitationLetter(
        "jonas@nordhafen.example",
        "Nordhafen",
        inviter,
        MemberRole.FINANCE,
        LocalDate.parse("2026-11-29"),
        Locale.ENGLISH,
        "secret");
  }
}
