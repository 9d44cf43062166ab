/** One step back undoes all of it, where Excel can. */
export const oneUndoStep = (): Excel.RunOptions =>
  Office.context.requirements.isSetSupported("ExcelApi", "1.20") ? { mergeUndoGroup: true } : {};
