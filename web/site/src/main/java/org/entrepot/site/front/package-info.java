/**
 * The door of the site: it finds the route of an address, runs the page's bean, draws the page,
 * guards the forms, serves the assets, and says clearly what went wrong.
 */
package org.entrepot.site.front;
