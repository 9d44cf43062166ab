import { useEffect, useId, useRef, useState } from "react";
import type { CsvDialect } from "../../spreadsheet/csv/CsvDialect";
import type { CsvDoubt } from "../../spreadsheet/csv/CsvEvidence";
import { daySaid } from "../../vocabulary/daySaid";
import { languages } from "../../vocabulary/languages";
import type { BookFiles, FileState } from "../files/BookFiles";
import type { Language } from "../settings";
import { shellTexts } from "./texts";

interface FileDialogProps {
  readonly language: Language;
  readonly files: BookFiles;
  readonly state: FileState;
}

/** What there is to say or to ask while a file is opened or saved. */
export function FileDialog({ language, files, state }: FileDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  const isOpen = state.kind !== "idle";
  useEffect(() => {
    if (isOpen) dialog.current?.showModal();
    else dialog.current?.close();
  }, [isOpen]);
  return (
    <dialog ref={dialog} className="menu file-dialog" aria-labelledby={title} onClose={() => isOpen && files.close()}>
      {state.kind === "busy" && <Busy language={language} files={files} state={state} title={title} />}
      {state.kind === "refused" && <Refused language={language} files={files} state={state} title={title} />}
      {state.kind === "question" && <Question language={language} files={files} state={state} title={title} />}
    </dialog>
  );
}

interface PartProps<Kind extends FileState["kind"]> extends FileDialogProps {
  readonly state: Extract<FileState, { readonly kind: Kind }>;
  /** The id of its heading. */
  readonly title: string;
}

function Busy({ language, files, state: { act, name, fraction }, title }: PartProps<"busy">) {
  const texts = shellTexts[language];
  return (
    <>
      <h2 id={title} role="status">
        {texts.fileBusy[act].replace("{name}", () => name)}
      </h2>
      <progress aria-labelledby={title} {...(fraction === undefined ? {} : { value: fraction })} />
      <div className="menu-buttons">
        <button type="button" className="bar-button" autoFocus onClick={() => files.close()}>
          {texts.cancel}
        </button>
      </div>
    </>
  );
}

function Refused({ language, files, state: { name, sentence }, title }: PartProps<"refused">) {
  const texts = shellTexts[language];
  return (
    <div role="alert">
      <h2 id={title}>{texts.fileRefused.replace("{name}", () => name)}</h2>
      <p>{sentence}</p>
      <div className="menu-buttons">
        <button type="button" className="bar-button" autoFocus onClick={() => files.close()}>
          {texts.close}
        </button>
      </div>
    </div>
  );
}

/** How figures and days are written, where the file may mean two things. */
function Question({ language, files, state: { name, guess }, title }: PartProps<"question">) {
  const texts = shellTexts[language];
  const [dialect, setDialect] = useState<CsvDialect>(guess.dialect);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void files.answer(dialect);
      }}
    >
      <h2 id={title}>{texts.fileQuestion.replace("{name}", () => name)}</h2>
      <p className="menu-hint">{texts.fileQuestionHint}</p>
      {guess.doubts.map((doubt) => (
        <fieldset key={doubt.kind}>
          <legend>
            {(doubt.kind === "decimal" ? texts.decimalQuestion : texts.datesQuestion).replace(
              "{example}",
              () => doubt.example,
            )}
          </legend>
          {doubt.readings.map(({ choice, value }) => (
            <label key={choice}>
              <input
                type="radio"
                name={doubt.kind}
                checked={dialect[doubt.kind] === choice}
                onChange={() => setDialect({ ...dialect, [doubt.kind]: choice })}
              />
              {readingSaid(doubt, value, language)}
            </label>
          ))}
        </fieldset>
      ))}
      <div className="menu-buttons">
        <button type="button" className="bar-button" onClick={() => files.close()}>
          {texts.cancel}
        </button>
        <button type="submit" className="bar-button menu-primary">
          {texts.openFile}
        </button>
      </div>
    </form>
  );
}

/** What an example is by one of its readings: 1,234 or 1.234; a day by the name of its month. */
function readingSaid({ kind }: CsvDoubt, value: number, language: Language): string {
  if (kind === "dates") return daySaid(value, language);
  return new Intl.NumberFormat(languages[language].tag, { maximumFractionDigits: 20 }).format(value);
}
