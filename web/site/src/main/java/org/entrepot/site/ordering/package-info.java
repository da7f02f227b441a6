/** Orders on the desk: the list, and one with its line of time and what comes next. */
@org.jspecify.annotations.NullMarked
package org.entrepot.site.ordering;
