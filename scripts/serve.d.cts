/** Serves the built add-in and the workbench to this computer; port 0 takes a free one. `host`: a name to answer to as well. */
export function serve(
  port: number,
  more?: { root?: string; host?: string },
): Promise<{ url: string; close(): Promise<void> }>;
