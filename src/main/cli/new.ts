import { mkdir } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { countries, type TCountryCode } from 'countries-list';
import { proposedWeekend } from '@shared/catalog/weekends';
import { formatDay } from '@shared/core/day';
import { ok, type Result } from '@shared/core/result';
import type { Request } from '@shared/contract/channels';
import type { Translate } from '@shared/i18n/ui-words';
import { newPlan } from '@shared/plan/defaults';
import { FIRST_YEAR, isScheduleDay, LAST_YEAR } from '@shared/plan/timeline';
import type { Plan } from '@shared/plan/types';
import { withDefaultSchedule } from '@shared/timeline';
import { newId } from '../services/create-services';
import type { Command } from './command';
import { EXIT, refusal, type Refusal } from './exit';
import type { Io } from './io';
import { dayOption, oneFile, readOptions, wholeNumber } from './options';
import { PASSPHRASE_VARIABLE } from './plan-source';
import { commandServices, withPlanFiles } from './services';
import { unwritable } from './write-error';

interface Template {
  readonly months: number;
  readonly named: boolean;
  readonly scheduled: boolean;
}

/** A plan to begin with. They differ in length; `blank` is named after its file and has no schedule. */
const TEMPLATES: Readonly<Record<string, Template>> = {
  'national-24': { months: 24, named: true, scheduled: true },
  'national-18': { months: 18, named: true, scheduled: true },
  blank: { months: 24, named: false, scheduled: false },
};

const OPTIONS = {
  template: { type: 'string', default: 'national-24' },
  title: { type: 'string' },
  country: { type: 'string' },
  start: { type: 'string' },
  months: { type: 'string' },
  force: { type: 'boolean', default: false },
} as const;

/** `new FILE`: writes a plan in which nothing has been decided yet. */
export const newCommand: Command = async (args, io) => {
  const { t } = io;
  const read = readOptions(args, OPTIONS, t);
  if (!read.ok) return read;
  const file = oneFile(read.value.positionals, 'new', t);
  if (!file.ok) return file;
  if (!/[^/\\]\.csirtplan(\.age)?$/i.test(file.value)) {
    return refusal(EXIT.usage, t('cli.wrongName', { path: file.value }));
  }
  const plan = planFrom(read.value.values, file.value, t);
  if (!plan.ok) return plan;
  const encryption = await encryptionFor(file.value, io);
  if (!encryption.ok) return encryption;
  const target = resolve(file.value);
  // A folder that cannot be made is reported by the write that follows.
  await mkdir(dirname(target), { recursive: true }).catch(() => undefined);
  const how = {
    target,
    from: null,
    plan: plan.value,
    encryption: encryption.value,
    overwrite: read.value.values.force,
  };
  const saved = await withPlanFiles(commandServices(), (files) => files.saveAs(how));
  if (!saved.ok) return unwritable(saved.error, { path: file.value }, t);
  io.print(t('cli.created', { path: file.value }));
  return ok(EXIT.done);
};

interface Given {
  readonly template: string;
  readonly title?: string | undefined;
  readonly country?: string | undefined;
  readonly start?: string | undefined;
  readonly months?: string | undefined;
}

function planFrom(given: Given, file: string, t: Translate): Result<Plan, Refusal> {
  const template = Object.hasOwn(TEMPLATES, given.template) ? TEMPLATES[given.template] : undefined;
  if (!template) return refusal(EXIT.usage, t('cli.wrongTemplate', { value: given.template }));
  const country = countryFrom(given.country ?? '');
  if (!country) return refusal(EXIT.usage, t('cli.wrongCountry', { value: given.country ?? '' }));
  const start = dayOption({ option: '--start', value: given.start }, t);
  if (!start.ok) return start;
  const startDay = formatDay(start.value);
  if (!isScheduleDay(startDay)) {
    const values = { value: startDay, first: FIRST_YEAR, last: LAST_YEAR };
    return refusal(EXIT.usage, t('cli.startOutside', values));
  }
  const today = dayOption({ option: '--start', value: undefined }, t);
  if (!today.ok) return today;
  const months =
    given.months === undefined ? template.months : wholeNumber(given.months, { from: 1, to: 120 });
  if (months === null) return refusal(EXIT.usage, t('cli.wrongMonths', { value: given.months ?? '' }));
  const stem = basename(file).replace(/\.csirtplan(\.age)?$/i, '');
  const title = (given.title ?? (template.named ? t('cli.defaultTitle') : stem)).trim();
  if (title === '' || title.length > 500) return refusal(EXIT.usage, t('cli.wrongTitle'));
  const plan = newPlan({
    id: newId(),
    createdOn: formatDay(today.value),
    title,
    teamName: '',
    ...country,
    documentLanguage: 'en',
    startDay,
    lengthMonths: months,
    tlp: 'AMBER',
  });
  return ok(template.scheduled ? withDefaultSchedule(plan) : plan);
}

interface CountryFacts {
  readonly country: string;
  readonly currency: string;
  readonly weekend: readonly number[];
}

/** Currency and weekend as the set-up screen proposes them; null for a code that is no country. */
function countryFrom(text: string): CountryFacts | null {
  const code = text.toUpperCase();
  if (code === '') return { country: '', currency: 'USD', weekend: proposedWeekend('').days };
  if (!isCountry(code)) return null;
  return {
    country: code,
    currency: countries[code].currency[0] ?? 'USD',
    weekend: proposedWeekend(code).days,
  };
}

function isCountry(code: string): code is TCountryCode {
  return Object.hasOwn(countries, code);
}

type Encryption = Request<'plan.saveAs'>['encryption'];

/** A file that is to end in `.age` is encrypted; its passphrase comes from where `check` will take it. */
async function encryptionFor(file: string, io: Io): Promise<Result<Encryption, Refusal>> {
  if (!/\.age$/i.test(file)) return ok({ kind: 'none' });
  const given = io.env[PASSPHRASE_VARIABLE];
  if (given) return ok({ kind: 'passphrase', passphrase: given });
  const typed = await io.askSecretly(io.t('cli.passphrasePrompt', { path: file }));
  if (!typed) return refusal(EXIT.unwritable, io.t('cli.passphraseForNew', { path: file }));
  const again = await io.askSecretly(io.t('cli.passphraseAgain'));
  if (again !== typed) return refusal(EXIT.usage, io.t('cli.passphraseDiffers'));
  return ok({ kind: 'passphrase', passphrase: typed });
}
