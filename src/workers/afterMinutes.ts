/**
 * Does something after so many minutes, unless what it answers is called before. Where there are no timers there is no
 * worker either, and a job has ended when the time is asked for.
 */
export function afterMinutes(minutes: number, act: () => void): () => void {
  if (typeof setTimeout === "undefined") return () => undefined;
  const timer = setTimeout(act, minutes * 60_000);
  return () => {
    clearTimeout(timer);
  };
}
