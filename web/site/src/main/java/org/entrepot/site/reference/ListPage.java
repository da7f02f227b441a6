package org.entrepot.site.reference;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.entrepot.platform.error.Refusal;
import org.entrepot.platform.page.PageRequest;
import org.entrepot.reference.Reference;
import org.entrepot.reference.ReferenceList;
import org.entrepot.reference.VersionView;
import org.entrepot.site.platform.Form;
import org.entrepot.site.platform.Here;
import org.entrepot.site.platform.Page;
import org.entrepot.site.platform.PathParameters;
import org.entrepot.site.platform.Posted;
import org.entrepot.site.platform.Toast;
import org.entrepot.site.platform.Visitor;
import org.jspecify.annotations.Nullable;

/** One list: its imports, and the form for another one. */
@Named("referenceList")
@RequestScoped
public class ListPage implements Page {
  @Inject private Reference reference;
  @Inject private PathParameters path;
  @Inject private Visitor visitor;
  @Inject private Here here;
  @Inject private Form form;
  @Inject private Toast toast;

  private List<VersionView> rows = List.of();
  private String next = "";

  @Override
  public void open() {
    org.entrepot.platform.page.Page<VersionView> found =
        reference.versions(
            visitor.caller(),
            path.of("list"),
            new PageRequest(PageRequest.DEFAULT_LIMIT, here.query("cursor")));
    rows = found.items();
    next = Optional.ofNullable(found.nextCursor()).orElse("");
  }

  /** Compares a file with the list in force. */
  @Posted
  public @Nullable String upload() {
    return form.submit(
        () -> {
          VersionView staged =
              reference.stage(
                  visitor.caller(),
                  path.of("list"),
                  form.upload("file").orElseThrow(() -> Refusal.invalid("file", "not_null")));
          toast.say("reference.page.uploaded");
          return "/operator/reference/" + staged.list() + "/" + staged.number();
        });
  }

  public List<VersionView> getRows() {
    return rows;
  }

  public String getNext() {
    return next;
  }

  public String getSource() {
    return ReferenceList.of(path.of("list")).source();
  }

  public Form getForm() {
    return form;
  }
}
