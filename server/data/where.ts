/** Collects the conditions of one query. Values are bound, never written into the text. */
export class Where {
  readonly values: unknown[] = [];
  readonly #conditions: string[] = [];

  /** The placeholder of a new value: $1, $2 … */
  bind(value: unknown): string {
    return `$${this.values.push(value)}`;
  }

  and(condition: string): this {
    this.#conditions.push(condition);
    return this;
  }

  toString(): string {
    return this.#conditions.length > 0 ? `WHERE ${this.#conditions.join(' AND ')}` : '';
  }
}
