/**
 * Runs named steps, at most `width` at a time, and answers true when every one succeeded. A step's output is
 * shown when it ends, in one piece, so that two steps never mix; all steps run even when one fails, so that
 * one run tells everything there is to mend.
 *
 * @param {readonly { name: string, run: () => Promise<{ code: number, output: string }> }[]} steps
 * @param {{ width?: number, print?: (line: string) => void }} [options]
 */
export async function runSteps(steps, { width = 2, print = console.log } = {}) {
  const waiting = [...steps];
  const failed = [];
  const worker = async () => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
      const start = performance.now();
      const { code, output } = await step.run();
      const seconds = ((performance.now() - start) / 1000).toFixed(1);
      print(`${code === 0 ? 'ok    ' : 'FAILED'} ${step.name} (${seconds} s)`);
      if (code !== 0) {
        failed.push(step.name);
        print(output.trimEnd());
      }
    }
  };
  await Promise.all(Array.from({ length: width }, worker));
  if (failed.length > 0) print(`Failed: ${failed.join(', ')}`);
  return failed.length === 0;
}
