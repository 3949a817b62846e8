import type { Migration } from './types';

/**
 * Version 3 brings the register of stakeholders, what is known of a person beyond the name, and the choice
 * which names a document prints. A plan of version 2 has no register yet, and its documents print every name.
 */
export const from2: Migration = {
  from: 2,
  migrate(plan) {
    // What is no object gains nothing here, and the schema refuses it.
    const before = record(plan);
    const documents = record(before['documents']);
    const people: unknown = before['people'];
    return {
      ...before,
      ...(Array.isArray(people) ? { people: people.map(extended) } : null),
      stakeholders: {
        register: [],
        relations: [],
        actions: [],
        declined: [],
        communication: [],
        feedback: [],
        raci: { columns: [], rows: [] },
      },
      documents: {
        ...documents,
        conops: { ...record(documents['conops']), names: 'show', namesFrom: 'AMBER' },
      },
    };
  },
};

function extended(person: unknown): unknown {
  return { ...record(person), organizations: [], language: '', channel: '' };
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}
