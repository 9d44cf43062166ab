/** How long the grid draws on after the last thing that happened, and then from one look at itself to the next. */
const AWAKE_MS = 1000;
const REST_MS = 200;
/** All that a person does to a page. */
const EVENTS = ["keydown", "pointerdown", "pointermove", "pointerup", "wheel", "input", "focus", "resize", "drop"];

interface Waiting {
  timer: ReturnType<typeof setTimeout>;
  callback: FrameRequestCallback;
  /** Once the frame has been asked for. */
  frame?: number;
}

/**
 * Univer asks for a frame after every frame, whether there is something to draw or not: on a slow computer a sixth of
 * its time, as long as the page is open. Where nothing has happened for a while, the next frame comes later.
 *
 * @returns Says that something happens: what waits is drawn at once
 */
export function restFrames(host: Window): () => void {
  const request = host.requestAnimationFrame.bind(host);
  const cancel = host.cancelAnimationFrame.bind(host);
  const waiting = new Map<number, Waiting>();
  let last = performance.now();
  let ids = 0;

  const ask = (id: number, held: Waiting): void => {
    clearTimeout(held.timer);
    held.frame ??= request((time) => {
      waiting.delete(id);
      held.callback(time);
    });
  };
  const wake = (): void => {
    last = performance.now();
    for (const [id, held] of waiting) ask(id, held);
  };
  host.requestAnimationFrame = (callback) => {
    if (performance.now() - last < AWAKE_MS) return request(callback);
    // below zero: no number of the browser's own
    const id = --ids;
    const held: Waiting = { callback, timer: setTimeout(() => ask(id, held), REST_MS) };
    waiting.set(id, held);
    return id;
  };
  host.cancelAnimationFrame = (id) => {
    const held = waiting.get(id);
    if (!held) return cancel(id);
    waiting.delete(id);
    clearTimeout(held.timer);
    if (held.frame !== undefined) cancel(held.frame);
  };
  for (const event of EVENTS) host.addEventListener(event, wake, { capture: true, passive: true });
  return wake;
}
