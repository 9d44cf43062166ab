import { useEffect, useState } from "react";
import type { UiKey } from "../../vocabulary/ui";
import { useTextStyles } from "../styles";
import { useWords } from "../useWords";

/** Typing rests this long before a screen reader is told. */
const REST_MS = 600;

/** Tells how many functions a query found. Sighted readers see it in the filters. */
export function ResultCount({ query, count }: { query: string; count: number }): React.JSX.Element {
  const words = useWords();
  const text = useTextStyles();
  const [said, setSaid] = useState("");
  const sentence = query ? words(keyOf(count), { count: String(count), query }) : "";

  useEffect(() => {
    const timer = setTimeout(() => { setSaid(sentence); }, REST_MS);
    return () => { clearTimeout(timer); };
  }, [sentence]);

  return <p role="status" className={text.hidden}>{said}</p>;
}

function keyOf(count: number): UiKey {
  if (count === 0) return "noneFound";
  return count === 1 ? "oneFound" : "manyFound";
}
