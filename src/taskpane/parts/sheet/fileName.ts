/** Windows keeps these for devices. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/** A name that every disk takes, made of what a worksheet is called. */
export function fileName(name: string, ending: ".xlsx" | ".clv-team.json" | ".csv"): string {
  const tidy = name
    .replace(/[<>:"/\\|?*\p{C}]/gu, " ")
    .replace(/\s+/g, " ")
    .replace(/^[\s.]+|[\s.]+$/g, "");
  return `${tidy === "" || RESERVED.test(tidy) ? `CLV ${tidy}`.trim() : tidy}${ending}`;
}
