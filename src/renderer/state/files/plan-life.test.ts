import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Plan } from '@shared/plan/types';
import { keptCopy, MemoryHost } from '@test/doubles/memory-host';
import { buildPlan, retitled } from '@test/builders/plan-builder';
import { answering } from './answering';

const PLAN = buildPlan();
const A = 'a.csirtplan';
const B = 'b.csirtplan';

/** The stores and steps afresh, over a host of their own. */
async function setUp() {
  vi.resetModules();
  const host = new MemoryHost();
  vi.stubGlobal('window', { planner: host });
  const listening = { addEventListener: () => undefined, removeEventListener: () => undefined };
  vi.stubGlobal('document', { querySelector: () => null, ...listening });
  host.files.set(A, { plan: PLAN, passphrase: null });
  const life = {
    ...(await import('./open-plan')),
    ...(await import('./save-plan')),
    ...(await import('./save-plan-as')),
    ...(await import('./leave-plan')),
    ...(await import('./compare-plan')),
    ...(await import('./recovered-work')),
    ...(await import('./restore-points')),
  };
  const documents = await import('../document-store');
  const dialogs = await import('../dialogs');
  const { setIdentity } = await import('@shared/commands/identity');
  const state = () => documents.useDocument.getState();
  return {
    host,
    life,
    state,
    title: () => state().plan?.identity.title,
    isDirty: () => documents.isDirty(state()),
    edit: (title: string) => documents.dispatch(setIdentity, { patch: { title } }),
    undo: documents.undoStep,
    desk: (await import('./desk')).useDesk,
    ...(await import('../recovery-writer')),
    ...answering(dialogs.useDialogs),
  };
}

let test: Awaited<ReturnType<typeof setUp>>;
beforeEach(async () => {
  test = await setUp();
});

describe('opening a plan', () => {
  it('puts the plan of the picked file on the desk, saved', async () => {
    test.host.picks.push(A);
    expect(await test.life.openPlan()).toBe(true);
    expect([test.title(), test.isDirty(), test.state().file?.name]).toEqual([PLAN.identity.title, false, A]);
  });

  it('stays with the open plan when the other cannot be read, and says why', async () => {
    await test.life.openPlan(A);
    test.edit('Edited');
    test.host.failures.set('plan.open', ['truncated']);
    test.choose('giveUp');
    test.choose(null);
    expect(await test.life.openPlan(B)).toBe(false);
    expect(test.asked).toEqual(['files.leaveTitle', 'truncated']);
    expect([test.title(), test.isDirty()]).toEqual(['Edited', true]);
    expect(test.host.calls).not.toContain(`plan.close ${A}`);
  });

  it.each([
    ['work', 'Unsaved'],
    ['point', 'Kept'],
  ])('offers what was kept of a file that cannot be read: %s', async (id, title) => {
    test.host.failures.set('plan.open', ['zeroFilled']);
    const kept = [
      keptCopy('older', retitled(PLAN, 'Older'), { kind: 'restorePoint', fileName: A }),
      keptCopy('of-another', retitled(PLAN, 'Of another'), { kind: 'restorePoint', fileName: B }),
    ];
    test.host.copies.set(
      'point',
      keptCopy('point', retitled(PLAN, 'Kept'), { kind: 'restorePoint', fileName: A }),
    );
    test.host.copies.set('work', keptCopy('work', retitled(PLAN, 'Unsaved'), { fileName: A }));
    for (const copy of kept) test.host.copies.set(copy.id, copy);
    test.choose(id);
    await test.life.openPlan(A);
    expect(test.offered).toEqual([['work', 'point', 'ANOTHER']]);
    expect([test.title(), test.state().file, test.isDirty()]).toEqual([title, null, true]);
  });

  it('asks for the passphrase until it is right', async () => {
    test.host.files.set(B, { plan: retitled(PLAN, 'Secret'), passphrase: 'right' });
    test.enter('wrong', 'right');
    expect(await test.life.openPlan(B)).toBe(true);
    expect([test.title(), test.state().file?.encrypted]).toEqual(['Secret', true]);
  });

  it('reads a plan somebody else has open, and saves it elsewhere', async () => {
    test.host.files.set(A, { plan: PLAN, passphrase: null, holder: 'bo' });
    test.choose('readOnly');
    await test.life.openPlan(A);
    expect([test.state().file?.readOnly, test.desk.getState().holder?.user]).toEqual([true, 'bo']);
    test.edit('Mine');
    test.host.picks.push(B);
    expect(await test.life.savePlan()).toBe(true);
    expect(test.host.files.get(A)?.plan).toBe(PLAN);
    expect([test.state().file?.name, test.desk.getState().holder]).toEqual([B, null]);
  });

  it('takes over only when told to', async () => {
    test.host.files.set(A, { plan: PLAN, passphrase: null, holder: 'bo' });
    test.choose(null);
    expect(await test.life.openPlan(A)).toBe(false);
    expect(test.state().plan).toBeNull();
    test.choose('takeOver');
    expect(await test.life.openPlan(A)).toBe(true);
    expect(test.state().file?.readOnly).toBe(false);
  });
});

