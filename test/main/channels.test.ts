import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createServices, type Services } from '@main/services/create-services';
import { dispatch } from '@main/services/dispatch';
import type { HostPort } from '@main/services/host-port';
import { channels, events } from '@shared/contract/channels';
import type { Handlers } from '@shared/contract/client';
import { planSchema } from '@shared/plan/schema';

const HOST: HostPort = {
  kind: 'desktop',
  pickOpen: async () => ({ kind: 'cancelled' }),
  pickSave: async () => ({ kind: 'cancelled' }),
  workspace: null,
  openExternal: async () => true,
  reveal: async () => true,
  startupFile: () => null,
  onSessionState: () => undefined,
  allowClose: () => undefined,
  broadcast: () => undefined,
};

let folder = '';
let services: Services;
let handlers: Handlers;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'channels-'));
  services = createServices({ dataFolder: folder, findPrinter: async () => null, workerFile: null });
  handlers = services.handlersFor(HOST);
});
afterAll(async () => {
  await services.dispose();
  rmSync(folder, { recursive: true, force: true });
});

describe('the contract', () => {
  it('has one handler a channel and no other', () => {
    expect(Object.keys(handlers).sort()).toEqual(Object.keys(channels).sort());
  });

  it('never speaks of paths: the renderer knows tokens only', () => {
    const tables = [...Object.values(channels).flatMap(({ request, answer }) => [request, answer])];
    const fields = [...tables, ...Object.values(events)].flatMap((schema) => fieldsOf(asJsonSchema(schema)));
    expect(fields).toContain('token');
    expect(fields.filter((name) => /path|directory/i.test(name))).toEqual([]);
  });
});

/** A schema as data, without what is inside a plan: that is content, not something a host acts on. */
function asJsonSchema(schema: z.ZodType): unknown {
  return z.toJSONSchema(schema, {
    unrepresentable: 'any',
    io: 'input',
    override({ zodSchema, jsonSchema }) {
      if (zodSchema === planSchema) delete jsonSchema.properties;
    },
  });
}

/** Every name of a field in a JSON schema, at any depth. */
function fieldsOf(schema: unknown): string[] {
  if (schema === null || typeof schema !== 'object') return [];
  if (Array.isArray(schema)) return schema.flatMap(fieldsOf);
  return Object.entries(schema).flatMap(([key, value]: [string, unknown]) => [
    ...(key === 'properties' ? Object.keys(value as object) : []),
    ...fieldsOf(value),
  ]);
}

describe('dispatch', () => {
  const asking = (changed: Partial<Handlers>, checkPlans = true) => {
    const deps = { handlers: { ...handlers, ...changed }, log: services.log, checkPlans };
    return (channel: string, request: unknown) => dispatch(deps, channel, request);
  };
  const ask = (channel: string, request: unknown) => asking({})(channel, request);
  const log = (): string => readFileSync(join(services.log.folder, 'planner.log'), 'utf8');

  it('refuses an unknown channel, a wrong request and a field too many', async () => {
    const refused = { ok: false, error: { code: 'badRequest' } };
    expect(await ask('toString', null)).toMatchObject(refused);
    expect(await ask('settings.set', { colorScheme: 'neon' })).toMatchObject(refused);
    expect(await ask('settings.set', { colour: 'dark' })).toMatchObject(refused);
    expect(await ask('link.open', { url: 'file:///etc/passwd' })).toMatchObject(refused);
    expect(await ask('link.open', { url: 'javascript:alert(1)' })).toMatchObject(refused);
  });

  it('turns a bug into an internal error and writes it to the log', async () => {
    const broken = {
      'app.info': () => {
        throw new TypeError('boom');
      },
    };
    const reply = await asking(broken)('app.info', null);
    expect(reply).toEqual({ ok: false, error: { code: 'internal', detail: 'app.info: TypeError: boom' } });
    expect(log()).toMatch(/"where":"app.info","text":"TypeError: boom\\n/);
  });

  it('lets no answer out that does not fit, and does not log what it said', async () => {
    const value = { colorScheme: 'a sentence of a plan' };
    // Deliberately not what the type asks for.
    const wrong = { 'settings.get': async () => ({ ok: true, value }) } as unknown as Partial<Handlers>;
    expect(await asking(wrong)('settings.get', null)).toMatchObject({
      ok: false,
      error: { code: 'internal' },
    });
    expect(log()).toContain('settings.get');
    expect(log()).not.toContain('a sentence of a plan');
  });

  it('checks plans on the way out only where asked to', async () => {
    const wrong = { 'plan.sample': async () => ({ ok: true, value: {} }) } as unknown as Partial<Handlers>;
    expect(await asking(wrong, true)('plan.sample', null)).toMatchObject({ ok: false });
    expect(await asking(wrong, false)('plan.sample', null)).toMatchObject({ ok: true });
  });

  it('answers unknown tokens and what this host cannot do with their codes', async () => {
    const open = { token: 'x'.repeat(24), passphrase: null, mode: 'edit' };
    expect(await ask('plan.open', open)).toMatchObject({ error: { code: 'unknownToken' } });
    expect(await ask('workspace.list', { folder: null })).toMatchObject({ error: { code: 'notAllowed' } });
    expect(await ask('link.open', { url: 'https://user:pass@example.org' })).toMatchObject({
      error: { code: 'notAllowed' },
    });
    expect(await ask('link.open', { url: 'https://example.org/a' })).toEqual({ ok: true, value: null });
  });
});
