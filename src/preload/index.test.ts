import { beforeAll, describe, expect, it } from 'vitest';
import type { PlannerClient } from '@shared/contract/client';
import { contextBridge, ipcRenderer } from '@test/doubles/electron-stub';

let planner: PlannerClient;
beforeAll(async () => {
  await import('./index');
  // The double keeps it as what it was given: an object of the contract's client.
  planner = contextBridge.exposed.get('planner') as PlannerClient;
});

describe('what the page gets', () => {
  it('is one object with call and on, nothing else', () => {
    expect([...contextBridge.exposed.keys()]).toEqual(['planner']);
    expect(Object.keys(planner)).toEqual(['call', 'on']);
  });

  it('asks the main process under the name of the channel', async () => {
    ipcRenderer.answer = (channel, request) => ({ ok: true, value: [channel, request] });
    expect(await planner.call('app.info', null)).toEqual({
      ok: true,
      value: ['planner:call:app.info', null],
    });
  });

  it.each(['nothing', 'toString', '__proto__', 'electron-store-get-data', 'planner:call:app.info'])(
    'sends nothing under the name %s',
    async (name) => {
      let sent = false;
      ipcRenderer.answer = () => (sent = true);
      const reply = await (planner.call as (name: string, request: unknown) => Promise<unknown>)(name, null);
      expect(reply).toMatchObject({ ok: false, error: { code: 'badRequest' } });
      expect(sent).toBe(false);
    },
  );

  it('hands a listener the payload alone, until it stops listening', () => {
    const heard: unknown[][] = [];
    const stop = planner.on('menuAction', (...args) => heard.push(args));
    ipcRenderer.emit('planner:event:menuAction', { sender: 'secret' }, { action: 'file.save' });
    stop();
    ipcRenderer.emit('planner:event:menuAction', { sender: 'secret' }, { action: 'file.open' });
    expect(heard).toEqual([[{ action: 'file.save' }]]);
    expect(ipcRenderer.listenerCount('planner:event:menuAction')).toBe(0);
  });

  it('listens to nothing but the events of the contract', () => {
    const on = planner.on.bind(planner) as (name: string, listener: () => void) => () => void;
    on('electron-internal', () => undefined)();
    expect(ipcRenderer.eventNames()).toEqual([]);
  });
});
