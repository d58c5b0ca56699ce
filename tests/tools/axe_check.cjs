// What axe-core finds in web pages: WCAG 2.0 to 2.2, A and AA, and its own best practices.
// Each page is opened in Chromium wide, as narrow as WCAG asks (320 px) and dark, and must ask
// the network for nothing. Prints one JSON list of sentences; run by html_check.py.
//   NODE_PATH=…/node_modules node axe_check.cjs FILE.html...
const fs = require("fs");
const path = require("path");
const { chromium } = require("playwright-core");

const axe = fs.readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
// Naming wcag22aa is what turns target-size on.
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const VIEWS = {
  wide: { viewport: { width: 1280, height: 900 } },
  narrow: { viewport: { width: 320, height: 640 } },
  dark: { viewport: { width: 1280, height: 900 }, colorScheme: "dark" },
};
const ARGUMENTS = [
  "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
  "--disable-background-networking", "--disable-component-update", "--disable-sync",
];

async function faults(browser, file, options) {
  const found = [];
  const page = await browser.newPage(options);
  page.on("request", (request) => {
    if (!/^(file|data|about):/.test(request.url())) found.push(`asks for ${request.url()}`);
  });
  page.on("pageerror", (error) => found.push(`a script fails: ${error}`));
  await page.goto("file://" + path.resolve(file));
  await page.evaluate(axe);
  const { violations } = await page.evaluate(
    (rules) => axe.run(document, { runOnly: rules, resultTypes: ["violations"] }), RULES);
  for (const { id, help, nodes } of violations)
    found.push(`${id}: ${help}: ${nodes[0].html.slice(0, 120)}`);
  const wider = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  if (wider > 0) found.push(`reflow: the page is ${wider} px wider than the window`);
  await page.close();
  return found;
}

(async () => {
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: ARGUMENTS });
  const found = [];
  for (const file of process.argv.slice(2))
    for (const [view, options] of Object.entries(VIEWS))
      for (const fault of await faults(browser, file, options))
        found.push(`${path.basename(file)} (${view}): ${fault}`);
  await browser.close();
  console.log(JSON.stringify(found));
})();
