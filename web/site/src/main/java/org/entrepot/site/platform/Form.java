package org.entrepot.site.platform;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.entrepot.platform.error.FieldError;
import org.entrepot.platform.error.Refusal;
import org.entrepot.platform.error.Violations;
import org.entrepot.platform.file.Upload;
import org.entrepot.platform.settings.FileSettings;
import org.entrepot.platform.settings.Settings;
import org.entrepot.platform.value.InvalidValue;
import org.jspecify.annotations.Nullable;

/**
 * One form of a page: what its inputs hold, and what was wrong with them.
 *
 * <p>A page's bean injects one for each of its forms, fills it in {@code open()}, and hands the
 * work to {@link #submit}: whatever is refused there, by us or by the service, is shown at its
 * field, and everything typed is kept.
 */
@Dependent
public class Form {
  /** The request's attribute that tells the front with which status to show the page again. */
  public static final String REFUSED = "org.entrepot.site.refused";

  private static final int UNPROCESSABLE = 422;
  // Not something that other input would mend.
  private static final Set<Integer> SHOWN_AS_PAGE = Set.of(403, 404, 429, 503);

  private final HttpServletRequest request;
  private final Validator validator;
  private final Function<FieldError, String> message;
  private final Supplier<ZoneId> zone;
  private final FileSettings limits;
  private final Map<String, List<String>> errors = new LinkedHashMap<>();
  private final List<String> general = new ArrayList<>();
  private final Map<String, String> labels = new HashMap<>();
  private final Map<String, Map<String, String>> blankRows = new HashMap<>();
  private FormValues values = new FormValues();
  private String key = "f";

  @Inject
  Form(
      HttpServletRequest request,
      Validator validator,
      Text text,
      Visitor visitor,
      Settings settings) {
    this(
        request,
        validator,
        error -> text.of("error." + error.code(), error.args()),
        visitor::getZone,
        settings.files());
  }

  Form(
      HttpServletRequest request,
      Validator validator,
      Function<FieldError, String> message,
      Supplier<ZoneId> zone,
      FileSettings limits) {
    this.request = request;
    this.validator = validator;
    this.message = message;
    this.zone = zone;
    this.limits = limits;
  }

  /** Tells apart the inputs' ids of several forms on one page. */
  public Form named(String name) {
    this.key = name;
    return this;
  }

  /** Sets what the inputs show at first, by the record that {@link #read} would build. */
  public Form fill(Record record) {
    new RecordWriter(values, parser(), zone.get()).writeParts("", record);
    return this;
  }

  /** Sets what one input shows at first; records and lists spread over the names below it. */
  public Form set(String name, @Nullable Object value) {
    new RecordWriter(values, parser(), zone.get()).write(name, value);
    return this;
  }

  /**
   * Offers rows up to this number. A posted row that holds nothing but these defaults counts as
   * left blank and is dropped.
   */
  public Form offerRows(String name, int count, Map<String, String> defaults) {
    blankRows.put(name, defaults);
    for (int row = values.rows(name).size(); row < count; row++) {
      addRow(name);
    }
    return this;
  }

  /** Adds a row with the defaults of {@link #offerRows}. */
  public void addRow(String name) {
    int row = values.rows(name).stream().mapToInt(found -> found + 1).max().orElse(0);
    values.put(name + "." + row, "");
    blankRows
        .getOrDefault(name, Map.of())
        .forEach((part, text) -> values.put(name + "." + row + "." + part, text));
  }

  /** Removes the row that a button names, and closes the gap; no such row changes nothing. */
  public void removeRow(String name, String row) {
    values.keepRows(
        name,
        values.rows(name).stream().filter(found -> !Integer.toString(found).equals(row)).toList());
  }

  /** The numbers of the rows to show, from zero. */
  public List<Integer> rows(String name) {
    return IntStream.range(0, values.rows(name).size()).boxed().toList();
  }

  /** Takes in what was posted, without running anything: for buttons that only add a row. */
  public void take() {
    values = FormValues.of(request.getParameterMap());
  }

  /** A file sent under that name; nothing when none was chosen. */
  public Optional<Upload> upload(String name) {
    return uploads(name).stream().findFirst();
  }

