import type { Rate } from '../measures/rate.ts';

const WIDTH = 72;
const INSET = 4;

interface ShareMarkProps {
  rate: Extract<Rate, { kind: 'full' }>;
}

/** A share with what it may well be, as a small mark beside its numbers: nothing that is not said there too. */
export function ShareMark({ rate }: ShareMarkProps) {
  const at = (share: number) => INSET + share * (WIDTH - 2 * INSET);
  const { low, high } = rate.interval;
  return (
    <svg
      class="doelspoor-interval doelspoor-interval--small"
      aria-hidden="true"
      width={WIDTH}
      height={10}
      viewBox={`0 0 ${WIDTH} 10`}
    >
      <rect class="doelspoor-interval__ground" x={at(0)} y={3.5} width={at(1) - at(0)} height={3} rx={1} />
      <rect
        class="doelspoor-interval__range"
        x={at(low)}
        y={3.5}
        width={at(high) - at(low)}
        height={3}
        rx={1}
      />
      <circle class="doelspoor-interval__share" cx={at(rate.share)} cy={5} r={3} />
    </svg>
  );
}
