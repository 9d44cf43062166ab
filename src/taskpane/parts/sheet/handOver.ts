/** The file has been taken by then. */
const KEPT_MS = 60_000;

/** Hands a file to the browser, or to the program around it, to be saved. Nothing tells whether it was. */
export function handOver(file: string, content: BlobPart, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = file;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, KEPT_MS);
}
