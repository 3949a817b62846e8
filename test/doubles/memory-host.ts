import type { Answer, ChannelName, Request } from '@shared/contract/channels';
import type { PlannerClient, Reply } from '@shared/contract/client';
import type { AppError, ErrorCode } from '@shared/contract/errors';
import type { Plan } from '@shared/plan/types';

/** A file of the double: what stands in it, and what is wrong with it. */
export interface MemoryFile {
  plan: Plan;
  passphrase: string | null;
  /** Somebody else who has it open. */
  holder?: string;
  /** It was written by somebody else since it was opened. */
  changed?: boolean;
}

type Kept = Answer<'copies.list'>[number] & { readonly plan: Plan; readonly passphrase: string | null };

/**
 * A host that keeps files in memory and answers the channels about plans as the real ones do, so that the
 * steps of a plan's life can be walked without disk and window. Tokens are file names.
 */
export class MemoryHost implements PlannerClient {
  readonly files = new Map<string, MemoryFile>();
  readonly copies = new Map<string, Kept>();
  /** Recovery copies that another window is busy with. */
  readonly inUse = new Set<string>();
  /** Every recovery copy that was written: its title, and the seal it lies under. */
  readonly written: { readonly title: string; readonly seal: string | null }[] = [];
  /** Every call, in order: `plan.save a.csirtplan`. */
  readonly calls: string[] = [];
  /** Answers of the next calls of a channel, instead of doing it. */
  readonly failures = new Map<ChannelName, ErrorCode[]>();
  /** While set, saving waits for it. */
  hold: Promise<void> | null = null;
  /** What the system's own dialogs answer next; none: the person leaves them. */
  readonly picks: string[] = [];

  async call<C extends ChannelName>(channel: C, request: Request<C>): Promise<Reply<Answer<C>>> {
    const about = request as {
      readonly token?: string | null;
      readonly target?: string;
      readonly id?: string;
    } | null;
    const place = about?.target ?? about?.token ?? about?.id ?? '';
    this.calls.push(`${channel} ${place}`.trim());
    if (channel === 'plan.save' && this.hold) await this.hold;
    const failure = this.failures.get(channel)?.shift();
    if (failure) return failed(failure, place);
    const handler = this.handlers[channel] as ((given: Request<C>) => Reply<Answer<C>>) | undefined;
    // A channel this double does not know is a bug of the test.
    if (!handler) throw new Error(`The memory host has no ${channel}`);
    return handler(request);
  }

  on(): () => void {
    return () => undefined;
  }

