/** A look of tables by the name that Excel gives it. Colors of Office's theme: the first is the text's, then six accents. */
export interface TableLook {
  readonly name: string;
  readonly heading: { readonly fill?: string; readonly color: string };
  /** Of every other row. */
  readonly band?: string | undefined;
  readonly line: string;
}

/** Of a new table. */
export const USUAL_LOOK = "TableStyleMedium2";
/** Of a table without a look. */
const NO_LOOK = "none";
/** Behind the name of a look without its bands. */
const UNBANDED = " plain";

/** As the grid calls it. */
export const nameOfLook = (style: string | undefined, banded: boolean): string =>
  style ? style + (banded ? "" : UNBANDED) : NO_LOOK;

/** What the grid's name of a look says. */
export function lookNamed(name: string | undefined): { style?: string; banded: boolean } {
  if (!name || name === NO_LOOK) return { banded: false };
  return { style: name.replace(UNBANDED, ""), banded: !name.endsWith(UNBANDED) };
}

const ACCENTS = ["#000000", "#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];
const LIGHT = 21;
const MEDIUM = 28;
const DARK = 11;

/** The looks of a family go through the accents again and again. */
function looks(
  family: string,
  count: number,
  look: (accent: string, place: number) => Omit<TableLook, "name">,
): TableLook[] {
  return Array.from({ length: count }, (_, place) => ({
    name: `TableStyle${family}${place + 1}`,
    ...look(ACCENTS[place % ACCENTS.length]!, place),
  }));
}

const filled = (accent: string, light: number): Omit<TableLook, "name"> => ({
  heading: { fill: accent, color: "#FFFFFF" },
  band: tint(accent, light),
  line: accent,
});

/** Nearer to white, or to black, by a part of the way. */
const tint = (color: string, part: number): string => mixed(color, 255, part);
const shade = (color: string, part: number): string => mixed(color, 0, part);

function mixed(color: string, end: number, part: number): string {
  const channels = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
  return `#${channels.map((one) => toHex(Math.round(one + (end - one) * part))).join("")}`;
}

const toHex = (channel: number): string => channel.toString(16).padStart(2, "0").toUpperCase();

/** The sixty looks of Excel, with bands and without, of each what makes it known: how the heading stands out. */
export const tableLooks: readonly TableLook[] = [
  ...looks("Light", LIGHT, (accent, place) =>
    place < 14 && place >= 7
      ? filled(accent, 0.9)
      : { heading: { color: accent }, band: tint(accent, 0.8), line: accent },
  ),
  ...looks("Medium", MEDIUM, (accent) => filled(accent, 0.8)),
  ...looks("Dark", DARK, (accent) => ({ ...filled(shade(accent, 0.4), 0.6), band: tint(accent, 0.6) })),
].flatMap(({ band, ...look }) => [
  { ...look, band },
  { ...look, name: nameOfLook(look.name, false) },
]);
