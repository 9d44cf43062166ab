/**
 * What the pages have for the scripts that drive them. Their true types would bring the whole workbench, the grid's
 * packages too, into this check.
 */
interface Window {
  workbench: any;
  Excel: any;
}
