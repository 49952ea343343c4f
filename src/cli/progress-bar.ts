import type { JobEvent } from "../engines/jobs/job-status";

const WIDTH = 30;

/** It is one line that redraws itself on a terminal, and one line an event elsewhere. */
export function progressBar(output: NodeJS.WriteStream): (event: JobEvent) => void {
  return (event) => {
    const isOver = event.status === "completed" || event.status === "failed";
    const line = lineOf(event);
    if (!output.isTTY) output.write(`${line}\n`);
    else output.write(`\r\x1b[2K${line}${isOver ? "\n" : ""}`);
  };
}

function lineOf({ progress, status, step, estimated_time: seconds }: JobEvent): string {
  const filled = Math.round((progress / 100) * WIDTH);
  const bar = "█".repeat(filled) + "░".repeat(WIDTH - filled);
  const name = status === "failed" ? "failed" : step.replaceAll("_", " ");
  const left = seconds === undefined ? "" : `, about ${seconds} s left`;
  return `${bar} ${String(progress).padStart(3)} %  ${name}${left}`;
}
