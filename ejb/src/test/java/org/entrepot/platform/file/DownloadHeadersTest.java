package org.entrepot.platform.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DownloadHeadersTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/pdf",
        "text/plain",
        "text/csv",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
      })
  void what_somebody_uploaded_is_never_shown_by_the_browser(String mediaType) {
    Map<String, String> headers = DownloadHeaders.paper(file(mediaType, "a"));

    assertThat(headers.get("Content-Disposition")).startsWith("attachment;");
    assertThat(headers)
        .containsEntry(
            "Content-Security-Policy",
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox")
        .containsEntry("X-Content-Type-Options", "nosniff")
        .containsEntry("Cache-Control", "no-store")
        .containsEntry("ETag", "\"" + "0".repeat(64) + "\"");
  }

  @Test
  void only_pictures_and_our_own_pdfs_are_shown() {
    assertThat(DownloadHeaders.paper(file("image/png", "a")).get("Content-Disposition"))
        .startsWith("inline;");
    assertThat(DownloadHeaders.own(file("application/pdf", "a")).get("Content-Disposition"))
        .startsWith("inline;");
    assertThat(DownloadHeaders.own(file("application/zip", "a")).get("Content-Disposition"))
        .startsWith("attachment;");
  }

  @Test
  void only_what_everybody_may_see_is_kept_by_others() {
    assertThat(DownloadHeaders.picture(file("image/png", "a"), true).get("Cache-Control"))
        .startsWith("public");
    assertThat(DownloadHeaders.picture(file("image/png", "a"), false).get("Cache-Control"))
        .startsWith("private");
  }

  @Test
  void a_name_stands_in_the_header_for_old_and_new_programs_and_cannot_leave_it() {
    assertThat(
            DownloadHeaders.kept(file("text/csv", "价格 \"1\"*;\r\n.csv")).get("Content-Disposition"))
        .isEqualTo(
            "attachment; filename=\"__ _1_____.csv\";"
                + " filename*=UTF-8''%E4%BB%B7%E6%A0%BC%20%221%22%2A%3B%0D%0A.csv");
  }

  private static StoredFile file(String mediaType, String name) {
    return new StoredFile("0".repeat(64), mediaType, 1, name);
  }
}
