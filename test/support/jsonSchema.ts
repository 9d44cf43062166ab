import { createRequire } from "node:module";

type Validator = ((value: unknown) => boolean) & { errors?: unknown };

/** Compiles a schema of the 2020-12 dialect, by the validator that webpack brings along. */
export function compileSchema(schema: object): Validator {
  const fromWebpack = createRequire(require.resolve("webpack"));
  const { default: Ajv } = createRequire(fromWebpack.resolve("schema-utils"))("ajv/dist/2020") as {
    default: new (options: object) => { compile: (schema: object) => Validator };
  };
  return new Ajv({ allErrors: true, strict: true, strictRequired: false, strictTypes: false }).compile(schema);
}
