import { refuseFiles } from "../refuseFiles";
import type { HostLink } from "./link";

// Runs in the pane's frame before office.js: offers the window.external of desktop Excel and hands every call to the
// page around it.
// What office.js asks for and is not here, it takes as absent.

const RICH_API = 93;
const RICH_API_EVENT = 33;
const APP_COMMAND_EVENT = 39;
/** The third field of the host information: a shared runtime. */
const SHARED_RUNTIME = 3;

/**
 * office.js refuses members by itself whose requirement set is not named here. Of ExcelApi only a part is there, up to
 * 1.12 (spills):
 * a member that is missing answers ApiNotFound with its name. The other sets are answered in full.
 */
const REQUIREMENTS = () => ({
  excelapi: 1.12,
  sharedruntime: 1.1,
  customfunctionsruntime: 1.4,
  customfunctions: 1.7,
  richapiruntime: 1.1,
  settings: 1.1,
});

type Handler = (dispatchId: number, args: SafeArray) => void;

function external(link: HostLink): object {
  const handlers = new Map<number, Handler[]>();
  const raise = (dispatchId: number, args: SafeArray) => {
    setTimeout(() => {
      for (const handler of handlers.get(dispatchId) ?? []) handler(dispatchId, args);
    }, 0);
  };
  link.connect({
    deliver: (messages) => raise(RICH_API_EVENT, safeArray(messages.map((message) => [...message, 0, false]))),
    raise: (dispatchId) => raise(dispatchId, safeArray([])),
    command: (id, name) => raise(APP_COMMAND_EVENT, safeArray([id, name, JSON.stringify({ source: { id } })])),
  });

  return {
    GetHostInfo: () => `Excel|Win32|16.01|${link.locale}|telemetry||disableLogging|${SHARED_RUNTIME}`,
    GetContext: () => context(link),
    GetLoggingAllowed: () => false,
    Execute(
      dispatchId: number,
      params: readonly (readonly unknown[])[],
      done: (answer: SafeArray, code: number) => void,
    ) {
      const body = dispatchId === RICH_API ? params[0]?.[4] : undefined;
      if (typeof body !== "string") queueMicrotask(() => done(safeArray([0]), 0));
      else void link.execute(body).then((answer) => done(safeArray([0, 200, [], answer]), 0));
    },
    RegisterEvent(dispatchId: number, _target: string, handler: Handler, done: (code: number) => void) {
      handlers.set(dispatchId, [...(handlers.get(dispatchId) ?? []), handler]);
      queueMicrotask(() => done(0));
    },
    UnregisterEvent(dispatchId: number, _target: string, done: (code: number) => void) {
      handlers.delete(dispatchId);
      queueMicrotask(() => done(0));
    },
  };
}

function context(link: HostLink): object {
  const { locale, theme, settings } = link;
  const answers = {
    GetAppType: 1,
    GetSolutionRef: "workbench",
    GetAppVersionMajor: 16,
    GetAppVersionMinor: 1,
    GetAppUILocale: locale,
    GetAppDataLocale: locale,
    GetDocUrl: "file:///workbench.xlsx",
    GetAppCapabilities: 0,
    GetActivationMode: 2,
    GetControlIntegrationLevel: 1,
    GetSolutionToken: "",
    GetCorrelationId: "0",
    GetInstanceId: "0",
    GetTouchEnabled: false,
    GetCommerceAllowed: false,
    GetHostCustomMessage: "",
    GetHostFullVersion: "16.0.18000.20000",
    GetFeaturesForSolution: "",
    GetInitialDisplayMode: 2,
    GetSupportedMatrix: JSON.stringify(REQUIREMENTS()),
    GetDialogRequirementMatrix: "{}",
    GetOfficeThemeInfo: JSON.stringify(themeInfo(theme)),
  };
  return {
    ...Object.fromEntries(Object.entries(answers).map(([name, value]) => [name, () => value])),
    GetSettings: () => ({
      Read(keys: string[], values: string[]) {
        keys.push(...settings.keys());
        values.push(...settings.values());
      },
      Write(keys: readonly string[], values: readonly string[]) {
        link.keepSettings(keys.map((key, i) => [key, values[i] ?? ""]));
      },
    }),
  };
}

/**
 * Excel's colours as numbers; office.js makes "#rrggbb" of every member, so isDarkTheme is there in dark and absent in
 * light.
 */
const themeInfo = (theme: string): Record<string, number> =>
  theme === "dark"
    ? {
        bodyBackgroundColor: 0x292929,
        bodyForegroundColor: 0xffffff,
        controlBackgroundColor: 0x1f1f1f,
        controlForegroundColor: 0xffffff,
        isDarkTheme: 1,
      }
    : {
        bodyBackgroundColor: 0xffffff,
        bodyForegroundColor: 0x242424,
        controlBackgroundColor: 0xffffff,
        controlForegroundColor: 0x242424,
      };

/** office.js expects the arrays of COM. */
interface SafeArray {
  dimensions(): number;
  toArray(): unknown[];
}
function safeArray(list: readonly unknown[]): SafeArray {
  return { dimensions: () => 1, toArray: () => list.map((item) => (Array.isArray(item) ? safeArray(item) : item)) };
}

// a file that is dropped beside the place for it would take the pane's place
refuseFiles(window);

const host = window.parent.workbenchHost;
if (host) Object.defineProperty(window, "external", { value: external(host), configurable: true });
