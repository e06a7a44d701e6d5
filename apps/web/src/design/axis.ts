/** A common scale for the bars of a table: positions in per cent of its width, from 0. */
export interface Axis {
  readonly end: number;
  readonly logarithmic: boolean;
  readonly ticks: readonly number[];
  position(value: number): number;
}

export interface Extent {
  readonly low: number;
  readonly best?: number | null | undefined;
  readonly high: number | null;
}

const TOO_WIDE = 400;

/** The smallest of 1, 2, 5 × 10ⁿ that is at least `value`. */
function niceStep(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const factor = value / power;
  return (factor <= 1 ? 1 : factor <= 2 ? 2 : factor <= 5 ? 5 : 10) * power;
}

/**
 * The axis that holds every extent. An open end takes a tenth more than its low, so that it can be seen to go on. Where
 * the greatest is more than 400 times the smallest, the axis is logarithmic (and the page says so): the small ones would
 * all be one point otherwise.
 */
export function axisOf(extents: readonly Extent[]): Axis {
  const tops = extents.map((extent) => Math.max(extent.high ?? extent.low * 1.1, extent.best ?? 0));
  const greatest = Math.max(1, ...tops);
  const smallest = Math.min(...tops.filter((top) => top > 0), greatest);
  if (greatest / smallest > TOO_WIDE) {
    const decades = Math.ceil(Math.log10(greatest));
    const end = 10 ** decades;
    const every = decades > 4 ? 2 : 1;
    const ticks = Array.from({ length: Math.floor(decades / every) + 1 }, (_, i) => 10 ** (decades - i * every));
    return {
      end,
      logarithmic: true,
      ticks: [0, ...ticks.filter((tick) => tick >= 10).toReversed()],
      position: (value) => (Math.log10(1 + Math.min(value, end)) / Math.log10(1 + end)) * 100,
    };
  }
  const step = niceStep(greatest / 4);
  const end = Math.ceil(greatest / step) * step;
  const count = Math.round(end / step);
  return {
    end,
    logarithmic: false,
    ticks: Array.from({ length: count + 1 }, (_, i) => i * step),
    position: (value) => (Math.min(value, end) / end) * 100,
  };
}