describe('the sample', () => {
  beforeEach(async () => {
    test.host.files.set('sample', { plan: PLAN, passphrase: null });
    onTestFinished(test.watchRecovery());
    await test.life.openSample();
  });

  it('is left without a question while it was only looked at, and nothing of it is kept', async () => {
    await test.flushRecovery();
    expect(await test.life.closePlan()).toBe(true);
    expect([test.asked, test.host.written]).toEqual([[], []]);
  });

  it('is asked about once somebody has changed it, until that is undone', async () => {
    test.edit('Mine');
    await test.flushRecovery();
    test.choose(null);
    expect(await test.life.closePlan()).toBe(false);
    expect([test.asked, test.host.written.map(({ title }) => title)]).toEqual([
      ['files.leaveTitle'],
      ['Mine'],
    ]);
    test.undo();
    expect(await test.life.closePlan()).toBe(true);
  });
});

describe('saving a plan', () => {
  it('keeps edits that were made while it was being saved', async () => {
    await test.life.openPlan(A);
    test.edit('First');
    let letGo = (): void => undefined;
    test.host.hold = new Promise((resolve) => (letGo = resolve));
    const saving = test.life.savePlan();
    await vi.waitFor(() => expect(test.host.calls).toContain(`plan.save ${A}`), { timeout: 60_000 });
    test.edit('Second');
    letGo();
    expect(await saving).toBe(true);
    expect([test.host.files.get(A)?.plan.identity.title, test.isDirty()]).toEqual(['First', true]);
    expect(await test.life.savePlan()).toBe(true);
    expect([test.host.files.get(A)?.plan.identity.title, test.isDirty()]).toEqual(['Second', false]);
  });

  it('compares and then overwrites a file that was changed underneath', async () => {
    await test.life.openPlan(A);
    test.edit('Mine');
    test.host.files.set(A, { plan: retitled(PLAN, 'Theirs'), passphrase: null, changed: true });
    test.choose('compare');
    test.look();
    test.choose('overwrite');
    expect(await test.life.savePlan()).toBe(true);
    expect(test.asked).toEqual(['changedUnderneath', 'compare with Theirs', 'changedUnderneath']);
    expect(test.host.files.get(A)?.plan.identity.title).toBe('Mine');
  });

  it.each(['diskFull', 'readOnlyPlace', 'fileBusy', 'lostLock', 'cannotWrite'] as const)(
    'leaves the plan open and unsaved on %s, and can save it elsewhere',
    async (code) => {
      await test.life.openPlan(A);
      test.edit('Mine');
      test.host.failures.set('plan.save', [code, code]);
      test.choose(null);
      expect(await test.life.savePlan()).toBe(false);
      expect([test.title(), test.isDirty()]).toEqual(['Mine', true]);
      test.choose('elsewhere');
      test.host.picks.push(B);
      expect(await test.life.savePlan()).toBe(true);
      expect([test.isDirty(), test.state().file?.name]).toEqual([false, B]);
      expect(test.host.files.get(A)?.plan).toBe(PLAN);
    },
  );

  it('keeps an encrypted plan encrypted unless told otherwise', async () => {
    test.host.files.set(A, { plan: PLAN, passphrase: 'secret' });
    test.enter('secret');
    await test.life.openPlan(A);
    test.host.picks.push(B);
    test.choose('encrypted');
    await test.life.savePlanAs();
    expect(test.host.files.get(B)?.passphrase).toBe('secret');
    test.host.picks.push('c.csirtplan');
    test.choose('plain');
    await test.life.savePlanAs();
    expect([test.host.files.get('c.csirtplan')?.passphrase, test.state().file?.encrypted]).toEqual([
      null,
      false,
    ]);
  });

  it('encrypts with a new passphrase', async () => {
    await test.life.openPlan(A);
    test.invent('lantern harbor velvet cactus');
    test.host.picks.push(B);
    expect(await test.life.savePlanAs({ encrypt: true })).toBe(true);
    expect(test.host.files.get(B)?.passphrase).toBe('lantern harbor velvet cactus');
  });
});

