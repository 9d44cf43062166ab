import { useRef, useSyncExternalStore } from "react";
import type { BookFiles } from "../files/BookFiles";
import type { Language } from "../settings";
import { FileDialog } from "./FileDialog";
import { OpenIcon, SaveIcon } from "./icons";
import { shellTexts } from "./texts";

const TAKEN = ".xlsx,.xlsm,.csv,.tsv,.txt,.tab,text/csv,text/tab-separated-values";

interface FileButtonsProps {
  readonly language: Language;
  readonly files: BookFiles;
}

/** Brings a file into the page, and the workbook out of it. */
export function FileButtons({ language, files }: FileButtonsProps) {
  const texts = shellTexts[language];
  const input = useRef<HTMLInputElement>(null);
  const state = useSyncExternalStore(files.subscribe, files.state);
  return (
    <>
      <button
        type="button"
        className="bar-button"
        aria-label={texts.openFile}
        title={texts.openFileHint}
        onClick={() => input.current?.click()}
      >
        <OpenIcon />
        <span className="bar-label">{texts.openFile}</span>
      </button>
      <button
        type="button"
        className="bar-button"
        aria-label={texts.saveFile}
        title={texts.saveFileHint}
        onClick={() => void files.save()}
      >
        <SaveIcon />
        <span className="bar-label">{texts.saveFile}</span>
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept={TAKEN}
        aria-label={texts.openFileHint}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) void files.open(file);
          // the same file may be chosen again
          target.value = "";
        }}
      />
      <FileDialog language={language} files={files} state={state} />
    </>
  );
}
