import { makeStyles } from "@fluentui/react-components";
import { type Dispatch, type FunctionComponent, useId, useMemo, useRef } from "react";
import { addTexts } from "../../vocabulary/ui";
import { functionsTexts } from "../../vocabulary/ui/functionsTexts";
import type { Catalogue, CatalogueEntry, CatalogueState } from "../parts/catalogue";
import { LoadingFailed } from "../parts/LoadingFailed";
import { RowsSkeleton } from "../parts/RowsSkeleton";
import { useTextStyles } from "../parts/styles";
import { useLocale, useWords } from "../parts/useWords";
import { EmptyResult } from "./EmptyResult";
import { FunctionList } from "./FunctionList";
import { FunctionSearch } from "./FunctionSearch";
import type { FunctionsAction, FunctionsState } from "./functionsState";
import { GroupFilter } from "./GroupFilter";
import { Hint } from "./Hint";
import { ResultCount } from "./ResultCount";
import { searchResults } from "./searchResults";

addTexts(functionsTexts);

interface FunctionsScreenProps {
  catalogue: CatalogueState;
  functions: FunctionsState;
  inFunctions: Dispatch<FunctionsAction>;
  onReload: () => void;
  /** The way of a function into a cell. */
  InsertForm: FunctionComponent<{ entry: CatalogueEntry }>;
}

export function FunctionsScreen({ catalogue, onReload, ...rest }: FunctionsScreenProps): React.JSX.Element {
  const words = useWords();
  const text = useTextStyles();
  const styles = useStyles();
  return (
    <main className={styles.main}>
      <h1 className={text.hidden}>{words("functions")}</h1>
      {catalogue.status === "loading" && <RowsSkeleton label={words("readingFunctions")} />}
      {catalogue.status === "failed" && <LoadingFailed sentence={words("functionsNotRead")} onRetry={onReload} />}
      {catalogue.status === "ready" && <SearchableFunctions entries={catalogue.entries} {...rest} />}
    </main>
  );
}

type SearchableProps = Pick<FunctionsScreenProps, "functions" | "inFunctions" | "InsertForm"> & { entries: Catalogue };

function SearchableFunctions({
  entries,
  functions: { query, group, openId },
  inFunctions,
  InsertForm,
}: SearchableProps): React.JSX.Element {
  const locale = useLocale();
  const { found, shown } = useMemo(
    () => searchResults(entries, { query, group }, locale),
    [entries, query, group, locale],
  );
  const search = useRef<HTMLInputElement>(null);
  const listId = useId();

  const type = (typed: string): void => {
    inFunctions({ type: "queryTyped", query: typed });
  };
  const open = (id: string): void => {
    inFunctions({ type: "opened", id });
  };

  return (
    <>
      <FunctionSearch
        ref={search}
        query={query}
        onQuery={type}
        onEnter={() => {
          if (shown[0]) open(shown[0].id);
        }}
        onLeaveDown={() => {
          document.getElementById(listId)?.querySelector("button")?.focus();
        }}
      />
      <GroupFilter
        entries={found}
        chosen={group}
        onChosen={(chosen) => {
          inFunctions({ type: "groupChosen", group: chosen });
        }}
      />
      {!query && <Hint />}
      <ResultCount query={query} count={shown.length} />
      {shown.length > 0 ? (
        <FunctionList
          id={listId}
          entries={shown}
          openId={openId}
          InsertForm={InsertForm}
          onToggled={(id) => {
            inFunctions({ type: "toggled", id });
          }}
          onLeaveUp={() => {
            search.current?.focus();
          }}
        />
      ) : (
        <EmptyResult
          query={query}
          group={found.length > 0 ? group : undefined}
          onShowAll={() => {
            inFunctions({ type: "groupChosen", group: undefined });
          }}
          onClear={() => {
            type("");
            search.current?.focus();
          }}
        />
      )}
    </>
  );
}

const useStyles = makeStyles({
  main: { display: "flex", flexDirection: "column", gap: "12px", padding: "16px" },
});
