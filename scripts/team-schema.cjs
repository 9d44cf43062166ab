require("./typescript-hook.cjs");

/** The published schema of team templates: its file, and what stands in it. */
const schemaFile = () => {
  const { teamSchema } = require("../src/template/team/teamSchema.ts");
  return { "assets/team-template-1.schema.json": `${JSON.stringify(teamSchema(), null, 2)}\n` };
};

module.exports = { schemaFile };
