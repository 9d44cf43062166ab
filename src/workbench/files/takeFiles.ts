/**
 * A file that is dropped on the page is opened as a workbook. What somebody else on the page takes is theirs; by itself
 * a browser would show the file in the page's place.
 */
export function takeFiles(page: Window, open: (file: File) => void): void {
  const isFile = (event: DragEvent): boolean =>
    !event.defaultPrevented && event.dataTransfer?.types.includes("Files") === true;
  page.addEventListener("dragover", (event) => {
    if (!isFile(event)) return;
    event.preventDefault();
    event.dataTransfer!.dropEffect = "copy";
  });
  page.addEventListener("drop", (event) => {
    if (!isFile(event)) return;
    event.preventDefault();
    const [file] = event.dataTransfer!.files;
    if (file) open(file);
  });
}
