package org.entrepot.site.front;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Set;
import org.entrepot.site.platform.Text;

/** What the error page says: {@code #{failure.heading}}. Never a stack trace. */
@Named("failure")
@RequestScoped
public class Failure {
  private static final Set<Integer> SPOKEN =
      Set.of(400, 401, 403, 404, 405, 409, 412, 413, 429, 503);

  @Inject private Text text;

  private int status = 500;
  private String code = "";
  private Map<String, ?> args = Map.of();
  private String requestId = "";

  void become(int status, String code, Map<String, ?> args, String requestId) {
    this.status = status;
    this.code = code;
    this.args = args;
    this.requestId = requestId;
  }

  public int getStatus() {
    return status;
  }

  public String getHeading() {
    return text.of("failure." + spoken() + ".heading");
  }

  /** What happened and what to do now. */
  public String getExplanation() {
    return text.of("failure." + spoken() + ".explanation");
  }

  /** The rule that refused, in words; empty when the status says all. */
  public String getReason() {
    return code.isEmpty() ? "" : text.of("error." + code, args);
  }

  public String getRequestId() {
    return requestId;
  }

  private int spoken() {
    return SPOKEN.contains(status) ? status : 500;
  }
}
