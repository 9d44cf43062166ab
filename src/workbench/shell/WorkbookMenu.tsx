import { useRef, useState } from "react";
import { languages } from "../../vocabulary/languages";
import type { BookSummary } from "../kept/bookRecord";
import type { Workbooks } from "../kept/Workbooks";
import type { Language } from "../settings";
import { shellTexts } from "./texts";

interface MenuProps {
  readonly language: Language;
  readonly workbooks: Workbooks;
}
/** What is asked before it is deleted: the open workbook, or another one. */
type Doomed = "this" | BookSummary;

/** The button of the bar for the workbook itself, and what it opens. */
export function WorkbookMenu({ language, workbooks }: MenuProps) {
  const texts = shellTexts[language];
  const dialog = useRef<HTMLDialogElement>(null);
  const [others, setOthers] = useState<readonly BookSummary[]>([]);
  const [doomed, setDoomed] = useState<Doomed>();
  const open = async () => {
    setOthers(await workbooks.others());
    setDoomed(undefined);
    dialog.current?.showModal();
  };
  return (
    <>
      <button type="button" className="bar-button" aria-haspopup="dialog" onClick={() => void open()}>
        {texts.workbooks}
      </button>
      <dialog
        ref={dialog}
        className="menu"
        aria-label={texts.workbooks}
        onClick={(event) => event.target === dialog.current && dialog.current.close()}
      >
        {doomed === undefined ? (
          <Choices
            language={language}
            workbooks={workbooks}
            others={others}
            onForget={setDoomed}
            onClose={() => dialog.current?.close()}
          />
        ) : (
          <Question
            language={language}
            workbooks={workbooks}
            doomed={doomed}
            onDone={() => void open()}
            onKept={() => setDoomed(undefined)}
          />
        )}
      </dialog>
    </>
  );
}

interface ChoicesProps extends MenuProps {
  readonly others: readonly BookSummary[];
  readonly onForget: (book: Doomed) => void;
  readonly onClose: () => void;
}

function Choices({ language, workbooks, others, onForget, onClose }: ChoicesProps) {
  const texts = shellTexts[language];
  return (
    <>
      <button type="button" className="menu-item" onClick={() => void workbooks.startAgain()}>
        {texts.startAgain}
        <span className="menu-hint">{texts.startAgainHint}</span>
      </button>
      <button type="button" className="menu-item" onClick={() => onForget("this")}>
        {texts.forget}
        <span className="menu-hint">{texts.forgetHint}</span>
      </button>
      {others.length > 0 && (
        <section aria-labelledby="kept-others">
          <h2 id="kept-others">{texts.others}</h2>
          <ul>
            {others.map((book) => (
              <li key={book.id}>
                <span className="menu-book">
                  {nameOf(book, language)}
                  {book.saved > 0 && (
                    <span className="menu-hint">{texts.saved.replace("{when}", whenOf(book.saved, language))}</span>
                  )}
                </span>
                <button
                  type="button"
                  className="bar-button"
                  aria-label={`${texts.open} ${nameOf(book, language)}`}
                  onClick={() => void workbooks.show(book.id)}
                >
                  {texts.open}
                </button>
                <button
                  type="button"
                  className="bar-button"
                  aria-label={`${texts.forgetOther} ${nameOf(book, language)}`}
                  onClick={() => onForget(book)}
                >
                  {texts.forgetOther}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <button type="button" className="bar-button menu-close" onClick={onClose}>
        {texts.close}
      </button>
    </>
  );
}

interface QuestionProps extends MenuProps {
  readonly doomed: Doomed;
  readonly onDone: () => void;
  readonly onKept: () => void;
}

/** Asks before a workbook is deleted. Who only presses Enter keeps it. */
function Question({ language, workbooks, doomed, onDone, onKept }: QuestionProps) {
  const texts = shellTexts[language];
  const [isElsewhere, setElsewhere] = useState(false);
  const forget = async () => {
    if (doomed === "this") return workbooks.forgetThis();
    if (await workbooks.forget(doomed.id)) onDone();
    else setElsewhere(true);
  };
  return (
    <div role="alertdialog" aria-labelledby="forget-question" aria-describedby="forget-hint">
      <h2 id="forget-question">
        {texts.forgetQuestion.replace("{name}", doomed === "this" ? texts.thisWorkbook : nameOf(doomed, language))}
      </h2>
      <p id="forget-hint">{isElsewhere ? texts.isOpenElsewhere : texts.forgetHint}</p>
      <div className="menu-buttons">
        <button type="button" className="bar-button" autoFocus onClick={onKept}>
          {texts.forgetNo}
        </button>
        {!isElsewhere && (
          <button type="button" className="bar-button menu-danger" onClick={() => void forget()}>
            {texts.forgetYes}
          </button>
        )}
      </div>
    </div>
  );
}

function nameOf({ sheets }: BookSummary, language: Language): string {
  const [open, close] = languages[language].quotes;
  return sheets.length > 0
    ? `${open}${sheets.join(languages[language].between)}${close}`
    : shellTexts[language].unnamed;
}

const whenOf = (saved: number, language: Language): string =>
  new Intl.DateTimeFormat(languages[language].tag, { dateStyle: "medium", timeStyle: "short" }).format(saved);
