package org.entrepot.access;

import java.util.Map;
import java.util.Optional;
import org.entrepot.environment.Answer;
import org.entrepot.environment.Member;
import org.entrepot.platform.file.Upload;
import org.entrepot.story.Firm;

/**
 * One operation, in a state and with a body with which it works for somebody.
 *
 * @param firm the company whose members may do it, if that is what decides
 * @param doer who may certainly do it
 * @param path the operation's path with real numbers
 * @param body JSON, empty where none is sent
 * @param file the file that is sent
 * @param fields those of the form that sends the file; without one, headers of the request
 */
record Deed(
    Optional<Firm> firm,
    Member doer,
    String path,
    String body,
    Optional<Upload> file,
    Map<String, String> fields) {

  static Deed of(Firm firm, String path, String body) {
    return new Deed(Optional.of(firm), firm.owner(), path, body, Optional.empty(), Map.of());
  }

  static Deed of(Firm firm, String path) {
    return of(firm, path, "");
  }

  /** Something that a person may do without a company. */
  static Deed of(Member doer, String path, String body) {
    return new Deed(Optional.empty(), doer, path, body, Optional.empty(), Map.of());
  }

  Deed with(String name, byte[] bytes, Map<String, String> fields) {
    return new Deed(firm, doer, path, body, Optional.of(new Upload(name, bytes)), fields);
  }

  Deed under(Map<String, String> headers) {
    return new Deed(firm, doer, path, body, file, headers);
  }

  /** Somebody tries it. */
  Answer triedBy(Member member, Operation operation) {
    if (file.isPresent()) {
      return member.upload(path, file.get().name(), file.get().bytes(), fields);
    }
    Member sender = member;
    for (Map.Entry<String, String> header : fields.entrySet()) {
      sender = sender.with(header.getKey(), header.getValue());
    }
    return switch (operation.method()) {
      case "POST" -> sender.post(path, body.isEmpty() ? "{}" : body);
      case "PUT" -> sender.put(path, body);
      default -> sender.send(operation.method(), path);
    };
  }
}
