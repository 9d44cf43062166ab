import { useSyncExternalStore } from "react";
import type { Workbooks } from "../kept/Workbooks";
import type { Language } from "../settings";
import { CloseIcon } from "./icons";
import { shellTexts } from "./texts";

/** What there is to say about the workbook that opened, until it was read. */
export function NewsBar({ language, workbooks }: { readonly language: Language; readonly workbooks: Workbooks }) {
  const news = useSyncExternalStore(workbooks.subscribe, workbooks.news);
  const texts = shellTexts[language];
  const isLoss = news === "failing";
  return (
    <div className={isLoss ? "news news-loss" : "news"} role={isLoss ? "alert" : "status"}>
      {news && (
        <>
          <p>{texts.news[news]}</p>
          {news === "startedAgain" && workbooks.hasBefore && (
            <button type="button" className="bar-button" onClick={() => void workbooks.bringBack()}>
              {texts.bringBack}
            </button>
          )}
          {!isLoss && (
            <button
              type="button"
              className="icon-button"
              aria-label={texts.closeNews}
              title={texts.closeNews}
              onClick={() => workbooks.dismiss()}
            >
              <CloseIcon />
            </button>
          )}
        </>
      )}
    </div>
  );
}
