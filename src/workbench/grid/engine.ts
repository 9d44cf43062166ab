import {
  ICommandService,
  IUndoRedoService,
  type IWorkbookData,
  LocaleType,
  LogLevel,
  type Plugin,
  type PluginCtor,
  Univer,
} from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import "@univerjs/preset-sheets-core/lib/index.css";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import { UniverSheetsDrawingPreset } from "@univerjs/preset-sheets-drawing";
import "@univerjs/preset-sheets-drawing/lib/index.css";
import {
  UniverSheetsTablePlugin,
  UniverSheetsTablePreset,
  UniverSheetsTableUIPlugin,
} from "@univerjs/preset-sheets-table";
import "@univerjs/preset-sheets-table/lib/index.css";
import { CalculationMode } from "@univerjs/sheets-formula";
import { defaultTheme } from "@univerjs/themes";
import type { Language, Settings } from "../settings";
import { closeBrackets } from "./closeBrackets";
import { gridTexts } from "./locales";
import { countPaddingInOverflow } from "./overflow";
import { drawShrunk } from "./shrink";
import { tableSettings } from "./tableSettings";
import { ReplayMutation, UndoSteps } from "./UndoSteps";

const GRID_LOCALES: Readonly<Record<Language, LocaleType>> = { en: LocaleType.EN_US, fr: LocaleType.FR_FR };

/** Univer's theme with Excel's green for what is selected or pressed. */
const theme = {
  ...defaultTheme,
  primary: {
    50: "#F1F9F4",
    100: "#E7F5ED",
    200: "#C5E5D2",
    300: "#9FD3B4",
    400: "#5CB383",
    500: "#2B8C55",
    600: "#107C41",
    700: "#0F703B",
    800: "#0E6536",
    900: "#0B4926",
  },
};

/** Univer with one open workbook. */
export interface Engine {
  readonly api: FUniver;
  readonly book: ReturnType<FUniver["createWorkbook"]>;
  readonly commands: ICommandService;
  readonly get: ReturnType<Univer["__getInjector"]>["get"];
  /** Resolves when the workbook is on screen. */
  readonly drawn: Promise<void>;
}

/** Resolves when the workbook is open, before it is drawn or calculates. */
export async function startEngine(
  container: string,
  settings: Settings,
  workbook: Partial<IWorkbookData>,
): Promise<Engine> {
  const locale = GRID_LOCALES[settings.language];
  const univer = new Univer({
    override: [[IUndoRedoService, { useClass: UndoSteps }]],
    theme,
    darkMode: settings.theme === "dark",
    logLevel: LogLevel.WARN,
    locale,
    locales: { [locale]: await gridTexts(settings.language) },
  });
  for (const [plugin, options] of pluginsFor(container)) univer.registerPlugin(plugin, options);
  closeBrackets();
  countPaddingInOverflow();
  drawShrunk();
  const api = FUniver.newAPI(univer);
  const drawn = new Promise<void>((resolve) => {
    api.addEvent(api.Event.LifeCycleChanged, ({ stage }) => {
      if (stage >= api.Enum.LifecycleStages.Rendered) resolve();
    });
  });
  const book = api.createWorkbook(workbook);
  book.setNumfmtLocal(settings.language);
  const injector = univer.__getInjector();
  injector.get(ICommandService).registerCommand(ReplayMutation);
  return { api, book, commands: injector.get(ICommandService), get: injector.get.bind(injector), drawn };
}

/** What the presets register. The package of that name would do it too, but brings commercial plugins along. */
function pluginsFor(container: string): Iterable<readonly [PluginCtor<Plugin>, object | undefined]> {
  const presets = [
    UniverSheetsCorePreset({
      container,
      ribbonType: "simple",
      formula: { initialFormulaComputing: CalculationMode.NO_CALCULATION },
    }),
    UniverSheetsDrawingPreset(),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsDataValidationPreset(),
    UniverSheetsTablePreset(),
  ];
  const options: Readonly<Record<string, object>> = {
    [UniverSheetsTablePlugin.pluginName]: tableSettings,
    // Excel has no tab above a table
    [UniverSheetsTableUIPlugin.pluginName]: { hideAnchor: true },
  };
  const plugins = new Map<string, readonly [PluginCtor<Plugin>, object | undefined]>();
  for (const entry of presets.flatMap((preset) => preset.plugins)) {
    const [plugin, given] = (Array.isArray(entry) ? entry : [entry, undefined]) as [
      PluginCtor<Plugin>,
      object | undefined,
    ];
    const { pluginName } = plugin;
    if (!plugins.has(pluginName)) plugins.set(pluginName, [plugin, options[pluginName] ?? given]);
  }
  return plugins.values();
}
