package org.entrepot.site.reference;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.entrepot.platform.page.Filter;
import org.entrepot.platform.page.PageRequest;
import org.entrepot.reference.ApplyVersion;
import org.entrepot.reference.ChangeKind;
import org.entrepot.reference.ChangeView;
import org.entrepot.reference.ErrorWords;
import org.entrepot.reference.Reference;
import org.entrepot.reference.RowError;
import org.entrepot.reference.VersionStatus;
import org.entrepot.reference.VersionView;
import org.entrepot.site.platform.Form;
import org.entrepot.site.platform.Here;
import org.entrepot.site.platform.Page;
import org.entrepot.site.platform.PathParameters;
import org.entrepot.site.platform.Posted;
import org.entrepot.site.platform.Toast;
import org.entrepot.site.platform.Visitor;
import org.jspecify.annotations.Nullable;

/** An import: what it would change, what was not taken of it, and the decision. */
@Named("referenceVersion")
@RequestScoped
public class VersionPage implements Page {
  private static final int CHANGES = 50;
  private static final int ERRORS = 20;

  /** Something that was not taken, in words. */
  public record Wrong(long row, String column, String why, String cell) {}

  @Inject private Reference reference;
  @Inject private PathParameters path;
  @Inject private Visitor visitor;
  @Inject private Here here;
  @Inject private Form form;
  @Inject private Toast toast;

  private @Nullable VersionView view;
  private List<ChangeView> changes = List.of();
  private List<Wrong> errors = List.of();
  private String next = "";

  @Override
  public void open() {
    view = reference.version(visitor.caller(), path.of("list"), path.of("number"));
    org.entrepot.platform.page.Page<ChangeView> found =
        reference.changes(
            visitor.caller(),
            path.of("list"),
            path.of("number"),
            Filter.read(ChangeKind.class, "kind", here.query("kind")),
            new PageRequest(CHANGES, here.query("cursor")));
    changes = found.items();
    next = Optional.ofNullable(found.nextCursor()).orElse("");
    ErrorWords words = new ErrorWords(visitor.getLocale());
    errors =
        reference
            .errors(
                visitor.caller(), path.of("list"), path.of("number"), new PageRequest(ERRORS, null))
            .items()
            .stream()
            .map(
                (RowError each) ->
                    new Wrong(each.row(), each.column(), words.of(each), each.cell()))
            .toList();
  }

  /** Puts it in force. */
  @Posted
  public @Nullable String apply() {
    return form.submit(
        () -> {
          reference.apply(
              visitor.caller(), path.of("list"), path.of("number"), form.read(ApplyVersion.class));
          return said("applied.said");
        });
  }

  /** Gives it up. */
  @Posted
  public @Nullable String discard() {
    return form.submit(
        () -> {
          reference.discard(visitor.caller(), path.of("list"), path.of("number"));
          return said("discarded");
        });
  }

  private String said(String what) {
    toast.say("reference.page." + what);
    return "/operator/reference/" + path.of("list") + "/" + path.of("number");
  }

  public VersionView getView() {
    if (view == null) {
      throw new IllegalStateException("The page was not opened");
    }
    return view;
  }

  public boolean isStaged() {
    return getView().status() == VersionStatus.STAGED;
  }

  public String getIgnored() {
    return String.join(", ", getView().ignoredColumns());
  }

  public List<ChangeView> getChanges() {
    return changes;
  }

  public String getNext() {
    return next;
  }

  public List<Wrong> getErrors() {
    return errors;
  }

  public Form getForm() {
    return form;
  }
}
