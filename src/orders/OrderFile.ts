/** A file, or what else holds its bytes; its name is for people, what it is shows in its first bytes. */
export interface OrderFile {
  name: string;
  data: Blob;
}
