const { spawn } = require("node:child_process");

/** Opens an address where there is a browser to see it; that it cannot is no failure, the address is printed anyway. */
function openBrowser(url) {
  const [command, ...args] = browserCommand(url, process.platform, process.env);
  if (!command) return;
  const child = spawn(command, args, { detached: true, stdio: "ignore" });
  child.on("error", () => {});
  child.unref();
}

/**
 * @param {string} url
 * @param {string} platform
 * @param {Record<string, string | undefined>} env
 * @returns {string[]} empty where nobody would see a browser
 */
function browserCommand(url, platform, env) {
  if (env.CI) return [];
  if (platform === "darwin") return ["open", url];
  if (platform === "win32") return ["cmd", "/c", "start", "", url]; // the empty one is the window's title
  return env.DISPLAY || env.WAYLAND_DISPLAY ? ["xdg-open", url] : [];
}

module.exports = { openBrowser, browserCommand };
