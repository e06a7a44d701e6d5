/** Answers by what was asked: each made once, the ones asked longest ago given up for new ones. */
export class Held<T> {
  readonly #most: number;
  readonly #answers = new Map<string, Promise<T>>();

  constructor(most: number) {
    this.#most = most;
  }

  /** The answer that is held, or one made now; one that fails is not held. */
  get(asked: string, make: () => Promise<T>): Promise<T> {
    const held = this.#answers.get(asked);
    const answer = held ?? make();
    this.#answers.delete(asked);
    this.#answers.set(asked, answer);
    if (held) return held;
    answer.catch(() => this.#answers.get(asked) === answer && this.#answers.delete(asked));
    const [oldest] = this.#answers.keys();
    if (this.#answers.size > this.#most && oldest !== undefined) this.#answers.delete(oldest);
    return answer;
  }
}
