// what the transformed sources call: test/pseudo/transformer.cjs
globalThis.markedByTest = require("./marked.cjs").marked;
