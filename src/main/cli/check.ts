import { adviceFor, adviceOn, namedValues, type Finding, type Severity } from '@shared/advice';
import sourceTable from '@shared/catalog/sources.json';
import { placesOf } from '@shared/catalog/source-words';
import { ok } from '@shared/core/result';
import { formatDayFor, formatMonthFor } from '@shared/i18n/format';
import budget from '@shared/i18n/en/catalog/budget.json';
import services from '@shared/i18n/en/catalog/services.json';
import staffing from '@shared/i18n/en/catalog/staffing.json';
import timeline from '@shared/i18n/en/catalog/timeline.json';
import tools from '@shared/i18n/en/catalog/tools.json';
import { createCatalogText } from '@shared/i18n/catalog-text';
import { formatAmount } from '@shared/money/format-amount';
import type { Plan } from '@shared/plan/types';
import type { Translate } from '@shared/i18n/ui-words';
import type { Command } from './command';
import { EXIT } from './exit';
import type { Io } from './io';
import { dayOption, oneFile, readOptions } from './options';
import { readPlanFile } from './plan-source';
import { commandServices, withPlanFiles } from './services';

const OPTIONS = { today: { type: 'string' }, json: { type: 'boolean', default: false } } as const;
const ORDER: readonly Severity[] = ['error', 'warning', 'notice'];

/** `check FILE`: opens a plan as the program does and says everything it has to say about it. */
export const checkCommand: Command = async (args, io) => {
  const read = readOptions(args, OPTIONS, io.t);
  if (!read.ok) return read;
  const { today: day, json } = read.value.values;
  const file = oneFile(read.value.positionals, 'check', io.t);
  if (!file.ok) return file;
  const today = dayOption({ option: '--today', value: day }, io.t);
  if (!today.ok) return today;
  const opened = await withPlanFiles(commandServices(), (files) => readPlanFile(files, file.value, io));
  if (!opened.ok) return opened;
  const { plan } = opened.value;
  const findings = [...adviceFor(plan), ...adviceOn(plan, today.value)]
    .sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity))
    .map((finding) => withWords(finding, io.t, plan.identity));
  const report = {
    file: file.value,
    planId: plan.id,
    title: plan.identity.title,
    counts: counts(findings),
    findings,
  };
  if (json) io.print(JSON.stringify(report, null, 2));
  else printReport(report, io);
  return ok(report.counts.error > 0 ? EXIT.findings : EXIT.done);
};

interface Said {
  readonly id: string;
  readonly rule: string;
  readonly severity: Severity;
  /** Where in the file. */
  readonly where: string;
  readonly title: string;
  readonly reason: string;
  readonly remedy: string;
  /** Ids of rows of the table of sources and of works beyond it. */
  readonly sources: readonly string[];
  /** The same in words, one text a work. */
  readonly places: readonly string[];
}

const serviceText = createCatalogText(services);
const taskText = createCatalogText(timeline);
const moneyText = createCatalogText(budget, staffing, tools);

function withWords(found: Finding, t: Translate, { currency }: Plan['identity']): Said {
  const { id, rule, severity, where, refs, outside } = found;
  const shown = namedValues(found, {
    service: (key) => serviceText(key, 'name'),
    task: (key) => taskText(key, 'name'),
    word: (key) => moneyText(key, 'name'),
    day: (day) => formatDayFor('en', day),
    month: (month) => formatMonthFor('en', `${month}-01`),
    money: (amount) => formatAmount({ amount, currency }, 'en', 'code'),
  });
  return {
    ...{ id, rule, severity },
    where: where.path,
    title: t(`advice.${rule}Title`, shown),
    reason: t(`advice.${rule}Reason`, shown),
    remedy: t(`advice.${rule}Remedy`, shown),
    sources: [...refs, ...outside],
    places: placesOf(found, sourceTable),
  };
}

function counts(findings: readonly Said[]): Readonly<Record<Severity, number>> {
  const of = (severity: Severity): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return { error: of('error'), warning: of('warning'), notice: of('notice') };
}

interface Report {
  readonly file: string;
  readonly counts: Readonly<Record<Severity, number>>;
  readonly findings: readonly Said[];
}

function printReport({ file, counts: { error, warning, notice }, findings }: Report, { print, t }: Io): void {
  const severities = {
    error: t('advice.severityError'),
    warning: t('advice.severityWarning'),
    notice: t('advice.severityNotice'),
  };
  for (const { severity, where, title, reason, remedy, places } of findings) {
    print(`${severities[severity]}: ${title} [${where}]`);
    print(`  ${t('cli.findingWhy', { reason })}`);
    print(`  ${t('cli.findingRemedy', { remedy })}`);
    if (places.length > 0) print(`  ${t('guidance.source', { places: places.join('; ') })}`);
  }
  if (findings.length === 0) print(t('cli.noFindings', { path: file }));
  else print(t('cli.findings', { path: file, errors: error, warnings: warning, notices: notice }));
}
