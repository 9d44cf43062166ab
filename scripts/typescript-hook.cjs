// Lets scripts require the TypeScript sources: Node 20 does not read them by itself.
const fs = require("node:fs");
const ts = require("typescript");

require.extensions[".ts"] = (module, filename) => {
  const options = {
    module: ts.ModuleKind.CommonJS,
    target: ts.ScriptTarget.ES2022,
    esModuleInterop: true,
    ignoreDeprecations: "6.0",
  };
  module._compile(
    ts.transpileModule(fs.readFileSync(filename, "utf8"), { compilerOptions: options, fileName: filename }).outputText,
    filename,
  );
};
