const { parseArgs } = require("node:util");

const PORT = 3001;
const PLACES = ["excel", "workbench"];
const OPTIONS = /** @type {const} */ ({
  port: { type: "string" },
  host: { type: "string" },
  help: { type: "boolean", short: "h" },
});

const HELP = `npm start                        opens Excel with the add-in; without Excel, the workbench in a browser
npm start -- --port 4000         the workbench on another port than ${PORT}; so does PORT=4000
npm start -- --host my-computer  the workbench for other computers too, under this name or address
npm run start:workbench          the workbench, also where there is an Excel
npm run start:excel              Excel, or the reason why not
npm stop                         ends what runs for Excel, and takes the add-in out of it`;

/** Something the caller can correct: its message is all that is shown. */
class StartError extends Error {}

/**
 * What is asked of `npm start`. A port or a host is the workbench's, so whoever names one wants that.
 * @param {string[]} args
 * @param {Record<string, string | undefined>} env
 * @returns {{ place: "excel" | "workbench" | undefined, port: number, host: string | undefined, help: boolean }}
 */
function startOptions(args, env = {}) {
  const { values, tokens } = parseArgs({ args, options: OPTIONS, strict: false, allowPositionals: true, tokens: true });
  checkTokens(tokens);
  const places = tokens.flatMap((token) => (token.kind === "positional" ? token.value : []));
  const wrong = places.find((place, index) => index > 0 || !PLACES.includes(place));
  if (wrong !== undefined)
    throw new StartError(
      `There is no ${wrong} to start: it is excel or workbench, or neither. Options stand behind two dashes: npm start -- --port 4000`,
    );
  const forWorkbench = ["port", "host"].filter((name) => values[name] !== undefined);
  if (places[0] === "excel" && forWorkbench.length > 0)
    throw new StartError(`--${forWorkbench[0]} is for the workbench; Excel is always served on its own port.`);
  return {
    place: places[0] ?? (forWorkbench.length > 0 ? "workbench" : undefined),
    port: values.port !== undefined ? portOf(values.port, "--port") : env.PORT ? portOf(env.PORT, "PORT") : PORT,
    host: values.host === undefined ? undefined : hostOf(values.host),
    help: values.help === true,
  };
}

function checkTokens(tokens) {
  const seen = new Set();
  for (const { kind, name, rawName, value } of tokens) {
    if (kind !== "option") continue;
    if (!Object.hasOwn(OPTIONS, name))
      throw new StartError(`There is no option ${rawName}. npm start -- --help lists them.`);
    if (seen.has(name)) throw new StartError(`${rawName} is given twice: keep one of them.`);
    seen.add(name);
    if (OPTIONS[name].type === "boolean" && value !== undefined) throw new StartError(`${rawName} takes no value.`);
    if (OPTIONS[name].type === "string" && !value) throw new StartError(`${rawName} needs a value.`);
  }
}

function portOf(given, option) {
  const port = Number(given);
  if (!/^\d+$/.test(given) || port < 1 || port > 65_535)
    throw new StartError(`${option} must be a whole number from 1 to 65535; it is ${given}.`);
  return port;
}

/** As a browser sends it: brackets around an address with colons. */
function hostOf(given) {
  const host = /^[\da-f:]*:[\da-f:]*:[\da-f:]*$/i.test(given) ? `[${given}]` : given;
  const isName =
    /^[a-z\d]([a-z\d.-]*[a-z\d])?$/i.test(host) || (host.startsWith("[") && URL.canParse(`http://${host}`));
  // every address at once is no name that a browser would ask for
  if (!isName || ["0.0.0.0", "[::]"].includes(host))
    throw new StartError(
      `--host must be a name or an address of this computer, such as my-computer or 192.168.1.20; it is ${given}.`,
    );
  return host;
}

/**
 * Why the workbench cannot be served there.
 * @param {NodeJS.ErrnoException} error
 * @param {number} port
 * @returns {StartError} the error itself where it is none of these
 */
function portRefused(error, port) {
  const another = `choose another: npm start -- --port ${port === 4000 ? 4001 : 4000}`;
  if (error.code === "EADDRINUSE")
    return new StartError(
      `Port ${port} is taken, perhaps by an earlier \`npm start\`. End the program that uses it, or ${another}`,
    );
  if (error.code === "EACCES") return new StartError(`Port ${port} is not for everybody on this computer; ${another}`);
  return error;
}

module.exports = { startOptions, portRefused, StartError, HELP };
