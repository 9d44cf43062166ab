import type { Words } from "../RawLines";

/** Each word once by what it is, in the order in which they come; those that are nothing are none. */
export function mergedWords({ words, ofLine }: Words, what: (word: string) => string): Words {
  const places = new Map<string, number>();
  const ofWord = Int32Array.from(words, (word) => {
    const text = what(word);
    if (text === "") return -1;
    const known = places.get(text);
    if (known !== undefined) return known;
    places.set(text, places.size);
    return places.size - 1;
  });
  const isSame = places.size === words.length;
  return {
    words: [...places.keys()],
    ofLine: isSame ? ofLine : ofLine.map((word) => (word < 0 ? word : ofWord[word]!)),
  };
}
