import { describe, expect, it } from 'vitest';
import { createTranslator } from '@shared/i18n/create-translator';
import type { Io } from './io';
import { main } from './main';

const SAMPLE = 'assets/samples/sample.csirtplan';

/** Runs the command line in this process, with nobody to ask. */
async function run(args: readonly string[]) {
  const [printed, complained]: [string[], string[]] = [[], []];
  const io: Io = {
    print: (line) => printed.push(line),
    complain: (line) => complained.push(line),
    env: {},
    askSecretly: async () => null,
    t: createTranslator('en').t,
  };
  return { code: await main(args, io), printed, complained };
}

describe('wrong usage', () => {
  it.each([
    [[], 'Say what to do'],
    [['plan', 'x'], 'There is no command “plan”'],
    [['schedule'], 'works on a plan file'],
    [['__proto__'], 'There is no command'],
    [['check'], 'works on a plan file'],
    [['check', 'a', 'b'], 'takes one plan file'],
    [['check', SAMPLE, '--today', '2027-02-30'], '“2027-02-30” for --today is not a day'],
    [['info', SAMPLE, '--bogus'], '--bogus'],
    [['new', 'plan.txt'], 'let it end in .csirtplan'],
    [['new', '.csirtplan'], 'let it end in .csirtplan'],
    [['new', 'a.csirtplan', '--months', '0'], '“0” for --months'],
    [['new', 'a.csirtplan', '--months', '1.5'], '“1.5” for --months'],
    [['new', 'a.csirtplan', '--country', 'Kenya'], '“Kenya” is not a country'],
    [['new', 'a.csirtplan', '--country', 'XX'], '“XX” is not a country'],
    [['new', 'a.csirtplan', '--template', 'x'], 'There is no template “x”'],
    [['new', 'a.csirtplan', '--start', 'soon'], '“soon” for --start'],
    [['new', 'a.csirtplan', '--title', ' '], 'The title is empty'],
    [['export', SAMPLE, '--out', 'x'], '--to FORMAT'],
    [['export', SAMPLE, '--to', 'conops.docx'], '--out PATH'],
    [['export', SAMPLE, '--to', 'conops.xyz', '--out', 'x'], 'There is no format “conops.xyz”'],
    [['export', SAMPLE, '--to', 'conops.md', '--out', 'a.csirtplan', '--force'], 'name end in .md'],
    [['export', SAMPLE, '--to', 'conops.md', '--out', 'md'], 'name end in .md'],
    [['export', SAMPLE, '--to', 'checklist.html', '--out', 'x.html', '--by', 'age'], '“age” for --by'],
    [['export', SAMPLE, '--to', 'conops.md', '--out', 'x.md', '--by', 'owner'], 'conops.md is none'],
    [['serve', '--port', '99999'], '“99999” for --port'],
  ])('%j is wrong usage', async (args, sentence) => {
    const { code, printed, complained } = await run(args);
    expect({ code, printed }).toEqual({ code: 2, printed: [] });
    expect(complained).toHaveLength(1);
    expect(complained[0]).toContain(sentence);
    expect(complained[0]).not.toContain('\n');
  });
});
