package org.entrepot.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.entrepot.environment.Answer;
import org.entrepot.environment.Chromium;
import org.entrepot.environment.Environment;
import org.entrepot.environment.OnEntrepot;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Hostile files at both doors: none comes in, none is stored, and each is refused by name. */
@OnEntrepot
@Tag("story")
class UploadStory {

  /** A file with the status of its refusal, and its code where the refusal names the field. */
  @SuppressWarnings("ArrayRecordComponent")
  private record Refused(String name, byte[] bytes, int status, String code) {}

  private static Firm buyer;
  private static String rfq;

  @BeforeAll
  static void write() {
    buyer = Firm.verifiedBuyer("buyer", "Uploads GmbH");
    rfq = buyer.owner().post("rfqs", Negotiation.NEED).is(201).number();
  }

  @Test
  void hostile_files_are_refused_by_the_api_and_not_stored() throws Exception {
    for (Refused file : files().values()) {
      Answer answer =
          buyer.owner().upload("rfqs/" + rfq + "/attachments", file.name(), file.bytes(), Map.of());

      if (file.status() == 422) {
        answer.refusesField("file", file.code());
      } else {
        answer.isRefused(file.status(), file.code());
      }
    }
    assertThat(attached()).isZero();
  }

  @Test
  void hostile_files_are_refused_by_the_site_and_not_stored() throws Exception {
    try (Playwright playwright = Chromium.playwright();
        Browser browser = Chromium.launch(playwright);
        BrowserContext visitor = browser.newContext()) {
      String address = Environment.current().site() + "/desk/rfqs/" + rfq;
      Page page = signedIn(visitor, address);
      String token = page.locator("input[name=_token]").first().inputValue();
      for (Map.Entry<String, Refused> entry : files().entrySet()) {
        Refused file = entry.getValue();
        FormData form =
            FormData.create()
                .set("_token", token)
                .set("do", "attach")
                .set("file", new FilePayload(file.name(), "application/pdf", file.bytes()));
        APIResponse answer =
            visitor.request().post(address, RequestOptions.create().setMultipart(form));

        assertThat(answer.status()).as(entry.getKey()).isEqualTo(file.status());
      }
    }
    assertThat(attached()).isZero();
  }

  @Test
  void a_body_without_end_is_refused_while_it_is_read() {
    byte[] much = new byte[2 * 1024 * 1024];
    Arrays.fill(much, (byte) ' ');

    buyer
        .owner()
        .send("POST", "rfqs", BodyPublishers.ofByteArray(much), "application/json")
        .isRefused(413, "body_too_large");
  }

