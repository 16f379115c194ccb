/** The three classifiers err differently, so together they err least; found by cross-validation. */
const shares = { scores: 0.325, votes: 0.325, evidence: 0.35 };

export function blend(
  scores: Float32Array,
  votes: Float32Array,
  evidence: Float32Array,
): Float32Array {
  return scores.map(
    (score, kind) =>
      shares.scores * score +
      shares.votes * (votes[kind] ?? 0) +
      shares.evidence * (evidence[kind] ?? 0),
  );
}
