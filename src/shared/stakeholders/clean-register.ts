import type { Agreement, ContactEntry, Stakeholder, Stakeholders } from '../plan/types';

/** A free text without what must not be told in it. */
type Clean = (text: string) => string;

/**
 * The register with every free text of it cleaned, so that no field is forgotten in one place and thought of in
 * another. Who signs for a stakeholder and how to reach one are cleaned like any text; a caller that wants them
 * gone takes them out.
 */
export function cleanRegister(stakeholders: Stakeholders, clean: Clean): Stakeholders {
  const { register, relations, actions, communication, feedback, raci } = stakeholders;
  return {
    ...stakeholders,
    register: register.map((entry) => cleanEntry(entry, clean)),
    relations: relations.map((relation) => ({ ...relation, note: clean(relation.note) })),
    actions: actions.map((action) => ({
      ...{ ...action, aim: clean(action.aim), message: clean(action.message) },
      ...{ channel: clean(action.channel), result: clean(action.result) },
    })),
    communication: communication.map((entry) => ({
      ...{ ...entry, audience: clean(entry.audience), what: clean(entry.what) },
      ...{ why: clean(entry.why), channel: clean(entry.channel) },
    })),
    feedback: feedback.map((round) => ({
      ...{ ...round, audience: clean(round.audience) },
      ...{ finding: clean(round.finding), consequence: clean(round.consequence) },
    })),
    raci: { ...raci, rows: raci.rows.map((row) => ({ ...row, name: clean(row.name) })) },
  };
}

function cleanEntry(entry: Stakeholder, clean: Clean): Stakeholder {
  const { served, source } = entry;
  return {
    ...{
      ...entry,
      name: clean(entry.name),
      ownType: clean(entry.ownType),
      ownSector: clean(entry.ownSector),
    },
    ...{ wants: clean(entry.wants), weWant: clean(entry.weWant), concerns: clean(entry.concerns) },
    ...{ decides: clean(entry.decides), channels: clean(entry.channels), notes: clean(entry.notes) },
    served: { ...served, phase: clean(served.phase) },
    source: { ...source, accuracy: clean(source.accuracy), reason: clean(source.reason) },
    agreements: entry.agreements.map((agreement) => cleanAgreement(agreement, clean)),
    contacts: entry.contacts.map((contact) => cleanContact(contact, clean)),
  };
}

function cleanAgreement(agreement: Agreement, clean: Clean): Agreement {
  const { title, note, theirSigner } = agreement;
  return { ...agreement, title: clean(title), note: clean(note), theirSigner: clean(theirSigner) };
}

function cleanContact(contact: ContactEntry, clean: Clean): ContactEntry {
  return { ...contact, outcome: clean(contact.outcome), nextStep: clean(contact.nextStep) };
}
