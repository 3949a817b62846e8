import ElectronStore from 'electron-store';
import { screen, type BrowserWindow, type Rectangle } from 'electron';
import { z } from 'zod';

export const MIN_SIZE = { width: 1024, height: 640 } as const;
const FIRST_SIZE = { width: 1360, height: 860 } as const;
/** At least so much of the title bar must be on a display, in px, to be able to take hold of it. */
const HOLD = { width: 120, height: 24 } as const;

const stateSchema = z.object({
  bounds: z.object({ x: z.int(), y: z.int(), width: z.int(), height: z.int() }),
  maximized: z.boolean(),
});
export type WindowState = z.infer<typeof stateSchema>;

/** Where the window stood last time. */
export interface WindowStateFile {
  read(): unknown;
  write(state: WindowState): void;
}

/** `window.json` in the given folder. It is worth nothing when damaged, and begins anew. */
export function openWindowState(folder: string): WindowStateFile {
  const store = new ElectronStore<{ window?: WindowState }>({
    cwd: folder,
    name: 'window',
    clearInvalidConfig: true,
  });
  return {
    read: () => store.get('window'),
    write: (state) => {
      store.set('window', state);
    },
  };
}

/**
 * The place of the window at start: where it was, made to fit the displays there are now. A display may be
 * unplugged since then, or its resolution be smaller.
 */
export function startState(saved: unknown): WindowState {
  const state = stateSchema.safeParse(saved);
  const displays = screen.getAllDisplays().map((display) => display.workArea);
  const shown = state.success && displays.find((area) => canTakeHold(state.data.bounds, area));
  if (state.success && shown) {
    return { bounds: fitted(state.data.bounds, shown), maximized: state.data.maximized };
  }
  const area = screen.getPrimaryDisplay().workArea;
  return { bounds: centered(area), maximized: false };
}

function canTakeHold(bounds: Rectangle, area: Rectangle): boolean {
  const across = Math.min(bounds.x + bounds.width, area.x + area.width) - Math.max(bounds.x, area.x);
  const down = Math.min(bounds.y + HOLD.height, area.y + area.height) - Math.max(bounds.y, area.y);
  return across >= HOLD.width && down >= HOLD.height;
}

/** Never larger than the display, never smaller than the program needs. */
function fitted(bounds: Rectangle, area: Rectangle): Rectangle {
  return {
    x: bounds.x,
    y: bounds.y,
    width: Math.max(MIN_SIZE.width, Math.min(bounds.width, area.width)),
    height: Math.max(MIN_SIZE.height, Math.min(bounds.height, area.height)),
  };
}

function centered(area: Rectangle): Rectangle {
  const size = fitted({ x: 0, y: 0, ...FIRST_SIZE }, area);
  return {
    ...size,
    x: area.x + Math.max(0, Math.round((area.width - size.width) / 2)),
    y: area.y + Math.max(0, Math.round((area.height - size.height) / 2)),
  };
}

/** Writes the place of a window whenever it is about to go; the restored size is kept while maximized. */
export function keepWindowState(window: BrowserWindow, file: WindowStateFile): void {
  window.on('close', () => {
    file.write({ bounds: window.getNormalBounds(), maximized: window.isMaximized() });
  });
}