describe('leaving a plan', () => {
  it('does not ask when nothing is unsaved', async () => {
    await test.life.openPlan(A);
    expect(await test.life.closePlan()).toBe(true);
    expect([test.asked, test.state().plan]).toEqual([[], null]);
    expect(test.host.calls.at(-1)).toBe(`plan.close ${A}`);
  });

  it('stays when the person stays, and when saving fails', async () => {
    await test.life.openPlan(A);
    test.edit('Mine');
    test.choose(null);
    expect(await test.life.closePlan()).toBe(false);
    test.host.failures.set('plan.save', ['diskFull']);
    test.choose('save');
    test.choose(null);
    expect(await test.life.closePlan()).toBe(false);
    expect(test.title()).toBe('Mine');
  });

  it('saves first, or gives up', async () => {
    await test.life.openPlan(A);
    test.edit('Kept');
    test.choose('save');
    expect(await test.life.closePlan()).toBe(true);
    await test.life.openPlan(A);
    test.edit('Given up');
    test.choose('giveUp');
    expect(await test.life.closePlan()).toBe(true);
    expect(test.host.files.get(A)?.plan.identity.title).toBe('Kept');
  });
});

describe('recovered work', () => {
  const work: Plan = retitled(PLAN, 'Recovered');

  it('is put over the file as one undo step', async () => {
    test.host.copies.set('copy', keptCopy('copy', work, { fileName: A }));
    test.choose('compare');
    test.look();
    test.choose('restore');
    await test.life.openPlan(A);
    expect([test.title(), test.isDirty()]).toEqual(['Recovered', true]);
    test.undo();
    expect([test.title(), test.isDirty()]).toEqual([PLAN.identity.title, false]);
  });

  it('is thrown away when the file is to stay', async () => {
    test.host.copies.set('copy', keptCopy('copy', work, { fileName: A }));
    test.choose('discard');
    await test.life.openPlan(A);
    expect([test.title(), test.host.copies.size]).toEqual([PLAN.identity.title, 0]);
  });

  it('stays where it is when that is to be decided later, and is then offered again', async () => {
    test.host.copies.set('copy', keptCopy('copy', work, { fileName: A }));
    test.choose(null);
    await test.life.openPlan(A);
    expect([test.title(), test.isDirty(), test.host.copies.size]).toEqual([PLAN.identity.title, false, 1]);
    await test.life.closePlan();
    test.choose('restore');
    await test.life.openPlan(A);
    expect(test.title()).toBe('Recovered');
  });

  it('is offered one after the other until one is restored; the rest stays', async () => {
    for (const id of ['newest', 'middle', 'oldest'])
      test.host.copies.set(id, keptCopy(id, retitled(PLAN, `Recovered, ${id}`), { fileName: A }));
    test.choose(null);
    test.choose('restore');
    await test.life.openPlan(A);
    expect(test.title()).toBe('Recovered, middle');
    expect([...test.host.copies.keys()]).toContain('oldest');
  });

  it('is looked at first when the file was saved since', async () => {
    const savedAt = '2027-01-01T09:00:00.000Z';
    test.host.copies.set('copy', keptCopy('copy', work, { fileName: A, savedAt }));
    test.choose(null);
    await test.life.openPlan(A);
    expect(test.offered).toEqual([['discard', 'COMPARE', 'restore']]);
  });

  it('of the window a file was taken over from is not ours to discard', async () => {
    test.host.copies.set('copy', keptCopy('copy', work, { fileName: A }));
    test.host.inUse.add('copy');
    test.choose(null);
    await test.life.openPlan(A);
    expect(test.offered).toEqual([['COMPARE', 'restore']]);
  });

  it('has its copy replaced by one of this window, or removed by the save', async () => {
    test.host.copies.set('copy', keptCopy('copy', work, { fileName: A }));
    const stop = test.watchRecovery();
    test.choose('restore');
    await test.life.openPlan(A);
    expect([test.host.copies.size, test.host.written]).toEqual([0, [{ title: 'Recovered', seal: null }]]);
    stop();
    test.host.copies.set('copy', keptCopy('copy', retitled(PLAN, 'Again'), { fileName: A }));
    await test.life.savePlan();
    await test.life.closePlan();
    test.choose('restore');
    await test.life.openPlan(A);
    expect(await test.life.savePlan()).toBe(true);
    expect(test.host.copies.size).toBe(0);
  });

  it('of the plan that is open is not on the start screen', async () => {
    await test.life.openPlan(A);
    test.host.copies.set('mine', keptCopy('mine', work, { fileName: A }));
    test.host.copies.set('other', keptCopy('other', { ...work, id: 'another' }, { fileName: B }));
    expect((await test.life.listRecoveredWork()).map(({ id }) => id)).toEqual(['other']);
  });

  it('finds its file among the recent ones by name and plan', async () => {
    test.host.files.delete(A);
    test.host.files.set('other/a.csirtplan', { plan: { ...PLAN, id: 'another' }, passphrase: null });
    test.host.files.set(A, { plan: PLAN, passphrase: null });
    const copy = keptCopy('copy', work, { fileName: A });
    test.host.copies.set('copy', copy);
    test.choose('restore');
    expect(await test.life.openRecovered(copy)).toBe(true);
    expect([test.title(), test.state().file?.token]).toEqual(['Recovered', A]);
  });

  it('opens untitled when its file is gone, and asks before it is saved unencrypted', async () => {
    const copy = keptCopy('copy', work, {
      fileName: 'gone.csirtplan.age',
      encrypted: true,
      passphrase: 'secret',
    });
    test.host.copies.set('copy', copy);
    onTestFinished(test.watchRecovery());
    test.enter('secret');
    expect(await test.life.openRecovered(copy)).toBe(true);
    expect([test.title(), test.state().file, test.host.copies.size]).toEqual(['Recovered', null, 0]);
    expect(test.host.written).toEqual([{ title: 'Recovered', seal: 'seal-of-copy' }]);
    test.choose('encrypted');
    test.invent('secret again');
    test.host.picks.push(B);
    await test.life.savePlan();
    expect(test.host.files.get(B)?.passphrase).toBe('secret again');
  });
});

