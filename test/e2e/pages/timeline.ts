import { expect, type Locator, type Page } from '@playwright/test';
import type { Words } from '../words';

/** The timeline: tree, bars, toolbar and the dialog of a task. */
export class TimelinePage {
  readonly tree: Locator;
  readonly rows: Locator;
  readonly chart: Locator;
  readonly add: Locator;
  readonly lead: Locator;
  readonly dialog: Locator;

  constructor(
    readonly page: Page,
    private readonly t: Words,
  ) {
    this.tree = page.getByRole('treegrid', { name: t('timeline.tree') });
    this.rows = this.tree.locator('[data-row]');
    this.chart = page.locator('[data-chart]');
    this.add = page.getByRole('button', { name: t('timeline.add'), exact: true });
    this.lead = page.getByRole('main').locator('header').first();
    this.dialog = page.getByRole('dialog');
  }

  /** The row of a task by its name. */
  row(name: string): Locator {
    return this.rows.filter({ has: this.page.getByText(name, { exact: true }) });
  }

  cell(name: string, column: 'wbs' | 'name' | 'start' | 'finish' | 'duration' | 'progress'): Locator {
    return this.row(name).locator(`[data-column="${column}"]`);
  }

  /** The bar of a task by its id. */
  bar(id: string): Locator {
    return this.page.locator(`[data-bar="${id}"]`);
  }

  /** Types into the cell that is being edited. */
  async type(text: string): Promise<void> {
    await expect(this.tree.getByRole('textbox')).toBeFocused();
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
    await expect(this.tree.getByRole('textbox')).toHaveCount(0);
  }

  /** Shows the bars at a zoom. */
  async zoom(zoom: 'weeks' | 'months' | 'quarters' | 'years'): Promise<void> {
    await this.page
      .getByRole('main')
      .getByText(this.t(`timeline.zoom_${zoom}`), { exact: true })
      .click();
  }

  /** Drags a bar or a handle by px, as a hand does: in steps. */
  async drag(from: Locator, by: { readonly x: number; readonly y?: number }): Promise<void> {
    const box = await from.boundingBox();
    if (!box) throw new Error('Nothing to drag');
    const [x, y] = [box.x + Math.min(12, box.width / 2), box.y + box.height / 2];
    await this.page.mouse.move(x, y);
    await this.page.mouse.down();
    await this.page.mouse.move(x + by.x / 2, y + (by.y ?? 0) / 2, { steps: 4 });
    await this.page.mouse.move(x + by.x, y + (by.y ?? 0), { steps: 4 });
    await this.page.mouse.up();
  }
}
