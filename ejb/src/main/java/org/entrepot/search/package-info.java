/**
 * Finds products and suppliers in an index: words in every shipped language, typos, synonyms,
 * phrases, facets, orders. Answers come whole from the index. It knows neither catalogue nor
 * directory: a process gives it documents, and it gives back the cards that they carry.
 */
@org.jspecify.annotations.NullMarked
package org.entrepot.search;
