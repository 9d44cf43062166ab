/**
 * The words of a script in one language.
 * @template T
 * @param {Record<string, T>} words
 * @param {string} locale
 * @param {string} file whose they are
 * @returns {T}
 */
function wordsIn(words, locale, file) {
  if (!(locale in words)) throw new Error(`${file} has no words in ${locale}`);
  return words[locale];
}

module.exports = { wordsIn };
