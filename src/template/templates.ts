import { lifetimeValue } from "./lifetimeValue";
import { segments } from "./segments";
import type { Template } from "./Template";

/** Every worksheet there is, in the order in which they are offered. */
export const templates: readonly Template[] = [lifetimeValue, segments];
