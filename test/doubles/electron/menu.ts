interface Template {
  readonly id?: string;
  readonly label?: string;
  readonly role?: string;
  readonly type?: string;
  readonly accelerator?: string;
  readonly registerAccelerator?: boolean;
  readonly enabled?: boolean;
  readonly click?: (item: unknown, window: unknown, event: { triggeredByAccelerator?: boolean }) => void;
  readonly submenu?: readonly Template[];
}

/** One entry of a native menu. */
export class FakeMenuItem {
  readonly id: string;
  readonly label: string;
  readonly role: string;
  readonly type: string;
  readonly accelerator: string;
  readonly enabled: boolean;
  readonly submenu: FakeMenu | null;
  readonly #click: Template['click'];

  constructor(template: Template) {
    this.id = template.id ?? '';
    this.label = template.label ?? '';
    this.role = template.role ?? '';
    this.type = template.type ?? (template.submenu ? 'submenu' : 'normal');
    this.accelerator = template.accelerator ?? '';
    this.enabled = template.enabled ?? true;
    this.submenu = template.submenu ? new FakeMenu(template.submenu) : null;
    this.#click = template.click;
  }

  /** A person chooses the entry, or on macOS presses its keys. */
  choose(byKey = false): void {
    this.#click?.(this, undefined, { triggeredByAccelerator: byKey });
  }
}

class FakeMenu {
  readonly items: readonly FakeMenuItem[];

  constructor(template: readonly Template[]) {
    this.items = template.map((entry) => new FakeMenuItem(entry));
  }

  getMenuItemById(id: string): FakeMenuItem | null {
    return allItems(this).find((item) => item.id === id) ?? null;
  }
}

/** Every entry of a menu and of the menus in it. */
export function allItems(menu: FakeMenu): readonly FakeMenuItem[] {
  return menu.items.flatMap((item) => [item, ...(item.submenu ? allItems(item.submenu) : [])]);
}

let applicationMenu: FakeMenu | null = null;
export const Menu = {
  buildFromTemplate: (template: readonly Template[]): FakeMenu => new FakeMenu(template),
  setApplicationMenu: (menu: FakeMenu): void => {
    applicationMenu = menu;
  },
  getApplicationMenu: (): FakeMenu | null => applicationMenu,
};
