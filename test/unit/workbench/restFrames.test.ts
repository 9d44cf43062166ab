import { restFrames } from "../../../src/workbench/grid/restFrames";

/** A window whose frames come when the test says so. */
class Host {
  private frames = new Map<number, FrameRequestCallback>();
  private listeners = new Map<string, () => void>();
  private last = 0;

  requestAnimationFrame = (callback: FrameRequestCallback): number => {
    this.frames.set(++this.last, callback);
    return this.last;
  };
  cancelAnimationFrame = (id: number): void => void this.frames.delete(id);
  addEventListener = (type: string, listener: () => void): void => void this.listeners.set(type, listener);

  get asked(): number {
    return this.frames.size;
  }
  draw(): void {
    const frames = [...this.frames.values()];
    this.frames.clear();
    for (const frame of frames) frame(performance.now());
  }
  happens(event: string): void {
    this.listeners.get(event)!();
  }
}

let host: Host;
let wake: () => void;
beforeEach(() => {
  jest.useFakeTimers();
  host = new Host();
  wake = restFrames(host as unknown as Window);
});
afterEach(() => jest.useRealTimers());

/** Draws on and on, as Univer does, and counts. */
function drawing(): { drawn: number } {
  const count = { drawn: 0 };
  const frame = (): void => {
    count.drawn++;
    host.requestAnimationFrame(frame);
  };
  host.requestAnimationFrame(frame);
  return count;
}
function pass(ms: number): void {
  for (let i = 0; i < ms; i += 10) {
    jest.advanceTimersByTime(10);
    host.draw();
  }
}

test("every frame is drawn while something happens, five in a second afterwards", () => {
  const count = drawing();
  pass(1000);
  expect(count.drawn).toBeGreaterThanOrEqual(99);
  const before = count.drawn;
  pass(2000);
  expect(count.drawn - before).toBeGreaterThan(5);
  expect(count.drawn - before).toBeLessThanOrEqual(10);
});

test.each(["keydown", "pointermove", "wheel"])("what waits is asked for at once at %s", (event) => {
  drawing();
  pass(1500);
  while (host.asked > 0) host.draw();
  expect(host.asked).toBe(0);
  host.happens(event);
  expect(host.asked).toBe(1);
});

test("a frame that waits can be given up, before and after it was asked for", () => {
  jest.advanceTimersByTime(1500);
  const called: string[] = [];
  const first = host.requestAnimationFrame(() => called.push("first"));
  const second = host.requestAnimationFrame(() => called.push("second"));
  host.requestAnimationFrame(() => called.push("third"));
  host.cancelAnimationFrame(first);
  wake();
  host.cancelAnimationFrame(second);
  host.draw();
  expect(called).toEqual(["third"]);
  jest.advanceTimersByTime(1000);
  host.draw();
  expect(called).toEqual(["third"]);
});