  /**
   * Every file sent under that name.
   *
   * @throws Refusal {@code upload_count} at that field (422), {@code upload_too_large} (413)
   */
  public List<Upload> uploads(String name) {
    try {
      List<Part> sent =
          request.getParts().stream()
              .filter(part -> part.getName().equals(name) && named(part))
              .toList();
      if (sent.size() > limits.mostPerRequest()) {
        throw Refusal.invalid(
            List.of(FieldError.of(name, "upload_count", "limit", limits.mostPerRequest())));
      }
      List<Upload> uploads = new ArrayList<>();
      for (Part part : sent) {
        uploads.add(read(part));
      }
      return uploads;
    } catch (ServletException e) {
      return List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Upload read(Part part) throws IOException {
    try (InputStream in = part.getInputStream()) {
      return Upload.read(part.getSubmittedFileName(), in, limits.maximumBytes());
    }
  }

  private static boolean named(Part part) {
    return part.getSubmittedFileName() != null && !part.getSubmittedFileName().isEmpty();
  }

  /**
   * Builds the command from what was posted.
   *
   * @throws Refusal with every field error, when there are any; {@link #submit} shows them
   */
  public <T extends Record> T read(Class<T> command) {
    blankRows.forEach(this::dropBlankRows);
    RecordReader reader = new RecordReader(values, parser(), validator);
    return reader.read(command).orElseThrow(() -> Refusal.invalid(reader.errors()));
  }

  private void dropBlankRows(String name, Map<String, String> defaults) {
    List<Integer> kept = new ArrayList<>();
    for (int row : values.rows(name)) {
      boolean blank =
          values.row(name, row).entrySet().stream()
              .allMatch(
                  part ->
                      part.getValue().isEmpty()
                          || part.getValue().equals(defaults.get(part.getKey())));
      if (!blank) {
        kept.add(row);
      }
    }
    values.keepRows(name, kept);
  }

  /**
   * Takes in what was posted and runs the action.
   *
   * @return where the action says to go next, or null to show the page again with its errors
   */
  public @Nullable String submit(Supplier<@Nullable String> action) {
    take();
    try {
      return action.get();
    } catch (Refusal refusal) {
      refuse(refusal);
    } catch (ConstraintViolationException e) {
      e.getConstraintViolations().forEach(violation -> add(Violations.fieldError(violation)));
      request.setAttribute(REFUSED, UNPROCESSABLE);
    } catch (InvalidValue e) {
      add(new FieldError("", e.code(), e.args()));
      request.setAttribute(REFUSED, UNPROCESSABLE);
    }
    return null;
  }

  /** Says an error at a field from the page's own check; an empty name is for the whole form. */
  public void refuse(String field, String code) {
    add(FieldError.of(field, code));
    request.setAttribute(REFUSED, UNPROCESSABLE);
  }

  private void refuse(Refusal refusal) {
    if (SHOWN_AS_PAGE.contains(refusal.status())) {
      throw refusal;
    }
    refusal.fieldErrors().forEach(this::add);
    if (refusal.fieldErrors().isEmpty()) {
      add(new FieldError("", refusal.code(), refusal.args()));
    }
    request.setAttribute(REFUSED, refusal.status());
  }

  private void add(FieldError error) {
    String field = Violations.path(error.field());
    String said = message.apply(error);
    if (field.isEmpty()) {
      general.add(said);
    } else {
      errors.computeIfAbsent(field, name -> new ArrayList<>()).add(said);
    }
  }

  private ValueParser parser() {
    return new ValueParser(zone.get());
  }

  // What the tags ask.

  /** What the input shows: what was typed, else what it was filled with. */
  public String value(String name) {
    return values.first(name);
  }

  /** The version of what the form showed, from its field {@code version}; none without one. */
  public @Nullable Long seenVersion() {
    String seen = value("version");
    return seen.matches("\\d{1,18}") ? Long.valueOf(seen) : null;
  }

  /** Whether a box or choice of several is ticked. */
  public boolean chosen(String name, String choice) {
    return values.all(name).contains(choice);
  }

  /** What is wrong with a field, in the visitor's language; empty when nothing is. */
  public String error(String name) {
    return String.join(" ", errors.getOrDefault(name, List.of()));
  }

  public boolean isFailed() {
    return !errors.isEmpty() || !general.isEmpty();
  }

  /** The id of a field's input. */
  public String id(String name) {
    return key + "-" + name.replace('.', '-');
  }

  /** The ids of what explains a field to those who do not see it. */
  public String describedBy(String name, @Nullable String help, @Nullable String example) {
    List<String> ids = new ArrayList<>();
    if (help != null && !help.isEmpty()) {
      ids.add(id(name) + "-help");
    }
    if (example != null && !example.isEmpty()) {
      ids.add(id(name) + "-example");
    }
    if (errors.containsKey(name)) {
      ids.add(id(name) + "-error");
    }
    return String.join(" ", ids);
  }

  /** The type of the HTML input for a type of field; numbers are texts, whatever the language. */
  public String inputType(@Nullable String type) {
    return switch (type == null ? "text" : type) {
      case "datetime" -> "datetime-local";
      case "date", "email", "tel", "url", "password" -> String.valueOf(type);
      default -> "text";
    };
  }

  /**
   * Learns the label of a field that the page shows, for the summary. Called while the page is
   * built, which is before any of it is drawn.
   */
  public boolean learn(String name, String label) {
    labels.put(name, label);
    return true;
  }

  /** Every error, those of the whole form first. */
  public List<FormError> getSummary() {
    List<FormError> summary = new ArrayList<>();
    general.forEach(said -> summary.add(new FormError("", "", said)));
    for (Map.Entry<String, List<String>> entry : errors.entrySet()) {
      String label = labels.get(entry.getKey());
      for (String said : entry.getValue()) {
        summary.add(
            new FormError(
                label == null ? "" : id(entry.getKey()), label == null ? "" : label, said));
      }
    }
    return summary;
  }
}
