package org.entrepot.api.directory;

import java.util.List;
import org.entrepot.directory.InvitationView;

/** The invitations of a company that wait for an answer, the latest first; at most 200. */
public record InvitationList(List<InvitationView> items) {}
