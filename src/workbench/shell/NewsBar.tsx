import { useSyncExternalStore } from "react";
import { lossesSaid } from "../../vocabulary/fileLosses";
import type { News, Workbooks } from "../kept/Workbooks";
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
          <p>{newsText(news, workbooks, language)}</p>
          {(news === "startedAgain" || news === "opened") && workbooks.hasBefore && (
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

/** What a file brought, and what of it is missing, is said of that file. */
function newsText(news: News, workbooks: Workbooks, language: Language): string {
  const texts = shellTexts[language];
  if (news !== "opened" && news !== "saved") return texts.news[news];
  const { name = "", losses = [] } = workbooks.openedFile ?? {};
  const lost = losses.length > 0 ? [texts.lost.replace("{losses}", lossesSaid(losses, language))] : [];
  return news === "saved"
    ? [texts.savedFile.replace("{name}", workbooks.savedName ?? ""), ...lost].join(" ")
    : [
        texts.openedFile.replace("{name}", name),
        ...lost,
        ...(lost.length > 0 ? [texts.lostInCopies] : []),
        ...(workbooks.hasBefore ? [texts.before] : []),
      ].join(" ");
}
