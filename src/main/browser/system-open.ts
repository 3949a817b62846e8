import { spawn } from 'node:child_process';
import { dirname } from 'node:path';

interface Launch {
  readonly command: string;
  readonly args: readonly string[];
}

/** Opens a web address in the person's default browser. Answers false when the system has nothing to do it. */
export function openAddress(url: string): Promise<boolean> {
  // No shell anywhere: an address is one argument, whatever stands in it.
  if (process.platform === 'win32')
    return launch({ command: 'rundll32', args: ['url.dll,FileProtocolHandler', url] });
  return launch({ command: process.platform === 'darwin' ? 'open' : 'xdg-open', args: [url] });
}

/** Shows a file in its folder. Answers false when the system has nothing to do it. */
export function revealFile(path: string): Promise<boolean> {
  if (process.platform === 'win32') return launch({ command: 'explorer.exe', args: [`/select,${path}`] });
  if (process.platform === 'darwin') return launch({ command: 'open', args: ['-R', path] });
  return launch({ command: 'xdg-open', args: [dirname(path)] });
}

/** Starts a program that goes on by itself. True once it runs, false when it is not there. */
export function launch({ command, args }: Launch): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { detached: true, stdio: 'ignore' });
    child.once('error', () => resolve(false));
    child.once('spawn', () => {
      child.unref();
      resolve(true);
    });
  });
}
