import { STAGE_IDS } from '@shared/catalog/types';
import { stageNumber } from '@shared/catalog/stages';
import { ok } from '@shared/core/result';
import type { Translate } from '@shared/i18n/ui-words';
import type { Plan, ServiceStatus } from '@shared/plan/types';
import { stageView } from '@shared/progress';
import { localDay } from '../services/handler-deps';
import type { Command } from './command';
import { EXIT } from './exit';
import { oneFile, readOptions } from './options';
import { readPlanFile } from './plan-source';
import { commandServices, withPlanFiles } from './services';
import { timelineFacts, timelineLines } from './timeline-facts';

const OPTIONS = { json: { type: 'boolean', default: false } } as const;

/** `info FILE`: what a plan is and how far it has come, in a few lines or as JSON. */
export const infoCommand: Command = async (args, io) => {
  const { t } = io;
  const read = readOptions(args, OPTIONS, t);
  if (!read.ok) return read;
  const file = oneFile(read.value.positionals, 'info', t);
  if (!file.ok) return file;
  const opened = await withPlanFiles(commandServices(), (files) => readPlanFile(files, file.value, io));
  if (!opened.ok) return opened;
  const { plan, encrypted, migratedFrom } = opened.value;
  // What is said here does not depend on the day.
  const facts = { file: file.value, encrypted, migratedFrom, ...factsOf(plan, localDay(new Date())) };
  if (read.value.values.json) io.print(JSON.stringify(facts, null, 2));
  else for (const [label, value] of linesOf(facts, t)) io.print(`${`${label}:`.padEnd(28)}${value}`);
  return ok(EXIT.done);
};

type Facts = ReturnType<typeof factsOf> & { readonly encrypted: boolean };

function factsOf(plan: Plan, today: string) {
  const { title, teamName, country, startDay, lengthMonths, tlp, documentLanguage, currency } = plan.identity;
  const statuses = Object.values(plan.services.choices).map((choice) => choice.status);
  const services = (status: ServiceStatus): number => statuses.filter((one) => one === status).length;
  const { version, status } = plan.documents.conops;
  return {
    ...{ planId: plan.id, createdOn: plan.createdOn, title, teamName, country, startDay, lengthMonths, tlp },
    ...{ documentLanguage, currency },
    stages: STAGE_IDS.map((id) => {
      const view = stageView(plan, id, today);
      const { done, notApplicable, total } = view.progress;
      return { id, number: stageNumber(id), status: view.status.kind, done, notApplicable, total };
    }),
    services: { launch: services('launch'), later: services('later') },
    people: plan.people.length,
    openRisks: plan.risks.filter((risk) => risk.status === 'open').length,
    openDecisions: plan.decisions.filter((decision) => decision.chosen === null).length,
    timeline: timelineFacts(plan, today),
    conops: { version, status },
  };
}

function linesOf(facts: Facts, t: Translate): readonly (readonly [string, string])[] {
  return [
    [t('cli.infoTitle'), facts.title],
    [t('cli.infoTeam'), facts.teamName],
    [t('cli.infoCountry'), facts.country],
    [t('cli.infoStart'), facts.startDay],
    [t('cli.infoLength'), String(facts.lengthMonths)],
    [t('cli.infoTlp'), `TLP:${facts.tlp}`],
    [t('cli.infoEncrypted'), facts.encrypted ? t('cli.infoYes') : t('cli.infoNo')],
    ...facts.stages.map(
      ({ number, done, total }) =>
        [t('cli.infoStage', { number }), t('cli.infoStageDone', { done, total })] as const,
    ),
    [t('cli.infoServices'), `${facts.services.launch}, ${facts.services.later}`],
    [t('cli.infoPeople'), String(facts.people)],
    [t('cli.infoRisks'), String(facts.openRisks)],
    [t('cli.infoDecisions'), String(facts.openDecisions)],
    ...timelineLines(facts.timeline, t),
    [t('cli.infoConops'), `${facts.conops.version} (${facts.conops.status})`],
  ];
}
