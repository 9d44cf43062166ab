import { exportOfOrders } from "../../src/orders/demo/exportOfOrders";
import type { Locale } from "../../src/vocabulary/locale";

/** The made-up export as a file holds it: `fs.writeFileSync(path, demoFile("fr"))`. */
export const demoFile = (locale: Locale): Uint8Array => new TextEncoder().encode(exportOfOrders(locale).text);
