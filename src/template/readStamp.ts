/** What a sheet says of its making: see `stampOf`. */
export interface Stamp {
  /** The id of its template. */
  template: string;
  /** Of the product. */
  release: string;
  /** Of its formulas. */
  hash: string;
}

const STAMP = /^(\w+) (\d+(?:\.\d+)*\S*) ([0-9a-f]{12})$/;

/** Reads the stamp of a worksheet or a file; undefined of anything else that stands in its place. */
export function readStamp(text: unknown): Stamp | undefined {
  const [, template, release, hash] = (typeof text === "string" && STAMP.exec(text)) || [];
  return template === undefined || release === undefined || hash === undefined
    ? undefined
    : { template, release, hash };
}
