import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import type { Answer, ChannelName, Request } from '../../src/shared/contract/channels';
import type { PlannerClient } from '../../src/shared/contract/client';
import type { Program } from '../e2e/program';
import { wordsIn } from '../e2e/words';

export const t = wordsIn('en');

/** What these tests read of a plan file. */
interface Saved {
  readonly format: string;
  readonly plan: {
    readonly identity: { readonly title: string };
    readonly organization: { readonly purpose: { readonly mission: string } };
  };
}

/** The plan in a file, read as anybody could. */
export function planIn(path: string): Saved['plan'] {
  const file = JSON.parse(readFileSync(path, 'utf8')) as Saved;
  expect(file.format).toBe('csirt-plan');
  return file.plan;
}

/** From the start screen to an empty plan of a team. */
export async function newPlan(program: Program, team: string): Promise<void> {
  await program.start.newPlan.click();
  await program.setup.teamName.fill(team);
  await program.setup.create.click();
  await expect(program.frame.navigation).toBeVisible();
}

/** The mission, as it is typed: the field becomes an editor when it gets the focus. */
export async function writeMission(program: Program, text: string): Promise<void> {
  await program.frame.go('Organization');
  await program.organization.openSection('purpose');
  await program.organization.text('purpose.mission').click();
  await program.organization.field('purpose.mission').locator('[contenteditable="true"]').fill(text);
}

/** Asks the host as the page does; a refusal fails the test. */
export async function ask<C extends ChannelName>(
  page: Page,
  channel: C,
  request: Request<C>,
): Promise<Answer<C>> {
  const reply = await page.evaluate(
    ([name, given]) => (Reflect.get(window, 'planner') as PlannerClient).call(name, given as never),
    [channel, request] as const,
  );
  if (!reply.ok) throw new Error(`${channel}: ${JSON.stringify(reply.error)}`);
  // The host has checked it against the contract.
  return reply.value;
}
