import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

import type { Random } from "./randomCalls";

const pick = <T>(random: Random, all: readonly T[]): T => all[Math.floor(random() * all.length)]!;
const below = (random: Random, most: number): number => Math.floor(random() * most);

/** What stands in the place of an attribute's value, or of a text. */
const GARBAGE = [
  "",
  " ",
  "-1",
  "0",
  "1",
  "1.5",
  "NaN",
  "1e400",
  "-1e400",
  "99999999999999999999",
  "4294967296",
  "16385",
  "1048577",
  "A1",
  "XFD1048576",
  "XFE1",
  "A1:XFD1048576",
  "B2:A1",
  "A:A",
  "1:1",
  "#REF!",
  "__proto__",
  "constructor",
  "true",
  "shared",
  "array",
  "s",
  "d",
  "e",
  "&#0;",
  "&#xFFFFFF;",
  "&unknown;",
  "\u0000",
  "\uFFFF",
  "_x0000_",
  "=1+1",
  "'",
  "x".repeat(300),
  "😀",
  "../../x",
  "xl/workbook.xml",
];

/** A file with some of its bytes changed, left out or doubled. */
export function mutatedBytes(file: Uint8Array, random: Random): Uint8Array {
  let bytes = file.slice();
  for (let n = 1 + below(random, 5); n > 0; n--) {
    const [from, length] = [below(random, bytes.length), 1 + below(random, random() < 0.5 ? 4 : 200)];
    const [head, cut, tail] = [bytes.slice(0, from), bytes.slice(from, from + length), bytes.slice(from + length)];
    const change = random();
    if (change < 0.6) bytes[from] = below(random, 256);
    else if (change < 0.75) bytes = joined(head, tail);
    else if (change < 0.9) bytes = joined(head, cut, cut, tail);
    else bytes = joined(head, cut);
  }
  return bytes;
}

const joined = (...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.concat(parts));

/** A file with some of its parts changed inside, packed again. */
export function mutatedParts(file: Uint8Array, random: Random): Uint8Array {
  const parts = unzipSync(file);
  const names = Object.keys(parts);
  for (let n = 1 + below(random, 3); n > 0; n--) {
    const name = pick(random, names);
    const change = random();
    if (change < 0.03) delete parts[name];
    else if (change < 0.06) parts[name] = parts[pick(random, names)] ?? new Uint8Array();
    else if (parts[name]) parts[name] = strToU8(mutatedXml(strFromU8(parts[name]), random));
  }
  return zipSync(parts, { level: 0 });
}

const TAG = /<[^<>]*>/g;
const ATTRIBUTE = /="([^"]*)"/g;
const TEXT = />([^<>]+)</g;

/** Each takes a text and answers it with one thing changed. */
const CHANGES: readonly ((xml: string, random: Random) => string)[] = [
  // a tag left out, twice, or at another place
  (xml, random) => withOne(xml, TAG, random, () => ""),
  (xml, random) => withOne(xml, TAG, random, (tag) => tag + tag),
  (xml, random) => withOne(xml, TAG, random, (tag) => `${tag}${pick(random, xml.match(TAG) ?? [""])}`),
  // an element that ends at once
  (xml, random) => withOne(xml, TAG, random, (tag) => tag.replace(/([^/])>$/, "$1/>")),
  // attributes and texts
  ...Array.from(
    { length: 4 },
    () => (xml: string, random: Random) => withOne(xml, ATTRIBUTE, random, () => `="${pick(random, GARBAGE)}"`),
  ),
  (xml, random) => withOne(xml, ATTRIBUTE, random, () => ""),
  (xml, random) => withOne(xml, TEXT, random, () => `>${pick(random, GARBAGE)}<`),
  (xml, random) =>
    withOne(xml, /\d+/g, random, () => pick(random, ["0", "-5", "999999999", "16384", "1048576", "1e9"])),
  // whatever sign
  (xml, random) => withOne(xml, /[^]/g, random, () => pick(random, ["<", ">", '"', "&", "", " ", "x", "/"])),
  (xml, random) => xml.slice(0, below(random, xml.length + 1)),
];

function mutatedXml(xml: string, random: Random): string {
  let changed = xml;
  for (let n = 1 + below(random, 4); n > 0; n--) changed = pick(random, CHANGES)(changed, random);
  return changed;
}

/** One of the places that match is changed. */
function withOne(xml: string, pattern: RegExp, random: Random, change: (found: string) => string): string {
  const places = [...xml.matchAll(pattern)];
  const place = places[below(random, places.length)];
  return place ? xml.slice(0, place.index) + change(place[0]) + xml.slice(place.index + place[0].length) : xml;
}
