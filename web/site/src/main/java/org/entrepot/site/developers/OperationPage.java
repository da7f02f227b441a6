package org.entrepot.site.developers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.entrepot.platform.error.Refusal;
import org.entrepot.platform.settings.Settings;
import org.entrepot.site.platform.Page;
import org.entrepot.site.platform.PathParameters;
import org.jspecify.annotations.Nullable;

/** One operation of the API, and a form to try it with. */
@Named("operationPage")
@RequestScoped
public class OperationPage implements Page {
  @Inject private ApiBook book;
  @Inject private PathParameters path;
  @Inject private Settings settings;

  private @Nullable ApiOperation operation;

  @Override
  public void open() {
    operation = book.find(path.of("operation")).orElseThrow(Refusal::notFound);
  }

  public ApiOperation getOperation() {
    if (operation == null) {
      throw new IllegalStateException("The page is not open");
    }
    return operation;
  }

  /** The call as a command line. */
  public String getCommand() {
    ApiOperation called = getOperation();
    StringBuilder command = new StringBuilder("curl");
    if (!called.method().equals("GET")) {
      command.append(" -X ").append(called.method());
    }
    if (!called.open()) {
      command.append(" -H \"Authorization: Bearer $TOKEN\"");
    }
    if (called.bodyType().equals("application/json")) {
      command.append(" \\\n     -H \"Content-Type: application/json\" -d @body.json");
    } else if (!called.bodyType().isEmpty()) {
      command.append(" \\\n     -F \"file=@file.pdf\"");
    }
    return command + " \\\n     \"" + settings.siteUrl() + "/api/v1" + called.path() + "\"";
  }
}
