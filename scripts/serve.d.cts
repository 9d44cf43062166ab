/** Serves the built add-in and the workbench on localhost; port 0 takes a free one. */
export function serve(port: number, root?: string): Promise<{ url: string; close(): Promise<void> }>;
