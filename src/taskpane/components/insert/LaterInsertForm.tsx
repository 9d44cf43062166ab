import { lazy, Suspense, useState } from "react";
import type { CatalogueEntry } from "../../catalogue";
import { useWords } from "../../useWords";
import { LoadingBoundary } from "../LoadingBoundary";
import { LoadingFailed } from "../LoadingFailed";
import { RowsSkeleton } from "../RowsSkeleton";

const load = () => lazy(async () => ({ default: (await import(/* webpackChunkName: "insert" */ "./InsertForm")).InsertForm }));
let LazyForm = load();

/** The form, with the functions it works results out by, is read when a card is first opened: the pane starts without it. */
export function LaterInsertForm({ entry }: { entry: CatalogueEntry }): React.JSX.Element {
  const words = useWords();
  const [attempt, setAttempt] = useState(1);
  // a promise that failed once fails for ever: another try needs another one
  const retry = (): void => { LazyForm = load(); setAttempt(attempt + 1); };
  const Form = LazyForm;
  return (
    <LoadingBoundary key={attempt} failed={<LoadingFailed sentence="screenNotRead" onRetry={retry} />}>
      <Suspense fallback={<RowsSkeleton label={words("readingScreen")} />}><Form entry={entry} /></Suspense>
    </LoadingBoundary>
  );
}
