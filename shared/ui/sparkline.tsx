const WIDTH = 64;
const HEIGHT = 22;
const INSET = 3;

interface SparklineProps {
  /** Scores of one informant, oldest first. */
  scores: readonly number[];
  /** The score that is good enough, as a dotted line. */
  goodEnough: number | null;
  /** What the line shows, in words: the picture's only text. */
  label: string;
}

/** The course of a goal's scores, 0 at the bottom and 10 at the top. */
export function Sparkline({ scores, goodEnough, label }: SparklineProps) {
  const step = scores.length > 1 ? (WIDTH - 2 * INSET) / (scores.length - 1) : 0;
  const points = scores.map((score, at) => ({ x: INSET + at * step, y: heightOf(score) }));
  const last = points.at(-1);
  return (
    <svg
      class="doelspoor-sparkline"
      role="img"
      aria-label={label}
      width={WIDTH}
      height={HEIGHT}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
    >
      {goodEnough !== null && <line x1={0} x2={WIDTH} y1={heightOf(goodEnough)} y2={heightOf(goodEnough)} />}
      <path d={points.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join('')} />
      {last && <circle cx={round(last.x)} cy={round(last.y)} r={2.75} />}
    </svg>
  );
}

function heightOf(score: number): number {
  return round(HEIGHT - INSET - (score / 10) * (HEIGHT - 2 * INSET));
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
