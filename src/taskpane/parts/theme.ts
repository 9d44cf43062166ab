import {
  createDarkTheme,
  createLightTheme,
  themeToTokensObject,
  type BrandVariants,
  type Theme,
} from "@fluentui/react-components";

/**
 * Fluent's tokens and ours: what someone typed and the ground it stands on, what is doubtful, what is met, and the
 * colours that tie an argument to its places in a formula. Each measures 6:1 on the pane's ground.
 */
export interface PaneTheme extends Theme {
  colorInput: string;
  colorInputBackground: string;
  colorFlagged: string;
  colorMet: string;
  colorArgument1: string;
  colorArgument2: string;
  colorArgument3: string;
  colorArgument4: string;
}

/** Built around Excel's green, 80. */
const excelGreen: BrandVariants = {
  10: "#03180C",
  20: "#072A16",
  30: "#0A3B1F",
  40: "#0B4926",
  50: "#0C582E",
  60: "#0E6536",
  70: "#0F703B",
  80: "#107C41",
  90: "#2B8C55",
  100: "#43A06C",
  110: "#5CB383",
  120: "#79C49A",
  130: "#94D2AF",
  140: "#B0DEC4",
  150: "#CCEAD9",
  160: "#E7F5ED",
};

export const lightTheme: PaneTheme = {
  ...createLightTheme(excelGreen),
  colorBrandForegroundLink: excelGreen[70],
  colorInput: "#0F4C9C",
  colorInputBackground: "#FFF3CF",
  colorFlagged: "#8A3707",
  colorMet: "#0E700E",
  colorArgument1: "#0F548C",
  colorArgument2: "#A4262C",
  colorArgument3: "#5C2E91",
  colorArgument4: "#8A5100",
};

export const darkTheme: PaneTheme = {
  ...createDarkTheme(excelGreen),
  colorBrandForeground1: excelGreen[120],
  colorBrandForeground2: excelGreen[130],
  colorBrandForegroundLink: excelGreen[120],
  colorCompoundBrandForeground1: excelGreen[120],
  colorCompoundBrandStroke: excelGreen[110],
  colorCompoundBrandBackground: excelGreen[110],
  colorInput: "#9CC8F5",
  colorInputBackground: "#463F2C",
  colorFlagged: "#F4B48C",
  colorMet: "#7FCB7F",
  colorArgument1: "#7DBBF0",
  colorArgument2: "#F1A3A6",
  colorArgument3: "#C6A9EC",
  colorArgument4: "#E8B169",
};

/** The tokens as CSS variables, for styles. */
export const tokens = themeToTokensObject(lightTheme);
