package org.entrepot.platform.document.typeset;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.JoiningType;
import com.ibm.icu.lang.UProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entrepot.platform.document.typeset.Glyph.Form;

/**
 * Arabic and its kin: each letter takes the form that its neighbours ask for (Unicode 16, section
 * 9.2, rules R1 to R7), then the face joins what it draws as one.
 */
final class JoiningScript {
  private static final List<String> JOINED = List.of("rlig", "calt", "liga");

  private JoiningScript() {}

  static List<Glyph> shape(String text, Face face, Script script) {
    var codePoints = text.codePoints().toArray();
    var forms = forms(codePoints);
    var glyphs = new ArrayList<Glyph>(codePoints.length);
    for (int i = 0; i < codePoints.length; i++) {
      int before = glyphs.size();
      Shaper.add(glyphs, face, UCharacter.getMirror(codePoints[i]));
      if (glyphs.size() > before) {
        glyphs.get(before).form = forms[i];
      }
    }
    var substitutions = face.substitutions();
    substitutions.apply(script.tags(), "ccmp", glyphs, glyph -> true);
    for (var form : List.of(Form.ISOLATED, Form.FINAL, Form.MEDIAL, Form.INITIAL)) {
      substitutions.apply(script.tags(), feature(form), glyphs, glyph -> glyph.form == form);
    }
    for (var feature : JOINED) {
      substitutions.apply(script.tags(), feature, glyphs, glyph -> true);
    }
    return glyphs;
  }

  /**
   * Gives each letter of a ligature a glyph of its own and a share of its width; all but the last
   * are empty. Readers turn the order of glyphs round to find the text, but not all of them that of
   * the letters in one glyph.
   */
  static List<Glyph> spelled(List<Glyph> glyphs, Face face) {
    var spelled = new ArrayList<Glyph>(glyphs.size());
    for (var glyph : glyphs) {
      var letters = glyph.text.codePoints().toArray();
      if (letters.length > 1 && Character.isLetter(letters[0])) {
        int share = glyph.advance / letters.length;
        for (int i = 0; i < letters.length - 1; i++) {
          var letter = Character.toString(letters[i]);
          var empty = new Glyph(face.glyph(' '), letter, glyph.cluster);
          empty.advance = share;
          spelled.add(empty);
        }
        glyph.text = Character.toString(letters[letters.length - 1]);
        glyph.advance -= share * (letters.length - 1);
      }
      spelled.add(glyph);
    }
    return spelled;
  }

  private static String feature(Form form) {
    return form.name().substring(0, 4).toLowerCase(Locale.ROOT);
  }

  private static Form[] forms(int[] codePoints) {
    var forms = new Form[codePoints.length];
    int before = -1;
    boolean beforeJoins = false;
    for (int i = 0; i < codePoints.length; i++) {
      int type = UCharacter.getIntPropertyValue(codePoints[i], UProperty.JOINING_TYPE);
      forms[i] = Form.NONE;
      if (type == JoiningType.TRANSPARENT) {
        continue;
      }
      boolean joined = beforeJoins && isJoinedFromBefore(type);
      if (joined && before >= 0) {
        forms[before] = forms[before] == Form.FINAL ? Form.MEDIAL : Form.INITIAL;
      }
      forms[i] = joined ? Form.FINAL : Form.ISOLATED;
      beforeJoins = joinsNext(type);
      before = i;
    }
    return forms;
  }

  private static boolean isJoinedFromBefore(int type) {
    return type == JoiningType.DUAL_JOINING
        || type == JoiningType.RIGHT_JOINING
        || type == JoiningType.JOIN_CAUSING;
  }

  private static boolean joinsNext(int type) {
    return type == JoiningType.DUAL_JOINING
        || type == JoiningType.LEFT_JOINING
        || type == JoiningType.JOIN_CAUSING;
  }
}
