import { type SymbolType, symbol, symbolCircle, symbolDiamond, symbolTriangle } from 'd3-shape';
import type { SignalWeight } from '../../measures/signal-weight.ts';

export type MarkShape = 'circle' | 'diamond' | 'up' | 'down';

/** A diamond is a signal, a triangle is worth a look and says which way, a dot is neither. */
export function shapeOf(weight: SignalWeight, isHigher: boolean): MarkShape {
  if (weight === 'look') return isHigher ? 'up' : 'down';
  return weight === 'signal' ? 'diamond' : 'circle';
}

const types: Record<MarkShape, SymbolType> = {
  circle: symbolCircle,
  diamond: symbolDiamond,
  up: symbolTriangle,
  down: symbolTriangle,
};

interface MarkProps {
  shape: MarkShape;
  x: number;
  y: number;
  /** Open marks have a line and no filling. */
  isOpen?: boolean;
}

/** A point. What it says is in its shape; colour only repeats it. */
export function Mark({ shape, x, y, isOpen = false }: MarkProps) {
  const size = shape === 'circle' ? 50 : 90;
  const turn = shape === 'down' ? ' rotate(180)' : '';
  return (
    <path
      class={`doelspoor-chart__mark doelspoor-chart__mark--${shape}${isOpen ? ' doelspoor-chart__mark--open' : ''}`}
      d={symbol(types[shape], size)() ?? ''}
      transform={`translate(${x} ${y})${turn}`}
    />
  );
}
