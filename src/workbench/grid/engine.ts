import { ICommandService, type IWorkbookData, LocaleType, LogLevel, type Plugin, type PluginCtor, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import "@univerjs/preset-sheets-core/lib/index.css";
import { defaultTheme } from "@univerjs/themes";
import type { Settings } from "../settings";
import { gridTexts } from "./locales";

/** Univer with one open workbook. */
export interface Engine {
  readonly api: FUniver;
  readonly book: ReturnType<FUniver["createWorkbook"]>;
  readonly commands: ICommandService;
  readonly get: ReturnType<Univer["__getInjector"]>["get"];
}

/** Resolves when the workbook is drawn. */
export async function startEngine(container: string, settings: Settings, workbook: Partial<IWorkbookData>): Promise<Engine> {
  const locale = settings.language === "fr" ? LocaleType.FR_FR : LocaleType.EN_US;
  const univer = new Univer({
    theme: defaultTheme,
    darkMode: settings.theme === "dark",
    logLevel: LogLevel.WARN,
    locale,
    locales: { [locale]: await gridTexts(settings.language) },
  });
  // The presets package would register these too, but brings commercial plugins along.
  for (const entry of UniverSheetsCorePreset({ container, ribbonType: "simple" }).plugins) {
    const [plugin, options] = (Array.isArray(entry) ? entry : [entry, undefined]) as [PluginCtor<Plugin>, ConstructorParameters<PluginCtor<Plugin>>[0]];
    univer.registerPlugin(plugin, options);
  }
  const api = FUniver.newAPI(univer);
  const drawn = new Promise<void>((resolve) => {
    api.addEvent(api.Event.LifeCycleChanged, ({ stage }) => {
      if (stage >= api.Enum.LifecycleStages.Rendered) resolve();
    });
  });
  const book = api.createWorkbook(workbook);
  const injector = univer.__getInjector();
  await drawn;
  return { api, book, commands: injector.get(ICommandService), get: injector.get.bind(injector) };
}
