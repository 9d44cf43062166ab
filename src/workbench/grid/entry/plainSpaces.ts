/**
 * Joiners, marks of direction and of byte order: they come along from web pages and documents, and nobody sees them.
 */
const UNSEEN = /[\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;

/** Every kind of space as the plain one. */
export const plainSpaces = (text: string): string => text.replace(UNSEEN, "").replace(/\s/g, " ");
