package org.entrepot.site.directory;

import org.entrepot.directory.AddEvidence;
import org.entrepot.directory.Directory;
import org.entrepot.platform.error.Refusal;
import org.entrepot.platform.file.Upload;
import org.entrepot.site.platform.Form;
import org.entrepot.site.platform.Visitor;

/** The form with which a paper is handed in. */
final class PaperForm {

  private PaperForm() {}

  /** Hands in the posted paper for the company acted for. */
  static void send(Form form, Directory directory, Visitor visitor) {
    AddEvidence command = form.read(AddEvidence.class);
    Upload upload = form.upload("file").orElseThrow(() -> Refusal.invalid("file", "not_null"));
    directory.addEvidence(visitor.caller(), visitor.getCompanyNumber(), command, upload);
  }
}
