export type Sample = {
  readonly labels?: Readonly<Record<string, string | number>>;
  readonly value: number;
  /** It is the suffix of a histogram's line: `_bucket`, `_sum`, `_count`. */
  readonly suffix?: string;
};

export type Metric = {
  readonly name: string;
  readonly type: "counter" | "gauge" | "histogram";
  readonly help: string;
  readonly samples: readonly Sample[];
};

export const PROMETHEUS_TYPE = "text/plain; version=0.0.4; charset=utf-8";

/** The format is https://prometheus.io/docs/instrumenting/exposition_formats/#text-format-details */
export function writePrometheus(metrics: readonly Metric[]): string {
  return metrics
    .flatMap(({ name, type, help, samples }) => [
      `# HELP ${name} ${help.replaceAll("\\", "\\\\").replaceAll("\n", "\\n")}`,
      `# TYPE ${name} ${type}`,
      ...samples.map(
        ({ suffix = "", labels, value }) => `${name}${suffix}${labelText(labels)} ${value}`,
      ),
    ])
    .join("\n")
    .concat("\n");
}

function labelText(labels: Sample["labels"]): string {
  const pairs = Object.entries(labels ?? {}).map(([name, value]) => `${name}="${escape(value)}"`);
  return pairs.length > 0 ? `{${pairs.join(",")}}` : "";
}

const escape = (value: string | number) =>
  String(value).replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("\n", "\\n");
