import { hasSchemas, schemaFaults, SCHEMAS, xmlFaults, type Part } from "./partFaults";

/** Tests that the parts of files are XML, and follow their schemas where these are at hand. */
export function testParts(parts: () => Part[] | Promise<Part[]>, patience: number): void {
  test(
    "every part of every file is XML",
    async () => {
      expect(await xmlFaults(await parts())).toEqual([]);
    },
    patience,
  );

  (hasSchemas ? test : test.skip).each(SCHEMAS)(
    "parts are valid against %s",
    async (schema, pattern) => {
      expect(await schemaFaults([schema, pattern], await parts())).toEqual([]);
    },
    patience,
  );
}
