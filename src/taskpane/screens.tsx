import {
  ClipboardCheckmark20Regular,
  DocumentTableSearch20Regular,
  TagPercent20Regular,
  TextBulletListSquareSearch20Regular,
} from "@fluentui/react-icons";
import type { FunctionComponent } from "react";
import type { FirstUiKey } from "../vocabulary/ui";
import type { HomeRow } from "./home/HomeRow";
import { HomeScreen } from "./home/HomeScreen";
import { LaterInsertForm } from "./insert/LaterInsertForm";
import { laterScreen } from "./laterScreen";
import type { PaneView } from "./PaneView";

/** All that the pane knows of a screen. */
interface ScreenSpec {
  title: FirstUiKey;
  Screen: FunctionComponent<PaneView>;
  /** It has a tab at the top. */
  isTab?: true;
  /** Home leads to it by a row. */
  row?: Pick<HomeRow, "section" | "icon" | "sub">;
  /** A button of the ribbon or of a cell's menu asks for it: the manifest calls it by its id. */
  isCommand?: true;
}

/** The screens of the pane: tabs, rows of home and commands stand in this order. */
const specs = {
  home: { title: "home", Screen: HomeScreen, isTab: true },
  functions: {
    title: "functions",
    Screen: laterScreen(async () => {
      const { FunctionsScreen } = await import(/* webpackChunkName: "catalogue" */ "./functions/FunctionsScreen");
      return (pane) => <FunctionsScreen {...pane} InsertForm={LaterInsertForm} />;
    }),
    isTab: true,
  },
  data: {
    title: "data",
    Screen: laterScreen(async () => (await import(/* webpackChunkName: "data" */ "./data/DataScreen")).DataScreen),
    isTab: true,
  },
  models: {
    title: "models",
    Screen: laterScreen(
      async () => (await import(/* webpackChunkName: "models" */ "./models/ModelsScreen")).ModelsScreen,
    ),
    isTab: true,
  },
  wizard: {
    title: "wizard",
    Screen: laterScreen(
      async () => (await import(/* webpackChunkName: "wizard" */ "./wizard/WizardScreen")).WizardScreen,
    ),
  },
  explain: {
    title: "explain",
    Screen: laterScreen(
      async () => (await import(/* webpackChunkName: "explain" */ "./explain/ExplainScreen")).ExplainScreen,
    ),
    row: { section: "inWorkbook", icon: <TextBulletListSquareSearch20Regular />, sub: "explainSub" },
    isCommand: true,
  },
  check: {
    title: "check",
    Screen: laterScreen(async () => (await import(/* webpackChunkName: "check" */ "./check/CheckScreen")).CheckScreen),
    row: { section: "inWorkbook", icon: <ClipboardCheckmark20Regular />, sub: "checkSub" },
  },
  templates: {
    title: "templates",
    Screen: laterScreen(
      async () => (await import(/* webpackChunkName: "templates" */ "./TemplatesScreens")).TemplatesScreens,
    ),
    row: { section: "newSheet", icon: <DocumentTableSearch20Regular />, sub: "templatesSub" },
  },
  decide: {
    title: "decide",
    Screen: laterScreen(
      async () => (await import(/* webpackChunkName: "templates" */ "./DecideScreens")).DecideScreens,
    ),
    row: { section: "inWorkbook", icon: <TagPercent20Regular />, sub: "decideSub" },
  },
  help: {
    title: "help",
    Screen: laterScreen(async () => (await import(/* webpackChunkName: "templates" */ "./help/HelpScreen")).HelpScreen),
  },
  share: {
    title: "share",
    Screen: laterScreen(
      async () => (await import(/* webpackChunkName: "templates" */ "./share/ShareScreen")).ShareScreen,
    ),
  },
} satisfies Record<string, ScreenSpec>;

export type ScreenId = keyof typeof specs;
export const SCREEN_IDS = Object.keys(specs) as ScreenId[];
export const screens: Readonly<Record<ScreenId, ScreenSpec>> = specs;
