const fs = require("node:fs");
const path = require("node:path");
const { PackageError, systemLanguage } = require("./sentences.cjs");
require("../typescript-hook.cjs");
const { readTeamTemplate } = require("../../src/template/team/readTeamTemplate.ts");
const { teamProblems } = require("../../src/vocabulary/teamProblems.ts");

/**
 * The organisation's templates out of their files, read as strictly as the pane reads them. Nothing is built before all
 * of them fit; what does not is named by file and JSON pointer.
 * @param {string[]} files
 * @returns {import("../../src/template/team/TeamTemplate").TeamTemplate[]}
 */
function readTeams(files) {
  const language = systemLanguage();
  const teams = [];
  const problems = [];
  for (const file of files) {
    const reading = readTeamTemplate(textOf(file));
    const found = "problems" in reading ? reading.problems : problemsOf(reading.team, teams);
    problems.push(
      ...found.map(({ place, reason }) => `  ${path.basename(file)}${place && ` ${place}`}: ${reason[language]}`),
    );
    if ("team" in reading) teams.push(reading.team);
  }
  if (problems.length > 0) throw new PackageError("teamRefused", { problems: problems.join("\n") });
  return teams;
}

/**
 * What an organisation's template has to have beyond a colleague's.
 * @param {Pick<import("../../src/template/team/TeamTemplate").TeamTemplate, "id">} team
 * @param {readonly import("../../src/template/team/TeamTemplate").TeamTemplate[]} others
 */
function problemsOf({ id }, others) {
  if (id === undefined) return ["/id", "/release"].map((place) => ({ place, reason: teamProblems.notGiven }));
  return others.some((other) => other.id === id) ? [{ place: "/id", reason: teamProblems.givenTwice }] : [];
}

function textOf(file) {
  try {
    return fs.readFileSync(file, "utf8");
  } catch {
    throw new PackageError("teamUnreadable", { file });
  }
}

module.exports = { readTeams };
