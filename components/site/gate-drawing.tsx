/** A three-way gate in lines of gold leaf: the middle way for the state, the side ways for everyone; all three open. */
export function GateDrawing({ className = '' }: { className?: string }) {
  return (
    <svg viewBox="0 0 440 320" width="352" height="256" className={className} aria-hidden="true" focusable="false" fill="none" strokeLinejoin="round">
      <g className="stroke-panel-leaf" strokeWidth="1.5">
        {/* The upper roof, its storey, and the roof of the middle way. */}
        <path d="M180 36h80c4 16 17 27 38 25l-7 13H149l-7-13c21 2 34-9 38-25z" />
        <path d="M160 80v26M280 80v26M170 80v26M270 80v26M190 84h60v22h-60z" />
        <path d="M150 106h140c5 17 20 29 44 27l-8 14H114l-8-14c24 2 39-10 44-27z" />
        {/* The middle way. */}
        <path d="M134 153v139M154 153v139M286 153v139M306 153v139M154 169h132" />
        <path d="M174 292v-62a46 46 0 0 1 92 0v62" />
        {/* The side ways and their roofs. */}
        <path d="M128 176H56c-4 14-15 24-34 22l6 12h100M312 176h72c4 14 15 24 34 22l-6 12H312" />
        <path d="M44 216v76M58 216v76M396 216v76M382 216v76M58 228h70M312 228h70" />
        <path d="M72 292v-28a21 21 0 0 1 42 0v28M326 292v-28a21 21 0 0 1 42 0v28" />
        <path d="M0 292h440" />
      </g>
      <path className="stroke-panel-accent" strokeWidth="3" d="M134 300h172" />
    </svg>
  );
}
