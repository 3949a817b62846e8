import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { serializePlan } from '@shared/plan-file/serialize-plan';
import type { Plan } from '@shared/plan/types';
import { slippedPlan } from '../builders/laid-out-plan';
import { buildCommandLine, type CommandLine } from './command-line';

// Some steps start a real process; on a busy computer one takes seconds.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let cli: CommandLine;
let plans = '';
beforeAll(async () => {
  cli = await buildCommandLine();
  plans = join(cli.folder, 'plans');
  mkdirSync(plans);
});
afterAll(() => cli.remove());

const SAMPLE = 'assets/samples/sample.csirtplan';
const TODAY = ['--today', '2027-03-01'];
const at = (name: string): string => join(plans, name);
const oneLine = (text: string): boolean => text.trim() !== '' && !text.trim().includes('\n');

/** The sample as somebody may have changed it by hand. */
function changedSample(from: string, to: string): string {
  return readFileSync(SAMPLE, 'utf8').replace(from, to);
}

describe('usage', () => {
  it('answers 2 with one sentence on stderr', async () => {
    const { code, stdout, stderr } = await cli.start(['plan', SAMPLE]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('There is no command “plan”');
    expect(oneLine(stderr)).toBe(true);
  });

  it('is shown on request', async () => {
    expect(await cli.run(['--help'])).toMatchObject({ code: 0, stderr: '' });
    expect((await cli.start(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

describe('new', () => {
  it('writes a plan, the folders above it, and nothing beside it', async () => {
    const file = at('deep/er/Kenya 2027.csirtplan');
    const args = ['--country', 'ke', '--start', '2027-01-11', '--months', '20', '--title', 'KE-CIRT'];
    expect(await cli.start(['new', file, ...args])).toMatchObject({
      code: 0,
      stdout: `Created ${file}.\n`,
      stderr: '',
    });
    expect(readdirSync(at('deep/er'))).toEqual(['Kenya 2027.csirtplan']);
    const { stdout } = await cli.run(['info', file, '--json']);
    expect(JSON.parse(stdout)).toMatchObject({
      title: 'KE-CIRT',
      country: 'KE',
      currency: 'KES',
      startDay: '2027-01-11',
      lengthMonths: 20,
    });
  });

  it('names a blank plan after its file, and makes the others 24 or 18 months long', async () => {
    const made = async (name: string, template: string): Promise<unknown> => {
      await cli.run(['new', at(name), '--template', template]);
      return JSON.parse((await cli.run(['info', at(name), '--json'])).stdout);
    };
    expect(await made('My plan.csirtplan', 'blank')).toMatchObject({ title: 'My plan', lengthMonths: 24 });
    expect(await made('n18.csirtplan', 'national-18')).toMatchObject({
      title: 'National CSIRT',
      lengthMonths: 18,
    });
    expect(await made('n24.csirtplan', 'national-24')).toMatchObject({ lengthMonths: 24 });
  });

  it('lays a schedule out that keeps its promise, and none in a blank plan', async () => {
    const timeline = async (...args: string[]): Promise<unknown> => {
      const file = at(`laid-${args.join('')}.csirtplan`);
      await cli.run(['new', file, '--start', '2027-01-04', '--force', ...args]);
      const info: unknown = JSON.parse((await cli.run(['info', file, '--json'])).stdout);
      return new Map(Object.entries(Object(info) as Record<string, unknown>)).get('timeline');
    };
    expect(await timeline()).toMatchObject({ promised: '2029-01-04', slip: null });
    expect(await timeline('--template', 'national-18')).toMatchObject({
      promised: '2028-07-04',
      nextGate: { name: 'Gate A: decision to plan', progress: 0 },
    });
    for (const args of [[], ['--template', 'national-18'], ['--months', '20']]) {
      const found = new Map(Object.entries(Object(await timeline(...args)) as Record<string, unknown>));
      expect(found.get('fullOperation')).toMatch(/^202[78]-/);
      expect(found.get('daysPastPromise')).toBeLessThanOrEqual(0);
    }
    expect(await timeline('--template', 'blank')).toBeNull();
  });

  it.each(['1989-12-31', '2151-01-01'])('refuses to begin on %s and names the years', async (start) => {
    const { code, stdout, stderr } = await cli.run(['new', at('outside.csirtplan'), '--start', start]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(`“${start}” for --start lies outside the years 1990 to 2150`);
    expect(oneLine(stderr)).toBe(true);
    expect(existsSync(at('outside.csirtplan'))).toBe(false);
  });

  it('replaces an existing file only with --force', async () => {
    writeFileSync(at('old.csirtplan'), 'precious');
    const refused = await cli.run(['new', at('old.csirtplan')]);
    expect(refused).toMatchObject({ code: 4, stdout: '' });
    expect(refused.stderr).toContain(`${at('old.csirtplan')} is already there`);
    expect(refused.stderr).toContain('--force');
    expect(readFileSync(at('old.csirtplan'), 'utf8')).toBe('precious');
    expect((await cli.run(['new', at('old.csirtplan'), '--force'])).code).toBe(0);
  });

  it('answers 4 where nothing can be written', async () => {
    writeFileSync(at('file'), '');
    const { code, stderr } = await cli.run(['new', at('file/plan.csirtplan')]);
    expect(code).toBe(4);
    expect(oneLine(stderr)).toBe(true);
  });

  it('encrypts a plan that ends in .age, with the passphrase of the environment', async () => {
    const file = at('secret.csirtplan.age');
    expect(await cli.run(['new', file])).toMatchObject({ code: 4 });
    const env = { CSIRT_PLANNER_PASSPHRASE: 'correct horse battery staple' };
    expect((await cli.start(['new', file], env)).code).toBe(0);
    expect(readFileSync(file, 'utf8')).toMatch(/^age-encryption\.org\/v1\n/);
    expect((await cli.run(['check', file, ...TODAY], env)).code).toBe(0);
    const without = await cli.start(['check', file, ...TODAY]);
    expect(without.code).toBe(3);
    expect(without.stderr).toContain('CSIRT_PLANNER_PASSPHRASE');
    const wrong = await cli.run(['info', file], { CSIRT_PLANNER_PASSPHRASE: 'wrong' });
    expect(wrong.code).toBe(3);
    expect(wrong.stderr).toContain('did not open with this passphrase');
  });
});

describe('check', () => {
  it('says what it sees, with reason and remedy, and answers 0 for warnings and notices', async () => {
    const file = at('long.csirtplan');
    await cli.run(['new', file, '--months', '30']);
    const { code, stdout, stderr } = await cli.run(['check', file, ...TODAY]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('Notice: The plan is 30 months long; 18 to 24 months are usual');
    expect(stdout).toContain('  What to do: ');
    expect(stdout).toContain('  Source: SEI, Steps for Creating National CSIRTs (2004), ');
    expect(stdout).toContain('errors: 0, warnings: 0, notices: 1.');
  });

  it('answers 1 when the plan has errors', async () => {
    const file = at('final.csirtplan');
    await cli.run(['new', file]);
    const text = readFileSync(file, 'utf8').replace('"status": "draft"', '"status": "final"');
    writeFileSync(file, text);
    const { code, stdout } = await cli.start(['check', file, '--json', ...TODAY]);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      counts: { error: 1 },
      findings: [{ rule: 'finalButIncomplete', severity: 'error', where: 'documents.conops.status' }],
    });
  });

  it('prints JSON alone with --json', async () => {
    const { code, stdout, stderr } = await cli.start(['check', SAMPLE, '--json', ...TODAY]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({ file: SAMPLE, counts: { error: 0 } });
  });

  it.each([
    ['missing', null],
    ['empty', ''],
    ['cut', '{ "format": "csirt-plan", "formatVersion": 1, "pl'],
    ['zeros', '\0'.repeat(5000)],
    ['binary', '\u0001\u0002\uffff'],
    ['other', '{ "name": "package" }'],
    ['newer', '{ "format": "csirt-plan", "formatVersion": 999 }'],
    ['off-schema', changedSample('"lengthMonths": 24', '"lengthMonths": "long"')],
    ['doubled', changedSample('"id": "p-dario"', '"id": "p-amara"')],
    ['huge', `{ "format": "csirt-plan", "plan": "${'x'.repeat(200 * 1024 * 1024)}" }`],
  ])(
    'answers 3 to a file that is %s, in one sentence with its path, and writes nothing',
    async (name, content) => {
      const file = at(`bad-${name}.csirtplan`);
      if (content !== null) writeFileSync(file, content);
      const before = readdirSync(plans);
      // A process of its own where the exit code and the memory of one matter.
      const own = name === 'missing' || name === 'huge';
      for (const command of ['check', 'info']) {
        const { code, stdout, stderr } = await cli[own ? 'start' : 'run']([command, file, '--json']);
        expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
        expect(stderr).toContain(file);
        expect(oneLine(stderr)).toBe(true);
      }
      expect(readdirSync(plans)).toEqual(before);
      expect(existsSync(file)).toBe(content !== null);
    },
  );
});

describe('export', () => {
  it('lists its formats', async () => {
    const { code, stdout } = await cli.run(['export', '--list']);
    expect(code).toBe(0);
    expect(stdout.split('\n')).toEqual(
      expect.arrayContaining(['checklist.docx', 'conops.html', 'conops.md']),
    );
    expect(JSON.parse((await cli.run(['export', '--list', '--json'])).stdout)).toEqual(
      expect.arrayContaining([expect.objectContaining({ id: 'checklist.docx', available: true })]),
    );
    const without = await cli.start(['export', '--list'], { CSIRT_PLANNER_BROWSER: at('no-browser') });
    expect(without.stdout).toContain('conops.docx (needs Chromium, Chrome or Edge)');
  });

  it('writes a document, the folders above it, and nothing over another file without --force', async () => {
    const out = at('out/deep/conops.md');
    const args = ['export', SAMPLE, '--to', 'conops.md', '--out', out, ...TODAY];
    expect(await cli.start(args)).toMatchObject({ code: 0, stderr: '' });
    expect(readFileSync(out, 'utf8')).toContain('#');
    writeFileSync(out, 'precious');
    expect(await cli.run(args)).toMatchObject({ code: 4, stdout: '' });
    expect(readFileSync(out, 'utf8')).toBe('precious');
    expect((await cli.run([...args, '--force'])).code).toBe(0);
    expect(readFileSync(out, 'utf8')).not.toBe('precious');
    expect(readdirSync(at('out/deep'))).toEqual(['conops.md']);
  });

  it('writes the same bytes for the same plan and day', async () => {
    const write = async (name: string): Promise<string> => {
      await cli.start(['export', SAMPLE, '--to', 'conops.html', '--out', at(name), ...TODAY]);
      return readFileSync(at(name), 'utf8');
    };
    expect(await write('one.html')).toBe(await write('two.html'));
  });

  it.each(['pdf', 'docx'])(
    'answers 4 with the browser to install when a %s with figures is asked for where there is none',
    async (extension) => {
      const out = at(`x.${extension}`);
      const args = ['export', SAMPLE, '--to', `conops.${extension}`, '--out', out, ...TODAY];
      const { code, stdout, stderr } = await cli.start(args, { CSIRT_PLANNER_BROWSER: at('no-browser') });
      expect({ code, stdout }).toEqual({ code: 4, stdout: '' });
      expect(stderr).toContain('install one');
      expect(oneLine(stderr)).toBe(true);
      expect(existsSync(out)).toBe(false);
    },
  );

  it('never puts a document on a plan, not even with --force', async () => {
    const file = at('kept.csirtplan');
    await cli.run(['new', file]);
    const before = readFileSync(file, 'utf8');
    const args = ['export', file, '--to', 'conops.md', '--out', file, '--force', ...TODAY];
    const { code, stderr } = await cli.run(args);
    expect(code).toBe(2);
    expect(stderr).toContain('.md');
    expect(readFileSync(file, 'utf8')).toBe(before);
  });

  it('orders a checklist by stage, or by owner with --by', async () => {
    const headings = async (...order: readonly string[]): Promise<readonly string[]> => {
      const out = at(`checklist-${order[1] ?? 'usual'}.html`);
      const args = ['export', SAMPLE, '--to', 'checklist.html', '--out', out, ...order, ...TODAY];
      expect(await cli.run(args)).toMatchObject({ code: 0, stderr: '' });
      return [...readFileSync(out, 'utf8').matchAll(/<section id="([^"]+)"/g)].map(([, id = '']) => id);
    };
    const byStage = await headings('--by', 'stage');
    expect(byStage).toContain('stage1');
    expect(await headings()).toEqual(byStage);
    const byOwner = await headings('--by', 'owner');
    expect(byOwner.filter((id) => id.startsWith('owner-')).length).toBeGreaterThan(2);
    expect(byOwner).not.toContain('stage1');
  });

  it('answers 3 to a plan that cannot be read', async () => {
    const args = ['export', at('none.csirtplan'), '--to', 'conops.md', '--out', at('none.md'), ...TODAY];
    expect((await cli.run(args)).code).toBe(3);
    expect(existsSync(at('none.md'))).toBe(false);
  });
});

describe('schedule', () => {
  it('prints every task with early and late dates, float and critical flag', async () => {
    writeFileSync(at('laid.csirtplan'), planText(slippedPlan()));
    const { code, stdout, stderr } = await cli.start(['schedule', at('laid.csirtplan'), '--json', ...TODAY]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const report: unknown = JSON.parse(stdout);
    expect(report).toMatchObject({
      ...{ today: '2027-03-01', fullOperation: '2028-02-14', target: '2028-02-02', daysAfterTarget: 12 },
      ...{ slip: { days: 30, baseline: 'Cabinet plan' }, fault: null, conflicts: [] },
    });
    expect(report).toHaveProperty(
      'tasks',
      expect.arrayContaining([
        expect.objectContaining({
          ...{ id: 'tl-2-4', wbs: '2.4', name: 'Draft the legal instrument or mandate', critical: true },
          ...{ earlyStart: '2026-07-06', earlyFinish: '2026-12-15', totalFloat: 0, freeFloat: 0 },
          ...{ lateStart: '2026-07-06', lateFinish: '2026-12-15' },
        }),
      ]),
    );
    const human = await cli.run(['schedule', at('laid.csirtplan'), ...TODAY]);
    expect(human.stdout).toContain('full operation 2028-02-14, promised 2028-02-02, conflicts: 0.');
  });

  it('answers 1 with the circle when tasks wait for each other', async () => {
    const plan = slippedPlan();
    const back = {
      id: 'back',
      from: 'tl-2-1',
      to: 'tl-1-1',
      type: 'FS',
      lag: 0,
      lagUnit: 'working',
    } as const;
    const timeline = { ...plan.timeline, links: [...plan.timeline.links, back] };
    writeFileSync(at('circle.csirtplan'), planText({ ...plan, timeline }));
    const { code, stdout } = await cli.run(['schedule', at('circle.csirtplan'), '--json', ...TODAY]);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ fullOperation: null, fault: { type: 'cycle' } });
  });
});

describe('export of the timeline', () => {
  it('writes text forms without a browser', async () => {
    writeFileSync(at('laid.csirtplan'), planText(slippedPlan()));
    const begins = { csv: '\ufeffID,', ics: 'BEGIN:VCALENDAR\r\n', svg: '<svg ', 'msproject.xml': '<?xml ' };
    for (const [form, begin] of Object.entries(begins)) {
      const out = at(`timeline.${form}`);
      const done = await cli.run([
        'export',
        at('laid.csirtplan'),
        '--to',
        `timeline.${form}`,
        '--out',
        out,
        ...TODAY,
      ]);
      expect(done).toMatchObject({ code: 0, stderr: '' });
      expect(readFileSync(out, 'utf8').startsWith(begin)).toBe(true);
    }
  });

  it('answers 2 to a paper there is not', async () => {
    const args = ['--to', 'timeline.svg', '--out', at('x.svg'), '--paper', 'letter', ...TODAY];
    const { code, stderr } = await cli.run(['export', at('laid.csirtplan'), ...args]);
    expect(code).toBe(2);
    expect(stderr).toContain('“letter” is not a choice for --paper: use a4, a3, none.');
  });
});

function planText(plan: Plan): string {
  return serializePlan(plan, { appVersion: '0.1.0', savedAt: '2026-05-15T08:00:00Z' });
}
