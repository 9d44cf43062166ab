const BEGINNINGS = {
  gzip: [0x1f, 0x8b],
  parquet: [0x50, 0x41, 0x52, 0x31],
  zip: [0x50, 0x4b],
  /** Old workbooks, and protected ones: what they are is found out of the whole file. */
  container: [0xd0, 0xcf, 0x11, 0xe0],
} as const;
type Kind = keyof typeof BEGINNINGS;

/** What a file is by its first bytes; a text where they say nothing. */
export async function orderFileKind(data: Blob): Promise<Kind | "text"> {
  const first = new Uint8Array(await data.slice(0, 8).arrayBuffer());
  return (
    (Object.keys(BEGINNINGS) as Kind[]).find((kind) => BEGINNINGS[kind].every((sign, i) => first[i] === sign)) ?? "text"
  );
}
