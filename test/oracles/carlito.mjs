// Writes src/template/carlito.json: how wide the characters of Carlito are, which has the widths of Calibri. Reads the
// font itself, as
// Debian's package fonts-crosextra-carlito installs it (SIL Open Font License): its tables cmap (format 4), hmtx and
// head.
import fs from "node:fs";

const FOLDER = process.argv[2] ?? "/usr/share/fonts/truetype/crosextra";
/** First and last character of each part: Latin, punctuation, currency signs, a few signs of mathematics. */
const PARTS = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x2010, 0x2027],
  [0x2030, 0x203a],
  [0x20a0, 0x20ac],
  [0x2212, 0x2212],
  [0x2248, 0x2265],
];

function advances(path) {
  const font = fs.readFileSync(path);
  const tables = new Map(
    Array.from({ length: font.readUInt16BE(4) }, (_, i) => [
      font.toString("latin1", 12 + i * 16, 16 + i * 16),
      font.readUInt32BE(20 + i * 16),
    ]),
  );
  const [head, hhea, hmtx, cmap] = ["head", "hhea", "hmtx", "cmap"].map((name) => tables.get(name));
  const glyphOf = segments(font, cmap);
  const measured = font.readUInt16BE(hhea + 34);
  const width = (code) => font.readUInt16BE(hmtx + 4 * Math.min(glyphOf(code), measured - 1));
  return {
    unitsPerEm: font.readUInt16BE(head + 18),
    widths: PARTS.map(([from, to]) =>
      Array.from({ length: to - from + 1 }, (_, i) => (glyphOf(from + i) ? width(from + i) : 0)),
    ),
  };
}

function segments(font, cmap) {
  const tables = Array.from(
    { length: font.readUInt16BE(cmap + 2) },
    (_, i) => cmap + font.readUInt32BE(cmap + 8 + i * 8),
  );
  const at = tables.find((start) => font.readUInt16BE(start) === 4);
  const count = font.readUInt16BE(at + 6) / 2;
  const [ends, starts, deltas, offsets] = [14, 16 + count * 2, 16 + count * 4, 16 + count * 6].map(
    (offset) => at + offset,
  );
  return (code) => {
    const i = Array.from({ length: count }, (_, n) => n).find((n) => font.readUInt16BE(ends + n * 2) >= code);
    if (i === undefined || font.readUInt16BE(starts + i * 2) > code) return 0;
    const delta = font.readUInt16BE(deltas + i * 2);
    const offset = font.readUInt16BE(offsets + i * 2);
    if (offset === 0) return (code + delta) % 0x10000;
    const glyph = font.readUInt16BE(offsets + i * 2 + offset + (code - font.readUInt16BE(starts + i * 2)) * 2);
    return glyph && (glyph + delta) % 0x10000;
  };
}

const [regular, bold] = ["Regular", "Bold"].map((face) => advances(`${FOLDER}/Carlito-${face}.ttf`));
const parts = PARTS.map(
  ([from], i) =>
    `    { "from": ${from}, "regular": ${JSON.stringify(regular.widths[i])}, "bold": ${JSON.stringify(bold.widths[i])} }`,
);
fs.writeFileSync(
  new URL("../../src/template/carlito.json", import.meta.url),
  `{\n  "unitsPerEm": ${regular.unitsPerEm},\n  "parts": [\n${parts.join(",\n")}\n  ]\n}\n`,
);
