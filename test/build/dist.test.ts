import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inFolder } from '../../build/aside';
import { clearDist, writeDist } from '../../build/dist';
import { filesIn } from '../../certify/files';

const files = new Map([
  ['lambda/index.js', 'code'],
  ['lambda.zip', 'zip'],
  ['skill-package/skill.json', '{}'],
]);

describe('dist/', () => {
  it('holds what is deployed and nothing of an earlier build, but keeps what others put there', () =>
    inFolder(new Map([...files, ['lambda/old.js', 'old']]), async (folder) => {
      writeFileSync(join(folder, 'handout.html'), 'page');
      writeDist(folder, new Map([...files, ['lambda/index.js', 'new']]));
      expect(filesIn(folder)).toEqual(['handout.html', ...files.keys()].sort());
      expect(readFileSync(join(folder, 'lambda/index.js'), 'utf8')).toBe('new');
    }));

  it('holds nothing to deploy after a refused build', () =>
    inFolder(files, async (folder) => {
      writeFileSync(join(folder, 'handout.html'), 'page');
      clearDist(folder);
      expect(filesIn(folder)).toEqual(['handout.html']);
      rmSync(join(folder, 'handout.html'));
      clearDist(folder);
      expect(existsSync(folder)).toBe(false);
    }));

  it('is lent in a folder that is gone afterwards', async () => {
    const folder = await inFolder(files, async (lent) => lent);
    expect(existsSync(folder)).toBe(false);
  });
});