describe('restore points', () => {
  const copy = keptCopy('point', retitled(PLAN, 'Earlier'), { kind: 'restorePoint', fileName: A });

  it('restore over the plan as one undo step', async () => {
    test.host.copies.set('point', copy);
    await test.life.openPlan(A);
    expect(await test.life.restoreCopy(copy)).toBe(true);
    expect(test.title()).toBe('Earlier');
    test.undo();
    expect([test.title(), test.isDirty()]).toEqual([PLAN.identity.title, false]);
  });

  it('open as an untitled plan of their own', async () => {
    test.host.copies.set('point', copy);
    await test.life.openPlan(A);
    expect(await test.life.openCopyUntitled(copy)).toBe(true);
    expect([test.title(), test.state().file]).toEqual(['Earlier', null]);
    expect(test.state().plan?.id).not.toBe(PLAN.id);
  });

  it('of an encrypted plan keep their recovery copies encrypted, until another plan is opened', async () => {
    const secret = { ...copy, encrypted: true, passphrase: 'secret' };
    test.host.copies.set('point', secret);
    onTestFinished(test.watchRecovery());
    test.enter('secret');
    await test.life.openCopyUntitled(secret);
    test.edit('Earlier, edited');
    await test.flushRecovery();
    expect(test.host.written).toEqual([{ title: 'Earlier, edited', seal: 'seal-of-point' }]);
    expect(test.host.copies.size).toBe(1);
    test.choose('giveUp');
    await test.life.openPlan(A);
    test.edit('Plain');
    await test.flushRecovery();
    expect(test.host.written.at(-1)).toEqual({ title: 'Plain', seal: null });
  });
});
