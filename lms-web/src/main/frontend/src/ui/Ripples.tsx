const waves = [0, 1, 2, 3, 4, 5];

/** Water at a landing; the only ornament in the product. */
export function Ripples({ className }: { className?: string | undefined }) {
  return (
    <svg className={className} viewBox="0 0 480 220" preserveAspectRatio="xMaxYMax slice" aria-hidden>
      {waves.map((i) => (
        <path
          key={i}
          d={`M${-20 + i * 14} ${92 + i * 24}c46-20 92-20 138 0s92 20 138 0 92-20 138 0 92 20 138 0`}
          fill="none"
          stroke="currentColor"
          strokeWidth={1.5}
          opacity={0.1 + i * 0.045}
        />
      ))}
    </svg>
  );
}
