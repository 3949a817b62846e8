import { expect, type Locator, type Page } from '@playwright/test';
import type { Program } from './program';

/** Reaches a control with the Tab key alone; out of a worksheet, where Tab goes from cell to cell, with F6. */
export async function tabTo(control: Locator): Promise<void> {
  const page = control.page();
  // A screen may still be on its way; keys pressed meanwhile would lead around it.
  await control.first().waitFor({ state: 'attached' });
  for (let press = 0; press < 120; press += 1) {
    if (await hasFocus(control)) return;
    const isCell = await page.evaluate(
      () => document.activeElement?.matches('[role="grid"] [data-row][data-column]') ?? false,
    );
    await page.keyboard.press(isCell ? 'F6' : 'Tab');
  }
  throw new Error('The Tab key does not lead there');
}

async function hasFocus(control: Locator): Promise<boolean> {
  return control.evaluateAll(([only, ...more]) => more.length === 0 && only === document.activeElement);
}

/** Presses a key several times. */
export async function press(page: Page, key: string, times: number): Promise<void> {
  for (let turn = 0; turn < times; turn += 1) await page.keyboard.press(key);
}

/** Comes into a worksheet from what stands before it, by the Tab key alone. */
export async function tabInto(grid: Locator): Promise<void> {
  await tabTo(grid.locator('[data-row][data-column][tabindex="0"]'));
}

/** Goes to a drawn cell of the worksheet the keyboard is in, with the arrow keys alone. */
export async function arrowTo(cell: Locator): Promise<void> {
  const page = cell.page();
  await expect(page.locator('[role="grid"] [data-row][data-column]:focus')).toHaveCount(1);
  const { down, right } = await cell.evaluate((to) => {
    const from = document.activeElement;
    const heads = [...(to.closest('[role="grid"]')?.querySelectorAll('[data-row][data-column="0"]') ?? [])];
    const rowOf = (one: Element | null) => {
      const id = one?.getAttribute('data-row');
      return heads.findIndex((head) => head.getAttribute('data-row') === id);
    };
    const columnOf = (one: Element | null) => Number(one?.getAttribute('data-column'));
    return { down: rowOf(to) - rowOf(from), right: columnOf(to) - columnOf(from) };
  });
  await press(page, down < 0 ? 'ArrowUp' : 'ArrowDown', Math.abs(down));
  await press(page, right < 0 ? 'ArrowLeft' : 'ArrowRight', Math.abs(right));
  await expect(cell).toBeFocused();
}

/** By keyboard alone: a plan that starts on that day with Saturday and Sunday free, and its first task being named. */
export async function firstTask(program: Program, startDay: string): Promise<void> {
  const { page, start, setup, frame, timeline, t } = program;
  await tabTo(start.newPlan);
  await page.keyboard.press('Enter');
  await expect(setup.startDay).toBeVisible();
  await tabTo(setup.startDay);
  await page.keyboard.press('Control+a');
  await page.keyboard.type(startDay);
  await page.keyboard.press('Tab');
  await tabTo(setup.create);
  await page.keyboard.press('Enter');
  await expect(frame.navigation).toBeVisible();
  await tabTo(frame.navigation.getByRole('button', { name: t('shell.navTimeline') }));
  await page.keyboard.press('Enter');
  await tabTo(timeline.rows.first());
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await expect(
    page.getByRole('dialog').getByRole('button', { name: t('timeline.remove'), exact: true }),
  ).toBeFocused();
  await page.keyboard.press('Enter');
  await tabTo(page.getByRole('button', { name: t('timeline.empty_own') }));
  await page.keyboard.press('Enter');
}