  @Test
  void an_honest_file_comes_back_as_something_to_keep() {
    Firm other = Firm.verifiedBuyer("buyer2", "Honest Uploads Ltd");
    String draft = other.owner().post("rfqs", Negotiation.NEED).is(201).number();
    String path = "rfqs/" + draft + "/attachments";
    String number =
        other.owner().upload(path, "../drawing.pdf", Firm.PAPER, Map.of()).is(201).at("number");
    Answer file = other.owner().get(path + "/" + number).is(200);

    assertThat(file.bytes()).isEqualTo(Firm.PAPER);
    assertThat(file.header("Content-Disposition"))
        .isEqualTo("attachment; filename=\"drawing.pdf\"; filename*=UTF-8''drawing.pdf");
    assertThat(file.header("Content-Security-Policy"))
        .isEqualTo(
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox");
    assertThat(file.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(file.header("Cache-Control")).isEqualTo("no-store");
    assertThat(file.header("ETag")).matches("\"[0-9a-f]{64}\"");
  }

  private static Map<String, Refused> files() throws IOException {
    String pdf = new String(Firm.PAPER, StandardCharsets.US_ASCII);
    byte[] png = Pictures.png();
    Map<String, Refused> files = new LinkedHashMap<>();
    type(files, "a page", "paper.pdf", "<html><script>alert(1)</script></html>");
    type(files, "a page as text", "paper.txt", "<!DOCTYPE html><p>");
    type(files, "a drawing", "paper.png", "<svg xmlns='http://www.w3.org/2000/svg'/>");
    type(files, "a script", "paper.txt", "#!/bin/sh\nrm -rf /");
    type(files, "a PDF called a program", "paper.exe", pdf);
    type(files, "a text called a page", "paper.html", "hello");
    field(
        files,
        "a script in a PDF",
        "a.pdf",
        with(pdf, "/OpenAction<</S/JavaScript/JS(1)>>"),
        "upload_pdf_script");
    field(
        files,
        "a launch in a PDF",
        "a.pdf",
        with(pdf, "/OpenAction<</S/Launch/F(a)>>"),
        "upload_pdf_action");
    field(
        files,
        "a file in a PDF",
        "a.pdf",
        with(pdf, "/Names<</EmbeddedFiles<<>>>>"),
        "upload_pdf_attachment");
    field(files, "a PDF and more", "a.pdf", text(pdf + "<script>"), "upload_ambiguous");
    field(files, "a PDF without end", "a.pdf", text(pdf.replace("%%EOF", "")), "upload_damaged");
    field(
        files,
        "a picture cut in half",
        "a.png",
        Arrays.copyOf(png, png.length / 2),
        "upload_damaged");
    byte[] huge = png.clone();
    huge[16] = 0x7f;
    field(files, "a picture without end", "a.png", huge, "upload_picture_pixels");
    field(files, "macros", "a.docx", letter("word/vbaProject.bin", "x"), "upload_office_macro");
    field(
        files,
        "an object",
        "a.docx",
        letter("word/embeddings/a.bin", "x"),
        "upload_office_embedded");
    field(files, "an entity", "a.docx", letter("word/a.xml", "<!DOCTYPE a><a/>"), "upload_xml_dtd");
    field(
        files,
        "a bomb",
        "a.docx",
        letter("word/media/a.png", "\0".repeat(65 << 20)),
        "upload_unpacked");
    field(
        files,
        "a text of another encoding",
        "a.txt",
        new byte[] {'a', ' ', (byte) 0xe4, 'b'},
        "upload_text_encoding");
    field(files, "a wide table", "a.csv", text(",".repeat(1000)), "upload_table");
    field(files, "nothing", "a.pdf", new byte[0], "upload_empty");
    files.put(
        "too much", new Refused("a.pdf", new byte[11 * 1024 * 1024], 413, "upload_too_large"));
    return files;
  }

  private static void type(Map<String, Refused> files, String label, String name, String text) {
    files.put(label, new Refused(name, text(text), 415, "upload_type"));
  }

  private static void field(
      Map<String, Refused> files, String label, String name, byte[] bytes, String code) {
    files.put(label, new Refused(name, bytes, 422, code));
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] with(String pdf, String more) {
    return text(pdf.replace("/Type/Catalog", "/Type/Catalog" + more));
  }

  private static byte[] letter(String part, String content) throws IOException {
    String kind =
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(
        "[Content_Types].xml",
        "<Types><Override PartName=\"/word/document.xml\" ContentType=\"" + kind + "\"/></Types>");
    parts.put("_rels/.rels", "<Relationships/>");
    parts.put("word/document.xml", "<document/>");
    parts.put(part, content);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> each : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(each.getKey()));
        zip.write(text(each.getValue()));
      }
    }
    return bytes.toByteArray();
  }

  private static Page signedIn(BrowserContext visitor, String address) {
    Page page = visitor.newPage();
    page.navigate(Environment.current().site() + "/desk");
    page.fill("#username", "buyer");
    page.fill("#password", "demo");
    page.click("[type=submit]");
    page.waitForURL(Environment.current().site() + "/**");
    if (page.locator("[value='" + buyer.number() + "']").count() > 0) {
      page.locator("details:has([value='" + buyer.number() + "']) > summary").first().click();
      page.locator("[value='" + buyer.number() + "']").first().click();
      page.waitForURL(Environment.current().site() + "/**");
    }
    page.navigate(address);
    return page;
  }

  /** How many files lie beside the request, and were counted for its company. */
  private static long attached() throws SQLException {
    String number = rfq.replaceAll("[^A-Z0-9-]", "");
    String company = buyer.number().replaceAll("[^A-Z0-9-]", "");
    try (Connection connection = Environment.current().asOwner();
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select (select count(*) from sourcing_rfq_attachment a join sourcing_rfq r"
                    + " on r.id = a.rfq_id where r.number = '"
                    + number
                    + "')"
                    + " + (select count(*) from platform_upload_day d join directory_company c"
                    + " on c.id = d.company_id where c.number = '"
                    + company
                    + "' and d.files > 1)")) {
      row.next();
      return row.getLong(1);
    }
  }
}
