/** A column's width in pixels, from characters of the default font: 7 pixels each, and 5 beside them. */
export const pixelsOf = (characters: number): number => Math.trunc(characters * 7 + 5);

/** The same in points, as Office has it. */
export const pointsOf = (characters: number): number => pixelsOf(characters) * 0.75;
