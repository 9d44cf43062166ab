/** Opens a file as a new workbook, in a window of its own. It is nowhere saved until its user does so. */
export const openWorkbook = (file: Uint8Array): Promise<void> => Excel.createWorkbook(base64Of(file));

/** In pieces: a call takes only so many arguments. */
function base64Of(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 0x8000)
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + 0x8000)));
  return btoa(pieces.join(""));
}
