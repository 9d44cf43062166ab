/**
 * What neither a cell nor a file of one holds: control signs but tab and line feed, two that are no signs, and halves
 * of signs.
 */
const FORBIDDEN = /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|\p{Cs}/gu;

export const isCellText = (text: string): boolean => text.search(FORBIDDEN) < 0;

/** The text without what no cell and no XML holds. */
export const cellText = (text: string): string => text.replace(FORBIDDEN, "");
