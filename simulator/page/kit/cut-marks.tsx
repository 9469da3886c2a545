/** Millimetres. A wallet card is as large as a bank card (ISO/IEC 7810, ID-1). */
const WIDTH = 85.6;
const HEIGHT = 54;
const EDGE = 8;

const XS = [0, 1, 2].map((place) => place * WIDTH);
const YS = [0, 1, 2, 3, 4].map((place) => place * HEIGHT);
const RIGHT = 2 * WIDTH;
const BOTTOM = 4 * HEIGHT;

/** Where to cut: a dashed line around each card, and marks outside that a ruler finds. */
export function CutMarks() {
  const box = `${-EDGE} ${-EDGE} ${RIGHT + 2 * EDGE} ${BOTTOM + 2 * EDGE}`;
  return (
    <svg class="cut" viewBox={box} aria-hidden="true">
      {XS.map((x) => (
        <g key={x}>
          <path class="dashed" d={`M${x} 0V${BOTTOM}`} />
          <path d={`M${x} ${-EDGE}v5M${x} ${BOTTOM + EDGE}v-5`} />
        </g>
      ))}
      {YS.map((y) => (
        <g key={y}>
          <path class="dashed" d={`M0 ${y}H${RIGHT}`} />
          <path d={`M${-EDGE} ${y}h5M${RIGHT + EDGE} ${y}h-5`} />
        </g>
      ))}
    </svg>
  );
}
