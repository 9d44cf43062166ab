import { benchmarks } from "./benchmarks";
import { levers } from "./levers";
import { lifetimeValue } from "./lifetimeValue";
import { scenarios } from "./scenarios";
import { segments } from "./segments";
import { subscription } from "./subscription";
import type { AskingTemplate } from "./Template";
import { tracking } from "./tracking";

/** Every worksheet there is, in the order in which they are offered. */
export const templates: readonly AskingTemplate[] = [
  lifetimeValue,
  segments,
  subscription,
  scenarios,
  levers,
  benchmarks,
  tracking,
];
