import type { Draft } from 'immer';
import type { Plan } from '../plan/types';

type Settings = Draft<Plan['staffing']['settings']>;

/** Answers of the first plan that are amounts: the yearly pay by level, in minor units of the plan's currency. */
const PAY = 'salary-';

/** Brings the pay that was answered into another currency; what is no amount there falls away. */
export function mapPayAnswers(settings: Settings, map: (amount: number) => number | null): void {
  settings.answers = Object.fromEntries(
    Object.entries(settings.answers).flatMap(([question, answer]) => {
      if (!question.startsWith(PAY)) return [[question, answer]];
      const amount = Number(answer);
      const mapped = Number.isSafeInteger(amount) ? map(amount) : null;
      return mapped === null ? [] : [[question, String(mapped)]];
    }),
  );
}

/** Whether the pay that was answered is an illustrative figure, which is one in its own currency only. */
export function hasIllustrativePay({ answers }: Settings): boolean {
  const { salary = 'own' } = answers;
  return salary !== 'own';
}

/** The pay is asked anew, as own amounts. */
export function forgetPayAnswers(settings: Settings): void {
  mapPayAnswers(settings, () => null);
  if (hasIllustrativePay(settings)) settings.answers['salary'] = 'own';
}
