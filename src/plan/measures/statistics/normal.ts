/** Quantiles of the standard normal distribution that the formulas need. */
export const z95 = 1.959963984540054;
/** One-sided: a difference as large as expected is then missed one time in five. */
export const zPower80 = 0.8416212335729143;

/**
 * Two-sided 95% quantile of Student's t: the t with 97.5% below it.
 * By bisection on the distribution, which is exact to 1e-9; Abramowitz and Stegun (1964), 26.7.
 * @throws RangeError if degrees of freedom < 1
 */
export function t95(freedom: number): number {
  if (!(freedom >= 1)) throw new RangeError('Student’s t needs at least one degree of freedom');
  let [low, high] = [z95, 12.8];
  while (high - low > 1e-10) {
    const middle = (low + high) / 2;
    if (outside(middle, freedom) > 0.05) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Share of Student's t beyond ±t: the regularised incomplete beta I(ν/(ν+t²); ν/2, 1/2). */
function outside(t: number, freedom: number): number {
  return incompleteBeta(freedom / (freedom + t * t), freedom / 2, 0.5);
}

/** DLMF 8.17.22 by Lentz's method; the symmetry keeps the fraction where it converges fast. */
function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a);
  const front = Math.exp(a * Math.log(x) + b * Math.log1p(-x) - logBeta(a, b)) / a;
  return front * betaFraction(x, a, b);
}

function betaFraction(x: number, a: number, b: number): number {
  let [c, d] = [1, 1 / (1 - ((a + b) * x) / (a + 1))];
  let fraction = d;
  for (let m = 1; m < 500; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    let step = 1;
    for (const term of [even, odd]) {
      d = 1 / (1 + term * d);
      c = 1 + term / c;
      step = c * d;
      fraction *= step;
    }
    if (Math.abs(step - 1) < 1e-14) return fraction;
  }
  return fraction;
}

function logBeta(a: number, b: number): number {
  return logGamma(a) + logGamma(b) - logGamma(a + b);
}

/** Stirling's series, raised to where six terms suffice; DLMF 5.11.1. */
function logGamma(x: number): number {
  if (x < 12) return logGamma(x + 1) - Math.log(x);
  const square = 1 / (x * x);
  const series = (1 / 12 - square * (1 / 360 - square * (1 / 1260 - square / 1680))) / x;
  return (x - 0.5) * Math.log(x) - x + 0.5 * Math.log(2 * Math.PI) + series;
}
