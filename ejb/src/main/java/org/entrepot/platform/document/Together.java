package org.entrepot.platform.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Slices that stay on one page; divided only if they are taller than one. */
record Together(List<Slice> slices, boolean keepsWithNext) implements Slice {
  Together(List<Slice> slices) {
    this(slices, false);
  }

  @Override
  public float height() {
    return Slice.height(slices);
  }

  @Override
  public void paint(Canvas canvas, float x, float top) {
    Slice.paint(slices, canvas, x, top);
  }

  @Override
  public Optional<Split> split(float available) {
    var fitting = new ArrayList<Slice>();
    var rest = new ArrayList<>(slices);
    float room = available;
    while (!rest.isEmpty() && rest.get(0).height() <= room) {
      room -= rest.get(0).height();
      fitting.add(rest.remove(0));
    }
    if (!rest.isEmpty()) {
      var split = rest.get(0).split(room);
      split.ifPresent(parts -> fitting.add(parts.fitting()));
      split.ifPresent(parts -> rest.set(0, parts.rest()));
    }
    if (fitting.isEmpty() || rest.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new Split(new Together(fitting), new Together(rest, keepsWithNext)));
  }
}
