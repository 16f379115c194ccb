/**
 * Runs under any Node, beside Jest: loads the bundle in argv[2], sends it each event of the JSON file
 * in argv[3], and writes the responses to the JSON file in argv[4].
 */
const { readFileSync, writeFileSync } = require('node:fs');

const [, , bundle, events, responses] = process.argv;
const { handler } = require(bundle);

async function main() {
  const answers = [];
  for (const event of JSON.parse(readFileSync(events, 'utf8'))) {
    // One after the other, as on Lambda.
    // oxlint-disable-next-line no-await-in-loop
    answers.push(await handler(event, {}).catch((error) => ({ failed: error.message })));
  }
  writeFileSync(responses, JSON.stringify({ parameters: handler.length, answers }));
}

void main();
