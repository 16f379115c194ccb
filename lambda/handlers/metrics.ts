/** A line of the log as far as it decides the metrics. */
type Line = Readonly<Record<string, unknown>>;

interface Metric {
  readonly name: string;
  readonly unit: 'Count' | 'Milliseconds';
  readonly value: number;
  /** The field of the line by whose value the metric is told apart. */
  readonly by?: 'topic' | 'medicineState';
}

/** Also the namespace of the alarm and the dashboard in infrastructure/skill-stack.yaml. */
const NAMESPACE = 'InfusionGuide';

/** Endings that mean Alexa could not use what we sent, or did not get it in time. */
const faults: readonly unknown[] = ['INVALID_RESPONSE', 'ENDPOINT_TIMEOUT'];

/**
 * The metrics of a line as fields to add to it: CloudWatch makes metrics of any log line that holds
 * this description of them (its "embedded metric format"), so that no answer waits for a call.
 */
export function metricsOf(line: Line, stack: string | undefined): Line {
  const metrics = countedIn(line);
  const named = metrics.map((metric) => described(metric, stack));
  return {
    stack,
    ...Object.fromEntries(metrics.map(({ name, value }) => [name, value])),
    _aws: { Timestamp: Date.now(), CloudWatchMetrics: named },
  };
}

function countedIn({ event, label, topic, medicineState, milliseconds, ended }: Line): Metric[] {
  const counts: readonly (Metric | false)[] = [
    typeof milliseconds === 'number' && {
      name: 'Latency',
      unit: 'Milliseconds',
      value: milliseconds,
    },
    topic !== undefined && { ...count('Answers'), by: 'topic' },
    medicineState !== undefined && { ...count('MedicineOutcomes'), by: 'medicineState' },
    label === 'unknown' && count('Unknown'),
    label === 'ambiguous' && count('Ambiguous'),
    label === 'emergency' && count('Emergencies'),
    (event !== 'answered' || faults.includes(ended)) && count('Errors'),
  ];
  return counts.filter((each) => each !== false);
}

function count(name: string): Metric {
  return { name, unit: 'Count', value: 1 };
}

/** By stack first, so that a staging stack wakes nobody for the one that patients use. */
function described({ name, unit, by }: Metric, stack: string | undefined) {
  return {
    Namespace: NAMESPACE,
    Dimensions: [[...(stack === undefined ? [] : ['stack']), ...(by === undefined ? [] : [by])]],
    Metrics: [{ Name: name, Unit: unit }],
  };
}
