/** Why one event cannot be accepted. Never a reason to refuse its neighbours. */
export class EventProblem extends Error {
  constructor(
    /** Path inside the event, e.g. properties.items[2]; empty = the event itself. */
    readonly field: string,
    /** A sentence that names what is wrong and what would be right. */
    readonly reason: string,
  ) {
    super(reason);
    this.name = 'EventProblem';
  }
}
