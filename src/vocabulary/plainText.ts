/**
 * Signs without a shape of their own, which copying from the web, from mails and from other programs leaves in a text.
 */
const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu;
/** Full-width signs, as East Asian keyboards type them, stand this far behind the usual ones. */
const FULL_WIDTH = /[\uff01-\uff5e]/g;
const FULL_WIDTH_OFFSET = 0xfee0;
/** Hyphens, dashes and the minus sign: whoever puts one before a figure means the same by each. */
const DASHES = /[\u2010-\u2015\u2212\ufe58\ufe63]/g;
const APOSTROPHES = /[\u2018\u2019\u02bc\u02b9\u2032\u00b4`]/g;

/** Nearly every text is plain already. */
const isPlain = (text: string): boolean => /^[\x20-\x5f\x61-\x7e]*$/.test(text);

export const withoutUnseen = (text: string): string => (isPlain(text) ? text : text.replace(UNSEEN, ""));

/** A text in the signs of a plain keyboard, without the unseen ones: "１２ʼ345" is "12'345". */
export function plainText(text: string): string {
  if (isPlain(text)) return text.trim();
  return text
    .replace(UNSEEN, "")
    .replace(FULL_WIDTH, (sign) => String.fromCharCode(sign.charCodeAt(0) - FULL_WIDTH_OFFSET))
    .replace(DASHES, "-")
    .replace(APOSTROPHES, "'")
    .trim();
}
