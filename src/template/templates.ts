import { lifetimeValue } from "./lifetimeValue";
import { scenarios } from "./scenarios";
import { segments } from "./segments";
import { subscription } from "./subscription";
import type { Template } from "./Template";
import { tracking } from "./tracking";

/** Every worksheet there is, in the order in which they are offered. */
export const templates: readonly Template[] = [lifetimeValue, segments, subscription, scenarios, tracking];
