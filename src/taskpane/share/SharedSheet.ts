/** The worksheet that is to be saved as a file, known by its name or id. */
export interface SharedSheet {
  id: string;
  name: string;
}