  private readonly handlers: { readonly [C in ChannelName]?: (request: Request<C>) => Reply<Answer<C>> } = {
    'session.state': () => done(null),
    'recent.list': () =>
      done(
        [...this.files.keys()].map((name) => ({ ...label(name), title: '', openedAt: AT, missing: false })),
      ),
    'file.pickOpen': () => this.pick(),
    'file.pickSave': () => this.pick(),
    'plan.open': ({ token, passphrase, mode }) => this.open(token, passphrase, mode),
    'plan.peek': ({ token, passphrase }) => {
      const file = this.read(token, passphrase);
      return file.ok ? done({ file: label(token), plan: file.value.plan }) : file;
    },
    'plan.save': ({ token, plan, force }) => {
      const file = this.files.get(token);
      if (file?.changed && !force) return failed('changedUnderneath', token);
      const passphrase = file?.passphrase ?? null;
      this.files.set(token, { plan, passphrase });
      return done({ file: label(token), savedAt: AT, encrypted: passphrase !== null });
    },
    'plan.saveAs': ({ target, from, plan, encryption, overwrite }) => {
      if (this.files.has(target) && !overwrite) return failed('alreadyExists', target);
      const kept = from === null ? null : (this.files.get(from)?.passphrase ?? null);
      const passphrase =
        encryption.kind === 'passphrase' ? encryption.passphrase : encryption.kind === 'keep' ? kept : null;
      this.files.set(target, { plan, passphrase });
      return done({ file: label(target), savedAt: AT, encrypted: passphrase !== null });
    },
    'plan.sample': () => {
      const sample = this.files.get('sample');
      return sample ? done({ plan: sample.plan }) : failed('fileMissing', 'sample');
    },
    'plan.close': () => done(null),
    'recovery.write': ({ plan, seal, takesUp }) => {
      this.written.push({ title: plan.identity.title, seal });
      if (takesUp !== null) this.copies.delete(takesUp);
      return done({ savedAt: AT });
    },
    'copies.list': ({ kind, planId }) =>
      done(
        [...this.copies.values()]
          .filter((copy) => copy.kind === kind && (planId === null || copy.planId === planId))
          .map(shown),
      ),
    'copies.ofFile': ({ token }) =>
      done([...this.copies.values()].filter((copy) => copy.fileName === token).map(shown)),
    'copies.read': ({ id, passphrase, seal }) => {
      const copy = this.copies.get(id);
      if (!copy) return failed('fileMissing', id);
      if (copy.passphrase !== null && copy.passphrase !== passphrase)
        return failed(passphrase === null ? 'passphraseNeeded' : 'wrongPassphrase', copy.fileName);
      return done({
        ...{ copy: shown(copy), plan: copy.plan },
        seal: seal && copy.encrypted ? `seal-of-${id}` : null,
      });
    },
    'copies.discard': ({ id }) => {
      this.copies.delete(id);
      return done(null);
    },
  };

  private pick(): Reply<Answer<'file.pickOpen'>> {
    const name = this.picks.shift();
    return done(name === undefined ? { kind: 'cancelled' } : { kind: 'picked', file: label(name) });
  }

  private read(token: string, passphrase: string | null): Reply<MemoryFile> {
    const file = this.files.get(token);
    if (!file) return failed('fileMissing', token);
    if (file.passphrase === null || file.passphrase === passphrase) return done(file);
    return failed(passphrase === null ? 'passphraseNeeded' : 'wrongPassphrase', token);
  }

  private open(token: string, passphrase: string | null, mode: string): Reply<Answer<'plan.open'>> {
    const file = this.read(token, passphrase);
    if (!file.ok) return file;
    const { plan, holder } = file.value;
    const readOnly = mode === 'readOnly' || (holder !== undefined && mode !== 'takeOver');
    const recovery = [...this.copies.values()].filter(
      (copy) => copy.kind === 'recovery' && copy.planId === plan.id,
    );
    return done({
      ...{ file: label(token), plan: plan, encrypted: file.value.passphrase !== null, readOnly },
      lock: readOnly && holder ? { user: holder, host: 'desk-2', since: AT, sameComputer: false } : null,
      migratedFrom: null,
      recovery: recovery.map(({ id, savedAt, encrypted }) => ({
        ...{ id, savedAt, encrypted },
        ...{ older: savedAt < AT, inUse: this.inUse.has(id) },
      })),
    });
  }
}

const AT = '2027-03-01T09:00:00.000Z';

/** A copy the host kept, of `plan` and with its id. */
export function keptCopy(id: string, plan: Plan, more: Partial<Kept> = {}): Kept {
  return {
    ...{ id, kind: 'recovery', planId: plan.id, title: plan.identity.title, fileName: '', savedAt: AT },
    ...{ bytes: 1000, encrypted: false, changed: {}, plan, passphrase: null },
    ...more,
  };
}

function shown({ plan: _plan, passphrase: _passphrase, ...copy }: Kept): Answer<'copies.list'>[number] {
  return copy;
}

function label(name: string): { token: string; name: string; folder: string } {
  return { token: name, name: name.slice(name.lastIndexOf('/') + 1), folder: '~/Plans' };
}

function done<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

function failed(code: ErrorCode, file: string): { readonly ok: false; readonly error: AppError } {
  return { ok: false, error: { code, file } };
}
