import { IUndoRedoService, type Nullable } from "@univerjs/core";
import { useSyncExternalStore } from "react";
import { ChartDrawing } from "../charts/ChartDrawing";
import type { Box, ChartPicture, ChartView } from "../model/grid";
import type { Engine } from "./engine";
import type { QuietUndo } from "./QuietUndo";

const COMPONENT = "workbench-chart";
/** Where Univer keeps what floats over its cells. */
const DRAWINGS = "SHEET_DRAWING_PLUGIN";
const PIXELS_PER_POINT = 4 / 3;

interface Entry {
  picture: ChartPicture;
  readonly listeners: Set<() => void>;
}
interface Waiting {
  readonly sheet: string;
  readonly place: () => void;
}

/** Charts float over the grid's canvas and move with it. */
export class ChartLayer {
  private readonly entries = new Map<string, Entry>();
  private waiting: Waiting[] = [];
  private next = 1;

  constructor(private readonly engine: Engine) {
    const { entries } = this;
    engine.api.registerComponent(
      COMPONENT,
      function WorkbenchChart({ data }: { readonly data?: { readonly chart: string } }) {
        const entry = data && entries.get(data.chart);
        return entry ? <Followed entry={entry} /> : null;
      },
    );
    engine.api.addEvent(engine.api.Event.ActiveSheetChanged, () => this.sheetShown());
  }

  draw(sheet: string, box: Box, picture: () => ChartPicture): ChartView {
    const key = `chart-${this.next++}`;
    const entry: Entry = { picture: picture(), listeners: new Set() };
    this.entries.set(key, entry);
    let layer: Nullable<{ dispose(): void }>;
    const place = () => {
      const target = this.engine.book.getSheetBySheetId(sheet);
      if (!target) return;
      // Univer counts from the corner of the headers, Excel from that of A1.
      const { rowHeader, columnHeader } = target.getSheet().getConfig();
      const startX = box.left * PIXELS_PER_POINT + rowHeader.width;
      const startY = box.top * PIXELS_PER_POINT + columnHeader.height;
      const initPosition = {
        startX,
        startY,
        endX: startX + box.width * PIXELS_PER_POINT,
        endY: startY + box.height * PIXELS_PER_POINT,
      };
      // to undo it would only take the chart off the screen
      (this.engine.get(IUndoRedoService) as QuietUndo).quietly(() => {
        layer = target.addFloatDomToPosition(
          { componentKey: COMPONENT, data: { chart: key }, allowTransform: false, initPosition },
          key,
        );
      });
    };
    // Univer measures with the sheet on screen, whatever sheet it is given.
    if (sheet === this.engine.book.getActiveSheet().getSheetId()) place();
    else this.waiting.push({ sheet, place });
    return {
      refresh: () => {
        entry.picture = picture();
        for (const listener of entry.listeners) listener();
      },
      dispose: () => {
        this.waiting = this.waiting.filter((waiting) => waiting.place !== place);
        if (layer) layer.dispose();
        this.entries.delete(key);
      },
    };
  }

  private sheetShown(): void {
    const active = this.engine.book.getActiveSheet().getSheetId();
    const now = this.waiting.filter(({ sheet }) => sheet === active);
    this.waiting = this.waiting.filter(({ sheet }) => sheet !== active);
    if (now.length > 0) requestAnimationFrame(() => now.forEach(({ place }) => place()));
  }
}

interface Resource {
  readonly name: string;
  readonly data: string;
}
type Drawings = Record<string, { data: Record<string, { readonly componentKey?: string }>; order: string[] }>;

/**
 * What Univer keeps of a workbook, but the charts: they are drawn again from the object model, which knows all of them.
 */
export function withoutCharts(resource: Resource): Resource {
  if (resource.name !== DRAWINGS || resource.data === "") return resource;
  const drawings = JSON.parse(resource.data) as Drawings;
  for (const sheet of Object.values(drawings)) {
    sheet.data = Object.fromEntries(
      Object.entries(sheet.data).filter(([, { componentKey }]) => componentKey !== COMPONENT),
    );
    sheet.order = sheet.order.filter((id) => id in sheet.data);
  }
  return { ...resource, data: JSON.stringify(drawings) };
}

function Followed({ entry }: { readonly entry: Entry }) {
  const picture = useSyncExternalStore(
    (listener) => {
      entry.listeners.add(listener);
      return () => entry.listeners.delete(listener);
    },
    () => entry.picture,
  );
  return <ChartDrawing picture={picture} />;
}
