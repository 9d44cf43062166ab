const ACCENTED = {
  a: "á",
  c: "ç",
  e: "é",
  i: "í",
  n: "ñ",
  o: "ó",
  s: "š",
  u: "ú",
  y: "ý",
  A: "Á",
  C: "Ç",
  E: "É",
  I: "Í",
  N: "Ñ",
  O: "Ó",
  S: "Š",
  U: "Ú",
  Y: "Ý",
};

/**
 * English with accents; the blanks that are filled in, and the codes of a printed page, stay.
 * @param {string} text
 * @returns {string}
 */
const accented = (text) => text.replace(/\{[^}]*\}|&[A-Z]|./gs, (part) => ACCENTED[part] ?? part);

/**
 * A text of the pseudo language: ⟦Téxt⟧. What holds no word is the same in it.
 * @param {string} text
 * @returns {string}
 */
const marked = (text) => (/\p{L}/u.test(text) ? `⟦${accented(text)}⟧` : text);

module.exports = { accented, marked };
