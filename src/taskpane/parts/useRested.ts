import { useEffect, useState } from "react";

/** Typing rests this long before a screen reader is told. */
const REST_MS = 600;

/** A text once it has not changed for a while. */
export function useRested(text: string): string {
  const [rested, setRested] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => {
      setRested(text);
    }, REST_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [text]);
  return rested;
}
