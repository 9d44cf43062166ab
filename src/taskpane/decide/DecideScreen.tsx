import { makeStyles, mergeClasses, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { SheetHeadline } from "../../excel/sheetHeadlines";
import { addTexts } from "../../vocabulary/ui";
import { decideTexts } from "../../vocabulary/ui/decideTexts";
import { FlowBar } from "../parts/FlowBar";
import { PageHeading } from "../parts/PageHeading";
import { Section } from "../parts/Section";
import { usePageStyles, useTextStyles } from "../parts/styles";
import { useHost } from "../parts/useHost";
import { useWords } from "../parts/useWords";
import { DecideRow } from "./DecideRow";
import { decisions } from "./decisions";

addTexts(decideTexts);

interface DecideScreenProps {
  onOrders: () => void;
  onModels: () => void;
  onLevers: () => void;
  onReferences: () => void;
  onPlaybook: () => void;
  onLeave: () => void;
}

/** What can be decided: by worksheets that are there or can be made, and without one. */
export function DecideScreen(props: DecideScreenProps): React.JSX.Element {
  const { onOrders, onModels, onLevers, onReferences, onPlaybook, onLeave } = props;
  const words = useWords();
  const host = useHost();
  const text = useTextStyles();
  const page = usePageStyles();
  const styles = useStyles();
  const { sheets, refresh } = useHeadlines();
  const [trouble, setTrouble] = useState<string>();
  const show = async ({ id, name }: SheetHeadline): Promise<void> => {
    setTrouble(undefined);
    const isThere = await host.showSheet(id).catch(() => undefined);
    if (!isThere) setTrouble(words(isThere === undefined ? "sheetNotShown" : "sheetGone", { name }));
    if (isThere === false) refresh();
  };
  const headlineOf = ({ value, label, name }: SheetHeadline): { value: string | undefined; label: string } => ({
    value,
    label: label ?? words("decideOnSheet", { name }),
  });
  const compared = firstOf(["benchmarks"], sheets);
  return (
    <>
      <FlowBar title={words("decide")} onLeave={onLeave} />
      <main className={mergeClasses(page.main, page.entrance)}>
        <div className={page.head}>
          <PageHeading>{words("decideQuestion")}</PageHeading>
          <p className={mergeClasses(text.body, text.muted)}>{words("decideReason")}</p>
        </div>
        {trouble !== undefined && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>{trouble}</MessageBarBody>
          </MessageBar>
        )}
        <ul className={styles.list}>
          {decisions.map(({ title, sub, sheets: wanted, tab }) => {
            const sheet = firstOf(wanted, sheets);
            const make = tab === "data" ? onOrders : onModels;
            return (
              <DecideRow
                key={title}
                title={words(title)}
                sub={words(sub)}
                headline={
                  sheet
                    ? headlineOf(sheet)
                    : { value: undefined, label: words(tab === "data" ? "decideInData" : "decideInModels") }
                }
                onClick={() => {
                  if (sheet) void show(sheet);
                  else make();
                }}
              />
            );
          })}
        </ul>
        <Section title={words("withoutSheet")}>
          <DecideRow title={words("levers")} sub={words("decideLeversSub")} onClick={onLevers} />
          <DecideRow
            title={words("references")}
            sub={words("decideReferencesSub")}
            {...(compared ? { headline: headlineOf(compared) } : {})}
            onClick={() => {
              if (compared) void show(compared);
              else onReferences();
            }}
          />
          <DecideRow title={words("playbook")} sub={words("decidePlaybookSub")} onClick={onPlaybook} />
        </Section>
      </main>
    </>
  );
}

/** The latest of the kind that answers best. */
const firstOf = (wanted: readonly string[], sheets: readonly SheetHeadline[]): SheetHeadline | undefined =>
  wanted.map((template) => sheets.filter((one) => one.template === template).at(-1)).find(Boolean);

/** Read when this appears and when the pane gets the focus; while Excel is busy, those known before stay. */
function useHeadlines(): { sheets: readonly SheetHeadline[]; refresh: () => void } {
  const host = useHost();
  const [sheets, setSheets] = useState<readonly SheetHeadline[]>([]);
  const [asked, setAsked] = useState(1);
  useEffect(() => {
    let isCurrent = true;
    host.sheetHeadlines().then(
      (found) => {
        if (isCurrent) setSheets(found);
      },
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [host, asked]);
  const refresh = (): void => {
    setAsked((before) => before + 1);
  };
  useEffect(() => {
    window.addEventListener("focus", refresh);
    return () => {
      window.removeEventListener("focus", refresh);
    };
  }, []);
  return { sheets, refresh };
}

const useStyles = makeStyles({ list: { listStyle: "none", margin: 0, padding: 0 } });
