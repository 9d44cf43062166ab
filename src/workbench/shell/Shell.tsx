import { useEffect, useState, useSyncExternalStore, type MouseEvent, type ReactNode } from "react";
import type { BookFiles } from "../files/BookFiles";
import type { Workbooks } from "../kept/Workbooks";
import { languages } from "../../vocabulary/languages";
import { LOCALES } from "../../vocabulary/locale";
import type { Button, Manifest } from "../manifest/readManifest";
import { type Language, type Settings, withSetting } from "../settings";
import { FileButtons } from "./FileButtons";
import { CloseIcon, MoonIcon, SunIcon } from "./icons";
import { NewsBar } from "./NewsBar";
import type { PaneVisibility } from "./PaneVisibility";
import "./shell.css";
import { shellTexts } from "./texts";
import { WorkbookMenu } from "./WorkbookMenu";

export const GRID_ID = "grid";
export const PANE_ID = "pane";
const LANGUAGES: readonly (readonly [Language, string])[] = LOCALES.map((locale) => [
  locale,
  languages[locale].ownName,
]);

interface ShellProps {
  readonly settings: Settings;
  readonly manifest: Manifest;
  readonly pane: PaneVisibility;
  /** Calls a function of the add-in. */
  readonly onCommand: (button: Button) => void;
  readonly workbooks: Workbooks;
  readonly files: BookFiles;
  /** Resolves when there is something to see in the grid. */
  readonly ready: Promise<void>;
}

/** The page around the grid: what Excel shows of an add-in, and the workbench's own two switches. */
export function Shell({ settings, manifest, pane, onCommand, workbooks, files, ready }: ShellProps) {
  const texts = shellTexts[settings.language];
  const paneOpen = useSyncExternalStore(pane.subscribe, pane.isVisible);
  return (
    <div className="shell">
      <header className="bar">
        <img className="bar-icon" src={manifest.icon} alt="" />
        <h1 className="bar-name">{manifest.displayName}</h1>
        <span className="bar-tag">{texts.workbench}</span>
        <div className="ribbon">
          {manifest.buttons.map((button) =>
            button.command === undefined ? (
              <RibbonButton key={button.id} button={button} pressed={paneOpen} onClick={() => pane.show(!paneOpen)} />
            ) : (
              <RibbonButton key={button.id} button={button} onClick={() => onCommand(button)} />
            ),
          )}
        </div>
        <span className="bar-space" />
        <FileButtons language={settings.language} files={files} />
        <WorkbookMenu language={settings.language} workbooks={workbooks} />
        <nav className="languages" aria-label={texts.language}>
          {LANGUAGES.map(([language, name]) => (
            <a
              key={language}
              {...keptLink(withSetting(location.search, "lang", language), workbooks)}
              lang={language}
              title={name}
              aria-current={language === settings.language ? "true" : undefined}
            >
              {language.toUpperCase()}
            </a>
          ))}
        </nav>
        <ThemeSwitch settings={settings} workbooks={workbooks} />
      </header>
      <NewsBar language={settings.language} workbooks={workbooks} />
      <main className="sheet">
        <div id={GRID_ID} className="grid" />
        <Curtain ready={ready} opening={texts.opening} failed={texts.failed} />
      </main>
      <aside id="pane-frame" className="pane" aria-label={manifest.displayName} hidden={!paneOpen}>
        <div className="pane-title">
          <h2>{manifest.displayName}</h2>
          <button
            type="button"
            className="icon-button"
            aria-label={texts.closePane}
            title={texts.closePane}
            onClick={() => pane.show(false)}
          >
            <CloseIcon />
          </button>
        </div>
        {/* office.js reads the frame's name: it has to be there before the page is */}
        <iframe id={PANE_ID} name={PANE_ID} title={manifest.displayName} src={underHost(manifest.pane)} />
      </aside>
    </div>
  );
}

function RibbonButton({
  button,
  pressed,
  onClick,
}: {
  readonly button: Button;
  readonly pressed?: boolean;
  readonly onClick: () => void;
}) {
  return (
    <button
      type="button"
      className="ribbon-button"
      aria-pressed={pressed}
      aria-controls="pane-frame"
      title={button.tip}
      onClick={onClick}
    >
      <img src={button.icon} alt="" />
      {button.label}
    </button>
  );
}

/** The shipped page with the workbench's bridge in front of office.js; the build puts it beside this one. */
function underHost(address: string): string {
  const { pathname, search } = new URL(address);
  return `/workbench${pathname}${search}`;
}

function ThemeSwitch({ settings, workbooks }: { readonly settings: Settings; readonly workbooks: Workbooks }) {
  const texts = shellTexts[settings.language];
  const dark = settings.theme === "dark";
  const label = dark ? texts.light : texts.dark;
  return (
    <a
      className="icon-button"
      {...keptLink(withSetting(location.search, "theme", dark ? "light" : "dark"), workbooks)}
      aria-label={label}
      title={label}
    >
      {dark ? <SunIcon /> : <MoonIcon />}
    </a>
  );
}

/** The page at another address, once the workbook is kept; in another tab the link does what links do. */
function keptLink(href: string, workbooks: Workbooks) {
  const onClick = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void workbooks.go(href);
  };
  return { href, onClick };
}

/** Hides the grid until it is drawn, so that nothing jumps. */
function Curtain({
  ready,
  opening,
  failed,
}: {
  readonly ready: Promise<void>;
  readonly opening: string;
  readonly failed: string;
}) {
  const [state, setState] = useState<"opening" | "open" | { readonly failure: string }>("opening");
  useEffect(() => {
    ready.then(
      () => setState("open"),
      (error: unknown) => setState({ failure: String(error) }),
    );
  }, [ready]);
  if (state === "open") return null;
  const content: ReactNode = state === "opening" ? opening : `${failed} ${state.failure}`;
  return (
    <div className="curtain" role={state === "opening" ? "status" : "alert"}>
      {content}
    </div>
  );
}
