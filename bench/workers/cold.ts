import { readFileSync } from 'node:fs';

/** Loads a handler, answers one request, and says how much memory that took at its peak (KiB). */
async function main([path = '', request = '']: readonly string[]): Promise<void> {
  console.log = () => {};
  const event: unknown = JSON.parse(readFileSync(request, 'utf8'));
  const { handler } = require(path) as {
    handler: (event: unknown, context: object) => Promise<unknown>;
  };
  await handler(event, {});
  process.stdout.write(String(peak()));
}

/** From Linux where it tells: `maxRSS` counts the parent too, whose memory a child begins with. */
function peak(): number {
  try {
    const [, kibibytes] = /^VmHWM:\s+(\d+)/m.exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
    return Number(kibibytes);
  } catch {
    return process.resourceUsage().maxRSS;
  }
}

void main(process.argv.slice(2));
