package org.entrepot.process.demo;

import java.util.List;

/** A part of the demo world's story. */
interface Chapter {

  /** What happens, in any order; the world sorts the steps of all chapters by their time. */
  List<Step> steps(Days days);
}
