import type { Plan } from "../template/plan";
import { STAMP_NAME } from "../template/stampOf";
import { TEAM_BASE_NAME, TEAM_STAMP_NAME } from "../template/team/teamStamp";
import { can } from "./abilities";

export const canStamp = (): boolean => can("memory");

export const stampOn = (sheet: Excel.Worksheet): Excel.WorksheetCustomProperty =>
  sheet.customProperties.getItemOrNullObject(STAMP_NAME);

/** What a sheet says of its making, as it is asked for; undefined where Excel keeps no such words. */
export interface StampsAsked {
  stamp: Excel.WorksheetCustomProperty;
  team: Excel.WorksheetCustomProperty;
  teamBase: Excel.WorksheetCustomProperty;
}
export const stampsAsked = (sheet: Excel.Worksheet): StampsAsked | undefined =>
  canStamp()
    ? {
        stamp: stampOn(sheet).load("value"),
        team: sheet.customProperties.getItemOrNullObject(TEAM_STAMP_NAME).load("value"),
        teamBase: sheet.customProperties.getItemOrNullObject(TEAM_BASE_NAME).load("value"),
      }
    : undefined;

/** The word that was asked for. */
export const stampText = (asked: Excel.WorksheetCustomProperty | undefined): string | undefined =>
  asked && !asked.isNullObject ? String(asked.value) : undefined;

/**
 * On the worksheet itself, so that it goes with it into another workbook; nobody sees it, and no formula can refer to
 * it.
 */
export function writeStamp(sheet: Excel.Worksheet, { stamp, team }: Plan): void {
  if (!canStamp()) return;
  sheet.customProperties.add(STAMP_NAME, stamp);
  if (!team) return;
  sheet.customProperties.add(TEAM_STAMP_NAME, team.stamp);
  sheet.customProperties.add(TEAM_BASE_NAME, team.base);
}
