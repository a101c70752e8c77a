/** What a customer is worth over the years. */
export interface Retention {
  /** Margin of one customer in one year. */
  readonly margin: number;
  /** Share of customers who stay for another year, 0..1. */
  readonly stay: number;
  /** What money costs, 0..1: a margin a year later counts 1 ÷ (1 + i) of one today. */
  readonly discount: number;
  /** What it costs to win a customer. */
  readonly cost: number;
}

/** m·r ÷ (1 + i − r) − cost. Gupta and Lehmann, Managing Customers as Investments (2005). */
export function lifetimeValue({ margin, stay, discount, cost }: Retention): number {
  return (margin * stay) / (1 + discount - stay) - cost;
}
