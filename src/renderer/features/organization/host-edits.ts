import { setWorksheetField, worksheetEdit } from '@shared/commands/worksheet';
import type { HostOption } from '@shared/plan/types';
import { dispatch, useDocument } from '../../state/document-store';
import { newId } from '../../state/new-id';

function hosts(): readonly HostOption[] {
  return useDocument.getState().plan?.organization.placement.options ?? [];
}

function setHosts(value: readonly HostOption[], part: string | null): void {
  dispatch(setWorksheetField, { ...worksheetEdit({ section: 'placement', field: 'options', value }), part });
}

/** Adds an empty possible host at the end. */
export function addHost(): void {
  setHosts([...hosts(), { id: newId(), name: '', type: null, scores: {}, note: '' }], null);
}

export function removeHost(id: string): void {
  setHosts(
    hosts().filter((host) => host.id !== id),
    null,
  );
}

/** Changes one possible host; typing in one part of it is one undo step. */
export function updateHost(id: string, patch: Partial<Omit<HostOption, 'id'>>): void {
  setHosts(
    hosts().map((host) => (host.id === id ? { ...host, ...patch } : host)),
    `${id}.${Object.keys(patch).join()}`,
  );
}

/** Scores a host on one factor, 1 to 5; null takes the score back. */
export function scoreHost(host: HostOption, factor: string, score: number | null): void {
  const rest = Object.fromEntries(Object.entries(host.scores).filter(([id]) => id !== factor));
  updateHost(host.id, { scores: score === null ? rest : { ...rest, [factor]: score } });
}

/** Sets how much a factor counts, 0 to 3. */
export function setWeight(factor: string, weight: number): void {
  const weights = useDocument.getState().plan?.organization.placement.weights ?? {};
  const value = { ...weights, [factor]: weight };
  dispatch(setWorksheetField, worksheetEdit({ section: 'placement', field: 'weights', value }));
}
