import { makeStyles } from "@fluentui/react-components";
import type { Dispatch } from "react";
import { useId, useMemo, useRef } from "react";
import type { Catalogue } from "../parts/catalogue";
import { resultsOf } from "../state";
import type { PaneAction, PaneState } from "../state";
import { useTextStyles } from "../parts/styles";
import { useWords } from "../parts/useWords";
import { EmptyResult } from "./EmptyResult";
import { FunctionList } from "./FunctionList";
import { FunctionSearch } from "./FunctionSearch";
import { RowsSkeleton } from "../parts/RowsSkeleton";
import { GroupFilter } from "./GroupFilter";
import { Hint } from "./Hint";
import { LoadingFailed } from "../parts/LoadingFailed";
import { ResultCount } from "./ResultCount";

interface FunctionsScreenProps {
  state: PaneState;
  dispatch: Dispatch<PaneAction>;
}

export function FunctionsScreen({ state, dispatch }: FunctionsScreenProps): React.JSX.Element {
  const words = useWords();
  const text = useTextStyles();
  const styles = useStyles();
  const { catalogue } = state;
  return (
    <main className={styles.main}>
      <h1 className={text.hidden}>{words("functions")}</h1>
      {catalogue.status === "loading" && <RowsSkeleton label={words("readingFunctions")} />}
      {catalogue.status === "failed" && <LoadingFailed sentence="functionsNotRead" onRetry={() => { dispatch({ type: "loadingStarted" }); }} />}
      {catalogue.status === "ready" && <SearchableFunctions entries={catalogue.entries} state={state} dispatch={dispatch} />}
    </main>
  );
}

function SearchableFunctions({ entries, state, dispatch }: FunctionsScreenProps & { entries: Catalogue }): React.JSX.Element {
  const { query, group, openId } = state;
  const { found, shown } = useMemo(() => resultsOf(entries, state), [entries, state]);
  const search = useRef<HTMLInputElement>(null);
  const listId = useId();

  const type = (typed: string): void => { dispatch({ type: "queryTyped", query: typed }); };
  const open = (id: string): void => { dispatch({ type: "opened", id }); };

  return (
    <>
      <FunctionSearch
        ref={search}
        query={query}
        onQuery={type}
        onEnter={() => { if (shown[0]) open(shown[0].id); }}
        onLeaveDown={() => { document.getElementById(listId)?.querySelector("button")?.focus(); }}
      />
      <GroupFilter entries={found} chosen={group} onChosen={(chosen) => { dispatch({ type: "groupChosen", group: chosen }); }} />
      {!query && <Hint />}
      <ResultCount query={query} count={shown.length} />
      {shown.length > 0
        ? (
          <FunctionList
            id={listId}
            entries={shown}
            openId={openId}
            onToggled={(id) => { dispatch({ type: "toggled", id }); }}
            onLeaveUp={() => { search.current?.focus(); }}
          />
        )
        : (
          <EmptyResult
            query={query}
            group={found.length > 0 ? group : undefined}
            onShowAll={() => { dispatch({ type: "groupChosen", group: undefined }); }}
            onClear={() => { type(""); search.current?.focus(); }}
          />
        )}
    </>
  );
}

const useStyles = makeStyles({
  main: { display: "flex", flexDirection: "column", gap: "12px", padding: "16px" },
});
