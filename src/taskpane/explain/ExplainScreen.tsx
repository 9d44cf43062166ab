import { Link as FluentLink, makeStyles, mergeClasses } from "@fluentui/react-components";
import { ArrowUndo16Regular } from "@fluentui/react-icons";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { currencyOf } from "../../explain/currencyOf";
import { explain } from "../../explain/explain";
import type { Explanation, Link } from "../../explain/Explanation";
import { Announcement } from "../parts/Announcement";
import type { CatalogueState } from "../parts/catalogue";
import { formatFigure } from "../parts/figures/formatFigure";
import { FlowBar } from "../parts/FlowBar";
import { LoadingFailed } from "../parts/LoadingFailed";
import { RowsSkeleton } from "../parts/RowsSkeleton";
import { usePageStyles, useTextStyles } from "../parts/styles";
import { useHost } from "../parts/useHost";
import { useLocale, useWords } from "../parts/useWords";
import { CellExplanation } from "./CellExplanation";
import { useReading } from "./useReading";

interface ExplainScreenProps {
  catalogue: CatalogueState;
  onReload: () => void;
  onLeave: () => void;
}

/** What the selected cell means. It follows the selection; a link to a cell selects it, and another leads back. */
export function ExplainScreen({ catalogue, onReload, onLeave }: ExplainScreenProps): React.JSX.Element {
  const words = useWords();
  const page = usePageStyles();
  const [read, readAgain] = useReading();
  const locale = useLocale();
  const entries = catalogue.status === "ready" ? catalogue.entries : undefined;
  const reading = read.status === "read" ? read.reading : undefined;
  const explanation = useMemo(() => {
    if (!reading || !entries) return undefined;
    const currency = currencyOf(reading);
    return explain(reading, entries, { locale, figure: (value, id) => formatFigure(value, id, { locale, currency }) });
  }, [reading, entries, locale]);
  return (
    <>
      <FlowBar
        title={words("explain")}
        place={explanation && <Place address={explanation.cell.address} />}
        onLeave={onLeave}
      />
      <main className={page.main}>
        {catalogue.status === "failed" && <LoadingFailed sentence={words("functionsNotRead")} onRetry={onReload} />}
        {catalogue.status !== "failed" && read.status === "failed" && (
          <LoadingFailed sentence={words("explainNotRead")} onRetry={readAgain} />
        )}
        {catalogue.status !== "failed" &&
          read.status !== "failed" &&
          (explanation ? <Explained explanation={explanation} /> : <RowsSkeleton label={words("readingCell")} />)}
      </main>
    </>
  );
}

/** The sheet gives way when there is no room: the cell is what one looks for. */
function Place({ address }: { address: string }): React.JSX.Element {
  const styles = useStyles();
  const at = address.lastIndexOf("!");
  const sheet = address
    .slice(0, at)
    .replace(/^'(.*)'$/, "$1")
    .replaceAll("''", "'");
  return (
    <span className={styles.place} title={address}>
      <span className={styles.sheet}>{sheet}</span>
      {address.slice(at)}
    </span>
  );
}

function Explained({ explanation }: { explanation: Explanation }): React.JSX.Element {
  const words = useWords();
  const text = useTextStyles();
  const styles = useStyles();
  const title = useRef<HTMLHeadingElement>(null);
  const { back, follow, goBack } = useTrail(explanation.cell, title);
  const { label, shown, isEmpty } = explanation;
  return (
    <>
      {back && (
        <FluentLink as="button" className={mergeClasses(text.caption, styles.back)} onClick={goBack}>
          <ArrowUndo16Regular aria-hidden />
          {words("returnToCell", { address: back.short })}
        </FluentLink>
      )}
      {isEmpty ? (
        <div className={styles.empty}>
          <h1 ref={title} tabIndex={-1} className={mergeClasses(text.title, styles.quiet)}>
            {words("nothingToExplain")}
          </h1>
          <p className={mergeClasses(text.body, text.muted)}>{words("selectFormula")}</p>
        </div>
      ) : (
        <CellExplanation
          key={explanation.cell.address}
          explanation={explanation}
          titleRef={title}
          onFollowed={follow}
        />
      )}
      <Announcement>{isEmpty ? words("nothingToExplain") : `${label ?? ""} ${shown}`.trim()}</Announcement>
    </>
  );
}

/** The cells that links were followed from. Whoever selects another cell begins anew. */
function useTrail(
  cell: Link,
  title: React.RefObject<HTMLHeadingElement | null>,
): { back: Link | undefined; follow: (link: Link) => void; goBack: () => void } {
  const host = useHost();
  const [trail, setTrail] = useState<readonly Link[]>([]);
  const [expected, setExpected] = useState<string>();
  const [seen, setSeen] = useState(cell.address);
  const arrived = seen !== cell.address && expected === cell.address;
  const mustFocus = useRef(false);
  if (seen !== cell.address) {
    setSeen(cell.address);
    setExpected(undefined);
    if (!arrived) setTrail([]);
  }

  const go = useCallback(
    (link: Link) => {
      mustFocus.current = true;
      setExpected(link.first);
      host.showSheet(link.sheet, link.cells).then(
        (isThere) => {
          if (!isThere) setExpected(undefined);
        },
        () => {
          setExpected(undefined);
        },
      );
    },
    [host],
  );

  useEffect(() => {
    if (mustFocus.current) title.current?.focus();
    mustFocus.current = false;
  }, [cell.address, title]);

  return {
    back: trail.at(-1),
    follow: (link) => {
      setTrail([...trail, cell]);
      go(link);
    },
    goBack: () => {
      const last = trail.at(-1);
      setTrail(trail.slice(0, -1));
      if (last) go(last);
    },
  };
}

const useStyles = makeStyles({
  place: { display: "flex", minWidth: 0, whiteSpace: "nowrap" },
  sheet: { overflow: "hidden", textOverflow: "ellipsis" },
  back: { display: "inline-flex", alignItems: "center", columnGap: "4px", alignSelf: "flex-start" },
  empty: { display: "flex", flexDirection: "column", gap: "8px" },
  quiet: { outlineStyle: "none" },
});
