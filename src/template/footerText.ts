import { shortened } from "../vocabulary/cutText";

/**
 * A third of the page's width has room for so many characters; of the 255 that Excel allows to all parts of a footer
 * most stay free.
 */
const LONGEST = 45;

/** A text in a footer, where an ampersand begins a code and two are one. */
export const footerText = (text: string): string => shortened(text, LONGEST).replaceAll("&", "&&");
