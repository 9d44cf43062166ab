import { addTexts } from "../../vocabulary/ui";
import { sheetTexts } from "../../vocabulary/ui/sheetTexts";
import { dataTexts } from "../../vocabulary/ui/dataTexts";
import { updateTexts } from "../../vocabulary/ui/updateTexts";
import { warehouseTexts } from "../../vocabulary/ui/warehouseTexts";
import type { CatalogueState } from "../parts/catalogue";
import type { GuidedAnswers, GuidedProgress } from "../parts/guided";
import { ProgressPage } from "../parts/ProgressPage";
import { useWords } from "../parts/useWords";
import { ColumnsPage } from "./ColumnsPage";
import { CreationFailed } from "../parts/made/CreationFailed";
import type { DataState } from "./dataState";
import { dispatchData, useData } from "./dataStore";
import { SamePage } from "./SamePage";
import { SheetsPage } from "./SheetsPage";
import { askedOf } from "./sheetsAsked";
import type { Source } from "./Source";
import { StartPage } from "./StartPage";
import { sourceFound, type MadeSheets } from "./madeSheets";
import { AgainPage } from "./AgainPage";
import { useHost } from "../parts/useHost";
import { useCreation } from "./useCreation";
import { useDemo } from "./useDemo";
import { useOrders } from "./useOrders";
import { ReducedPage } from "./warehouse/ReducedPage";
import { WarehousePage } from "./warehouse/WarehousePage";
import { WrittenPage } from "./WrittenPage";

addTexts(sheetTexts);
addTexts(dataTexts);
addTexts(updateTexts);
addTexts(warehouseTexts);

interface DataScreenProps {
  catalogue: CatalogueState;
  left: GuidedProgress | undefined;
  onFilled: (answers: GuidedAnswers) => void;
  /** To the tab of models. */
  onModels: () => void;
}

/** From a list of orders to worksheets: where it is, what it holds, which sheets, and what came of it. */
export function DataScreen({ catalogue, left, onFilled, onModels }: DataScreenProps): React.JSX.Element {
  const state = useData();
  const { page } = state;
  switch (page.at) {
    case "start":
      return <Start notice={page.notice} />;
    case "warehouse":
      return <WarehousePage onBack={toStart} />;
    case "reduced":
      return <ReducedPage list={page.list} onModels={onModels} onBack={toStart} />;
    case "again":
      return <Again made={page.made} />;
    case "reading":
      return <Reading state={state} />;
    case "columns":
    case "same":
    case "sheets":
    case "writing":
    case "failed":
      return <Opened state={state} />;
    case "written":
    case "updated":
      return <Written state={state} {...{ catalogue, left, onFilled, onModels }} />;
  }
}

const toStart = (): void => {
  dispatchData({ type: "started" });
};

function Start({ notice }: { notice: string | undefined }): React.JSX.Element {
  const words = useWords();
  const { open } = useOrders();
  const demo = useDemo();
  const update = useUpdate();
  return (
    <StartPage
      notice={notice}
      onCells={(found) => {
        open({ kind: "cells", name: found.name, found });
      }}
      onFiles={(files) => {
        open(filesSource(files));
      }}
      onPage={(next) => {
        dispatchData({ type: "turnedTo", page: next });
      }}
      onUpdate={update}
      onDemo={() => {
        demo().then(
          (file) => {
            open(filesSource([file]));
          },
          () => {
            dispatchData({ type: "started", notice: words("ordersNotRead") });
          },
        );
      }}
    />
  );
}

/** The list of the workbook that sheets were made of is read again; files are asked for. */
function useUpdate(): (made: MadeSheets) => void {
  const words = useWords();
  const host = useHost();
  const { open } = useOrders();
  return (made) => {
    if (made.about.source.kind === "files") {
      dispatchData({ type: "turnedTo", page: { at: "again", made } });
      return;
    }
    host.findTables().then(
      (found) => {
        const source = sourceFound(made.about, found);
        if (source) open(source, made);
        else dispatchData({ type: "started", notice: words("sourceNotThere", { name: made.about.source.name }) });
      },
      () => {
        dispatchData({ type: "started", notice: words("listsNotRead") });
      },
    );
  };
}

function Again({ made }: { made: MadeSheets }): React.JSX.Element {
  const { open, leave } = useOrders();
  const { sheet } = made.about.choices;
  return (
    <AgainPage
      made={made}
      onFiles={(files) => {
        open({ ...filesSource(files), ...(sheet === undefined ? {} : { sheet }) }, made);
      }}
      onBack={leave}
    />
  );
}

