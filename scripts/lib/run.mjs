import { spawn } from 'node:child_process';
import { ROOT, nodeToUse } from './project.mjs';

/**
 * Runs a program and answers its exit code and what it printed. With `quiet` the output is kept, else it goes
 * to the terminal as it comes. A `limitMs` that passes ends it and answers code 124.
 */
export function run(command, args, { quiet = false, limitMs = 0, env = process.env, shell = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env,
      shell,
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    });
    let output = '';
    let late = false;
    child.stdout?.on('data', (chunk) => (output += String(chunk)));
    child.stderr?.on('data', (chunk) => (output += String(chunk)));
    const timer =
      limitMs > 0
        ? setTimeout(() => {
            late = true;
            child.kill();
          }, limitMs)
        : null;
    const finish = (code) => {
      if (timer) clearTimeout(timer);
      resolve({ code: late ? 124 : code, output });
    };
    child.on('error', (error) => {
      output += error.message;
      finish(127);
    });
    child.on('close', (code, signal) => finish(code ?? (signal ? 130 : 1)));
  });
}

/** Runs a script on the packaged Node. */
export function runNode(args, options) {
  return run(nodeToUse(), args, options);
}

/**
 * Runs the program itself until it ends: the terminal is its own, and a signal to this script reaches it.
 * Answers its exit code.
 */
export function runProgram(command, args, env = process.env) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { env, stdio: 'inherit' });
    const forward = (signal) => child.kill(signal);
    // Ctrl-C reaches the whole foreground group by itself; this script only has to outlive the program.
    process.on('SIGINT', () => undefined);
    process.on('SIGTERM', () => forward('SIGTERM'));
    process.on('SIGHUP', () => forward('SIGHUP'));
    child.on('error', () => resolve(127));
    child.on('close', (code, signal) => resolve(code ?? (signal ? 130 : 1)));
  });
}
