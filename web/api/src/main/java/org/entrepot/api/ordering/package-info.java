/** Orders over HTTP: the verbs of both sides, milestones, papers. */
@org.jspecify.annotations.NullMarked
package org.entrepot.api.ordering;
