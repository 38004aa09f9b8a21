-- Old answers of steps are forgotten. They lie in the order in which they were written.
CREATE INDEX step_answer_at ON step_answer USING brin (at);