const NAMED = 3;

function filesSource(files: readonly File[]): Extract<Source, { kind: "files" }> {
  const named = files.slice(0, NAMED).map(({ name }) => name);
  return {
    kind: "files",
    name: named.join(", ") + (files.length > NAMED ? ` + ${files.length - NAMED}` : ""),
    files: files.map((file) => ({ name: file.name, data: file })),
  };
}

function Reading({ state: { page, open } }: { state: DataState }): React.JSX.Element | null {
  const words = useWords();
  const { cancel } = useOrders();
  if (page.at !== "reading") return null;
  const { source } = page;
  const isRead = page.share >= 1;
  return (
    <ProgressPage
      title={
        source.kind === "files" && source.files.length > 1
          ? words("readingFiles", { count: String(source.files.length) })
          : words("readingFile", { name: source.name })
      }
      share={page.share}
      phases={[
        { title: words("columns"), sub: source.name, status: open ? "done" : "now" },
        { title: words("phaseRead"), status: isRead ? "done" : open ? "now" : "later" },
        { title: words("phaseReport"), status: isRead ? "now" : "later" },
      ]}
      onCancel={cancel}
    />
  );
}

function Opened({ state: { page, open, asked } }: { state: DataState }): React.JSX.Element | null {
  const words = useWords();
  const { choose, leave } = useOrders();
  const { create, update, cancel } = useCreation();
  if (!open) return null;
  const { report, choices } = open;
  const make = open.update ? update : create;
  const wanted = report && askedOf(open, report, asked);
  const turn = (at: "columns" | "same" | "sheets"): void => {
    dispatchData({ type: "turnedTo", page: { at } });
  };
  if (page.at === "writing")
    return (
      <ProgressPage
        title={words(open.update ? "updatingSheets" : "makingSheets")}
        says="shareDone"
        share={page.share}
        phases={[
          { title: words("phaseFigures"), status: page.share > 0 ? "done" : "now" },
          { title: words(open.update ? "phaseUpdate" : "phaseSheets"), status: page.share > 0 ? "now" : "later" },
        ]}
        onCancel={cancel}
      />
    );
  if (page.at === "same" && report)
    return (
      <SamePage
        report={report}
        joins={choices.joins}
        onJoined={(joins) => {
          choose({ ...choices, joins });
          turn("columns");
        }}
        onBack={() => {
          turn("columns");
        }}
      />
    );
  if ((page.at === "sheets" || page.at === "failed") && report && wanted)
    return (
      <SheetsPage
        orders={open}
        report={report}
        asked={wanted}
        onAsked={(changes) => {
          dispatchData({ type: "asked", changes });
        }}
        failure={
          page.at === "failed" && (
            <CreationFailed
              failure={page.failure}
              onRetry={() => {
                void make(wanted);
              }}
            />
          )
        }
        onBack={() => {
          turn("columns");
        }}
        onCreate={() => {
          void make(wanted);
        }}
      />
    );
  return (
    <ColumnsPage
      orders={open}
      until={wanted?.settings.until}
      onChosen={choose}
      onUntil={(until) => {
        if (until !== undefined) dispatchData({ type: "asked", changes: { settings: { until } } });
      }}
      onSame={() => {
        turn("same");
      }}
      onChange={leave}
      onContinue={() => {
        turn("sheets");
      }}
    />
  );
}

interface WrittenProps extends DataScreenProps {
  state: DataState;
}

function Written({
  state: { page, open },
  catalogue,
  left,
  onFilled,
  onModels,
}: WrittenProps): React.JSX.Element | null {
  const { undo } = useCreation();
  const { leave } = useOrders();
  if (!open) return null;
  if (page.at === "updated")
    return (
      <WrittenPage
        {...page}
        catalogue={catalogue}
        updated={{ gone: page.gone }}
        source={open.source.name}
        notDeleted={undefined}
        hasAnswers={left !== undefined}
        onFilled={onFilled}
        onModels={onModels}
        onDone={leave}
      />
    );
  if (page.at !== "written") return null;
  return (
    <WrittenPage
      tables={page.tables}
      options={page.options}
      catalogue={catalogue}
      sheets={page.sheets}
      currency={page.currency}
      source={open.source.name}
      notDeleted={page.notDeleted}
      hasAnswers={left !== undefined}
      onFilled={onFilled}
      onModels={onModels}
      onUndo={() => {
        void undo(page);
      }}
      onDone={leave}
    />
  );
}
